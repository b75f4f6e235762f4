//! The client's way: every path over all answers, walked by the engine itself.
//!
//! States are equal when the talk can only go on alike: the open flows, what the conditions still ahead can tell apart in
//! the answers, and whether the notice, a crisis and any help were seen. The main menu is the end of every path; what was told
//! before it is only read again by flows that ask for it, each of which is walked from nothing as well. A correction is
//! walked once for each question: what follows from the new answer is walked where the question itself stands.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use chrono::{DateTime, NaiveDate, Utc};

use super::ahead::Ahead;
use crate::conversation::Content;
use crate::finding::{Finding, Place};
use crate::flow::model::{Flow, InputKind, Kind, Step as Node, TextClass};
use crate::flow::{self, Effect, Event, Frame, LANGUAGE_ANSWER, Mode, Outcome, Press, Screen, Session, Step, Value, Wish, known, step};
use crate::ids::{Code, FlowName, Language, MessageId, StepName};
use crate::private::Private;

/// States that one mode may have; more means that the content is beyond proof.
pub const STATES_MAX: usize = 400_000;
/// U3: presses from the first screen to help or a person.
pub const TAPS_MAX: u32 = 4;

/// A state, as far as the way on depends on it.
type Key = (Vec<(FlowName, StepName, u8, bool)>, Vec<bool>, [bool; 4]);

struct Walk<'a> {
    content: &'a Content,
    /// The content's flows and tables in the mode that is walked.
    trees: &'a flow::Content,
    now: DateTime<Utc>,
    ahead: Ahead<'a>,
    codes: HashMap<MessageId, Vec<Code>>,
    seen: HashSet<Key>,
    open: VecDeque<(Session, u32, bool)>,
    taps: BTreeMap<Code, u32>,
    findings: BTreeMap<(&'static str, String), Finding>,
}

/// All findings about the client's way in one mode, whatever the installation's own is, over at most `states_max` states.
pub(super) fn check(content: &Content, mode: Mode, now: DateTime<Utc>, states_max: usize) -> Vec<Finding> {
    let trees = flow::Content { flows: content.trees.flows.clone(), tables: content.trees.tables.clone(), mode };
    let mut codes: HashMap<MessageId, Vec<Code>> = HashMap::new();
    for node in content.trees.flows.values().flat_map(|flow| flow.steps.values()) {
        if let Some(text) = node.text() {
            codes.entry(text.message.clone()).or_default().extend(node.covers.iter().cloned());
        }
    }
    let mut walk = Walk {
        content,
        trees: &trees,
        now,
        ahead: Ahead::new(content),
        codes,
        seen: HashSet::new(),
        open: VecDeque::new(),
        taps: BTreeMap::new(),
        findings: BTreeMap::new(),
    };
    // What an unfinished walk did not meet says nothing.
    if walk.all(states_max) {
        walk.distances();
    }
    walk.findings.into_values().collect()
}

impl Walk<'_> {
    /// Walks from every beginning; false when there are more than `states_max` states.
    fn all(&mut self, states_max: usize) -> bool {
        let language = self.content.languages().next().cloned().unwrap_or_else(|| Language::from("de"));
        let fresh = Session::new(language.clone());
        let start = |flow| Event::Start { flow };
        self.go(&fresh, &start(None), 0, false);
        // Links may open entries; the notice comes first.
        for flow in self.trees.flows.values().filter(|flow| flow.entry) {
            let Step { session, .. } = step(self.trees, fresh.clone(), &start(Some(flow.name.clone())), self.now);
            self.go(&session, &Event::Chose(language.as_str().into()), 1, false);
        }
        let Step { session: first, .. } = step(self.trees, fresh, &start(None), self.now);
        let Step { session: menu, .. } = step(self.trees, first.clone(), &Event::Chose(language.as_str().into()), self.now);
        // Ways out also lead out of the first screen, before anything was read.
        for (wish, _) in Wish::ALL {
            self.go(&first, &Event::Wished(wish), 1, false);
            self.go(&menu, &Event::Wished(wish), 1, false);
        }
        for (kind, _) in known::CRISIS_STEPS {
            for direct in [true, false] {
                self.go(&menu, &Event::Danger { kind: kind.into(), direct, words: None }, 0, false);
            }
        }
        while let Some((session, taps, helped)) = self.open.pop_front() {
            if self.seen.len() > states_max {
                let place = self.trees.flows.values().next().map(|flow| flow.document.source().start());
                if let Some(place) = place {
                    self.find("way-tangled", place, format!("more than {states_max} states: the client's way cannot be proven"));
                }
                return false;
            }
            self.ways_out(&session);
            for event in self.events(&session) {
                let found = matches!(event, Event::World(Outcome::Found));
                self.go(&session, &event, taps + 1, helped || found);
            }
        }
        true
    }

    /// Everything that a client, or the world, can answer here.
    fn events(&self, session: &Session) -> Vec<Event> {
        let Some(screen) = flow::open_question(self.trees, session) else { return Vec::new() };
        let mut events: Vec<Event> = screen
            .presses()
            .map(|press| match press {
                Press::Choice(choice) => Event::Chose(choice),
                Press::Wish(wish) => Event::Wished(wish),
                press @ (Press::Report(_) | Press::Further(_)) => Event::Pressed(flow::Wait::NONE, press),
            })
            .collect();
        let told = |value| Event::Told(value);
        match screen.input {
            Some(InputKind::Place) => events.extend(self.content.directory.places.regions().map(|region| {
                let name = Private::new(region.to_owned());
                told(Value::Place(flow::Place { key: name.clone(), name, land: None, region: region.to_owned(), postcode: None }))
            })),
            Some(InputKind::Number) => {
                let range = here(self.content, session).and_then(|(flow, node)| flow.answers.get(node.save()?)?.range).unwrap_or((0, 100));
                events.extend([range.0, range.1].map(|number| told(Value::Number(number))));
            }
            Some(InputKind::Date) => events.push(told(Value::Date(NaiveDate::default()))),
            Some(InputKind::Text) => events.push(told(Value::Text(Private::new(String::new())))),
            None => {}
        }
        if here(self.content, session).is_some_and(|(_, node)| matches!(node.kind, Kind::Faq { .. })) {
            events.extend([Outcome::Found, Outcome::None].map(Event::World));
        }
        events
    }

    /// One event, with both answers of the world where it is asked, until the client is asked again.
    fn go(&mut self, from: &Session, event: &Event, taps: u32, helped: bool) {
        let Step { mut session, effects, .. } = step(self.trees, from.clone(), event, self.now);
        let place = place(self.content, from).or_else(|| place(self.content, &session));
        let mut helped = helped;
        let mut asked_world = false;
        for effect in &effects {
            match effect {
                Effect::Say(screen) => {
                    helped |= self.shown(screen, taps);
                    self.judge(screen, &session, place.as_ref());
                }
                Effect::HandOff { .. } => {
                    helped = true;
                    if let Some(place) = place.clone().filter(|_| !session.noticed) {
                        self.find("asked-before-notice", place, "a way from here hands over before the notice was shown".to_owned());
                    }
                }
                // Its text answers what it covers; whether it helped, the world says.
                Effect::FindServices { screen, .. } | Effect::OfferSlots { screen, .. } => {
                    self.shown(screen, taps);
                    asked_world = true;
                }
                // Only typed words lead here, and both ways on from them are walked as answers of the world.
                Effect::AskFaq(_)
                | Effect::Answer(_)
                | Effect::NoneOfThese(_)
                | Effect::Alert(_)
                | Effect::WakeMe { .. }
                | Effect::Report(_)
                | Effect::FurtherServices(_)
                | Effect::Forget => {}
            }
        }
        if asked_world {
            let found =
                if effects.iter().any(|effect| matches!(effect, Effect::OfferSlots { .. })) { Outcome::Booked } else { Outcome::Found };
            session.trail.clear();
            if self.visit(&session, helped) {
                self.go(&session, &Event::World(found), taps, true);
                self.go(&session, &Event::World(Outcome::None), taps, helped);
            }
            return;
        }
        if session.ended {
            let goodbye = from.frames.last().is_some_and(|frame| frame.flow == known::GOODBYE)
                || matches!(event, Event::Wished(Wish::Stop))
                || session.answers.is_empty() && !helped && !session.noticed;
            if !helped
                && !goodbye
                && let Some(place) = place
            {
                self.find("ends-without-help", place, "the talk ends here without help, a person or a crisis card on its way".to_owned());
            }
            return;
        }
        let home = session.frames.last().is_some_and(|frame| frame.flow == known::START && frame.step == known::MENU);
        session.trail.clear();
        // The menu is the end of a path: what follows it is walked from nothing.
        if home {
            session.answers.retain(|name, _| *name == LANGUAGE_ANSWER);
            session.decision = None;
            session.danger = false;
            session.crisis = None;
            session.alerted = false;
        }
        let helped = helped && !home;
        if !session.frames.is_empty() && self.visit(&session, helped) {
            self.open.push_back((session, if home { 0 } else { taps }, helped));
        }
    }

    /// Notes what a screen answers; true when it is help.
    fn shown(&mut self, screen: &Screen, taps: u32) -> bool {
        let help = screen.text.class == TextClass::Answer;
        let Some(codes) = self.codes.get(&screen.text.message) else { return help };
        for code in codes {
            let best = self.taps.entry(code.clone()).or_insert(taps);
            *best = taps.min(*best);
        }
        help || !codes.is_empty()
    }

    /// What no screen may be.
    fn judge(&mut self, screen: &Screen, session: &Session, place: Option<&Place>) {
        let Some(place) = place.cloned() else { return };
        if screen.text.message == "went-wrong" {
            let hand_over = self.trees.mode == Mode::Information;
            let why = if hand_over { "in information mode a way leads to a handover, or nowhere" } else { "a way from here leads nowhere" };
            self.find("engine-gave-up", place, why.to_owned());
            return;
        }
        if let Some((number, total)) = screen.progress.filter(|(number, total)| number > total) {
            self.find("questions-max", place.clone(), format!("question {number} of at most {total} is asked on a way from here"));
        }
        let question = screen.wait.is_some() && !screen.repair.is_empty();
        if question && !session.noticed {
            self.find("asked-before-notice", place, "a way from here asks a question before the notice was shown".to_owned());
        }
    }

    /// From every state a person is at most two presses away, and help now is one.
    fn ways_out(&mut self, session: &Session) {
        let Some(place) = place(self.content, session) else { return };
        let trees = self.trees;
        let person = step(trees, session.clone(), &Event::Wished(Wish::Person), self.now);
        let reaches = |step: &Step| {
            let shows =
                |screen: &Screen| self.codes.get(&screen.text.message).is_some_and(|codes| codes.iter().any(|code| *code == "M-HUMAN"));
            step.effects.iter().any(|effect| match effect {
                Effect::Say(screen) | Effect::FindServices { screen, .. } => shows(screen),
                Effect::HandOff { .. } => true,
                _ => false,
            })
        };
        let found = reaches(&person)
            || self.events(&person.session).iter().any(|event| reaches(&step(trees, person.session.clone(), event, self.now)));
        if !found {
            self.find("person-far", place.clone(), "from here no person is reached within two presses".to_owned());
        }
        let help = step(trees, session.clone(), &Event::Wished(Wish::Emergency), self.now);
        if help.session.frames.last().is_none_or(|frame| frame.flow != known::CRISIS) {
            self.find("help-far", place, "\"help now\" does not open the crisis menu from here".to_owned());
        }
    }

    /// Every topic and crisis has its text, near enough to the first screen.
    fn distances(&mut self) {
        let content = self.content;
        let flows = &content.trees.flows;
        let Some(menu) = flows.get(known::START).map(|flow| flow.place(&known::MENU.into(), &["ask"])) else { return };
        let covers = |flow: &Flow, code: &str| {
            flow.steps
                .iter()
                .find(|(_, node)| node.covers.iter().any(|covered| *covered == code))
                .map(|(name, _)| flow.place(name, &["covers"]))
        };
        for code in super::rules::CODES {
            let place = flows.values().find_map(|flow| covers(flow, code)).unwrap_or_else(|| menu.clone());
            match self.taps.get(*code).copied() {
                None => self.find("topic-missing", place, format!("no way leads to a text for {code}")),
                Some(taps) if taps > TAPS_MAX => {
                    self.find("topic-far", place, format!("{code} is {taps} presses from the main menu, at most {TAPS_MAX} are right"));
                }
                Some(_) => {}
            }
        }
    }

    /// Whether the walk has to go on from here; who was here without help has walked everything that follows.
    fn visit(&mut self, session: &Session, helped: bool) -> bool {
        let correcting = session.correcting.is_some() || session.frames.iter().any(|frame| frame.only);
        // Below everything lies the main menu, whether a frame says so or not.
        let open = session.frames.iter().skip_while(|frame| session.frames.len() > 1 && frame.flow == known::START);
        let frames = open.map(|Frame { flow, step, asked, only, .. }| (flow.clone(), step.clone(), *asked, *only));
        let told = if correcting { Vec::new() } else { self.ahead.signature(self.trees.mode, session) };
        let key = (frames.collect(), told, [session.noticed, session.danger, session.correcting.is_some(), false]);
        if !helped {
            return self.seen.insert(key);
        }
        !self.seen.contains(&key) && self.seen.insert((key.0, key.1, [session.noticed, session.danger, session.correcting.is_some(), true]))
    }

    fn find(&mut self, rule: &'static str, place: Place, message: String) {
        let key = (rule, format!("{place} {message}"));
        self.findings.entry(key).or_insert_with(|| Finding::error(rule, place, message));
    }
}

fn here<'a>(content: &'a Content, session: &Session) -> Option<(&'a Flow, &'a Node)> {
    let frame = session.frames.last()?;
    let flow = content.trees.flows.get(&frame.flow)?;
    Some((flow, flow.steps.get(&frame.step)?))
}

fn place(content: &Content, session: &Session) -> Option<Place> {
    let frame = session.frames.last()?;
    let flow = content.trees.flows.get(&frame.flow)?;
    Some(flow.document.key(&["steps", frame.step.as_str()]))
}
