//! A whole talk as data: what a client does, line by line. Tests keep such talks, and the terminal plays and records them.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use super::content::Content;
use super::input::Input;
use super::render::{Action, Message, RenderedButton};
use super::turn::{Out, Turned, run, turn};
use crate::flow::{Event, GATHER, Press, Sent, Session, Wait};
use crate::ids::{FlowName, Language, StepName};
use crate::private::Private;

/// A recorded talk: a YAML file in `tests/talks/`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// What it shows, for readers.
    pub about: String,
    /// The languages of clients' apps; the talk is played in each.
    pub languages: Vec<Language>,
    /// The instant at which all of it happens, UTC.
    pub now: DateTime<Utc>,
    /// Information mode; else counselling.
    #[serde(default)]
    pub information: bool,
    /// What the client does, in order.
    pub lines: Vec<Line>,
}

/// The button of the client's own language, so that one script serves many languages.
pub const OWN_LANGUAGE: &str = "$language";

/// "This number does not work" on the card of the service whose id follows.
pub const NUMBER_WRONG: &str = "number-wrong ";

/// "More services" below the last card; how many were shown follows.
pub const FURTHER: &str = "further ";

/// One thing that a client does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Line {
    /// `/start`, with the payload of a link (empty: none).
    Starts(String),
    /// Opens any flow from anew, for its author.
    Opens(String),
    /// Presses the button of this choice or wish on the last screen; `$language` is the client's own language.
    Taps(String),
    /// Types.
    Types(String),
    /// Sends what is no text: `media` or `contact`.
    Sends(String),
}

/// Why a script cannot go on.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// The button is not on the last screen.
    #[error("line {line}: no button `{name}` is on the screen, only {}", known.join(", "))]
    NoButton {
        /// The script's line, from 1.
        line: usize,
        /// The button that was to be tapped.
        name: String,
        /// The buttons that are there.
        known: Vec<String>,
    },
    /// Something else than `media` or `contact`.
    #[error("line {line}: `{name}` cannot be sent, only media and contact")]
    NoSuchThing {
        /// The script's line, from 1.
        line: usize,
        /// What was to be sent.
        name: String,
    },
}

/// What one line led to.
#[derive(Debug)]
pub struct Exchange {
    /// The line.
    pub line: Line,
    /// What came of it.
    pub out: Vec<Out>,
    /// Where the client stood after it.
    pub session: Session,
    /// The steps that were walked.
    pub path: Vec<(FlowName, StepName)>,
}

/// The name of a button in scripts: the choice's, or the wish's.
#[must_use]
pub fn button_name(button: &RenderedButton) -> &str {
    match button.press() {
        Some(Press::Choice(choice)) => choice.as_str(),
        Some(Press::Wish(wish)) => wish.as_str(),
        Some(Press::Report(_)) => "number-wrong",
        Some(Press::Further(_)) => "further",
        None => "link",
    }
}

/// Finds the button of this name; a choice goes before a wish of the same name.
#[must_use]
pub fn button<'a>(screen: Option<&'a Message>, name: &str) -> Option<&'a RenderedButton> {
    screen.into_iter().flat_map(|screen| screen.buttons.iter().flatten()).find(|button| button_name(button) == name)
}

/// What a line is as input, on the screen that was shown last.
///
/// # Errors
/// [`ScriptError`] when the line asks for a button or a thing that is not there; `number` is the line's, from 1.
pub fn input(line: &Line, screen: Option<&Message>, number: usize) -> Result<Input, ScriptError> {
    match line {
        Line::Opens(flow) => Ok(Input::Open(flow.as_str().into())),
        Line::Starts(payload) => Ok(Input::Start(Some(payload.clone()).filter(|payload| !payload.is_empty()))),
        Line::Types(text) => Ok(Input::Text(Private::new(text.clone()))),
        Line::Sends(name) => match name.as_str() {
            "media" => Ok(Input::Sent(Sent::Media, None)),
            "contact" => Ok(Input::Sent(Sent::Contact, None)),
            _ => Err(ScriptError::NoSuchThing { line: number, name: name.clone() }),
        },
        // These stand on cards, not on the screen.
        Line::Taps(name) if name.strip_prefix(FURTHER).is_some_and(|shown| shown.parse::<usize>().is_ok()) => {
            Ok(Input::Pressed(Press::Further(name[FURTHER.len()..].parse().unwrap_or_default()).to_data(Wait::NONE)))
        }
        Line::Taps(name) if name.starts_with(NUMBER_WRONG) => {
            Ok(Input::Pressed(Press::Report(name[NUMBER_WRONG.len()..].into()).to_data(Wait::NONE)))
        }
        Line::Taps(name) => button(screen, name).and_then(|button| Some(Input::Pressed(button.data()?.to_owned()))).ok_or_else(|| {
            let known = screen.into_iter().flat_map(|screen| screen.buttons.iter().flatten()).map(|button| button_name(button).to_owned());
            ScriptError::NoButton { line: number, name: name.clone(), known: known.collect() }
        }),
    }
}

/// The last message with buttons among what went out.
#[must_use]
pub fn last_screen(out: &[Out]) -> Option<&Message> {
    out.iter().rev().find_map(|out| match out {
        Out::Message(message) if message.is_screen() => Some(message),
        _ => None,
    })
}

impl Script {
    /// The talk as a file of `tests/talks/`.
    ///
    /// # Panics
    /// Never: texts and names are JSON, and JSON is YAML, so quoting is right in every language.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let quoted = |line: &Line| serde_json::to_string(line).expect("a line is JSON");
        let languages: Vec<&str> = self.languages.iter().map(Language::as_str).collect();
        let mut lines = vec![
            format!("about: {}", serde_json::Value::from(self.about.as_str())),
            format!("languages: [{}]", languages.join(", ")),
            format!("now: {}", self.now.to_rfc3339_opts(SecondsFormat::Secs, true)),
        ];
        lines.extend(self.information.then(|| "information: true".to_owned()));
        lines.push("lines:".to_owned());
        lines.extend(self.lines.iter().map(|line| format!("  - {}", quoted(line))));
        lines.join("\n") + "\n"
    }
}

/// Plays a script from its first line to its last; between turns the session goes through JSON, as it does in the database.
///
/// # Errors
/// [`ScriptError`] when a line cannot be done where the talk stands.
pub fn play(content: &Content, script: &Script, language: &Language) -> Result<Vec<Exchange>, ScriptError> {
    let mut session = Session::new(language.clone());
    let mut screen: Option<Message> = None;
    let mut talk = Vec::new();
    for (at, line) in script.lines.iter().enumerate() {
        let line = match line {
            Line::Taps(name) if name == OWN_LANGUAGE => &Line::Taps(language.to_string()),
            line => line,
        };
        let input = input(line, screen.as_ref(), at + 1)?;
        let stored = Session::restore(&session.to_json(), language).session;
        let mut turned = turn(content, stored, &input, script.now);
        // Time goes on after each line: a short message has waited for a second one in vain.
        if let Some(gathered) = &turned.session.gathered {
            let wait = gathered.wait;
            let rang = run(content, turned.session, Event::WaitExpired(wait), script.now + GATHER);
            turned = Turned {
                session: rang.session,
                out: turned.out.into_iter().chain(rang.out).collect(),
                path: turned.path.into_iter().chain(rang.path).collect(),
            };
        }
        let Turned { session: next, out, path } = turned;
        // Nobody is known after a deletion: what is left is the app's language.
        session = if out.contains(&Out::Forget) { Session::new(language.clone()) } else { next };
        if let Some(shown) = last_screen(&out) {
            screen = Some(shown.clone());
        }
        talk.push(Exchange { line: line.clone(), out, session: session.clone(), path });
    }
    Ok(talk)
}

/// The talk as people read it: `>` before what the client did, `[…]` around buttons, `(…)` around what happens unseen.
#[must_use]
pub fn transcript(talk: &[Exchange]) -> String {
    let mut lines = Vec::new();
    for Exchange { line, out, .. } in talk {
        lines.push(match line {
            Line::Opens(flow) => format!("> (opens the flow {flow})"),
            Line::Starts(payload) => format!("> /start {payload}").trim_end().to_owned(),
            Line::Taps(name) => format!("> [{name}]"),
            Line::Types(text) => format!("> {text}"),
            Line::Sends(name) => format!("> ({name})"),
        });
        for out in out {
            lines.extend(show(out));
        }
        lines.push(String::new());
    }
    lines.join("\n")
}

/// One thing that went out, as lines of a transcript; timers are left out.
#[must_use]
pub fn show(out: &Out) -> Vec<String> {
    match out {
        Out::Message(message) => {
            let mut lines: Vec<String> = message.text.lines().map(str::to_owned).collect();
            lines.extend(message.buttons.iter().map(|row| row.iter().map(shown).collect::<Vec<_>>().join(" ")));
            lines.push(String::new());
            lines
        }
        Out::HandOff { queue, urgent } => {
            let first = if *urgent { ", before others" } else { "" };
            vec![format!("(the case goes to the queue: {queue:?}{first})").to_lowercase()]
        }
        Out::Alert(kind) => vec![format!("(the duty role is told of a possible danger: {kind})")],
        Out::NoCalendar => vec!["(free times would be offered here; no calendar is connected)".to_owned()],
        Out::OfferSlots { .. } => vec!["(free times are offered here)".to_owned()],
        Out::Gap(gap) => vec![format!("(counted as a question without an answer: {})", gap.topic)],
        Out::Report(service) => vec![format!("(staff are told that a number of {service} does not work)")],
        Out::Forget => vec!["(everything of this client is deleted)".to_owned()],
        Out::WakeMe { .. } => Vec::new(),
    }
}

fn shown(button: &RenderedButton) -> String {
    match &button.action {
        Action::Press { .. } => format!("[{}]", button.label),
        Action::Link(url) => format!("[{}: {url}]", button.label),
    }
}
