//! The engine in small talks of `tests/flows/`: repair, ways out, timers, old buttons, limits, typed answers, links, danger.

mod asked;
mod buttons;
mod danger;
mod limits;
mod links;
mod repair;
mod typed;

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use lotse::conversation::{Content, Files, Input, Turned, turn};
use lotse::flow::{self, Event, Mode, Session, Value};
use lotse::private::Private;

use crate::support::client::Client;
use crate::support::folder;

/// The shipped content with the test flows beside it.
static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let mut files = Files::shipped();
    for entry in std::fs::read_dir(folder("flows")).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        files.put(&format!("flows/{name}"), &std::fs::read_to_string(&path).expect("it can be read"));
    }
    let (content, findings) = Content::load(files, Mode::Counselling);
    let ours: Vec<_> = findings.iter().filter(|finding| finding.place.file().starts_with("flows/")).collect();
    assert!(ours.is_empty(), "{ours:#?}");
    content
});

fn counselling() -> &'static flow::Content {
    &CONTENT.trees
}

fn information() -> flow::Content {
    flow::Content { flows: CONTENT.trees.flows.clone(), tables: CONTENT.trees.tables.clone(), mode: Mode::Information }
}

fn walk() -> Client<'static> {
    Client::within(counselling(), "walk")
}

/// In the walk, at the question for a number, with a colour and a size told.
fn at_count() -> Client<'static> {
    let mut client = walk();
    client.taps_all(&["blue", "small"]);
    assert_eq!(client.place(), "walk/count");
    client
}

fn number(number: i64) -> Event {
    Event::Told(Value::Number(number))
}

fn asked(words: &str) -> Event {
    Event::Asked(Private::new(words.to_owned()))
}

fn danger(kind: &str, direct: bool) -> Event {
    Event::Danger { kind: kind.into(), direct, words: None }
}

fn types(session: Session, text: &str, now: DateTime<Utc>) -> Turned {
    turn(&CONTENT, session, &Input::Text(Private::new(text.to_owned())), now)
}

fn place(session: &Session) -> String {
    session.frames.last().map_or_else(String::new, |frame| format!("{}/{}", frame.flow, frame.step))
}
