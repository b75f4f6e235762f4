//! Answers to pressed buttons.

use chrono::TimeDelta;
use serde_json::json;

use super::super::refusal::{Answer, Refusal};
use super::super::text::units;
use super::Call;

/// How long a press can be answered.
const ANSWERABLE_MINUTES: i64 = 15;
/// Bot API: characters of a toast.
const TOAST_MAX: usize = 200;

pub fn answer(call: &mut Call<'_>) -> Answer {
    let id = call.params.text("callback_query_id").unwrap_or_default();
    let text = call.params.text("text").unwrap_or_default();
    if units(&text) > TOAST_MAX {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    let now = call.now;
    let asked = call.world.queries.remove(&id).filter(|(_, at)| now - *at <= TimeDelta::minutes(ANSWERABLE_MINUTES));
    let Some((chat, _)) = asked else {
        return Err(Refusal::bad("query is too old and response timeout expired or query ID is invalid"));
    };
    if !text.is_empty()
        && let Ok(chat) = call.world.chat(chat, call.bot)
    {
        chat.toast(text, call.params.flag("show_alert"));
    }
    call.world.touch(chat);
    Ok(json!(true))
}
