//! Texts → an appointment, or everything that is wrong with it. Dates and times are wall time in a zone.

use chrono::offset::LocalResult;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{Europe::Berlin, Tz};

use super::super::Span;
use super::{AHEAD_DAYS_MAX, BRING_MAX, Details, Elsewhere, Fault, Field, MINUTES, MINUTES_MAX, MINUTES_MIN, PLACE_MAX, REFERENCE_MAX};
use crate::finding::near;
use crate::ids::Language;

/// An appointment as texts, each as it was given; what was not told is empty.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// The office's word for it.
    pub reference: &'a str,
    /// `2026-12-03` or `3.12.2026`.
    pub date: &'a str,
    /// `9:30`, `09:30`, `9.30 Uhr`.
    pub time: &'a str,
    /// [`MINUTES_MIN`]–[`MINUTES_MAX`]; [`MINUTES`] where absent.
    pub minutes: &'a str,
    /// An IANA zone; Europe/Berlin where absent.
    pub zone: &'a str,
    /// Where.
    pub place: &'a str,
    /// Words of `appointment-bring`, with commas or blanks between.
    pub bring: &'a str,
    /// A language tag.
    pub language: &'a str,
    /// `yes` or `no`; yes where absent.
    pub discreet: &'a str,
}

/// What is known where an appointment is read.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Words for what to bring.
    pub bring: &'a [&'a str],
    /// Languages that have texts.
    pub languages: &'a [Language],
    /// Now.
    pub now: DateTime<Utc>,
}

/// What one field's reading found.
struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, code: &'static str, field: Field, message: impl Into<String>, help: &'static str) {
        self.0.push(Fault { code, field, message: message.into(), help });
    }
}

/// Reads an appointment; beside it what is doubtful.
///
/// # Errors
/// Everything that is wrong, in the order of the fields.
pub fn read(given: &Given<'_>, known: &Known<'_>) -> Result<(Elsewhere, Vec<Fault>), Vec<Fault>> {
    let mut faults = Faults(Vec::new());
    let reference = reference(given.reference.trim(), &mut faults);
    let day = date(given.date.trim(), &mut faults);
    let time = time(given.time.trim(), &mut faults);
    let minutes = minutes(given.minutes.trim(), &mut faults);
    let zone = zone(given.zone.trim(), &mut faults);
    let mut doubts = Faults(Vec::new());
    let from = match (day, time, zone) {
        (Some(day), Some(time), Some(zone)) => begins(day, time, zone, known.now, &mut faults, &mut doubts),
        _ => None,
    };
    let place = place(given.place.trim(), &mut faults);
    let bring = bring(given.bring, known, &mut faults);
    let language = language(given.language.trim(), known, &mut faults);
    let discreet = yes_or_no(given.discreet.trim(), &mut faults);
    match (reference, from, minutes, zone) {
        (Some(reference), Some(from), Some(minutes), Some(zone)) if faults.0.is_empty() => {
            let span = Span { from, until: from + TimeDelta::minutes(i64::from(minutes)) };
            Ok((Elsewhere { reference, span, zone, details: Details { place, bring, language }, discreet }, doubts.0))
        }
        _ => Err(faults.0),
    }
}

fn reference(text: &str, faults: &mut Faults) -> Option<String> {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '-');
    if text.is_empty() {
        faults.add("reference-missing", Field::Reference, "there is no reference", "give each appointment a number of your own, no name");
    } else if text.len() > REFERENCE_MAX || !text.chars().all(plain) || matches!(text, "." | "..") {
        let help = "use 1 to 64 of A-Z a-z 0-9 . _ - and no name of a person";
        faults.add("reference-form", Field::Reference, "the reference has other signs, or is too long", help);
    } else {
        return Some(text.to_owned());
    }
    None
}

fn date(text: &str, faults: &mut Faults) -> Option<NaiveDate> {
    const HELP: &str = "write 2026-12-03 or 3.12.2026";
    if text.is_empty() {
        faults.add("date-missing", Field::Date, "there is no date", HELP);
        return None;
    }
    let parts: Vec<&str> = text.split(['-', '.']).collect();
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &str| part.parse::<u32>().unwrap_or_default();
    let (year, month, day) = match parts[..] {
        [year, month, day] if text.contains('-') && year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2) => {
            (year, month, day)
        }
        [day, month, year] if text.contains('.') && year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2) => {
            (year, month, day)
        }
        [day, month, year] if text.contains('.') && year.len() == 2 && digits(year, 2) && digits(month, 2) && digits(day, 2) => {
            faults.add("date-year", Field::Date, "the year has two digits", "write all four: 3.12.2026");
            return None;
        }
        [number] if digits(number, 6) => {
            faults.add("date-number", Field::Date, "this is a number, no date", "in Excel, give the column the format of a date");
            return None;
        }
        _ => {
            faults.add("date-form", Field::Date, "this is no date", HELP);
            return None;
        }
    };
    let found = NaiveDate::from_ymd_opt(i32::try_from(number(year)).unwrap_or_default(), number(month), number(day));
    if found.is_none() {
        faults.add("date-none", Field::Date, "no calendar has this day", HELP);
    }
    found
}

fn time(text: &str, faults: &mut Faults) -> Option<NaiveTime> {
    const HELP: &str = "write 9:30 or 14:00, of 24 hours";
    if text.is_empty() {
        faults.add("time-missing", Field::Time, "there is no time", HELP);
        return None;
    }
    let lower = text.to_lowercase();
    let plain = lower.strip_suffix("uhr").unwrap_or(&lower).trim_end();
    let parts: Vec<&str> = plain.split([':', '.']).collect();
    let two = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let hour = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let (hours, minutes) = match parts[..] {
        [hours, minutes] | [hours, minutes, "00"] if hour(hours) && two(minutes) => (hours, minutes),
        [hours] if hour(hours) && lower != plain => (hours, "00"),
        _ => {
            faults.add("time-form", Field::Time, "this is no time of day", HELP);
            return None;
        }
    };
    let found = NaiveTime::from_hms_opt(hours.parse().unwrap_or(99), minutes.parse().unwrap_or(99), 0);
    if found.is_none() {
        faults.add("time-none", Field::Time, "no day has this time", HELP);
    }
    found
}

fn minutes(text: &str, faults: &mut Faults) -> Option<u16> {
    if text.is_empty() {
        return Some(MINUTES);
    }
    match text.parse::<u16>() {
        Ok(minutes) if (MINUTES_MIN..=MINUTES_MAX).contains(&minutes) => return Some(minutes),
        Ok(_) => faults.add("minutes-range", Field::Minutes, "it takes 5 to 480 minutes", "give the minutes, or leave it empty for 30"),
        Err(_) => faults.add("minutes-form", Field::Minutes, "this is no number of minutes", "write 45, without a unit"),
    }
    None
}

fn zone(text: &str, faults: &mut Faults) -> Option<Tz> {
    if text.is_empty() {
        return Some(Berlin);
    }
    let zone = text.parse::<Tz>().ok();
    if zone.is_none() {
        faults.add("zone-unknown", Field::Zone, "no zone is called so", "write an IANA name such as Europe/Berlin, or leave it empty");
    }
    zone
}

/// The instant of a wall time. A time that the clock skips is refused; of one that comes twice the first counts, and it is said.
fn begins(
    day: NaiveDate,
    time: NaiveTime,
    zone: Tz,
    now: DateTime<Utc>,
    faults: &mut Faults,
    doubts: &mut Faults,
) -> Option<DateTime<Utc>> {
    let from = match zone.from_local_datetime(&day.and_time(time)) {
        LocalResult::Single(at) => at,
        LocalResult::Ambiguous(first, _) => {
            let help = "this is the earlier one; give the time in zone UTC if you mean the later";
            doubts.add("time-twice", Field::Time, "the clock is set back: this time comes twice", help);
            first
        }
        LocalResult::None => {
            let message = "the clock is set forward: this time does not exist on this day";
            faults.add("time-gap", Field::Time, message, "take a time before or after the change");
            return None;
        }
    };
    let from = from.with_timezone(&Utc);
    if from <= now {
        faults.add("past", Field::Date, "this time is over", "only appointments ahead can be reminded of");
        return None;
    }
    if from - now > TimeDelta::days(AHEAD_DAYS_MAX) {
        faults.add("far", Field::Date, "this is more than 400 days ahead", "look at the year");
        return None;
    }
    Some(from)
}

fn place(text: &str, faults: &mut Faults) -> Option<String> {
    if text.chars().any(char::is_control) {
        faults.add("place-control", Field::Place, "the place has a line break or a sign that cannot be seen", "write it in one line");
    } else if text.chars().count() > PLACE_MAX {
        faults.add("place-long", Field::Place, "the place has more than 120 characters", "write street, number, floor and room");
    }
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

fn bring(text: &str, known: &Known<'_>, faults: &mut Faults) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut words = 0;
    for word in text.split([',', ' ', '|', ';']).map(str::trim).filter(|word| !word.is_empty()) {
        words += 1;
        if !known.bring.contains(&word) {
            let near = near(word, known.bring.iter().copied()).map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            let message = format!("nothing to bring is called so{near}");
            faults.add("bring-unknown", Field::Bring, message, "take words of `appointment-bring` (docs/office-api.md)");
        } else if !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    if words > BRING_MAX {
        faults.add("bring-many", Field::Bring, "these are more than 8 things", "name what is needed most");
    }
    found
}

fn language(text: &str, known: &Known<'_>, faults: &mut Faults) -> Option<Language> {
    if text.is_empty() {
        return None;
    }
    let tag = text.to_ascii_lowercase();
    let found = known.languages.iter().find(|language| language.as_str() == tag || tag.split('-').next() == Some(language.as_str()));
    if found.is_none() {
        let help = "write a tag such as uk or fa, or leave it empty: the client chooses";
        faults.add("language-unknown", Field::Language, "there are no texts in this language", help);
    }
    found.cloned()
}

fn yes_or_no(text: &str, faults: &mut Faults) -> bool {
    match text.to_lowercase().as_str() {
        "" | "yes" | "ja" | "j" | "y" | "true" | "wahr" | "1" => true,
        "no" | "nein" | "n" | "false" | "falsch" | "0" => false,
        _ => {
            faults.add("discreet-form", Field::Discreet, "this is neither yes nor no", "write yes or no; empty is yes");
            true
        }
    }
}
