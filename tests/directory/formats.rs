//! Every way in which a directory comes.

use lotse::directory::hsds::collection::Collection;
use lotse::directory::hsds::diff::Diff;
use lotse::directory::hsds::mapped::{self, Mapping};
use lotse::directory::hsds::rows::Rows;
use lotse::directory::hsds::{integreat, shipped, table};
use lotse::directory::record::Cost;
use lotse::finding::Source;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{from_json, from_tables, met, office, round_trips};
use crate::support::shared;

#[test]
fn one_record_a_list_a_page_and_lists_by_object_are_the_same() {
    let office = office();
    let (single, _) = from_json(&office.to_string());
    assert_eq!(single.records.len(), 5, "service, organization, location, term, taxonomy");
    for text in [
        json!([office]).to_string(),
        json!({ "total_items": 1, "empty": false, "contents": [office] }).to_string(),
        json!({ "services": [office] }).to_string(),
        format!("\u{feff}{office}"),
    ] {
        assert_eq!(from_json(&text).0, single, "{text}");
    }
    round_trips(&single, "office");
}

#[test]
fn an_office_becomes_a_card() {
    let (records, _) = from_json(&office().to_string());
    let (services, doubts) = met(&records, "office");
    assert_eq!(doubts, Vec::<String>::new());
    let [service] = services.as_slice() else { panic!("one service at one location") };
    assert_eq!(service.id.as_str().len(), 16);
    assert_eq!((service.name.as_str(), service.organization.as_str()), ("Migrationsberatung", "Verein"));
    assert_eq!(service.description, "Beratung für alle");
    assert_eq!(service.phones.iter().map(|phone| phone.dial.as_str()).collect::<Vec<_>>(), ["+495617074"], "not that of a person");
    assert_eq!((service.languages.as_slice(), service.interpreter), (&["ar".into()][..], Some(true)));
    assert_eq!(
        (service.cost, service.topics.as_slice(), service.ages.as_slice()),
        (Cost::Free, &["lang".to_owned()][..], &["adult".to_owned()][..])
    );
    assert_eq!(service.schedule.as_ref().unwrap().text, "Mo, Di 09:00–12:00, Fr 20:00–23:59, Sa 00:00–02:00");
    assert_eq!(service.address.as_ref().unwrap().city, "Kassel");
    assert!(service.coordinates.is_some());
    assert_eq!(service.service_area.as_ref().unwrap().postcodes, ["341"]);
    assert_eq!(service.bring, ["Ausweis"]);
}

const TABLES: [(&str, &str); 4] = [
    (
        "organizations.csv",
        "\u{feff}id;name;description;email;email\r\n1;Verein;\"Ein; Verein\";;info@verein.example\r\n2;;ohne Namen;a@b.example;c@d.example\r\n",
    ),
    ("services.csv", "id,organization_id,name,status,minimum_age,house_colour\n17,1,Beratung,active,27,blau\n18,99,Kurs,active,,\n"),
    ("phones.csv", "id,service_id,organization_id,number\np1,17,1,0561 7074\np2,404,,0561 1\np3,,,0561 2\n"),
    ("languages.csv", "id,phone_id,code\nl1,p1,ar\n"),
];

#[test]
fn tables_come_with_semicolons_marks_and_line_ends() {
    let (records, notes) = from_tables(TABLES);
    let organization = records.get("organization", "1").expect("it is taken");
    assert_eq!((&organization["description"], &organization["email"]), (&json!("Ein; Verein"), &json!("info@verein.example")));
    let service = records.get("service", "17").expect("it is taken");
    assert_eq!((&service["minimum_age"], &service["house_colour"]), (&json!(27), &json!("blau")));
    assert_eq!(service["phones"][0]["languages"][0]["code"], "ar");
    assert_eq!(organization["phones"][0]["languages"][0]["code"], "ar", "a row may belong to several records");
    let refused: Vec<String> = notes.refused.iter().map(|row| format!("{} {}", row.finding.rule, row.finding.place)).collect();
    assert_eq!(refused, ["hsds-required organizations.csv:3:1", "hsds-reference phones.csv:3:1"]);
    let line: serde_json::Value = serde_json::from_str(&notes.refused[0].line()).unwrap();
    let kept: Value = serde_json::from_str(line["content"].as_str().unwrap()).unwrap();
    let whole = json!({ "id": "2", "description": "ohne Namen", "email": "a@b.example", "x-column-5-email": "c@d.example" });
    assert_eq!((&line["line"], kept), (&json!(3), whole), "everything that stood there");
    let doubts: Vec<(&str, usize)> = notes.doubts.iter().map(|finding| (finding.rule, finding.place.line)).collect();
    for doubt in [("hsds-header", 1), ("hsds-reference", 3), ("hsds-alone", 4)] {
        assert!(doubts.contains(&doubt), "{doubt:?} in {doubts:?}");
    }
    round_trips(&records, "tables");
}

const PLACE: &str = r#"[{
    "id": 5, "path": "/kassel/de/locations/tafel/", "title": "Tafel", "content": "<p>Lebensmittel</p>", "last_updated": "2026-10-01T10:00:00Z",
    "available_languages": { "en": { "id": 6, "path": "/kassel/en/locations/food-bank/" } }, "website": "https://tafel.example",
    "phone_number": "0561 99", "contacts": [{ "name": "Erika Muster", "phone_number": "0170 1" }],
    "category": { "id": 8, "name": "Gesundheit" }, "temporarily_closed": false, "barrier_free": true, "hash": null,
    "opening_hours": [
        { "allDay": false, "closed": false, "appointmentOnly": true, "timeSlots": [{ "start": "08:00", "end": "12:00", "timezone": "Europe/Berlin" }] },
        { "allDay": false, "closed": true, "timeSlots": [] }, { "allDay": true, "closed": false, "timeSlots": [] },
        { "closed": true }, { "closed": true }, { "closed": true }, { "closed": true }],
    "location": { "id": 9, "name": "Haus", "address": "Weg 1", "town": "Kassel", "postcode": "34117", "latitude": 51.3, "longitude": 9.4 },
    "organization": { "id": 4, "slug": "tafel", "name": "Tafel e.V.", "website": "https://tafel.example" }
}]"#;
const PLACE_EN: &str = r#"[{
    "id": 6, "path": "/kassel/en/locations/food-bank/", "title": "Food bank", "content": "<p>Food</p>",
    "available_languages": { "de": { "id": 5, "path": "/kassel/de/locations/tafel/" } }
}, "nothing"]"#;

#[test]
fn places_of_integreat_are_joined_through_their_languages() {
    let mut rows = Rows::default();
    let sources = [Source::new("kassel-en.json", PLACE_EN), Source::new("kassel-de.json", PLACE)];
    assert!(sources.iter().all(integreat::is_places));
    integreat::read(&sources, &mut rows);
    let (records, notes) = Collection::of(rows);
    assert_eq!(notes.refused.iter().map(|row| row.finding.place.to_string()).collect::<Vec<_>>(), ["kassel-en.json:4:4"]);
    let texts: Vec<(&str, &str, &str)> =
        records.translated.iter().map(|said| (said.field.as_str(), said.language.as_str(), said.text.as_str())).collect();
    assert_eq!(texts, [("name", "en", "Food bank"), ("description", "en", "<p>Food</p>")]);
    let (services, _) = met(&records, "kassel");
    let [service] = services.as_slice() else { panic!("one place") };
    assert_eq!(
        (service.name.as_str(), service.organization.as_str(), service.topics.as_slice()),
        ("Tafel", "Tafel e.V.", &["health".to_owned()][..])
    );
    let schedule = service.schedule.as_ref().unwrap();
    assert_eq!((schedule.text.as_str(), schedule.by_appointment), ("Mo 08:00–12:00, Mi 00:00–23:59", true));
    assert_eq!(service.phones.len(), 1);
    round_trips(&records, "kassel");
}

#[test]
fn of_a_place_nothing_is_invented_and_nothing_lost() {
    let place = json!([{
        "id": 7, "path": "/kassel/en/locations/cafe/", "title": "Language café", "content": "Talk", "available_languages": {},
        "contacts": [{ "area_of_responsibility": "Courses", "website": "https://courses.example", "opening_hours": "mornings" }],
        "opening_hours": [
            { "timeSlots": [{ "start": "08:00", "end": "12:00" }] }, { "appointmentOnly": true, "timeSlots": [] },
            { "closed": true }, { "closed": true }, { "closed": true }, { "closed": true }, { "closed": true }],
        "location": { "name": "Haus", "address": "Weg 1", "town": "Kassel", "postcode": "34117" },
    }]);
    let mut rows = Rows::default();
    integreat::read(&[Source::new("kassel-en.json", &place.to_string())], &mut rows);
    let (records, notes) = Collection::of(rows);
    assert_eq!((notes.refused.len(), records.all("organization").count()), (0, 0), "nobody said who runs it");
    let record = records.get("service", "7").unwrap();
    assert_eq!(record["additional_urls"][0]["url"], "https://courses.example");
    assert_eq!(record["contacts"][0]["x-integreat"]["opening_hours"], "mornings");
    let (services, _) = met(&records, "kassel");
    let [service] = services.as_slice() else { panic!("one place") };
    assert_eq!(service.address.as_ref().unwrap().address_1, "Weg 1", "its location has no id");
    assert_eq!((service.organization.as_str(), service.language.as_ref()), ("Language café", Some(&"en".into())));
    let schedule = service.schedule.as_ref().unwrap();
    assert_eq!((schedule.text.as_str(), schedule.by_appointment), ("Mo 08:00–12:00, Di nach Vereinbarung", true));
    assert!(schedule.hours.is_some());
    round_trips(&records, "kassel");
}

const MAPPING: &str = "\
columns:
  Name: name
  Träger: organization.name
  Straße: location.addresses.address_1
  PLZ: location.addresses.postal_code
  Ort: location.addresses.city
  Telefon: { path: phones.number, split: / }
  Sprachen: { path: languages.name, split: \",\" }
  Themen: { path: attributes.taxonomy_term.name, split: \",\" }
values:
  status: active
  location.location_type: physical
  location.addresses.country: DE
";
const ANY: &str = "Name;Träger;Straße;PLZ;Ort;Telefon;Sprachen;Themen;Notiz\n\
    Kurs;Verein;Weg 1;34117;Kassel;0561 1/0561 2222;Deutsch, Arabisch;Deutschkurs, Wohnen;intern\n;Verein;;;;;;;\n";

#[test]
fn any_csv_comes_with_a_mapping() {
    let mapping = Mapping::read(&Source::new("mapping.yaml", MAPPING)).unwrap();
    let mut rows = Rows::default();
    mapped::read(&Source::new("any.csv", ANY), &mapping, &mut rows);
    let (records, notes) = Collection::of(rows);
    assert_eq!(notes.refused.iter().map(|row| row.finding.place.line).collect::<Vec<_>>(), [3], "no name");
    let (services, _) = met(&records, "any");
    let [service] = services.as_slice() else { panic!("one service") };
    assert_eq!(service.languages, ["de", "ar"]);
    assert_eq!(service.topics, ["lang", "hous"]);
    assert_eq!((service.phones.len(), service.address.as_ref().unwrap().city.as_str()), (1, "Kassel"), "0561 1 cannot be dialled");
    round_trips(&records, "any");
    let mut rows = Rows::default();
    mapped::read(&Source::new("any.csv", &ANY.replace("0561 2222", "0561 3333")), &mapping, &mut rows);
    let diff = Diff::between(&records, &Collection::of(rows).0);
    assert_eq!((diff.added.len(), diff.changed.len()), (0, 1), "{}", diff.text(9));
    assert!(diff.text(9).contains("].number: 0561 2222 → 0561 3333\n"), "{}", diff.text(9));
    assert!(Mapping::read(&Source::new("mapping.yaml", "columns: [name]\n")).is_err());
}

#[test]
fn the_shipped_directory_goes_out_and_comes_back() {
    let directory = &shared(false).directory;
    let (records, notes) = shipped::records(directory.services.all(), &directory.taxonomy);
    assert_eq!((notes.doubts, notes.refused.len()), (vec![], 0));
    round_trips(&records, "lotse");
    let (services, _) = met(&records, "lotse");
    for service in directory.services.all() {
        let back = services.iter().find(|back| back.id == service.id).unwrap_or_else(|| panic!("{} is lost", service.id));
        assert_eq!((&back.name, &back.topics, &back.kind, back.cost), (&service.name, &service.topics, &service.kind, service.cost));
        assert_eq!(
            (&back.url, &back.email, &back.bring, back.checked_on),
            (&service.url, &service.email, &service.bring, service.checked_on)
        );
        let apart = |of: &lotse::directory::services::Service| {
            let schedule = of.schedule.clone()?;
            Some((schedule.exceptions, schedule.holidays, schedule.land, schedule.zone, schedule.by_appointment))
        };
        assert_eq!((apart(back), &back.verify, &back.verify_note), (apart(service), &service.verify, &service.verify_note));
        let hours = |of: &lotse::directory::services::Service| of.schedule.as_ref().and_then(|schedule| schedule.hours.clone());
        assert_eq!((hours(back), &back.languages, &back.statuses), (hours(service), &service.languages, &service.statuses));
        assert_eq!(
            back.phones.iter().map(|phone| &phone.dial).collect::<Vec<_>>(),
            service.phones.iter().map(|phone| &phone.dial).collect::<Vec<_>>()
        );
    }
}

#[test]
fn days_that_differ_go_out_and_come_back() {
    let mut service = shared(false).directory.services.get(&"awo-mbe".into()).unwrap().clone();
    let schedule = service.schedule.as_mut().unwrap();
    schedule.exceptions = serde_json::from_value(json!([
        { "from": "2026-12-24", "to": "2027-01-01", "text": "Ferien" },
        { "from": "2026-12-28", "hours": [
            { "days": ["mo"], "from": "09:00", "to": "10:00" }, { "days": ["mo"], "from": "14:00", "to": "15:00" }] },
    ]))
    .unwrap();
    (schedule.holidays, schedule.land, schedule.zone) = (true, Some("NW".to_owned()), Some("Europe/Vienna".to_owned()));
    let (records, _) = shipped::records(std::iter::once(&service), &shared(false).directory.taxonomy);
    round_trips(&records, "lotse");
    let back = met(&records, "lotse").0.remove(0).schedule.unwrap();
    let schedule = service.schedule.unwrap();
    assert_eq!((back.exceptions, back.holidays, back.land, back.zone), (schedule.exceptions, true, schedule.land, schedule.zone));
    let closed = &records.get("service", "awo-mbe").unwrap()["schedules"][1];
    assert_eq!((&closed["dtstart"], &closed["until"], &closed["notes"]), (&json!("2026-12-24"), &json!("2027-01-01"), &json!("Ferien")));
}

#[test]
fn a_row_with_too_many_cells_is_kept_out_and_the_next_one_goes_in() {
    let mut notes = lotse::directory::hsds::notes::Notes::default();
    let table = table::table(&Source::new("t.csv", "id,name\r\n\r\n1,a,b\r\n2,\"c\nd\"\r\n3,e\r\n"), &mut notes);
    assert_eq!(table.rows.iter().map(|(cells, place)| (cells[1].as_str(), place.line)).collect::<Vec<_>>(), [("c\nd", 4), ("e", 6)]);
    assert_eq!((notes.refused[0].content.as_str(), notes.refused[0].finding.place.line), ("1,a,b", 3));
}

#[test]
fn an_unclosed_quote_keeps_its_own_row_out_alone() {
    let rows = |text: &str| {
        let mut notes = lotse::directory::hsds::notes::Notes::default();
        let table = table::table(&Source::new("t.csv", text), &mut notes);
        let taken = table.rows.into_iter().map(|(cells, place)| (cells[0].clone(), place.line)).collect::<Vec<_>>();
        (taken, notes.refused.into_iter().map(|row| (row.content, row.finding.place.line)).collect::<Vec<_>>())
    };
    let taken = |ids: &[(&str, usize)]| ids.iter().map(|(id, line)| ((*id).to_owned(), *line)).collect::<Vec<_>>();
    let (found, refused) = rows("id,name,note\n1,a,b\n2,\"c,d\n3,e,f\n4,g,\"h\ni\"\n5,j,\n");
    assert_eq!(found, taken(&[("1", 2), ("3", 4), ("4", 5), ("5", 7)]));
    assert_eq!(refused, [("2,\"c,d".to_owned(), 3)]);
    let (found, refused) = rows("id,name,note\n2,\"c\nd,\n3,e,f\n");
    assert_eq!((found, refused.len()), (taken(&[("3", 4)]), 2), "the rest of the torn row is no row of its own");
    assert_eq!(rows("sep=;\r\nid;name\r\n1;a, b\r\n").0, taken(&[("1", 3)]), "as Excel says it");
}

/// Texts as people write them: quotes, separators, breaks, blanks around, any script.
fn words() -> impl Strategy<Value = String> {
    "[ -~äöüß„“;,\"\n\t\u{200f}ا-ي]{0,12}"
}

fn any_service() -> impl Strategy<Value = Value> {
    let children = proptest::collection::vec((words(), proptest::option::of(0..99_i32)), 0..3);
    (words(), words(), proptest::option::of(0..99_i32), children, words(), 0..3_u8).prop_map(|(name, said, age, children, unknown, at)| {
        let phones: Vec<Value> = children
            .iter()
            .enumerate()
            .map(|(n, (text, extension))| {
                json!({
                    "id": format!("p{n}"), "number": format!("0561 {n}"), "description": text, "extension": extension,
                    "languages": [{ "id": format!("l{n}"), "name": text }],
                })
            })
            .collect();
        json!({
            "id": format!("s{at}{name}"), "name": format!("Kurs{name}"), "description": said, "status": "active", "minimum_age": age,
            "x-words": unknown, "x-list": [unknown, age], "phones": phones, "schedules": [{ "id": "h", "description": said }],
            "service_at_locations": [{ "id": format!("at{at}"), "description": said, "location": {
                "id": format!("place{at}"), "location_type": "physical", "latitude": 51.5 } }],
            "attributes": [{ "id": "a", "value": said, "taxonomy_term": { "id": "t", "name": "Wohnen", "description": "Wohnen" } }],
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_is_lost_on_the_way_out_and_in(services in proptest::collection::vec(any_service(), 1..4)) {
        let (records, _) = from_json(&Value::from(services).to_string());
        round_trips(&records, "any");
    }
}
