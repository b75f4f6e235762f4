//! Sending, editing and deleting messages.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::super::chat::{Chat, Stored};
use super::super::keyboard;
use super::super::refusal::{Answer, Refusal};
use super::super::reply::{Reply, Unanswerable};
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
    let reply = replied(call, chat)?;
    call.pace(chat)?;
    let mut message = Stored::new(true, call.now, text);
    (message.markup, message.reply) = (markup, reply);
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

/// A message that is replied to must be there, unless the bot does not mind; what it quotes must stand in it.
///
/// Messages of other chats count as missing: the emulator shows no replies across chats.
pub fn replied(call: &mut Call<'_>, chat: i64) -> Result<Option<Reply>, Refusal> {
    let reply = call.params.json("reply_parameters", "reply parameters")?;
    let named = |name: &str| reply.as_ref().and_then(|reply| reply.get(name)).cloned();
    let Some(message) = named("message_id").and_then(|id| id.as_i64()) else { return Ok(None) };
    let lenient = named("allow_sending_without_reply").and_then(|flag| flag.as_bool()).unwrap_or(false);
    let elsewhere = named("chat_id").is_some_and(|named| named != json!(chat) && named != json!(chat.to_string()));
    let quote = named("quote").and_then(|quote| quote.as_str().map(ToOwned::to_owned));
    let here = call.world.chat(chat, call.bot)?;
    let reply = if elsewhere { Err(Unanswerable::NoMessage) } else { Reply::new(here, message, quote.as_deref(), false) };
    match reply {
        Ok(reply) => Ok(Some(reply)),
        Err(Unanswerable::NoMessage) if lenient => Ok(None),
        Err(Unanswerable::NoMessage) => Err(Refusal::bad("message to be replied not found")),
        Err(Unanswerable::NoQuote) => Err(Refusal::bad("QUOTE_TEXT_INVALID")),
    }
}

/// The bot's own message that `message_id` names.
fn own(call: &mut Call<'_>, chat: i64) -> Result<i64, Refusal> {
    let Some(id) = call.params.int("message_id") else { return Err(Refusal::bad("message identifier is not specified")) };
    let message = call.world.chat(chat, call.bot)?.message(id).ok_or_else(|| Refusal::bad("message to edit not found"))?;
    if message.from_bot && !message.is_service() { Ok(id) } else { Err(Refusal::bad("message can't be edited")) }
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
        if message.document.is_some() || message.kind.is_some() {
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
    deletable(chat, message, now)?;
    chat.remove(id);
    let chat = chat.id;
    call.world.touch(chat);
    Ok(json!(true))
}

/// A bot takes back what is young enough: its own messages, in private chats those of the person, too.
fn deletable(chat: &Chat, message: &Stored, now: DateTime<Utc>) -> Result<(), Refusal> {
    if now - message.sent > TimeDelta::hours(DELETABLE_HOURS) {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    if message.from_bot || !chat.is_group() { Ok(()) } else { Err(Refusal::bad("message can't be deleted")) }
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
    // What is not there is passed over; the others go together or not at all.
    ids.iter().filter_map(|id| chat.message(*id)).try_for_each(|message| deletable(chat, message, now))?;
    for id in ids {
        chat.remove(id);
    }
    let chat = chat.id;
    call.world.touch(chat);
    Ok(json!(true))
}
