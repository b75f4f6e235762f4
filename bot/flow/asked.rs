//! A question in the client's own words: short messages in a row are read as one, and what is found is answered or offered.

use chrono::TimeDelta;

use super::effect::{Button, Effect, Label, Screen};
use super::event::Press;
use super::model::{Kind, Text, TextClass};
use super::session::{Gathered, Held, Session, Suggested, Wait};
use super::turn::Turn;
use super::{Mode, Outcome, known};
use crate::ids::{Choice, FaqId};
use crate::private::Private;

/// How long a short message waits for the next one.
pub const GATHER: TimeDelta = TimeDelta::seconds(4);
/// A message of so many words may be the first part of a question.
const SHORT_WORDS_MAX: usize = 3;
/// Words that are gathered at most; then they are asked.
const GATHERED_WORDS_MAX: usize = 24;
/// The choice that says that no offered question is meant.
pub const NONE_OF_THESE: &str = "none";
/// The message that there is no answer yet, and that a person can know more.
const NO_ANSWER: &str = "faq-none";
/// The message above offered questions.
pub const SUGGEST: &str = "faq-perhaps";

impl Turn<'_> {
    /// Words that are no answer and no way out: looked up at once, or gathered for a moment.
    pub fn asked(&mut self, words: &Private<String>) {
        let new = words.expose();
        let before = self.session.gathered.take().map(|gathered| gathered.words.expose().clone());
        let all = before.map_or_else(|| new.clone(), |before| format!("{before} {new}"));
        let short = new.split_whitespace().count() <= SHORT_WORDS_MAX && !new.trim_end().ends_with(['?', '؟']);
        // Nothing that was typed is kept before the notice (P2), and in information mode never (P3), not even for a moment.
        if short && self.session.noticed && self.content.mode == Mode::Counselling && all.split_whitespace().count() <= GATHERED_WORDS_MAX {
            self.session.waits = self.session.waits.saturating_add(1);
            let wait = Wait(self.session.waits);
            self.session.gathered = Some(Gathered { words: Private::new(all), wait });
            self.effects.push(Effect::WakeMe { at: self.now() + GATHER, wait });
        } else {
            self.look_up(all);
        }
    }

    /// The moment is over: what was gathered is one question. False when the timer was another's.
    pub fn gathered(&mut self, wait: Wait) -> bool {
        if self.session.gathered.as_ref().is_none_or(|gathered| gathered.wait != wait) {
            return false;
        }
        self.release();
        true
    }

    /// What waits to be asked is asked now; true when there was something.
    pub fn release(&mut self) -> bool {
        let Some(gathered) = self.session.gathered.take() else { return false };
        self.look_up(gathered.words.expose().clone());
        true
    }

    /// Words that hint at danger may be a question all the same: they lie in the session while the gentle question is open.
    pub fn hold(&mut self, words: Option<&Private<String>>) {
        let Some(words) = words.filter(|_| self.at_gentle()) else { return };
        let may_keep = self.session.noticed && self.content.mode == Mode::Counselling;
        self.session.held = Some(Held { words: may_keep.then(|| words.clone()) });
    }

    /// Nothing is held once the gentle question is over, nor a card once the talk went on from it.
    pub fn let_go(&mut self) {
        if !self.at_gentle() {
            self.session.held = None;
        }
        if self.session.frames.last().is_none_or(|frame| frame.flow != known::CRISIS) {
            self.session.card = None;
        }
    }

    /// It was a question after all: it is looked up where the talk stood before.
    pub fn something_else(&mut self) {
        let held = self.session.held.take();
        self.leave();
        self.session.frames.pop();
        self.ground();
        if let Some(words) = held.and_then(|held| held.words) {
            self.look_up(words.expose().clone());
            self.session.hinted = true;
        } else {
            self.note("write-again");
            self.ask_again();
        }
    }

    /// The open question after an answer. A crisis card is not shown again: it stands above, and its buttons still count.
    fn go_on(&mut self) {
        let card = |text: &Text| text.class == TextClass::Card;
        let open = self.session.frames.last().is_some_and(|frame| frame.flow == known::CRISIS);
        if !open || !self.here().and_then(|(_, step)| step.text()).is_some_and(card) {
            return self.ask_again();
        }
        let card = self.session.card.or(self.session.wait);
        self.session.suggested = None;
        self.show(Screen::plain(Text::talk("crisis-near")));
        self.session.card = card;
    }

    fn look_up(&mut self, words: String) {
        self.session.hinted = false;
        self.session.suggested = None;
        self.session.searching = true;
        self.effects.push(Effect::AskFaq(Private::new(words)));
    }

    /// Entries that may be meant: the client says which.
    pub fn suggest(&mut self, entries: &[FaqId]) {
        self.session.hinted = false;
        if !std::mem::take(&mut self.session.searching) || self.moved {
            return self.ask_again();
        }
        self.session.misses = 0;
        self.session.suggested = Some(Suggested { entries: entries.to_vec() });
        self.show(suggestions(entries));
    }

    /// One of the offered questions, or none of them.
    pub fn suggestion_chosen(&mut self, choice: &Choice, suggested: &Suggested) {
        self.session.suggested = None;
        if let Some(entry) = suggested.entries.iter().find(|entry| entry.as_str() == choice.as_str()) {
            self.session.searching = true;
            self.effects.push(Effect::Answer(entry.clone()));
            return;
        }
        self.effects.push(Effect::NoneOfThese(suggested.entries.clone()));
        if self.at(|kind| matches!(kind, Kind::Faq { .. })) {
            self.session.searching = true;
            return self.world(Outcome::None);
        }
        // Nobody was misunderstood: it is the answer that is missing.
        self.note(NO_ANSWER);
        self.go_on();
    }

    /// What the world answered to a question, or to a step that asked it.
    pub fn world(&mut self, outcome: Outcome) {
        let searching = std::mem::take(&mut self.session.searching);
        let hinted = std::mem::take(&mut self.session.hinted);
        if self.moved {
            self.ask_again();
        } else if searching && !self.at(|kind| matches!(kind, Kind::Faq { .. })) {
            match outcome {
                Outcome::None if hinted => self.ask_again(),
                Outcome::None => self.missed(),
                Outcome::Found | Outcome::Booked => {
                    self.session.misses = 0;
                    // The apology is over; it is not said again below an answer (U4).
                    while self.session.frames.last().is_some_and(|frame| frame.flow == known::LOST) {
                        self.session.frames.pop();
                    }
                    self.ground();
                    self.go_on();
                }
            }
        } else if self.at(|kind| matches!(kind, Kind::Directory { .. } | Kind::Faq { .. } | Kind::Appointment { .. })) {
            self.session.misses = 0;
            self.follow(outcome.as_str());
            self.run();
        }
        // Otherwise the talk went on while the world was asked: nothing waits for this answer.
    }
}

/// The screen that offers questions; their labels are short, and the text above names them in full.
fn suggestions(entries: &[FaqId]) -> Screen {
    let offered = entries.iter().map(|entry| Button {
        press: Press::Choice(entry.as_str().into()),
        label: Label { message: format!("faq-{entry}").as_str().into(), attribute: "label".to_owned() },
    });
    let none = Button {
        press: Press::Choice(NONE_OF_THESE.into()),
        label: Label { message: SUGGEST.into(), attribute: NONE_OF_THESE.to_owned() },
    };
    Screen { choices: offered.chain([none]).collect(), ..Screen::plain(Text::talk(SUGGEST)) }
}

/// The offered questions that are open now.
pub(super) fn open_suggestions(session: &Session) -> Option<Screen> {
    session.suggested.as_ref().map(|suggested| suggestions(&suggested.entries))
}
