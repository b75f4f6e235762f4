//! What an import finds: doubts, faults, and the rows that were kept out, each with its place.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::finding::{Finding, Place};

/// Doubts of one rule that are listed; more are only counted.
pub const LISTED_MAX: usize = 100;

/// The rules of an import: its id, and why it matters.
pub const RULES: &[(&str, &str)] = &[
    (SYNTAX, "what cannot be read as JSON, CSV or YAML is not known"),
    (SHAPE, "a record of another shape than HSDS gives it would be shown wrongly"),
    (REQUIRED, "without its name or number a record helps nobody"),
    (ID, "a record without an id is a new one whenever its content changes"),
    (TWICE, "of two records with one id and different content nobody knows which one is right"),
    (REFERENCE, "a record that names another which is not there hangs in the air"),
    (ALONE, "a record that belongs to nothing is kept, and shown to nobody"),
    (TYPE, "a text where a number belongs cannot be counted with"),
    (WORD, "a word that HSDS does not know says nothing to other programs"),
    (HEADER, "of two columns with one name the first that is filled counts"),
    (TABLE, "a table that HSDS does not know is not read"),
    (ENCODING, "letters in an unknown encoding would be shown wrongly"),
    (TIME, "hours that cannot be are not shown, or send people to a closed door"),
    (DATE, "a day that cannot be says nothing of how old a record is"),
    (ZONE, "an offset that is not that of the office's zone would be wrong half of the year"),
    (COORDINATES, "a point outside the world is on no map"),
    (PHONE, "a number that cannot be dialled fails the person who needs it"),
    (MARKUP, "HTML and Markdown are shown as plain text"),
    (AGES, "an age band that ends before it begins takes nobody"),
    (DEPRECATED, "an old field is still read, but others may not read it"),
    (TOPIC, "a record without a topic that Lotse knows is found under none"),
    (AGED, "what nobody looked at for long may send people to a closed door"),
    (TRANSLATION, "a text in another language that belongs to no record, or is older than it, is shown to nobody"),
];

pub(crate) const SYNTAX: &str = "hsds-syntax";
pub(crate) const SHAPE: &str = "hsds-shape";
pub(crate) const REQUIRED: &str = "hsds-required";
pub(crate) const ID: &str = "hsds-id";
pub(crate) const TWICE: &str = "hsds-twice";
pub(crate) const REFERENCE: &str = "hsds-reference";
pub(crate) const ALONE: &str = "hsds-alone";
pub(crate) const TYPE: &str = "hsds-type";
pub(crate) const WORD: &str = "hsds-word";
pub(crate) const HEADER: &str = "hsds-header";
pub(crate) const TABLE: &str = "hsds-table";
pub(crate) const ENCODING: &str = "hsds-encoding";
pub(crate) const TIME: &str = "hsds-time";
pub(crate) const DATE: &str = "hsds-date";
pub(crate) const ZONE: &str = "hsds-zone";
pub(crate) const COORDINATES: &str = "hsds-coordinates";
pub(crate) const PHONE: &str = "hsds-phone";
pub(crate) const MARKUP: &str = "hsds-markup";
pub(crate) const AGES: &str = "hsds-ages";
pub(crate) const DEPRECATED: &str = "hsds-deprecated";
pub(crate) const TOPIC: &str = "hsds-topic";
pub(crate) const AGED: &str = "hsds-aged";
pub(crate) const TRANSLATION: &str = "hsds-translation";

/// A row that is not taken, with all that stood in it.
#[derive(Debug, Clone)]
pub struct Refused {
    /// Why.
    pub finding: Finding,
    /// The object that it was to be.
    pub object: String,
    /// The row itself: JSON, or the text where it is none.
    pub content: String,
}

/// A refused row as a line of a quarantine file.
#[derive(Debug, Serialize)]
struct RefusedLine<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    rule: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    object: &'a str,
    content: &'a str,
}

impl Refused {
    /// One line of JSON, with everything that is needed to mend the row and to bring it in again.
    #[must_use]
    pub fn line(&self) -> String {
        let Finding { rule, place, message, help, .. } = &self.finding;
        let (object, content) = (self.object.as_str(), self.content.as_str());
        let line = RefusedLine {
            file: place.file(),
            line: place.line,
            column: place.column,
            rule,
            message,
            help: help.as_deref(),
            object,
            content,
        };
        serde_json::to_string(&line).unwrap_or_default()
    }
}

/// What was found so far.
#[derive(Debug, Clone, Default)]
pub struct Notes {
    /// Doubts, at most [`LISTED_MAX`] of each rule, in the order of reading.
    pub doubts: Vec<Finding>,
    /// How many doubts there were of each rule.
    pub counts: BTreeMap<&'static str, usize>,
    /// Rows that were kept out; all of them.
    pub refused: Vec<Refused>,
}

impl Notes {
    /// Notes a doubt; the record is taken all the same.
    pub fn doubt(&mut self, rule: &'static str, place: &Place, message: impl FnOnce() -> String) {
        self.doubt_with(rule, place, message, None);
    }

    /// The same with advice.
    pub fn doubt_with(&mut self, rule: &'static str, place: &Place, message: impl FnOnce() -> String, help: Option<&str>) {
        let count = self.counts.entry(rule).or_default();
        *count += 1;
        if *count <= LISTED_MAX {
            let finding = Finding::warning(rule, place.clone(), message());
            self.doubts.push(Finding { help: help.map(str::to_owned), ..finding });
        }
    }

    /// Keeps a row out.
    pub fn refuse(&mut self, rule: &'static str, place: &Place, message: impl Into<String>, help: &str, object: &str, content: String) {
        let finding = Finding::error(rule, place.clone(), message).help(help);
        self.refused.push(Refused { finding, object: object.to_owned(), content });
    }

    /// Doubts that are not listed.
    #[must_use]
    pub fn unlisted(&self) -> Vec<(&'static str, usize)> {
        self.counts.iter().filter(|(_, count)| **count > LISTED_MAX).map(|(rule, count)| (*rule, count - LISTED_MAX)).collect()
    }

    /// Adds what others found.
    pub fn extend(&mut self, other: Self) {
        for finding in other.doubts {
            let listed = self.doubts.iter().filter(|known| known.rule == finding.rule).count();
            if listed < LISTED_MAX {
                self.doubts.push(finding);
            }
        }
        for (rule, count) in other.counts {
            *self.counts.entry(rule).or_default() += count;
        }
        self.refused.extend(other.refused);
    }
}
