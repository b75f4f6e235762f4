//! Where one client stands in a talk. It survives JSON, a changed flow, and a newer program.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::model::Revision;
use super::{Mode, known};
use crate::condition::Seen;
use crate::ids::{AnswerName, Choice, Code, FaqId, FlowName, Language, MessageId, ServiceId, StepName, TableName};
use crate::private::Private;

/// The version of this format; a session of another one starts anew, with an apology.
pub const FORMAT: u16 = 1;

/// The state of one talk.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any may hold with any")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// [`FORMAT`] of the program that wrote it.
    pub format: u16,
    /// The language that the client reads.
    pub language: Language,
    /// The flows that are open, lowest first; the talk stands in the last. Empty before the start and after the end.
    pub frames: Vec<Frame>,
    /// What the client told.
    pub answers: BTreeMap<AnswerName, Given>,
    /// Earlier questions, newest last, for "back".
    pub trail: Vec<Vec<Frame>>,
    /// What the last decision table said.
    pub decision: Option<Decided>,
    /// The wait that is open; timers and buttons carry the one they belong to.
    pub wait: Option<Wait>,
    /// Waits opened so far.
    pub waits: u32,
    /// How often in a row the client was not understood.
    pub misses: u8,
    /// The notice was shown (P2).
    pub noticed: bool,
    /// A crisis was told, or its card was opened (R0).
    pub danger: bool,
    /// Which crisis was told, shown or hinted at (`K-…`).
    pub crisis: Option<Code>,
    /// The duty role heard of it.
    pub alerted: bool,
    /// The talk was ended; the next word opens it again.
    pub ended: bool,
    /// A typed question is being looked up.
    pub searching: bool,
    /// The list of earlier answers is open.
    pub correcting: Option<Correcting>,
    /// A flow to open once the notice was shown.
    pub pending: Option<FlowName>,
    /// Questions that are offered, because what was typed may mean one of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggested: Option<Suggested>,
    /// The first part of a question; the rest may follow within seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gathered: Option<Gathered>,
    /// What was typed when it hinted at danger, as long as the gentle question is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    /// What is being looked up had hinted at danger: where nothing answers it, nobody was misunderstood and nothing is counted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hinted: bool,
    /// The crisis card further up whose buttons still count, because only an answer came after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Wait>,
    /// Services whose number was reported as not working.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub reported: BTreeSet<ServiceId>,
}

/// Offered questions of the FAQ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggested {
    /// Best first.
    pub entries: Vec<FaqId>,
}

/// Short messages that are read as one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathered {
    /// So far, blanks between.
    pub words: Private<String>,
    /// The timer that ends it.
    pub wait: Wait,
}

/// A typed text that may be a question or a hint at danger; the client says which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// `None` where nothing typed may be kept: the client is asked to write it again.
    pub words: Option<Private<String>>,
}

/// One open flow.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Frame {
    /// Its name.
    pub flow: FlowName,
    /// Its revision when this frame was last entered.
    pub revision: Revision,
    /// Where the talk stands in it.
    pub step: StepName,
    /// Counted questions asked so far.
    pub asked: u8,
    /// Opened to correct one answer: it closes where its questions end.
    #[serde(default)]
    pub only: bool,
}

/// The list of earlier answers, from which one is chosen to be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correcting {
    /// How many answers were leafed over.
    pub page: usize,
    /// After the change the talk goes on where it stood; else it goes on from the changed answer.
    pub back: bool,
    /// The chosen answer is struck: nobody is told it.
    #[serde(default)]
    pub strike: bool,
}

/// The number of a wait, growing within a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wait(pub u32);

impl Wait {
    /// Of buttons that belong to no question and act on any screen: waits are seconds, so that none has this number.
    pub const NONE: Self = Self(0);
}

/// An answer with the question that it was given to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// What was told.
    pub value: Value,
    /// The message that asked; its attributes are the value's label and the question's short name.
    pub asked: MessageId,
    /// Where it was asked.
    pub flow: FlowName,
    /// Where it was asked.
    pub step: StepName,
    /// How many counted questions came before it in its flow.
    pub before: u8,
    /// Grows with time, so that the newest is found.
    pub order: u32,
}

/// A told value; "I don't know" and "skip" are values like others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Value {
    /// One of the declared values.
    Choice(Choice),
    /// A number.
    Number(i64),
    /// A day.
    Date(NaiveDate),
    /// Typed words.
    Text(Private<String>),
    /// A municipality or postcode that is known.
    Place(Place),
    /// "I don't know."
    Unknown,
    /// "Skip."
    Skipped,
}

/// A place as far as conditions and the directory need it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The municipality's key in the directory; a postcode that belongs to none is its own key.
    pub key: Private<String>,
    /// Its name, as the directory writes it.
    pub name: Private<String>,
    /// The Land's two letters (ISO 3166-2:DE), if known.
    pub land: Option<String>,
    /// The region that conditions see; `unknown` when the place's Land is not known.
    pub region: String,
    /// The postcode, where one was typed: for areas by postcode, as long as the talk lasts and no longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Private<String>>,
}

/// What a decision table said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// The table.
    pub table: TableName,
    /// The rule of domain.md (b), for staff.
    pub rule: String,
    /// The outcome.
    pub outcome: String,
    /// The services to show.
    pub services: Vec<ServiceId>,
    /// When its rule was last looked at.
    pub reviewed_on: Option<NaiveDate>,
}

/// A session read back, or a new one in its place.
#[derive(Debug)]
pub struct Restored {
    /// The session to go on with.
    pub session: Session,
    /// False when the stored one could not be used: the client deserves a sentence.
    pub whole: bool,
}

impl Value {
    /// What conditions see of it.
    #[must_use]
    pub fn seen(&self) -> Seen<'_> {
        match self {
            Self::Choice(choice) => Seen::Word(choice.as_str()),
            Self::Number(number) => Seen::Number(*number),
            Self::Place(place) => Seen::Word(&place.region),
            Self::Date(_) | Self::Text(_) => Seen::Word("given"),
            Self::Unknown => Seen::Word("unknown"),
            Self::Skipped => Seen::Word("skipped"),
        }
    }

    /// The key in a step's `next` that it takes.
    #[must_use]
    pub fn outcome(&self) -> &str {
        match self.seen() {
            Seen::Word(word) => word,
            Seen::Number(_) => "given",
        }
    }
}

impl Session {
    /// A talk before its first word, in the language negotiated from the client's app.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            format: FORMAT,
            language,
            frames: Vec::new(),
            answers: BTreeMap::new(),
            trail: Vec::new(),
            decision: None,
            wait: None,
            waits: 0,
            misses: 0,
            noticed: false,
            danger: false,
            crisis: None,
            alerted: false,
            ended: false,
            searching: false,
            correcting: None,
            pending: None,
            suggested: None,
            gathered: None,
            held: None,
            hinted: false,
            card: None,
            reported: BTreeSet::new(),
        }
    }

    /// Reads a stored session; one that cannot be read, or is of another format, becomes a new one.
    #[must_use]
    pub fn restore(json: &str, language: &Language) -> Restored {
        match serde_json::from_str::<Self>(json) {
            Ok(session) if session.format == FORMAT => Restored { session, whole: true },
            _ => Restored { session: Self::new(language.clone()), whole: false },
        }
    }

    /// The session as JSON, for its sealed column.
    ///
    /// # Panics
    /// Never: names, numbers and texts are JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("names, numbers and texts are JSON")
    }

    /// What conditions see under a name: a fact of the talk, or an answer.
    #[must_use]
    pub fn seen(&self, mode: Mode, name: &str) -> Seen<'_> {
        match name {
            "mode" => Seen::Word(mode.as_str()),
            "crisis" => Seen::Word(self.crisis.as_ref().filter(|_| self.danger).map_or("none", |code| known::crisis(code.as_str()))),
            "danger" => Seen::Word(if self.danger { "said" } else { "none" }),
            "language" => Seen::Word(self.language.as_str()),
            _ => self.answers.get(name).map_or(Seen::Word("unset"), |given| given.value.seen()),
        }
    }
}
