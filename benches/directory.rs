//! How long a search among many services takes. Printed, never asserted: `cargo bench --bench directory`.
//!
//! - `search`: one query among 20,000 services with a place, a language, an age and a paper; the target is under 5 ms at the
//!   99th percentile. The need is one that a twentieth of them, and one that a half of them help with.
//! - `card_hours`: what one card says of its hours, over holidays and a change of the clock.
//! - `index`: 20,000 records, put into the index.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use divan::{Bencher, black_box};
use lotse::directory::place::{Found, Place};
use lotse::directory::search::{Hits, Search};
use lotse::directory::service::Service;
use lotse::directory::services::Services;
use lotse::directory::{Directory, FILES};
use lotse::finding::Source;
use lotse::ids::Language;
use serde_json::json;

fn main() {
    assert_eq!(DIRECTORY.services.all().count(), SERVICES);
    let language = Language::from("ar");
    let hits = find("work", &language, 0);
    assert!(hits.services.len() == 3 && hits.rest > 100, "{} more", hits.rest);
    divan::main();
}

const SERVICES: usize = 20_000;
/// Topics of the made-up services, one a service; half of them help with `auth` as well.
const TOPICS: [&str; 20] = [
    "res", "asyl", "papers", "lang", "recog", "edu", "kita", "work", "labour", "ben", "money", "hous", "daily", "health", "ment", "fam",
    "addict", "disc", "vol", "meet",
];
const LANGUAGES: [&str; 8] = ["de", "en", "ar", "tr", "fr", "uk", "ru", "fa"];
const LAENDER: [&str; 16] = ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"];

static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
    let read = |name: &&str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        Source::new(name, &std::fs::read_to_string(path).expect("a shipped file"))
    };
    let (mut directory, _) = Directory::load(&FILES.iter().map(read).collect::<Vec<_>>());
    directory.services = Services::default();
    let place = Source::new("made up", "").start();
    (0..SERVICES).for_each(|at| directory.services.put(service(at), place.clone()));
    directory
});

/// The same service each time: its number decides all of it.
fn service(at: usize) -> Service {
    let also = if at.is_multiple_of(2) { "auth" } else { "other" };
    let area = match at % 4 {
        0 => json!({ "text": "Deutschland" }),
        1 => json!({ "text": "Land", "regions": [LAENDER[at / 3 % 16]] }),
        2 => json!({ "text": "nah", "postcodes": [format!("{:03}", at % 1_000)] }),
        _ => json!({ "text": "Kassel", "regions": ["06611000"] }),
    };
    let spread = |span: usize| f64::from(u32::try_from(at % span).unwrap_or_default()) / 100.0;
    let from = 7 + at % 4;
    let record = json!({
        "id": format!("s{at}"),
        "organization": "O",
        "name": format!("N{at}"),
        "description": "D",
        "topics": [TOPICS[at % 20], also],
        "languages": ["de", LANGUAGES[at / 7 % 8]],
        "ages": if at.is_multiple_of(3) { vec!["young"] } else { vec!["young", "adult"] },
        "coordinates": { "latitude": 47.3 + spread(760), "longitude": 5.9 + spread(910) },
        "service_area": area,
        "address": { "address_1": format!("Weg {at}"), "postal_code": format!("{:05}", 1_000 + at * 4 % 98_000), "city": "Ort" },
        "schedule": { "text": "x", "hours": [
            { "days": ["mo", "tu", "we", "th", "fr"], "from": format!("{from:02}:00"), "to": format!("{:02}:00", from + 3 + at % 5) },
        ] },
        "source": "made up",
        "checked_on": "2026-11-22",
    });
    serde_json::from_value(record).expect("a record")
}

/// A Sunday evening, so that the next opening is looked for.
fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_374_000, 0).expect("22 November 2026")
}

fn kassel() -> Place {
    match DIRECTORY.places.find("34117") {
        Some(Found::One(place)) => place,
        other => panic!("{other:?}"),
    }
}

fn find<'a>(need: &str, language: &Language, offset: usize) -> Hits<'a> {
    let place = kassel();
    let papers = vec!["permit", "protection"];
    DIRECTORY.search(&Search { need, place: Some(&place), language, age: Some("adult"), papers, now: now(), offset })
}

#[divan::bench(sample_count = 500, args = ["work", "auth"])]
fn search(bencher: Bencher<'_, '_>, need: &str) {
    let language = Language::from("ar");
    bencher.bench(|| find(black_box(need), &language, 0).services.len());
}

#[divan::bench(sample_count = 500)]
fn search_further(bencher: Bencher<'_, '_>) {
    let language = Language::from("fa");
    bencher.bench(|| find(black_box("auth"), &language, 300).services.len());
}

#[divan::bench(sample_count = 500)]
fn card_hours(bencher: Bencher<'_, '_>) {
    let service = DIRECTORY.services.all().nth(4_242).expect("a service");
    let schedule = service.schedule.as_ref().expect("a schedule");
    bencher.bench(|| schedule.state(black_box(now()), &DIRECTORY.observed(service)));
}

#[divan::bench(sample_count = 20)]
fn index(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(|| DIRECTORY.services.placed().cloned().collect::<Vec<_>>()).bench_values(|records| {
        let mut services = Services::default();
        records.into_iter().for_each(|(service, place)| services.put(service, place));
        services
    });
}
