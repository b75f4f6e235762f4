//! Reminders: each once, none of what was cancelled or moved, whatever happens in between, and however a pass ends.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use lotse::booking::appointment::{Act, act};
use lotse::booking::{Appointment, AppointmentId, Span, State};
use lotse::store::client::Client;
use lotse::store::outbox::{Lane, Posted};
use lotse::store::reminder::{Bound, Reminder, State as Stands};
use lotse::store::{Kind, Store, appointment, booking, client, outbox, reminder};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sqlx::AnyConnection;

use super::booking::{appointment as made, book, plan, seat};
use super::{at, claim, clients, execute, rows, write};
use crate::support::client::noon;
use crate::support::database::{Database, databases};

/// Cases on each database where no variable says otherwise (`PROPTEST_CASES`).
const CASES: u32 = 40;
/// People with an appointment each at a time.
const PEOPLE: usize = 3;
/// Reminders that one pass takes: fewer than may be due.
const PASS: i64 = 4;

/// Locks clients and claims what is due of them, as a pass does.
pub async fn take_due(tx: &mut AnyConnection, store: &Store, now: DateTime<Utc>, limit: i64) -> lotse::store::Result<Vec<Reminder>> {
    let clients = reminder::due_clients(tx, now, limit).await?;
    client::lock(tx, store, &clients).await?;
    reminder::claim_due(tx, store, now, limit, &clients).await
}

// Contract

#[tokio::test]
async fn a_reminder_is_planned_once_claimed_when_due_and_told_how_it_went() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [1]).await;
        let booked = made(&store, Some(&client), State::Booked, 600);
        assert!(book(&store, &client, &booked, &[seat(1)]).await.is_some());
        let leads = [("day", at(10)), ("hours", at(20)), ("minutes", at(30)), ("late", at(40))];
        plan(&store, &booked, &leads).await;
        plan(&store, &booked, &[("day", at(99))]).await;
        assert_eq!(rows(&store, "reminder").await, 4, "the first plan stays");
        let claimed = async |now, limit| write(&store, async |tx| take_due(tx, &store, now, limit).await).await;
        assert!(claimed(at(9), 9).await.is_empty());
        assert_eq!(claimed(at(40), 2).await.iter().map(|due| due.lead.clone()).collect::<Vec<_>>(), ["day", "hours"]);
        let due = claimed(at(40), 9).await;
        assert_eq!((due[0].due, due[0].appointment, due[0].client), (at(10), booked.id, client.id));
        let mut tx = store.begin().await.unwrap();
        assert!(!reminder::arrived(&mut tx, due[0].id, at(41)).await.unwrap(), "it was not handed over yet");
        for due in &due[..3] {
            assert!(reminder::handed(&mut tx, due.id, 5, at(41)).await.unwrap());
            assert!(!reminder::handed(&mut tx, due.id, 6, at(41)).await.unwrap(), "once");
        }
        assert!(
            reminder::skipped(&mut tx, due[3].id, "late").await.unwrap() && !reminder::skipped(&mut tx, due[3].id, "late").await.unwrap()
        );
        assert!(reminder::arrived(&mut tx, due[0].id, at(42)).await.unwrap());
        assert!(reminder::failed(&mut tx, due[1].id, "blocked").await.unwrap());
        tx.commit().await.unwrap();
        assert!(claimed(at(900), 9).await.is_empty());
        let counts = write(&store, async |tx| reminder::counts(tx).await).await;
        let expected =
            [(Stands::Waits, 0), (Stands::Handed, 1), (Stands::Arrived, 1), (Stands::Failed, 1), (Stands::Skipped, 1), (Stands::Void, 0)];
        assert_eq!(counts, expected);
        let undelivered = write(&store, async |tx| reminder::undelivered(tx, &"here".into(), 9).await).await;
        assert_eq!(undelivered.iter().map(|failed| failed.id).collect::<Vec<_>>(), [due[1].id]);
        assert!(write(&store, async |tx| reminder::undelivered(tx, &"there".into(), 9).await).await.is_empty());
    }
}

#[tokio::test]
async fn the_oldest_that_waits_is_known() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [1]).await;
        let oldest = async || write(&store, async |tx| reminder::oldest_due(tx).await).await;
        assert_eq!(oldest().await, None);
        let booked = made(&store, Some(&client), State::Booked, 600);
        plan(&store, &booked, &[("day", at(20)), ("hours", at(10))]).await;
        assert_eq!(oldest().await, Some(at(10)));
        write(&store, async |tx| reminder::void(tx, booked.id, None).await).await;
        assert_eq!(oldest().await, None);
    }
}

#[tokio::test]
async fn what_is_on_its_way_is_not_taken_back() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [1]).await;
        let booked = made(&store, Some(&client), State::Booked, 600);
        let other = made(&store, Some(&client), State::Booked, 700);
        for (appointment, at_) in [(&booked, 60), (&other, 70)] {
            assert!(book(&store, &client, appointment, &[seat(at_)]).await.is_some());
        }
        plan(&store, &booked, &[("one", at(1)), ("two", at(2)), ("three", at(3))]).await;
        plan(&store, &other, &[("one", at(4))]).await;
        let mut parcels = Vec::new();
        let due = write(&store, async |tx| take_due(tx, &store, at(9), 9).await).await;
        for due in &due[..3] {
            parcels.push(hand_over(&store, &client, due, at(9)).await);
        }
        // The last two are one message, of two appointments.
        write(&store, async |tx| reminder::handed(tx, due[3].id, parcels[2], at(9)).await).await;
        // The sender has the first already.
        assert_eq!(claim(&store, Lane::Reminder, 1, at(9)).await[0].id, parcels[0]);
        write(&store, async |tx| reminder::void(tx, booked.id, None).await).await;
        let mut left = Vec::new();
        for parcel in &parcels {
            left.push(rows(&store, &format!("outbox WHERE id = {parcel}")).await);
        }
        assert_eq!(left, [1, 0, 1], "one is on its way, one is taken back, one reminds of something else too");
        assert_eq!(rows(&store, "reminder WHERE state = 5").await, 1);
    }
}

/// Puts a reminder into the outbox; answers the row.
async fn hand_over(store: &Store, client: &Client, due: &Reminder, now: DateTime<Utc>) -> i64 {
    let parcel = store.numbers.next();
    let posted = Posted { id: parcel, line: client.id, client: Some((client.id, &client.key)), lane: Lane::Reminder, json: "{}" };
    write(store, async |tx| outbox::post(tx, store, &[posted], now).await).await;
    assert!(write(store, async |tx| reminder::handed(tx, due.id, parcel, now).await).await);
    parcel
}

// Properties

/// Something that happens.
#[derive(Debug, Clone, Copy)]
enum Happens {
    /// Somebody books, so many hours ahead, or moves what they have.
    BooksOrMoves(usize, i64),
    /// Somebody cancels.
    Cancels(usize),
    /// Time goes on by so many hours; days, when the process was down.
    Later(i64),
    /// A due pass, or two at once.
    Pass { twice: bool },
    /// A pass whose process is killed before it commits.
    Killed,
    /// The sender sends what waits.
    Sends,
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        4 => (0..PEOPLE, 1_i64..200).prop_map(|(who, hours)| Happens::BooksOrMoves(who, hours)),
        1 => (0..PEOPLE).prop_map(Happens::Cancels),
        3 => (1_i64..30).prop_map(Happens::Later),
        1 => (72_i64..80).prop_map(Happens::Later),
        4 => any::<bool>().prop_map(|twice| Happens::Pass { twice }),
        2 => Just(Happens::Killed),
        2 => Just(Happens::Sends),
    ]
}

/// What a reminder is known by.
type Known = (AppointmentId, String, i64);

/// A world in which appointments are made and forgotten.
struct World<'a> {
    stores: &'a [Store; 2],
    people: &'a [Client; PEOPLE],
    now: DateTime<Utc>,
    has: [Option<AppointmentId>; PEOPLE],
    /// Rows of the outbox, with what they remind of.
    parcels: BTreeMap<i64, Known>,
    sent: BTreeSet<Known>,
}

/// One pass, as `work` does it: claim, look at the appointment, hand over or skip, all in one transaction.
async fn pass(store: &Store, people: &[Client], now: DateTime<Utc>, commit: bool) -> Vec<(i64, Known)> {
    let mut tx = store.begin().await.expect("a transaction begins");
    let mut handed = Vec::new();
    for due in take_due(&mut tx, store, now, PASS).await.expect("it is claimed") {
        let of = appointment::by_id(&mut tx, due.appointment).await.expect("it is read");
        let helps = of.is_some_and(|of| of.state.certain() && of.generation == due.generation && now < of.span.from);
        if !helps {
            assert!(reminder::skipped(&mut tx, due.id, "begun").await.expect("it is written"));
            continue;
        }
        let client = people.iter().find(|client| client.id == due.client).expect("it is one of them");
        let parcel = store.numbers.next();
        let posted = Posted { id: parcel, line: client.id, client: Some((client.id, &client.key)), lane: Lane::Reminder, json: "{}" };
        outbox::post(&mut tx, store, &[posted], now).await.expect("it is written");
        assert!(reminder::handed(&mut tx, due.id, parcel, now).await.expect("it is written"), "nobody else has it");
        handed.push((parcel, (due.appointment, due.lead, due.generation)));
    }
    if !commit {
        // Dropped as by a killed process: nothing of it was.
        return Vec::new();
    }
    tx.commit().await.expect("it commits");
    handed
}

impl World<'_> {
    async fn stored(&self, id: AppointmentId) -> Appointment {
        write(&self.stores[0], async |tx| appointment::by_id(tx, id).await).await.expect("it is there")
    }

    async fn remind(&self, of: &Appointment) {
        let leads = [("four", 96), ("day", 24), ("hours", 2)].map(|(lead, hours)| (lead, of.span.from - TimeDelta::hours(hours)));
        let ahead: Vec<_> = leads.into_iter().filter(|(_, due)| *due > self.now).collect();
        let bound = Bound { appointment: of.id, generation: of.generation, client: of.client.expect("it is somebody's") };
        write(&self.stores[0], async |tx| reminder::plan(tx, &self.stores[0], bound, &ahead).await).await;
    }

    async fn happen(&mut self, what: Happens) {
        let store = &self.stores[0];
        match what {
            Happens::BooksOrMoves(who, hours) => {
                let from = self.now + TimeDelta::hours(hours);
                let to = Span { from, until: from + TimeDelta::minutes(30) };
                let seats = [seat(i64::try_from(who).expect("few"))];
                let before = match self.has[who] {
                    Some(id) => Some(self.stored(id).await),
                    None => None,
                };
                if let Some(after) = before.and_then(|before| act(&before, Act::Move { to }, self.now).ok()) {
                    write(store, async |tx| booking::shift(tx, &after, to, &seats, self.now).await).await;
                    self.remind(&after).await;
                } else {
                    let booked = Appointment { span: to, ..made(store, Some(&self.people[who]), State::Booked, 0) };
                    // What took place before may reach into it.
                    if book(store, &self.people[who], &booked, &seats).await.is_some() {
                        self.has[who] = Some(booked.id);
                        self.remind(&booked).await;
                    }
                }
            }
            Happens::Cancels(who) => {
                let Some(id) = self.has[who].take() else { return };
                if let Ok(after) = act(&self.stored(id).await, Act::CancelByOffice, self.now) {
                    assert!(write(store, async |tx| booking::change(tx, &after).await).await);
                }
            }
            Happens::Later(hours) => self.now += TimeDelta::hours(hours),
            Happens::Pass { twice } => {
                let [one, two] = self.stores;
                let (first, second) = if twice {
                    tokio::join!(pass(one, self.people, self.now, true), pass(two, self.people, self.now, true))
                } else {
                    (pass(one, self.people, self.now, true).await, Vec::new())
                };
                for (parcel, known) in first.into_iter().chain(second) {
                    let twice = self.parcels.values().any(|other| *other == known);
                    assert!(!twice && !self.sent.contains(&known), "{known:?} is handed over twice");
                    self.parcels.insert(parcel, known);
                }
            }
            Happens::Killed => assert!(pass(store, self.people, self.now, false).await.is_empty()),
            Happens::Sends => {
                while let Some(row) = claim(store, Lane::Reminder, 1, self.now).await.pop() {
                    let known = self.parcels.remove(&row.id).expect("somebody handed it over, and nobody killed did");
                    let of = self.stored(known.0).await;
                    assert!(of.state.certain() && of.generation == known.2, "{known:?} is sent, and {of:?} stands so");
                    assert!(self.sent.insert(known.clone()), "{known:?} is sent twice");
                    write(store, async |tx| outbox::settle(tx, &[row.id]).await).await;
                }
            }
        }
    }

    /// Nothing lives of what was cancelled, moved away or is over.
    async fn hold(&mut self) {
        let store = &self.stores[0];
        let alive = "reminder r WHERE r.state = 0 AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.id = r.appointment \
                     AND a.state IN (2, 3) AND a.generation = r.generation)";
        assert_eq!(rows(store, alive).await, 0, "a reminder lives on");
        let twice = "(SELECT 1 FROM reminder GROUP BY appointment, lead, generation HAVING COUNT(*) > 1) AS t";
        assert_eq!(rows(store, twice).await, 0);
        let mut reader = store.reader().await.expect("it answers");
        let waiting: Vec<i64> = sqlx::query_scalar("SELECT id FROM outbox").fetch_all(&mut *reader).await.expect("the SQL is right");
        drop(reader);
        self.parcels.retain(|parcel, _| waiting.contains(parcel));
        assert_eq!(self.parcels.len(), waiting.len(), "a pass that was killed left something");
    }
}

async fn play(stores: &[Store; 2], people: &[Client; PEOPLE], happening: &[Happens]) {
    execute(&stores[0], "DELETE FROM reminder; DELETE FROM occupancy; DELETE FROM appointment; DELETE FROM outbox").await;
    let mut world = World { stores, people, now: noon(), has: [None; PEOPLE], parcels: BTreeMap::new(), sent: BTreeSet::new() };
    for what in happening {
        world.happen(*what).await;
        world.hold().await;
    }
    // After everything, all due ones were looked at.
    world.now += TimeDelta::days(30);
    while rows(&stores[0], "reminder WHERE state = 0").await > 0 {
        world.happen(Happens::Pass { twice: true }).await;
    }
    world.hold().await;
}

#[test]
fn whatever_happens_each_reminder_is_sent_once_or_not_at_all() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    for database in databases() {
        let (stores, people) = runtime.block_on(begin(&database));
        let cases = if std::env::var_os("PROPTEST_CASES").is_some() { Config::default().cases } else { CASES };
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        let played = runner.run(&prop::collection::vec(happens(), 1..24), |happening| {
            runtime.block_on(play(&stores, &people, &happening));
            Ok(())
        });
        played.unwrap_or_else(|failure| panic!("on {:?}: {failure}", database.kind()));
        runtime.block_on(async {
            stores[1].close().await;
            stores[0].close().await;
        });
    }
}

async fn begin(database: &Database) -> ([Store; 2], [Client; PEOPLE]) {
    let first = database.open().await;
    let second = if database.kind() == Kind::Postgres { database.open().await } else { first.clone() };
    let people = clients(&first, [1, 2, 3]).await;
    ([first, second], people)
}

#[tokio::test]
async fn what_is_void_waits_again_when_it_is_planned_anew() {
    for database in databases() {
        let store = database.open().await;
        let [one] = clients(&store, [1]).await;
        let booked = made(&store, Some(&one), State::Booked, 60);
        assert!(book(&store, &one, &booked, &[seat(1)]).await.is_some());
        plan(&store, &booked, &[("day", at(5))]).await;
        write(&store, async |tx| reminder::void(tx, booked.id, None).await).await;
        assert_eq!(rows(&store, "reminder WHERE state = 0").await, 0);
        for _ in 0..2 {
            plan(&store, &booked, &[("day", at(6))]).await;
            assert_eq!((rows(&store, "reminder WHERE state = 0").await, rows(&store, "reminder").await), (1, 1));
        }
    }
}
