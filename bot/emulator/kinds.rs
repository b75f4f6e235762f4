//! What people send that is no text: the fields that the Bot API tells of it.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::people::Person;

/// What `send_kind` knows, beside `edited`.
pub const KINDS: [&str; 13] =
    ["photo", "voice", "sticker", "document", "contact", "location", "album", "video_note", "dice", "poll", "forward", "video", "audio"];

/// What Telegram writes itself when something happens in a chat.
pub const SERVICE: [&str; 3] = ["joined", "pinned", "migration"];

/// The messages of a kind, one each; none for an unknown one.
pub fn make(kind: &str, person: &Person, number: u64, now: DateTime<Utc>) -> Vec<Value> {
    let file = |name: &str, size: u32| json!({ "file_id": format!("user-{name}-{number}"), "file_unique_id": format!("u{name}{number}"), "file_size": size });
    let with = |mut base: Value, more: Value| {
        if let (Some(base), Value::Object(more)) = (base.as_object_mut(), more) {
            base.extend(more);
        }
        base
    };
    let photo = |part: u32| {
        let size = |side: u32| with(file(&format!("photo{part}-{side}"), side * 60), json!({ "width": side, "height": side }));
        json!({ "photo": [size(90), size(320), size(800)] })
    };
    match kind {
        "photo" => vec![photo(0)],
        "album" => {
            let group = format!("137{number:014}");
            (0..3).map(|part| with(photo(part), json!({ "media_group_id": group }))).collect()
        }
        "voice" => vec![json!({ "voice": with(file("voice", 9_000), json!({ "duration": 4, "mime_type": "audio/ogg" })) })],
        "audio" => vec![json!({ "audio": with(file("audio", 90_000), json!({ "duration": 40, "mime_type": "audio/mpeg" })) })],
        "video" => {
            vec![json!({ "video": with(file("video", 90_000), json!({ "duration": 4, "width": 320, "height": 240 })) })]
        }
        "video_note" => vec![json!({ "video_note": with(file("note", 80_000), json!({ "duration": 5, "length": 240 })) })],
        "sticker" => {
            let about = json!({ "type": "regular", "width": 512, "height": 512, "is_animated": false, "is_video": false, "emoji": "🙂" });
            vec![json!({ "sticker": with(file("sticker", 7_000), about) })]
        }
        "document" => {
            let about = json!({ "file_name": "bescheid.pdf", "mime_type": "application/pdf" });
            vec![json!({ "document": with(file("document", 40_000), about) })]
        }
        "contact" => {
            let about = json!({ "phone_number": "+49000000000", "first_name": person.first_name, "user_id": person.id });
            vec![json!({ "contact": about })]
        }
        "location" => vec![json!({ "location": { "latitude": 50.8, "longitude": 6.26 } })],
        "dice" => vec![json!({ "dice": { "emoji": "🎲", "value": 4 } })],
        "poll" => vec![json!({ "poll": {
            "id": format!("55{number:015}"), "question": "?", "total_voter_count": 0, "is_closed": false, "is_anonymous": true,
            "type": "regular", "allows_multiple_answers": false,
            "options": [{ "text": "1", "voter_count": 0 }, { "text": "2", "voter_count": 0 }],
        }})],
        "forward" => vec![json!({
            "text": "…", "forward_origin": { "type": "hidden_user", "sender_user_name": "Somebody", "date": now.timestamp() },
        })],
        _ => Vec::new(),
    }
}
