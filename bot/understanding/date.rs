//! A day as people type it: `24.12.2026`, `24/12/26`, `2026-12-24`, `24 Dezember`, with the digits and months of eight languages.

use chrono::{Datelike, NaiveDate};

use crate::understanding::fold::{Word, fold};

/// The first and last year that can be meant; what lies outside is a slip or another calendar.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// Years that are looked through for the next day of a date without one: 29 February may be eight away (1896–1904).
const YEARS_AHEAD: i32 = 8;

/// Beginnings of the months' names: de, en, fr, tr; uk, ru; ar in its eastern and western forms; fa.
const MONTHS: [&str; 12] = [
    "jan janv jän ocak січ янв يناير كانون·الثاني ژانویه جانفي",
    "feb fév şub лют фев فبراير شباط فوریه فيفري",
    "mär mar бер март مارس آذار",
    "apr avr nis квіт апр أبريل نيسان آوریل افريل",
    "mai may трав май мая مايو أيار مه مي",
    "jun juin haz черв июн يونيو حزيران ژوئن جوان",
    "jul juil tem лип июл يوليو تموز ژوئیه جويلية",
    "aug aoû août ağu серп авг أغسطس آب اوت",
    "sep eyl вер сен سبتمبر أيلول سپتامبر",
    "okt oct eki жовт окт أكتوبر تشرين·الأول اکتبر",
    "nov kas лист ноя نوفمبر تشرين·الثاني نوامبر",
    "dez dec déc ara груд дек ديسمبر كانون·الأول دسامبر",
];

/// What a text says about a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// This day.
    Day(NaiveDate),
    /// The shape of a date, but no such day (31 February), or a year outside [`YEARS`].
    NoSuchDay,
    /// No date.
    NotADate,
}

/// The day in the words of a text; one without a year is the next such day, `today` included.
///
/// Day comes before month, as in Germany; the other order counts only where the first cannot be (`12/24/2026`).
#[must_use]
pub fn date(words: &[Word], today: NaiveDate) -> Read {
    let numbers: Vec<&str> = words.iter().filter(|word| word.is_number()).map(Word::text).collect();
    let parts: Option<Vec<i32>> = numbers.iter().map(|digits| digits.parse().ok()).collect();
    let Some(parts) = parts else { return Read::NotADate };
    let year_first = numbers.first().is_some_and(|digits| digits.len() == 4);
    match (month(words), &parts[..]) {
        (Some(month), [year, day]) if year_first => in_year(*year, month, *day),
        (Some(month), [day, year]) => in_year(full(*year), month, *day),
        (Some(month), [day]) if !year_first => next(month, *day, today),
        (None, [year, month, day]) if year_first => in_year(*year, *month, *day),
        (None, [day, month, year]) if *month > 12 && *day <= 12 => in_year(full(*year), *day, *month),
        (None, [day, month, year]) => in_year(full(*year), *month, *day),
        (None, [day, month]) if *month > 12 && *day <= 12 => next(*day, *month, today),
        (None, [day, month]) if !year_first => next(*month, *day, today),
        _ => Read::NotADate,
    }
}

/// Two digits mean this century.
fn full(year: i32) -> i32 {
    if year < 100 { year + 2000 } else { year }
}

fn in_year(year: i32, month: i32, day: i32) -> Read {
    YEARS.contains(&year).then(|| on(year, month, day)).flatten().map_or(Read::NoSuchDay, Read::Day)
}

fn next(month: i32, day: i32, today: NaiveDate) -> Read {
    let mut days = (today.year()..=today.year() + YEARS_AHEAD).filter_map(|year| on(year, month, day));
    days.find(|day| *day >= today).map_or(Read::NoSuchDay, Read::Day)
}

fn on(year: i32, month: i32, day: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// The month that is named, 1 to 12; `None` when none or two are.
fn month(words: &[Word]) -> Option<i32> {
    let named = |name: &str| {
        let name: Vec<Word> = name.split('·').flat_map(fold).collect();
        // Two letters name a month only alone: "آب" is August, "آبان" a month of the Persian calendar.
        let short = |name: &str| name.chars().count() <= 2;
        let starts =
            |(word, name): (&Word, &Word)| word.text() == name.text() || (!short(name.text()) && word.text().starts_with(name.text()));
        words.windows(name.len()).any(|window| window.iter().zip(&name).all(starts))
    };
    let mut months = (1..).zip(MONTHS).filter(|(_, names)| names.split(' ').any(named)).map(|(month, _)| month);
    months.next().filter(|_| months.next().is_none())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{Read, date};
    use crate::understanding::fold::fold;

    #[test]
    fn days_are_read_in_all_scripts() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let reads = |text: &str| match date(&fold(text), today) {
            Read::Day(day) => day.to_string(),
            other => format!("{other:?}"),
        };
        for text in [
            "24.12.2026",
            "24/12/26",
            "2026-12-24",
            "24. Dezember",
            "am 24 Dez 2026",
            "December 24, 2026",
            "24 décembre",
            "24 aralık 2026",
            "24 грудня",
            "24 декабря",
            "٢٤ ديسمبر",
            "٢٤ كانون الأول ٢٠٢٦",
            "۲۴ دسامبر ۲۰۲۶",
            "24.12",
            "12/24/2026",
        ] {
            assert_eq!(reads(text), "2026-12-24", "{text}");
        }
        for (text, expected) in [
            ("22.11.", "2026-11-22"),
            ("21.11.", "2027-11-21"),
            ("29 février", "2028-02-29"),
            ("1 März", "2027-03-01"),
            ("5 mayıs", "2027-05-05"),
            ("5 تشرين الثاني", "2027-11-05"),
            ("31.2.2026", "NoSuchDay"),
            ("1405/10/03", "NoSuchDay"),
            ("Mai oder Juni 3", "NotADate"),
            ("2026", "NotADate"),
            ("bald", "NotADate"),
            ("99999999999.1.2026", "NotADate"),
        ] {
            assert_eq!(reads(text), expected, "{text}");
        }
    }
}
