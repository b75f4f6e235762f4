//! The store's contract: every promise is kept on SQLite and on PostgreSQL.

mod bookers;
mod booking;
mod casework;
mod elsewhere;
mod erasing;
mod faults;
mod hidden;
mod intake;
mod nodes;
mod opening;
mod people;
mod questions;
mod reminding;
mod sending;

use chrono::{DateTime, TimeDelta, Utc};
use lotse::private::Private;
use lotse::store::client::{self, Client};
use lotse::store::outbox::{Claimed, Lane, Posted};
use lotse::store::{Result, Store, outbox};
use sqlx::{AnyConnection, AssertSqlSafe};

use crate::support::client::noon;

/// The bot that people write to.
const BOT: i64 = 4_711;
/// How long a claim holds.
const LEASE: TimeDelta = TimeDelta::seconds(60);

/// So many seconds after noon.
fn at(seconds: i64) -> DateTime<Utc> {
    noon() + TimeDelta::seconds(seconds)
}

/// Does something in a transaction of its own, and commits it.
async fn write<T>(store: &Store, work: impl AsyncFnOnce(&mut AnyConnection) -> Result<T>) -> T {
    let mut tx = store.begin().await.expect("a transaction begins");
    let done = work(&mut tx).await.expect("the database takes it");
    tx.commit().await.expect("it commits");
    done
}

/// SQL that the program never says.
async fn execute(store: &Store, sql: &str) {
    let mut tx = store.begin().await.expect("a transaction begins");
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut *tx).await.expect("the SQL is right");
    tx.commit().await.expect("it commits");
}

/// Rows of a table, or of what stands behind `FROM`.
async fn rows(store: &Store, from: &str) -> i64 {
    let mut reader = store.reader().await.expect("the database answers");
    let sql = AssertSqlSafe(format!("SELECT COUNT(*) FROM {from}"));
    sqlx::query_scalar(sql).fetch_one(&mut *reader).await.expect("the SQL is right")
}

/// Clients with these Telegram ids, known from noon on.
async fn clients<const N: usize>(store: &Store, users: [i64; N]) -> [Client; N] {
    let clients = users.map(|user| client::new(store, &Private::new(user), "uk".into()));
    write(store, async |tx| client::remember(tx, store, BOT, &clients.each_ref(), noon()).await).await;
    clients
}

/// Posts texts to a client, one row each; answers the rows' ids.
async fn post(store: &Store, to: &Client, lane: Lane, texts: &[&str]) -> Vec<i64> {
    let row = |json| Posted { id: store.numbers.next(), line: to.id, client: Some((to.id, &to.key)), lane, json };
    let posted: Vec<Posted<'_>> = texts.iter().copied().map(row).collect();
    write(store, async |tx| outbox::post(tx, store, &posted, noon()).await).await;
    posted.iter().map(|row| row.id).collect()
}

/// Claims as the sender does.
async fn claim(store: &Store, lane: Lane, limit: i64, now: DateTime<Utc>) -> Vec<Claimed> {
    write(store, async |tx| outbox::claim(tx, store, lane, limit, LEASE, now).await).await
}

/// What was claimed, in its order.
fn texts(claimed: &[Claimed]) -> Vec<&str> {
    claimed.iter().map(|row| row.json.expose().as_str()).collect()
}
