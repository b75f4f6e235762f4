//! Updates that were taken, and those that nothing could be done with.

use std::collections::{BTreeSet, HashSet};

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;
use sqlx::AssertSqlSafe;

use super::{Result, rows};

/// Marks these updates as taken and says which of them were new.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn take(connection: &mut AnyConnection, bot: i64, ids: &[i64], now: DateTime<Utc>) -> Result<HashSet<i64>> {
    // In one order, so that two nodes that got the same do not wait for each other.
    let ids: BTreeSet<i64> = ids.iter().copied().collect();
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let text = format!(
        "INSERT INTO seen_update (bot, id, seen_ms) VALUES {} ON CONFLICT (bot, id) DO NOTHING RETURNING id",
        rows::values(ids.len(), 3, 0)
    );
    let mut query = sqlx::query_scalar(AssertSqlSafe(text));
    for id in ids {
        query = query.bind(bot).bind(id).bind(now.timestamp_millis());
    }
    let new: Vec<i64> = query.fetch_all(connection).await?;
    Ok(new.into_iter().collect())
}

/// An update that was set aside, without any value of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadLetter {
    /// The update's id.
    pub update: i64,
    /// What went wrong, without content.
    pub error: String,
    /// Its keys and types.
    pub shape: String,
}

/// Sets an update aside.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn set_aside(connection: &mut AnyConnection, id: i64, bot: i64, letter: &DeadLetter, now: DateTime<Utc>) -> Result<()> {
    let text = "INSERT INTO dead_letter (id, bot, update_id, error, shape, at_ms) VALUES ($1, $2, $3, $4, $5, $6)";
    let query = sqlx::query(text).bind(id).bind(bot).bind(letter.update);
    query.bind(letter.error.as_str()).bind(letter.shape.as_str()).bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Updates that were set aside, newest first, at most `limit`, with their time in unix milliseconds.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn dead_letters(connection: &mut AnyConnection, limit: i64) -> Result<Vec<(DeadLetter, i64)>> {
    let text = "SELECT update_id, error, shape, at_ms FROM dead_letter ORDER BY id DESC LIMIT $1";
    let found: Vec<(i64, String, String, i64)> = sqlx::query_as(text).bind(limit).fetch_all(connection).await?;
    Ok(found.into_iter().map(|(update, error, shape, at_ms)| (DeadLetter { update, error, shape }, at_ms)).collect())
}

/// How many there are.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn dead_count(connection: &mut AnyConnection) -> Result<i64> {
    Ok(sqlx::query_scalar("SELECT COUNT(*) FROM dead_letter").fetch_one(connection).await?)
}
