//! What is doubtful in records that were put together: what converting them to services stumbles over, markup, and age.

use chrono::{Days, NaiveDate};

use super::collection::Collection;
use super::convert::{Reading, checked, services};
use super::notes::{AGED, MARKUP, Notes, TRANSLATION};
use super::objects::Object;
use super::plain::is_marked_up;
use super::topics::Taxonomy;
use super::values::text;
use crate::directory::record::CHECKED_DAYS_MAX;
use crate::directory::service::Service;

/// The services of all records, with doubts where each record stands.
#[must_use]
pub fn examine(collection: &Collection, source: &str, taxonomy: &Taxonomy, today: NaiveDate) -> (Vec<Service>, Notes) {
    let mut notes = Notes::default();
    let mut found = Vec::new();
    let others = |kind: &'static str, id: &str| collection.get(kind, id).cloned();
    for (id, record) in collection.all("service") {
        let reading = Reading { source, others: &others, translated: &[], taxonomy, today };
        let (services, doubts) = services(record, &reading);
        let place = &collection.place("service", id);
        for (rule, message) in doubts {
            notes.doubt(rule, place, || format!("service `{id}`: {message}"));
        }
        if text(record, "description").is_some_and(|text| is_marked_up(&text)) {
            notes.doubt(MARKUP, place, || format!("service `{id}`: its description is marked up; cards show plain text"));
        }
        if checked(record, today, &mut Vec::new())
            .is_some_and(|checked| checked.checked_add_days(Days::new(CHECKED_DAYS_MAX)).is_some_and(|due| due < today))
        {
            notes.doubt(AGED, place, || format!("service `{id}`: nobody looked at it for more than {CHECKED_DAYS_MAX} days"));
        }
        found.extend(services);
    }
    for said in collection.stale() {
        let Some(object) = Object::named(&said.kind) else { continue };
        notes.doubt(TRANSLATION, &collection.place(object.name, &said.id), || {
            format!(
                "{} `{}`: its `{}` changed since it was put into `{}`; cards show German",
                said.kind, said.id, said.field, said.language
            )
        });
    }
    (found, notes)
}
