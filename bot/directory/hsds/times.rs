//! Schedules as others write them → opening hours of a card.
//!
//! `opens_at` is wall time in the office's zone, whatever offset stands beside it; `valid_from` and `valid_to` say when the rule
//! holds, `dtstart` and `until` when it recurs.

use chrono::{Datelike as _, NaiveDate, NaiveTime, TimeDelta, Weekday};

use super::notes::{DATE, TIME, ZONE};
use super::plain::plain;
use super::values::{Fields, text};
use crate::directory::hours::{Hours, OVERNIGHT, Span};
use crate::directory::service::{Exception, Schedule};

/// A closing before the opening counts as the next day's up to this time.
const NIGHT_ENDS: (u32, u32) = (6, 0);
/// Offsets of Europe/Berlin in minutes: winter, summer.
const OFFSETS: [i32; 2] = [60, 120];
/// Weekdays as iCalendar, English and German write them; the first two letters decide.
const DAYS: [(&str, Weekday); 14] = [
    ("mo", Weekday::Mon),
    ("tu", Weekday::Tue),
    ("we", Weekday::Wed),
    ("th", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("su", Weekday::Sun),
    ("di", Weekday::Tue),
    ("mi", Weekday::Wed),
    ("do", Weekday::Thu),
    ("so", Weekday::Sun),
    ("dienstag", Weekday::Tue),
    ("mittwoch", Weekday::Wed),
    ("sonntag", Weekday::Sun),
];
/// German names for the text of a schedule that has none.
const GERMAN: [&str; 7] = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

/// A doubt about a record: its rule and what is doubtful.
pub type Doubt = (&'static str, String);

/// A time with the offset that stood beside it, in minutes; `Z` is 0.
#[must_use]
pub fn wall(given: &str) -> Option<(NaiveTime, Option<i32>)> {
    let given = given.trim();
    let (time, offset) = if let Some(time) = given.strip_suffix(['Z', 'z']) {
        (time, Some(0))
    } else if let Some(at) = given.rfind(['+', '-']) {
        (&given[..at], minutes(&given[at..]))
    } else {
        (given, None)
    };
    // A moment in time: its day does not matter here.
    let time = time.rsplit('T').next().unwrap_or(time).trim().trim_end_matches("Uhr").trim();
    if matches!(time, "24:00" | "24:00:00") {
        return NaiveTime::from_hms_opt(23, 59, 0).map(|time| (time, offset));
    }
    // 9:00 AM, 9 a.m.
    let english = time.to_uppercase().replace(['.', ' '], "");
    let half = english.strip_suffix("AM").map(|time| (time, "AM")).or_else(|| english.strip_suffix("PM").map(|time| (time, "PM")));
    let english = half.map(|(time, half)| if time.contains(':') { format!("{time}{half}") } else { format!("{time}:00{half}") });
    let formats = ["%H:%M", "%H:%M:%S", "%H:%M:%S%.f", "%H.%M"];
    let read = formats.iter().find_map(|format| NaiveTime::parse_from_str(time, format).ok());
    read.or_else(|| NaiveTime::parse_from_str(&english?, "%I:%M%p").ok()).map(|time| (time, offset))
}

/// `+05:30`, `-0500`, `+1` as minutes.
fn minutes(offset: &str) -> Option<i32> {
    let (sign, rest) = offset.split_at_checked(1)?;
    let (hours, minutes) = match rest.split_once(':') {
        Some(parts) => parts,
        None if rest.len() == 4 => rest.split_at_checked(2)?,
        None => (rest, "0"),
    };
    let whole = hours.parse::<i32>().ok().filter(|hours| (0..=14).contains(hours))? * 60 + minutes.parse::<i32>().ok()?;
    Some(if sign == "-" { -whole } else { whole })
}

/// Minutes as people write an offset: `+05:30`.
fn offset(minutes: i32) -> String {
    let (sign, whole) = (if minutes < 0 { '-' } else { '+' }, minutes.abs());
    format!("{sign}{:02}:{:02}", whole / 60, whole % 60)
}

/// A field's day; one that cannot be is none, with a doubt. A time behind the day does not matter.
pub(super) fn date(fields: &Fields, name: &str, doubts: &mut Vec<Doubt>) -> Option<NaiveDate> {
    let given = text(fields, name)?;
    let day = given.get(..10).and_then(|day| day.parse().ok());
    if day.is_none() {
        doubts.push((DATE, format!("`{name}` is `{given}`, which is no day; write it as 2026-11-28")));
    }
    day
}

/// The weekdays of a `byday`, each with its ordinal (`1SA` is the first Saturday); what is no day is in the second list.
#[must_use]
pub fn days(byday: &str) -> (Vec<(Option<i32>, Weekday)>, Vec<String>) {
    let mut found = Vec::new();
    let mut unknown = Vec::new();
    for word in byday.split([',', ';', ' ']).filter(|word| !word.is_empty()) {
        let name = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-' || c == '+');
        let ordinal = word[..word.len() - name.len()].parse().ok();
        let low = name.to_lowercase();
        match DAYS.iter().find(|(day, _)| low.get(..2) == Some(day)) {
            Some((_, day)) => found.push((ordinal, *day)),
            None => unknown.push(word.to_owned()),
        }
    }
    (found, unknown)
}

/// A card's hours from a record's schedules; `None` where there are none that hold on or after `today`.
pub fn schedule<'a>(schedules: impl Iterator<Item = &'a Fields>, today: NaiveDate, doubts: &mut Vec<Doubt>) -> Option<Schedule> {
    let mut spans = Vec::new();
    let mut exceptions = Vec::new();
    let mut texts: Vec<String> = Vec::new();
    let mut partly = false;
    let mut any = false;
    let mut by_appointment = false;
    let mut agreed: Vec<Weekday> = Vec::new();
    for fields in schedules {
        let mut date = |name| date(fields, name, doubts);
        let (valid_from, valid_to, starts, until) = (date("valid_from"), date("valid_to"), date("dtstart"), date("until"));
        if valid_to.is_some_and(|last| last < today) || until.is_some_and(|last| last < today) {
            continue;
        }
        let to_come = |first: NaiveDate| first > today;
        if valid_from.is_some_and(to_come) || text(fields, "freq").is_some() && starts.is_some_and(to_come) {
            // What begins later says nothing of today; the next import, or the next reading of this one, takes it up.
            continue;
        }
        any = true;
        if let Some(closed) = closed_days(fields, starts, until) {
            exceptions.push(closed);
            continue;
        }
        let words: Vec<String> = ["description", "notes", "attending_type"].iter().filter_map(|name| text(fields, name)).collect();
        let appointment = words.iter().any(|words| is_by_appointment(words));
        by_appointment |= appointment;
        if appointment && ["opens_at", "closes_at"].iter().all(|name| text(fields, name).is_none()) {
            // A day without hours on which somebody is there for who made an appointment.
            agreed.extend(text(fields, "byday").map(|byday| days(&byday).0).into_iter().flatten().map(|(_, day)| day));
            texts.extend(text(fields, "description").map(|words| plain(&words)));
            continue;
        }
        let rule = Rule::read(fields, doubts);
        texts.extend(text(fields, "description").map(|words| plain(&words)));
        match rule {
            Some(Rule { days, hours, weekly: true }) => spans.extend(hours.into_iter().flat_map(|hours| over_midnight(&days, hours))),
            Some(Rule { hours, .. }) if text(fields, "freq").is_none() && starts.is_some() => {
                let from = starts.unwrap_or(today);
                let hours = hours.into_iter().flat_map(|hours| over_midnight(&[from.weekday()], hours)).collect();
                exceptions.push(Exception { from, to: until.filter(|last| *last > from), hours, text: text(fields, "notes") });
            }
            Some(_) | None => partly = true,
        }
    }
    if !any {
        return None;
    }
    texts.dedup();
    let said = if texts.is_empty() {
        let agreed = (!agreed.is_empty()).then(|| format!("{} nach Vereinbarung", names(&agreed)));
        spans.iter().map(in_german).chain(agreed).collect::<Vec<_>>().join(", ")
    } else {
        texts.join("; ")
    };
    // A rule that is not weekly ("every first Saturday") stands in the text alone, and the others would say that it is closed then.
    let hours = (!spans.is_empty() && !partly).then(|| if is_always(&spans) { Hours::Always } else { Hours::Weekly(spans) });
    let nothing = said.is_empty() && hours.is_none() && exceptions.is_empty() && !by_appointment;
    (!nothing).then_some(Schedule { text: said, hours, by_appointment, exceptions, holidays: false, land: None, zone: None })
}

/// Days without any time in their record: it is closed then.
fn closed_days(fields: &Fields, from: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<Exception> {
    let from = from?;
    let said = ["freq", "byday", "opens_at", "closes_at"].iter().any(|name| text(fields, name).is_some());
    let why = || text(fields, "notes").or_else(|| text(fields, "description"));
    (!said).then(|| Exception { from, to: until.filter(|last| *last > from), hours: Vec::new(), text: why() })
}

fn is_by_appointment(words: &str) -> bool {
    let words = words.to_lowercase();
    ["nach vereinbarung", "terminvereinbarung", "nur mit termin", "nach absprache", "by appointment", "appointment only"]
        .iter()
        .any(|known| words.contains(known))
}

/// One rule of a schedule.
struct Rule {
    days: Vec<Weekday>,
    hours: Option<(NaiveTime, NaiveTime)>,
    weekly: bool,
}

impl Rule {
    fn read(fields: &Fields, doubts: &mut Vec<Doubt>) -> Option<Self> {
        let id = text(fields, "id").unwrap_or_default();
        let mut time = |name: &str| {
            let given = text(fields, name)?;
            let read = wall(&given);
            if read.is_none() {
                doubts.push((TIME, format!("schedule `{id}`: `{name}` is `{given}`, which is no time")));
            }
            read
        };
        let (opens, closes) = (time("opens_at"), time("closes_at"));
        #[expect(clippy::cast_possible_truncation, reason = "an offset has at most 840 minutes; a wilder one is doubted all the same")]
        let zone = text(fields, "timezone").and_then(|zone| zone.parse::<f64>().ok()).map(|hours| (hours * 60.0).round() as i32);
        let beside = [opens, closes].into_iter().flatten().filter_map(|(_, offset)| offset);
        for given in zone.into_iter().chain(beside).filter(|given| !OFFSETS.contains(given)) {
            let given = offset(given);
            doubts.push((
                ZONE,
                format!("schedule `{id}`: the offset {given} is never that of Europe/Berlin; the times are read as wall time"),
            ));
        }
        let (days, unknown) = text(fields, "byday").map(|byday| days(&byday)).unwrap_or_default();
        for word in unknown {
            doubts.push((TIME, format!("schedule `{id}`: `byday` has `{word}`, which is no weekday")));
        }
        let hours = match (opens, closes) {
            (Some((opens, _)), Some((closes, _))) if closes > opens || Self::night(opens, closes) => Some((opens, closes)),
            (Some((opens, _)), Some((closes, _))) if Self::small(closes) => {
                let hours = (TimeDelta::days(1) - (opens - closes)).num_hours();
                doubts.push((TIME, format!("schedule `{id}`: from {opens} to {closes} are {hours} hours; that is not promised")));
                return None;
            }
            (Some((opens, _)), Some((closes, _))) => {
                doubts.push((TIME, format!("schedule `{id}`: it closes at {closes} before it opens at {opens}")));
                return None;
            }
            _ => return None,
        };
        let once = |name: &str| text(fields, name).is_none_or(|number| number == "1");
        let freq = text(fields, "freq");
        let weekly = !days.is_empty()
            && days.iter().all(|(ordinal, _)| ordinal.is_none())
            && once("interval")
            && freq.as_deref() != Some("MONTHLY")
            && ["bymonthday", "byyearday", "byweekno"].iter().all(|name| text(fields, name).is_none());
        Some(Self { days: days.into_iter().map(|(_, day)| day).collect(), hours, weekly })
    }

    /// Whether a closing before the opening is meant: in the small hours, and not too long after.
    fn night(opens: NaiveTime, closes: NaiveTime) -> bool {
        Self::small(closes) && (closes == NaiveTime::MIN || TimeDelta::days(1) - (opens - closes) <= OVERNIGHT)
    }

    /// Whether a closing is in the small hours.
    fn small(closes: NaiveTime) -> bool {
        NaiveTime::from_hms_opt(NIGHT_ENDS.0, NIGHT_ENDS.1, 0).is_some_and(|ends| closes <= ends)
    }
}

/// Openings within days; one that goes on past midnight becomes two.
fn over_midnight(days: &[Weekday], (opens, closes): (NaiveTime, NaiveTime)) -> Vec<Span> {
    let days = days.to_vec();
    if closes > opens {
        return vec![Span { days, from: opens, to: closes }];
    }
    let last = NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(opens);
    let mut spans = Vec::new();
    if closes > NaiveTime::MIN {
        spans.push(Span { days: days.iter().map(Weekday::succ).collect(), from: NaiveTime::MIN, to: closes });
    }
    if last > opens {
        spans.insert(0, Span { days, from: opens, to: last });
    }
    spans
}

fn is_always(spans: &[Span]) -> bool {
    let whole = |span: &&Span| span.from == NaiveTime::MIN && span.to >= NaiveTime::from_hms_opt(23, 59, 0).unwrap_or(NaiveTime::MIN);
    let mut days: Vec<u32> = spans.iter().filter(whole).flat_map(|span| &span.days).map(Weekday::num_days_from_monday).collect();
    days.sort_unstable();
    days.dedup();
    days.len() == 7
}

fn names(days: &[Weekday]) -> String {
    let name = |day: &Weekday| GERMAN.get(day.num_days_from_monday() as usize).copied().unwrap_or_default();
    days.iter().map(name).collect::<Vec<_>>().join(", ")
}

fn in_german(span: &Span) -> String {
    format!("{} {}–{}", names(&span.days), span.from.format("%H:%M"), span.to.format("%H:%M"))
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::{Doubt, days, schedule, wall};
    use crate::directory::hours::Hours;
    use crate::directory::service::Schedule;

    fn read(json: &str) -> (Option<Schedule>, Vec<Doubt>) {
        let list: Vec<super::Fields> = serde_json::from_str(json).unwrap();
        let mut doubts = Vec::new();
        let schedule = schedule(list.iter(), "2026-11-28".parse().unwrap(), &mut doubts);
        (schedule, doubts)
    }

    #[test]
    fn times_come_with_and_without_zone() {
        for (given, offset) in [
            ("10:00", None),
            ("10:00:00", None),
            ("10:00Z", Some(0)),
            ("10:00:00+01:00", Some(60)),
            ("10:00+05:30", Some(330)),
            ("10:00-0500", Some(-300)),
            ("10:00 AM", None),
            ("10 a.m.", None),
            ("10.00 Uhr", None),
        ] {
            assert_eq!(wall(given).map(|(time, offset)| (time.to_string(), offset)), Some(("10:00:00".to_owned(), offset)), "{given}");
        }
        assert_eq!(wall("ten"), None);
        assert_eq!(wall("12:30 pm").map(|(time, _)| time.to_string()), Some("12:30:00".to_owned()));
        assert_eq!(wall("9:00PM").map(|(time, _)| time.to_string()), Some("21:00:00".to_owned()));
        let (schedule, doubts) = read(r#"[{"id":"1","byday":"MO","opens_at":"10:00Z","closes_at":"12:00Z"}]"#);
        assert_eq!(schedule.unwrap().text, "Mo 10:00–12:00");
        assert_eq!(doubts.iter().map(|(rule, _)| *rule).collect::<Vec<_>>(), ["hsds-zone", "hsds-zone"]);
        let (_, doubts) = read(r#"[{"id":"1","byday":"MO","opens_at":"10:00+01:00","closes_at":"12:00+01:00","timezone":1}]"#);
        assert_eq!(doubts, []);
    }

    #[test]
    fn weekdays_come_with_ordinals_and_names() {
        assert_eq!(days("1SA,Monday, do").0, [(Some(1), Weekday::Sat), (None, Weekday::Mon), (None, Weekday::Thu)]);
        assert_eq!(days("MO,XX").1, ["XX"]);
        let (schedule, _) = read(
            r#"[{"byday":"MO","opens_at":"10:00","closes_at":"12:00","description":"Mo 10-12"},
                {"byday":"1SA","freq":"MONTHLY","opens_at":"10:00","closes_at":"12:00","description":"jeden ersten Samstag"}]"#,
        );
        let schedule = schedule.unwrap();
        assert_eq!((schedule.hours, schedule.text.as_str()), (None, "Mo 10-12; jeden ersten Samstag"));
    }

    #[test]
    fn past_midnight_only_where_it_can_be_meant() {
        let (schedule, doubts) = read(r#"[{"byday":"FR","opens_at":"20:00","closes_at":"02:00"}]"#);
        let Some(Hours::Weekly(spans)) = schedule.and_then(|schedule| schedule.hours) else { panic!("weekly hours") };
        assert_eq!((spans[0].days[0], spans[1].days[0], spans[1].to.to_string()), (Weekday::Fri, Weekday::Sat, "02:00:00".to_owned()));
        assert_eq!(doubts, []);
        let (schedule, doubts) = read(r#"[{"byday":"FR","opens_at":"20:00","closes_at":"09:00","description":"abends"}]"#);
        assert_eq!((schedule.unwrap().hours, doubts[0].0), (None, "hsds-time"));
        let (schedule, doubts) = read(r#"[{"byday":"FR","opens_at":"13:00","closes_at":"05:00"}]"#);
        assert!(schedule.is_none() && doubts[0].1.contains("16 hours"), "{doubts:?}");
        let (schedule, doubts) = read(r#"[{"byday":"FR","opens_at":"09:00","closes_at":"24:00"}]"#);
        assert!(schedule.is_some_and(|schedule| schedule.hours.is_some()) && doubts.is_empty(), "{doubts:?}");
        let (_, doubts) = read(r#"[{"byday":"FR","valid_to":"2026-02-30","opens_at":"09:00","closes_at":"12:00"}]"#);
        assert_eq!(doubts[0].0, "hsds-date");
        let (schedule, _) = read(r#"[{"byday":"MO,TU,WE,TH,FR,SA,SU","opens_at":"00:00","closes_at":"23:59"}]"#);
        assert_eq!(schedule.unwrap().hours, Some(Hours::Always));
    }
}
