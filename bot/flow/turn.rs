//! Walking a flow: from where the session stands, over every step that needs no answer, to the next that does.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Europe::Berlin;

use super::effect::{Button, Effect, Label, Screen, Step as Walked};
use super::event::{Press, Wish};
use super::load::LANGUAGE_ANSWER;
use super::model::{Ending, Flow, Kind, Query, Step, Text};
use super::question::question;
use super::session::{Correcting, Decided, Frame, Given, Session, Value, Wait};
use super::{Content, Mode, known};
use crate::ids::{AnswerName, Choice, FlowName, MessageId, StepName};

/// Steps that one turn may walk; more means a loop without a question.
pub const STEPS_MAX: usize = 64;
/// Effects of one turn.
pub const EFFECTS_MAX: usize = 32;
/// Effects that one more step and an apology may add.
const EFFECTS_ROOM: usize = 6;
/// Flows that may be open at once.
pub const CALL_DEPTH_MAX: usize = 8;
/// Earlier questions that "back" remembers.
pub const TRAIL_MAX: usize = 40;
/// Bot API: characters of one message.
pub const TEXT_MAX: u16 = 4_096;
/// Silence after which a talk is over and its session deleted (P8).
pub const IDLE: TimeDelta = TimeDelta::hours(24);

/// A session on its way through one event.
pub(super) struct Turn<'a> {
    pub content: &'a Content,
    pub session: Session,
    pub effects: Vec<Effect>,
    pub replace_text: Option<(Text, Vec<(&'static str, i64)>)>,
    /// The next question is asked even if it was answered before.
    pub ask_anyway: bool,
    /// The open question is gone: what was said to it is not taken for another's answer.
    pub moved: bool,
    now: DateTime<Utc>,
    path: Vec<(FlowName, StepName)>,
}

impl<'a> Turn<'a> {
    pub const fn new(content: &'a Content, session: Session, now: DateTime<Utc>) -> Self {
        Self { content, session, effects: Vec::new(), replace_text: None, ask_anyway: false, moved: false, now, path: Vec::new() }
    }

    pub const fn now(&self) -> DateTime<Utc> {
        self.now
    }

    pub fn finish(self) -> Walked {
        Walked { session: self.session, effects: self.effects, path: self.path }
    }

    /// The step where the talk stands.
    pub fn here(&self) -> Option<(&'a Flow, &'a Step)> {
        let frame = self.session.frames.last()?;
        let flow = self.content.flows.get(&frame.flow)?;
        Some((flow, flow.steps.get(&frame.step)?))
    }

    pub fn at(&self, kind: impl Fn(&Kind) -> bool) -> bool {
        self.here().is_some_and(|(_, step)| kind(&step.kind))
    }

    /// A frame at a flow's step, or at its start; `None` when there is no such flow.
    pub fn frame(&self, flow: &str, step: Option<&str>) -> Option<Frame> {
        let flow = self.content.flows.get(flow)?;
        let step = step.filter(|step| flow.steps.contains_key(*step)).map_or_else(|| flow.start.clone(), StepName::from);
        Some(Frame { flow: flow.name.clone(), revision: flow.revision.clone(), step, asked: 0, only: false })
    }

    /// The lowest frame: the start.
    pub fn ground(&mut self) {
        if self.session.frames.is_empty() {
            self.session.frames.extend(self.frame(known::START, None));
        }
    }

    /// The main menu, with nothing open on top of it.
    pub fn home(&mut self) {
        self.session.frames.clear();
        self.session.frames.extend(self.frame(known::START, Some(known::MENU)));
    }

    /// A short text before whatever comes next.
    pub fn note(&mut self, message: &str) {
        self.effects.push(Effect::Say(Screen::plain(Text::talk(message))));
    }

    /// Opens a flow on top of where the client stands; one that is open already is taken up instead.
    pub fn open(&mut self, flow: &str, step: Option<&str>) {
        let Some(frame) = self.frame(flow, step) else {
            return self.give_up();
        };
        self.leave();
        self.ground();
        if let Some(open) = self.session.frames.iter().position(|frame| frame.flow == *flow) {
            self.session.frames.truncate(open);
        }
        self.push(frame);
        self.run();
    }

    /// Opens a flow on top; where too many are open, the lowest closes.
    pub fn push(&mut self, frame: Frame) {
        if self.session.frames.len() >= CALL_DEPTH_MAX {
            self.session.frames.remove(0);
        }
        self.session.frames.push(frame);
    }

    /// Remembers the open question for "back" and closes what hangs on it.
    pub fn leave(&mut self) {
        self.session.misses = 0;
        self.session.correcting = None;
        self.session.suggested = None;
        self.session.searching = false;
        self.session.card = None;
        if self.session.wait.take().is_some() && !self.session.frames.is_empty() {
            self.session.trail.push(self.session.frames.clone());
            let over = self.session.trail.len().saturating_sub(TRAIL_MAX);
            self.session.trail.drain(..over);
        }
    }

    /// Takes the answer to the open question and goes on.
    pub fn answer(&mut self, value: &Value) {
        let Some((flow, step)) = self.here() else { return self.give_up() };
        self.leave();
        self.hint_confirmed(value);
        if let (Some(save), Some(text)) = (step.save(), step.text()) {
            self.save(save, &text.message, flow, value.clone());
        }
        self.follow(value.outcome());
        self.run();
    }

    fn save(&mut self, save: &AnswerName, asked: &MessageId, flow: &Flow, value: Value) {
        if let (true, Value::Choice(language)) = (*save == LANGUAGE_ANSWER, &value) {
            self.session.language = language.as_str().into();
            if flow.name == known::LANGUAGE {
                self.note("language-changed");
            }
        }
        let Some(frame) = self.session.frames.last_mut() else { return };
        let given = Given {
            value,
            asked: asked.clone(),
            flow: frame.flow.clone(),
            step: frame.step.clone(),
            before: frame.asked,
            order: self.session.waits,
        };
        frame.asked = frame.asked.saturating_add(u8::from(flow.questions.is_some()));
        self.session.answers.insert(save.clone(), given);
    }

    /// Moves to where an outcome leads.
    pub fn follow(&mut self, outcome: &str) {
        let Some((_, step)) = self.here() else { return };
        let target = step.next().and_then(|next| next.target(outcome, |name| self.session.seen(self.content.mode, name)));
        match (target, self.session.frames.last_mut()) {
            (Some(target), Some(frame)) => frame.step = target.clone(),
            // A gap that `lotse check` rules out: end the flow rather than the talk.
            _ => self.pop(),
        }
    }

    /// Walks on until a question is asked.
    pub fn run(&mut self) {
        loop {
            let Some((flow, step)) = self.here() else { return self.give_up() };
            if self.path.len() >= STEPS_MAX || self.effects.len() > EFFECTS_MAX - EFFECTS_ROOM {
                return self.give_up();
            }
            self.path.extend(self.session.frames.last().map(|frame| (frame.flow.clone(), frame.step.clone())));
            if self.correction_done(&step.kind) {
                continue;
            }
            self.notice_first();
            match &step.kind {
                Kind::Say { text, .. } => {
                    self.say(text, step);
                    self.follow("");
                }
                Kind::Choices { choices, save, once, .. } => {
                    let known = save.as_ref().filter(|_| *once && !self.ask_anyway).and_then(|save| self.known(save, Some(choices)));
                    match known {
                        Some(value) => self.follow(value.outcome()),
                        None if self.pending_opens() => {}
                        None => return self.ask(flow, step),
                    }
                }
                Kind::Input { save, once, .. } => match self.known(save, None).filter(|_| *once && !self.ask_anyway) {
                    Some(value) => self.follow(value.outcome()),
                    None => return self.ask(flow, step),
                },
                Kind::Decide { table, .. } => {
                    let outcome = self.decide(table);
                    self.follow(&outcome);
                }
                Kind::Branch { .. } => self.follow(""),
                Kind::Directory { text, query, .. } => {
                    let query = self.resolve(query);
                    return self.effects.push(Effect::FindServices { screen: Screen::plain(text.clone()), query });
                }
                Kind::Faq { .. } => return self.ask(flow, step),
                Kind::Appointment { text, mine, .. } => {
                    let screen = self.open_wait(Screen::plain(text.clone()));
                    return self.effects.push(Effect::OfferSlots { screen, mine: *mine });
                }
                Kind::Handover { text, queue, .. } => {
                    // Information mode hands nobody over; `lotse check` proves that no way leads here.
                    if self.content.mode == Mode::Information {
                        return self.give_up();
                    }
                    self.effects.push(Effect::HandOff { queue: *queue, urgent: self.urgent() });
                    self.effects.push(Effect::Say(Screen { queue: Some(*queue), ..Screen::plain(text.clone()) }));
                    self.follow("");
                }
                Kind::Call { flow, .. } if *flow == known::CORRECT => {
                    self.follow("");
                    return self.correct(Correcting { page: 0, back: true, strike: false });
                }
                Kind::Call { flow, .. } if *flow == known::STRIKE => {
                    self.follow("");
                    return self.correct(Correcting { page: 0, back: true, strike: true });
                }
                Kind::Call { flow, .. } if *flow == known::ANOTHER => {
                    self.session.answers.retain(|name, _| *name == LANGUAGE_ANSWER);
                    self.session.decision = None;
                    self.follow("");
                }
                Kind::Call { flow, next } => self.call(flow, next.is_some()),
                Kind::End(ending) => {
                    if self.end(*ending) {
                        return;
                    }
                }
            }
        }
    }

    /// The answer that spares the question, if it fits it.
    fn known(&self, save: &AnswerName, choices: Option<&[Choice]>) -> Option<Value> {
        let value = &self.session.answers.get(save)?.value;
        let fits = match (value, choices) {
            (Value::Choice(choice), Some(choices)) => choices.contains(choice),
            (Value::Choice(_), None) => false,
            _ => true,
        };
        fits.then(|| value.clone())
    }

    /// Whether the talk stands at the main menu.
    pub fn at_menu(&self) -> bool {
        self.session.frames.last().is_some_and(|frame| frame.flow == known::START && frame.step == known::MENU)
    }

    fn say(&mut self, text: &Text, step: &Step) {
        let text = self.text(text, step);
        self.effects.push(Effect::Say(Screen::plain(text)));
    }

    fn ask(&mut self, flow: &Flow, step: &Step) {
        let Some(text) = step.text() else { return };
        let own = self.text(text, step);
        self.ask_anyway = false;
        let asked = self.session.frames.last().map_or(0, |frame| frame.asked);
        let (text, numbers) = self.replace_text.take().unwrap_or((own, Vec::new()));
        self.show(Screen { text, numbers, ..question(flow, step, asked) });
    }

    /// Shows a screen that waits, with the fixed row, and sets its timer.
    pub fn show(&mut self, screen: Screen) {
        let timer = self.effects.len();
        let screen = self.open_wait(screen);
        self.effects.insert(timer, Effect::Say(screen));
    }

    /// A screen with a wait of its own and the fixed row; its timer is set.
    fn open_wait(&mut self, mut screen: Screen) -> Screen {
        // Seconds, so that a later talk has no wait of this one, even if nothing of this one is kept: old buttons and timers live on.
        let second = u32::try_from(self.now.timestamp()).unwrap_or(0);
        self.session.waits = self.session.waits.saturating_add(1).max(second);
        let wait = Wait(self.session.waits);
        self.session.wait = Some(wait);
        let last = if self.at_menu() || self.session.frames.is_empty() { Wish::More } else { Wish::Back };
        screen.row = vec![Wish::Emergency, Wish::Person, Wish::Language, last];
        screen.wait = Some(wait);
        self.effects.push(Effect::WakeMe { at: self.now + IDLE, wait });
        screen
    }

    fn decide(&mut self, table: &crate::ids::TableName) -> String {
        let Some(rules) = self.content.tables.get(table) else { return "expired".to_owned() };
        let today = self.now.with_timezone(&Berlin).date_naive();
        let decision = rules.decide(|name| self.session.seen(self.content.mode, name), today);
        let outcome = decision.outcome.name().to_owned();
        self.session.decision = Some(Decided {
            table: table.clone(),
            rule: decision.rule.to_owned(),
            outcome: outcome.clone(),
            services: decision.services.to_vec(),
            reviewed_on: decision.reviewed_on,
        });
        outcome
    }

    fn resolve(&self, query: &Query) -> Query {
        match (query, &self.session.decision) {
            (Query::Find(super::model::Find::Decision), Some(decided)) => Query::Services(decided.services.clone()),
            _ => query.clone(),
        }
    }

    fn call(&mut self, flow: &FlowName, back: bool) {
        if !back {
            self.session.frames.pop();
        }
        match self.frame(flow.as_str(), None) {
            Some(frame) => self.push(frame),
            None => self.home(),
        }
    }

    /// Ends a flow or the talk; true when nothing is left to walk.
    fn end(&mut self, ending: Ending) -> bool {
        match ending {
            Ending::Return => self.pop(),
            Ending::Home => self.home(),
            Ending::Helped | Ending::HandedOver | Ending::Goodbye => {
                self.session.frames.clear();
                self.session.trail.clear();
                self.session.ended = true;
                let message = if ending == Ending::HandedOver { "handed-over" } else { "ended" };
                self.show(Screen::plain(Text::talk(message)));
                return true;
            }
            Ending::Deleted => {
                self.forget();
                self.session.ended = true;
                self.show(Screen::plain(Text::talk("ended")));
                return true;
            }
        }
        false
    }

    /// Closes the open flow; the one below goes on after its call, or asks its question again.
    fn pop(&mut self) {
        self.session.frames.pop();
        match self.here().map(|(_, step)| &step.kind) {
            Some(Kind::Call { .. }) => self.follow(""),
            Some(_) => self.ask_anyway = true,
            None => self.home(),
        }
    }

    /// The session is deleted; only the language stays for the next word.
    pub fn forget(&mut self) {
        self.session = Session::new(self.session.language.clone());
        self.effects.push(Effect::Forget);
    }

    /// Something that `lotse check` rules out happened: an apology, with the menu and a person one press away.
    pub fn give_up(&mut self) {
        self.home();
        self.session.wait = None;
        self.show(Screen {
            choices: vec![Button { press: Press::Wish(Wish::Menu), label: Label { message: "lost".into(), attribute: "menu".to_owned() } }],
            ..Screen::plain(Text::talk("went-wrong"))
        });
    }
}
