//! A database is opened: its tables, its key, its one bot.

use std::path::PathBuf;

use lotse::sealed::make_key_file;
use lotse::store::{BotLock, Kind, Opening, StoreError, setting};

use super::{execute, rows, write};
use crate::support::database::{Database, databases};

/// A key that belongs to no database.
fn other_key(database: &Database) -> PathBuf {
    let path = database.folder().join("other.key");
    make_key_file(&path).expect("it is not there yet");
    path
}

#[tokio::test]
async fn a_database_opens_again_and_keeps_what_it_has() {
    for database in databases() {
        let store = database.open().await;
        write(&store, async |tx| setting::put(tx, "word", "kept").await).await;
        let migrations = rows(&store, "_sqlx_migrations").await;
        assert!(migrations > 0 && store.kind() == database.kind());
        store.close().await;
        let again = database.open().await;
        again.answers().await.unwrap();
        assert_eq!(rows(&again, "_sqlx_migrations").await, migrations);
        let mut reader = again.reader().await.unwrap();
        assert_eq!(setting::get(&mut reader, "word").await.unwrap().as_deref(), Some("kept"));
        assert_eq!(again.installation.check(), store.installation.check());
    }
}

#[tokio::test]
async fn two_may_open_an_empty_database_at_once() {
    for database in databases() {
        let opening = database.opening();
        let (one, two) = tokio::join!(opening.open(), opening.open());
        assert_eq!(one.unwrap().installation.check(), two.unwrap().installation.check());
    }
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused() {
    for database in databases() {
        let store = database.open().await;
        let later = "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, execution_time) \
                     SELECT version + 1000, 'later', installed_on, success, checksum, execution_time FROM _sqlx_migrations WHERE version = 1";
        execute(&store, later).await;
        store.close().await;
        let refused = database.opening().open().await.expect_err("it is newer");
        assert!(matches!(refused, StoreError::Newer(1001)), "{refused:?}");
    }
}

#[tokio::test]
async fn another_key_or_none_is_refused() {
    for database in databases() {
        database.open().await.close().await;
        let wrong = Opening { key_file: Some(other_key(&database)), ..database.opening() };
        let refused = wrong.open().await.expect_err("the key is another");
        assert!(matches!(refused, StoreError::WrongKey), "{refused:?}");

        let moved = database.folder().join("elsewhere.key");
        std::fs::rename(database.key_file(), &moved).unwrap();
        let refused = database.opening().open().await.expect_err("the key is gone");
        assert!(matches!(refused, StoreError::KeyMissing(_)), "{refused:?}");
        assert!(!database.key_file().exists(), "no new key is made beside content");

        std::fs::write(database.key_file(), "no key").unwrap();
        let refused = database.opening().open().await.expect_err("that is no key");
        assert!(matches!(refused, StoreError::KeyFile(_)), "{refused:?}");

        std::fs::rename(&moved, database.key_file()).unwrap();
        database.open().await;
    }
}

#[tokio::test]
async fn people_without_a_check_value_get_no_new_key() {
    for database in databases() {
        let store = database.open().await;
        super::clients(&store, [1]).await;
        execute(&store, "DELETE FROM setting WHERE name = 'key-check'").await;
        store.close().await;
        let wrong = Opening { key_file: Some(other_key(&database)), ..database.opening() };
        let refused = wrong.open().await.expect_err("the key is another");
        assert!(matches!(refused, StoreError::WrongKey), "{refused:?}");
        let moved = database.folder().join("elsewhere.key");
        std::fs::rename(database.key_file(), &moved).unwrap();
        let refused = database.opening().open().await.expect_err("the key is gone");
        assert!(matches!(refused, StoreError::KeyMissing(_)), "{refused:?}");
        std::fs::rename(&moved, database.key_file()).unwrap();
        database.open().await;
    }
}

#[tokio::test]
async fn a_key_is_made_only_for_an_empty_sqlite_file() {
    let sqlite = Database::sqlite();
    sqlite.open().await;
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(sqlite.key_file()).unwrap()) & 0o777, 0o600);

    let Some(postgres) = Database::postgres() else { return };
    let unnamed = Opening { key_file: None, ..postgres.opening() };
    let refused = unnamed.open().await.expect_err("no key file is named");
    assert!(matches!(refused, StoreError::NoKeyFile), "{refused:?}");
    let absent = postgres.folder().join("absent.key");
    let refused = Opening { key_file: Some(absent.clone()), ..postgres.opening() }.open().await.expect_err("there is no key");
    assert!(matches!(refused, StoreError::KeyFile(_)), "{refused:?}");
    assert!(!absent.exists());
    postgres.open().await;
}

#[tokio::test]
async fn what_is_no_database_is_refused() {
    let refused = Opening::new("mysql://secret@localhost/lotse").open().await.expect_err("it is unknown");
    assert!(matches!(&refused, StoreError::Url(scheme) if scheme == "mysql"), "{refused:?}");
    let database = Database::sqlite();
    std::fs::write(database.opening().file().unwrap(), "certainly no database, but long enough to look at".repeat(50)).unwrap();
    assert!(database.opening().open().await.is_err());
}

#[tokio::test]
async fn a_sqlite_file_may_have_any_name() {
    let database = Database::sqlite();
    let folder = database.folder().join("Köln 100%20 #1");
    std::fs::create_dir(&folder).unwrap();
    let opening = Opening::new(&format!("sqlite://{}", folder.join("Beratung & mehr.db").display()));
    opening.open().await.unwrap().close().await;
    let _lock = BotLock::take(&opening).unwrap();
    let mut names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["Beratung & mehr.db", "Beratung & mehr.db.lock", "Beratung & mehr.key"]);
}

#[test]
fn one_bot_works_on_a_sqlite_file() {
    for database in databases() {
        let first = BotLock::take(&database.opening()).unwrap();
        let second = BotLock::take(&database.opening());
        match database.kind() {
            Kind::Sqlite => assert!(matches!(second, Err(StoreError::InUse(_))), "{second:?}"),
            Kind::Postgres => assert!(second.is_ok(), "several nodes may"),
        }
        drop(first);
        BotLock::take(&database.opening()).unwrap();
    }
    let nowhere = BotLock::take(&Opening::new("sqlite:///nowhere/at/all/lotse.db"));
    assert!(matches!(nowhere, Err(StoreError::Lock { .. })), "{nowhere:?}");
}
