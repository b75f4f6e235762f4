//! One turn of a talk: what came in, what the engine says, what the world answers, until the client is asked again.

use chrono::{DateTime, Utc};

use super::acted::plain;
use super::content::Content;
use super::gap::Gap;
use super::input::{Hint, Input, understand};
use super::places;
use super::render::{Message, render};
use super::{faq, found};
use crate::faq::Verdict;
use crate::flow::model::Queue;
use crate::flow::{Effect, Event, Outcome, Session, Wait, step};
use crate::ids::{Code, FaqId, FlowName, ServiceId, StepName};
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
    /// Free times were asked for, and this is played without a calendar.
    NoCalendar,
    /// Free times are to be offered, or the client's own shown: the talk waits at this step until that is answered.
    OfferSlots {
        /// The client's own.
        mine: bool,
    },
    /// A typed question was looked for, and nothing answers it (U13).
    Gap(Gap),
    /// A timer.
    WakeMe {
        /// When.
        at: DateTime<Utc>,
        /// For which wait.
        wait: Wait,
    },
    /// Staff are told that a number of this service does not work.
    Report(ServiceId),
    /// Everything of this client is deleted.
    Forget,
}

/// One turn for what a client did, where there is no calendar: free times are never found.
#[must_use]
pub fn turn(content: &Content, session: Session, input: &Input, now: DateTime<Utc>) -> Turned {
    turn_with(content, session, input, Calendar::None, now)
}

/// Where free times are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Calendar {
    /// Nowhere.
    None,
    /// In the database, by whoever asked for this turn.
    Stored,
}

/// One turn for what a client did.
pub(super) fn turn_with(content: &Content, session: Session, input: &Input, calendar: Calendar, now: DateTime<Utc>) -> Turned {
    let (event, hint) = understand(content, &session, input, now);
    let mut turned = run_with(content, session, event, calendar, now);
    match hint {
        Some(Hint::PlaceTaken(name)) => {
            let taken = plain(content, &turned.session.language, "place-taken", &Args::new().with("place", name));
            turned.out.insert(0, Out::Message(taken));
        }
        Some(Hint::SeveralPlaces(several)) => places::offer(&mut turned, &several),
        None => {}
    }
    turned
}

/// One turn for an event, such as a timer's, where there is no calendar.
#[must_use]
pub fn run(content: &Content, session: Session, event: Event, now: DateTime<Utc>) -> Turned {
    run_with(content, session, event, Calendar::None, now)
}

/// One turn for an event.
pub(super) fn run_with(content: &Content, session: Session, event: Event, calendar: Calendar, now: DateTime<Utc>) -> Turned {
    let mut turned = Turned { session, out: Vec::new(), path: Vec::new() };
    let mut event = Some(event);
    for _ in 0..WORLD_MAX {
        let Some(next) = event.take() else { break };
        let result = step(&content.trees, turned.session, &next, now);
        turned.session = result.session;
        turned.path.extend(result.path);
        for effect in result.effects {
            event = carry_out(content, &mut turned, effect, calendar, now).or(event);
        }
    }
    turned
}

/// Does what can be done here; what the world answers goes back to the engine.
fn carry_out(content: &Content, turned: &mut Turned, effect: Effect, calendar: Calendar, now: DateTime<Utc>) -> Option<Event> {
    let Turned { session, out, .. } = turned;
    match effect {
        Effect::Say(screen) => out.push(Out::Message(render(content, session, &screen, now))),
        Effect::FindServices { screen, query } => {
            return Some(Event::World(found::show(content, session, out, &screen, &query, now)));
        }
        Effect::AskFaq(words) => match content.faq.ask(&session.language, words.expose()) {
            Verdict::Sure(entry) => return Some(Event::World(answer(content, session, out, &entry))),
            Verdict::Perhaps(entries) => return Some(Event::Suggested(entries)),
            Verdict::Nothing => {
                if !session.hinted {
                    out.push(Out::Gap(Gap::asked(content, session, &words)));
                }
                return Some(Event::World(Outcome::None));
            }
        },
        Effect::Answer(entry) => return Some(Event::World(answer(content, session, out, &entry))),
        Effect::NoneOfThese(entries) => out.push(Out::Gap(Gap::offered(content, &entries))),
        Effect::OfferSlots { mine, .. } if calendar == Calendar::Stored => out.push(Out::OfferSlots { mine }),
        Effect::OfferSlots { .. } => {
            out.push(Out::NoCalendar);
            return Some(Event::World(Outcome::None));
        }
        Effect::HandOff { queue, urgent } => out.push(Out::HandOff { queue, urgent }),
        Effect::Alert(kind) => out.push(Out::Alert(kind)),
        Effect::WakeMe { at, wait } => out.push(Out::WakeMe { at, wait }),
        Effect::FurtherServices(shown) => found::further(content, session, out, shown, now),
        // Old buttons outlive the records that they name.
        Effect::Report(service) if content.directory.services.get(&service).is_none() => {}
        Effect::Report(service) => out.push(Out::Report(service)),
        Effect::Forget => out.push(Out::Forget),
    }
    None
}

/// Shows an answer; an entry that is gone since it was offered answers nothing.
fn answer(content: &Content, session: &Session, out: &mut Vec<Out>, entry: &FaqId) -> Outcome {
    let Some(entry) = content.faq.get(entry) else { return Outcome::None };
    out.push(Out::Message(faq::answer(content, &session.language, entry)));
    Outcome::Found
}
