//! Which records there are: ids, and what lists are filtered by. Bodies stay in the database until somebody asks for them.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::conversation::Content;
use crate::directory::hsds::collection::Collection;
use crate::directory::hsds::convert::SHIPPED;
use crate::directory::hsds::keys::{is_uuid, uuid};
use crate::directory::hsds::objects::{Holds, Object};
use crate::directory::hsds::outward::{nested, public, valid};
use crate::directory::hsds::shipped;
use crate::directory::hsds::values::{Fields, list, text};
use crate::store::{Store, StoreError, directory};

/// Characters of a record that a search looks at.
const SEARCHED_CHARS_MAX: usize = 400;
/// Rounds of fetching what a record names, what that names, …
const ROUNDS_MAX: usize = 6;

/// How much of a record is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Id and last change.
    Minimal,
    /// Its own fields and the records that it names one to one.
    Flat,
    /// All of it.
    Full,
}

/// What a list is filtered by; conditions hold together.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub search: Option<String>,
    pub term: Option<String>,
    pub taxonomy: Option<String>,
    pub organization: Option<String>,
    pub modified_after: Option<String>,
    pub parent: Option<String>,
    pub top_only: bool,
}

/// One record.
#[derive(Debug)]
pub(super) struct Entry {
    object: &'static str,
    source: u16,
    id: Box<str>,
    /// The record that holds it, where it is no record of its own.
    within: Option<Box<str>>,
    public_id: Box<str>,
    organization: Option<Box<str>>,
    parent: Option<Box<str>>,
    /// Terms and taxonomies, by public id.
    terms: Vec<u32>,
    modified: Option<Box<str>>,
    status: Option<Box<str>>,
    name: Box<str>,
    searched: Box<str>,
}

/// All records.
#[derive(Debug, Default)]
pub(super) struct Index {
    sources: Vec<String>,
    /// By object and public id.
    entries: BTreeMap<(&'static str, Box<str>), Entry>,
    /// Public ids of terms and taxonomies, numbered.
    numbers: HashMap<Box<str>, u32>,
    /// The shipped directory; it is small.
    shipped: Collection,
}

/// Where a record is.
type Key = (&'static str, String);

impl Index {
    /// Of the shipped directory and everything that was imported.
    pub async fn of(store: &Store, content: &Content) -> Result<Self, StoreError> {
        let mut reader = store.reader().await?;
        let stored = directory::records(&mut reader, None).await?;
        drop(reader);
        let mut index = Self::default();
        // Imported services lie above the files' ones; only these are ours to publish as the shipped directory.
        let own =
            content.directory.services.all().filter(|service| content.catalog.has(&"de".into(), &format!("service-{}", service.id), None));
        index.shipped = shipped::records(own, &content.directory.taxonomy).0;
        let terms: HashMap<(String, String), String> = stored
            .iter()
            .filter(|record| record.kind == "taxonomy_term")
            .filter_map(|record| {
                let fields: Fields = serde_json::from_str(&record.body).ok()?;
                Some(((record.source.clone(), record.id.clone()), text(&fields, "taxonomy_id")?))
            })
            .collect();
        for record in stored {
            let Ok(fields) = serde_json::from_str::<Fields>(&record.body) else { continue };
            let source = index.source(&record.source);
            let taxonomy = |term: &str| terms.get(&(record.source.clone(), term.to_owned())).cloned();
            index.add(&record.kind, source, &record.id, &fields, &taxonomy);
        }
        let own = std::mem::take(&mut index.shipped);
        let source = index.source(SHIPPED);
        let taxonomy = |term: &str| own.get("taxonomy_term", term).and_then(|fields| text(fields, "taxonomy_id"));
        for ((kind, id), fields) in &own.records {
            index.add(kind, source, id, fields, &taxonomy);
        }
        index.shipped = own;
        Ok(index)
    }

    fn source(&mut self, name: &str) -> u16 {
        let at = self.sources.iter().position(|known| known == name).unwrap_or_else(|| {
            self.sources.push(name.to_owned());
            self.sources.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    fn number(&mut self, public: String) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(public.into()).or_insert(next)
    }

    fn add(&mut self, kind: &str, source: u16, id: &str, fields: &Fields, taxonomy: &dyn Fn(&str) -> Option<String>) {
        let Some(object) = Object::named(kind).filter(|object| super::LISTS.iter().any(|(_, listed)| *listed == object.name)) else {
            return;
        };
        let name = self.sources[usize::from(source)].clone();
        let of_source = |id: &str| if is_uuid(id) { id.to_owned() } else { uuid(&name, id) };
        let mut terms = Vec::new();
        for term in list(fields, "attributes").filter_map(|attribute| text(attribute, "taxonomy_term_id")) {
            terms.push(self.number(of_source(&term)));
            if let Some(taxonomy) = taxonomy(&term) {
                terms.push(self.number(of_source(&taxonomy)));
            }
        }
        if let Some(taxonomy) = text(fields, "taxonomy_id") {
            terms.push(self.number(of_source(&taxonomy)));
        }
        let words: Vec<String> = ["name", "alternate_name", "description"].iter().filter_map(|name| text(fields, name)).collect();
        let searched: String = words.join("\n").to_lowercase().chars().take(SEARCHED_CHARS_MAX).collect();
        let own_name = text(fields, "name").unwrap_or_default();
        let organization = text(fields, "organization_id").map(|id| of_source(&id).into());
        let modified = text(fields, "last_modified").or_else(|| text(fields, "assured_date")).map(Box::from);
        for inner in list(fields, "service_at_locations").filter(|_| object.name == "service") {
            let Some(inner_id) = text(inner, "id") else { continue };
            self.put(Entry {
                object: "service_at_location",
                source,
                id: inner_id.as_str().into(),
                within: Some(id.into()),
                public_id: of_source(&inner_id).into(),
                organization: organization.clone(),
                parent: None,
                terms: terms.clone(),
                modified: modified.clone(),
                status: None,
                name: own_name.as_str().into(),
                searched: searched.as_str().into(),
            });
        }
        self.put(Entry {
            object: object.name,
            source,
            id: id.into(),
            within: None,
            public_id: of_source(id).into(),
            organization,
            parent: text(fields, "parent_id").map(|id| of_source(&id).into()),
            terms,
            modified,
            status: text(fields, "status").map(Box::from),
            name: own_name.into(),
            searched: searched.into(),
        });
    }

    /// Of records of two sources with one id the first counts.
    fn put(&mut self, entry: Entry) {
        self.entries.entry((entry.object, entry.public_id.clone())).or_insert(entry);
    }

    /// The record with this public id.
    pub fn get(&self, object: &'static str, id: &str) -> Option<&Entry> {
        self.entries.get(&(object, id.into()))
    }

    /// Records of an object for which all conditions hold, by id.
    pub fn matching(&self, object: &'static str, filter: &Filter) -> Vec<&Entry> {
        let number = |id: &Option<String>| id.as_ref().map(|id| self.numbers.get(id.as_str()).copied());
        let (term, taxonomy) = (number(&filter.term), number(&filter.taxonomy));
        let has = |entry: &Entry, wanted: Option<Option<u32>>| wanted.is_none_or(|wanted| wanted.is_some_and(|n| entry.terms.contains(&n)));
        let of_object = self.entries.range((object, Box::from(""))..).take_while(|((of, _), _)| *of == object).map(|(_, entry)| entry);
        of_object
            .filter(|entry| has(entry, term) && has(entry, taxonomy))
            .filter(|entry| filter.search.as_ref().is_none_or(|words| words.split_whitespace().all(|word| entry.searched.contains(word))))
            .filter(|entry| filter.organization.is_none() || entry.organization.as_deref() == filter.organization.as_deref())
            .filter(|entry| filter.parent.is_none() || entry.parent.as_deref() == filter.parent.as_deref())
            .filter(|entry| !filter.top_only || entry.parent.is_none())
            // Moments of one zone sort as texts; a day is before all of its moments.
            .filter(|entry| filter.modified_after.as_deref().is_none_or(|after| entry.modified.as_deref().is_some_and(|at| at >= after)))
            .collect()
    }

    /// A record as the public reads it; `None` when it is gone by now.
    pub async fn body(&self, store: &Store, entry: &Entry, shape: Shape) -> Result<Option<Fields>, StoreError> {
        if shape == Shape::Minimal {
            let value = json!({ "id": entry.public_id, "last_modified": entry.modified });
            return Ok(value.as_object().cloned());
        }
        let source = self.sources[usize::from(entry.source)].as_str();
        let Some(object) = Object::named(entry.object) else { return Ok(None) };
        let mut fetched: HashMap<Key, Option<Fields>> = HashMap::new();
        let holder = if entry.within.is_some() { "service" } else { object.name };
        let id = entry.within.as_deref().unwrap_or(&entry.id);
        let Some(mut fields) = self.fetch(store, source, holder, id).await? else { return Ok(None) };
        if entry.within.is_some() {
            let found = list(&fields, "service_at_locations").find(|inner| text(inner, "id").as_deref() == Some(&entry.id)).cloned();
            let Some(mut inner) = found else { return Ok(None) };
            inner.insert("service_id".to_owned(), Value::from(id));
            fields = inner;
        }
        if shape == Shape::Flat {
            flat(object, &mut fields);
        }
        let mut body = Fields::new();
        // What a record names is fetched, until nothing that it names is missing.
        for _ in 0..ROUNDS_MAX {
            let missing;
            (body, missing) = written_out(object, &fields, &fetched);
            if missing.is_empty() {
                break;
            }
            for (kind, id) in missing {
                let mut found = self.fetch(store, source, kind, &id).await?;
                if let (Shape::Flat, Some(found), Some(object)) = (shape, &mut found, Object::named(kind)) {
                    flat(object, found);
                }
                fetched.insert((kind, id), found);
            }
        }
        if object.name == "organization" && shape == Shape::Full {
            body.insert("services".to_owned(), self.services(&entry.public_id));
        }
        public(object, &mut body);
        valid(object, &mut body, source);
        Ok(Some(body))
    }

    /// Services of an organization, by id, name and status.
    fn services(&self, organization: &str) -> Value {
        let filter = Filter { organization: Some(organization.to_owned()), ..Filter::default() };
        let services = self.matching("service", &filter);
        services.iter().map(|entry| json!({ "id": entry.public_id, "name": entry.name, "status": entry.status })).collect()
    }

    async fn fetch(&self, store: &Store, source: &str, kind: &'static str, id: &str) -> Result<Option<Fields>, StoreError> {
        let body = directory::body(&mut *store.reader().await?, source, kind, id).await?;
        let stored = body.and_then(|body| serde_json::from_str(&body).ok());
        Ok(stored.or_else(|| (source == SHIPPED).then(|| self.shipped.get(kind, id).cloned()).flatten()))
    }
}

/// A record with what it names written out, as far as that was fetched, and the rest of what it names.
fn written_out(object: &'static Object, fields: &Fields, fetched: &HashMap<Key, Option<Fields>>) -> (Fields, Vec<Key>) {
    let missing = std::cell::RefCell::new(Vec::new());
    let find = |kind: &'static str, id: &str| {
        let key = (kind, id.to_owned());
        let found = fetched.get(&key).cloned();
        found.unwrap_or_else(|| {
            missing.borrow_mut().push(key);
            None
        })
    };
    let body = nested(object, fields.clone(), &find);
    (body, missing.into_inner())
}

/// Leaves only what a record has one of.
fn flat(object: &Object, fields: &mut Fields) {
    let many = |name: &str| {
        object.field(name).is_some_and(|field| matches!(field.holds, Holds::Children(..) | Holds::Others(..)))
            || matches!(name, "attributes" | "metadata")
    };
    fields.retain(|name, _| !many(name));
}
