//! Free times of one kind of appointment at one office, and why another time is not free.
//!
//! A time begins on the grid of an opening, counted in wall time of the office's zone from where it opens: wall times that do not exist are
//! skipped, of two equal ones the first counts. Its length is elapsed time and lies within one opening; buffers may reach beyond the hours,
//! but never into what is taken, or into an absence.

mod days;
mod room;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::{Europe::Berlin, Tz};

use super::offer::{AppointmentType, Offer, With};
use super::{Resource, Span, merged};
use crate::directory::holidays::{Holiday, Observed};
use crate::directory::hours::Hours;
use crate::directory::service::Schedule;
use crate::ids::{AppointmentTypeId, Language};

use days::Days;
use room::Room;

/// A counsellor or a desk that can be booked.
#[derive(Debug, Clone)]
pub struct Supply {
    /// Which one.
    pub resource: Resource,
    /// Languages that a counsellor speaks; empty is every language, as at a desk.
    pub languages: Vec<Language>,
    /// Own weekly hours within the office's; the office's where absent.
    pub hours: Option<Hours>,
}

/// What occupies a resource: a row of the occupancy that counts (holds that have not lapsed). Leave out the asking client's own hold, and
/// the appointment that is to be moved: who holds a time sees it as free.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The resource.
    pub resource: Resource,
    /// The seat, from 0.
    pub seat: u16,
    /// The kind of appointment; where it is not known, nobody else takes part.
    pub kind: Option<AppointmentTypeId>,
    /// From when until when, buffers included.
    pub span: Span,
}

/// When a resource, or the whole office, offers nothing.
#[derive(Debug, Clone)]
pub struct Absence {
    /// The resource; the whole office where absent.
    pub resource: Option<Resource>,
    /// From when until when.
    pub span: Span,
}

/// Who looks for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// A client with appointments ahead of them; moving one, it does not count.
    Client {
        /// At this office.
        ahead: u8,
        /// Of these, of this kind.
        ahead_of_kind: u8,
    },
    /// Staff: notice, limits and seats of their own contingent do not hold them.
    Staff,
}

/// What is looked for, and all that is known.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a> {
    /// What the office offers.
    pub offer: &'a Offer,
    /// One of its kinds.
    pub kind: &'a AppointmentType,
    /// The schedule of the office's service.
    pub schedule: Option<&'a Schedule>,
    /// Holidays of its Land and municipality.
    pub observed: Observed<'a>,
    /// Who and what can be booked: all counsellors for "any", one for a certain one. Others than [`With`] asks for are passed over.
    pub supply: &'a [Supply],
    /// What is taken, in any order.
    pub taken: &'a [Taken],
    /// Absences, in any order.
    pub absent: &'a [Absence],
    /// The language of the talk; `None` where any will do, or an interpreter comes.
    pub language: Option<&'a Language>,
    /// Who asks.
    pub asker: Asker,
    /// Now.
    pub now: DateTime<Utc>,
}

/// A time that can be booked, and what it would occupy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The appointment, without buffers.
    pub span: Span,
    /// What is occupied.
    pub resource: Resource,
    /// On which seat.
    pub seat: u16,
}

/// The first rule that removed a time, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is over.
    Past,
    /// Only staff book this kind.
    StaffKind,
    /// The client has as many appointments ahead as they may.
    Limit,
    /// It is too soon for a client.
    Notice,
    /// It is too far ahead.
    Horizon,
    /// The office's offer closes this day.
    Closed,
    /// An exception of the service's schedule closes this day, or this part of it.
    Exception,
    /// A public holiday.
    Holiday(Holiday),
    /// The office opens on no such weekday.
    Weekday,
    /// The day has hours, but the time or its end lies outside of them.
    OutsideHours,
    /// It lies within the hours, but no appointment begins then.
    OffGrid,
    /// The whole office is away.
    Away,
    /// Nobody there speaks the language.
    Language,
    /// Whoever speaks it is not there.
    Absent,
    /// Whoever is there has another appointment.
    Busy,
    /// Every seat is taken.
    Full,
    /// Only seats that staff give away are left.
    StaffSeats,
}

/// Free times of one search; made once, asked often.
#[derive(Debug)]
pub struct Times<'a> {
    search: Search<'a>,
    days: Days<'a>,
    rooms: Vec<Room<'a>>,
    away: Vec<Span>,
    today: NaiveDate,
    last: NaiveDate,
}

/// The desks of an office, as they can be booked.
#[must_use]
pub fn desks(offer: &Offer) -> Vec<Supply> {
    let desk = |nth| Supply { resource: Resource::Desk(offer.office.clone(), nth), languages: Vec::new(), hours: None };
    (0..offer.desks).map(desk).collect()
}

/// The zone of an office's wall time.
#[must_use]
pub fn zone(schedule: Option<&Schedule>) -> Tz {
    schedule.map_or(Berlin, Schedule::tz)
}

impl<'a> Times<'a> {
    /// Gets a search ready: everything is sorted once.
    #[must_use]
    pub fn new(search: Search<'a>) -> Self {
        let zone = zone(search.schedule);
        let today = search.now.with_timezone(&zone).date_naive();
        let horizon = TimeDelta::days(i64::from(search.offer.horizon_days));
        let last = today.checked_add_signed(horizon).unwrap_or(today);
        let days = Days { offer: search.offer, schedule: search.schedule, observed: search.observed, zone };
        let fits = |supply: &&Supply| match (&supply.resource, search.kind.with) {
            (Resource::Counsellor(_), With::Counsellor) | (Resource::Desk(..), With::Desk) => true,
            (Resource::Counsellor(_), With::Desk) | (Resource::Desk(..), With::Counsellor) => false,
        };
        let mut rooms = room::rooms(search.supply.iter().filter(fits), &search);
        rooms.iter_mut().for_each(|room| room.keeps_hours(zone, today, last));
        let away = merged(search.absent.iter().filter(|absence| absence.resource.is_none()).map(|absence| absence.span).collect());
        Self { search, days, rooms, away, today, last }
    }

    /// All free times in order. Each has one resource: of several that are free the one whose group it joins, else the one with the
    /// fewest appointments ahead, else the first by id.
    pub fn free(&self) -> impl Iterator<Item = Slot> {
        // What begins before midnight may last until after it.
        let days = self.today.pred_opt().into_iter().flat_map(|before| before.iter_days()).take_while(|day| *day <= self.last);
        self.beginnings(days).into_iter().filter_map(|from| self.offered(from).ok())
    }

    /// Days with a free time, in order.
    #[must_use]
    pub fn days(&self) -> Vec<NaiveDate> {
        let mut days: Vec<NaiveDate> = self.free().map(|slot| self.days.of(slot.span.from)).collect();
        days.dedup();
        days
    }

    /// The free times of a day, in order.
    #[must_use]
    pub fn of_day(&self, day: NaiveDate) -> Vec<Slot> {
        let mut begins = self.beginnings([day.pred_opt(), Some(day)].into_iter().flatten());
        begins.retain(|from| self.days.of(*from) == day);
        begins.into_iter().filter_map(|from| self.offered(from).ok()).collect()
    }

    /// Beginnings in order, none twice: an opening may reach into those of the next day.
    fn beginnings(&self, days: impl Iterator<Item = NaiveDate>) -> Vec<DateTime<Utc>> {
        let mut begins: Vec<DateTime<Utc>> = days.flat_map(|day| self.days.beginnings(day, self.search.kind)).collect();
        begins.sort_unstable();
        begins.dedup();
        begins
    }

    /// Whether an appointment can begin at an instant, and what it would occupy.
    ///
    /// # Errors
    /// [`Why`] not: the first rule that removes it.
    pub fn at(&self, from: DateTime<Utc>) -> Result<Slot, Why> {
        self.allowed(from)?;
        self.days.begins(from, self.search.kind)?;
        self.place(from)
    }

    /// Why an appointment that is booked would not be offered any more: hours changed, or the office is away. Nothing is undone by it;
    /// staff see a list.
    #[must_use]
    pub fn conflict(&self, span: Span) -> Option<Why> {
        match self.days.within(span) {
            Err(why) => Some(why),
            Ok(()) => room::overlapping(&self.away, span).then_some(Why::Away),
        }
    }

    /// What [`Self::at`] says of an instant that is known to be a beginning.
    fn offered(&self, from: DateTime<Utc>) -> Result<Slot, Why> {
        self.allowed(from)?;
        self.place(from)
    }

    /// What does not depend on the day.
    fn allowed(&self, from: DateTime<Utc>) -> Result<(), Why> {
        let Search { offer, kind, asker, now, .. } = self.search;
        if from <= now {
            return Err(Why::Past);
        }
        if let Asker::Client { ahead, ahead_of_kind } = asker {
            if !kind.public {
                return Err(Why::StaffKind);
            }
            if ahead >= offer.per_client || kind.per_client.is_some_and(|most| ahead_of_kind >= most) {
                return Err(Why::Limit);
            }
            if from < now + kind.notice() {
                return Err(Why::Notice);
            }
        }
        if self.days.of(from) > self.last { Err(Why::Horizon) } else { Ok(()) }
    }

    /// Who or what is free.
    fn place(&self, from: DateTime<Utc>) -> Result<Slot, Why> {
        let kind = self.search.kind;
        let span = Span { from, until: from + kind.length() };
        let (before, after) = kind.buffers();
        let held = span.with_buffers(before, after);
        if room::overlapping(&self.away, held) {
            return Err(Why::Away);
        }
        let mut best: Option<((bool, usize), u16, &Room<'_>)> = None;
        // Of several reasons the one of whoever got furthest.
        let mut furthest = Why::Language;
        let mut reached = 0;
        for room in &self.rooms {
            match room.seat(span, held, kind, self.search.asker) {
                Ok((seat, joins)) => {
                    let rank = (!joins, room.ahead);
                    if best.as_ref().is_none_or(|(known, ..)| rank < *known) {
                        best = Some((rank, seat, room));
                    }
                }
                Err(why) if room::progress(why) > reached => (furthest, reached) = (why, room::progress(why)),
                Err(_) => {}
            }
        }
        match best {
            Some((_, seat, room)) => Ok(Slot { span, resource: room.resource.clone(), seat }),
            None => Err(furthest),
        }
    }
}
