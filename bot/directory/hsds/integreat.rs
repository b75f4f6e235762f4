//! Places of Integreat (API v3): one JSON file for each region and language, joined through `available_languages`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::json::Lines;
use super::notes::{SHAPE, TRANSLATION};
use super::objects::Object;
use super::own::OWN;
use super::rows::{Rows, Translated};
use super::values::{Fields, text};
use crate::finding::{Place, Source};

/// The language in which a place's record is kept; the others stand beside it.
const BASE: &str = "de";
/// Weekdays in the order of `opening_hours`.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// One page of a place: its language, its fields, where it stands.
struct Page {
    language: String,
    fields: Fields,
    place: Place,
}

/// Reads all files of a source into `rows`.
pub fn read(sources: &[Source], rows: &mut Rows) {
    let mut pages: BTreeMap<String, Vec<Page>> = BTreeMap::new();
    for source in sources {
        let lines = Lines::of(source);
        let list: Vec<&serde_json::value::RawValue> = match serde_json::from_str(source.text.trim_start_matches('\u{feff}')) {
            Ok(list) => list,
            Err(error) => {
                super::json::broken(&error, source, &lines, rows);
                continue;
            }
        };
        for raw in list {
            let place = lines.part(raw.get());
            match serde_json::from_str::<Fields>(raw.get()) {
                Ok(fields) if text(&fields, "id").is_some() || text(&fields, "path").is_some() => {
                    let language = language(&fields).unwrap_or_else(|| BASE.to_owned());
                    pages.entry(joined(&fields, &language)).or_default().push(Page { language, fields, place });
                }
                _ => rows.notes.refuse(
                    SHAPE,
                    &place,
                    "a place without id and path",
                    "see docs/directory.md",
                    "service",
                    raw.get().to_owned(),
                ),
            }
        }
    }
    for (id, pages) in pages {
        take(&id, pages, rows);
    }
}

/// `/kassel/de/locations/…` → `de`.
fn language(fields: &Fields) -> Option<String> {
    segments(fields).nth(1)
}

fn segments(fields: &Fields) -> impl Iterator<Item = String> + use<> {
    let path = text(fields, "path").unwrap_or_default();
    path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// The id that all languages of a place share: that of its German page, else of the first of its languages.
fn joined(fields: &Fields, language: &str) -> String {
    let own = || text(fields, "id").or_else(|| text(fields, "path")).unwrap_or_default();
    if language == BASE {
        return own();
    }
    let others = fields.get("available_languages").and_then(Value::as_object);
    let page = |tag: &str| others?.get(tag)?.as_object();
    let id = |page: &Fields| text(page, "id").or_else(|| text(page, "path"));
    let first =
        || others.and_then(|others| others.iter().filter(|(tag, _)| tag.as_str() < language).find_map(|(_, page)| id(page.as_object()?)));
    page(BASE).and_then(id).or_else(first).unwrap_or_else(own)
}

fn take(id: &str, mut pages: Vec<Page>, rows: &mut Rows) {
    pages.sort_by_key(|page| (page.language != BASE, page.language.clone()));
    let mut pages = pages.into_iter();
    let Some(page) = pages.next() else { return };
    let service = service(id, &page.language, &page.fields);
    let taken = Object::named("service").and_then(|object| rows.take(object, service, &page.place, None));
    for other in pages {
        if taken.is_none() || other.language == page.language {
            rows.notes.doubt(TRANSLATION, &other.place, || format!("place `{id}` in `{}` belongs to no record", other.language));
            continue;
        }
        for (field, said) in [("name", text(&other.fields, "title")), ("description", description(&other.fields))] {
            rows.translated.extend(said.map(|said| Translated {
                kind: "service".to_owned(),
                id: id.to_owned(),
                field: field.to_owned(),
                language: other.language.clone(),
                text: said,
                state: "draft".to_owned(),
                source_hash: None,
            }));
        }
    }
}

fn description(fields: &Fields) -> Option<String> {
    ["content", "excerpt", "meta_description"].iter().find_map(|name| text(fields, name))
}

fn map<'a>(fields: &'a Fields, name: &str) -> Option<&'a Fields> {
    fields.get(name).and_then(Value::as_object)
}

/// A place as a service. A place that names no organization has none: who publishes a region does not run what is in it.
fn service(id: &str, language: &str, page: &Fields) -> Fields {
    let of = |name: &str| text(page, name);
    let closed = page.get("temporarily_closed").and_then(Value::as_bool) == Some(true);
    let organization = map(page, "organization").filter(|org| text(org, "name").is_some()).map(|org| {
        let of = |name: &str| text(org, name);
        json!({ "id": of("id"), "name": of("name"), "description": of("name"), "website": of("website"), "logo": of("logo") })
    });
    let category = map(page, "category").and_then(|category| Some((text(category, "id")?, text(category, "name")?)));
    let attributes: Vec<Value> = category
        .iter()
        .map(|(category, name)| {
            json!({
                "id": format!("{id}-category"), "link_entity": "service",
                "taxonomy_term": {
                    "id": format!("category-{category}"), "name": name, "description": name, "code": format!("integreat-{category}"),
                    "taxonomy_detail": { "id": "integreat-categories", "name": "Integreat", "description": "Categories of places" },
                },
            })
        })
        .collect();
    let phones: Vec<Value> =
        of("phone_number").iter().map(|number| json!({ "id": format!("{id}-phone"), "number": number, "type": "voice" })).collect();
    let value = json!({
        "id": id, "name": of("title").unwrap_or_else(|| "-".to_owned()), "description": description(page),
        "status": if closed { "temporarily closed" } else { "active" },
        "url": of("website").or_else(|| of("url")), "email": of("email"), "last_modified": of("last_updated").or_else(|| of("modified_gmt")),
        "application_process": of("appointment_url"), "organization": organization, "attributes": attributes, "phones": phones,
        "contacts": contacts(id, page), "additional_urls": websites(id, page), "schedules": schedules(id, page),
        "service_at_locations": location(id, page).map(|location| json!([{ "id": format!("{id}-at"), "location": location }])),
        "x-integreat": rest(page), OWN: (language != BASE).then(|| json!({ "language": language })),
    });
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// What has no place in HSDS is kept as it came.
fn rest(page: &Fields) -> Value {
    const KNOWN: [&str; 8] = ["title", "content", "contacts", "location", "opening_hours", "organization", "website", "email"];
    page.iter()
        .filter(|(name, _)| !KNOWN.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect::<Map<_, _>>()
        .into()
}

/// The contacts of a place, counted.
fn listed(page: &Fields) -> impl Iterator<Item = (usize, &Fields)> {
    page.get("contacts").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object).enumerate()
}

/// Sites of contacts: HSDS has none for a contact, but more than one for a service.
fn websites(id: &str, page: &Fields) -> Vec<Value> {
    let site = |(at, contact): (usize, &Fields)| {
        let url = text(contact, "website")?;
        Some(json!({ "id": format!("{id}-contact-{at}-website"), "label": text(contact, "area_of_responsibility"), "url": url }))
    };
    listed(page).filter_map(site).collect()
}

fn contacts(id: &str, page: &Fields) -> Vec<Value> {
    const KNOWN: [&str; 6] = ["name", "area_of_responsibility", "email", "phone_number", "mobile_number", "website"];
    let contact = |(at, contact): (usize, &Fields)| {
        let phones: Vec<Value> = ["phone_number", "mobile_number"]
            .iter()
            .filter_map(|name| Some(json!({ "id": format!("{id}-contact-{at}-{name}"), "number": text(contact, name)? })))
            .collect();
        json!({
            "id": format!("{id}-contact-{at}"), "name": text(contact, "name"), "department": text(contact, "area_of_responsibility"),
            "email": text(contact, "email"), "phones": phones,
            "x-integreat": contact.iter().filter(|(name, _)| !KNOWN.contains(&name.as_str())).collect::<BTreeMap<_, _>>(),
        })
    };
    listed(page).map(contact).collect()
}

fn location(place: &str, page: &Fields) -> Option<Value> {
    let location = map(page, "location").filter(|location| !location.is_empty())?;
    let of = |name: &str| text(location, name);
    let id = of("id").unwrap_or_else(|| format!("{place}-location"));
    let number = |name: &str| location.get(name).filter(|value| value.as_f64() != Some(0.0)).cloned();
    Some(json!({
        "id": id, "location_type": "physical", "name": of("name"), "latitude": number("latitude"), "longitude": number("longitude"),
        "accessibility": page.get("barrier_free").and_then(Value::as_bool).map(|free| json!([{
            "id": format!("{id}-accessibility"), "description": if free { "barrierefrei" } else { "nicht barrierefrei" },
        }])),
        "addresses": of("address").map(|street| json!([{
            "id": format!("{id}-address"), "address_1": street, "city": of("town"), "postal_code": of("postcode"),
            "state_province": of("state").or_else(|| of("region")), "country": "DE", "address_type": "physical",
        }])),
    }))
}

fn schedules(id: &str, page: &Fields) -> Vec<Value> {
    let days = page.get("opening_hours").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
    let mut found = Vec::new();
    for (day, (name, hours)) in DAYS.iter().zip(days).enumerate() {
        let is = |word: &str| hours.get(word).and_then(Value::as_bool) == Some(true);
        let note = is("appointmentOnly").then_some("nach Vereinbarung");
        let slots: Vec<(Option<String>, Option<String>)> = if is("closed") {
            Vec::new()
        } else if is("allDay") || is("openAllDay") {
            vec![(Some("00:00".to_owned()), Some("23:59".to_owned()))]
        } else {
            let slots = hours.get("timeSlots").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
            slots.map(|slot| (text(slot, "start"), text(slot, "end"))).collect()
        };
        // A day on which somebody comes only by appointment needs no hours.
        let slots = if slots.is_empty() && note.is_some() && !is("closed") { vec![(None, None)] } else { slots };
        for (at, (opens, closes)) in slots.into_iter().enumerate() {
            found.push(json!({
                "id": format!("{id}-hours-{day}-{at}"), "freq": "WEEKLY", "byday": name, "opens_at": opens, "closes_at": closes, "notes": note,
            }));
        }
    }
    found
}

/// Whether a file looks like places of Integreat.
#[must_use]
pub fn is_places(source: &Source) -> bool {
    let head: String = source.text.chars().take(4_000).collect();
    head.trim_start_matches('\u{feff}').trim_start().starts_with('[') && head.contains("\"available_languages\"")
}
