//! Crisis numbers as text, and what they share with services: hours, languages, lists.

use chrono::{DateTime, Utc, Weekday};

use super::writer::{Writer, isolated};
use crate::directory::crisis::Entry;
use crate::directory::hours::{Hours, Open};
use crate::directory::record::Cost;
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

pub(super) fn language_names(writer: &mut Writer<'_>, languages: &[Language]) -> String {
    languages.iter().map(|language| writer.language_name(language)).collect::<Vec<_>>().join(comma(writer.language))
}

/// The comma of a list, with its space.
pub(super) fn comma(language: &Language) -> &'static str {
    if language.right_to_left() { "، " } else { ", " }
}

pub(super) fn hours(writer: &mut Writer<'_>, hours: &Hours) -> String {
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
