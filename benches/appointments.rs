//! A database with a million appointments, the times they take and a reminder of each, on SQLite with `synchronous = FULL`: how long a
//! due pass and a booking take. Printed, never asserted: `cargo bench --bench appointments`, and `-- ROWS` for another number.
//!
//! Measured is the store with its commits, not the rendering of a message and no Telegram. The file is removed at the end; a million
//! rows take about as much disk as is printed.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use lotse::booking::appointment::{Act, HOLD, Origin, act};
use lotse::booking::{Appointment, AppointmentId, Resource, Span, State};
use lotse::casework::case::StaffId;
use lotse::clock;
use lotse::private::Private;
use lotse::store::booking::Wanted;
use lotse::store::client::{self, Client};
use lotse::store::occupancy::Seat;
use lotse::store::outbox::{Lane, Posted};
use lotse::store::reminder::Bound;
use lotse::store::{Opening, Store, appointment, booking, occupancy, outbox, reminder};
use sqlx::AssertSqlSafe;

const ROWS: i64 = 1_000_000;
/// Appointments of one counsellor: ten a day for fifty days, an hour apart.
const EACH: i64 = 500;
const A_DAY: i64 = 10;
/// How far back the first one lies: as long as they are kept.
const BACK: TimeDelta = TimeDelta::days(14);
/// Reminders of one pass, passes, bookings.
const PASS: i64 = 100;
const PASSES: usize = 60;
const BOOKINGS: i64 = 300;

fn main() {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime").block_on(measure());
}

#[expect(clippy::print_stdout, reason = "a bench prints")]
fn say(line: &str) {
    println!("{line}");
}

fn told(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)].as_secs_f64() * 1_000.0;
    say(&format!("{what}: median {:.2} ms, 99th percentile {:.2} ms, of {}", at(50), at(99), times.len()));
}

async fn measure() {
    let rows: i64 = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(ROWS).max(EACH * BOOKINGS);
    let folder: PathBuf = std::env::temp_dir().join(format!("lotse-bench-appointments-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder is made");
    let file = folder.join("lotse.db");
    let store = Opening::new(&format!("sqlite://{}", file.display())).open().await.expect("the database opens");
    let now = DateTime::from_timestamp_millis(clock::now().timestamp_millis() / 3_600_000 * 3_600_000).expect("an instant");
    let began = Instant::now();
    fill(&store, rows, now).await;
    let bytes = |name: &str| std::fs::metadata(folder.join(name)).map_or(0, |file| file.len());
    let size = (bytes("lotse.db") + bytes("lotse.db-wal")) >> 20;
    say(&format!("{rows} appointments, times and reminders: {size} MiB with the log, filled in {:.0} s", began.elapsed().as_secs_f64()));
    let who = client::new(&store, &Private::new(1), "uk".into());
    let mut tx = store.begin().await.expect("a transaction begins");
    client::remember(&mut tx, &store, 1, &[&who], now).await.expect("the database takes it");
    tx.commit().await.expect("it commits");

    let mut idle = Vec::new();
    let mut passes = Vec::new();
    for _ in 0..PASSES {
        let began = Instant::now();
        assert_eq!(pass(&store, &who, now - BACK * 2).await, 0);
        idle.push(began.elapsed());
    }
    let due = now + TimeDelta::hours(72);
    for _ in 0..PASSES {
        let began = Instant::now();
        let handed = pass(&store, &who, due).await;
        passes.push(began.elapsed());
        assert!(handed > 0, "too few rows are due: give more");
    }
    told("due pass, nothing due", idle);
    told(&format!("due pass, {PASS} handed over"), passes);

    let (mut booked, mut taken, mut busy) = (Vec::new(), Vec::new(), Vec::new());
    for at in 0..BOOKINGS {
        // Between the filled hours of a day nothing is free; after them all is.
        let free = day(now, at % 5 + 20) + TimeDelta::hours(A_DAY + at % 8);
        let began = Instant::now();
        assert!(book(&store, &who, at, free, now).await, "it is free");
        booked.push(began.elapsed());
        let began = Instant::now();
        assert!(!book(&store, &who, at, day(now, at % 5), now).await, "it is taken");
        taken.push(began.elapsed());
        if at % 20 > 0 {
            continue;
        }
        let counsellors: Vec<Resource> = (0..50).map(|staff| Resource::Counsellor(StaffId(staff))).collect();
        let mut reader = store.reader().await.expect("it answers");
        let began = Instant::now();
        let within = Span { from: now, until: now + TimeDelta::weeks(8) };
        occupancy::busy(&mut reader, &counsellors, within, Some(who.id), now).await.expect("it is read");
        busy.push(began.elapsed());
    }
    told("booking: hold, commit, promote with three reminders, commit", booked);
    told("a time that is taken is refused", taken);
    told("what is taken of 50 counsellors in 8 weeks", busy);
    let mut counted = Vec::new();
    for _ in 0..10 {
        let mut reader = store.reader().await.expect("it answers");
        let began = Instant::now();
        reminder::counts(&mut reader).await.expect("they are counted");
        counted.push(began.elapsed());
    }
    told("reminders counted by state", counted);
    store.close().await;
    let _ = std::fs::remove_dir_all(&folder);
}

/// The first appointment of a day, so many after the first day that lies ahead.
fn day(now: DateTime<Utc>, days: i64) -> DateTime<Utc> {
    now + TimeDelta::days(1 + days)
}

/// Rows made by the database itself: ten a day and counsellor, from [`BACK`] on; reminders a day before.
async fn fill(store: &Store, rows: i64, now: DateTime<Utc>) {
    let first = (now - BACK).timestamp_millis();
    let counsellors = rows / EACH;
    // By row number `i`: counsellor, then hour, then day.
    let numbers = format!("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {rows})");
    let from = format!("{first} + (i / {counsellors} / {A_DAY}) * 86400000 + (i / {counsellors} % {A_DAY}) * 3600000");
    let texts = [
        format!(
            "INSERT INTO appointment (id, client, office, kind, origin, state, from_ms, until_ms, generation, discreet, language, \
             sealed, made_ms, version) {numbers} SELECT i + 1, i % 200000 + 1, 'office-' || (i % 50), 'first-talk', 0, 2, {from}, \
             {from} + 2700000, 0, 0, 'uk', randomblob(120), {first}, 0 FROM n"
        ),
        format!(
            "INSERT INTO occupancy (appointment, resource, seat, from_ms, until_ms) {numbers} \
             SELECT i + 1, 's.' || (i % {counsellors}), 0, {from}, {from} + 3600000 FROM n"
        ),
        format!(
            "INSERT INTO reminder (id, appointment, client, lead, generation, due_ms, state) {numbers} SELECT i + 1, i + 1, \
             i % 200000 + 1, 'day', 0, {from} - 86400000, CASE WHEN {from} < {} THEN 2 ELSE 0 END FROM n",
            (now + TimeDelta::days(1)).timestamp_millis()
        ),
    ];
    for text in texts {
        let mut tx = store.begin().await.expect("a transaction begins");
        sqlx::query(AssertSqlSafe(text)).execute(&mut *tx).await.expect("the SQL is right");
        tx.commit().await.expect("it commits");
    }
}

/// A due pass: claim, read each appointment, post to the outbox, mark, commit.
async fn pass(store: &Store, who: &Client, now: DateTime<Utc>) -> usize {
    let mut tx = store.begin().await.expect("a transaction begins");
    let clients = reminder::due_clients(&mut tx, now, PASS).await.expect("they are read");
    let due = reminder::claim_due(&mut tx, store, now, PASS, &clients).await.expect("they are claimed");
    let mut posted = Vec::new();
    for due in &due {
        let of = appointment::by_id(&mut tx, due.appointment).await.expect("it is read").expect("it is there");
        assert!(of.state.certain());
        let id = store.numbers.next();
        posted.push(Posted { id, line: due.client, client: Some((who.id, &who.key)), lane: Lane::Reminder, json: "{\"text\":\"…\"}" });
        reminder::handed(&mut tx, due.id, id, now).await.expect("it is written");
    }
    outbox::post(&mut tx, store, &posted, now).await.expect("it is written");
    tx.commit().await.expect("it commits");
    due.len()
}

/// A booking as a client makes it, in two transactions; false when the time is taken.
async fn book(store: &Store, who: &Client, staff: i64, from: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let held = Appointment {
        id: AppointmentId(store.numbers.next()),
        client: Some(who.id),
        office: Some("office-1".into()),
        kind: Some("first-talk".into()),
        origin: Origin::Here,
        state: State::Held,
        span: Span { from, until: from + TimeDelta::minutes(45) },
        generation: 0,
        discreet: false,
        language: "uk".into(),
        case: None,
        moves: None,
        made: now,
        version: 0,
    };
    let seats = [Seat { resource: Resource::Counsellor(StaffId(staff)), seat: 0 }];
    let wanted = Wanted { appointment: &held, key: &who.key, details: "{\"wishes\":\"…\"}", takes: held.span, seats: &seats };
    let mut tx = store.begin().await.expect("a transaction begins");
    let seat = booking::hold(&mut tx, wanted, now + HOLD, now).await.expect("the database answers");
    tx.commit().await.expect("it commits");
    if seat.is_none() {
        return false;
    }
    let after = act(&held, Act::Promote { ask: false }, now).expect("it is held");
    let leads = [("four", 96), ("day", 24), ("hours", 2)].map(|(lead, hours)| (lead, from - TimeDelta::hours(hours)));
    let mut tx = store.begin().await.expect("a transaction begins");
    assert!(booking::promote(&mut tx, &after, now).await.expect("the database answers"), "the hold lasts");
    let bound = Bound { appointment: held.id, generation: 0, client: who.id };
    reminder::plan(&mut tx, store, bound, &leads).await.expect("they are planned");
    tx.commit().await.expect("it commits");
    true
}
