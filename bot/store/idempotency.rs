//! What was answered to a request that carried an idempotency key, so that whoever repeats it gets the same answer.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::AnyConnection;

use super::{Result, Store};
use crate::ids::OfficeId;
use crate::sealed::Place;

/// How long an answer is kept.
pub const KEPT: TimeDelta = TimeDelta::hours(24);

/// An answer that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The hash of the request.
    pub request: Vec<u8>,
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: String,
}

const fn place(id: i64) -> Place {
    Place { table: "idempotency", column: "sealed", row: id }
}

/// The answer under an office's word; `None` when none was given within [`KEPT`].
///
/// # Errors
/// [`super::StoreError`] when the database fails, or it does not open.
pub async fn find(
    connection: &mut AnyConnection,
    store: &Store,
    office: &OfficeId,
    word: &str,
    now: DateTime<Utc>,
) -> Result<Option<Answer>> {
    let text = "SELECT id, request, status, sealed FROM idempotency WHERE office = $1 AND word = $2 AND made_ms > $3";
    let query = sqlx::query_as(text).bind(office.as_str()).bind(word).bind((now - KEPT).timestamp_millis());
    let found: Option<(i64, Vec<u8>, i32, Vec<u8>)> = query.fetch_optional(connection).await?;
    let Some((id, request, status, sealed)) = found else { return Ok(None) };
    let body = store.installation.key.open(place(id), &sealed)?;
    let body = String::from_utf8_lossy(&body).into_owned();
    Ok(Some(Answer { request, status: u16::try_from(status).unwrap_or(500), body }))
}

/// Keeps an answer in the transaction of what it answers. Of two requests with one word at a time the second fails, and is tried again.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or another request with this word was faster.
pub async fn put(
    connection: &mut AnyConnection,
    store: &Store,
    office: &OfficeId,
    word: &str,
    answer: &Answer,
    now: DateTime<Utc>,
) -> Result<()> {
    let over = "DELETE FROM idempotency WHERE office = $1 AND word = $2 AND made_ms <= $3";
    let query = sqlx::query(over).bind(office.as_str()).bind(word).bind((now - KEPT).timestamp_millis());
    query.execute(&mut *connection).await?;
    let id = store.numbers.next();
    let text = "INSERT INTO idempotency (id, office, word, request, status, sealed, made_ms) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let query = sqlx::query(text).bind(id).bind(office.as_str()).bind(word).bind(answer.request.clone()).bind(i32::from(answer.status));
    let sealed = store.installation.key.seal(place(id), answer.body.as_bytes());
    query.bind(sealed).bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}
