//! Who did what with which case or colleague: append-only, without content, kept for the audit's period (P10).

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;

use super::{Result, Store, rows};
use crate::casework::case::StaffId;
use crate::casework::role::Role;
use crate::ids::OfficeId;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When, in unix milliseconds.
    pub at_ms: i64,
    /// The office that it concerns.
    pub office: String,
    /// Who; `None` is the program itself, or the command line.
    pub staff: Option<i64>,
    /// As what.
    pub role: Option<String>,
    /// What: `open`, `take`, `transfer`, `close`, `export`, `role`, …
    pub action: String,
    /// Which case, or which colleague's row.
    pub code: Option<String>,
}

/// Who does it.
#[derive(Debug, Clone, Copy)]
pub struct By {
    /// Their row.
    pub staff: StaffId,
    /// As what.
    pub role: Role,
}

/// Appends a line.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn note(
    connection: &mut AnyConnection,
    store: &Store,
    office: &OfficeId,
    by: Option<By>,
    action: &str,
    code: Option<&str>,
    now: DateTime<Utc>,
) -> Result<()> {
    let text = "INSERT INTO audit (id, at_ms, office, staff, role, action, code) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let query = sqlx::query(text).bind(store.numbers.next()).bind(now.timestamp_millis()).bind(office.as_str());
    let query = query.bind(by.map(|by| by.staff.0)).bind(by.map(|by| by.role.as_str())).bind(action);
    query.bind(code).execute(connection).await?;
    Ok(())
}

/// Who had one of these cases, as far as the audit reaches back: those who took it, gave it back, closed it, or as a counsellor handed
/// it on.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn who_had(connection: &mut AnyConnection, codes: &[&str]) -> Result<Vec<StaffId>> {
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    // A coordinator hands on what they never had.
    let text = format!(
        "SELECT DISTINCT staff FROM audit WHERE code IN ({}) AND staff IS NOT NULL AND (action IN ('take', 'give-back', 'close') \
         OR action = 'transfer' AND role NOT IN ('coordinator', 'admin')) ORDER BY staff",
        rows::list(codes.len(), 0)
    );
    let query = codes.iter().fold(sqlx::query_scalar(sqlx::AssertSqlSafe(text)), |query, code| query.bind((*code).to_owned()));
    let staff: Vec<i64> = query.fetch_all(connection).await?;
    Ok(staff.into_iter().map(StaffId).collect())
}

/// The newest lines, of one office or of all, at most `limit`, the newest first.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn latest(connection: &mut AnyConnection, office: Option<&OfficeId>, limit: i64) -> Result<Vec<Line>> {
    type Row = (i64, String, Option<i64>, Option<String>, String, Option<String>);
    const COLUMNS: &str = "SELECT at_ms, office, staff, role, action, code FROM audit";
    let rows: Vec<Row> = if let Some(office) = office {
        let text = format!("{COLUMNS} WHERE office = $1 ORDER BY id DESC LIMIT $2");
        sqlx::query_as(sqlx::AssertSqlSafe(text)).bind(office.as_str()).bind(limit).fetch_all(connection).await?
    } else {
        let text = format!("{COLUMNS} ORDER BY id DESC LIMIT $1");
        sqlx::query_as(sqlx::AssertSqlSafe(text)).bind(limit).fetch_all(connection).await?
    };
    let line = |(at_ms, office, staff, role, action, code)| Line { at_ms, office, staff, role, action, code };
    Ok(rows.into_iter().map(line).collect())
}
