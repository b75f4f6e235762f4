//! Events of a calendar: which properties count, and what is missing in a faulty one.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::lines::{Line, lines};
use super::{EVENTS_MAX, Fault, fault};
use crate::directory::opening::opens;

/// Letters of a zone's name that a fault shows.
const ZONE_SHOWN: usize = 40;
/// Names that programs of Microsoft write, and what they mean.
const ZONES: [(&str, Tz); 7] = [
    ("W. Europe Standard Time", Tz::Europe__Berlin),
    ("Central Europe Standard Time", Tz::Europe__Budapest),
    ("Central European Standard Time", Tz::Europe__Warsaw),
    ("Romance Standard Time", Tz::Europe__Paris),
    ("GMT Standard Time", Tz::Europe__London),
    ("FLE Standard Time", Tz::Europe__Kyiv),
    ("Turkey Standard Time", Tz::Europe__Istanbul),
];

/// A time as a calendar writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// A day.
    Day(NaiveDate),
    /// A wall time in a zone, UTC included.
    Wall(NaiveDateTime, Tz),
}

/// How long an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Elapsed time.
    Elapsed(TimeDelta),
    /// Days of the calendar.
    Days(i64),
}

/// One event, or one changed time of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Event {
    /// Where it begins.
    pub line: usize,
    pub uid: String,
    /// Its first beginning, in wall time of its zone.
    pub start: NaiveDateTime,
    pub zone: Tz,
    pub length: Length,
    /// RRULE as it stands.
    pub rule: Option<String>,
    /// RDATE.
    pub also: Vec<(DateTime<Utc>, Option<TimeDelta>)>,
    /// EXDATE with a time.
    pub except: BTreeSet<DateTime<Utc>>,
    /// EXDATE with a day.
    pub except_days: BTreeSet<NaiveDate>,
    /// RECURRENCE-ID: which time of the series it replaces.
    pub instead_of: Option<DateTime<Utc>>,
    /// Whether somebody is busy then: neither cancelled nor free.
    pub busy: bool,
}

/// What is known beside the events.
struct Calendar {
    /// The zone of times without one.
    zone: Tz,
    /// Zones that the file describes and also names as everybody does.
    named: BTreeMap<String, Tz>,
    faults: Vec<Fault>,
}

/// All events with what is wrong; see [`super::EVENTS_MAX`].
pub(super) fn events(text: &str, zone: Tz) -> (Vec<Event>, Vec<Fault>) {
    let mut calendar = Calendar { zone, named: BTreeMap::new(), faults: Vec::new() };
    let (mut events, mut open, mut described) = (Vec::new(), Vec::<String>::new(), None::<String>);
    let (mut begin, mut current) = (0, Vec::<Line>::new());
    for line in lines(text) {
        match line.name.as_str() {
            "BEGIN" => {
                open.push(line.value.trim().to_ascii_uppercase());
                if inside(&open, "VEVENT") {
                    (begin, current) = (line.number, Vec::new());
                }
            }
            "END" => {
                if inside(&open, "VEVENT") {
                    if events.len() == EVENTS_MAX {
                        calendar.faults.push(fault(begin, format!("more than {EVENTS_MAX} events")));
                        break;
                    }
                    match calendar.event(begin, &current) {
                        Ok(event) => events.push(event),
                        Err(found) => calendar.faults.push(found),
                    }
                }
                open.pop();
            }
            "TZID" if inside(&open, "VTIMEZONE") => described = Some(line.value),
            "X-LIC-LOCATION" if inside(&open, "VTIMEZONE") => {
                let known = line.value.rsplit('/').take(2).collect::<Vec<_>>();
                let name = known.into_iter().rev().collect::<Vec<_>>().join("/");
                if let (Some(tzid), Ok(zone)) = (described.take(), name.parse()) {
                    calendar.named.insert(tzid, zone);
                }
            }
            "X-WR-TIMEZONE" if inside(&open, "VCALENDAR") => calendar.zone = line.value.trim().parse().unwrap_or(calendar.zone),
            "FREEBUSY" if inside(&open, "VFREEBUSY") => {
                let found = calendar.periods(&line);
                let room = EVENTS_MAX - events.len();
                if found.len() > room {
                    calendar.faults.push(fault(line.number, format!("more than {EVENTS_MAX} events")));
                }
                events.extend(found.into_iter().take(room));
            }
            _ if inside(&open, "VEVENT") => current.push(line),
            _ => {}
        }
    }
    if inside(&open, "VEVENT") {
        calendar.faults.push(fault(begin, "the file ends within this event"));
    }
    if events.is_empty() && !text.contains("BEGIN:VCALENDAR") {
        calendar.faults.push(fault(1, "this is no calendar"));
    }
    (events, calendar.faults)
}

/// Whether the innermost component is of a kind.
fn inside(open: &[String], kind: &str) -> bool {
    open.last().is_some_and(|last| last == kind)
}

impl Moment {
    /// The instant at which it begins; days begin in the given zone.
    pub(super) fn instant(self, zone: Tz) -> DateTime<Utc> {
        match self {
            Self::Day(day) => opens(zone, day.into()),
            Self::Wall(wall, zone) => opens(zone, wall),
        }
    }
}

impl Calendar {
    fn event(&mut self, begin: usize, lines: &[Line]) -> Result<Event, Fault> {
        let first = |name: &str| lines.iter().find(|line| line.name == name);
        let start_line = first("DTSTART").ok_or_else(|| fault(begin, "has no DTSTART"))?;
        let start = self.moment(start_line)?;
        let (wall, zone) = match start {
            Moment::Day(day) => (day.into(), self.zone),
            Moment::Wall(wall, zone) => (wall, zone),
        };
        let end = first("DTEND").map(|line| Ok((self.moment(line)?, line.number))).transpose()?;
        let lasts =
            first("DURATION").map(|line| duration(&line.value).ok_or_else(|| fault(line.number, "DURATION is no duration"))).transpose()?;
        let length = match (start, end, lasts) {
            (Moment::Day(day), Some((Moment::Day(end), _)), _) if end > day => Length::Days((end - day).num_days()),
            (Moment::Day(_), None | Some((Moment::Day(_), _)), None) => Length::Days(1),
            (_, Some((end, line)), _) => {
                let elapsed = end.instant(self.zone) - start.instant(self.zone);
                if elapsed < TimeDelta::zero() {
                    return Err(fault(line, "ends before it begins"));
                }
                Length::Elapsed(elapsed)
            }
            (_, None, Some(lasts)) => Length::Elapsed(lasts),
            (Moment::Wall(..), None, None) => Length::Elapsed(TimeDelta::zero()),
        };
        let is = |name: &str, value: &str| first(name).is_some_and(|line| line.value.trim().eq_ignore_ascii_case(value));
        let free = is("STATUS", "CANCELLED") || is("TRANSP", "TRANSPARENT") || is("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
        let mut event = Event {
            line: begin,
            uid: first("UID").map(|line| line.value.clone()).unwrap_or_default(),
            start: wall,
            zone,
            length,
            rule: first("RRULE").map(|line| line.value.trim().to_owned()),
            also: Vec::new(),
            except: BTreeSet::new(),
            except_days: BTreeSet::new(),
            instead_of: None,
            busy: !free,
        };
        for line in lines {
            match line.name.as_str() {
                "EXDATE" => {
                    for value in line.value.split(',') {
                        match self.moment_of(line, value)? {
                            Moment::Day(day) => drop(event.except_days.insert(day)),
                            wall @ Moment::Wall(..) => drop(event.except.insert(wall.instant(self.zone))),
                        }
                    }
                }
                "RDATE" => {
                    for value in line.value.split(',') {
                        event.also.push(self.period(line, value)?);
                    }
                }
                "RECURRENCE-ID" => {
                    event.instead_of = Some(self.moment(line)?.instant(self.zone));
                    if line.param("RANGE").is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE")) {
                        self.faults.push(fault(line.number, "changes all later times, which is not understood: only this one is changed"));
                    }
                }
                _ => {}
            }
        }
        Ok(event)
    }

    /// RFC 5545, 3.8.2.6: times of a `VFREEBUSY`, each as an event of its own; what is free is none. A faulty time loses only itself.
    fn periods(&mut self, line: &Line) -> Vec<Event> {
        if line.param("FBTYPE").is_some_and(|kind| kind.eq_ignore_ascii_case("FREE")) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for value in line.value.split(',') {
            match self.period(line, value) {
                Ok((from, Some(lasts))) if lasts >= TimeDelta::zero() => found.push(Event {
                    line: line.number,
                    uid: String::new(),
                    start: from.naive_utc(),
                    zone: Tz::UTC,
                    length: Length::Elapsed(lasts),
                    rule: None,
                    also: Vec::new(),
                    except: BTreeSet::new(),
                    except_days: BTreeSet::new(),
                    instead_of: None,
                    busy: true,
                }),
                Ok(_) => self.faults.push(fault(line.number, "FREEBUSY has a time without an end, or one that ends before it begins")),
                Err(found) => self.faults.push(found),
            }
        }
        found
    }

    /// A time with its length, where one is told: `from`, `from/until`, `from/duration`.
    fn period(&mut self, line: &Line, value: &str) -> Result<(DateTime<Utc>, Option<TimeDelta>), Fault> {
        let (from, until) = value.split_once('/').map_or((value, None), |(from, until)| (from, Some(until)));
        let from = self.moment_of(line, from)?.instant(self.zone);
        let lasts = match until {
            None => None,
            Some(until) if until.starts_with('P') => duration(until),
            Some(until) => Some(self.moment_of(line, until)?.instant(self.zone) - from),
        };
        Ok((from, lasts))
    }

    fn moment(&mut self, line: &Line) -> Result<Moment, Fault> {
        self.moment_of(line, &line.value)
    }

    /// A time that stands in a line.
    fn moment_of(&mut self, line: &Line, value: &str) -> Result<Moment, Fault> {
        let wrong = || fault(line.number, format!("{} is no time", line.name));
        let value = value.trim();
        if value.len() == 8 {
            return NaiveDate::parse_from_str(value, "%Y%m%d").map(Moment::Day).map_err(|_| wrong());
        }
        let (value, utc) = value.strip_suffix('Z').map_or((value, false), |value| (value, true));
        let wall = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").map_err(|_| wrong())?;
        Ok(Moment::Wall(wall, if utc { Tz::UTC } else { self.zone_of(line) }))
    }

    /// The zone that a line names; that of times without one where it is not known, which is told.
    fn zone_of(&mut self, line: &Line) -> Tz {
        let Some(name) = line.param("TZID") else { return self.zone };
        let known = ZONES.iter().find(|(windows, _)| *windows == name).map(|(_, zone)| *zone);
        if let Some(zone) = self.named.get(name).copied().or_else(|| name.parse().ok()).or(known) {
            return zone;
        }
        let shown: String = name.chars().filter(|letter| !letter.is_control()).take(ZONE_SHOWN).collect();
        self.faults.push(fault(line.number, format!("the zone `{shown}` is not known; taken as {}", self.zone)));
        self.zone
    }
}

/// RFC 5545, 3.3.6; `None` for anything else, and for what is negative or longer than a year.
fn duration(text: &str) -> Option<TimeDelta> {
    let mut seconds: i64 = 0;
    let mut number = String::new();
    let text = text.trim().strip_prefix('+').unwrap_or(text.trim());
    for letter in text.strip_prefix('P')?.chars() {
        let unit = match letter {
            '0'..='9' => {
                number.push(letter);
                continue;
            }
            'T' if number.is_empty() => continue,
            'W' => 7 * 86_400,
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            _ => return None,
        };
        seconds = seconds.checked_add(number.parse::<i64>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    (number.is_empty() && seconds <= 366 * 86_400).then(|| TimeDelta::seconds(seconds))
}
