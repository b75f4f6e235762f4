//! Imported records laid above the directory of the files: as services that clients find.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Europe::Berlin;

use super::content::Content;
use crate::directory::hsds::convert::{Reading, services};
use crate::directory::hsds::keys::text_hash;
use crate::directory::hsds::values::{Fields, text};
use crate::finding::Source;
use crate::store::directory::{Record, Translation};

/// Everything that was imported, as it is stored.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// Records, by source.
    pub records: Vec<Record>,
    /// Their texts in other languages.
    pub translations: Vec<Translation>,
}

/// A record's body, found by source, object and id.
type Bodies<'a> = HashMap<(&'a str, &'a str, &'a str), &'a Record>;

impl Content {
    /// The content with imported records above the services of the files; schedules that ended before `now` are passed over.
    ///
    /// A service takes the place of one with its id; doubts about records were told when they were imported.
    #[must_use]
    pub fn with_records(mut self, imported: &Imported, now: DateTime<Utc>) -> Self {
        let today = now.with_timezone(&Berlin).date_naive();
        let bodies: Bodies<'_> = imported.records.iter().map(|record| ((&*record.source, &*record.kind, &*record.id), record)).collect();
        let mut said: HashMap<(&str, &str), Vec<&Translation>> = HashMap::new();
        for translation in imported.translations.iter().filter(|translation| translation.kind == "service") {
            said.entry((&translation.source, &translation.id)).or_default().push(translation);
        }
        let mut places = HashMap::new();
        let mut found = Vec::new();
        for record in imported.records.iter().filter(|record| record.kind == "service") {
            let Some(fields) = body(record) else { continue };
            let source = record.source.as_str();
            let others = |kind: &'static str, id: &str| bodies.get(&(source, kind, id)).and_then(|record| body(record));
            let translated: Vec<_> = said.get(&(source, &*record.id)).into_iter().flatten().map(|said| translated(said, &fields)).collect();
            let taxonomy = &self.directory.taxonomy;
            let reading = Reading { source, others: &others, translated: &translated, taxonomy, today };
            let place = places.entry(source).or_insert_with(|| Source::new(&format!("records of {source}"), "").start());
            found.extend(services(&fields, &reading).0.into_iter().map(|service| (service, place.clone())));
        }
        found.into_iter().for_each(|(service, place)| self.directory.services.put(service, place));
        self
    }
}

fn body(record: &Record) -> Option<Fields> {
    serde_json::from_str(&record.body).ok()
}

/// Field, language, text, and whether the text that it was made from is another today.
fn translated(said: &Translation, fields: &Fields) -> (String, String, String, bool) {
    let source = text(fields, &said.field).unwrap_or_default();
    (said.field.clone(), said.language.clone(), said.text.clone(), text_hash(&source) != said.source_hash)
}
