//! What a message of a case says: words, or a phrase that each side reads in its own language.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::super::content::Content;
use super::super::outgoing::Key;
use super::Casework;
use super::press::CasePress;
use crate::casework::phrase::{Blank, DOCUMENTS};
use crate::ids::{Choice, Language, MessageId, OfficeId};
use crate::language::Args;

/// What a message of a case says, as JSON in its sealed column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Photo, voice or file: shown by Telegram, kept nowhere.
    #[serde(default)]
    pub media: Option<String>,
    /// A phrase with its filled blanks, instead of words.
    #[serde(default)]
    pub phrase: Option<Used>,
    /// The client pressed an answer below this phrase: the same in both languages.
    #[serde(default)]
    pub answer: Option<(MessageId, String)>,
    /// It was changed after it was sent.
    #[serde(default)]
    pub edited: bool,
    /// The office whose note it is: notes go to no other one.
    #[serde(default)]
    pub office: Option<OfficeId>,
    /// A sign of danger stands in it.
    #[serde(default)]
    pub danger: bool,
}

/// A phrase as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Used {
    /// Its message.
    pub id: MessageId,
    /// Filled blanks, as they were typed or chosen.
    pub blanks: BTreeMap<String, String>,
}

impl Said {
    /// Words.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// As JSON.
    ///
    /// # Panics
    /// Never: names and texts are JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("names and texts are JSON")
    }

    /// Reads it back; what a newer program wrote is empty.
    #[must_use]
    pub fn restore(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// What a reader sees of it, without a head.
    pub(in crate::conversation) fn shown(&self, work: &Casework<'_>, reader: &Language) -> String {
        if let Some((phrase, answer)) = &self.answer {
            return work.part(reader, phrase.as_str(), answer);
        }
        match &self.phrase {
            Some(used) => filled(work.content, reader, used),
            None => self.text.clone(),
        }
    }
}

/// A phrase in a reader's language with its blanks filled.
#[must_use]
pub(in crate::conversation) fn filled(content: &Content, reader: &Language, used: &Used) -> String {
    let blanks = content.phrases.get(&used.id).map(|phrase| phrase.blanks.clone()).unwrap_or_default();
    let args = used.blanks.iter().fold(Args::new(), |args, (name, value)| {
        let shown = match blanks.get(name) {
            Some(Blank::Date) => day(value).and_then(|day| content.formats.get(reader).map(|formats| formats.date(day))),
            Some(Blank::Time) => time(value).and_then(|time| content.formats.get(reader).map(|formats| formats.time(time))),
            Some(Blank::Document) => Some(content.catalog.text(reader, DOCUMENTS, Some(value), &Args::new()).text),
            Some(Blank::Place | Blank::Number) | None => None,
        };
        args.with(name, shown.unwrap_or_else(|| value.clone()))
    });
    content.catalog.text(reader, used.id.as_str(), None, &args).text
}

/// The buttons below a phrase, in the client's language.
#[must_use]
pub(in crate::conversation) fn answers(content: &Content, reader: &Language, used: &Used, message: i64) -> Vec<Vec<Key>> {
    let phrase = content.phrases.get(&used.id);
    let answers = phrase.into_iter().flat_map(|phrase| &phrase.answers);
    let key = |choice: &Choice| {
        let label = content.catalog.label(reader, used.id.as_str(), choice.as_str(), &Args::new()).text;
        vec![Key::Press(label, CasePress::Answer(message, choice.to_string()).to_data())]
    };
    answers.map(key).collect()
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

fn time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}
