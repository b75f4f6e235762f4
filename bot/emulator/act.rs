//! What people do beside talking: press, block, add the bot to a group. Each becomes an update.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::bot::{self, Bot};
use super::chat::{Chat, Stored};
use super::said::Said;
use super::text::Text;
use super::world::World;

/// Stands for the bot until the first one calls.
fn nobody() -> Value {
    json!({ "id": 1, "is_bot": true, "first_name": "Bot", "username": bot::BOT_NAME })
}

/// Puts the bot into an update about its membership that was made before it called.
pub fn name_bot(update: &mut Value, bot: &Value) {
    for member in ["old_chat_member", "new_chat_member"] {
        if let Some(user) = update.pointer_mut(&format!("/my_chat_member/{member}/user")) {
            *user = bot.clone();
        }
    }
    if let Some(user) = update.pointer_mut("/message/new_chat_members/0") {
        *user = bot.clone();
    }
}

impl World {
    /// The bot of a chat as the Bot API's `user`.
    pub fn bot_user(&self, chat: &Chat) -> Value {
        chat.bot.or(self.home).and_then(|id| self.bots.get(&id)).map_or_else(nobody, Bot::user)
    }

    /// Somebody presses a button, also one that is no longer there.
    pub fn press(&mut self, id: i64, message: i64, data: &str, by: Option<i64>, now: DateTime<Utc>) {
        let Some(person) = self.writer(id, by) else { return };
        let query = self.ask(id, now);
        let Some(chat) = self.chats.get(&id) else { return };
        let shown = chat.message(message).map_or_else(
            || json!({ "chat": chat.json(), "message_id": message, "date": 0 }),
            |stored| chat.message_json(stored, &self.bot_user(chat)),
        );
        let update = json!({ "callback_query": {
            "id": query, "from": person.json(), "message": shown, "chat_instance": format!("{}", -id), "data": data,
        }});
        let bot = chat.bot;
        self.queue(bot, update, now);
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

    /// Somebody adds the bot to a new group, through a link with `?startgroup=` if there is a payload; the group's id.
    ///
    /// Source: `TDLib`, `internalLinkTypeBotStartInGroup`: the bot is added, then told `/start@bot payload`.
    pub fn add_to_group(&mut self, title: &str, by: i64, payload: Option<&str>, now: DateTime<Utc>) -> Option<i64> {
        let person = self.writer(by, None)?;
        let bot = self.chats.get(&by)?.bot;
        let id = self.add_group(title, person.clone(), bot);
        self.membership(id, "left", "member", now);
        let me = self.chats.get(&id).map(|chat| self.bot_user(chat))?;
        let mut joined = Stored::new(false, now, Text::default());
        joined.by = Some(person);
        joined.kind = Some(("joined".to_owned(), json!({ "new_chat_members": [me] })));
        self.post(id, joined);
        if let Some(payload) = payload {
            let start = format!("/start@{} {payload}", me["username"].as_str().unwrap_or_default());
            self.say(id, &Said::words(start.trim_end()), now);
        }
        Some(id)
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
        if !self.chats.get(&from).is_some_and(|chat| chat.is_group() && chat.moved_to.is_none()) {
            return;
        }
        let mut message = Stored::new(false, now, Text::default());
        message.kind = Some(("migration".to_owned(), json!({ "migrate_to_chat_id": to })));
        self.post(from, message);
        self.migrate(from, to);
    }
}
