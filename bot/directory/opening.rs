//! When a service is open: its weekly rules, days that differ, public holidays, in the zone of its place.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{Europe::Berlin, Tz};

use super::holidays::{Holiday, Observed};
use super::hours::{Hours, Span};
use super::service::Schedule;

/// Days ahead that are looked at for the next opening: four weeks.
pub const HORIZON_DAYS: i64 = 28;

/// Whether a service is open at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody told its hours as rules.
    NotGiven,
    /// Open.
    Open {
        /// When it closes, in its zone; `None` when that is not within [`HORIZON_DAYS`].
        until: Option<DateTime<Tz>>,
    },
    /// Closed.
    Closed {
        /// When it opens next, in its zone; `None` when that is not within [`HORIZON_DAYS`].
        next: Option<DateTime<Tz>>,
        /// Why it does not open today, where today is not as usual.
        why: Option<Why>,
    },
}

/// Why a day is not as its weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A public holiday.
    Holiday(Holiday),
    /// An exception of the schedule.
    Exception,
}

impl Schedule {
    /// The zone of its wall time; Berlin where none, or none that is known, is given.
    #[must_use]
    pub fn tz(&self) -> Tz {
        self.zone.as_ref().and_then(|zone| zone.parse().ok()).unwrap_or(Berlin)
    }

    /// Whether it is open at `now`, and until when or from when on. Instants are right across changes of the clock.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>, observed: &Observed<'_>) -> State {
        self.state_within(now, observed, HORIZON_DAYS)
    }

    /// [`Self::state`], looking at most `days` ahead.
    #[must_use]
    pub(super) fn state_within(&self, now: DateTime<Utc>, observed: &Observed<'_>, days: i64) -> State {
        let Some(hours @ (Hours::Always | Hours::Weekly(_))) = &self.hours else { return State::NotGiven };
        let zone = self.tz();
        let today = now.with_timezone(&zone).date_naive();
        // An opening of yesterday may reach into today.
        let mut open: Option<DateTime<Utc>> = None;
        for day in (-1..=days).filter_map(|ahead| today.checked_add_signed(TimeDelta::days(ahead))) {
            for (from, to) in self.of_day(hours, day, observed) {
                let (from, to) = (opens(zone, from), closes(zone, to));
                match open {
                    Some(end) if from > end => return State::Open { until: Some(end.with_timezone(&zone)) },
                    Some(end) => open = Some(end.max(to)),
                    None if from <= now && now < to => open = Some(to),
                    None if from > now => {
                        return State::Closed { next: Some(from.with_timezone(&zone)), why: self.why(hours, today, observed) };
                    }
                    None => {}
                }
            }
        }
        let last = today.checked_add_signed(TimeDelta::days(days)).unwrap_or(NaiveDate::MAX);
        match open.map(|end| end.with_timezone(&zone)) {
            Some(end) => State::Open { until: Some(end).filter(|end| end.date_naive() < last) },
            None => State::Closed { next: None, why: self.why(hours, today, observed) },
        }
    }

    /// The openings that begin on a day, in its wall time, in order.
    #[must_use]
    pub fn hours_on(&self, day: NaiveDate, observed: &Observed<'_>) -> Vec<(NaiveTime, NaiveTime)> {
        let spans = self.hours.iter().flat_map(|hours| self.of_day(hours, day, observed));
        spans.map(|(from, to)| (from.time(), to.time())).collect()
    }

    fn of_day(&self, hours: &Hours, day: NaiveDate, observed: &Observed<'_>) -> Vec<(NaiveDateTime, NaiveDateTime)> {
        let mut found: Vec<_> = match (self.exception(day), hours) {
            (Some(spans), _) => spans.iter().filter_map(|span| span.on(day)).collect(),
            (None, Hours::Always) => {
                day.succ_opt().map(|next| (day.and_time(NaiveTime::MIN), next.and_time(NaiveTime::MIN))).into_iter().collect()
            }
            // A day without an opening needs no look at the calendar.
            (None, Hours::Weekly(spans)) => spans.iter().filter_map(|span| span.on(day)).collect(),
            (None, Hours::NotGiven) => Vec::new(),
        };
        if !found.is_empty() && self.holiday(hours, day, observed).is_some() {
            found.clear();
        }
        found.sort_unstable();
        found
    }

    fn exception(&self, day: NaiveDate) -> Option<&[Span]> {
        let covers = |from: NaiveDate, to: Option<NaiveDate>| from <= day && day <= to.unwrap_or(from);
        let mut found = self.exceptions.iter().rev().filter(|exception| covers(exception.from, exception.to));
        found.next().map(|exception| &*exception.hours)
    }

    /// The public holiday on which it is closed.
    fn holiday(&self, hours: &Hours, day: NaiveDate, observed: &Observed<'_>) -> Option<Holiday> {
        let opens = self.holidays || *hours == Hours::Always || self.exception(day).is_some();
        if opens { None } else { observed.on(day) }
    }

    fn why(&self, hours: &Hours, today: NaiveDate, observed: &Observed<'_>) -> Option<Why> {
        let usual = |span: &Span| span.on(today).is_some();
        let Hours::Weekly(spans) = hours else { return self.exception(today).map(|_| Why::Exception) };
        if !spans.iter().any(usual) {
            return None;
        }
        match self.exception(today) {
            Some([]) => Some(Why::Exception),
            Some(_) => None,
            None => self.holiday(hours, today, observed).map(Why::Holiday),
        }
    }
}

/// The instant at which a wall time begins: the first of two; where the clock jumps over it, as if it had not yet.
pub(crate) fn opens(zone: Tz, wall: NaiveDateTime) -> DateTime<Utc> {
    let found = zone.from_local_datetime(&wall);
    found.earliest().map_or_else(|| jumped(zone, wall), |at| at.to_utc())
}

/// The instant at which a wall time ends: the second of two.
pub(crate) fn closes(zone: Tz, wall: NaiveDateTime) -> DateTime<Utc> {
    let found = zone.from_local_datetime(&wall);
    found.latest().map_or_else(|| jumped(zone, wall), |at| at.to_utc())
}

/// RFC 5545, 3.3.5: a time in the gap is read with the offset before it.
fn jumped(zone: Tz, wall: NaiveDateTime) -> DateTime<Utc> {
    let gap = TimeDelta::hours(3);
    let before = zone.from_local_datetime(&(wall - gap)).earliest();
    before.map_or_else(|| wall.and_utc(), |at| at.to_utc() + gap)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::super::holidays::Observed;
    use super::super::service::Schedule;
    use super::{State, Why};

    const HESSEN: Observed<'static> = Observed { land: Some("HE"), municipality: None, local: &[] };

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant of this test")
    }

    /// `open until …`, `closed, next …` in wall time.
    fn told(schedule: &str, now: &str) -> String {
        let schedule: Schedule = serde_json::from_str(schedule).expect("a schedule of this test");
        let show = |at: Option<DateTime<chrono_tz::Tz>>| at.map_or_else(|| "-".to_owned(), |at| at.format("%a %m-%d %H:%M").to_string());
        match schedule.state(at(now), &HESSEN) {
            State::NotGiven => "not given".to_owned(),
            State::Open { until } => format!("open until {}", show(until)),
            State::Closed { next, why: None } => format!("closed, next {}", show(next)),
            State::Closed { next, why: Some(Why::Exception) } => format!("closed today, next {}", show(next)),
            State::Closed { next, why: Some(Why::Holiday(day)) } => format!("{day:?}, next {}", show(next)),
        }
    }

    #[test]
    fn days_of_several_openings_and_nights() {
        let twice = r#"{ "text": "", "hours": [
            { "days": ["mo", "th"], "from": "14:00", "to": "18:00" }, { "days": ["mo"], "from": "09:00", "to": "12:00" },
            { "days": ["fr"], "from": "20:00", "to": "24:00" }, { "days": ["sa"], "from": "00:00", "to": "02:00" }] }"#;
        for (now, expected) in [
            ("2026-11-23T08:00:00Z", "open until Mon 11-23 12:00"),
            ("2026-11-23T11:00:00Z", "closed, next Mon 11-23 14:00"),
            ("2026-11-23T17:00:00Z", "closed, next Thu 11-26 14:00"),
            ("2026-11-27T20:00:00Z", "open until Sat 11-28 02:00"),
            ("2026-11-28T01:00:00Z", "closed, next Mon 11-30 09:00"),
        ] {
            assert_eq!(told(twice, now), expected, "{now}");
        }
        assert_eq!(told(r#"{ "text": "", "hours": "always" }"#, "2026-12-25T01:00:00Z"), "open until -");
        assert_eq!(told(r#"{ "text": "nach Vereinbarung" }"#, "2026-12-25T01:00:00Z"), "not given");
        assert_eq!(told(r#"{ "text": "", "hours": "not-given" }"#, "2026-12-25T01:00:00Z"), "not given");
    }

    #[test]
    fn holidays_and_exceptions_close_and_open() {
        let weekly = r#""hours": [{ "days": ["mo", "tu", "we", "th", "fr"], "from": "09:00", "to": "15:00" }]"#;
        let plain = format!(r#"{{ "text": "", {weekly} }}"#);
        assert_eq!(told(&plain, "2026-12-24T15:00:00Z"), "closed, next Mon 12-28 09:00", "over Christmas");
        assert_eq!(told(&plain, "2026-06-04T08:00:00Z"), "CorpusChristi, next Fri 06-05 09:00");
        let open = format!(r#"{{ "text": "", {weekly}, "holidays": true }}"#);
        assert_eq!(told(&open, "2026-06-04T08:00:00Z"), "open until Thu 06-04 15:00");
        let away = format!(
            r#"{{ "text": "", {weekly}, "exceptions": [{{ "from": "2026-11-23", "to": "2026-12-31" }},
            {{ "from": "2026-11-25", "hours": [{{ "days": ["we"], "from": "10:00", "to": "11:00" }}] }}] }}"#
        );
        assert_eq!(told(&away, "2026-11-23T09:00:00Z"), "closed today, next Wed 11-25 10:00");
        assert_eq!(told(&away, "2026-11-25T11:00:00Z"), "closed, next -", "nothing within four weeks");
        assert_eq!(told(&away, "2026-12-04T11:00:00Z"), "closed today, next -", "27 days to the next one are within, 31 are not");
        assert_eq!(told(&away, "2026-12-30T11:00:00Z"), "closed today, next Mon 01-04 09:00", "New Year is no working day");
    }

    #[test]
    fn instants_are_right_across_changes_of_the_clock() {
        let daily = r#"{ "text": "", "hours": [{ "days": ["mo", "tu", "we", "th", "fr", "sa", "su"], "from": "02:30", "to": "09:00" }] }"#;
        let next = |now: &str| {
            let schedule: Schedule = serde_json::from_str(daily).expect("a schedule of this test");
            match schedule.state(at(now), &Observed::default()) {
                State::Closed { next: Some(next), .. } => next.to_utc().to_rfc3339(),
                State::Open { until: Some(until) } => format!("until {}", until.to_utc().to_rfc3339()),
                other => format!("{other:?}"),
            }
        };
        // 02:30 does not exist on these two days, and comes twice on the third.
        assert_eq!(next("2026-03-28T23:30:00Z"), "2026-03-29T01:30:00+00:00");
        assert_eq!(next("2026-03-29T02:00:00Z"), "until 2026-03-29T07:00:00+00:00");
        assert_eq!(next("2027-03-27T23:30:00Z"), "2027-03-28T01:30:00+00:00");
        assert_eq!(next("2026-10-24T22:30:00Z"), "2026-10-25T00:30:00+00:00");
        assert_eq!(next("2026-10-25T01:15:00Z"), "until 2026-10-25T08:00:00+00:00", "02:15 for the second time is within");
        let lisbon = r#"{ "text": "", "zone": "Europe/Lisbon", "hours": [{ "days": ["mo"], "from": "09:00", "to": "10:00" }] }"#;
        assert_eq!(told(lisbon, "2026-11-23T09:30:00Z"), "open until Mon 11-23 10:00");
    }
}
