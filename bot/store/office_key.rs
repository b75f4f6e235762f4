//! Keys of offices' programs for the office API: kept as a hash, with what they may and until when.

use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::{Result, rows};
use crate::ids::OfficeId;

/// Keys that one list holds.
const LISTED_MAX: i64 = 1_000;

/// What a key may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// Read appointments and how their reminders went.
    Read,
    /// Make, move and cancel appointments.
    Write,
}

impl Scope {
    /// Each with the word that is stored.
    pub const ALL: [(Self, &'static str); 2] = [(Self::Read, "read"), (Self::Write, "write")];

    /// Its word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
        }
    }

    /// The scope of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known)| *known == word).map(|(scope, _)| scope)
    }
}

/// A key, without the key itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeKey {
    /// Its row.
    pub id: i64,
    /// Whose appointments it reaches.
    pub office: OfficeId,
    /// What it may.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// It ends then; a revoked one ended when it was revoked.
    pub expires: DateTime<Utc>,
}

const COLUMNS: &str = "id, office, scopes, made_ms, expires_ms";

fn read(row: &AnyRow) -> Result<OfficeKey> {
    Ok(OfficeKey {
        id: row.try_get(0)?,
        office: row.try_get::<&str, _>(1)?.into(),
        scopes: row.try_get::<&str, _>(2)?.split(' ').filter_map(Scope::from_word).collect(),
        made: rows::at(row.try_get(3)?),
        expires: rows::at(row.try_get(4)?),
    })
}

/// Keeps a key under its hash.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put(connection: &mut AnyConnection, hash: &[u8], key: &OfficeKey) -> Result<()> {
    let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.as_str()).collect();
    let text = "INSERT INTO office_key (id, office, scopes, made_ms, expires_ms, hash) VALUES ($1, $2, $3, $4, $5, $6)";
    let query = sqlx::query(text).bind(key.id).bind(key.office.as_str()).bind(scopes.join(" "));
    let query = query.bind(key.made.timestamp_millis()).bind(key.expires.timestamp_millis()).bind(hash.to_vec());
    query.execute(connection).await?;
    Ok(())
}

/// The key with this id and its hash, also one that is over: whoever asks compares the hash in constant time.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<(OfficeKey, Vec<u8>)>> {
    let text = "SELECT id, office, scopes, made_ms, expires_ms, hash FROM office_key WHERE id = $1";
    let found = sqlx::query(text).bind(id).fetch_optional(connection).await?;
    found.map(|row| Ok((read(&row)?, row.try_get(5)?))).transpose()
}

/// All keys, by office, the newest last; at most `LISTED_MAX`.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<OfficeKey>> {
    let text = format!("SELECT {COLUMNS} FROM office_key ORDER BY office, id LIMIT {LISTED_MAX}");
    sqlx::query(sqlx::AssertSqlSafe(text)).fetch_all(connection).await?.iter().map(read).collect()
}

/// Ends a key now; false when there is none, or it is over.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn revoke(connection: &mut AnyConnection, id: i64, now: DateTime<Utc>) -> Result<bool> {
    let text = "UPDATE office_key SET expires_ms = $2 WHERE id = $1 AND expires_ms > $2";
    let query = sqlx::query(text).bind(id).bind(now.timestamp_millis());
    Ok(query.execute(connection).await?.rows_affected() == 1)
}
