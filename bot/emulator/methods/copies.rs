//! Messages that are sent on, with or without a word on where they come from.

use serde_json::{Value, json};

use super::super::chat::Stored;
use super::super::keyboard;
use super::super::refusal::{Answer, Refusal};
use super::super::text::Text;
use super::Call;
use super::files::CAPTION_MAX;
use super::messages::{add, markup, replied};

/// A copy of a message of any kind, without a link to the original; its id. A caption replaces that of something that is no text.
pub fn copy(call: &mut Call<'_>) -> Answer {
    let caption = call.params.text("caption").is_some().then(|| Text::read(call.params, "caption", "caption_entities")).transpose()?;
    let markup = markup(call)?;
    let chat = call.open_chat()?;
    let mut message = source(call, "copy", "copied")?;
    if message.kind.is_some() || message.document.is_some() {
        message.text = caption.unwrap_or(message.text);
    }
    if message.text.units() > CAPTION_MAX && (message.kind.is_some() || message.document.is_some()) {
        return Err(Refusal::bad("message caption is too long"));
    }
    keyboard::check(markup.as_ref())?;
    message.markup = markup;
    message.reply = replied(call, chat)?;
    call.pace(chat)?;
    let copied = add(call, chat, message)?;
    Ok(json!({ "message_id": copied["message_id"] }))
}

/// A copy that tells where it comes from.
pub fn forward(call: &mut Call<'_>) -> Answer {
    let chat = call.open_chat()?;
    let mut message = source(call, "forward", "forwarded")?;
    let origin = json!({ "type": "hidden_user", "sender_user_name": "Somebody", "date": call.now.timestamp() });
    let (kind, mut fields) = message.kind.unwrap_or_else(|| ("forward".to_owned(), json!({})));
    fields["forward_origin"] = origin;
    message.kind = Some((kind, fields));
    call.pace(chat)?;
    add(call, chat, message)
}

/// What the message says, as a new one of the bot.
fn source(call: &mut Call<'_>, what: &str, done: &str) -> Result<Stored, Refusal> {
    let Some(id) = call.params.int("message_id") else { return Err(Refusal::bad("message identifier is not specified")) };
    let now = call.now;
    let from = call.chat_of("from_chat_id")?;
    let source = from.message(id).ok_or_else(|| Refusal::bad(format!("message to {what} not found")))?;
    if source.is_service() {
        return Err(Refusal::bad(format!("the message can't be {done}")));
    }
    let mut message = Stored::new(true, now, source.text.clone());
    message.document.clone_from(&source.document);
    message.kind.clone_from(&source.kind);
    if let Some((kind, Value::Object(fields))) = &mut message.kind {
        fields.remove("forward_origin");
        fields.remove("media_group_id");
        match kind.as_str() {
            "album" => "photo".clone_into(kind),
            // What was forwarded is a text, whose words lie in its fields.
            "forward" => {
                if let Some(text) = fields.get("text").and_then(Value::as_str) {
                    message.text = Text { text: text.to_owned(), entities: Vec::new() };
                }
                message.kind = None;
            }
            _ => {}
        }
    }
    Ok(message)
}
