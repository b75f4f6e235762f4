//! Which times are taken, on which resource and seat, buffers included. The database refuses an overlap by itself: `StoreError::Overlap`.
//!
//! A hold's end is judged by whoever reads: an expired one is in nobody's way, and goes when somebody meets it.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Row};

use super::dialect::Kind;
use super::{Result, StoreError, rows};
use crate::booking::{AppointmentId, Resource, Span};

/// Longest time that one row takes, buffers included; the table refuses a longer one.
pub const SPAN_MAX: TimeDelta = TimeDelta::days(1);
/// Resources of one statement.
const RESOURCES_MAX: usize = 500;
/// Expired holds that one pass tidies.
const TIDIED_MAX: i64 = 1_000;

/// One of the places that a resource has at a time, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Seat {
    /// The counsellor, or the desk.
    pub resource: Resource,
    /// Which of its places.
    pub seat: u16,
}

/// A time that is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// By what.
    pub appointment: AppointmentId,
    /// Where.
    pub seat: Seat,
    /// When, buffers included.
    pub span: Span,
}

/// What is taken of these resources within a time, in its order; expired holds are left out, and the asker's own hold too.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn busy(
    connection: &mut AnyConnection,
    resources: &[Resource],
    within: Span,
    asker: Option<i64>,
    now: DateTime<Utc>,
) -> Result<Vec<Taken>> {
    let mut taken = Vec::new();
    for some in resources.chunks(RESOURCES_MAX) {
        let text = format!(
            "SELECT o.appointment, o.resource, o.seat, o.from_ms, o.until_ms FROM occupancy o WHERE o.from_ms > $1 AND o.from_ms < $2 \
             AND o.until_ms > $3 AND (o.expires_ms IS NULL OR (o.expires_ms > $4 AND NOT EXISTS (SELECT 1 FROM appointment a \
             WHERE a.id = o.appointment AND a.client = $5))) AND o.resource IN ({})",
            rows::list(some.len(), 5)
        );
        let (from, until) = (within.from, within.until.timestamp_millis());
        let query = sqlx::query(AssertSqlSafe(text)).bind((from - SPAN_MAX).timestamp_millis()).bind(until);
        let query = query.bind(from.timestamp_millis()).bind(now.timestamp_millis()).bind(asker);
        let query = some.iter().fold(query, |query, resource| query.bind(resource.to_word()));
        for row in query.fetch_all(&mut *connection).await? {
            // Only words that this program wrote stand there.
            let Some(resource) = Resource::from_word(row.try_get(1)?) else { continue };
            taken.push(Taken {
                appointment: AppointmentId(row.try_get(0)?),
                seat: Seat { resource, seat: u16::try_from(row.try_get::<i64, _>(2)?).unwrap_or(u16::MAX) },
                span: Span { from: rows::at(row.try_get(3)?), until: rows::at(row.try_get(4)?) },
            });
        }
    }
    taken.sort_by(|one, two| (one.span, &one.seat).cmp(&(two.span, &two.seat)));
    Ok(taken)
}

/// Where an appointment sits; `None` when it takes no time.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn seat_of(connection: &mut AnyConnection, appointment: AppointmentId) -> Result<Option<Seat>> {
    let text = "SELECT resource, seat FROM occupancy WHERE appointment = $1";
    let found: Option<(String, i32)> = sqlx::query_as(text).bind(appointment.0).fetch_optional(connection).await?;
    Ok(found.and_then(|(word, seat)| Some(Seat { resource: Resource::from_word(&word)?, seat: u16::try_from(seat).unwrap_or(u16::MAX) })))
}

/// Where appointments sit; those that take no time are not in it.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn seats_of(connection: &mut AnyConnection, appointments: &[AppointmentId]) -> Result<HashMap<AppointmentId, Seat>> {
    let mut seats = HashMap::new();
    for some in appointments.chunks(RESOURCES_MAX) {
        let text = format!("SELECT appointment, resource, seat FROM occupancy WHERE appointment IN ({})", rows::list(some.len(), 0));
        let query = some.iter().fold(sqlx::query_as(AssertSqlSafe(text)), |query, id| query.bind(id.0));
        let found: Vec<(i64, String, i32)> = query.fetch_all(&mut *connection).await?;
        seats.extend(found.into_iter().filter_map(|(id, word, seat)| {
            let resource = Resource::from_word(&word)?;
            Some((AppointmentId(id), Seat { resource, seat: u16::try_from(seat).unwrap_or(u16::MAX) }))
        }));
    }
    Ok(seats)
}

/// Waits until nobody else is taking times, to the end of the transaction. Whoever locks clients too locks them before.
pub(super) async fn lock(connection: &mut AnyConnection) -> Result<()> {
    if let Some(lock) = Kind::behind(connection).booking_lock() {
        sqlx::query(lock).execute(connection).await?;
    }
    Ok(())
}

/// Takes the first free seat of those given, in their order; `None` when none is free, and nothing changed.
pub(super) async fn take(
    connection: &mut AnyConnection,
    appointment: AppointmentId,
    seats: &[Seat],
    span: Span,
    expires: Option<DateTime<Utc>>,
) -> Result<Option<Seat>> {
    let text = "INSERT INTO occupancy (appointment, resource, seat, from_ms, until_ms, expires_ms) VALUES ($1, $2, $3, $4, $5, $6)";
    for seat in seats {
        // After a refused statement PostgreSQL takes no other one, but for the way back to a savepoint.
        let mut savepoint = connection.begin().await?;
        let query = sqlx::query(text).bind(appointment.0).bind(seat.resource.to_word()).bind(i32::from(seat.seat));
        let query = query.bind(span.from.timestamp_millis()).bind(span.until.timestamp_millis());
        let done = query.bind(expires.map(|at| at.timestamp_millis())).execute(&mut *savepoint).await;
        match done.map_err(StoreError::from) {
            Ok(_) => {
                savepoint.commit().await?;
                return Ok(Some(seat.clone()));
            }
            Err(StoreError::Overlap) => savepoint.rollback().await?,
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// An appointment takes no time any more.
pub(super) async fn free(connection: &mut AnyConnection, appointment: AppointmentId) -> Result<()> {
    sqlx::query("DELETE FROM occupancy WHERE appointment = $1").bind(appointment.0).execute(connection).await?;
    Ok(())
}

/// Frees what expired holds still take of a time on these seats; the holds go.
pub(super) async fn free_expired(connection: &mut AnyConnection, seats: &[Seat], span: Span, now: DateTime<Utc>) -> Result<()> {
    for some in seats.chunks(RESOURCES_MAX) {
        let text = format!(
            "DELETE FROM occupancy WHERE from_ms > $1 AND from_ms < $2 AND until_ms > $3 AND expires_ms <= $4 AND resource IN ({}) \
             RETURNING appointment",
            rows::list(some.len(), 4)
        );
        let query = sqlx::query_scalar(AssertSqlSafe(text)).bind((span.from - SPAN_MAX).timestamp_millis());
        let query = query.bind(span.until.timestamp_millis()).bind(span.from.timestamp_millis()).bind(now.timestamp_millis());
        let query = some.iter().fold(query, |query, seat| query.bind(seat.resource.to_word()));
        let lapsed: Vec<i64> = query.fetch_all(&mut *connection).await?;
        forget(connection, &lapsed).await?;
    }
    Ok(())
}

/// Deletes holds that expired before a time; says how many.
pub(super) async fn tidy(connection: &mut AnyConnection, before: DateTime<Utc>) -> Result<u64> {
    let text = "DELETE FROM occupancy WHERE appointment IN (SELECT appointment FROM occupancy WHERE expires_ms < $1 LIMIT $2) \
                AND expires_ms < $1 RETURNING appointment";
    let query = sqlx::query_scalar(text).bind(before.timestamp_millis()).bind(TIDIED_MAX);
    let lapsed: Vec<i64> = query.fetch_all(&mut *connection).await?;
    forget(connection, &lapsed).await?;
    Ok(lapsed.len() as u64)
}

async fn forget(connection: &mut AnyConnection, holds: &[i64]) -> Result<()> {
    for some in holds.chunks(RESOURCES_MAX) {
        let text = format!("DELETE FROM appointment WHERE state = 0 AND id IN ({})", rows::list(some.len(), 0));
        let query = some.iter().fold(sqlx::query(AssertSqlSafe(text)), sqlx::query::Query::bind);
        query.execute(&mut *connection).await?;
    }
    Ok(())
}
