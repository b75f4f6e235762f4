//! What a turn wants done. Effects are data: the conversation renders, stores and sends.

use chrono::{DateTime, Utc};

use super::event::{Press, Wish};
use super::model::{InputKind, Query, Queue, Text};
use super::session::{Session, Wait};
use crate::ids::{Code, FaqId, FlowName, MessageId, ServiceId, StepName};
use crate::private::Private;

/// One thing to be done after a turn, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Show this to the client.
    Say(Screen),
    /// Look up services and show them under this text; answer with [`super::Event::World`].
    FindServices {
        /// What stands above the cards.
        screen: Screen,
        /// Which services.
        query: Query,
    },
    /// Look for an answer to a typed question; answer with [`super::Event::World`] or [`super::Event::Suggested`].
    AskFaq(Private<String>),
    /// Show this answer of the FAQ; answer with [`super::Event::World`].
    Answer(FaqId),
    /// None of these was meant: something is missing in the FAQ (U13).
    NoneOfThese(Vec<FaqId>),
    /// Offer free times, or show the client's appointments; answer with [`super::Event::World`], at once or after more screens.
    OfferSlots {
        /// What stands above them; its row and its wait hold until the answer.
        screen: Screen,
        /// Those that the client has, in place of free ones.
        mine: bool,
    },
    /// Give the case to people.
    HandOff {
        /// To whom.
        queue: Queue,
        /// Before others.
        urgent: bool,
    },
    /// Tell the duty role that somebody may be in danger (R0, D4); nothing of what was said.
    Alert(Code),
    /// Send [`super::Event::WaitExpired`] at this time.
    WakeMe {
        /// When.
        at: DateTime<Utc>,
        /// For which wait.
        wait: Wait,
    },
    /// Show more services of the last search by need, after so many.
    FurtherServices(usize),
    /// A client says that a number of this service does not work; once in a talk for each.
    Report(ServiceId),
    /// Delete everything of this client.
    Forget,
}

/// One message to the client: a text with its buttons. Words come from Fluent when it is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// What it says.
    pub text: Text,
    /// The choices, one button a row.
    pub choices: Vec<Button>,
    /// "Skip" and "I don't know" of a question.
    pub repair: Vec<Wish>,
    /// The fixed row: help now, person, language, back or more. Empty on a text that the talk goes on from at once.
    pub row: Vec<Wish>,
    /// "2 of at most 6".
    pub progress: Option<(u8, u8)>,
    /// What is typed here.
    pub input: Option<InputKind>,
    /// Numbers that the text names, such as a limit.
    pub numbers: Vec<(&'static str, i64)>,
    /// Who got the case: the text says when they answer.
    pub queue: Option<Queue>,
    /// The wait that its buttons belong to.
    pub wait: Option<Wait>,
}

impl Screen {
    /// A text without buttons.
    #[must_use]
    pub const fn plain(text: Text) -> Self {
        Self {
            text,
            choices: Vec::new(),
            repair: Vec::new(),
            row: Vec::new(),
            progress: None,
            input: None,
            numbers: Vec::new(),
            queue: None,
            wait: None,
        }
    }

    /// Everything that can be pressed on it.
    pub fn presses(&self) -> impl Iterator<Item = Press> {
        let wishes = self.repair.iter().chain(&self.row).map(|wish| Press::Wish(*wish));
        self.choices.iter().map(|button| button.press.clone()).chain(wishes)
    }
}

/// A button of a screen's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What pressing it says.
    pub press: Press,
    /// What stands on it.
    pub label: Label,
}

/// An attribute of a Fluent message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The message.
    pub message: MessageId,
    /// Its attribute.
    pub attribute: String,
}

/// What a turn leaves behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Where the client stands now.
    pub session: Session,
    /// What is to be done, in order; at most [`super::EFFECTS_MAX`].
    pub effects: Vec<Effect>,
    /// The steps that were walked, in order; at most [`super::STEPS_MAX`].
    pub path: Vec<(FlowName, StepName)>,
}
