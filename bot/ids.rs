//! Names that are not just text: one type for each kind of thing that content files name.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident,)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        #[schemars(with = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as content files write it.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl From<&str> for $name { fn from(name: &str) -> Self { Self(Arc::from(name)) } }
        impl Borrow<str> for $name { fn borrow(&self) -> &str { &self.0 } }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
        impl PartialEq<str> for $name { fn eq(&self, other: &str) -> bool { &*self.0 == other } }
        impl PartialEq<&str> for $name { fn eq(&self, other: &&str) -> bool { &*self.0 == *other } }
    )* };
}

names! {
    /// A decision tree: the name of its file in `flows/` without the ending.
    FlowName,
    /// One node of a flow, unique within it.
    StepName,
    /// Something a client may tell; one declaration holds for all flows.
    AnswerName,
    /// A Fluent message: one screen of text with the labels of its buttons.
    MessageId,
    /// A value that one of several choices stands for, and the label's attribute.
    Choice,
    /// A dated decision table of `directory/eligibility.yaml`.
    TableName,
    /// A record of the service directory.
    ServiceId,
    /// A question of the FAQ; its words are the Fluent message `faq-<id>`.
    FaqId,
    /// A counselling service with staff and a queue of its own.
    OfficeId,
    /// A kind of appointment that an office offers (`directory/appointments.yaml`).
    AppointmentTypeId,
    /// A code of the field: a topic (`T-RES`), a service (`M-PRIV`) or a crisis (`K-SUI`).
    Code,
    /// A language that Lotse speaks, as its folder in `locales/` (BCP 47: `de`, `fa`).
    Language,
}

impl Language {
    /// Written from right to left (UAX 9); decides layout, never text.
    #[must_use]
    pub fn right_to_left(&self) -> bool {
        matches!(self.0.split('-').next(), Some("ar" | "fa" | "ps" | "ur" | "ckb" | "he"))
    }
}
