//! A client of the bare engine: does things, one turn each, and keeps what is on the screen.

use chrono::{DateTime, Utc};
use lotse::flow::{self, Effect, Event, Press, Screen, Session, Value, Wait, Wish, step};

/// The instant at which tests happen: a Sunday, 11 o'clock in Berlin.
pub fn noon() -> DateTime<Utc> {
    "2026-11-22T10:00:00Z".parse().expect("an instant")
}

/// A client with a session of their own.
pub struct Client<'a> {
    pub content: &'a flow::Content,
    pub session: Session,
    /// What the last turn wanted done.
    pub effects: Vec<Effect>,
    /// The steps that the last turn walked.
    pub path: Vec<String>,
    /// The last screen with buttons.
    pub screen: Option<Screen>,
    pub now: DateTime<Utc>,
}

impl<'a> Client<'a> {
    /// Before the first word.
    pub fn new(content: &'a flow::Content) -> Self {
        Self { content, session: Session::new("de".into()), effects: Vec::new(), path: Vec::new(), screen: None, now: noon() }
    }

    /// At the first question of a flow that a link opened.
    pub fn within(content: &'a flow::Content, flow: &str) -> Self {
        let mut client = Self::new(content);
        client.does(Event::Start { flow: Some(flow.into()) });
        client.taps("de");
        client
    }

    /// One turn; before it the session goes through JSON, as it does in the database.
    #[expect(clippy::needless_pass_by_value, reason = "events are written where they happen")]
    pub fn does(&mut self, event: Event) -> &mut Self {
        let stored = Session::restore(&self.session.to_json(), &"en".into());
        assert!(stored.whole && stored.session == self.session, "the session does not survive JSON");
        let turn = step(self.content, stored.session, &event, self.now);
        self.session = turn.session;
        self.effects = turn.effects;
        self.path = turn.path.iter().map(|(flow, step)| format!("{flow}/{step}")).collect();
        let shown = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Say(screen) if screen.wait.is_some() => Some(screen.clone()),
            _ => None,
        });
        self.screen = shown.or(self.screen.take());
        self
    }

    pub fn wishes(&mut self, wish: Wish) -> &mut Self {
        self.does(Event::Wished(wish))
    }

    pub fn tells(&mut self, value: Value) -> &mut Self {
        self.does(Event::Told(value))
    }

    /// Presses the button of this name on the last screen.
    pub fn taps(&mut self, name: &str) -> &mut Self {
        let (wait, press) = self.button(name);
        self.does(Event::Pressed(wait, press))
    }

    pub fn taps_all(&mut self, names: &[&str]) -> &mut Self {
        for name in names {
            self.taps(name);
        }
        self
    }

    /// What the button of this name sends.
    pub fn button(&self, name: &str) -> (Wait, Press) {
        let screen = self.screen.as_ref().expect("a screen was shown");
        let named = |press: &Press| match press {
            Press::Choice(choice) => *choice == *name,
            Press::Wish(wish) => wish.as_str() == name,
            Press::Report(_) | Press::Further(_) => false,
        };
        let press = screen.presses().find(named).unwrap_or_else(|| panic!("no button {name} on {}", screen.text.message));
        (screen.wait.expect("a screen with buttons waits"), press)
    }

    /// The names of the screen's own choices.
    pub fn choices(&self) -> Vec<String> {
        let buttons = self.screen.iter().flat_map(|screen| &screen.choices);
        buttons.map(|button| if let Press::Choice(choice) = &button.press { choice.to_string() } else { String::new() }).collect()
    }

    /// The messages of the last turn.
    pub fn said(&self) -> Vec<&str> {
        let said = self
            .effects
            .iter()
            .filter_map(|effect| if let Effect::Say(screen) = effect { Some(screen.text.message.as_str()) } else { None });
        said.collect()
    }

    /// Where the talk stands: `flow/step`.
    pub fn place(&self) -> String {
        self.session.frames.last().map_or_else(|| "-".to_owned(), |frame| format!("{}/{}", frame.flow, frame.step))
    }

    pub fn value(&self, answer: &str) -> Option<&Value> {
        self.session.answers.get(answer).map(|given| &given.value)
    }

    /// The word or number that was told.
    pub fn told(&self, answer: &str) -> String {
        self.value(answer).map_or_else(
            || "unset".to_owned(),
            |value| match value {
                Value::Number(number) => number.to_string(),
                other => other.outcome().to_owned(),
            },
        )
    }
}
