//! What clients reported of the directory: sums by service and day, nothing of who it was.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::AnyConnection;

use super::Result;

/// The kind of report that a number does not work.
pub const NUMBER: &str = "number";

/// What was reported of one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// The service's id in the directory.
    pub service: String,
    /// What is wrong ([`NUMBER`]).
    pub kind: String,
    /// How often it was reported.
    pub reports: i64,
    /// The last day on which it was (`2026-11-28`, UTC).
    pub last: String,
}

/// Counts one report.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn count(connection: &mut AnyConnection, service: &str, kind: &str, now: DateTime<Utc>) -> Result<()> {
    let text = "INSERT INTO directory_report (service, kind, day, reports) VALUES ($1, $2, $3, 1) \
                ON CONFLICT (service, kind, day) DO UPDATE SET reports = directory_report.reports + 1";
    let day: NaiveDate = now.date_naive();
    sqlx::query(text).bind(service).bind(kind).bind(day.to_string()).execute(connection).await?;
    Ok(())
}

/// What was reported, most often first.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Reported>> {
    let text = "SELECT service, kind, CAST(SUM(reports) AS BIGINT) AS reports, MAX(day) AS last FROM directory_report \
                GROUP BY service, kind ORDER BY 3 DESC, service, kind";
    let rows: Vec<(String, String, i64, String)> = sqlx::query_as(text).fetch_all(connection).await?;
    Ok(rows.into_iter().map(|(service, kind, reports, last)| Reported { service, kind, reports, last }).collect())
}

/// Clears the reports of a service, as after its number was looked at; says how many there were.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn done(connection: &mut AnyConnection, service: &str) -> Result<i64> {
    let text = "SELECT CAST(COALESCE(SUM(reports), 0) AS BIGINT) FROM directory_report WHERE service = $1";
    let reports: i64 = sqlx::query_scalar(text).bind(service).fetch_one(&mut *connection).await?;
    sqlx::query("DELETE FROM directory_report WHERE service = $1").bind(service).execute(connection).await?;
    Ok(reports)
}
