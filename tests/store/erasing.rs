//! An erasure reaches everything, and nothing is kept longer than its line in the retention table says.

use std::collections::{BTreeMap, BTreeSet};

use lotse::booking::appointment::Origin;
use lotse::booking::{Appointment, Span, State};
use lotse::casework::case::StaffId;
use lotse::privacy::{Consent, Kind, Purpose, RETAINED};
use lotse::private::Private;
use lotse::store::client::Client;
use lotse::store::idempotency::Answer;
use lotse::store::office_key::OfficeKey;
use lotse::store::outbox::Lane;
use lotse::store::talk::Talk;
use lotse::store::update::{self, DeadLetter};
use lotse::store::{
    self, Store, audit, case, case_message, consent, erasure, idempotency, join_code, office_key, outbox, partner, question, retention,
    sent, staff, talk, unavailable, waiting,
};
use lotse::work::retention::apply_erasures;
use sqlx::AssertSqlSafe;

use super::booking::{appointment, book, hold, plan, seat, waits};
use super::casework::waiting as waiting_case;
use super::{BOT, at, clients, execute, post, rows, write};
use crate::support::client::noon;
use crate::support::database::databases;

/// Tables of the database with their columns, but for sqlx's own.
pub async fn tables(store: &Store) -> BTreeMap<String, BTreeSet<String>> {
    let sql = match store.kind() {
        store::Kind::Sqlite => "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'",
        store::Kind::Postgres => {
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let mut reader = store.reader().await.expect("the database answers");
    let columns: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut *reader).await.expect("the SQL is right");
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (table, column) in columns.into_iter().filter(|(table, _)| table != "_sqlx_migrations") {
        tables.entry(table).or_default().insert(column);
    }
    tables
}

/// A row in every table that holds something of a client.
async fn fill(store: &Store, client: &Client) {
    write(store, async |tx| talk::save(tx, &[Talk { client, json: "{}", timer: None }], noon()).await).await;
    write(store, async |tx| sent::note(tx, &[(client.id, 1), (client.id, 2)], noon()).await).await;
    agree(store, client, &Consent::given(Purpose::HandOff, "uk".into(), noon())).await;
    let ids = post(store, client, Lane::Conversation, &["waits", "refused"]).await;
    write(store, async |tx| outbox::refuse(tx, ids[1], "x").await).await;
    hand_over(store, client, false, None).await;
    let booked = appointment(store, Some(client), State::Booked, 60);
    assert!(book(store, client, &booked, &[seat(client.id)]).await.is_some());
    plan(store, &booked, &[("day", at(0))]).await;
    write(store, async |tx| waiting::put(tx, &waits(store, client, at(0))).await).await;
}

/// A case of a client with a message and a card; closed at a time, or not.
async fn hand_over(store: &Store, client: &Client, discreet: bool, closed: Option<chrono::DateTime<chrono::Utc>>) {
    let mut made = waiting_case(store, client);
    made.discreet = discreet;
    if let Some(closed) = closed {
        made.close(closed);
    }
    write(store, async |tx| case::make(tx, &made, &client.key, "{}").await).await;
    let written = case_message::Written {
        id: store.numbers.next(),
        case: made.id,
        client: (client.id, &client.key),
        kind: case_message::Kind::Client,
        staff: None,
        message: Some(1),
        json: "{}",
    };
    write(store, async |tx| case_message::keep(tx, &written, noon()).await).await;
    write(store, async |tx| staff::card(tx, made.id, client.id, StaffId(1)).await).await;
    write(store, async |tx| sent::shown(tx, client.id, 1, &[7], closed.unwrap_or_else(noon)).await).await;
}

async fn agree(store: &Store, client: &Client, agreed: &Consent) {
    write(store, async |tx| consent::put(tx, client.id, agreed).await).await;
}

/// Rows of a client by table, in the order of [`erasure::REACHED`].
async fn reached(store: &Store, client: &Client) -> Vec<i64> {
    let mut found = Vec::new();
    for (table, column) in erasure::REACHED {
        found.push(rows(store, &format!("{table} WHERE {column} = {}", client.id)).await);
    }
    found
}

#[tokio::test]
async fn every_table_is_known_to_erasure_and_retention() {
    for database in databases() {
        let tables = tables(&database.open().await).await;
        let mut of_clients: BTreeSet<(&str, &str)> =
            tables.iter().filter(|(_, columns)| columns.contains("client")).map(|(table, _)| (table.as_str(), "client")).collect();
        of_clients.insert(("client", "id"));
        // The receipt is what stays, and its number leads to nobody.
        of_clients.remove(&("erasure", "client"));
        assert_eq!(of_clients, erasure::REACHED.into_iter().collect(), "a table with something of a client is not erased");

        let mut kept: BTreeSet<&str> = RETAINED.iter().map(|line| line.table).collect();
        // A key goes with its client.
        kept.insert("client_key");
        assert_eq!(tables.keys().map(String::as_str).collect::<BTreeSet<_>>(), kept, "a table has no line that says how long");
    }
}

#[tokio::test]
async fn an_erasure_reaches_everything_of_one_client() {
    for database in databases() {
        let store = database.open().await;
        let [gone, stays] = clients(&store, [1, 2]).await;
        fill(&store, &gone).await;
        fill(&store, &stays).await;
        let before = reached(&store, &gone).await;
        assert!(before.iter().all(|rows| *rows > 0), "every table has something: {before:?}");
        write(&store, async |tx| erasure::erase(tx, gone.id, "K7QF-3MXT", at(5)).await).await;
        assert!(reached(&store, &gone).await.iter().all(|rows| *rows == 0));
        assert_eq!(reached(&store, &stays).await, before, "nobody else is touched");
        assert_eq!(rows(&store, "occupancy").await, 1, "the time of the erased is free again");
        let when = async |receipt| write(&store, async |tx| erasure::of_receipt(tx, receipt).await).await;
        assert_eq!((when("K7QF-3MXT").await, when("AAAA-AAAA").await), (Some(at(5).timestamp_millis()), None));
        write(&store, async |tx| erasure::erase(tx, gone.id, "BBBB-BBBB", at(6)).await).await;
        assert_eq!(rows(&store, "erasure").await, 1, "twice is once");
    }
}

#[tokio::test]
async fn a_restored_backup_loses_the_erased_again() {
    for database in databases() {
        let store = database.open().await;
        let [gone, stays] = clients(&store, [1, 2]).await;
        fill(&store, &gone).await;
        fill(&store, &stays).await;
        let before = reached(&store, &stays).await;
        for (table, column) in erasure::REACHED {
            execute(&store, &format!("CREATE TABLE saved_{table} AS SELECT * FROM {table} WHERE {column} = {}", gone.id)).await;
        }
        write(&store, async |tx| erasure::erase(tx, gone.id, "K7QF-3MXT", noon()).await).await;
        assert_eq!(apply_erasures(&store).await.unwrap(), 0, "all is gone already");
        for (table, _) in erasure::REACHED {
            execute(&store, &format!("INSERT INTO {table} SELECT * FROM saved_{table}")).await;
        }
        assert_eq!(reached(&store, &gone).await, before, "they are back");
        assert_eq!(apply_erasures(&store).await.unwrap(), 1);
        assert!(reached(&store, &gone).await.iter().all(|rows| *rows == 0));
        assert_eq!((reached(&store, &stays).await, rows(&store, "erasure").await), (before, 1));
    }
}

/// A booked appointment with a reminder, an own one, a hold, a time without offers, a place in the line: each ends or began at a time.
async fn appointments(store: &Store, client: &Client, seconds: i64) {
    let ended = Span { from: at(seconds - 2_700), until: at(seconds) };
    let mut made = lotse::booking::Appointment { span: ended, ..appointment(store, Some(client), State::Booked, 0) };
    assert!(book(store, client, &made, &[seat(client.id)]).await.is_some());
    plan(store, &made, &[("day", at(0))]).await;
    made.id = lotse::booking::AppointmentId(store.numbers.next());
    made.origin = Origin::Own;
    write(store, async |tx| store::appointment::make(tx, &made, &client.key, "{}").await).await;
    let held = appointment(store, Some(client), State::Held, 120);
    assert!(hold(store, client, &held, &[seat(client.id)], at(seconds), at(-3_600)).await.is_some());
    write(store, async |tx| unavailable::add(tx, store, &"here".into(), None, ended, "staff").await).await;
    write(store, async |tx| waiting::put(tx, &waits(store, client, at(seconds))).await).await;
}

#[tokio::test]
async fn what_is_older_than_its_period_goes() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        for (client, seconds) in [(&one, -10), (&two, 10)] {
            let (now, letter) = (at(seconds), DeadLetter { update: 1, error: String::new(), shape: String::new() });
            write(&store, async |tx| talk::save(tx, &[Talk { client, json: "{}", timer: None }], now).await).await;
            write(&store, async |tx| sent::note(tx, &[(client.id, 1)], now).await).await;
            write(&store, async |tx| update::take(tx, BOT, &[seconds], now).await).await;
            write(&store, async |tx| update::set_aside(tx, store.numbers.next(), BOT, &letter, now).await).await;
            write(&store, async |tx| erasure::erase(tx, seconds, "K7QF-3MXT", now).await).await;
            write(&store, async |tx| partner::count(tx, "2026-11", "school").await).await;
            agree(&store, client, &Consent::given(Purpose::HandOff, "uk".into(), now)).await;
            write(&store, async |tx| audit::note(tx, &store, &"here".into(), None, "take", None, now).await).await;
            let invite = staff::Invite { office: "here".into(), role: None, made_by: None, expires: now };
            write(&store, async |tx| staff::invite(tx, &seconds.to_be_bytes(), &invite).await).await;
            // The day is the finest that is stored of a question: the younger one is of the next day.
            let asked = at(seconds * 10_000);
            let words = Private::new("wo singt man hier".to_owned());
            write(&store, async |tx| question::keep(tx, &store, &"de".into(), "other", &words, asked).await).await;
            hand_over(&store, client, false, Some(now)).await;
            hand_over(&store, client, true, Some(now)).await;
            appointments(&store, client, seconds).await;
            // Of appointments that stay: those that go take theirs along.
            let ms = now.timestamp_millis();
            let reference = Appointment { span: Span { from: at(9_000), until: at(9_900) }, ..appointment(&store, None, State::Booked, 0) };
            write(&store, async |tx| store::appointment::make(tx, &reference, &store.installation.key, "{}").await).await;
            write(&store, async |tx| join_code::put(tx, &seconds.to_be_bytes(), reference.id, now).await).await;
            let event = "INSERT INTO webhook_event (id, office, appointment, reference, event, made_ms, due_ms, tries, given_up)";
            execute(&store, &format!("{event} VALUES ({}, 'here', {}, 'A', 'confirmed', {ms}, {ms}, 0, 0)", ms, reference.id.0)).await;
            let key = OfficeKey { id: ms, office: "here".into(), scopes: Vec::new(), made: now, expires: now };
            write(&store, async |tx| office_key::put(tx, &seconds.to_be_bytes(), &key).await).await;
            let answer = Answer { request: Vec::new(), status: 200, body: String::new() };
            let word = seconds.to_string();
            write(&store, async |tx| idempotency::put(tx, &store, &"here".into(), &word, &answer, now).await).await;
            let ids = post(&store, client, Lane::Conversation, &["waits", "refused"]).await;
            write(&store, async |tx| outbox::refuse(tx, ids[1], "x").await).await;
            execute(&store, &format!("UPDATE outbox SET made_ms = {} WHERE client = {}", now.timestamp_millis(), client.id)).await;
        }
        for kind in Kind::ALL {
            let left = rows(&store, kind.retained().table).await;
            let deleted = write(&store, async |tx| retention::delete(tx, kind, noon()).await).await;
            let expected = match kind {
                Kind::IdleSession
                | Kind::SentMessage
                | Kind::DeadLetter
                | Kind::SeenUpdate
                | Kind::RefusedSend
                | Kind::ErasureReceipt
                | Kind::Case
                | Kind::DiscreetCase
                | Kind::Audit
                | Kind::ShownMessage
                | Kind::StaffInvite
                | Kind::FaqQuestion
                | Kind::Appointment
                | Kind::OwnAppointment
                | Kind::Hold
                | Kind::Unavailable
                | Kind::JoinCode
                | Kind::OfficeKey
                | Kind::OfficeAnswer
                | Kind::WebhookEvent
                | Kind::Waiting => 1,
                Kind::StrayClient
                | Kind::CaseMessage
                | Kind::CaseCard
                | Kind::Staff
                | Kind::CalendarFeed
                | Kind::CalendarImport
                | Kind::OfficeState
                | Kind::Statistic
                | Kind::Consent
                | Kind::Reminder
                | Kind::PartnerCount
                | Kind::FaqGap
                | Kind::DirectoryReport
                | Kind::DirectoryRecord
                | Kind::DirectoryTranslation
                | Kind::Webhook
                | Kind::Installation => 0,
            };
            assert_eq!(deleted, expected, "{kind:?}");
            assert_eq!(left - rows(&store, kind.retained().table).await, i64::try_from(expected).unwrap(), "{kind:?}");
        }
        let after_noon = format!("{}", noon().timestamp_millis());
        for (table, column) in
            [("session", "changed_ms"), ("sent_message", "sent_ms"), ("seen_update", "seen_ms"), ("dead_letter", "at_ms")]
        {
            assert_eq!(rows(&store, &format!("{table} WHERE {column} > {after_noon}")).await, 1, "{table}: the younger stays");
        }
        assert_eq!(rows(&store, "outbox WHERE state = 0").await, 2, "what waits is not forgotten");
    }
}

#[tokio::test]
async fn a_client_goes_when_nothing_holds_them() {
    for database in databases() {
        let store = database.open().await;
        let all = clients(&store, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).await;
        let [talks, agreed, waited_for, reached, nothing, withdrew, refused, young, booked, waits_for] = &all;
        write(&store, async |tx| talk::save(tx, &[Talk { client: talks, json: "{}", timer: None }], noon()).await).await;
        let consent = Consent::given(Purpose::HandOff, "uk".into(), noon());
        agree(&store, agreed, &consent).await;
        agree(&store, withdrew, &consent.withdrawn(at(1))).await;
        post(&store, waited_for, Lane::Bulk, &["a"]).await;
        let ids = post(&store, refused, Lane::Bulk, &["a"]).await;
        write(&store, async |tx| outbox::refuse(tx, ids[0], "x").await).await;
        write(&store, async |tx| sent::note(tx, &[(reached.id, 1)], noon()).await).await;
        let made = appointment(&store, Some(booked), State::Booked, 60);
        assert!(book(&store, booked, &made, &[seat(1)]).await.is_some());
        write(&store, async |tx| waiting::put(tx, &waits(&store, waits_for, noon())).await).await;
        execute(&store, &format!("UPDATE client SET made_ms = {} WHERE id = {}", at(100).timestamp_millis(), young.id)).await;
        assert_eq!(write(&store, async |tx| retention::delete(tx, Kind::StrayClient, at(50)).await).await, 3);
        for (client, left) in [
            (nothing, 0),
            (withdrew, 0),
            (refused, 0),
            (talks, 1),
            (agreed, 1),
            (waited_for, 1),
            (reached, 1),
            (young, 1),
            (booked, 1),
            (waits_for, 1),
        ] {
            assert_eq!(rows(&store, &format!("client WHERE id = {}", client.id)).await, left, "{}", client.chat.expose());
            assert_eq!(rows(&store, &format!("client_key WHERE client = {}", client.id)).await, left);
        }
        assert_eq!(rows(&store, "consent").await + rows(&store, "outbox").await, 2, "nothing of them stays");
    }
}
