//! Messages due before appointments, each once for an appointment, a lead and a generation. They are planned in the transaction that
//! books or moves, void with the one that cancels or moves, and claimed in the one that hands them to the outbox: a process that is
//! killed between claiming and committing has claimed nothing.

use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::{Result, Store, rows};
use crate::booking::AppointmentId;
use crate::ids::OfficeId;

/// Reminders that one statement plans; nobody has more of one appointment.
pub const PLANNED_MAX: usize = 16;

/// Where a reminder stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Its time comes.
    Waits,
    /// The outbox has it.
    Handed,
    /// Telegram took it.
    Arrived,
    /// Telegram refused it, or the client blocks the bot: the office is told (G9).
    Failed,
    /// It was not sent, for a reason.
    Skipped,
    /// The appointment was cancelled or moved before.
    Void,
}

impl State {
    /// Each with the number that is stored, and its name in metrics.
    pub const ALL: [(Self, i32, &'static str); 6] = [
        (Self::Waits, 0, "waits"),
        (Self::Handed, 1, "handed"),
        (Self::Arrived, 2, "arrived"),
        (Self::Failed, 3, "failed"),
        (Self::Skipped, 4, "skipped"),
        (Self::Void, 5, "void"),
    ];

    /// Its name in metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(known, ..)| *known == self).map_or("waits", |(.., name)| name)
    }
}

/// A reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Its row.
    pub id: i64,
    /// Of what.
    pub appointment: AppointmentId,
    /// For whom.
    pub client: i64,
    /// Which one: the word of its lead.
    pub lead: String,
    /// Which time of the appointment it was planned for.
    pub generation: i64,
    /// When it is due.
    pub due: DateTime<Utc>,
}

const COLUMNS: &str = "r.id, r.appointment, r.client, r.lead, r.generation, r.due_ms";

fn read(row: &AnyRow) -> Result<Reminder> {
    Ok(Reminder {
        id: row.try_get(0)?,
        appointment: AppointmentId(row.try_get(1)?),
        client: row.try_get(2)?,
        lead: row.try_get(3)?,
        generation: row.try_get(4)?,
        due: rows::at(row.try_get(5)?),
    })
}

/// For which appointment, at which of its times, and whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Its generation.
    pub generation: i64,
    /// The client.
    pub client: i64,
}

/// Plans reminders by the words of their leads, each at its time; at most the first [`PLANNED_MAX`]. One that was planned before stays
/// as it is, but for one that is void: somebody who stopped reminders wants them again, and it waits.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn plan(connection: &mut AnyConnection, store: &Store, bound: Bound, leads: &[(&str, DateTime<Utc>)]) -> Result<()> {
    let leads = &leads[..leads.len().min(PLANNED_MAX)];
    if leads.is_empty() {
        return Ok(());
    }
    let text = format!(
        "INSERT INTO reminder (id, appointment, client, lead, generation, due_ms, state) VALUES {} \
         ON CONFLICT (appointment, lead, generation) DO UPDATE SET state = 0, due_ms = excluded.due_ms, parcel = NULL \
         WHERE reminder.state = 5",
        rows::values(leads.len(), 7, 0)
    );
    let mut query = sqlx::query(AssertSqlSafe(text));
    for (lead, due) in leads {
        query = query.bind(store.numbers.next()).bind(bound.appointment.0).bind(bound.client).bind(*lead);
        query = query.bind(bound.generation).bind(due.timestamp_millis()).bind(0);
    }
    query.execute(connection).await?;
    Ok(())
}

/// Voids what waits of an appointment, but for this generation; `None` voids all. What was handed to the outbox and is not on its way
/// yet is taken back.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn void(connection: &mut AnyConnection, appointment: AppointmentId, but: Option<i64>) -> Result<()> {
    // No appointment has a generation below 0. With a plus before `state`, SQLite goes by the appointment, not by all that wait.
    let but = but.unwrap_or(-1);
    let text = "UPDATE reminder SET state = 5 WHERE appointment = $1 AND generation <> $2 AND +state = 0";
    sqlx::query(text).bind(appointment.0).bind(but).execute(&mut *connection).await?;
    // A parcel that reminds of something else as well goes out all the same.
    let text = "DELETE FROM outbox WHERE +state = 0 AND step = 0 AND unsure = 0 AND lease_ms = 0 AND id IN (SELECT r.parcel FROM reminder r \
                WHERE r.appointment = $1 AND r.generation <> $2 AND +r.state = 1) AND NOT EXISTS (SELECT 1 FROM reminder o \
                WHERE o.client = outbox.client AND o.parcel = outbox.id AND +o.state = 1 AND (o.appointment <> $1 OR o.generation = $2)) \
                RETURNING id";
    let back: Vec<i64> = sqlx::query_scalar(text).bind(appointment.0).bind(but).fetch_all(&mut *connection).await?;
    for parcel in back {
        let text = "UPDATE reminder SET state = 5, parcel = NULL WHERE appointment = $1 AND parcel = $2 AND +state = 1";
        sqlx::query(text).bind(appointment.0).bind(parcel).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Whose are the `limit` reminders that are due longest.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn due_clients(connection: &mut AnyConnection, now: DateTime<Utc>, limit: i64) -> Result<Vec<i64>> {
    let text = "SELECT DISTINCT d.client FROM (SELECT client FROM reminder WHERE state = 0 AND due_ms <= $1 ORDER BY due_ms LIMIT $2) AS d";
    Ok(sqlx::query_scalar(text).bind(now.timestamp_millis()).bind(limit).fetch_all(connection).await?)
}

/// What is due of these clients, the longest first, at most `limit`; other nodes leave it alone until the transaction ends.
///
/// Whoever claims has locked the clients, reads the appointment anew and hands over or skips each in the same transaction.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn claim_due(
    connection: &mut AnyConnection,
    store: &Store,
    now: DateTime<Utc>,
    limit: i64,
    clients: &[i64],
) -> Result<Vec<Reminder>> {
    if clients.is_empty() {
        return Ok(Vec::new());
    }
    let (lock, among) = (store.kind().skip_locked(), rows::list(clients.len(), 2));
    let text = format!(
        "SELECT {COLUMNS} FROM reminder r WHERE r.state = 0 AND r.due_ms <= $1 AND r.client IN ({among}) ORDER BY r.due_ms LIMIT $2{lock}"
    );
    let query = sqlx::query(AssertSqlSafe(text)).bind(now.timestamp_millis()).bind(limit);
    let query = clients.iter().fold(query, sqlx::query::Query::bind);
    query.fetch_all(connection).await?.iter().map(read).collect()
}

/// What was handed over before a time, and no sender has begun.
const STALE: &str = "FROM reminder r JOIN outbox o ON o.id = r.parcel WHERE r.state = 1 AND r.sent_ms < $1 \
                     AND o.state = 0 AND o.step = 0 AND o.unsure = 0 AND o.lease_ms < $2";

/// Whose are the `limit` reminders that were handed over before a time and that no sender has begun.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn stale_clients(connection: &mut AnyConnection, before: DateTime<Utc>, now: DateTime<Utc>, limit: i64) -> Result<Vec<i64>> {
    let text = format!("SELECT DISTINCT d.client FROM (SELECT r.client {STALE} ORDER BY r.sent_ms LIMIT $3) AS d");
    let query = sqlx::query_scalar(AssertSqlSafe(text)).bind(before.timestamp_millis()).bind(now.timestamp_millis());
    Ok(query.bind(limit).fetch_all(connection).await?)
}

/// Takes them out of the outbox: each waits again, and comes with the number of its row there.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn take_stale(
    connection: &mut AnyConnection,
    store: &Store,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
    clients: &[i64],
) -> Result<Vec<(Reminder, i64)>> {
    if clients.is_empty() {
        return Ok(Vec::new());
    }
    let (lock, among) = (store.kind().skip_locked(), rows::list(clients.len(), 2));
    let text = format!("SELECT {COLUMNS}, r.parcel {STALE} AND r.client IN ({among}) ORDER BY r.sent_ms{lock}");
    let query = sqlx::query(AssertSqlSafe(text)).bind(before.timestamp_millis()).bind(now.timestamp_millis());
    let rows = clients.iter().fold(query, sqlx::query::Query::bind).fetch_all(&mut *connection).await?;
    let mut taken = Vec::with_capacity(rows.len());
    for row in &rows {
        let (reminder, parcel): (Reminder, i64) = (read(row)?, row.try_get(6)?);
        sqlx::query("DELETE FROM outbox WHERE id = $1").bind(parcel).execute(&mut *connection).await?;
        let text = "UPDATE reminder SET state = 0, parcel = NULL WHERE id = $1";
        sqlx::query(text).bind(reminder.id).execute(&mut *connection).await?;
        taken.push((reminder, parcel));
    }
    Ok(taken)
}

/// A claimed reminder was put into the outbox as this row; false when it did not wait any more.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn handed(connection: &mut AnyConnection, id: i64, parcel: i64, now: DateTime<Utc>) -> Result<bool> {
    let text = "UPDATE reminder SET state = 1, parcel = $2, sent_ms = $3 WHERE id = $1 AND state = 0";
    let query = sqlx::query(text).bind(id).bind(parcel).bind(now.timestamp_millis());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// A claimed reminder helps nobody any more; `why` is one word, no content.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn skipped(connection: &mut AnyConnection, id: i64, why: &str) -> Result<bool> {
    let text = "UPDATE reminder SET state = 4, why = $2 WHERE id = $1 AND state = 0";
    Ok(sqlx::query(text).bind(id).bind(why).execute(connection).await?.rows_affected() == 1)
}

/// A handed reminder reached the client's chat.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn arrived(connection: &mut AnyConnection, id: i64, now: DateTime<Utc>) -> Result<bool> {
    let text = "UPDATE reminder SET state = 2, sent_ms = $2 WHERE id = $1 AND state = 1";
    Ok(sqlx::query(text).bind(id).bind(now.timestamp_millis()).execute(connection).await?.rows_affected() == 1)
}

/// A handed reminder reached nobody; `why` is one word, no content.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn failed(connection: &mut AnyConnection, id: i64, why: &str) -> Result<bool> {
    let text = "UPDATE reminder SET state = 3, why = $2 WHERE id = $1 AND state = 1";
    Ok(sqlx::query(text).bind(id).bind(why).execute(connection).await?.rows_affected() == 1)
}

/// Whatever the outbox had for a client who blocks the bot reached nobody.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn unreachable(connection: &mut AnyConnection, client: i64) -> Result<()> {
    let text = "UPDATE reminder SET state = 3, why = 'blocked' WHERE client = $1 AND +state = 1";
    sqlx::query(text).bind(client).execute(connection).await?;
    Ok(())
}

/// A claimed reminder waits until a later time, as when it would wake somebody.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put_off(connection: &mut AnyConnection, id: i64, due: DateTime<Utc>) -> Result<()> {
    let text = "UPDATE reminder SET due_ms = $2 WHERE id = $1 AND state = 0";
    sqlx::query(text).bind(id).bind(due.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// When the next reminder of the same time of an appointment is due, after one that is; `None` when none waits.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn next_after(connection: &mut AnyConnection, after: &Reminder) -> Result<Option<DateTime<Utc>>> {
    let text = "SELECT MIN(due_ms) FROM reminder WHERE appointment = $1 AND generation = $2 AND +state = 0 AND id <> $3 AND due_ms >= $4";
    let query = sqlx::query_scalar(text).bind(after.appointment.0).bind(after.generation).bind(after.id);
    let next: Option<i64> = query.bind(after.due.timestamp_millis()).fetch_one(connection).await?;
    Ok(next.map(rows::at))
}

/// Reminders of an office's appointments that reached nobody, the latest first, at most `limit`; they go with their appointments.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn undelivered(connection: &mut AnyConnection, office: &OfficeId, limit: i64) -> Result<Vec<Reminder>> {
    let text = format!(
        "SELECT {COLUMNS} FROM reminder r JOIN appointment a ON a.id = r.appointment WHERE r.state = 3 AND a.office = $1 \
         ORDER BY r.due_ms DESC, r.id DESC LIMIT $2"
    );
    sqlx::query(AssertSqlSafe(text)).bind(office.as_str()).bind(limit).fetch_all(connection).await?.iter().map(read).collect()
}

/// When the one that waits longest is or was due; `None` when none waits.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn oldest_due(connection: &mut AnyConnection) -> Result<Option<DateTime<Utc>>> {
    let oldest: Option<i64> = sqlx::query_scalar("SELECT MIN(due_ms) FROM reminder WHERE state = 0").fetch_one(connection).await?;
    Ok(oldest.map(rows::at))
}

/// How many stand where, states without one too.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn counts(connection: &mut AnyConnection) -> Result<Vec<(State, i64)>> {
    let found: Vec<(i32, i64)> = sqlx::query_as("SELECT state, COUNT(*) FROM reminder GROUP BY state").fetch_all(connection).await?;
    let of = |number: i32| found.iter().find(|(state, _)| *state == number).map_or(0, |(_, reminders)| *reminders);
    Ok(State::ALL.into_iter().map(|(state, number, _)| (state, of(number))).collect())
}
