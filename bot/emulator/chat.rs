//! A chat and what was said in it, kept as the Bot API tells it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::people::Person;
use super::reply::Reply;
use super::text::Text;
use super::view::{Message, Toast, Writer};
use super::{keyboard, kinds};

/// Messages kept of a chat; older ones are forgotten.
pub const MESSAGES_MAX: usize = 200;
/// Toasts kept of a chat.
const TOASTS_MAX: usize = 10;

/// One chat.
pub struct Chat {
    pub id: i64,
    pub kind: Kind,
    /// The bot that it is with; none means the first bot that called.
    pub bot: Option<i64>,
    /// The user wrote once, so that the bot may write, too.
    pub wrote: bool,
    /// The user blocked the bot.
    pub blocked: bool,
    /// The bot has left the group.
    pub left: bool,
    pub pinned: Option<i64>,
    /// Where the group lives on.
    pub moved_to: Option<i64>,
    /// In order of their ids.
    messages: VecDeque<Stored>,
    last_message: i64,
    pub toasts: VecDeque<Toast>,
    last_toast: u64,
    pub typing_until: Option<Instant>,
    /// When the bot sent lately, for the limit on request.
    pub sent: VecDeque<Instant>,
    /// Number of its latest change among all changes.
    pub changed: u64,
}

/// Whom it is with.
#[derive(Clone)]
pub enum Kind {
    Private(Person),
    Group { title: String, by: Person },
}

/// A message.
pub struct Stored {
    pub id: i64,
    pub from_bot: bool,
    /// Who wrote it, in a group.
    pub by: Option<Person>,
    pub reply: Option<Reply>,
    pub sent: DateTime<Utc>,
    pub edited: Option<DateTime<Utc>>,
    pub text: Text,
    pub markup: Option<Value>,
    pub document: Option<Document>,
    /// What makes it a photo, a voice message and so on: fields of the Bot API's message.
    pub kind: Option<(String, Value)>,
}

/// A file.
#[derive(Clone)]
pub struct Document {
    pub id: String,
    pub name: String,
    pub mime: String,
    pub bytes: Arc<Vec<u8>>,
}

impl Chat {
    pub fn new(id: i64, kind: Kind, bot: Option<i64>) -> Self {
        let wrote = matches!(kind, Kind::Group { .. });
        Self {
            id,
            kind,
            bot,
            wrote,
            blocked: false,
            left: false,
            pinned: None,
            moved_to: None,
            messages: VecDeque::new(),
            last_message: 0,
            toasts: VecDeque::new(),
            last_toast: 0,
            typing_until: None,
            sent: VecDeque::new(),
            changed: 0,
        }
    }

    pub fn is_group(&self) -> bool {
        matches!(self.kind, Kind::Group { .. })
    }

    /// Whom it is with, or who added the bot to the group.
    pub fn person(&self) -> &Person {
        match &self.kind {
            Kind::Private(person) | Kind::Group { by: person, .. } => person,
        }
    }

    /// The `chat` of the Bot API.
    pub fn json(&self) -> Value {
        match &self.kind {
            Kind::Private(person) => {
                json!({ "id": self.id, "type": "private", "first_name": person.first_name, "last_name": person.last_name })
            }
            Kind::Group { title, .. } => {
                let kind = if self.id < super::world::SUPERGROUPS_BELOW { "supergroup" } else { "group" };
                json!({ "id": self.id, "type": kind, "title": title })
            }
        }
    }

    /// Adds a message and numbers it.
    pub fn add(&mut self, mut message: Stored) -> &Stored {
        self.last_message += 1;
        message.id = self.last_message;
        if self.messages.len() == MESSAGES_MAX {
            self.messages.pop_front();
        }
        self.messages.push_back(message);
        self.messages.back().expect("one was just added")
    }

    pub fn message(&self, id: i64) -> Option<&Stored> {
        let at = self.messages.binary_search_by_key(&id, |message| message.id).ok()?;
        self.messages.get(at)
    }

    pub fn message_mut(&mut self, id: i64) -> Option<&mut Stored> {
        let at = self.messages.binary_search_by_key(&id, |message| message.id).ok()?;
        self.messages.get_mut(at)
    }

    pub fn remove(&mut self, id: i64) -> bool {
        let found = self.messages.binary_search_by_key(&id, |message| message.id).ok();
        let removed = found.and_then(|at| self.messages.remove(at)).is_some();
        if removed && self.pinned == Some(id) {
            self.pinned = None;
        }
        removed
    }

    /// Whether the bot has said something.
    pub fn bot_spoke(&self) -> bool {
        self.messages.iter().any(|message| message.from_bot && !message.is_service())
    }

    /// The user's latest text.
    pub fn last_typed(&self) -> Option<i64> {
        self.messages.iter().rev().find(|message| !message.from_bot && message.kind.is_none()).map(|message| message.id)
    }

    pub fn toast(&mut self, text: String, alert: bool) {
        self.last_toast += 1;
        if self.toasts.len() == TOASTS_MAX {
            self.toasts.pop_front();
        }
        self.toasts.push_back(Toast { number: self.last_toast, text, alert });
    }

    /// All messages as they look now.
    pub fn view(&self) -> Vec<Message> {
        self.messages.iter().map(|message| self.view_of(message)).collect()
    }

    /// A message as the Bot API tells it; `bot` is the author of the bot's messages.
    pub fn message_json(&self, message: &Stored, bot: &Value) -> Value {
        let mut json = self.bare_json(message, bot);
        if let Some(reply) = &message.reply {
            reply.tell(self.message(reply.to).map(|answered| self.bare_json(answered, bot)), &mut json);
        }
        json
    }

    /// The same without what it answers.
    pub fn bare_json(&self, message: &Stored, bot: &Value) -> Value {
        let from = if message.from_bot { bot.clone() } else { message.by.as_ref().unwrap_or(self.person()).json() };
        let mut json = json!({ "message_id": message.id, "from": from, "chat": self.json(), "date": message.sent.timestamp() });
        let (text, entities) = match (&message.document, &message.kind) {
            (None, None) => ("text", "entities"),
            (None, Some((kind, _))) if kind == "forward" => ("text", "entities"),
            _ => ("caption", "caption_entities"),
        };
        if !message.text.text.is_empty() {
            json[text] = json!(message.text.text);
        }
        if !message.text.entities.is_empty() {
            json[entities] = json!(message.text.entities);
        }
        if let Some(edited) = message.edited {
            json["edit_date"] = json!(edited.timestamp());
        }
        if let Some(markup) = &message.markup {
            json["reply_markup"] = markup.clone();
        }
        if let Some(document) = &message.document {
            json["document"] = document.json();
        }
        if let (Some(into), Some((_, Value::Object(fields)))) = (json.as_object_mut(), &message.kind) {
            into.extend(fields.clone());
        }
        json
    }

    fn view_of(&self, message: &Stored) -> Message {
        Message {
            id: message.id,
            from_bot: message.from_bot,
            text: message.text.text.clone(),
            entities: message.text.entities.clone(),
            buttons: keyboard::buttons(message.markup.as_ref()),
            edited: message.edited.is_some(),
            document: message.document.as_ref().map(|document| (document.name.clone(), document.bytes.to_vec())),
            kind: message.kind.as_ref().map(|(kind, _)| kind.clone()),
            by: message.by.as_ref().map(|person| Writer { id: person.id, name: person.name().to_owned() }),
            reply: message.reply.as_ref().map(|reply| reply.view(self.message(reply.to))),
            pinned: self.pinned == Some(message.id),
            at: message.sent,
        }
    }
}

impl Stored {
    pub fn new(from_bot: bool, sent: DateTime<Utc>, text: Text) -> Self {
        Self { id: 0, from_bot, by: None, reply: None, sent, edited: None, text, markup: None, document: None, kind: None }
    }

    /// One that nobody said: Telegram tells what happened in the chat.
    pub fn is_service(&self) -> bool {
        self.kind.as_ref().is_some_and(|(kind, _)| kinds::SERVICE.contains(&kind.as_str()))
    }
}

impl Document {
    pub fn json(&self) -> Value {
        json!({
            "file_id": self.id, "file_unique_id": format!("u{}", self.id), "file_name": self.name,
            "mime_type": self.mime, "file_size": self.bytes.len(),
        })
    }
}
