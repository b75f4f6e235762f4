//! A batch of updates in one transaction: seen ones are skipped, each turn is decided by the pure parts, and sessions,
//! messages and the updates' numbers are written together, a statement for each table.
//!
//! A turn that panics, and one whose rows the database refuses, is set aside by itself: the others of its batch go on.

mod joining;
mod turns;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::AnyConnection;

use super::booking;
use super::cases::{self, Casework};
use super::content::Content;
use super::gap::Gap;
use super::outgoing::{Outgoing, Parcel};
use super::stored::Stored;
use super::update::{Did, Happened, Received, shape};
use crate::flow::model::Queue;
use crate::ids::{Code, Language, ServiceId};
use crate::language::negotiate;
use crate::privacy::receipt::Receipt;
use crate::store::client::{self, Client};
use crate::store::outbox::{self, Lane, Posted};
use crate::store::staff::Staff;
use crate::store::update::DeadLetter;
use crate::store::{Result, Store, StoreError, case, case_message, erasure, partner, reminder, report, sent, talk, update};

/// Updates of one transaction.
pub const BATCH_MAX: usize = 100;
/// Bot API: hours during which a bot may delete its messages.
const DELETABLE: TimeDelta = TimeDelta::hours(48);
/// Bot API: messages of one deletion.
const DELETED_MAX: usize = 100;
/// The language of whoever's app speaks none of ours.
pub(super) const STRANGER: &str = "en";

/// What a batch came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Updates that were answered.
    pub handled: u64,
    /// Updates that had been taken before.
    pub seen: u64,
    /// Updates that concern no talk.
    pub ignored: u64,
    /// Updates that were set aside.
    pub dead: u64,
    /// Cases that went to people.
    pub handed_over: u64,
    /// Signs of danger that the duty role is told of.
    pub alerts: u64,
    /// Presses to be answered, so that their buttons stop spinning.
    pub presses: Vec<String>,
    /// Something waits to be sent.
    pub posted: bool,
}

/// Takes a batch, at most [`BATCH_MAX`] updates, in their order.
///
/// # Errors
/// [`StoreError`] when the database cannot take it now: nothing was taken then, and the same batch may come again.
pub async fn take(store: &Store, content: &Content, bot: i64, batch: &[Received], now: DateTime<Utc>) -> Result<Taken> {
    match attempt(store, content, bot, batch, now).await {
        Err(error) if !error.passes() => apart(store, content, bot, batch, now).await,
        taken => taken,
    }
}

/// One by one, after the whole was refused: whatever the database refuses by itself is set aside.
///
/// A single one is tried again too: another node may have stored the same new person meanwhile, and now they are known.
async fn apart(store: &Store, content: &Content, bot: i64, batch: &[Received], now: DateTime<Utc>) -> Result<Taken> {
    let mut all = Taken::default();
    for one in batch {
        let taken = match attempt(store, content, bot, std::slice::from_ref(one), now).await {
            Err(error) if !error.passes() => lay_aside(store, bot, one, &error, now).await?,
            taken => taken?,
        };
        all.add(taken);
    }
    Ok(all)
}

async fn lay_aside(store: &Store, bot: i64, received: &Received, error: &StoreError, now: DateTime<Utc>) -> Result<Taken> {
    let mut tx = store.begin().await?;
    let new = update::take(&mut tx, bot, &[received.id], now).await?;
    if !new.is_empty() {
        let letter = dead(received, &format!("store: {}", error.name()));
        update::set_aside(&mut tx, store.numbers.next(), bot, &letter, now).await?;
    }
    tx.commit().await?;
    Ok(Taken { dead: u64::from(!new.is_empty()), seen: u64::from(new.is_empty()), ..Taken::default() })
}

fn dead(received: &Received, error: &str) -> DeadLetter {
    DeadLetter { update: received.id, error: error.to_owned(), shape: shape(received.raw.expose()) }
}

impl Taken {
    fn add(&mut self, other: Self) {
        self.handled += other.handled;
        self.seen += other.seen;
        self.ignored += other.ignored;
        self.dead += other.dead;
        self.handed_over += other.handed_over;
        self.alerts += other.alerts;
        self.presses.extend(other.presses);
        self.posted |= other.posted;
    }
}

/// A person of this batch, with what their turns changed.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any may hold with any")]
struct Person {
    client: Client,
    stored: Stored,
    /// False when a stored talk could not be read.
    whole: bool,
    new: bool,
    talked: bool,
    changed: bool,
}

/// A row for the outbox, before it is sealed.
struct Letter {
    id: i64,
    line: i64,
    user: Option<i64>,
    json: String,
}

/// Somebody whose data goes: their farewell is sealed with the installation's key.
struct Farewell {
    client: Client,
    stored: bool,
    receipt: Receipt,
    calls: Vec<Outgoing>,
}

#[derive(Default)]
struct Batch {
    people: HashMap<i64, Person>,
    /// Those of the batch who are on the staff, by user.
    staff: HashMap<i64, Staff>,
    /// Clients who have a case.
    cased: HashSet<i64>,
    letters: Vec<Letter>,
    farewells: Vec<Farewell>,
    dead: Vec<DeadLetter>,
    sources: Vec<String>,
    /// Questions without an answer, with their language.
    gaps: Vec<(Language, Gap)>,
    /// Services whose number does not work.
    reports: Vec<ServiceId>,
    /// The request that the last turn sent, until it is a case.
    handed_over: Option<(Queue, bool)>,
    /// The sign of danger that the last turn saw, until staff hear of it.
    alerted: Option<Code>,
    /// The last turn came to a step that offers times; with true it shows those that the client has.
    offers: Option<bool>,
    /// Groups that are left.
    groups: HashSet<i64>,
    taken: Taken,
}

async fn attempt(store: &Store, content: &Content, bot: i64, batch: &[Received], now: DateTime<Utc>) -> Result<Taken> {
    let mut tx = store.begin().await?;
    let ids: Vec<i64> = batch.iter().map(|received| received.id).collect();
    let mut new = update::take(&mut tx, bot, &ids, now).await?;
    let users: Vec<i64> = batch.iter().filter(|received| new.contains(&received.id)).filter_map(user).collect();
    let mut work = Batch::load(&mut tx, store, content, bot, &users).await?;
    for received in batch {
        // The same number twice in one batch is taken once.
        if new.remove(&received.id) {
            work.one(&mut tx, store, content, bot, received, now).await?;
        } else {
            work.taken.seen += 1;
        }
    }
    let taken = work.write(&mut tx, store, content, bot, now).await?;
    tx.commit().await?;
    Ok(taken)
}

fn user(received: &Received) -> Option<i64> {
    match &received.happened {
        Ok(Happened::Did(Did { user, .. }) | Happened::Reachable { user, .. }) => Some(*user.expose()),
        Ok(Happened::Group { .. } | Happened::GroupMoved { .. } | Happened::Nothing) | Err(_) => None,
    }
}

async fn people(tx: &mut AnyConnection, store: &Store, bot: i64, users: &[i64]) -> Result<HashMap<i64, Person>> {
    let known = client::of_users(tx, store, bot, users).await?;
    let person = |mut client: Client| {
        let (stored, whole) = client
            .talk
            .take()
            .map_or_else(|| (Stored::new(client.language.clone()), true), |json| Stored::restore(json.expose(), &client.language));
        Person { client, stored, whole, new: false, talked: false, changed: false }
    };
    Ok(known.into_iter().map(|(user, client)| (user, person(client))).collect())
}

impl Batch {
    async fn write(mut self, tx: &mut AnyConnection, store: &Store, content: &Content, bot: i64, now: DateTime<Utc>) -> Result<Taken> {
        // First, because whoever writes again after a farewell is new under the same look-up.
        let mut letters = std::mem::take(&mut self.letters);
        for farewell in &self.farewells {
            let mut work = Casework { tx: &mut *tx, store, content, bot, now, posted: false };
            if self.cased.contains(&farewell.client.id) {
                cases::end::erased(&mut work, &farewell.client).await?;
            }
            if farewell.stored {
                booking::client::erased(&mut work, &farewell.client).await?;
            }
            letters.push(say_farewell(tx, store, farewell, now).await?);
        }
        let new: Vec<&Client> = self.people.values().filter(|person| person.new).map(|person| &person.client).collect();
        client::remember(tx, store, bot, &new, now).await?;
        for person in self.people.values().filter(|person| person.changed && !person.new) {
            client::change(tx, &person.client).await?;
            if self.cased.contains(&person.client.id) {
                case::speak(tx, person.client.id, &person.client.language).await?;
            }
            if !person.client.reachable {
                client::gone(tx, person.client.id).await?;
                reminder::unreachable(tx, person.client.id).await?;
                // Another turn of this batch may have written to them.
                if self.cased.contains(&person.client.id) {
                    case_message::unreachable(tx, person.client.id).await?;
                }
            }
        }
        let mode = content.trees.mode;
        let talked = || self.people.values().filter(|person| person.talked);
        let texts: Vec<String> = talked().map(|person| person.stored.to_json(mode)).collect();
        let timer = |stored: &Stored| stored.timer.map(|(wait, at)| (i64::from(wait.0), at));
        let talks: Vec<talk::Talk<'_>> =
            talked().zip(&texts).map(|(person, json)| talk::Talk { client: &person.client, json, timer: timer(&person.stored) }).collect();
        talk::save(tx, &talks, now).await?;
        let posted: Vec<Posted<'_>> = letters
            .iter()
            .map(|Letter { id, line, user, json }| {
                let client = user.and_then(|user| self.people.get(&user)).map(|person| (person.client.id, &person.client.key));
                Posted { id: *id, line: *line, client, lane: Lane::Conversation, json }
            })
            .collect();
        outbox::post(tx, store, &posted, now).await?;
        for letter in &self.dead {
            update::set_aside(tx, store.numbers.next(), bot, letter, now).await?;
        }
        let month = now.format("%Y-%m").to_string();
        for source in &self.sources {
            partner::count(tx, &month, source).await?;
        }
        for (language, gap) in &self.gaps {
            gap.store(tx, store, language, now).await?;
        }
        for service in &self.reports {
            report::count(tx, service.as_str(), report::NUMBER, now).await?;
        }
        self.taken.posted |= !posted.is_empty();
        Ok(self.taken)
    }
}

/// Erases a client; the last words take back what can be taken back, and carry the receipt.
async fn say_farewell(tx: &mut AnyConnection, store: &Store, farewell: &Farewell, now: DateTime<Utc>) -> Result<Letter> {
    let Farewell { client, stored, receipt, calls } = farewell;
    let mut all = Vec::new();
    if *stored {
        let messages = sent::since(tx, client.id, now - DELETABLE).await?;
        all.extend(messages.chunks(DELETED_MAX).map(|some| Outgoing::Delete(some.to_vec())));
        erasure::erase(tx, client.id, &receipt.to_string(), now).await?;
    }
    all.extend(calls.iter().cloned());
    let parcel = Parcel::to_chat(*client.chat.expose(), all);
    Ok(Letter { id: store.numbers.next(), line: client.id, user: None, json: parcel.to_json() })
}

/// The language that fits an app's tag.
fn language(content: &Content, tag: Option<&str>) -> Language {
    let available: Vec<Language> = content.languages().cloned().collect();
    negotiate(tag, &available).unwrap_or_else(|| Language::from(STRANGER))
}
