//! Appointments that offices made elsewhere: rows of `appointment` with the office's own reference. What lies sealed of one is sealed
//! with the installation's key until somebody opened its code, with the client's from then on.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::appointment::{COLUMNS, read};
use super::{Result, Store, client, reminder, rows};
use crate::booking::elsewhere::{Delivery, Facts};
use crate::booking::{Appointment, AppointmentId};
use crate::ids::OfficeId;
use crate::sealed::Key;

/// Appointments that one page holds, at most.
pub const PAGE_MAX: i64 = 500;
/// References of one question to the database.
const CHUNK: usize = 500;

/// An appointment that an office made elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The appointment.
    pub appointment: Appointment,
    /// The office's word for it.
    pub reference: String,
    /// What its delivery follows from.
    pub facts: Facts,
}

impl Kept {
    /// How it goes, as the office sees it.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        Delivery::of(&self.appointment, self.facts)
    }
}

/// The columns of an appointment, and after them what [`Facts`] are made of.
fn columns() -> String {
    let failed = reminder::State::ALL.iter().find(|(state, ..)| *state == reminder::State::Failed).map_or(3, |(_, number, _)| *number);
    let arrived = reminder::State::ALL.iter().find(|(state, ..)| *state == reminder::State::Arrived).map_or(2, |(_, number, _)| *number);
    let of = |state: i32, more: &str| {
        // With a plus before `state`, SQLite goes by the appointment, not by all in that state.
        format!("(SELECT COUNT(*) FROM reminder r WHERE r.appointment = a.id AND r.generation = a.generation AND +r.state = {state}{more})")
    };
    // One that arrived later says that they can be reached again.
    let last = format!(
        " AND NOT EXISTS (SELECT 1 FROM reminder l WHERE l.appointment = r.appointment AND l.generation = r.generation \
         AND +l.state = {arrived} AND l.due_ms > r.due_ms)"
    );
    let columns: Vec<String> = COLUMNS.split(", ").map(|name| format!("a.{}", name.trim())).collect();
    format!(
        "{}, a.reference, a.ended_by_office, a.asked_ms, {}, {}, \
         (SELECT COUNT(*) FROM client c WHERE c.id = a.client AND c.reachable = 0)",
        columns.join(", "),
        of(failed, &last),
        of(arrived, "")
    )
}

fn kept(row: &AnyRow) -> Result<Kept> {
    Ok(Kept {
        appointment: read(row)?,
        reference: row.try_get::<Option<String>, _>(15)?.unwrap_or_default(),
        facts: Facts {
            ended_by_office: row.try_get::<i64, _>(16)? != 0,
            asked: row.try_get::<Option<i64>, _>(17)?.is_some(),
            failed: row.try_get::<i64, _>(18)? > 0,
            reminded: row.try_get::<i64, _>(19)? > 0,
            unreachable: row.try_get::<i64, _>(20)? > 0,
        },
    })
}

/// Gives an appointment that was just made the office's word for it.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or the office has an appointment of this word.
pub async fn refer(connection: &mut AnyConnection, id: AppointmentId, reference: &str) -> Result<()> {
    sqlx::query("UPDATE appointment SET reference = $2 WHERE id = $1").bind(id.0).bind(reference).execute(connection).await?;
    Ok(())
}

/// An office's appointment by its word, whatever its state.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn by_reference(connection: &mut AnyConnection, office: &OfficeId, reference: &str) -> Result<Option<Kept>> {
    let text = format!("SELECT {} FROM appointment a WHERE a.office = $1 AND a.reference = $2", columns());
    let found = sqlx::query(AssertSqlSafe(text)).bind(office.as_str()).bind(reference).fetch_optional(connection).await?;
    found.as_ref().map(kept).transpose()
}

/// An office's appointments with these words, by word.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn by_references(connection: &mut AnyConnection, office: &OfficeId, references: &[&str]) -> Result<HashMap<String, Kept>> {
    let mut found = HashMap::with_capacity(references.len());
    for some in references.chunks(CHUNK) {
        let list = rows::list(some.len(), 1);
        let text = format!("SELECT {} FROM appointment a WHERE a.office = $1 AND a.reference IN ({list})", columns());
        let query = some.iter().fold(sqlx::query(AssertSqlSafe(text)).bind(office.as_str()), |query, word| query.bind((*word).to_owned()));
        for row in query.fetch_all(&mut *connection).await? {
            let one = kept(&row)?;
            found.insert(one.reference.clone(), one);
        }
    }
    Ok(found)
}

/// An office's appointments after this id, in the order in which they were made, at most `limit` (see [`PAGE_MAX`]).
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn page(connection: &mut AnyConnection, office: &OfficeId, after: i64, limit: i64) -> Result<Vec<Kept>> {
    let text = format!(
        "SELECT {} FROM appointment a WHERE a.office = $1 AND a.reference IS NOT NULL AND a.id > $2 ORDER BY a.id LIMIT $3",
        columns()
    );
    let query = sqlx::query(AssertSqlSafe(text)).bind(office.as_str()).bind(after).bind(limit.clamp(1, PAGE_MAX));
    query.fetch_all(connection).await?.iter().map(kept).collect()
}

/// An office's appointments that begin after `from`, soonest first; at most `limit`.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn ahead(connection: &mut AnyConnection, office: &OfficeId, from: DateTime<Utc>, limit: i64) -> Result<Vec<Kept>> {
    let text = format!(
        "SELECT {} FROM appointment a WHERE a.office = $1 AND a.reference IS NOT NULL AND a.from_ms > $2 ORDER BY a.from_ms, a.id LIMIT $3",
        columns()
    );
    let query = sqlx::query(AssertSqlSafe(text)).bind(office.as_str()).bind(from.timestamp_millis()).bind(limit);
    query.fetch_all(connection).await?.iter().map(kept).collect()
}

/// An office's appointments of which its webhook may not know yet: somebody's, ending after `from`; with the number that was told last.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn opened(connection: &mut AnyConnection, office: &OfficeId, from: DateTime<Utc>, limit: i64) -> Result<Vec<(Kept, i64)>> {
    let text = format!(
        "SELECT {}, a.told FROM appointment a WHERE a.office = $1 AND a.from_ms > $2 AND a.reference IS NOT NULL \
         AND a.client IS NOT NULL ORDER BY a.from_ms, a.id LIMIT $3",
        columns()
    );
    let query = sqlx::query(AssertSqlSafe(text)).bind(office.as_str()).bind(from.timestamp_millis()).bind(limit);
    query.fetch_all(connection).await?.iter().map(|row| Ok((kept(row)?, row.try_get(21)?))).collect()
}

/// The office's webhook is about to hear of this; false when another node was faster.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn tell(connection: &mut AnyConnection, id: AppointmentId, before: i64, told: i64) -> Result<bool> {
    let query = sqlx::query("UPDATE appointment SET told = $3 WHERE id = $1 AND told = $2").bind(id.0).bind(before).bind(told);
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// The office cancelled it, not the client.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn ended_by_office(connection: &mut AnyConnection, id: AppointmentId) -> Result<()> {
    sqlx::query("UPDATE appointment SET ended_by_office = 1 WHERE id = $1").bind(id.0).execute(connection).await?;
    Ok(())
}

/// The client asks the office for another time; `None` when the office gave one.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn asked(connection: &mut AnyConnection, id: AppointmentId, at: Option<DateTime<Utc>>) -> Result<()> {
    let query = sqlx::query("UPDATE appointment SET asked_ms = $2 WHERE id = $1").bind(id.0).bind(at.map(|at| at.timestamp_millis()));
    query.execute(connection).await?;
    Ok(())
}

/// The client wants no reminders of it any more: what waits is void, and none is planned again.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn silence(connection: &mut AnyConnection, id: AppointmentId) -> Result<()> {
    sqlx::query("UPDATE appointment SET silenced = 1 WHERE id = $1").bind(id.0).execute(&mut *connection).await?;
    reminder::void(connection, id, None).await
}

/// Whether the client wants no reminders of it any more.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn silenced(connection: &mut AnyConnection, id: AppointmentId) -> Result<bool> {
    let found: Option<i32> =
        sqlx::query_scalar("SELECT silenced FROM appointment WHERE id = $1").bind(id.0).fetch_optional(connection).await?;
    Ok(found == Some(1))
}

/// The key with which an appointment lies sealed: its client's, or the installation's; `None` when the client is gone.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or a key does not open.
pub async fn key(connection: &mut AnyConnection, store: &Store, appointment: &Appointment) -> Result<Option<Key>> {
    match appointment.client {
        None => Ok(Some(store.installation.key.clone())),
        Some(id) => Ok(client::by_id(connection, store, id).await?.map(|client| client.key)),
    }
}
