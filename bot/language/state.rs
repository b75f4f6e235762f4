//! How far a translation is: missing, made from an older German text, a draft, or reviewed by somebody who speaks it.
//!
//! Beside the Fluent files of a language stands `locales/<tag>/states.json`: for each message the hash of the German text it
//! was translated from, and whether it is reviewed. A text whose record is absent counts as stale, because nobody has said
//! which German text it says. German itself is a draft until reviewed, and a draft again after every change.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::catalog::Catalog;
use super::entry::Entry;
use crate::finding::{Finding, Source};
use crate::ids::{Language, MessageId};

/// How many hex digits of the hash are written; enough to tell two versions of one text.
const HASH_DIGITS: usize = 8;

/// What people have said about a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Translated, by a person or a machine, and not yet read by another person.
    Draft,
    /// Read against the German text by a person who speaks both languages.
    Reviewed,
}

/// One line of `states.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`source_hash`] of the German message at that time.
    pub source: String,
    /// Draft or reviewed.
    pub state: Mark,
}

/// `locales/<tag>/states.json`: sorted by message, so that two people's changes merge.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct States(pub BTreeMap<MessageId, Record>);

impl States {
    /// Reads a `states.json`.
    ///
    /// # Errors
    /// A finding of rule `states-syntax` at the line that cannot be read.
    pub fn parse(source: &Source) -> Result<Self, Box<Finding>> {
        serde_json::from_str(&source.text).map_err(|fault| {
            let line_start: usize = source.text.split_inclusive('\n').take(fault.line().saturating_sub(1)).map(str::len).sum();
            let at = line_start + fault.column().saturating_sub(1);
            Box::new(Finding::error("states-syntax", source.place(at..at + 1), fault.to_string()))
        })
    }

    /// The file's text: one record a line, sorted, a line feed at the end; equal states give equal text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = "{".to_owned();
        for (at, (id, Record { source, state })) in self.0.iter().enumerate() {
            let state = match state {
                Mark::Draft => "draft",
                Mark::Reviewed => "reviewed",
            };
            let (id, source) = (serde_json::Value::from(id.as_str()), serde_json::Value::from(&**source));
            let comma = if at == 0 { "" } else { "," };
            // Writing to a String cannot fail.
            let _ = write!(text, "{comma}\n  {id}: {{ \"source\": {source}, \"state\": \"{state}\" }}");
        }
        text.push_str(if self.0.is_empty() { "}\n" } else { "\n}\n" });
        text
    }
}

/// How far one message is in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The language does not have it, or lacks a part that German has.
    Missing,
    /// Made from an older German text, or nobody has said from which.
    Stale,
    /// Up to date, not reviewed.
    Draft,
    /// Up to date and reviewed.
    Reviewed,
}

/// The hash of a German message as `states.json` keeps it: 8 hex digits of SHA-256 of its canonical text, comments aside.
#[must_use]
pub fn source_hash(german: &Entry) -> String {
    let digest = Sha256::digest(german.canonical.as_bytes());
    digest.iter().take(HASH_DIGITS / 2).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The state of every German message in a language, sorted by name; messages that German lacks are not among them.
#[must_use]
pub fn states(catalog: &Catalog, language: &Language, states: &States) -> BTreeMap<MessageId, State> {
    let german = Language::from(super::SOURCE);
    let needed = catalog.entries(&german).filter(|entry| super::needs(language, entry.id.as_str()));
    needed.map(|entry| (entry.id.clone(), state(catalog, language, states, entry))).collect()
}

fn state(catalog: &Catalog, language: &Language, states: &States, german: &Entry) -> State {
    let is_source = *language == super::SOURCE;
    let Some(entry) = catalog.entry(language, german.id.as_str()) else { return State::Missing };
    let complete = german.value.is_none() || entry.value.is_some();
    if !complete || german.attributes.iter().any(|attribute| entry.attribute(&attribute.name).is_none()) {
        return State::Missing;
    }
    match states.0.get(&german.id) {
        Some(record) if record.source == source_hash(german) => match record.state {
            Mark::Draft => State::Draft,
            Mark::Reviewed => State::Reviewed,
        },
        Some(_) | None if is_source => State::Draft,
        Some(_) | None => State::Stale,
    }
}

/// Notes that these messages now say what the present German text says; names that German lacks are left out.
pub fn mark<'a>(catalog: &Catalog, states: &mut States, messages: impl IntoIterator<Item = &'a MessageId>, state: Mark) {
    let german = Language::from(super::SOURCE);
    for id in messages {
        if let Some(entry) = catalog.entry(&german, id.as_str()) {
            states.0.insert(id.clone(), Record { source: source_hash(entry), state });
        }
    }
}

/// How many messages of a language are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Not there.
    pub missing: usize,
    /// Made from an older German text.
    pub stale: usize,
    /// Up to date, not reviewed.
    pub draft: usize,
    /// Up to date and reviewed.
    pub reviewed: usize,
}

impl Coverage {
    /// All messages that German has.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.missing + self.stale + self.draft + self.reviewed
    }

    /// Up-to-date messages in whole percent, rounded down, so that 100 means all; 100 of nothing.
    #[must_use]
    pub fn share(&self) -> usize {
        ((self.draft + self.reviewed) * 100).checked_div(self.total()).unwrap_or(100)
    }
}

/// Counts [`states`].
#[must_use]
pub fn coverage<'a>(states: impl IntoIterator<Item = &'a State>) -> Coverage {
    states.into_iter().fold(Coverage::default(), |mut sum, state| {
        match state {
            State::Missing => sum.missing += 1,
            State::Stale => sum.stale += 1,
            State::Draft => sum.draft += 1,
            State::Reviewed => sum.reviewed += 1,
        }
        sum
    })
}

#[cfg(test)]
mod tests {
    use super::{Catalog, Coverage, Mark, States, coverage, mark, states};
    use crate::finding::Source;
    use crate::ids::{Language, MessageId};

    fn catalog(de: &str, uk: &str) -> Catalog {
        let file = |tag: &str, text: &str| (Language::from(tag), Source::new(&format!("locales/{tag}/a.ftl"), text));
        Catalog::load([file("de", de), file("uk", uk)]).0
    }

    fn told(catalog: &Catalog, language: &str, known: &States) -> String {
        states(catalog, &language.into(), known).iter().fold(String::new(), |told, (id, state)| told + &format!("{id}={state:?} "))
    }

    #[test]
    fn a_translation_ages_with_the_german_text_and_not_with_its_comment_or_layout() {
        let uk = "a = А\nb = Б\nc = В\n    .x = Г\norphan = О\n";
        let old = catalog("a = A\nb = B\nc = C\n    .x = X\nd = D\n", uk);
        let mut known = States::default();
        assert_eq!(told(&old, "uk", &known), "a=Stale b=Stale c=Stale d=Missing ");
        let ids: Vec<MessageId> = ["a", "b", "c", "orphan"].map(MessageId::from).into();
        mark(&old, &mut known, &ids, Mark::Draft);
        mark(&old, &mut known, &ids[..1], Mark::Reviewed);
        assert_eq!(told(&old, "uk", &known), "a=Reviewed b=Draft c=Draft d=Missing ");
        let new = catalog("# neu\na =\n    A\nb = B!\nc = C\n    .x = X\n    .y = Y\nd = D\n", uk);
        assert_eq!(told(&new, "uk", &known), "a=Reviewed b=Stale c=Missing d=Missing ");
        let sum = coverage(states(&new, &"uk".into(), &known).values());
        assert_eq!((sum, sum.share()), (Coverage { missing: 2, stale: 1, draft: 0, reviewed: 1 }, 25));
        assert_eq!(Coverage::default().share(), 100);
    }

    #[test]
    fn german_is_a_draft_until_reviewed_and_again_after_a_change() {
        let mut known = States::default();
        let old = catalog("a = A\n", "");
        mark(&old, &mut known, &[MessageId::from("a")], Mark::Reviewed);
        assert_eq!(told(&old, "de", &known), "a=Reviewed ");
        assert_eq!(told(&catalog("a = B\n", ""), "de", &known), "a=Draft ");
    }

    #[test]
    fn the_file_is_sorted_and_read_back() {
        let mut known = States::default();
        let ids: Vec<MessageId> = ["b", "a"].map(MessageId::from).into();
        mark(&catalog("a = A\nb = B\n", ""), &mut known, &ids, Mark::Draft);
        let text = known.to_json();
        insta::assert_snapshot!(text, @r#"
        {
          "a": { "source": "1dcc42d0", "state": "draft" },
          "b": { "source": "72453590", "state": "draft" }
        }
        "#);
        assert_eq!(States::parse(&Source::new("s", &text)).unwrap(), known);
        assert_eq!(States::parse(&Source::new("s", &States::default().to_json())).unwrap(), States::default());
        let fault = States::parse(&Source::new("states.json", "{\n  \"a\": { \"source\": \"1\", \"state\": \"done\" }\n}")).unwrap_err();
        assert_eq!(fault.place.to_string(), "states.json:2:39");
    }
}
