//! Who the staff are, sealed with the installation's key; ways in that work once; cards in their chats.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::{Result, Store, rows};
use crate::casework::case::{CaseId, StaffId};
use crate::casework::role::Role;
use crate::ids::{Language, OfficeId};
use crate::private::Private;
use crate::sealed::{Installation, Place};

/// Whether somebody still works here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They do.
    Active,
    /// Not at the moment: a lost phone, or a coordinator's word.
    Suspended,
    /// No more.
    Left,
}

/// Somebody on the staff.
#[derive(Debug, Clone)]
pub struct Staff {
    /// Their row.
    pub id: StaffId,
    /// Their private chat with the bot.
    pub chat: Private<i64>,
    /// Their office.
    pub office: OfficeId,
    /// What they are.
    pub role: Role,
    /// Whether they still work here.
    pub standing: Standing,
    /// The language in which the bot speaks to them: `de` or `en`.
    pub language: Language,
    /// Languages that they speak with clients; empty is as the office.
    pub speaks: Vec<Language>,
    /// Topics that they know; empty is everything.
    pub topics: Vec<String>,
    /// When they are on duty: `office` (its hours), `on` or `off`.
    pub duty: String,
    /// What only they and the program know.
    pub desk: Desk,
    /// Until when they need no second factor.
    pub unlocked: DateTime<Utc>,
    /// The case that their typed words go to.
    pub active: Option<CaseId>,
}

/// The sealed part: name, PIN, and what they are in the middle of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// A name that clients may see; none unless they set one (D9).
    #[serde(default)]
    pub name: Option<String>,
    /// The PIN's keyed hash.
    #[serde(default)]
    pub pin: Option<String>,
    /// Wrong PINs in a row.
    #[serde(default)]
    pub wrong: u8,
    /// No PIN is taken before, in unix milliseconds.
    #[serde(default)]
    pub locked_ms: i64,
    /// What they are in the middle of, as the conversation writes it.
    #[serde(default)]
    pub doing: serde_json::Value,
}

const COLUMNS: &str = "id, chat, office, role, state, language, speaks, topics, duty, sealed, unlocked_ms, active_case";

const fn chat_place(id: i64) -> Place {
    Place { table: "staff", column: "chat", row: id }
}

const fn desk_place(id: i64) -> Place {
    Place { table: "staff", column: "sealed", row: id }
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

fn read(installation: &Installation, row: &AnyRow) -> Result<Staff> {
    let id: i64 = row.try_get(0)?;
    let chat = installation.key.open(chat_place(id), row.try_get::<&[u8], _>(1)?)?;
    let desk = installation.key.open(desk_place(id), row.try_get::<&[u8], _>(9)?)?;
    Ok(Staff {
        id: StaffId(id),
        chat: Private::new(i64::from_be_bytes(chat.try_into().unwrap_or_default())),
        office: row.try_get::<&str, _>(2)?.into(),
        role: Role::from_word(row.try_get(3)?).unwrap_or(Role::Helper),
        standing: match row.try_get::<i64, _>(4)? {
            0 => Standing::Active,
            1 => Standing::Suspended,
            _ => Standing::Left,
        },
        language: row.try_get::<&str, _>(5)?.into(),
        speaks: list(row.try_get(6)?).map(Language::from).collect(),
        topics: list(row.try_get(7)?).map(str::to_owned).collect(),
        duty: row.try_get(8)?,
        // A desk of another version: what they were in the middle of is lost, not their access.
        desk: serde_json::from_slice(&desk).unwrap_or_default(),
        unlocked: DateTime::from_timestamp_millis(row.try_get(10)?).unwrap_or_default(),
        active: row.try_get::<Option<i64>, _>(11)?.map(CaseId),
    })
}

/// The staff behind these users, by user, whatever their standing; their rows are locked against other nodes.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or a sealed value does not open.
pub async fn of_users(connection: &mut AnyConnection, store: &Store, bot: i64, users: &[i64]) -> Result<Vec<(i64, Staff)>> {
    if users.is_empty() {
        return Ok(Vec::new());
    }
    let lock = store.kind().lock().unwrap_or_default();
    let text = format!("SELECT {COLUMNS}, lookup FROM staff WHERE lookup IN ({}) ORDER BY id{lock}", rows::list(users.len(), 0));
    let lookups: Vec<(Vec<u8>, i64)> = users.iter().map(|user| (store.installation.lookup(bot, *user), *user)).collect();
    let query = lookups.iter().fold(sqlx::query(AssertSqlSafe(text)), |query, (lookup, _)| query.bind(lookup.clone()));
    let mut found = Vec::new();
    for row in query.fetch_all(connection).await? {
        let lookup: Vec<u8> = row.try_get(12)?;
        if let Some((_, user)) = lookups.iter().find(|(known, _)| *known == lookup) {
            found.push((*user, read(&store.installation, &row)?));
        }
    }
    Ok(found)
}

/// Somebody by their row.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or a sealed value does not open.
pub async fn by_id(connection: &mut AnyConnection, store: &Store, id: StaffId) -> Result<Option<Staff>> {
    let text = format!("SELECT {COLUMNS} FROM staff WHERE id = $1");
    let row = sqlx::query(AssertSqlSafe(text)).bind(id.0).fetch_optional(connection).await?;
    row.map(|row| read(&store.installation, &row)).transpose()
}

/// Everybody who works in an office now, in the order in which they came.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or a sealed value does not open.
pub async fn of_office(connection: &mut AnyConnection, store: &Store, office: &OfficeId) -> Result<Vec<Staff>> {
    let text = format!("SELECT {COLUMNS} FROM staff WHERE office = $1 AND state = 0 ORDER BY id");
    let rows = sqlx::query(AssertSqlSafe(text)).bind(office.as_str()).fetch_all(connection).await?;
    rows.iter().map(|row| read(&store.installation, row)).collect()
}

/// Stores somebody new, or somebody who comes back, under the same look-up.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn join(connection: &mut AnyConnection, store: &Store, bot: i64, staff: &Staff, now: DateTime<Utc>) -> Result<()> {
    let lookup = store.installation.lookup(bot, *staff.chat.expose());
    sqlx::query("DELETE FROM staff WHERE lookup = $1").bind(lookup.clone()).execute(&mut *connection).await?;
    let text = format!("INSERT INTO staff ({COLUMNS}, bot, lookup, made_ms) VALUES {}", rows::values(1, 15, 0));
    let key = &store.installation.key;
    let chat = key.seal(chat_place(staff.id.0), &staff.chat.expose().to_be_bytes());
    let query = sqlx::query(AssertSqlSafe(text)).bind(staff.id.0).bind(chat).bind(staff.office.as_str()).bind(staff.role.as_str());
    let query = query.bind(standing(staff.standing)).bind(staff.language.as_str()).bind(languages(staff)).bind(staff.topics.join(" "));
    let query = query.bind(&staff.duty).bind(key.seal(desk_place(staff.id.0), &desk(staff))).bind(staff.unlocked.timestamp_millis());
    let query = query.bind(staff.active.map(|case| case.0)).bind(bot).bind(lookup).bind(now.timestamp_millis());
    query.execute(connection).await?;
    Ok(())
}

/// Writes what changed of somebody.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn change(connection: &mut AnyConnection, store: &Store, staff: &Staff) -> Result<()> {
    let text = "UPDATE staff SET office = $2, role = $3, state = $4, language = $5, speaks = $6, topics = $7, duty = $8, sealed = $9, \
                unlocked_ms = $10, active_case = $11 WHERE id = $1";
    let sealed = store.installation.key.seal(desk_place(staff.id.0), &desk(staff));
    let query = sqlx::query(text).bind(staff.id.0).bind(staff.office.as_str()).bind(staff.role.as_str()).bind(standing(staff.standing));
    let query = query.bind(staff.language.as_str()).bind(languages(staff)).bind(staff.topics.join(" ")).bind(&staff.duty).bind(sealed);
    query.bind(staff.unlocked.timestamp_millis()).bind(staff.active.map(|case| case.0)).execute(connection).await?;
    Ok(())
}

/// Telegram takes nothing for somebody any more: their access ends, and a job gives their cases back.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn gone(connection: &mut AnyConnection, id: StaffId, now: DateTime<Utc>) -> Result<()> {
    let text = "UPDATE staff SET state = 1, unlocked_ms = 0, left_ms = $2 WHERE id = $1 AND state = 0";
    sqlx::query(text).bind(id.0).bind(now.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Ids of those whose access ended and who still have cases.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn absent_owners(connection: &mut AnyConnection) -> Result<Vec<StaffId>> {
    let text = "SELECT DISTINCT c.owner FROM client_case c WHERE c.owner IS NOT NULL AND NOT EXISTS \
                (SELECT 1 FROM staff s WHERE s.id = c.owner AND s.state = 0)";
    let found: Vec<i64> = sqlx::query_scalar(text).fetch_all(connection).await?;
    Ok(found.into_iter().map(StaffId).collect())
}

const fn standing(standing: Standing) -> i32 {
    match standing {
        Standing::Active => 0,
        Standing::Suspended => 1,
        Standing::Left => 2,
    }
}

fn languages(staff: &Staff) -> String {
    staff.speaks.iter().map(Language::as_str).collect::<Vec<_>>().join(" ")
}

fn desk(staff: &Staff) -> Vec<u8> {
    serde_json::to_vec(&staff.desk).expect("names, numbers and texts are JSON")
}

/// A way in that works once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// For this office.
    pub office: OfficeId,
    /// As what; `None` is the way in for the office's group.
    pub role: Option<Role>,
    /// Who made it; `None` is the command line.
    pub made_by: Option<StaffId>,
    /// It ends then.
    pub expires: DateTime<Utc>,
}

/// Keeps a way in under its code's hash.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn invite(connection: &mut AnyConnection, hash: &[u8], invite: &Invite) -> Result<()> {
    let text = "INSERT INTO staff_invite (hash, office, role, made_by, expires_ms) VALUES ($1, $2, $3, $4, $5)";
    let query = sqlx::query(text).bind(hash.to_vec()).bind(invite.office.as_str()).bind(invite.role.map(Role::as_str));
    query.bind(invite.made_by.map(|staff| staff.0)).bind(invite.expires.timestamp_millis()).execute(connection).await?;
    Ok(())
}

/// Uses a way in up; `None` when there is none, or it is over.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn use_invite(connection: &mut AnyConnection, hash: &[u8], group: bool, now: DateTime<Utc>) -> Result<Option<Invite>> {
    let what = if group { "role IS NULL" } else { "role IS NOT NULL" };
    let text = format!("DELETE FROM staff_invite WHERE hash = $1 AND {what} RETURNING office, role, made_by, expires_ms");
    let found = sqlx::query(AssertSqlSafe(text)).bind(hash.to_vec()).fetch_optional(connection).await?;
    let Some(row) = found else { return Ok(None) };
    let invite = Invite {
        office: row.try_get::<&str, _>(0)?.into(),
        role: row.try_get::<Option<&str>, _>(1)?.and_then(Role::from_word),
        made_by: row.try_get::<Option<i64>, _>(2)?.map(StaffId),
        expires: DateTime::from_timestamp_millis(row.try_get(3)?).unwrap_or_default(),
    };
    Ok(Some(invite).filter(|invite| invite.expires > now))
}

/// Whether a group is expected just now: the bot does not leave one before its code came.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn expects_group(connection: &mut AnyConnection, now: DateTime<Utc>) -> Result<bool> {
    let text = "SELECT COUNT(*) FROM staff_invite WHERE role IS NULL AND expires_ms > $1";
    let count: i64 = sqlx::query_scalar(text).bind(now.timestamp_millis()).fetch_one(connection).await?;
    Ok(count > 0)
}

/// Notes a card in somebody's chat.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn card(connection: &mut AnyConnection, case: CaseId, client: i64, staff: StaffId) -> Result<()> {
    let text =
        "INSERT INTO case_card (case_id, staff, client) VALUES ($1, $2, $3) ON CONFLICT (case_id, staff) DO UPDATE SET message = NULL";
    sqlx::query(text).bind(case.0).bind(staff.0).bind(client).execute(connection).await?;
    Ok(())
}

/// A card's message number, once Telegram told it.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn card_sent(connection: &mut AnyConnection, case: CaseId, staff: StaffId, message: i64) -> Result<()> {
    let text = "UPDATE case_card SET message = $3 WHERE case_id = $1 AND staff = $2";
    sqlx::query(text).bind(case.0).bind(staff.0).bind(message).execute(connection).await?;
    Ok(())
}

/// Takes the cards of a case away, with those that are shown: who, and which message.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn take_cards(connection: &mut AnyConnection, case: CaseId) -> Result<Vec<(StaffId, Option<i64>)>> {
    let text = "DELETE FROM case_card WHERE case_id = $1 RETURNING staff, message";
    let found: Vec<(i64, Option<i64>)> = sqlx::query_as(text).bind(case.0).fetch_all(connection).await?;
    Ok(found.into_iter().map(|(staff, message)| (StaffId(staff), message)).collect())
}

/// Whether anybody was shown a case.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn has_cards(connection: &mut AnyConnection, case: CaseId) -> Result<bool> {
    let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM case_card WHERE case_id = $1").bind(case.0).fetch_one(connection).await?;
    Ok(count > 0)
}

/// Everybody who ever joined and was not forgotten, by office.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or a sealed value does not open.
pub async fn all(connection: &mut AnyConnection, store: &Store) -> Result<Vec<Staff>> {
    let text = format!("SELECT {COLUMNS} FROM staff ORDER BY office, id");
    let rows = sqlx::query(AssertSqlSafe(text)).fetch_all(connection).await?;
    rows.iter().map(|row| read(&store.installation, row)).collect()
}

/// Somebody's typed words are no longer meant for another case than this one: they will be asked. Nothing else of them changes.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn divert(connection: &mut AnyConnection, id: StaffId, case: CaseId) -> Result<()> {
    let text = "UPDATE staff SET active_case = NULL WHERE id = $1 AND active_case IS NOT NULL AND active_case <> $2";
    sqlx::query(text).bind(id.0).bind(case.0).execute(connection).await?;
    Ok(())
}

/// Somebody's standing changes; their session of work ends. From when their access ended counts how long they are still known.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn stand(connection: &mut AnyConnection, id: StaffId, now_standing: Standing, now: DateTime<Utc>) -> Result<()> {
    let text = "UPDATE staff SET state = $2, unlocked_ms = 0, active_case = NULL, left_ms = $3 WHERE id = $1";
    let left = (now_standing != Standing::Active).then(|| now.timestamp_millis());
    sqlx::query(text).bind(id.0).bind(standing(now_standing)).bind(left).execute(connection).await?;
    Ok(())
}
