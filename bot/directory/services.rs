//! Services that can help: records in the words of Open Referral HSDS, and a simple search among them.

use chrono::NaiveDate;
use serde::Deserialize;

use super::hours::Hours;
use super::place::Place as Spot;
use super::record::{Cost, Phone, aged};
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

/// One service. What is absent is unknown and shown as "not given", never guessed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its name in tables and flows.
    pub id: ServiceId,
    /// The general entry that this is one office of (`mbe`): shown before it where this one serves the place.
    pub kind: Option<ServiceId>,
    /// Who runs it.
    pub organization: String,
    /// Its own name, German.
    pub name: String,
    /// What it is for, German; clients read the message `service-<id>` in their language.
    pub description: String,
    /// Where it is.
    pub address: Option<Address>,
    /// Its numbers.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// Its mail address.
    pub email: Option<String>,
    /// Its site, as its owner writes it.
    pub url: Option<String>,
    /// When somebody is there.
    pub schedule: Option<Schedule>,
    /// Languages that staff speak; empty is not given.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Whether interpreters can join; `None` is not given.
    pub interpreter: Option<bool>,
    /// What it costs.
    #[serde(default)]
    pub cost: Cost,
    /// For whom it is, by place.
    pub service_area: Option<ServiceArea>,
    /// What it helps with: values of the answer `need`.
    #[serde(default)]
    pub topics: Vec<String>,
    /// What to bring, German.
    #[serde(default)]
    pub bring: Vec<String>,
    /// Where this is from.
    #[serde(default)]
    pub source: String,
    /// When a person looked at the source last.
    pub checked_on: NaiveDate,
    /// What staff should check at the live source.
    #[serde(default)]
    pub verify: Vec<String>,
}

/// A postal address as on a German letter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number.
    pub address_1: String,
    /// Postcode.
    pub postal_code: String,
    /// Town.
    pub city: String,
}

/// When a service is open, as given and as rules.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// As its owner writes it.
    pub text: String,
    /// The same as weekly rules.
    pub hours: Option<Hours>,
    /// Only by appointment.
    #[serde(default)]
    pub by_appointment: bool,
}

/// For whom a service is, by place.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceArea {
    /// Regions, Länder or keys of municipalities; empty means all of Germany.
    #[serde(default)]
    pub regions: Vec<String>,
    /// As its owner writes it, German.
    pub text: String,
}

impl Service {
    /// 0 for a place of its own area, 1 for all of Germany, `None` when it is not for that place.
    fn area_rank(&self, place: Option<&Spot>) -> Option<u8> {
        let regions = self.service_area.as_ref().map_or(&[][..], |area| &area.regions);
        if regions.is_empty() {
            return Some(1);
        }
        let place = place?;
        let own = [Some(place.key.as_str()), Some(place.region.as_str()), place.land.as_deref()];
        regions.iter().any(|region| own.contains(&Some(region.as_str()))).then_some(0)
    }

    fn language_rank(&self, language: &Language) -> u8 {
        u8::from(!self.languages.contains(language))
    }
}

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
