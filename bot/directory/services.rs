//! All services that can help, and a search among them.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::place::Place as Spot;
use super::record::aged;
pub use super::service::Service;
use crate::finding::{Finding, Place};
use crate::ids::{Language, ServiceId};
use crate::yaml::Document;

/// Services that one screen shows.
pub const SHOWN_MAX: usize = 3;

/// What a client may need: the values of the answer `need`.
pub const NEEDS: [&str; 28] = [
    "res", "asyl", "spaet", "famreu", "papers", "lang", "recog", "edu", "kita", "work", "labour", "ben", "money", "hous", "auth", "daily",
    "health", "ment", "fam", "addict", "disc", "vol", "meet", "prison", "exiti", "exitr", "return", "other",
];

/// What a search found.
#[derive(Debug, Clone, Default)]
pub struct Hits<'s> {
    /// At most [`SHOWN_MAX`], best first.
    pub services: Vec<&'s Service>,
    /// How many more there are.
    pub rest: usize,
}

/// All services.
#[derive(Debug, Clone, Default)]
pub struct Services(Vec<(Service, Place)>);

impl Services {
    /// The service with this id.
    #[must_use]
    pub fn get(&self, id: &ServiceId) -> Option<&Service> {
        self.all().find(|service| service.id == *id)
    }

    /// Puts a service in place of the one with its id, or after all others.
    pub fn put(&mut self, service: Service, place: Place) {
        match self.0.iter_mut().find(|(known, _)| known.id == service.id) {
            Some(known) => *known = (service, place),
            None => self.0.push((service, place)),
        }
    }

    /// Puts many services, each like [`Services::put`]; of new ones with one id the last counts.
    pub fn put_all(&mut self, services: impl IntoIterator<Item = (Service, Place)>) {
        let mut at: HashMap<ServiceId, usize> = self.0.iter().enumerate().map(|(at, (known, _))| (known.id.clone(), at)).collect();
        for (service, place) in services {
            if let Some(at) = at.get(&service.id) {
                self.0[*at] = (service, place);
            } else {
                at.insert(service.id.clone(), self.0.len());
                self.0.push((service, place));
            }
        }
    }

    /// All services, each with where it stands: in a file of `directory/`, or among imported records.
    pub fn placed(&self) -> impl Iterator<Item = (&Service, &Place)> {
        self.0.iter().map(|(service, place)| (service, place))
    }

    /// All services in the file's order.
    pub fn all(&self) -> impl Iterator<Item = &Service> {
        self.0.iter().map(|(service, _)| service)
    }

    /// Services for a need at a place: those whose staff speak the language first, then the nearer area, then the file's order.
    ///
    /// An unknown place finds only services for all of Germany.
    #[must_use]
    pub fn search(&self, need: &str, place: Option<&Spot>, language: &Language) -> Hits<'_> {
        let fits = |service: &&Service| service.topics.iter().any(|topic| topic == need);
        let mut ranked: Vec<_> = self
            .all()
            .filter(fits)
            .filter_map(|service| Some((service.language_rank(language), service.area_rank(place)?, service)))
            .collect();
        ranked.sort_by_key(|(language, area, _)| (*language, *area));
        let rest = ranked.len().saturating_sub(SHOWN_MAX);
        Hits { services: ranked.into_iter().take(SHOWN_MAX).map(|(.., service)| service).collect(), rest }
    }

    /// These services in their order, each after the ones of its kind that serve the place: the office next door before the general
    /// entry. At most [`SHOWN_MAX`]; ids that do not exist are passed over.
    #[must_use]
    pub fn near(&self, ids: &[ServiceId], place: Option<&Spot>, language: &Language) -> Vec<&Service> {
        let mut found: Vec<&Service> = Vec::new();
        for id in ids {
            let kin = self.all().filter(|service| service.kind.as_ref() == Some(id) && service.area_rank(place) == Some(0));
            let mut local: Vec<&Service> = kin.collect();
            local.sort_by_key(|service| service.language_rank(language));
            found.extend(local);
            found.extend(self.get(id));
        }
        found.truncate(SHOWN_MAX);
        found
    }

    /// Warnings about services that nobody checked for long.
    #[must_use]
    pub fn aged(&self, today: NaiveDate) -> Vec<Finding> {
        self.0.iter().filter_map(|(service, place)| aged(service.id.as_str(), service.checked_on, today, place)).collect()
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
        services.0.push((service, place));
    }
    (services, findings)
}
