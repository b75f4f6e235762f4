//! Counsellors' secret calendar addresses, of which only a hash is kept; and calendars of elsewhere, whose busy times are taken over.

use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::{Result, Store, rows};
use crate::booking::Resource;
use crate::casework::case::StaffId;
use crate::ids::OfficeId;
use crate::private::Private;
use crate::sealed::Place;

/// Gives somebody an address in place of an earlier one, by the hash of its token.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn publish(connection: &mut AnyConnection, staff: StaffId, hash: &str, now: DateTime<Utc>) -> Result<()> {
    let text = "INSERT INTO calendar_feed (staff, hash, made_ms) VALUES ($1, $2, $3) \
                ON CONFLICT (staff) DO UPDATE SET hash = excluded.hash, made_ms = excluded.made_ms";
    sqlx::query(text).bind(staff.0).bind(hash).bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Ends somebody's address; false when they had none.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn revoke(connection: &mut AnyConnection, staff: StaffId) -> Result<bool> {
    Ok(sqlx::query("DELETE FROM calendar_feed WHERE staff = $1").bind(staff.0).execute(connection).await?.rows_affected() == 1)
}

/// Since when somebody has an address; `None` when they have none.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn published(connection: &mut AnyConnection, staff: StaffId) -> Result<Option<DateTime<Utc>>> {
    let text = "SELECT made_ms FROM calendar_feed WHERE staff = $1";
    let made: Option<i64> = sqlx::query_scalar(text).bind(staff.0).fetch_optional(connection).await?;
    Ok(made.map(rows::at))
}

/// Whose address this is, as long as they work here.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn whose(connection: &mut AnyConnection, hash: &str) -> Result<Option<StaffId>> {
    let text = "SELECT f.staff FROM calendar_feed f JOIN staff s ON s.id = f.staff AND s.state = 0 WHERE f.hash = $1";
    let found: Option<i64> = sqlx::query_scalar(text).bind(hash).fetch_optional(connection).await?;
    Ok(found.map(StaffId))
}

/// A calendar of elsewhere.
#[derive(Debug, Clone)]
pub struct Import {
    /// Its row.
    pub id: i64,
    /// The office.
    pub office: OfficeId,
    /// Whose time it fills; the whole office's where absent.
    pub resource: Option<Resource>,
    /// Who hears of its faults; nobody where the command line gave it.
    pub staff: Option<StaffId>,
    /// Where it is.
    pub url: Private<String>,
    /// When it is read next.
    pub due: DateTime<Utc>,
    /// When it was read last.
    pub read: Option<DateTime<Utc>>,
    /// Why it could not be read last, as one word.
    pub fault: Option<String>,
}

const COLUMNS: &str = "id, office, resource, staff, sealed, due_ms, read_ms, fault";

const fn place(id: i64) -> Place {
    Place { table: "calendar_import", column: "sealed", row: id }
}

fn read(store: &Store, row: &AnyRow) -> Result<Import> {
    let id: i64 = row.try_get(0)?;
    let url = store.installation.key.open(place(id), row.try_get::<&[u8], _>(4)?)?;
    Ok(Import {
        id,
        office: row.try_get::<&str, _>(1)?.into(),
        resource: Resource::from_word(row.try_get(2)?),
        staff: row.try_get::<Option<i64>, _>(3)?.map(StaffId),
        url: Private::new(String::from_utf8_lossy(&url).into_owned()),
        due: rows::at(row.try_get(5)?),
        read: row.try_get::<Option<i64>, _>(6)?.map(rows::at),
        fault: row.try_get(7)?,
    })
}

/// Takes a calendar on, due at once, in place of an earlier one of the same resource.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn import(
    connection: &mut AnyConnection,
    store: &Store,
    office: &OfficeId,
    resource: Option<&Resource>,
    staff: Option<StaffId>,
    url: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    drop_import(connection, office, resource).await?;
    let id = store.numbers.next();
    let text = "INSERT INTO calendar_import (id, office, resource, staff, sealed, due_ms) VALUES ($1, $2, $3, $4, $5, $6)";
    let query = sqlx::query(text).bind(id).bind(office.as_str()).bind(resource.map(Resource::to_word).unwrap_or_default());
    let query = query.bind(staff.map(|staff| staff.0)).bind(store.installation.key.seal(place(id), url.as_bytes()));
    query.bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Forgets a calendar; false when there was none. Its busy times are the caller's to take away.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn drop_import(connection: &mut AnyConnection, office: &OfficeId, resource: Option<&Resource>) -> Result<bool> {
    let text = "DELETE FROM calendar_import WHERE office = $1 AND resource = $2";
    let query = sqlx::query(text).bind(office.as_str()).bind(resource.map(Resource::to_word).unwrap_or_default());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// The calendar of a resource.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or the address does not open.
pub async fn import_of(
    connection: &mut AnyConnection,
    store: &Store,
    office: &OfficeId,
    resource: Option<&Resource>,
) -> Result<Option<Import>> {
    let text = format!("SELECT {COLUMNS} FROM calendar_import WHERE office = $1 AND resource = $2");
    let query = sqlx::query(sqlx::AssertSqlSafe(text)).bind(office.as_str()).bind(resource.map(Resource::to_word).unwrap_or_default());
    query.fetch_optional(connection).await?.as_ref().map(|row| read(store, row)).transpose()
}

/// Calendars that are due, the longest first, at most `limit`. Those of counsellors who left are not among them.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or an address does not open.
pub async fn due(connection: &mut AnyConnection, store: &Store, now: DateTime<Utc>, limit: i64) -> Result<Vec<Import>> {
    let text = format!(
        "SELECT {COLUMNS} FROM calendar_import i WHERE due_ms <= $1 AND (resource = '' OR EXISTS \
         (SELECT 1 FROM staff s WHERE s.id = i.staff AND s.state = 0)) ORDER BY due_ms, id LIMIT $2"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(text)).bind(now.timestamp_millis()).bind(limit);
    query.fetch_all(connection).await?.iter().map(|row| read(store, row)).collect()
}

/// Puts a calendar off until `next`, so that no other node reads it meanwhile; false when one did.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn claim(connection: &mut AnyConnection, import: &Import, next: DateTime<Utc>) -> Result<bool> {
    let text = "UPDATE calendar_import SET due_ms = $3 WHERE id = $1 AND due_ms = $2";
    let query = sqlx::query(text).bind(import.id).bind(import.due.timestamp_millis()).bind(next.timestamp_millis());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// Notes how reading went: `fault` is one word, `None` when it was read. False when the calendar is another one meanwhile.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn tried(connection: &mut AnyConnection, id: i64, fault: Option<&str>, now: DateTime<Utc>) -> Result<bool> {
    let done = if let Some(fault) = fault {
        sqlx::query("UPDATE calendar_import SET fault = $2 WHERE id = $1").bind(id).bind(fault).execute(connection).await?
    } else {
        let text = "UPDATE calendar_import SET fault = NULL, read_ms = $2 WHERE id = $1";
        sqlx::query(text).bind(id).bind(now.timestamp_millis()).execute(connection).await?
    };
    Ok(done.rows_affected() == 1)
}
