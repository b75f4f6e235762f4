//! What a test or the page sees of a chat and of the calls.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

/// A message as it looks now, after its edits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Message {
    /// Unique in its chat, ascending.
    pub id: i64,
    /// Written by the bot, not by a person.
    pub from_bot: bool,
    /// The text, or the caption of a document; formatting lies in `entities`.
    pub text: String,
    /// Formatting as the Bot API tells it, in UTF-16 units.
    pub entities: Vec<Value>,
    /// Rows of the inline keyboard.
    pub buttons: Vec<Vec<Button>>,
    /// Changed since it was sent.
    pub edited: bool,
    /// File name and content.
    #[serde(serialize_with = "file_name")]
    pub document: Option<(String, Vec<u8>)>,
    /// `photo`, `voice` and so on, where it is no text.
    pub kind: Option<String>,
    /// Who wrote it, in a group.
    pub by: Option<Writer>,
    /// What it answers.
    pub reply: Option<Quoted>,
    /// Pinned by the bot.
    pub pinned: bool,
    /// When it was sent, by the emulator's clock.
    pub at: DateTime<Utc>,
}

/// A person who writes in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Writer {
    /// Also the id of their chat with the bot.
    pub id: i64,
    /// Their label on the page, or their first name.
    pub name: String,
}

/// An answered message, as the answer shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quoted {
    /// Its id.
    pub message: i64,
    /// Written by the bot, not by a person.
    pub from_bot: bool,
    /// The part that is answered, or all of it; its kind where it has no words; `None` once it is deleted.
    pub text: Option<String>,
}

/// A button of an inline keyboard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Button {
    /// What is written on it.
    pub label: String,
    /// What a press sends; empty for a link.
    pub data: String,
    /// Where a link leads.
    pub url: Option<String>,
}

/// One call of a bot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Call {
    /// The method, as the bot wrote it.
    pub method: String,
    /// The chat that it names.
    pub chat: Option<i64>,
    /// HTTP status of the answer; 0 when the connection was closed without one.
    pub status: u16,
    /// When it was answered, by the emulator's clock.
    pub at: DateTime<Utc>,
}

/// Something that happened, for whoever listens.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// An update was queued, as it will be handed out.
    Queued(Arc<str>),
    /// A bot asks for updates.
    Polled,
    /// Any other call of a bot came through, and was done or refused.
    Called {
        /// The method, as the bot wrote it.
        method: String,
        /// Its parameters.
        params: serde_json::Map<String, Value>,
        /// What was refused, in Telegram's words.
        refused: Option<String>,
    },
}

/// The toast of an answered button press.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Toast {
    /// Unique in its chat, ascending.
    pub number: u64,
    /// What it says.
    pub text: String,
    /// A dialog with a button instead of a toast.
    pub alert: bool,
}

#[expect(clippy::ref_option, reason = "serde asks for this form")]
fn file_name<S: serde::Serializer>(document: &Option<(String, Vec<u8>)>, out: S) -> Result<S::Ok, S::Error> {
    document.as_ref().map(|(name, bytes)| serde_json::json!({ "name": name, "bytes": bytes.len() })).serialize(out)
}
