//! One resource: who it can speak with, when it is there, and which of its seats are free.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::super::offer::AppointmentType;
use super::super::{Resource, Span, merged};
use super::{Asker, Search, Supply, Why, days};
use crate::directory::hours::Hours;
use crate::directory::opening::{closes, opens};
use crate::ids::Language;

#[derive(Debug)]
pub(super) struct Room<'a> {
    pub resource: &'a Resource,
    /// Whether it fits the language.
    speaks: bool,
    hours: Option<&'a Hours>,
    /// Its own hours as instants, in order; `None` where the office's count.
    there: Option<Vec<(DateTime<Utc>, DateTime<Utc>)>>,
    absent: Vec<Span>,
    /// By its beginning: span, seat, and whether it is of the kind that is looked for.
    taken: Vec<(Span, u16, bool)>,
    longest: TimeDelta,
    /// Appointments ahead.
    pub ahead: usize,
}

/// Whether one of these spans, as [`merged`] leaves them, overlaps another.
pub(super) fn overlapping(apart: &[Span], span: Span) -> bool {
    let before = apart.partition_point(|known| known.from < span.until);
    before.checked_sub(1).and_then(|nth| apart.get(nth)).is_some_and(|known| known.overlaps(span))
}

/// How far a resource came before this rule removed it.
pub(super) const fn progress(why: Why) -> u8 {
    match why {
        Why::Absent => 1,
        Why::Busy => 2,
        Why::Full => 3,
        Why::StaffSeats => 4,
        Why::Past
        | Why::StaffKind
        | Why::Limit
        | Why::Notice
        | Why::Horizon
        | Why::Closed
        | Why::Exception
        | Why::Holiday(_)
        | Why::Weekday
        | Why::OutsideHours
        | Why::OffGrid
        | Why::Away
        | Why::Language => 0,
    }
}

/// A room for each supply, in the order of their ids.
pub(super) fn rooms<'a>(supply: impl Iterator<Item = &'a Supply>, search: &Search<'a>) -> Vec<Room<'a>> {
    let mut rooms: BTreeMap<&Resource, Room<'a>> = supply.map(|supply| (&supply.resource, Room::new(supply, search))).collect();
    for absence in search.absent {
        if let Some(room) = absence.resource.as_ref().and_then(|resource| rooms.get_mut(resource)) {
            room.absent.push(absence.span);
        }
    }
    for taken in search.taken {
        if let Some(room) = rooms.get_mut(&taken.resource) {
            room.taken.push((taken.span, taken.seat, taken.kind.as_ref() == Some(&search.kind.id)));
            room.longest = room.longest.max(taken.span.until - taken.span.from);
            room.ahead += usize::from(taken.span.until > search.now);
        }
    }
    let mut rooms: Vec<Room<'a>> = rooms.into_values().collect();
    for room in &mut rooms {
        room.absent = merged(std::mem::take(&mut room.absent));
        room.taken.sort_unstable();
    }
    rooms
}

/// Whether a kind's talk with this resource is in the language.
fn speaks(supply: &Supply, kind: &AppointmentType, language: Option<&Language>) -> bool {
    let knows = |language: &Language| supply.languages.is_empty() || supply.languages.contains(language);
    match language {
        Some(language) => knows(language) && (kind.languages.is_empty() || kind.languages.contains(language)),
        None => kind.languages.is_empty() || kind.languages.iter().any(knows),
    }
}

impl<'a> Room<'a> {
    fn new(supply: &'a Supply, search: &Search<'a>) -> Self {
        Self {
            resource: &supply.resource,
            speaks: speaks(supply, search.kind, search.language),
            hours: supply.hours.as_ref(),
            there: None,
            absent: Vec::new(),
            taken: Vec::new(),
            longest: TimeDelta::zero(),
            ahead: 0,
        }
    }

    /// Turns its own hours into instants, for some days.
    pub(super) fn keeps_hours(&mut self, zone: Tz, first: NaiveDate, last: NaiveDate) {
        let Some(hours) = self.hours else { return };
        let days = first.pred_opt().unwrap_or(first).iter_days().take_while(|day| *day <= last);
        let mut there: Vec<(DateTime<Utc>, DateTime<Utc>)> =
            days.flat_map(|day| days::weekly(hours, day)).map(|(from, to)| (opens(zone, from), closes(zone, to))).collect();
        there.sort_unstable();
        // One that follows at once goes on.
        there.dedup_by(|next, last| {
            next.0 <= last.1 && {
                last.1 = last.1.max(next.1);
                true
            }
        });
        self.there = Some(there);
    }

    /// A free seat, and whether others take part at the same time already.
    pub(super) fn seat(&self, span: Span, held: Span, kind: &AppointmentType, asker: Asker) -> Result<(u16, bool), Why> {
        if !self.speaks {
            return Err(Why::Language);
        }
        let there = self.there.as_ref().is_none_or(|there| {
            let nth = there.partition_point(|(from, _)| *from <= span.from);
            nth.checked_sub(1).and_then(|nth| there.get(nth)).is_some_and(|(_, to)| span.until <= *to)
        });
        if !there || overlapping(&self.absent, held) {
            return Err(Why::Absent);
        }
        let mut used = self.overlapping(held).peekable();
        if used.peek().is_none() {
            return Ok((first_seat(kind, asker, &[])?, false));
        }
        // A group begins together; anything else is another appointment.
        let mut seats = Vec::new();
        for (span, seat, same) in used {
            if kind.seats == 1 || !same || *span != held {
                return Err(Why::Busy);
            }
            seats.push(*seat);
        }
        Ok((first_seat(kind, asker, &seats)?, true))
    }

    fn overlapping(&self, held: Span) -> impl Iterator<Item = &(Span, u16, bool)> {
        let before = self.taken.partition_point(|(span, ..)| span.from < held.until);
        let near = self.taken.iter().take(before).rev().take_while(move |(span, ..)| held.from - span.from < self.longest);
        near.filter(move |(span, ..)| span.overlaps(held))
    }
}

/// The lowest seat that is free; staff take of their own contingent, the last seats, first.
fn first_seat(kind: &AppointmentType, asker: Asker, used: &[u16]) -> Result<u16, Why> {
    let public = kind.seats.saturating_sub(kind.staff_seats);
    let free = |seat: &u16| !used.contains(seat);
    let (open, kept) = ((0..public).find(free), (public..kind.seats).find(free));
    match asker {
        Asker::Staff => kept.or(open).ok_or(Why::Full),
        Asker::Client { .. } if open.is_none() && kept.is_some() => Err(Why::StaffSeats),
        Asker::Client { .. } => open.ok_or(Why::Full),
    }
}
