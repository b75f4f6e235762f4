//! How an appointment takes its time, gets another and frees it. Each function does all or nothing within the caller's transaction,
//! which stays usable whatever it answers. Reminders of what is over or moved are void with the same change; new ones are planned after.

use chrono::{DateTime, Utc};
use sqlx::{Any, AnyConnection, Connection as _, Transaction};

use super::occupancy::{self, Seat};
use super::{Result, appointment};
use crate::booking::{Appointment, AppointmentId, Span, State};
use crate::sealed::Key;

/// What is to be held or booked.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The appointment.
    pub appointment: &'a Appointment,
    /// The client's key; the installation's where there is no client.
    pub key: &'a Key,
    /// Wishes, labels and places, as JSON; they are sealed.
    pub details: &'a str,
    /// The time that it takes, buffers included; at most [`occupancy::SPAN_MAX`].
    pub takes: Span,
    /// Where it may sit; the first free one is taken.
    pub seats: &'a [Seat],
}

/// How a move ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// It has its new time.
    Done,
    /// Somebody else has the new time; nothing changed.
    Taken,
    /// The hold is over, or was never for this; nothing changed.
    Lapsed,
    /// The appointment was changed since it was read; nothing changed.
    Changed,
}

/// Holds a time for a client until `expires`, in place of what they held before; `None` when no seat is free, and they still hold that.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn hold(connection: &mut AnyConnection, wanted: Wanted<'_>, expires: DateTime<Utc>, now: DateTime<Utc>) -> Result<Option<Seat>> {
    let mut savepoint = connection.begin().await?;
    occupancy::lock(&mut savepoint).await?;
    if let Some(client) = wanted.appointment.client {
        drop_hold(&mut savepoint, client).await?;
    }
    let seat = take(&mut savepoint, wanted, Some(expires), now).await?;
    end(savepoint, seat.is_some()).await?;
    Ok(seat)
}

/// Stores an appointment with its time at once, as staff do for a client; `None` when no seat is free, and nothing is stored.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn book(connection: &mut AnyConnection, wanted: Wanted<'_>, now: DateTime<Utc>) -> Result<Option<Seat>> {
    let mut savepoint = connection.begin().await?;
    occupancy::lock(&mut savepoint).await?;
    let seat = take(&mut savepoint, wanted, None, now).await?;
    end(savepoint, seat.is_some()).await?;
    Ok(seat)
}

/// All or nothing.
async fn end(savepoint: Transaction<'_, Any>, done: bool) -> Result<()> {
    let ended = if done { savepoint.commit().await } else { savepoint.rollback().await };
    Ok(ended?)
}

async fn take(
    connection: &mut AnyConnection,
    wanted: Wanted<'_>,
    expires: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<Option<Seat>> {
    occupancy::free_expired(connection, wanted.seats, wanted.takes, now).await?;
    let seat = occupancy::take(connection, wanted.appointment.id, wanted.seats, wanted.takes, expires).await?;
    if seat.is_some() {
        appointment::make(connection, wanted.appointment, wanted.key, wanted.details).await?;
    }
    Ok(seat)
}

/// Lets go of what a client holds, if anything.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn drop_hold(connection: &mut AnyConnection, client: i64) -> Result<()> {
    for text in [
        "DELETE FROM occupancy WHERE appointment IN (SELECT id FROM appointment WHERE client = $1 AND state = 0)",
        "DELETE FROM appointment WHERE client = $1 AND state = 0",
    ] {
        sqlx::query(text).bind(client).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Whether a client holds a time that has not lapsed.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn holds(connection: &mut AnyConnection, client: i64, now: DateTime<Utc>) -> Result<bool> {
    let text = "SELECT COUNT(*) FROM appointment a JOIN occupancy o ON o.appointment = a.id \
                WHERE a.client = $1 AND a.state = 0 AND o.expires_ms > $2";
    let held: i64 = sqlx::query_scalar(text).bind(client).bind(now.timestamp_millis()).fetch_one(connection).await?;
    Ok(held > 0)
}

/// Keeps a hold until then, if it would end before, and even if it ended as long as nobody took its time; false when it is gone.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn prolong(connection: &mut AnyConnection, hold: AppointmentId, until: DateTime<Utc>) -> Result<bool> {
    let text = "UPDATE occupancy SET expires_ms = CASE WHEN expires_ms < $2 THEN $2 ELSE expires_ms END \
                WHERE appointment = $1 AND expires_ms IS NOT NULL";
    Ok(sqlx::query(text).bind(hold.0).bind(until.timestamp_millis()).execute(connection).await?.rows_affected() == 1)
}

/// The client says yes to their hold: `after` is booked or asked for, and keeps its time; false when the hold is over (lapsed,
/// replaced, said yes to before, or it moves another one, which can be asked for and not booked), and nothing changed.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn promote(connection: &mut AnyConnection, after: &Appointment, now: DateTime<Utc>) -> Result<bool> {
    let mut savepoint = connection.begin().await?;
    // Its time first: whoever clears expired holds away looks there again.
    let text = "UPDATE occupancy SET expires_ms = NULL WHERE appointment = $1 AND expires_ms > $2 \
                AND EXISTS (SELECT 1 FROM appointment a WHERE a.id = $1 AND a.state = 0 AND (a.moves IS NULL OR $3 = 1))";
    let asked = i32::from(after.state == State::Requested);
    let query = sqlx::query(text).bind(after.id.0).bind(now.timestamp_millis()).bind(asked);
    let kept = query.execute(&mut *savepoint).await?.rows_affected() == 1;
    let done = kept && appointment::write(&mut savepoint, after).await?;
    end(savepoint, done).await?;
    Ok(done)
}

/// Writes an appointment that keeps its time, or frees it because it is over or cancelled; false when it was changed since it was read.
///
/// One that takes no time here may get another time as well; of one that does this is refused (false): see [`shift`], [`take_over`].
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn change(connection: &mut AnyConnection, after: &Appointment) -> Result<bool> {
    let text = "SELECT COUNT(*) FROM appointment a JOIN occupancy o ON o.appointment = a.id \
                WHERE a.id = $1 AND (a.from_ms <> $2 OR a.until_ms <> $3)";
    let query = sqlx::query_scalar(text).bind(after.id.0).bind(after.span.from.timestamp_millis());
    let moved: i64 = query.bind(after.span.until.timestamp_millis()).fetch_one(&mut *connection).await?;
    if moved > 0 && after.state.live() {
        return Ok(false);
    }
    appointment::write(connection, after).await
}

/// Gives an appointment the time of `after`, which takes `takes` on the first free of these seats; its old time is not in the way.
///
/// So staff move one, or give one that was asked for its first time. Never answers [`Moved::Lapsed`].
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn shift(connection: &mut AnyConnection, after: &Appointment, takes: Span, seats: &[Seat], now: DateTime<Utc>) -> Result<Moved> {
    let mut savepoint = connection.begin().await?;
    occupancy::lock(&mut savepoint).await?;
    occupancy::free(&mut savepoint, after.id).await?;
    occupancy::free_expired(&mut savepoint, seats, takes, now).await?;
    let moved = if occupancy::take(&mut savepoint, after.id, seats, takes, None).await?.is_none() {
        Moved::Taken
    } else if appointment::write(&mut savepoint, after).await? {
        Moved::Done
    } else {
        Moved::Changed
    };
    end(savepoint, moved == Moved::Done).await?;
    Ok(moved)
}

/// Gives an appointment the time that its client holds or asked for: `hold` names it as what it moves, and has the time of `after`.
/// The hold goes, the old time is free. Never answers [`Moved::Taken`].
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn take_over(connection: &mut AnyConnection, after: &Appointment, hold: AppointmentId, now: DateTime<Utc>) -> Result<Moved> {
    let mut savepoint = connection.begin().await?;
    let moved = if !inherit(&mut savepoint, after, hold, now).await? {
        Moved::Lapsed
    } else if appointment::write(&mut savepoint, after).await? {
        Moved::Done
    } else {
        Moved::Changed
    };
    end(savepoint, moved == Moved::Done).await?;
    Ok(moved)
}

async fn inherit(connection: &mut AnyConnection, after: &Appointment, hold: AppointmentId, now: DateTime<Utc>) -> Result<bool> {
    occupancy::free(connection, after.id).await?;
    let text =
        "UPDATE occupancy SET appointment = $1, expires_ms = NULL WHERE appointment = $2 AND (expires_ms IS NULL OR expires_ms > $3)";
    let query = sqlx::query(text).bind(after.id.0).bind(hold.0).bind(now.timestamp_millis());
    if query.execute(&mut *connection).await?.rows_affected() == 0 {
        return Ok(false);
    }
    let text =
        "DELETE FROM appointment WHERE id = $1 AND state IN (0, 1) AND moves = $2 AND client = $3 AND from_ms = $4 AND until_ms = $5";
    let query = sqlx::query(text).bind(hold.0).bind(after.id.0).bind(after.client);
    let query = query.bind(after.span.from.timestamp_millis()).bind(after.span.until.timestamp_millis());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}
