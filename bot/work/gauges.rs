//! How much waits, and for how long: read from the database now and then, for metrics and readiness.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::health::Health;
use crate::metrics::{self, Lane};
use crate::store::{Result, Store, client, outbox, update};

/// Reads all gauges once.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; readiness knows it then.
pub async fn run_once(store: &Store, health: &Health, now: DateTime<Utc>) -> Result<()> {
    let read = read(store, now).await;
    health.database_ok(read.is_ok());
    read
}

async fn read(store: &Store, now: DateTime<Utc>) -> Result<()> {
    let mut reader = store.reader().await?;
    for waiting in outbox::waiting(&mut reader).await? {
        let lane = match waiting.lane {
            outbox::Lane::Conversation => Lane::Conversation,
            outbox::Lane::Counsellor => Lane::Counsellor,
            outbox::Lane::Reminder => Lane::Reminder,
            outbox::Lane::Bulk => Lane::Bulk,
        };
        let oldest = waiting.oldest_ms.map_or(0, |oldest| (now.timestamp_millis() - oldest).max(0));
        metrics::outbox(lane, whole(waiting.rows), Duration::from_millis(whole(oldest)));
    }
    let refused = outbox::refused_count(&mut reader).await?;
    metrics::dead_letters(whole(update::dead_count(&mut reader).await? + refused));
    metrics::clients_blocked(whole(client::count(&mut reader).await?.1));
    drop(reader);
    super::reminders::gauge(store, now).await
}

fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}
