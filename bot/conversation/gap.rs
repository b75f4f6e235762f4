//! A question without an answer: counted by what it may be about, and its words kept for editors where the operator decided so (U13).

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;

use super::content::Content;
use crate::flow::{Session, known};
use crate::ids::{FaqId, Language};
use crate::privacy::scrub;
use crate::private::Private;
use crate::store::{Result, Store, gap, question};

/// The topic of what nobody can tell.
const OTHER: &str = "other";
/// Topics about which no word is kept: to be seen with them is a danger.
const SILENT: [&str; 2] = ["exiti", "exitr"];
/// Entries about violence, which have no topic of their own.
const SILENT_ENTRIES: [&str; 1] = ["fam-sicher"];
/// So many of the likeliest entries tell what a question touches.
const TOUCHED: usize = 3;

/// A question without an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// A topic, or `other` when nobody can tell.
    pub topic: String,
    /// Its scrubbed words, where they may be kept.
    pub words: Option<Private<String>>,
}

impl Gap {
    /// Nothing fits these words.
    pub(super) fn asked(content: &Content, session: &Session, words: &Private<String>) -> Self {
        let topic = content.faq.topic(&session.language, words.expose()).to_owned();
        let words = may_be_kept(content, session, words).then(|| scrub(words.expose())).flatten().map(Private::new);
        Self { topic, words }
    }

    /// None of the offered entries was meant; their words are gone by then.
    pub(super) fn offered(content: &Content, entries: &[FaqId]) -> Self {
        let entry = entries.first().and_then(|entry| content.faq.get(entry));
        let topic = entry.and_then(|entry| entry.topics.first()).map_or(OTHER, String::as_str);
        Self { topic: topic.to_owned(), words: None }
    }

    /// The same, only counted.
    pub(super) fn without_words(self) -> Self {
        Self { words: None, ..self }
    }

    /// Counts it, and keeps its words where there are any.
    pub(super) async fn store(&self, tx: &mut AnyConnection, store: &Store, language: &Language, now: DateTime<Utc>) -> Result<()> {
        gap::count(tx, &now.format("%Y-%m").to_string(), language, &self.topic).await?;
        if let Some(words) = &self.words {
            question::keep(tx, store, language, &self.topic, words, now).await?;
        }
        Ok(())
    }
}

/// Only where the operator decided so, after the notice (P2), and not while the talk is about a danger or about leaving a group.
/// A sign of danger in the words themselves is seen before they are a question.
fn may_be_kept(content: &Content, session: &Session, words: &Private<String>) -> bool {
    let silent = |topic: &str| SILENT.contains(&topic);
    content.keeps_questions()
        && session.noticed
        && !session.danger
        && session.crisis.is_none()
        && !session.answers.get("need").is_some_and(|given| silent(given.value.outcome()))
        && !session
            .frames
            .iter()
            .any(|frame| frame.flow == known::CRISIS || SILENT.iter().any(|topic| frame.step.as_str().starts_with(topic)))
        && !content.faq.scores(&session.language, words.expose()).iter().take(TOUCHED).any(|score| {
            let entry = content.faq.of_score(&session.language, score);
            entry.is_some_and(|entry| entry.topics.iter().any(|topic| silent(topic)) || SILENT_ENTRIES.contains(&entry.id.as_str()))
        })
}
