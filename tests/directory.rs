//! Service directories of others: read, put together, written again, published.

mod api;
mod examples;
mod formats;
mod program;
mod quirks;
mod stored;

use lotse::directory::hsds::collection::Collection;
use lotse::directory::hsds::convert::{Reading, services};
use lotse::directory::hsds::notes::Notes;
use lotse::directory::hsds::objects::Object;
use lotse::directory::hsds::rows::Rows;
use lotse::directory::hsds::{json, outward, table};
use lotse::directory::services::Service;
use lotse::finding::Source;
use serde_json::{Value, json};

use crate::support::shared;

/// Records of nested JSON.
fn from_json(text: &str) -> (Collection, Notes) {
    let mut rows = Rows::default();
    json::read(&Source::new("records.json", text), &mut rows);
    Collection::of(rows)
}

/// Records of tables: file names and texts.
fn from_tables<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Collection, Notes) {
    let mut rows = Rows::default();
    for (name, text) in files.into_iter().filter(|(name, _)| *name != "datapackage.json") {
        table::read(Object::of_table(name).expect("a table of HSDS"), &Source::new(name, text), &mut rows);
    }
    Collection::of(rows)
}

/// Written as JSON and as tables and read again, nothing is lost.
fn round_trips(records: &Collection, source: &str) {
    let (again, notes) = from_json(&outward::document(records, source).to_string());
    assert_eq!(again.records, records.records, "as JSON");
    assert_eq!(notes.refused.len(), 0, "{:#?}", notes.refused);
    let files = outward::tables(records, source);
    let texts: Vec<(String, String)> =
        files.into_iter().map(|(name, bytes)| (name, String::from_utf8_lossy(&bytes).into_owned())).collect();
    let (again, notes) = from_tables(texts.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    assert_eq!(again.records, records.records, "as tables");
    assert_eq!(notes.refused.len(), 0, "{:#?}", notes.refused);
    assert_eq!(again.translated.len(), records.translated.len());
}

/// Services of the records as clients meet them.
fn met(records: &Collection, source: &str) -> (Vec<Service>, Vec<String>) {
    let taxonomy = &shared(false).directory.taxonomy;
    let others = |kind: &'static str, id: &str| records.get(kind, id).cloned();
    let today = "2026-11-28".parse().expect("a day");
    let mut found = (Vec::new(), Vec::new());
    for (_, record) in records.all("service") {
        let reading = Reading { source, others: &others, translated: &[], taxonomy, today };
        let (services, doubts) = services(record, &reading);
        found.0.extend(services);
        found.1.extend(doubts.into_iter().map(|(rule, message)| format!("{rule}: {message}")));
    }
    found
}

/// A whole service as an office might publish it; ids are no UUIDs.
fn office() -> Value {
    json!({
        "id": "17", "name": "Migrationsberatung", "status": "Active", "description": "<p>Beratung für <b>alle</b></p>",
        "minimum_age": "27", "fees_description": "kostenlos", "assured_date": "2026-11-01", "x-profile": { "level": 3 },
        "organization": { "id": "1", "name": "Verein", "description": "Ein Verein", "website": "https://verein.example" },
        "phones": [{ "id": "p1", "number": "\"0561 7074\"", "extension": "12" }],
        "contacts": [
            { "id": "c1", "name": "Erika Muster", "email": "muster@verein.example", "phones": [{ "id": "p9", "number": "0170 1234567" }] },
            { "id": "c2", "department": "Empfang", "email": "empfang@verein.example" },
        ],
        "languages": [{ "id": "l1", "code": "ara" }, { "id": "l2", "name": "Dari", "note": "mit Dolmetscher" }],
        "schedules": [
            { "id": "h1", "byday": "MO,Tuesday", "opens_at": "09:00:00", "closes_at": "12:00", "freq": "WEEKLY" },
            { "id": "h2", "byday": "FR", "opens_at": "20:00", "closes_at": "02:00" },
        ],
        "required_documents": [{ "id": "d1", "document": "Ausweis" }],
        "attributes": [{ "id": "a1", "link_entity": "service", "taxonomy_term": {
            "id": "t1", "code": "", "name": "Deutschkurse", "description": "Kurse",
            "taxonomy_detail": { "id": "x1", "name": "Themen", "description": "…" } } }],
        "service_at_locations": [{ "id": "s1", "location": {
            "id": "3", "location_type": "physical", "latitude": "51,31", "longitude": 9.48, "name": "Haus",
            "addresses": [{ "id": "ad1", "address_1": "Weg 1", "postal_code": "34117", "city": "Kassel", "state_province": "HE",
                "country": "DE", "address_type": "physical" }] } }],
    })
}
