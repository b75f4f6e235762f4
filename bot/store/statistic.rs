//! Sums of cases by month and office, one measure at a time: no person, and no two facts of a person together.

use sqlx::AnyConnection;

use super::Result;
use crate::ids::OfficeId;

/// A sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The month (`2026-11`).
    pub month: String,
    /// The office.
    pub office: String,
    /// What was counted: `cases`, `topic`, `language`, `age`, `way`, `outcome`, `waiting`.
    pub measure: String,
    /// The value that was counted.
    pub value: String,
    /// How many cases.
    pub cases: i64,
}

/// Counts one case under a value of a measure.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn count(connection: &mut AnyConnection, month: &str, office: &OfficeId, measure: &str, value: &str) -> Result<()> {
    let text = "INSERT INTO statistic (month, office, measure, value, cases) VALUES ($1, $2, $3, $4, 1) \
                ON CONFLICT (month, office, measure, value) DO UPDATE SET cases = statistic.cases + 1";
    sqlx::query(text).bind(month).bind(office.as_str()).bind(measure).bind(value).execute(connection).await?;
    Ok(())
}

/// All sums of months from `from` to `to`, both included (`2026-01`), by month, office, measure and value.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn between(connection: &mut AnyConnection, from: &str, to: &str) -> Result<Vec<Sum>> {
    let text = "SELECT month, office, measure, value, cases FROM statistic WHERE month >= $1 AND month <= $2 \
                ORDER BY month, office, measure, value";
    let rows: Vec<(String, String, String, String, i64)> = sqlx::query_as(text).bind(from).bind(to).fetch_all(connection).await?;
    Ok(rows.into_iter().map(|(month, office, measure, value, cases)| Sum { month, office, measure, value, cases }).collect())
}
