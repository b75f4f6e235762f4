//! Offices, `directory/offices.yaml`: whom a case can go to. Hours, holidays and area are those of the office's service.

use chrono::TimeDelta;
use serde::Deserialize;

use crate::directory::service::{Service, ServiceArea};
use crate::directory::services::{NEEDS, Services};
use crate::finding::Finding;
use crate::flow::model::Queue;
use crate::ids::{Language, OfficeId, ServiceId};
use crate::language::STAFF_LANGUAGES;
use crate::yaml::Document;

/// The file of the offices, below the content folder.
pub const FILE: &str = "directory/offices.yaml";

/// One office.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Its name in data.
    pub id: OfficeId,
    /// What clients read, German, as it stands on the door.
    pub name: String,
    /// Only for the demo and the tests: `lotse run` takes no client on for it.
    #[serde(default)]
    pub example: bool,
    /// Its entry in the service directory: opening hours, exceptions, holidays of its Land, area.
    pub service: ServiceId,
    /// Its own area, where that is not its service's; empty regions and postcodes are everywhere.
    pub area: Option<ServiceArea>,
    /// The language of its staff texts, one of [`STAFF_LANGUAGES`].
    #[serde(default = "german")]
    pub language: Language,
    /// Languages that its staff speak.
    pub languages: Vec<Language>,
    /// What it helps with: values of the answer `need`; empty is everything.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Cases that it takes.
    #[serde(default = "usual_queues")]
    pub queues: Vec<Queue>,
    /// Offices that may take a case over when this one has nobody for its language (the client is asked first, P13).
    #[serde(default)]
    pub cooperates: Vec<OfficeId>,
    /// Times after which something happens by itself.
    #[serde(default)]
    pub limits: Limits,
    /// What may be relayed beside text (P6); nothing by default.
    #[serde(default)]
    pub media: Vec<Media>,
}

/// Times of one office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// A case may wait so long while the office is open, 5–1,440 minutes; then the board, the coordinator and cooperating offices
    /// hear of it, each after as long again.
    pub unclaimed_minutes: u16,
    /// A taken case in which the counsellor does nothing goes back to the queue, after 1–336 hours.
    pub lease_hours: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self { unclaimed_minutes: 120, lease_hours: 48 }
    }
}

impl Limits {
    /// See `unclaimed_minutes`.
    #[must_use]
    pub fn unclaimed(self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.unclaimed_minutes))
    }

    /// See `lease_hours`.
    #[must_use]
    pub fn lease(self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.lease_hours))
    }
}

/// What is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Media {
    /// Photos.
    Photo,
    /// Voice messages.
    Voice,
    /// Files.
    File,
}

fn german() -> Language {
    "de".into()
}

fn usual_queues() -> Vec<Queue> {
    vec![Queue::Urgent, Queue::General]
}

/// All offices, in the file's order.
#[derive(Debug, Clone, Default)]
pub struct Offices(Vec<Office>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    offices: Vec<Option<Office>>,
}

impl Offices {
    /// An office by its name in data.
    #[must_use]
    pub fn get(&self, id: &OfficeId) -> Option<&Office> {
        self.0.iter().find(|office| office.id == *id)
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Office> {
        self.0.iter()
    }

    /// Whether any is there that is no example.
    #[must_use]
    pub fn any_real(&self) -> bool {
        self.0.iter().any(|office| !office.example)
    }

    /// Examples give way to real offices.
    #[must_use]
    fn without_examples(mut self) -> Self {
        if self.any_real() {
            self.0.retain(|office| !office.example);
        }
        self
    }

    /// The offices of the file with everything that is wrong in them; those with faults are left out.
    #[must_use]
    pub fn read(document: &Document, services: &Services, languages: &[Language]) -> (Self, Vec<Finding>) {
        let (file, mut findings) = document.typed::<RawFile>();
        let offices: Vec<(usize, Office)> =
            file.into_iter().flat_map(|file| file.offices).enumerate().filter_map(|(at, office)| Some((at, office?))).collect();
        let ids: Vec<OfficeId> = offices.iter().map(|(_, office)| office.id.clone()).collect();
        let mut good = Vec::new();
        for (at, office) in offices {
            let mut found = Vec::new();
            office.check(&Checked { document, at, ids: &ids, services, languages }, &mut found);
            if good.iter().any(|known: &Office| known.id == office.id) {
                let place = document.place(&["offices", &at.to_string(), "id"]);
                found.push(Finding::error("office-twice", place, format!("`{}` is here twice", office.id)));
            }
            if found.is_empty() {
                good.push(office);
            }
            findings.extend(found);
        }
        (Self(good).without_examples(), findings)
    }
}

struct Checked<'a> {
    document: &'a Document,
    at: usize,
    ids: &'a [OfficeId],
    services: &'a Services,
    languages: &'a [Language],
}

impl Office {
    /// Whether it takes requests about leaving a group, which are told in neutral words (P17).
    #[must_use]
    pub fn takes_exit(&self) -> bool {
        self.queues.contains(&Queue::Exit)
    }

    /// Its entry in the directory.
    #[must_use]
    pub fn entry<'s>(&self, services: &'s Services) -> Option<&'s Service> {
        services.get(&self.service)
    }

    /// Whether its staff speak a language.
    #[must_use]
    pub fn speaks(&self, language: &Language) -> bool {
        self.languages.contains(language)
    }

    fn check(&self, checked: &Checked<'_>, findings: &mut Vec<Finding>) {
        let Checked { document, at, ids, services, languages } = *checked;
        let at = at.to_string();
        let place = |path: &[&str]| document.place(&[&["offices", &*at], path].concat());
        if services.get(&self.service).is_none() {
            let known = services.all().map(|service| service.id.as_str());
            let text = format!("no service is called `{}`", self.service);
            findings.push(Finding::error("service-unknown", place(&["service"]), text).near(self.service.as_str(), known));
        }
        for (nth, topic) in self.topics.iter().enumerate().filter(|(_, topic)| !NEEDS.contains(&topic.as_str())) {
            let spot = place(&["topics", &nth.to_string()]);
            findings.push(Finding::error("topic-unknown", spot, format!("`{topic}` is no need")).near(topic, NEEDS));
        }
        for (nth, other) in self.cooperates.iter().enumerate().filter(|(_, other)| !ids.contains(other) || **other == self.id) {
            let spot = place(&["cooperates", &nth.to_string()]);
            let known = ids.iter().map(OfficeId::as_str);
            findings
                .push(Finding::error("office-unknown", spot, format!("no other office is called `{other}`")).near(other.as_str(), known));
        }
        if self.languages.is_empty() {
            findings.push(Finding::error("office-language", place(&["id"]), format!("`{}` speaks no language", self.id)));
        }
        if !STAFF_LANGUAGES.contains(&self.language.as_str()) {
            let text = format!("staff texts exist in {}, not in `{}`", STAFF_LANGUAGES.join(" and "), self.language);
            findings.push(Finding::error("office-language", place(&["language"]), text));
        }
        for (nth, language) in self.languages.iter().enumerate().filter(|(_, language)| !languages.contains(language)) {
            let spot = place(&["languages", &nth.to_string()]);
            findings.push(Finding::warning("office-language", spot, format!("clients cannot choose `{language}`: it has no texts")));
        }
        let Limits { unclaimed_minutes, lease_hours } = self.limits;
        if !(5..=1_440).contains(&unclaimed_minutes) {
            findings.push(Finding::error("office-limit", place(&["limits", "unclaimed_minutes"]), "expects 5 to 1440 minutes".to_owned()));
        }
        if !(1..=336).contains(&lease_hours) {
            findings.push(Finding::error("office-limit", place(&["limits", "lease_hours"]), "expects 1 to 336 hours".to_owned()));
        }
    }
}
