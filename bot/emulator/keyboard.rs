//! Inline keyboards, as strict as Telegram reads them.

use serde_json::Value;

use super::refusal::Refusal;
use super::view::Button;

/// Bot API: callback data is 1–64 bytes.
const DATA_BYTES_MAX: usize = 64;
/// Buttons below one message.
const BUTTONS_MAX: usize = 100;
/// Bytes of labels and data below one message.
const BYTES_MAX: usize = 10_000;
/// What a button of an inline keyboard can do.
const ACTIONS: [&str; 9] = [
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "pay",
];

/// The form of a `reply_markup`, which Telegram looks at before anything else; an empty keyboard is none.
pub fn read(markup: Option<Value>) -> Result<Option<Value>, Refusal> {
    let Some(markup) = markup else { return Ok(None) };
    let Some(fields) = markup.as_object() else { return Err(Refusal::bad("object expected as reply markup")) };
    let Some(rows) = fields.get("inline_keyboard") else { return Ok(None) };
    let Some(rows) = rows.as_array() else { return Err(Refusal::bad("field \"inline_keyboard\" must be of type Array")) };
    for row in rows {
        let row = row.as_array().ok_or_else(|| Refusal::bad("can't parse inline keyboard: inline keyboard row must be an Array"))?;
        row.iter().try_for_each(button)?;
    }
    let kept: Vec<Value> = rows.iter().filter(|row| row.as_array().is_some_and(|row| !row.is_empty())).cloned().collect();
    Ok((!kept.is_empty()).then(|| serde_json::json!({ "inline_keyboard": kept })))
}

fn button(button: &Value) -> Result<(), Refusal> {
    let wrong = |why: &str| Refusal::bad(format!("can't parse inline keyboard button: {why}"));
    if !button.is_object() {
        return Err(wrong("expected an Object"));
    }
    match button.get("text") {
        None => return Err(wrong("Can't find field \"text\"")),
        Some(Value::String(text)) if text.trim().is_empty() => return Err(Refusal::bad("inline keyboard button text is empty")),
        Some(Value::String(_)) => {}
        Some(_) => return Err(wrong("Field \"text\" must be of type String")),
    }
    let acts = ACTIONS.iter().any(|action| button.get(action).is_some_and(|value| !value.is_null() && value.as_str() != Some("")));
    if acts { Ok(()) } else { Err(wrong("Text buttons are unallowed in the inline keyboard")) }
}

/// The limits of a well-formed keyboard, which Telegram looks at last.
pub fn check(markup: Option<&Value>) -> Result<(), Refusal> {
    let Some(markup) = markup else { return Ok(()) };
    let buttons: Vec<&Value> = rows(markup).flatten().collect();
    let data = |button: &Value| button.get("callback_data").and_then(Value::as_str).map_or(0, str::len);
    let label = |button: &Value| button.get("text").and_then(Value::as_str).map_or(0, str::len);
    let bytes: usize = buttons.iter().map(|button| data(button) + label(button)).sum();
    if buttons.len() > BUTTONS_MAX || bytes > BYTES_MAX {
        return Err(Refusal::bad("reply markup is too long"));
    }
    if buttons.iter().any(|button| data(button) > DATA_BYTES_MAX) {
        return Err(Refusal::bad("BUTTON_DATA_INVALID"));
    }
    let mut links = buttons.iter().filter_map(|button| button.get("url").and_then(Value::as_str));
    links.try_for_each(link)
}

/// A link that Telegram opens: a page with a host that has a dot, or one of its own schemes.
///
/// Source: `TDLib`, `LinkManager::check_link` and the words of its refusals, as the Bot API passes them on.
fn link(url: &str) -> Result<(), Refusal> {
    let wrong = |why: &str| Refusal::bad(format!("inline keyboard button URL '{url}' is invalid: {why}"));
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    match scheme.to_ascii_lowercase().as_str() {
        "tg" | "ton" | "tonsite" => Ok(()),
        "http" | "https" => {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let host = host.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
            match host {
                "" => Err(wrong("URL host is empty")),
                host if !host.contains('.') || host.contains(char::is_whitespace) => Err(wrong("Wrong HTTP URL")),
                _ => Ok(()),
            }
        }
        _ => Err(wrong("Unsupported URL protocol")),
    }
}

/// What a person sees of it.
pub fn buttons(markup: Option<&Value>) -> Vec<Vec<Button>> {
    let text = |button: &Value, name: &str| button.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let shown = |button: &Value| Button {
        label: text(button, "text"),
        data: text(button, "callback_data"),
        url: button.get("url").and_then(Value::as_str).map(ToOwned::to_owned),
    };
    markup.into_iter().flat_map(rows).map(|row| row.map(shown).collect()).collect()
}

fn rows(markup: &Value) -> impl Iterator<Item = std::slice::Iter<'_, Value>> {
    let rows = markup.get("inline_keyboard").and_then(Value::as_array);
    rows.into_iter().flatten().filter_map(Value::as_array).map(|row| row.iter())
}
