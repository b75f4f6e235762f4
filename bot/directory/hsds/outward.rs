//! Records as others read them: nested as HSDS wants it, with UUIDs for ids that are none, every required field there; for the
//! public also without anybody's name.

use serde_json::{Map, Value};

use super::collection::Collection;
use super::keys::{ORIGINAL, is_uuid, uuid};
use super::objects::{Field, Holds, Must, OBJECTS, Object};
use super::rows::TRANSLATIONS;
use super::table::JSON;
use super::values::{Fields, text};

/// The version of HSDS that is written.
pub const VERSION: &str = "3.1";
/// The description of a data package of HSDS 3.1.
pub const PROFILE: &str = "https://docs.openreferral.org/en/v3.1/hsds/schema_reference.html";
/// Fields that may hold somebody's name or private address, by object; the public does not get them.
const PERSONAL: [(&str, &[&str]); 3] =
    [("contact", &["name", "email", "phones"]), ("address", &["attention"]), ("service", &["assurer_email"])];

/// Copies of one record lie so near each other that a whole table is not looked through for every row.
const COPIES_NEAR: usize = 64;

/// Finds another record: object, id.
pub type Find<'a> = &'a dyn Fn(&'static str, &str) -> Option<Fields>;

/// A stored record with the records written out that it names: who runs a service, where it is, what a term means.
#[must_use]
pub fn nested(object: &'static Object, mut fields: Fields, find: Find<'_>) -> Fields {
    for field in object.fields {
        match field.holds {
            // Back from a place to its service would go round in a circle.
            Holds::Whole("service", _) => {}
            Holds::Whole(other, link) => {
                let found = text(&fields, link).and_then(|id| find(Object::named(other)?.name, &id));
                if let (Some(found), Some(other)) = (found, Object::named(other)) {
                    fields.insert(field.name.to_owned(), Value::Object(nested(other, found, find)));
                }
            }
            Holds::Children(other, _) => {
                if let (Some(Value::Array(list)), Some(other)) = (fields.get_mut(field.name), Object::named(other)) {
                    inner(other, list, find);
                }
            }
            _ => {}
        }
    }
    for (name, other) in [("attributes", "attribute"), ("metadata", "metadata")] {
        if let (Some(Value::Array(list)), Some(other)) = (fields.get_mut(name), Object::named(other)) {
            inner(other, list, find);
        }
    }
    fields
}

fn inner(object: &'static Object, list: &mut [Value], find: Find<'_>) {
    for value in list {
        if let Value::Object(fields) = value {
            *fields = nested(object, std::mem::take(fields), find);
        }
    }
}

/// The same with UUIDs (`x-lotse-id` keeps an id that is none), and with every required field.
pub fn valid(object: &'static Object, fields: &mut Fields, source: &str) {
    let ids = object.fields.iter().filter(|field| matches!(field.holds, Holds::Reference(_) | Holds::Owner)).map(|field| field.name);
    for name in ids.chain(["id"]) {
        let Some(id) = text(fields, name).filter(|id| !is_uuid(id)) else { continue };
        fields.insert(name.to_owned(), Value::from(uuid(source, &id)));
        fields.insert(format!("{ORIGINAL}{name}"), Value::from(id));
    }
    for field in object.fields.iter().filter(|field| field.must == Must::Always) {
        fields.entry(field.name).or_insert_with(|| missing(field));
    }
    each_inner(object, fields, &mut |other, inner| valid(other, inner, source));
}

/// What stands where a required value is not known.
fn missing(field: &Field) -> Value {
    match field.holds {
        Holds::Word(words) => Value::from(words[0]),
        Holds::Number => Value::from(0),
        Holds::Whole(..) => serde_json::json!({ "id": "", "name": "" }),
        _ => Value::from(""),
    }
}

/// The same without names of people, their addresses and numbers, and without who changed what.
pub fn public(object: &'static Object, fields: &mut Fields) {
    fields.retain(|name, _| name != "metadata" && !name.starts_with("x-"));
    let named = object.name != "contact" || fields.contains_key("name");
    for (_, names) in PERSONAL.iter().filter(|(of, _)| *of == object.name && named) {
        names.iter().for_each(|name| drop(fields.remove(*name)));
    }
    each_inner(object, fields, &mut |other, inner| public(other, inner));
}

fn each_inner(object: &'static Object, fields: &mut Fields, then: &mut dyn FnMut(&'static Object, &mut Fields)) {
    let lists = object.fields.iter().filter_map(|field| match field.holds {
        Holds::Children(other, _) | Holds::Whole(other, _) | Holds::Others(other, _) => Some((field.name, other)),
        _ => None,
    });
    for (name, other) in lists.chain([("attributes", "attribute"), ("metadata", "metadata")]) {
        let Some(other) = Object::named(other) else { continue };
        match fields.get_mut(name) {
            Some(Value::Array(list)) => list.iter_mut().filter_map(Value::as_object_mut).for_each(|inner| then(other, inner)),
            Some(Value::Object(inner)) => then(other, inner),
            _ => {}
        }
    }
}

/// All records of a source as one JSON document: services with all that belongs to them, then what no service names.
#[must_use]
pub fn document(collection: &Collection, source: &str) -> Value {
    let seen = std::cell::RefCell::new(std::collections::BTreeSet::new());
    let find = |kind: &'static str, id: &str| {
        let fields = with_translations(collection, kind, id)?;
        seen.borrow_mut().insert((kind, id.to_owned()));
        Some(fields)
    };
    let mut lists: Map<String, Value> = Map::new();
    lists.insert("version".to_owned(), Value::from(VERSION));
    lists.insert("profile".to_owned(), Value::from(PROFILE));
    // Services first: what they write out needs no place of its own.
    for object in OBJECTS.iter().rev() {
        let mut written = Vec::new();
        for (id, _) in collection.all(object.name) {
            if seen.borrow().contains(&(object.name, id.to_owned())) {
                continue;
            }
            let Some(fields) = with_translations(collection, object.name, id) else { continue };
            let mut fields = nested(object, fields, &find);
            valid(object, &mut fields, source);
            written.push(Value::Object(fields));
        }
        if !written.is_empty() || object.name == "service" {
            lists.insert(list_name(object), Value::Array(written));
        }
    }
    Value::Object(lists)
}

/// The name of a list of records: its table, in the plural.
fn list_name(object: &Object) -> String {
    if object.name == "service_at_location" { "service_at_locations".to_owned() } else { object.table.to_owned() }
}

fn with_translations(collection: &Collection, kind: &'static str, id: &str) -> Option<Fields> {
    let mut fields = collection.get(kind, id)?.clone();
    let mut all: Map<String, Value> = Map::new();
    for said in collection.translated.iter().filter(|said| said.kind == kind && said.id == id) {
        let languages = all.entry(said.field.clone()).or_insert_with(|| Value::Object(Map::new()));
        languages[&said.language] = serde_json::json!({ "text": said.text, "state": said.state, "source_hash": said.source_hash });
    }
    if !all.is_empty() {
        fields.insert(TRANSLATIONS.to_owned(), Value::Object(all));
    }
    Some(fields)
}

/// All records of a source as tables: file name and content of each, and the `datapackage.json`.
#[must_use]
pub fn tables(collection: &Collection, source: &str) -> Vec<(String, Vec<u8>)> {
    let mut whole = collection.clone();
    for ((kind, id), fields) in &mut whole.records {
        if let Some(with) = with_translations(collection, kind, id).and_then(|mut fields| fields.remove(TRANSLATIONS)) {
            fields.insert(format!("{TRANSLATIONS}-kept"), with);
        }
    }
    let rows = whole.rows().rows;
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for object in &OBJECTS {
        let mut written: Vec<Fields> = Vec::new();
        for row in rows.iter().filter(|row| row.object.name == object.name) {
            let mut fields = row.fields.clone();
            if let Some(kept) = fields.remove(&format!("{TRANSLATIONS}-kept")) {
                fields.insert(TRANSLATIONS.to_owned(), kept);
            }
            fields.insert("id".to_owned(), Value::from(row.id.as_str()));
            lay(object, &mut written, fields);
        }
        if written.is_empty() {
            continue;
        }
        written.iter_mut().for_each(|fields| valid(object, fields, source));
        let mut columns: Vec<String> = object.columns().map(str::to_owned).collect();
        for name in written.iter().flat_map(Map::keys) {
            if !columns.contains(name) && object.field(name).is_none_or(|field| !matches!(field.holds, Holds::Whole(..))) {
                columns.push(name.clone());
            }
        }
        files.push((format!("{}.csv", object.table), csv(&columns, &written)));
        resources.push(resource(object, &columns));
    }
    let package = serde_json::json!({
        "name": "human_services_data", "profile": "tabular-data-package", "version": "3.1.0", "resources": resources,
    });
    files.push(("datapackage.json".to_owned(), serde_json::to_vec_pretty(&package).unwrap_or_default()));
    files
}

/// Puts a row to the others; copies of one record in several places are one row that names all of them.
fn lay(object: &'static Object, written: &mut Vec<Fields>, fields: Fields) {
    let links: Vec<&str> = object.owners().map(|(link, ..)| link).collect();
    let same = |known: &&mut Fields| {
        let link = |name: &&str| known.contains_key(*name) && fields.contains_key(*name) && known.get(*name) != fields.get(*name);
        let other = |of: &Fields| {
            of.iter().filter(|(name, _)| !links.contains(&name.as_str())).map(|(a, b)| (a.clone(), b.clone())).collect::<Fields>()
        };
        known.get("id") == fields.get("id") && !links.iter().any(link) && other(known) == other(&fields)
    };
    let from = written.len().saturating_sub(COPIES_NEAR);
    match written[from..].iter_mut().find(same) {
        Some(known) if !links.is_empty() => known.extend(fields),
        _ => written.push(fields),
    }
}

fn csv(columns: &[String], rows: &[Fields]) -> Vec<u8> {
    let plain =
        |name: &str| rows.iter().all(|fields| fields.get(name).is_none_or(|value| value.is_string() || is_number_field(name, value)));
    let as_json: Vec<bool> = columns.iter().map(|name| !plain(name)).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heading = columns.iter().zip(&as_json).map(|(name, json)| if *json { format!("{JSON}{name}") } else { name.clone() });
    // Writing into memory does not fail.
    _ = writer.write_record(heading);
    for fields in rows {
        let cells = columns.iter().zip(&as_json).map(|(name, json)| match fields.get(name) {
            None => String::new(),
            Some(Value::String(text)) if !json => text.clone(),
            Some(value) => value.to_string(),
        });
        _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}

/// Whether a number is one that the reader of tables makes a number again.
fn is_number_field(name: &str, value: &Value) -> bool {
    value.is_number() && OBJECTS.iter().flat_map(|object| object.fields).any(|field| field.name == name && field.holds == Holds::Number)
}

fn resource(object: &Object, columns: &[String]) -> Value {
    let fields: Vec<Value> = columns
        .iter()
        .map(|name| {
            let number = object.field(name).is_some_and(|field| field.holds == Holds::Number);
            let required = name == "id" || object.field(name).is_some_and(|field| field.must != Must::No);
            serde_json::json!({
                "name": name, "type": if number { "number" } else { "string" }, "constraints": { "required": required },
            })
        })
        .collect();
    serde_json::json!({
        "name": object.name, "path": format!("{}.csv", object.table), "format": "csv", "mediatype": "text/csv",
        "profile": "tabular-data-resource", "schema": { "primaryKey": "id", "fields": fields },
    })
}
