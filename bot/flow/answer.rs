//! What may be saved: its kind, why it is asked, and how long it is kept.

use regex::Regex;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::Place;
use crate::ids::Choice;

/// What may be saved under an answer's name, why, and for how long.
#[derive(Debug, Clone)]
pub struct Declaration {
    /// The kind of value.
    pub kind: AnswerKind,
    /// The values of a choice.
    pub values: Vec<Choice>,
    /// Least and greatest number.
    pub range: Option<(i64, i64)>,
    /// What a text matches as a whole.
    pub pattern: Option<Regex>,
    /// Why it is asked.
    pub purpose: Purpose,
    /// How long it is kept.
    pub keep: Keep,
    /// Where it is declared.
    pub place: Place,
}

impl Declaration {
    /// Whether both declare the same thing; the place does not count.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        let pattern = |d: &Self| d.pattern.as_ref().map(|pattern| pattern.as_str().to_owned());
        (self.kind, &self.values, self.range, self.purpose, self.keep)
            == (other.kind, &other.values, other.range, other.purpose, other.keep)
            && pattern(self) == pattern(other)
    }
}

/// The kind of an answer's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum AnswerKind {
    /// One of named values.
    Choice,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// A postcode or municipality; conditions see its region.
    Place,
    /// Typed words.
    Text,
}

/// Why an answer is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Purpose {
    /// Which service can probably help.
    Eligibility,
    /// Who answers.
    Routing,
    /// Which office is near.
    Directory,
    /// How the talk goes.
    Talk,
}

/// How long an answer is kept (domain.md, P8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Keep {
    /// Until the idle talk ends.
    Session,
    /// With the case, if one is handed over.
    Case,
}

/// What is typed at an input step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum InputKind {
    /// Words, by the declaration's pattern.
    Text,
    /// A whole number, in the declaration's range.
    Number,
    /// A day.
    Date,
    /// A postcode or a municipality's name.
    Place,
}

impl InputKind {
    /// The kind of answer that keeps it.
    #[must_use]
    pub const fn answer(self) -> AnswerKind {
        match self {
            Self::Text => AnswerKind::Text,
            Self::Number => AnswerKind::Number,
            Self::Date => AnswerKind::Date,
            Self::Place => AnswerKind::Place,
        }
    }
}
