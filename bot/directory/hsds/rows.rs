//! Nested records taken apart into rows, as tables have them; both ways of writing HSDS then go one way on.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;

use super::keys::made;
use super::notes::{ID, Notes, REQUIRED, SHAPE, TYPE};
use super::objects::{Holds, Must, Object};
use super::values::{Fields, GIVEN, drop_empty, fit, restore_ids, text};
use crate::finding::Place;

/// A root's texts in other languages, beside its own fields: `{ "description": { "en": { "text": …, "state": … } } }`.
pub const TRANSLATIONS: &str = "x-lotse-translations";
/// Fields without which a record helps nobody.
const VITAL: [(&str, &str); 6] =
    [("service", "name"), ("organization", "name"), ("program", "name"), ("taxonomy_term", "name"), ("phone", "number"), ("url", "url")];

/// One record without others in it; what belongs to it names it.
#[derive(Debug, Clone)]
pub struct Row {
    /// What it is.
    pub object: &'static Object,
    /// Its id, as its source gives it.
    pub id: String,
    /// Its fields; those of HSDS have their types.
    pub fields: Fields,
    /// Where it stands.
    pub place: Place,
}

/// A record's text in another language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Translated {
    /// The record's object.
    pub kind: String,
    /// The record.
    pub id: String,
    /// The field: `name`, `description`, …
    pub field: String,
    /// The language's tag.
    pub language: String,
    /// The text.
    pub text: String,
    /// `machine`, `draft` or `reviewed`.
    pub state: String,
    /// [`super::keys::text_hash`] of the text that it was made from; of today's where it is not known.
    pub source_hash: Option<String>,
}

/// Which text it is: object, id, field, language.
pub type TextKey = (String, String, String, String);

impl Translated {
    /// Which text it is.
    #[must_use]
    pub fn key(&self) -> TextKey {
        (self.kind.clone(), self.id.clone(), self.field.clone(), self.language.clone())
    }
}

/// Rows as they are read.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// In the order of reading.
    pub rows: Vec<Row>,
    /// Texts in other languages.
    pub translated: Vec<Translated>,
    /// What was found, and rows that were kept out.
    pub notes: Notes,
    /// How many rows were taken so far, for who watches.
    pub taken: Arc<AtomicU64>,
}

impl Rows {
    /// Takes a record with everything in it; answers its id, or `None` when it was kept out.
    ///
    /// `link` is the field in which it names the record that it lies in, with that record's id. How deep records lie in each
    /// other is bounded by the reader of JSON (128).
    pub fn take(&mut self, object: &'static Object, mut fields: Fields, place: &Place, link: Option<(&str, &str)>) -> Option<String> {
        restore_ids(object, &mut fields);
        drop_empty(&mut fields);
        if let Some((name, owner)) = link {
            self.link(&mut fields, name, owner, place, object);
        }
        let vital = VITAL.iter().find(|(of, name)| *of == object.name && text(&fields, name).is_none());
        if let Some((_, name)) = vital {
            let content = Value::Object(fields).to_string();
            let message = format!("a {} without `{name}`", object.name);
            self.notes.refuse(REQUIRED, place, message, "give it one; nothing else of this record is taken", object.name, content);
            return None;
        }
        let id = text(&fields, "id").unwrap_or_else(|| {
            let id = made(object.name, &Value::Object(fields.clone()).to_string());
            self.notes.doubt(ID, place, || format!("a {} without an id; it is called `{id}` here", object.name));
            id
        });
        fields.remove("id");
        self.nested(object, &mut fields, &id, place);
        if object.root
            && let Some(translations) = fields.remove(TRANSLATIONS)
        {
            self.translations(object, &id, &translations);
        }
        fit(object, &mut fields, place, &mut self.notes);
        self.taken.fetch_add(1, Ordering::Relaxed);
        self.rows.push(Row { object, id: id.clone(), fields, place: place.clone() });
        Some(id)
    }

    /// Where a record lies decides to what it belongs; what it says itself is kept beside if it is something else.
    fn link(&mut self, fields: &mut Fields, name: &str, owner: &str, place: &Place, object: &Object) {
        if let Some(said) = text(fields, name).filter(|said| said != owner) {
            self.notes.doubt(SHAPE, place, || format!("a {} within `{owner}` says that it belongs to `{said}`", object.name));
            fields.insert(format!("{GIVEN}{name}"), Value::String(said));
        }
        fields.insert(name.to_owned(), Value::from(owner));
    }

    /// Takes out what lies in a record.
    fn nested(&mut self, object: &'static Object, fields: &mut Fields, id: &str, place: &Place) {
        for field in object.fields {
            match field.holds {
                Holds::Children(other, link) | Holds::Others(other, link) => {
                    self.list(fields, field.name, other, (link, id), None, place);
                }
                Holds::Whole(other, link) => {
                    let Some(value) = fields.remove(field.name) else { continue };
                    let (Some(other), Value::Object(inner)) = (Object::named(other), value) else { continue };
                    if let Some(inner) = self.take(other, inner, place, None) {
                        self.link(fields, link, &inner, place, object);
                    }
                }
                Holds::Text | Holds::Number | Holds::Word(_) | Holds::Reference(_) | Holds::Owner => {}
            }
        }
        if object.attributes {
            self.list(fields, "attributes", "attribute", ("link_id", id), Some(("link_entity", object.name)), place);
        }
        if object.metadata {
            self.list(fields, "metadata", "metadata", ("resource_id", id), Some(("resource_type", object.name)), place);
        }
    }

    fn list(&mut self, fields: &mut Fields, name: &str, other: &str, link: (&str, &str), kind: Option<(&str, &str)>, place: &Place) {
        let (Some(value), Some(other)) = (fields.remove(name), Object::named(other)) else { return };
        let values = match value {
            Value::Array(values) => values,
            single => vec![single],
        };
        for value in values {
            match value {
                Value::Object(mut inner) => {
                    if let Some((field, word)) = kind {
                        inner.entry(field).or_insert_with(|| Value::from(word));
                    }
                    self.take(other, inner, place, Some(link));
                }
                value => {
                    let message = format!("in `{name}` of `{}` stands no {}", link.1, other.name);
                    self.notes.refuse(SHAPE, place, message, "write it as an object with an id", other.name, value.to_string());
                }
            }
        }
    }

    fn translations(&mut self, object: &Object, id: &str, translations: &Value) {
        for (field, languages) in translations.as_object().into_iter().flatten() {
            for (language, said) in languages.as_object().into_iter().flatten() {
                let Some(said) = said.as_object() else { continue };
                let Some(words) = text(said, "text") else { continue };
                self.translated.push(Translated {
                    kind: object.name.to_owned(),
                    id: id.to_owned(),
                    field: field.clone(),
                    language: language.clone(),
                    text: words,
                    state: text(said, "state").unwrap_or_else(|| "draft".to_owned()),
                    source_hash: text(said, "source_hash"),
                });
            }
        }
    }

    /// Takes a row of a table: like [`Rows::take`], with what tables must say beside.
    pub fn take_row(&mut self, object: &'static Object, fields: Fields, place: &Place) {
        if self.take(object, fields, place, None).is_none() {
            return;
        }
        let Some(row) = self.rows.last() else { return };
        for field in object.fields.iter().filter(|field| field.must == Must::Tabular && !row.fields.contains_key(field.name)) {
            self.notes.doubt(TYPE, place, || format!("`{}.{}` is missing, and a table needs it", object.name, field.name));
        }
    }
}
