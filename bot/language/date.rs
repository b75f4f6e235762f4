//! Dates, weekdays, times and numbers as readers of a language write them, from ICU4X data.
//!
//! The calendar is Gregorian and the clock has 24 hours in every language, because offices in Germany, letters and tickets
//! count so: a Persian reader gets Persian digits and names, but no Solar Hijri date, which would match no letter.
//! Digits follow CLDR's default for the plain language: Persian ones for `fa`, Western ones for `ar`. Arabic readers from
//! Morocco to Tunisia know only Western digits, readers from Syria, Iraq and Egypt read both, and all the forms, doors and
//! phones around them have Western ones. English is written as in Britain (day before month), not as in America.
//! Phone numbers and house numbers are text: they never pass through here.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};
use icu_datetime::fieldsets::{E, T, YMD, YMDE};
use icu_datetime::input::{Date, Time};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

use crate::ids::Language;

/// Left-to-right isolate (UAX 9): what follows reads from left to right and does not disturb the text around it.
const LRI: char = '\u{2066}';
/// Pop directional isolate: the end of an isolate.
const PDI: char = '\u{2069}';

/// A day through one of the formatters; a macro because their common bound has no stable name. Days beyond ICU's years show as ISO.
macro_rules! format_day {
    ($formatter:expr, $day:expr) => {{
        let part = |part: u32| u8::try_from(part).unwrap_or(0);
        match Date::try_new_iso($day.year(), part($day.month()), part($day.day())) {
            Ok(day) => $formatter.format(&day).to_string(),
            Err(_) => $day.to_string(),
        }
    }};
}

/// The formatters of one language; `Send` and `Sync`. Building one costs some microseconds, so keep it where many are shown.
#[derive(Debug)]
pub struct Formats {
    date: DateTimeFormatter<YMDE>,
    date_short: DateTimeFormatter<YMD>,
    weekday: DateTimeFormatter<E>,
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
    between: &'static str,
}

impl Formats {
    /// The formats of a language; a tag that ICU does not know gets its root data (ISO-like order, Western digits).
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "compiled data answers every locale, at last with its root")]
    pub fn new(language: &Language) -> Self {
        const DATA: &str = "compiled ICU data falls back to root";
        let locale = locale(language);
        Self {
            date: DateTimeFormatter::try_new((&locale).into(), YMDE::long()).expect(DATA),
            date_short: DateTimeFormatter::try_new((&locale).into(), short(language)).expect(DATA),
            weekday: DateTimeFormatter::try_new((&locale).into(), E::short()).expect(DATA),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).expect(DATA),
            number: DecimalFormatter::try_new((&locale).into(), icu_decimal::options::DecimalFormatterOptions::default()).expect(DATA),
            between: between(language),
        }
    }

    /// A day with its weekday, the month in letters: `Donnerstag, 5. März 2026`.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        format_day!(self.date, day)
    }

    /// A day without its weekday, for lists: `05.03.2026`; never in an order that can be mistaken for another.
    #[must_use]
    pub fn date_short(&self, day: NaiveDate) -> String {
        format_day!(self.date_short, day)
    }

    /// Hours and minutes of a 24-hour clock: `14:07`.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        // chrono's hour and minute always fit; ICU checks them again.
        let short = |part: u32| u8::try_from(part).unwrap_or(0);
        Time::try_new(short(time.hour()), short(time.minute()), 0, 0)
            .map_or_else(|_| time.format("%H:%M").to_string(), |time| self.time.format(&time).to_string())
    }

    /// A weekday's short name: `Do`. Arabic and Persian have no shorter one than the name.
    #[must_use]
    pub fn weekday_short(&self, weekday: Weekday) -> String {
        let monday = NaiveDate::default().week(Weekday::Mon).first_day();
        let day = monday + chrono::Days::new(u64::from(weekday.num_days_from_monday()));
        format_day!(self.weekday, day)
    }

    /// Weekdays from `first` to `last`, both included: `Mo–Do`; one name if they are the same.
    #[must_use]
    pub fn weekdays(&self, first: Weekday, last: Weekday) -> String {
        if first == last {
            return self.weekday_short(first);
        }
        format!("{}{}{}", self.weekday_short(first), self.between, self.weekday_short(last))
    }

    /// A whole number with the language's digits and grouping: `12.345`. Not for years, house numbers or phones.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }
}

/// Text that reads from left to right inside any text: phones, streets with house numbers, dates of digits alone.
///
/// A date with a month in Arabic or Persian letters must not come here: give it to Fluent as a variable, whose isolation
/// marks take the direction from its own letters.
#[must_use]
pub fn isolate_ltr(text: &str) -> String {
    format!("{LRI}{text}{PDI}")
}

fn locale(language: &Language) -> Locale {
    let tag = if *language == "en" { "en-GB" } else { language.as_str() };
    Locale::try_from_str(&format!("{tag}-u-ca-gregory-hc-h23")).unwrap_or(Locale::UNKNOWN)
}

/// Arabic's medium form is digits with marks between them that turn around inside other text; its long one is as short.
fn short(language: &Language) -> YMD {
    if *language == "ar" { YMD::long() } else { YMD::medium() }
}

/// What stands between two weekdays (CLDR's interval patterns; ICU4X does not carry them yet).
fn between(language: &Language) -> &'static str {
    match language.as_str() {
        "fa" => " تا ",
        "fr" | "ar" => " – ",
        _ => "–",
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use chrono::{NaiveDate, NaiveTime, Weekday};

    use super::{Formats, isolate_ltr};

    #[test]
    fn every_language_reads_in_its_own_script_and_the_common_calendar() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap();
        let time = NaiveTime::from_hms_opt(14, 7, 59).unwrap();
        let mut shown = String::new();
        for tag in ["de", "en", "ar", "tr", "fr", "uk", "ru", "fa"] {
            let formats = Formats::new(&tag.into());
            let parts = [
                tag.to_owned(),
                formats.date(day),
                formats.date_short(day),
                formats.time(time),
                formats.weekday_short(Weekday::Wed),
                formats.weekdays(Weekday::Mon, Weekday::Thu),
                formats.number(-1_234_567),
                formats.number(1234),
            ];
            writeln!(shown, "{}", parts.join(" | ")).unwrap();
        }
        // No-break spaces and the left-to-right mark are shown as `~`, `_` and `!`.
        let shown = shown.replace('\u{a0}', "~").replace('\u{202f}', "_").replace('\u{200e}', "!");
        insta::assert_snapshot!(shown, @r"
        de | Donnerstag, 5. März 2026 | 05.03.2026 | 14:07 | Mi | Mo–Do | -1.234.567 | 1.234
        en | Thursday, 5 March 2026 | 5 Mar 2026 | 14:07 | Wed | Mon–Thu | -1,234,567 | 1,234
        ar | الخميس، 5 مارس 2026 | 5 مارس 2026 | 14:07 | الأربعاء | الاثنين – الخميس | !-1,234,567 | 1,234
        tr | 5 Mart 2026 Perşembe | 5 Mar 2026 | 14:07 | Çar | Pzt–Per | -1.234.567 | 1.234
        fr | jeudi 5 mars 2026 | 5 mars 2026 | 14:07 | mer. | lun. – jeu. | -1_234_567 | 1_234
        uk | четвер, 5 березня 2026_р. | 5 бер. 2026_р. | 14:07 | ср | пн–чт | -1~234~567 | 1~234
        ru | четверг, 5 марта 2026_г. | 5 мар. 2026_г. | 14:07 | ср | пн–чт | -1~234~567 | 1~234
        fa | پنجشنبه ۵ مارس ۲۰۲۶ | ۵ مارس ۲۰۲۶ | ۱۴:۰۷ | چهارشنبه | دوشنبه تا پنجشنبه | !−۱٬۲۳۴٬۵۶۷ | ۱٬۲۳۴
        ");
    }

    #[test]
    fn a_day_beyond_the_calendar_shows_as_iso_and_an_unknown_language_has_no_words() {
        assert_eq!(Formats::new(&"de".into()).date(NaiveDate::MAX), NaiveDate::MAX.to_string());
        let root = Formats::new(&"not a tag".into());
        assert_eq!(root.number(1234), "1,234");
        assert_eq!(root.weekdays(Weekday::Sun, Weekday::Sun), root.weekday_short(Weekday::Sun));
    }

    #[test]
    fn a_phone_number_reads_from_left_to_right() {
        assert_eq!(isolate_ltr("0800 111 0 111"), "\u{2066}0800 111 0 111\u{2069}");
    }
}
