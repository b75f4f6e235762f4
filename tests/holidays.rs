//! The holidays of the Länder, against two other programs and a table of a third, with every known difference by name.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use feiertage::Region;
use holiday_de::GermanRegion;
use lotse::directory::holidays::{Holiday, Local, Observed};

const YEARS: std::ops::RangeInclusive<i32> = 2020..=2035;
const LAENDER: [&str; 16] = ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"];

fn days() -> impl Iterator<Item = NaiveDate> {
    NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1).expect("a day").iter_days().take_while(|day| YEARS.contains(&day.year()))
}

/// Ours that they lack as `+HE 2026-06-04`, theirs that we lack as `-…`.
fn differences(land: &str, observed: &Observed<'_>, theirs: impl Fn(NaiveDate) -> bool) -> Vec<String> {
    let sign = |day| match (observed.on(day).is_some(), theirs(day)) {
        (true, false) => Some('+'),
        (false, true) => Some('-'),
        _ => None,
    };
    days().filter_map(|day| sign(day).map(|sign| format!("{sign}{land} {day}"))).collect()
}

fn land(land: &str) -> Observed<'_> {
    Observed { land: Some(land), ..Observed::default() }
}

/// A made-up municipality in which these days count too.
fn with<'a>(land: &'a str, local: &'a [Local]) -> Observed<'a> {
    Observed { land: Some(land), municipality: Some("x"), local }
}

fn local(days: &[Holiday]) -> Vec<Local> {
    days.iter().map(|day| Local { day: *day, municipalities: vec!["x".to_owned()] }).collect()
}

#[test]
fn they_agree_with_the_frozen_table() {
    let text = include_str!("holidays/frozen.txt");
    let mut seen = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split(' ');
        let (name, year) = (words.next().unwrap(), words.next().unwrap());
        let extras = match name {
            "BY+catholic" => local(&[Holiday::Assumption]),
            "SN+catholic" | "TH+catholic" => local(&[Holiday::CorpusChristi]),
            "Augsburg" => local(&[Holiday::Assumption, Holiday::PeaceFestival]),
            _ => Vec::new(),
        };
        let code = if name == "Augsburg" { "BY" } else { &name[..2] };
        let observed = with(code, &extras);
        let ours: Vec<String> = days()
            .filter(|day| day.year().to_string() == year && observed.on(*day).is_some())
            .map(|day| day.format("%m-%d").to_string())
            .collect();
        let theirs: Vec<&str> = words.collect();
        assert_eq!(ours, theirs, "{name} {year}");
        seen += 1;
    }
    assert_eq!(seen, 16 * (16 + 3 + 1), "every Land, three with their Catholic parts, and Augsburg, in each year");
}

#[test]
fn they_agree_with_holiday_de_but_for_what_is_named() {
    use GermanRegion::{
        BadenWuerttemberg, Bayern, Berlin, Brandenburg, Bremen, Hamburg, Hessen, MechlenburgVorpommern, Niedersachsen, NordrheinWestfalen,
        RheinlandPfalz, Saarland, Sachsen, SachsenAnhalt, SchleswigHolstein, Thueringen,
    };
    let theirs = [
        Brandenburg,
        Berlin,
        BadenWuerttemberg,
        Bayern,
        Bremen,
        Hessen,
        Hamburg,
        MechlenburgVorpommern,
        Niedersachsen,
        NordrheinWestfalen,
        RheinlandPfalz,
        SchleswigHolstein,
        Saarland,
        Sachsen,
        SachsenAnhalt,
        Thueringen,
    ];
    // It leaves Easter Sunday and Whit Sunday out by design, as "guaranteed to take place on sundays".
    let sundays = |day: NaiveDate| day.weekday() == chrono::Weekday::Sun && (3..=6).contains(&day.month());
    // It takes all of Bavaria for Catholic.
    let bavaria = local(&[Holiday::Assumption]);
    let mut found = BTreeSet::new();
    for (code, region) in LAENDER.iter().zip(theirs) {
        let observed = if *code == "BY" { with("BY", &bavaria) } else { land(code) };
        let only_sundays = |day: NaiveDate| *code == "BB" && sundays(day) && observed.on(day).is_some();
        found.extend(differences(code, &observed, |day| region.is_holiday(day) || only_sundays(day)));
    }
    assert_eq!(found, BTreeSet::new());
}

#[test]
fn they_agree_with_feiertage_but_for_what_is_named() {
    let corpus = local(&[Holiday::CorpusChristi]);
    let assumption = local(&[Holiday::Assumption]);
    let augsburg = local(&[Holiday::Assumption, Holiday::PeaceFestival]);
    let pairs = [
        ("BB", land("BB"), Region::Brandenburg),
        ("BE", land("BE"), Region::Berlin),
        ("BW", land("BW"), Region::BadenWuerttemberg),
        ("BY", with("BY", &assumption), Region::BayernCatholic),
        ("Augsburg", with("BY", &augsburg), Region::BayernAugsburg),
        ("HB", land("HB"), Region::Bremen),
        ("HE", land("HE"), Region::Hessen),
        ("HH", land("HH"), Region::Hamburg),
        ("MV", land("MV"), Region::MecklenburgVorpommern),
        ("NI", land("NI"), Region::Niedersachsen),
        ("NW", land("NW"), Region::NordrheinWestfalen),
        ("RP", land("RP"), Region::RheinlandPfalz),
        ("SH", land("SH"), Region::SchleswigHolstein),
        ("SL", land("SL"), Region::Saarland),
        ("SN", land("SN"), Region::Sachsen),
        ("SN-catholic", with("SN", &corpus), Region::SachsenCatholic),
        ("ST", land("ST"), Region::SachsenAnhalt),
        ("TH", land("TH"), Region::Thueringen),
        ("TH-catholic", with("TH", &corpus), Region::ThueringenCatholic),
    ];
    let mut found = BTreeSet::new();
    for (name, observed, region) in pairs {
        let date = |year| region.holidays().into_iter().filter_map(move |holiday| holiday.date(year));
        let theirs: BTreeSet<_> =
            YEARS.flat_map(date).map(|day| (day.year(), u32::from(u8::from(day.month())), u32::from(day.day()))).collect();
        found.extend(differences(name, &observed, |day| theirs.contains(&(day.year(), day.month(), day.day()))));
    }
    let mut known = BTreeSet::new();
    // Its days of Berlin are those of every year; these three were and are single ones.
    known.extend(["+BE 2020-05-08", "+BE 2025-05-08", "+BE 2028-06-17"].map(str::to_owned));
    // It knows no years: in Mecklenburg-Vorpommern the day counts since 2023.
    known.extend((2020..2023).map(|year| format!("-MV {year}-03-08")));
    // Its Catholic Thuringia lacks the day that all of Thuringia has since 2019.
    known.extend(YEARS.map(|year| format!("+TH-catholic {year}-09-20")));
    // It has no Sundays in Brandenburg.
    known.extend(days().filter(|day| day.weekday() == chrono::Weekday::Sun && land("BB").on(*day).is_some()).filter_map(|day| {
        let named = matches!(land("BB").on(day), Some(Holiday::EasterSunday | Holiday::WhitSunday));
        named.then(|| format!("+BB {day}"))
    }));
    assert_eq!(found, known);
}
