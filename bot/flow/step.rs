//! One turn of a talk: an event comes in, a session and effects go out.

use chrono::{DateTime, Utc};

use super::effect::{Effect, Step};
use super::event::{Event, Press, Sent, Wish};
use super::model::{Kind, Text};
use super::session::{Session, Value, Wait};
use super::turn::{TEXT_MAX, Turn};
use super::{Content, known};
use crate::ids::{Choice, Code, FlowName, ServiceId};

/// Numbers that one talk may report as not working.
const REPORTS_MAX: usize = 20;

/// One turn of a conversation: no IO, no clock, no randomness, no error.
///
/// Walks at most [`super::STEPS_MAX`] steps. Whatever `content` lacks leads to the main menu and a person.
#[must_use]
pub fn step(content: &Content, session: Session, event: &Event, now: DateTime<Utc>) -> Step {
    let mut turn = Turn::new(content, session, now);
    // A timer says nothing to anybody, and a start needs no place: neither looks for the open question.
    if !matches!(event, Event::WaitExpired(_) | Event::Start { .. }) {
        turn.migrate();
    }
    match event {
        Event::Asked(_) | Event::WaitExpired(_) | Event::World(_) | Event::Suggested(_) => {}
        // What is no answer does not take the place of a question that was begun: that is asked first.
        Event::Sent(_) | Event::TooLong | Event::Impossible if turn.release() => {}
        _ => turn.session.gathered = None,
    }
    match event {
        Event::WaitExpired(wait) => turn.expired(*wait),
        Event::World(outcome) => turn.world(*outcome),
        Event::Suggested(entries) => turn.suggest(entries),
        Event::Sent(_) | Event::TooLong | Event::Impossible if turn.session.searching => {}
        Event::Start { flow } => turn.start(flow.as_ref()),
        Event::Danger { kind, direct, words } => {
            turn.revive(false);
            turn.danger(kind, *direct);
            turn.hold(words.as_ref());
        }
        Event::Wished(wish) => {
            turn.revive(false);
            turn.wished(*wish);
        }
        Event::Pressed(wait, press) => turn.pressed(*wait, press),
        Event::Chose(_) | Event::Told(_) | Event::Impossible | Event::SeveralPlaces | Event::Asked(_) | Event::Sent(_) | Event::TooLong => {
            if turn.revive(true) {
                turn.words(event);
            }
        }
    }
    turn.let_go();
    turn.finish()
}

impl Turn<'_> {
    /// `/start`: from the beginning, what was told stays told.
    fn start(&mut self, flow: Option<&FlowName>) {
        self.leave();
        self.session.frames.clear();
        self.session.trail.clear();
        self.session.ended = false;
        self.session.pending = flow.filter(|flow| self.content.flows.contains_key(*flow) && **flow != known::START).cloned();
        self.ground();
        self.run();
    }

    /// Opens a talk that has not begun or has ended; false when its first screen is answer enough.
    fn revive(&mut self, show: bool) -> bool {
        if !self.session.frames.is_empty() {
            return true;
        }
        if self.session.ended {
            self.session.ended = false;
            if show {
                self.note("welcome-back");
            }
        }
        if self.session.noticed {
            self.home();
        } else {
            self.ground();
        }
        if show {
            self.run();
        }
        !show
    }

    /// A timer of the open wait means that the client has been silent for long: the talk is over (P8).
    fn expired(&mut self, wait: Wait) {
        if !self.gathered(wait) && self.session.wait == Some(wait) {
            self.forget();
        }
        // Otherwise a timer that outlived its question.
    }

    /// What was said of a question that is gone is not said of the one before it.
    fn wished(&mut self, wish: Wish) {
        match wish {
            Wish::Skip | Wish::Unknown | Wish::Back if self.moved => self.ask_again(),
            _ => self.wish(wish),
        }
    }

    /// Ways out on old screens still lead out; anything else there shows where the talk stands now.
    fn pressed(&mut self, wait: Wait, press: &Press) {
        match press {
            Press::Report(service) => return self.report(service),
            Press::Further(shown) => {
                self.effects.push(Effect::FurtherServices(*shown));
                if self.revive(true) {
                    self.ask_again();
                }
                return;
            }
            Press::Choice(_) | Press::Wish(_) => {}
        }
        let current = self.session.wait == Some(wait) || self.session.card == Some(wait);
        let way_out = matches!(press, Press::Wish(wish) if wish.leads_out());
        if !self.revive(!way_out) {
            return;
        }
        match press {
            Press::Wish(wish) if current || way_out => self.wish(*wish),
            Press::Choice(choice) if current => self.chose(choice),
            Press::Wish(_) | Press::Choice(_) | Press::Report(_) | Press::Further(_) => {
                if !self.moved {
                    self.note("press-old");
                }
                self.ask_again();
            }
        }
    }

    /// Thanks whoever says that a number does not work, on a card however old, and asks again what was asked.
    fn report(&mut self, service: &ServiceId) {
        let room = self.session.reported.len() < REPORTS_MAX;
        if room && self.session.reported.insert(service.clone()) {
            self.effects.push(Effect::Report(service.clone()));
        }
        self.note("number-reported");
        if self.revive(true) {
            self.ask_again();
        }
    }

    fn chose(&mut self, choice: &Choice) {
        if let Some(suggested) = self.session.suggested.clone() {
            self.suggestion_chosen(choice, &suggested);
            return;
        }
        if let Some(list) = self.session.correcting {
            self.correct_chosen(choice, list);
            return;
        }
        if self.at_gentle() && *choice == known::SOMETHING_ELSE && self.session.held.is_some() {
            return self.something_else();
        }
        let Some((_, step)) = self.here() else { return self.give_up() };
        match &step.kind {
            Kind::Choices { choices, .. } if choices.contains(choice) => self.answer(&Value::Choice(choice.clone())),
            _ => self.missed(),
        }
    }

    fn words(&mut self, event: &Event) {
        match event {
            _ if self.moved => self.ask_again(),
            Event::Chose(choice) => self.chose(choice),
            Event::Told(value) => match self.here().map(|(_, step)| &step.kind) {
                Some(Kind::Input { .. }) if self.session.correcting.is_none() && !matches!(value, Value::Choice(_)) => self.answer(value),
                _ => self.missed(),
            },
            Event::Asked(words) => self.asked(words),
            Event::Sent(Sent::Media) => self.ask_with("not-possible-here", Vec::new()),
            Event::Sent(Sent::Contact) => self.ask_with("contact-dropped", Vec::new()),
            Event::Sent(Sent::Edited) => self.ask_with("sent-edited", Vec::new()),
            Event::Sent(Sent::Forwarded) => self.ask_with("sent-forwarded", Vec::new()),
            Event::SeveralPlaces => self.ask_with("place-several", Vec::new()),
            Event::TooLong => self.ask_with("too-long", vec![("number", i64::from(TEXT_MAX))]),
            _ => self.missed(),
        }
    }

    fn danger(&mut self, kind: &Code, direct: bool) {
        if !direct {
            // What was hinted at is remembered for the numbers, not yet as danger.
            if !self.session.danger {
                self.session.crisis = Some(kind.clone());
            }
            return self.open(known::CRISIS, Some(known::GENTLE));
        }
        let step = known::CRISIS_STEPS.iter().find(|(code, _)| *kind == *code).map_or(known::MENU, |(_, step)| step);
        self.crisis(kind.clone());
        self.open(known::CRISIS, Some(step));
    }

    /// Shows a text in place of the open question's, with the question's buttons.
    pub(super) fn ask_with(&mut self, message: &str, numbers: Vec<(&'static str, i64)>) {
        self.replace_text = Some((Text::talk(message), numbers));
        self.ask_again();
    }
}
