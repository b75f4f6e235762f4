//! One update of a batch: whose it is, and what it leads to. Staff, clients with a case, and everybody else go their own ways.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, Utc};
use futures_util::FutureExt as _;
use sqlx::AnyConnection;

use super::super::acted::{Acted, act, plain};
use super::super::booking;
use super::super::cases::client::Course;
use super::super::cases::{self, Casework};
use super::super::content::Content;
use super::super::desk;
use super::super::input::Input;
use super::super::outgoing::{Bubble, Outgoing, Parcel, pack};
use super::super::stored::Stored;
use super::super::update::{Did, Happened, Received};
use super::{Batch, Farewell, Letter, Person, dead, language, people};
use crate::flow::Mode;
use crate::language::Args;
use crate::private::Private;
use crate::store::staff::Standing;
use crate::store::{Result, Store, StoreError, case, client, staff};

impl Batch {
    /// Everybody whom the batch concerns. Information mode has neither staff nor cases.
    pub(super) async fn load(tx: &mut AnyConnection, store: &Store, content: &Content, bot: i64, users: &[i64]) -> Result<Self> {
        if content.trees.mode == Mode::Information {
            return Ok(Self { people: people(tx, store, bot, users).await?, ..Self::default() });
        }
        let staff: HashMap<i64, _> = staff::of_users(tx, store, bot, users).await?.into_iter().collect();
        let works = |user: &i64| staff.get(user).is_some_and(|member| member.standing == Standing::Active);
        let users: Vec<i64> = users.iter().filter(|user| !works(user)).copied().collect();
        let people = people(tx, store, bot, &users).await?;
        let ids: Vec<i64> = people.values().map(|person| person.client.id).collect();
        let cased = case::clients_with(tx, &ids).await?.into_iter().collect();
        Ok(Self { people, staff, cased, ..Self::default() })
    }

    pub(super) async fn one(
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
                if !self.at_work(&mut work, did).await?
                    && !self.of_a_code(&mut work, did).await?
                    && !self.of_booking(&mut work, did).await?
                    && !self.of_a_case(&mut work, did).await?
                {
                    self.did(store, content, received, did, now);
                    self.open_case(&mut work, did).await?;
                    self.offer_times(&mut work, did).await?;
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
            Ok(Happened::GroupMoved { from, to }) => {
                let ours = counselling && desk::office::moved(&mut work, from, to).await?;
                if ours { self.taken.handled += 1 } else { self.taken.ignored += 1 }
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
        // Another member's turn in this batch may have changed them, or ended their access.
        if let Some(member) = self.staff.get_mut(&user).filter(|member| member.standing == Standing::Active) {
            *member = staff::by_id(work.tx, work.store, member.id).await?.unwrap_or_else(|| member.clone());
        }
        if let Some(member) = self.staff.get_mut(&user).filter(|member| member.standing == Standing::Active) {
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

    /// What a client did with appointments; false when it is about something else.
    async fn of_booking(&mut self, work: &mut Casework<'_>, did: &Did) -> Result<bool> {
        let Some(person) = self.people.get_mut(did.user.expose()).filter(|person| person.whole && !person.new) else { return Ok(false) };
        if !safely(booking::client::did(work, &person.client, &mut person.stored, did)).await? {
            return Ok(false);
        }
        self.answered(did);
        Ok(true)
    }

    /// Somebody was answered beside the engine. Whoever writes can be reached.
    fn answered(&mut self, did: &Did) {
        self.taken.handled += 1;
        self.taken.presses.extend(did.press.as_ref().map(|press| press.query.clone()));
        if let Some(person) = self.people.get_mut(did.user.expose()) {
            person.talked = true;
            person.changed |= !person.client.reachable;
            person.client.reachable = true;
        }
    }

    /// The talk came to a step that offers times, or shows one's own.
    async fn offer_times(&mut self, work: &mut Casework<'_>, did: &Did) -> Result<()> {
        let Some(mine) = self.offers.take() else { return Ok(()) };
        let Some(person) = self.people.get_mut(did.user.expose()) else { return Ok(()) };
        // What is held names them.
        if std::mem::take(&mut person.new) {
            client::remember(work.tx, work.store, work.bot, &[&person.client], work.now).await?;
            person.changed = true;
        }
        safely(booking::client::offer(work, &person.client, &mut person.stored, mine)).await
    }

    /// What a client did who has a case; false when the engine answers.
    async fn of_a_case(&mut self, work: &mut Casework<'_>, did: &Did) -> Result<bool> {
        let user = *did.user.expose();
        let Some(person) = self.people.get_mut(&user).filter(|person| self.cased.contains(&person.client.id)) else { return Ok(false) };
        match safely(cases::client::did(work, &mut person.client, &mut person.stored, did)).await? {
            Course::Engine => Ok(false),
            Course::Done => {
                self.answered(did);
                Ok(true)
            }
        }
    }

    /// A request that was just sent becomes a case; what is honest about when goes beside the engine's words.
    async fn open_case(&mut self, work: &mut Casework<'_>, did: &Did) -> Result<()> {
        let user = *did.user.expose();
        let (handed_over, alerted) = (self.handed_over.take(), self.alerted.take());
        let Some(person) = self.people.get(&user) else { return Ok(()) };
        // Of a case that waits staff heard already.
        if let Some(kind) = alerted.filter(|_| !self.cased.contains(&person.client.id)) {
            cases::open::alerted(work, &person.stored.session, &kind).await?;
        }
        let Some((queue, urgent)) = handed_over else { return Ok(()) };
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
        self.offers = acted.offer;
        self.taken.alerts += u64::from(acted.alert.is_some());
        self.alerted = acted.alert;
        if person.new {
            self.sources.extend(acted.source);
        }
        let cased = self.cased.contains(&person.client.id);
        let gaps = acted.gaps.into_iter().map(|gap| if cased { gap.without_words() } else { gap });
        self.gaps.extend(gaps.map(|gap| (person.stored.session.language.clone(), gap)));
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
pub(super) async fn safely<T>(turn: impl Future<Output = Result<T>>) -> Result<T> {
    AssertUnwindSafe(turn).catch_unwind().await.unwrap_or(Err(StoreError::Panicked))
}
