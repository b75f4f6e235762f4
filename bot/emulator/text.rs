//! The text of a message with its entities, as Telegram reads it.

use serde_json::{Value, json};

use super::params::Params;
use super::refusal::Refusal;
use super::{html, markdown};

/// What is said, with entities counted in UTF-16 units.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Text {
    pub text: String,
    pub entities: Vec<Value>,
}

/// Entities that a bot may send.
const KINDS: [&str; 20] = [
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
    "bank_card_number",
];

impl Text {
    /// Reads the text in `field`, formatted by `parse_mode` or by entities in `entities`; whitespace around it is cut off.
    pub fn read(params: &Params, field: &str, entities: &str) -> Result<Self, Refusal> {
        let text = params.text(field).unwrap_or_default();
        let mode = params.text("parse_mode").unwrap_or_default();
        let unreadable = |why: String| Refusal::bad(format!("can't parse entities: {why}"));
        let read = match mode.to_ascii_lowercase().as_str() {
            "" => {
                let given = params.json(entities, "MessageEntity")?;
                let list = given.as_ref().map(|given| given.as_array().cloned().unwrap_or_default());
                Self { entities: ranges(&text, list.unwrap_or_default())?, text }
            }
            "html" => html::read(&text).map_err(unreadable)?,
            "markdownv2" => markdown::read(&text).map_err(unreadable)?,
            _ => return Err(Refusal::bad("unsupported parse_mode")),
        };
        Ok(read.trimmed())
    }

    /// Length as Telegram counts it.
    pub fn units(&self) -> usize {
        units(&self.text)
    }

    fn trimmed(self) -> Self {
        let start = self.text.len() - self.text.trim_start().len();
        let cut = units(&self.text[..start]);
        let text = self.text.trim().to_owned();
        let end = units(&text);
        let moved = |mut entity: Value| {
            let (from, length) = range(&entity)?;
            let (from, to) = (from.saturating_sub(cut), (from + length).saturating_sub(cut).min(end));
            entity["offset"] = json!(from);
            entity["length"] = json!(to.checked_sub(from).filter(|length| *length > 0)?);
            Some(entity)
        };
        Self { entities: self.entities.into_iter().filter_map(moved).collect(), text }
    }
}

/// UTF-16 units of a text.
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn range(entity: &Value) -> Option<(usize, usize)> {
    let number = |name: &str| entity.get(name).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    Some((number("offset")?, number("length")?))
}

/// Entities must lie within the text and cut no character in two.
fn ranges(text: &str, entities: Vec<Value>) -> Result<Vec<Value>, Refusal> {
    let mut starts = vec![false; units(text) + 1];
    let mut at = 0;
    for char in text.chars() {
        starts[at] = true;
        at += char.len_utf16();
    }
    starts[at] = true;
    for entity in &entities {
        let kind = entity.get("type").and_then(Value::as_str).unwrap_or_default();
        if !KINDS.contains(&kind) {
            return Err(Refusal::bad("can't parse MessageEntity: Unsupported type specified"));
        }
        let Some((from, length)) = range(entity) else {
            return Err(Refusal::bad("can't parse MessageEntity: Field \"offset\" or \"length\" must be a non-negative Number"));
        };
        let place = format!("entity beginning at UTF-16 offset {from}");
        let to = from.saturating_add(length);
        match (starts.get(from), starts.get(to)) {
            (_, None) | (None, _) => return Err(Refusal::bad(format!("{place} ends after the end of the text at UTF-16 offset {to}"))),
            (Some(false), _) => return Err(Refusal::bad(format!("{place} begins in a middle of a UTF-16 symbol"))),
            (_, Some(false)) => return Err(Refusal::bad(format!("{place} ends in a middle of a UTF-16 symbol"))),
            (Some(true), Some(true)) => {}
        }
    }
    Ok(entities.into_iter().filter(|entity| range(entity).is_some_and(|(_, length)| length > 0)).collect())
}
