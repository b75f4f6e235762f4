//! Times at which a resource, or a whole office, offers nothing: absences, closed days, what a calendar of somewhere else says.
//! Appointments within them stay: staff look at each.

use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::{Result, Store, rows};
use crate::booking::{Resource, Span};
use crate::ids::OfficeId;

/// Times that one list holds, and one calendar fills.
pub const TIMES_MAX: usize = 5_000;
/// Rows of one statement.
const ROWS_MAX: usize = 500;

/// Such a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unavailable {
    /// Its row.
    pub id: i64,
    /// The resource; `None` for the whole office.
    pub resource: Option<Resource>,
    /// When.
    pub span: Span,
    /// Who said so: a word (`staff`, a calendar's name), no content.
    pub source: String,
}

/// Adds a time; answers its row.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn add(
    connection: &mut AnyConnection,
    store: &Store,
    office: &OfficeId,
    resource: Option<&Resource>,
    span: Span,
    source: &str,
) -> Result<i64> {
    let id = store.numbers.next();
    insert(connection, office, resource, source, &[(id, span)]).await?;
    Ok(id)
}

/// Puts what a source says now in place of what it said before of a resource, or of the whole office; at most the first [`TIMES_MAX`].
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn replace(
    connection: &mut AnyConnection,
    store: &Store,
    office: &OfficeId,
    resource: Option<&Resource>,
    source: &str,
    spans: &[Span],
) -> Result<()> {
    let text = "DELETE FROM unavailable WHERE office = $1 AND COALESCE(resource, '') = $2 AND source = $3";
    let query = sqlx::query(text).bind(office.as_str()).bind(resource.map(Resource::to_word).unwrap_or_default()).bind(source);
    query.execute(&mut *connection).await?;
    for some in spans[..spans.len().min(TIMES_MAX)].chunks(ROWS_MAX) {
        let some: Vec<(i64, Span)> = some.iter().map(|span| (store.numbers.next(), *span)).collect();
        insert(connection, office, resource, source, &some).await?;
    }
    Ok(())
}

async fn insert(
    connection: &mut AnyConnection,
    office: &OfficeId,
    resource: Option<&Resource>,
    source: &str,
    spans: &[(i64, Span)],
) -> Result<()> {
    let text =
        format!("INSERT INTO unavailable (id, office, resource, from_ms, until_ms, source) VALUES {}", rows::values(spans.len(), 6, 0));
    let mut query = sqlx::query(AssertSqlSafe(text));
    for (id, span) in spans {
        query = query.bind(id).bind(office.as_str()).bind(resource.map(Resource::to_word));
        query = query.bind(span.from.timestamp_millis()).bind(span.until.timestamp_millis()).bind(source);
    }
    query.execute(connection).await?;
    Ok(())
}

/// Takes a time of an office back; false when it has none such.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn remove(connection: &mut AnyConnection, office: &OfficeId, id: i64) -> Result<bool> {
    let text = "DELETE FROM unavailable WHERE office = $1 AND id = $2";
    Ok(sqlx::query(text).bind(office.as_str()).bind(id).execute(connection).await?.rows_affected() == 1)
}

/// An office's times that share an instant with `within`, by their beginning; at most [`TIMES_MAX`].
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn of_office(connection: &mut AnyConnection, office: &OfficeId, within: Span) -> Result<Vec<Unavailable>> {
    let text = "SELECT id, resource, from_ms, until_ms, source FROM unavailable WHERE office = $1 AND from_ms < $2 AND until_ms > $3 \
                ORDER BY from_ms, id LIMIT $4";
    let query = sqlx::query(text).bind(office.as_str()).bind(within.until.timestamp_millis()).bind(within.from.timestamp_millis());
    let found = query.bind(i64::try_from(TIMES_MAX).unwrap_or(i64::MAX)).fetch_all(connection).await?;
    let read = |row: &sqlx::any::AnyRow| -> Result<Unavailable> {
        Ok(Unavailable {
            id: row.try_get(0)?,
            resource: row.try_get::<Option<&str>, _>(1)?.and_then(Resource::from_word),
            span: Span { from: rows::at(row.try_get(2)?), until: rows::at(row.try_get(3)?) },
            source: row.try_get(4)?,
        })
    };
    found.iter().map(read).collect()
}
