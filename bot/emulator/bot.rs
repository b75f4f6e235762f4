//! A bot: its updates, its webhook, its profile.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tokio::sync::Notify;

/// Bot API: updates are kept no longer than 24 h.
const KEPT_HOURS: i64 = 24;
/// Bot API: after a week without updates their ids start anew anywhere.
const QUIET_DAYS: i64 = 7;
/// Kinds of updates that are not handed out unless asked for.
const NOT_BY_DEFAULT: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// The user name of the first bot that calls.
pub const BOT_NAME: &str = "emulated_bot";

/// One bot.
pub struct Bot {
    pub id: i64,
    username: String,
    pub queue: VecDeque<Pending>,
    next_update: i64,
    highest: i64,
    queued: DateTime<Utc>,
    allowed: Option<HashSet<String>>,
    /// Number of the latest long poll; an older one ends.
    pub poll: u64,
    /// Wakes whoever waits for updates.
    pub news: Arc<Notify>,
    pub webhook: Option<Webhook>,
    pub profile: Profile,
}

/// An update that is not yet confirmed.
pub struct Pending {
    pub id: i64,
    pub body: Arc<str>,
    queued: DateTime<Utc>,
    fetched: bool,
    /// Its id lies below an earlier one: confirming that one does not confirm this one.
    low: bool,
}

/// Where updates are delivered to.
pub struct Webhook {
    pub url: String,
    pub secret: Option<String>,
    /// Differs for each `setWebhook`; an older delivery ends.
    pub number: u64,
    /// When the last delivery failed, and why.
    pub error: Option<(DateTime<Utc>, String)>,
}

/// What the bot says about itself, by language code ("" for everybody else).
#[derive(Default)]
pub struct Profile {
    /// By scope and language.
    pub commands: HashMap<(String, String), Value>,
    pub names: HashMap<String, String>,
    pub descriptions: HashMap<String, String>,
    pub short_descriptions: HashMap<String, String>,
}

impl Bot {
    /// A bot that calls for the first time; its name is that of every `first` one, so that links can be written before it calls.
    pub fn new(id: i64, first: bool, now: DateTime<Utc>) -> Self {
        let start = anywhere(id);
        Self {
            id,
            username: if first { BOT_NAME.to_owned() } else { format!("emulated_{id}_bot") },
            queue: VecDeque::new(),
            next_update: start,
            highest: start - 1,
            queued: now,
            allowed: None,
            poll: 0,
            news: Arc::new(Notify::new()),
            webhook: None,
            profile: Profile::default(),
        }
    }

    /// The `user` of the Bot API.
    pub fn user(&self) -> Value {
        let name = self.profile.names.get("").map_or("Bot", String::as_str);
        json!({ "id": self.id, "is_bot": true, "first_name": name, "username": self.username })
    }

    /// Queues an update; gives it an id unless it has one. Answers what will be handed out; `None` when the bot wants none of it.
    pub fn queue(&mut self, mut update: Value, now: DateTime<Utc>) -> Option<Arc<str>> {
        if !self.wants(&update) {
            return None;
        }
        if now - self.queued > TimeDelta::days(QUIET_DAYS) {
            self.next_update = anywhere(self.next_update);
        }
        self.queued = now;
        let given = update.get("update_id").cloned();
        let id = given.as_ref().and_then(Value::as_i64).unwrap_or(self.next_update);
        if given.is_none() {
            self.next_update += 1;
        }
        if let Some(fields) = update.as_object_mut() {
            fields.remove("update_id");
        }
        // The id comes first, as Telegram writes it; an odd one stays odd.
        let rest = if update.is_object() { update.to_string() } else { "{}".to_owned() };
        let between = if rest == "{}" { "" } else { "," };
        let body = format!("{{\"update_id\":{}{between}{}", given.unwrap_or_else(|| json!(id)), &rest[1..]);
        let low = id <= self.highest;
        self.highest = self.highest.max(id);
        let body: Arc<str> = body.into();
        self.queue.push_back(Pending { id, body: Arc::clone(&body), queued: now, fetched: false, low });
        self.news.notify_waiters();
        Some(body)
    }

    fn wants(&self, update: &Value) -> bool {
        let kinds = update.as_object().into_iter().flat_map(|fields| fields.keys()).filter(|key| *key != "update_id");
        let mut kinds = kinds.peekable();
        kinds.peek().is_none()
            || kinds.any(|kind| match &self.allowed {
                Some(allowed) => allowed.contains(kind),
                None => !NOT_BY_DEFAULT.contains(&kind.as_str()),
            })
    }

    /// Which kinds of updates it wants from now on; an empty list means the usual ones.
    pub fn allow(&mut self, kinds: Option<&Value>) {
        if let Some(kinds) = kinds.and_then(Value::as_array) {
            let kinds: HashSet<String> = kinds.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect();
            self.allowed = (!kinds.is_empty()).then_some(kinds);
        }
    }

    /// Forgets what `offset` confirms; a negative one keeps only the last updates. True if something went.
    pub fn confirm(&mut self, offset: i64, now: DateTime<Utc>) -> bool {
        let before = self.queue.len();
        if offset < 0 {
            let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            self.queue.drain(..before.saturating_sub(kept));
        }
        self.queue.retain(|update| update.id >= offset || (update.low && !update.fetched));
        let stale = |update: &Pending| now - update.queued > TimeDelta::hours(KEPT_HOURS);
        while self.queue.front().is_some_and(stale) {
            self.queue.pop_front();
        }
        self.queue.len() < before
    }

    /// The next updates as a JSON array; `None` when there are none.
    pub fn fetch(&mut self, limit: usize) -> Option<String> {
        let mut bodies = Vec::new();
        for update in self.queue.iter_mut().take(limit) {
            update.fetched = true;
            bodies.push(&*update.body);
        }
        (!bodies.is_empty()).then(|| format!("[{}]", bodies.join(",")))
    }
}

/// A random-looking id, the same for the same seed, far from the ends of 31 bits.
fn anywhere(seed: i64) -> i64 {
    let mixed = seed.unsigned_abs().wrapping_add(0x9E37_79B9_7F4A_7C15).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 31)) % 800_000_000;
    100_000_000 + i64::try_from(mixed).expect("it is below 2^31")
}
