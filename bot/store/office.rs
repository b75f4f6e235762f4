//! What offices said of themselves, and where their boards stand. A group's number is sealed with the installation's key.

use chrono::{DateTime, Utc};
use sqlx::{AnyConnection, Row};

use super::{Result, Store};
use crate::ids::OfficeId;
use crate::private::Private;
use crate::sealed::Place;

/// An office as its staff left it.
#[derive(Debug, Clone)]
pub struct OfficeState {
    /// Which.
    pub office: OfficeId,
    /// Its group.
    pub group: Option<Private<i64>>,
    /// The board's message in the group.
    pub board: Option<i64>,
    /// What the board shows, as a digest.
    pub shown: Option<String>,
    /// When it was sent or edited last.
    pub shown_ms: i64,
    /// Since when it is out of date.
    pub dirty_ms: Option<i64>,
    /// It is away until then.
    pub away_until: Option<DateTime<Utc>>,
    /// It has room for cases of others.
    pub free_for_others: bool,
    /// When urgent cases were told to the group, in unix milliseconds, the newest last.
    pub alerts: Vec<i64>,
}

impl OfficeState {
    /// An office that nobody has said anything of.
    #[must_use]
    pub const fn new(office: OfficeId) -> Self {
        Self {
            office,
            group: None,
            board: None,
            shown: None,
            shown_ms: 0,
            dirty_ms: None,
            away_until: None,
            free_for_others: false,
            alerts: Vec::new(),
        }
    }
}

/// A row of text has no number: its own stands for all offices.
const GROUP: Place = Place { table: "office_state", column: "chat", row: 0 };

fn read(store: &Store, row: &sqlx::any::AnyRow) -> Result<OfficeState> {
    let group = row.try_get::<Option<&[u8]>, _>(1)?.map(|sealed| store.installation.key.open(GROUP, sealed)).transpose()?;
    Ok(OfficeState {
        office: row.try_get::<&str, _>(0)?.into(),
        group: group.map(|bytes| Private::new(i64::from_be_bytes(bytes.try_into().unwrap_or_default()))),
        board: row.try_get(2)?,
        shown: row.try_get(3)?,
        shown_ms: row.try_get(4)?,
        dirty_ms: row.try_get(5)?,
        away_until: row.try_get::<Option<i64>, _>(6)?.and_then(DateTime::from_timestamp_millis),
        free_for_others: row.try_get::<i64, _>(7)? != 0,
        alerts: row.try_get::<&str, _>(8)?.split(' ').filter_map(|ms| ms.parse().ok()).collect(),
    })
}

const COLUMNS: &str = "office, chat, board, shown, shown_ms, dirty_ms, away_until_ms, free_for_others, alerts_ms";

/// What is known of an office; its row is locked against other nodes.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn get(connection: &mut AnyConnection, store: &Store, office: &OfficeId) -> Result<OfficeState> {
    // What is read is written again in the same transaction.
    let lock = store.kind().lock().unwrap_or_default();
    let text = format!("SELECT {COLUMNS} FROM office_state WHERE office = $1{lock}");
    let row = sqlx::query(sqlx::AssertSqlSafe(text)).bind(office.as_str()).fetch_optional(connection).await?;
    row.map_or_else(|| Ok(OfficeState::new(office.clone())), |row| read(store, &row))
}

/// All offices of which something is known.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn all(connection: &mut AnyConnection, store: &Store) -> Result<Vec<OfficeState>> {
    let text = format!("SELECT {COLUMNS} FROM office_state ORDER BY office");
    let rows = sqlx::query(sqlx::AssertSqlSafe(text)).fetch_all(connection).await?;
    rows.iter().map(|row| read(store, row)).collect()
}

/// Writes what is known of an office.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put(connection: &mut AnyConnection, store: &Store, state: &OfficeState) -> Result<()> {
    let text = "INSERT INTO office_state (office, chat, board, shown, shown_ms, dirty_ms, away_until_ms, free_for_others, alerts_ms) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (office) DO UPDATE SET chat = excluded.chat, \
                board = excluded.board, shown = excluded.shown, shown_ms = excluded.shown_ms, dirty_ms = excluded.dirty_ms, \
                away_until_ms = excluded.away_until_ms, free_for_others = excluded.free_for_others, alerts_ms = excluded.alerts_ms";
    let group = state.group.as_ref().map(|group| store.installation.key.seal(GROUP, &group.expose().to_be_bytes()));
    let alerts: Vec<String> = state.alerts.iter().map(ToString::to_string).collect();
    let query = sqlx::query(text).bind(state.office.as_str()).bind(group).bind(state.board).bind(state.shown.as_deref());
    let query = query.bind(state.shown_ms).bind(state.dirty_ms).bind(state.away_until.map(|at| at.timestamp_millis()));
    query.bind(i32::from(state.free_for_others)).bind(alerts.join(" ")).execute(connection).await?;
    Ok(())
}

/// An office's board no longer shows what is; the first such moment counts.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn soil(connection: &mut AnyConnection, office: &OfficeId, now: DateTime<Utc>) -> Result<()> {
    let text = "INSERT INTO office_state (office, shown_ms, dirty_ms, free_for_others, alerts_ms) VALUES ($1, 0, $2, 0, '') \
                ON CONFLICT (office) DO UPDATE SET dirty_ms = COALESCE(office_state.dirty_ms, excluded.dirty_ms)";
    sqlx::query(text).bind(office.as_str()).bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// The board's message number, once Telegram told it.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn board_sent(connection: &mut AnyConnection, office: &OfficeId, message: i64) -> Result<()> {
    sqlx::query("UPDATE office_state SET board = $2 WHERE office = $1").bind(office.as_str()).bind(message).execute(connection).await?;
    Ok(())
}
