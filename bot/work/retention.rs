//! Nothing is kept longer than its line in the retention table says (P8).

use chrono::{DateTime, Utc};

use crate::config::Periods;
use crate::privacy::{Kind, due};
use crate::store::{Result, Store, erasure, retention};

/// Deletes what is due of every kind; says how many rows of each.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; what was not deleted is due again.
pub async fn run_once(store: &Store, periods: &Periods, now: DateTime<Utc>) -> Result<Vec<(Kind, u64)>> {
    let mut deleted = Vec::new();
    for kind in Kind::ALL {
        let Some(before) = due(kind, now, periods) else { continue };
        // A transaction for each kind, so that a person who writes meanwhile does not wait for all of them.
        let mut tx = store.begin().await?;
        let rows = retention::delete(&mut tx, kind, before).await?;
        tx.commit().await?;
        deleted.push((kind, rows));
    }
    Ok(deleted)
}

/// Applies the receipts of deletions again, as a restored backup needs; says how many clients were back.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn apply_erasures(store: &Store) -> Result<usize> {
    let mut tx = store.begin().await?;
    let back = erasure::apply_again(&mut tx).await?;
    tx.commit().await?;
    Ok(back)
}
