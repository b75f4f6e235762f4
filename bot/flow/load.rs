//! From a flow file to a [`Flow`]: every fault is found in one run, what is whole is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use regex::Regex;
use sha2::{Digest, Sha256};

use super::file::{AnswerFile, DecideFile, FIELDS, FlowFile, KINDS, NextFile, StepFile};
use super::model::{AnswerKind, Declaration, ELSE, Flow, Kind, Next, Query, Revision, Step, Text, TextClass};
use crate::finding::{Finding, Source};
use crate::ids::{AnswerName, StepName};
use crate::yaml::Document;

/// U2: so many choices fit a tired eye.
pub const CHOICES_MAX: usize = 5;

/// The answer that sets the talk's language; its choices are all languages, which [`CHOICES_MAX`] does not bind.
pub const LANGUAGE_ANSWER: &str = "language";

/// Reads one flow file; `None` when nothing of it can be used.
#[must_use]
pub fn load(source: &Source) -> (Option<Flow>, Vec<Finding>) {
    let document = match Document::read(source) {
        Ok(document) => Arc::new(document),
        Err(finding) => return (None, vec![*finding]),
    };
    let (file, findings) = document.typed::<FlowFile>();
    let Some(file) = file else { return (None, findings) };
    let mut loader = Loader { document: &document, findings };
    let flow = loader.flow(file, revision(&source.text), Arc::clone(&document));
    (Some(flow), loader.findings)
}

fn revision(text: &str) -> Revision {
    let digest = Sha256::digest(text);
    Revision(format!("{:08x}", u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]])))
}

struct Loader<'a> {
    document: &'a Document,
    findings: Vec<Finding>,
}

impl Loader<'_> {
    fn error(&mut self, rule: &'static str, path: &[&str], message: impl Into<String>) -> &mut Finding {
        self.findings.push(Finding::error(rule, self.document.place(path), message));
        self.findings.last_mut().expect("just pushed")
    }

    fn flow(&mut self, file: FlowFile, revision: Revision, document: Arc<Document>) -> Flow {
        let stem = document.source().name.rsplit('/').next().and_then(|name| name.strip_suffix(".yaml")).unwrap_or_default();
        if file.flow != stem {
            self.error("flow-name", &["flow"], format!("the flow `{}` stands in a file called `{stem}`", file.flow)).help =
                Some(format!("write `flow: {stem}`, or rename the file"));
        }
        // Steps with faults count as defined: one fault is enough to read.
        let defined: BTreeSet<StepName> = document.keys(&["steps"]).into_iter().map(StepName::from).collect();
        self.target(&defined, &["start"], &file.start);
        for (old, new) in &file.renamed {
            self.target(&defined, &["renamed", old.as_str()], new);
            if defined.contains(old) {
                self.error("renamed-alive", &["renamed", old.as_str()], format!("the step `{old}` still exists"));
            }
        }
        let answers: BTreeMap<AnswerName, Declaration> =
            file.answers.into_iter().filter_map(|(name, answer)| self.answer(&name, answer).map(|answer| (name, answer))).collect();
        let steps = file
            .steps
            .into_iter()
            .filter_map(|(name, step)| {
                let step = self.step(&name, step, &answers)?;
                self.targets(&name, &step, &defined);
                Some((name, step))
            })
            .collect();
        Flow {
            name: file.flow,
            start: file.start,
            entry: file.entry,
            questions: file.questions,
            answers,
            renamed: file.renamed,
            steps,
            revision,
            document,
        }
    }

    fn target(&mut self, defined: &BTreeSet<StepName>, path: &[&str], step: &StepName) {
        if !defined.contains(step) {
            let near = Finding::error("undefined-target", self.document.place(path), format!("no step is called `{step}`"));
            self.findings.push(near.near(step.as_str(), defined.iter().map(StepName::as_str)));
        }
    }

    fn targets(&mut self, name: &StepName, step: &Step, defined: &BTreeSet<StepName>) {
        let key = if matches!(step.kind, Kind::Branch { .. }) { "decide" } else { "next" };
        match step.next() {
            None => {}
            Some(Next::To(to)) => self.target(defined, &["steps", name.as_str(), key], to),
            Some(Next::By(by)) => by.iter().for_each(|(on, to)| self.target(defined, &["steps", name.as_str(), key, on], to)),
            Some(Next::Rows(rows)) => {
                for (at, row) in rows.iter().enumerate() {
                    self.target(defined, &["steps", name.as_str(), key, &at.to_string(), "to"], &row.to);
                }
            }
        }
    }

    fn answer(&mut self, name: &AnswerName, answer: AnswerFile) -> Option<Declaration> {
        let path = ["answers", name.as_str()];
        let pattern = match answer.pattern.as_deref().map(|pattern| Regex::new(&format!("^(?:{pattern})$"))) {
            None => None,
            Some(Ok(pattern)) => Some(pattern),
            Some(Err(error)) => {
                self.error("answer-declaration", &["answers", name.as_str(), "pattern"], format!("the pattern cannot be read: {error}"));
                return None;
            }
        };
        let fits = match answer.kind {
            AnswerKind::Choice => !answer.values.is_empty() && answer.range.is_none() && pattern.is_none(),
            AnswerKind::Number => answer.values.is_empty() && answer.range.is_none_or(|(from, to)| from <= to) && pattern.is_none(),
            AnswerKind::Text => answer.values.is_empty() && answer.range.is_none(),
            AnswerKind::Date | AnswerKind::Place => answer.values.is_empty() && answer.range.is_none() && pattern.is_none(),
        };
        if !fits {
            self.error("answer-declaration", &path, format!("the declaration of `{name}` does not fit its type")).help =
                Some("a choice has values, a number may have a range [least, greatest], a text may have a pattern".to_owned());
        }
        let place = self.document.key(&path);
        let AnswerFile { kind, values, range, purpose, keep, .. } = answer;
        Some(Declaration { kind, values, range, pattern, purpose, keep, place })
    }

    /// The step's kind, with findings for what is missing or does not belong to it.
    fn step(&mut self, name: &StepName, mut file: StepFile, answers: &BTreeMap<AnswerName, Declaration>) -> Option<Step> {
        let path = ["steps", name.as_str()];
        let mut rest: BTreeSet<&str> = self.document.keys(&path).into_iter().collect();
        let kinds: Vec<&str> = KINDS.into_iter().filter(|kind| rest.contains(kind)).collect();
        let [kind] = kinds[..] else {
            let message = match kinds[..] {
                [] => "the step says nothing of what it does".to_owned(),
                _ => format!("the step is of several kinds: {}", kinds.join(", ")),
            };
            self.error("step-kind", &path, message).help = Some(format!("write exactly one of {}", KINDS.join(", ")));
            return None;
        };
        let allowed: &[&str] = match kind {
            "say" => &["class", "as_of", "numbers", "show", "next", "covers"],
            "ask" => &["class", "as_of", "numbers", "show", "next", "covers", "choices", "input", "save", "once"],
            "directory" => &["class", "as_of", "next", "covers", "services", "find"],
            "faq" => &["class", "next", "covers"],
            "appointment" => &["class", "next", "covers", "mine"],
            "handover" => &["class", "next", "covers", "queue"],
            "decide" | "call" => &["next", "covers"],
            _ => &["covers"],
        };
        rest.remove(kind);
        // What no step knows is told as a fault of shape already.
        for field in rest.into_iter().filter(|field| !allowed.contains(field) && (FIELDS.contains(field) || KINDS.contains(field))) {
            self.error("step-field", &["steps", name.as_str(), field], format!("`{field}` does not belong to a step that {kind}s")).help =
                Some(format!("beside `{kind}` it may have {}", allowed.join(", ")));
        }
        let covers = std::mem::take(&mut file.covers);
        let kind = self.kind(name, file, answers)?;
        Some(Step { kind, covers })
    }

    fn kind(&mut self, name: &StepName, mut file: StepFile, answers: &BTreeMap<AnswerName, Declaration>) -> Option<Kind> {
        let text = |message, file: &StepFile| Text {
            message,
            class: file.class.unwrap_or(TextClass::Talk),
            as_of: file.as_of,
            numbers: file.numbers.clone(),
            show: file.show,
        };
        if let Some(ending) = file.end {
            return Some(Kind::End(ending));
        }
        if let Some(flow) = file.call.take() {
            return Some(Kind::Call { flow, next: file.next.map(next) });
        }
        if let Some(DecideFile::Rows(rows)) = file.decide {
            if file.next.is_some() {
                self.error("step-field", &["steps", name.as_str(), "next"], "rows say themselves where they lead");
            }
            return Some(Kind::Branch { next: Next::Rows(rows) });
        }
        let Some(then) = file.next.take().map(next) else {
            self.error("missing-next", &["steps", name.as_str()], format!("the step `{name}` leads nowhere")).help =
                Some("add `next: …`".to_owned());
            return None;
        };
        if let Some(DecideFile::Table(table)) = file.decide {
            return Some(Kind::Decide { table, next: then });
        }
        if let Some(message) = file.say.take() {
            return Some(Kind::Say { text: text(message, &file), next: then });
        }
        if let Some(message) = file.ask.take() {
            let text = text(message, &file);
            return self.ask(name, file, text, then, answers);
        }
        if let Some(message) = file.directory.take() {
            let query = match (file.services.is_empty(), file.find) {
                (false, None) => Query::Services(std::mem::take(&mut file.services)),
                (true, Some(find)) => Query::Find(find),
                _ => {
                    self.error(
                        "step-field",
                        &["steps", name.as_str(), "directory"],
                        "a directory step needs `services` or `find`, not both",
                    );
                    return None;
                }
            };
            return Some(Kind::Directory { text: text(message, &file), query, next: then });
        }
        if let Some(message) = file.faq.take() {
            return Some(Kind::Faq { text: text(message, &file), next: then });
        }
        if let Some(message) = file.appointment.take() {
            return Some(Kind::Appointment { text: text(message, &file), mine: file.mine, next: then });
        }
        let message = file.handover.take()?;
        let Some(queue) = file.queue else {
            self.error("step-field", &["steps", name.as_str(), "handover"], "a handover needs `queue`");
            return None;
        };
        Some(Kind::Handover { text: text(message, &file), queue, next: then })
    }

    fn ask(
        &mut self,
        name: &StepName,
        file: StepFile,
        text: Text,
        next: Next,
        answers: &BTreeMap<AnswerName, Declaration>,
    ) -> Option<Kind> {
        let step = name.as_str();
        let declared = file.save.as_ref().and_then(|save| answers.get(save));
        if let (Some(save), None) = (&file.save, declared) {
            let finding = Finding::error(
                "undeclared-answer",
                self.document.place(&["steps", step, "save"]),
                format!("no answer is declared as `{save}`"),
            );
            self.findings.push(finding.near(save.as_str(), answers.keys().map(AnswerName::as_str)));
        }
        match (file.choices.is_empty(), file.input) {
            (false, None) => {
                if file.choices.len() > CHOICES_MAX && file.save.as_ref().is_none_or(|save| *save != LANGUAGE_ANSWER) {
                    self.error(
                        "choices-max",
                        &["steps", step, "choices"],
                        format!("{} choices, at most {CHOICES_MAX} fit a screen", file.choices.len()),
                    )
                    .help = Some("group them into two steps".to_owned());
                }
                for (at, choice) in file.choices.iter().enumerate() {
                    let known = declared.is_none_or(|declared| declared.values.contains(choice));
                    if !known || [ELSE, "skipped", "unknown", "unset"].contains(&choice.as_str()) {
                        let place = self.document.place(&["steps", step, "choices", &at.to_string()]);
                        let finding = Finding::error("choice-undeclared", place, format!("`{choice}` is no value of the answer"));
                        let values = declared.into_iter().flat_map(|declared| &declared.values);
                        self.findings.push(finding.near(choice.as_str(), values.map(crate::ids::Choice::as_str)));
                    }
                }
                self.outcomes(name, &next, &file);
                Some(Kind::Choices { text, choices: file.choices, save: file.save, once: file.once, next })
            }
            (true, Some(input)) => {
                let Some(save) = file.save.clone() else {
                    self.error("step-field", &["steps", step, "input"], "what is typed needs `save`");
                    return None;
                };
                if declared.is_some_and(|declared| declared.kind != input.answer()) {
                    self.error("input-kind", &["steps", step, "input"], format!("the answer `{save}` keeps another kind of value"));
                }
                Some(Kind::Input { text, input, save, once: file.once, next })
            }
            _ => {
                self.error("step-field", &["steps", step, "ask"], "a question needs `choices` or `input`, not both");
                None
            }
        }
    }

    /// A map from choices names each choice, or has `else`; what is no choice is a slip of the pen.
    fn outcomes(&mut self, name: &StepName, next: &Next, file: &StepFile) {
        let Next::By(by) = next else { return };
        for on in by.keys() {
            let known = ["skipped", "unknown", ELSE].contains(&on.as_str()) || file.choices.iter().any(|choice| choice == on.as_str());
            if !known {
                let place = self.document.key(&["steps", name.as_str(), "next", on]);
                let finding = Finding::error("unknown-outcome", place, format!("`{on}` is no choice of this step"));
                self.findings.push(finding.near(on, file.choices.iter().map(crate::ids::Choice::as_str)));
            }
        }
        let mut needed: Vec<&str> = file.choices.iter().map(crate::ids::Choice::as_str).collect();
        if file.save.is_some() {
            needed.extend(["skipped", "unknown"]);
        }
        let missing: Vec<&str> = needed.into_iter().filter(|on| !by.contains_key(*on) && !by.contains_key(ELSE)).collect();
        if !missing.is_empty() {
            let message = format!("nothing is said of where {} leads", missing.join(", "));
            self.error("missing-outcome", &["steps", name.as_str(), "next"], message).help = Some("name it, or add `else: …`".to_owned());
        }
    }
}

fn next(file: NextFile) -> Next {
    match file {
        NextFile::To(step) => Next::To(step),
        NextFile::By(by) => Next::By(by),
        NextFile::Rows(rows) => Next::Rows(rows),
    }
}
