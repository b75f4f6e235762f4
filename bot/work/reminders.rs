//! Reminders that are due, and the waiting list: what is due is claimed, looked at again and handed to the outbox in one transaction.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::conversation::Content;
use crate::conversation::booking::{queue, remind, unanswered};
use crate::conversation::cases::Casework;
use crate::flow::Mode;
use crate::metrics;
use crate::store::{Result, Store, appointment, reminder, setting};

/// Passes of one run: what is left after them is taken by the next, so that others come in between.
const PASSES_MAX: usize = 10;

/// Hands over what is due; true when something waits to be sent. Information mode reminds nobody.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; what was not handed over is due again.
pub async fn run_once(store: &Store, content: &Arc<Content>, bot: i64, now: DateTime<Utc>) -> Result<bool> {
    if content.trees.mode == Mode::Information {
        return Ok(false);
    }
    let mut posted = false;
    for _ in 0..PASSES_MAX {
        // A look with a reader first: most of the time nothing is due, and no writer has to wait for that.
        let oldest = reminder::oldest_due(&mut *store.reader().await?).await?;
        if oldest.is_none_or(|oldest| oldest > now) {
            break;
        }
        let mut tx = store.begin().await?;
        let mut work = Casework { tx: &mut tx, store, content, bot, now, posted: false };
        let pass = remind::pass(&mut work).await?;
        posted |= work.posted;
        tx.commit().await?;
        if pass.looked_at() == 0 {
            break;
        }
    }
    metrics::reminders_passed(now);
    if begins_minute(store, now).await? {
        posted |= look_again(store, content, bot, now).await?;
        posted |= end_unanswered(store, content, bot, now).await?;
    }
    Ok(posted)
}

/// Looks once more at what was handed over and is not on its way.
async fn look_again(store: &Store, content: &Arc<Content>, bot: i64, now: DateTime<Utc>) -> Result<bool> {
    let stale = reminder::stale_clients(&mut *store.reader().await?, now - remind::STALE, now, 1).await?;
    if stale.is_empty() {
        return Ok(false);
    }
    let mut tx = store.begin().await?;
    let mut work = Casework { tx: &mut tx, store, content, bot, now, posted: false };
    remind::again(&mut work).await?;
    let posted = work.posted;
    tx.commit().await?;
    Ok(posted)
}

/// Whether this is the first pass of any node in its minute. The minute of the last pass is kept, for staff.
async fn begins_minute(store: &Store, now: DateTime<Utc>) -> Result<bool> {
    let minute = (now.timestamp() / 60).to_string();
    if setting::get(&mut *store.reader().await?, setting::REMINDERS_PASSED).await?.as_ref() == Some(&minute) {
        return Ok(false);
    }
    let mut tx = store.begin().await?;
    setting::put(&mut tx, setting::REMINDERS_PASSED, &minute).await?;
    tx.commit().await?;
    Ok(true)
}

/// Ends requests that no office answered in time.
async fn end_unanswered(store: &Store, content: &Arc<Content>, bot: i64, now: DateTime<Utc>) -> Result<bool> {
    let asked = appointment::unanswered(&mut *store.reader().await?, now + unanswered::AHEAD, 1).await?;
    if asked.is_empty() {
        return Ok(false);
    }
    let mut tx = store.begin().await?;
    let mut work = Casework { tx: &mut tx, store, content, bot, now, posted: false };
    unanswered::end(&mut work).await?;
    let posted = work.posted;
    tx.commit().await?;
    Ok(posted)
}

/// Offers what became free to those who wait; true when something waits to be sent.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn serve_waiting(store: &Store, content: &Arc<Content>, bot: i64, now: DateTime<Utc>) -> Result<bool> {
    if content.trees.mode == Mode::Information || !crate::store::waiting::any(&mut *store.reader().await?).await? {
        return Ok(false);
    }
    let mut tx = store.begin().await?;
    let mut work = Casework { tx: &mut tx, store, content, bot, now, posted: false };
    queue::serve(&mut work).await?;
    let posted = work.posted;
    tx.commit().await?;
    Ok(posted)
}

/// Reads how reminders stand, for metrics.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn gauge(store: &Store, now: DateTime<Utc>) -> Result<()> {
    let mut reader = store.reader().await?;
    let oldest = reminder::oldest_due(&mut reader).await?;
    let overdue = oldest.and_then(|oldest| (now - oldest).to_std().ok()).unwrap_or(Duration::ZERO);
    metrics::reminder_overdue(overdue);
    for (state, count) in reminder::counts(&mut reader).await? {
        metrics::reminders(state.name(), u64::try_from(count).unwrap_or(0));
    }
    Ok(())
}
