//! Cases by themselves: boards and failures soon, leases and escalation later.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::conversation::Content;
use crate::conversation::cases::by_itself;
use crate::flow::Mode;
use crate::store::{Result, Store};

/// Boards, and words that did not arrive; true when something waits to be sent. Information mode has no cases.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; what was not done is due again.
pub async fn soon(store: &Store, content: &Arc<Content>, bot: i64, now: DateTime<Utc>) -> Result<bool> {
    if content.trees.mode == Mode::Information { Ok(false) } else { by_itself::soon(store, content, bot, now).await }
}

/// Leases, the ladder of escalation, new cards; true when something waits to be sent.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; what was not done is due again.
pub async fn later(store: &Store, content: &Arc<Content>, bot: i64, now: DateTime<Utc>) -> Result<bool> {
    if content.trees.mode == Mode::Information { Ok(false) } else { by_itself::later(store, content, bot, now).await }
}
