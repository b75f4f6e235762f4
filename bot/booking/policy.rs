//! When a client is reminded: the policy of an office as data, and what follows from it for one appointment. Times that a client
//! meets are wall time in Europe/Berlin, nights with a change of the clock included.
//!
//! Source of the defaults: one day before works best, four and one days work too, only two days before does not (G1, G2).

mod plan;

use std::fmt;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Europe::Berlin;
use serde::Deserialize;

use crate::directory::hours::wall_time;

pub use plan::{Dropped, Late, Plan, Planned, Skip, late, late_missed, missed_due, news_due, plan};

/// Reminders before an appointment, at most; one more follows when it was missed (G2).
pub const BEFORE_MAX: usize = 3;
/// Reminders that fall within this time of each other become one, the later one.
pub const TOGETHER: TimeDelta = TimeDelta::hours(4);
/// Who books less than this ahead gets the confirmation only (G2).
pub const SHORT: TimeDelta = TimeDelta::hours(24);
/// What would fall into quiet hours goes out so long before they begin: a queue of messages must not run into them.
pub const MARGIN: TimeDelta = TimeDelta::minutes(30);
/// The stored word of the message after a missed appointment (G4).
pub const MISSED: &str = "missed";
/// What helps an author whose policy has a fault.
pub const HELP: &str = "for example `before: [{ days: 4, if_booked_days_ahead: 6 }, { days: 1, at: \"17:00\" }]`";

/// When clients of an office are reminded.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    /// Before the appointment, at most [`BEFORE_MAX`]; none is allowed.
    pub before: Vec<Lead>,
    /// When nothing is sent.
    pub quiet: Quiet,
    /// Whether a kind word follows on the next working day when it was missed (G4).
    pub missed: bool,
}

/// One reminder before an appointment: `{ days: 1, at: "17:00" }` or `{ hours: 2 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// Days of the calendar before it, 1–14.
    #[serde(default)]
    pub days: u8,
    /// Hours before it, 1–12.
    #[serde(default)]
    pub hours: u8,
    /// With `days`: the wall time; the appointment's own where absent.
    #[serde(default, deserialize_with = "some_wall_time")]
    pub at: Option<NaiveTime>,
    /// Only if it was booked so many days of the calendar ahead, 0–60.
    #[serde(default)]
    pub if_booked_days_ahead: u8,
}

/// A part of the day, half open, past midnight where `to` is not later than `from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiet {
    /// Its first minute.
    #[serde(deserialize_with = "wall_time")]
    pub from: NaiveTime,
    /// The minute after its last.
    #[serde(deserialize_with = "wall_time")]
    pub to: NaiveTime,
}

fn some_wall_time<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveTime>, D::Error> {
    wall_time(deserializer).map(Some)
}

const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

impl Default for Quiet {
    fn default() -> Self {
        Self { from: hour(20), to: hour(8) }
    }
}

impl Default for Policy {
    /// Four days before where it was booked six days ahead, and at five in the afternoon of the day before (G2).
    fn default() -> Self {
        let lead = Lead { days: 4, hours: 0, at: None, if_booked_days_ahead: 6 };
        let before = vec![lead, Lead { days: 1, at: Some(hour(17)), if_booked_days_ahead: 0, ..lead }];
        Self { before, quiet: Quiet::default(), missed: true }
    }
}

impl Lead {
    /// The word that is stored: `days-4`, `hours-2`.
    #[must_use]
    pub fn to_word(self) -> String {
        if self.days > 0 { format!("days-{}", self.days) } else { format!("hours-{}", self.hours) }
    }
}

impl Quiet {
    /// Whether nothing is sent at an instant.
    #[must_use]
    pub fn holds(self, at: DateTime<Utc>) -> bool {
        let wall = at.with_timezone(&Berlin).time();
        if self.from < self.to { self.from <= wall && wall < self.to } else { self.from <= wall || wall < self.to }
    }
}

/// What is wrong with a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// More than [`BEFORE_MAX`].
    Many,
    /// None is nearer than two days.
    Far,
    /// Two with one word.
    Twice,
    /// A number out of its range, or both days and hours, or `at` without days.
    Lead,
    /// Quiet hours that never end.
    Quiet,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Many => "at most 3 reminders lie before an appointment",
            Self::Far => "none is nearer than two days: by then it is forgotten again",
            Self::Twice => "two reminders are equally far ahead",
            Self::Lead => "a reminder is 1 to 14 days before, with or without `at`, or 1 to 12 hours, if booked 0 to 60 days ahead",
            Self::Quiet => "quiet hours have to leave at least four hours of the day",
        })
    }
}

impl Policy {
    /// Everything that is wrong with it.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let sound = |lead: &Lead| match (lead.days, lead.hours) {
            (1..=14, 0) => lead.if_booked_days_ahead <= 60,
            (0, 1..=12) => lead.at.is_none() && lead.if_booked_days_ahead <= 60,
            _ => false,
        };
        let twice = self
            .before
            .iter()
            .enumerate()
            .any(|(nth, lead)| self.before.iter().take(nth).any(|other| (other.days, other.hours) == (lead.days, lead.hours)));
        let loud = if self.quiet.from > self.quiet.to {
            self.quiet.from - self.quiet.to
        } else {
            TimeDelta::days(1) - (self.quiet.to - self.quiet.from)
        };
        let all = [
            (Fault::Many, self.before.len() > BEFORE_MAX),
            (Fault::Far, !self.before.is_empty() && self.before.iter().all(|lead| lead.days >= 2)),
            (Fault::Twice, twice),
            (Fault::Lead, !self.before.iter().all(sound)),
            (Fault::Quiet, self.quiet.from == self.quiet.to || loud < TimeDelta::hours(4)),
        ];
        all.into_iter().filter_map(|(fault, holds)| holds.then_some(fault)).collect()
    }
}
