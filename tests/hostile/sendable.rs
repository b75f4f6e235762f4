//! One update through the pure parts, without a database: whatever it says, nothing panics and what is answered can be sent.
//!
//! Shared with `fuzz/`, which feeds it bytes.

use chrono::{DateTime, Utc};
use lotse::conversation::outgoing::{Bubble, Key, Outgoing};
use lotse::conversation::stored::Stored;
use lotse::conversation::update::{Happened, shape};
use lotse::conversation::{Content, act};
use lotse::telegram::update::read;
use serde_json::Value;

/// Bot API: UTF-16 units of a message.
const UNITS_MAX: usize = 4_096;
/// Bot API: bytes of callback data.
const DATA_MAX: usize = 64;
/// Characters of a dead letter's shape.
const SHAPE_MAX: usize = 1_000;

/// A talk before its first word.
pub fn silent() -> Stored {
    Stored::new("en".into())
}

/// A talk that stands at the first question of a flow.
pub fn begun(content: &Content, now: DateTime<Utc>) -> Stored {
    ["/start f-clearing", "Deutsch"].into_iter().fold(silent(), |talk, text| {
        let person = serde_json::json!({ "id": 5, "type": "private" });
        hears(content, talk, serde_json::json!({ "update_id": 1, "message": { "chat": person, "text": text } }), now)
    })
}

/// Hears one update and gives the talk after it.
///
/// # Panics
/// When the program would, or when an answer could not be sent.
pub fn hears(content: &Content, before: Stored, raw: Value, now: DateTime<Utc>) -> Stored {
    assert!(shape(&raw).chars().count() <= SHAPE_MAX, "a shape is short");
    let Some(received) = read(raw) else { return before };
    let Ok(Happened::Did(did)) = received.happened else { return before };
    // Between two turns it lies in the database.
    let json = before.to_json(content.trees.mode);
    let (stored, whole) = Stored::restore(&json, &"en".into());
    assert!(whole, "a talk survives JSON: {json}");
    let acted = act(content, stored, whole, &did, now);
    for call in &acted.calls {
        match call {
            Outgoing::Send(bubble) => sendable(bubble),
            Outgoing::Edit { message, bubble } => {
                assert!(*message > 0, "no message has the number {message}");
                sendable(bubble);
            }
            Outgoing::Copy { .. } | Outgoing::Document { .. } | Outgoing::Delete(_) | Outgoing::Leave => {
                panic!("a turn neither copies, deletes nor leaves by itself")
            }
        }
    }
    if acted.erased.is_some() { silent() } else { acted.stored }
}

fn sendable(Bubble { text, buttons, .. }: &Bubble) {
    let units = text.encode_utf16().count();
    assert!(units <= UNITS_MAX && !text.trim().is_empty(), "{units} units: {text}");
    for key in buttons.iter().flatten() {
        match key {
            Key::Press(label, data) => {
                assert!(!label.trim().is_empty() && (1..=DATA_MAX).contains(&data.len()), "the button {label:?} sends {data:?}");
            }
            Key::Link { label, url } => assert!(!label.trim().is_empty() && url.starts_with("https://"), "{label:?} opens {url:?}"),
        }
    }
}
