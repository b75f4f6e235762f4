//! Cases: how a client's request becomes one, what both sides write in it, how it ends. Everything happens in the transaction of
//! the update, or of the job, that causes it.
//!
//! | file | tells |
//! | --- | --- |
//! | `told.rs` | what a client told, as it is kept and as staff read it |
//! | `open.rs` | a hand-over becomes a case: its office, the honest waiting line, who is told |
//! | `client.rs`, `press.rs` | what a client does who has a case; the buttons below its messages |
//! | `which.rs` | words of a client who has several cases: asked, never guessed |
//! | `times.rs` | times that a counsellor offered, as the client chooses one |
//! | `mine.rs` | what `/mydata` tells of cases (P7) |
//! | `said.rs` | what one message says, in each side's language |
//! | `relay.rs` | words both ways: kept, headed, answered, edited |
//! | `end.rs` | closing, writing again, taking it back; what is counted |
//! | `board.rs` | the one message in an office's group |
//! | `by_itself.rs` | leases, the ladder of escalation, words that did not arrive |

pub(super) mod board;
pub mod by_itself;
pub(super) mod client;
pub(super) mod end;
mod mine;
pub(super) mod open;
pub(super) mod press;
pub(super) mod relay;
pub(super) mod said;
pub(super) mod times;
pub(super) mod told;
mod which;

use chrono::{DateTime, Utc};
use sqlx::AnyConnection;

use super::content::Content;
use super::outgoing::{Bubble, Key, Outgoing, Parcel, Whose};
use super::writer::Writer;
use crate::casework::Case;
use crate::casework::case::{Actor, StaffId, State};
use crate::casework::press::StaffPress;
use crate::casework::role::Role;
use crate::ids::{Language, OfficeId};
use crate::language::Args;
use crate::store::client::Client;
use crate::store::office::OfficeState;
use crate::store::outbox::{self, Lane, Posted, Postponed};
use crate::store::staff::{Staff, Standing};
use crate::store::{Result, Store, StoreError, audit, case, office, staff};

/// What working on a case needs, in one transaction.
#[derive(Debug)]
pub struct Casework<'t> {
    /// The transaction.
    pub tx: &'t mut AnyConnection,
    /// The database.
    pub store: &'t Store,
    /// Texts, offices, phrases.
    pub content: &'t Content,
    /// The bot's number.
    pub bot: i64,
    /// The time.
    pub now: DateTime<Utc>,
    /// Something waits to be sent.
    pub posted: bool,
}

impl<'t> Casework<'t> {
    /// Sends to a client's own chat.
    pub(super) async fn tell(&mut self, client: &Client, calls: Vec<Outgoing>) -> Result<()> {
        let json = Parcel::to_client(calls).to_json();
        self.post(client.id, Some(client), Lane::Conversation, &json).await.map(drop)
    }

    /// Sends to a client's own chat what no one there waits for: behind conversations, and not before a time.
    pub(super) async fn tell_from(&mut self, client: &Client, from: DateTime<Utc>, calls: Vec<Outgoing>) -> Result<()> {
        let json = Parcel::to_client(calls).to_json();
        let id = self.post(client.id, Some(client), Lane::Reminder, &json).await?;
        if from <= self.now {
            return Ok(());
        }
        outbox::postpone(self.tx, &Postponed { id, step: 0, tries: 0, unsure: false, not_before: from }).await
    }

    /// Sends to somebody on the staff. What speaks of a client is sealed with that client's key, and goes with it.
    pub(super) async fn tell_staff(&mut self, member: &Staff, about: Option<&Client>, calls: Vec<Outgoing>) -> Result<()> {
        let parcel = Parcel { chat: Some(*member.chat.expose()), whose: Some(Whose::Staff(member.id.0)), calls };
        self.post(member.id.0, about, Lane::Counsellor, &parcel.to_json()).await.map(drop)
    }

    /// Sends to an office's group, where it has one.
    pub(super) async fn tell_group(&mut self, office: &OfficeState, calls: Vec<Outgoing>) -> Result<()> {
        let Some(group) = &office.group else { return Ok(()) };
        let parcel = Parcel { chat: Some(*group.expose()), whose: Some(Whose::Group(office.office.clone())), calls };
        self.post(*group.expose(), None, Lane::Counsellor, &parcel.to_json()).await.map(drop)
    }

    async fn post(&mut self, line: i64, client: Option<&Client>, lane: Lane, json: &str) -> Result<i64> {
        let client = client.map(|client| (client.id, &client.key));
        let id = self.store.numbers.next();
        self.posted = true;
        outbox::post(self.tx, self.store, &[Posted { id, line, client, lane, json }], self.now).await?;
        Ok(id)
    }

    /// Texts, which may be held while the database is asked.
    pub(super) const fn voice(&self) -> Voice<'t> {
        Voice { content: self.content, now: self.now }
    }

    /// A text in somebody's language.
    pub(super) fn say(&self, language: &Language, message: &str, attribute: Option<&str>, args: &Args) -> String {
        self.voice().say(language, message, attribute, args)
    }

    /// A text without variables.
    pub(super) fn part(&self, language: &Language, message: &str, attribute: &str) -> String {
        self.voice().part(language, message, attribute)
    }

    /// A language's name in a reader's language.
    pub(super) fn language_name(&self, reader: &Language, language: &Language) -> String {
        self.voice().language_name(reader, language)
    }

    /// An office's name, as it stands on the door.
    pub(super) fn office_name(&self, office: &OfficeId) -> String {
        self.voice().office_name(office)
    }

    /// See [`Voice::when`].
    pub(super) fn when(&self, language: &Language, at: DateTime<chrono_tz::Tz>) -> String {
        self.voice().when(language, at)
    }

    /// Writes a changed case; its offices' boards are out of date then.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when somebody else changed it since it was read: everything of this transaction is undone then.
    pub(super) async fn change(&mut self, before: &Case, after: &Case) -> Result<()> {
        if !case::change(self.tx, after).await? {
            return Err(StoreError::Changed);
        }
        if let Some(owner) = before.owner().filter(|owner| after.state != State::Closed && after.owner() != Some(*owner)) {
            relay::recall(self, after, owner).await?;
        }
        office::soil(self.tx, &after.office, self.now).await?;
        if before.office != after.office {
            office::soil(self.tx, &before.office, self.now).await?;
        }
        Ok(())
    }

    /// Notes who did what.
    pub(super) async fn audit(&mut self, office: &OfficeId, by: Option<(StaffId, Role)>, action: &str, code: Option<&str>) -> Result<()> {
        let by = by.map(|(staff, role)| audit::By { staff, role });
        audit::note(self.tx, self.store, office, by, action, code, self.now).await
    }

    /// Whoever has a case, as far as they work here still.
    pub(super) async fn owner(&mut self, case: &Case) -> Result<Option<Staff>> {
        match case.owner() {
            Some(owner) => {
                let owner = staff::by_id(self.tx, self.store, owner).await?;
                Ok(owner.filter(|owner| owner.standing == Standing::Active))
            }
            None => Ok(None),
        }
    }
}

/// Texts of all content at a time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice<'c> {
    pub content: &'c Content,
    pub now: DateTime<Utc>,
}

impl Voice<'_> {
    /// A text in somebody's language.
    pub fn say(self, language: &Language, message: &str, attribute: Option<&str>, args: &Args) -> String {
        self.content.catalog.text(language, message, attribute, args).text
    }

    /// A text without variables.
    pub fn part(self, language: &Language, message: &str, attribute: &str) -> String {
        self.say(language, message, Some(attribute), &Args::new())
    }

    /// A staff button's label with what it wants.
    pub fn button(self, language: &Language, label: &str, press: &StaffPress) -> (String, String) {
        (self.part(language, "staff-buttons", label), press.to_data())
    }

    /// A language's name in a reader's language.
    pub fn language_name(self, reader: &Language, language: &Language) -> String {
        Writer::new(self.content, reader).language_name(language)
    }

    /// An office's name, as it stands on the door.
    pub fn office_name(self, office: &OfficeId) -> String {
        self.content.offices.get(office).map_or_else(|| office.to_string(), |office| office.name.clone())
    }

    /// A day in Berlin, in a reader's language.
    pub fn date(self, language: &Language, at: DateTime<Utc>) -> String {
        let day = at.with_timezone(&chrono_tz::Europe::Berlin).date_naive();
        self.content.formats.get(language).map_or_else(|| day.to_string(), |formats| formats.date(day))
    }

    /// A time of day and, where it is not today, its day, in a reader's language.
    pub fn when(self, language: &Language, at: DateTime<chrono_tz::Tz>) -> String {
        let Some(formats) = self.content.formats.get(language) else { return at.format("%Y-%m-%d %H:%M").to_string() };
        let time = formats.time(at.time());
        let today = self.now.with_timezone(&at.timezone()).date_naive() == at.date_naive();
        if today { time } else { format!("{}, {time}", formats.date(at.date_naive())) }
    }
}

/// Somebody on the staff as the table of roles sees them.
pub(super) const fn actor(member: &Staff) -> Actor<'_> {
    Actor { id: member.id, role: member.role, office: &member.office }
}

/// A message with buttons, one a row.
pub(super) fn bubble(text: String, buttons: Vec<(String, String)>) -> Bubble {
    let buttons = buttons.into_iter().map(|(label, data)| vec![Key::Press(label, data)]).collect();
    Bubble { text, buttons, ..Bubble::default() }
}

/// A message that is sent.
pub(super) fn send(text: String, buttons: Vec<(String, String)>) -> Vec<Outgoing> {
    vec![Outgoing::Send(bubble(text, buttons))]
}
