//! Records of imported directories, and their texts in other languages; no person who seeks advice.

use sqlx::{AnyConnection, AssertSqlSafe};

use super::{Result, rows, setting};

/// Rows that one statement writes: 200 rows of eight values stay below what both databases bind at once (32,766).
const ROWS_MAX: usize = 200;

/// A stored record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The name under which its source was imported.
    pub source: String,
    /// Its object: `service`, `location`, …
    pub kind: String,
    /// Its id at its source.
    pub id: String,
    /// Its fields as JSON.
    pub body: String,
    /// When it was written last, unix milliseconds.
    pub changed_ms: i64,
}

/// A stored text in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The record's source.
    pub source: String,
    /// The record's object.
    pub kind: String,
    /// The record's id.
    pub id: String,
    /// The field that it translates.
    pub field: String,
    /// The language's tag.
    pub language: String,
    /// The text.
    pub text: String,
    /// `machine`, `draft` or `reviewed`.
    pub state: String,
    /// Hash of the text that it was made from.
    pub source_hash: String,
}

/// Names of the sources that were imported, in order.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn sources(connection: &mut AnyConnection) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar("SELECT DISTINCT source FROM directory_record ORDER BY source").fetch_all(connection).await?)
}

/// All records of a source, or of all sources, by source, object and id.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn records(connection: &mut AnyConnection, source: Option<&str>) -> Result<Vec<Record>> {
    let text = "SELECT source, kind, id, body, changed_ms FROM directory_record WHERE ($1 = '' OR source = $1) ORDER BY source, kind, id";
    let found: Vec<(String, String, String, String, i64)> =
        sqlx::query_as(text).bind(source.unwrap_or_default()).fetch_all(connection).await?;
    Ok(found.into_iter().map(|(source, kind, id, body, changed_ms)| Record { source, kind, id, body, changed_ms }).collect())
}

/// One record's fields as JSON.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn body(connection: &mut AnyConnection, source: &str, kind: &str, id: &str) -> Result<Option<String>> {
    let text = "SELECT body FROM directory_record WHERE source = $1 AND kind = $2 AND id = $3";
    Ok(sqlx::query_scalar(text).bind(source).bind(kind).bind(id).fetch_optional(connection).await?)
}

/// All translations of a source, or of all sources.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn translations(connection: &mut AnyConnection, source: Option<&str>) -> Result<Vec<Translation>> {
    type Columns = (String, String, String, String, String, String, String, String);
    let text = "SELECT source, kind, id, field, language, text, state, source_hash FROM directory_translation \
                WHERE ($1 = '' OR source = $1) ORDER BY source, kind, id, field, language";
    let found: Vec<Columns> = sqlx::query_as(text).bind(source.unwrap_or_default()).fetch_all(connection).await?;
    let translation = |(source, kind, id, field, language, text, state, source_hash)| Translation {
        source,
        kind,
        id,
        field,
        language,
        text,
        state,
        source_hash,
    };
    Ok(found.into_iter().map(translation).collect())
}

/// Writes records, in place of those with the same source, object and id.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put(connection: &mut AnyConnection, records: &[Record]) -> Result<()> {
    for part in records.chunks(ROWS_MAX) {
        let text = format!(
            "INSERT INTO directory_record (source, kind, id, body, changed_ms) VALUES {} ON CONFLICT (source, kind, id) \
             DO UPDATE SET body = excluded.body, changed_ms = excluded.changed_ms",
            rows::values(part.len(), 5, 0)
        );
        let mut query = sqlx::query(AssertSqlSafe(text));
        for record in part {
            query = query.bind(&record.source).bind(&record.kind).bind(&record.id).bind(&record.body).bind(record.changed_ms);
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Writes translations, in place of those of the same field and language.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put_translations(connection: &mut AnyConnection, translations: &[Translation]) -> Result<()> {
    for part in translations.chunks(ROWS_MAX) {
        let text = format!(
            "INSERT INTO directory_translation (source, kind, id, field, language, text, state, source_hash) VALUES {} \
             ON CONFLICT (source, kind, id, field, language) \
             DO UPDATE SET text = excluded.text, state = excluded.state, source_hash = excluded.source_hash",
            rows::values(part.len(), 8, 0)
        );
        let mut query = sqlx::query(AssertSqlSafe(text));
        for said in part {
            query = query.bind(&said.source).bind(&said.kind).bind(&said.id).bind(&said.field);
            query = query.bind(&said.language).bind(&said.text).bind(&said.state).bind(&said.source_hash);
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Deletes a record with its translations.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn remove(connection: &mut AnyConnection, source: &str, kind: &str, id: &str) -> Result<()> {
    for text in [
        "DELETE FROM directory_translation WHERE source = $1 AND kind = $2 AND id = $3",
        "DELETE FROM directory_record WHERE source = $1 AND kind = $2 AND id = $3",
    ] {
        sqlx::query(text).bind(source).bind(kind).bind(id).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Deletes one text in another language of a record, which is given by object and id.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn remove_translation(
    connection: &mut AnyConnection,
    source: &str,
    (kind, id): (&str, &str),
    field: &str,
    language: &str,
) -> Result<()> {
    let text = "DELETE FROM directory_translation WHERE source = $1 AND kind = $2 AND id = $3 AND field = $4 AND language = $5";
    sqlx::query(text).bind(source).bind(kind).bind(id).bind(field).bind(language).execute(connection).await?;
    Ok(())
}

/// Tells a running bot that the directory changed.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn changed(connection: &mut AnyConnection) -> Result<i64> {
    setting::content_changed(connection).await
}
