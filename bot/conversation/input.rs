//! What a client sent becomes an event of the engine.

use chrono::{DateTime, Utc};
use chrono_tz::Europe::Berlin;

use super::content::Content;
use super::places;
use super::render::label;
use crate::directory::place::Place;
use crate::flow::model::{InputKind, Kind};
use crate::flow::{Event, Press, Sent, Session, TEXT_MAX, Value, Wish, open_question};
use crate::ids::{Choice, Code, FlowName};
use crate::private::Private;
use crate::understanding::{self, Answer, Escape, Meaning, Open, Strength};

/// One thing that a client did, before it is understood.
#[derive(Debug, Clone)]
pub enum Input {
    /// `/start` with what its link carried.
    Start(Option<String>),
    /// Any flow from anew, as its author plays it.
    Open(FlowName),
    /// A typed text; one that begins with `/` may be a command.
    Text(Private<String>),
    /// Callback data of a button.
    Pressed(String),
    /// Something that is no text of their own, with the words that came with it: these are read for danger alone.
    Sent(Sent, Option<Private<String>>),
}

/// Commands of the bot's menu and what they wish for.
pub const COMMANDS: [(&str, Wish); 10] = [
    ("menu", Wish::Menu),
    ("help", Wish::Emergency),
    ("person", Wish::Person),
    ("language", Wish::Language),
    ("back", Wish::Back),
    ("correct", Wish::Correct),
    ("privacy", Wish::Privacy),
    ("mydata", Wish::MyData),
    ("delete", Wish::Delete),
    ("stop", Wish::Stop),
];

/// What a client should know about how they were understood, before the engine's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Hint {
    /// Several places have the typed name.
    SeveralPlaces(Vec<Place>),
    /// A misspelt place was taken for this one.
    PlaceTaken(String),
}

/// What an input means where the session stands, with a hint for the client where it was not plain.
#[must_use]
pub(super) fn understand(content: &Content, session: &Session, input: &Input, now: DateTime<Utc>) -> (Event, Option<Hint>) {
    match input {
        Input::Start(payload) => (started(content, payload.as_deref()), None),
        Input::Open(flow) => (Event::Start { flow: Some(flow.clone()) }, None),
        // Data that this version did not write belongs to an earlier screen.
        Input::Pressed(data) => match Press::from_data(data) {
            Some((wait, press)) => (places::pressed(content, session, wait, press), None),
            None => (Event::Wished(Wish::Repeat), None),
        },
        Input::Sent(sent, words) => {
            let danger = words.as_ref().and_then(|words| danger(content, session, words.expose()));
            (danger.map_or(Event::Sent(*sent), |(kind, direct)| Event::Danger { kind, direct, words: None }), None)
        }
        // What is too long to be answered is still read for danger, as far as one message goes.
        Input::Text(text) if text.expose().chars().count() > usize::from(TEXT_MAX) => {
            let danger = danger(content, session, text.expose());
            (danger.map_or(Event::TooLong, |(kind, direct)| Event::Danger { kind, direct, words: None }), None)
        }
        Input::Text(text) => match command(content, text.expose()).or_else(|| together(content, session, text.expose())) {
            Some(event) => (event, None),
            None => typed(content, session, text, now),
        },
    }
}

/// A sign of danger in words that are not read for anything else: its kind, and whether it is said outright.
fn danger(content: &Content, session: &Session, text: &str) -> Option<(Code, bool)> {
    let start: String = text.chars().take(usize::from(TEXT_MAX)).collect();
    match understanding::read(&content.words, &session.language, &Open::default(), &start) {
        Meaning::Danger { kind, strength } => Some((kind, strength == Strength::Direct)),
        Meaning::Escape(_) | Meaning::Answer(_) | Meaning::Question => None,
    }
}

/// A sign of danger that only shows when short messages in a row are read as one: "I want to" and "die".
fn together(content: &Content, session: &Session, text: &str) -> Option<Event> {
    let before = session.gathered.as_ref()?.words.expose();
    let all = format!("{before} {text}");
    danger(content, session, &all).map(|(kind, direct)| Event::Danger { kind, direct, words: Some(Private::new(all)) })
}

/// A link opens what its author meant to be opened; any other payload starts normally.
fn started(content: &Content, payload: Option<&str>) -> Event {
    let flow = payload.and_then(|name| content.trees.flows.get(name)).filter(|flow| flow.entry);
    Event::Start { flow: flow.map(|flow| flow.name.clone()) }
}

fn command(content: &Content, text: &str) -> Option<Event> {
    let mut words = text.strip_prefix('/')?.split_whitespace();
    let name = words.next()?.split('@').next()?;
    if name == "start" {
        return Some(started(content, words.next()));
    }
    COMMANDS.iter().find(|(known, _)| *known == name).map(|(_, wish)| Event::Wished(*wish))
}

fn typed(content: &Content, session: &Session, text: &Private<String>, now: DateTime<Utc>) -> (Event, Option<Hint>) {
    let screen = open_question(&content.trees, session);
    let presses: Vec<Press> = screen.iter().flat_map(crate::flow::Screen::presses).collect();
    let choices = presses
        .iter()
        .enumerate()
        .map(|(at, press)| (Choice::from(name(press, at).as_str()), label(content, session, screen.as_ref(), press)));
    let (input, step) = open_input(content, session, now);
    let open = Open { choices: choices.collect(), input };
    match understanding::read(&content.words, &session.language, &open, text.expose()) {
        Meaning::Danger { kind, strength } => {
            (Event::Danger { kind, direct: strength == Strength::Direct, words: Some(text.clone()) }, None)
        }
        Meaning::Escape(escape) => (Event::Wished(wish(escape)), None),
        Meaning::Answer(answer) => answered(content, &presses, answer),
        // Where words are the answer, a question mark does not make them a question.
        Meaning::Question if step == Some(InputKind::Place) => places::read(content, text.expose()),
        Meaning::Question => (Event::Asked(text.clone()), None),
    }
}

/// Choices keep their names, so that "yes" and "no" are understood; wishes get one of their own.
fn name(press: &Press, at: usize) -> String {
    match press {
        Press::Choice(choice) => choice.as_str().to_owned(),
        Press::Wish(_) | Press::Report(_) | Press::Further(_) => format!("other {at}"),
    }
}

fn open_input<'a>(content: &'a Content, session: &Session, now: DateTime<Utc>) -> (Option<understanding::Input<'a>>, Option<InputKind>) {
    let frame = session.frames.last().filter(|_| session.correcting.is_none());
    let flow = frame.and_then(|frame| content.trees.flows.get(&frame.flow));
    let step = flow.zip(frame).and_then(|(flow, frame)| flow.steps.get(&frame.step));
    let (Some(flow), Some(Kind::Input { input, save, .. })) = (flow, step.map(|step| &step.kind)) else { return (None, None) };
    let declared = flow.answers.get(save);
    let open = match input {
        InputKind::Text => understanding::Input::Text { pattern: declared.and_then(|answer| answer.pattern.as_ref()) },
        InputKind::Number => {
            let (from, to) = declared.and_then(|answer| answer.range).unwrap_or((i64::MIN, i64::MAX));
            understanding::Input::Number { from, to }
        }
        InputKind::Date => understanding::Input::Date { today: now.with_timezone(&Berlin).date_naive() },
        InputKind::Place => understanding::Input::Place,
    };
    (Some(open), Some(*input))
}

fn answered(content: &Content, presses: &[Press], answer: Answer) -> (Event, Option<Hint>) {
    let event = match answer {
        Answer::Choice(choice) => {
            let at = presses.iter().enumerate().find(|(at, press)| name(press, *at) == choice.as_str());
            match at.map(|(_, press)| press) {
                Some(Press::Wish(wish)) => Event::Wished(*wish),
                Some(Press::Choice(choice)) => Event::Chose(choice.clone()),
                Some(Press::Report(_) | Press::Further(_)) | None => Event::Impossible,
            }
        }
        Answer::Number(number) => Event::Told(Value::Number(number)),
        Answer::Date(day) => Event::Told(Value::Date(day)),
        Answer::Text(text) => Event::Told(Value::Text(text)),
        Answer::Place(text) => return places::read(content, text.expose()),
        Answer::OutOfRange | Answer::NotThatKind => Event::Impossible,
    };
    (event, None)
}

const fn wish(escape: Escape) -> Wish {
    match escape {
        Escape::Start => Wish::Menu,
        Escape::Stop => Wish::Stop,
        Escape::Emergency => Wish::Emergency,
        Escape::Help => Wish::Help,
        Escape::Person => Wish::Person,
        Escape::Language => Wish::Language,
        Escape::Back => Wish::Back,
        Escape::Delete => Wish::Delete,
        Escape::Skip => Wish::Skip,
        Escape::Unknown => Wish::Unknown,
        Escape::Repeat => Wish::Repeat,
        Escape::Correct => Wish::Correct,
    }
}
