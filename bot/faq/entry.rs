//! The frame of the FAQ, `directory/faq/*.yaml`: what an entry is about. Its words stand in Fluent, in every language.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::finding::{Finding, Place};
use crate::ids::{FaqId, ServiceId};
use crate::yaml::Document;

/// Topics that an entry may have beside a client's needs: what is asked about Lotse itself (domain.md (c), service row).
pub const SERVICE_TOPICS: [&str; 11] =
    ["m-start", "m-lang", "m-human", "m-appt", "m-rem", "m-priv", "m-compl", "m-pro", "m-volorg", "m-close", "m-other"];

/// One question with its answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name; its words are the message `faq-<id>`.
    pub id: FaqId,
    /// What it is about, the main topic first: values of the answer `need`, or [`SERVICE_TOPICS`].
    pub topics: Vec<String>,
    /// German office words that it deals with, lower-case.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Services that help further.
    #[serde(default)]
    pub services: Vec<ServiceId>,
    /// Where the answer is from.
    #[serde(default)]
    pub source: String,
    /// When a person looked at the source last.
    pub checked_on: NaiveDate,
    /// What staff should check at the live source: the answer stays general, and a person is named.
    #[serde(default)]
    pub verify: Vec<String>,
    /// Where it stands.
    #[serde(skip)]
    pub place: Option<Place>,
}

impl Entry {
    /// The Fluent message with its words.
    #[must_use]
    pub fn message(&self) -> String {
        message(&self.id)
    }
}

/// The Fluent message with an entry's words.
#[must_use]
pub fn message(id: &FaqId) -> String {
    format!("faq-{id}")
}

/// What stands before a topic's name in the message with its usual words (`faq-words-kita`).
pub const TOPIC_WORDS: &str = "faq-words-";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    entries: Vec<Option<Entry>>,
}

/// The entries of one file, with everything that is wrong in them; `needs` are the topics of clients.
#[must_use]
pub fn read(document: &Document, needs: &[&str]) -> (Vec<Entry>, Vec<Finding>) {
    let (file, mut findings) = document.typed::<RawFile>();
    let mut entries = Vec::new();
    for (at, entry) in file.into_iter().flat_map(|file| file.entries).enumerate() {
        let Some(mut entry) = entry else { continue };
        let at = at.to_string();
        let place = document.place(&["entries", &at, "id"]);
        let known = || needs.iter().chain(&SERVICE_TOPICS).copied();
        for (nth, topic) in entry.topics.iter().enumerate().filter(|(_, topic)| !known().any(|known| known == *topic)) {
            let spot = document.place(&["entries", &at, "topics", &nth.to_string()]);
            findings.push(Finding::error("topic-unknown", spot, format!("`{topic}` is no topic")).near(topic, known()));
        }
        if entry.topics.is_empty() {
            findings.push(Finding::error("topic-unknown", place.clone(), format!("`{}` has no topic", entry.id)));
        }
        if entry.source.trim().is_empty() {
            findings.push(Finding::error("source-missing", place.clone(), format!("`{}` names no source", entry.id)));
        }
        entry.place = Some(place);
        entries.push(entry);
    }
    (entries, findings)
}
