//! The appointment that a client is looking for, between two presses; it lies sealed with their talk.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::details::{Details, Interpreter};
use crate::ids::{AppointmentTypeId, OfficeId};
use crate::private::Private;

/// What was chosen so far, and what the open screen offers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The open screen's number: buttons of an earlier one show where things stand now.
    pub screen: u32,
    /// What it offers, in the order of its buttons, with their labels.
    pub picks: Vec<(String, Pick)>,
    /// The office.
    pub office: Option<OfficeId>,
    /// The kind.
    pub kind: Option<AppointmentTypeId>,
    /// The day.
    pub day: Option<NaiveDate>,
    /// The hold, by its row.
    pub hold: Option<i64>,
    /// The appointment that gets another time, by its row.
    pub moves: Option<i64>,
    /// That nobody there speaks the language was said with the days.
    pub german: bool,
    /// Wishes for it (G8).
    pub details: Details,
    /// An appointment of one's own that is being told (G5).
    pub own: Option<Own>,
}

/// A choice of a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pick {
    /// This office.
    Office(OfficeId),
    /// This kind.
    Kind(AppointmentTypeId),
    /// This day.
    Day(NaiveDate),
    /// Days after this one.
    DaysAfter(NaiveDate),
    /// The days from the first on.
    Days,
    /// This time, in unix milliseconds.
    Time(i64),
    /// Times of the day after this one.
    TimesAfter(i64),
    /// The times of the day from the first on.
    Times,
    /// Yes; with true the client is reminded (G3).
    Yes(bool),
    /// Who interprets?
    Wishes,
    /// This one, or nobody.
    Wish(Option<Interpreter>),
    /// "Nobody from my community", on or off.
    Apart,
    /// Back to the question whether all is right.
    Confirm,
    /// Onto the waiting list.
    Queue,
    /// A person in place of a free time.
    Person,
    /// An own appointment is right as it stands.
    OwnYes,
    /// It is told anew.
    OwnAgain,
}

/// An own appointment, as far as it is told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Own {
    /// The client's name for it.
    pub label: Option<Private<String>>,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// When it begins, in unix milliseconds.
    pub from: Option<i64>,
}
