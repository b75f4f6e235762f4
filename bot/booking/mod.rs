//! Appointments: what offices offer, which times are free, where an appointment stands, when a client is reminded, and how all of it
//! stands in a calendar. Pure data and functions; the database refuses an overlap by itself (`migrations/0007_booking.*.sql`).
//!
//! - [`appointment`]: one appointment, and the one table of how it moves on
//! - [`offer`]: what offices offer, as `directory/appointments.yaml` describes it
//! - [`slots`]: free times, and why another time is not free
//! - [`policy`]: when a client is reminded
//! - [`elsewhere`]: appointments that offices make elsewhere and have reminded of here
//! - [`calendar`]: calendar files for clients and counsellors; [`busy`]: when somebody is busy, from a calendar elsewhere

pub mod appointment;
pub mod busy;
pub mod calendar;
pub mod elsewhere;
pub mod offer;
pub mod policy;
pub mod slots;

pub use appointment::{Appointment, AppointmentId, State};
pub use offer::{AppointmentType, Offer, Offers};

use chrono::{DateTime, TimeDelta, Utc};

/// A stretch of time, half open: `from` belongs to it, `until` does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Its beginning.
    pub from: DateTime<Utc>,
    /// Its end, later than the beginning.
    pub until: DateTime<Utc>,
}

impl Span {
    /// Whether both share an instant; those that only touch do not.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// With time before and after it.
    #[must_use]
    pub fn with_buffers(self, before: TimeDelta, after: TimeDelta) -> Self {
        Self { from: self.from - before, until: self.until + after }
    }
}

/// The same time in order and apart: spans that overlap or touch become one.
#[must_use]
pub fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    spans.dedup_by(|next, last| {
        let touch = next.from <= last.until;
        if touch {
            last.until = last.until.max(next.until);
        }
        touch
    });
    spans
}

/// What an appointment occupies: a counsellor, or one of an office's desks. Two appointments on one resource and seat never overlap.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Resource {
    /// A counsellor, by the row of the staff.
    Counsellor(crate::casework::case::StaffId),
    /// A desk of an office, counted from 0.
    Desk(crate::ids::OfficeId, u16),
}

impl Resource {
    /// The word that is stored: `s.<number>`, `d.<number>.<office>`.
    #[must_use]
    pub fn to_word(&self) -> String {
        match self {
            Self::Counsellor(staff) => format!("s.{}", staff.0),
            Self::Desk(office, desk) => format!("d.{desk}.{office}"),
        }
    }

    /// Reads a stored word; `None` for anything else.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word.split_once('.')? {
            ("s", staff) => Some(Self::Counsellor(crate::casework::case::StaffId(staff.parse().ok()?))),
            ("d", desk) => {
                let (desk, office) = desk.split_once('.')?;
                Some(Self::Desk(office.into(), desk.parse().ok()?))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::{Resource, Span};
    use crate::casework::case::StaffId;

    fn span(from: &str, until: &str) -> Span {
        let at = |time: &str| format!("2026-12-01T{time}:00Z").parse::<DateTime<Utc>>().expect("an instant");
        Span { from: at(from), until: at(until) }
    }

    #[test]
    fn spans_that_touch_do_not_overlap_and_buffers_count() {
        let (first, second) = (span("09:00", "09:45"), span("09:45", "10:30"));
        assert!(!first.overlaps(second) && !second.overlaps(first));
        assert!(first.with_buffers(TimeDelta::zero(), TimeDelta::minutes(15)).overlaps(second));
        assert!(span("09:00", "12:00").overlaps(span("10:00", "10:30")));
    }

    #[test]
    fn words_of_resources_round_trip() {
        for resource in [Resource::Counsellor(StaffId(i64::MAX)), Resource::Desk("berlin.mitte".into(), 3)] {
            assert_eq!(Resource::from_word(&resource.to_word()), Some(resource));
        }
        for word in ["", "s", "s.x", "d.1", "d.x.online", "z.1"] {
            assert_eq!(Resource::from_word(word), None, "{word}");
        }
    }
}
