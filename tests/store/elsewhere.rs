//! What offices made elsewhere, with what their programs need: codes, keys, answers that are given again, what is still to be heard.

use chrono::TimeDelta;
use lotse::booking::appointment::Origin;
use lotse::booking::elsewhere::{Delivery, Event};
use lotse::booking::{Appointment, AppointmentId, State};
use lotse::private::Private;
use lotse::store::idempotency::{Answer, KEPT};
use lotse::store::office_key::{OfficeKey, Scope};
use lotse::store::webhook::{Pending, Webhook};
use lotse::store::{Store, appointment, elsewhere, idempotency, join_code, office_key, reminder, webhook};

use super::booking::{appointment as made, plan};
use super::{at, clients, execute, rows, write};
use crate::support::database::databases;

/// An office's appointment, stored under a word of its own.
async fn make(store: &Store, reference: &str) -> Appointment {
    let one = Appointment { origin: Origin::Office, kind: None, ..made(store, None, State::Booked, 600) };
    write(store, async |tx| {
        appointment::make(tx, &one, &store.installation.key, r#"{"place":"Haus 1"}"#).await?;
        elsewhere::refer(tx, one.id, reference).await
    })
    .await;
    one
}

async fn delivery(store: &Store, reference: &str) -> Option<Delivery> {
    write(store, async |tx| elsewhere::by_reference(tx, &"here".into(), reference).await).await.map(|kept| kept.delivery())
}

#[tokio::test]
async fn a_code_works_once_and_ends_with_the_appointments_beginning() {
    for database in databases() {
        let store = database.open().await;
        let one = make(&store, "A-1").await;
        let put = async |hash: &[u8]| write(&store, async |tx| join_code::put(tx, hash, one.id, at(100)).await).await;
        let take = async |hash: &[u8], now| write(&store, async |tx| join_code::take(tx, hash, at(now)).await).await;
        put(b"first").await;
        put(b"second").await;
        assert!(!take(b"first", 1).await, "a new code takes the place of the one before");
        assert!(!take(b"second", 100).await, "it is over when the appointment begins");
        write(&store, async |tx| join_code::until(tx, one.id, at(200)).await).await;
        assert!(take(b"second", 100).await && !take(b"second", 101).await, "once");
        let found = write(&store, async |tx| join_code::find(tx, b"second").await).await.expect("it is known still");
        assert!(found.used && found.appointment == one.id && found.expires == at(200));
    }
}

#[tokio::test]
async fn one_word_is_one_appointment_of_an_office_and_shows_how_it_goes() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [1]).await;
        let one = make(&store, "A-1").await;
        let other = Appointment { id: AppointmentId(store.numbers.next()), ..one.clone() };
        let mut tx = store.begin().await.unwrap();
        appointment::make(&mut tx, &other, &store.installation.key, "{}").await.unwrap();
        assert!(elsewhere::refer(&mut tx, other.id, "A-1").await.is_err(), "two of one word");
        drop(tx);
        assert_eq!(delivery(&store, "A-1").await, Some(Delivery::NotOpened));
        assert_eq!(delivery(&store, "A-2").await, None);
        assert!(write(&store, async |tx| appointment::join(tx, &store, one.id, &client).await).await);
        assert_eq!(delivery(&store, "A-1").await, Some(Delivery::Opened));
        let joined = Appointment { client: Some(client.id), ..one.clone() };
        plan(&store, &joined, &[("day", at(10)), ("hours", at(20))]).await;
        let due = write(&store, async |tx| super::reminding::take_due(tx, &store, at(20), 9).await).await;
        for (due, failed) in due.iter().zip([false, true]) {
            write(&store, async |tx| {
                reminder::handed(tx, due.id, due.id, at(20)).await?;
                if failed { reminder::failed(tx, due.id, "blocked").await } else { reminder::arrived(tx, due.id, at(21)).await }
            })
            .await;
            let expected = if failed { Delivery::Undeliverable } else { Delivery::Reminded };
            assert_eq!(delivery(&store, "A-1").await, Some(expected));
        }
        write(&store, async |tx| elsewhere::asked(tx, one.id, Some(at(30))).await).await;
        assert_eq!(delivery(&store, "A-1").await, Some(Delivery::Undeliverable), "no wish hides that");
        plan(&store, &joined, &[("last", at(30))]).await;
        for due in write(&store, async |tx| super::reminding::take_due(tx, &store, at(30), 9).await).await {
            write(&store, async |tx| {
                reminder::handed(tx, due.id, due.id, at(30)).await?;
                reminder::arrived(tx, due.id, at(31)).await
            })
            .await;
        }
        assert_eq!(delivery(&store, "A-1").await, Some(Delivery::AskedForNewTime), "they can be reached again");
        // Pages go on after the last id, and name no other office's.
        make(&store, "A-2").await;
        let page = async |after, limit| write(&store, async |tx| elsewhere::page(tx, &"here".into(), after, limit).await).await;
        let first = page(0, 1).await;
        let next = page(first[0].appointment.id.0, 9).await;
        assert_eq!(
            (first[0].reference.as_str(), next.iter().map(|kept| kept.reference.as_str()).collect::<Vec<_>>()),
            ("A-1", vec!["A-2"])
        );
        assert!(write(&store, async |tx| elsewhere::page(tx, &"there".into(), 0, 9).await).await.is_empty());
        let both = write(&store, async |tx| elsewhere::by_references(tx, &"here".into(), &["A-1", "A-2", "A-3"]).await).await;
        assert_eq!(both.len(), 2);
        assert_eq!(write(&store, async |tx| elsewhere::opened(tx, &"here".into(), at(0), 9).await).await.len(), 1);
        assert!(write(&store, async |tx| elsewhere::tell(tx, one.id, 0, 6).await).await);
        assert!(!write(&store, async |tx| elsewhere::tell(tx, one.id, 0, 6).await).await, "another node was faster");
    }
}

#[tokio::test]
async fn keys_end_and_answers_are_given_again_for_a_day() {
    for database in databases() {
        let store = database.open().await;
        let key = OfficeKey { id: 7, office: "here".into(), scopes: vec![Scope::Read, Scope::Write], made: at(0), expires: at(100) };
        write(&store, async |tx| office_key::put(tx, b"hash", &key).await).await;
        let found = write(&store, async |tx| office_key::by_id(tx, 7).await).await;
        assert_eq!(found, Some((key.clone(), b"hash".to_vec())));
        let revoke = async |now| write(&store, async |tx| office_key::revoke(tx, 7, at(now)).await).await;
        assert!(revoke(50).await && !revoke(51).await);
        let ended = write(&store, async |tx| office_key::all(tx).await).await;
        assert_eq!(ended, [OfficeKey { expires: at(50), ..key }]);

        let answer = Answer { request: b"request".to_vec(), status: 201, body: "{\"code\":\"23456-BCDEF\"}".to_owned() };
        let here = "here".into();
        write(&store, async |tx| idempotency::put(tx, &store, &here, "w", &answer, at(0)).await).await;
        let find = async |now| write(&store, async |tx| idempotency::find(tx, &store, &here, "w", now).await).await;
        assert_eq!((find(at(1)).await, find(at(0) + KEPT).await), (Some(answer.clone()), None));
        let mut tx = store.begin().await.unwrap();
        assert!(idempotency::put(&mut tx, &store, &here, "w", &answer, at(1)).await.is_err(), "one answer for one word");
        drop(tx);
        write(&store, async |tx| idempotency::put(tx, &store, &here, "w", &answer, at(0) + KEPT).await).await;
        assert_eq!(rows(&store, "idempotency").await, 1);
    }
}

#[tokio::test]
async fn what_an_office_is_to_hear_waits_until_it_is_heard_or_given_up() {
    for database in databases() {
        let store = database.open().await;
        let one = make(&store, "A-1").await;
        let hook = Webhook { office: "here".into(), url: "https://office.example/hook".to_owned(), secret: Private::new("s".to_owned()) };
        write(&store, async |tx| webhook::set(tx, &store, &hook, at(0)).await).await;
        let all = write(&store, async |tx| webhook::all(tx, &store).await).await;
        assert_eq!((all.len(), all[0].secret.expose().as_str()), (1, "s"));
        let pending = Pending { id: 0, office: "here".into(), reference: "A-1".to_owned(), event: Event::Confirmed, made: at(0), tries: 0 };
        write(&store, async |tx| webhook::post(tx, &store, one.id, &pending).await).await;
        let claim =
            async |now| write(&store, async |tx| webhook::claim(tx, &store, 9, at(now) + TimeDelta::seconds(60), at(now)).await).await;
        let first = claim(0).await;
        assert_eq!((first.len(), first[0].event, first[0].tries), (1, Event::Confirmed, 0));
        assert!(claim(59).await.is_empty(), "somebody has it");
        write(&store, async |tx| webhook::missed(tx, first[0].id, Some(at(90))).await).await;
        assert!(claim(89).await.is_empty());
        assert_eq!(claim(90).await[0].tries, 1);
        write(&store, async |tx| webhook::missed(tx, first[0].id, None).await).await;
        assert!(claim(9_000).await.is_empty(), "given up");
        assert_eq!(rows(&store, "webhook_event").await, 1);
        write(&store, async |tx| webhook::post(tx, &store, one.id, &pending).await).await;
        let again = claim(9_000).await;
        write(&store, async |tx| webhook::heard(tx, again[0].id).await).await;
        assert_eq!(rows(&store, "webhook_event").await, 1);
        assert!(write(&store, async |tx| webhook::remove(tx, &"here".into()).await).await);
        assert_eq!(rows(&store, "webhook_event").await + rows(&store, "webhook").await, 0);
    }
}

#[tokio::test]
async fn an_erasure_takes_codes_and_what_was_to_be_heard_along() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [1]).await;
        let one = make(&store, "A-1").await;
        write(&store, async |tx| join_code::put(tx, b"code", one.id, at(100)).await).await;
        assert!(write(&store, async |tx| appointment::join(tx, &store, one.id, &client).await).await);
        execute(&store, &format!("INSERT INTO webhook_event VALUES (1, 'here', {}, 'A-1', 'confirmed', 0, 0, 0, 0)", one.id.0)).await;
        write(&store, async |tx| lotse::store::erasure::erase(tx, client.id, "K7QF-3MXT", at(5)).await).await;
        for table in ["join_code", "webhook_event", "appointment"] {
            assert_eq!(rows(&store, table).await, 0, "{table}");
        }
    }
}
