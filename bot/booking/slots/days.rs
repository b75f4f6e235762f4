//! Hours of an office's days: its own or its service's, exceptions, holidays, closed days and single openings.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::super::Span;
use super::super::offer::{AppointmentType, Offer};
use super::Why;
use crate::directory::holidays::Observed;
use crate::directory::hours::{self, Hours};
use crate::directory::opening::{closes, opens};
use crate::directory::service::{Exception, Schedule};

/// An opening in wall time, half open.
type Opening = (NaiveDateTime, NaiveDateTime);

#[derive(Debug)]
pub(super) struct Days<'a> {
    pub offer: &'a Offer,
    pub schedule: Option<&'a Schedule>,
    pub observed: Observed<'a>,
    pub zone: Tz,
}

/// The openings of weekly hours that begin on a day.
pub(super) fn weekly(hours: &Hours, day: NaiveDate) -> Vec<Opening> {
    match hours {
        Hours::Always => whole(day).into_iter().collect(),
        Hours::Weekly(spans) => on(spans, day),
        Hours::NotGiven => Vec::new(),
    }
}

fn whole(day: NaiveDate) -> Option<Opening> {
    Some((day.and_time(NaiveTime::MIN), day.succ_opt()?.and_time(NaiveTime::MIN)))
}

fn on(spans: &[hours::Span], day: NaiveDate) -> Vec<Opening> {
    spans.iter().filter_map(|span| span.on(day)).collect()
}

/// What both have in common.
fn cut(some: &[Opening], others: &[Opening]) -> Vec<Opening> {
    let both = some.iter().flat_map(|one| others.iter().map(|other| (one.0.max(other.0), one.1.min(other.1))));
    both.filter(|(from, to)| from < to).collect()
}

/// In order; those that touch are one.
fn joined(mut openings: Vec<Opening>) -> Vec<Opening> {
    openings.sort_unstable();
    let mut joined: Vec<Opening> = Vec::with_capacity(openings.len());
    for (from, to) in openings {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

impl Days<'_> {
    /// The day of an instant.
    pub(super) fn of(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    /// The openings that begin on a day, in order and apart; never none.
    fn openings(&self, day: NaiveDate) -> Result<Vec<Opening>, Why> {
        let single = self.offer.open.iter().filter(|open| open.day == day);
        let single: Vec<Opening> = single
            .filter_map(|open| {
                let end = if open.to == NaiveTime::MIN { day.succ_opt()? } else { day };
                Some((day.and_time(open.from), end.and_time(open.to)))
            })
            .collect();
        if !single.is_empty() {
            return Ok(joined(single));
        }
        if self.offer.closed.iter().any(|closed| closed.covers(day)) {
            return Err(Why::Closed);
        }
        let hours = self.offer.hours.as_ref().or_else(|| self.schedule.and_then(|schedule| schedule.hours.as_ref()));
        let usual = hours.map(|hours| weekly(hours, day)).unwrap_or_default();
        if let Some(exception) = self.exception(day) {
            let other = on(&exception.hours, day);
            let left = if self.offer.hours.is_some() { cut(&usual, &other) } else { other };
            return if left.is_empty() { Err(Why::Exception) } else { Ok(joined(left)) };
        }
        if usual.is_empty() {
            return Err(Why::Weekday);
        }
        let works = self.schedule.is_some_and(|schedule| schedule.holidays) || hours == Some(&Hours::Always);
        match self.observed.on(day).filter(|_| !works) {
            Some(holiday) => Err(Why::Holiday(holiday)),
            None => Ok(joined(usual)),
        }
    }

    fn exception(&self, day: NaiveDate) -> Option<&Exception> {
        let covers = |exception: &&Exception| exception.from <= day && day <= exception.to.unwrap_or(exception.from);
        self.schedule?.exceptions.iter().rev().find(covers)
    }

    /// Instants at which an appointment may begin, in order, of the openings that begin on a day.
    pub(super) fn beginnings(&self, day: NaiveDate, kind: &AppointmentType) -> Vec<DateTime<Utc>> {
        let mut found = Vec::new();
        for (from, to) in self.openings(day).into_iter().flatten() {
            let end = closes(self.zone, to);
            let mut wall = from;
            while wall < to {
                // A wall time that is jumped over is no beginning.
                let begins = self.zone.from_local_datetime(&wall).earliest().map(|at| at.to_utc());
                found.extend(begins.filter(|at| *at + kind.length() <= end));
                wall += kind.every();
            }
        }
        found
    }

    /// Whether an appointment may begin at an instant.
    pub(super) fn begins(&self, from: DateTime<Utc>, kind: &AppointmentType) -> Result<(), Why> {
        let day = self.of(from);
        let mut days = [day.pred_opt(), Some(day)].into_iter().flatten();
        if days.any(|day| self.beginnings(day, kind).contains(&from)) {
            return Ok(());
        }
        self.within(Span { from, until: from + kind.length() })?;
        Err(Why::OffGrid)
    }

    /// Whether a stretch of time lies within one opening.
    pub(super) fn within(&self, span: Span) -> Result<(), Why> {
        let day = self.of(span.from);
        let holds = |(from, to): &Opening| opens(self.zone, *from) <= span.from && span.until <= closes(self.zone, *to);
        if day.pred_opt().is_some_and(|before| self.openings(before).is_ok_and(|openings| openings.iter().any(holds))) {
            return Ok(());
        }
        if self.openings(day)?.iter().any(holds) { Ok(()) } else { Err(Why::OutsideHours) }
    }
}
