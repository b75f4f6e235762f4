//! The whole path, receive to answer sent: the real process on a SQLite file with synchronous=FULL, against the emulator on the
//! same machine. Printed, never asserted: `cargo bench --bench path`. Takes about four minutes; figures in `benches/README.md`.
//!
//! Emulator, load and bot share two cores, so a rate here is a floor; the CPU of the bot's process is counted apart
//! (`/proc/<pid>/stat`), and says more than a clock.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use lotse::clock::{self, Clock};
use lotse::conversation::outgoing::{Bubble, Outgoing, Parcel};
use lotse::emulator::Emulator;
use lotse::store::outbox::{self, Lane, Posted};
use lotse::store::{Opening, client};

const TOKEN: &str = "4200000001:bench";
const BOT: i64 = 4_200_000_001;
/// People at once.
const PEOPLE: usize = 1_000;
/// Actions of each of them.
const ROUNDS: usize = 30;
/// People for the memory with many known clients.
const KNOWN: usize = 100_000;
const REMINDERS: usize = 50_000;
/// Calls a second while reminders wait.
const LIMITED: u32 = 30;
/// How long reminders and people are watched.
const WATCHED: Duration = Duration::from_mins(1);
/// People who write in a second meanwhile.
const WRITERS: u64 = 3;
const QUIET: Duration = Duration::from_millis(8);

fn main() {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime").block_on(async {
        let folder = Folder::new();
        start_and_idle(&folder).await;
        throughput(&folder).await;
        many_known(&folder).await;
        reminders(&folder).await;
    });
}

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("lotse-bench-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder is made");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[expect(clippy::print_stdout, reason = "a bench prints")]
fn say(line: &str) {
    println!("{line}");
}

/// The bot's process.
struct Bot(Child);

impl Bot {
    fn start(emulator: &Emulator, database: &Path, per_second: u32) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_lotse"));
        let per_chat = if per_second == 0 { "0" } else { "1.0" };
        program
            .arg("run")
            .current_dir(database.parent().expect("it lies in a folder"))
            .env("DATABASE_URL", format!("sqlite://{}", database.display()))
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", emulator.url())
            .env("LOTSE_HTTP", "127.0.0.1:0")
            .env("LOTSE_LOG", "warn")
            .env("LOTSE_TELEGRAM_OVERALL_PER_SECOND", per_second.to_string())
            .env("LOTSE_TELEGRAM_PER_CHAT_PER_SECOND", per_chat)
            .stdout(Stdio::null());
        Self(program.spawn().expect("the bot starts"))
    }

    /// Seconds of CPU so far: user and system (proc(5), fields 14 and 15, in hundredths).
    fn cpu(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.0.id())).expect("Linux tells");
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |at: usize| fields[at].parse::<f64>().unwrap_or(0.0);
        (ticks(11) + ticks(12)) / 100.0
    }

    /// Resident memory in MiB.
    fn memory(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id())).expect("Linux tells");
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|kib| kib.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
    }

    fn end(mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn emulator() -> Emulator {
    Emulator::start(([127, 0, 0, 1], 0).into(), Clock::system()).await.expect("a port is free")
}

async fn start_and_idle(folder: &Folder) {
    let emulator = emulator().await;
    let began = Instant::now();
    let bot = Bot::start(&emulator, &folder.0.join("start.db"), 0);
    while emulator.calls().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // The first call of a new bot is its first poll, or one that runs beside it.
    say(&format!("start to first call:             {:>8} ms", began.elapsed().as_millis()));
    tokio::time::sleep(Duration::from_secs(3)).await;
    let before = bot.cpu();
    tokio::time::sleep(Duration::from_secs(5)).await;
    say(&format!("idle memory:                     {:>8.1} MiB", bot.memory()));
    say(&format!("idle CPU:                        {:>8.2} % of a core", (bot.cpu() - before) / 5.0 * 100.0));
    bot.end();
    emulator.stop().await;
}

/// Everybody does one thing at once; the next round begins when all were answered.
async fn throughput(folder: &Folder) {
    let emulator = emulator().await;
    emulator.log_calls(false);
    let bot = Bot::start(&emulator, &folder.0.join("load.db"), 0);
    let people: Vec<i64> = (0..PEOPLE).map(|_| emulator.add_user(Some("ar"))).collect();
    let (mut updates, mut took, mut cpu) = (0_usize, Duration::ZERO, 0.0);
    for round in 0..ROUNDS {
        let acts: Vec<(i64, Option<(i64, String)>)> = people.iter().map(|chat| (*chat, next_press(&emulator, *chat, round))).collect();
        let (before, began) = (bot.cpu(), Instant::now());
        for (chat, press) in acts {
            match press {
                Some((message, data)) => emulator.press(chat, message, &data),
                None => {
                    emulator.type_text(chat, "/start");
                }
            }
        }
        emulator.settled(QUIET).await;
        // The first rounds warm up: connections, pages, plans.
        if round >= 3 {
            took += began.elapsed().saturating_sub(QUIET);
            cpu += bot.cpu() - before;
            updates += PEOPLE;
        }
    }
    let count = f64::from(u32::try_from(updates).unwrap_or(u32::MAX));
    say(&format!("updates a second, {PEOPLE} at once:   {:>8.0}", count / took.as_secs_f64()));
    say(&format!("CPU of the bot per 1,000 updates: {:>7.3} s", cpu / count * 1_000.0));
    bot.end();
    emulator.stop().await;
}

/// A button of the newest screen, another one each round; none before the first screen.
fn next_press(emulator: &Emulator, chat: i64, round: usize) -> Option<(i64, String)> {
    let messages = emulator.messages(chat);
    let screen = messages.iter().rfind(|message| !message.buttons.is_empty())?;
    let choices: Vec<&str> =
        screen.buttons.iter().flatten().map(|button| button.data.as_str()).filter(|data| !data.ends_with("stop")).collect();
    let at = (usize::try_from(chat).unwrap_or_default() + round * 7) % choices.len();
    Some((screen.id, choices[at].to_owned()))
}

async fn many_known(folder: &Folder) {
    let emulator = emulator().await;
    emulator.log_calls(false);
    let bot = Bot::start(&emulator, &folder.0.join("known.db"), 0);
    let began = Instant::now();
    for _ in 0..KNOWN / PEOPLE {
        for _ in 0..PEOPLE {
            emulator.type_text(emulator.add_user(Some("uk")), "/start");
        }
        emulator.settled(QUIET).await;
    }
    say(&format!(
        "first contacts a second:         {:>8.0}",
        f64::from(u32::try_from(KNOWN).unwrap_or(u32::MAX)) / began.elapsed().as_secs_f64()
    ));
    say(&format!("memory with {KNOWN} clients:     {:>8.1} MiB", bot.memory()));
    bot.end();
    emulator.stop().await;
}

async fn reminders(folder: &Folder) {
    let emulator = emulator().await;
    let database = folder.0.join("reminders.db");
    let bot = Bot::start(&emulator, &database, 0);
    let people: Vec<i64> = (0..PEOPLE).map(|_| emulator.add_user(Some("de"))).collect();
    for chat in &people {
        emulator.type_text(*chat, "/start");
    }
    emulator.settled(Duration::from_millis(200)).await;
    bot.end();
    post_reminders(&database, &people).await;
    let before = sends(&emulator);
    let bot = Bot::start(&emulator, &database, LIMITED);
    let (began, mut waits, mut open, mut written) = (Instant::now(), Vec::new(), Vec::<(i64, usize, Instant)>::new(), 0_u64);
    while began.elapsed() < WATCHED {
        if began.elapsed().as_millis() / u128::from(1_000 / WRITERS) > u128::from(written) {
            let chat = people[usize::try_from(written * 37).unwrap_or_default() % PEOPLE];
            open.push((chat, answers(&emulator, chat), Instant::now()));
            emulator.type_text(chat, "/menu");
            written += 1;
        }
        open.retain(|(chat, had, since)| {
            let answered = answers(&emulator, *chat) > *had;
            if answered {
                waits.push(since.elapsed());
            }
            !answered
        });
        tokio::time::sleep(Duration::from_millis(4)).await;
    }
    let sent = sends(&emulator) - before;
    waits.sort();
    let at = |share: usize| waits.get((waits.len() * share / 100).min(waits.len().saturating_sub(1))).copied().unwrap_or_default();
    let left = f64::from(LIMITED) * WATCHED.as_secs_f64() - f64::from(u32::try_from(waits.len()).unwrap_or(0));
    let reminded = f64::from(u32::try_from(sent.saturating_sub(waits.len())).unwrap_or(0));
    say(&format!("{REMINDERS} reminders wait, {LIMITED}/s:      {written} people write, {} still wait at the end", open.len()));
    say(&format!("median wait of a person:         {:>8.0} ms", at(50).as_secs_f64() * 1_000.0));
    say(&format!("99th percentile:                 {:>8.0} ms", at(99).as_secs_f64() * 1_000.0));
    say(&format!("of what the limit leaves, used:  {:>8.1} %", reminded / left * 100.0));
    bot.end();
    emulator.stop().await;
}

/// Screens that the bot showed in a chat: reminders have no buttons.
fn answers(emulator: &Emulator, chat: i64) -> usize {
    emulator.messages(chat).iter().filter(|message| message.from_bot && !message.buttons.is_empty()).count()
}

fn sends(emulator: &Emulator) -> usize {
    let sending = |method: &str| method.eq_ignore_ascii_case("sendMessage") || method.eq_ignore_ascii_case("editMessageText");
    emulator.calls().iter().filter(|call| sending(&call.method) && call.status == 200).count()
}

async fn post_reminders(database: &Path, people: &[i64]) {
    let store = Opening::new(&format!("sqlite://{}", database.display())).open().await.expect("the database opens");
    let mut tx = store.begin().await.expect("it can be written");
    let clients = client::of_users(&mut tx, &store, BOT, people).await.expect("they are known");
    let text = "Erinnerung: morgen 10:00.".to_owned();
    let parcel = Parcel::to_client(vec![Outgoing::Send(Bubble::plain(text))]);
    let json = serde_json::to_string(&parcel).expect("it is JSON");
    for _ in 0..REMINDERS / PEOPLE {
        let posted: Vec<Posted<'_>> = clients
            .values()
            .map(|client| Posted {
                id: store.numbers.next(),
                line: client.id,
                client: Some((client.id, &client.key)),
                lane: Lane::Reminder,
                json: &json,
            })
            .collect();
        outbox::post(&mut tx, &store, &posted, clock::now()).await.expect("they are written");
    }
    tx.commit().await.expect("it is committed");
    store.close().await;
}
