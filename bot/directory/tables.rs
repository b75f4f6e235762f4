//! Reads decision tables and finds what is wrong in them: names, dates, sources, gaps, dead rows.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::boxes::Space;
use super::decision::{DecisionTable, NeverWins, Row};
use crate::condition::Accepted;
use crate::finding::Finding;
use crate::ids::{AnswerName, Choice, TableName};
use crate::yaml::Document;

/// A table as its file has it; a faulty row leaves a hole so that positions stay true.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTable {
    #[serde(default)]
    inputs: BTreeMap<AnswerName, Vec<String>>,
    #[serde(default)]
    outcomes: Vec<Choice>,
    #[serde(default)]
    rows: Vec<Option<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    tables: BTreeMap<TableName, Option<RawTable>>,
}

/// The tables of `eligibility.yaml` with everything that is wrong in them.
#[must_use]
pub fn read(document: &Document) -> (BTreeMap<TableName, DecisionTable>, Vec<Finding>) {
    let (file, mut findings) = document.typed::<RawFile>();
    let mut tables = BTreeMap::new();
    for (name, raw) in file.into_iter().flat_map(|file| file.tables) {
        let Some(raw) = raw else { continue };
        // A table that lost a row is not proved: its faults would only be echoes.
        let whole = raw.rows.iter().all(Option::is_some);
        let spots: Vec<usize> = raw.rows.iter().enumerate().filter_map(|(at, row)| row.as_ref().map(|_| at)).collect();
        let table = DecisionTable::new(raw.inputs, raw.outcomes, raw.rows.into_iter().flatten().collect());
        let before = findings.len();
        for (row, at) in table.rows().iter().zip(spots) {
            findings.extend(row_findings(document, &name, &table, row, at));
        }
        if whole && findings.len() == before {
            findings.extend(proof_findings(document, &name, &table));
        }
        tables.insert(name, table);
    }
    (tables, findings)
}

fn row_findings(document: &Document, name: &TableName, table: &DecisionTable, row: &Row, at: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let at = at.to_string();
    let spot = |field: &str| document.place(&["tables", name.as_str(), "rows", &at, field]);
    let space = Space::new(table.inputs());
    for (answer, accepted) in row.when.reads() {
        let Some((_, values)) = space.inputs().iter().find(|(input, _)| input == answer) else {
            let finding = Finding::error("table-unknown-input", spot("when"), format!("`{answer}` is no input of table `{name}`"));
            findings.push(finding.near(answer.as_str(), table.inputs().keys().map(AnswerName::as_str)));
            continue;
        };
        let words = match accepted {
            Accepted::Words(words) => words.as_slice(),
            Accepted::Range { .. } => {
                findings.push(Finding::error("table-unknown-value", spot("when"), format!("`{answer}` has words, not numbers")));
                &[]
            }
        };
        for word in words.iter().filter(|word| !values.contains(word)) {
            let finding = Finding::error("table-unknown-value", spot("when"), format!("`{answer}` has no value `{word}`"));
            findings.push(finding.near(word, values.iter().map(String::as_str)));
        }
    }
    if !table.outcomes().contains(&row.outcome) {
        let finding = Finding::error("table-unknown-outcome", spot("outcome"), format!("table `{name}` has no outcome `{}`", row.outcome));
        findings.push(finding.near(row.outcome.as_str(), table.outcomes().iter().map(Choice::as_str)));
    }
    if let (Some(from), Some(to)) = (row.valid_from, row.valid_to)
        && from > to
    {
        findings.push(Finding::error("table-dates", spot("valid_to"), format!("the row ends on {to}, before it begins on {from}")));
    }
    if row.source.trim().is_empty() {
        findings.push(Finding::error("table-no-source", spot("rule"), format!("rule {} names no source", row.rule)));
    }
    findings
}

fn proof_findings(document: &Document, name: &TableName, table: &DecisionTable) -> Vec<Finding> {
    let table_spot = || document.key(&["tables", name.as_str()]);
    let (gaps, dead) = match (table.gaps(), table.never_wins()) {
        (Ok(gaps), Ok(dead)) => (gaps, dead),
        (Err(error), _) | (_, Err(error)) => return vec![Finding::error("table-tangled", table_spot(), format!("`{name}`: {error}"))],
    };
    let mut findings = Vec::new();
    if let Some(first) = gaps.first() {
        let finding = Finding::error("table-gap", table_spot(), format!("no row of `{name}` holds for: {first}"));
        findings.push(finding.help("end the table with a row without `when`"));
    }
    for NeverWins { row, taken_by } in dead {
        let spot = document.place(&["tables", name.as_str(), "rows", &row.to_string(), "rule"]);
        let takers: Vec<String> = taken_by.iter().map(|at| format!("{} ({})", at + 1, table.rows()[*at].rule)).collect();
        let why = if takers.is_empty() {
            "its condition cannot hold".to_owned()
        } else {
            format!("earlier rows take all: {}", takers.join(", "))
        };
        findings.push(Finding::error("table-dead-row", spot, format!("row {} of `{name}` never decides: {why}", row + 1)));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::finding::Source;
    use crate::yaml::Document;

    const ROW: &str = "source: s, reviewed_on: 2026-11-22, confidence: high";

    fn findings(rows: &[&str]) -> String {
        let rows: Vec<String> = rows.iter().map(|row| format!("      - {{ {row}, {ROW} }}\n")).collect();
        let text = format!(
            "tables:\n  t:\n    inputs: {{ age: [young, adult], stay: [short, long] }}\n    outcomes: [a, b]\n    rows:\n{}",
            rows.concat()
        );
        let document = Document::read(&Source::new("e.yaml", &text)).expect("YAML of this test");
        read(&document).1.iter().map(|f| format!("{} {}: {}", f.place, f.rule, f.message)).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_table_without_an_answer_for_everybody_is_found() {
        let found =
            findings(&["rule: R1, when: { age: young }, outcome: a", "rule: R2, when: { stay: [short, long, unknown] }, outcome: b"]);
        insta::assert_snapshot!(found, @"e.yaml:2:3 table-gap: no row of `t` holds for: age=adult, stay=skipped");
    }

    #[test]
    fn a_row_that_two_earlier_rows_take_together_is_found() {
        let found = findings(&[
            "rule: R1, when: { age: young }, outcome: a",
            "rule: R2, when: { age: [adult, unknown] }, outcome: a",
            "rule: R3, when: { age: [young, adult], stay: short }, outcome: b",
            "rule: R4, outcome: b",
            "rule: R5, outcome: a",
        ]);
        insta::assert_snapshot!(found, @"
        e.yaml:8:17 table-dead-row: row 3 of `t` never decides: earlier rows take all: 1 (R1), 2 (R2)
        e.yaml:10:17 table-dead-row: row 5 of `t` never decides: earlier rows take all: 1 (R1), 2 (R2), 4 (R4)
        ");
    }

    #[test]
    fn unknown_names_dates_and_sources_are_found() {
        let found = findings(&[
            "rule: R1, when: { aeg: young, stay: brief }, outcome: c",
            "rule: R2, valid_from: 2027-01-01, valid_to: 2026-01-01, outcome: b",
        ]);
        insta::assert_snapshot!(found, @"
        e.yaml:6:21 table-unknown-input: `aeg` is no input of table `t`
        e.yaml:6:21 table-unknown-value: `stay` has no value `brief`
        e.yaml:6:65 table-unknown-outcome: table `t` has no outcome `c`
        e.yaml:7:55 table-dates: the row ends on 2026-01-01, before it begins on 2027-01-01
        ");
    }
}
