//! Where talks stand, sealed with their client's key, and the timers of their open waits.

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;
use sqlx::AssertSqlSafe;

use super::client::{Client, talk_place};
use super::{Result, rows};

/// A talk to be stored.
#[derive(Debug)]
pub struct Talk<'a> {
    /// Whose it is.
    pub client: &'a Client,
    /// The session and what belongs to it, as JSON.
    pub json: &'a str,
    /// The timer of the open wait: its number and its time.
    pub timer: Option<(i64, DateTime<Utc>)>,
}

/// Stores talks, one a client.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn save(connection: &mut AnyConnection, talks: &[Talk<'_>], now: DateTime<Utc>) -> Result<()> {
    if talks.is_empty() {
        return Ok(());
    }
    let text = format!(
        "INSERT INTO session (client, sealed, wait, wake_ms, changed_ms) VALUES {} ON CONFLICT (client) DO UPDATE \
         SET sealed = excluded.sealed, wait = excluded.wait, wake_ms = excluded.wake_ms, changed_ms = excluded.changed_ms",
        rows::values(talks.len(), 5, 0)
    );
    let mut query = sqlx::query(AssertSqlSafe(text));
    for Talk { client, json, timer } in talks {
        query = query.bind(client.id).bind(client.key.seal(talk_place(client.id), json.as_bytes()));
        query = query.bind(timer.map(|(wait, _)| wait)).bind(timer.map(|(_, at)| at.timestamp_millis()));
        query = query.bind(now.timestamp_millis());
    }
    query.execute(connection).await?;
    Ok(())
}

/// Deletes a talk.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn delete(connection: &mut AnyConnection, client: i64) -> Result<()> {
    sqlx::query("DELETE FROM session WHERE client = $1").bind(client).execute(connection).await?;
    Ok(())
}

/// Timers that are due: client and wait, oldest first, at most `limit`. Talks whose client's key was lost ring no more.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn due(connection: &mut AnyConnection, now: DateTime<Utc>, limit: i64) -> Result<Vec<(i64, i64)>> {
    let text = "SELECT s.client, s.wait FROM session s WHERE s.wake_ms <= $1 AND s.wait IS NOT NULL \
                AND EXISTS (SELECT 1 FROM client_key k WHERE k.client = s.client) ORDER BY s.wake_ms, s.client LIMIT $2";
    Ok(sqlx::query_as(text).bind(now.timestamp_millis()).bind(limit).fetch_all(connection).await?)
}

/// The time of the next timer, in unix milliseconds.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn next_due(connection: &mut AnyConnection) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar("SELECT MIN(wake_ms) FROM session WHERE wake_ms IS NOT NULL").fetch_one(connection).await?)
}
