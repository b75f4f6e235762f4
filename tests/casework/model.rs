//! Random interleavings of clients, three counsellors, a coordinator, timers, crashes and a Telegram that fails, compared with a
//! model after each step: one owner at most, no case outside every list, no word lost, none to a wrong person, doubled only where
//! an answer was lost, the bot silent while a person writes, each move in the audit, nothing left of whoever deletes everything.
//!
//! `LOTSE_CASE_RUNS=10000 cargo test --release casework::model` runs longer, on SQLite, from the seed `LOTSE_CASE_FROM` on, so that
//! several processes share the seeds; `LOTSE_CASE_SEED=…` runs one seed again. A run that fails is made shorter before it is
//! shown, unless `LOTSE_CASE_WHOLE` is set: what is short may fail for another reason.

mod log;
mod rules;
mod telegram;
mod world;

use std::io::Write as _;

use lotse::store::Store;

use crate::support::database::Database;
use world::World;

/// The bot that people write to.
const BOT: i64 = 4_711;
/// Steps of a run.
const STEPS: u64 = 60;
/// Updates of one batch.
const BATCH_MAX: u64 = 20;
/// Runs without another word, on SQLite and on PostgreSQL.
const RUNS: [u64; 2] = [24, 6];
/// Of a long run it is told after so many how far it is.
const TOLD: usize = 500;

/// Numbers that look random, the same for the same seed.
#[derive(Debug, Clone)]
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    pub fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    pub fn of<'t, T>(&mut self, things: &'t [T]) -> Option<&'t T> {
        things.get(usize::try_from(self.below(things.len() as u64)).unwrap_or_default())
    }
}

/// One step; what somebody does in it follows from its seeds and from what they see.
#[derive(Debug, Clone)]
pub enum Step {
    /// People do something: who, and the seed. With a number the process dies after so many waits, and the batch comes again.
    Batch(Vec<(u64, u64)>, Option<u64>),
    /// The sender works, with faults of this seed.
    Send(u64),
    /// So many minutes pass, and jobs run; with a number the process dies in them.
    Pass(i64, Option<u64>),
}

fn steps(seed: u64) -> Vec<Step> {
    let random = &mut Random(seed);
    (0..STEPS).map(|_| step(random)).collect()
}

fn step(random: &mut Random) -> Step {
    let crash = |random: &mut Random| random.one_in(8).then(|| 1 + random.below(40));
    match random.below(20) {
        0..10 => {
            let many = if random.one_in(3) { 2 + random.below(BATCH_MAX - 1) } else { 1 };
            let acts = (0..many).map(|_| (random.next(), random.next())).collect();
            Step::Batch(acts, crash(random))
        }
        10..17 => Step::Send(random.next()),
        17..19 => Step::Pass(1 + i64::try_from(random.below(30)).expect("small"), crash(random)),
        _ => Step::Pass([90, 600, 1_440, 4_320].get(usize::try_from(random.below(4)).expect("small")).copied().unwrap_or(1), crash(random)),
    }
}

/// Runs steps on an empty database.
async fn run(store: &Store, steps: &[Step]) -> Result<World, (String, World)> {
    log::empty(store).await;
    let mut world = World::new(store.clone()).await;
    for step in steps {
        if let Err(why) = world.step(step).await {
            return Err((why, world));
        }
    }
    match world.end().await {
        Ok(()) => Ok(world),
        Err(why) => Err((why, world)),
    }
}

/// Leaves out what is not needed for the failure, steps first, then what people do in a batch.
async fn shorter(store: &Store, mut steps: Vec<Step>) -> Vec<Step> {
    let mut size = steps.len() / 2;
    while size > 0 {
        let mut at = 0;
        while at < steps.len() {
            let mut fewer = steps.clone();
            fewer.drain(at..(at + size).min(steps.len()));
            if run(store, &fewer).await.is_err() {
                steps = fewer;
            } else {
                at += size;
            }
        }
        size /= 2;
    }
    for at in 0..steps.len() {
        let mut act = 0;
        while let Step::Batch(acts, crash) = &steps[at] {
            if act >= acts.len() || acts.len() == 1 {
                break;
            }
            let mut fewer = steps.clone();
            let mut acts = acts.clone();
            acts.remove(act);
            fewer[at] = Step::Batch(acts, *crash);
            if run(store, &fewer).await.is_err() {
                steps = fewer;
            } else {
                act += 1;
            }
        }
    }
    steps
}

async fn runs(database: Database, seeds: impl Iterator<Item = u64>) {
    let store = database.open().await;
    log::install(&store).await;
    let mut seen = std::collections::BTreeMap::<&str, u64>::new();
    for (passed, seed) in seeds.enumerate() {
        match run(&store, &steps(seed)).await {
            Ok(world) => {
                world.count(&mut seen);
                if (passed + 1) % TOLD == 0 {
                    let _ = writeln!(std::io::stderr(), "{} runs passed: {seen:?}", passed + 1);
                }
            }
            Err((why, world)) => {
                assert!(std::env::var_os("LOTSE_CASE_WHOLE").is_none(), "seed {seed} fails: {why}\n{}", world.told_of());
                let _ = writeln!(std::io::stdout(), "seed {seed} fails: {why}; it is made shorter");
                let short = shorter(&store, steps(seed)).await;
                let (shown, world) = run(&store, &short).await.err().map_or_else(
                    || (String::from("it does not fail any more when it is shortened"), None),
                    |(why, world)| (why, Some(world)),
                );
                let trace = world.map(|world| world.told_of()).unwrap_or_default();
                panic!("seed {seed} fails after {passed} runs: {why}\n\nshortened:\n{trace}\n{shown}");
            }
        }
    }
    let _ = writeln!(std::io::stdout(), "{seen:?}");
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[tokio::test]
async fn cases_hold_what_they_promise() {
    if let Some(seed) = number("LOTSE_CASE_SEED") {
        return runs(Database::sqlite(), std::iter::once(seed)).await;
    }
    let (first, long) = (number("LOTSE_CASE_FROM").unwrap_or(0), number("LOTSE_CASE_RUNS"));
    runs(Database::sqlite(), first..first + long.unwrap_or(RUNS[0])).await;
    if let Some(database) = Database::postgres().filter(|_| long.is_none()) {
        runs(database, 0..RUNS[1]).await;
    }
}
