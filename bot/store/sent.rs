//! Messages of the last 48 hours: a bot can still delete them, so a deletion reaches the chat (P7).

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;
use sqlx::AssertSqlSafe;

use super::{Result, rows};

/// Notes messages that were sent: client and message id.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn note(connection: &mut AnyConnection, sent: &[(i64, i64)], now: DateTime<Utc>) -> Result<()> {
    if sent.is_empty() {
        return Ok(());
    }
    let text = format!(
        "INSERT INTO sent_message (client, message, sent_ms) SELECT v.column1, v.column2, $1 FROM (VALUES {}) AS v \
         WHERE EXISTS (SELECT 1 FROM client_key k WHERE k.client = v.column1) ON CONFLICT (client, message) DO NOTHING",
        rows::big_values(sent.len(), 2, 1)
    );
    let mut query = sqlx::query(AssertSqlSafe(text)).bind(now.timestamp_millis());
    for (client, message) in sent {
        query = query.bind(client).bind(message);
    }
    query.execute(connection).await?;
    Ok(())
}

/// A client's messages since a time, newest first.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn since(connection: &mut AnyConnection, client: i64, since: DateTime<Utc>) -> Result<Vec<i64>> {
    let text = "SELECT message FROM sent_message WHERE client = $1 AND sent_ms > $2 ORDER BY message DESC";
    Ok(sqlx::query_scalar(text).bind(client).bind(since.timestamp_millis()).fetch_all(connection).await?)
}
