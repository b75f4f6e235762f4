//! The services that a query finds for a client, a card each.

use chrono::{DateTime, Utc};

use super::cards;
use super::content::Content;
use super::render::render;
use super::turn::Out;
use super::writer::Writer;
use crate::directory::place::Place;
use crate::directory::search::Search;
use crate::directory::service::Service;
use crate::flow::model::{Find, Query};
use crate::flow::{Outcome, Screen, Session, Value};

/// Shows the services that a query finds, a card each, none twice in a turn; says nothing when there are none.
pub(super) fn show(
    content: &Content,
    session: &Session,
    out: &mut Vec<Out>,
    screen: &Screen,
    query: &Query,
    now: DateTime<Utc>,
) -> Outcome {
    let found = found(content, session, query, now);
    if found.is_empty() {
        return Outcome::None;
    }
    let mut writer = Writer::new(content, &session.language);
    let cards = found.into_iter().map(|service| Out::Message(cards::card(&mut writer, service, now)));
    let new: Vec<Out> = cards.filter(|card| !out.contains(card)).collect();
    if !new.is_empty() {
        out.push(Out::Message(render(content, session, screen, now)));
        out.extend(new);
    }
    Outcome::Found
}

fn found<'c>(content: &'c Content, session: &Session, query: &Query, now: DateTime<Utc>) -> Vec<&'c Service> {
    let place = session.answers.values().find_map(|given| match &given.value {
        Value::Place(place) => Some(Place {
            key: place.key.expose().clone(),
            name: place.name.expose().clone(),
            land: place.land.clone(),
            region: place.region.clone(),
            postcode: place.postcode.as_ref().map(|postcode| postcode.expose().clone()),
        }),
        _ => None,
    });
    let chosen = |name: &str| match &session.answers.get(name)?.value {
        Value::Choice(choice) => Some(choice.as_str()),
        _ => None,
    };
    let search = Search {
        need: session.answers.get("need").map_or("other", |given| given.value.outcome()),
        place: place.as_ref(),
        language: &session.language,
        age: chosen("age"),
        papers: ["paper", "paper-kind"].into_iter().filter_map(chosen).collect(),
        now,
        offset: 0,
    };
    match query {
        Query::Services(ids) => content.directory.near(ids, &search),
        Query::Find(Find::Decision) => Vec::new(),
        Query::Find(Find::Need) => content.directory.search(&search).services,
    }
}
