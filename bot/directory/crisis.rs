//! Numbers for an emergency: which fit a kind of crisis, a language, a Land and the hour.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;

use super::decision::Confidence;
use super::hours::{Hours, Open};
use super::record::{Cost, Phone, aged};
use crate::finding::{Finding, Place};
use crate::ids::{Code, Language};
use crate::yaml::Document;

/// Numbers that one screen shows.
pub const NUMBERS_MAX: usize = 3;
/// Kinds of crisis that need a number, or the word that only a person helps.
pub const KINDS: [&str; 8] = ["K-MED", "K-SUI", "K-VIO", "K-CHILD", "K-EXPL", "K-THREAT", "K-HOME", "K-DEPORT"];

/// One help line.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name in this file (`telefonseelsorge`).
    pub id: String,
    /// Its own name.
    pub name: String,
    /// Its numbers; some count only in some Länder.
    pub numbers: Vec<Phone>,
    /// What it is for (`K-SUI`, `T-FAM`, `POISON`).
    pub kinds: Vec<Code>,
    /// When somebody answers.
    pub hours: Hours,
    /// What a call costs.
    #[serde(default)]
    pub cost: Cost,
    /// Whether callers need not say who they are; `None` is not given.
    pub anonymous: Option<bool>,
    /// Languages that are spoken; `None` is not given.
    pub languages: Option<Vec<Language>>,
    /// Languages that are spoken at some hours or by arrangement.
    #[serde(default)]
    pub languages_sometimes: Vec<Language>,
    /// Interpreters join the call.
    #[serde(default)]
    pub interpreters: bool,
    /// A site with chat or mail, for those who cannot call.
    pub chat: Option<String>,
    /// Where this is from.
    #[serde(default)]
    pub source: String,
    /// When a person looked at the source last.
    pub checked_on: NaiveDate,
    /// How sure the source is.
    pub confidence: Confidence,
    /// Check the live source before relying on it.
    #[serde(default)]
    pub verify: bool,
    /// A remark for staff; a label that people must see is marked by `label`.
    pub note: Option<String>,
    /// What people must know before they call ("a public authority"), in German.
    pub label: Option<String>,
}

impl Entry {
    /// Whether somebody answers at `now`.
    #[must_use]
    pub fn open(&self, now: DateTime<Utc>) -> Open {
        self.hours.at(now)
    }

    /// Its numbers for a Land; numbers without a Land count everywhere.
    pub fn numbers_in<'e>(&'e self, land: Option<&'e str>) -> impl Iterator<Item = &'e Phone> {
        self.numbers
            .iter()
            .filter(move |phone| phone.laender.is_empty() || land.is_some_and(|land| phone.laender.iter().any(|l| l == land)))
    }

    /// 0 speaks it, 1 perhaps, 2 no.
    fn language_rank(&self, language: &Language) -> u8 {
        match &self.languages {
            Some(spoken) if spoken.contains(language) => 0,
            _ if self.interpreters || self.languages_sometimes.contains(language) => 1,
            None => 1,
            Some(_) => 2,
        }
    }

    fn is_emergency(&self) -> bool {
        self.id == "112" || self.id == "110"
    }
}

/// The numbers for one kind of crisis, best first.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    #[serde(default)]
    numbers: Vec<String>,
    /// How many of the front stay there whatever the hour and language.
    #[serde(default)]
    pinned: usize,
    #[serde(default)]
    person_only: bool,
    /// Why in this order; for those who edit the file.
    #[serde(default, rename = "note")]
    _note: Option<String>,
}

/// All help lines.
#[derive(Debug, Clone, Default)]
pub struct CrisisNumbers {
    entries: Vec<(Entry, Place)>,
    kinds: BTreeMap<Code, Kind>,
}

impl CrisisNumbers {
    /// At most [`NUMBERS_MAX`] help lines, empty when none fits.
    ///
    /// 112 and 110 (and what the kind pins) stay in front where the kind puts them there; the others are ranked by open now, then language, then the file's order.
    #[must_use]
    pub fn fitting(&self, kind: &str, language: &Language, land: Option<&str>, now: DateTime<Utc>) -> Vec<&Entry> {
        let Some(kind) = self.kinds.get(kind) else { return Vec::new() };
        let known = kind.numbers.iter().filter_map(|id| self.get(id)).filter(|entry| entry.numbers_in(land).next().is_some());
        let mut found: Vec<&Entry> = known.collect();
        let first = found.iter().take_while(|entry| entry.is_emergency()).count().max(kind.pinned.min(found.len()));
        found[first..].sort_by_key(|entry| (entry.open(now), entry.language_rank(language)));
        found.truncate(NUMBERS_MAX);
        found
    }

    /// Whether no number fits this kind: only a person helps.
    #[must_use]
    pub fn person_only(&self, kind: &str) -> bool {
        self.kinds.get(kind).is_some_and(|kind| kind.person_only)
    }

    /// The help line with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.entries().find(|entry| entry.id == id)
    }

    /// All help lines in the file's order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().map(|(entry, _)| entry)
    }

    /// Warnings about help lines that nobody checked for long.
    #[must_use]
    pub fn aged(&self, today: NaiveDate) -> Vec<Finding> {
        self.entries.iter().filter_map(|(entry, place)| aged(&entry.id, entry.checked_on, today, place)).collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    kinds: BTreeMap<Code, Option<Kind>>,
    #[serde(default)]
    numbers: Vec<Option<Entry>>,
}

/// The help lines of `crisis.yaml` with everything that is wrong in them.
#[must_use]
pub fn read(document: &Document) -> (CrisisNumbers, Vec<Finding>) {
    let (file, mut findings) = document.typed::<RawFile>();
    let Some(file) = file else { return (CrisisNumbers::default(), findings) };
    let mut numbers = CrisisNumbers::default();
    for (at, entry) in file.numbers.into_iter().enumerate() {
        let Some(entry) = entry else { continue };
        let at = at.to_string();
        let place = document.place(&["numbers", &at, "id"]);
        for (nth, phone) in entry.numbers.iter().enumerate() {
            findings.extend(phone.finding(|| document.place(&["numbers", &at, "numbers", &nth.to_string(), "dial"])));
        }
        if entry.source.trim().is_empty() {
            findings.push(Finding::error("source-missing", place.clone(), format!("`{}` names no source", entry.id)));
        }
        if numbers.get(&entry.id).is_some() {
            findings.push(Finding::error("crisis-unknown-number", place.clone(), format!("`{}` is here twice", entry.id)));
        }
        numbers.entries.push((entry, place));
    }
    numbers.kinds = file.kinds.into_iter().filter_map(|(code, kind)| Some((code, kind?))).collect();
    findings.extend(kind_findings(document, &numbers));
    (numbers, findings)
}

fn kind_findings(document: &Document, numbers: &CrisisNumbers) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (code, kind) in &numbers.kinds {
        for (at, id) in kind.numbers.iter().enumerate() {
            let spot = || document.place(&["kinds", code.as_str(), "numbers", &at.to_string()]);
            match numbers.get(id) {
                Some(entry) if entry.kinds.contains(code) => {}
                Some(_) => {
                    let finding = Finding::error("crisis-unknown-number", spot(), format!("`{id}` does not say that it is for {code}"));
                    findings.push(finding.help("add the kind to the number's `kinds`"));
                }
                None => {
                    let finding = Finding::error("crisis-unknown-number", spot(), format!("no number is called `{id}`"));
                    findings.push(finding.near(id, numbers.entries().map(|entry| entry.id.as_str())));
                }
            }
        }
    }
    for code in KINDS {
        let covered = numbers.kinds.get(code).is_some_and(|kind| kind.person_only || !kind.numbers.is_empty());
        if !covered {
            let finding =
                Finding::error("crisis-kind-uncovered", document.key(&["kinds", code]), format!("nobody can be called for {code}"));
            findings.push(finding.help("name numbers, or write `person_only: true`"));
        }
    }
    findings
}
