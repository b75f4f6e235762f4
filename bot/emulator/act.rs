//! What people do: write, press, send things, block, add the bot to a group. Each becomes an update.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::chat::{Chat, Kind, Stored};
use super::text::{Text, units};
use super::world::World;
use super::{bot::Bot, kinds};

/// Stands for the bot until the first one calls.
fn nobody() -> Value {
    json!({ "id": 1, "is_bot": true, "first_name": "Bot", "username": "emulated_bot" })
}

/// Puts the bot into a membership update that was made before it called.
pub fn name_bot(update: &mut Value, bot: &Value) {
    for member in ["old_chat_member", "new_chat_member"] {
        if let Some(user) = update.pointer_mut(&format!("/my_chat_member/{member}/user")) {
            *user = bot.clone();
        }
    }
}

impl World {
    fn bot_user(&self, chat: &Chat) -> Value {
        chat.bot.or(self.home).and_then(|id| self.bots.get(&id)).map_or_else(nobody, Bot::user)
    }

    /// Somebody writes; the message's id. Nothing happens in a chat that does not exist.
    pub fn type_text(&mut self, chat: i64, text: &str, now: DateTime<Utc>) -> i64 {
        self.post(chat, Stored::new(false, now, Text { text: text.to_owned(), entities: commands(text) }))
    }

    /// Adds a person's message and queues its update.
    pub fn post(&mut self, id: i64, message: Stored) -> i64 {
        let Some(chat) = self.chats.get_mut(&id) else { return 0 };
        let now = message.sent;
        chat.wrote = true;
        let number = chat.add(message).id;
        self.tell(id, number, "message", now);
        number
    }

    fn tell(&mut self, id: i64, message: i64, as_kind: &str, now: DateTime<Utc>) {
        let Some(chat) = self.chats.get(&id) else { return };
        let Some(stored) = chat.message(message) else { return };
        let update = json!({ as_kind: chat.message_json(stored, &Value::Null) });
        let bot = chat.bot;
        self.queue(bot, update, now);
        self.touch(id);
    }

    /// Somebody changes a text of theirs; the latest one if none is named.
    pub fn edit_text(&mut self, id: i64, message: Option<i64>, text: &str, now: DateTime<Utc>) -> bool {
        let Some(chat) = self.chats.get_mut(&id) else { return false };
        let Some(number) = message.or_else(|| chat.last_typed()) else { return false };
        let Some(stored) = chat.message_mut(number).filter(|message| !message.from_bot) else { return false };
        stored.text = Text { text: text.to_owned(), entities: commands(text) };
        stored.edited = Some(now);
        self.tell(id, number, "edited_message", now);
        true
    }

    /// Somebody presses a button, also one that is no longer there.
    pub fn press(&mut self, id: i64, message: i64, data: &str, now: DateTime<Utc>) {
        let query = self.ask(id, now);
        let Some(chat) = self.chats.get(&id) else { return };
        let shown = chat.message(message).map_or_else(
            || json!({ "chat": chat.json(), "message_id": message, "date": 0 }),
            |stored| chat.message_json(stored, &self.bot_user(chat)),
        );
        let update = json!({ "callback_query": {
            "id": query, "from": chat.person().json(), "message": shown, "chat_instance": format!("{}", -id), "data": data,
        }});
        let bot = chat.bot;
        self.queue(bot, update, now);
    }

    /// Somebody sends something that is no text; false for a kind that nobody knows.
    pub fn send_kind(&mut self, id: i64, kind: &str, now: DateTime<Utc>) -> bool {
        if kind == "edited" {
            let Some(text) = self.chats.get(&id).and_then(|chat| Some(chat.message(chat.last_typed()?)?.text.text.clone())) else {
                return false;
            };
            return self.edit_text(id, None, &format!("{text} *"), now);
        }
        let Some(person) = self.chats.get(&id).map(|chat| chat.person().clone()) else { return false };
        self.last_file += 1;
        let made = kinds::make(kind, &person, self.last_file, now);
        let known = !made.is_empty();
        for fields in made {
            let mut message = Stored::new(false, now, Text::default());
            message.kind = Some((kind.to_owned(), fields));
            self.post(id, message);
        }
        known
    }

    /// Somebody blocks the bot or lets it write again.
    pub fn set_blocked(&mut self, id: i64, blocked: bool, now: DateTime<Utc>) {
        let Some(chat) = self.chats.get_mut(&id) else { return };
        if std::mem::replace(&mut chat.blocked, blocked) == blocked {
            return;
        }
        let (old, new) = if blocked { ("member", "kicked") } else { ("kicked", "member") };
        self.membership(id, old, new, now);
    }

    /// Somebody adds the bot to a new group.
    pub fn add_to_group(&mut self, title: &str, by: i64, now: DateTime<Utc>) -> i64 {
        let Some((person, bot)) = self.chats.get(&by).map(|chat| (chat.person().clone(), chat.bot)) else { return 0 };
        let id = self.add_group(title, person, bot);
        self.membership(id, "left", "member", now);
        id
    }

    /// The bot's standing in a chat changes.
    pub fn membership(&mut self, id: i64, old: &str, new: &str, now: DateTime<Utc>) {
        let Some(chat) = self.chats.get(&id) else { return };
        let user = self.bot_user(chat);
        let member = |status: &str| match status {
            "kicked" => json!({ "user": user, "status": status, "until_date": 0 }),
            _ => json!({ "user": user, "status": status }),
        };
        let update = json!({ "my_chat_member": {
            "chat": chat.json(), "from": chat.person().json(), "date": now.timestamp(),
            "old_chat_member": member(old), "new_chat_member": member(new),
        }});
        let bot = chat.bot;
        self.queue(bot, update, now);
        self.touch(id);
    }

    /// Moves a group, and tells the bot as Telegram does.
    pub fn migrate_group(&mut self, from: i64, to: i64, now: DateTime<Utc>) {
        if !self.chats.get(&from).is_some_and(|chat| matches!(chat.kind, Kind::Group { .. }) && chat.moved_to.is_none()) {
            return;
        }
        let mut message = Stored::new(false, now, Text::default());
        message.kind = Some(("migration".to_owned(), json!({ "migrate_to_chat_id": to })));
        self.post(from, message);
        self.migrate(from, to);
    }
}

/// `/start payload` carries an entity over its command.
fn commands(text: &str) -> Vec<Value> {
    let word = text.split_whitespace().next().filter(|word| word.len() > 1 && word.starts_with('/') && text.starts_with('/'));
    word.map(|word| json!({ "type": "bot_command", "offset": 0, "length": units(word) })).into_iter().collect()
}
