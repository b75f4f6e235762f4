//! Decision trees: what counsellors write, and the engine that talks.
//!
//! [`step`] is one turn of a talk: a pure function from a [`Session`] and an [`Event`] to the next session and its [`Effect`]s.
//!
//! | file | tells |
//! | --- | --- |
//! | `file.rs`, `load.rs` | the format as authors write it, and how it becomes the model, with every fault |
//! | `model.rs`, `answer.rs`, `text.rs` | flows and steps; what may be saved; what is shown |
//! | `session.rs`, `event.rs`, `effect.rs` | where a client stands, what can happen, what is to be done |
//! | `step.rs` | one event, by its kind |
//! | `turn.rs` | walking a flow until somebody is asked |
//! | `shown.rs` | the notice before any question; a sign of danger is told on |
//! | `question.rs` | what can be pressed or typed where a session stands |
//! | `repair.rs` | back, skip, correct, misses: what works everywhere |
//! | `asked.rs` | a question in the client's own words |
//! | `migrate.rs` | a flow was changed while people were in it |
//!
//! Which flows the engine opens by itself is listed in [`known`].

mod answer;
mod asked;
mod effect;
mod event;
mod file;
mod load;
mod migrate;
pub mod model;
mod question;
mod repair;
mod session;
mod shown;
mod step;
mod text;
mod turn;

pub use asked::{GATHER, NONE_OF_THESE, SUGGEST};
pub use effect::{Button, Effect, Label, Screen, Step};
pub use event::{Event, Outcome, Press, Sent, Wish};
pub use file::schema;
pub use load::{CHOICES_MAX, LANGUAGE_ANSWER, load};
pub use question::open_question;
pub use session::{Correcting, Decided, FORMAT, Frame, Gathered, Given, Held, Place, Restored, Session, Suggested, Value, Wait};
pub use shown::NUMBERS_TOLD;
pub use step::step;
pub use turn::{CALL_DEPTH_MAX, EFFECTS_MAX, IDLE, STEPS_MAX, TEXT_MAX, TRAIL_MAX};

use std::collections::BTreeMap;

use crate::directory::decision::DecisionTable;
use crate::ids::{FlowName, TableName};

/// What the engine knows: all flows, the decision tables, and what the installation may do.
#[derive(Debug)]
pub struct Content {
    /// By name.
    pub flows: BTreeMap<FlowName, model::Flow>,
    /// By name.
    pub tables: BTreeMap<TableName, DecisionTable>,
    /// Information or counselling.
    pub mode: Mode,
}

/// What an installation may do (domain.md, P3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// Menus, directory, crisis numbers; nothing typed is stored, nobody is handed over.
    Information,
    /// With hand-off, appointments and reminders.
    Counselling,
}

impl Mode {
    /// The word that conditions see as `mode`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Counselling => "counselling",
        }
    }
}

/// Flows and steps that the engine opens by name; `lotse check` sees that they exist.
pub mod known {
    /// First contact: language, welcome, main menu.
    pub const START: &str = "start";
    /// The main menu's step in [`START`].
    pub const MENU: &str = "menu";
    /// The service menu.
    pub const MORE: &str = "more";
    /// Help now, the crisis cards and the gentle question.
    pub const CRISIS: &str = "crisis";
    /// The soft question after an indirect sign, in [`CRISIS`].
    pub const GENTLE: &str = "gentle";
    /// The choice of [`GENTLE`] that says so outright.
    pub const IN_DANGER: &str = "danger";
    /// The choice of [`GENTLE`] that says that it is about something else.
    pub const SOMETHING_ELSE: &str = "other";
    /// What a plain "help" opens, in [`CRISIS`].
    pub const HELP: &str = "help";
    /// A person.
    pub const PERSON: &str = "person";
    /// The choice of language at any time.
    pub const LANGUAGE: &str = "language";
    /// What is stored, why and how long.
    pub const PRIVACY: &str = "privacy";
    /// Everything is deleted.
    pub const DELETE: &str = "delete";
    /// What is stored, shown.
    pub const MYDATA: &str = "mydata";
    /// The client stops.
    pub const GOODBYE: &str = "goodbye";
    /// After two misses.
    pub const LOST: &str = "lost";
    /// A menu was skipped, or nothing in it fits.
    pub const UNSURE: &str = "unsure";
    /// The list of earlier answers to change; built in, so `call: correct` needs no file.
    pub const CORRECT: &str = "correct";
    /// One of the earlier answers is struck before anything is sent; built in, as [`CORRECT`] is.
    pub const STRIKE: &str = "strike";
    /// What was told so far is forgotten, because the talk goes on for somebody else; built in, as [`CORRECT`] is.
    pub const ANOTHER: &str = "someone-else";
    /// What `call` opens without a file.
    pub const BUILT_IN: [&str; 3] = [CORRECT, ANOTHER, STRIKE];
    /// All that need a file.
    pub const FLOWS: [&str; 11] = [START, MORE, CRISIS, PERSON, LANGUAGE, PRIVACY, DELETE, MYDATA, GOODBYE, LOST, UNSURE];
    /// The word that conditions see as `crisis`: the name of its step in [`CRISIS`], `none` for any other code.
    #[must_use]
    pub fn crisis(code: &str) -> &'static str {
        CRISIS_STEPS.iter().find(|(known, _)| *known == code).map_or("none", |(_, step)| step)
    }
    /// What conditions may read besides answers.
    pub const FACTS: [&str; 4] = ["mode", "danger", "crisis", "language"];
    /// The code of a crisis and the step of [`CRISIS`] that holds its card.
    pub const CRISIS_STEPS: [(&str, &str); 8] = [
        ("K-MED", "med"),
        ("K-SUI", "sui"),
        ("K-VIO", "vio"),
        ("K-CHILD", "child"),
        ("K-EXPL", "expl"),
        ("K-THREAT", "threat"),
        ("K-HOME", "home"),
        ("K-DEPORT", "deport"),
    ];
}
