//! A crowd wants few times: 200 bookers on 20 slots who hold, book, move, cancel and let holds lapse, as tasks of one process, and as
//! several processes on one database. No two times overlap, no hold is lost, whoever is too late hears it, and the sum adds up.
//!
//! `LOTSE_BOOKERS` says how many bookers there are in each (200 by default) and how often each tries (`400x20`).

use std::ops::AddAssign;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use chrono::{DateTime, TimeDelta, Utc};
use lotse::booking::appointment::{Act, HOLD, act};
use lotse::booking::{Appointment, Span, State};
use lotse::clock;
use lotse::private::Private;
use lotse::store::booking::{Moved, Wanted};
use lotse::store::client::{self, Client};
use lotse::store::occupancy::Seat;
use lotse::store::{Kind, Opening, Store, StoreError, booking};
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;

use super::booking::{appointment, seat};
use super::{BOT, rows};
use crate::crash::people::Random;
use crate::support::database::{Database, databases};

/// Counsellors, with so many slots of an hour each.
const COUNSELLORS: i64 = 4;
const HOURS: i64 = 5;
/// Bookers, and how often each tries; several processes share them.
const BOOKERS: u64 = 200;
const TRIES: u64 = 6;
/// Times that somebody looks at who wants to move.
const MOVER_WISHES: usize = 10;
const PROCESSES: u64 = 4;
/// How often a database that is away is asked again.
const AGAIN_MAX: usize = 200;
/// A hold that may lapse while others are served.
const SHORT: TimeDelta = TimeDelta::milliseconds(40);
/// What a child process is told.
const CHILD: &str = "LOTSE_TEST_BOOKERS_CHILD";

/// What happened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Sum {
    held: i64,
    taken: i64,
    booked: i64,
    lapsed: i64,
    moved: i64,
    cancelled: i64,
}

impl AddAssign for Sum {
    fn add_assign(&mut self, other: Self) {
        self.held += other.held;
        self.taken += other.taken;
        self.booked += other.booked;
        self.lapsed += other.lapsed;
        self.moved += other.moved;
        self.cancelled += other.cancelled;
    }
}

/// What a process of its own gets to do.
#[derive(Debug, Serialize, Deserialize)]
struct Task {
    url: String,
    key_file: PathBuf,
    day: DateTime<Utc>,
    bookers: u64,
    tries: u64,
    seed: u64,
}

/// In a transaction; a database that is away just now is asked again.
macro_rules! tried {
    ($store:expr, $tx:ident => $work:expr) => {{
        let mut again = 0;
        loop {
            let once = async {
                let mut $tx = $store.begin().await?;
                let done = $work;
                $tx.commit().await?;
                Ok::<_, StoreError>(done)
            };
            match once.await {
                Ok(done) => break done,
                Err(error) => assert!(error.passes() && again < AGAIN_MAX, "no clean refusal: {error:?}"),
            }
            again += 1;
        }
    }};
}

/// How many bookers, and how often each tries.
fn size() -> (u64, u64) {
    let Ok(said) = std::env::var("LOTSE_BOOKERS") else { return (BOOKERS, TRIES) };
    let read = |number: &str| number.parse().unwrap_or_else(|_| panic!("LOTSE_BOOKERS is a number, or two with an x between"));
    said.split_once('x').map_or_else(|| (read(&said), TRIES), |(bookers, tries)| (read(bookers), read(tries)))
}

/// A day ahead of the real clock: holds lapse by it, in every process alike.
fn day() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(clock::now().timestamp_millis()).expect("an instant") + TimeDelta::days(7)
}

/// One of the 20 slots, or half an hour beside it, with seats in an order of chance; a quarter of an hour of buffer.
fn wish(store: &Store, who: &Client, day: DateTime<Utc>, random: &mut Random) -> (Appointment, Span, Vec<Seat>) {
    let below = |random: &mut Random, end: i64| i64::try_from(random.below(end.unsigned_abs())).expect("it is below");
    let (hour, half) = (below(random, HOURS), below(random, 4) / 3);
    let mut wanted = appointment(store, Some(who), State::Held, 0);
    let from = day + TimeDelta::minutes(60 * hour + 30 * half);
    wanted.span = Span { from, until: from + TimeDelta::minutes(45) };
    let first = below(random, COUNSELLORS);
    let any = if random.below(2) == 0 { COUNSELLORS } else { 1 };
    let seats = (0..any).map(|at| seat((first + at) % COUNSELLORS)).collect();
    (wanted.clone(), wanted.span.with_buffers(TimeDelta::zero(), TimeDelta::minutes(15)), seats)
}

/// Holds a wished time; until when, if it was free.
async fn held(
    store: &Store,
    who: &Client,
    wish: &(Appointment, Span, Vec<Seat>),
    lasts: TimeDelta,
    sum: &mut Sum,
) -> Option<DateTime<Utc>> {
    let (wanted, takes, seats) = wish;
    let wanted = Wanted { appointment: wanted, key: &who.key, details: "{}", takes: *takes, seats };
    // The transaction that commits is the one whose time counts.
    let held = tried!(store, tx => {
        let now = clock::now();
        booking::hold(&mut tx, wanted, now + lasts, now).await?.map(|_| now + lasts)
    });
    if held.is_some() {
        sum.held += 1;
    } else {
        sum.taken += 1;
    }
    held.map(|until| DateTime::from_timestamp_millis(until.timestamp_millis()).expect("an instant"))
}

/// One booker's tries.
async fn booker(store: Store, user: i64, day: DateTime<Utc>, tries: u64, mut random: Random) -> Sum {
    let mut sum = Sum::default();
    let who = client::new(&store, &Private::new(user), "uk".into());
    tried!(store, tx => client::remember(&mut tx, &store, BOT, &[&who], clock::now()).await?);
    let mut has: Option<Appointment> = None;
    for _ in 0..tries {
        let does = random.below(6);
        if does < 3
            && let Some(before) = has.take()
        {
            let gone = act(&before, Act::CancelByOffice, clock::now()).expect("it is open");
            assert!(tried!(store, tx => booking::change(&mut tx, &gone).await?), "nobody else changes it");
            sum.cancelled += 1;
            continue;
        }
        // Whoever walks away lets it lapse; of the others some are slow.
        let walks = does == 3;
        let lasts = if walks || random.below(4) == 0 { SHORT } else { HOLD };
        // Few times are free: whoever wants to move looks longer.
        let wishes = if has.is_some() { MOVER_WISHES } else { 1 };
        for _ in 0..wishes {
            let mut wish = wish(&store, &who, day, &mut random);
            wish.0.moves = has.as_ref().map(|has| has.id);
            let Some(until) = held(&store, &who, &wish, lasts, &mut sum).await else { continue };
            if !walks {
                has = says_yes(&store, &wish.0, has, until, &mut sum).await;
            }
            break;
        }
    }
    sum
}

/// Says yes to a hold, which books it or moves what they have; answers what they have then.
async fn says_yes(store: &Store, held: &Appointment, has: Option<Appointment>, until: DateTime<Utc>, sum: &mut Sum) -> Option<Appointment> {
    let after = match &has {
        Some(before) => act(before, Act::Move { to: held.span }, clock::now()).expect("it moves"),
        None => act(held, Act::Promote { ask: false }, clock::now()).expect("it is held"),
    };
    let done = if has.is_some() {
        match tried!(store, tx => booking::take_over(&mut tx, &after, held.id, clock::now()).await?) {
            Moved::Done => true,
            Moved::Lapsed => false,
            refused @ (Moved::Taken | Moved::Changed) => panic!("{refused:?}"),
        }
    } else {
        tried!(store, tx => booking::promote(&mut tx, &after, clock::now()).await?)
    };
    if !done {
        assert!(clock::now() >= until, "a hold was lost before its end");
        sum.lapsed += 1;
        return has;
    }
    if has.is_some() {
        sum.moved += 1;
    } else {
        sum.booked += 1;
    }
    Some(Appointment { version: after.version + 1, ..after })
}

/// All bookers of a process, spread over its stores.
async fn crowd(stores: &[Store], day: DateTime<Utc>, bookers: u64, tries: u64, seed: u64) -> Sum {
    let mut people = JoinSet::new();
    for at in 0..bookers {
        let store = stores[usize::try_from(at).expect("few") % stores.len()].clone();
        let user = i64::try_from(seed % 1_000_000).expect("small") * 100_000 + i64::try_from(at).expect("few");
        people.spawn(booker(store, user, day, tries, Random(seed ^ (at << 20))));
    }
    let mut sum = Sum::default();
    people.join_all().await.into_iter().for_each(|one| sum += one);
    sum
}

/// What has to hold whatever happened.
async fn settled(store: &Store, sum: Sum, what: &str) {
    #[expect(clippy::print_stdout, reason = "the figures are what a long run is for; shown with --nocapture")]
    {
        println!("{:?}, {what}: {sum:?}", store.kind());
    }
    let overlaps = "occupancy a JOIN occupancy b ON a.resource = b.resource AND a.seat = b.seat AND a.appointment < b.appointment \
                    AND a.from_ms < b.until_ms AND b.from_ms < a.until_ms";
    assert_eq!(rows(store, overlaps).await, 0, "two times overlap");
    let bare = "appointment a WHERE a.state < 4 AND NOT EXISTS (SELECT 1 FROM occupancy o WHERE o.appointment = a.id \
                AND o.from_ms = a.from_ms AND o.until_ms = a.until_ms + 900000 AND (a.state = 0) = (o.expires_ms IS NOT NULL))";
    assert_eq!(rows(store, bare).await, 0, "an appointment lost its time");
    let stray = "occupancy o WHERE NOT EXISTS (SELECT 1 FROM appointment a WHERE a.id = o.appointment AND a.state < 4)";
    assert_eq!(rows(store, stray).await, 0, "a time is taken by nothing");
    assert_eq!(rows(store, "appointment WHERE state = 2").await, sum.booked - sum.cancelled);
    assert_eq!(rows(store, "appointment WHERE state = 6").await, sum.cancelled);
    let moved: i64 = rows(store, "appointment WHERE generation > 0").await;
    assert!(moved <= sum.moved && (moved > 0) == (sum.moved > 0), "a move was lost");
    assert!(rows(store, "appointment WHERE state = 0").await <= sum.held - sum.booked - sum.moved);
    assert!(sum.booked > 0 && sum.taken > 0 && sum.cancelled > 0, "{sum:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_bookers_share_twenty_slots() {
    let (bookers, tries) = size();
    for database in databases() {
        let first = database.open().await;
        // Two nodes on a server; a file has one writer in a process.
        let second = if database.kind() == Kind::Postgres { database.open().await } else { first.clone() };
        let seed = u64::from_be_bytes(lotse::sealed::random()) >> 1;
        let sum = crowd(&[first.clone(), second], day(), bookers, tries, seed).await;
        settled(&first, sum, &format!("{bookers} bookers, {tries} tries, seed {seed}")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bookers_of_several_processes_share_twenty_slots() {
    let (bookers, tries) = size();
    for database in databases() {
        let store = database.open().await;
        let (day, seed) = (day(), u64::from_be_bytes(lotse::sealed::random()) >> 1);
        let sum = processes(&database, |process| Task {
            url: database.opening().url,
            key_file: database.key_file(),
            day,
            bookers: bookers / PROCESSES,
            tries,
            seed: seed.wrapping_add(process),
        });
        settled(&store, sum, &format!("{PROCESSES} processes, {bookers} bookers, {tries} tries, seed {seed}")).await;
    }
}

/// Starts this test program so many times, each for [`a_process_of_bookers`] only, and sums up what they say.
fn processes(database: &Database, task: impl Fn(u64) -> Task) -> Sum {
    let program = std::env::current_exe().expect("a program runs");
    let start = |process: u64| {
        let mut command = Command::new(&program);
        command.args(["--exact", "store::bookers::a_process_of_bookers", "--ignored", "--nocapture", "--test-threads=1"]);
        command.env(CHILD, serde_json::to_string(&task(process)).expect("it is JSON")).current_dir(database.folder());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
    };
    let children: Vec<_> = (0..PROCESSES).map(start).collect();
    let mut sum = Sum::default();
    for child in children {
        let output = child.wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&output.stdout);
        let told = said.lines().find_map(|line| serde_json::from_str::<Sum>(&line[line.find('{')?..]).ok());
        sum += told.unwrap_or_else(|| panic!("{}\n{said}\n{}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    sum
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process of its own for the test above"]
async fn a_process_of_bookers() {
    let Ok(task) = std::env::var(CHILD) else { return };
    let task: Task = serde_json::from_str(&task).expect("the parent says so");
    let store = Opening { url: task.url, key_file: Some(task.key_file), durable: false }.open().await.expect("it opens");
    let sum = crowd(&[store], task.day, task.bookers, task.tries, task.seed).await;
    assert!(sum.held + sum.taken > 0, "somebody tried");
    #[expect(clippy::print_stdout, reason = "the parent reads it")]
    {
        println!("{}", serde_json::to_string(&sum).expect("it is JSON"));
    }
}
