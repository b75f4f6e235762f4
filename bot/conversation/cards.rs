//! Services as cards: what a person needs to go there, call or write, and nothing guessed (U9).

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::described;
use super::numbers::{comma, hours, language_names};
use super::render::{Action, Message, RenderedButton};
use super::writer::{Writer, isolated};
use crate::directory::opening::{State, Why};
use crate::directory::record::{Cost, Phone};
use crate::directory::service::{Fact, Schedule, Service};
use crate::flow::{Press, Wait};
use crate::language::Args;

/// Bot API: UTF-16 code units of one message.
const UNITS_MAX: usize = 4_096;
/// Bot API: bytes of callback data.
const DATA_BYTES_MAX: usize = 64;
/// UTF-16 units of a line of a card that is too long as a whole; tried in this order.
const LINE_UNITS: [usize; 3] = [900, 300, 120];

/// A service's card with its buttons. It stays readable: the next screen does not take its place.
pub(super) fn card(writer: &mut Writer<'_>, service: &Service, now: DateTime<Utc>) -> Message {
    let mut lines = lines(writer, service, now);
    for most in LINE_UNITS {
        if lines.iter().map(|line| units(line) + 1).sum::<usize>() <= UNITS_MAX {
            break;
        }
        lines.iter_mut().for_each(|line| clip(line, most));
    }
    Message { text: lines.join("\n"), buttons: buttons(writer, service), language: writer.language.clone(), keep: true }
}

/// Name, what for, languages first, then how to reach it; what is unknown, or should be verified first, is said in one line.
fn lines(writer: &mut Writer<'_>, service: &Service, now: DateTime<Utc>) -> Vec<String> {
    let language = writer.language;
    let mut lines = vec![described::name(writer, service)];
    if service.organization != service.name {
        lines.push(isolated(language, &service.organization));
    }
    lines.push(described::description(writer, service));
    if service.public_body {
        lines.push(writer.text("public-body", None, &Args::new()));
    }
    let sure = |fact: Fact| service.is_verified(fact);
    let mut spoken: Vec<String> = Vec::new();
    if !service.languages.is_empty() && sure(Fact::Languages) {
        spoken.push(language_names(writer, &service.languages));
    }
    if service.interpreter == Some(true) && sure(Fact::Interpreter) {
        spoken.push(writer.part("card-parts", "interpreter"));
    }
    let spoken = (!spoken.is_empty()).then(|| spoken.join(" · "));
    let address = service.address.as_ref().filter(|_| sure(Fact::Address));
    let address = address.map(|at| isolated(language, &format!("{}, {} {}", at.address_1, at.postal_code, at.city)));
    let schedule = service.schedule.as_ref().filter(|_| sure(Fact::Hours));
    let open = schedule.map(|schedule| when(writer, service, schedule, now));
    let cost = match (service.cost, &service.cost_text) {
        _ if !sure(Fact::Cost) => None,
        (Cost::Free, _) => Some(writer.part("card-parts", "free")),
        (Cost::Normal | Cost::NotGiven, text) => text.as_ref().map(|text| described::as_written(writer, service, text)),
    };
    let mut unknown = Vec::new();
    let always = [("languages", spoken), ("address", address), ("phone", phones(writer, service, false)), ("hours", open), ("cost", cost)];
    for (part, value) in always {
        let heading = writer.part("card-parts", part);
        match value {
            Some(value) => lines.push(format!("{heading}: {value}")),
            // Nobody goes to what is on the internet.
            None if part == "address" && service.online => {}
            None => unknown.push(heading),
        }
    }
    let text = |fact: Fact, value: Option<&String>| value.filter(|_| sure(fact)).map(|value| isolated(language, value));
    let bring = (!service.bring.is_empty() && sure(Fact::Bring)).then(|| {
        let things: Vec<String> = service.bring.iter().map(|thing| described::as_written(writer, service, thing)).collect();
        things.join(comma(language))
    });
    let accessibility = service.accessibility.as_ref().filter(|_| sure(Fact::Accessibility));
    let accessibility = accessibility.map(|text| described::as_written(writer, service, text));
    let sometimes = [
        ("bring", bring),
        ("fax", phones(writer, service, true)),
        ("email", text(Fact::Email, service.email.as_ref())),
        ("web", text(Fact::Url, service.url.as_ref())),
        ("area", text(Fact::Area, service.service_area.as_ref().map(|area| &area.text))),
        ("accessibility", accessibility),
    ];
    for (part, value) in sometimes {
        if let Some(value) = value {
            lines.push(format!("{}: {value}", writer.part("card-parts", part)));
        }
    }
    if !unknown.is_empty() {
        let not_given = writer.part("card-parts", "not-given");
        lines.push(format!("{}: {not_given}", unknown.join(comma(language))));
    }
    let formats = writer.content.formats.get(language);
    let checked = match service.checked_on {
        Some(day) => formats.map_or_else(|| day.to_string(), |formats| formats.date_short(day)),
        None => writer.part("card-parts", "not-given"),
    };
    let (as_of, source) = (writer.part("card-parts", "as-of"), writer.part("card-parts", "source"));
    lines.push(format!("{as_of}: {checked} · {source}: {}", isolated(language, &service.source)));
    lines.extend(writer.not_translated());
    lines.retain(|line| !line.is_empty());
    lines
}

/// Numbers as their owner prints them, each with the form that a telephone can tap.
fn phones(writer: &Writer<'_>, service: &Service, fax: bool) -> Option<String> {
    let own = service.phones.iter().filter(|phone| (phone.kind.as_deref() == Some("fax")) == fax && service.is_verified(Fact::Phone));
    let printed: Vec<String> = own.map(|phone| tappable(writer, phone, fax)).collect();
    (!printed.is_empty()).then(|| printed.join(comma(writer.language)))
}

fn tappable(writer: &Writer<'_>, phone: &Phone, fax: bool) -> String {
    let printed = isolated(writer.language, &phone.display);
    let plain: String = phone.display.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if fax || plain == phone.dial { printed } else { format!("{printed} · {}", isolated(writer.language, &phone.dial)) }
}

/// Weekly hours, and what they mean now.
fn when(writer: &mut Writer<'_>, service: &Service, schedule: &Schedule, now: DateTime<Utc>) -> String {
    let mut text = match &schedule.hours {
        Some(known) => hours(writer, known),
        None => described::as_written(writer, service, &schedule.text),
    };
    if schedule.by_appointment {
        text = format!("{text} ({})", writer.part("card-parts", "appointment-only"));
    }
    let content = writer.content;
    let state = schedule.state(now, &content.directory.observed(service));
    let parts = state_parts(writer, state, &now.with_timezone(&schedule.tz()), schedule, service);
    std::iter::once(text).chain(parts).collect::<Vec<_>>().join(" · ")
}

fn state_parts(writer: &mut Writer<'_>, state: State, now: &DateTime<Tz>, schedule: &Schedule, service: &Service) -> Vec<String> {
    let today = now.date_naive();
    match state {
        State::NotGiven | State::Open { until: None } => Vec::new(),
        State::Open { until: Some(until) } => {
            let time = time(writer, &until);
            let near = until.date_naive() <= today.succ_opt().unwrap_or(today);
            let args = Args::new().with("time", time);
            vec![if near { writer.text("hours-parts", Some("open-until"), &args) } else { writer.part("hours-parts", "open-now") }]
        }
        State::Closed { next, why } => {
            let content = writer.content;
            let later = next.as_ref().is_some_and(|next| next.date_naive() == today);
            let was = !schedule.hours_on(today, &content.directory.observed(service)).is_empty();
            let closed = match why {
                Some(Why::Holiday(_)) => "holiday",
                None if later || was => "closed-now",
                Some(Why::Exception) | None => "closed-today",
            };
            let mut parts = vec![writer.part("hours-parts", closed)];
            if let Some(next) = next {
                let args = Args::new().with("time", time(writer, &next)).with("day", day(writer, &next, now));
                parts.push(writer.text("hours-parts", Some(if later { "opens-today" } else { "opens" }), &args));
            }
            parts
        }
    }
}

fn time(writer: &Writer<'_>, at: &DateTime<Tz>) -> String {
    let formats = writer.content.formats.get(writer.language);
    formats.map_or_else(|| at.format("%H:%M").to_string(), |formats| formats.time(at.time()))
}

/// A weekday, with its date where it is not within the week.
fn day(writer: &Writer<'_>, at: &DateTime<Tz>, now: &DateTime<Tz>) -> String {
    let date = at.date_naive();
    let Some(formats) = writer.content.formats.get(writer.language) else { return date.to_string() };
    let weekday = formats.weekday_short(chrono::Datelike::weekday(&date));
    if (date - now.date_naive()).num_days() < 7 { weekday } else { format!("{weekday} {}", formats.date_short(date)) }
}

/// A map, and "this number does not work". The map's address names the office alone, nothing of the client.
fn buttons(writer: &mut Writer<'_>, service: &Service) -> Vec<Vec<RenderedButton>> {
    let mut rows = Vec::new();
    if let Some(url) = map(service) {
        rows.push(vec![RenderedButton { label: writer.part("card-parts", "map"), action: Action::Link(url) }]);
    }
    let press = Press::Report(service.id.clone());
    let data = press.to_data(Wait::NONE);
    if phones(writer, service, false).is_some() && data.len() <= DATA_BYTES_MAX {
        rows.push(vec![RenderedButton { label: writer.part("card-parts", "number-wrong"), action: Action::Press { data, press } }]);
    }
    rows
}

/// "More services", for below the last card.
pub(super) fn further(writer: &mut Writer<'_>, shown: usize) -> Vec<RenderedButton> {
    let press = Press::Further(shown);
    vec![RenderedButton { label: writer.part("card-parts", "more"), action: Action::Press { data: press.to_data(Wait::NONE), press } }]
}

/// A page of OpenStreetMap: the place by its coordinates, else a search for the address.
fn map(service: &Service) -> Option<String> {
    let page = "https://www.openstreetmap.org";
    if let Some(at) = service.coordinates {
        let (north, east) = (at.latitude, at.longitude);
        return Some(format!("{page}/?mlat={north:.5}&mlon={east:.5}#map=17/{north:.5}/{east:.5}"));
    }
    let at = service.address.as_ref().filter(|_| service.is_verified(Fact::Address))?;
    Some(format!("{page}/search?query={}", percent(&format!("{}, {} {}", at.address_1, at.postal_code, at.city))))
}

/// RFC 3986, 2.3: all but unreserved bytes as `%C3`.
fn percent(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Shortens a line to so many UTF-16 units, with its isolation marks closed.
fn clip(line: &mut String, most: usize) {
    if units(line) <= most {
        return;
    }
    let mut left = most;
    let kept: String = line
        .chars()
        .take_while(|c| {
            left.checked_sub(c.len_utf16()).is_some_and(|rest| {
                left = rest;
                true
            })
        })
        .collect();
    let open = kept.matches(['\u{2066}', '\u{2067}', '\u{2068}']).count().saturating_sub(kept.matches('\u{2069}').count());
    *line = format!("{}…{}", kept.trim_end(), "\u{2069}".repeat(open));
}
