//! What a step shows: which message, of which class, and what stands below it.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{Code, MessageId};

/// What a step shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The Fluent message.
    pub message: MessageId,
    /// Its class.
    pub class: TextClass,
    /// The day as of which its facts hold.
    pub as_of: Option<NaiveDate>,
    /// The kind of crisis whose numbers stand below.
    pub numbers: Option<Code>,
    /// What is listed below.
    pub show: Option<Show>,
}

impl Text {
    /// A plain text of the talk.
    #[must_use]
    pub fn talk(message: &str) -> Self {
        Self { message: message.into(), class: TextClass::Talk, as_of: None, numbers: None, show: None }
    }
}

/// What kind of text it is (domain.md, U1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum TextClass {
    /// What is said on the way.
    Talk,
    /// A text of help.
    Answer,
    /// A crisis card or a service's card.
    Card,
    /// The notice before anything is asked (P2).
    Notice,
    /// The promise (AWO-1), and the information of P1.
    Promise,
    /// What the client told, before it is sent.
    Summary,
}

impl TextClass {
    /// Characters at most, rendered with the longest values.
    #[must_use]
    pub const fn characters_max(self) -> usize {
        match self {
            Self::Talk => 600,
            Self::Answer | Self::Card => 1_500,
            Self::Notice | Self::Promise => 1_000,
            Self::Summary => 2_000,
        }
    }
}

/// What is listed below a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Show {
    /// What the client chose so far, in words.
    Summary,
    /// The first notice, above the text, until it was shown once (P2).
    Notice,
}
