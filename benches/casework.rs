//! The staff queue under load: 500 open cases, 60 counsellors, 20 relayed messages a second for a minute, within Telegram's limits,
//! against the emulator on the same machine. Printed, never asserted: `cargo bench --bench casework`, about two minutes.
//!
//! Counted: how long a client's words take until the emulator shows them to the counsellor, whether any is lost or with the wrong one,
//! and how the board of the office's group keeps Telegram's limit and its age.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Utc;
use lotse::casework::case::{Blocked, Case, CaseId, StaffId, State, Way};
use lotse::casework::role::Role;
use lotse::casework::route::Rung;
use lotse::clock::{self, Clock};
use lotse::config::{Limits, Periods};
use lotse::conversation::{Content, Files};
use lotse::emulator::{Emulator, Heard};
use lotse::flow::Mode;
use lotse::flow::model::Queue;
use lotse::private::Private;
use lotse::running::{Running, Setup};
use lotse::store::office::OfficeState;
use lotse::store::staff::{Desk, Staff, Standing};
use lotse::store::{Opening, Store, case, client, office, staff};

const TOKEN: &str = "4200000001:bench";
const BOT: i64 = 4_200_000_001;
const CASES: usize = 500;
const COUNSELLORS: usize = 60;
const PER_SECOND: u32 = 20;
const SECONDS: u32 = 60;
/// Between the last words and the end.
const AFTER: Duration = Duration::from_secs(10);

fn main() {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime").block_on(load());
}

#[expect(clippy::print_stdout, reason = "a bench prints")]
fn say(line: &str) {
    println!("{line}");
}

async fn load() {
    let folder: PathBuf = std::env::temp_dir().join(format!("lotse-bench-cases-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder is made");
    let clock = Clock::system();
    let emulator = Emulator::start(([127, 0, 0, 1], 0).into(), clock.clone()).await.expect("a port is free");
    let clients: Vec<i64> = (0..CASES).map(|_| emulator.add_user(Some("ar"))).collect();
    let counsellors: Vec<i64> = (0..COUNSELLORS).map(|_| emulator.add_user(Some("de"))).collect();
    // Whoever never wrote can be sent nothing.
    for chat in clients.iter().chain(&counsellors) {
        emulator.type_text(*chat, "x");
    }
    let opening = Opening::new(&format!("sqlite://{}", folder.join("lotse.db").display()));
    let store = opening.open().await.expect("the database opens");
    let owners = people(&store, &clients, &counsellors).await;
    store.close().await;
    let (content, _) = Content::load(Files::shipped(), Mode::Counselling);
    let setup = Setup {
        database: opening,
        content: Arc::new(content),
        content_dir: None,
        token: Private::new(TOKEN.to_owned()),
        api_url: emulator.url(),
        limits: Limits::default(),
        periods: Periods::default(),
        poll_timeout: Duration::from_secs(20),
        webhook: None,
        take_over: false,
        http: None,
        hsds: false,
        office_api: None,
        webhooks: lotse::work::reach::Reach::Public,
        clock,
    };
    let running = Running::start(setup).await.expect("the bot starts");
    let group = emulator.add_group("Team", counsellors[0]);
    connect(&running.store, group).await;
    // The first words were said before the bot was there: they are answered first.
    tokio::time::sleep(Duration::from_secs(30)).await;
    let mut heard = emulator.listen();
    let mut sent: HashMap<String, (Instant, i64)> = HashMap::new();
    let (mut waits, mut wrong) = (Vec::new(), 0);
    let (mut boards, mut number) = (Vec::new(), 0_usize);
    let began = Instant::now();
    let pause = Duration::from_secs(1) / PER_SECOND;
    let last = Duration::from_secs(u64::from(SECONDS));
    let mut next = began;
    while began.elapsed() < last + AFTER {
        if began.elapsed() < last && Instant::now() >= next {
            let from = number * 7 % CASES;
            let words = format!("word-{number:05}.");
            sent.insert(words.clone(), (Instant::now(), counsellors[owners[from]]));
            emulator.type_text(clients[from], &words);
            if number % 10 == 0 {
                soil(&running.store).await;
            }
            number += 1;
            next += pause;
        }
        let until = if began.elapsed() < last { next } else { Instant::now() + Duration::from_millis(50) };
        if let Ok(Some(Heard::Called { params, .. })) = tokio::time::timeout_at(until.into(), heard.recv()).await {
            let text = params.get("text").and_then(|text| text.as_str()).unwrap_or_default();
            let chat = params.get("chat_id").and_then(serde_json::Value::as_i64).unwrap_or_default();
            if chat == group {
                boards.push(began.elapsed());
            }
            if let Some(word) = text.split_whitespace().find(|word| word.starts_with("word-")) {
                match sent.remove(word) {
                    Some((at, owner)) if owner == chat => waits.push(at.elapsed()),
                    _ => wrong += 1,
                }
            }
        }
    }
    waits.sort_unstable();
    let at = |share: usize| waits.get(waits.len() * share / 100).copied().unwrap_or_default().as_millis();
    say(&format!("relayed {} of {number}, lost {}, with the wrong one {wrong}", waits.len(), sent.len()));
    say(&format!("wait until shown: median {} ms, 99th percentile {} ms", at(50), at(99)));
    let apart = boards.windows(2).map(|two| two[1].saturating_sub(two[0]).as_secs()).max().unwrap_or_default();
    say(&format!("board: {} edits in {SECONDS} s, at most {apart} s apart", boards.len()));
    running.stop().await;
    emulator.stop().await;
    let _ = std::fs::remove_dir_all(&folder);
}

/// Clients with a taken case each, and whoever has it: by client, the counsellor's place.
async fn people(store: &Store, clients: &[i64], counsellors: &[i64]) -> Vec<usize> {
    let now = clock::now();
    let mut tx = store.begin().await.expect("a transaction begins");
    let mut ids = Vec::new();
    for chat in counsellors {
        let member = Staff {
            id: StaffId(store.numbers.next()),
            chat: Private::new(*chat),
            office: "online".into(),
            role: Role::Counsellor,
            standing: Standing::Active,
            language: "de".into(),
            speaks: Vec::new(),
            topics: Vec::new(),
            duty: "on".to_owned(),
            desk: Desk::default(),
            unlocked: now + chrono::TimeDelta::hours(8),
            active: None,
        };
        ids.push(member.id);
        staff::join(&mut tx, store, BOT, &member, now).await.expect("the database takes it");
    }
    let mut owners = Vec::new();
    for (at, chat) in clients.iter().enumerate() {
        let client = client::new(store, &Private::new(*chat), "ar".into());
        client::remember(&mut tx, store, BOT, &[&client], now).await.expect("the database takes it");
        let owner = at % ids.len();
        owners.push(owner);
        case::make(&mut tx, &open_case(store, client.id, ids[owner], at, now), &client.key, "{}").await.expect("the database takes it");
    }
    tx.commit().await.expect("it commits");
    owners
}

fn open_case(store: &Store, client: i64, owner: StaffId, at: usize, now: chrono::DateTime<Utc>) -> Case {
    Case {
        id: CaseId(store.numbers.next()),
        code: format!("{at:04}"),
        client,
        office: "online".into(),
        queue: Queue::General,
        urgent: false,
        language: "ar".into(),
        topic: None,
        way: Way::Person,
        rung: Rung::Here,
        state: State::Taken(owner),
        discreet: false,
        threat: false,
        blocked: Blocked::No,
        hidden_from: Vec::new(),
        asked: None,
        last_owner: Some(owner),
        escalated: 0,
        made: now,
        since: now,
        active: now,
        taken: Some(now),
        closed: None,
        version: 1,
    }
}

async fn connect(store: &Store, group: i64) {
    let mut tx = store.begin().await.expect("a transaction begins");
    let state = OfficeState { group: Some(Private::new(group)), dirty_ms: Some(0), ..OfficeState::new("online".into()) };
    office::put(&mut tx, store, &state).await.expect("the database takes it");
    tx.commit().await.expect("it commits");
}

/// Something changes in the queue: the board is out of date, and shows another text than before.
async fn soil(store: &Store) {
    let mut tx = store.begin().await.expect("a transaction begins");
    let mut state = office::get(&mut tx, store, &"online".into()).await.expect("it is read");
    state.dirty_ms = state.dirty_ms.or(Some(clock::now().timestamp_millis()));
    state.shown = Some(String::new());
    office::put(&mut tx, store, &state).await.expect("the database takes it");
    tx.commit().await.expect("it commits");
}
