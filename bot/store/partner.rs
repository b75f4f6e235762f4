//! First contacts by the partner whose link was followed: sums by month, no person (AWO-3).

use sqlx::AnyConnection;

use super::Result;

/// Different sources that one month counts; links with invented names add nothing beyond.
const SOURCES_MAX: i64 = 500;

/// Counts one first contact in a month (`2026-11`).
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn count(connection: &mut AnyConnection, month: &str, source: &str) -> Result<()> {
    let text = "UPDATE partner_count SET contacts = contacts + 1 WHERE month = $1 AND source = $2";
    let counted = sqlx::query(text).bind(month).bind(source).execute(&mut *connection).await?.rows_affected();
    if counted == 0 {
        let text = "INSERT INTO partner_count (month, source, contacts) \
                    SELECT $1, $2, 1 WHERE (SELECT COUNT(*) FROM partner_count WHERE month = $1) < $3 ON CONFLICT (month, source) \
                    DO UPDATE SET contacts = partner_count.contacts + 1";
        sqlx::query(text).bind(month).bind(source).bind(SOURCES_MAX).execute(connection).await?;
    }
    Ok(())
}

/// All sums: month, source, contacts.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<(String, String, i64)>> {
    let text = "SELECT month, source, contacts FROM partner_count ORDER BY month, source";
    Ok(sqlx::query_as(text).fetch_all(connection).await?)
}
