//! The objects of Open Referral HSDS 3.0 and 3.1 as one table; field by field they stand in `fields.rs`.
//!
//! Source: the JSON schemas of the specification, versions 3.0 and 3.1.

use super::fields;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Any text.
    Text,
    /// A number.
    Number,
    /// One of these words.
    Word(&'static [&'static str]),
    /// The id of a record of this object.
    Reference(&'static str),
    /// The id of whatever the record belongs to: an attribute's `link_id`, a metadata's `resource_id`.
    Owner,
    /// Records of this object that belong here; in a table they name this record in the second field.
    Children(&'static str, &'static str),
    /// One record of this object, written out; in a table its id stands in the second field.
    Whole(&'static str, &'static str),
    /// Records of this object that stand for themselves and name this one in the second field.
    Others(&'static str, &'static str),
}

/// When a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Must {
    /// It may be absent.
    No,
    /// Always.
    Always,
    /// In tables only: in nested JSON its place says it.
    Tabular,
}

/// One field of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether it must be there.
    pub must: Must,
}

/// One object.
#[derive(Debug, Clone, Copy)]
pub struct Object {
    /// Its name: `service_at_location`.
    pub name: &'static str,
    /// Its table without `.csv`; the specification mixes singular and plural.
    pub table: &'static str,
    /// Its fields beside `id`, `attributes` and `metadata`.
    pub fields: &'static [Field],
    /// Whether it carries attributes.
    pub attributes: bool,
    /// Whether it carries metadata.
    pub metadata: bool,
    /// Whether it is stored for itself rather than within another record.
    pub root: bool,
}

const fn object(name: &'static str, table: &'static str, fields: &'static [Field]) -> Object {
    Object { name, table, fields, attributes: true, metadata: true, root: false }
}

const fn root(name: &'static str, table: &'static str, fields: &'static [Field]) -> Object {
    Object { root: true, ..object(name, table, fields) }
}

/// All objects; those that others belong to come before these.
pub const OBJECTS: [Object; 24] = [
    Object { attributes: false, ..root("taxonomy", "taxonomies", fields::TAXONOMY) },
    Object { attributes: false, ..root("taxonomy_term", "taxonomy_terms", fields::TAXONOMY_TERM) },
    root("unit", "units", fields::UNIT),
    root("meta_table_description", "meta_table_descriptions", fields::META_TABLE_DESCRIPTION),
    root("organization", "organizations", fields::ORGANIZATION),
    root("program", "programs", fields::PROGRAM),
    root("location", "locations", fields::LOCATION),
    root("service", "services", fields::SERVICE),
    object("service_at_location", "service_at_location", fields::SERVICE_AT_LOCATION),
    object("organization_identifier", "organization_identifiers", fields::ORGANIZATION_IDENTIFIER),
    object("contact", "contacts", fields::CONTACT),
    object("phone", "phones", fields::PHONE),
    object("language", "languages", fields::LANGUAGE),
    object("address", "addresses", fields::ADDRESS),
    object("accessibility", "accessibility", fields::ACCESSIBILITY),
    object("schedule", "schedules", fields::SCHEDULE),
    object("service_area", "service_areas", fields::SERVICE_AREA),
    object("cost_option", "cost_options", fields::COST_OPTION),
    object("funding", "funding", fields::FUNDING),
    object("required_document", "required_documents", fields::REQUIRED_DOCUMENT),
    object("service_capacity", "service_capacity", fields::SERVICE_CAPACITY),
    object("url", "url", fields::URL),
    Object { attributes: false, ..object("attribute", "attributes", fields::ATTRIBUTE) },
    Object { attributes: false, metadata: false, ..object("metadata", "metadata", fields::METADATA) },
];

impl Object {
    /// The object of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        OBJECTS.iter().find(|object| object.name == name)
    }

    /// The object of this table, by file name or without `.csv`, also where singular and plural are mixed up.
    #[must_use]
    pub fn of_table(table: &str) -> Option<&'static Self> {
        let table = table.strip_suffix(".csv").unwrap_or(table).to_lowercase();
        let table = table.as_str();
        let exact = OBJECTS.iter().find(|object| object.table == table);
        exact.or_else(|| {
            let alike = |object: &&Self| {
                let own = object.table;
                object.name == table || own.strip_suffix('s') == Some(table) || table.strip_suffix('s') == Some(own)
            };
            OBJECTS.iter().find(alike).or_else(|| (table == "service_capacities").then(|| Self::named("service_capacity")).flatten())
        })
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Fields through which a row of this object finds the record that it belongs to, with that record's object, the nearest
    /// first, and the list in which it lies there.
    pub fn owners(&self) -> impl Iterator<Item = (&'static str, &'static Self, &'static str)> + use<> {
        let own = self.name;
        OBJECTS.iter().flat_map(move |object| {
            object.fields.iter().filter_map(move |field| match field.holds {
                Holds::Children(child, link) if child == own => Some((link, object, field.name)),
                _ => None,
            })
        })
    }

    /// Columns of its table: `id`, then every field that is a single value.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> + use<> {
        let single = |field: &&Field| !matches!(field.holds, Holds::Children(..) | Holds::Whole(..) | Holds::Others(..));
        std::iter::once("id").chain(self.fields.iter().filter(single).map(|field| field.name))
    }
}

#[cfg(test)]
mod tests {
    use super::{Holds, OBJECTS, Object};

    #[test]
    fn the_table_hangs_together() {
        for object in OBJECTS {
            assert_eq!(Object::of_table(object.table).map(|found| found.name), Some(object.name));
            for field in object.fields {
                let (other, link) = match field.holds {
                    Holds::Children(other, link) | Holds::Others(other, link) => (other, Some((other, link))),
                    Holds::Whole(other, link) => (other, Some((object.name, link))),
                    Holds::Reference(other) => (other, None),
                    Holds::Text | Holds::Number | Holds::Word(_) | Holds::Owner => continue,
                };
                assert!(Object::named(other).is_some(), "{}.{}", object.name, field.name);
                if let Some((holder, link)) = link {
                    let found = Object::named(holder).and_then(|holder| holder.field(link));
                    assert!(matches!(found.map(|field| field.holds), Some(Holds::Reference(_))), "{}.{}", object.name, field.name);
                }
            }
        }
        assert_eq!(Object::of_table("Locations.csv").map(|found| found.name), Some("location"));
        assert_eq!(Object::of_table("service_at_locations").map(|found| found.name), Some("service_at_location"));
        assert_eq!(Object::of_table("urls").map(|found| found.name), Some("url"));
        assert!(Object::of_table("places").is_none());
    }
}
