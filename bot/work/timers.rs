//! Timers of open waits: whoever was silent for long has their talk ended and deleted (P8).

use chrono::{DateTime, Utc};

use crate::conversation::Content;
use crate::conversation::intake::wake;
use crate::store::{Result, Store, talk};

/// Timers of one pass.
const DUE_MAX: i64 = 200;

/// Rings timers that are due, at most 200; says how many.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; what was not rung is due again.
pub async fn run_once(store: &Store, content: &Content, now: DateTime<Utc>) -> Result<usize> {
    let due = talk::due(&mut *store.reader().await?, now, DUE_MAX).await?;
    for (client, wait) in &due {
        wake(store, content, *client, *wait, now).await?;
    }
    Ok(due.len())
}
