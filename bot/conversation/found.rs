//! The services that a query finds for a client, a card each.

use chrono::{DateTime, Utc};

use super::acted::plain;
use super::cards;
use super::content::Content;
use super::render::{Message, render};
use super::turn::Out;
use super::writer::Writer;
use crate::directory::place::Place;
use crate::directory::search::{Hits, Search};
use crate::flow::model::{Find, Query};
use crate::flow::{Outcome, Screen, Session, Value};
use crate::language::Args;

/// Shows the services that a query finds, a card each, none twice in a turn; says nothing when there are none.
pub(super) fn show(
    content: &Content,
    session: &Session,
    out: &mut Vec<Out>,
    screen: &Screen,
    query: &Query,
    now: DateTime<Utc>,
) -> Outcome {
    let place = place(session);
    let search = search(session, place.as_ref(), 0, now);
    let hits = match query {
        Query::Services(ids) => Hits { services: content.directory.near(ids, &search), rest: 0 },
        Query::Find(Find::Decision) => Hits::default(),
        Query::Find(Find::Need) => content.directory.search(&search),
    };
    if hits.services.is_empty() {
        return Outcome::None;
    }
    let new: Vec<Out> = cards(content, session, &hits, 0, now).map(Out::Message).filter(|card| !out.contains(card)).collect();
    if !new.is_empty() {
        out.push(Out::Message(render(content, session, screen, now)));
        out.extend(new);
    }
    Outcome::Found
}

/// Shows more services for the need, after so many.
pub(super) fn further(content: &Content, session: &Session, out: &mut Vec<Out>, shown: usize, now: DateTime<Utc>) {
    let place = place(session);
    let hits = content.directory.search(&search(session, place.as_ref(), shown, now));
    if hits.services.is_empty() {
        // Since the button was shown, the talk or the directory is another one.
        out.push(Out::Message(plain(content, &session.language, "press-old", &Args::new())));
    }
    out.extend(cards(content, session, &hits, shown, now).map(Out::Message));
}

/// A card each; the last one leads to more where there are more.
fn cards(content: &Content, session: &Session, hits: &Hits<'_>, shown: usize, now: DateTime<Utc>) -> impl Iterator<Item = Message> {
    let mut writer = Writer::new(content, &session.language);
    let mut cards: Vec<Message> = hits.services.iter().map(|service| cards::card(&mut writer, service, now)).collect();
    if let Some(last) = cards.last_mut().filter(|_| hits.rest > 0) {
        last.buttons.push(cards::further(&mut writer, shown + hits.services.len()));
    }
    cards.into_iter()
}

fn place(session: &Session) -> Option<Place> {
    session.answers.values().find_map(|given| match &given.value {
        Value::Place(place) => Some(Place {
            key: place.key.expose().clone(),
            name: place.name.expose().clone(),
            land: place.land.clone(),
            region: place.region.clone(),
            postcode: place.postcode.as_ref().map(|postcode| postcode.expose().clone()),
        }),
        _ => None,
    })
}

/// What a client looks for, as far as they told.
fn search<'a>(session: &'a Session, place: Option<&'a Place>, offset: usize, now: DateTime<Utc>) -> Search<'a> {
    let chosen = |name: &str| match &session.answers.get(name)?.value {
        Value::Choice(choice) => Some(choice.as_str()),
        _ => None,
    };
    Search {
        need: session.answers.get("need").map_or("other", |given| given.value.outcome()),
        place,
        language: &session.language,
        age: chosen("age"),
        papers: ["paper", "paper-kind"].into_iter().filter_map(chosen).collect(),
        now,
        offset,
    }
}
