//! The real process is killed again and again while people talk to it: no answer is lost, no decision is taken twice, and in
//! each chat the order stays.
//!
//! `LOTSE_KILLS` says how often on each database (20 times in all by default), `LOTSE_SEED` lets people choose the same again.

pub mod people;
mod replay;

use std::time::{Duration, Instant};

use lotse::clock::Clock;
use lotse::emulator::{Emulator, Heard};
use lotse::store::outbox;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::support::bot::DEADLINE;
use crate::support::database::Database;
use crate::support::process::{Home, Process};
use people::{Random, live};
use replay::Record;

/// Kills where no variable says otherwise: a start takes three seconds of a processor in a debug build.
const KILLS_SQLITE: u64 = 12;
const KILLS_POSTGRES: u64 = 8;
/// People at once.
const PEOPLE: u64 = 24;
/// A process that polls is killed after so many calls at most,
const CALLS_MAX: u64 = 80;
/// or after this, whichever comes first,
const LIFE_MAX: Duration = Duration::from_secs(2);
/// and then within this, so that the moment is no call's.
const BETWEEN: Duration = Duration::from_millis(12);
/// One of so many is killed at any time after its start, also before it polls.
const EARLY: u64 = 5;
/// How often something is looked at.
const LOOK: Duration = Duration::from_millis(5);

#[tokio::test(flavor = "multi_thread")]
async fn no_kill_loses_or_doubles_anything_on_sqlite() {
    survive(Database::sqlite(), KILLS_SQLITE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_kill_loses_or_doubles_anything_on_postgres() {
    if let Some(database) = Database::postgres() {
        survive(database, KILLS_POSTGRES).await;
    }
}

/// What the bot has done so far.
#[derive(Debug, Clone, Copy, Default)]
struct Busy {
    polls: u64,
    calls: u64,
}

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

async fn within<T>(what: &str, work: impl Future<Output = T>) -> T {
    tokio::time::timeout(DEADLINE * 2, work).await.unwrap_or_else(|_| panic!("in vain: {what}"))
}

async fn survive(database: Database, kills: u64) {
    let began = Instant::now();
    let kills = variable("LOTSE_KILLS").unwrap_or(kills);
    let seed = variable("LOTSE_SEED").unwrap_or_else(|| u64::from_be_bytes(lotse::sealed::random()));
    let mut random = Random(seed);
    let emulator = Emulator::start(([127, 0, 0, 1], 0).into(), Clock::system()).await.expect("a port is free");
    let (busy, mut busied) = watch::channel(Busy::default());
    let record = tokio::spawn(record(emulator.listen(), busy));
    let home = Home::new(database.folder(), &database.opening(), &emulator.url());
    let (stop, stopped) = watch::channel(false);

    let mut process = home.run(&[]);
    let mut people = JoinSet::new();
    let mut starting = Duration::from_millis(500);
    for kill in 0..kills {
        if kill % EARLY == 1 {
            tokio::time::sleep(random.within(starting)).await;
        } else {
            let before = *busied.borrow();
            within("a poll", busied.wait_for(|now| now.polls > before.polls)).await.expect("the emulator runs");
            starting = process.since.elapsed();
            let calls = before.calls + random.below(CALLS_MAX);
            // Whichever comes first.
            _ = tokio::time::timeout(random.within(LIFE_MAX), busied.wait_for(|now| now.calls >= calls)).await;
            tokio::time::sleep(random.within(BETWEEN)).await;
        }
        if kill == 0 {
            for person in 0..PEOPLE {
                people.spawn(live(emulator.clone(), Random(seed ^ (person + 1)), stopped.clone()));
            }
        }
        let log = process.log();
        assert!(process.kill(), "the process ended by itself\n{log}");
        process = home.run(&[]);
    }
    stop.send_replace(true);
    let talks: u64 = within("the last answers", people.join_all()).await.into_iter().sum();
    let store = database.open().await;
    within("an empty outbox", async {
        loop {
            let waiting = outbox::waiting(&mut store.reader().await.expect("it answers")).await.expect("it is read");
            if emulator.pending() == 0 && waiting.iter().all(|lane| lane.rows == 0) {
                return;
            }
            tokio::time::sleep(LOOK).await;
        }
    })
    .await;
    end(process).await;
    emulator.stop().await;
    let record = within("the end of the emulator", record).await.expect("all was recorded");
    let found = replay::check(&record, &store, talks).await;
    store.close().await;
    #[expect(clippy::print_stdout, reason = "the figures are what a long run is for; shown with --nocapture")]
    {
        println!(
            "{:?}: {kills} kills, {talks} talks, {} updates, {} calls, {} of them doubles, {:.1} s, seed {seed}",
            database.kind(),
            record.updates.len(),
            record.calls.values().map(Vec::len).sum::<usize>(),
            found.doubles,
            began.elapsed().as_secs_f64()
        );
    }
}

/// It ends as it should when it is told to.
async fn end(process: Process) {
    process.terminate();
    let status = process.ended().await;
    assert_eq!(status.code(), Some(0));
}

/// Writes down what came to the bot and what it did, until the emulator ends.
async fn record(mut heard: UnboundedReceiver<Heard>, busy: watch::Sender<Busy>) -> Record {
    let mut record = Record::default();
    while let Some(heard) = heard.recv().await {
        match heard {
            Heard::Polled => busy.send_modify(|busy| busy.polls += 1),
            Heard::Queued(update) => record.queued(&update),
            Heard::Called { method, params, refused } => {
                busy.send_modify(|busy| busy.calls += 1);
                record.called(&method, &params, refused.as_deref());
            }
        }
    }
    record
}
