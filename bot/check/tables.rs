//! Decision tables are proved over what clients can answer, not only over the inputs that the tables themselves name.

use std::collections::BTreeSet;

use super::values::Values;
use crate::conversation::Content;
use crate::directory::decision::DecisionTable;
use crate::finding::{Finding, Place, Source};
use crate::flow::model::{Kind, Step};
use crate::ids::TableName;
use crate::yaml::Document;

/// The file of all tables.
const TABLES_FILE: &str = "directory/eligibility.yaml";

/// All findings about how tables fit the flows.
pub(super) fn check(content: &Content, values: &Values<'_>, saved: &BTreeSet<&str>) -> Vec<Finding> {
    let mut findings = read_inputs(content, saved);
    let document = content.files.get(TABLES_FILE).and_then(|source| Document::read(source).ok());
    for (name, table) in &content.trees.tables {
        let place = |path: &[&str]| {
            let path: Vec<&str> = ["tables", name.as_str()].into_iter().chain(path.iter().copied()).collect();
            document.as_ref().map_or_else(|| Source::new(TABLES_FILE, "").start(), |document| document.key(&path))
        };
        findings.extend(fits(name, table, values, place));
    }
    findings
}

/// What a table reads is saved somewhere.
fn read_inputs(content: &Content, saved: &BTreeSet<&str>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for flow in content.trees.flows.values() {
        for (name, Step { kind, .. }) in &flow.steps {
            let Kind::Decide { table, .. } = kind else { continue };
            let inputs = content.trees.tables.get(table).into_iter().flat_map(|table| table.inputs().keys());
            for input in inputs.filter(|input| !crate::flow::known::FACTS.contains(&input.as_str()) && !saved.contains(input.as_str())) {
                let message = format!("the table `{table}` reads `{input}`, which no step of any flow saves");
                findings.push(Finding::error("unset-answer", flow.place(name, &["decide"]), message));
            }
        }
    }
    findings
}

/// The values of a table's inputs are those of the answers, and its rows take all of them.
fn fits(name: &TableName, table: &DecisionTable, values: &Values<'_>, place: impl Fn(&[&str]) -> Place) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut inputs = table.inputs().clone();
    for (input, own) in &mut inputs {
        let Some(words) = values.words(input.as_str()) else { continue };
        for word in own.iter().filter(|word| !words.contains(word)) {
            let message = format!("`{input}` of the table `{name}` is never `{word}`");
            let finding = Finding::error("table-unknown-value", place(&["inputs", input.as_str()]), message);
            findings.push(finding.near(word, words.iter().map(String::as_str)));
        }
        let missing: Vec<String> = words.into_iter().filter(|word| !own.contains(word)).collect();
        own.extend(missing);
    }
    // What the table misses by itself is found when it is read.
    let gaps = |table: &DecisionTable| table.gaps().unwrap_or_default();
    if findings.is_empty() && gaps(table).is_empty() {
        let answered = DecisionTable::new(inputs, table.outcomes().to_vec(), table.rows().to_vec());
        if let Some(gap) = gaps(&answered).first() {
            let finding = Finding::error("table-gap", place(&[]), format!("no row of `{name}` holds for: {gap}"));
            findings.push(finding.help("name all values of the answers under `inputs`, and end the table with a row without `when`"));
        }
    }
    findings
}
