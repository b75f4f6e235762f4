//! Every answer has a use, and nothing is asked that must not be known (domain.md, P16).
//!
//! That each has a purpose and a keeping time needs no rule: a declaration without them cannot be read.

use std::collections::BTreeSet;

use crate::conversation::Content;
use crate::finding::Finding;
use crate::flow::LANGUAGE_ANSWER;
use crate::flow::model::{Find, Keep, Kind, Next, Query, Show};

/// Words that no answer's name may hold (P16).
pub const FORBIDDEN: [&str; 25] = [
    "nationality",
    "citizenship",
    "ethnicity",
    "origin",
    "religion",
    "faith",
    "politics",
    "party",
    "offence",
    "crime",
    "group",
    "diagnosis",
    "illness",
    "sexuality",
    "flight-reason",
    "route",
    "birth",
    "azr",
    "passport",
    "file-number",
    "name",
    "address",
    "street",
    "phone",
    "email",
];

/// All findings about what answers are for.
pub(super) fn check(content: &Content) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut saved, mut read) = (BTreeSet::new(), BTreeSet::from([LANGUAGE_ANSWER]));
    let flows = &content.trees.flows;
    let mut handed_over = false;
    for node in flows.values().flat_map(|flow| flow.steps.values()) {
        saved.extend(node.save().map(crate::ids::AnswerName::as_str));
        if let Some(Next::Rows(rows)) = node.next() {
            read.extend(rows.iter().flat_map(|row| row.when.reads()).map(|(name, _)| name.as_str()));
        }
        handed_over |= node.text().is_some_and(|text| text.show == Some(Show::Summary)) && matches!(node.kind, Kind::Choices { .. });
        match &node.kind {
            Kind::Decide { table, .. } => {
                read.extend(
                    content.trees.tables.get(table).into_iter().flat_map(|table| table.inputs().keys()).map(crate::ids::AnswerName::as_str),
                );
            }
            Kind::Directory { query: Query::Find(Find::Need), .. } => read.extend(["need", "place"]),
            _ => {}
        }
    }
    for flow in flows.values() {
        for (name, answer) in &flow.answers {
            let parts: Vec<&str> = name.as_str().split('-').collect();
            let forbidden = FORBIDDEN.iter().find(|word| **word == name.as_str() || parts.contains(word));
            if let Some(word) = forbidden {
                let message = format!("`{name}` asks for what must not be known ({word})");
                findings.push(
                    Finding::error("forbidden-field", answer.place.clone(), message).help("bands and choices are enough for every rule"),
                );
            }
            if !saved.contains(name.as_str()) {
                findings.push(Finding::error("answer-unsaved", answer.place.clone(), format!("no step saves `{name}`")));
            } else if !(read.contains(name.as_str()) || answer.keep == Keep::Case && handed_over) {
                let message = format!("`{name}` is asked and never used");
                findings.push(
                    Finding::error("answer-unused", answer.place.clone(), message).help("read it in a condition or a table, or ask less"),
                );
            }
        }
    }
    findings
}
