//! Who writes: found by a keyed hash, with a key of their own.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::{Result, Store, erasure, rows};
use crate::ids::Language;
use crate::private::Private;
use crate::sealed::{Key, LOOKUP_VERSION, Place};

/// A client as a turn needs them.
#[derive(Debug, Clone)]
pub struct Client {
    /// The row's id; it tells nothing.
    pub id: i64,
    /// The client's own key.
    pub key: Key,
    /// The Telegram chat, which in a private chat is the user.
    pub chat: Private<i64>,
    /// The language that they read.
    pub language: Language,
    /// False while they block the bot.
    pub reachable: bool,
    /// The stored talk, as JSON.
    pub talk: Option<Private<String>>,
}

pub(super) const fn key_place(client: i64) -> Place {
    Place { table: "client_key", column: "sealed", row: client }
}

pub(super) const fn chat_place(client: i64) -> Place {
    Place { table: "client", column: "chat", row: client }
}

pub(super) const fn talk_place(client: i64) -> Place {
    Place { table: "session", column: "sealed", row: client }
}

/// A new client for a user; [`remember`] stores them.
#[must_use]
pub fn new(store: &Store, user: &Private<i64>, language: Language) -> Client {
    Client { id: store.numbers.next(), key: Key::random(), chat: user.clone(), language, reachable: true, talk: None }
}

/// The clients behind these users, by user; who is not known is not in it. Their rows are locked against other nodes.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or a sealed value does not open.
pub async fn of_users(connection: &mut AnyConnection, store: &Store, bot: i64, users: &[i64]) -> Result<HashMap<i64, Client>> {
    if users.is_empty() {
        return Ok(HashMap::new());
    }
    let lookups: HashMap<Vec<u8>, i64> = users.iter().map(|user| (store.installation.lookup(bot, *user), *user)).collect();
    let list = rows::list(lookups.len(), 0);
    if let Some(lock) = store.kind().lock() {
        // In one order, so that two nodes do not wait for each other.
        let text = format!("SELECT id FROM client WHERE lookup IN ({list}) ORDER BY id{lock}");
        let mut query = sqlx::query(AssertSqlSafe(text));
        for lookup in lookups.keys() {
            query = query.bind(lookup.clone());
        }
        query.execute(&mut *connection).await?;
    }
    let text = format!(
        "SELECT c.id, c.chat, c.language, c.reachable, k.sealed, s.sealed, c.lookup FROM client c \
         JOIN client_key k ON k.client = c.id LEFT JOIN session s ON s.client = c.id WHERE c.lookup IN ({list})"
    );
    let mut query = sqlx::query(AssertSqlSafe(text));
    for lookup in lookups.keys() {
        query = query.bind(lookup.clone());
    }
    let mut found = HashMap::new();
    for row in query.fetch_all(connection).await? {
        let lookup: Vec<u8> = row.try_get(6)?;
        if let Some(user) = lookups.get(&lookup) {
            found.insert(*user, read(store, &row)?);
        }
    }
    Ok(found)
}

/// Locks clients against other nodes, in the order in which everybody does, before anything else of theirs is locked.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn lock(connection: &mut AnyConnection, store: &Store, ids: &[i64]) -> Result<()> {
    let Some(lock) = store.kind().lock().filter(|_| !ids.is_empty()) else { return Ok(()) };
    let text = format!("SELECT id FROM client WHERE id IN ({}) ORDER BY id{lock}", rows::list(ids.len(), 0));
    ids.iter().fold(sqlx::query(AssertSqlSafe(text)), sqlx::query::Query::bind).execute(connection).await?;
    Ok(())
}

/// A client by id, locked against other nodes.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or a sealed value does not open.
pub async fn by_id(connection: &mut AnyConnection, store: &Store, id: i64) -> Result<Option<Client>> {
    if let Some(lock) = store.kind().lock() {
        let text = format!("SELECT id FROM client WHERE id = $1{lock}");
        sqlx::query(AssertSqlSafe(text)).bind(id).execute(&mut *connection).await?;
    }
    let text = "SELECT c.id, c.chat, c.language, c.reachable, k.sealed, s.sealed FROM client c \
                JOIN client_key k ON k.client = c.id LEFT JOIN session s ON s.client = c.id WHERE c.id = $1";
    let row = sqlx::query(text).bind(id).fetch_optional(connection).await?;
    row.map(|row| read(store, &row)).transpose()
}

/// The sealed key of anybody, with the client's id; `None` when nobody is known.
pub(super) async fn any_key(connection: &mut AnyConnection) -> Result<Option<(i64, Vec<u8>)>> {
    Ok(sqlx::query_as("SELECT client, sealed FROM client_key LIMIT 1").fetch_optional(connection).await?)
}

fn read(store: &Store, row: &sqlx::any::AnyRow) -> Result<Client> {
    let id: i64 = row.try_get(0)?;
    let key = store.installation.key.unseal_key(key_place(id), row.try_get::<&[u8], _>(4)?)?;
    let chat = key.open(chat_place(id), row.try_get::<&[u8], _>(1)?)?;
    // A talk that does not open is one that cannot be read: the person is told so, and begins anew.
    let talk: Option<&[u8]> = row.try_get(5)?;
    let talk = talk.map(|sealed| key.open(talk_place(id), sealed).unwrap_or_default());
    Ok(Client {
        id,
        key,
        chat: Private::new(i64::from_be_bytes(chat.try_into().unwrap_or_default())),
        language: row.try_get::<&str, _>(2)?.into(),
        reachable: row.try_get::<i64, _>(3)? != 0,
        talk: talk.map(|json| Private::new(String::from_utf8_lossy(&json).into_owned())),
    })
}

/// Stores new clients. Whoever's key was lost is new: what is left of them opens no more, and goes.
///
/// # Errors
/// [`super::StoreError`] when the database fails, or another node stored the same user just now.
pub async fn remember(connection: &mut AnyConnection, store: &Store, bot: i64, new: &[&Client], now: DateTime<Utc>) -> Result<()> {
    if new.is_empty() {
        return Ok(());
    }
    let text = format!(
        "SELECT c.id FROM client c WHERE c.lookup IN ({}) AND NOT EXISTS (SELECT 1 FROM client_key k WHERE k.client = c.id)",
        rows::list(new.len(), 0)
    );
    let mut query = sqlx::query_scalar(AssertSqlSafe(text));
    for client in new {
        query = query.bind(store.installation.lookup(bot, *client.chat.expose()));
    }
    for keyless in query.fetch_all(&mut *connection).await? {
        erasure::remove(connection, keyless).await?;
    }
    let text = format!(
        "INSERT INTO client (id, bot, lookup, lookup_version, chat, language, reachable, made_ms) VALUES {}",
        rows::values(new.len(), 8, 0)
    );
    let mut query = sqlx::query(AssertSqlSafe(text));
    for client in new {
        let chat = client.key.seal(chat_place(client.id), &client.chat.expose().to_be_bytes());
        let lookup = store.installation.lookup(bot, *client.chat.expose());
        query = query.bind(client.id).bind(bot).bind(lookup).bind(LOOKUP_VERSION).bind(chat);
        query = query.bind(client.language.as_str()).bind(i32::from(client.reachable)).bind(now.timestamp_millis());
    }
    query.execute(&mut *connection).await?;
    let text = format!("INSERT INTO client_key (client, sealed) VALUES {}", rows::values(new.len(), 2, 0));
    let mut query = sqlx::query(AssertSqlSafe(text));
    for client in new {
        query = query.bind(client.id).bind(client.key.sealed_with(&store.installation.key, key_place(client.id)));
    }
    query.execute(connection).await?;
    Ok(())
}

/// Notes the language that a client reads now, and whether they can be reached.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn change(connection: &mut AnyConnection, client: &Client) -> Result<()> {
    let text = "UPDATE client SET language = $2, reachable = $3 WHERE id = $1";
    let query = sqlx::query(text).bind(client.id).bind(client.language.as_str()).bind(i32::from(client.reachable));
    query.execute(connection).await?;
    Ok(())
}

/// Notes that a client blocked the bot, and drops what waits for them; says how many rows of the outbox that were.
///
/// What staff are still to read of them goes out all the same.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn gone(connection: &mut AnyConnection, client: i64) -> Result<u64> {
    sqlx::query("UPDATE client SET reachable = 0 WHERE id = $1").bind(client).execute(&mut *connection).await?;
    let dropped = sqlx::query("DELETE FROM outbox WHERE client = $1 AND line = $1 AND state = 0").bind(client).execute(connection).await?;
    Ok(dropped.rows_affected())
}

/// A private chat whose number Telegram changed.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn moved(connection: &mut AnyConnection, store: &Store, bot: i64, client: &Client, chat: i64) -> Result<()> {
    let sealed = client.key.seal(chat_place(client.id), &chat.to_be_bytes());
    let query = sqlx::query("UPDATE client SET chat = $2, lookup = $3 WHERE id = $1").bind(client.id).bind(sealed);
    query.bind(store.installation.lookup(bot, chat)).execute(connection).await?;
    Ok(())
}

/// How many clients there are, and how many of them block the bot.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn count(connection: &mut AnyConnection) -> Result<(i64, i64)> {
    let text = "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN reachable = 0 THEN 1 ELSE 0 END), 0) AS BIGINT) FROM client";
    Ok(sqlx::query_as(text).fetch_one(connection).await?)
}
