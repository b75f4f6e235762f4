//! What waits to be sent to staff about one client: it can be called back before it goes out.

use chrono::{DateTime, Utc};
use sqlx::{AnyConnection, Row};

use super::super::Result;
use super::place;
use crate::private::Private;
use crate::sealed::Key;

/// Rows of a line about a client that no sender has begun, in order: their ids, and what they send as JSON.
///
/// # Errors
/// [`super::super::StoreError`] when the database fails or a row does not open.
pub async fn unbegun(
    connection: &mut AnyConnection,
    line: i64,
    (client, key): (i64, &Key),
    now: DateTime<Utc>,
) -> Result<Vec<(i64, Private<String>)>> {
    let text = "SELECT id, sealed FROM outbox WHERE line = $1 AND client = $2 AND state = 0 AND step = 0 AND unsure = 0 \
                AND lease_ms < $3 ORDER BY id";
    let rows = sqlx::query(text).bind(line).bind(client).bind(now.timestamp_millis()).fetch_all(connection).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let (id, sealed): (i64, &[u8]) = (row.try_get(0)?, row.try_get(1)?);
        let json = key.open(place(id), sealed)?;
        found.push((id, Private::new(String::from_utf8_lossy(&json).into_owned())));
    }
    Ok(found)
}

/// Deletes everything about a client that waits for others to read.
///
/// # Errors
/// [`super::super::StoreError`] when the database fails.
pub async fn drop_about(connection: &mut AnyConnection, client: i64) -> Result<()> {
    sqlx::query("DELETE FROM outbox WHERE client = $1 AND line <> $1 AND state = 0").bind(client).execute(connection).await?;
    Ok(())
}
