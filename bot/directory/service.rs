//! One service as a record, in the words of Open Referral HSDS. What is absent is unknown, shown as "not given", never guessed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

use super::hours::{Hours, Span};
use super::record::{Cost, Phone};
use crate::ids::{Language, ServiceId};

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
    /// The same on a map.
    pub coordinates: Option<Coordinates>,
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
    /// The same in its owner's words, German.
    pub cost_text: Option<String>,
    /// For whom it is, by place.
    pub service_area: Option<ServiceArea>,
    /// What it helps with: values of the answer `need`.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Whom it is meant for; empty is everybody.
    #[serde(default)]
    pub audiences: Vec<Audience>,
    /// Age bands that it takes, values of the answer `age` (`child`, `young`, `adult`); empty is every age.
    #[serde(default)]
    pub ages: Vec<String>,
    /// Papers that it takes, values of the answers `paper` and `paper-kind`, as the client chose them; empty is every status.
    #[serde(default)]
    pub statuses: Vec<String>,
    /// What to bring, German.
    #[serde(default)]
    pub bring: Vec<String>,
    /// How people with a disability get in, German; `None` is not given.
    pub accessibility: Option<String>,
    /// A public body, which may have to report people without papers (R14).
    #[serde(default)]
    pub public_body: bool,
    /// It is on the internet: no place is too far from it.
    #[serde(default)]
    pub online: bool,
    /// Who pays for it, German; for staff.
    #[serde(default)]
    pub funding: Vec<String>,
    /// Where this is from.
    #[serde(default)]
    pub source: String,
    /// When a person looked at the source last; `None` only for imported records that do not say it.
    #[serde(deserialize_with = "given")]
    pub checked_on: Option<NaiveDate>,
    /// What staff should check at the live source before anybody is promised it.
    #[serde(default)]
    pub verify: Vec<Fact>,
    /// The same in words, and what else is unsure; for staff.
    pub verify_note: Option<String>,
    /// The language of its name and texts; German where absent.
    pub language: Option<Language>,
    /// Names and descriptions in other languages, for records that have no Fluent message.
    #[serde(skip)]
    pub translations: BTreeMap<Language, Translation>,
}

/// A part of a record that can be unsure; a card does not show one that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// Languages that staff speak.
    Languages,
    /// Whether interpreters can join.
    Interpreter,
    /// Where it is.
    Address,
    /// Its numbers.
    Phone,
    /// When somebody is there.
    Hours,
    /// What it costs.
    Cost,
    /// What to bring.
    Bring,
    /// Its mail address.
    Email,
    /// Its site.
    Url,
    /// For whom it is, by place.
    Area,
    /// How people with a disability get in.
    Accessibility,
}

impl Fact {
    /// As files write it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Languages => "languages",
            Self::Interpreter => "interpreter",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Hours => "hours",
            Self::Cost => "cost",
            Self::Bring => "bring",
            Self::Email => "email",
            Self::Url => "url",
            Self::Area => "area",
            Self::Accessibility => "accessibility",
        }
    }
}

/// A record's texts in another language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translation {
    /// Its name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// The description changed after this was written; a stale name is none.
    pub stale: bool,
}

/// Degrees, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coordinates {
    /// North, -90 to 90.
    pub latitude: f64,
    /// East, -180 to 180.
    pub longitude: f64,
}

/// Whom a service is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Parents and pregnant women.
    Parents,
    /// Children and young people.
    Children,
    /// Older people.
    Older,
    /// People with a disability.
    Disabled,
    /// Professionals and helpers.
    Professionals,
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
    /// Days that differ from the weekly rules; the last one that covers a day counts.
    #[serde(default)]
    pub exceptions: Vec<Exception>,
    /// Also open on public holidays.
    #[serde(default)]
    pub holidays: bool,
    /// Its Land (`HE`), for public holidays; where absent, that of its address.
    pub land: Option<String>,
    /// Its zone by IANA name; `Europe/Berlin` where absent.
    pub zone: Option<String>,
}

/// Days on which a schedule differs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; the first where absent.
    pub to: Option<NaiveDate>,
    /// Hours of these days; closed where empty.
    #[serde(default)]
    pub hours: Vec<Span>,
    /// Why, German.
    pub text: Option<String>,
}

/// For whom a service is, by place.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceArea {
    /// Regions, Länder or keys of municipalities; with no postcodes either, it is for all of Germany.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Postcodes, or how they begin (`5224`).
    #[serde(default)]
    pub postcodes: Vec<String>,
    /// As its owner writes it, German.
    pub text: String,
}

/// A day that a file must give.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    NaiveDate::deserialize(deserializer).map(Some)
}

impl Service {
    /// Whether staff speak a language, as far as nobody should verify it first.
    #[must_use]
    pub fn speaks(&self, language: &Language) -> bool {
        self.languages.contains(language) && self.is_verified(Fact::Languages)
    }

    /// Whether nothing says that this should be verified at the live source before it is promised.
    #[must_use]
    pub fn is_verified(&self, fact: Fact) -> bool {
        !self.verify.contains(&fact)
    }
}

impl Coordinates {
    /// Kilometres as the crow flies (haversine on a sphere), rounded.
    #[must_use]
    pub fn km_to(self, other: Self) -> u32 {
        /// Mean radius of the Earth in km.
        const RADIUS: f64 = 6_371.0;
        let (north, north_other) = (self.latitude.to_radians(), other.latitude.to_radians());
        let half = |from: f64, to: f64| ((to - from) / 2.0).sin().powi(2);
        let east = half(self.longitude.to_radians(), other.longitude.to_radians());
        let chord = half(north, north_other) + north.cos() * north_other.cos() * east;
        let km = 2.0 * RADIUS * chord.clamp(0.0, 1.0).sqrt().asin();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to half the Earth's round")]
        let whole = km.round() as u32;
        whole
    }
}
