//! Appointments that offices make elsewhere: what is read, what is refused and where, what a file changes.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use lotse::booking::appointment::Origin;
use lotse::booking::elsewhere::csv::{self, Row};
use lotse::booking::elsewhere::diff::{Before, Change, diff};
use lotse::booking::elsewhere::{Delivery, Elsewhere, Event, Facts, Given, Known, read};
use lotse::booking::{Appointment, AppointmentId, State};
use lotse::directory::hsds::encoding::decode;
use lotse::finding::Source;
use lotse::ids::Language;

fn now() -> DateTime<Utc> {
    "2026-11-22T10:00:00Z".parse().expect("an instant")
}

fn known<T>(work: impl FnOnce(&Known<'_>) -> T) -> T {
    let languages: Vec<Language> = ["de", "en", "uk", "fa"].map(Language::from).to_vec();
    work(&Known { bring: &["letter", "id", "residence-paper"], languages: &languages, now: now() })
}

fn file(name: &str, bytes: Vec<u8>) -> csv::Read {
    known(|known| csv::file(&Source::new(name, &decode(bytes).0), known, || {}))
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/booking/csv")
}

/// Expected faults by file, as `tests/booking/csv/faults.yaml` has them.
fn expected() -> BTreeMap<String, Vec<String>> {
    let text = std::fs::read_to_string(folder().join("faults.yaml")).expect("the file is there");
    let line = |line: &str| {
        let (name, faults) = line.split_once(": [")?;
        Some((name.to_owned(), faults.trim_end_matches(']').split(", ").map(str::to_owned).collect()))
    };
    text.lines().filter(|line| !line.starts_with('#')).filter_map(line).collect()
}

#[test]
fn bad_files_are_refused_with_code_line_and_column() {
    let expected = expected();
    let files: BTreeSet<String> = std::fs::read_dir(folder())
        .expect("the folder is there")
        .filter_map(|entry| entry.expect("readable").file_name().to_str()?.strip_suffix(".csv").map(str::to_owned))
        .collect();
    assert_eq!(files, expected.keys().cloned().collect(), "each file has its line");
    assert!(files.len() >= 40);
    for (name, faults) in expected {
        let bytes = std::fs::read(folder().join(format!("{name}.csv"))).expect("readable");
        let found = file(&name, bytes);
        let mut told: Vec<String> =
            found.faults.iter().map(|fault| format!("{}:{}:{}", fault.rule, fault.place.line, fault.place.column)).collect();
        let mut faults = faults;
        told.sort();
        faults.sort();
        assert_eq!(told, faults, "{name}");
        assert!(found.faults.iter().all(|fault| fault.help.is_some()), "{name}: each says what to do");
    }
}

#[test]
fn good_rows_stand_beside_bad_ones() {
    let text = "Referenz;Datum;Uhrzeit;Dauer;Ort;Sprache;diskret;Stand\r\nA-1;3.12.2026;9.30 Uhr;45;Haus 1, Raum 3;uk;nein;\r\n\
                A-2;x;9:30;;;;;\r\nA-3;;;;;;;abgesagt\r\nA-4;2026-12-04;14 Uhr;;;;;gebucht\r\n";
    let found = file("good.csv", text.as_bytes().to_vec());
    assert_eq!(found.faults.len(), 1, "{:?}", found.faults);
    let Row::Stands { told, .. } = &found.rows[0] else { panic!("it stands") };
    assert_eq!((told.span.from, told.span.until - told.span.from), ("2026-12-03T08:30:00Z".parse().unwrap(), TimeDelta::minutes(45)));
    assert_eq!((told.details.place.as_deref(), told.details.language.clone()), (Some("Haus 1, Raum 3"), Some("uk".into())));
    assert!(!told.discreet);
    assert!(matches!(&found.rows[1], Row::Cancelled { reference, .. } if reference == "A-3"));
    assert!(
        matches!(&found.rows[2], Row::Stands { told, .. } if told.discreet && told.span.from == "2026-12-04T13:00:00Z".parse::<DateTime<Utc>>().unwrap())
    );
}

fn one(change: impl FnOnce(&mut Given<'_>)) -> Result<(Elsewhere, Vec<&'static str>), Vec<&'static str>> {
    let mut given = Given { reference: "A-1", date: "2026-12-03", time: "9:30", ..Given::default() };
    change(&mut given);
    let codes = |faults: Vec<lotse::booking::elsewhere::Fault>| faults.into_iter().map(|fault| fault.code).collect::<Vec<_>>();
    known(|known| read(&given, known)).map(|(told, doubts)| (told, codes(doubts))).map_err(codes)
}

#[test]
fn wall_time_counts_where_the_clock_changes() {
    let at = |told: &Elsewhere| told.span.from.to_rfc3339();
    let summer = one(|given| (given.date, given.time) = ("2027-06-01", "9:30")).expect("read");
    assert_eq!((at(&summer.0).as_str(), summer.1.len()), ("2027-06-01T07:30:00+00:00", 0));
    let twice = one(|given| (given.date, given.time) = ("31.10.2027", "2:30")).expect("the first counts");
    assert_eq!((at(&twice.0).as_str(), twice.1.as_slice()), ("2027-10-31T00:30:00+00:00", &["time-twice"][..]));
    assert_eq!(one(|given| (given.date, given.time) = ("28.3.2027", "2:30")), Err(vec!["time-gap"]));
    let kyiv = one(|given| given.zone = "Europe/Kyiv").expect("read");
    assert_eq!(at(&kyiv.0), "2026-12-03T07:30:00+00:00");
    let bring = one(|given| given.bring = "letter, id letter").expect("read");
    assert_eq!(bring.0.details.bring, ["letter", "id"]);
}

fn stored(told: &Elsewhere, state: State) -> Before {
    let appointment = Appointment {
        id: AppointmentId(1),
        client: Some(7),
        office: Some("online".into()),
        kind: None,
        origin: Origin::Office,
        state,
        span: told.span,
        generation: 0,
        discreet: told.discreet,
        language: "de".into(),
        case: None,
        moves: None,
        made: now(),
        version: 0,
    };
    Before { appointment, details: Some(told.details.clone()) }
}

#[test]
fn a_file_says_what_it_changes() {
    let text = "reference,date,time,place,status\nnew,2026-12-03,9:30,,\nsame,2026-12-03,9:30,,\nmoved,2026-12-03,10:30,,\n\
                changed,2026-12-03,9:30,Haus 2,\ngone,,,,cancelled\nunknown,,,,cancelled\nended,2026-12-03,9:30,,\n";
    let rows = file("diff.csv", text.as_bytes().to_vec()).rows;
    let base = one(|_| {}).expect("read").0;
    let before: HashMap<String, Before> = [
        ("same", State::Booked),
        ("moved", State::Confirmed),
        ("changed", State::Booked),
        ("gone", State::Booked),
        ("ended", State::Cancelled),
        ("missing", State::Booked),
        ("missing-ended", State::Cancelled),
    ]
    .into_iter()
    .map(|(reference, state)| (reference.to_owned(), stored(&base, state)))
    .collect();
    let (changes, missing) = diff(&before, &rows);
    let changes: Vec<Change> = changes.into_iter().map(|(change, _)| change).collect();
    let expected = [Change::New, Change::Same, Change::Moved, Change::Changed, Change::Cancelled, Change::Same, Change::Ended];
    assert_eq!((changes.as_slice(), missing.as_slice()), (&expected[..], &["missing"][..]));
}

#[test]
fn an_office_sees_how_it_goes_and_hears_of_four_things() {
    let base = one(|_| {}).expect("read").0;
    let of = |state: State, client: Option<i64>, facts: Facts| {
        let appointment = Appointment { client, ..stored(&base, state).appointment };
        Delivery::of(&appointment, facts)
    };
    let none = Facts::default();
    let all = Facts { ended_by_office: true, asked: true, failed: true, reminded: true, unreachable: true };
    assert_eq!(of(State::Booked, None, none), Delivery::NotOpened);
    assert_eq!(of(State::Booked, Some(7), none), Delivery::Opened);
    assert_eq!(of(State::Booked, Some(7), Facts { reminded: true, ..none }), Delivery::Reminded);
    assert_eq!(of(State::Booked, Some(7), Facts { reminded: true, failed: true, ..none }), Delivery::Undeliverable);
    assert_eq!(of(State::Booked, Some(7), Facts { unreachable: true, ..none }), Delivery::Undeliverable);
    assert_eq!(of(State::Booked, Some(7), all), Delivery::Undeliverable, "the answer to their wish would not reach them");
    assert_eq!(of(State::Booked, Some(7), Facts { asked: true, reminded: true, ..none }), Delivery::AskedForNewTime);
    assert_eq!(of(State::Confirmed, Some(7), Facts { reminded: true, ..none }), Delivery::Confirmed);
    assert_eq!(of(State::Confirmed, Some(7), Facts { unreachable: true, ..none }), Delivery::Undeliverable);
    assert_eq!(of(State::Cancelled, Some(7), Facts { ended_by_office: false, ..all }), Delivery::CancelledByClient);
    assert_eq!(of(State::Cancelled, Some(7), all), Delivery::CancelledByOffice);
    assert_eq!(of(State::Missed, Some(7), none), Delivery::Over);
    let heard: Vec<Event> = Delivery::ALL.iter().filter_map(|(delivery, ..)| delivery.event()).collect();
    assert_eq!(heard.len(), Event::ALL.len());
    assert!(Event::ALL.iter().all(|(event, word)| heard.contains(event) && Event::from_word(word) == Some(*event)));
}
