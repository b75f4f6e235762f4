//! Our own services as records of HSDS, for those who want to use them. What HSDS has no field for stands in `x-lotse`.

use serde_json::{Map, Value, json};

use super::collection::Collection;
use super::keys::made;
use super::notes::Notes;
use super::objects::Object;
use super::own::{self, OWN};
use super::rows::Rows;
use super::topics::Taxonomy;
use super::values::Fields;
use crate::directory::hours::Hours;
use crate::directory::record::Cost;
use crate::directory::service::{Exception, Service};
use crate::finding::Source;

/// The id of the taxonomy of topics.
pub const TAXONOMY: &str = "lotse-topics";

/// The services as records, with the taxonomy of topics. Ids are ours; `outward` makes UUIDs of them.
#[must_use]
pub fn records<'a>(services: impl Iterator<Item = &'a Service>, taxonomy: &Taxonomy) -> (Collection, Notes) {
    let place = Source::new("directory/services.yaml", "").start();
    let mut rows = Rows::default();
    let mut take = |name: &str, value: Value| {
        if let (Some(object), Value::Object(fields)) = (Object::named(name), value) {
            rows.take(object, fields, &place, None);
        }
    };
    take("taxonomy", json!({ "id": TAXONOMY, "name": "Lotse", "description": "Topics of a newcomer's first contact" }));
    for topic in &taxonomy.topics {
        let open = topic.open_eligibility.join(", ");
        take(
            "taxonomy_term",
            json!({
                "id": term(&topic.topic), "code": topic.code, "name": topic.german, "description": topic.english, "taxonomy": "Lotse",
                "taxonomy_id": TAXONOMY, "language": "de", "x-open-eligibility": open,
            }),
        );
    }
    services.for_each(|service| take("service", Value::Object(record(service, taxonomy))));
    Collection::of(rows)
}

/// The id of a topic's term.
#[must_use]
pub fn term(topic: &str) -> String {
    format!("lotse-topic-{topic}")
}

fn record(service: &Service, taxonomy: &Taxonomy) -> Fields {
    let id = service.id.as_str();
    let part = |name: &str, at: usize| format!("{id}-{name}-{at}");
    let phones: Vec<Value> = service
        .phones
        .iter()
        .enumerate()
        .map(|(at, phone)| json!({ "id": part("phone", at), "number": phone.display, "type": phone.kind.as_deref().unwrap_or("voice") }))
        .collect();
    let languages: Vec<Value> =
        service.languages.iter().enumerate().map(|(at, tag)| json!({ "id": part("language", at), "code": tag.as_str() })).collect();
    let documents: Vec<Value> =
        service.bring.iter().enumerate().map(|(at, document)| json!({ "id": part("document", at), "document": document })).collect();
    let topics = service.topics.iter().filter(|topic| taxonomy.topic(topic).is_some());
    let attributes: Vec<Value> = topics
        .map(|topic| json!({ "id": format!("{id}-topic-{topic}"), "link_entity": "service", "taxonomy_term_id": term(topic) }))
        .collect();
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| drop(fields.insert(name.to_owned(), value));
    put("id", Value::from(id));
    put("name", Value::from(service.name.as_str()));
    put("description", Value::from(service.description.as_str()));
    put("status", Value::from("active"));
    put("email", json!(service.email));
    put("url", json!(service.url));
    put("assured_date", json!(service.checked_on));
    put("fees_description", json!(service.cost_text));
    put("interpretation_services", json!(service.interpreter.map(|yes| if yes { "yes" } else { "no" })));
    put("organization", organization(service));
    put("phones", Value::from(phones));
    put("languages", Value::from(languages));
    put("required_documents", Value::from(documents));
    let funding = service.funding.iter().enumerate().map(|(at, source)| json!({ "id": part("funding", at), "source": source }));
    put("funding", funding.collect());
    put("attributes", Value::from(attributes));
    put("schedules", Value::from(schedules(service)));
    if let Some(area) = &service.service_area {
        put(
            "service_areas",
            json!([{
                "id": part("area", 0), "name": area.text, "extent": area.postcodes.join(","),
                "extent_type": if area.postcodes.is_empty() { Value::Null } else { Value::from("postcode") },
            }]),
        );
    }
    if service.cost == Cost::Free && service.cost_text.is_none() {
        put("cost_options", json!([{ "id": part("cost", 0), "amount": 0, "currency": "eur" }]));
    }
    if let Some(location) = location(service) {
        put("service_at_locations", json!([{ "id": part("at", 0), "location": location }]));
    }
    put(OWN, own::of(service));
    fields
}

fn organization(service: &Service) -> Value {
    let name = service.organization.as_str();
    json!({ "id": made("organization", name), "name": name, "description": name })
}

fn location(service: &Service) -> Option<Value> {
    let id = format!("{}-location", service.id);
    let address = service.address.as_ref().map(|address| {
        json!([{
            "id": format!("{id}-address"), "address_1": address.address_1, "postal_code": address.postal_code, "city": address.city,
            "country": "DE", "address_type": "physical",
        }])
    });
    let accessibility = service.accessibility.as_ref().map(|text| json!([{ "id": format!("{id}-accessibility"), "description": text }]));
    let (latitude, longitude) = service.coordinates.map(|at| (at.latitude, at.longitude)).unzip();
    (address.is_some() || latitude.is_some()).then(|| {
        json!({
            "id": id, "location_type": "physical", "name": service.name, "addresses": address, "latitude": latitude, "longitude": longitude,
            "accessibility": accessibility,
        })
    })
}

/// Weekly hours in HSDS, one schedule for each opening; the text stands with each.
fn schedules(service: &Service) -> Vec<Value> {
    let Some(schedule) = &service.schedule else { return Vec::new() };
    let note = schedule.by_appointment.then_some("nach Vereinbarung");
    let one = |at: usize, byday: Option<String>, opens: Option<String>, closes: Option<String>| {
        json!({
            "id": format!("{}-schedule-{at}", service.id), "description": schedule.text, "notes": note, "byday": byday,
            "freq": byday.as_ref().map(|_| "WEEKLY"), "opens_at": opens, "closes_at": closes,
        })
    };
    let mut found = match &schedule.hours {
        Some(Hours::Weekly(spans)) => {
            let days = |span: &crate::directory::hours::Span| {
                span.days.iter().map(|day| day.to_string()[..2].to_uppercase()).collect::<Vec<_>>().join(",")
            };
            let time = |time: chrono::NaiveTime| Some(time.format("%H:%M").to_string());
            spans.iter().enumerate().map(|(at, span)| one(at, Some(days(span)), time(span.from), time(span.to))).collect()
        }
        Some(Hours::Always) => {
            vec![one(0, Some("MO,TU,WE,TH,FR,SA,SU".to_owned()), Some("00:00".to_owned()), Some("23:59".to_owned()))]
        }
        Some(Hours::NotGiven) | None => vec![one(0, None, None, None)],
    };
    let exceptions = schedule.exceptions.iter().enumerate();
    found.extend(exceptions.flat_map(|(at, exception)| differing(&format!("{}-exception-{at}", service.id), exception)));
    found
}

/// Days that differ, for other programs: closed where no time stands with them. Ours stand in `x-lotse`, by the weekday as well.
fn differing(id: &str, exception: &Exception) -> Vec<Value> {
    let until = exception.to.unwrap_or(exception.from);
    let one = |at: usize, opens: Option<String>, closes: Option<String>| {
        json!({
            "id": format!("{id}-{at}"), "dtstart": exception.from, "until": until, "notes": exception.text, "opens_at": opens, "closes_at": closes,
        })
    };
    let time = |time: chrono::NaiveTime| Some(time.format("%H:%M").to_string());
    match exception.hours.as_slice() {
        [] => vec![one(0, None, None)],
        hours => hours.iter().enumerate().map(|(at, span)| one(at, time(span.from), time(span.to))).collect(),
    }
}
