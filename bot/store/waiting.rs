//! Clients who wait for a time of an office, first come first served. A freed one is offered to the first who fits, with a hold, and never
//! again to them; who says no or lets it lapse goes to the end of the line, and who stays silent is let go.

use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::{Result, Store, rows};
use crate::booking::AppointmentId;
use crate::ids::{AppointmentTypeId, Language, OfficeId};

/// Clients that one list holds.
pub const LISTED_MAX: i64 = 500;
/// Beginnings that are remembered as offered to one client.
const PASSED_MAX: usize = 50;

/// Somebody who waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The row; lower ones are served first.
    pub id: i64,
    /// Who.
    pub client: i64,
    /// For which office.
    pub office: OfficeId,
    /// For what.
    pub kind: AppointmentTypeId,
    /// In which language.
    pub language: Language,
    /// The hold that was offered, and not answered yet.
    pub offered: Option<AppointmentId>,
    /// Since when.
    pub made: DateTime<Utc>,
    /// Beginnings that were offered to them, in unix milliseconds; the last ones.
    pub passed: Vec<i64>,
    /// Offers in a row that lapsed without a word.
    pub silent: i64,
}

const COLUMNS: &str = "id, client, office, kind, language, offered, made_ms, passed, silent";

fn read(row: &AnyRow) -> Result<Waiting> {
    Ok(Waiting {
        id: row.try_get(0)?,
        client: row.try_get(1)?,
        office: row.try_get::<&str, _>(2)?.into(),
        kind: row.try_get::<&str, _>(3)?.into(),
        language: row.try_get::<&str, _>(4)?.into(),
        offered: row.try_get::<Option<i64>, _>(5)?.map(AppointmentId),
        made: rows::at(row.try_get(6)?),
        passed: row.try_get::<&str, _>(7)?.split(' ').filter_map(|at| at.parse().ok()).collect(),
        silent: row.try_get(8)?,
    })
}

/// A client waits; false when they did before, and keep their place.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put(connection: &mut AnyConnection, waiting: &Waiting) -> Result<bool> {
    // Nothing was offered yet: the other columns are as they begin.
    let text = "INSERT INTO waiting (id, client, office, kind, language, offered, made_ms) VALUES ($1, $2, $3, $4, $5, $6, $7) \
                ON CONFLICT (client, office, kind) DO NOTHING";
    let query = sqlx::query(text).bind(waiting.id).bind(waiting.client).bind(waiting.office.as_str()).bind(waiting.kind.as_str());
    let query = query.bind(waiting.language.as_str()).bind(waiting.offered.map(|offered| offered.0)).bind(waiting.made.timestamp_millis());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// A client waits no more: they have a time, or do not want one.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn remove(connection: &mut AnyConnection, client: i64, office: &OfficeId, kind: &AppointmentTypeId) -> Result<bool> {
    let text = "DELETE FROM waiting WHERE client = $1 AND office = $2 AND kind = $3";
    let query = sqlx::query(text).bind(client).bind(office.as_str()).bind(kind.as_str());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// Who waits for a type of an office, the first first, at most [`LISTED_MAX`]; those who were offered a time are among them, those who
/// cannot be reached are not: nobody waits behind them.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn of_office(connection: &mut AnyConnection, office: &OfficeId, kind: &AppointmentTypeId) -> Result<Vec<Waiting>> {
    let text = format!(
        "SELECT {COLUMNS} FROM waiting WHERE office = $1 AND kind = $2 AND EXISTS (SELECT 1 FROM client c \
         WHERE c.id = waiting.client AND c.reachable = 1) ORDER BY id LIMIT $3"
    );
    let query = sqlx::query(AssertSqlSafe(text)).bind(office.as_str()).bind(kind.as_str()).bind(LISTED_MAX);
    query.fetch_all(connection).await?.iter().map(read).collect()
}

/// Whether anybody waits.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn any(connection: &mut AnyConnection) -> Result<bool> {
    let found: Option<i64> = sqlx::query_scalar("SELECT id FROM waiting LIMIT 1").fetch_optional(connection).await?;
    Ok(found.is_some())
}

/// Types of offices for which anybody waits without an offer.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn wanted(connection: &mut AnyConnection) -> Result<Vec<(OfficeId, AppointmentTypeId)>> {
    let text = "SELECT DISTINCT office, kind FROM waiting WHERE offered IS NULL ORDER BY office, kind";
    let found: Vec<(String, String)> = sqlx::query_as(text).fetch_all(connection).await?;
    Ok(found.into_iter().map(|(office, kind)| (office.as_str().into(), kind.as_str().into())).collect())
}

/// The first who fits among those who wait and were offered nothing yet.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn first(
    connection: &mut AnyConnection,
    office: &OfficeId,
    kind: &AppointmentTypeId,
    fits: impl Fn(&Waiting) -> bool,
) -> Result<Option<Waiting>> {
    let all = of_office(connection, office, kind).await?;
    Ok(all.into_iter().find(|waiting| waiting.offered.is_none() && fits(waiting)))
}

/// A client's places on all lists, at most [`LISTED_MAX`].
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn of_client(connection: &mut AnyConnection, client: i64) -> Result<Vec<Waiting>> {
    let text = format!("SELECT {COLUMNS} FROM waiting WHERE client = $1 ORDER BY id LIMIT $2");
    sqlx::query(AssertSqlSafe(text)).bind(client).bind(LISTED_MAX).fetch_all(connection).await?.iter().map(read).collect()
}

/// Somebody who waits was offered a hold that begins `from`; false when another was offered to them meanwhile.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn offered(connection: &mut AnyConnection, waiting: &Waiting, hold: AppointmentId, from: DateTime<Utc>) -> Result<bool> {
    let mut passed: Vec<String> = waiting.passed.iter().chain([&from.timestamp_millis()]).map(ToString::to_string).collect();
    passed.drain(..passed.len().saturating_sub(PASSED_MAX));
    let text = "UPDATE waiting SET offered = $2, passed = $3 WHERE id = $1 AND offered IS NULL";
    let query = sqlx::query(text).bind(waiting.id).bind(hold.0).bind(passed.join(" "));
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// They answered, with yes or no: nothing is offered to them just now, and they were not silent. They keep their place.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn answered(connection: &mut AnyConnection, client: i64, hold: AppointmentId) -> Result<()> {
    let text = "UPDATE waiting SET offered = NULL, silent = 0 WHERE client = $1 AND offered = $2";
    sqlx::query(text).bind(client).bind(hold.0).execute(connection).await?;
    Ok(())
}

/// They go to the end of the line, after so many silent offers in a row.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn requeue(connection: &mut AnyConnection, store: &Store, id: i64, silent: i64) -> Result<()> {
    let text = "UPDATE waiting SET id = $2, offered = NULL, silent = $3 WHERE id = $1";
    sqlx::query(text).bind(id).bind(store.numbers.next()).bind(silent).execute(connection).await?;
    Ok(())
}

/// Those whose offer lapsed by `now` without an answer, at most [`LISTED_MAX`]; nothing is changed.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn lapsed(connection: &mut AnyConnection, now: DateTime<Utc>) -> Result<Vec<Waiting>> {
    let text = format!(
        "SELECT {COLUMNS} FROM waiting WHERE offered IS NOT NULL AND NOT EXISTS (SELECT 1 FROM occupancy o \
         WHERE o.appointment = waiting.offered AND (o.expires_ms IS NULL OR o.expires_ms > $1)) ORDER BY id LIMIT $2"
    );
    let query = sqlx::query(AssertSqlSafe(text)).bind(now.timestamp_millis()).bind(LISTED_MAX);
    query.fetch_all(connection).await?.iter().map(read).collect()
}
