//! One outgoing thing becomes one call.

use serde_json::Value;
use teloxide::payloads::{
    CopyMessage, CopyMessageSetters, DeleteMessages, EditMessageText, EditMessageTextSetters, LeaveChat, SendMessage, SendMessageSetters,
};
use teloxide::types::{ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ReplyParameters};

use super::api::{Api, Failure};
use crate::conversation::outgoing::{Bubble, Key, Outgoing};

/// Street maps and counsellors' pages are not shown as pictures: the text is what was asked for.
const fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions { is_disabled: true, url: None, prefer_small_media: false, prefer_large_media: false, show_above_text: false }
}

fn keyboard(bubble: &Bubble) -> InlineKeyboardMarkup {
    let button = |key: &Key| match key {
        Key::Press(label, data) => Some(InlineKeyboardButton::callback(label, data)),
        // An address that cannot be read costs its button, not the card.
        Key::Link { label, url } => reqwest::Url::parse(url).ok().map(|url| InlineKeyboardButton::url(label, url)),
    };
    InlineKeyboardMarkup::new(bubble.buttons.iter().map(|row| row.iter().filter_map(button).collect::<Vec<_>>()))
}

/// Makes the call; the new message's number where there is one.
pub(super) async fn make(api: &Api, chat: i64, outgoing: &Outgoing) -> Result<Option<i64>, Failure> {
    let chat = ChatId(chat);
    match outgoing {
        Outgoing::Send(bubble) => send(api, chat, bubble).await,
        Outgoing::Edit { message, bubble } => {
            let number = i32::try_from(*message).unwrap_or_default();
            let edit = EditMessageText::new(chat, MessageId(number), &bubble.text).link_preview_options(no_preview());
            match api.make(&edit.reply_markup(keyboard(bubble))).await {
                Ok(_) | Err(Failure::SameAlready) => Ok(None),
                // Gone or too old: it is said anew rather than not at all.
                Err(Failure::NotThere) => send(api, chat, bubble).await,
                Err(failure) => Err(failure),
            }
        }
        Outgoing::Copy { from, message, .. } => {
            let number = i32::try_from(*message).unwrap_or_default();
            let copied = api.make(&CopyMessage::new(chat, ChatId(*from), MessageId(number)).caption(String::new())).await?;
            Ok(copied.get("message_id").and_then(Value::as_i64))
        }
        Outgoing::Document { name, text } => {
            let sent = api.upload(chat.0, name, text).await?;
            Ok(sent.get("message_id").and_then(Value::as_i64))
        }
        Outgoing::Delete(messages) => {
            let numbers: Vec<MessageId> = messages.iter().filter_map(|message| i32::try_from(*message).ok().map(MessageId)).collect();
            match api.make(&DeleteMessages::new(chat, numbers)).await {
                // What cannot be taken back stays; the person was told so.
                Ok(_) | Err(Failure::NotThere | Failure::Refused(_)) => Ok(None),
                Err(failure) => Err(failure),
            }
        }
        Outgoing::Leave => match api.make(&LeaveChat::new(chat)).await {
            Ok(_) | Err(Failure::Gone | Failure::Refused(_)) => Ok(None),
            Err(failure) => Err(failure),
        },
    }
}

async fn send(api: &Api, chat: ChatId, bubble: &Bubble) -> Result<Option<i64>, Failure> {
    let mut send = SendMessage::new(chat, &bubble.text).link_preview_options(no_preview());
    if !bubble.buttons.is_empty() {
        send = send.reply_markup(keyboard(bubble));
    }
    if let Some(answers) = bubble.answers.and_then(|number| i32::try_from(number).ok()) {
        send = send.reply_parameters(ReplyParameters::new(MessageId(answers)).allow_sending_without_reply());
    }
    let sent = api.make(&send).await?;
    Ok(sent.get("message_id").and_then(Value::as_i64))
}
