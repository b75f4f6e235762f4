//! A talk as the database keeps it: the session, and what belongs to the last screen.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::booking::Draft;
use crate::flow::{FORMAT, Given, Mode, Session, Value, Wait};
use crate::ids::Language;
use crate::private::Private;

/// One talk, as JSON in its sealed column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored {
    /// Where the client stands.
    pub session: Session,
    /// The last screen is worth keeping: the next one does not take its place.
    #[serde(default)]
    pub keep: bool,
    /// The message that shows the last screen, where that is known: it took an earlier one's place.
    #[serde(default)]
    pub screen: Option<i64>,
    /// The mark of the last album: its other photos are not answered again.
    #[serde(default)]
    pub album: Option<String>,
    /// Words until the client says whom they are for: after a case was closed, or beside several. Never in information mode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Private<String>>,
    /// Whom typed words are for beside a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aside: Option<Aside>,
    /// The appointment that is being looked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Box<Draft>>,
    /// The timer of the open wait.
    #[serde(default)]
    pub timer: Option<(Wait, DateTime<Utc>)>,
}

/// Whom typed words are for, where a case waits or is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aside {
    /// The next ones are laid beside the request that waits.
    ForCase,
    /// For the bot: the client said that the counsellor need not read them.
    ForBot,
}

impl Stored {
    /// A talk before its first word.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { session: Session::new(language), keep: false, screen: None, album: None, held: None, aside: None, draft: None, timer: None }
    }

    /// Holds words until the client says whom they are for, after those that are held already.
    pub fn hold(&mut self, text: &str) {
        let words = self.held.take().map_or_else(|| text.to_owned(), |held| format!("{}\n{text}", held.expose()));
        self.held = Some(Private::new(words));
    }

    /// Reads a stored talk; false when it could not be used, and a new one stands in its place.
    #[must_use]
    pub fn restore(json: &str, language: &Language) -> (Self, bool) {
        match serde_json::from_str::<Self>(json) {
            Ok(stored) if stored.session.format == FORMAT => (stored, true),
            _ => (Self::new(language.clone()), false),
        }
    }

    /// The talk as JSON. Information mode keeps nothing that was typed (P3).
    ///
    /// # Panics
    /// Never: names, numbers and texts are JSON.
    #[must_use]
    pub fn to_json(&self, mode: Mode) -> String {
        let typed = |given: &Given| matches!(given.value, Value::Text(_));
        let json = if mode == Mode::Information && self.session.answers.values().any(typed) {
            let mut kept = self.clone();
            kept.session.answers.retain(|_, given| !typed(given));
            serde_json::to_string(&kept)
        } else {
            serde_json::to_string(self)
        };
        json.expect("names, numbers and texts are JSON")
    }
}
