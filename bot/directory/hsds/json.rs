//! Nested JSON: one record, a list, a page with `contents`, or lists by object (`{ "services": […] }`).

use std::ops::Range;

use serde_json::Value;
use serde_json::value::RawValue;

use super::notes::{SHAPE, SYNTAX};
use super::objects::{Holds, Object};
use super::rows::Rows;
use super::values::Fields;
use crate::finding::{Place, Source};

/// Where lines begin, so that places are found without reading the text again and again.
#[derive(Debug)]
pub struct Lines<'a> {
    source: &'a Source,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Of a text.
    #[must_use]
    pub fn of(source: &'a Source) -> Self {
        let starts = std::iter::once(0).chain(source.text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { source, starts }
    }

    /// The place of these bytes.
    #[must_use]
    pub fn place(&self, bytes: Range<usize>) -> Place {
        let line = self.starts.partition_point(|start| *start <= bytes.start);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.source.text.get(start..bytes.start).map_or(0, |before| before.chars().count()) + 1;
        Place::at(self.source, bytes, line, column)
    }

    /// The place of a part of the text.
    pub(super) fn part(&self, part: &str) -> Place {
        let start = (part.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize);
        self.place(start..start + part.len())
    }
}

/// Reads a file of nested JSON into `rows`. Of what object a lone record is, its fields say. A file that is no JSON is kept out as a
/// whole: nothing in it can be told apart.
pub fn read(source: &Source, rows: &mut Rows) {
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let lines = Lines::of(source);
    let whole: &RawValue = match serde_json::from_str(text) {
        Ok(whole) => whole,
        Err(error) => return broken(&error, source, &lines, rows),
    };
    if whole.get().starts_with('[') {
        return list(whole, None, &lines, rows);
    }
    let Some(entries) = entries(whole) else {
        let place = lines.part(whole.get());
        return rows.notes.refuse(SHAPE, &place, "neither a record nor a list", "see docs/directory.md", "", whole.get().to_owned());
    };
    if let Some(contents) = entries.get("contents") {
        return list(contents, None, &lines, rows);
    }
    let lists: Vec<(&'static Object, &RawValue)> = entries
        .iter()
        .filter(|(_, value)| value.get().starts_with('['))
        .filter_map(|(name, value)| Some((Object::of_table(name)?, *value)))
        .collect();
    if entries.contains_key("id") || entries.contains_key("name") || lists.is_empty() {
        record(whole, None, &lines, rows);
    } else {
        lists.into_iter().for_each(|(object, raw)| list(raw, Some(object), &lines, rows));
    }
}

/// Keeps a file that is no JSON out, at the line and column where its reader gave up.
pub(super) fn broken(error: &serde_json::Error, source: &Source, lines: &Lines<'_>, rows: &mut Rows) {
    let start = lines.starts.get(error.line().saturating_sub(1)).copied().unwrap_or(0);
    let at = (start + error.column().saturating_sub(1)).min(source.text.len());
    let at = (0..=at).rev().find(|at| source.text.is_char_boundary(*at)).unwrap_or(0);
    let help = "nothing of this file goes in until that is mended";
    rows.notes.refuse(SYNTAX, &lines.place(at..at), error.to_string(), help, "", source.text.to_string());
}

fn entries(raw: &RawValue) -> Option<std::collections::BTreeMap<String, &RawValue>> {
    serde_json::from_str(raw.get()).ok()
}

fn list(raw: &RawValue, object: Option<&'static Object>, lines: &Lines<'_>, rows: &mut Rows) {
    match serde_json::from_str::<Vec<&RawValue>>(raw.get()) {
        Ok(records) => records.into_iter().for_each(|raw| record(raw, object, lines, rows)),
        Err(_) => rows.notes.refuse(SHAPE, &lines.part(raw.get()), "no list of records", "see docs/directory.md", "", raw.get().to_owned()),
    }
}

fn record(raw: &RawValue, object: Option<&'static Object>, lines: &Lines<'_>, rows: &mut Rows) {
    let place = lines.part(raw.get());
    let fields: Option<Fields> = match serde_json::from_str(raw.get()) {
        Ok(Value::Object(fields)) => Some(fields),
        Ok(_) | Err(_) => None,
    };
    let object = object.or_else(|| fields.as_ref().and_then(guess));
    match (object, fields) {
        (Some(object), Some(fields)) => drop(rows.take(object, fields, &place, None)),
        (object, _) => {
            let name = object.map_or("", |object| object.name);
            rows.notes.refuse(
                SHAPE,
                &place,
                "no record of HSDS",
                "a record has an id and the fields of its object",
                name,
                raw.get().to_owned(),
            );
        }
    }
}

/// The object whose own fields a record has most of. Nothing but fields that several share gives none.
#[must_use]
pub fn guess(fields: &Fields) -> Option<&'static Object> {
    let own = |object: &Object| {
        let known = object.fields.iter().filter(|field| fields.contains_key(field.name));
        // A field that only few objects have tells more.
        known.map(|field| if matches!(field.holds, Holds::Text) { 1 } else { 3 }).sum::<usize>()
    };
    let marks: [(&str, &[&str]); 6] = [
        ("service_at_location", &["location", "service"]),
        ("service", &["status", "service_at_locations", "organization"]),
        ("location", &["location_type", "latitude", "addresses"]),
        ("taxonomy_term", &["taxonomy", "taxonomy_detail", "taxonomy_id", "term_uri", "parent_id", "code"]),
        ("organization", &["services", "locations", "organization_identifiers", "website", "legal_status", "parent_organization_id"]),
        ("taxonomy", &["version", "uri"]),
    ];
    let marked = marks.iter().find(|(_, names)| names.iter().any(|name| fields.contains_key(*name)));
    marked
        .and_then(|(name, _)| Object::named(name))
        .or_else(|| super::objects::OBJECTS.iter().filter(|object| own(object) > 2).max_by_key(|object| own(object)))
}
