//! What a client has been shown, and what follows from it: the notice comes before any question, a sign of danger is told on.

use super::effect::{Effect, Screen};
use super::model::{Show, Step, Text, TextClass};
use super::session::Value;
use super::turn::Turn;
use super::{Mode, known};
use crate::ids::Code;

/// Flows that may be walked before the notice was shown: help comes first, and these ask nothing (D1, P1, P2, P7).
const BEFORE_NOTICE: [&str; 8] =
    [known::START, known::CRISIS, known::LANGUAGE, known::PRIVACY, known::DELETE, known::MYDATA, known::GOODBYE, known::LOST];
/// The message of the first notice (P2).
const NOTICE: &str = "notice";
/// `numbers: told` shows the numbers of the crisis that was told.
pub const NUMBERS_TOLD: &str = "told";
/// The kind of numbers when no crisis was told.
const NUMBERS_ANY: &str = "MENU";

impl Turn<'_> {
    /// Shows the notice by itself, where it was not shown before.
    pub fn notice(&mut self) {
        if !std::mem::replace(&mut self.session.noticed, true) {
            self.effects.push(Effect::Say(Screen::plain(Text { class: TextClass::Notice, ..Text::talk(NOTICE) })));
        }
    }

    /// Outside the flows that help at once, nothing is asked and nobody is called before the notice was shown.
    pub fn notice_first(&mut self) {
        let flow = self.session.frames.last().map(|frame| frame.flow.as_str());
        if flow.is_some_and(|flow| !BEFORE_NOTICE.contains(&flow)) {
            self.notice();
        }
    }

    /// A flow that a link asked for opens once the notice was shown.
    pub fn pending_opens(&mut self) -> bool {
        if !self.at_menu() {
            return false;
        }
        let Some(frame) = self.session.pending.take().and_then(|flow| self.frame(flow.as_str(), None)) else { return false };
        self.notice();
        self.push(frame);
        true
    }

    /// A step's text as it is shown now: the notice stands above it once, and `told` becomes the crisis that was told.
    pub fn text(&mut self, text: &Text, step: &Step) -> Text {
        let mut text = text.clone();
        if text.show == Some(Show::Notice) && std::mem::replace(&mut self.session.noticed, true) {
            text.show = None;
        }
        if text.numbers.as_ref().is_some_and(|code| *code == NUMBERS_TOLD) {
            text.numbers = Some(self.session.crisis.clone().unwrap_or_else(|| NUMBERS_ANY.into()));
        }
        let card = step.covers.iter().chain(&text.numbers).find(|code| code.as_str().starts_with("K-")).cloned();
        match card {
            Some(kind) => self.crisis(kind),
            // "Help now" is a sign too, of nothing in particular.
            None if text.numbers.as_ref().is_some_and(|code| *code == NUMBERS_ANY) => self.session.danger = true,
            None => {}
        }
        text
    }

    /// A sign of danger, by a word or a button (R0): the duty role hears of it once, and the client is told so.
    pub fn crisis(&mut self, kind: Code) {
        self.session.danger = true;
        if self.content.mode == Mode::Counselling && !std::mem::replace(&mut self.session.alerted, true) {
            self.effects.push(Effect::Alert(kind.clone()));
            self.note("alerted");
        }
        self.session.crisis = Some(kind);
    }

    /// Whether the gentle question is open.
    pub fn at_gentle(&self) -> bool {
        self.session.frames.last().is_some_and(|frame| frame.flow == known::CRISIS && frame.step == known::GENTLE)
    }

    /// "I am in danger now" to the gentle question says outright what was only hinted at before.
    pub fn hint_confirmed(&mut self, value: &Value) {
        let gentle = self.at_gentle();
        let danger = matches!(value, Value::Choice(choice) if *choice == known::IN_DANGER);
        if let Some(kind) = self.session.crisis.clone().filter(|_| gentle && danger) {
            self.crisis(kind);
        }
    }

    /// Whether the case is to be read before others: danger was told, or the client says it is for today.
    pub fn urgent(&self) -> bool {
        let today = self.session.answers.get("urgency").is_some_and(|given| given.value.outcome() == "now");
        self.session.danger || today
    }
}
