//! Any bytes as an update, or as a list of updates of one talk: nothing panics, and what is answered can be sent.
//!
//! `LOTSE_WRITE_SEEDS=1 cargo test hostile::seeds` writes the updates of `tests/hostile/` to begin with.
#![no_main]

#[path = "../../tests/hostile/sendable.rs"]
mod sendable;

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use libfuzzer_sys::fuzz_target;
use lotse::conversation::stored::Stored;
use lotse::conversation::{Content, Files};
use lotse::flow::Mode;
use serde_json::Value;

/// Updates in one talk.
const UPDATES_MAX: usize = 20;

static NOW: LazyLock<DateTime<Utc>> = LazyLock::new(|| "2026-11-22T10:00:00Z".parse().expect("an instant"));
static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::load(Files::shipped(), Mode::Counselling).0);
static BEGUN: LazyLock<Stored> = LazyLock::new(|| sendable::begun(&CONTENT, *NOW));

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    let updates = if let Value::Array(updates) = value { updates } else { vec![value] };
    for first in [sendable::silent(), BEGUN.clone()] {
        updates.iter().take(UPDATES_MAX).fold(first, |talk, raw| sendable::hears(&CONTENT, talk, raw.clone(), *NOW));
    }
});
