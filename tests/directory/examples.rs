//! The official example files of HSDS, and its schemas: `LOTSE_HSDS_DATA`, or `../shared/data` beside the checkout.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use lotse::directory::hsds::collection::Collection;
use lotse::directory::hsds::json;
use lotse::directory::hsds::objects::{Holds, Must, OBJECTS, Object};
use lotse::directory::hsds::outward;
use lotse::directory::hsds::rows::Rows;
use lotse::finding::Source;
use serde_json::Value;

use super::{from_json, from_tables, office, round_trips};

/// The folder with `hsds-3.0` and `hsds-3.1`; without it a word about what was not run.
fn data() -> Option<PathBuf> {
    let named = std::env::var("LOTSE_HSDS_DATA").ok().map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    let found = named.or(Some(beside)).filter(|path| path.join("hsds-3.1").is_dir());
    if found.is_none() {
        let test = std::thread::current().name().unwrap_or_default().to_owned();
        _ = writeln!(std::io::stderr(), "not run without the examples of HSDS (LOTSE_HSDS_DATA): {test}");
    }
    found
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn example_tables_come_in_with_their_dangling_references_told() {
    let Some(data) = data() else { return };
    for (version, refused, dangling) in [
        (
            "hsds-3.0",
            vec!["attribute", "metadata"],
            vec!["organization_id", "parent_id", "parent_organization_id", "service_at_location_id", "taxonomy_id"],
        ),
        (
            "hsds-3.1",
            vec!["attribute", "metadata", "service_capacity"],
            vec!["organization_id", "parent_id", "parent_organization_id", "service_at_location_id", "taxonomy_id", "unit_id"],
        ),
    ] {
        let folder = data.join(version).join("examples/csv");
        let mut files: Vec<(String, String)> = Vec::new();
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            files.push((path.file_name().unwrap().to_string_lossy().into_owned(), text(&path)));
        }
        files.sort();
        let (records, notes) = from_tables(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        assert_eq!(
            notes.refused.iter().map(|row| row.object.as_str()).collect::<BTreeSet<_>>(),
            refused.into_iter().collect(),
            "{version}"
        );
        let named: BTreeSet<&str> = notes
            .doubts
            .iter()
            .filter(|finding| finding.rule == "hsds-reference")
            .map(|finding| finding.message.split('`').nth(3).expect("the field"))
            .collect();
        assert_eq!(named, dangling.into_iter().collect(), "{version}");
        assert!(records.get("service", "ac148810-d857-441c-9679-408f346de14b").is_some());
        round_trips(&records, "examples");
    }
}

#[test]
fn example_json_comes_in_whole() {
    let Some(data) = data() else { return };
    for version in ["hsds-3.0", "hsds-3.1"] {
        for entry in std::fs::read_dir(data.join(version).join("examples")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() || name == "base.json" {
                continue;
            }
            let (records, notes) = from_json(&text(&path));
            let refused = if name == "tabular.json" { 2 } else { 0 };
            assert_eq!(notes.refused.len(), refused, "{version}/{name}: {:#?}", notes.refused);
            assert!(!records.records.is_empty(), "{version}/{name}");
            round_trips(&records, "examples");
        }
    }
}

#[test]
fn a_folder_of_examples_gives_each_record_once() {
    let Some(data) = data() else { return };
    for version in ["hsds-3.0", "hsds-3.1"] {
        let mut rows = Rows::default();
        let mut files: Vec<PathBuf> = std::fs::read_dir(data.join(version).join("examples")).unwrap().map(|e| e.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|end| end == "json"));
        files.sort();
        for path in files {
            json::read(&Source::new(&path.file_name().unwrap().to_string_lossy(), &text(&path)), &mut rows);
        }
        let (records, notes) = Collection::of(rows);
        let mut twice = BTreeSet::new();
        records.records.values().for_each(|fields| doubles("", &Value::Object(fields.clone()), &mut twice));
        // The examples write one opening as 10:00 and as 10:00:00.
        assert!(twice.iter().all(|name| name == "schedules"), "{version}: {twice:?}");
        let told = |row: &str| notes.doubts.iter().any(|finding| finding.rule == "hsds-twice" && finding.message.starts_with(row));
        assert!(twice.is_empty() || told("schedule "), "{version}");
        round_trips(&records, "examples");
    }
}

/// The names of lists in which one id is twice; equal members may not be there at all.
fn doubles(name: &str, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| doubles(name, value, found)),
        Value::Array(list) => {
            for (at, member) in list.iter().enumerate() {
                assert!(!list[..at].contains(member), "{name}: {member}");
                if list[..at].iter().any(|other| other["id"].is_string() && other["id"] == member["id"]) {
                    found.insert(name.to_owned());
                }
                doubles(name, member, found);
            }
        }
        _ => {}
    }
}

/// Our table of objects says the same as the schemas of 3.1.
#[test]
fn the_table_of_objects_is_that_of_the_schemas() {
    let Some(data) = data() else { return };
    for object in OBJECTS {
        let schema: Value = serde_json::from_str(&text(&data.join(format!("hsds-3.1/schema/{}.json", object.name)))).unwrap();
        let fields = schema["properties"].as_object().unwrap();
        for (name, field) in fields.iter().filter(|(name, _)| !matches!(name.as_str(), "id" | "attributes" | "metadata")) {
            let own = object.field(name).unwrap_or_else(|| panic!("{}.{name} is not known", object.name));
            let number = field["type"] == "number";
            assert_eq!(own.holds == Holds::Number, number, "{}.{name}", object.name);
            let required = schema["required"].as_array().unwrap().iter().any(|known| known == name);
            assert!(!required || own.must == Must::Always || matches!(own.holds, Holds::Whole(..)), "{}.{name}", object.name);
        }
        assert_eq!(fields.contains_key("attributes"), object.attributes, "{}", object.name);
        assert_eq!(fields.contains_key("metadata"), object.metadata, "{}", object.name);
    }
}

fn named(object: &str) -> &'static Object {
    Object::named(object).expect("the table hangs together")
}

/// Whether a record is what the schema wants: required fields, types, words, and all of it again for what lies in it.
fn valid(object: &'static Object, record: &Value, wrong: &mut Vec<String>) {
    if !record["id"].as_str().is_some_and(lotse::directory::hsds::keys::is_uuid) {
        wrong.push(format!("{}.id", object.name));
    }
    for field in object.fields {
        let value = &record[field.name];
        let sound = match (field.holds, value) {
            (_, Value::Null) => field.must != Must::Always,
            (Holds::Text, Value::String(_)) | (Holds::Number, Value::Number(_)) => true,
            (Holds::Reference(_) | Holds::Owner, Value::String(id)) => lotse::directory::hsds::keys::is_uuid(id),
            (Holds::Word(words), Value::String(word)) => words.contains(&word.as_str()),
            (Holds::Children(other, _) | Holds::Others(other, _), Value::Array(list)) => {
                list.iter().for_each(|inner| valid(named(other), inner, wrong));
                true
            }
            (Holds::Whole(other, _), inner) => {
                valid(named(other), inner, wrong);
                true
            }
            _ => false,
        };
        if !sound {
            wrong.push(format!("{}.{} is {value}", object.name, field.name));
        }
    }
    for (list, other) in [("attributes", "attribute"), ("metadata", "metadata")] {
        record[list].as_array().into_iter().flatten().for_each(|inner| valid(named(other), inner, wrong));
    }
}

#[test]
fn what_is_written_is_valid() {
    let (records, _) = from_json(&office().to_string());
    let mut wrong = Vec::new();
    let out = outward::document(&records, "office");
    valid(Object::named("service").unwrap(), &out["services"][0], &mut wrong);
    let directory = &crate::support::shared(false).directory;
    let (records, _) = lotse::directory::hsds::shipped::records(directory.services.all(), &directory.taxonomy);
    for service in outward::document(&records, "lotse")["services"].as_array().unwrap() {
        valid(Object::named("service").unwrap(), service, &mut wrong);
    }
    assert_eq!(wrong, Vec::<String>::new());
}
