//! A batch of updates: one that nothing can be done with is set aside by itself, and nobody else notices.

use chrono::{DateTime, Utc};
use lotse::conversation::Input;
use lotse::conversation::intake::{Taken, take};
use lotse::conversation::outgoing::{Bubble, Outgoing, Parcel};
use lotse::conversation::update::{Did, Happened, Received, Unreadable};
use lotse::private::Private;
use lotse::store::outbox::{Claimed, Lane};
use lotse::store::update::{self, DeadLetter};
use lotse::store::{Kind, Store, StoreError, client};
use serde_json::json;

use super::{BOT, claim, clients, execute, rows, write};
use crate::support::COUNSELLING;
use crate::support::client::noon;
use crate::support::database::{Database, databases};

fn received(id: i64, happened: Result<Happened, Unreadable>) -> Received {
    Received { id, happened, raw: Private::new(json!({ "update_id": id, "message": { "text": "geheim" } })) }
}

/// Somebody whose app speaks a language does something.
fn does(id: i64, user: i64, language: &str, input: Input) -> Received {
    let (user, language) = (Private::new(user), Some(language.to_owned()));
    received(id, Ok(Happened::Did(Did { user, language, input, press: None, album: None, message: None, answers: None, media: None })))
}

fn starts(id: i64, user: i64, language: &str) -> Received {
    does(id, user, language, Input::Start(None))
}

fn says(id: i64, user: i64, text: &str) -> Received {
    does(id, user, "de", Input::Text(Private::new(text.to_owned())))
}

async fn taken(store: &Store, batch: &[Received], now: DateTime<Utc>) -> Taken {
    take(store, &COUNSELLING, BOT, batch, now).await.expect("the database takes it")
}

async fn dead(store: &Store) -> Vec<DeadLetter> {
    let letters = write(store, async |tx| update::dead_letters(tx, 100).await).await;
    letters.into_iter().map(|(letter, _)| letter).collect()
}

/// Rows of the conversation that wait, claimed.
async fn said(store: &Store) -> Vec<Claimed> {
    claim(store, Lane::Conversation, 100, noon()).await
}

fn calls(row: &Claimed) -> Vec<Outgoing> {
    serde_json::from_str::<Parcel>(row.json.expose()).expect("it is a parcel").calls
}

fn bubbles(calls: &[Outgoing]) -> impl Iterator<Item = &Bubble> {
    calls.iter().filter_map(|call| match call {
        Outgoing::Send(bubble) | Outgoing::Edit { bubble, .. } => Some(bubble),
        Outgoing::Copy { .. } | Outgoing::Document { .. } | Outgoing::Delete(_) | Outgoing::Leave => None,
    })
}

#[tokio::test]
async fn an_unreadable_update_is_set_aside_once() {
    for database in databases() {
        let store = database.open().await;
        let batch = [
            starts(1, 10, "de"),
            received(2, Err(Unreadable("unheard of".to_owned()))),
            starts(3, 11, "ar"),
            starts(1, 10, "de"),
            received(4, Ok(Happened::Nothing)),
        ];
        let first = taken(&store, &batch, noon()).await;
        assert_eq!((first.handled, first.dead, first.seen, first.ignored, first.posted), (2, 1, 1, 1, true));
        let letter = DeadLetter { update: 2, error: "unheard of".to_owned(), shape: "{message:{text:string},update_id:number}".to_owned() };
        assert_eq!(dead(&store).await, [letter]);
        let again = taken(&store, &batch, noon()).await;
        assert_eq!(again, Taken { seen: 5, ..Taken::default() }, "the same batch may come again");
        assert_eq!((said(&store).await.len(), rows(&store, "session").await), (2, 2));
    }
}

#[tokio::test]
async fn a_turn_that_panics_is_set_aside_and_apologised_for() {
    for database in databases() {
        let store = database.open().await;
        // At the end of time no timer can be set.
        let taken = taken(&store, &[starts(1, 10, "de"), received(2, Ok(Happened::Nothing))], DateTime::<Utc>::MAX_UTC).await;
        assert_eq!((taken.handled, taken.dead, taken.ignored), (1, 1, 1));
        let letters = dead(&store).await;
        assert_eq!((letters[0].update, letters[0].error.as_str()), (1, "panic"));
        let said = said(&store).await;
        assert_eq!(said.len(), 1, "nobody is left without a word");
        assert!(bubbles(&calls(&said[0])).all(|bubble| !bubble.text.is_empty()));
    }
}

#[tokio::test]
async fn a_turn_whose_rows_are_refused_spoils_nobody_elses() {
    for database in databases() {
        let store = database.open().await;
        let trap = match database.kind() {
            Kind::Sqlite => {
                "CREATE TRIGGER trap BEFORE INSERT ON client WHEN NEW.language = 'uk' BEGIN SELECT RAISE(ABORT, 'trapped'); END"
            }
            Kind::Postgres => {
                "CREATE FUNCTION trap() RETURNS trigger AS $$ BEGIN RAISE 'trapped'; END $$ LANGUAGE plpgsql; \
                 CREATE TRIGGER trap BEFORE INSERT ON client FOR EACH ROW WHEN (NEW.language = 'uk') EXECUTE FUNCTION trap()"
            }
        };
        execute(&store, trap).await;
        let taken = taken(&store, &[starts(1, 10, "de"), starts(2, 11, "uk"), starts(3, 12, "ar")], noon()).await;
        assert_eq!((taken.handled, taken.dead, taken.seen), (2, 1, 0));
        let letters = dead(&store).await;
        assert_eq!((letters.len(), letters[0].update, letters[0].error.as_str()), (1, 2, "store: refused"));
        let mut chats: Vec<i64> = said(&store).await.iter().filter_map(|row| row.chat.as_ref().map(|chat| *chat.expose())).collect();
        chats.sort_unstable();
        assert_eq!((chats, rows(&store, "client").await), (vec![10, 12], 2));
    }
}

#[tokio::test]
async fn a_batch_that_cannot_be_written_now_comes_again() {
    let database = Database::sqlite();
    let store = database.open().await;
    let batch: Vec<Received> = (1..=40).map(|id| starts(id, id, "de")).collect();
    // As on a full disk.
    execute(&store, "PRAGMA max_page_count = 1").await;
    let error = take(&store, &COUNSELLING, BOT, &batch, noon()).await.expect_err("it cannot be written");
    assert!(matches!(error, StoreError::Full(_)), "{error:?}");
    assert_eq!(rows(&store, "client").await + rows(&store, "dead_letter").await, 0, "nothing was taken");
    execute(&store, "PRAGMA max_page_count = 1000000").await;
    let taken = taken(&store, &batch, noon()).await;
    assert_eq!((taken.handled, taken.seen, taken.dead), (40, 0, 0));
}

#[tokio::test]
async fn a_first_word_that_meets_another_node_is_answered() {
    let Some(database) = Database::postgres() else { return };
    let (one, two) = (database.open().await, database.open().await);
    let new = client::new(&one, &Private::new(10), "de".into());
    let mut tx = one.begin().await.unwrap();
    client::remember(&mut tx, &one, BOT, &[&new], noon()).await.unwrap();
    let (taken, ()) = tokio::join!(async { taken(&two, &[starts(1, 10, "de")], noon()).await }, async {
        super::nodes::somebody_waits(&one).await;
        tx.commit().await.unwrap();
    });
    assert_eq!((taken.handled, taken.dead, taken.seen), (1, 0, 0));
    assert_eq!((rows(&one, "client").await, said(&one).await.len()), (1, 1));
}

#[tokio::test]
async fn whoever_deletes_everything_and_writes_again_is_new() {
    for database in databases() {
        let store = database.open().await;
        clients(&store, [10]).await;
        taken(&store, &[starts(1, 10, "de"), says(2, 10, "/delete")], noon()).await;
        let first = rows(&store, "client").await;
        // The question whether everything is to be deleted is the last that waits.
        let mut question = Vec::new();
        while let Some(row) = said(&store).await.pop() {
            question = calls(&row);
            write(&store, async |tx| lotse::store::outbox::settle(tx, &[row.id]).await).await;
        }
        let data: Vec<String> =
            bubbles(&question).flat_map(|bubble| bubble.buttons.iter().flatten()).filter_map(|key| Some(key.data()?.to_owned())).collect();
        let taken = taken(&store, &[does(3, 10, "de", Input::Pressed(data[0].clone())), says(4, 10, "hallo")], noon()).await;
        assert_eq!((taken.handled, taken.dead, taken.seen), (2, 0, 0));
        assert_eq!((first, rows(&store, "client").await, rows(&store, "erasure").await), (1, 1, 1));
        assert_eq!(said(&store).await.len(), 2, "a farewell, and an answer to the new talk");
    }
}

#[tokio::test]
async fn a_number_that_does_not_work_is_counted_without_a_client() {
    for database in databases() {
        let store = database.open().await;
        let press = |id, data: &str| does(id, 10, "de", Input::Pressed(data.to_owned()));
        let batch = [starts(1, 10, "de"), press(2, "1.0.n.awo-mbe"), press(3, "1.0.n.awo-mbe"), press(4, "1.0.n.nobody")];
        assert_eq!(taken(&store, &batch, noon()).await.handled, 4);
        assert_eq!(taken(&store, &[does(5, 11, "ar", Input::Pressed("1.0.n.awo-mbe".to_owned()))], noon()).await.handled, 1);
        let sums = write(&store, async |tx| lotse::store::report::all(tx).await).await;
        assert_eq!(sums.len(), 1, "{sums:?}");
        assert_eq!((sums[0].service.as_str(), sums[0].reports), ("awo-mbe", 2), "once in each talk");
    }
}
