//! A batch of updates in one transaction: seen ones are skipped, each turn is decided by the pure parts, and sessions,
//! messages and the updates' numbers are written together, a statement for each table.
//!
//! A turn that panics, and one whose rows the database refuses, is set aside by itself: the others of its batch go on.

use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt as _;
use sqlx::AnyConnection;

use super::acted::{Acted, act, plain};
use super::cases::client::Course;
use super::cases::{self, Casework};
use super::content::Content;
use super::desk;
use super::input::Input;
use super::outgoing::{Bubble, Outgoing, Parcel, pack};
use super::stored::Stored;
use super::update::{Did, Happened, Received, shape};
use crate::flow::Mode;
use crate::flow::model::Queue;
use crate::ids::{Language, ServiceId};
use crate::language::{Args, negotiate};
use crate::privacy::receipt::Receipt;
use crate::private::Private;
use crate::store::client::{self, Client};
use crate::store::outbox::{self, Lane, Posted};
use crate::store::staff::{Staff, Standing};
use crate::store::update::DeadLetter;
use crate::store::{Result, Store, StoreError, case, case_message, erasure, gap, partner, report, sent, staff, talk, update};

/// Updates of one transaction.
pub const BATCH_MAX: usize = 100;
/// Bot API: hours during which a bot may delete its messages.
const DELETABLE: TimeDelta = TimeDelta::hours(48);
/// Bot API: messages of one deletion.
const DELETED_MAX: usize = 100;
/// The language of whoever's app speaks none of ours.
const STRANGER: &str = "en";

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
    /// Questions without an answer: their language and likely topic.
    gaps: Vec<(Language, String)>,
    /// Services whose number does not work.
    reports: Vec<ServiceId>,
    /// The request that the last turn sent, until it is a case.
    handed_over: Option<(Queue, bool)>,
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
        Ok(Happened::Group { .. } | Happened::Nothing) | Err(_) => None,
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
    /// Everybody whom the batch concerns. Information mode has neither staff nor cases.
    async fn load(tx: &mut AnyConnection, store: &Store, content: &Content, bot: i64, users: &[i64]) -> Result<Self> {
        if content.trees.mode == Mode::Information {
            return Ok(Self { people: people(tx, store, bot, users).await?, ..Self::default() });
        }
        let staff: HashMap<i64, Staff> = staff::of_users(tx, store, bot, users).await?.into_iter().collect();
        let works = |user: &i64| staff.get(user).is_some_and(|member| member.standing == Standing::Active);
        let users: Vec<i64> = users.iter().filter(|user| !works(user)).copied().collect();
        let people = people(tx, store, bot, &users).await?;
        let ids: Vec<i64> = people.values().map(|person| person.client.id).collect();
        let cased = case::clients_with(tx, &ids).await?.into_iter().collect();
        Ok(Self { people, staff, cased, ..Self::default() })
    }

    async fn one(
        &mut self,
        tx: &mut AnyConnection,
        store: &Store,
        content: &Content,
        bot: i64,
        received: &Received,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut work = Casework { tx, store, content, bot, now, posted: false };
        let counselling = content.trees.mode == Mode::Counselling;
        match &received.happened {
            Ok(Happened::Did(did)) if counselling => {
                if !self.at_work(&mut work, did).await? && !self.of_a_case(&mut work, received, did).await? {
                    self.did(store, content, received, did, now);
                    self.open_case(&mut work, did).await?;
                }
            }
            Ok(Happened::Did(did)) => self.did(store, content, received, did, now),
            Ok(Happened::Reachable { user, reachable }) => {
                self.taken.handled += 1;
                if let Some(person) = self.people.get_mut(user.expose()) {
                    person.changed |= person.client.reachable != *reachable;
                    person.client.reachable = *reachable;
                    if self.cased.contains(&person.client.id) {
                        cases::end::reachable(&mut work, &person.client, *reachable).await?;
                    }
                }
            }
            Ok(Happened::Group { chat, language, code, silent }) => {
                self.taken.handled += 1;
                if !counselling || !desk::office::group(&mut work, chat, code.as_deref(), *silent).await? {
                    self.leave(store, content, chat, language.as_deref());
                }
            }
            Ok(Happened::Nothing) => self.taken.ignored += 1,
            Err(unreadable) => {
                self.taken.dead += 1;
                self.dead.push(dead(received, &unreadable.0));
            }
        }
        self.taken.posted |= work.posted;
        Ok(())
    }

    /// Somebody on the staff did something, or follows the link that makes them one; false when it is a client.
    async fn at_work(&mut self, work: &mut Casework<'_>, did: &Did) -> Result<bool> {
        let user = *did.user.expose();
        let active = self.staff.get_mut(&user).filter(|member| member.standing == Standing::Active);
        if let Some(member) = active {
            // Another member's turn in this batch may have changed them.
            *member = staff::by_id(work.tx, work.store, member.id).await?.unwrap_or_else(|| member.clone());
            safely(desk::did(work, member, did)).await?;
        } else if let Some(code) = invited(did) {
            let Some(member) = safely(desk::join::join(work, did, code)).await? else { return Ok(false) };
            self.people.remove(&user);
            self.staff.insert(user, member);
        } else {
            return Ok(false);
        }
        self.taken.handled += 1;
        self.taken.presses.extend(did.press.as_ref().map(|press| press.query.clone()));
        Ok(true)
    }

    /// What a client did who has a case; false when the engine answers.
    async fn of_a_case(&mut self, work: &mut Casework<'_>, received: &Received, did: &Did) -> Result<bool> {
        let user = *did.user.expose();
        let Some(person) = self.people.get_mut(&user).filter(|person| self.cased.contains(&person.client.id)) else { return Ok(false) };
        let _ = received;
        match safely(cases::client::did(work, &mut person.client, &mut person.stored, did)).await? {
            Course::Engine => Ok(false),
            Course::Done => {
                self.taken.handled += 1;
                self.taken.presses.extend(did.press.as_ref().map(|press| press.query.clone()));
                person.talked = true;
                person.changed |= !person.client.reachable;
                person.client.reachable = true;
                Ok(true)
            }
        }
    }

    /// A request that was just sent becomes a case; what is honest about when goes beside the engine's words.
    async fn open_case(&mut self, work: &mut Casework<'_>, did: &Did) -> Result<()> {
        let user = *did.user.expose();
        let Some((queue, urgent)) = self.handed_over.take() else { return Ok(()) };
        let Some(person) = self.people.get(&user) else { return Ok(()) };
        // Their row has to be there before it is looked for.
        if person.new {
            client::remember(work.tx, work.store, work.bot, &[&person.client], work.now).await?;
        }
        let lines = safely(cases::open::open(work, &person.client, &person.stored, queue, urgent)).await?;
        let json = (!lines.is_empty()).then(|| Parcel::to_client(vec![Outgoing::Send(Bubble::plain(lines.join("\n")))]).to_json());
        let line = person.client.id;
        self.cased.insert(line);
        if let Some(person) = self.people.get_mut(&user) {
            person.changed |= std::mem::take(&mut person.new);
        }
        self.letters.extend(json.map(|json| Letter { id: work.store.numbers.next(), line, user: Some(user), json }));
        Ok(())
    }

    fn did(&mut self, store: &Store, content: &Content, received: &Received, did: &Did, now: DateTime<Utc>) {
        self.taken.presses.extend(did.press.as_ref().map(|press| press.query.clone()));
        let user = *did.user.expose();
        let person = self.people.entry(user).or_insert_with(|| {
            let client = client::new(store, &did.user, language(content, did.language.as_deref()));
            let stored = Stored::new(client.language.clone());
            Person { client, stored, whole: true, new: true, talked: false, changed: false }
        });
        let before = person.stored.clone();
        let whole = std::mem::replace(&mut person.whole, true);
        let acted = catch_unwind(AssertUnwindSafe(|| act(content, before, whole, did, now))).unwrap_or_else(|_| {
            self.taken.dead += 1;
            self.dead.push(dead(received, "panic"));
            let sorry = plain(content, &person.stored.session.language, "went-wrong", &Args::new());
            Acted { calls: pack(&[sorry], None), ..Acted::quiet(person.stored.clone()) }
        });
        self.taken.handled += 1;
        self.taken.handed_over += u64::from(acted.handed_over.is_some());
        self.handed_over = acted.handed_over;
        self.taken.alerts += u64::from(acted.alert.is_some());
        if person.new {
            self.sources.extend(acted.source);
        }
        self.gaps.extend(acted.gaps.into_iter().map(|topic| (person.stored.session.language.clone(), topic)));
        self.reports.extend(acted.report);
        // Whoever writes can be reached.
        person.changed |= !person.client.reachable;
        person.client.reachable = true;
        if let Some(receipt) = acted.erased {
            if let Some(gone) = self.people.remove(&user) {
                self.letters.retain(|letter| letter.user != Some(user));
                self.farewells.push(Farewell { stored: !gone.new, client: gone.client, receipt, calls: acted.calls });
            }
            return;
        }
        person.talked = true;
        person.stored = acted.stored;
        person.changed |= person.client.language != person.stored.session.language;
        person.client.language = person.stored.session.language.clone();
        if !acted.calls.is_empty() {
            let parcel = Parcel::to_client(acted.calls);
            self.letters.push(Letter { id: store.numbers.next(), line: person.client.id, user: Some(user), json: parcel.to_json() });
        }
    }

    /// A kind word and a good-bye to a group.
    fn leave(&mut self, store: &Store, content: &Content, chat: &Private<i64>, tag: Option<&str>) {
        // Several messages of one group are answered by one good-bye.
        if !self.groups.insert(*chat.expose()) {
            return;
        }
        let mut calls = pack(&[plain(content, &language(content, tag), "group-left", &Args::new())], None);
        calls.push(Outgoing::Leave);
        let parcel = Parcel::to_chat(*chat.expose(), calls);
        let id = store.numbers.next();
        self.letters.push(Letter { id, line: id, user: None, json: parcel.to_json() });
    }

    async fn write(mut self, tx: &mut AnyConnection, store: &Store, content: &Content, bot: i64, now: DateTime<Utc>) -> Result<Taken> {
        // First, because whoever writes again after a farewell is new under the same look-up.
        let mut letters = std::mem::take(&mut self.letters);
        for farewell in &self.farewells {
            if self.cased.contains(&farewell.client.id) {
                let mut work = Casework { tx: &mut *tx, store, content, bot, now, posted: false };
                cases::end::erased(&mut work, &farewell.client).await?;
            }
            letters.push(say_farewell(tx, store, farewell, now).await?);
        }
        let new: Vec<&Client> = self.people.values().filter(|person| person.new).map(|person| &person.client).collect();
        client::remember(tx, store, bot, &new, now).await?;
        for person in self.people.values().filter(|person| person.changed && !person.new) {
            client::change(tx, &person.client).await?;
            if !person.client.reachable {
                client::gone(tx, person.client.id).await?;
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
        for (language, topic) in &self.gaps {
            gap::count(tx, &month, language, topic).await?;
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

/// The code of a link for somebody new on the staff.
fn invited(did: &Did) -> Option<&str> {
    let payload = match &did.input {
        Input::Text(text) => text.expose().strip_prefix("/start ")?,
        Input::Start(payload) => payload.as_deref()?,
        Input::Open(_) | Input::Pressed(_) | Input::Sent(..) => return None,
    };
    payload.trim().strip_prefix(desk::join::INVITE)
}

/// A turn that panics is an error of its update alone: what it wrote is undone with its transaction, and it is taken alone.
async fn safely<T>(turn: impl Future<Output = Result<T>>) -> Result<T> {
    AssertUnwindSafe(turn).catch_unwind().await.unwrap_or(Err(StoreError::Panicked))
}

/// The language that fits an app's tag.
fn language(content: &Content, tag: Option<&str>) -> Language {
    let available: Vec<Language> = content.languages().cloned().collect();
    negotiate(tag, &available).unwrap_or_else(|| Language::from(STRANGER))
}
