//! Opening hours: weekly wall time in Europe/Berlin, so that days of 23 and 25 hours count as they are.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveTime, Utc, Weekday};
use chrono_tz::Europe::Berlin;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Error, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

/// When somebody can be reached. Public holidays are not known here.
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
    /// Closes, wall time, on the same day.
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
                let (day, time) = (wall.weekday(), wall.time());
                let open = spans.iter().any(|span| span.days.contains(&day) && span.from <= time && time < span.to);
                if open { Open::Now } else { Open::Closed }
            }
        }
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
                match spans.iter().find(|span| span.to <= span.from || span.days.is_empty()) {
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

fn wall_time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(deserializer)?;
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
