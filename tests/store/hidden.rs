//! What lies in a database tells nothing: no key, no chat, no word of anybody.

use lotse::private::Private;
use lotse::store::outbox::{self, Lane, Posted};
use lotse::store::talk::Talk;
use lotse::store::{Kind, Store, client, question, talk};
use sqlx::AssertSqlSafe;

use super::{BOT, clients, erasing, post, write};
use crate::support::client::noon;
use crate::support::database::{Database, databases};

/// Words that somebody said.
const SAID: &str = "МоїГрошіСкінчились";
/// A chat's number.
const CHAT: i64 = 778_899_001_122;

/// All bytes that a database has on disk; PostgreSQL's as it shows them, with bytes in hexadecimal digits.
async fn stored(database: &Database, store: &Store) -> Vec<u8> {
    let mut bytes = Vec::new();
    match database.kind() {
        Kind::Sqlite => {
            for entry in std::fs::read_dir(database.folder()).expect("the folder is there") {
                let path = entry.expect("it can be read").path();
                if path != database.key_file() {
                    bytes.extend(std::fs::read(path).expect("the file is there"));
                }
            }
        }
        Kind::Postgres => {
            let mut reader = store.reader().await.expect("the database answers");
            for (table, _) in erasing::tables(store).await {
                let sql = AssertSqlSafe(format!("SELECT CAST(t AS TEXT) FROM {table} t"));
                let rows: Vec<String> = sqlx::query_scalar(sql).fetch_all(&mut *reader).await.expect("rows have a text");
                bytes.extend(rows.concat().into_bytes());
            }
        }
    }
    bytes
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

/// Whether bytes lie there, as they are or in hexadecimal digits.
fn holds(stored: &[u8], wanted: &[u8]) -> bool {
    let (low, high) = (hex(wanted), hex(wanted).to_uppercase());
    [wanted, low.as_bytes(), high.as_bytes()].iter().any(|form| stored.windows(form.len()).any(|window| window == *form))
}

#[tokio::test]
async fn nothing_of_a_person_and_no_key_can_be_read() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [CHAT]).await;
        let json = format!("{{\"said\":\"{SAID}\"}}");
        write(&store, async |tx| talk::save(tx, &[Talk { client: &client, json: &json, timer: Some((1, noon())) }], noon()).await).await;
        post(&store, &client, Lane::Conversation, &[&json]).await;
        let farewell = Posted { id: store.numbers.next(), line: 1, client: None, lane: Lane::Bulk, json: &json };
        write(&store, async |tx| outbox::post(tx, &store, &[farewell], noon()).await).await;
        let said = Private::new(SAID.to_owned());
        write(&store, async |tx| question::keep(tx, &store, &"uk".into(), "money", &said, noon()).await).await;
        write(&store, async |tx| client::moved(tx, &store, BOT, &client, CHAT).await).await;

        let open = stored(&database, &store).await;
        let file = std::fs::read_to_string(database.key_file()).unwrap();
        let key = file.trim().rsplit(' ').next().expect("the key ends its file").to_owned();
        let key_bytes: Vec<u8> = (0..key.len()).step_by(2).map(|at| u8::from_str_radix(&key[at..at + 2], 16).unwrap()).collect();
        assert_eq!(key_bytes.len(), 32);
        store.close().await;
        let closed = if database.kind() == Kind::Sqlite { stored(&database, &store).await } else { Vec::new() };
        for stored in [open, closed].iter().filter(|stored| !stored.is_empty()) {
            assert!(holds(stored, b"uk"), "the search finds what stands in the clear");
            for secret in [key_bytes.as_slice(), SAID.as_bytes(), CHAT.to_string().as_bytes(), &CHAT.to_be_bytes(), &CHAT.to_le_bytes()] {
                assert!(!holds(stored, secret), "found {}", hex(secret));
            }
        }
    }
}
