//! What offices offer, `directory/appointments.yaml`: kinds of appointments, when they take place, and how far ahead.
//!
//! Hours, exceptions, holidays, zone and address are those of the office's service; an offer may have weekly hours of its own.

mod check;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde::Deserialize;

use super::policy::Policy;
use crate::casework::Offices;
use crate::casework::office::Office;
use crate::directory::hours::{Hours, wall_time};
use crate::directory::services::Services;
use crate::finding::Finding;
use crate::ids::{AppointmentTypeId, Language, OfficeId};
use crate::language::Catalog;
use crate::yaml::Document;

/// The file of the offers, below the content folder.
pub const FILE: &str = "directory/appointments.yaml";
/// The message whose attributes are the titles of appointments.
pub const TITLES: &str = "appointment-titles";
/// The message whose attributes are what a client brings.
pub const BRING: &str = "appointment-bring";
/// The title of a first talk: clients read that they can come without papers (G7).
pub const FIRST_TALK: &str = "first-talk";
/// The attribute of [`BRING`] that says so.
pub const WITHOUT_PAPERS: &str = "no-papers";

/// What one office offers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The office.
    pub office: OfficeId,
    /// Only for the demo and the tests: it is left out without a word when its office is not there.
    #[serde(default)]
    pub example: bool,
    /// Own weekly hours; those of its service where absent. On days of a service's exception they are cut to its hours.
    pub hours: Option<Hours>,
    /// Ranges of days without appointments.
    #[serde(default)]
    pub closed: Vec<Closed>,
    /// Single days with hours of their own, in place of all others: they win over weekdays, holidays, exceptions and `closed`.
    #[serde(default)]
    pub open: Vec<OpenDay>,
    /// Places at which one appointment takes place at a time, 1–50; for kinds that are not with a certain counsellor.
    #[serde(default = "one_desk")]
    pub desks: u16,
    /// Days ahead that can be booked, 1–365, counted from today.
    #[serde(default = "eight_weeks")]
    pub horizon_days: u16,
    /// Whether a client's wish is a request that staff confirm (G6).
    pub confirm: Confirm,
    /// Messages name no topic and no kind of office (P17), whatever the kind says. Where the file does not say it: an office that
    /// takes requests about exit is discreet (G3).
    #[serde(default)]
    pub discreet: Option<bool>,
    /// Appointments ahead that one client may have here, 1–20.
    #[serde(default = "two")]
    pub per_client: u8,
    /// When clients are reminded.
    #[serde(default)]
    pub reminders: Policy,
    /// What can be booked, in the order in which clients see it.
    pub types: Vec<AppointmentType>,
}

/// Days without appointments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; the first where absent.
    pub to: Option<NaiveDate>,
}

/// A single opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenDay {
    /// The day.
    pub day: NaiveDate,
    /// Opens, wall time.
    #[serde(deserialize_with = "wall_time")]
    pub from: NaiveTime,
    /// Closes, wall time, on the same day (`"24:00"` is its end).
    #[serde(deserialize_with = "wall_time")]
    pub to: NaiveTime,
}

/// Who says yes to an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confirm {
    /// Staff: a client only asks.
    Office,
    /// Lotse: a free time is booked at once.
    AtOnce,
}

/// How an appointment takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// At the address of the office's service.
    Onsite,
    /// By phone.
    Phone,
    /// By video.
    Video,
}

/// What an appointment occupies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum With {
    /// One of the office's desks.
    Desk,
    /// A counsellor.
    Counsellor,
}

/// One kind of appointment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppointmentType {
    /// Its name in data.
    pub id: AppointmentTypeId,
    /// An attribute of the message [`TITLES`].
    pub title: String,
    /// How it takes place.
    pub way: Way,
    /// How long it takes, 5–480.
    pub minutes: u16,
    /// Kept free before it, 0–120.
    #[serde(default)]
    pub buffer_before_minutes: u16,
    /// Kept free after it, 0–120.
    #[serde(default)]
    pub buffer_after_minutes: u16,
    /// From one beginning to the next, counted in wall time from each opening, 5–480; `minutes` where absent.
    pub every_minutes: Option<u16>,
    /// How many clients take part at one time, 1–200.
    #[serde(default = "one_seat")]
    pub seats: u16,
    /// Of these, how many only staff give away.
    #[serde(default)]
    pub staff_seats: u16,
    /// What it occupies.
    pub with: With,
    /// Languages in which it takes place; empty is any that the counsellor speaks, or any at all at a desk.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Clients book so long ahead at least, 0–336.
    #[serde(default = "a_day")]
    pub notice_hours: u16,
    /// Clients cancel so long ahead at least, 0–336.
    #[serde(default = "two_hours")]
    pub cut_off_hours: u16,
    /// Appointments of this kind ahead that one client may have, 1–20; no limit of its own where absent.
    pub per_client: Option<u8>,
    /// Whether clients book it; otherwise only staff do.
    #[serde(default = "yes")]
    pub public: bool,
    /// Messages name no topic and no kind of office (P17).
    #[serde(default)]
    pub discreet: bool,
    /// What clients bring: attributes of the message [`BRING`].
    #[serde(default)]
    pub bring: Vec<String>,
    /// Where the video talk is; `https`, and the same for every client.
    pub video_link: Option<String>,
}

const fn one_desk() -> u16 {
    1
}

const fn eight_weeks() -> u16 {
    56
}

const fn two() -> u8 {
    2
}

const fn one_seat() -> u16 {
    1
}

const fn a_day() -> u16 {
    24
}

const fn two_hours() -> u16 {
    2
}

const fn yes() -> bool {
    true
}

impl Closed {
    /// Whether it covers a day.
    #[must_use]
    pub fn covers(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to.unwrap_or(self.from)
    }
}

impl AppointmentType {
    /// How long it takes.
    #[must_use]
    pub fn length(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.minutes))
    }

    /// What is kept free before and after it.
    #[must_use]
    pub fn buffers(&self) -> (TimeDelta, TimeDelta) {
        (TimeDelta::minutes(i64::from(self.buffer_before_minutes)), TimeDelta::minutes(i64::from(self.buffer_after_minutes)))
    }

    /// From one beginning to the next.
    #[must_use]
    pub fn every(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.every_minutes.unwrap_or(self.minutes)))
    }

    /// See `notice_hours`.
    #[must_use]
    pub fn notice(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.notice_hours))
    }

    /// See `cut_off_hours`; for [`super::appointment::Act::Cancel`].
    #[must_use]
    pub fn cut_off(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.cut_off_hours))
    }

    /// What clients bring, as attributes of [`BRING`]; before a first talk they read that no paper is needed (G7).
    pub fn brings(&self) -> impl Iterator<Item = &str> {
        let first = (self.title == FIRST_TALK).then_some(WITHOUT_PAPERS);
        self.bring.iter().map(String::as_str).chain(first)
    }
}

impl Offer {
    /// One of its kinds.
    #[must_use]
    pub fn kind(&self, id: &AppointmentTypeId) -> Option<&AppointmentType> {
        self.types.iter().find(|kind| kind.id == *id)
    }

    /// Whether messages about a kind are discreet.
    #[must_use]
    pub fn discreet(&self, kind: &AppointmentType) -> bool {
        self.discreet == Some(true) || kind.discreet
    }
}

/// The offers of all offices, in the file's order.
#[derive(Debug, Clone, Default)]
pub struct Offers(Vec<Offer>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    offers: Vec<Option<Offer>>,
}

/// What the file of the offers is held against.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The offices.
    pub offices: &'a Offices,
    /// The directory's services.
    pub services: &'a Services,
    /// The texts.
    pub catalog: &'a Catalog,
}

impl Offers {
    /// What an office offers; `None` where it offers nothing here: its appointments are requests without times.
    #[must_use]
    pub fn of(&self, office: &OfficeId) -> Option<&Offer> {
        self.0.iter().find(|offer| offer.office == *office)
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Offer> {
        self.0.iter()
    }

    /// The texts that they show, as messages and attributes.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let kinds = self.0.iter().flat_map(|offer| &offer.types);
        kinds.flat_map(|kind| [(TITLES, kind.title.as_str())].into_iter().chain(kind.brings().map(|thing| (BRING, thing))))
    }

    /// The offers of the file with everything that is wrong in them; those with faults are left out, as are examples whose office is
    /// not there: example offices give way to real ones.
    #[must_use]
    pub fn read(document: &Document, known: Known<'_>) -> (Self, Vec<Finding>) {
        let (file, mut findings) = document.typed::<RawFile>();
        let mut good: Vec<Offer> = Vec::new();
        for (at, offer) in file.into_iter().flat_map(|file| file.offers).enumerate() {
            let Some(mut offer) = offer.filter(|offer| !offer.example || known.offices.get(&offer.office).is_some()) else { continue };
            let mut found = check::offer(document, at, &offer, known);
            if good.iter().any(|other| other.office == offer.office) {
                let place = document.place(&["offers", &at.to_string(), "office"]);
                found.push(Finding::error("offer-twice", place, format!("`{}` has two offers", offer.office)));
            }
            if found.is_empty() {
                let exit = known.offices.get(&offer.office).is_some_and(Office::takes_exit);
                offer.discreet.get_or_insert(exit);
                good.push(offer);
            }
            findings.extend(found);
        }
        (Self(good), findings)
    }
}
