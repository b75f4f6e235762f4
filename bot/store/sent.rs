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

/// Notes messages about a client in the chat of somebody on the staff.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn shown(connection: &mut AnyConnection, client: i64, staff: i64, messages: &[i64], now: DateTime<Utc>) -> Result<()> {
    for message in messages {
        let text = "INSERT INTO shown_message (client, staff, message, sent_ms) SELECT $1, $2, $3, $4 \
                    WHERE EXISTS (SELECT 1 FROM client_key k WHERE k.client = $1) ON CONFLICT (client, staff, message) DO NOTHING";
        let query = sqlx::query(text).bind(client).bind(staff).bind(message).bind(now.timestamp_millis());
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Messages about a client in chats of staff since a time: who, and which.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn shown_of(connection: &mut AnyConnection, client: i64, since: DateTime<Utc>) -> Result<Vec<(i64, i64)>> {
    let text = "SELECT staff, message FROM shown_message WHERE client = $1 AND sent_ms > $2 ORDER BY staff, message";
    Ok(sqlx::query_as(text).bind(client).bind(since.timestamp_millis()).fetch_all(connection).await?)
}

/// The client whom a message in the chat of one of the staff is about, as far as it is known still.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn about(connection: &mut AnyConnection, staff: i64, message: i64) -> Result<Option<i64>> {
    let text = "SELECT client FROM shown_message WHERE staff = $1 AND message = $2";
    Ok(sqlx::query_scalar(text).bind(staff).bind(message).fetch_optional(connection).await?)
}

/// Messages about clients in the chat of one of the staff since a time.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn shown_to(connection: &mut AnyConnection, staff: i64, since: DateTime<Utc>) -> Result<Vec<i64>> {
    let text = "SELECT message FROM shown_message WHERE staff = $1 AND sent_ms > $2 ORDER BY message";
    Ok(sqlx::query_scalar(text).bind(staff).bind(since.timestamp_millis()).fetch_all(connection).await?)
}
