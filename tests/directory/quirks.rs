//! What real files do, one test for each.

use serde_json::{Value, json};

use super::{from_json, met, office, round_trips};

/// The office with some fields changed.
fn with(changes: &Value) -> Value {
    let mut office = office();
    for (name, value) in changes.as_object().into_iter().flatten() {
        office[name] = value.clone();
    }
    office
}

fn rules(value: &Value) -> Vec<&'static str> {
    let (records, notes) = from_json(&value.to_string());
    if notes.refused.is_empty() {
        round_trips(&records, "quirk");
    }
    notes.doubts.iter().map(|finding| finding.rule).chain(notes.refused.iter().map(|row| row.finding.rule)).collect()
}

fn doubts(value: &Value) -> Vec<String> {
    met(&from_json(&value.to_string()).0, "quirk").1
}

#[test]
fn ids_that_are_no_uuids_are_kept_and_go_out_as_uuids() {
    let (records, _) = from_json(&office().to_string());
    let out = lotse::directory::hsds::outward::document(&records, "a");
    assert_eq!((out["services"][0]["id"].as_str().unwrap().len(), &out["services"][0]["x-lotse-id"]), (36, &json!("17")));
    let other = lotse::directory::hsds::outward::document(&records, "b");
    assert_ne!(out["services"][0]["id"], other["services"][0]["id"], "two sources may both have a 17");
}

#[test]
fn an_empty_id_is_made_from_the_content() {
    let value = with(&json!({ "id": "", "phones": [{ "number": "0561 1234" }] }));
    assert_eq!(rules(&value), ["hsds-id", "hsds-id"]);
    let id = |value: &Value| from_json(&value.to_string()).0.all("service").next().unwrap().0.to_owned();
    assert_eq!(id(&value), id(&value));
}

#[test]
fn numbers_come_as_text_and_text_as_number() {
    let (records, notes) = from_json(&with(&json!({ "name": 5, "minimum_age": "alt", "maximum_age": "99.5" })).to_string());
    let service = records.get("service", "17").unwrap();
    assert_eq!((&service["name"], &service["maximum_age"], &service["x-given-minimum_age"]), (&json!("5"), &json!(99.5), &json!("alt")));
    assert_eq!(notes.doubts.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["hsds-type"]);
    assert_eq!(service["phones"][0]["extension"], 12);
}

#[test]
fn a_status_that_nobody_knows_sends_nobody_there() {
    let value = with(&json!({ "status": "vielleicht" }));
    assert_eq!(rules(&value), ["hsds-word", "hsds-required"]);
    assert!(met(&from_json(&value.to_string()).0, "quirk").0.is_empty());
    assert!(met(&from_json(&with(&json!({ "status": "temporarily closed" })).to_string()).0, "quirk").0.is_empty());
}

#[test]
fn a_closing_before_the_opening_is_doubted() {
    let schedule =
        |opens: &str, closes: &str| with(&json!({ "schedules": [{ "id": "h", "byday": "MO", "opens_at": opens, "closes_at": closes }] }));
    assert_eq!(doubts(&schedule("20:00", "02:00")), Vec::<String>::new());
    assert_eq!(doubts(&schedule("14:00", "09:00")), ["hsds-time: schedule `h`: it closes at 09:00:00 before it opens at 14:00:00"]);
    let zoned = doubts(&schedule("09:00Z", "12:00:00+01:00"));
    assert_eq!(zoned, ["hsds-zone: schedule `h`: the offset +00:00 is never that of Europe/Berlin; the times are read as wall time"]);
}

#[test]
fn a_point_outside_the_world_is_on_no_map() {
    let value = with(
        &json!({ "service_at_locations": [{ "id": "s", "location": { "id": "3", "location_type": "physical", "latitude": 100, "longitude": 101 } }] }),
    );
    assert_eq!(doubts(&value), ["hsds-coordinates: location `3`: 100, 101 is no point of the world"]);
    assert_eq!(rules(&value), Vec::<&str>::new(), "and is kept as it came");
}

#[test]
fn deprecated_fields_are_read() {
    let value = with(&json!({ "fees_description": null, "fees": "10 Euro", "wait_time": "2 Wochen", "licenses": "keine" }));
    assert_eq!(rules(&value), ["hsds-deprecated"; 3]);
    assert_eq!(met(&from_json(&value.to_string()).0, "quirk").0[0].cost_text.as_deref(), Some("10 Euro"));
}

#[test]
fn ages_that_take_nobody_and_unknown_terms_are_told() {
    let value = with(&json!({ "minimum_age": 30, "maximum_age": 20, "attributes": [{ "id": "a", "value": "Drachen" }] }));
    let told = doubts(&value);
    assert!(told[0].starts_with("hsds-ages") || told[1].starts_with("hsds-ages") || told[2].starts_with("hsds-ages"), "{told:?}");
    assert!(told.iter().any(|doubt| doubt.contains("no topic is called `Drachen`")), "{told:?}");
}

#[test]
fn what_differs_under_one_id_is_kept_out() {
    let mut other = office();
    other["organization"]["name"] = json!("Anderer");
    other["id"] = json!("18");
    let both = json!([office(), other]);
    assert_eq!(rules(&both), ["hsds-twice"]);
    let (_, notes) = from_json(&both.to_string());
    let kept: Value = serde_json::from_str(&notes.refused[0].content).unwrap();
    assert_eq!((&kept["id"], &kept["name"]), (&json!("1"), &json!("Anderer")));
}

#[test]
fn a_record_of_another_shape_is_kept_out_and_the_next_one_goes_in() {
    let (records, notes) = from_json(&format!("[\n  5,\n  {{\"id\": \"9\", \"status\": \"active\"}},\n  {}\n]", office()));
    let refused: Vec<(&str, usize)> = notes.refused.iter().map(|row| (row.finding.rule, row.finding.place.line)).collect();
    assert_eq!(refused, [("hsds-shape", 2), ("hsds-required", 3)]);
    assert_eq!(records.all("service").count(), 1);
}

#[test]
fn a_record_is_as_old_as_it_says_and_no_younger() {
    let day = |value: &Value| met(&from_json(&value.to_string()).0, "quirk").0[0].checked_on.map(|day| day.to_string());
    let told = |assured: Value, modified: Value| with(&json!({ "assured_date": assured, "last_modified": modified }));
    assert_eq!(day(&told(json!("2026-10-01"), json!("2026-09-01T10:00:00Z"))).as_deref(), Some("2026-10-01"));
    assert_eq!(day(&told(Value::Null, Value::Null)), None, "the day of the import says nothing");
    for wrong in ["2026-02-30", "01.10.2026", "2099-01-01"] {
        let value = told(json!(wrong), Value::Null);
        assert_eq!(day(&value), None, "{wrong}");
        assert!(doubts(&value)[0].starts_with("hsds-date: `assured_date` is "), "{:?}", doubts(&value));
    }
}

#[test]
fn a_word_of_ours_that_nobody_knows_is_told() {
    let value = with(&json!({ "x-lotse": { "verify": ["email", "mail"], "public_body": true } }));
    let (services, told) = met(&from_json(&value.to_string()).0, "quirk");
    assert_eq!((services[0].verify.as_slice(), services[0].public_body), (&[lotse::directory::service::Fact::Email][..], true));
    assert!(told[0].starts_with("hsds-word: `x-lotse.verify`: unknown variant `mail`"), "{told:?}");
}
