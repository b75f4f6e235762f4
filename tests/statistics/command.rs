//! `lotse stats`, run as a person runs it, on two offices and one that is too small.

use std::process::Output;

use lotse::ids::Language;
use lotse::store::{gap, partner, statistic};
use regex::Regex;

use crate::support::database::Database;
use crate::support::process::Home;

/// Closed cases by month, office, topic, language, waiting time and outcome; age and way are the same for all.
const CASES: [(&str, &str, &str, &str, &str, &str, u8); 12] = [
    ("2026-03", "eschweiler", "lang", "ar", "hour", "answered", 14),
    ("2026-03", "eschweiler", "res", "fa", "day", "referred", 9),
    ("2026-03", "eschweiler", "exiti", "tr", "never", "none", 2),
    ("2026-03", "online", "lang", "uk", "hour", "answered", 11),
    ("2026-03", "online", "hous", "ar", "next-day", "no-offer", 7),
    ("2026-03", "tiny", "lang", "ar", "hour", "answered", 3),
    ("2026-04", "eschweiler", "lang", "ar", "hour", "referred", 6),
    ("2026-04", "eschweiler", "kita", "fa", "week", "awo-18", 6),
    ("2026-04", "online", "kita", "uk", "hour", "answered", 8),
    ("2026-04", "online", "none", "ru", "longer", "none", 1),
    // Another quarter: not in any answer here.
    ("2026-07", "online", "lang", "de", "hour", "answered", 50),
    ("2025-12", "online", "lang", "de", "hour", "answered", 50),
];

async fn home(database: &Database) -> Home {
    let store = database.open().await;
    let mut tx = store.begin().await.expect("it can be written");
    for (month, office, topic, language, waiting, outcome, cases) in CASES {
        let first = format!("{topic}:{waiting}");
        let facts = [
            ("cases", "all"),
            ("topic", topic),
            ("language", language),
            ("age", "adult"),
            ("way", "person"),
            ("waiting", waiting),
            ("first-answer", &first),
            ("outcome", outcome),
        ];
        for _ in 0..cases {
            for (measure, value) in facts {
                statistic::count(&mut tx, month, &office.into(), measure, value).await.expect("it is counted");
            }
        }
    }
    for (topic, questions) in [("T-HOUS", 12), ("T-MONEY", 7), ("T-VOL", 1), ("other", 2)] {
        for _ in 0..questions {
            gap::count(&mut tx, "2026-03", &Language::from("ar"), topic).await.expect("it is counted");
        }
    }
    for _ in 0..8 {
        partner::count(&mut tx, "2026-03", "jobcenter").await.expect("it is counted");
    }
    tx.commit().await.expect("it is kept");
    store.close().await;
    Home::new(database.folder(), &database.opening(), "http://127.0.0.1:9")
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn complaint(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

const RANGE: [&str; 5] = ["stats", "--from", "2026-03", "--to", "2026-04"];

#[tokio::test]
async fn tables_are_read_by_people_programs_and_spreadsheets() {
    let database = Database::sqlite();
    let home = home(&database).await;
    let with = |more: &[&str]| said(&home.output(&[&RANGE, more].concat()));
    insta::assert_snapshot!("tables.md", with(&[]));
    insta::assert_snapshot!("tables.en.md", with(&["--language", "en", "--measure", "topic"]));
    insta::assert_snapshot!("topic.csv", with(&["--measure", "topic", "--format", "csv"]));
    insta::assert_snapshot!("waiting.json", with(&["--measure", "waiting", "--format", "json"]));
    insta::assert_snapshot!("office.md", with(&["--office", "eschweiler", "--measure", "topic"]));
    // Small offices are read as what they are counted with.
    assert!(with(&["--office", "tiny", "--measure", "way", "--format", "csv"]).contains("online+tiny"));
}

#[tokio::test]
async fn all_formats_say_the_same_and_offices_add_up() {
    let database = Database::sqlite();
    let home = home(&database).await;
    let json: serde_json::Value = serde_json::from_str(&said(&home.output(&[&RANGE[..], &["--format", "json"]].concat()))).expect("JSON");
    let tables = json["tables"].as_array().expect("a list");
    assert_eq!(tables.len(), 9);
    for table in tables.iter().filter(|table| !table["total"].is_null()) {
        let sums: u64 = table["totals"].as_array().expect("a list").iter().filter_map(serde_json::Value::as_u64).sum();
        assert_eq!(Some(sums), table["total"].as_u64(), "{}", table["measure"]);
        // Every case has one topic, language, …; `solved` was never answered.
        assert_eq!(sums, 67, "{}", table["measure"]);
    }
    let csv = said(&home.output(&[&RANGE[..], &["--format", "csv"]].concat()));
    let small = Regex::new(r",[0-4]$").expect("a pattern");
    assert!(!csv.lines().any(|line| small.is_match(line)), "{csv}");
}

#[tokio::test]
async fn the_needs_of_a_month_are_one_page_and_one_text() {
    let database = Database::sqlite();
    let home = home(&database).await;
    let out = database.folder().join("reports");
    said(&home.output(&["stats", "needs", "--month", "2026-03", "--out", &out.to_string_lossy()]));
    let read = |name: &str| std::fs::read_to_string(out.join(name)).expect("it was written");
    insta::assert_snapshot!("needs.md", read("needs-2026-03.md"));
    let html = read("needs-2026-03.html");
    insta::assert_snapshot!("needs.html", html);
    // Nothing from elsewhere, and every drawing has words.
    let elsewhere = Regex::new(r"(src|href|url)\s*[=(]|<script|@import").expect("a pattern");
    assert!(!elsewhere.is_match(&html));
    assert_eq!(html.matches("<svg").count(), html.matches("<desc").count());
    for line in html.lines().filter(|line| line.contains("</text>") && !line.contains("text-anchor")) {
        let number: u64 = line.split(['>', '<']).nth(2).and_then(|number| number.parse().ok()).expect("a number beside the bar");
        assert!(number >= 5, "{line}");
    }
}

#[tokio::test]
async fn milestones_have_the_columns_of_the_file() {
    let database = Database::sqlite();
    let home = home(&database).await;
    said(&home.output(&["stats", "milestones", "--template", "columns.yaml"]));
    let range = ["stats", "milestones", "--from", "2026-03", "--to", "2026-04", "--columns", "columns.yaml"];
    let first = said(&home.output(&range));
    insta::assert_snapshot!(first, @r#"
    Zeitraum,Kontakte,Beratungen,Weitervermittlungen,Angebote gefunden,Sprachen,"Deutsch, Schule, Kita",Im Integrationskurs,Veranstaltungen
    2026-03/2026-04,8,67,15,60,2,mindestens 48,unter 5*,bitte eintragen
    "#);
    assert_eq!(first, said(&home.output(&range)), "it can be made again");
    let bad = "columns:\n  - heading: A\n    topics: [lang, huos]\n  - heading: B\n  - heading: C\n    count: contact\n  - { heading: D, outcome: refered }\n";
    std::fs::write(database.folder().join("columns.yaml"), bad).expect("it can be written");
    let complaint = complaint(&home.output(&range));
    let short: Vec<&str> = complaint.lines().filter(|line| !line.contains('|') && !line.is_empty()).collect();
    insta::assert_snapshot!(short.join("\n"), @r#"
    error[shape]: unknown variant `contact`, expected one of `period`, `contacts`, `cases`, `referrals`, `offers`, `languages`
     --> columns.yaml:6:12
    help: did you mean `contacts`?
    error[topic-unknown]: `huos` is no need
     --> columns.yaml:3:20
    help: did you mean `hous`?
    error[columns]: "B" needs one thing to show
     --> columns.yaml:4:14
    help: give it one of `count`, `topics`, `outcome` and `text`
    error[outcome-unknown]: no outcome has the code `refered`
     --> columns.yaml:7:28
    help: did you mean `referred`?
    lotse: 4 faults in columns.yaml; `lotse stats milestones --template FILE` shows how it is written
    "#);
}

#[tokio::test]
async fn what_is_asked_wrongly_is_said() {
    let database = Database::sqlite();
    let home = home(&database).await;
    for (arguments, why) in [
        (&["stats"][..], "--from 2026-01 --to 2026-11"),
        (&["stats", "--from", "2026-3", "--to", "2026-04"], "a month is written 2026-11"),
        (&["stats", "--from", "2026-04", "--to", "2026-03"], "--to 2026-03 comes before --from 2026-04"),
        (&["stats", "--from", "1026-04", "--to", "2026-03"], "at most 120 months"),
        (&["stats", "--from", "2026-03", "--to", "2026-04", "--measure", "topics"], "did you mean `topic`?"),
        (&["stats", "--from", "2026-03", "--to", "2026-04", "--office", "nowhere"], "no office is called nowhere"),
    ] {
        let said = complaint(&home.output(arguments));
        assert!(said.contains(why), "{arguments:?}: {said}");
    }
}
