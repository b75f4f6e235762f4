//! What reached the bot, free of Telegram's shapes: who it was and what they did.

use serde_json::Value;

use super::input::Input;
use crate::casework::office::Media;
use crate::private::Private;

/// One update, in the order in which they came.
#[derive(Debug)]
pub struct Received {
    /// Telegram's number of it.
    pub id: i64,
    /// What happened, or why nobody can tell.
    pub happened: Result<Happened, Unreadable>,
    /// As it came, for the shape of a dead letter; dropped after the turn.
    pub raw: Private<Value>,
}

/// An update that is not of any known shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

/// What happened.
#[derive(Debug)]
pub enum Happened {
    /// A person did something in their private chat with the bot.
    Did(Did),
    /// They blocked the bot, or took that back.
    Reachable {
        /// Who.
        user: Private<i64>,
        /// Whether messages reach them.
        reachable: bool,
    },
    /// Something in a group: the bot belongs only into those of offices.
    Group {
        /// The group.
        chat: Private<i64>,
        /// The app's language of whoever brought it there.
        language: Option<String>,
        /// What the link carried with which it was brought there.
        code: Option<String>,
        /// The bot was only let in; nobody has said anything yet.
        silent: bool,
    },
    /// A group lives on under another number.
    GroupMoved {
        /// The group's number until now.
        from: Private<i64>,
        /// Its number from now on.
        to: Private<i64>,
    },
    /// Nothing that concerns a talk.
    Nothing,
}

/// What a person did.
#[derive(Debug)]
pub struct Did {
    /// Who, which in a private chat is also the chat.
    pub user: Private<i64>,
    /// Their app's language (IETF tag), if it tells.
    pub language: Option<String>,
    /// What they did.
    pub input: Input,
    /// The button that was pressed.
    pub press: Option<Pressed>,
    /// Photos that were sent together carry the same mark: they get one answer.
    pub album: Option<String>,
    /// The number of their message in the chat.
    pub message: Option<i64>,
    /// The message that theirs answers.
    pub answers: Option<i64>,
    /// What it is, where it is no text and may be relayed.
    pub media: Option<Media>,
}

/// A press that Telegram wants answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pressed {
    /// The press's own id.
    pub query: String,
    /// The message that the button stands on, unless it is too old.
    pub message: Option<i64>,
}

/// Levels of nesting that a shape shows.
const SHAPE_DEPTH_MAX: usize = 6;
/// Characters of a shape.
const SHAPE_MAX: usize = 1_000;
/// Characters of a key; longer ones, and odd ones, may be somebody's words.
const KEY_MAX: usize = 40;

/// The keys and types of an update, no value: `{message:{chat:{id:number},text:string}}`.
#[must_use]
pub fn shape(value: &Value) -> String {
    let mut text = String::new();
    write_shape(value, SHAPE_DEPTH_MAX, &mut text);
    text.chars().take(SHAPE_MAX).collect()
}

fn write_shape(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(_) => text.push_str("bool"),
        Value::Number(_) => text.push_str("number"),
        Value::String(_) => text.push_str("string"),
        _ if depth == 0 || text.len() > SHAPE_MAX => text.push('…'),
        Value::Array(items) => {
            text.push('[');
            if let Some(first) = items.first() {
                write_shape(first, depth - 1, text);
            }
            text.push(']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (at, (key, value)) in fields.iter().enumerate() {
                text.push_str(if at == 0 { "" } else { "," });
                let plain = key.len() <= KEY_MAX && key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
                text.push_str(if plain { key } else { "?" });
                text.push(':');
                write_shape(value, depth - 1, text);
            }
            text.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::shape;

    #[test]
    fn a_shape_has_keys_and_types_and_no_value() {
        let update = json!({ "update_id": 7, "message": { "text": "geheim", "photo": [{ "file_id": "x" }], "Anna Müller": true } });
        let shape = shape(&update);
        for part in ["update_id:number", "text:string", "photo:[{file_id:string}]", "?:bool"] {
            assert!(shape.contains(part), "{shape}");
        }
        assert!(!shape.contains("geheim") && !shape.contains("Anna"));
        let deep = (0..60).fold(json!("x"), |inner, _| json!({ "a": inner }));
        assert!(super::shape(&deep).len() < 100);
    }
}
