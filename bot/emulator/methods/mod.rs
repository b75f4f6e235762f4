//! The methods of the Bot API, each a function of the world; `getUpdates` and the connection lie in `server.rs`.

mod callback;
mod chats;
mod copies;
mod files;
mod messages;
mod pins;
mod profile;
mod webhook;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::chat::Chat;
use super::params::Params;
use super::refusal::{Answer, Refusal};
use super::world::World;

/// One call of a method that is not `getUpdates`.
pub struct Call<'a> {
    pub world: &'a mut World,
    pub bot: i64,
    pub params: &'a Params,
    pub now: DateTime<Utc>,
}

/// Answers a call; `None` for a method that the emulator does not know.
pub fn answer(method: &str, mut call: Call<'_>) -> Option<Answer> {
    let call = &mut call;
    Some(match method.to_ascii_lowercase().as_str() {
        "getme" => Ok(profile::me(call)),
        "sendmessage" => messages::send(call),
        "editmessagetext" => messages::edit_text(call),
        "editmessagereplymarkup" => messages::edit_markup(call),
        "deletemessage" => messages::delete(call),
        "deletemessages" => messages::delete_many(call),
        "copymessage" => copies::copy(call),
        "forwardmessage" => copies::forward(call),
        "pinchatmessage" => pins::pin(call),
        "unpinchatmessage" => pins::unpin(call),
        "unpinallchatmessages" => pins::unpin_all(call),
        "answercallbackquery" => callback::answer(call),
        "senddocument" => files::send_document(call),
        "getfile" => files::get_file(call),
        "sendchataction" => chats::action(call),
        "getchat" => chats::get(call),
        "leavechat" => chats::leave(call),
        "setmycommands" => profile::set_commands(call),
        "getmycommands" => profile::get_commands(call),
        "deletemycommands" => profile::delete_commands(call),
        "setmyname" => profile::set(call, &profile::NAME),
        "getmyname" => profile::get(call, &profile::NAME),
        "setmydescription" => profile::set(call, &profile::DESCRIPTION),
        "getmydescription" => profile::get(call, &profile::DESCRIPTION),
        "setmyshortdescription" => profile::set(call, &profile::SHORT_DESCRIPTION),
        "getmyshortdescription" => profile::get(call, &profile::SHORT_DESCRIPTION),
        "setwebhook" => webhook::set(call),
        "deletewebhook" => Ok(webhook::delete(call)),
        "getwebhookinfo" => Ok(webhook::info(call)),
        _ => return None,
    })
}

impl Call<'_> {
    /// The bot as the Bot API's `user`.
    fn me(&mut self) -> Value {
        self.world.bot(self.bot, self.now).user()
    }

    /// The chat that a parameter names.
    fn chat_of(&mut self, name: &str) -> Result<&mut Chat, Refusal> {
        let Some(given) = self.params.text(name).filter(|given| !given.is_empty()) else {
            return Err(Refusal::bad(format!("{name} is empty")));
        };
        let id = given.trim().parse().map_err(|_| Refusal::bad("chat not found"))?;
        self.world.chat(id, self.bot)
    }

    /// A chat that the bot may write to; its id.
    fn open_chat(&mut self) -> Result<i64, Refusal> {
        let chat = self.chat_of("chat_id")?;
        if chat.left {
            return Err(Refusal::forbidden("bot is not a member of the group chat"));
        }
        if chat.blocked {
            let why = if chat.is_group() { "bot was kicked from the group chat" } else { "bot was blocked by the user" };
            return Err(Refusal::forbidden(why));
        }
        if !chat.wrote {
            return Err(Refusal::forbidden("bot can't initiate conversation with a user"));
        }
        Ok(chat.id)
    }

    /// Counts a message or an edit against the limits on request.
    fn pace(&mut self, chat: i64) -> Result<(), Refusal> {
        let World { limits, chats, .. } = &mut *self.world;
        chats.get_mut(&chat).map_or(Ok(()), |chat| limits.take(chat))
    }

    /// A message of a chat as the Bot API tells it.
    fn message_json(&mut self, chat: i64, message: i64) -> Answer {
        let me = self.me();
        let chat = self.world.chat(chat, self.bot)?;
        let stored = chat.message(message).ok_or_else(|| Refusal::bad("message not found"))?;
        Ok(chat.message_json(stored, &me))
    }
}
