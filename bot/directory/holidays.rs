//! Public holidays of the 16 Länder since 1995, with the days that count in some municipalities only.
//!
//! Source: the holiday laws of the Länder; `tests/holidays.rs` holds the table against three others for 2020 to 2035.

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use serde::Deserialize;

/// A day on which offices are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holiday {
    /// Neujahr.
    NewYear,
    /// Heilige Drei Könige.
    Epiphany,
    /// Internationaler Frauentag.
    WomensDay,
    /// Karfreitag.
    GoodFriday,
    /// Ostersonntag.
    EasterSunday,
    /// Ostermontag.
    EasterMonday,
    /// Tag der Arbeit.
    LabourDay,
    /// Tag der Befreiung: Berlin, single years.
    LiberationDay,
    /// Christi Himmelfahrt.
    Ascension,
    /// Pfingstsonntag.
    WhitSunday,
    /// Pfingstmontag.
    WhitMonday,
    /// Jahrestag des Volksaufstandes am 17. Juni: Berlin, a single year.
    Uprising,
    /// Fronleichnam.
    CorpusChristi,
    /// Augsburger Friedensfest.
    PeaceFestival,
    /// Mariä Himmelfahrt.
    Assumption,
    /// Weltkindertag.
    ChildrensDay,
    /// Tag der Deutschen Einheit.
    UnityDay,
    /// Reformationstag.
    Reformation,
    /// Allerheiligen.
    AllSaints,
    /// Buß- und Bettag.
    Repentance,
    /// Erster Weihnachtstag.
    Christmas,
    /// Zweiter Weihnachtstag.
    SecondChristmas,
}

/// A holiday of single municipalities, as `places.yaml` lists them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Local {
    /// Which day.
    pub day: Holiday,
    /// Keys of municipalities, or how they begin (`16061`, a whole district).
    pub municipalities: Vec<String>,
}

/// Where the holidays of a place come from: its Land, and its municipality where that is known.
#[derive(Debug, Clone, Copy, Default)]
pub struct Observed<'a> {
    /// The Land's code (`HE`); without one the days of all of Germany count.
    pub land: Option<&'a str>,
    /// The municipality's key.
    pub municipality: Option<&'a str>,
    /// Days of single municipalities.
    pub local: &'a [Local],
}

impl Observed<'_> {
    /// The holiday on a day; `None` on any other day.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<Holiday> {
        let rule = RULES.iter().find(|rule| rule.counts(self.land, day.year()) && rule.when.falls_on(day));
        rule.map(|rule| rule.holiday).or_else(|| self.here(day))
    }

    fn here(&self, day: NaiveDate) -> Option<Holiday> {
        let key = self.municipality?;
        let own = |local: &&Local| local.municipalities.iter().any(|begin| key.starts_with(begin.as_str()));
        let mut days = self.local.iter().filter(own).map(|local| local.day);
        days.find(|holiday| RULES.iter().any(|rule| rule.holiday == *holiday && rule.when.falls_on(day)))
    }
}

/// When a holiday is.
#[derive(Debug, Clone, Copy)]
enum When {
    /// Month and day.
    Fixed(u32, u32),
    /// Days after Easter Sunday.
    Easter(i64),
    /// The Wednesday before 23 November.
    Repentance,
}

impl When {
    fn falls_on(self, day: NaiveDate) -> bool {
        match self {
            Self::Fixed(month, of) => (day.month(), day.day()) == (month, of),
            Self::Easter(days) => easter(day.year()).is_some_and(|easter| day - easter == TimeDelta::days(days)),
            Self::Repentance => day.month() == 11 && (16..=22).contains(&day.day()) && day.weekday() == Weekday::Wed,
        }
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous computus); `None` beyond the years of [`NaiveDate`].
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * week) / 451;
    let days = moon + week - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31).ok()? + 1)
}

/// One line of the table.
struct Rule {
    holiday: Holiday,
    when: When,
    /// Codes of Länder.
    laender: &'static [&'static str],
    /// First and last year.
    years: (i32, i32),
}

impl Rule {
    fn counts(&self, land: Option<&str>, year: i32) -> bool {
        let here = self.laender == GERMANY || land.is_some_and(|land| self.laender.contains(&land));
        here && self.years.0 <= year && year <= self.years.1
    }
}

/// Every Land.
const GERMANY: &[&str] = &["all"];
/// No Land as a whole: the day counts where `places.yaml` says so.
const NOWHERE: &[&str] = &[];
/// No first or last year within the table.
const ANY: (i32, i32) = (1995, i32::MAX);

const fn rule(holiday: Holiday, when: When, laender: &'static [&'static str], years: (i32, i32)) -> Rule {
    Rule { holiday, when, laender, years }
}

const RULES: [Rule; 26] = [
    rule(Holiday::NewYear, When::Fixed(1, 1), GERMANY, ANY),
    rule(Holiday::Epiphany, When::Fixed(1, 6), &["BW", "BY", "ST"], ANY),
    rule(Holiday::WomensDay, When::Fixed(3, 8), &["BE"], (2019, i32::MAX)),
    rule(Holiday::WomensDay, When::Fixed(3, 8), &["MV"], (2023, i32::MAX)),
    rule(Holiday::GoodFriday, When::Easter(-2), GERMANY, ANY),
    // In Hessen each Sunday is a holiday by law; the two days are not named there.
    rule(Holiday::EasterSunday, When::Easter(0), &["BB"], ANY),
    rule(Holiday::EasterMonday, When::Easter(1), GERMANY, ANY),
    rule(Holiday::LabourDay, When::Fixed(5, 1), GERMANY, ANY),
    rule(Holiday::LiberationDay, When::Fixed(5, 8), &["BE"], (2020, 2020)),
    rule(Holiday::LiberationDay, When::Fixed(5, 8), &["BE"], (2025, 2025)),
    rule(Holiday::Ascension, When::Easter(39), GERMANY, ANY),
    rule(Holiday::WhitSunday, When::Easter(49), &["BB"], ANY),
    rule(Holiday::WhitMonday, When::Easter(50), GERMANY, ANY),
    rule(Holiday::Uprising, When::Fixed(6, 17), &["BE"], (2028, 2028)),
    rule(Holiday::CorpusChristi, When::Easter(60), &["BW", "BY", "HE", "NW", "RP", "SL"], ANY),
    rule(Holiday::PeaceFestival, When::Fixed(8, 8), NOWHERE, ANY),
    rule(Holiday::Assumption, When::Fixed(8, 15), &["SL"], ANY),
    rule(Holiday::ChildrensDay, When::Fixed(9, 20), &["TH"], (2019, i32::MAX)),
    rule(Holiday::UnityDay, When::Fixed(10, 3), GERMANY, ANY),
    rule(Holiday::Reformation, When::Fixed(10, 31), &["BB", "MV", "SN", "ST", "TH"], ANY),
    rule(Holiday::Reformation, When::Fixed(10, 31), GERMANY, (2017, 2017)),
    rule(Holiday::Reformation, When::Fixed(10, 31), &["HB", "HH", "NI", "SH"], (2018, i32::MAX)),
    rule(Holiday::AllSaints, When::Fixed(11, 1), &["BW", "BY", "NW", "RP", "SL"], ANY),
    rule(Holiday::Repentance, When::Repentance, &["SN"], ANY),
    rule(Holiday::Christmas, When::Fixed(12, 25), GERMANY, ANY),
    rule(Holiday::SecondChristmas, When::Fixed(12, 26), GERMANY, ANY),
];

#[cfg(test)]
mod tests {
    use super::{Holiday, Local, Observed, easter};

    #[test]
    fn easter_falls_where_the_church_has_it() {
        for day in ["2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"] {
            let day: chrono::NaiveDate = day.parse().unwrap();
            assert_eq!(easter(chrono::Datelike::year(&day)), Some(day));
        }
    }

    #[test]
    fn a_day_of_single_municipalities_counts_there_only() {
        let local = [
            Local { day: Holiday::PeaceFestival, municipalities: vec!["09761000".to_owned()] },
            Local { day: Holiday::CorpusChristi, municipalities: vec!["16061".to_owned()] },
        ];
        let on = |land, key, day: &str| Observed { land, municipality: key, local: &local }.on(day.parse().unwrap());
        assert_eq!(on(Some("BY"), Some("09761000"), "2026-08-08"), Some(Holiday::PeaceFestival));
        assert_eq!(on(Some("BY"), Some("09162000"), "2026-08-08"), None);
        assert_eq!(on(Some("TH"), Some("16061045"), "2026-06-04"), Some(Holiday::CorpusChristi));
        assert_eq!(on(Some("TH"), Some("16051000"), "2026-06-04"), None);
        assert_eq!(on(None, None, "2026-12-25"), Some(Holiday::Christmas));
        assert_eq!(on(None, None, "2026-10-31"), None, "without a Land only what counts everywhere");
    }
}
