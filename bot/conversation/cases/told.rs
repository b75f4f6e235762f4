//! What a client told, kept with their case as choices: staff read it in the office's language, the client in theirs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::content::Content;
use super::super::render::summary;
use super::super::writer::Writer;
use crate::flow::model::Queue;
use crate::flow::{Given, LANGUAGE_ANSWER, Session, Value};
use crate::ids::{AnswerName, Code, Language};
use crate::private::Private;

/// Answers that only steer the talk, and that nobody needs to read.
const UNTOLD: [&str; 1] = [LANGUAGE_ANSWER];

/// The table that sorts cases into queues: its rule tells staff nothing.
const QUEUE: &str = "queue";

/// What a client told, as JSON in the case's sealed column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The answers that were not struck.
    pub answers: BTreeMap<AnswerName, Given>,
    /// A crisis that was told (`K-…`).
    #[serde(default)]
    pub crisis: Option<Code>,
    /// The rule of domain.md (b) that the clearing came to.
    #[serde(default)]
    pub rule: Option<String>,
}

impl Told {
    /// What a session holds. Of a place the municipality's key is kept alone.
    #[must_use]
    pub fn of(session: &Session, queue: Queue) -> Self {
        // A complaint and a professional's question say what their own flow asked, and nothing of a clearing before.
        let own = match queue {
            Queue::Complaint => Some("complaint"),
            Queue::Professional => Some("professional"),
            Queue::Urgent | Queue::General | Queue::Exit => None,
        };
        let tells = |given: &Given| own.is_none_or(|flow| given.flow == flow) && given.value != Value::Skipped;
        // What was skipped or struck is told to nobody.
        let mut answers: BTreeMap<AnswerName, Given> = session
            .answers
            .iter()
            .filter(|(name, given)| !UNTOLD.contains(&name.as_str()) && tells(given))
            .map(|(name, given)| (name.clone(), given.clone()))
            .collect();
        for given in answers.values_mut() {
            if let Value::Place(place) = &mut given.value {
                place.name = Private::new(String::new());
                place.postcode = None;
            }
        }
        let crisis = session.crisis.clone().filter(|_| session.danger && own.is_none());
        Self {
            answers,
            crisis,
            rule: session.decision.as_ref().filter(|decided| own.is_none() && decided.table != QUEUE).map(|decided| decided.rule.clone()),
        }
    }

    /// Reads it back; what a newer program wrote is empty.
    #[must_use]
    pub fn restore(json: &str, content: &Content) -> Self {
        let mut told: Self = serde_json::from_str(json).unwrap_or_default();
        for given in told.answers.values_mut() {
            if let Value::Place(place) = &mut given.value {
                let name = content.directory.places.by_key(place.key.expose()).map(|place| place.name);
                place.name = Private::new(name.unwrap_or_else(|| place.key.expose().clone()));
            }
        }
        told
    }

    /// As JSON.
    ///
    /// # Panics
    /// Never: names, numbers and texts are JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("names, numbers and texts are JSON")
    }

    /// A choice of an answer.
    #[must_use]
    pub fn choice(&self, name: &str) -> Option<&str> {
        match &self.answers.get(name)?.value {
            Value::Choice(choice) => Some(choice.as_str()),
            _ => None,
        }
    }

    /// The lines that a reader sees, in the order in which they were told.
    #[must_use]
    pub fn lines(&self, content: &Content, language: &Language) -> String {
        summary(&mut Writer::new(content, language), &self.answers)
    }
}
