//! What a client agreed to: each purpose for itself, with its version, language and time (P4).

use chrono::DateTime;
use sqlx::AnyConnection;

use super::Result;
use crate::ids::Language;
use crate::privacy::{Consent, Purpose};

/// Stores an agreement, or one that was taken back.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put(connection: &mut AnyConnection, client: i64, consent: &Consent) -> Result<()> {
    let text = "INSERT INTO consent (client, purpose, version, language, given_ms, withdrawn_ms) VALUES ($1, $2, $3, $4, $5, $6) \
                ON CONFLICT (client, purpose) DO UPDATE SET version = excluded.version, language = excluded.language, \
                given_ms = excluded.given_ms, withdrawn_ms = excluded.withdrawn_ms";
    let query = sqlx::query(text).bind(client).bind(consent.purpose.as_str()).bind(i32::from(consent.version));
    let query = query.bind(consent.language.as_str()).bind(consent.given.timestamp_millis());
    query.bind(consent.withdrawn.map(|at| at.timestamp_millis())).execute(connection).await?;
    Ok(())
}

/// A client's agreements, also those that were taken back, by purpose. Purposes of a newer program are passed over.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn of(connection: &mut AnyConnection, client: i64) -> Result<Vec<Consent>> {
    let text = "SELECT purpose, version, language, given_ms, withdrawn_ms FROM consent WHERE client = $1 ORDER BY purpose";
    let found: Vec<(String, i32, String, i64, Option<i64>)> = sqlx::query_as(text).bind(client).fetch_all(connection).await?;
    let consent = |(purpose, version, language, given_ms, withdrawn_ms): (String, i32, String, i64, Option<i64>)| {
        Some(Consent {
            purpose: Purpose::from_word(&purpose)?,
            version: u16::try_from(version).ok()?,
            language: Language::from(language.as_str()),
            given: DateTime::from_timestamp_millis(given_ms)?,
            withdrawn: withdrawn_ms.and_then(DateTime::from_timestamp_millis),
        })
    };
    Ok(found.into_iter().filter_map(consent).collect())
}
