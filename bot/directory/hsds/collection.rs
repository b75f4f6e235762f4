//! Rows put together into records as they are stored: organizations, programs, services, locations, terms and whatever stands
//! for itself, each with all that belongs to it.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::keys::text_hash;
use super::notes::{ALONE, Notes, REFERENCE, TWICE};
use super::objects::{Holds, OBJECTS, Object};
use super::rows::{Row, Rows, Translated};
use super::values::{Fields, text};
use crate::finding::{Place, Source};

/// The records of one source: object and id → fields, with lists of what belongs to each.
#[derive(Debug, Clone, Default)]
pub struct Collection {
    /// Sorted by object and id.
    pub records: BTreeMap<(&'static str, String), Fields>,
    /// Their texts in other languages.
    pub translated: Vec<Translated>,
    /// The name under which they are stored; empty for those of files.
    pub source: String,
    /// Where each record stands; nothing for those from the database.
    places: HashMap<(&'static str, String), Place>,
}

/// Where records stand does not make them differ.
impl PartialEq for Collection {
    fn eq(&self, other: &Self) -> bool {
        self.records == other.records && self.translated == other.translated
    }
}

/// Where rows are, by object and id; children of different records may share an id.
type Index = HashMap<(&'static str, String), Vec<usize>>;

impl Collection {
    /// The records of these rows, with everything that was found.
    #[must_use]
    pub fn of(rows: Rows) -> (Self, Notes) {
        let Rows { rows, translated, mut notes, .. } = rows;
        let (mut rows, index) = merged(rows, &mut notes);
        let (mut records, mut places) = (BTreeMap::new(), HashMap::new());
        let mut order: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            order.entry(row.object.name).or_default().push(at);
        }
        // What belongs to others comes first, so that each is whole when it is laid into its record.
        for object in depth_first() {
            for at in order.remove(object.name).unwrap_or_default() {
                let row = &mut rows[at];
                let mut fields = std::mem::take(&mut row.fields);
                let (id, place) = (row.id.clone(), row.place.clone());
                references(object, &id, &fields, &index, &place, &mut notes);
                let found = owners(object, &mut fields, &index);
                fields.insert("id".to_owned(), Value::String(id.clone()));
                let lost = !object.root && found.homes.is_empty();
                for link in found.dangling.iter().filter(|_| !lost) {
                    notes.doubt(REFERENCE, &place, || {
                        format!("{} `{id}`: `{}` names `{}`, which is not there", object.name, link.0, link.1)
                    });
                }
                if object.root || (found.homes.is_empty() && found.dangling.is_empty()) {
                    if !object.root {
                        notes.doubt(ALONE, &place, || format!("{} `{id}` belongs to nothing; it is kept for itself", object.name));
                    }
                    places.insert((object.name, id.clone()), place);
                    records.insert((object.name, id), fields);
                } else if found.homes.is_empty() {
                    let message = format!("{} `{id}` belongs to `{}`, which is not there", object.name, found.dangling[0].1);
                    let content = Value::Object(fields).to_string();
                    notes.refuse(REFERENCE, &place, message, "bring in the record that it belongs to as well", object.name, content);
                } else {
                    for (home, list) in found.homes {
                        let there = match rows[home].fields.entry(list).or_insert_with(|| Value::Array(Vec::new())) {
                            Value::Array(values) => lay(values, fields.clone()),
                            _ => unreachable!("lists were taken out of every row"),
                        };
                        if let Err(name) = there {
                            notes.doubt(TWICE, &place, || {
                                format!("{} `{id}` is twice in one list, with another `{name}`; both stay", object.name)
                            });
                        }
                    }
                }
            }
        }
        (Self { records, translated, source: String::new(), places }, notes)
    }

    /// Where a record stands; one from the database has source, object and id in place of a file.
    #[must_use]
    pub fn place(&self, kind: &'static str, id: &str) -> Place {
        let known = self.places.get(&(kind, id.to_owned())).cloned();
        known.unwrap_or_else(|| Source::new(&format!("{}/{kind}/{id}", self.source), "").start())
    }

    /// The same records as rows again, each with the record that it belongs to.
    #[must_use]
    pub fn rows(&self) -> Rows {
        let mut rows = Rows::default();
        for ((kind, id), fields) in &self.records {
            if let Some(object) = Object::named(kind) {
                rows.take(object, fields.clone(), &self.place(kind, id), None);
            }
        }
        rows.translated.clone_from(&self.translated);
        rows
    }

    /// Gives each translation the hash of the text that it was made from, where its source did not say it: one that is as it was
    /// in `before` keeps its own, for nobody renewed it; any other was made from the text of today. Those of no record go.
    pub fn settle(&mut self, before: &Self) {
        let known: HashMap<_, _> = before.translated.iter().map(|said| (said.key(), said)).collect();
        let mut translated = std::mem::take(&mut self.translated);
        translated.retain_mut(|said| {
            let Some(today) = self.original(said).map(|original| text_hash(&original)) else { return false };
            let same = known.get(&said.key()).filter(|known| known.text == said.text).and_then(|known| known.source_hash.clone());
            said.source_hash = said.source_hash.take().or(same).or(Some(today));
            true
        });
        self.translated = translated;
    }

    /// The text that a translation stands for, empty where it is gone; `None` without its record.
    fn original(&self, said: &Translated) -> Option<String> {
        let record = self.get(Object::named(&said.kind)?.name, &said.id)?;
        Some(text(record, &said.field).unwrap_or_default())
    }

    /// Translations that were made from another text than stands there today.
    pub fn stale(&self) -> impl Iterator<Item = &Translated> {
        let today = |said: &&Translated| self.original(said).map(|original| text_hash(&original));
        self.translated.iter().filter(move |said| said.source_hash.is_some() && said.source_hash != today(said))
    }

    /// A record.
    #[must_use]
    pub fn get(&self, kind: &'static str, id: &str) -> Option<&Fields> {
        self.records.get(&(kind, id.to_owned()))
    }

    /// All records of an object, by id.
    pub fn all<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (&'a str, &'a Fields)> + use<'a> {
        self.records.iter().filter(move |((of, _), _)| *of == kind).map(|((_, id), fields)| (id.as_str(), fields))
    }
}

/// Objects from the innermost outwards.
fn depth_first() -> impl Iterator<Item = &'static Object> {
    OBJECTS.iter().rev()
}

/// Lays a record into a list. A copy of one that is there adds what it tells more.
///
/// # Errors
/// The field in which one with the same id differs; then both lie there.
fn lay(list: &mut Vec<Value>, mut fields: Fields) -> Result<(), String> {
    let mut differing = None;
    for known in list.iter_mut().filter_map(Value::as_object_mut).filter(|known| known.get("id") == fields.get("id")) {
        let differs = |(name, value): (&String, &Value)| {
            let known = known.get(name)?;
            (known != value && !(known.is_array() && value.is_array())).then(|| name.clone())
        };
        differing = fields.iter().find_map(differs);
        if differing.is_some() {
            continue;
        }
        for (name, value) in fields {
            match (known.get_mut(&name), value) {
                (Some(Value::Array(known)), Value::Array(more)) => more.into_iter().for_each(|value| unite(known, value)),
                (_, value) => drop(known.insert(name, value)),
            }
        }
        return Ok(());
    }
    list.push(Value::Object(std::mem::take(&mut fields)));
    differing.map_or(Ok(()), Err)
}

fn unite(list: &mut Vec<Value>, value: Value) {
    match value {
        // Of two that differ both stay; that was told when they were laid into their records.
        Value::Object(fields) if fields.contains_key("id") => drop(lay(list, fields)),
        value if list.contains(&value) => {}
        value => list.push(value),
    }
}

/// Rows of one record put together: a root that several others wrote out is one; equal children of one record are one.
fn merged(rows: Vec<Row>, notes: &mut Notes) -> (Vec<Row>, Index) {
    let mut kept: Vec<Row> = Vec::with_capacity(rows.len());
    let mut index = Index::new();
    for row in rows {
        match index.entry((row.object.name, row.id.clone())) {
            Entry::Vacant(entry) => {
                entry.insert(vec![kept.len()]);
                kept.push(row);
            }
            Entry::Occupied(mut entry) => {
                if entry.get().iter().any(|at| kept[*at].fields == row.fields) {
                    continue;
                }
                if !row.object.root {
                    entry.get_mut().push(kept.len());
                    kept.push(row);
                    continue;
                }
                let known = &mut kept[entry.get()[0]];
                let differs = row.fields.iter().find(|(name, value)| known.fields.get(*name).is_some_and(|known| known != *value));
                if let Some((name, _)) = differs {
                    let message = format!("{} `{}` is here twice, with another `{name}`", row.object.name, row.id);
                    let mut fields = row.fields;
                    fields.insert("id".to_owned(), Value::from(row.id));
                    let content = Value::Object(fields).to_string();
                    notes.refuse(TWICE, &row.place, message, "keep the right one", row.object.name, content);
                } else {
                    known.fields.extend(row.fields);
                }
            }
        }
    }
    (kept, index)
}

/// Doubts about fields that name records which are not there; those that say to what a row belongs are looked at apart.
fn references(object: &Object, id: &str, fields: &Fields, index: &Index, place: &Place, notes: &mut Notes) {
    for field in object.fields {
        let Holds::Reference(other) = field.holds else { continue };
        if object.owners().any(|(link, ..)| link == field.name) {
            continue;
        }
        let Some(named) = text(fields, field.name) else { continue };
        if !index.contains_key(&(other, named.clone())) {
            notes.doubt(REFERENCE, place, || format!("{} `{id}`: `{}` names `{named}`, which is not there", object.name, field.name));
        }
    }
}

/// To what a row belongs.
#[derive(Default)]
struct Owners {
    /// Rows, each with the list in which it lies there.
    homes: Vec<(usize, &'static str)>,
    /// Fields that name what is not there.
    dangling: Vec<(&'static str, String)>,
}

/// Finds to what a row belongs, and takes the fields out that say so: its place says it from now on.
fn owners(object: &'static Object, fields: &mut Fields, index: &Index) -> Owners {
    let mut found = Owners::default();
    for (link, owner, list) in object.owners() {
        let Some(named) = text(fields, link) else { continue };
        match index.get(&(owner.name, named.clone())) {
            Some(homes) => {
                found.homes.extend(homes.iter().map(|home| (*home, list)));
                fields.remove(link);
            }
            None => found.dangling.push((link, named)),
        }
    }
    let general = match object.name {
        "attribute" => Some(("link_id", "link_entity", "attributes")),
        "metadata" => Some(("resource_id", "resource_type", "metadata")),
        _ => None,
    };
    let Some((link, kind, list)) = general else { return found };
    let Some(named) = text(fields, link) else { return found };
    let word = text(fields, kind).and_then(|word| Object::named(&word).or_else(|| Object::of_table(&word)));
    let by_word = word.and_then(|owner| index.get(&(owner.name, named.clone())).map(|homes| (owner, homes)));
    // A wrong word does not matter where the id is known.
    let home = by_word.or_else(|| OBJECTS.iter().find_map(|owner| Some((owner, index.get(&(owner.name, named.clone()))?))));
    let takes = |owner: &Object| if list == "attributes" { owner.attributes } else { owner.metadata };
    match home.filter(|(owner, _)| takes(owner)) {
        Some((owner, homes)) => {
            found.homes.extend(homes.iter().map(|home| (*home, list)));
            fields.remove(link);
            if text(fields, kind).as_deref() == Some(owner.name) {
                fields.remove(kind);
            }
        }
        None => found.dangling.push((link, named)),
    }
    found
}
