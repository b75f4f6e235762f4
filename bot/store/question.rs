//! Words of questions that the FAQ did not answer, where the operator keeps them: scrubbed, sealed, of no client, for a few days.

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;

use super::{Result, Store};
use crate::ids::Language;
use crate::private::Private;
use crate::sealed::{Place, random};

/// Questions that are kept of one day; whoever asks in floods fills no database.
pub const DAY_MAX: i64 = 500;

/// A kept question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The day on which it was asked (`2026-11-28`, UTC); nothing tells the hour.
    pub day: String,
    /// The language in which was asked.
    pub language: String,
    /// What it was about most likely.
    pub topic: String,
    /// Its words without what could be taken out of them.
    pub words: Private<String>,
}

const fn place(row: i64) -> Place {
    Place { table: "faq_question", column: "sealed", row }
}

fn day(now: DateTime<Utc>) -> String {
    now.date_naive().to_string()
}

/// Keeps scrubbed words; false when [`DAY_MAX`] of this day are kept already.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn keep(
    connection: &mut AnyConnection,
    store: &Store,
    language: &Language,
    topic: &str,
    words: &Private<String>,
    now: DateTime<Utc>,
) -> Result<bool> {
    let day = day(now);
    let kept: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM faq_question WHERE day = $1").bind(&day).fetch_one(&mut *connection).await?;
    if kept >= DAY_MAX {
        return Ok(false);
    }
    // The ids of other rows grow with the millisecond, which could be laid beside a client's rows.
    let id = i64::from_be_bytes(random()) & i64::MAX;
    let sealed = store.installation.key.seal(place(id), words.expose().as_bytes());
    let text = "INSERT INTO faq_question (id, language, topic, day, sealed) VALUES ($1, $2, $3, $4, $5)";
    let query = sqlx::query(text).bind(id).bind(language.as_str()).bind(topic).bind(day).bind(sealed);
    query.execute(connection).await?;
    Ok(true)
}

/// All that are kept, the newest day first, within a day by language and topic, in no order of time.
///
/// # Errors
/// [`super::StoreError`] when the database fails or a row is sealed with another key.
pub async fn all(connection: &mut AnyConnection, store: &Store) -> Result<Vec<Question>> {
    let text = "SELECT id, day, language, topic, sealed FROM faq_question ORDER BY day DESC, language, topic, id";
    let rows: Vec<(i64, String, String, String, Vec<u8>)> = sqlx::query_as(text).fetch_all(connection).await?;
    let open = |(id, day, language, topic, sealed): (i64, String, String, String, Vec<u8>)| {
        let words = store.installation.key.open(place(id), &sealed)?;
        let words = Private::new(String::from_utf8_lossy(&words).into_owned());
        Ok(Question { day, language, topic, words })
    };
    rows.into_iter().map(open).collect()
}

/// Deletes all of them; says how many there were.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn forget(connection: &mut AnyConnection) -> Result<u64> {
    Ok(sqlx::query("DELETE FROM faq_question").execute(connection).await?.rows_affected())
}

/// Deletes those of a day that began at `before` or earlier, so that none outlives its period by the hours of its day.
pub(super) async fn delete_until(connection: &mut AnyConnection, before: DateTime<Utc>) -> Result<u64> {
    let query = sqlx::query("DELETE FROM faq_question WHERE day <= $1").bind(day(before));
    Ok(query.execute(connection).await?.rows_affected())
}
