//! What a flow is once it is loaded: steps, answers and where each leads.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::answer::{AnswerKind, Declaration, InputKind, Keep, Purpose};
pub use super::text::{Show, Text, TextClass};
use crate::condition::{Condition, Seen};
use crate::finding::Place;
use crate::ids::{AnswerName, Choice, Code, FlowName, ServiceId, StepName, TableName};
use crate::yaml::Document;

/// A loaded decision tree.
#[derive(Debug, Clone)]
pub struct Flow {
    /// Its name.
    pub name: FlowName,
    /// Its first step.
    pub start: StepName,
    /// A link may open it.
    pub entry: bool,
    /// At most so many counted questions; screens say "2 of at most N".
    pub questions: Option<u8>,
    /// What it may save.
    pub answers: BTreeMap<AnswerName, Declaration>,
    /// Old step names of running talks.
    pub renamed: BTreeMap<StepName, StepName>,
    /// Its nodes.
    pub steps: BTreeMap<StepName, Step>,
    /// Changes whenever the file does.
    pub revision: Revision,
    /// The file, for findings that point into it.
    pub document: Arc<Document>,
}

impl Flow {
    /// Where a step, or a part of it, stands in the file.
    #[must_use]
    pub fn place(&self, step: &StepName, path: &[&str]) -> Place {
        let whole: Vec<&str> = ["steps", step.as_str()].iter().chain(path).copied().collect();
        self.document.place(&whole)
    }
}

/// First 8 hex digits of the SHA-256 of a flow's file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Revision(pub String);

/// One node.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it does.
    pub kind: Kind,
    /// Codes of the field that its screen answers.
    pub covers: Vec<Code>,
}

/// The kinds of step.
#[derive(Debug, Clone)]
pub enum Kind {
    /// A text; goes on at once.
    Say {
        /// What is said.
        text: Text,
        /// Then.
        next: Next,
    },
    /// A question with buttons, or a menu when nothing is saved.
    Choices {
        /// What is asked.
        text: Text,
        /// At most five.
        choices: Vec<Choice>,
        /// The answer that keeps the choice.
        save: Option<AnswerName>,
        /// Not asked again.
        once: bool,
        /// By the choice, `skipped`, `unknown` or `else`.
        next: Next,
    },
    /// A typed answer.
    Input {
        /// What is asked.
        text: Text,
        /// What is typed.
        input: InputKind,
        /// The answer that keeps it.
        save: AnswerName,
        /// Not asked again.
        once: bool,
        /// By `given`, `skipped`, `unknown` or `else`.
        next: Next,
    },
    /// A dated decision table.
    Decide {
        /// Its name.
        table: TableName,
        /// By the table's outcome or `expired`.
        next: Next,
    },
    /// Rows only, without a text.
    Branch {
        /// Rows tried in order.
        next: Next,
    },
    /// Cards of the service directory.
    Directory {
        /// Above the cards.
        text: Text,
        /// Which services.
        query: Query,
        /// By `found` or `none`.
        next: Next,
    },
    /// A question in the client's words.
    Faq {
        /// The invitation to ask.
        text: Text,
        /// By `found` or `none`.
        next: Next,
    },
    /// Free times.
    Appointment {
        /// Above the times.
        text: Text,
        /// Those that the client has, in place of free ones.
        mine: bool,
        /// By `booked` or `none`.
        next: Next,
    },
    /// The case goes to people.
    Handover {
        /// Who, when, in which language.
        text: Text,
        /// To whom.
        queue: Queue,
        /// Then.
        next: Next,
    },
    /// Another flow.
    Call {
        /// Its name.
        flow: FlowName,
        /// Where the talk comes back; `None` moves over for good.
        next: Option<Next>,
    },
    /// The end of the flow or of the talk.
    End(Ending),
}

impl Step {
    /// The text that it shows, if any.
    #[must_use]
    pub const fn text(&self) -> Option<&Text> {
        match &self.kind {
            Kind::Say { text, .. }
            | Kind::Choices { text, .. }
            | Kind::Input { text, .. }
            | Kind::Directory { text, .. }
            | Kind::Faq { text, .. }
            | Kind::Appointment { text, .. }
            | Kind::Handover { text, .. } => Some(text),
            Kind::Decide { .. } | Kind::Branch { .. } | Kind::Call { .. } | Kind::End(_) => None,
        }
    }

    /// Where it leads, if anywhere in its own flow.
    #[must_use]
    pub const fn next(&self) -> Option<&Next> {
        match &self.kind {
            Kind::Say { next, .. }
            | Kind::Choices { next, .. }
            | Kind::Input { next, .. }
            | Kind::Decide { next, .. }
            | Kind::Branch { next }
            | Kind::Directory { next, .. }
            | Kind::Faq { next, .. }
            | Kind::Appointment { next, .. }
            | Kind::Handover { next, .. } => Some(next),
            Kind::Call { next, .. } => next.as_ref(),
            Kind::End(_) => None,
        }
    }

    /// The answer that it saves, if any.
    #[must_use]
    pub const fn save(&self) -> Option<&AnswerName> {
        match &self.kind {
            Kind::Choices { save, .. } => save.as_ref(),
            Kind::Input { save, .. } => Some(save),
            _ => None,
        }
    }

    /// Whether the talk stands still here until the client or the world answers.
    #[must_use]
    pub const fn waits(&self) -> bool {
        matches!(
            self.kind,
            Kind::Choices { .. } | Kind::Input { .. } | Kind::Directory { .. } | Kind::Faq { .. } | Kind::Appointment { .. }
        )
    }
}

/// Which services a directory step shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// These.
    Services(Vec<ServiceId>),
    /// Found at the time.
    Find(Find),
}

/// How services are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Find {
    /// Those of the last decision.
    Decision,
    /// By the client's need, place and language.
    Need,
}

/// Who gets a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Queue {
    /// The duty role, now.
    Urgent,
    /// The counsellors.
    General,
    /// Exit counsellors only.
    Exit,
    /// Questions of professionals and helpers.
    Professional,
    /// Complaints, hidden from the person concerned.
    Complaint,
}

impl Queue {
    /// Every queue with the word that is stored and shown.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Urgent, "urgent"),
        (Self::General, "general"),
        (Self::Exit, "exit"),
        (Self::Professional, "professional"),
        (Self::Complaint, "complaint"),
    ];

    /// Its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(queue, _)| *queue == self).map_or("general", |(_, word)| word)
    }

    /// The queue of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == word).map(|(queue, _)| *queue)
    }
}

/// How a flow or a talk ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The client has what they needed.
    Helped,
    /// People go on.
    HandedOver,
    /// The client stops.
    Goodbye,
    /// Back to the main menu.
    Home,
    /// Back to where the person stood before this flow was opened.
    Return,
    /// Everything of this client is deleted.
    Deleted,
}

/// Where a step leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// One way.
    To(StepName),
    /// By choice or outcome; `else` takes the rest.
    By(BTreeMap<String, StepName>),
    /// The first row that holds.
    Rows(Vec<Row>),
}

/// The key of [`Next::By`] that takes what has no key of its own.
pub const ELSE: &str = "else";

impl Next {
    /// The next step for an outcome and the answers so far; `None` when nothing fits, which `lotse check` rules out.
    pub fn target<'a>(&self, outcome: &str, look: impl Fn(&str) -> Seen<'a>) -> Option<&StepName> {
        match self {
            Self::To(step) => Some(step),
            Self::By(steps) => steps.get(outcome).or_else(|| steps.get(ELSE)),
            Self::Rows(rows) => rows.iter().find(|row| row.when.holds(&look)).map(|row| &row.to),
        }
    }

    /// Every step it may lead to, with where the file says so (a path below `next`).
    #[must_use]
    pub fn targets(&self) -> Vec<&StepName> {
        match self {
            Self::To(step) => vec![step],
            Self::By(steps) => steps.values().collect(),
            Self::Rows(rows) => rows.iter().map(|row| &row.to).collect(),
        }
    }
}

/// A row of `next` or `decide`: holds without `when` always.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// When it holds.
    #[serde(default)]
    pub when: Condition,
    /// Where it leads.
    pub to: StepName,
}
