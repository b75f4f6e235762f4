//! What a bot does in a chat beside writing.

use std::time::{Duration, Instant};

use serde_json::json;

use super::super::chat::Kind;
use super::super::refusal::{Answer, Refusal};
use super::Call;

/// Bot API: an action is shown for 5 s or until a message comes.
const ACTION_SHOWN: Duration = Duration::from_secs(5);
const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

pub fn action(call: &mut Call<'_>) -> Answer {
    let known = call.params.text("action").is_some_and(|action| ACTIONS.contains(&action.as_str()));
    if !known {
        return Err(Refusal::bad("wrong parameter action in request"));
    }
    let chat = call.open_chat()?;
    call.world.chat(chat, call.bot)?.typing_until = Some(Instant::now() + ACTION_SHOWN);
    call.world.touch(chat);
    Ok(json!(true))
}

pub fn get(call: &mut Call<'_>) -> Answer {
    let me = call.me();
    let chat = call.chat_of("chat_id")?;
    let mut full = chat.json();
    full["accent_color_id"] = json!(0);
    full["max_reaction_count"] = json!(11);
    full["accepted_gift_types"] =
        json!({ "unlimited_gifts": false, "limited_gifts": false, "unique_gifts": false, "premium_subscription": false });
    if let Some(pinned) = chat.pinned.and_then(|pinned| chat.message(pinned)) {
        full["pinned_message"] = chat.bare_json(pinned, &me);
    }
    Ok(full)
}

pub fn leave(call: &mut Call<'_>) -> Answer {
    let chat = call.chat_of("chat_id")?;
    if matches!(chat.kind, Kind::Private(_)) {
        return Err(Refusal::bad("chat member status can't be changed in private chats"));
    }
    if std::mem::replace(&mut chat.left, true) {
        return Err(Refusal::forbidden("bot is not a member of the group chat"));
    }
    let (id, now) = (chat.id, call.now);
    call.world.membership(id, "member", "left", now);
    Ok(json!(true))
}
