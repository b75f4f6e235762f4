//! Calendars of elsewhere, read every hour: when somebody is busy there, nothing is offered here. Never inside a booking, never on the
//! event loop; a calendar is bounded in bytes and time, and is fetched from no address inside the house.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::reach::Reach;
use crate::booking::busy::{self, BYTES_MAX, Busy};
use crate::booking::{Span, slots};
use crate::conversation::Content;
use crate::conversation::calendar::{Fault, take_over};
use crate::flow::Mode;
use crate::store::calendar::{self, Import};
use crate::store::{Result, Store};

/// How often a calendar is read.
pub const EVERY: TimeDelta = TimeDelta::hours(1);
/// Calendars of one pass.
const IMPORTS_MAX: i64 = 50;
/// How long one may take.
const FETCH_MAX: Duration = Duration::from_secs(20);
/// How far ahead busy times count: the longest horizon that an office may have.
const AHEAD: TimeDelta = TimeDelta::days(366);

/// Reads calendars that are due, at most 50; true when somebody is told of a fault. Information mode has none.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn run_once(store: &Store, content: &Arc<Content>, bot: i64, reach: Reach, now: DateTime<Utc>) -> Result<bool> {
    if content.trees.mode == Mode::Information {
        return Ok(false);
    }
    let due = calendar::due(&mut *store.reader().await?, store, now, IMPORTS_MAX).await?;
    let mut told = false;
    for import in due {
        let mut tx = store.begin().await?;
        let ours = calendar::claim(&mut tx, &import, now + EVERY).await?;
        tx.commit().await?;
        if ours {
            let read = read(content, &import, reach, now).await;
            told |= take_over(store, content, bot, &import, read, now).await?;
        }
    }
    Ok(told)
}

async fn read(content: &Content, import: &Import, reach: Reach, now: DateTime<Utc>) -> std::result::Result<Busy, Fault> {
    let text = fetch(import.url.expose(), reach).await?;
    if !text.contains("BEGIN:VCALENDAR") {
        return Err(Fault::Odd);
    }
    let entry = content.offices.get(&import.office).and_then(|office| office.entry(&content.directory.services));
    let zone = slots::zone(entry.and_then(|entry| entry.schedule.as_ref()));
    let window = Span { from: now, until: now + AHEAD };
    // A calendar with many series takes a while.
    tokio::task::spawn_blocking(move || busy::read(&text, zone, window)).await.map_err(|_| Fault::Odd)
}

/// The text at an address; redirects are not followed, so nobody is led elsewhere.
async fn fetch(url: &str, reach: Reach) -> std::result::Result<String, Fault> {
    let url = reach.url(url).map_err(|_| Fault::Refused)?;
    let client = reach.client(FETCH_MAX).map_err(|_| Fault::Unreachable)?;
    let mut answer = client.get(url).send().await.map_err(|_| Fault::Unreachable)?;
    if !answer.status().is_success() {
        return Err(Fault::Refused);
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|_| Fault::Unreachable)? {
        if bytes.len() + chunk.len() > BYTES_MAX {
            return Err(Fault::Large);
        }
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).map_err(|_| Fault::Odd)
}
