//! Conversation repair: it works everywhere, and authors get it for free (domain.md, U4, U6).

use super::effect::Screen;
use super::event::Wish;
use super::known;
use super::load::LANGUAGE_ANSWER;
use super::model::{InputKind, Kind, Next, Revision};
use super::question::{CORRECT_PAGE, OLDER, correctable, list_text};
use super::session::{Correcting, Frame, Value};
use super::turn::Turn;
use crate::ids::Choice;

/// So many misses in a row open an apology with the menu and a person.
const MISSES_MAX: u8 = 2;

impl Turn<'_> {
    /// A way out or a repair, asked for by a button, a command or a word.
    pub fn wish(&mut self, wish: Wish) {
        match wish {
            Wish::Menu => {
                self.leave();
                // Whoever says hello for the first time is asked for their language before anything.
                if self.session.noticed || self.session.answers.contains_key(LANGUAGE_ANSWER) {
                    self.home();
                } else {
                    self.session.frames.clear();
                    self.ground();
                }
                self.run();
            }
            Wish::More => self.open(known::MORE, None),
            Wish::Emergency => self.open(known::CRISIS, Some(known::MENU)),
            Wish::Help => self.open(known::CRISIS, Some(known::HELP)),
            Wish::Person => self.open(known::PERSON, None),
            Wish::Language => self.open(known::LANGUAGE, None),
            Wish::Privacy => self.open(known::PRIVACY, None),
            Wish::MyData => self.open(known::MYDATA, None),
            Wish::Delete => self.open(known::DELETE, None),
            Wish::Stop => self.open(known::GOODBYE, None),
            Wish::Back => self.back(),
            Wish::Skip => self.pass(&Value::Skipped),
            Wish::Unknown => self.pass(&Value::Unknown),
            Wish::Repeat => self.ask_again(),
            Wish::Correct => {
                // In the middle of questions, and in a flow on top of another, the talk stays there; at a menu with nothing
                // below it goes where the changed answer leads.
                let open = self.session.frames.iter().filter(|frame| frame.flow != known::START).count();
                let back = open > 1 || self.here().is_some_and(|(_, step)| step.save().is_some());
                self.correct(Correcting { page: 0, back, strike: false });
            }
        }
    }

    /// The open question once more.
    pub fn ask_again(&mut self) {
        self.session.correcting = None;
        self.session.suggested = None;
        self.session.searching = false;
        self.ask_anyway = true;
        self.run();
    }

    /// The question before, with what was answered since still known.
    fn back(&mut self) {
        if self.session.correcting.is_some() || self.session.suggested.is_some() {
            return self.ask_again();
        }
        while let Some(frames) = self.session.trail.pop() {
            if let Some(frames) = frames.iter().map(|frame| self.located(frame)).collect() {
                self.session.frames = frames;
                self.session.misses = 0;
                self.session.wait = None;
                return self.ask_again();
            }
        }
        self.note("nothing-before");
        self.ask_again();
    }

    /// "Skip" or "I don't know": a value of a question; at a menu, a talk about what is needed.
    fn pass(&mut self, value: &Value) {
        if self.session.correcting.is_some() || self.session.suggested.is_some() {
            return self.ask_again();
        }
        let Some((_, step)) = self.here() else { return self.give_up() };
        match &step.kind {
            Kind::Choices { save: Some(save), .. } if *save == LANGUAGE_ANSWER => {
                self.leave();
                self.follow(value.outcome());
                self.run();
            }
            Kind::Choices { save: Some(_), .. } | Kind::Input { .. } => self.answer(value),
            Kind::Choices { next: Next::By(by), .. } if by.contains_key(value.outcome()) => self.answer(value),
            Kind::Faq { .. } => {
                self.leave();
                self.follow(super::Outcome::None.as_str());
                self.run();
            }
            _ if self.session.frames.last().is_some_and(|frame| frame.flow == known::UNSURE) => self.wish(Wish::Menu),
            _ => self.open(known::UNSURE, None),
        }
    }

    /// Not understood: first other words for the same question, then an apology with ways on, then a person.
    pub fn missed(&mut self) {
        self.session.misses = self.session.misses.saturating_add(1);
        // After the apology comes a person at once, not the first sentence again (U4).
        let lost = self.session.frames.last().is_some_and(|frame| frame.flow == known::LOST);
        if self.session.misses < MISSES_MAX && !lost {
            let (hint, numbers) = self.hint();
            return self.ask_with(hint, numbers);
        }
        match self.session.frames.last().map(|frame| frame.flow.as_str()) {
            Some(known::LOST) => self.open(known::PERSON, None),
            Some(known::PERSON) => self.wish(Wish::Menu),
            _ => self.open(known::LOST, None),
        }
    }

    /// What to say when an answer does not fit the open question.
    fn hint(&self) -> (&'static str, Vec<(&'static str, i64)>) {
        let Some((flow, step)) = self.here() else { return ("not-understood", Vec::new()) };
        match &step.kind {
            _ if flow.name == known::PERSON => ("not-understood-again", Vec::new()),
            Kind::Input { input: InputKind::Place, .. } => ("input-hint-place", Vec::new()),
            Kind::Input { input: InputKind::Date, .. } => ("input-hint-date", Vec::new()),
            Kind::Input { input: InputKind::Text, .. } => ("input-hint-text", Vec::new()),
            Kind::Input { input: InputKind::Number, save, .. } => {
                let (min, max) = flow.answers.get(save).and_then(|answer| answer.range).unwrap_or((0, i64::from(i32::MAX)));
                ("input-hint-number", vec![("min", min), ("max", max)])
            }
            _ => ("not-understood", Vec::new()),
        }
    }

    /// The list of earlier answers, newest first; choosing one asks its question again.
    pub fn correct(&mut self, list: Correcting) {
        let page = if correctable(&self.session, list).is_empty() { 0 } else { list.page };
        let list = Correcting { page, ..list };
        let choices = correctable(&self.session, list);
        if choices.is_empty() {
            self.note(if list.strike { "strike-none" } else { "correct-none" });
            return self.ask_again();
        }
        self.session.correcting = Some(list);
        self.show(Screen { choices, ..Screen::plain(list_text(list)) });
    }

    /// An earlier answer was chosen: its question is asked again, in its flow, and what hangs on it after it.
    pub fn correct_chosen(&mut self, choice: &Choice, list: Correcting) {
        if *choice == OLDER {
            return self.correct(Correcting { page: list.page + CORRECT_PAGE, ..list });
        }
        let Some(given) = self.session.answers.get(choice.as_str()).cloned() else {
            return self.ask_again();
        };
        if list.strike {
            let struck = self.session.answers.get_mut(choice.as_str());
            struck.into_iter().for_each(|given| given.value = Value::Skipped);
            self.note("strike-done");
            return self.ask_again();
        }
        // No revision: a step that got a new name since is found by it.
        let revision = Revision(String::new());
        let asked_at = Frame { flow: given.flow.clone(), revision, step: given.step.clone(), asked: given.before, only: false };
        let Some(mut frame) = self.located(&asked_at) else {
            self.note("step-gone");
            return self.ask_again();
        };
        self.leave();
        // What was not known may be known after the change.
        self.session.answers.retain(|_, later| {
            later.flow != given.flow || later.before <= given.before || !matches!(later.value, Value::Unknown | Value::Skipped)
        });
        match self.session.frames.last_mut() {
            Some(top) if top.flow == frame.flow => *top = frame,
            _ => {
                frame.only = list.back;
                self.push(frame);
            }
        }
        self.ask_anyway = true;
        self.run();
    }

    /// A frame that was opened for one correction closes where its questions end, or where the client stood; true when it did.
    pub fn correction_done(&mut self, kind: &Kind) -> bool {
        let Some((top, below)) = self.session.frames.split_last() else { return false };
        let question = matches!(kind, Kind::Choices { .. } | Kind::Input { .. } | Kind::Branch { .. });
        let stood = !self.ask_anyway && below.iter().any(|frame| frame.flow == top.flow && frame.step == top.step);
        if !top.only || (question && !stood) {
            return false;
        }
        self.session.frames.pop();
        self.ask_anyway = true;
        self.note("correct-done");
        true
    }
}
