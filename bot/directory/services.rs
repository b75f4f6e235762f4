//! All services that can help; [`super::search`] finds among them.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::record::aged;
pub use super::service::Service;
use crate::finding::{Finding, Place};
use crate::ids::ServiceId;
use crate::yaml::Document;

/// Services that one screen shows.
pub const SHOWN_MAX: usize = 3;

/// What a client may need: the values of the answer `need`.
pub const NEEDS: [&str; 28] = [
    "res", "asyl", "spaet", "famreu", "papers", "lang", "recog", "edu", "kita", "work", "labour", "ben", "money", "hous", "auth", "daily",
    "health", "ment", "fam", "addict", "disc", "vol", "meet", "prison", "exiti", "exitr", "return", "other",
];

/// All services, found by id, topic and kind without looking through them.
#[derive(Debug, Clone, Default)]
pub struct Services {
    all: Vec<(Service, Place)>,
    ids: HashMap<ServiceId, usize>,
    /// Topic → positions, ascending.
    topics: HashMap<String, Vec<usize>>,
    /// General entry → positions of its offices, ascending.
    kinds: HashMap<ServiceId, Vec<usize>>,
}

impl Services {
    /// The service with this id.
    #[must_use]
    pub fn get(&self, id: &ServiceId) -> Option<&Service> {
        self.at(*self.ids.get(id)?)
    }

    /// Puts a service in place of the one with its id, or after all others.
    pub fn put(&mut self, service: Service, place: Place) {
        match self.ids.get(&service.id) {
            Some(&at) => {
                let (before, _) = std::mem::replace(&mut self.all[at], (service.clone(), place));
                for topic in &before.topics {
                    forget(self.topics.get_mut(topic), at);
                }
                if let Some(kind) = &before.kind {
                    forget(self.kinds.get_mut(kind), at);
                }
                self.index(&service, at);
            }
            None => self.push(service, place),
        }
    }

    fn push(&mut self, service: Service, place: Place) {
        let at = self.all.len();
        // Of two with one id the first counts.
        self.ids.entry(service.id.clone()).or_insert(at);
        self.index(&service, at);
        self.all.push((service, place));
    }

    fn index(&mut self, service: &Service, at: usize) {
        let add = |positions: &mut Vec<usize>| {
            let to = positions.partition_point(|position| *position < at);
            if positions.get(to) != Some(&at) {
                positions.insert(to, at);
            }
        };
        service.topics.iter().for_each(|topic| add(self.topics.entry(topic.clone()).or_default()));
        service.kind.iter().for_each(|kind| add(self.kinds.entry(kind.clone()).or_default()));
    }

    /// All services in the file's order.
    pub fn all(&self) -> impl Iterator<Item = &Service> {
        self.all.iter().map(|(service, _)| service)
    }

    /// All services, each with the place where it is written.
    pub fn placed(&self) -> impl Iterator<Item = &(Service, Place)> {
        self.all.iter()
    }

    pub(super) fn at(&self, at: usize) -> Option<&Service> {
        self.all.get(at).map(|(service, _)| service)
    }

    /// Whether it came with an import rather than a file of `directory/`.
    pub(super) fn is_imported(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|(_, place)| !place.file().starts_with("directory/"))
    }

    /// Positions of the services for a topic.
    pub(super) fn for_topic(&self, topic: &str) -> impl Iterator<Item = usize> {
        self.topics.get(topic).into_iter().flatten().copied()
    }

    /// Positions of the offices of a general entry.
    pub(super) fn of_kind(&self, kind: &ServiceId) -> impl Iterator<Item = usize> {
        self.kinds.get(kind).into_iter().flatten().copied()
    }

    /// Warnings about services that nobody checked for long.
    #[must_use]
    pub fn aged(&self, today: NaiveDate) -> Vec<Finding> {
        self.all.iter().filter_map(|(service, place)| aged(service.id.as_str(), service.checked_on?, today, place)).collect()
    }
}

/// Takes a position out of an ascending list.
fn forget(positions: Option<&mut Vec<usize>>, at: usize) {
    if let Some(positions) = positions
        && let Ok(found) = positions.binary_search(&at)
    {
        positions.remove(found);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    services: Vec<Option<Service>>,
}

/// The services of `services.yaml` with everything that is wrong in them.
#[must_use]
pub fn read(document: &Document) -> (Services, Vec<Finding>) {
    let (file, mut findings) = document.typed::<RawFile>();
    let mut services = Services::default();
    for (at, service) in file.into_iter().flat_map(|file| file.services).enumerate() {
        let Some(service) = service else { continue };
        let at = at.to_string();
        let place = document.place(&["services", &at, "id"]);
        for (nth, phone) in service.phones.iter().enumerate() {
            findings.extend(phone.finding(|| document.place(&["services", &at, "phones", &nth.to_string(), "dial"])));
        }
        for (nth, topic) in service.topics.iter().enumerate().filter(|(_, topic)| !NEEDS.contains(&topic.as_str())) {
            let spot = document.place(&["services", &at, "topics", &nth.to_string()]);
            findings.push(Finding::error("topic-unknown", spot, format!("`{topic}` is no need")).near(topic, NEEDS));
        }
        if service.source.trim().is_empty() {
            findings.push(Finding::error("source-missing", place.clone(), format!("`{}` names no source", service.id)));
        }
        if services.get(&service.id).is_some() {
            findings.push(Finding::error("service-twice", place.clone(), format!("`{}` is here twice", service.id)));
        }
        services.push(service, place);
    }
    (services, findings)
}
