//! Services and crisis numbers as text: what a person needs to go there, call or write, and nothing guessed (U9).

use chrono::{DateTime, Utc, Weekday};

use super::writer::{Writer, isolated};
use crate::directory::crisis::Entry;
use crate::directory::hours::{Hours, Open};
use crate::directory::record::{Cost, Phone};
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
    let dialled: Vec<String> = entry.numbers_in(land).map(|phone| isolated(writer.language, &phone.display)).collect();
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
    format!("{} – {what}\n{}", dialled.join(" / "), facts.join(" · "))
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

/// A service's card: name, what for, languages first, then how to reach it; unknown is "not given".
pub(super) fn service(writer: &mut Writer<'_>, service: &Service) -> String {
    let language = writer.language;
    let not_given = writer.part("card-parts", "not-given");
    let mut lines = vec![isolated(language, &service.name)];
    if service.organization != service.name {
        lines.push(isolated(language, &service.organization));
    }
    lines.push(writer.text(&format!("service-{}", service.id), None, &Args::new()));
    let mut line = |writer: &mut Writer<'_>, part: &str, value: Option<String>| {
        let heading = writer.part("card-parts", part);
        lines.push(format!("{heading}: {}", value.unwrap_or_else(|| not_given.clone())));
    };
    let spoken = (!service.languages.is_empty()).then(|| language_names(writer, &service.languages));
    line(writer, "languages", spoken);
    let address = service.address.as_ref().map(|at| isolated(language, &format!("{}, {} {}", at.address_1, at.postal_code, at.city)));
    line(writer, "address", address);
    let (faxes, phones): (Vec<_>, Vec<_>) = service.phones.iter().partition(|phone| phone.kind.as_deref() == Some("fax"));
    let numbers = |phones: Vec<&Phone>| phones.into_iter().map(|phone| isolated(language, &phone.display)).collect::<Vec<_>>().join(", ");
    line(writer, "phone", Some(numbers(phones)).filter(|numbers| !numbers.is_empty()));
    if !faxes.is_empty() {
        line(writer, "fax", Some(numbers(faxes)));
    }
    if let Some(email) = &service.email {
        line(writer, "email", Some(isolated(language, email)));
    }
    if let Some(url) = &service.url {
        line(writer, "web", Some(isolated(language, url)));
    }
    let open = service.schedule.as_ref().map(|schedule| {
        let text = schedule.hours.as_ref().map_or_else(|| isolated(language, &schedule.text), |known| hours(writer, known));
        if schedule.by_appointment { format!("{text} ({})", writer.part("card-parts", "appointment-only")) } else { text }
    });
    line(writer, "hours", open);
    let cost = match service.cost {
        Cost::Free => Some(writer.part("card-parts", "free")),
        Cost::Normal | Cost::NotGiven => None,
    };
    line(writer, "cost", cost);
    if let Some(area) = &service.service_area {
        line(writer, "area", Some(isolated(language, &area.text)));
    }
    let formats = writer.content.formats.get(language);
    let checked = formats.map_or_else(|| service.checked_on.to_string(), |formats| formats.date_short(service.checked_on));
    line(writer, "as-of", Some(checked));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
