//! Timers of talks: whoever was silent for long has theirs ended and deleted (P8); short messages in a row are answered as one.

use chrono::{DateTime, Utc};

use crate::conversation::Content;
use crate::conversation::wake::{Woken, wake};
use crate::store::{Result, Store, talk};

/// Timers of one pass.
const DUE_MAX: i64 = 200;

/// Rings timers that are due, at most 200; says whether something waits to be sent.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; what was not rung is due again.
pub async fn run_once(store: &Store, content: &Content, now: DateTime<Utc>) -> Result<bool> {
    let due = talk::due(&mut *store.reader().await?, now, DUE_MAX).await?;
    let mut posted = false;
    for (client, wait) in &due {
        posted |= wake(store, content, *client, *wait, now).await? == Woken::Posted;
    }
    Ok(posted)
}
