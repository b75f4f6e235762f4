//! From a policy to instants, and what becomes of a reminder that could not go out in time.

use chrono::{DateTime, Datelike, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Europe::Berlin;

use super::super::Span;
use super::{Lead, MARGIN, Policy, Quiet, SHORT, TOGETHER};
use crate::directory::holidays::Observed;
use crate::directory::hours::Hours;
use crate::directory::opening::opens;
use crate::directory::service::Schedule;

/// A reminder this much past its time is late; until then a queue or a restart is nothing to speak of.
const SLACK: TimeDelta = TimeDelta::minutes(30);
/// A late reminder nearer to the beginning than this helps nobody: they are on their way, or cannot come in time.
const HELPS: TimeDelta = TimeDelta::minutes(30);
/// A word about a missed appointment that is later than this would only hurt.
const MISSED_HELPS: TimeDelta = TimeDelta::days(3);
/// Days after a missed appointment in which the next working day is looked for.
const MISSED_DAYS: i64 = 28;
/// When the word about a missed appointment goes out where the office's hours are not known.
const MORNING: NaiveTime = super::hour(10);

/// One reminder that will go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// Which one.
    pub lead: Lead,
    /// When: in the future, outside quiet hours, before the appointment.
    pub due: DateTime<Utc>,
}

/// Why a reminder of the policy will not go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dropped {
    /// It was booked less than [`SHORT`] ahead: the confirmation is enough.
    Short,
    /// It was not booked as many days ahead as this reminder asks for.
    NotFarAhead,
    /// Its time is over.
    Past,
    /// It would follow the confirmation within [`TOGETHER`].
    AfterConfirmation,
    /// A later one follows within [`TOGETHER`].
    Together,
}

/// What is sent before one appointment, and what is not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// What will go out, soonest first; at most [`super::BEFORE_MAX`].
    pub due: Vec<Planned>,
    /// What will not, in the policy's order.
    pub dropped: Vec<(Lead, Dropped)>,
}

/// The reminders of an appointment. `booked` is when its time was confirmed to the client: booked, accepted or moved; `now` is when the
/// plan is made, which is later where an office's code is opened.
///
/// What falls into quiet hours goes out [`MARGIN`] before they begin. With a policy without faults, nothing is due in quiet hours, before
/// `now` or after the beginning.
#[must_use]
pub fn plan(policy: &Policy, span: Span, booked: DateTime<Utc>, now: DateTime<Utc>) -> Plan {
    let mut plan = Plan::default();
    for lead in &policy.before {
        match due(policy, *lead, span, booked, now) {
            Ok(due) => plan.due.push(Planned { lead: *lead, due }),
            Err(why) => plan.dropped.push((*lead, why)),
        }
    }
    plan.due.sort_by_key(|planned| planned.due);
    // From the end: of those close together the later one stays.
    let mut kept: Vec<Planned> = Vec::new();
    for planned in plan.due.drain(..).rev() {
        match kept.last() {
            Some(later) if later.due - planned.due <= TOGETHER => plan.dropped.push((planned.lead, Dropped::Together)),
            _ => kept.push(planned),
        }
    }
    kept.reverse();
    plan.due = kept;
    plan.dropped.sort_by_key(|(lead, _)| policy.before.iter().position(|known| known == lead));
    plan
}

fn due(policy: &Policy, lead: Lead, span: Span, booked: DateTime<Utc>, now: DateTime<Utc>) -> Result<DateTime<Utc>, Dropped> {
    if span.from - booked < SHORT {
        return Err(Dropped::Short);
    }
    let start = span.from.with_timezone(&Berlin);
    let ahead = start.date_naive() - booked.with_timezone(&Berlin).date_naive();
    if ahead < TimeDelta::days(i64::from(lead.if_booked_days_ahead)) {
        return Err(Dropped::NotFarAhead);
    }
    let due = if lead.days > 0 {
        let day = start.date_naive() - TimeDelta::days(i64::from(lead.days));
        opens(Berlin, day.and_time(lead.at.unwrap_or_else(|| start.time())))
    } else {
        span.from - TimeDelta::hours(i64::from(lead.hours))
    };
    let due = policy.quiet.earlier(due);
    if due <= now || due >= span.from {
        Err(Dropped::Past)
    } else if due - booked <= TOGETHER {
        Err(Dropped::AfterConfirmation)
    } else {
        Ok(due)
    }
}

impl Quiet {
    /// The instant itself, or [`MARGIN`] before the quiet hours that hold it.
    fn earlier(self, at: DateTime<Utc>) -> DateTime<Utc> {
        if !self.holds(at) {
            return at;
        }
        let wall = at.with_timezone(&Berlin).naive_local();
        let day = if wall.time() >= self.from { wall.date() } else { wall.date() - TimeDelta::days(1) };
        let before = opens(Berlin, day.and_time(self.from)) - MARGIN;
        // Where the clock jumps, half an hour before may be quiet still.
        if self.holds(before) { before - TimeDelta::hours(1) } else { before }
    }

    /// When the quiet hours that hold an instant are over; the instant itself where none do.
    fn over(self, at: DateTime<Utc>) -> DateTime<Utc> {
        if !self.holds(at) {
            return at;
        }
        let wall = at.with_timezone(&Berlin).naive_local();
        let today = NaiveDateTime::new(wall.date(), self.to);
        let end = opens(Berlin, if wall < today { today } else { today + TimeDelta::days(1) });
        // The hour that comes twice: its second half is quiet again.
        if end <= at || self.holds(end) { end + TimeDelta::hours(1) } else { end }
    }
}

/// What to do with a reminder whose time has come or is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Late {
    /// It goes out now.
    Send,
    /// It goes out then: not due yet, or quiet hours hold now.
    Wait(DateTime<Utc>),
    /// It does not go out.
    Skip(Skip),
}

/// Why a reminder was skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skip {
    /// The appointment has begun.
    Begun,
    /// The next reminder comes within [`TOGETHER`], or is late as well.
    Next,
    /// Quiet hours last until it is too late.
    Quiet,
    /// It is too late to be of use.
    Late,
}

impl Skip {
    /// The word that is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Next => "next",
            Self::Quiet => "quiet",
            Self::Late => "late",
        }
    }
}

/// Whether a reminder goes out at `now`; `next` is when the next one of the same appointment is due, if one waits.
///
/// After a downtime: of several late ones the last goes out; one that would wake people waits for the morning if it still helps then.
#[must_use]
pub fn late(policy: &Policy, due: DateTime<Utc>, span: Span, next: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Late {
    if now >= span.from {
        return Late::Skip(Skip::Begun);
    }
    if now < due {
        return Late::Wait(due);
    }
    let sent = policy.quiet.over(now);
    if next.is_some_and(|next| next - sent <= TOGETHER) {
        Late::Skip(Skip::Next)
    } else if sent > now {
        if span.from - sent < HELPS { Late::Skip(Skip::Quiet) } else { Late::Wait(sent) }
    } else if now - due > SLACK && span.from - now < HELPS {
        Late::Skip(Skip::Late)
    } else {
        Late::Send
    }
}

/// When news of an appointment that its office made goes out: after quiet hours, but at once where it would help no more by then.
#[must_use]
pub fn news_due(policy: &Policy, begins: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    let over = policy.quiet.over(now);
    if begins - over < HELPS { now } else { over }
}

/// When the kind word after a missed appointment is due (G4): as the office opens on its next working day, outside quiet hours; `None`
/// where the policy has none. Without known hours working days are Monday to Friday, without holidays.
#[must_use]
pub fn missed_due(policy: &Policy, span: Span, schedule: Option<&Schedule>, observed: &Observed<'_>) -> Option<DateTime<Utc>> {
    let hours = schedule.filter(|schedule| matches!(schedule.hours, Some(Hours::Weekly(_))));
    let last = span.until.with_timezone(&Berlin).date_naive();
    let days = || (1..=MISSED_DAYS).filter_map(|ahead| last.checked_add_signed(TimeDelta::days(ahead)));
    let open = days().find_map(|day| Some((day, hours?.hours_on(day, observed).first()?.0)));
    let usual = || days().find(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && observed.on(*day).is_none());
    let (day, from) = open.or_else(|| Some((usual()?, MORNING)))?;
    let at = |time: NaiveTime| Some(opens(Berlin, day.and_time(time))).filter(|at| !policy.quiet.holds(*at));
    policy.missed.then(|| at(from).or_else(|| at(MORNING)).or_else(|| at(policy.quiet.to)))?
}

/// Whether the word about a missed appointment goes out at `now`.
#[must_use]
pub fn late_missed(policy: &Policy, due: DateTime<Utc>, now: DateTime<Utc>) -> Late {
    if now < due {
        return Late::Wait(due);
    }
    let sent = policy.quiet.over(now);
    if sent - due > MISSED_HELPS {
        Late::Skip(Skip::Late)
    } else if sent > now {
        Late::Wait(sent)
    } else {
        Late::Send
    }
}
