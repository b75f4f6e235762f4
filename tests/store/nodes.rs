//! Several processes on one PostgreSQL database, and several tasks on one SQLite file: nothing twice, nothing lost.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use lotse::privacy;
use lotse::store::client::{self, Client};
use lotse::store::outbox::{self, Lane, Posted};
use lotse::store::talk::Talk;
use lotse::store::{Kind, Store, retention, setting, talk};

use super::{BOT, LEASE, at, clients, rows, write};
use crate::support::client::noon;
use crate::support::database::{Database, databases};

/// Waits until somebody waits for a lock.
pub async fn somebody_waits(store: &Store) {
    let waiting = async {
        while rows(store, "pg_locks WHERE NOT granted").await == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), waiting).await.expect("a lock is waited for");
}

/// Two nodes on one server, two tasks on one file.
async fn two(database: &Database) -> [Store; 2] {
    let first = database.open().await;
    let second = if database.kind() == Kind::Postgres { database.open().await } else { first.clone() };
    [first, second]
}

/// What a sender does, as long as something waits; notes what it claimed in the order of claims.
async fn send_all(store: Store, claimed: Arc<Mutex<Vec<(i64, String)>>>) {
    while rows(&store, "outbox").await > 0 {
        let mut tx = store.begin().await.expect("a transaction begins");
        let some = outbox::claim(&mut tx, &store, Lane::Reminder, 25, LEASE, noon()).await.expect("rows are claimed");
        tx.commit().await.expect("it commits");
        let new = some.iter().map(|row| (row.line, row.json.expose().clone()));
        claimed.lock().expect("nobody panics").extend(new);
        let ids: Vec<i64> = some.iter().map(|row| row.id).collect();
        let mut tx = store.begin().await.expect("a transaction begins");
        outbox::settle(&mut tx, &ids).await.expect("they were sent");
        tx.commit().await.expect("it commits");
    }
}

#[tokio::test]
async fn senders_share_the_outbox_without_doubles_and_in_order() {
    const LINES: i64 = 300;
    const ROWS: i64 = 5;
    for database in databases() {
        let stores = two(&database).await;
        let texts: Vec<String> = (0..ROWS).map(|row| row.to_string()).collect();
        let row = |line, json| Posted { id: stores[0].numbers.next(), line, client: None, lane: Lane::Reminder, json };
        let posted: Vec<Posted<'_>> =
            texts.iter().flat_map(|json| (0..LINES).map(move |line| (line, json))).map(|(line, json)| row(line, json)).collect();
        write(&stores[0], async |tx| outbox::post(tx, &stores[0], &posted, noon()).await).await;
        let claimed = Arc::new(Mutex::new(Vec::new()));
        let senders: Vec<_> = (0..4).map(|at| tokio::spawn(send_all(stores[at % 2].clone(), Arc::clone(&claimed)))).collect();
        for sender in senders {
            sender.await.unwrap();
        }
        let mut lines: HashMap<i64, Vec<String>> = HashMap::new();
        for (line, text) in claimed.lock().unwrap().drain(..) {
            lines.entry(line).or_default().push(text);
        }
        assert_eq!(lines.len(), 300);
        assert!(lines.values().all(|line| *line == texts), "a row went twice, or out of order");
    }
}

#[tokio::test]
async fn a_turn_sees_what_the_turn_before_it_left() {
    let Some(database) = Database::postgres() else { return };
    let [one, two] = two(&database).await;
    let [client] = clients(&one, [1]).await;
    let by_user = async |store: &Store| write(store, async |tx| client::of_users(tx, store, BOT, &[1]).await).await.remove(&1);
    let by_id = async |store: &Store| write(store, async |tx| client::by_id(tx, store, client.id).await).await;
    for text in ["by user", "by id"] {
        let mut tx = one.begin().await.unwrap();
        client::of_users(&mut tx, &one, BOT, &[1]).await.unwrap();
        talk::save(&mut tx, &[Talk { client: &client, json: text, timer: None }], noon()).await.unwrap();
        let other = async { if text == "by user" { by_user(&two).await } else { by_id(&two).await } };
        let (seen, ()) = tokio::join!(other, async {
            somebody_waits(&one).await;
            tx.commit().await.unwrap();
        });
        let seen: Client = seen.expect("they are known");
        assert_eq!(seen.talk.map(|talk| talk.expose().clone()).as_deref(), Some(text));
    }
}

#[tokio::test]
async fn whoever_writes_just_now_is_no_stray() {
    let Some(database) = Database::postgres() else { return };
    let [one, two] = two(&database).await;
    let [client] = clients(&one, [1]).await;
    let mut tx = one.begin().await.unwrap();
    client::of_users(&mut tx, &one, BOT, &[1]).await.unwrap();
    talk::save(&mut tx, &[Talk { client: &client, json: "{}", timer: None }], noon()).await.unwrap();
    let clean = async { write(&two, async |tx| retention::delete(tx, privacy::Kind::StrayClient, at(50)).await).await };
    let (deleted, ()) = tokio::join!(clean, async {
        // The cleaning has looked by then, or waits for the turn; both are well.
        tokio::time::sleep(Duration::from_millis(300)).await;
        tx.commit().await.unwrap();
    });
    assert_eq!((deleted, rows(&one, "client_key").await, rows(&one, "session").await), (0, 1, 1));
}

#[tokio::test]
async fn content_changed_by_several_is_counted_by_each() {
    for database in databases() {
        let stores = two(&database).await;
        let change = async |store: &Store| {
            for _ in 0..10 {
                write(store, async |tx| setting::content_changed(tx).await).await;
            }
        };
        tokio::join!(change(&stores[0]), change(&stores[1]));
        assert_eq!(write(&stores[0], async |tx| setting::content_changed(tx).await).await, 21);
    }
}
