//! A client is erased: their key goes first, and with it everything that was sealed with it, also in backups (P7).

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;

use super::Result;

/// Tables with rows of a client, beside the key: column by which they are found.
///
/// A test compares it with the tables of the database, so that nothing stored later is forgotten.
pub const REACHED: [(&str, &str); 13] = [
    ("client_key", "client"),
    ("session", "client"),
    ("outbox", "client"),
    ("sent_message", "client"),
    ("consent", "client"),
    ("client_case", "client"),
    ("case_message", "client"),
    ("case_card", "client"),
    ("shown_message", "client"),
    ("reminder", "client"),
    ("waiting", "client"),
    ("appointment", "client"),
    ("client", "id"),
];

/// Deletes everything of a client and keeps a receipt that tells nothing about them.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn erase(connection: &mut AnyConnection, client: i64, receipt: &str, now: DateTime<Utc>) -> Result<()> {
    remove(connection, client).await?;
    let text = "INSERT INTO erasure (client, receipt, erased_ms) VALUES ($1, $2, $3) ON CONFLICT (client) DO NOTHING";
    sqlx::query(text).bind(client).bind(receipt).bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Deletes everything of a client.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn remove(connection: &mut AnyConnection, client: i64) -> Result<()> {
    for text in [
        "DELETE FROM client_key WHERE client = $1",
        "DELETE FROM session WHERE client = $1",
        "DELETE FROM outbox WHERE client = $1",
        "DELETE FROM sent_message WHERE client = $1",
        "DELETE FROM consent WHERE client = $1",
        "DELETE FROM client_case WHERE client = $1",
        "DELETE FROM case_message WHERE client = $1",
        "DELETE FROM case_card WHERE client = $1",
        "DELETE FROM shown_message WHERE client = $1",
        "DELETE FROM reminder WHERE client = $1",
        "DELETE FROM waiting WHERE client = $1",
        // Their times are free again; an occupancy names no client.
        "DELETE FROM occupancy WHERE appointment IN (SELECT id FROM appointment WHERE client = $1)",
        // So do codes that were opened, and what an office is still to hear.
        "DELETE FROM join_code WHERE appointment IN (SELECT id FROM appointment WHERE client = $1)",
        "DELETE FROM webhook_event WHERE appointment IN (SELECT id FROM appointment WHERE client = $1)",
        "DELETE FROM appointment WHERE client = $1",
        "DELETE FROM client WHERE id = $1",
    ] {
        sqlx::query(text).bind(client).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Applies all receipts again, as after a restored backup; says how many clients were there still.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn apply_again(connection: &mut AnyConnection) -> Result<usize> {
    let text = "SELECT e.client FROM erasure e WHERE EXISTS (SELECT 1 FROM client c WHERE c.id = e.client) \
                OR EXISTS (SELECT 1 FROM client_key k WHERE k.client = e.client)";
    let back: Vec<i64> = sqlx::query_scalar(text).fetch_all(&mut *connection).await?;
    for client in &back {
        remove(connection, *client).await?;
    }
    Ok(back.len())
}

/// When the deletion with this receipt happened, in unix milliseconds.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn of_receipt(connection: &mut AnyConnection, receipt: &str) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar("SELECT erased_ms FROM erasure WHERE receipt = $1").bind(receipt).fetch_optional(connection).await?)
}
