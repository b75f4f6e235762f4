//! A typed place that may be one of several: each of them is a button below the question.

use super::content::Content;
use super::input::Hint;
use super::render::{Action, RenderedButton};
use super::turn::{Out, Turned};
use crate::directory::place::{Found, Place};
use crate::flow::model::{InputKind, Kind};
use crate::flow::{self, Event, Press, Session, Value, Wait};
use crate::ids::Choice;
use crate::private::Private;

/// Places that are offered at once (U2).
const OFFERED_MAX: usize = 5;
/// Characters of a button's label (U2).
const LABEL_MAX: usize = 24;
/// How the choices of these buttons begin; the place's key follows.
const PREFIX: &str = "place:";

/// What a typed place means.
pub(super) fn read(content: &Content, text: &str) -> (Event, Option<Hint>) {
    // A name that was picked out of a sentence, or read in another spelling, is said back.
    let said_so = |name: &str| text.trim().eq_ignore_ascii_case(name) || text.trim().chars().all(char::is_numeric);
    match content.directory.places.find(text) {
        Some(Found::One(place)) => {
            let hint = (!said_so(&place.name)).then(|| Hint::PlaceTaken(place.name.clone()));
            (told(place), hint)
        }
        Some(Found::Near(place)) => {
            let name = place.name.clone();
            (told(place), Some(Hint::PlaceTaken(name)))
        }
        Some(Found::Several(places)) => (Event::SeveralPlaces, Some(Hint::SeveralPlaces(places))),
        None => (Event::Impossible, None),
    }
}

fn told(place: Place) -> Event {
    let Place { key, name, land, region, postcode } = place;
    let place = flow::Place { key: Private::new(key), name: Private::new(name), land, region, postcode: postcode.map(Private::new) };
    Event::Told(Value::Place(place))
}

/// Puts the places above the buttons of the question, which was asked again.
pub(super) fn offer(turned: &mut Turned, places: &[Place]) {
    let Some(wait) = turned.session.wait else { return };
    let screen = turned.out.iter_mut().rev().find_map(|out| match out {
        Out::Message(message) if message.is_screen() => Some(message),
        _ => None,
    });
    let Some(screen) = screen else { return };
    let button = |place: &Place| {
        let press = Press::Choice(Choice::from(format!("{PREFIX}{}", place.key).as_str()));
        let label = place.name.chars().take(LABEL_MAX).collect();
        vec![RenderedButton { label, action: Action::Press { data: press.to_data(wait), press } }]
    };
    screen.buttons.splice(0..0, places.iter().take(OFFERED_MAX).map(button));
}

/// What a button means: one of the offered places, or what the engine makes of it.
pub(super) fn pressed(content: &Content, session: &Session, wait: Wait, press: Press) -> Event {
    let place = match &press {
        Press::Choice(choice) if session.wait == Some(wait) && asks_place(content, session) => {
            choice.as_str().strip_prefix(PREFIX).and_then(|key| content.directory.places.by_key(key))
        }
        _ => None,
    };
    place.map_or_else(|| Event::Pressed(wait, press), told)
}

fn asks_place(content: &Content, session: &Session) -> bool {
    let frame = session.frames.last().filter(|_| session.correcting.is_none());
    let step = frame.and_then(|frame| content.trees.flows.get(&frame.flow)?.steps.get(&frame.step));
    step.is_some_and(|step| matches!(step.kind, Kind::Input { input: InputKind::Place, .. }))
}
