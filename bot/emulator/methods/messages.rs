//! Sending, editing, deleting and copying messages.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::super::chat::{Chat, Stored};
use super::super::keyboard;
use super::super::refusal::{Answer, Refusal};
use super::super::text::Text;
use super::Call;

/// Bot API: a text has at most 4096 characters after its entities are taken out.
const TEXT_MAX: usize = 4096;
/// Bot API: a message can be deleted for 48 h.
const DELETABLE_HOURS: i64 = 48;
/// Bot API: messages deleted at once.
const DELETED_MAX: usize = 100;

pub fn send(call: &mut Call<'_>) -> Answer {
    let text = text(call)?;
    let markup = markup(call)?;
    let chat = call.open_chat()?;
    if text.units() > TEXT_MAX {
        return Err(Refusal::bad("message is too long"));
    }
    keyboard::check(markup.as_ref())?;
    replied(call, chat)?;
    call.pace(chat)?;
    let mut message = Stored::new(true, call.now, text);
    message.markup = markup;
    add(call, chat, message)
}

/// Adds a message of the bot and answers with it.
pub fn add(call: &mut Call<'_>, chat: i64, message: Stored) -> Answer {
    let here = call.world.chat(chat, call.bot)?;
    here.typing_until = None;
    let id = here.add(message).id;
    call.world.touch(chat);
    call.message_json(chat, id)
}

pub fn markup(call: &Call<'_>) -> Result<Option<Value>, Refusal> {
    keyboard::read(call.params.json("reply_markup", "reply keyboard markup")?)
}

fn text(call: &Call<'_>) -> Result<Text, Refusal> {
    if call.params.text("text").is_none_or(|text| text.is_empty()) {
        return Err(Refusal::bad("message text is empty"));
    }
    let text = Text::read(call.params, "text", "entities")?;
    if text.text.is_empty() { Err(Refusal::bad("text must be non-empty")) } else { Ok(text) }
}

/// A message that is replied to must be there, unless the bot does not mind.
pub fn replied(call: &mut Call<'_>, chat: i64) -> Result<(), Refusal> {
    let reply = call.params.json("reply_parameters", "reply parameters")?;
    let named = |name: &str| reply.as_ref().and_then(|reply| reply.get(name)).cloned();
    let Some(message) = named("message_id").and_then(|id| id.as_i64()) else { return Ok(()) };
    let lenient = named("allow_sending_without_reply").and_then(|flag| flag.as_bool()).unwrap_or(false);
    let there = call.world.chat(chat, call.bot)?.message(message).is_some();
    if there || lenient { Ok(()) } else { Err(Refusal::bad("message to be replied not found")) }
}

/// The bot's own message that `message_id` names.
fn own(call: &mut Call<'_>, chat: i64) -> Result<i64, Refusal> {
    let Some(id) = call.params.int("message_id") else { return Err(Refusal::bad("message identifier is not specified")) };
    let message = call.world.chat(chat, call.bot)?.message(id).ok_or_else(|| Refusal::bad("message to edit not found"))?;
    if message.from_bot { Ok(id) } else { Err(Refusal::bad("message can't be edited")) }
}

pub fn edit_text(call: &mut Call<'_>) -> Answer {
    let text = text(call)?;
    let markup = markup(call)?;
    let chat = call.open_chat()?;
    let id = own(call, chat)?;
    if text.units() > TEXT_MAX {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    keyboard::check(markup.as_ref())?;
    change(call, chat, id, |message| {
        if message.document.is_some() {
            return Err(Refusal::bad("there is no text in the message to edit"));
        }
        let same = message.text == text && message.markup == markup;
        (message.text, message.markup) = (text, markup);
        Ok(!same)
    })
}

pub fn edit_markup(call: &mut Call<'_>) -> Answer {
    let markup = markup(call)?;
    let chat = call.open_chat()?;
    let id = own(call, chat)?;
    keyboard::check(markup.as_ref())?;
    change(call, chat, id, |message| Ok(std::mem::replace(&mut message.markup, markup.clone()) != markup))
}

/// Changes a message in place; a change that changes nothing is refused and does not count against the limits.
fn change(call: &mut Call<'_>, chat: i64, id: i64, how: impl FnOnce(&mut Stored) -> Result<bool, Refusal>) -> Answer {
    // The limit is looked at first: a refused edit must leave the message as it was.
    call.pace(chat)?;
    let now = call.now;
    let here = call.world.chat(chat, call.bot)?;
    let message = here.message_mut(id).ok_or_else(|| Refusal::bad("message to edit not found"))?;
    if !how(message)? {
        let why = "message is not modified: specified new message content and reply markup are exactly the same as a current content \
                   and reply markup of the message";
        return Err(Refusal::bad(why));
    }
    message.edited = Some(now);
    call.world.touch(chat);
    call.message_json(chat, id)
}

pub fn delete(call: &mut Call<'_>) -> Answer {
    let Some(id) = call.params.int("message_id") else { return Err(Refusal::bad("message identifier is not specified")) };
    let now = call.now;
    let chat = call.chat_of("chat_id")?;
    let message = chat.message(id).ok_or_else(|| Refusal::bad("message to delete not found"))?;
    if now - message.sent > TimeDelta::hours(DELETABLE_HOURS) {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    if !message.from_bot && chat.id < 0 {
        return Err(Refusal::bad("message can't be deleted"));
    }
    chat.remove(id);
    let chat = chat.id;
    call.world.touch(chat);
    Ok(json!(true))
}

pub fn delete_many(call: &mut Call<'_>) -> Answer {
    let ids = call.params.json("message_ids", "message identifiers")?;
    let ids: Vec<i64> = ids.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_i64).collect();
    if ids.is_empty() {
        return Err(Refusal::bad("message identifiers are not specified"));
    }
    if ids.len() > DELETED_MAX {
        return Err(Refusal::bad("too many message identifiers specified"));
    }
    let now = call.now;
    let chat = call.chat_of("chat_id")?;
    let young = |chat: &Chat, id: i64| chat.message(id).is_none_or(|message| now - message.sent <= TimeDelta::hours(DELETABLE_HOURS));
    if !ids.iter().all(|id| young(chat, *id)) {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    for id in ids {
        chat.remove(id);
    }
    let chat = chat.id;
    call.world.touch(chat);
    Ok(json!(true))
}

/// A copy of a message, without a link to the original; its id.
pub fn copy(call: &mut Call<'_>) -> Answer {
    let copied = transfer(call, "copy", None)?;
    Ok(json!({ "message_id": copied["message_id"] }))
}

/// A copy that tells where it comes from.
pub fn forward(call: &mut Call<'_>) -> Answer {
    let now = call.now.timestamp();
    let origin = json!({ "forward_origin": { "type": "hidden_user", "sender_user_name": "Somebody", "date": now } });
    transfer(call, "forward", Some(origin))
}

fn transfer(call: &mut Call<'_>, what: &str, origin: Option<Value>) -> Answer {
    let markup = markup(call)?;
    let chat = call.open_chat()?;
    let Some(id) = call.params.int("message_id") else { return Err(Refusal::bad("message identifier is not specified")) };
    let now = call.now;
    let from = call.chat_of("from_chat_id")?;
    let source = from.message(id).ok_or_else(|| Refusal::bad(format!("message to {what} not found")))?;
    let mut message = Stored::new(true, now, source.text.clone());
    message.document.clone_from(&source.document);
    message.kind.clone_from(&source.kind);
    if let Some(origin) = origin {
        message.kind = Some(("forward".to_owned(), origin));
    }
    message.markup = markup;
    keyboard::check(message.markup.as_ref())?;
    call.pace(chat)?;
    add(call, chat, message)
}
