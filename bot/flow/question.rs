//! What a client can press or type where a session stands.

use super::Content;
use super::asked::open_suggestions;
use super::effect::{Button, Label, Screen};
use super::event::{Press, Wish};
use super::load::LANGUAGE_ANSWER;
use super::model::{Flow, Kind, Step, Text};
use super::session::{Correcting, Given, Session, Value};
use crate::ids::{Choice, MessageId};

/// Earlier answers on one list; with "older" they fill the five choices of U2.
pub(super) const CORRECT_PAGE: usize = 4;
/// The choice that leafs to older answers.
pub(super) const OLDER: &str = "older";

/// The screen that asks a step's question, as far as the step decides it.
pub(super) fn question(flow: &Flow, step: &Step, asked: u8) -> Screen {
    let text = step.text().cloned().unwrap_or_else(|| Text::talk(""));
    let choices = match &step.kind {
        Kind::Choices { choices, .. } => choices.iter().map(|choice| choice_button(choice, &text.message)).collect(),
        _ => Vec::new(),
    };
    let input = match &step.kind {
        Kind::Input { input, .. } => Some(*input),
        _ => None,
    };
    let saves = step.save().is_some_and(|save| *save != LANGUAGE_ANSWER);
    Screen {
        choices,
        input,
        repair: if saves { vec![Wish::Skip, Wish::Unknown] } else { Vec::new() },
        progress: flow.questions.filter(|_| saves).map(|total| (asked.saturating_add(1), total)),
        ..Screen::plain(text)
    }
}

fn choice_button(choice: &Choice, message: &MessageId) -> Button {
    Button { press: Press::Choice(choice.clone()), label: Label { message: message.clone(), attribute: choice.as_str().to_owned() } }
}

/// What the client can press or type just now; `None` before the start and after the end.
#[must_use]
pub fn open_question(content: &Content, session: &Session) -> Option<Screen> {
    let frame = session.frames.last()?;
    let flow = content.flows.get(&frame.flow)?;
    let step = flow.steps.get(&frame.step)?;
    if let Some(screen) = open_suggestions(session) {
        return Some(screen);
    }
    Some(match session.correcting {
        Some(list) => Screen { choices: correctable(session, list), ..Screen::plain(list_text(list)) },
        None => question(flow, step, frame.asked),
    })
}

/// What stands above the list of earlier answers.
pub(super) fn list_text(list: Correcting) -> Text {
    Text::talk(if list.strike { "strike-ask" } else { "correct-ask" })
}

/// Buttons for earlier answers, newest first, from the list's page on; with "older" when there are more. What says nothing needs
/// no striking.
pub(super) fn correctable(session: &Session, Correcting { page, strike, .. }: Correcting) -> Vec<Button> {
    let says = |given: &Given| !strike || given.value != Value::Skipped;
    let mut given: Vec<_> = session.answers.iter().filter(|(name, given)| **name != LANGUAGE_ANSWER && says(given)).collect();
    given.sort_by_key(|(_, given)| std::cmp::Reverse(given.order));
    let button = |choice: Choice, message, attribute: &str| Button {
        press: Press::Choice(choice),
        label: Label { message, attribute: attribute.to_owned() },
    };
    let shown = given.iter().skip(page).take(CORRECT_PAGE);
    let mut choices: Vec<Button> = shown.map(|(name, given)| button(name.as_str().into(), given.asked.clone(), "name")).collect();
    if given.len() > CORRECT_PAGE && !choices.is_empty() {
        choices.push(button(OLDER.into(), "correct-ask".into(), OLDER));
    }
    choices
}
