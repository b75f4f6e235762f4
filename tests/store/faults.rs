//! What can go wrong is told apart by what is done about it, and the store works on afterwards without a restart.
//!
//! A file without write permission cannot be tried here: tests may run as root, who writes nevertheless.

use std::time::Duration;

use lotse::store::outbox::Lane;
use lotse::store::{Kind, Store, StoreError, setting};
use sqlx::AssertSqlSafe;

use super::{clients, execute, post, rows, write};
use crate::support::database::{Database, databases};

/// What a write says in a transaction that began with this SQL.
async fn refused(store: &Store, sql: &str) -> StoreError {
    let mut tx = store.begin().await.expect("a transaction begins");
    let error = match sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut *tx).await {
        Ok(_) => setting::put(&mut tx, "word", "other").await.expect_err("it cannot be written"),
        Err(error) => error.into(),
    };
    if sql.contains("query_only") {
        sqlx::raw_sql("PRAGMA query_only = 0").execute(&mut *tx).await.expect("it can be mended");
    }
    error
}

async fn works(store: &Store) {
    write(store, async |tx| setting::put(tx, "word", "kept").await).await;
    assert_eq!(rows(store, "setting WHERE value = 'kept'").await, 1);
}

#[tokio::test]
async fn a_read_only_database_is_told_and_mended() {
    for database in databases() {
        let store = database.open().await;
        let breaks = match database.kind() {
            Kind::Sqlite => "PRAGMA query_only = 1",
            Kind::Postgres => "SET TRANSACTION READ ONLY",
        };
        let error = refused(&store, breaks).await;
        assert!(matches!(error, StoreError::ReadOnly(_)) && error.passes() && error.name() == "read-only", "{error:?}");
        works(&store).await;
    }
}

#[tokio::test]
async fn a_full_disk_is_told_and_mended() {
    for database in databases() {
        let store = database.open().await;
        works(&store).await;
        let error = match database.kind() {
            Kind::Postgres => refused(&store, "DO $$ BEGIN RAISE 'no space left on device' USING ERRCODE = '53100'; END $$").await,
            // A file that may not grow is what a full disk is to SQLite.
            Kind::Sqlite => {
                let [client] = clients(&store, [1]).await;
                post(&store, &client, Lane::Bulk, &["before"]).await;
                refused(&store, "PRAGMA max_page_count = 1; INSERT INTO setting VALUES ('long', hex(zeroblob(1000000)))").await
            }
        };
        assert!(matches!(error, StoreError::Full(_)) && error.passes() && error.name() == "disk-full", "{error:?}");
        if database.kind() == Kind::Sqlite {
            assert_eq!(rows(&store, "outbox").await, 1, "what was there is there");
        }
        works(&store).await;
    }
}

#[tokio::test]
async fn a_lost_connection_is_told_and_another_taken() {
    let Some(database) = Database::postgres() else { return };
    let store = database.open().await;
    let mut tx = store.begin().await.unwrap();
    let pid: i32 = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(&mut *tx).await.unwrap();
    execute(&store, &format!("SELECT pg_terminate_backend({pid})")).await;
    let error = setting::put(&mut tx, "word", "other").await.expect_err("the connection is gone");
    assert!(matches!(error, StoreError::Away(_)) && error.passes(), "{error:?}");
    drop(tx);
    works(&store).await;
}

#[tokio::test]
async fn a_busy_file_is_told_and_tried_again() {
    let database = Database::sqlite();
    let (bot, command) = (database.open().await, database.open().await);
    execute(&command, "PRAGMA busy_timeout = 20").await;
    let held = bot.begin().await.unwrap();
    let error = command.begin().await.map(|_| ()).expect_err("there is one writer");
    assert!(matches!(error, StoreError::Away(_)) && error.passes() && error.name() == "away", "{error:?}");
    command.answers().await.expect("readers do not wait");
    drop(held);
    execute(&command, "PRAGMA busy_timeout = 5000").await;
    let held = bot.begin().await.unwrap();
    let ((), ()) = tokio::join!(works(&command), async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        held.commit().await.unwrap();
    });
}

#[tokio::test]
async fn what_no_table_takes_is_no_passing_fault() {
    for database in databases() {
        let store = database.open().await;
        for sql in ["SELECT nothing", "INSERT INTO client_key (client) VALUES (1)", "INSERT INTO setting VALUES ('key-check', '')"] {
            let error = refused(&store, sql).await;
            assert!(matches!(error, StoreError::Refused(_)) && !error.passes() && error.name() == "refused", "{error:?}");
        }
        works(&store).await;
    }
}
