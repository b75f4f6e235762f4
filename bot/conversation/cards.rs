//! Services and crisis numbers as text: what a person needs to go there, call or write, and nothing guessed (U9).

use chrono::{DateTime, Utc, Weekday};

use super::writer::{Writer, isolated};
use crate::directory::crisis::Entry;
use crate::directory::hours::{Hours, Open};
use crate::directory::record::Cost;
use crate::directory::services::Service;
use crate::ids::Language;
use crate::language::Args;

/// The numbers that fit a kind of crisis, the hour, the language and the Land: a block each, at most three.
pub(super) fn numbers(writer: &mut Writer<'_>, kind: &str, land: Option<&str>, now: DateTime<Utc>) -> Vec<String> {
    let content = writer.content;
    let fitting = content.directory.crisis.fitting(kind, writer.language, land, now);
    fitting.into_iter().map(|entry| number(writer, entry, land, now)).collect()
}

fn number(writer: &mut Writer<'_>, entry: &Entry, land: Option<&str>, now: DateTime<Utc>) -> String {
    // A tired eye finds one number: where a line has several, the first (D3: at most three on a card).
    let dialled = entry.numbers_in(land).next().map(|phone| isolated(writer.language, &phone.display)).unwrap_or_default();
    let what = writer.text(&format!("number-{}", entry.id), None, &Args::new());
    let mut facts = vec![hours(writer, &entry.hours)];
    if entry.open(now) == Open::Closed {
        facts.push(writer.part("hours-parts", "closed-now"));
    }
    match entry.cost {
        Cost::Free => facts.push(writer.part("number-parts", "free")),
        Cost::Normal => facts.push(writer.part("number-parts", "normal-cost")),
        Cost::NotGiven => {}
    }
    if entry.anonymous == Some(true) {
        facts.push(writer.part("number-parts", "anonymous"));
    }
    facts.push(match &entry.languages {
        Some(languages) => format!("{}: {}", writer.part("number-parts", "languages"), language_names(writer, languages)),
        None => writer.part("number-parts", "languages-unknown"),
    });
    if let Some(chat) = &entry.chat {
        facts.push(format!("{}: {}", writer.part("number-parts", "chat"), isolated(writer.language, chat)));
    }
    format!("{dialled} – {what}\n{}", facts.join(" · "))
}

fn language_names(writer: &mut Writer<'_>, languages: &[Language]) -> String {
    languages.iter().map(|language| writer.language_name(language)).collect::<Vec<_>>().join(comma(writer.language))
}

/// The comma of a list, with its space.
fn comma(language: &Language) -> &'static str {
    if language.right_to_left() { "، " } else { ", " }
}

fn hours(writer: &mut Writer<'_>, hours: &Hours) -> String {
    match hours {
        Hours::Always => writer.part("hours-parts", "always"),
        Hours::NotGiven => writer.part("hours-parts", "unknown"),
        Hours::Weekly(spans) => {
            let spans: Vec<String> = spans
                .iter()
                .map(|span| {
                    let formats = writer.content.formats.get(writer.language);
                    let time =
                        |time: chrono::NaiveTime| formats.map_or_else(|| time.format("%H:%M").to_string(), |formats| formats.time(time));
                    let args = Args::new().with("from", time(span.from)).with("to", time(span.to));
                    format!("{} {}", days(writer, &span.days), writer.text("hours-parts", Some("from-to"), &args))
                })
                .collect();
            spans.join(comma(writer.language))
        }
    }
}

/// Days in a row as a range, others one by one.
fn days(writer: &mut Writer<'_>, days: &[Weekday]) -> String {
    let in_a_row = days.windows(2).all(|pair| pair[0].succ() == pair[1]);
    match (writer.content.formats.get(writer.language), days) {
        (_, days) if days.len() == 7 => writer.part("hours-parts", "daily"),
        (Some(formats), [first, .., last]) if in_a_row => formats.weekdays(*first, *last),
        (Some(formats), days) => days.iter().map(|day| formats.weekday_short(*day)).collect::<Vec<_>>().join(comma(writer.language)),
        (None, days) => days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    }
}

/// A service's card: name, what for, languages first, then how to reach it; what is unknown is said in one line.
///
/// A value that staff should verify first is not shown to clients.
pub(super) fn service(writer: &mut Writer<'_>, service: &Service) -> String {
    let language = writer.language;
    let mut lines = vec![isolated(language, &service.name)];
    if service.organization != service.name {
        lines.push(isolated(language, &service.organization));
    }
    lines.push(super::described::description(writer, service));
    let verified = |field: &str| !service.verify.iter().any(|unsure| unsure == field);
    let numbers = |fax: bool| {
        let own = service.phones.iter().filter(|phone| (phone.kind.as_deref() == Some("fax")) == fax);
        Some(own.map(|phone| isolated(language, &phone.display)).collect::<Vec<_>>().join(", ")).filter(|numbers| !numbers.is_empty())
    };
    let spoken = (!service.languages.is_empty()).then(|| language_names(writer, &service.languages));
    let address = service.address.as_ref().map(|at| isolated(language, &format!("{}, {} {}", at.address_1, at.postal_code, at.city)));
    let open = service.schedule.as_ref().map(|schedule| {
        let text = schedule.hours.as_ref().map_or_else(|| isolated(language, &schedule.text), |known| hours(writer, known));
        if schedule.by_appointment { format!("{text} ({})", writer.part("card-parts", "appointment-only")) } else { text }
    });
    let cost = (service.cost == Cost::Free).then(|| writer.part("card-parts", "free"));
    let mut unknown = Vec::new();
    let always = [("languages", spoken), ("address", address), ("phone", numbers(false)), ("hours", open), ("cost", cost)];
    for (part, value) in always {
        let heading = writer.part("card-parts", part);
        match value {
            Some(value) => lines.push(format!("{heading}: {value}")),
            None => unknown.push(heading),
        }
    }
    let email = service.email.as_ref().filter(|_| verified("email")).map(|email| isolated(language, email));
    let web = service.url.as_ref().filter(|_| verified("url")).map(|url| isolated(language, url));
    let area = service.service_area.as_ref().map(|area| isolated(language, &area.text));
    for (part, value) in [("fax", numbers(true)), ("email", email), ("web", web), ("area", area)] {
        if let Some(value) = value {
            lines.push(format!("{}: {value}", writer.part("card-parts", part)));
        }
    }
    if !unknown.is_empty() {
        let not_given = writer.part("card-parts", "not-given");
        lines.push(format!("{}: {not_given}", unknown.join(comma(language))));
    }
    let formats = writer.content.formats.get(language);
    let checked = formats.map_or_else(|| service.checked_on.to_string(), |formats| formats.date_short(service.checked_on));
    lines.push(format!("{}: {checked}", writer.part("card-parts", "as-of")));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
