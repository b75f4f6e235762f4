//! Cases: where each stands in the clear, what was told in it sealed with the client's key. A change names the version it knows.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::client::Client;
use super::dialect::Kind;
use super::rows::at;
use super::{Result, StoreError, rows};
use crate::casework::case::{Blocked, Case, CaseId, StaffId, State, Way};
use crate::casework::route::Rung;
use crate::flow::model::Queue;
use crate::ids::{Language, OfficeId};
use crate::private::Private;
use crate::sealed::{Key, Place};

/// Columns in the order in which [`read`] takes them.
const COLUMNS: &str = "id, code, client, office, queue, urgent, language, topic, way, rung, state, owner, discreet, threat, blocked, \
                       block_by, hidden, asked, last_owner, escalated, made_ms, since_ms, active_ms, taken_ms, closed_ms, version";
const WAITING: i32 = 0;
const TAKEN: i32 = 1;
const CLOSED: i32 = 2;

const fn place(id: CaseId) -> Place {
    Place { table: "client_case", column: "sealed", row: id.0 }
}

fn state(case: &Case) -> (i32, Option<i64>) {
    match case.state {
        State::Waiting => (WAITING, None),
        State::Taken(owner) => (TAKEN, Some(owner.0)),
        State::Closed => (CLOSED, None),
    }
}

fn blocked(case: &Case) -> (i32, Option<i64>) {
    match case.blocked {
        Blocked::No => (0, None),
        Blocked::Proposed(by) => (1, Some(by.0)),
        Blocked::Yes => (2, None),
    }
}

fn read(row: &AnyRow) -> Result<Case> {
    let id: i64 = row.try_get(0)?;
    let (state, owner): (i64, Option<i64>) = (row.try_get(10)?, row.try_get(11)?);
    let (blocked, by): (i64, Option<i64>) = (row.try_get(14)?, row.try_get(15)?);
    Ok(Case {
        id: CaseId(id),
        code: row.try_get(1)?,
        client: row.try_get(2)?,
        office: row.try_get::<&str, _>(3)?.into(),
        queue: Queue::from_word(row.try_get(4)?).unwrap_or(Queue::General),
        urgent: row.try_get::<i64, _>(5)? != 0,
        language: row.try_get::<&str, _>(6)?.into(),
        topic: row.try_get(7)?,
        way: Way::from_word(row.try_get(8)?).unwrap_or(Way::Person),
        rung: Rung::from_word(row.try_get(9)?).unwrap_or(Rung::NextDay),
        state: match (state, owner) {
            (1, Some(owner)) => State::Taken(StaffId(owner)),
            (2, _) => State::Closed,
            _ => State::Waiting,
        },
        discreet: row.try_get::<i64, _>(12)? != 0,
        threat: row.try_get::<i64, _>(13)? != 0,
        blocked: match (blocked, by) {
            (1, Some(by)) => Blocked::Proposed(StaffId(by)),
            (2, _) => Blocked::Yes,
            _ => Blocked::No,
        },
        hidden_from: row.try_get::<&str, _>(16)?.split(',').filter_map(|staff| staff.parse().ok().map(StaffId)).collect(),
        asked: row.try_get::<Option<String>, _>(17)?.map(|office| OfficeId::from(office.as_str())),
        last_owner: row.try_get::<Option<i64>, _>(18)?.map(StaffId),
        escalated: u8::try_from(row.try_get::<i64, _>(19)?).unwrap_or(u8::MAX),
        made: at(row.try_get(20)?),
        since: at(row.try_get(21)?),
        active: at(row.try_get(22)?),
        taken: row.try_get::<Option<i64>, _>(23)?.map(at),
        closed: row.try_get::<Option<i64>, _>(24)?.map(at),
        version: row.try_get(25)?,
    })
}

async fn all(query: sqlx::query::Query<'_, sqlx::Any, sqlx::any::AnyArguments>, connection: &mut AnyConnection) -> Result<Vec<Case>> {
    query.fetch_all(connection).await?.iter().map(read).collect()
}

/// Stores a new case with what was told, as JSON.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn make(connection: &mut AnyConnection, case: &Case, key: &Key, told: &str) -> Result<()> {
    let text = format!("INSERT INTO client_case ({COLUMNS}, sealed) VALUES {}", rows::values(1, 27, 0));
    let ((state, owner), (blocked, by)) = (state(case), blocked(case));
    let hidden = case.hidden_from.iter().map(|staff| staff.0.to_string()).collect::<Vec<_>>().join(",");
    let query = sqlx::query(AssertSqlSafe(text)).bind(case.id.0).bind(&case.code).bind(case.client).bind(case.office.as_str());
    let query = query.bind(case.queue.as_str()).bind(i32::from(case.urgent)).bind(case.language.as_str()).bind(case.topic.as_deref());
    let query = query.bind(case.way.as_str()).bind(case.rung.as_str()).bind(state).bind(owner).bind(i32::from(case.discreet));
    let query = query.bind(i32::from(case.threat)).bind(blocked).bind(by).bind(hidden);
    let query = query.bind(case.asked.as_ref().map(OfficeId::as_str)).bind(case.last_owner.map(|staff| staff.0));
    let query = query.bind(i32::from(case.escalated)).bind(case.made.timestamp_millis()).bind(case.since.timestamp_millis());
    let query = query.bind(case.active.timestamp_millis()).bind(case.taken.map(|at| at.timestamp_millis()));
    let query = query.bind(case.closed.map(|at| at.timestamp_millis())).bind(case.version);
    query.bind(key.seal(place(case.id), told.as_bytes())).execute(connection).await?;
    Ok(())
}

/// Writes a changed case; false when somebody else changed it meanwhile, and nothing is written.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn change(connection: &mut AnyConnection, case: &Case) -> Result<bool> {
    let text = "UPDATE client_case SET office = $3, urgent = $4, language = $5, rung = $6, state = $7, owner = $8, threat = $9, \
                blocked = $10, block_by = $11, asked = $12, last_owner = $13, escalated = $14, since_ms = $15, active_ms = $16, \
                taken_ms = $17, closed_ms = $18, discreet = $19, version = version + 1 WHERE id = $1 AND version = $2";
    let ((state, owner), (blocked, by)) = (state(case), blocked(case));
    let query = sqlx::query(text).bind(case.id.0).bind(case.version).bind(case.office.as_str()).bind(i32::from(case.urgent));
    let query = query.bind(case.language.as_str()).bind(case.rung.as_str()).bind(state).bind(owner).bind(i32::from(case.threat));
    let query = query.bind(blocked).bind(by).bind(case.asked.as_ref().map(OfficeId::as_str)).bind(case.last_owner.map(|staff| staff.0));
    let query = query.bind(i32::from(case.escalated)).bind(case.since.timestamp_millis()).bind(case.active.timestamp_millis());
    let query = query.bind(case.taken.map(|at| at.timestamp_millis())).bind(case.closed.map(|at| at.timestamp_millis()));
    Ok(query.bind(i32::from(case.discreet)).execute(connection).await?.rows_affected() == 1)
}

/// A case by its row.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn by_id(connection: &mut AnyConnection, id: CaseId) -> Result<Option<Case>> {
    let text = format!("SELECT {COLUMNS} FROM client_case WHERE id = $1");
    sqlx::query(AssertSqlSafe(text)).bind(id.0).fetch_optional(connection).await?.as_ref().map(read).transpose()
}

/// A case by its code.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn by_code(connection: &mut AnyConnection, code: &str) -> Result<Option<Case>> {
    let text = format!("SELECT {COLUMNS} FROM client_case WHERE code = $1");
    sqlx::query(AssertSqlSafe(text)).bind(code).fetch_optional(connection).await?.as_ref().map(read).transpose()
}

/// Which of these clients have a case at all.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn clients_with(connection: &mut AnyConnection, clients: &[i64]) -> Result<Vec<i64>> {
    if clients.is_empty() {
        return Ok(Vec::new());
    }
    let text = format!("SELECT DISTINCT client FROM client_case WHERE client IN ({})", rows::list(clients.len(), 0));
    let query = clients.iter().fold(sqlx::query_scalar(AssertSqlSafe(text)), sqlx::query::QueryScalar::bind);
    Ok(query.fetch_all(connection).await?)
}

/// A client's cases: taken ones first, then waiting ones, then closed ones, each the latest first.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn of_client(connection: &mut AnyConnection, client: i64) -> Result<Vec<Case>> {
    let text = format!(
        "SELECT {COLUMNS} FROM client_case WHERE client = $1 ORDER BY CASE state WHEN {TAKEN} THEN 0 WHEN {WAITING} THEN 1 ELSE 2 END, \
         active_ms DESC, id DESC"
    );
    all(sqlx::query(AssertSqlSafe(text)).bind(client), connection).await
}

/// The cases that somebody has, by the order in which they were made.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn of_owner(connection: &mut AnyConnection, owner: StaffId) -> Result<Vec<Case>> {
    let text = format!("SELECT {COLUMNS} FROM client_case WHERE owner = $1 ORDER BY id");
    all(sqlx::query(AssertSqlSafe(text)).bind(owner.0), connection).await
}

/// An office's cases that are not closed, the oldest first.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn open_of(connection: &mut AnyConnection, office: &OfficeId) -> Result<Vec<Case>> {
    let text = format!("SELECT {COLUMNS} FROM client_case WHERE office = $1 AND state < {CLOSED} ORDER BY id");
    all(sqlx::query(AssertSqlSafe(text)).bind(office.as_str()), connection).await
}

/// How many cases each of an office's staff has; who has none is not in it.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn loads(connection: &mut AnyConnection, office: &OfficeId) -> Result<HashMap<StaffId, i64>> {
    let text = "SELECT owner, COUNT(*) FROM client_case WHERE office = $1 AND owner IS NOT NULL GROUP BY owner";
    let found: Vec<(i64, i64)> = sqlx::query_as(text).bind(office.as_str()).fetch_all(connection).await?;
    Ok(found.into_iter().map(|(owner, cases)| (StaffId(owner), cases)).collect())
}

/// All cases that are not closed, the oldest first.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn open(connection: &mut AnyConnection) -> Result<Vec<Case>> {
    let text = format!("SELECT {COLUMNS} FROM client_case WHERE state < {CLOSED} ORDER BY id");
    all(sqlx::query(AssertSqlSafe(text)), connection).await
}

/// Cases that wait at an office before a time: how many came before somebody.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn waiting_before(connection: &mut AnyConnection, office: &OfficeId, case: CaseId) -> Result<i64> {
    let text = "SELECT COUNT(*) FROM client_case WHERE office = $1 AND state = 0 AND id < $2";
    Ok(sqlx::query_scalar(text).bind(office.as_str()).bind(case.0).fetch_one(connection).await?)
}

/// What was told in a case, as JSON; `None` when the case is gone.
///
/// # Errors
/// [`StoreError`] when the database fails, or it does not open.
pub async fn told(connection: &mut AnyConnection, id: CaseId, key: &Key) -> Result<Option<Private<String>>> {
    let found: Option<Vec<u8>> =
        sqlx::query_scalar("SELECT sealed FROM client_case WHERE id = $1").bind(id.0).fetch_optional(connection).await?;
    let Some(sealed) = found else { return Ok(None) };
    let json = key.open(place(id), &sealed)?;
    Ok(Some(Private::new(String::from_utf8_lossy(&json).into_owned())))
}

/// Replaces what was told in a case.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn retell(connection: &mut AnyConnection, id: CaseId, client: &Client, told: &str) -> Result<()> {
    let query = sqlx::query("UPDATE client_case SET sealed = $2 WHERE id = $1").bind(id.0);
    query.bind(client.key.seal(place(id), told.as_bytes())).execute(connection).await?;
    Ok(())
}

/// Notes that the client heard that it takes longer; false when they had heard it before.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn tell_late(connection: &mut AnyConnection, id: CaseId, now: DateTime<Utc>) -> Result<bool> {
    let text = "UPDATE client_case SET told_ms = $2 WHERE id = $1 AND told_ms IS NULL";
    Ok(sqlx::query(text).bind(id.0).bind(now.timestamp_millis()).execute(connection).await?.rows_affected() == 1)
}

/// Deletes cases that were closed before a time, with their messages, cards and the client's agreement to them; says how many.
///
/// Exit and violence cases have a time of their own (P8).
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn delete_closed(connection: &mut AnyConnection, discreet: bool, before: DateTime<Utc>) -> Result<u64> {
    let lock = Kind::behind(connection).lock().unwrap_or_default();
    let text = format!("SELECT id, client FROM client_case WHERE closed_ms < $1 AND discreet = $2{lock}");
    let query = sqlx::query_as::<_, (i64, i64)>(AssertSqlSafe(text)).bind(before.timestamp_millis()).bind(i32::from(discreet));
    let over = query.fetch_all(&mut *connection).await?;
    for (id, client) in &over {
        delete(connection, CaseId(*id)).await?;
        let text = "DELETE FROM consent WHERE client = $1 AND purpose = 'hand-off' AND NOT EXISTS \
                    (SELECT 1 FROM client_case c WHERE c.client = $1)";
        sqlx::query(text).bind(client).execute(&mut *connection).await?;
    }
    Ok(over.len() as u64)
}

/// Deletes a case with its messages and cards.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn delete(connection: &mut AnyConnection, id: CaseId) -> Result<()> {
    for text in
        ["DELETE FROM case_message WHERE case_id = $1", "DELETE FROM case_card WHERE case_id = $1", "DELETE FROM client_case WHERE id = $1"]
    {
        sqlx::query(text).bind(id.0).execute(&mut *connection).await?;
    }
    Ok(())
}

/// A code that no kept case has.
///
/// # Errors
/// [`StoreError`] when the database fails, or after ten codes that were all taken.
pub async fn free_code(connection: &mut AnyConnection, random: impl Fn() -> String) -> Result<String> {
    for _ in 0..10 {
        let code = random();
        if by_code(connection, &code).await?.is_none() {
            return Ok(code);
        }
    }
    Err(StoreError::from(sqlx::Error::RowNotFound))
}

/// A client reads another language now: their open cases are in it.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn speak(connection: &mut AnyConnection, client: i64, language: &Language) -> Result<()> {
    let text = "UPDATE client_case SET language = $2, version = version + 1 WHERE client = $1 AND state < 2 AND language <> $2";
    sqlx::query(text).bind(client).bind(language.as_str()).execute(connection).await?;
    Ok(())
}

/// Notes that the client said whether it was solved; false when they had said so before.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn solved_once(connection: &mut AnyConnection, id: CaseId) -> Result<bool> {
    let text = "UPDATE client_case SET solved = 1 WHERE id = $1 AND solved = 0";
    Ok(sqlx::query(text).bind(id.0).execute(connection).await?.rows_affected() == 1)
}

/// Notes that a case was counted; false when it had been before: a case that is reopened counts once.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn count_once(connection: &mut AnyConnection, id: CaseId) -> Result<bool> {
    let text = "UPDATE client_case SET counted = 1 WHERE id = $1 AND counted = 0";
    Ok(sqlx::query(text).bind(id.0).execute(connection).await?.rows_affected() == 1)
}
