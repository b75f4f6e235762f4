//! Opening hours: weekly wall time in Europe/Berlin, so that days of 23 and 25 hours count as they are.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Europe::Berlin;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Error, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

/// Longest opening past midnight: beyond it, `from` and `to` are more likely the wrong way round.
pub const OVERNIGHT: TimeDelta = TimeDelta::hours(12);

/// When somebody can be reached. Public holidays are not known here, but to [`super::opening`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// Nobody told; shown as "not given".
    NotGiven,
    /// Open on these days, from the first time up to the second.
    Weekly(Vec<Span>),
}

/// One opening of some weekdays.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Weekdays as `mo`, `tu`, `we`, `th`, `fr`, `sa`, `su`.
    #[serde(deserialize_with = "weekdays")]
    pub days: Vec<Weekday>,
    /// Opens, wall time (`"09:00"`).
    #[serde(deserialize_with = "wall_time")]
    pub from: NaiveTime,
    /// Closes, wall time, on the same day; on the day after where it is not later than `from` (`"24:00"` is midnight).
    #[serde(deserialize_with = "wall_time")]
    pub to: NaiveTime,
}

/// Whether somebody can be reached at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Open {
    /// Yes.
    Now,
    /// Hours are not known.
    NotGiven,
    /// No.
    Closed,
}

impl Hours {
    /// Whether it is open at `now`.
    #[must_use]
    pub fn at(&self, now: DateTime<Utc>) -> Open {
        match self {
            Self::Always => Open::Now,
            Self::NotGiven => Open::NotGiven,
            Self::Weekly(spans) => {
                let wall = now.with_timezone(&Berlin);
                let open = spans.iter().any(|span| span.covers(wall.naive_local()));
                if open { Open::Now } else { Open::Closed }
            }
        }
    }
}

impl Span {
    /// Its opening that begins on a day, in wall time, up to its end.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let last = if self.to > self.from { day } else { day.succ_opt()? };
        self.days.contains(&day.weekday()).then(|| (day.and_time(self.from), last.and_time(self.to)))
    }

    fn covers(&self, wall: NaiveDateTime) -> bool {
        let begins = [Some(wall.date()), wall.date().pred_opt()];
        begins.into_iter().flatten().filter_map(|day| self.on(day)).any(|(from, to)| from <= wall && wall < to)
    }

    /// Whether it lies between two times that make sense: some days, and past midnight for at most [`OVERNIGHT`].
    #[must_use]
    pub fn is_plausible(&self) -> bool {
        let whole = self.from == NaiveTime::MIN && self.to == NaiveTime::MIN;
        let night = self.to - self.from + TimeDelta::days(1);
        !self.days.is_empty() && (self.to > self.from || whole || self.to < self.from && night <= OVERNIGHT)
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = Hours;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`always`, `not-given`, or a list of { days, from, to }")
            }
            fn visit_str<E: Error>(self, word: &str) -> Result<Hours, E> {
                match word {
                    "always" => Ok(Hours::Always),
                    "not-given" => Ok(Hours::NotGiven),
                    _ => Err(E::invalid_value(Unexpected::Str(word), &self)),
                }
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Hours, A::Error> {
                // A faulty opening was reported and left as a hole.
                let spans: Vec<Span> = Vec::<Option<Span>>::deserialize(SeqAccessDeserializer::new(list))?.into_iter().flatten().collect();
                match spans.iter().find(|span| !span.is_plausible()) {
                    Some(span) => {
                        Err(A::Error::custom(format!("no time lies between {} and {} on {} days", span.from, span.to, span.days.len())))
                    }
                    None => Ok(Hours::Weekly(spans)),
                }
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

/// Reads `"09:00"`; `"24:00"` is midnight.
pub(crate) fn wall_time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text == "24:00" {
        return Ok(NaiveTime::MIN);
    }
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(|_| D::Error::custom(format!("`{text}` is no time such as 09:00")))
}

fn weekdays<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Weekday>, D::Error> {
    let day = |word: &String| match word.as_str() {
        "mo" => Ok(Weekday::Mon),
        "tu" => Ok(Weekday::Tue),
        "we" => Ok(Weekday::Wed),
        "th" => Ok(Weekday::Thu),
        "fr" => Ok(Weekday::Fri),
        "sa" => Ok(Weekday::Sat),
        "su" => Ok(Weekday::Sun),
        other => Err(D::Error::custom(format!("`{other}` is no weekday; they are mo, tu, we, th, fr, sa, su"))),
    };
    Vec::<String>::deserialize(deserializer)?.iter().map(day).collect()
}

#[cfg(test)]
mod tests {
    use super::{Hours, Open};

    #[test]
    fn wall_time_counts_on_both_sides_of_a_clock_change() {
        let hours: Hours =
            serde_json::from_str(r#"[{ "days": ["mo", "su"], "from": "02:00", "to": "14:00" }]"#).expect("hours of this test");
        let at = |time: &str| hours.at(time.parse().expect("an instant of this test"));
        assert_eq!(at("2026-10-26T12:59:59Z"), Open::Now, "winter: 13:59:59");
        assert_eq!(at("2026-10-26T13:00:00Z"), Open::Closed, "winter: 14:00");
        assert_eq!(at("2026-10-19T12:00:00Z"), Open::Closed, "summer: 14:00");
        assert_eq!(at("2026-10-25T00:30:00Z"), Open::Now, "02:30, the first time");
        assert_eq!(at("2026-10-25T01:30:00Z"), Open::Now, "02:30, the second time");
        assert_eq!(at("2026-03-29T01:00:00Z"), Open::Now, "03:00, an instant after 01:59:59");
        assert_eq!(at("2026-03-29T00:59:59Z"), Open::Closed, "01:59:59");
        assert_eq!(at("2026-10-27T08:00:00Z"), Open::Closed, "a Tuesday");
    }

    #[test]
    fn a_night_belongs_to_the_day_on_which_it_begins() {
        let hours: Hours = serde_json::from_str(r#"[{ "days": ["fr"], "from": "20:00", "to": "02:00" }]"#).expect("hours of this test");
        let at = |time: &str| hours.at(time.parse().expect("an instant of this test"));
        assert_eq!(at("2026-11-27T23:30:00Z"), Open::Now, "Saturday, 00:30");
        assert_eq!(at("2026-11-28T01:00:00Z"), Open::Closed, "Saturday, 02:00");
        assert_eq!(at("2026-11-26T23:30:00Z"), Open::Closed, "Friday, 00:30");
        let day: Hours = serde_json::from_str(r#"[{ "days": ["su"], "from": "00:00", "to": "24:00" }]"#).expect("a whole day");
        assert_eq!(day.at("2026-11-22T22:59:00Z".parse().expect("an instant of this test")), Open::Now);
    }

    #[test]
    fn upside_down_or_unknown_hours_are_refused() {
        for text in [
            r#""sometimes""#,
            r#"[{ "days": ["mo"], "from": "17:00", "to": "09:00" }]"#,
            r#"[{ "days": ["xy"], "from": "07:00", "to": "09:00" }]"#,
        ] {
            assert!(serde_json::from_str::<Hours>(text).is_err(), "{text}");
        }
    }
}
