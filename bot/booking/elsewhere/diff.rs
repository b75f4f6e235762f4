//! What a file of appointments would change.

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;

use super::csv::Row;
use super::{Details, Elsewhere};
use crate::booking::Appointment;

/// What is stored of an appointment, as far as a file can change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The appointment.
    pub appointment: Appointment,
    /// Place and things to bring; `None` where they cannot be read any more.
    pub details: Option<Details>,
}

/// What becomes of one appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Change {
    /// It was not known.
    New,
    /// It is at another time.
    Moved,
    /// Place, things to bring, language or discretion are others.
    Changed,
    /// It does not take place.
    Cancelled,
    /// Nothing.
    Same,
    /// It is cancelled here, by the client or the office: a new appointment needs a new reference.
    Ended,
}

impl Change {
    /// Each with its word.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::New, "new"),
        (Self::Moved, "moved"),
        (Self::Changed, "changed"),
        (Self::Cancelled, "cancelled"),
        (Self::Same, "same"),
        (Self::Ended, "ended"),
    ];

    /// Its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.into_iter().find(|(change, _)| *change == self).map_or("", |(_, word)| word)
    }
}

/// What giving an appointment again changes.
#[must_use]
pub fn change(before: Option<&Before>, after: &Elsewhere) -> Change {
    let Some(Before { appointment, details }) = before else { return Change::New };
    if !appointment.state.certain() {
        return Change::Ended;
    }
    if appointment.span != after.span {
        return Change::Moved;
    }
    if details.as_ref() == Some(&after.details) && appointment.discreet == after.discreet { Change::Same } else { Change::Changed }
}

/// What each row of a file changes, in its order, and the references of those that the file does not name.
#[must_use]
pub fn diff<'a, S: BuildHasher>(before: &'a HashMap<String, Before, S>, rows: &'a [Row]) -> (Vec<(Change, &'a Row)>, Vec<&'a str>) {
    let named: HashSet<&str> = rows.iter().map(Row::reference).collect();
    let changes = rows.iter().map(|row| {
        let change = match row {
            Row::Stands { told, .. } => change(before.get(&told.reference), told),
            Row::Cancelled { reference, .. } => match before.get(reference) {
                Some(known) if known.appointment.state.certain() => Change::Cancelled,
                Some(_) | None => Change::Same,
            },
        };
        (change, row)
    });
    let certain = before.iter().filter(|(_, known)| known.appointment.state.certain());
    let mut missing: Vec<&str> = certain.map(|(reference, _)| reference.as_str()).filter(|known| !named.contains(known)).collect();
    missing.sort_unstable();
    (changes.collect(), missing)
}
