//! What goes over the wire. Fields that are not known are refused: nothing about people belongs here.

use chrono::{SecondsFormat, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::problem::FieldFault;
use crate::booking::Appointment;
use crate::booking::elsewhere::code::Code;
use crate::booking::elsewhere::{Delivery, Details, Given};
use crate::conversation::letters::link;
use crate::store::elsewhere::Kept;
use crate::store::setting::Address;

/// An appointment as an office tells of it.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAppointment {
    /// The office's own word for it; it must name no person.
    #[schema(pattern = "^[A-Za-z0-9._-]{1,64}$", example = "2026-004711")]
    pub reference: String,
    /// The day: `2026-12-03` or `3.12.2026`.
    #[schema(example = "2026-12-03")]
    pub date: String,
    /// The time of day, 24 hours.
    #[schema(example = "09:30")]
    pub time: String,
    /// How long it takes; 30 where absent.
    #[schema(minimum = 5, maximum = 480)]
    pub minutes: Option<u16>,
    /// The zone of date and time; Europe/Berlin where absent.
    #[schema(example = "Europe/Berlin")]
    pub zone: Option<String>,
    /// Where: street, number, floor, room.
    #[schema(max_length = 120)]
    pub place: Option<String>,
    /// What to bring, as words of docs/office-api.md.
    #[schema(max_items = 8)]
    pub bring: Option<Vec<String>>,
    /// The language in which the client is probably best reached; they choose themselves.
    #[schema(example = "uk")]
    pub language: Option<String>,
    /// Whether messages leave out the place; true where absent.
    pub discreet: Option<bool>,
}

/// What changes of an appointment; what is absent stays.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppointmentChange {
    /// The day.
    pub date: Option<String>,
    /// The time of day.
    pub time: Option<String>,
    /// How long it takes.
    #[schema(minimum = 5, maximum = 480)]
    pub minutes: Option<u16>,
    /// The zone of date and time; Europe/Berlin where absent.
    pub zone: Option<String>,
    /// Where; empty takes it away.
    #[schema(max_length = 120)]
    pub place: Option<String>,
    /// What to bring; empty takes it away.
    #[schema(max_items = 8)]
    pub bring: Option<Vec<String>>,
    /// The language in which the client is probably best reached.
    pub language: Option<String>,
    /// Whether messages leave out the place.
    pub discreet: Option<bool>,
}

/// How an appointment's reminders go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryState {
    /// Nobody opened its code.
    NotOpened,
    /// Somebody joined; no reminder went out yet.
    Opened,
    /// A reminder arrived.
    Reminded,
    /// A reminder did not arrive, or the client blocks the bot.
    Undeliverable,
    /// The client said that they come.
    Confirmed,
    /// The client cancelled.
    CancelledByClient,
    /// The client asks for another time.
    AskedForNewTime,
    /// The office cancelled.
    CancelledByOffice,
    /// It is over.
    Over,
}

/// An appointment as the office sees it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AppointmentSeen {
    /// The office's own word for it.
    pub reference: String,
    /// When it begins, in UTC.
    #[schema(format = DateTime, example = "2026-12-03T08:30:00Z")]
    pub from: String,
    /// When it ends, in UTC.
    #[schema(format = DateTime)]
    pub until: String,
    /// Whether messages leave out the place.
    pub discreet: bool,
    /// How its reminders go.
    pub delivery: DeliveryState,
    /// The code for the client; only in the answer that makes it, for only its hash is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The link that opens the code in Telegram.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// A page of appointments, in the order in which they were made.
#[derive(Debug, Serialize, ToSchema)]
pub struct AppointmentPage {
    /// The appointments.
    pub items: Vec<AppointmentSeen>,
    /// What to send as `after` for the next page; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// Which page is wanted.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageWanted {
    /// The `next` of the page before.
    #[param(pattern = "^[0-9]{1,19}$")]
    pub after: Option<String>,
    /// Appointments of a page; 100 where absent.
    #[param(minimum = 1, maximum = 500)]
    pub limit: Option<i64>,
}

/// Many appointments at once; one that is known is moved or changed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Bulk {
    /// The appointments.
    #[schema(min_items = 1, max_items = 500)]
    pub appointments: Vec<NewAppointment>,
}

/// What became of one of them.
#[derive(Debug, Serialize, ToSchema)]
pub struct BulkResult {
    /// The office's own word for it.
    pub reference: String,
    /// `new`, `moved`, `changed`, `same` or `refused`.
    pub outcome: String,
    /// The code for the client, of a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The link that opens the code in Telegram.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Why it was refused: a stable code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// Every faulty field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldFault>,
}

/// What became of all, in the order in which they were given.
#[derive(Debug, Serialize, ToSchema)]
pub struct BulkResults {
    /// One for each.
    pub results: Vec<BulkResult>,
}

/// Texts that the common reading takes.
#[derive(Debug, Default)]
pub struct Texts {
    reference: String,
    date: String,
    time: String,
    minutes: String,
    zone: String,
    place: String,
    bring: String,
    language: String,
    discreet: &'static str,
}

/// Words as a table has them; one that is no word stays one that is unknown.
fn joined(words: &[String]) -> String {
    let plain = |word: &String| !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    words.iter().map(|word| if plain(word) { word.as_str() } else { "?" }).collect::<Vec<_>>().join(",")
}

const fn yes(discreet: bool) -> &'static str {
    if discreet { "yes" } else { "no" }
}

impl Texts {
    /// Of a new appointment.
    #[must_use]
    pub fn new(new: &NewAppointment) -> Self {
        Self {
            reference: new.reference.clone(),
            date: new.date.clone(),
            time: new.time.clone(),
            minutes: new.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
            zone: new.zone.clone().unwrap_or_default(),
            place: new.place.clone().unwrap_or_default(),
            bring: new.bring.as_deref().map(joined).unwrap_or_default(),
            language: new.language.clone().unwrap_or_default(),
            discreet: new.discreet.map(yes).unwrap_or_default(),
        }
    }

    /// Of a stored one with what changes.
    #[must_use]
    pub fn changed(kept: &Kept, details: &Details, change: &AppointmentChange) -> Self {
        let appointment = &kept.appointment;
        let zone: Tz = change.zone.as_deref().and_then(|zone| zone.parse().ok()).unwrap_or(chrono_tz::Europe::Berlin);
        let from = appointment.span.from.with_timezone(&zone);
        let or = |changed: &Option<String>, stored: String| changed.clone().unwrap_or(stored);
        let minutes = change.minutes.map_or_else(|| (appointment.span.until - appointment.span.from).num_minutes(), i64::from);
        Self {
            reference: kept.reference.clone(),
            date: or(&change.date, from.format("%Y-%m-%d").to_string()),
            time: or(&change.time, from.format("%H:%M").to_string()),
            minutes: minutes.to_string(),
            zone: change.zone.clone().unwrap_or_default(),
            place: or(&change.place, details.place.clone().unwrap_or_default()),
            bring: joined(change.bring.as_ref().unwrap_or(&details.bring)),
            language: or(&change.language, details.language.as_ref().map(ToString::to_string).unwrap_or_default()),
            discreet: yes(change.discreet.unwrap_or(appointment.discreet)),
        }
    }

    /// For the common reading.
    #[must_use]
    pub fn given(&self) -> Given<'_> {
        Given {
            reference: &self.reference,
            date: &self.date,
            time: &self.time,
            minutes: &self.minutes,
            zone: &self.zone,
            place: &self.place,
            bring: &self.bring,
            language: &self.language,
            discreet: self.discreet,
        }
    }
}

impl From<Delivery> for DeliveryState {
    fn from(delivery: Delivery) -> Self {
        match delivery {
            Delivery::NotOpened => Self::NotOpened,
            Delivery::Opened => Self::Opened,
            Delivery::Reminded => Self::Reminded,
            Delivery::Undeliverable => Self::Undeliverable,
            Delivery::Confirmed => Self::Confirmed,
            Delivery::CancelledByClient => Self::CancelledByClient,
            Delivery::AskedForNewTime => Self::AskedForNewTime,
            Delivery::CancelledByOffice => Self::CancelledByOffice,
            Delivery::Over => Self::Over,
        }
    }
}

impl AppointmentSeen {
    /// Of a stored one.
    #[must_use]
    pub fn of(kept: &Kept) -> Self {
        let Appointment { span, discreet, .. } = &kept.appointment;
        let written = |at: chrono::DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
        Self {
            reference: kept.reference.clone(),
            from: written(span.from),
            until: written(span.until),
            discreet: *discreet,
            delivery: kept.delivery().into(),
            code: None,
            link: None,
        }
    }

    /// With a code that was just made.
    #[must_use]
    pub fn with(self, code: Option<&Code>, bot: Option<&Address>) -> Self {
        let link = code.zip(bot).map(|(code, bot)| link(bot, code));
        Self { code: code.map(ToString::to_string), link, ..self }
    }
}
