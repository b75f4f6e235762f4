//! A record of HSDS → services as a client meets them: one for each place at which it is given.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::keys::own;
use super::notes::{AGES, COORDINATES, DATE, PHONE, TOPIC};
use super::own::Own;
use super::phones::{display, phone};
use super::plain::{cut, plain};
use super::times::{Doubt, date, schedule};
use super::topics::Taxonomy;
use super::values::{Fields, list, text};
use crate::directory::record::{Cost, Phone};
use crate::directory::service::{Address, Coordinates, Service, ServiceArea, Translation};
use crate::ids::{Language, ServiceId};

/// A source of this name speaks of the shipped directory itself: its records take the place of ours with the same id.
pub const SHIPPED: &str = "lotse";
/// Characters of a description on a card.
const DESCRIPTION_CHARS_MAX: usize = 600;
/// Age bands of the answer `age` with the years that they hold (R1, R2).
const BANDS: [(&str, f64, f64); 3] = [("child", 0.0, 12.0), ("young", 12.0, 27.0), ("adult", 27.0, f64::MAX)];
/// Digits of a postcode that stand for the surroundings of an office that names no area.
const NEAR_DIGITS: usize = 3;
/// Parts of names of authorities, which may have to report people without papers (R14).
const AUTHORITIES: [&str; 12] = [
    "jobcenter",
    "ausländerbehörde",
    "ausländeramt",
    "sozialamt",
    "jugendamt",
    "bürgeramt",
    "standesamt",
    "ordnungsamt",
    "agentur für arbeit",
    "stadtverwaltung",
    "kreisverwaltung",
    "einwohnermeldeamt",
];

/// What a record is read with.
pub struct Reading<'a> {
    /// The name under which its source was imported.
    pub source: &'a str,
    /// Other records of the source, by object and id.
    pub others: &'a dyn Fn(&'static str, &str) -> Option<Fields>,
    /// The service's texts in other languages: field, language, text, whether its source changed since.
    pub translated: &'a [(String, String, String, bool)],
    /// What foreign terms mean.
    pub taxonomy: &'a Taxonomy,
    /// Schedules that ended before are passed over.
    pub today: NaiveDate,
}

/// The services of a record, one for each location, with what is doubtful; none where it is not active.
#[must_use]
pub fn services(record: &Fields, reading: &Reading<'_>) -> (Vec<Service>, Vec<Doubt>) {
    let mut doubts = Vec::new();
    if text(record, "status").is_some_and(|status| status != "active") {
        return (Vec::new(), doubts);
    }
    let organization = text(record, "organization_id").and_then(|id| (reading.others)("organization", &id)).unwrap_or_default();
    let empty = Fields::new();
    let mut places: Vec<&Fields> = list(record, "service_at_locations").collect();
    if places.is_empty() {
        places.push(&empty);
    }
    let services = places.iter().map(|place| service(record, &organization, place, reading, &mut doubts)).collect();
    doubts.dedup();
    (services, doubts)
}

fn service(record: &Fields, organization: &Fields, at: &Fields, reading: &Reading<'_>, doubts: &mut Vec<Doubt>) -> Service {
    let own = Own::of(record, doubts);
    let id = text(record, "id").unwrap_or_default();
    let place_id = text(at, "location_id").unwrap_or_default();
    let location = (reading.others)("location", &place_id).unwrap_or_default();
    let address = address(&location);
    let name = plain(&text(record, "name").unwrap_or_default());
    let run_by = text(organization, "name").map_or_else(|| name.clone(), |name| plain(&name));
    let authority = format!("{name} {run_by}").to_lowercase();
    let (languages, interpreter) = languages(record, &location);
    let online = own.online || text(&location, "location_type").as_deref() == Some("virtual") || (location.is_empty() && address.is_none());
    let checked_on = checked(record, reading.today, doubts);
    let bring = list(record, "required_documents").filter_map(|document| text(document, "document")).map(|document| plain(&document));
    let schedules = nearest([at, record, &location], "schedules");
    let schedule = schedule(schedules.into_iter(), reading.today, doubts).map(|schedule| own.schedule.above(schedule));
    Service {
        id: key(reading.source, &id, &place_id),
        kind: own.kind,
        organization: run_by,
        name,
        description: description(record, organization),
        service_area: area(record, at, address.as_ref(), online, &own.regions),
        address,
        coordinates: coordinates(&location, doubts),
        phones: phones([at, record, &location, organization], doubts),
        email: text(record, "email").or_else(|| text(organization, "email")),
        url: text(record, "url").or_else(|| text(organization, "website")),
        schedule,
        languages,
        interpreter,
        cost: cost(record, own.free),
        cost_text: cost_text(record),
        accessibility: accessibility(&location),
        funding: list(record, "funding").chain(list(organization, "funding")).filter_map(|funding| text(funding, "source")).collect(),
        topics: topics(record, reading, doubts),
        audiences: own.audiences,
        ages: if own.ages.is_empty() { ages(record, doubts) } else { own.ages },
        statuses: own.statuses,
        bring: bring.collect(),
        public_body: own.public_body || AUTHORITIES.iter().any(|part| authority.contains(part)),
        online,
        source: own.source.unwrap_or_else(|| reading.source.to_owned()),
        checked_on,
        verify: own.verify,
        verify_note: own.verify_note,
        language: own.language,
        translations: translations(reading.translated),
    }
}

/// When somebody looked at a record last: the later of its own dates. One that cannot be, or is still to come, does not count.
pub(super) fn checked(record: &Fields, today: NaiveDate, doubts: &mut Vec<Doubt>) -> Option<NaiveDate> {
    let mut date = |name: &str| {
        let told = date(record, name, doubts)?;
        // The clocks of two computers may differ by a day.
        if today.succ_opt().is_some_and(|tomorrow| told > tomorrow) {
            doubts.push((DATE, format!("`{name}` is {told}, which is still to come")));
            return None;
        }
        Some(told)
    };
    date("assured_date").max(date("last_modified"))
}

/// What a place says of steps and lifts, in its own words.
fn accessibility(location: &Fields) -> Option<String> {
    let told: Vec<String> =
        list(location, "accessibility").filter_map(|told| text(told, "description").or_else(|| text(told, "details"))).collect();
    (!told.is_empty()).then(|| plain(&told.join("; ")))
}

/// A service's key as its records give it.
#[must_use]
pub fn key(source: &str, service: &str, location: &str) -> ServiceId {
    if source == SHIPPED { service.into() } else { own(source, service, location).as_str().into() }
}

/// The list of the first record that has it.
fn nearest<'a, const N: usize>(records: [&'a Fields; N], name: &'a str) -> Vec<&'a Fields> {
    records.into_iter().map(|record| list(record, name).collect::<Vec<_>>()).find(|found| !found.is_empty()).unwrap_or_default()
}

fn description(record: &Fields, organization: &Fields) -> String {
    let said = text(record, "description").or_else(|| text(organization, "description")).map(|text| plain(&text)).unwrap_or_default();
    let alert = text(record, "alert").map(|text| plain(&text));
    cut(&alert.into_iter().chain([said]).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n"), DESCRIPTION_CHARS_MAX)
}

fn address(location: &Fields) -> Option<Address> {
    let kind = |kind: &str| list(location, "addresses").find(|address| text(address, "address_type").as_deref() == Some(kind));
    let found = kind("physical").or_else(|| kind("postal"))?;
    let street = [text(found, "address_1"), text(found, "address_2")].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let (postal_code, city) = (text(found, "postal_code").unwrap_or_default(), text(found, "city").unwrap_or_default());
    (!street.is_empty() || !city.is_empty()).then_some(Address { address_1: street, postal_code, city })
}

fn coordinates(location: &Fields, doubts: &mut Vec<Doubt>) -> Option<Coordinates> {
    let number = |name: &str| location.get(name).and_then(serde_json::Value::as_f64);
    let (latitude, longitude) = (number("latitude")?, number("longitude")?);
    if latitude.abs() > 90.0 || longitude.abs() > 180.0 {
        let id = text(location, "id").unwrap_or_default();
        doubts.push((COORDINATES, format!("location `{id}`: {latitude}, {longitude} is no point of the world")));
        return None;
    }
    Some(Coordinates { latitude, longitude })
}

/// Numbers of the place, else of the service, else of the location, else of who runs it; those of contacts are people's.
fn phones(records: [&Fields; 4], doubts: &mut Vec<Doubt>) -> Vec<Phone> {
    let mut found: Vec<Phone> = Vec::new();
    for fields in nearest(records, "phones") {
        let number = text(fields, "number").unwrap_or_default();
        match phone(&number, text(fields, "type").as_deref()) {
            Some(phone) if !found.iter().any(|known| known.dial == phone.dial) => found.push(phone),
            Some(_) => {}
            None => doubts.push((PHONE, format!("`{}` cannot be dialled, and is not shown", display(&number)))),
        }
    }
    found
}

/// Languages that staff speak, and whether interpreters can join: a language with such a note is spoken by these.
fn languages(record: &Fields, location: &Fields) -> (Vec<Language>, Option<bool>) {
    let said = text(record, "interpretation_services").map(|said| said.to_lowercase());
    let mut interpreter = said.map(|said| !["no", "none", "nein", "keine"].contains(&said.as_str()));
    let mut spoken: Vec<Language> = Vec::new();
    for fields in nearest([record, location], "languages") {
        let note = text(fields, "note").unwrap_or_default().to_lowercase();
        if ["dolmetsch", "interpret", "translat", "übersetz"].iter().any(|word| note.contains(word)) {
            interpreter = Some(true);
        } else {
            // "Farsi/Dari" names one language twice, and "Arabisch, Kurdisch" two.
            let told = text(fields, "code").or_else(|| text(fields, "name")).unwrap_or_default();
            for language in told.split(['/', ',', ';']).filter_map(language) {
                if !spoken.contains(&language) {
                    spoken.push(language);
                }
            }
        }
    }
    (spoken, interpreter)
}

/// ISO 639 codes of three letters and names → the tag that Lotse uses; other codes of two letters stay.
#[must_use]
pub fn language(code: &str) -> Option<Language> {
    const KNOWN: [(&str, &[&str]); 28] = [
        ("de", &["deu", "ger", "deutsch", "german"]),
        ("en", &["eng", "englisch", "english"]),
        ("ar", &["ara", "arb", "arabisch", "arabic"]),
        ("tr", &["tur", "türkisch", "turkish"]),
        ("fr", &["fra", "fre", "französisch", "french"]),
        ("uk", &["ukr", "ukrainisch", "ukrainian"]),
        ("ru", &["rus", "russisch", "russian"]),
        ("fa", &["fas", "per", "prs", "persisch", "persian", "farsi", "dari"]),
        ("es", &["spa", "spanisch", "spanish"]),
        ("pl", &["pol", "polnisch", "polish"]),
        ("ro", &["ron", "rum", "rumänisch", "romanian"]),
        ("ku", &["kur", "kmr", "ckb", "kurdisch", "kurdish"]),
        ("so", &["som", "somali"]),
        ("ti", &["tir", "tigrinya"]),
        ("ps", &["pus", "paschtu", "pashto"]),
        ("ur", &["urd", "urdu"]),
        ("sq", &["sqi", "alb", "albanisch", "albanian"]),
        ("bs", &["bos", "bosnisch", "bosnian"]),
        ("hr", &["hrv", "kroatisch", "croatian"]),
        ("sr", &["srp", "serbisch", "serbian"]),
        ("bg", &["bul", "bulgarisch", "bulgarian"]),
        ("it", &["ita", "italienisch", "italian"]),
        ("pt", &["por", "portugiesisch", "portuguese"]),
        ("el", &["ell", "gre", "griechisch", "greek"]),
        ("vi", &["vie", "vietnamesisch", "vietnamese"]),
        ("zh", &["zho", "chi", "chinesisch", "chinese"]),
        ("am", &["amh", "amharisch", "amharic"]),
        ("hi", &["hin", "hindi"]),
    ];
    let code = code.trim().to_lowercase();
    let base = code.split(['-', '_']).next().unwrap_or_default();
    let known = KNOWN.iter().find(|(tag, names)| *tag == base || names.contains(&base) || names.contains(&code.as_str()));
    let two = || (base.len() == 2 && base.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(base);
    known.map(|(tag, _)| *tag).or_else(two).map(Language::from)
}

fn cost_text(record: &Fields) -> Option<String> {
    let options = list(record, "cost_options").filter_map(|option| {
        let amount =
            text(option, "amount").map(|amount| format!("{amount} {}", text(option, "currency").unwrap_or_default().to_uppercase()));
        let parts: Vec<String> = [text(option, "option"), amount, text(option, "amount_description")].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    });
    let options = options.collect::<Vec<_>>().join("; ");
    let said = text(record, "fees_description").or_else(|| text(record, "fees")).map(|said| plain(&said));
    said.or_else(|| Some(options).filter(|options| !options.is_empty()))
}

fn cost(record: &Fields, free: bool) -> Cost {
    let said = text(record, "fees_description").or_else(|| text(record, "fees")).unwrap_or_default().to_lowercase();
    let denied = ["nicht kost", "not free", "kostenpflichtig"].iter().any(|word| said.contains(word));
    let words = ["kostenlos", "kostenfrei", "unentgeltlich", "free of charge"].iter().any(|word| said.contains(word)) || said == "free";
    let mut amounts = list(record, "cost_options").map(|option| option.get("amount").and_then(serde_json::Value::as_f64)).peekable();
    let nothing = amounts.peek().is_some() && amounts.all(|amount| amount == Some(0.0));
    if free || (words && !denied) || (said.is_empty() && nothing) { Cost::Free } else { Cost::NotGiven }
}

/// For whom it is by place. A postcode list or keys of municipalities as the record gives them; where it names no such area, an
/// office is for its surroundings: nobody shall be sent through the country to it.
fn area(record: &Fields, at: &Fields, address: Option<&Address>, online: bool, regions: &[String]) -> Option<ServiceArea> {
    let mut area = ServiceArea { regions: regions.to_vec(), postcodes: Vec::new(), text: String::new() };
    let mut texts = Vec::new();
    let mut everywhere = false;
    for fields in nearest([at, record], "service_areas") {
        texts.extend(text(fields, "name").or_else(|| text(fields, "description")).map(|words| plain(&words)));
        let extent = text(fields, "extent").unwrap_or_default();
        let codes = extent.split([',', ';', ' ', '\n']).filter(|code| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit()));
        match text(fields, "extent_type").map(|kind| kind.to_lowercase()).as_deref() {
            Some("postcode" | "postcodes" | "postal_code" | "plz") => area.postcodes.extend(codes.map(str::to_owned)),
            Some("ags" | "municipality" | "gemeindeschluessel") => area.regions.extend(codes.map(str::to_owned)),
            Some("nation" | "country") => everywhere = true,
            _ => {}
        }
    }
    everywhere |= texts.iter().any(|words| words.to_lowercase().contains("deutschland"));
    area.text = texts.join("; ");
    let named = !area.regions.is_empty() || !area.postcodes.is_empty() || everywhere || online;
    if let Some(address) = address.filter(|_| !named) {
        area.postcodes.extend(
            address.postal_code.get(..NEAR_DIGITS).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned),
        );
        if area.text.is_empty() {
            area.text.clone_from(&address.city);
        }
    }
    (!area.text.is_empty() || !area.regions.is_empty() || !area.postcodes.is_empty()).then_some(area)
}

fn ages(record: &Fields, doubts: &mut Vec<Doubt>) -> Vec<String> {
    let number = |name: &str| record.get(name).and_then(serde_json::Value::as_f64);
    let (least, most) = (number("minimum_age"), number("maximum_age"));
    let (from, to) = (least.unwrap_or(0.0), most.unwrap_or(f64::MAX));
    if from > to {
        doubts.push((AGES, format!("ages from {from} to {to} take nobody; they are passed over")));
        return Vec::new();
    }
    let bands: Vec<String> =
        BANDS.iter().filter(|(_, first, next)| from < *next && to >= *first).map(|(band, ..)| (*band).to_owned()).collect();
    if bands.len() == BANDS.len() { Vec::new() } else { bands }
}

fn topics(record: &Fields, reading: &Reading<'_>, doubts: &mut Vec<Doubt>) -> Vec<String> {
    let taxonomy = reading.taxonomy;
    let mut found: Vec<String> = Vec::new();
    let mut unknown = Vec::new();
    for attribute in list(record, "attributes") {
        let term = text(attribute, "taxonomy_term_id").and_then(|id| (reading.others)("taxonomy_term", &id)).unwrap_or_default();
        let names = [text(&term, "code"), text(&term, "name"), text(attribute, "value"), text(attribute, "label")];
        let names: Vec<String> = names.into_iter().flatten().collect();
        let before = found.len();
        for name in &names {
            for topic in taxonomy.meant(name) {
                if !found.iter().any(|known| known == topic) {
                    found.push(topic.to_owned());
                }
            }
        }
        let known = found.len() > before || names.iter().any(|name| taxonomy.meant(name).next().is_some());
        unknown.extend(names.get(1).or_else(|| names.first()).filter(|_| !known).cloned());
    }
    for term in unknown {
        doubts.push((TOPIC, format!("no topic is called `{term}`; name it under `also` in directory/taxonomy.yaml")));
    }
    if found.is_empty() {
        let name = text(record, "name").unwrap_or_default();
        doubts.push((TOPIC, format!("`{name}` has no topic that Lotse knows, and is found under none")));
    }
    found
}

fn translations(translated: &[(String, String, String, bool)]) -> BTreeMap<Language, Translation> {
    let mut all: BTreeMap<Language, Translation> = BTreeMap::new();
    for (field, tag, text, stale) in translated {
        let Some(language) = language(tag) else { continue };
        let translation = all.entry(language).or_default();
        match field.as_str() {
            "name" if *stale => {}
            "name" => translation.name = Some(plain(text)),
            "description" => {
                translation.description = Some(cut(&plain(text), DESCRIPTION_CHARS_MAX));
                translation.stale |= *stale;
            }
            _ => {}
        }
    }
    all
}
