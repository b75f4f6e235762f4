//! One turn of a talk: what came in, what the engine says, what the world answers, until the client is asked again.

use chrono::{DateTime, Utc};

use super::cards;
use super::content::Content;
use super::input::{Hint, Input, understand};
use super::render::{Message, render};
use super::writer::Writer;
use crate::directory::place::Place;
use crate::directory::search::Search;
use crate::directory::services::Service;
use crate::flow::model::{Find, Query, Queue};
use crate::flow::{Effect, Event, Outcome, Screen, Session, Value, Wait, step};
use crate::ids::{Code, FlowName, StepName};
use crate::language::Args;

/// Answers of the world within one turn; more means a loop that `lotse check` rules out.
const WORLD_MAX: usize = 8;

/// What a turn leaves behind.
#[derive(Debug)]
pub struct Turned {
    /// Where the client stands now.
    pub session: Session,
    /// What goes out, in order.
    pub out: Vec<Out>,
    /// The steps that were walked, in order.
    pub path: Vec<(FlowName, StepName)>,
}

/// One thing that a turn wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Out {
    /// A message to the client.
    Message(Message),
    /// The case goes to a queue.
    HandOff {
        /// To whom.
        queue: Queue,
        /// Before others.
        urgent: bool,
    },
    /// The duty role is told of a possible danger.
    Alert(Code),
    /// Free times were asked for; no calendar is connected yet.
    NoCalendar,
    /// A typed question was looked for, and nothing answers it.
    NoAnswer,
    /// A timer.
    WakeMe {
        /// When.
        at: DateTime<Utc>,
        /// For which wait.
        wait: Wait,
    },
    /// Everything of this client is deleted.
    Forget,
}

/// One turn for what a client did.
#[must_use]
pub fn turn(content: &Content, session: Session, input: &Input, now: DateTime<Utc>) -> Turned {
    let (event, hint) = understand(content, &session, input, now);
    let mut turned = run(content, session, event, now);
    if let Some(hint) = hint {
        turned.out.insert(0, Out::Message(hinted(content, &turned.session, &hint)));
    }
    turned
}

fn hinted(content: &Content, session: &Session, hint: &Hint) -> Message {
    let language = &session.language;
    let text = match hint {
        Hint::SeveralPlaces => content.catalog.text(language, "place-several", None, &Args::new()),
        Hint::PlaceTaken(name) => content.catalog.text(language, "place-taken", None, &Args::new().with("place", name.as_str())),
    };
    Message { text: text.text, buttons: Vec::new(), language: language.clone(), keep: false }
}

/// One turn for an event, such as a timer's.
#[must_use]
pub fn run(content: &Content, session: Session, event: Event, now: DateTime<Utc>) -> Turned {
    let mut turned = Turned { session, out: Vec::new(), path: Vec::new() };
    let mut event = Some(event);
    for _ in 0..WORLD_MAX {
        let Some(next) = event.take() else { break };
        let result = step(&content.trees, turned.session, &next, now);
        turned.session = result.session;
        turned.path.extend(result.path);
        for effect in result.effects {
            if let Some(outcome) = carry_out(content, &mut turned, effect, now) {
                event = Some(Event::World(outcome));
            }
        }
    }
    turned
}

/// Does what can be done here; what the world answers goes back to the engine.
fn carry_out(content: &Content, turned: &mut Turned, effect: Effect, now: DateTime<Utc>) -> Option<Outcome> {
    let Turned { session, out, .. } = turned;
    match effect {
        Effect::Say(screen) => out.push(Out::Message(render(content, session, &screen, now))),
        Effect::FindServices { screen, query } => return Some(services(content, session, out, &screen, &query, now)),
        Effect::AskFaq(_) => {
            out.push(Out::NoAnswer);
            return Some(Outcome::None);
        }
        Effect::OfferSlots(_) => {
            out.push(Out::NoCalendar);
            return Some(Outcome::None);
        }
        Effect::HandOff { queue, urgent } => out.push(Out::HandOff { queue, urgent }),
        Effect::Alert(kind) => out.push(Out::Alert(kind)),
        Effect::WakeMe { at, wait } => out.push(Out::WakeMe { at, wait }),
        Effect::Forget => out.push(Out::Forget),
    }
    None
}

/// Shows the services that a query finds, a card each, none twice in a turn; says nothing when there are none.
fn services(content: &Content, session: &Session, out: &mut Vec<Out>, screen: &Screen, query: &Query, now: DateTime<Utc>) -> Outcome {
    let found = found(content, session, query, now);
    if found.is_empty() {
        return Outcome::None;
    }
    let mut writer = Writer::new(content, &session.language);
    let cards = found.into_iter().map(|service| cards::service(&mut writer, service));
    let cards = cards.map(|text| Out::Message(Message { text, buttons: Vec::new(), language: session.language.clone(), keep: true }));
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
