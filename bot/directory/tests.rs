//! The shipped directory: every rule of the field is reachable, every table whole, every number dialable.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::boxes::Space;
use super::place::Found;
use super::search::Search;
use super::{Directory, FILES};
use crate::condition::Seen;
use crate::finding::Source;
use crate::ids::Language;

const TEXTS: [&str; 4] = [
    include_str!("../../directory/eligibility.yaml"),
    include_str!("../../directory/crisis.yaml"),
    include_str!("../../directory/services.yaml"),
    include_str!("../../directory/places.yaml"),
];

fn sources() -> Vec<Source> {
    FILES.iter().zip(TEXTS).map(|(name, text)| Source::new(name, text)).collect()
}

pub(super) fn directory() -> Directory {
    let (directory, findings) = Directory::load(&sources());
    let drawn: String = findings.iter().map(|finding| finding.draw(false)).collect();
    assert_eq!(drawn, "");
    directory
}

/// The findings of the shipped directory with one change in one file.
fn broken(from: &str, to: &str) -> String {
    let swap = |text: &str| text.replacen(from, to, 1);
    assert!(TEXTS.iter().any(|text| text.contains(from)), "{from}");
    let sources: Vec<Source> = FILES.iter().zip(TEXTS).map(|(name, text)| Source::new(name, &swap(text))).collect();
    Directory::load(&sources).1.iter().map(|f| format!("{}: {}", f.rule, f.message)).collect::<Vec<_>>().join("\n")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of this test")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant of this test")
}

/// `rule outcome: services` for answers such as `age=young paper=eu`.
fn decide(table: &str, answers: &str, today: &str) -> String {
    let answers: BTreeMap<&str, &str> = answers.split_whitespace().filter_map(|answer| answer.split_once('=')).collect();
    let directory = directory();
    let table = &directory.tables[table];
    for (name, value) in &answers {
        let values = &table.inputs()[*name];
        assert!(["unknown", "skipped", "unset"].contains(value) || values.iter().any(|known| known == value), "{name}={value}");
    }
    let decision = table.decide(|name| Seen::Word(answers.get(name).copied().unwrap_or("unset")), day(today));
    let services: Vec<&str> = decision.services.iter().map(crate::ids::ServiceId::as_str).collect();
    format!("{} {}: {}", decision.rule, decision.outcome.name(), services.join(" "))
}

macro_rules! rules {
    ($($name:ident: $table:literal { $($answers:literal => $expected:literal,)* })*) => { $(
        #[test]
        fn $name() {
            $(assert_eq!(decide($table, $answers, "2026-11-22"), $expected, "{}", $answers);)*
        }
    )* };
}

rules! {
    r0_danger_is_urgent: "queue" {
        "danger=said urgency=later" => "R0 urgent: ",
        "danger=none urgency=now" => "R0 urgent: ",
        "danger=none urgency=skipped" => "R0 normal: ",
        "" => "R0 normal: ",
    }
    r1_young_people_go_to_the_jmd: "general" {
        "age=young" => "R1 jmd: jmd jmd4you",
        "age=young paper=permit paper-kind=protection stay=long obliged=yes" => "R1 jmd: jmd jmd4you",
        "age=young paper=spaet" => "R1 jmd: jmd jmd4you",
        "age=young paper=eu" => "R1 jmd: jmd jmd4you faire-mobilitaet",
    }
    r2_new_adults_come_first: "general" {
        "age=adult paper=permit paper-kind=unknown stay=short" => "R2 mbe-first: mbe mbeon",
        "age=adult paper=skipped stay=short" => "R2 mbe-first: mbe mbeon",
        "age=adult stay=short" => "R2 mbe-first: mbe mbeon",
    }
    r3_new_resettlers_come_first: "general" {
        "age=adult paper=spaet stay=short" => "R3 mbe-first: mbe mbeon",
    }
    r4_obliged_adults_have_priority: "general" {
        "age=adult paper=permit paper-kind=skipped stay=long obliged=yes" => "R4 mbe-priority: mbe mbeon",
        "age=adult paper=spaet stay=long obliged=yes" => "R4 mbe-priority: mbe mbeon",
    }
    r5_adults_who_are_here_longer: "general" {
        "age=adult paper=spaet stay=long obliged=no" => "R5 mbe-free: mbe mbeon",
        "age=adult stay=long obliged=unknown" => "R5 mbe-free: mbe mbeon",
    }
    r6_opening_clause: "general" {
        "age=adult paper=permit paper-kind=protection stay=unknown" => "R6 mbe-opening: mbe mbeon",
        "age=adult paper=other paper-kind=skipped" => "R6 mbe-opening: mbe mbeon",
        "age=adult" => "R6 mbe-opening: mbe mbeon",
    }
    r7_without_an_age_both_are_shown: "general" {
        "" => "R7 both: mbe jmd mbeon jmd4you",
        "age=child" => "R7 child: ",
        "age=skipped paper=permit paper-kind=protection stay=short" => "R7 both: mbe jmd mbeon jmd4you",
        "age=unknown paper=spaet" => "R7 both: mbe jmd mbeon jmd4you",
    }
    r8_asylum_procedure: "general" {
        "age=adult paper=asylum paper-kind=gestattung" => "R8 asylum: asylum-counselling refugee-counselling mbe",
        "age=skipped paper=asylum paper-kind=unknown" => "R8 asylum: asylum-counselling refugee-counselling mbe",
        "age=young paper=asylum paper-kind=arrival" => "R8 asylum-young: asylum-counselling refugee-counselling jmd",
    }
    r9_duldung: "general" {
        "age=adult paper=asylum paper-kind=duldung" => "R9 duldung: refugee-counselling mbe mbeon",
        "age=young paper=asylum paper-kind=duldung" => "R9 duldung-young: refugee-counselling jmd jmd4you",
    }
    r10_ukraine: "general" {
        "age=adult paper=permit paper-kind=ukraine" => "R10 ukraine: mbe mbeon",
        "age=young paper=permit paper-kind=ukraine stay=short" => "R10 ukraine-young: jmd jmd4you",
        "age=unknown paper=permit paper-kind=ukraine" => "R10 ukraine: mbe jmd mbeon",
    }
    r11_permits_lead_where_r2_r4_and_r5_lead: "general" {
        "age=adult paper=permit paper-kind=protection stay=short" => "R11 mbe-first: mbe mbeon",
        "age=adult paper=permit paper-kind=fiktion stay=long obliged=yes" => "R11 mbe-priority: mbe mbeon",
        "age=adult paper=permit paper-kind=niederlassung stay=long obliged=no" => "R11 mbe-free: mbe mbeon",
        "age=adult paper=permit paper-kind=permit-other stay=long obliged=skipped" => "R11 mbe-free: mbe mbeon",
    }
    r12_european_union: "general" {
        "age=adult paper=eu" => "R12 eu: mbe mbeon faire-mobilitaet",
        "age=skipped paper=eu" => "R12 eu: mbe jmd faire-mobilitaet",
        "age=adult paper=eu paper-kind=duldung" => "R12 eu: mbe mbeon faire-mobilitaet",
    }
    r13_visa: "general" {
        "age=adult paper=other paper-kind=visa" => "R13 abroad: mbeon jmd4you",
        "age=young paper=other paper-kind=visa" => "R13 abroad: mbeon jmd4you",
    }
    r14_no_paper: "general" {
        "age=adult paper=other paper-kind=none" => "R14 no-paper: refugee-counselling mbeon",
        "age=young paper=other paper-kind=none" => "R14 no-paper: refugee-counselling jmd jmd4you",
    }
    r15_german: "general" {
        "age=adult paper=other paper-kind=german" => "R15 ordinary: ",
        "age=young paper=other paper-kind=german" => "R15 ordinary: jmd jmd4you",
    }
    r16_volunteering_in_kassel: "volunteering" {
        "place=kassel jobcenter=yes refuge=yes" => "R16 ks: ks",
        "place=kassel jobcenter=unknown refuge=yes" => "R16 general: volunteering",
        "place=hessen jobcenter=yes refuge=yes" => "R16 general: volunteering",
    }
    r17_guides_in_hessen: "guide" {
        "place=kisi paper=permit paper-kind=protection allocated=yes" => "R17 kisi: kisi",
        "place=hessen paper=permit paper-kind=protection allocated=yes" => "R17 other: mbe jmd mbeon",
        "place=kisi paper=asylum paper-kind=duldung allocated=yes" => "R17 other: mbe jmd mbeon",
    }
    r18_after_prison_in_all_of_hessen: "after-prison" {
        "place=hessen custody=yes" => "R18 a3: a3",
        "place=kassel custody=unknown" => "R18 a3: a3",
        "place=kisi custody=skipped" => "R18 a3: a3",
        "place=hessen custody=no" => "R18 other: mbeon jmd4you",
        "place=unknown custody=yes" => "R18 other: mbeon jmd4you",
    }
    r19_leaving_the_right_wing_scene: "exit-right" {
        "place=schleswig-holstein in-prison=no" => "R19 kast: kast",
        "place=schleswig-holstein in-prison=yes" => "R19 kickoff: kickoff kast",
        "place=skipped in-prison=yes" => "R19 elsewhere: bag-ausstieg",
    }
    r20_integration_course_in_2026: "course" {
        "paper=asylum paper-kind=gestattung" => "R20 no-free-place: mbe jmd mbeon",
        "paper=permit paper-kind=ukraine" => "R20 no-free-place: mbe jmd mbeon",
        "paper=eu" => "R20 no-free-place: mbe jmd mbeon",
        "paper=permit paper-kind=permit-other" => "R20 ask: mbe jmd mbeon",
        "" => "R20 ask: mbe jmd mbeon",
    }
    r21_nothing_found: "fallback" {
        "" => "R21 online: mbeon jmd4you mbe",
    }
}

#[test]
fn a_rule_past_its_date_says_so_and_offers_nothing() {
    assert_eq!(decide("course", "paper=eu", "2026-12-31"), "R20 no-free-place: mbe jmd mbeon");
    assert_eq!(decide("course", "paper=eu", "2027-01-01"), "R20 expired: ");
    assert_eq!(decide("course", "paper=unknown", "2027-01-01"), "R20 ask: mbe jmd mbeon");
    let directory = directory();
    let note = |today| {
        let seen = BTreeMap::from([("age", "adult"), ("paper", "permit"), ("paper-kind", "protection"), ("stay", "short")]);
        directory.tables["general"].decide(|name| Seen::Word(seen.get(name).copied().unwrap_or("unset")), day(today)).note.is_some()
    };
    assert!(note("2027-07-23"), "the remark on family reunification still counts");
    assert!(!note("2027-07-24"), "the remark on family reunification is over");
}

#[test]
fn walking_through_all_combinations_agrees_with_the_proof() {
    for (name, table) in &directory().tables {
        assert_eq!((table.gaps(), table.never_wins()), (Ok(vec![]), Ok(vec![])), "{name}");
        let space = Space::new(table.inputs());
        let total: usize = space.inputs().iter().map(|(_, values)| values.len()).product();
        let mut won = BTreeSet::new();
        for nth in 0..total {
            let mut rest = nth;
            let mut seen = BTreeMap::new();
            for (input, values) in space.inputs() {
                seen.insert(input.as_str(), values[rest % values.len()].as_str());
                rest /= values.len();
            }
            let decision = table.decide(|input| Seen::Word(seen[input]), day("2026-11-22"));
            won.insert(decision.row.expect("some row holds"));
        }
        assert_eq!(won.len(), table.rows().len(), "{name}: every row wins somewhere");
    }
}

#[test]
fn all_rules_of_the_field_are_there() {
    let directory = directory();
    let rules: BTreeSet<&str> = directory.tables.values().flat_map(|table| table.rows().iter().map(|row| row.rule.as_str())).collect();
    let missing: Vec<String> = (0..=21).map(|nth| format!("R{nth}")).filter(|rule| !rules.contains(rule.as_str())).collect();
    assert_eq!(missing, Vec::<String>::new());
    for table in directory.tables.values() {
        let used: BTreeSet<&str> = table.rows().iter().map(|row| row.outcome.as_str()).collect();
        assert_eq!(used, table.outcomes().iter().map(crate::ids::Choice::as_str).collect(), "every outcome is led to");
        assert!(table.rows().iter().all(|row| row.valid_from.is_some()), "every rule has a first day");
    }
}

fn numbers(kind: &str, language: &str, land: Option<&str>, time: &str) -> String {
    let directory = directory();
    let found = directory.crisis.fitting(kind, &Language::from(language), land, at(time));
    found.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn numbers_fit_hour_language_and_land() {
    // 22 November 2026 is a Sunday, the 23rd a Monday; Berlin is one hour ahead of UTC.
    assert_eq!(numbers("K-SUI", "uk", None, "2026-11-23T13:00:00Z"), "112 ukraine telefonseelsorge");
    assert_eq!(numbers("K-SUI", "uk", None, "2026-11-23T12:59:59Z"), "112 telefonseelsorge mutes");
    assert_eq!(numbers("K-SUI", "tr", None, "2026-11-22T12:00:00Z"), "112 mutes telefonseelsorge");
    assert_eq!(numbers("K-SUI", "de", None, "2026-11-22T12:00:00Z"), "112 telefonseelsorge mutes");
    assert_eq!(numbers("K-VIO", "fa", None, "2026-11-22T22:30:00Z"), "110 116016 abuse");
    assert_eq!(numbers("K-VIO", "de", None, "2026-11-23T09:00:00Z"), "110 116016 men");
    assert_eq!(numbers("K-CHILD", "de", None, "2026-11-22T12:00:00Z"), "110 abuse kinder");
    assert_eq!(numbers("K-MED", "de", Some("HE"), "2026-11-22T12:00:00Z"), "112 116117 poison");
    assert_eq!(numbers("POISON", "ar", Some("SL"), "2026-11-22T12:00:00Z"), "112 116117");
    assert_eq!(numbers("POISON", "ar", Some("NW"), "2026-11-22T12:00:00Z"), "112 poison 116117");
    assert_eq!(numbers("POISON", "ar", None, "2026-11-22T12:00:00Z"), "112 116117");
    assert_eq!(numbers("K-HOME", "ar", None, "2026-11-22T12:00:00Z"), "112 110");
    assert_eq!(numbers("K-DEPORT", "ar", None, "2026-11-22T12:00:00Z"), "");
    assert_eq!(numbers("K-NONSENSE", "ar", None, "2026-11-22T12:00:00Z"), "");
    let directory = directory();
    assert!(directory.crisis.person_only("K-DEPORT") && !directory.crisis.person_only("K-MED"));
    let poison = directory.crisis.get("poison").expect("the poison line");
    assert_eq!(poison.numbers_in(Some("RP")).map(|phone| phone.dial.as_str()).collect::<Vec<_>>(), ["+49613119240"]);
}

#[test]
fn what_must_never_be_shown_is_not_there() {
    let directory = directory();
    let dials: Vec<&str> = directory.crisis.entries().flat_map(|entry| entry.numbers.iter().map(|phone| phone.dial.as_str())).collect();
    assert!(!dials.contains(&"113"), "113 does not exist");
    for word in ["Doweria", "Доверие", "0177", "Frau ", "Herr "] {
        assert!(TEXTS.iter().all(|text| !text.contains(word)), "{word}");
    }
    let phones = directory.services.all().flat_map(|service| &service.phones).map(|phone| phone.dial.as_str());
    assert!(phones.chain(dials).all(|dial| !["+4915", "+4916", "+4917"].iter().any(|mobile| dial.starts_with(mobile))), "a mobile number");
}

#[test]
fn records_that_nobody_checked_for_long_are_found() {
    let directory = directory();
    assert_eq!(directory.aged(day("2027-02-20")), vec![], "90 days later");
    let aged = directory.aged(day("2027-03-01"));
    assert_eq!(aged.len(), directory.crisis.entries().count() + directory.services.all().count());
    assert!(aged.iter().all(|finding| finding.rule == "checked-long-ago"));
}

#[test]
fn faults_of_the_files_are_found() {
    insta::assert_snapshot!(broken("services: [ks]", "services: [kz]"), @"service-unknown: no service is called `kz`");
    insta::assert_snapshot!(broken("dial: \"+4922819240\"", "dial: \"+492281924\""), @"phone-unparseable: `+492281924` does not dial `0228 19240`");
    insta::assert_snapshot!(broken("source: br.de", "source: \"\""), @"source-missing: `bamf` names no source");
    insta::assert_snapshot!(broken("  K-EXPL: { numbers: [\"110\", \"116016\"]", "  X: { numbers: [\"110\"]"), @"
    crisis-unknown-number: `110` does not say that it is for X
    crisis-kind-uncovered: nobody can be called for K-EXPL
    ");
    insta::assert_snapshot!(broken("days: [fr], from", "days: [xy], from"), @"
    shape: `xy` is no weekday; they are mo, tu, we, th, fr, sa, su
    shape: missing field `days`
    ");
    insta::assert_snapshot!(broken("topics: [asyl]", "topics: [asyll]"), @"topic-unknown: `asyll` is no need");
    insta::assert_snapshot!(broken("regions: [kassel], text", "regions: [cassel], text"), @"place-unknown: no region, Land or municipality is called `cassel`");
    insta::assert_snapshot!(broken("outcome: online", "outcome: onlin"), @"table-unknown-outcome: table `fallback` has no outcome `onlin`");
}

fn place(text: &str) -> String {
    match directory().places.find(text) {
        None => "-".to_owned(),
        Some(Found::One(place)) => format!("{} {}", place.name, place.region),
        Some(Found::Near(place)) => format!("{}?", place.name),
        Some(Found::Several(places)) => places.iter().map(|place| place.name.as_str()).collect::<Vec<_>>().join(" | "),
    }
}

#[test]
fn places_are_found_by_postcode_and_by_name_in_any_script() {
    for (text, found) in [
        ("34117", "Kassel kassel"),
        ("٣٤١٣٤ كاسل", "Kassel kassel"),
        ("D-۳۴۱۲۵", "Kassel kassel"),
        ("34134 Kassel", "Kassel kassel"),
        ("60311", "Hessen hessen"),
        ("24937", "Schleswig-Holstein schleswig-holstein"),
        ("50667", "Nordrhein-Westfalen elsewhere"),
        ("34346", "-"),
        ("99999", "-"),
        ("52249", "Eschweiler elsewhere"),
        ("kassel", "Kassel kassel"),
        ("Ich wohne in Kassel.", "Kassel kassel"),
        ("Kasel", "Kassel?"),
        ("in Kasel", "Kassel?"),
        ("в Касселе", "Kassel?"),
        ("Kassel'de", "Kassel kassel"),
        ("ich kann das nicht sagen", "-"),
        ("هذا أمر هام جدا", "-"),
        ("هام", "Hamm elsewhere"),
        ("Ich wohne in Ulm", "Ulm elsewhere"),
        ("10115", "Berlin elsewhere"),
        ("Берлін", "Berlin elsewhere"),
        ("12529", "-"),
        ("97877", "-"),
        ("37269", "Hessen hessen"),
        ("Cologne", "Köln elsewhere"),
        ("KOELN", "Köln elsewhere"),
        ("koln", "Köln elsewhere"),
        ("كولونيا", "Köln elsewhere"),
        ("Кельн", "Köln elsewhere"),
        ("کاسل", "Kassel kassel"),
        ("Münih", "München elsewhere"),
        ("DÜSSELDORF", "Düsseldorf elsewhere"),
        ("Wisbaden", "Wiesbaden?"),
        ("Frankfurt", "Frankfurt am Main | Frankfurt (Oder)"),
        ("Frankfurt am Main", "Frankfurt am Main hessen"),
        ("ich wohne in Frankfurt an der Oder", "Frankfurt (Oder) elsewhere"),
        ("Halle", "Halle (Saale) | Halle (Westfalen)"),
        ("Hessen", "Hessen hessen"),
        ("Шлезвиг-Гольштейн", "Schleswig-Holstein schleswig-holstein"),
        ("Lübeck", "Lübeck schleswig-holstein"),
        ("Timbuktu", "-"),
        ("Ulx", "-"),
        ("", "-"),
        ("!!!", "-"),
    ] {
        assert_eq!(place(text), found, "{text}");
    }
}

#[test]
fn services_are_ranked_by_language_and_area() {
    let directory = directory();
    let eschweiler = match directory.places.find("52249") {
        Some(Found::One(place)) => place,
        other => panic!("{other:?}"),
    };
    let search = |need, place, language: &str| {
        let language = Language::from(language);
        let now = at("2026-11-22T10:00:00Z");
        let hits = directory.search(&Search { need, place, language: &language, age: None, papers: Vec::new(), now, offset: 0 });
        let ids: Vec<&str> = hits.services.iter().map(|service| service.id.as_str()).collect();
        format!("{} +{}", ids.join(" "), hits.rest)
    };
    assert_eq!(search("hous", Some(&eschweiler), "ar"), "awo-mbe mbe mbeon +0");
    assert_eq!(search("res", Some(&eschweiler), "fa"), "awo-mbe mbe jmd +3");
    assert_eq!(search("res", None, "ar"), "mbe jmd mbeon +2");
    assert_eq!(search("addict", None, "de"), " +0");
}

#[test]
fn every_service_has_a_german_text() {
    let texts = include_str!("../../locales/de/services.ftl");
    for service in directory().services.all() {
        assert!(texts.lines().any(|line| line.starts_with(&format!("service-{} =", service.id))), "{}", service.id);
    }
}
