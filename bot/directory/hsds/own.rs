//! What only Lotse knows of a service, as a field of its record: both ways.

use serde::Deserialize;
use serde::de::IntoDeserializer as _;
use serde::de::value::{Error, StrDeserializer};
use serde_json::{Value, json};

use super::notes::{SHAPE, WORD};
use super::times::Doubt;
use super::values::Fields;
use crate::directory::hours::Span;
use crate::directory::record::Cost;
use crate::directory::service::{Audience, Exception, Fact, Schedule, Service};
use crate::ids::{Language, ServiceId};

/// The field.
pub const OWN: &str = "x-lotse";

/// What only Lotse knows of a service.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Own {
    pub kind: Option<ServiceId>,
    pub audiences: Vec<Audience>,
    pub ages: Vec<String>,
    pub statuses: Vec<String>,
    pub regions: Vec<String>,
    pub public_body: bool,
    pub online: bool,
    pub source: Option<String>,
    #[serde(rename = "verify")]
    words: Vec<String>,
    #[serde(skip)]
    pub verify: Vec<Fact>,
    pub verify_note: Option<String>,
    pub free: bool,
    pub language: Option<Language>,
    pub schedule: OwnSchedule,
}

/// What HSDS does not say of opening hours.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct OwnSchedule {
    exceptions: Option<Vec<Exception>>,
    holidays: bool,
    land: Option<String>,
    zone: Option<String>,
}

impl Own {
    /// What a record has of it.
    pub fn of(record: &Fields, doubts: &mut Vec<Doubt>) -> Self {
        let Some(value) = record.get(OWN) else { return Self::default() };
        let mut own = Self::deserialize(value).unwrap_or_else(|error| {
            doubts.push((SHAPE, format!("`{OWN}` cannot be read, and is passed over: {error}")));
            Self::default()
        });
        for word in std::mem::take(&mut own.words) {
            let deserializer: StrDeserializer<'_, Error> = word.as_str().into_deserializer();
            match Fact::deserialize(deserializer) {
                Ok(fact) => own.verify.push(fact),
                Err(error) => doubts.push((WORD, format!("`{OWN}.verify`: {error}"))),
            }
        }
        own
    }
}

impl OwnSchedule {
    /// The schedule with what HSDS cannot say. Its exceptions are whole: those of HSDS were made from them.
    pub fn above(self, schedule: Schedule) -> Schedule {
        let Self { exceptions, holidays, land, zone } = self;
        Schedule { exceptions: exceptions.unwrap_or(schedule.exceptions), holidays, land, zone, ..schedule }
    }
}

/// The field's value for one of our services.
pub(super) fn of(service: &Service) -> Value {
    let audiences: Vec<&str> = service.audiences.iter().map(|audience| audience_word(*audience)).collect();
    let verify: Vec<&str> = service.verify.iter().map(|fact| fact.word()).collect();
    json!({
        "kind": service.kind, "audiences": audiences, "ages": service.ages, "statuses": service.statuses,
        "regions": service.service_area.as_ref().map(|area| area.regions.clone()).unwrap_or_default(),
        "public_body": service.public_body, "online": service.online, "source": service.source, "verify": verify,
        "verify_note": service.verify_note, "free": service.cost == Cost::Free, "language": service.language,
        "schedule": service.schedule.as_ref().map_or_else(|| json!({}), schedule),
    })
}

fn schedule(schedule: &Schedule) -> Value {
    let exceptions: Vec<Value> = schedule
        .exceptions
        .iter()
        .map(|at| json!({ "from": at.from, "to": at.to, "text": at.text, "hours": at.hours.iter().map(span).collect::<Vec<_>>() }))
        .collect();
    json!({ "exceptions": exceptions, "holidays": schedule.holidays, "land": schedule.land, "zone": schedule.zone })
}

fn span(span: &Span) -> Value {
    let days: Vec<String> = span.days.iter().map(|day| day.to_string()[..2].to_lowercase()).collect();
    json!({ "days": days, "from": span.from.format("%H:%M").to_string(), "to": span.to.format("%H:%M").to_string() })
}

/// An audience as files write it.
const fn audience_word(audience: Audience) -> &'static str {
    match audience {
        Audience::Women => "women",
        Audience::Men => "men",
        Audience::Parents => "parents",
        Audience::Children => "children",
        Audience::Older => "older",
        Audience::Disabled => "disabled",
        Audience::Professionals => "professionals",
    }
}
