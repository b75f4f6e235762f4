//! Everybody and their chats, the bot that takes what they do, and time.

mod people;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::task::Poll;

use chrono::{DateTime, TimeDelta, Utc};
use lotse::casework::Role;
use lotse::casework::press::{StaffPress, What};
use lotse::conversation::Input;
use lotse::conversation::cases::by_itself::{later, soon};
use lotse::conversation::desk::{INVITE, invite_hash, new_code};
use lotse::conversation::intake::take;
use lotse::conversation::update::{Did, Happened, Pressed, Received};
use lotse::flow::Press;
use lotse::ids::Language;
use lotse::language::Args;
use lotse::private::Private;
use lotse::store::office::{self, OfficeState};
use lotse::store::staff::{self, Invite};
use lotse::store::{Store, case_message, erasure, update};
use lotse::work::timers;
use serde_json::Value;

use super::rules::{Rules, Words};
use super::telegram::{Message, Telegram};
use super::{BOT, Random, Step, log};
use crate::support::COUNSELLING;
use crate::support::bot::PIN;

const CLIENTS: [i64; 3] = [11, 12, 13];
const STAFF: [(i64, &str, Role); 4] = [
    (21, "online", Role::Counsellor),
    (22, "online", Role::Counsellor),
    (23, "online", Role::Coordinator),
    (24, "eschweiler", Role::Counsellor),
];
const GROUPS: [(&str, i64); 2] = [("online", -31), ("eschweiler", -32)];
/// Rounds of the sender in one step: in each, the first that waits of each chat goes out.
const ROUNDS_MAX: u64 = 6;

/// All of it.
pub struct World {
    store: Store,
    telegram: Telegram,
    pub rules: Rules,
    now: DateTime<Utc>,
    update: i64,
    /// What was done, for whoever reads of a failure.
    pub trace: Vec<String>,
    prompts: [String; 2],
    /// What asks before everything is deleted.
    delete: String,
    /// What people typed first, by chat and number, whatever they changed it to.
    written: BTreeMap<(i64, i64), String>,
}

type Held = Result<(), String>;

fn must(holds: bool, why: impl FnOnce() -> String) -> Held {
    if holds { Ok(()) } else { Err(why()) }
}

/// What one update should lead to, where it is the only one of its batch.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Expected {
    Anything,
    /// A client's plain words.
    Words(i64),
    /// Somebody on the staff typed.
    Typed(i64),
}

impl World {
    /// Everybody has joined.
    pub async fn new(store: Store) -> Self {
        let text = |message: &str| COUNSELLING.catalog.text(&Language::from("de"), message, None, &Args::new()).text;
        let mut world = Self {
            store,
            telegram: Telegram::default(),
            rules: Rules::default(),
            // A Monday, within everybody's hours.
            now: "2026-11-23T09:00:00Z".parse().expect("an instant"),
            update: 0,
            trace: Vec::new(),
            written: BTreeMap::new(),
            prompts: [text("staff-pin"), text("staff-pin-new")],
            delete: text("delete-confirm"),
        };
        let mut tx = world.store.begin().await.expect("a transaction begins");
        for (name, group) in GROUPS {
            let state = OfficeState { group: Some(Private::new(group)), ..OfficeState::new(name.into()) };
            office::put(&mut tx, &world.store, &state).await.expect("it is written");
        }
        tx.commit().await.expect("it commits");
        let mut batch = Vec::new();
        for (user, office, role) in STAFF {
            let link = world.invite(office, role).await;
            for text in [link.as_str(), PIN] {
                batch.push(world.types(user, text, None));
            }
            batch.push(world.presses(user, 0, &StaffPress::plain(What::Duty).with("on").to_data()));
        }
        take(&world.store, &COUNSELLING, BOT, &batch, world.now).await.expect("they join");
        // Two clients are at a person's door already.
        for way in ["/start", "/person", "now", "send"] {
            let mut batch = Vec::new();
            for user in &CLIENTS[1..] {
                let of = |message: &Message| Some((message.number, message.buttons.iter().find(|data| chooses(data, way))?.clone()));
                let found = world.telegram.of_bot(*user).rev().find_map(of);
                batch.push(match found {
                    Some((number, data)) => world.presses(*user, number, &data),
                    None => world.types(*user, way, None),
                });
            }
            take(&world.store, &COUNSELLING, BOT, &batch, world.now).await.expect("they are answered");
            while log::rows(&world.store, "outbox").await > 0 {
                world.send(None).await.expect("nothing is wrong yet");
            }
        }
        for (user, ..) in STAFF {
            world.telegram.chats.remove(&user);
        }
        world.trace.clear();
        world
    }

    /// One step, and what must hold after it.
    pub async fn step(&mut self, step: &Step) -> Held {
        match step {
            Step::Batch(acts, crash) => self.batch(acts, *crash).await,
            Step::Send(seed) => {
                self.trace.push("the sender works".to_owned());
                let random = &mut Random(*seed);
                for _ in 0..=random.below(ROUNDS_MAX) {
                    self.send(Some(random)).await?;
                }
                Ok(())
            }
            Step::Pass(minutes, crash) => {
                self.trace.push(format!("{minutes} minutes pass"));
                self.now += TimeDelta::minutes(*minutes);
                self.jobs(*crash).await
            }
        }
    }

    async fn jobs(&mut self, crash: Option<u64>) -> Held {
        let (store, now) = (self.store.clone(), self.now);
        let content = Arc::clone(&COUNSELLING);
        let work = async || {
            timers::run_once(&store, &content, now).await.map_err(|error| format!("timers: {error}"))?;
            soon(&store, &content, BOT, now).await.map_err(|error| format!("soon: {error}"))?;
            later(&store, &content, BOT, now).await.map_err(|error| format!("later: {error}"))
        };
        if let Some(polls) = crash {
            _ = dying(polls, work()).await;
        } else {
            work().await?;
        }
        self.absorb().await
    }

    async fn send(&mut self, faults: Option<&mut Random>) -> Held {
        let sent = self.telegram.send(&self.store, self.now, faults).await?;
        for message in &sent {
            self.rules.delivered(message)?;
        }
        self.asked();
        self.absorb().await
    }

    async fn batch(&mut self, acts: &[(u64, u64)], crash: Option<u64>) -> Held {
        let mut batch = Vec::new();
        let mut expected = Expected::Anything;
        for (who, seed) in acts {
            expected = self.act(*who, &mut Random(*seed), &mut batch).await;
        }
        let first = self.rules.number;
        if let Some(polls) = crash {
            self.trace.push("the process dies, and the batch comes again".to_owned());
            _ = dying(polls, take(&self.store, &COUNSELLING, BOT, &batch, self.now)).await;
        }
        take(&self.store, &COUNSELLING, BOT, &batch, self.now).await.map_err(|error| format!("a batch is not taken: {error}"))?;
        let before = self.taken(&expected);
        let events = log::since(&self.store, first).await;
        self.absorb().await?;
        if batch.len() == 1 {
            self.answered(&expected, before, &events)?;
        }
        Ok(())
    }

    /// Whether a client had a case that somebody had.
    fn taken(&self, expected: &Expected) -> bool {
        let Expected::Words(user) = expected else { return false };
        let of = |client: &i64| self.rules.users.get(client) == Some(user) && !self.rules.erased.contains(client);
        self.rules.cases.values().any(|case| of(&case.client) && case.now().state == 1)
    }

    /// Whether a client has more than one case that is open.
    fn several(&self, user: i64) -> bool {
        let of = |client: &i64| self.rules.users.get(client) == Some(&user) && !self.rules.erased.contains(client);
        self.rules.cases.values().filter(|case| of(&case.client) && case.now().state < 2).count() > 1
    }

    /// The bot is silent beside a person; no word of staff falls away without another.
    fn answered(&self, expected: &Expected, taken: bool, events: &[(i64, log::Happened)]) -> Held {
        let kept = events.iter().any(|(_, event)| matches!(event, log::Happened::Message { .. }));
        let to = |line: i64| events.iter().any(|(_, event)| matches!(event, log::Happened::Outbox { line: to, .. } if *to == line));
        match expected {
            Expected::Words(user) if taken => {
                let mut clients = self.rules.users.iter().filter(|(_, known)| *known == user);
                if self.several(*user) {
                    // They are asked which one it is for.
                    return must(kept || clients.any(|(client, _)| to(*client)), || "words for one of several cases fall away".to_owned());
                }
                must(kept, || "words to a person are not kept".to_owned())?;
                must(clients.all(|(client, _)| !to(*client)), || "the bot talks beside a person".to_owned())
            }
            Expected::Typed(user) => {
                let line = self.rules.staff.iter().find(|(_, member)| member.user == *user && member.standing == 0);
                must(kept || line.is_none_or(|(id, _)| to(*id)), || "words of staff fall away".to_owned())
            }
            Expected::Words(_) | Expected::Anything => Ok(()),
        }
    }

    async fn absorb(&mut self) -> Held {
        let events = log::since(&self.store, self.rules.number).await;
        self.rules.happened(&self.store, &events).await?;
        if events.is_empty() {
            return Ok(());
        }
        let mut reader = self.store.reader().await.expect("the database answers");
        let erased: Vec<i64> = sqlx::query_scalar("SELECT client FROM erasure").fetch_all(&mut *reader).await.expect("receipts are read");
        let dead = update::dead_letters(&mut reader, 1).await.expect("dead letters are read");
        must(dead.is_empty(), || format!("set aside: {dead:?}"))?;
        drop(reader);
        let new = erased.len() != self.rules.erased.len();
        self.rules.erased.extend(&erased);
        if new { self.nothing_is_left().await } else { Ok(()) }
    }

    async fn nothing_is_left(&self) -> Held {
        for client in &self.rules.erased {
            for (table, column) in erasure::REACHED {
                let left = log::rows(&self.store, &format!("{table} WHERE {column} = {client}")).await;
                must(left == 0, || format!("{left} rows of {table} are left after a deletion"))?;
            }
        }
        Ok(())
    }

    // How it reaches the bot

    fn types(&mut self, user: i64, text: &str, answers: Option<i64>) -> Received {
        let number = self.telegram.write(user, text);
        self.written.insert((user, number), text.to_owned());
        self.trace.push(format!("{user} types {text} ({number}, answers {answers:?})"));
        let input = Input::Text(Private::new(text.to_owned()));
        self.did(Did { message: Some(number), answers, ..plain(user, input) })
    }

    fn presses(&mut self, user: i64, message: i64, data: &str) -> Received {
        self.trace.push(format!("{user} presses {data} on {message}"));
        let press = Pressed { query: self.update.to_string(), message: Some(message).filter(|number| *number > 0) };
        self.did(Did { press: Some(press), ..plain(user, Input::Pressed(data.to_owned())) })
    }

    fn reaches(&mut self, user: i64, reachable: bool) -> Received {
        self.trace.push(format!("{user} can be reached: {reachable}"));
        self.received(Happened::Reachable { user: Private::new(user), reachable })
    }

    fn did(&mut self, did: Did) -> Received {
        self.received(Happened::Did(did))
    }

    fn received(&mut self, happened: Happened) -> Received {
        self.update += 1;
        Received { id: self.update, happened: Ok(happened), raw: Private::new(Value::Null) }
    }

    async fn invite(&self, office: &str, role: Role) -> String {
        let code = new_code();
        let invite = Invite { office: office.into(), role: Some(role), made_by: None, expires: self.now + TimeDelta::days(1) };
        let mut tx = self.store.begin().await.expect("a transaction begins");
        staff::invite(&mut tx, &invite_hash(&self.store.installation, &code), &invite).await.expect("it is written");
        tx.commit().await.expect("it commits");
        format!("/start {INVITE}{code}")
    }

    // The end

    /// All that waits is sent, owners read their cases, and nothing is missing.
    pub async fn end(&mut self) -> Held {
        self.trace.push("the end".to_owned());
        self.settle().await?;
        let owned: Vec<(i64, i64, i64)> = self
            .rules
            .cases
            .iter()
            .filter_map(|(id, case)| {
                let owner = case.now().owner.filter(|_| !self.rules.erased.contains(&case.client))?;
                Some((*id, owner, self.rules.staff.get(&owner)?.user))
            })
            .collect();
        for (case, owner, user) in owned {
            if !self.telegram.gone.contains(&user) {
                self.reads(case, user).await?;
                self.told(case, owner, user)?;
            }
        }
        self.arrived().await?;
        self.nothing_is_left().await
    }

    async fn settle(&mut self) -> Held {
        for _ in 0..40 {
            self.now += TimeDelta::minutes(2);
            let mut sends = 0;
            while log::rows(&self.store, "outbox WHERE state = 0").await > 0 && sends < 100 {
                self.now += TimeDelta::seconds(20);
                self.send(None).await?;
                sends += 1;
            }
            let before = self.rules.number;
            self.jobs(None).await?;
            if before == self.rules.number {
                return Ok(());
            }
        }
        Err("it never falls quiet".to_owned())
    }

    /// An owner opens a case, whatever stands before it.
    async fn reads(&mut self, case: i64, user: i64) -> Held {
        let case = lotse::casework::case::CaseId(case);
        // A door that wrong PINs closed opens again.
        self.now += TimeDelta::minutes(16);
        for what in [What::Open, What::Open, What::Warned] {
            let press = self.presses(user, 0, &StaffPress::of(what, case).to_data());
            self.one(press).await?;
            let last = self.telegram.of_bot(user).next_back().map(|message| message.text.clone()).unwrap_or_default();
            if self.prompts.contains(&last) {
                let pin = self.types(user, PIN, None);
                self.one(pin).await?;
            }
        }
        Ok(())
    }

    async fn one(&mut self, received: Received) -> Held {
        take(&self.store, &COUNSELLING, BOT, &[received], self.now).await.map_err(|error| format!("it is not taken: {error}"))?;
        self.absorb().await?;
        for _ in 0..20 {
            self.now += TimeDelta::seconds(20);
            if log::rows(&self.store, "outbox WHERE state = 0").await == 0 {
                break;
            }
            self.send(None).await?;
        }
        Ok(())
    }

    /// Whoever has a case has read all that the client wrote in it.
    fn told(&self, case: i64, owner: i64, user: i64) -> Held {
        let known = &self.rules.cases[&case];
        if known.now().owner != Some(owner) {
            return Ok(());
        }
        for (word, token) in &self.rules.tokens {
            let kept = token.kept.is_some_and(|(of, _)| of == case) && token.whose == Words::Client && !token.replaced;
            must(!kept || token.shown.contains(&user), || format!("{word} of case {} was never shown to {user}, who has it", known.code))?;
        }
        Ok(())
    }

    /// Every kept word arrived, or somebody heard that it did not; every word of staff is with one client at most.
    async fn arrived(&mut self) -> Held {
        for (word, token) in &self.rules.tokens {
            let clients: BTreeSet<&i64> = token.shown.iter().filter(|chat| CLIENTS.contains(chat)).collect();
            must(token.whose == Words::Client || clients.len() <= 1, || format!("{word} went to several clients"))?;
            let Some((case, id)) = token.kept.filter(|_| token.whose != Words::Note) else { continue };
            if self.rules.erased.contains(&self.rules.cases[&case].client) {
                continue;
            }
            let mut reader = self.store.reader().await.expect("the database answers");
            let message = case_message::by_id(&mut reader, id).await.expect("it is read");
            let Some(message) = message else {
                must(self.rules.cases[&case].taken_back(), || format!("{word} is not kept any more"))?;
                continue;
            };
            let waits = message.arrival == case_message::Arrival::Waiting && message.staff.is_some();
            must(!waits, || format!("{word} neither arrived nor failed: {message:?}"))?;
            let sent = message.arrival == case_message::Arrival::Sent && token.whose == Words::Staff && !token.replaced;
            must(!sent || clients.len() == 1, || format!("{word} is taken for sent, and was not: {message:?}"))?;
        }
        Ok(())
    }

    /// What was done, and what chats show.
    pub fn told_of(&self) -> String {
        let mut lines = self.trace.clone();
        for (chat, messages) in &self.telegram.chats {
            lines.push(format!("--- {chat}"));
            let who = |message: &Message| if message.from_bot { "" } else { "> " };
            lines.extend(messages.iter().map(|message| format!("{}{} {:?}", who(message), message.number, message.text)));
        }
        lines.join("\n")
    }

    /// What runs came to, so that nobody takes an idle test for a good one.
    pub fn count(&self, seen: &mut BTreeMap<&'static str, u64>) {
        let mut add = |what, many: usize| *seen.entry(what).or_default() += many as u64;
        add("cases", self.rules.cases.len());
        add("moves", self.rules.cases.values().map(|case| case.history.len()).sum());
        add("words kept", self.rules.tokens.values().filter(|token| token.kept.is_some()).count());
        add("deletions", self.rules.erased.len());
    }
}

fn chooses(data: &str, name: &str) -> bool {
    matches!(Press::from_data(data), Some((_, Press::Choice(choice))) if choice == *name)
}

fn plain(user: i64, input: Input) -> Did {
    let language = Some("de".to_owned());
    Did { user: Private::new(user), language, input, press: None, album: None, message: None, answers: None, media: None }
}

/// Polls so often at most, then drops it: a process that dies in the middle of a transaction.
async fn dying<T>(polls: u64, work: impl Future<Output = T>) -> Option<T> {
    let mut work = Box::pin(work);
    let mut left = polls;
    std::future::poll_fn(move |context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        work.as_mut().poll(context).map(Some)
    })
    .await
}
