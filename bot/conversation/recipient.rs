//! Who will read a client's request: shown before it is sent, and the same when it is.

use super::content::Content;
use crate::casework::office::Office;
use crate::casework::route::{Rung, Wanted, route};
use crate::directory::place::Place;
use crate::flow::model::Queue;
use crate::flow::{Session, Value};

/// The place that a client told, as the directory knows it.
fn place(content: &Content, session: &Session) -> Option<Place> {
    let told = session.answers.values().find_map(|given| match &given.value {
        Value::Place(place) => Some(place),
        _ => None,
    })?;
    let known = content.directory.places.by_key(told.key.expose());
    let postcode = told.postcode.as_ref().map(|postcode| postcode.expose().clone());
    known.map(|known| Place { postcode: postcode.or(known.postcode.clone()), ..known })
}

fn choice<'s>(session: &'s Session, name: &str) -> Option<&'s str> {
    match &session.answers.get(name)?.value {
        Value::Choice(choice) => Some(choice.as_str()),
        _ => None,
    }
}

/// The office that a client's case goes to, and on which rung: the same when the client is asked, and when they send.
///
/// Complaints and questions of professionals go to counsellors where no office takes them apart; exit cases never do.
#[must_use]
pub fn of<'c>(content: &'c Content, session: &Session, queue: Queue) -> Option<(&'c Office, Rung)> {
    let place = place(content, session);
    // What is urgent goes to the same office as what can wait, so that the one that was named before reads it.
    let queue = if queue == Queue::Urgent { Queue::General } else { queue };
    let wanted = Wanted { queue, topic: choice(session, "need"), place: place.as_ref(), language: &session.language };
    let found = route(&content.offices, &content.directory, &wanted);
    let general = || route(&content.offices, &content.directory, &Wanted { queue: Queue::General, ..wanted });
    match queue {
        Queue::Exit => found,
        Queue::Urgent | Queue::General | Queue::Professional | Queue::Complaint => found.or_else(general),
    }
}

/// The kind of case that an open summary would become.
#[must_use]
pub fn expected(session: &Session) -> Queue {
    let flow = session.frames.last().map(|frame| frame.flow.as_str());
    match (flow, choice(session, "need")) {
        (Some("complaint"), _) => Queue::Complaint,
        (Some("professional"), _) => Queue::Professional,
        (_, Some("exiti" | "exitr")) => Queue::Exit,
        _ if session.danger => Queue::Urgent,
        _ => Queue::General,
    }
}
