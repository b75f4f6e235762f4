//! Any CSV with a mapping: a YAML file says which column is which field. Format: docs/directory.md.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::keys::made;
use super::notes::HEADER;
use super::objects::Object;
use super::rows::Rows;
use super::table::table;
use super::values::{Fields, text};
use crate::finding::{Finding, Source};
use crate::yaml::Document;

/// What `location.` stands for at the beginning of a path.
const LOCATION: &str = "service_at_locations.location";

/// Where a column goes.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Target {
    /// One value.
    Path(String),
    /// Several values in one cell.
    Split {
        /// The field of each.
        path: String,
        /// What stands between them.
        split: String,
    },
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMapping {
    columns: BTreeMap<String, Target>,
    #[serde(default)]
    values: BTreeMap<String, String>,
}

/// A mapping that was read.
#[derive(Debug, Clone)]
pub struct Mapping(RawMapping);

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// What is wrong in it.
    pub fn read(source: &Source) -> Result<Self, Vec<Finding>> {
        let document = Document::read(source).map_err(|finding| vec![*finding])?;
        let (mapping, findings) = document.typed::<RawMapping>();
        match mapping {
            Some(mapping) if findings.is_empty() => Ok(Self(mapping)),
            _ => Err(findings),
        }
    }
}

/// Reads a CSV into `rows`, each row as a service with all that its columns give.
pub fn read(source: &Source, mapping: &Mapping, rows: &mut Rows) {
    let Some(service) = Object::named("service") else { return };
    let table = table(source, &mut rows.notes);
    let start = source.start();
    for column in mapping.0.columns.keys().filter(|column| !table.columns.contains(column)) {
        rows.notes.doubt(HEADER, &start, || format!("the mapping names a column `{column}`, which the file has not"));
    }
    for (cells, place) in &table.rows {
        let mut fields = Fields::new();
        for (path, value) in &mapping.0.values {
            put(&mut fields, path, 0, value);
        }
        for (column, cell) in table.cells(cells) {
            match mapping.0.columns.get(column) {
                Some(Target::Path(path)) => put(&mut fields, path, 0, cell.trim()),
                Some(Target::Split { path, split }) => {
                    let parts = cell.split(split.as_str()).map(str::trim).filter(|part| !part.is_empty());
                    parts.enumerate().for_each(|(at, part)| put(&mut fields, path, at, part));
                }
                // What nobody mapped is kept, as everything is.
                None => drop(fields.insert(format!("x-column-{column}"), Value::from(cell))),
            }
        }
        fields.extend(table.again(cells).map(|(name, cell)| (name, Value::from(cell))));
        ids(&mut fields);
        rows.take(service, fields, place, None);
    }
}

/// Puts a value at a path of names; where the specification has a list, the member at `at` of the innermost one, else the first.
fn put(fields: &mut Fields, path: &str, at: usize, value: &str) {
    let path = path.strip_prefix("location.").map_or_else(|| path.to_owned(), |rest| format!("{LOCATION}.{rest}"));
    let names: Vec<&str> = path.split('.').collect();
    let lists: Vec<usize> = names.iter().enumerate().filter(|(_, name)| is_list(name)).map(|(place, _)| place).collect();
    let mut here = fields;
    for (place, name) in names.iter().enumerate() {
        if place + 1 == names.len() {
            here.insert((*name).to_owned(), Value::from(value));
            return;
        }
        let member = if lists.last() == Some(&place) { at } else { 0 };
        let empty = if is_list(name) { json!([]) } else { json!({}) };
        let inner = here.entry((*name).to_owned()).or_insert(empty);
        if let Value::Array(list) = inner {
            while list.len() <= member {
                list.push(json!({}));
            }
        }
        let inner = match inner {
            Value::Array(list) => list.get_mut(member),
            value => Some(value),
        };
        match inner.and_then(Value::as_object_mut) {
            Some(inner) => here = inner,
            None => return,
        }
    }
}

fn is_list(name: &str) -> bool {
    use super::objects::{Holds, OBJECTS};
    let lists = |holds| matches!(holds, Holds::Children(..) | Holds::Others(..));
    name == "attributes" || OBJECTS.iter().flat_map(|object| object.fields).any(|field| field.name == name && lists(field.holds))
}

/// Ids for what a flat table has none for: from what stays the same when a number or a text changes.
fn ids(fields: &mut Fields) {
    let run_by =
        fields.get("organization").and_then(Value::as_object).and_then(|organization| text(organization, "name")).unwrap_or_default();
    let name = text(fields, "name").unwrap_or_default();
    let at = fields.get("service_at_locations").and_then(|list| list.get(0)).and_then(|at| at.get("location"));
    let address = at.and_then(|location| location.get("addresses")).map(Value::to_string).unwrap_or_default();
    let id = text(fields, "id").unwrap_or_else(|| made("service", &format!("{run_by}\0{name}\0{address}")));
    fields.insert("id".to_owned(), Value::from(id.as_str()));
    if let Some(organization) = fields.get_mut("organization").and_then(Value::as_object_mut) {
        organization.entry("id").or_insert_with(|| Value::from(made("organization", &run_by)));
    }
    for (name, value) in fields.iter_mut() {
        inner_ids(name, value, &id);
    }
}

fn inner_ids(name: &str, value: &mut Value, owner: &str) {
    match value {
        Value::Array(list) => {
            for (at, member) in list.iter_mut().enumerate() {
                named(member, &format!("{owner}-{name}-{at}"));
            }
        }
        Value::Object(_) if name == "taxonomy_term" => {
            let term = value.get("name").or_else(|| value.get("code")).and_then(Value::as_str).unwrap_or_default().to_owned();
            named(value, &made("taxonomy_term", &term));
        }
        Value::Object(_) if !name.starts_with("x-") => named(value, &format!("{owner}-{name}")),
        _ => {}
    }
}

fn named(value: &mut Value, id: &str) {
    let Some(fields) = value.as_object_mut() else { return };
    fields.entry("id").or_insert_with(|| Value::from(id));
    let inner: Map<String, Value> = std::mem::take(fields);
    for (name, mut value) in inner {
        inner_ids(&name, &mut value, id);
        fields.insert(name, value);
    }
}
