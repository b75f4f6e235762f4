//! Flows hang together: what they name exists, what is asked can be answered, and no path runs in circles or stops.

use std::collections::{BTreeMap, BTreeSet};

use super::tables;
use super::values::{Values, decide};
use crate::condition::Accepted;
use crate::conversation::Content;
use crate::finding::{Finding, Place, Source};
use crate::flow::known;
use crate::flow::model::{ELSE, Ending, Flow, InputKind, Kind, Next, Row, Step};
use crate::ids::{AnswerName, FlowName, StepName};

/// All findings about the structure of all flows.
pub(super) fn check(content: &Content) -> Vec<Finding> {
    let mut findings = Vec::new();
    known_flows(content, &mut findings);
    let values = Values::new(content);
    let saved: BTreeSet<&str> =
        content.trees.flows.values().flat_map(|flow| flow.steps.values()).filter_map(Step::save).map(AnswerName::as_str).collect();
    for flow in content.trees.flows.values() {
        clashes(content, flow, &mut findings);
        let set = definitely_set(flow);
        for (name, step) in &flow.steps {
            names(content, flow, name, step, &mut findings);
            outcomes(content, flow, name, step, &mut findings);
            if let Some(Next::Rows(rows)) = step.next() {
                let before = findings.len();
                conditions(&values, &saved, flow, name, step, rows, &mut findings);
                // Which rows win says nothing while a condition is misspelt: it would only be an echo.
                if findings.len() == before {
                    row_list(&values, &set[name], flow, name, step, rows, &mut findings);
                }
            }
        }
        reach(flow, &mut findings);
    }
    findings.extend(tables::check(content, &values, &saved));
    loops(content, &mut findings);
    called(content, &mut findings);
    findings
}

fn known_flows(content: &Content, findings: &mut Vec<Finding>) {
    let flows = &content.trees.flows;
    let mut missing = |place: Place, message: String| findings.push(Finding::error("engine-flow", place, message));
    for name in known::FLOWS.iter().filter(|name| !flows.contains_key(**name)) {
        let place = Source::new(&format!("flows/{name}.yaml"), "").start();
        missing(place, format!("the engine opens the flow `{name}`, and it does not exist"));
    }
    let crisis = known::CRISIS_STEPS.iter().map(|(_, step)| *step).chain([known::MENU, known::GENTLE, known::HELP]);
    for (flow, step) in crisis.map(|step| (known::CRISIS, step)).chain([(known::START, known::MENU)]) {
        if let Some(found) = flows.get(flow).filter(|flow| !flow.steps.contains_key(step)) {
            missing(found.document.key(&["steps"]), format!("the engine opens the step `{step}` of `{flow}`, and it does not exist"));
        }
    }
    for (code, step) in known::CRISIS_STEPS {
        let Some((flow, card)) = flows.get(known::CRISIS).and_then(|flow| Some((flow, flow.steps.get(step)?))) else { continue };
        if !card.covers.iter().any(|covered| *covered == code) || card.text().is_none_or(|text| text.numbers.is_none()) {
            missing(
                flow.document.key(&["steps", step]),
                format!("the crisis step `{step}` does not say `covers: [{code}]` and `numbers: …`"),
            );
        }
    }
}

/// One name, one declaration.
fn clashes(content: &Content, flow: &Flow, findings: &mut Vec<Finding>) {
    for (name, answer) in &flow.answers {
        let first = content.trees.flows.values().find_map(|other| other.answers.get(name).map(|found| (other, found)));
        if let Some((other, found)) = first.filter(|(_, found)| !found.agrees(answer)) {
            let message = format!("`{name}` is declared otherwise in {}", found.place);
            findings
                .push(Finding::error("answer-clash", answer.place.clone(), message).help(format!("declare it as `{}` does", other.name)));
        }
    }
}

fn names(content: &Content, flow: &Flow, name: &StepName, step: &Step, findings: &mut Vec<Finding>) {
    match &step.kind {
        Kind::Call { flow: called, .. } if !known::BUILT_IN.contains(&called.as_str()) && !content.trees.flows.contains_key(called) => {
            let finding = Finding::error("undefined-flow", flow.place(name, &["call"]), format!("no flow is called `{called}`"));
            findings.push(finding.near(called.as_str(), content.trees.flows.keys().map(FlowName::as_str)));
        }
        Kind::Decide { table, .. } if !content.trees.tables.contains_key(table) => {
            let finding = Finding::error("undefined-table", flow.place(name, &["decide"]), format!("no table is called `{table}`"));
            findings.push(finding.near(table.as_str(), content.trees.tables.keys().map(crate::ids::TableName::as_str)));
        }
        Kind::Directory { query: crate::flow::model::Query::Services(ids), .. } => {
            for (at, id) in ids.iter().enumerate().filter(|(_, id)| content.directory.services.get(id).is_none()) {
                let place = flow.place(name, &["services", &at.to_string()]);
                let finding = Finding::error("service-unknown", place, format!("no service is called `{id}`"));
                findings.push(finding.near(id.as_str(), content.directory.services.all().map(|service| service.id.as_str())));
            }
        }
        _ => {}
    }
}

/// Maps of steps that the world or a table answers; those of choices are checked when the file is read.
fn outcomes(content: &Content, flow: &Flow, name: &StepName, step: &Step, findings: &mut Vec<Finding>) {
    let Some(Next::By(by)) = step.next() else { return };
    let expected: Vec<&str> = match &step.kind {
        Kind::Decide { table, .. } => match content.trees.tables.get(table) {
            Some(table) => table.outcomes().iter().map(crate::ids::Choice::as_str).chain(["expired"]).collect(),
            None => return,
        },
        Kind::Directory { .. } | Kind::Faq { .. } => vec!["found", "none"],
        Kind::Appointment { .. } => vec!["booked", "none"],
        Kind::Input { input: InputKind::Place, .. } => content.directory.places.regions().chain(["skipped", "unknown"]).collect(),
        Kind::Input { .. } => vec!["given", "skipped", "unknown"],
        _ => return,
    };
    for on in by.keys().filter(|on| *on != ELSE && !expected.contains(&on.as_str())) {
        let place = flow.document.key(&["steps", name.as_str(), "next", on]);
        findings.push(
            Finding::error("unknown-outcome", place, format!("`{on}` is no outcome of this step")).near(on, expected.iter().copied()),
        );
    }
    let missing: Vec<&str> = expected.into_iter().filter(|on| !by.contains_key(*on) && !by.contains_key(ELSE)).collect();
    if !missing.is_empty() {
        let message = format!("nothing is said of where {} leads", missing.join(", "));
        findings.push(Finding::error("missing-outcome", flow.place(name, &["next"]), message).help("name it, or add `else: …`"));
    }
}

fn rows_key(step: &Step) -> &'static str {
    if matches!(step.kind, Kind::Branch { .. }) { "decide" } else { "next" }
}

/// Conditions are typed against the declared answers.
fn conditions(
    values: &Values<'_>,
    saved: &BTreeSet<&str>,
    flow: &Flow,
    name: &StepName,
    step: &Step,
    rows: &[Row],
    findings: &mut Vec<Finding>,
) {
    for (at, row) in rows.iter().enumerate() {
        for (answer, accepted) in row.when.reads() {
            let at = at.to_string();
            let place = || flow.place(name, &[rows_key(step), &at, "when", answer.as_str()]);
            let Some(words) = values.words(answer.as_str()) else {
                let finding = Finding::error("condition-answer", place(), format!("no answer is declared as `{answer}`"));
                findings.push(finding.near(answer.as_str(), values.names()));
                continue;
            };
            let fact = crate::flow::known::FACTS.contains(&answer.as_str());
            if !fact && !saved.contains(answer.as_str()) {
                findings.push(Finding::error("unset-answer", place(), format!("no step of any flow saves `{answer}`")));
            }
            match accepted {
                Accepted::Words(accepted) => {
                    for word in accepted.iter().filter(|word| !words.contains(word)) {
                        let finding = Finding::error("condition-value", place(), format!("`{answer}` is never `{word}`"));
                        findings.push(finding.near(word, words.iter().map(String::as_str)));
                    }
                }
                Accepted::Range { from, to } => {
                    if !values.is_number(answer.as_str()) {
                        findings.push(Finding::error("condition-value", place(), format!("`{answer}` is no number")));
                    } else if matches!((from, to), (Some(from), Some(to)) if from > to) {
                        findings.push(Finding::error("condition-value", place(), "the range is empty"));
                    }
                }
            }
        }
    }
}

fn row_list(
    values: &Values<'_>,
    set: &BTreeSet<AnswerName>,
    flow: &Flow,
    name: &StepName,
    step: &Step,
    rows: &[Row],
    findings: &mut Vec<Finding>,
) {
    let place = |at: &[&str]| flow.place(name, at);
    let key = rows_key(step);
    let Some(verdict) = decide(values, rows, set) else {
        findings.push(Finding::error("rows-tangled", place(&[key]), "these rows read too much to be decided").help("use a decision table"));
        return;
    };
    if let Some(gap) = verdict.gap {
        let rule = if gap.contains(": unset") { "unset-answer" } else { "rows-gap" };
        findings
            .push(Finding::error(rule, place(&[key]), format!("no row holds for {gap}")).help("end the list with a row without `when`"));
    }
    for at in verdict.dead {
        findings.push(Finding::error(
            "rows-dead",
            place(&[key, &at.to_string(), "to"]),
            "this row can never win: earlier rows take all it could",
        ));
    }
}

/// Answers that every path to a step has saved before it.
fn definitely_set(flow: &Flow) -> BTreeMap<StepName, BTreeSet<AnswerName>> {
    let all: BTreeSet<AnswerName> = flow.answers.keys().cloned().collect();
    let mut before: BTreeMap<StepName, BTreeSet<AnswerName>> = flow.steps.keys().map(|name| (name.clone(), all.clone())).collect();
    let mut open: Vec<&StepName> = entries(flow);
    for entry in &open {
        before.insert((*entry).clone(), BTreeSet::new());
    }
    while let Some(name) = open.pop() {
        let Some(step) = flow.steps.get(name) else { continue };
        let mut after = before[name].clone();
        after.extend(step.save().cloned());
        for target in step.next().map(Next::targets).unwrap_or_default() {
            let Some(known) = before.get_mut(target) else { continue };
            let both: BTreeSet<AnswerName> = known.intersection(&after).cloned().collect();
            if both != *known {
                *known = both;
                open.push(target);
            }
        }
    }
    // The rows of a question are read after its answer is saved.
    for (name, step) in &flow.steps {
        if let (Some(known), Some(save)) = (before.get_mut(name), step.save()) {
            known.insert(save.clone());
        }
    }
    before
}

/// Steps at which a flow may be entered: its start, and those that the engine opens.
fn entries(flow: &Flow) -> Vec<&StepName> {
    let known: Vec<&str> = match flow.name.as_str() {
        known::START => vec![known::MENU],
        known::CRISIS => known::CRISIS_STEPS.iter().map(|(_, step)| *step).chain([known::MENU, known::GENTLE, known::HELP]).collect(),
        _ => Vec::new(),
    };
    flow.steps.keys().filter(|name| **name == flow.start || known.contains(&name.as_str())).collect()
}

/// Every step can be reached, and from every step the flow can end.
fn reach(flow: &Flow, findings: &mut Vec<Finding>) {
    let mut reached: BTreeSet<&StepName> = BTreeSet::new();
    let mut open = entries(flow);
    while let Some(name) = open.pop() {
        if let (Some(step), true) = (flow.steps.get(name), reached.insert(name)) {
            open.extend(step.next().map(Next::targets).unwrap_or_default());
        }
    }
    for name in flow.steps.keys().filter(|name| !reached.contains(name)) {
        let place = flow.document.key(&["steps", name.as_str()]);
        findings.push(Finding::error("unreachable-step", place, format!("no way leads to `{name}`")));
    }
    let ends = |step: &Step| matches!(step.kind, Kind::End(_) | Kind::Call { next: None, .. });
    let mut ending: BTreeSet<&StepName> = flow.steps.iter().filter(|(_, step)| ends(step)).map(|(name, _)| name).collect();
    loop {
        let before = ending.len();
        for (name, step) in &flow.steps {
            if step.next().is_some_and(|next| next.targets().iter().any(|target| ending.contains(*target))) {
                ending.insert(name);
            }
        }
        if ending.len() == before {
            break;
        }
    }
    for name in flow.steps.keys().filter(|name| reached.contains(name) && !ending.contains(name)) {
        let place = flow.document.key(&["steps", name.as_str()]);
        findings.push(
            Finding::error("dead-end", place, format!("from `{name}` no way leads to an end"))
                .help("lead it to `end: …` or to another flow"),
        );
    }
}

/// A circle of steps at which nobody is asked would never stop.
fn loops(content: &Content, findings: &mut Vec<Finding>) {
    type Node<'a> = (&'a FlowName, &'a StepName);
    fn successors<'a>(content: &'a Content, (flow, name): Node<'a>) -> Vec<Node<'a>> {
        let Some((flow, step)) = content.trees.flows.get(flow).and_then(|flow| Some((flow, flow.steps.get(name)?))) else {
            return Vec::new();
        };
        let passes = match &step.kind {
            Kind::Choices { once, .. } | Kind::Input { once, .. } => *once,
            kind => !matches!(kind, Kind::Directory { .. } | Kind::Faq { .. } | Kind::Appointment { .. }),
        };
        if !passes {
            return Vec::new();
        }
        let mut next: Vec<Node<'a>> = step.next().map(Next::targets).unwrap_or_default().into_iter().map(|to| (&flow.name, to)).collect();
        match &step.kind {
            Kind::Call { flow: called, .. } => {
                // What comes after a call waits for the flow that was called, unless that one may ask nothing at all.
                if !returns_silently(content, called, &[]) {
                    next.clear();
                }
                next.extend(content.trees.flows.get(called).map(|called| (&called.name, &called.start)));
            }
            Kind::End(Ending::Home) => next.extend(
                content
                    .trees
                    .flows
                    .get_key_value(known::START)
                    .and_then(|(name, flow)| flow.steps.get_key_value(known::MENU).map(|(step, _)| (name, step))),
            ),
            _ => {}
        }
        next
    }
    let mut done: BTreeSet<Node<'_>> = BTreeSet::new();
    for (flow_name, flow) in &content.trees.flows {
        for step_name in flow.steps.keys() {
            // Depth first; a node that is met again on its own path closes a circle.
            let mut path: Vec<(Node<'_>, Vec<Node<'_>>)> = Vec::new();
            let root = (flow_name, step_name);
            if done.contains(&root) {
                continue;
            }
            path.push((root, successors(content, root)));
            while let Some((node, open)) = path.last_mut() {
                let Some(next) = open.pop() else {
                    done.insert(*node);
                    path.pop();
                    continue;
                };
                if path.iter().any(|(on_path, _)| *on_path == next) {
                    let place = content.trees.flows[next.0].document.key(&["steps", next.1.as_str()]);
                    let message = format!("the talk can come back to `{}` without a question", next.1);
                    findings.push(Finding::error("loop-without-question", place, message));
                } else if !done.contains(&next) {
                    path.push((next, successors(content, next)));
                }
            }
        }
    }
}

/// Whether a flow can come back to its caller without a question. The built-in list of answers always asks.
fn returns_silently<'a>(content: &'a Content, flow: &'a FlowName, callers: &[&'a FlowName]) -> bool {
    // A flow that calls itself comes back only if another way through it does.
    let Some(flow) = content.trees.flows.get(flow).filter(|flow| !callers.contains(&&flow.name)) else { return false };
    let callers: Vec<&FlowName> = callers.iter().copied().chain([&flow.name]).collect();
    let (mut seen, mut open) = (BTreeSet::new(), vec![&flow.start]);
    while let Some(name) = open.pop() {
        let Some(step) = flow.steps.get(name).filter(|_| seen.insert(name)) else { continue };
        match &step.kind {
            Kind::End(Ending::Return) => return true,
            Kind::Choices { once: false, .. }
            | Kind::Input { once: false, .. }
            | Kind::Directory { .. }
            | Kind::Faq { .. }
            | Kind::Appointment { .. }
            | Kind::End(_) => {}
            Kind::Call { flow: called, next } => match (returns_silently(content, called, &callers), next) {
                (false, _) => {}
                (true, None) => return true,
                (true, Some(next)) => open.extend(next.targets()),
            },
            Kind::Say { next, .. }
            | Kind::Choices { next, .. }
            | Kind::Input { next, .. }
            | Kind::Decide { next, .. }
            | Kind::Branch { next }
            | Kind::Handover { next, .. } => open.extend(next.targets()),
        }
    }
    false
}

/// A flow that nothing opens helps nobody.
fn called(content: &Content, findings: &mut Vec<Finding>) {
    let called: BTreeSet<&FlowName> = content
        .trees
        .flows
        .values()
        .flat_map(|flow| flow.steps.values())
        .filter_map(|step| match &step.kind {
            Kind::Call { flow, .. } => Some(flow),
            _ => None,
        })
        .collect();
    for flow in content.trees.flows.values() {
        if !called.contains(&flow.name) && !flow.entry && !known::FLOWS.contains(&flow.name.as_str()) {
            let place = flow.document.place(&["flow"]);
            let finding = Finding::error("uncalled-flow", place, format!("nothing opens the flow `{}`", flow.name));
            findings.push(finding.help("call it, or write `entry: true` so that a link may open it"));
        }
    }
}
