//! Everything that the emulator remembers: bots, chats, calls; one lock holds it together.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;
use std::time::Instant;

use chrono::{DateTime, Utc};
use serde_json::Value;
use tokio::sync::mpsc;

use super::bot::Bot;
use super::chat::{Chat, Kind};
use super::faults::Fault;
use super::limits::Limits;
use super::people::{Person, Role};
use super::refusal::Refusal;
use super::view::{Call, Heard};

/// Calls kept in the log.
const CALLS_MAX: usize = 10_000;
/// Methods kept that the emulator does not know.
const UNKNOWN_MAX: usize = 1_000;
/// Presses that can still be answered.
const QUERIES_MAX: usize = 100_000;
/// Files that can be fetched.
const FILES_MAX: usize = 200;
/// Changes waited for behind the first bot's arrival.
const EARLY_MAX: usize = 10_000;
/// Ids of people lie beyond 32 bits, as they do in Telegram today.
const PEOPLE_FROM: i64 = 7_300_000_001;
/// Ids of small groups are negative.
const GROUPS_FROM: i64 = -4_100_000_001;
/// Ids of supergroups are more so.
pub const SUPERGROUPS_BELOW: i64 = -1_000_000_000_000;

/// The emulator's memory.
pub struct World {
    pub bots: HashMap<i64, Bot>,
    /// The first bot that called: chats are with it unless they name another.
    pub home: Option<i64>,
    /// Updates from before the first call.
    early: Vec<Value>,
    pub chats: HashMap<i64, Chat>,
    people: usize,
    groups: i64,
    last_change: u64,
    /// Chats by the number of their latest change.
    changes: BTreeMap<u64, i64>,
    /// Presses not yet answered: chat, and when.
    pub queries: HashMap<String, (i64, DateTime<Utc>)>,
    queries_order: VecDeque<String>,
    pub last_query: u64,
    pub files: VecDeque<(String, Arc<Vec<u8>>)>,
    pub last_file: u64,
    pub webhooks: u64,
    pub faults: Vec<Fault>,
    pub limits: Limits,
    pub calls: VecDeque<Call>,
    pub logging: bool,
    pub unknown: VecDeque<String>,
    pub listeners: Vec<mpsc::UnboundedSender<Heard>>,
    /// Calls being served, and when the last one came or went; long polls only count when they hand something out.
    pub in_flight: usize,
    pub stirred: Instant,
}

impl World {
    pub fn new() -> Self {
        Self {
            bots: HashMap::new(),
            home: None,
            early: Vec::new(),
            chats: HashMap::new(),
            people: 0,
            groups: 0,
            last_change: 0,
            changes: BTreeMap::new(),
            queries: HashMap::new(),
            queries_order: VecDeque::new(),
            last_query: 0,
            files: VecDeque::new(),
            last_file: 0,
            webhooks: 0,
            faults: Vec::new(),
            limits: Limits::default(),
            calls: VecDeque::new(),
            logging: true,
            unknown: VecDeque::new(),
            listeners: Vec::new(),
            in_flight: 0,
            stirred: Instant::now(),
        }
    }

    /// The bot of a token; the first one gets what waited.
    pub fn bot(&mut self, id: i64, now: DateTime<Utc>) -> &mut Bot {
        let first = self.home.is_none();
        let bot = self.bots.entry(id).or_insert_with(|| Bot::new(id, first, now));
        if first {
            self.home = Some(id);
            for mut update in self.early.drain(..) {
                super::act::name_bot(&mut update, &bot.user());
                tell(&mut self.listeners, || bot.queue(update, now).map(Heard::Queued));
            }
        }
        bot
    }

    /// Queues an update for a chat's bot.
    pub fn queue(&mut self, bot: Option<i64>, update: Value, now: DateTime<Utc>) {
        self.stirred = Instant::now();
        match bot.or(self.home).and_then(|id| self.bots.get_mut(&id)) {
            Some(bot) => tell(&mut self.listeners, || bot.queue(update, now).map(Heard::Queued)),
            None if self.early.len() < EARLY_MAX => self.early.push(update),
            None => {}
        }
    }

    /// Updates not yet confirmed or delivered.
    pub fn pending(&self) -> usize {
        self.early.len() + self.bots.values().map(|bot| bot.queue.len()).sum::<usize>()
    }

    /// Somebody new with a private chat.
    pub fn add_person(&mut self, language: Option<&str>, role: Role, label: Option<&str>, bot: Option<i64>) -> i64 {
        let id = PEOPLE_FROM + i64::try_from(self.people).expect("fewer than 2^63 people");
        let person = Person::new(id, self.people, language, role, label);
        self.people += 1;
        self.chats.insert(id, Chat::new(id, Kind::Private(person), bot));
        self.touch(id);
        id
    }

    /// Who writes in a chat: whoever is named, in a group, or the one whom it belongs to.
    pub fn writer(&self, chat: i64, by: Option<i64>) -> Option<Person> {
        let chat = self.chats.get(&chat)?;
        match by.filter(|by| *by != chat.person().id) {
            None => Some(chat.person().clone()),
            Some(by) if chat.is_group() => match &self.chats.get(&by)?.kind {
                Kind::Private(person) => Some(person.clone()),
                Kind::Group { .. } => None,
            },
            Some(_) => None,
        }
    }

    /// A new small group.
    pub fn add_group(&mut self, title: &str, by: Person, bot: Option<i64>) -> i64 {
        let id = GROUPS_FROM - self.groups;
        self.groups += 1;
        self.chats.insert(id, Chat::new(id, Kind::Group { title: title.to_owned(), by }, bot));
        self.touch(id);
        id
    }

    /// The group lives on under another id.
    pub fn migrate(&mut self, from: i64, to: i64) {
        let Some(old) = self.chats.get_mut(&from) else { return };
        old.moved_to = Some(to);
        let new = Chat::new(to, old.kind.clone(), old.bot);
        self.chats.entry(to).or_insert(new);
        self.touch(to);
    }

    /// A chat that this bot may know.
    pub fn chat(&mut self, id: i64, bot: i64) -> Result<&mut Chat, Refusal> {
        let home = self.home;
        match self.chats.get_mut(&id).filter(|chat| chat.bot.or(home) == Some(bot)) {
            Some(Chat { moved_to: Some(to), .. }) => Err(Refusal::migrated(*to)),
            Some(chat) => Ok(chat),
            None => Err(Refusal::bad("chat not found")),
        }
    }

    /// The chat has changed.
    pub fn touch(&mut self, id: i64) {
        let Some(chat) = self.chats.get_mut(&id) else { return };
        self.changes.remove(&chat.changed);
        self.last_change += 1;
        chat.changed = self.last_change;
        self.changes.insert(self.last_change, id);
    }

    /// What a bot says about itself is shown before the first word.
    pub fn touch_fresh(&mut self) {
        let fresh: Vec<i64> = self.chats.values().filter(|chat| !chat.wrote).map(|chat| chat.id).collect();
        fresh.into_iter().for_each(|chat| self.touch(chat));
    }

    /// Chats changed after a number, and the number of the last change.
    pub fn changed_after(&self, after: u64) -> (Vec<i64>, u64) {
        (self.changes.range(after.saturating_add(1)..).map(|(_, chat)| *chat).collect(), self.last_change)
    }

    /// Number of the last change.
    pub fn last_change(&self) -> u64 {
        self.last_change
    }

    /// Notes a press that can be answered once.
    pub fn ask(&mut self, chat: i64, now: DateTime<Utc>) -> String {
        self.last_query += 1;
        let id = format!("9{:017}", self.last_query);
        if self.queries_order.len() == QUERIES_MAX
            && let Some(oldest) = self.queries_order.pop_front()
        {
            self.queries.remove(&oldest);
        }
        self.queries_order.push_back(id.clone());
        self.queries.insert(id.clone(), (chat, now));
        id
    }

    /// Keeps a file for `getFile`.
    pub fn keep_file(&mut self, bytes: &Arc<Vec<u8>>) -> String {
        self.last_file += 1;
        let id = format!("emulated-{}", self.last_file);
        if self.files.len() == FILES_MAX {
            self.files.pop_front();
        }
        self.files.push_back((id.clone(), Arc::clone(bytes)));
        id
    }

    /// Notes an answered call.
    pub fn log(&mut self, call: Call) {
        if !self.logging {
            return;
        }
        if self.calls.len() == CALLS_MAX {
            self.calls.pop_front();
        }
        self.calls.push_back(call);
    }

    /// Tells whoever listens.
    pub fn hear(&mut self, heard: impl FnOnce() -> Heard) {
        if !self.listeners.is_empty() {
            tell(&mut self.listeners, || Some(heard()));
        }
    }

    /// Notes a call of a method that is not known.
    pub fn log_unknown(&mut self, method: &str) {
        if self.unknown.len() < UNKNOWN_MAX {
            self.unknown.push_back(method.to_owned());
        }
    }
}

fn tell(listeners: &mut Vec<mpsc::UnboundedSender<Heard>>, what: impl FnOnce() -> Option<Heard>) {
    if let Some(heard) = what() {
        listeners.retain(|listener| listener.send(heard.clone()).is_ok());
    }
}
