//! How far each language is, and the gate that refuses one below its share.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::conversation::Content;
use crate::finding::{Finding, Source};
use crate::ids::Language;
use crate::language::{State, States, states};
use crate::yaml::Document;

/// The file that says how far a language must be.
pub const GATES_FILE: &str = "locales/gates.yaml";

/// One line of the table by language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The language.
    pub language: Language,
    /// Messages that it lacks.
    pub missing: usize,
    /// Messages whose German text changed since.
    pub stale: usize,
    /// Messages that nobody has reviewed.
    pub draft: usize,
    /// Messages that a speaker has reviewed.
    pub reviewed: usize,
}

impl Line {
    /// Messages in all.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.missing + self.stale + self.draft + self.reviewed
    }
}

/// Least shares of a language's messages, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Gate {
    /// Draft or reviewed.
    translated: usize,
    /// Reviewed.
    reviewed: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Gates {
    every: Gate,
    #[serde(default)]
    languages: BTreeMap<Language, Gate>,
}

/// Every language with its counts, the most needy first.
#[must_use]
pub fn table(content: &Content) -> Vec<Line> {
    let mut lines: Vec<Line> = content
        .languages()
        .map(|language| {
            let none = States::default();
            let known = content.states.get(language).unwrap_or(&none);
            let mut line = Line { language: language.clone(), missing: 0, stale: 0, draft: 0, reviewed: 0 };
            for state in states(&content.catalog, language, known).values() {
                match state {
                    State::Missing => line.missing += 1,
                    State::Stale => line.stale += 1,
                    State::Draft => line.draft += 1,
                    State::Reviewed => line.reviewed += 1,
                }
            }
            line
        })
        .collect();
    lines.sort_by_key(|line| (std::cmp::Reverse(line.missing + line.stale), line.reviewed, line.language.clone()));
    lines
}

/// All findings about languages below their share.
pub(super) fn check(content: &Content) -> Vec<Finding> {
    let Some(source) = content.files.get(GATES_FILE) else {
        return vec![Finding::error("file-missing", Source::new(GATES_FILE, "").start(), format!("`{GATES_FILE}` is missing"))];
    };
    let document = match Document::read(source) {
        Ok(document) => document,
        Err(finding) => return vec![*finding],
    };
    let (gates, mut findings) = document.typed::<Gates>();
    let Some(gates) = gates else { return findings };
    for line in table(content) {
        let own = gates.languages.get(&line.language);
        let gate = own.unwrap_or(&gates.every);
        let place = if own.is_some() { document.key(&["languages", line.language.as_str()]) } else { document.key(&["every"]) };
        let enough = |part: usize, share: usize| part * 100 >= share * line.all();
        if !enough(line.draft + line.reviewed, gate.translated) {
            let message = format!(
                "`{}` is below its share: {} missing, {} stale of {} messages",
                line.language,
                line.missing,
                line.stale,
                line.all()
            );
            let help = "translate them and run `lotse locales mark`, or lower the share in locales/gates.yaml";
            findings.push(Finding::error("language-gate", place.clone(), message).help(help));
        }
        if !enough(line.reviewed, gate.reviewed) {
            let message = format!("`{}` is below its share: {} of {} messages are reviewed", line.language, line.reviewed, line.all());
            findings.push(Finding::error("language-gate", place, message));
        }
    }
    findings
}
