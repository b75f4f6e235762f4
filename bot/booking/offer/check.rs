//! What can be wrong with an office's offer.

use std::ops::RangeInclusive;

use chrono::NaiveTime;

use super::super::policy;
use super::{AppointmentType, BRING, Known, Offer, TITLES, Way, With};
use crate::directory::hours::Hours;
use crate::finding::{Finding, Place};
use crate::ids::Language;
use crate::language::SOURCE;
use crate::yaml::Document;

/// Kinds of appointments that an office may have: clients choose among them with buttons.
const TYPES_MAX: usize = 20;
/// Bytes of a kind's id: with a case, a day and a time it has to fit into the 64 bytes of callback data.
const ID_MAX: usize = 20;

struct Checked<'a> {
    document: &'a Document,
    known: Known<'a>,
    found: Vec<Finding>,
}

/// Everything that is wrong in one offer.
pub(super) fn offer(document: &Document, at: usize, offer: &Offer, known: Known<'_>) -> Vec<Finding> {
    let at = at.to_string();
    let mut checked = Checked { document, known, found: Vec::new() };
    let here = ["offers", &at];
    checked.office(offer, &here);
    checked.days(offer, &here);
    checked.range(&here, "desks", offer.desks, 1..=50);
    checked.range(&here, "horizon_days", offer.horizon_days, 1..=365);
    checked.range(&here, "per_client", u16::from(offer.per_client), 1..=20);
    for fault in offer.reminders.faults() {
        let place = checked.place(&here, &["reminders"]);
        checked.found.push(Finding::error("offer-reminders", place, fault.to_string()).help(policy::HELP));
    }
    if offer.types.is_empty() || offer.types.len() > TYPES_MAX {
        let place = checked.place(&here, &["types"]);
        checked.found.push(Finding::error("offer-limit", place, format!("expects 1 to {TYPES_MAX} kinds of appointments")));
    }
    for (nth, kind) in offer.types.iter().enumerate() {
        let nth_word = nth.to_string();
        let spot = ["offers", &*at, "types", &*nth_word];
        if offer.types.iter().take(nth).any(|other| other.id == kind.id) {
            let place = checked.place(&spot, &["id"]);
            checked.found.push(Finding::error("offer-twice", place, format!("`{}` is here twice", kind.id)));
        }
        checked.kind(offer, kind, &spot);
    }
    checked.found
}

const fn word(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

impl Checked<'_> {
    fn place(&self, here: &[&str], below: &[&str]) -> Place {
        self.document.place(&[here, below].concat())
    }

    fn error(&mut self, rule: &'static str, here: &[&str], field: &str, text: impl Into<String>) {
        let place = self.place(here, &[field]);
        self.found.push(Finding::error(rule, place, text));
    }

    fn range(&mut self, here: &[&str], field: &str, value: u16, range: RangeInclusive<u16>) {
        if !range.contains(&value) {
            self.error("offer-limit", here, field, format!("expects {} to {}", range.start(), range.end()));
        }
    }

    fn office(&mut self, offer: &Offer, here: &[&str]) {
        let Some(office) = self.known.offices.get(&offer.office) else {
            let offices = self.known.offices.all().map(|office| office.id.as_str());
            let text = format!("no office is called `{}`", offer.office);
            self.found.push(Finding::error("offer-office", self.place(here, &["office"]), text).near(offer.office.as_str(), offices));
            return;
        };
        let service = office.entry(self.known.services);
        let usual = service.and_then(|service| service.schedule.as_ref()).and_then(|schedule| schedule.hours.as_ref());
        if matches!(offer.hours.as_ref().or(usual), None | Some(Hours::NotGiven)) && offer.open.is_empty() {
            let text = format!("`{}` has no hours: its service tells none, and this offer neither", offer.office);
            self.error("offer-hours", here, "office", text);
        }
        if offer.types.iter().any(|kind| kind.way == Way::Onsite) && service.is_some_and(|service| service.address.is_none()) {
            let text = format!("people cannot go to `{}`: its service has no address", offer.office);
            self.error("offer-address", here, "office", text);
        }
    }

    fn days(&mut self, offer: &Offer, here: &[&str]) {
        for (nth, closed) in offer.closed.iter().enumerate().filter(|(_, closed)| closed.to.is_some_and(|to| to < closed.from)) {
            let place = self.place(here, &["closed", &nth.to_string(), "to"]);
            self.found.push(Finding::error("offer-hours", place, format!("ends before it begins, on {}", closed.from)));
        }
        let empty = |from: NaiveTime, to: NaiveTime| to != NaiveTime::MIN && to <= from;
        for (nth, open) in offer.open.iter().enumerate().filter(|(_, open)| empty(open.from, open.to)) {
            let place = self.place(here, &["open", &nth.to_string(), "to"]);
            self.found.push(Finding::error("offer-hours", place, format!("no time lies between {} and {}", open.from, open.to)));
        }
    }

    fn kind(&mut self, offer: &Offer, kind: &AppointmentType, here: &[&str]) {
        self.attribute(TITLES, &kind.title, here, &["title"]);
        for (nth, thing) in kind.bring.iter().enumerate() {
            self.attribute(BRING, thing, here, &["bring", &nth.to_string()]);
        }
        if !(1..=ID_MAX).contains(&kind.id.as_str().len()) || !kind.id.as_str().bytes().all(word) {
            let text = format!("expects 1 to {ID_MAX} small letters, digits and hyphens: buttons carry it");
            self.error("offer-limit", here, "id", text);
        }
        self.range(here, "minutes", kind.minutes, 5..=480);
        self.range(here, "buffer_before_minutes", kind.buffer_before_minutes, 0..=120);
        self.range(here, "buffer_after_minutes", kind.buffer_after_minutes, 0..=120);
        self.range(here, "every_minutes", kind.every_minutes.unwrap_or(kind.minutes), 5..=480);
        self.range(here, "seats", kind.seats, 1..=200);
        self.range(here, "notice_hours", kind.notice_hours, 0..=336);
        self.range(here, "cut_off_hours", kind.cut_off_hours, 0..=336);
        self.range(here, "per_client", u16::from(kind.per_client.unwrap_or(1)), 1..=20);
        if kind.public && kind.staff_seats >= kind.seats {
            self.error("offer-limit", here, "staff_seats", format!("of {} seats none is left for clients", kind.seats));
        }
        if kind.notice() >= chrono::TimeDelta::days(i64::from(offer.horizon_days)) {
            self.error("offer-limit", here, "notice_hours", format!("nothing can be booked: the horizon is {} days", offer.horizon_days));
        }
        match (kind.way, &kind.video_link) {
            (Way::Video | Way::Onsite | Way::Phone, None) => {}
            (Way::Video, Some(link)) if link.starts_with("https://") => {}
            (Way::Video, Some(_)) => self.error("offer-address", here, "video_link", "a video link begins with https://"),
            (Way::Onsite | Way::Phone, Some(_)) => self.error("offer-address", here, "video_link", "only a video talk has a video link"),
        }
        self.languages(offer, kind, here);
    }

    fn languages(&mut self, offer: &Offer, kind: &AppointmentType, here: &[&str]) {
        let Some(office) = self.known.offices.get(&offer.office) else { return };
        if kind.with == With::Desk {
            return; // An interpreter may come to a desk.
        }
        for (nth, language) in kind.languages.iter().enumerate().filter(|(_, language)| !office.speaks(language)) {
            let place = self.place(here, &["languages", &nth.to_string()]);
            let text = format!("nobody at `{}` speaks `{language}`", offer.office);
            self.found.push(Finding::error("offer-language", place, text));
        }
    }

    fn attribute(&mut self, message: &str, attribute: &str, here: &[&str], below: &[&str]) {
        let source = Language::from(SOURCE);
        if !self.known.catalog.has(&source, message, Some(attribute)) {
            let attributes = self.known.catalog.entry(&source, message).into_iter().flat_map(|entry| &entry.attributes);
            let text = format!("`{message}` has no `{attribute}`");
            let finding = Finding::error("offer-text", self.place(here, below), text);
            self.found.push(finding.near(attribute, attributes.map(|known| known.name.as_str())));
        }
    }
}
