//! What a client is told about when somebody answers: from hours, holidays, absence and the queue; never a promise (U7).

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::office::Office;
use crate::directory::Directory;
use crate::directory::opening::State;

/// Whether anybody is there, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum There {
    /// The office is open; it closes then, in its zone.
    Open(Option<DateTime<Tz>>),
    /// It is closed, and opens then, in its zone.
    Closed(DateTime<Tz>),
    /// It is away, and back then, in its zone.
    Away(DateTime<Tz>),
    /// Its hours are not known, or it opens on no day within four weeks: the usual answer is "on the next working day".
    Unknown,
}

impl There {
    /// Whether somebody may read this now; unknown hours count as open, because a case that nobody takes escalates anyway.
    #[must_use]
    pub const fn reads_now(self) -> bool {
        matches!(self, Self::Open(_) | Self::Unknown)
    }
}

/// Whether an office is there at `now`; `away_until` is what its staff said of an absence.
#[must_use]
pub fn there(office: &Office, directory: &Directory, away_until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> There {
    let Some((service, schedule)) = office.entry(&directory.services).and_then(|entry| Some((entry, entry.schedule.as_ref()?))) else {
        return away_until
            .filter(|until| *until > now)
            .map_or(There::Unknown, |until| There::Away(until.with_timezone(&chrono_tz::Europe::Berlin)));
    };
    let observed = directory.observed(service);
    if let Some(until) = away_until.filter(|until| *until > now) {
        // Back means back within opening hours.
        return There::Away(match schedule.state(until, &observed) {
            State::Closed { next: Some(next), .. } => next,
            State::Open { .. } | State::NotGiven | State::Closed { next: None, .. } => until.with_timezone(&schedule.tz()),
        });
    }
    match schedule.state(now, &observed) {
        State::Open { until } => There::Open(until),
        State::Closed { next: Some(next), .. } => There::Closed(next),
        State::Closed { next: None, .. } | State::NotGiven => There::Unknown,
    }
}

/// How long an office was open between two instants; time before the last four weeks does not count, unknown hours count whole.
///
/// Escalation counts only this time: nobody is late on a Sunday.
#[must_use]
pub fn open_between(office: &Office, directory: &Directory, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
    const STEP: TimeDelta = TimeDelta::minutes(15);
    let from = from.max(to - TimeDelta::days(28));
    let Some((service, schedule)) = office.entry(&directory.services).and_then(|entry| Some((entry, entry.schedule.as_ref()?))) else {
        return to - from;
    };
    let observed = directory.observed(service);
    let mut open = TimeDelta::zero();
    let mut at = from;
    while at < to {
        match schedule.state(at, &observed) {
            State::NotGiven => return to - from,
            State::Open { until } => {
                let until = until.map_or(to, |until| until.to_utc()).clamp(at + TimeDelta::seconds(1), to.max(at + TimeDelta::seconds(1)));
                open += until - at;
                at = until;
            }
            State::Closed { next: Some(next), .. } => at = next.to_utc().max(at + STEP),
            State::Closed { next: None, .. } => break,
        }
    }
    open
}
