//! What one thing that a person did leads to: their talk, what goes out, and whether everything of them is deleted.

use chrono::{DateTime, Utc};

use super::content::Content;
use super::gap::Gap;
use super::input::{Input, understand};
use super::link::Link;
use super::outgoing::{Outgoing, pack};
use super::render::Message;
use super::stored::Stored;
use super::turn::{Calendar, Out, Turned, run_with, turn_with};
use super::update::Did;
use crate::flow::model::Queue;
use crate::flow::{Event, Mode, Outcome, Press, Wait, open_question};
use crate::ids::{Choice, Code, Language, ServiceId};
use crate::language::Args;
use crate::privacy::receipt::Receipt;
use crate::sealed::random;

/// What came of it.
#[derive(Debug)]
pub struct Acted {
    /// The talk now.
    pub stored: Stored,
    /// What goes out to them.
    pub calls: Vec<Outgoing>,
    /// Everything of them is deleted; the proof of it.
    pub erased: Option<Receipt>,
    /// The partner whose link was followed.
    pub source: Option<String>,
    /// The request goes to people: to which queue, and whether before others.
    pub handed_over: Option<(Queue, bool)>,
    /// The duty role is told of a possible danger.
    pub alert: Option<Code>,
    /// Questions that nothing answered (U13).
    pub gaps: Vec<Gap>,
    /// A number of this service does not work.
    pub report: Option<ServiceId>,
    /// Free times are to be offered; with true the client's own appointments are to be shown.
    pub offer: Option<bool>,
}

impl Acted {
    /// Nothing is said and nothing changes.
    #[must_use]
    pub const fn quiet(stored: Stored) -> Self {
        Self {
            stored,
            calls: Vec::new(),
            erased: None,
            source: None,
            handed_over: None,
            alert: None,
            gaps: Vec::new(),
            report: None,
            offer: None,
        }
    }
}

/// One turn of a person. Pure but for the random receipt of a deletion.
///
/// `whole` is false when the talk before could not be read, and `before` is a new one in its place: the person is told so.
#[must_use]
pub fn act(content: &Content, before: Stored, whole: bool, did: &Did, now: DateTime<Utc>) -> Acted {
    let pressed = did.press.as_ref().and_then(|press| press.message);
    if whole && (another_photo(content, &before, did, now) || doubled(&before, &did.input, pressed)) {
        return Acted::quiet(before);
    }
    let Stored { keep, session, timer: before_timer, aside, draft, .. } = before;
    let current = session.wait;
    let replaced = pressed.filter(|_| !keep && matches!(&did.input, Input::Pressed(data) if wait_of(data) == current && current.is_some()));
    let (Turned { session, mut out, .. }, link) = talk(content, session, &did.input, now);
    if !whole {
        out.insert(0, Out::Message(plain(content, &session.language, "started-anew", &Args::new())));
    }
    let mut acted = led_to(
        content,
        Stored { session, keep, screen: None, album: did.album.clone(), held: None, aside, timer: before_timer, draft },
        out,
        replaced,
    );
    acted.source = link.source;
    acted
}

/// What a timer leads to that rang for a question: the same as what a person does, with nothing to take the place of.
#[must_use]
pub fn rang(content: &Content, before: Stored, wait: Wait, now: DateTime<Utc>) -> Acted {
    let timer = None;
    happened(content, Stored { timer, ..before }, Event::WaitExpired(wait), now)
}

/// What follows once free times were looked for: the talk goes on from its step.
#[must_use]
pub(super) fn answered(content: &Content, before: Stored, outcome: Outcome, now: DateTime<Utc>) -> Acted {
    happened(content, before, Event::World(outcome), now)
}

fn happened(content: &Content, before: Stored, event: Event, now: DateTime<Utc>) -> Acted {
    let Stored { session, keep, album, aside, timer, draft, .. } = before;
    let Turned { session, out, .. } = run_with(content, session, event, calendar(content), now);
    led_to(content, Stored { session, keep, screen: None, album, held: None, aside, timer, draft }, out, None)
}

/// Information mode books nothing.
const fn calendar(content: &Content) -> Calendar {
    match content.trees.mode {
        Mode::Information => Calendar::None,
        Mode::Counselling => Calendar::Stored,
    }
}

/// Sorts what a turn wants done.
fn led_to(content: &Content, stored: Stored, out: Vec<Out>, replaced: Option<i64>) -> Acted {
    let mut acted = Acted::quiet(stored);
    let mut messages = Vec::new();
    for out in out {
        match out {
            Out::Message(message) => messages.push(message),
            Out::HandOff { queue, urgent } => acted.handed_over = Some((queue, urgent)),
            Out::Report(service) => acted.report = Some(service),
            Out::Alert(kind) => acted.alert = Some(kind),
            Out::WakeMe { at, wait } => acted.stored.timer = Some((wait, at)),
            Out::Forget => {
                let receipt = Receipt::from_random(&random());
                let args = Args::new().with("receipt", receipt.to_string());
                messages.push(plain(content, &acted.stored.session.language, "delete-receipt", &args));
                acted.erased = Some(receipt);
            }
            Out::Gap(gap) => acted.gaps.push(gap),
            Out::OfferSlots { mine } => acted.offer = Some(mine),
            Out::NoCalendar => {}
        }
    }
    acted.calls = pack(&messages, replaced.filter(|_| acted.erased.is_none()));
    if let Some(last) = messages.last() {
        acted.stored.keep = last.keep;
    }
    acted.stored.screen = match acted.calls.last() {
        Some(Outgoing::Edit { message, .. }) => Some(*message),
        _ => None,
    };
    acted
}

/// The engine's turn, and what the link of a `/start` asked for.
fn talk(content: &Content, session: crate::flow::Session, input: &Input, now: DateTime<Utc>) -> (Turned, Link) {
    let payload = match input {
        Input::Start(payload) => payload.as_deref(),
        Input::Text(text) => started(text.expose()),
        Input::Open(_) | Input::Pressed(_) | Input::Sent(..) => None,
    };
    let Some(payload) = payload else { return (turn_with(content, session, input, calendar(content), now), Link::default()) };
    let link = Link::read(content, payload);
    let start = Input::Start(link.flow.as_ref().map(ToString::to_string));
    let mut turned = turn_with(content, session, &start, calendar(content), now);
    // A link's language answers the question of the first screen, unless the person chose one before.
    if let Some(language) = &link.language {
        let choice = Choice::from(language.as_str());
        let asked = open_question(&content.trees, &turned.session);
        let asks = asked.is_some_and(|screen| screen.text.message == "choose-language");
        if asks {
            turned = run_with(content, turned.session, Event::Chose(choice), calendar(content), now);
        }
    }
    (turned, link)
}

/// The payload of `/start payload` and `/start@bot payload`.
fn started(text: &str) -> Option<&str> {
    let (command, payload) = text.split_once(char::is_whitespace)?;
    (command.split('@').next() == Some("/start")).then(|| payload.trim())
}

fn wait_of(data: &str) -> Option<Wait> {
    Press::from_data(data).map(|(wait, _)| wait)
}

/// Photos that were sent together get one answer; but a sign of danger may stand below any of them.
fn another_photo(content: &Content, before: &Stored, did: &Did, now: DateTime<Utc>) -> bool {
    let same = did.album.is_some() && did.album == before.album;
    same && !matches!(understand(content, &before.session, &did.input, now).0, Event::Danger { .. })
}

/// A second press on a button whose message shows the next screen already.
fn doubled(before: &Stored, input: &Input, pressed: Option<i64>) -> bool {
    let Input::Pressed(data) = input else { return false };
    let Some((wait, press)) = Press::from_data(data) else { return false };
    let anywhere = match press {
        Press::Wish(wish) => wish.leads_out(),
        Press::Report(_) | Press::Further(_) => true,
        Press::Choice(_) => false,
    };
    !anywhere && before.session.wait != Some(wait) && pressed.is_some() && pressed == before.screen
}

/// A sentence of the program's own, without buttons.
pub(super) fn plain(content: &Content, language: &Language, message: &str, args: &Args) -> Message {
    let text = content.catalog.text(language, message, None, args).text;
    Message { text, buttons: Vec::new(), language: language.clone(), keep: false }
}
