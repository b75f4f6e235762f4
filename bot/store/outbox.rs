//! What waits to be sent. Rows are written in the transaction that decided them, claimed for a while, and leave when sent.

pub mod recall;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::client::{chat_place, key_place};
use super::{Result, Store, StoreError, rows};
use crate::private::Private;
use crate::sealed::{Key, Place};

/// How urgent something is; lower lanes are served first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// A person waits for an answer.
    Conversation,
    /// To and from counsellors.
    Counsellor,
    /// Due before an appointment.
    Reminder,
    /// Everything that can wait.
    Bulk,
}

impl Lane {
    /// All lanes, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Conversation, Self::Counsellor, Self::Reminder, Self::Bulk];

    /// Its number in the database.
    #[must_use]
    pub const fn number(self) -> i32 {
        match self {
            Self::Conversation => 0,
            Self::Counsellor => 1,
            Self::Reminder => 2,
            Self::Bulk => 3,
        }
    }

    /// Its name in metrics and lists.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Conversation => "conversation",
            Self::Counsellor => "counsellor",
            Self::Reminder => "reminder",
            Self::Bulk => "bulk",
        }
    }

    fn of(number: i32) -> Self {
        Self::ALL.into_iter().find(|lane| lane.number() == number).unwrap_or(Self::Bulk)
    }
}

/// The state of a refused row.
const REFUSED: i32 = 1;
/// What is told of a row that does not open.
const UNOPENABLE: &str = "it cannot be opened";
/// Rows of one statement: SQLite takes 32,766 values, PostgreSQL 65,535.
const POSTED_MAX: usize = 1_000;

/// A row to be written.
#[derive(Debug)]
pub struct Posted<'a> {
    /// Its id; a later one of the same line and lane goes out later.
    pub id: i64,
    /// The chat's line: the client's id, or a number of its own.
    pub line: i64,
    /// The client with their key; `None` seals with the installation's key.
    pub client: Option<(i64, &'a Key)>,
    /// How urgent.
    pub lane: Lane,
    /// What to send, as JSON.
    pub json: &'a str,
}

const fn place(id: i64) -> Place {
    Place { table: "outbox", column: "sealed", row: id }
}

/// Writes rows, as many as there are.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn post(connection: &mut AnyConnection, store: &Store, posted: &[Posted<'_>], now: DateTime<Utc>) -> Result<()> {
    for some in posted.chunks(POSTED_MAX) {
        write(connection, store, some, now).await?;
    }
    Ok(())
}

async fn write(connection: &mut AnyConnection, store: &Store, posted: &[Posted<'_>], now: DateTime<Utc>) -> Result<()> {
    let text = format!(
        "INSERT INTO outbox (id, line, client, lane, sealed, state, step, tries, unsure, not_before_ms, lease_ms, lease_by, made_ms) \
         VALUES {}",
        rows::values(posted.len(), 13, 0)
    );
    let mut query = sqlx::query(AssertSqlSafe(text));
    for Posted { id, line, client, lane, json } in posted {
        let key = client.map_or(&store.installation.key, |(_, key)| key);
        query = query.bind(id).bind(line).bind(client.map(|(id, _)| id)).bind(lane.number());
        query = query.bind(key.seal(place(*id), json.as_bytes())).bind(0).bind(0).bind(0).bind(0);
        query = query.bind(0_i64).bind(0_i64).bind(0_i64).bind(now.timestamp_millis());
    }
    query.execute(connection).await?;
    Ok(())
}

/// A row that was claimed.
#[derive(Debug, Clone)]
pub struct Claimed {
    /// Its id.
    pub id: i64,
    /// Its line.
    pub line: i64,
    /// Its client.
    pub client: Option<i64>,
    /// Its lane.
    pub lane: Lane,
    /// The client's chat; for a row without a client it stands in what is sent.
    pub chat: Option<Private<i64>>,
    /// What to send, as JSON.
    pub json: Private<String>,
    /// Calls of it that were made already.
    pub step: usize,
    /// How often it failed.
    pub tries: u32,
    /// A reply was lost: it may have been sent.
    pub unsure: bool,
    /// When it was written.
    pub made_ms: i64,
}

/// Claims up to `limit` rows of a lane, oldest first, for `lease`: of each line only the first that waits.
///
/// Rows of a client whose key is gone (they were erased meanwhile) are deleted; those that do not open are refused, so that
/// nobody waits behind them.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn claim(
    connection: &mut AnyConnection,
    store: &Store,
    lane: Lane,
    limit: i64,
    lease: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Vec<Claimed>> {
    // MATERIALIZED: PostgreSQL may look anew for each row of a short outbox otherwise, and finds others each time.
    let text = format!(
        "WITH first AS MATERIALIZED (SELECT o.id FROM outbox o WHERE o.state = 0 AND o.lane = $4 \
         AND o.not_before_ms <= $1 AND o.lease_ms < $1 AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.line = o.line \
         AND p.lane = o.lane AND p.state = 0 AND p.id < o.id) ORDER BY o.id LIMIT $5{}) \
         UPDATE outbox SET lease_ms = $2, lease_by = $3 WHERE id IN (SELECT first.id FROM first) \
         RETURNING id, line, client, sealed, step, tries, unsure, made_ms, \
         (SELECT k.sealed FROM client_key k WHERE k.client = outbox.client), \
         (SELECT c.chat FROM client c WHERE c.id = outbox.client)",
        store.kind().skip_locked()
    );
    let query = sqlx::query(AssertSqlSafe(text)).bind(now.timestamp_millis()).bind((now + lease).timestamp_millis());
    let query = query.bind(store.node).bind(lane.number()).bind(limit);
    let mut claimed = Vec::new();
    let (mut lost, mut damaged) = (Vec::new(), Vec::new());
    for row in query.fetch_all(&mut *connection).await? {
        match read(store, lane, &row) {
            Ok(Some(row)) => claimed.push(row),
            Ok(None) => lost.push(row.try_get::<i64, _>(0)?),
            Err(StoreError::Sealed(_)) => damaged.push(row.try_get::<i64, _>(0)?),
            Err(error) => return Err(error),
        }
    }
    settle(connection, &lost).await?;
    for id in damaged {
        refuse(connection, id, UNOPENABLE).await?;
    }
    claimed.sort_by_key(|row| row.id);
    Ok(claimed)
}

fn read(store: &Store, lane: Lane, row: &AnyRow) -> Result<Option<Claimed>> {
    let (id, client): (i64, Option<i64>) = (row.try_get(0)?, row.try_get(2)?);
    let sealed: &[u8] = row.try_get(3)?;
    let (json, chat) = match client {
        None => (store.installation.key.open(place(id), sealed)?, None),
        Some(client) => {
            let (Some(key), Some(chat)) = (row.try_get::<Option<&[u8]>, _>(8)?, row.try_get::<Option<&[u8]>, _>(9)?) else {
                return Ok(None);
            };
            let key = store.installation.key.unseal_key(key_place(client), key)?;
            let chat = key.open(chat_place(client), chat)?;
            (key.open(place(id), sealed)?, Some(Private::new(i64::from_be_bytes(chat.try_into().unwrap_or_default()))))
        }
    };
    Ok(Some(Claimed {
        id,
        line: row.try_get(1)?,
        client,
        lane,
        chat,
        json: Private::new(String::from_utf8_lossy(&json).into_owned()),
        step: usize::try_from(row.try_get::<i64, _>(4)?).unwrap_or_default(),
        tries: u32::try_from(row.try_get::<i64, _>(5)?).unwrap_or_default(),
        unsure: row.try_get::<i64, _>(6)? != 0,
        made_ms: row.try_get(7)?,
    }))
}

/// Holds on to claimed rows for longer.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn renew(connection: &mut AnyConnection, store: &Store, ids: &[i64], until: DateTime<Utc>) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let text = format!("UPDATE outbox SET lease_ms = $1 WHERE lease_by = $2 AND lease_ms > 0 AND id IN ({})", rows::list(ids.len(), 2));
    let mut query = sqlx::query(AssertSqlSafe(text)).bind(until.timestamp_millis()).bind(store.node);
    for id in ids {
        query = query.bind(id);
    }
    query.execute(connection).await?;
    Ok(())
}

/// Deletes everything that waits for a line: it takes nothing any more, or must not.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn drop_line(connection: &mut AnyConnection, line: i64) -> Result<()> {
    sqlx::query("DELETE FROM outbox WHERE line = $1 AND state = 0").bind(line).execute(connection).await?;
    Ok(())
}

/// Deletes rows that were sent.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn settle(connection: &mut AnyConnection, ids: &[i64]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let text = format!("DELETE FROM outbox WHERE id IN ({})", rows::list(ids.len(), 0));
    ids.iter().fold(sqlx::query(AssertSqlSafe(text)), sqlx::query::Query::bind).execute(connection).await?;
    Ok(())
}

/// A row that could not be sent now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Postponed {
    /// The row.
    pub id: i64,
    /// Calls of it that were made.
    pub step: usize,
    /// How often it failed.
    pub tries: u32,
    /// A reply was lost.
    pub unsure: bool,
    /// When to try again.
    pub not_before: DateTime<Utc>,
}

/// Gives a row back, to be claimed again at its time.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn postpone(connection: &mut AnyConnection, row: &Postponed) -> Result<()> {
    let text = "UPDATE outbox SET step = $2, tries = $3, unsure = $4, not_before_ms = $5, lease_ms = 0 WHERE id = $1";
    let step = i64::try_from(row.step).unwrap_or(i64::MAX);
    let query = sqlx::query(text).bind(row.id).bind(step).bind(i64::from(row.tries)).bind(i64::from(row.unsure));
    query.bind(row.not_before.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Sets a row aside that Telegram refuses for good; `error` holds no content. The next of its line goes on.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn refuse(connection: &mut AnyConnection, id: i64, error: &str) -> Result<()> {
    let text = "UPDATE outbox SET state = $2, error = $3, lease_ms = 0 WHERE id = $1";
    sqlx::query(text).bind(id).bind(REFUSED).bind(error).execute(connection).await?;
    Ok(())
}

/// Tries refused rows again; says how many there were.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn retry_refused(connection: &mut AnyConnection) -> Result<u64> {
    let text = "UPDATE outbox SET state = 0, step = 0, tries = 0, not_before_ms = 0, lease_ms = 0, error = NULL WHERE state = $1";
    Ok(sqlx::query(text).bind(REFUSED).execute(connection).await?.rows_affected())
}

/// Deletes refused rows; says how many there were.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn drop_refused(connection: &mut AnyConnection) -> Result<u64> {
    Ok(sqlx::query("DELETE FROM outbox WHERE state = $1").bind(REFUSED).execute(connection).await?.rows_affected())
}

/// Gives a row without a client another content: its group got another number.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn readdress(connection: &mut AnyConnection, store: &Store, id: i64, json: &str) -> Result<()> {
    let sealed = store.installation.key.seal(place(id), json.as_bytes());
    sqlx::query("UPDATE outbox SET sealed = $2 WHERE id = $1").bind(id).bind(sealed).execute(connection).await?;
    Ok(())
}

/// Lanes in which something may be claimed, the most urgent first; a read, so that an idle bot writes nothing.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn lanes_due(connection: &mut AnyConnection, now: DateTime<Utc>) -> Result<Vec<Lane>> {
    let text = "SELECT l.column1 FROM (VALUES (0), (1), (2), (3)) AS l WHERE EXISTS (SELECT 1 FROM outbox o \
                WHERE o.state = 0 AND o.lane = l.column1 AND o.not_before_ms <= $1 AND o.lease_ms < $1)";
    let due: Vec<i32> = sqlx::query_scalar(text).bind(now.timestamp_millis()).fetch_all(connection).await?;
    Ok(Lane::ALL.into_iter().filter(|lane| due.contains(&lane.number())).collect())
}

/// Gives back what other processes claimed: there is only one bot on a SQLite file, and it has just started.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn free_leases(connection: &mut AnyConnection) -> Result<()> {
    sqlx::query("UPDATE outbox SET lease_ms = 0 WHERE state = 0 AND lease_ms > 0").execute(connection).await?;
    Ok(())
}

/// The highest id, 0 when it is empty.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn highest(connection: &mut AnyConnection) -> Result<i64> {
    Ok(sqlx::query_scalar("SELECT COALESCE(MAX(id), 0) FROM outbox").fetch_one(connection).await?)
}

/// How much waits in a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The lane.
    pub lane: Lane,
    /// Rows.
    pub rows: i64,
    /// When the oldest was written, in unix milliseconds.
    pub oldest_ms: Option<i64>,
    /// Rows whose reply was lost at least once.
    pub unsure: i64,
}

/// What waits, by lane; empty lanes too.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn waiting(connection: &mut AnyConnection) -> Result<Vec<Waiting>> {
    let text = "SELECT lane, COUNT(*), MIN(made_ms), CAST(SUM(unsure) AS BIGINT) FROM outbox WHERE state = 0 GROUP BY lane";
    let found: Vec<(i32, i64, Option<i64>, Option<i64>)> = sqlx::query_as(text).fetch_all(connection).await?;
    let of = |lane: Lane| {
        let row = found.iter().find(|(number, ..)| Lane::of(*number) == lane);
        let (rows, oldest_ms, unsure) = row.map_or((0, None, 0), |(_, rows, oldest, unsure)| (*rows, *oldest, unsure.unwrap_or(0)));
        Waiting { lane, rows, oldest_ms, unsure }
    };
    Ok(Lane::ALL.into_iter().map(of).collect())
}

/// A refused row, for the operator: no content, no chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The row.
    pub id: i64,
    /// Its lane.
    pub lane: Lane,
    /// When it was written, in unix milliseconds.
    pub made_ms: i64,
    /// What Telegram said.
    pub error: String,
}

/// How many there are.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn refused_count(connection: &mut AnyConnection) -> Result<i64> {
    Ok(sqlx::query_scalar("SELECT COUNT(*) FROM outbox WHERE state = 1").fetch_one(connection).await?)
}

/// Refused rows, newest first, at most `limit`.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn refused(connection: &mut AnyConnection, limit: i64) -> Result<Vec<Refused>> {
    let text = "SELECT id, lane, made_ms, COALESCE(error, '') FROM outbox WHERE state = $1 ORDER BY id DESC LIMIT $2";
    let found: Vec<(i64, i32, i64, String)> = sqlx::query_as(text).bind(REFUSED).bind(limit).fetch_all(connection).await?;
    Ok(found.into_iter().map(|(id, lane, made_ms, error)| Refused { id, lane: Lane::of(lane), made_ms, error }).collect())
}
