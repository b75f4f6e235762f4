//! Appointments: what queries need in the clear; wishes, labels and places sealed as JSON, with the client's key, or with the
//! installation's as long as nobody opened the code of an office's appointment. How one takes its time: `booking.rs`.

use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::client::Client;
use super::rows::at;
use super::{Result, Store, occupancy, reminder, rows};
use crate::booking::appointment::Origin;
use crate::booking::{Appointment, AppointmentId, Span, State};
use crate::casework::case::CaseId;
use crate::ids::{AppointmentTypeId, OfficeId};
use crate::private::Private;
use crate::sealed::{Key, Place};

/// Appointments that one list holds.
pub const LISTED_MAX: i64 = 2_000;
/// Appointments that one pass of retention deletes.
const DELETED_MAX: i64 = 1_000;
/// Columns in the order in which [`read`] takes them.
pub(super) const COLUMNS: &str = "id, client, office, kind, origin, state, from_ms, until_ms, generation, discreet, language, case_id, moves, \
                       made_ms, version";

const fn place(id: AppointmentId) -> Place {
    Place { table: "appointment", column: "sealed", row: id.0 }
}

fn number(state: State) -> i32 {
    State::ALL.into_iter().find(|(known, _)| *known == state).map_or(0, |(_, number)| number)
}

pub(super) fn read(row: &AnyRow) -> Result<Appointment> {
    let (origin, state): (i64, i64) = (row.try_get(4)?, row.try_get(5)?);
    // The table takes no other numbers.
    let origin = Origin::ALL.into_iter().find(|(_, number)| i64::from(*number) == origin).map_or(Origin::Here, |(origin, _)| origin);
    let state = State::ALL.into_iter().find(|(_, number)| i64::from(*number) == state).map_or(State::Cancelled, |(state, _)| state);
    Ok(Appointment {
        id: AppointmentId(row.try_get(0)?),
        client: row.try_get(1)?,
        office: row.try_get::<Option<&str>, _>(2)?.map(OfficeId::from),
        kind: row.try_get::<Option<&str>, _>(3)?.map(AppointmentTypeId::from),
        origin,
        state,
        span: Span { from: at(row.try_get(6)?), until: at(row.try_get(7)?) },
        generation: row.try_get(8)?,
        discreet: row.try_get::<i64, _>(9)? != 0,
        language: row.try_get::<&str, _>(10)?.into(),
        case: row.try_get::<Option<i64>, _>(11)?.map(CaseId),
        moves: row.try_get::<Option<i64>, _>(12)?.map(AppointmentId),
        made: at(row.try_get(13)?),
        version: row.try_get(14)?,
    })
}

async fn all(
    query: sqlx::query::Query<'_, sqlx::Any, sqlx::any::AnyArguments>,
    connection: &mut AnyConnection,
) -> Result<Vec<Appointment>> {
    query.fetch_all(connection).await?.iter().map(read).collect()
}

/// Stores an appointment that takes no time here: asked for, made by an office elsewhere, or somebody's own.
///
/// `key` is the client's, or the installation's where there is no client yet.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn make(connection: &mut AnyConnection, made: &Appointment, key: &Key, details: &str) -> Result<()> {
    let origin = Origin::ALL.into_iter().find(|(known, _)| *known == made.origin).map_or(0, |(_, number)| number);
    let text = format!("INSERT INTO appointment ({COLUMNS}, sealed) VALUES {}", rows::values(1, 16, 0));
    let query = sqlx::query(AssertSqlSafe(text)).bind(made.id.0).bind(made.client).bind(made.office.as_ref().map(OfficeId::as_str));
    let query = query.bind(made.kind.as_ref().map(AppointmentTypeId::as_str)).bind(origin).bind(number(made.state));
    let query = query.bind(made.span.from.timestamp_millis()).bind(made.span.until.timestamp_millis()).bind(made.generation);
    let query = query.bind(i32::from(made.discreet)).bind(made.language.as_str()).bind(made.case.map(|case| case.0));
    let query = query.bind(made.moves.map(|moved| moved.0)).bind(made.made.timestamp_millis()).bind(made.version);
    query.bind(key.seal(place(made.id), details.as_bytes())).execute(connection).await?;
    Ok(())
}

/// Writes a changed appointment if nobody changed it meanwhile. Reminders of other generations are void then, and all once it is no
/// longer certain; one that is over or cancelled frees its time.
pub(super) async fn write(connection: &mut AnyConnection, after: &Appointment) -> Result<bool> {
    let text = "UPDATE appointment SET state = $3, from_ms = $4, until_ms = $5, generation = $6, discreet = $7, language = $8, \
                case_id = $9, version = version + 1 WHERE id = $1 AND version = $2";
    let query = sqlx::query(text).bind(after.id.0).bind(after.version).bind(number(after.state));
    let query = query.bind(after.span.from.timestamp_millis()).bind(after.span.until.timestamp_millis()).bind(after.generation);
    let query = query.bind(i32::from(after.discreet)).bind(after.language.as_str()).bind(after.case.map(|case| case.0));
    if query.execute(&mut *connection).await?.rows_affected() == 0 {
        return Ok(false);
    }
    if !after.state.live() {
        occupancy::free(connection, after.id).await?;
    }
    reminder::void(connection, after.id, after.state.certain().then_some(after.generation)).await?;
    Ok(true)
}

/// An appointment by its row.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn by_id(connection: &mut AnyConnection, id: AppointmentId) -> Result<Option<Appointment>> {
    let text = format!("SELECT {COLUMNS} FROM appointment WHERE id = $1");
    sqlx::query(AssertSqlSafe(text)).bind(id.0).fetch_optional(connection).await?.as_ref().map(read).transpose()
}

/// Requests that nobody answered and that begin before a time, the first first, at most `limit`.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn unanswered(connection: &mut AnyConnection, before: DateTime<Utc>, limit: i64) -> Result<Vec<Appointment>> {
    let text = format!("SELECT {COLUMNS} FROM appointment WHERE state = 1 AND from_ms < $1 ORDER BY from_ms, id LIMIT $2");
    all(sqlx::query(AssertSqlSafe(text)).bind(before.timestamp_millis()).bind(limit), connection).await
}

/// A client's appointments in every state, their hold among them, by their time; at most [`LISTED_MAX`].
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn of_client(connection: &mut AnyConnection, client: i64) -> Result<Vec<Appointment>> {
    let text = format!("SELECT {COLUMNS} FROM appointment WHERE client = $1 ORDER BY from_ms, id LIMIT $2");
    all(sqlx::query(AssertSqlSafe(text)).bind(client).bind(LISTED_MAX), connection).await
}

/// An office's appointments that begin within a time, holds and cancelled ones among them, by their time; at most [`LISTED_MAX`].
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn of_office(connection: &mut AnyConnection, office: &OfficeId, within: Span) -> Result<Vec<Appointment>> {
    let text =
        format!("SELECT {COLUMNS} FROM appointment WHERE office = $1 AND from_ms >= $2 AND from_ms < $3 ORDER BY from_ms, id LIMIT $4");
    let query = sqlx::query(AssertSqlSafe(text)).bind(office.as_str()).bind(within.from.timestamp_millis());
    all(query.bind(within.until.timestamp_millis()).bind(LISTED_MAX), connection).await
}

/// What a client has open: asked for or certain, and not begun yet, of one office and type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The office.
    pub office: OfficeId,
    /// The type.
    pub kind: AppointmentTypeId,
    /// How many.
    pub appointments: i64,
}

/// What a client has open here, by office and type; limits are judged by it.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn open_of(connection: &mut AnyConnection, client: i64, now: DateTime<Utc>) -> Result<Vec<Open>> {
    let text = "SELECT office, kind, COUNT(*) FROM appointment WHERE client = $1 AND from_ms > $2 AND state IN (1, 2, 3) AND origin = 0 \
                AND office IS NOT NULL AND kind IS NOT NULL GROUP BY office, kind ORDER BY office, kind";
    let found: Vec<(String, String, i64)> = sqlx::query_as(text).bind(client).bind(now.timestamp_millis()).fetch_all(connection).await?;
    let open = |(office, kind, appointments): (String, String, i64)| Open {
        office: office.as_str().into(),
        kind: kind.as_str().into(),
        appointments,
    };
    Ok(found.into_iter().map(open).collect())
}

/// What lies sealed of an appointment, as JSON; `None` when it is gone.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or it does not open with this key.
pub async fn details(connection: &mut AnyConnection, id: AppointmentId, key: &Key) -> Result<Option<Private<String>>> {
    let text = "SELECT sealed FROM appointment WHERE id = $1";
    let found: Option<Vec<u8>> = sqlx::query_scalar(text).bind(id.0).fetch_optional(connection).await?;
    let Some(sealed) = found else { return Ok(None) };
    let json = key.open(place(id), &sealed)?;
    Ok(Some(Private::new(String::from_utf8_lossy(&json).into_owned())))
}

/// Replaces what lies sealed of an appointment.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn retell(connection: &mut AnyConnection, id: AppointmentId, key: &Key, details: &str) -> Result<()> {
    let sealed = key.seal(place(id), details.as_bytes());
    sqlx::query("UPDATE appointment SET sealed = $2 WHERE id = $1").bind(id.0).bind(sealed).execute(connection).await?;
    Ok(())
}

/// What a client booked here is told in neutral words from now on (P17).
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn hush(connection: &mut AnyConnection, client: i64) -> Result<()> {
    let text = "UPDATE appointment SET discreet = 1, version = version + 1 WHERE client = $1 AND origin = 0 AND discreet = 0";
    sqlx::query(text).bind(client).execute(connection).await?;
    Ok(())
}

/// A client opened the code of an office's appointment: it is theirs, and sealed with their key from now on; false when it is gone,
/// or somebody's already.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or it does not open.
pub async fn join(connection: &mut AnyConnection, store: &Store, id: AppointmentId, client: &Client) -> Result<bool> {
    let text = "UPDATE appointment SET client = $2, version = version + 1 WHERE id = $1 AND client IS NULL";
    if sqlx::query(text).bind(id.0).bind(client.id).execute(&mut *connection).await?.rows_affected() == 0 {
        return Ok(false);
    }
    if let Some(told) = details(connection, id, &store.installation.key).await? {
        retell(connection, id, &client.key, told.expose()).await?;
    }
    Ok(true)
}

/// Deletes appointments that ended before a time, with their reminders, codes, what offices are still to hear of them, what they take, and the client's agreement to them once none
/// is left; says how many. Somebody's own are apart.
pub(super) async fn delete_over(connection: &mut AnyConnection, own: bool, before: DateTime<Utc>) -> Result<u64> {
    let origin = if own { "=" } else { "<>" };
    // Whoever moves it meanwhile keeps it: the time is looked at again.
    let text = format!(
        "DELETE FROM appointment WHERE id IN (SELECT id FROM appointment WHERE until_ms < $1 AND origin {origin} 2 ORDER BY until_ms LIMIT $2) \
         AND until_ms < $1 RETURNING id, client"
    );
    let query = sqlx::query_as(AssertSqlSafe(text)).bind(before.timestamp_millis()).bind(DELETED_MAX);
    let over: Vec<(i64, Option<i64>)> = query.fetch_all(&mut *connection).await?;
    for (id, client) in &over {
        forget(connection, *id, *client).await?;
    }
    Ok(over.len() as u64)
}

/// What goes with an appointment that is deleted.
async fn forget(connection: &mut AnyConnection, id: i64, client: Option<i64>) -> Result<()> {
    occupancy::free(connection, AppointmentId(id)).await?;
    for text in [
        "DELETE FROM reminder WHERE appointment = $1",
        "DELETE FROM join_code WHERE appointment = $1",
        "DELETE FROM webhook_event WHERE appointment = $1",
    ] {
        sqlx::query(text).bind(id).execute(&mut *connection).await?;
    }
    let text = "DELETE FROM consent WHERE client = $1 AND purpose IN ('appointment', 'reminder') AND NOT EXISTS \
                (SELECT 1 FROM appointment a WHERE a.client = $1)";
    sqlx::query(text).bind(client).execute(connection).await?;
    Ok(())
}

/// Deletes an appointment of a client's own (G5), with its reminders, those that wait to be sent among them; false when it is none.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn delete_own(connection: &mut AnyConnection, id: AppointmentId, client: i64) -> Result<bool> {
    reminder::void(connection, id, None).await?;
    let text = "DELETE FROM appointment WHERE id = $1 AND client = $2 AND origin = 2";
    if sqlx::query(text).bind(id.0).bind(client).execute(&mut *connection).await?.rows_affected() == 0 {
        return Ok(false);
    }
    forget(connection, id.0, Some(client)).await?;
    Ok(true)
}
