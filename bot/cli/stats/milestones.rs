//! `lotse stats milestones`: one line of CSV with the columns that a funder asks for (KISI-6).

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use serde::Deserialize;

use super::gathered::{CASES, Gathered, NONE};
use super::words::Words;
use super::{Range, Reader, load, print};
use crate::casework::outcome;
use crate::casework::statistics::Cell;
use crate::directory::services::NEEDS;
use crate::finding::{Finding, Source};
use crate::language::Args;
use crate::yaml::Document;

/// A commented file of columns.
const TEMPLATE: &str = include_str!("milestones.yaml");

/// Milestones as CSV: a line of headings, a line of values.
#[derive(Debug, clap::Args)]
#[command(arg_required_else_help = true)]
pub(super) struct Milestones {
    /// Write a commented file of columns to start from, to this path, and nothing else.
    #[arg(long, value_name = "FILE", exclusive = true)]
    template: Option<PathBuf>,
    /// Which columns there are.
    #[arg(long, value_name = "FILE", required_unless_present = "template")]
    columns: Option<PathBuf>,
    #[command(flatten)]
    range: Range,
    #[command(flatten)]
    reader: Reader,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    columns: Vec<Option<Column>>,
}

/// A column: a heading, and exactly one of the others.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Column {
    heading: String,
    count: Option<What>,
    topics: Option<Vec<String>>,
    outcome: Option<String>,
    text: Option<String>,
}

/// What the milestones of the programme ask for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum What {
    /// The months.
    Period,
    /// First contacts over links of partners.
    Contacts,
    /// Closed cases.
    Cases,
    /// Closed cases with the outcome `referred`.
    Referrals,
    /// Closed cases without the outcome `no-offer`.
    Offers,
    /// Languages with at least 5 closed cases, as far as their number is shown.
    Languages,
}

impl Milestones {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        if let Some(path) = self.template {
            if path.exists() {
                bail!("{} is there already", path.display());
            }
            super::write(&path, TEMPLATE)?;
            return Ok(ExitCode::SUCCESS);
        }
        let Some(path) = &self.columns else { bail!("say which columns: --columns FILE") };
        let text = std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let columns = match read(&Source::new(&path.display().to_string(), &text)) {
            Ok(columns) => columns,
            Err(findings) => {
                findings.iter().for_each(|finding| super::complain(&finding.draw(false)));
                bail!("{} faults in {}; `lotse stats milestones --template FILE` shows how it is written", findings.len(), path.display());
            }
        };
        let (content, gathered) = load(self.range)?;
        let words = Words::new(&content, &self.reader);
        let mut file = csv::Writer::from_writer(Vec::new());
        file.write_record(columns.iter().map(|column| &column.heading))?;
        file.write_record(columns.iter().map(|column| column.value(&gathered, &words)))?;
        print(String::from_utf8(file.into_inner()?)?.trim_end());
        Ok(ExitCode::SUCCESS)
    }
}

/// The columns, or everything that is wrong with the file.
fn read(source: &Source) -> Result<Vec<Column>, Vec<Finding>> {
    let document = Document::read(source).map_err(|finding| vec![*finding])?;
    let (file, mut findings) = document.typed::<File>();
    let columns: Vec<Option<Column>> = file.map(|file| file.columns).unwrap_or_default();
    for (at, column) in columns.iter().enumerate().filter_map(|(at, column)| Some((at, column.as_ref()?))) {
        column.check(&document, &at.to_string(), &mut findings);
    }
    if findings.is_empty() && columns.is_empty() {
        findings.push(Finding::error("columns", source.start(), "there are no columns"));
    }
    if findings.is_empty() { Ok(columns.into_iter().flatten().collect()) } else { Err(findings) }
}

impl Column {
    fn check(&self, document: &Document, at: &str, findings: &mut Vec<Finding>) {
        let place = |path: &[&str]| document.place(&[&["columns", at], path].concat());
        // By the keys of the file: a value that could not be read was told already.
        let kinds = document.keys(&["columns", at]).into_iter().filter(|key| *key != "heading").count();
        if kinds != 1 {
            let finding = Finding::error("columns", place(&["heading"]), format!("\"{}\" needs one thing to show", self.heading));
            findings.push(finding.help("give it one of `count`, `topics`, `outcome` and `text`"));
        }
        let known = || NEEDS.into_iter().chain([NONE]);
        for (nth, topic) in self.topics.iter().flatten().enumerate() {
            if !known().any(|need| need == topic) {
                let place = place(&["topics", &nth.to_string()]);
                findings.push(Finding::error("topic-unknown", place, format!("`{topic}` is no need")).near(topic, known()));
            }
            if self.topics.iter().flatten().take(nth).any(|before| before == topic) {
                findings.push(Finding::error("columns", place(&["topics", &nth.to_string()]), format!("`{topic}` is here twice")));
            }
        }
        if let Some(code) = self.outcome.as_ref().filter(|code| !outcome::is_known(code) && *code != NONE) {
            let codes = outcome::GROUPS.iter().flat_map(|group| group.codes).copied();
            let finding = Finding::error("outcome-unknown", place(&["outcome"]), format!("no outcome has the code `{code}`"));
            findings.push(finding.near(code, codes));
        }
    }

    fn value(&self, gathered: &Gathered, words: &Words<'_>) -> String {
        let of = |measure: &str, value: &str| gathered.table(measure).map_or(Cell::Hidden, |table| table.value(value));
        if let Some(text) = &self.text {
            return text.clone();
        }
        if let Some(topics) = &self.topics {
            // A sum with hidden counts in it would tell of them; without them it says nothing new.
            let counts: Vec<Cell> = topics.iter().map(|topic| of("topic", topic)).collect();
            let sum: u64 = counts.iter().filter_map(|count| count.shown()).sum();
            let whole = !counts.contains(&Cell::Hidden);
            return if whole || sum == 0 {
                words.cell(if whole { Cell::Shown(sum) } else { Cell::Hidden })
            } else {
                words.with("least", &Args::new().with("number", sum.to_string()))
            };
        }
        if let Some(code) = &self.outcome {
            return words.cell(of("outcome", code));
        }
        let cases = gathered.table(CASES).map_or(Cell::Hidden, |table| table.total);
        match self.count {
            Some(What::Period) => {
                let (first, last) = (gathered.months.first(), gathered.months.last());
                format!("{}/{}", first.map_or("", String::as_str), last.map_or("", String::as_str))
            }
            Some(What::Contacts) => words.cell(gathered.contacts),
            Some(What::Cases) => words.cell(cases),
            Some(What::Referrals) => words.cell(of("outcome", "referred")),
            Some(What::Offers) => {
                let without = of("outcome", "no-offer").shown().zip(cases.shown()).map(|(none, all)| all.saturating_sub(none));
                words.cell(without.map_or(Cell::Hidden, Cell::Shown))
            }
            Some(What::Languages) => {
                let rows = gathered.table("language").into_iter().flat_map(|table| &table.rows);
                rows.filter(|row| row.total != Cell::Hidden).count().to_string()
            }
            None => String::new(),
        }
    }
}
