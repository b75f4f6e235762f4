//! What was written in cases, both ways, and notes of staff; sealed with the client's key. Which message of Telegram shows it in
//! which chat is known, so that answers, edits and quotes find each other.

use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::Result;
use crate::casework::case::{CaseId, StaffId};
use crate::private::Private;
use crate::sealed::{Key, Place};

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The client's.
    Client,
    /// A counsellor's, to the client.
    Staff,
    /// A note among staff: never sent.
    Note,
}

/// Whether it arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// On its way, or kept until somebody takes the case.
    Waiting,
    /// Telegram took it.
    Sent,
    /// It did not arrive, and the counsellor has to hear that.
    Failed,
    /// It did not arrive, and the counsellor heard of it.
    Told,
}

/// One message.
#[derive(Debug, Clone)]
pub struct CaseMessage {
    /// Its row.
    pub id: i64,
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: i64,
    /// Whose words.
    pub kind: Kind,
    /// Who wrote it, or whom it reached.
    pub staff: Option<StaffId>,
    /// Its number in the client's chat.
    pub client_message: Option<i64>,
    /// Its number in the chat of `staff`.
    pub staff_message: Option<i64>,
    /// Whether it arrived.
    pub arrival: Arrival,
    /// When.
    pub made_ms: i64,
    /// How often it was changed.
    pub edits: i64,
    sealed: Vec<u8>,
}

const COLUMNS: &str = "id, case_id, client, kind, staff, client_message, staff_message, state, made_ms, sealed, edits";

const fn place(id: i64) -> Place {
    Place { table: "case_message", column: "sealed", row: id }
}

fn read(row: &AnyRow) -> Result<CaseMessage> {
    Ok(CaseMessage {
        id: row.try_get(0)?,
        case: CaseId(row.try_get(1)?),
        client: row.try_get(2)?,
        kind: match row.try_get::<i64, _>(3)? {
            0 => Kind::Client,
            1 => Kind::Staff,
            _ => Kind::Note,
        },
        staff: row.try_get::<Option<i64>, _>(4)?.map(StaffId),
        client_message: row.try_get(5)?,
        staff_message: row.try_get(6)?,
        arrival: match row.try_get::<i64, _>(7)? {
            0 => Arrival::Waiting,
            1 => Arrival::Sent,
            2 => Arrival::Failed,
            _ => Arrival::Told,
        },
        made_ms: row.try_get(8)?,
        sealed: row.try_get(9)?,
        edits: row.try_get(10)?,
    })
}

impl CaseMessage {
    /// What it says, as JSON.
    ///
    /// # Errors
    /// [`super::StoreError`] when it does not open.
    pub fn open(&self, key: &Key) -> Result<Private<String>> {
        let json = key.open(place(self.id), &self.sealed)?;
        Ok(Private::new(String::from_utf8_lossy(&json).into_owned()))
    }
}

/// A message to be kept.
#[derive(Debug)]
pub struct Written<'a> {
    /// Its row.
    pub id: i64,
    /// The case.
    pub case: CaseId,
    /// The client, with their key.
    pub client: (i64, &'a Key),
    /// Whose words.
    pub kind: Kind,
    /// Who wrote it, or whom it goes to.
    pub staff: Option<StaffId>,
    /// Its number in the chat where it was written.
    pub message: Option<i64>,
    /// What it says, as JSON.
    pub json: &'a str,
}

/// Keeps a message.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn keep(connection: &mut AnyConnection, written: &Written<'_>, now: DateTime<Utc>) -> Result<()> {
    let text = "INSERT INTO case_message (id, case_id, client, kind, staff, sealed, client_message, staff_message, state, made_ms) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let (kind, from_client, from_staff) = match written.kind {
        Kind::Client => (0, written.message, None),
        Kind::Staff => (1, None, written.message),
        Kind::Note => (2, None, None),
    };
    let query = sqlx::query(text).bind(written.id).bind(written.case.0).bind(written.client.0).bind(kind);
    let query = query.bind(written.staff.map(|staff| staff.0)).bind(written.client.1.seal(place(written.id), written.json.as_bytes()));
    let state = i32::from(written.kind == Kind::Note);
    query.bind(from_client).bind(from_staff).bind(state).bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// One wording of a message, on its way: the message's row, and how often it had been changed.
pub type Wording = (i64, i64);

/// Replaces what a message says: it was edited.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn rewrite(connection: &mut AnyConnection, id: i64, key: &Key, json: &str) -> Result<()> {
    let query = sqlx::query("UPDATE case_message SET sealed = $2 WHERE id = $1").bind(id);
    query.bind(key.seal(place(id), json.as_bytes())).execute(connection).await?;
    Ok(())
}

/// What a message says now is on its way: it arrived when Telegram took this wording.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn resend(connection: &mut AnyConnection, id: i64) -> Result<Wording> {
    let query = sqlx::query_scalar("UPDATE case_message SET state = 0, edits = edits + 1 WHERE id = $1 RETURNING edits").bind(id);
    let edits: Option<i64> = query.fetch_optional(connection).await?;
    Ok((id, edits.unwrap_or_default()))
}

/// Telegram took a wording: the message's number in the chat that it went to. Only the newest wording has arrived by that; and a
/// client's words, only where `staff` still is who reads them.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn arrived(connection: &mut AnyConnection, (id, edits): Wording, message: i64, staff: Option<StaffId>) -> Result<()> {
    let text = "UPDATE case_message SET state = CASE WHEN edits = $3 THEN 1 ELSE state END, \
                staff_message = CASE WHEN kind = 0 THEN $2 ELSE staff_message END, \
                client_message = CASE WHEN kind = 1 THEN $2 ELSE client_message END WHERE id = $1 AND (kind <> 0 OR staff = $4)";
    sqlx::query(text).bind(id).bind(message).bind(edits).bind(staff.map(|staff| staff.0)).execute(connection).await?;
    Ok(())
}

/// Wordings that did not arrive at `staff` or at the client; who wrote them is told by a job. Older ones are no loss.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn failed(connection: &mut AnyConnection, wordings: &[Wording], staff: Option<StaffId>) -> Result<()> {
    for (id, edits) in wordings {
        let text = "UPDATE case_message SET state = 2 WHERE state = 0 AND id = $1 AND edits = $2 AND (kind <> 0 OR staff = $3)";
        let query = sqlx::query(text).bind(id).bind(edits).bind(staff.map(|staff| staff.0));
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Everything of staff that waits for a client who cannot be reached fails.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn unreachable(connection: &mut AnyConnection, client: i64) -> Result<()> {
    let text = "UPDATE case_message SET state = 2 WHERE client = $1 AND kind = 1 AND state = 0";
    sqlx::query(text).bind(client).execute(connection).await?;
    Ok(())
}

/// Messages that failed and that nobody was told of, at most `limit`, oldest first.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn untold(connection: &mut AnyConnection, limit: i64) -> Result<Vec<CaseMessage>> {
    let text = format!("SELECT {COLUMNS} FROM case_message WHERE state = 2 ORDER BY id LIMIT $1");
    sqlx::query(AssertSqlSafe(text)).bind(limit).fetch_all(connection).await?.iter().map(read).collect()
}

/// Whoever wrote it was told.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn told(connection: &mut AnyConnection, id: i64) -> Result<()> {
    sqlx::query("UPDATE case_message SET state = 3 WHERE id = $1").bind(id).execute(connection).await?;
    Ok(())
}

/// Everything of a case, in order.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn of_case(connection: &mut AnyConnection, case: CaseId) -> Result<Vec<CaseMessage>> {
    let text = format!("SELECT {COLUMNS} FROM case_message WHERE case_id = $1 ORDER BY id");
    sqlx::query(AssertSqlSafe(text)).bind(case.0).fetch_all(connection).await?.iter().map(read).collect()
}

/// A message by its row.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<CaseMessage>> {
    let text = format!("SELECT {COLUMNS} FROM case_message WHERE id = $1");
    sqlx::query(AssertSqlSafe(text)).bind(id).fetch_optional(connection).await?.as_ref().map(read).transpose()
}

/// The message that stands under a number in a client's chat.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn in_client_chat(connection: &mut AnyConnection, client: i64, message: i64) -> Result<Option<CaseMessage>> {
    let text = format!("SELECT {COLUMNS} FROM case_message WHERE client = $1 AND client_message = $2 ORDER BY id DESC LIMIT 1");
    let query = sqlx::query(AssertSqlSafe(text)).bind(client).bind(message);
    query.fetch_optional(connection).await?.as_ref().map(read).transpose()
}

/// The message that stands under a number in somebody's chat on the staff.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn in_staff_chat(connection: &mut AnyConnection, staff: StaffId, message: i64) -> Result<Option<CaseMessage>> {
    let text = format!("SELECT {COLUMNS} FROM case_message WHERE staff = $1 AND staff_message = $2 ORDER BY id DESC LIMIT 1");
    let query = sqlx::query(AssertSqlSafe(text)).bind(staff.0).bind(message);
    query.fetch_optional(connection).await?.as_ref().map(read).transpose()
}

/// Client's messages that nobody has got yet, in order.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn unread(connection: &mut AnyConnection, case: CaseId) -> Result<Vec<CaseMessage>> {
    let text = format!("SELECT {COLUMNS} FROM case_message WHERE case_id = $1 AND kind = 0 AND staff IS NULL ORDER BY id");
    sqlx::query(AssertSqlSafe(text)).bind(case.0).fetch_all(connection).await?.iter().map(read).collect()
}

/// Somebody's access ended: what was on its way to them waits for whoever takes its case next.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn take_from(connection: &mut AnyConnection, staff: StaffId) -> Result<()> {
    let text = "UPDATE case_message SET staff = NULL, staff_message = NULL WHERE staff = $1 AND kind = 0 AND state = 0";
    sqlx::query(text).bind(staff.0).execute(connection).await?;
    Ok(())
}

/// A client's messages were called back on their way to somebody: nobody has got them yet.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn take_back(connection: &mut AnyConnection, ids: &[i64], staff: StaffId) -> Result<()> {
    for id in ids {
        let text = "UPDATE case_message SET staff = NULL, staff_message = NULL, state = 0 WHERE id = $1 AND kind = 0 AND staff = $2";
        sqlx::query(text).bind(id).bind(staff.0).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Whoever took a case reads in its history what had not arrived at others.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn read_by(connection: &mut AnyConnection, case: CaseId, staff: StaffId) -> Result<()> {
    let text = "UPDATE case_message SET staff = $2, staff_message = NULL, state = 1 \
                WHERE case_id = $1 AND staff <> $2 AND kind = 0 AND state IN (0, 2)";
    sqlx::query(text).bind(case.0).bind(staff.0).execute(connection).await?;
    Ok(())
}

/// A client's message goes to somebody.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn hand(connection: &mut AnyConnection, id: i64, staff: StaffId) -> Result<()> {
    let text = "UPDATE case_message SET staff = $2, staff_message = NULL, state = 0 WHERE id = $1";
    sqlx::query(text).bind(id).bind(staff.0).execute(connection).await?;
    Ok(())
}
