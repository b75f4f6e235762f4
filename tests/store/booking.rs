//! Times are taken once, held for a while, moved and freed; the database refuses an overlap by itself.

use std::slice;

use chrono::{DateTime, TimeDelta, Utc};
use lotse::booking::appointment::{Act, Origin, act};
use lotse::booking::{Appointment, AppointmentId, Resource, Span, State};
use lotse::casework::case::StaffId;
use lotse::store::appointment::Open;
use lotse::store::booking::{Moved, Wanted};
use lotse::store::client::Client;
use lotse::store::occupancy::{SPAN_MAX, Seat};
use lotse::store::reminder::Bound;
use lotse::store::waiting::Waiting;
use lotse::store::{self, Opening, Store, StoreError, booking, occupancy, reminder, unavailable, waiting};
use sqlx::any::AnyPoolOptions;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, AssertSqlSafe, SqlStr};

use super::{at, clients, execute, rows, write};
use crate::support::client::noon;
use crate::support::database::databases;

/// The only place of a counsellor.
pub fn seat(staff: i64) -> Seat {
    place(staff, 0)
}

fn place(staff: i64, seat: u16) -> Seat {
    Seat { resource: Resource::Counsellor(StaffId(staff)), seat }
}

/// An appointment of 45 minutes that begins so many minutes after noon, not stored yet.
pub fn appointment(store: &Store, client: Option<&Client>, state: State, minutes: i64) -> Appointment {
    let from = noon() + TimeDelta::minutes(minutes);
    Appointment {
        id: AppointmentId(store.numbers.next()),
        client: client.map(|client| client.id),
        office: Some("here".into()),
        kind: Some("first-talk".into()),
        origin: Origin::Here,
        state,
        span: Span { from, until: from + TimeDelta::minutes(45) },
        generation: 0,
        discreet: false,
        language: "uk".into(),
        case: None,
        moves: None,
        made: noon(),
        version: 0,
    }
}

fn wanted<'a>(client: &'a Client, appointment: &'a Appointment, seats: &'a [Seat]) -> Wanted<'a> {
    Wanted { appointment, key: &client.key, details: "{}", takes: appointment.span, seats }
}

pub async fn book(store: &Store, client: &Client, appointment: &Appointment, seats: &[Seat]) -> Option<Seat> {
    write(store, async |tx| booking::book(tx, wanted(client, appointment, seats), noon()).await).await
}

pub async fn hold(
    store: &Store,
    client: &Client,
    appointment: &Appointment,
    seats: &[Seat],
    expires: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<Seat> {
    write(store, async |tx| booking::hold(tx, wanted(client, appointment, seats), expires, now).await).await
}

pub async fn plan(store: &Store, of: &Appointment, leads: &[(&str, DateTime<Utc>)]) {
    let bound = Bound { appointment: of.id, generation: of.generation, client: of.client.expect("it is somebody's") };
    write(store, async |tx| reminder::plan(tx, store, bound, leads).await).await;
}

pub fn waits(store: &Store, client: &Client, made: DateTime<Utc>) -> Waiting {
    Waiting {
        id: store.numbers.next(),
        client: client.id,
        office: "here".into(),
        kind: "first-talk".into(),
        language: "uk".into(),
        offered: None,
        made,
        passed: Vec::new(),
        silent: 0,
    }
}

/// As it is stored now.
async fn stored(store: &Store, id: AppointmentId) -> Appointment {
    write(store, async |tx| store::appointment::by_id(tx, id).await).await.expect("it is there")
}

#[tokio::test]
async fn an_appointment_survives_the_database_and_only_its_client_reads_it() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let mut made = appointment(&store, Some(&one), State::Requested, 60);
        (made.discreet, made.case, made.moves) = (true, Some(lotse::casework::case::CaseId(4)), Some(AppointmentId(5)));
        write(&store, async |tx| store::appointment::make(tx, &made, &one.key, "{\"wish\":1}").await).await;
        assert_eq!(stored(&store, made.id).await, made);
        let told = write(&store, async |tx| store::appointment::details(tx, made.id, &one.key).await).await;
        assert_eq!(told.expect("it is there").expose(), "{\"wish\":1}");
        let mut tx = store.begin().await.unwrap();
        assert!(matches!(store::appointment::details(&mut tx, made.id, &two.key).await, Err(StoreError::Sealed(_))));
        let (all, within) = (Span { from: at(0), until: at(3_601) }, Span { from: at(0), until: at(3_600) });
        assert_eq!(store::appointment::of_office(&mut tx, &"here".into(), all).await.unwrap(), slice::from_ref(&made));
        assert!(store::appointment::of_office(&mut tx, &"here".into(), within).await.unwrap().is_empty(), "half open");
        let open = Open { office: "here".into(), kind: "first-talk".into(), appointments: 1 };
        assert_eq!(store::appointment::open_of(&mut tx, one.id, at(0)).await.unwrap(), [open]);
        assert!(store::appointment::open_of(&mut tx, one.id, at(3_600)).await.unwrap().is_empty(), "it has begun");
        assert!(store::appointment::of_client(&mut tx, two.id).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_offices_appointment_is_sealed_anew_for_whoever_opens_its_code() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let mut made = appointment(&store, None, State::Booked, 60);
        made.origin = Origin::Office;
        write(&store, async |tx| store::appointment::make(tx, &made, &store.installation.key, "place").await).await;
        assert!(write(&store, async |tx| store::appointment::join(tx, &store, made.id, &one).await).await);
        assert!(!write(&store, async |tx| store::appointment::join(tx, &store, made.id, &two).await).await, "once");
        let mut tx = store.begin().await.unwrap();
        let told = store::appointment::details(&mut tx, made.id, &one.key).await.unwrap().expect("it is there");
        assert_eq!(told.expose(), "place");
        assert!(store::appointment::details(&mut tx, made.id, &store.installation.key).await.is_err());
        assert_eq!(store::appointment::of_client(&mut tx, one.id).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn sql_alone_cannot_make_an_overlap() {
    for database in databases() {
        let store = database.open().await;
        let refused = async |sql: &str| {
            let mut tx = store.begin().await.unwrap();
            let error = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut *tx as &mut AnyConnection).await.err();
            error.map(StoreError::from)
        };
        let insert = |id: i64, seat: i64, from: i64, until: i64| {
            format!("INSERT INTO occupancy (appointment, resource, seat, from_ms, until_ms) VALUES ({id}, 's.1', {seat}, {from}, {until})")
        };
        for sql in [insert(1, 0, 100, 200), insert(2, 0, 200, 300), insert(3, 0, 50, 100), insert(4, 1, 100, 200)] {
            execute(&store, &sql).await;
        }
        let overlaps = [
            insert(9, 0, 100, 200),
            insert(9, 0, 199, 201),
            insert(9, 0, 0, 1_000),
            insert(9, 0, 120, 130),
            insert(9, 0, 250, 260),
            "UPDATE occupancy SET from_ms = 99 WHERE appointment = 1".to_owned(),
            "UPDATE occupancy SET until_ms = 201 WHERE appointment = 1".to_owned(),
            "UPDATE occupancy SET seat = 0 WHERE appointment = 4".to_owned(),
            "UPDATE occupancy SET from_ms = from_ms - 60, until_ms = until_ms - 60 WHERE appointment = 2".to_owned(),
        ];
        for sql in overlaps {
            let error = refused(&sql).await;
            assert!(matches!(error, Some(StoreError::Overlap)), "{sql}: {error:?}");
            assert!(!error.expect("it is refused").passes());
        }
        // What a seat has is no other's, and one row is not in its own way.
        execute(&store, "UPDATE occupancy SET from_ms = 120, until_ms = 199 WHERE appointment = 1").await;
        let long = refused(&insert(9, 2, 0, SPAN_MAX.num_milliseconds() + 1)).await;
        assert!(matches!(long, Some(StoreError::Refused(_))), "{long:?}");
        execute(&store, &insert(9, 2, 0, SPAN_MAX.num_milliseconds())).await;
        assert!(matches!(
            refused(&insert(10, 2, SPAN_MAX.num_milliseconds() - 1, SPAN_MAX.num_milliseconds() + 9)).await,
            Some(StoreError::Overlap)
        ));
        assert_eq!(rows(&store, "occupancy").await, 5);
    }
}

#[tokio::test]
async fn seats_are_tried_in_their_order_and_a_refusal_leaves_the_transaction_usable() {
    for database in databases() {
        let store = database.open().await;
        let all = clients(&store, [1, 2, 3]).await;
        let seats = [place(1, 0), place(1, 1)];
        let mut tx = store.begin().await.unwrap();
        let mut sat = Vec::new();
        for client in &all {
            let made = appointment(&store, Some(client), State::Booked, 60);
            sat.push(booking::book(&mut tx, wanted(client, &made, &seats), noon()).await.unwrap());
        }
        let after = appointment(&store, Some(&all[2]), State::Booked, 105);
        sat.push(booking::book(&mut tx, wanted(&all[2], &after, &seats), noon()).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(sat, [Some(place(1, 0)), Some(place(1, 1)), None, Some(place(1, 0))], "those that touch do not overlap");
        assert_eq!((rows(&store, "appointment").await, rows(&store, "occupancy").await), (3, 3));
        assert_eq!(write(&store, async |tx| occupancy::seat_of(tx, after.id).await).await, Some(place(1, 0)));
    }
}

#[tokio::test]
async fn a_hold_is_replaced_lapses_and_is_not_in_its_own_way() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let busy = async |asker: Option<i64>, now| {
            let within = Span { from: at(0), until: at(86_400) };
            let taken = write(&store, async |tx| occupancy::busy(tx, &[Resource::Counsellor(StaffId(1))], within, asker, now).await).await;
            taken.into_iter().map(|taken| taken.appointment).collect::<Vec<_>>()
        };
        let first = appointment(&store, Some(&one), State::Held, 60);
        assert!(hold(&store, &one, &first, &[seat(1)], at(600), at(0)).await.is_some());
        assert_eq!((busy(None, at(599)).await, busy(Some(two.id), at(599)).await), (vec![first.id], vec![first.id]));
        assert!(busy(Some(one.id), at(599)).await.is_empty() && busy(None, at(600)).await.is_empty(), "own, or over");
        // A time that overlaps the own hold: it gives way.
        let second = appointment(&store, Some(&one), State::Held, 80);
        assert!(hold(&store, &one, &second, &[seat(1)], at(700), at(100)).await.is_some());
        assert_eq!((busy(None, at(101)).await, rows(&store, "appointment").await), (vec![second.id], 1));
        // Somebody else is refused until it is over, and keeps what they held.
        let other = appointment(&store, Some(&two), State::Held, 300);
        assert!(hold(&store, &two, &other, &[seat(1)], at(900), at(100)).await.is_some());
        let late = appointment(&store, Some(&two), State::Held, 70);
        assert_eq!(hold(&store, &two, &late, &[seat(1)], at(1_200), at(699)).await, None);
        assert_eq!(busy(None, at(699)).await, [second.id, other.id]);
        assert!(hold(&store, &two, &late, &[seat(1)], at(1_300), at(700)).await.is_some());
        assert_eq!(busy(None, at(700)).await, [late.id]);
        assert_eq!(rows(&store, "appointment").await, 1, "the lapsed hold is gone with its time");
        write(&store, async |tx| booking::drop_hold(tx, two.id).await).await;
        assert_eq!((rows(&store, "appointment").await, rows(&store, "occupancy").await), (0, 0));
    }
}

#[tokio::test]
async fn only_a_hold_that_lasts_is_promoted_and_only_once() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let promote = async |held: &Appointment, now| {
            let after = act(held, Act::Promote { ask: false }, now).expect("it is held");
            write(&store, async |tx| booking::promote(tx, &after, now).await).await
        };
        let held = appointment(&store, Some(&one), State::Held, 60);
        assert!(hold(&store, &one, &held, &[seat(1)], at(600), at(0)).await.is_some());
        assert!(!promote(&held, at(600)).await, "it lapsed, though nobody took it away");
        assert_eq!(stored(&store, held.id).await.state, State::Held);
        assert!(promote(&held, at(599)).await);
        assert!(!promote(&held, at(599)).await, "once");
        assert_eq!((stored(&store, held.id).await.state, stored(&store, held.id).await.version), (State::Booked, 1));
        // What is booked is in the way for good.
        let late = appointment(&store, Some(&two), State::Held, 60);
        assert_eq!(hold(&store, &two, &late, &[seat(1)], at(90_000), at(80_000)).await, None);
        assert_eq!(rows(&store, "occupancy WHERE expires_ms IS NULL").await, 1);
        // A hold for a move becomes no second appointment.
        let mut other = appointment(&store, Some(&one), State::Held, 120);
        other.moves = Some(held.id);
        assert!(hold(&store, &one, &other, &[seat(1)], at(600), at(0)).await.is_some());
        assert!(!promote(&other, at(1)).await);
        // But it may be asked for; whenever the yes comes, the one that it moves has its time.
        let asked = act(&other, Act::Promote { ask: true }, at(1)).expect("it is held");
        assert!(write(&store, async |tx| booking::promote(tx, &asked, at(1)).await).await);
        let before = stored(&store, held.id).await;
        let after = act(&before, Act::Move { to: other.span }, at(2)).expect("it moves");
        let moved = write(&store, async |tx| booking::take_over(tx, &after, other.id, at(3_000)).await).await;
        assert_eq!((moved, rows(&store, "appointment").await, rows(&store, "occupancy").await), (Moved::Done, 1, 1));
    }
}

#[tokio::test]
async fn a_move_takes_over_the_hold_and_frees_the_old_time() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let booked = appointment(&store, Some(&one), State::Booked, 60);
        assert!(book(&store, &one, &booked, &[seat(1)]).await.is_some());
        plan(&store, &booked, &[("day", at(5)), ("hours", at(6))]).await;
        let held = Appointment { moves: Some(booked.id), ..appointment(&store, Some(&one), State::Held, 240) };
        assert!(hold(&store, &one, &held, &[seat(2)], at(600), at(0)).await.is_some());
        let after = act(&booked, Act::Move { to: held.span }, at(1)).expect("it moves");
        let take = async |after: &Appointment, now| write(&store, async |tx| booking::take_over(tx, after, held.id, now).await).await;
        assert_eq!(take(&after, at(600)).await, Moved::Lapsed);
        let elsewhere = Appointment { span: booked.span, ..after.clone() };
        assert_eq!(take(&elsewhere, at(1)).await, Moved::Lapsed, "the hold has another time");
        assert_eq!(take(&Appointment { version: 7, ..after.clone() }, at(1)).await, Moved::Changed);
        assert_eq!(write(&store, async |tx| occupancy::seat_of(tx, booked.id).await).await, Some(seat(1)), "nothing changed");
        assert_eq!(take(&after, at(1)).await, Moved::Done);
        assert_eq!(take(&after, at(1)).await, Moved::Lapsed, "once");
        assert_eq!(write(&store, async |tx| occupancy::seat_of(tx, booked.id).await).await, Some(seat(2)));
        let now = stored(&store, booked.id).await;
        assert_eq!((now.span, now.generation, rows(&store, "appointment").await), (held.span, 1, 1));
        assert_eq!(rows(&store, "reminder WHERE state = 5").await, 2, "what was planned for the old time is void");
        let next = appointment(&store, Some(&two), State::Booked, 60);
        assert!(book(&store, &two, &next, &[seat(1)]).await.is_some(), "the old time is free");
    }
}

#[tokio::test]
async fn staff_shift_what_is_not_taken_and_a_cancelled_one_frees_its_time() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let booked = appointment(&store, Some(&one), State::Booked, 60);
        let other = appointment(&store, Some(&two), State::Booked, 180);
        assert!(book(&store, &one, &booked, &[seat(1)]).await.is_some());
        assert!(book(&store, &two, &other, &[seat(1)]).await.is_some());
        plan(&store, &booked, &[("day", at(5))]).await;
        let shift = async |before: &Appointment, minutes: i64| {
            let to = appointment(&store, None, State::Booked, minutes).span;
            let after = act(before, Act::Move { to }, at(1)).expect("it moves");
            write(&store, async |tx| booking::shift(tx, &after, to, &[seat(1)], at(1)).await).await
        };
        assert_eq!(shift(&booked, 170).await, Moved::Taken);
        assert_eq!(rows(&store, "occupancy").await, 2, "it kept its time");
        assert_eq!(shift(&booked, 75).await, Moved::Done, "its own old time is not in the way");
        assert_eq!(shift(&booked, 90).await, Moved::Changed, "it is another version");
        let moved = stored(&store, booked.id).await;
        plan(&store, &moved, &[("day", at(5))]).await;
        // To write another time past the guard is refused.
        let sneaked = Appointment { span: other.span, ..moved.clone() };
        assert!(!write(&store, async |tx| booking::change(tx, &sneaked).await).await);
        let cancelled = act(&moved, Act::CancelByOffice, at(2)).expect("it is open");
        assert!(write(&store, async |tx| booking::change(tx, &cancelled).await).await);
        assert!(!write(&store, async |tx| booking::change(tx, &cancelled).await).await, "compare and set");
        assert_eq!((rows(&store, "occupancy").await, rows(&store, "reminder WHERE state = 0").await), (1, 0));
        // What was asked for gets its first time.
        let asked = appointment(&store, Some(&one), State::Requested, 60);
        write(&store, async |tx| store::appointment::make(tx, &asked, &one.key, "{}").await).await;
        let accepted = act(&asked, Act::Accept, at(2)).expect("it is asked for");
        let moved = write(&store, async |tx| booking::shift(tx, &accepted, asked.span, &[seat(1)], at(2)).await).await;
        assert_eq!((moved, rows(&store, "occupancy").await), (Moved::Done, 2));
    }
}

#[tokio::test]
async fn times_without_offers_are_listed_replaced_and_taken_back() {
    for database in databases() {
        let store = database.open().await;
        let office = "here".into();
        let span = |from: i64, until: i64| Span { from: at(from), until: at(until) };
        let listed = async |from, until| {
            let found = write(&store, async |tx| unavailable::of_office(tx, &office, span(from, until)).await).await;
            found.into_iter().map(|time| (time.resource, time.span, time.source)).collect::<Vec<_>>()
        };
        let closed = write(&store, async |tx| unavailable::add(tx, &store, &office, None, span(100, 200), "staff").await).await;
        let staff = Resource::Counsellor(StaffId(1));
        let calendar = async |spans: &[Span]| {
            write(&store, async |tx| unavailable::replace(tx, &store, &office, Some(&staff), "calendar", spans).await).await;
        };
        calendar(&(0..1_200).map(|at| span(at * 10, at * 10 + 5)).collect::<Vec<_>>()).await;
        assert_eq!(rows(&store, "unavailable").await, 1_201);
        calendar(&[span(150, 160)]).await;
        let times = [(None, span(100, 200), "staff".to_owned()), (Some(staff.clone()), span(150, 160), "calendar".to_owned())];
        assert_eq!(listed(155, 156).await, times);
        assert_eq!((listed(160, 200).await.len(), listed(200, 300).await.len(), listed(0, 100).await.len()), (1, 0, 0), "half open");
        assert!(!write(&store, async |tx| unavailable::remove(tx, &"there".into(), closed).await).await, "another office");
        assert!(write(&store, async |tx| unavailable::remove(tx, &office, closed).await).await);
        calendar(&[]).await;
        assert_eq!(rows(&store, "unavailable").await, 0);
    }
}

#[tokio::test]
async fn who_waits_is_offered_a_time_in_turn() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let (office, kind) = ("here".into(), "first-talk".into());
        for client in [&one, &two] {
            assert!(write(&store, async |tx| waiting::put(tx, &waits(&store, client, noon())).await).await);
        }
        assert!(!write(&store, async |tx| waiting::put(tx, &waits(&store, &one, at(9))).await).await, "they keep their place");
        let first = async || write(&store, async |tx| waiting::first(tx, &office, &kind, |_| true).await).await;
        let place = first().await.expect("two wait");
        assert_eq!(place.client, one.id);
        let held = appointment(&store, Some(&one), State::Held, 60);
        assert!(hold(&store, &one, &held, &[seat(1)], at(600), at(0)).await.is_some());
        assert!(write(&store, async |tx| waiting::offered(tx, &place, held.id, held.span.from).await).await);
        assert!(!write(&store, async |tx| waiting::offered(tx, &place, AppointmentId(1), at(9)).await).await, "one offer at a time");
        assert_eq!(first().await.map(|waiting| waiting.client), Some(two.id));
        let lapsed = async |now| write(&store, async |tx| waiting::lapsed(tx, now).await).await;
        let over = (lapsed(at(599)).await, lapsed(at(600)).await);
        assert!(over.0.is_empty() && over.1.len() == 1 && over.1[0].passed == [held.span.from.timestamp_millis()], "{over:?}");
        assert!(write(&store, async |tx| booking::prolong(tx, held.id, at(700)).await).await);
        assert!(lapsed(at(699)).await.is_empty());
        write(&store, async |tx| waiting::requeue(tx, &store, place.id, 1).await).await;
        let line = write(&store, async |tx| waiting::of_office(tx, &office, &kind).await).await;
        assert_eq!(line.iter().map(|waiting| (waiting.client, waiting.offered)).collect::<Vec<_>>(), [(two.id, None), (one.id, None)]);
        let fits = write(&store, async |tx| waiting::first(tx, &office, &kind, |waiting| waiting.client != two.id).await).await;
        assert_eq!(fits.map(|waiting| waiting.client), Some(one.id));
        assert_eq!(write(&store, async |tx| waiting::wanted(tx).await).await, [(office.clone(), kind.clone())]);
        for client in [&one, &two] {
            assert!(write(&store, async |tx| waiting::remove(tx, client.id, &office, &kind).await).await);
        }
        assert!(write(&store, async |tx| waiting::wanted(tx).await).await.is_empty());
    }
}

/// The tables of before appointments were known, with people in them.
async fn of_version_six(opening: &Opening) {
    sqlx::any::install_default_drivers();
    let texts: [(i64, &'static str, &'static str); 6] = [
        (1, "talk", include_str!("../../migrations/0001_talk.sql")),
        (2, "directory", include_str!("../../migrations/0002_directory.sql")),
        (3, "reports", include_str!("../../migrations/0003_reports.sql")),
        (4, "faq", include_str!("../../migrations/0004_faq.sql")),
        (5, "questions", include_str!("../../migrations/0005_questions.sql")),
        (6, "staff", include_str!("../../migrations/0006_staff.sql")),
    ];
    let all =
        texts.map(|(version, name, text)| Migration::new(version, name.into(), MigrationType::Simple, SqlStr::from_static(text), false));
    let url = opening.file().map_or_else(|| opening.url.clone(), |file| format!("sqlite://{}?mode=rwc", file.display()));
    let pool = AnyPoolOptions::new().max_connections(1).connect(&url).await.expect("it connects");
    Migrator::with_migrations(all.into()).run(&pool).await.expect("the tables are made");
    for sql in [
        "INSERT INTO setting (name, value) VALUES ('word', 'kept')",
        "INSERT INTO consent (client, purpose, version, language, given_ms) VALUES (7, 'hand-off', 1, 'uk', 5)",
        "INSERT INTO partner_count (month, source, contacts) VALUES ('2026-11', 'school', 3)",
    ] {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&pool).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }
    pool.close().await;
}

#[tokio::test]
async fn a_database_of_before_gets_the_tables_and_keeps_its_content() {
    for database in databases() {
        of_version_six(&database.opening()).await;
        let store = database.open().await;
        let kept = async |from: &str| rows(&store, from).await;
        assert_eq!((kept("setting WHERE name = 'word' AND value = 'kept'").await, kept("consent WHERE client = 7").await), (1, 1));
        assert_eq!((kept("partner_count WHERE source = 'school'").await, kept("_sqlx_migrations WHERE version = 7").await), (1, 1));
        let [client] = clients(&store, [1]).await;
        let made = appointment(&store, Some(&client), State::Booked, 60);
        assert!(book(&store, &client, &made, &[seat(1)]).await.is_some());
        let second = appointment(&store, Some(&client), State::Booked, 70);
        assert_eq!(book(&store, &client, &second, &[seat(1)]).await, None, "the guard is there");
    }
}
