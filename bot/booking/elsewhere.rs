//! Appointments that offices make elsewhere and have reminded of here: what is told of one, what is wrong with it, and how its reminders
//! go. A file and the office API go through the same reading, with the same codes of faults.
//!
//! - [`read`]: texts → an appointment, or everything that is wrong with it
//! - [`csv`]: a table of them, each fault with file, line and column
//! - [`diff`]: what a file would change
//! - [`code`]: the short code with which a client joins

pub mod code;
pub mod csv;
pub mod diff;
mod read;

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Appointment, Span, State};
use crate::ids::Language;

pub use read::{Given, Known, read};

/// Characters of a reference.
pub const REFERENCE_MAX: usize = 64;
/// Characters of a place.
pub const PLACE_MAX: usize = 120;
/// Things to bring.
pub const BRING_MAX: usize = 8;
/// Minutes of an appointment, at least.
pub const MINUTES_MIN: u16 = 5;
/// Minutes of an appointment, at most.
pub const MINUTES_MAX: u16 = 480;
/// Minutes where none are told.
pub const MINUTES: u16 = 30;
/// Days ahead that an appointment may lie.
pub const AHEAD_DAYS_MAX: i64 = 400;

/// An appointment as an office tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// The office's word for it: `[A-Za-z0-9._-]`, at most [`REFERENCE_MAX`]. It names no person.
    pub reference: String,
    /// When.
    pub span: Span,
    /// The zone in which its time was told.
    pub zone: Tz,
    /// Where, what to bring, and in which language.
    pub details: Details,
    /// Messages name neither place nor things to bring (P17).
    pub discreet: bool,
}

/// What lies sealed of an appointment that was made elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// Where, in the office's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What the client brings: attributes of the message `appointment-bring`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// The language in which the client is probably best reached, as the office sees it; the client decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl Details {
    /// As JSON, for its sealed column.
    ///
    /// # Panics
    /// Never: texts are JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts are JSON")
    }

    /// From JSON; what another version wrote tells nothing.
    #[must_use]
    pub fn from_json(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }
}

/// A field of an appointment made elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The office's word for it.
    Reference,
    /// The day.
    Date,
    /// The time of day.
    Time,
    /// How long it takes.
    Minutes,
    /// The zone of date and time.
    Zone,
    /// Where.
    Place,
    /// What to bring.
    Bring,
    /// The client's language.
    Language,
    /// Whether messages name the place.
    Discreet,
    /// Whether it stands or is cancelled; in files only.
    Status,
}

impl Field {
    /// Each with its name in files and in the API.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::Reference, "reference"),
        (Self::Date, "date"),
        (Self::Time, "time"),
        (Self::Minutes, "minutes"),
        (Self::Zone, "zone"),
        (Self::Place, "place"),
        (Self::Bring, "bring"),
        (Self::Language, "language"),
        (Self::Discreet, "discreet"),
        (Self::Status, "status"),
    ];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(field, _)| *field == self).map_or("", |(_, name)| name)
    }
}

/// Something wrong with an appointment, or doubtful.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// A stable code, for programs.
    pub code: &'static str,
    /// Of which field.
    pub field: Field,
    /// What is wrong, as a sentence without a full stop. It never repeats what was given.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

/// What an appointment's delivery follows from, beside the appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any may hold with any")]
pub struct Facts {
    /// The office cancelled it.
    pub ended_by_office: bool,
    /// The client asked for another time, and the office has not given one.
    pub asked: bool,
    /// A reminder did not arrive, and none after it did.
    pub failed: bool,
    /// A reminder arrived.
    pub reminded: bool,
    /// The client blocks the bot.
    pub unreachable: bool,
}

/// How an appointment made elsewhere goes, as its office sees it. Nothing of it tells who the client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// Nobody opened its code.
    NotOpened,
    /// Somebody joined; no reminder went out yet.
    Opened,
    /// A reminder arrived.
    Reminded,
    /// A reminder did not arrive, or the client blocks the bot (G9).
    Undeliverable,
    /// The client said that they come.
    Confirmed,
    /// The client cancelled.
    CancelledByClient,
    /// The client asks for another time.
    AskedForNewTime,
    /// The office cancelled.
    CancelledByOffice,
    /// It is over, and somebody noted how it went.
    Over,
}

impl Delivery {
    /// Each with its word, and the number that is stored of what a webhook heard.
    pub const ALL: [(Self, &'static str, i64); 9] = [
        (Self::NotOpened, "not-opened", 0),
        (Self::Opened, "opened", 1),
        (Self::Reminded, "reminded", 2),
        (Self::Undeliverable, "undeliverable", 3),
        (Self::Confirmed, "confirmed", 4),
        (Self::CancelledByClient, "cancelled-by-client", 5),
        (Self::AskedForNewTime, "asked-for-new-time", 6),
        (Self::CancelledByOffice, "cancelled-by-office", 7),
        (Self::Over, "over", 8),
    ];

    /// Where an appointment stands.
    #[must_use]
    pub fn of(appointment: &Appointment, facts: Facts) -> Self {
        match appointment.state {
            State::Cancelled if facts.ended_by_office => Self::CancelledByOffice,
            State::Cancelled => Self::CancelledByClient,
            State::Attended | State::Missed => Self::Over,
            State::Held | State::Requested | State::Booked | State::Confirmed if appointment.client.is_none() => Self::NotOpened,
            // Whatever the client said before: what the office sends now, they do not read.
            State::Held | State::Requested | State::Booked | State::Confirmed if facts.failed || facts.unreachable => Self::Undeliverable,
            State::Held | State::Requested | State::Booked if facts.asked => Self::AskedForNewTime,
            State::Confirmed => Self::Confirmed,
            State::Held | State::Requested | State::Booked if facts.reminded => Self::Reminded,
            State::Held | State::Requested | State::Booked => Self::Opened,
        }
    }

    /// Its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(known, ..)| *known == self).map_or("", |(_, word, _)| word)
    }

    /// Its number.
    #[must_use]
    pub fn number(self) -> i64 {
        Self::ALL.into_iter().find(|(known, ..)| *known == self).map_or(0, |(.., number)| number)
    }

    /// What an office's webhook hears of it, if anything.
    #[must_use]
    pub const fn event(self) -> Option<Event> {
        match self {
            Self::Confirmed => Some(Event::Confirmed),
            Self::CancelledByClient => Some(Event::Cancelled),
            Self::AskedForNewTime => Some(Event::AskedForNewTime),
            Self::Undeliverable => Some(Event::Undeliverable),
            Self::NotOpened | Self::Opened | Self::Reminded | Self::CancelledByOffice | Self::Over => None,
        }
    }
}

/// What an office's webhook hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// The client said that they come.
    Confirmed,
    /// The client cancelled.
    Cancelled,
    /// The client asks for another time.
    AskedForNewTime,
    /// A reminder did not arrive.
    Undeliverable,
}

impl Event {
    /// Each with its word.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Confirmed, "confirmed"),
        (Self::Cancelled, "cancelled"),
        (Self::AskedForNewTime, "asked-for-new-time"),
        (Self::Undeliverable, "undeliverable"),
    ];

    /// Its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(event, _)| *event == self).map_or("", |(_, word)| word)
    }

    /// The event of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known)| *known == word).map(|(event, _)| event)
    }
}
