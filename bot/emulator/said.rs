//! What people say: words, photos, answers to a message, changes of their words. Each becomes an update, if the bot may hear it.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::{Value, json};

use super::chat::{Chat, Stored};
use super::kinds;
use super::reply::Reply;
use super::text::{Text, units};
use super::world::World;

/// Something that somebody sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Said {
    /// Who, in a group: the id of their private chat. `None` is the one who added the bot.
    pub by: Option<i64>,
    /// The words, or the caption of what `kind` names.
    pub text: String,
    /// Something that is no text, as for [`super::Emulator::send_kind`].
    pub kind: Option<String>,
    /// The message of the chat that it answers.
    pub reply_to: Option<i64>,
    /// An exact part of that message.
    pub quote: Option<String>,
}

impl Said {
    /// Plain words.
    #[must_use]
    pub fn words(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

impl World {
    /// Somebody says something; the last message's id. `None`, and nothing happens, for a chat, person, kind or quote that is not there.
    pub fn say(&mut self, id: i64, said: &Said, now: DateTime<Utc>) -> Option<i64> {
        let person = self.writer(id, said.by)?;
        let chat = self.chats.get(&id)?;
        let reply = said.reply_to.map(|to| Reply::new(chat, to, said.quote.as_deref(), true)).transpose().ok()?;
        let by = chat.is_group().then(|| person.clone());
        let made = match said.kind.as_deref() {
            None => vec![None],
            Some(kind) => {
                self.last_file += 1;
                kinds::make(kind, &person, self.last_file, now).into_iter().map(|fields| Some((kind.to_owned(), fields))).collect()
            }
        };
        let mut last = None;
        for (at, kind) in made.into_iter().enumerate() {
            // Of an album the first photo carries the words.
            let text = if at == 0 { said.text.clone() } else { String::new() };
            let entities = if kind.is_none() { commands(&text) } else { Vec::new() };
            let mut message = Stored::new(false, now, Text { text, entities });
            message.kind = kind;
            message.by.clone_from(&by);
            message.reply.clone_from(&reply);
            last = self.post(id, message);
        }
        last
    }

    /// Somebody sends something that is no text, or changes their last text; false for a kind that nobody knows.
    pub fn send_kind(&mut self, id: i64, kind: &str, now: DateTime<Utc>) -> bool {
        if kind == "edited" {
            let Some(text) = self.chats.get(&id).and_then(|chat| Some(chat.message(chat.last_typed()?)?.text.text.clone())) else {
                return false;
            };
            return self.edit_text(id, None, &format!("{text} *"), now);
        }
        self.say(id, &Said { kind: Some(kind.to_owned()), ..Said::default() }, now).is_some()
    }

    /// Somebody changes a text of theirs; the latest one if none is named.
    pub fn edit_text(&mut self, id: i64, message: Option<i64>, text: &str, now: DateTime<Utc>) -> bool {
        let Some(chat) = self.chats.get_mut(&id) else { return false };
        let Some(number) = message.or_else(|| chat.last_typed()) else { return false };
        let Some(stored) = chat.message_mut(number).filter(|message| !message.from_bot && !message.is_service()) else { return false };
        stored.text = Text { text: text.to_owned(), entities: commands(text) };
        stored.edited = Some(now);
        self.tell(id, number, "edited_message", now);
        true
    }

    /// Adds a person's message, or one of Telegram itself, and queues its update; its id.
    pub fn post(&mut self, id: i64, message: Stored) -> Option<i64> {
        let chat = self.chats.get_mut(&id)?;
        let now = message.sent;
        chat.wrote = true;
        let number = chat.add(message).id;
        self.tell(id, number, "message", now);
        Some(number)
    }

    fn tell(&mut self, id: i64, message: i64, as_kind: &str, now: DateTime<Utc>) {
        let Some(chat) = self.chats.get(&id) else { return };
        let Some(stored) = chat.message(message) else { return };
        let me = self.bot_user(chat);
        if reaches(chat, stored, me["username"].as_str().unwrap_or_default()) {
            let update = json!({ as_kind: chat.message_json(stored, &me) });
            let bot = chat.bot;
            self.queue(bot, update, now);
        }
        self.touch(id);
    }
}

/// Whether the bot is told of a message: of all in its private chats, and of these in groups, where privacy mode is on.
///
/// Source: "Telegram Bot Features", privacy mode: commands for this bot, commands for nobody once this bot spoke last of all bots
/// (there is no other one here), answers to its messages, and what Telegram itself writes.
fn reaches(chat: &Chat, message: &Stored, username: &str) -> bool {
    if !chat.is_group() || message.is_service() {
        return true;
    }
    if chat.left || chat.blocked {
        return false;
    }
    let answers = message.reply.as_ref().and_then(|reply| chat.message(reply.to)).is_some_and(|answered| answered.from_bot);
    answers
        || command(&message.text.text).is_some_and(|command| match command.split_once('@') {
            Some((_, to)) => to.eq_ignore_ascii_case(username),
            None => chat.bot_spoke(),
        })
}

/// `/start` of `/start payload`.
fn command(text: &str) -> Option<&str> {
    let word = text.split_whitespace().next()?;
    (word.len() > 1 && text.starts_with('/')).then_some(word)
}

/// A command carries an entity.
fn commands(text: &str) -> Vec<Value> {
    let word = command(text).map(|word| json!({ "type": "bot_command", "offset": 0, "length": units(word) }));
    word.into_iter().collect()
}
