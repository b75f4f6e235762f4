//! What is said about an appointment: when, where, how, what to bring; in the client's language, and below it in German (G3).

use chrono::{DateTime, TimeDelta, Utc};

use super::super::cases::Voice;
use super::super::writer::isolated;
use super::details::Details;
use super::made::zone_of;
use crate::booking::Appointment;
use crate::booking::calendar::{self, Entry};
use crate::booking::offer::{AppointmentType, BRING, TITLES, WITHOUT_PAPERS, Way};
use crate::directory::service::{Fact, Service};
use crate::ids::Language;
use crate::language::{Args, SOURCE};
use crate::store::Store;

/// The attribute of [`BRING`] that says that nothing is needed: a sentence, no thing.
const NOTHING: &str = "nothing";
/// What a calendar on a phone shows before the appointment by itself.
const ALARMS: [TimeDelta; 1] = [TimeDelta::hours(2)];

fn kind<'c>(voice: Voice<'c>, appointment: &Appointment) -> Option<&'c AppointmentType> {
    voice.content.offers.of(appointment.office.as_ref()?)?.kind(appointment.kind.as_ref()?)
}

fn service<'c>(voice: Voice<'c>, appointment: &Appointment) -> Option<&'c Service> {
    voice.content.offices.get(appointment.office.as_ref()?)?.entry(&voice.content.directory.services)
}

/// Weekday, date and 24-hour time, as a reader of a language writes them.
pub(in crate::conversation) fn when(voice: Voice<'_>, language: &Language, appointment: &Appointment) -> String {
    let from = appointment.span.from.with_timezone(&zone_of(voice, appointment));
    voice.content.formats.get(language).map_or_else(
        || from.format("%Y-%m-%d %H:%M").to_string(),
        |formats| format!("{}, {}", formats.date(from.date_naive()), formats.time(from.time())),
    )
}

/// Where it is: the details' own place, or the office's address.
fn place(voice: Voice<'_>, appointment: &Appointment, details: &Details) -> Option<String> {
    let own = details.place.as_ref().map(|place| place.expose().clone());
    own.or_else(|| {
        let service = service(voice, appointment)?;
        let at = service.address.as_ref().filter(|_| service.is_verified(Fact::Address))?;
        Some(format!("{}, {} {}", at.address_1, at.postal_code, at.city))
    })
}

/// A page with a map of where it is; none for what is not on site.
pub(super) fn map(voice: Voice<'_>, appointment: &Appointment) -> Option<String> {
    let onsite = kind(voice, appointment).is_some_and(|kind| kind.way == Way::Onsite);
    let at = service(voice, appointment).filter(|_| onsite && !appointment.discreet)?.coordinates?;
    Some(format!("https://www.openstreetmap.org/?mlat={}&mlon={}#map=17/{}/{}", at.latitude, at.longitude, at.latitude, at.longitude))
}

/// Whether somebody goes there.
pub(super) fn onsite(voice: Voice<'_>, appointment: &Appointment) -> bool {
    kind(voice, appointment).is_none_or(|kind| kind.way == Way::Onsite)
}

/// As its client sees it who opened it themselves: a discreet one hides nothing then, for they have to know where to go.
pub(super) fn opened(appointment: &Appointment) -> Appointment {
    Appointment { discreet: false, ..appointment.clone() }
}

/// Everything about an appointment, a line each, in a reader's language. A discreet one tells when, and nothing else (P17).
#[must_use]
pub(in crate::conversation) fn lines(voice: Voice<'_>, language: &Language, appointment: &Appointment, details: &Details) -> Vec<String> {
    let part = |attribute: &str| voice.part(language, "booking-parts", attribute);
    let mut lines = vec![when(voice, language, appointment)];
    if appointment.discreet {
        return lines;
    }
    if let Some(label) = &details.label {
        lines.push(label.expose().clone());
    }
    let known = kind(voice, appointment);
    if let Some(kind) = known {
        lines.push(voice.part(language, TITLES, &kind.title));
    }
    if let Some(office) = &appointment.office {
        lines.push(isolated(language, &voice.office_name(office)));
    }
    let place = place(voice, appointment, details).map(|place| isolated(language, &place));
    match known.map(|kind| (kind.way, &kind.video_link)) {
        Some((Way::Onsite, _)) | None => lines.extend(place),
        Some((Way::Phone, _)) => {
            lines.push(part("phone"));
            lines.extend(appointment.office.as_ref().and_then(|office| super::look::phone(voice, language, office)));
        }
        Some((Way::Video, link)) => {
            lines.push(part("video"));
            lines.extend(link.as_ref().map(|link| isolated(language, link)));
        }
    }
    lines.extend(wish(voice, language, appointment, details));
    lines
}

/// The wish for an interpreter, as one line; `None` where there is none.
pub(super) fn wish(voice: Voice<'_>, language: &Language, appointment: &Appointment, details: &Details) -> Option<String> {
    let wished = details.interpreter?;
    let args = Args::new().with("language", voice.language_name(language, &appointment.language));
    let mut line = voice.say(language, "booking-wished", Some(wished.as_str()), &args);
    if details.apart {
        line = format!("{line} {}", voice.part(language, "booking-wished", "apart"));
    }
    Some(line)
}

/// What to bring, as one block; nothing for a discreet one.
pub(super) fn bring(voice: Voice<'_>, language: &Language, appointment: &Appointment, details: &Details) -> Option<String> {
    if appointment.discreet {
        return None;
    }
    let mut things: Vec<&str> = match kind(voice, appointment) {
        Some(kind) => kind.brings().collect(),
        None => details.bring.iter().map(String::as_str).collect(),
    };
    let without = things.pop_if(|thing| *thing == WITHOUT_PAPERS);
    let without = without.map(|thing| voice.part(language, BRING, thing));
    let nothing = things.contains(&NOTHING).then(|| voice.part(language, BRING, NOTHING));
    let things = things.into_iter().filter(|thing| *thing != NOTHING);
    let things: Vec<String> = things.map(|thing| voice.part(language, BRING, thing)).collect();
    let mut block: Vec<String> = nothing.into_iter().collect();
    if !things.is_empty() {
        let head = voice.say(language, BRING, None, &Args::new());
        block.push(head);
        block.extend(things.into_iter().map(|thing| format!("– {thing}")));
    }
    block.extend(without);
    (!block.is_empty()).then(|| block.join("\n"))
}

/// The lines in German below another language, so that whoever helps on the way can read them (G3).
pub(super) fn german(voice: Voice<'_>, language: &Language, appointment: &Appointment, details: &Details) -> Option<String> {
    let german = Language::from(SOURCE);
    (*language != german).then(|| {
        let mut all = lines(voice, &german, appointment, details);
        all.insert(0, voice.part(&german, "booking-parts", "german"));
        all.join("\n")
    })
}

/// What a client reads when an appointment was made or changed: `head` is an attribute of `booking-news`, all about it follows, German
/// below.
#[must_use]
pub(in crate::conversation) fn confirmation(
    voice: Voice<'_>,
    language: &Language,
    head: &str,
    appointment: &Appointment,
    details: &Details,
) -> String {
    let mut blocks = vec![voice.part(language, "booking-news", head), lines(voice, language, appointment, details).join("\n")];
    blocks.extend(bring(voice, language, appointment, details));
    blocks.extend(german(voice, language, appointment, details));
    blocks.join("\n\n")
}

/// An appointment as a calendar shows it: a phone's calendar is read by others, so its title is neutral and names no office.
#[must_use]
pub(in crate::conversation) fn entry(
    voice: Voice<'_>,
    store: &Store,
    language: &Language,
    appointment: &Appointment,
    details: &Details,
    now: DateTime<Utc>,
) -> Entry {
    let plain = !appointment.discreet;
    let known = kind(voice, appointment).filter(|_| plain);
    Entry {
        uid: calendar::uid(&store.installation.secret("calendar"), appointment.id),
        sequence: calendar::sequence(appointment),
        stamp: now,
        span: appointment.span,
        summary: voice.part(language, "booking-parts", "calendar"),
        location: place(voice, appointment, details).filter(|_| plain && known.is_none_or(|kind| kind.way == Way::Onsite)),
        description: None,
        link: known.and_then(|kind| kind.video_link.clone()),
        status: appointment.state.into(),
        // A phone rings for others too, and only for whoever wants it.
        alarms: if details.remind && plain { ALARMS.to_vec() } else { Vec::new() },
    }
}

/// The calendar file's text.
#[must_use]
pub(in crate::conversation) fn file(
    voice: Voice<'_>,
    store: &Store,
    language: &Language,
    appointment: &Appointment,
    details: &Details,
    now: DateTime<Utc>,
) -> String {
    calendar::file(&entry(voice, store, language, appointment, details, now))
}
