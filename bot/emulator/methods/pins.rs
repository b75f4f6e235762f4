//! Messages that stay at the top of a chat; the emulator keeps the latest of them.

use serde_json::{Value, json};

use super::super::chat::Stored;
use super::super::refusal::{Answer, Refusal};
use super::super::text::Text;
use super::Call;

pub fn pin(call: &mut Call<'_>) -> Answer {
    let chat = call.open_chat()?;
    let me = call.me();
    let id = call.params.int("message_id").unwrap_or_default();
    let here = call.world.chat(chat, call.bot)?;
    let message = here.message(id).ok_or_else(|| Refusal::bad("message to pin not found"))?;
    if message.is_service() {
        return Err(Refusal::bad("message can't be pinned"));
    }
    let shown = here.bare_json(message, &me);
    if here.pinned.replace(id) != Some(id) {
        // Telegram says so in the chat, and to the bot as well, although it did it itself.
        let mut told = Stored::new(true, call.now, Text::default());
        told.kind = Some(("pinned".to_owned(), json!({ "pinned_message": shown })));
        call.world.post(chat, told);
    }
    Ok(json!(true))
}

/// The message that is named, or the pinned one.
pub fn unpin(call: &mut Call<'_>) -> Answer {
    let chat = call.open_chat()?;
    let id = call.params.int("message_id");
    let here = call.world.chat(chat, call.bot)?;
    if here.pinned.is_none() || id.is_some_and(|id| here.pinned != Some(id)) {
        return Err(Refusal::bad("message to unpin not found"));
    }
    unpin_all(call)
}

pub fn unpin_all(call: &mut Call<'_>) -> Answer {
    let chat = call.open_chat()?;
    call.world.chat(chat, call.bot)?.pinned = None;
    call.world.touch(chat);
    Ok(Value::Bool(true))
}
