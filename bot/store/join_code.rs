//! One-time codes with which clients join appointments that offices made elsewhere. Only a code's keyed hash is kept.

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;

use super::{Result, rows};
use crate::booking::AppointmentId;

/// A code, as far as it is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JoinCode {
    /// Of what.
    pub appointment: AppointmentId,
    /// It ends with the appointment's beginning.
    pub expires: DateTime<Utc>,
    /// Somebody joined with it.
    pub used: bool,
}

/// Keeps a code's hash; an earlier code of the appointment ends.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put(connection: &mut AnyConnection, hash: &[u8], appointment: AppointmentId, expires: DateTime<Utc>) -> Result<()> {
    let text = "INSERT INTO join_code (hash, appointment, expires_ms, used_ms) VALUES ($1, $2, $3, NULL) \
                ON CONFLICT (appointment) DO UPDATE SET hash = excluded.hash, expires_ms = excluded.expires_ms, used_ms = NULL";
    let query = sqlx::query(text).bind(hash.to_vec()).bind(appointment.0).bind(expires.timestamp_millis());
    query.execute(connection).await?;
    Ok(())
}

/// The code behind a hash; `None` when there is none.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn find(connection: &mut AnyConnection, hash: &[u8]) -> Result<Option<JoinCode>> {
    let text = "SELECT appointment, expires_ms, used_ms FROM join_code WHERE hash = $1";
    let found: Option<(i64, i64, Option<i64>)> = sqlx::query_as(text).bind(hash.to_vec()).fetch_optional(connection).await?;
    Ok(found.map(|(appointment, expires, used)| JoinCode {
        appointment: AppointmentId(appointment),
        expires: rows::at(expires),
        used: used.is_some(),
    }))
}

/// Uses a code up; false when it was used, is over, or is another's by now.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn take(connection: &mut AnyConnection, hash: &[u8], now: DateTime<Utc>) -> Result<bool> {
    let text = "UPDATE join_code SET used_ms = $2 WHERE hash = $1 AND used_ms IS NULL AND expires_ms > $2";
    let query = sqlx::query(text).bind(hash.to_vec()).bind(now.timestamp_millis());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}

/// The appointment begins at another time: its code ends then.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn until(connection: &mut AnyConnection, appointment: AppointmentId, expires: DateTime<Utc>) -> Result<()> {
    let query = sqlx::query("UPDATE join_code SET expires_ms = $2 WHERE appointment = $1").bind(appointment.0);
    query.bind(expires.timestamp_millis()).execute(connection).await?;
    Ok(())
}
