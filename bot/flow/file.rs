//! The file format of a flow, as counsellors write it; [`crate::flow::load`] turns it into the model.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer, value::SeqAccessDeserializer};
use serde::{Deserialize, Deserializer};

use super::model::{AnswerKind, Ending, Find, InputKind, Keep, Purpose, Queue, Row, Show, TextClass};
use crate::ids::{AnswerName, Choice, Code, FlowName, MessageId, ServiceId, StepName, TableName};

/// A decision tree, one file in `flows/`. Texts stand in `locales/`; a step names a message.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FlowFile {
    /// The flow's name: the file's name without its ending.
    pub flow: FlowName,
    /// The first step.
    pub start: StepName,
    /// A link may open it (`/start <flow>`), after the notice.
    #[serde(default)]
    pub entry: bool,
    /// Counts this flow's questions: the screens say "2 of at most N".
    #[schemars(range(min = 1, max = 6))]
    pub questions: Option<u8>,
    /// What may be saved. One name has one declaration, repeated alike in each flow that uses it.
    #[serde(default)]
    pub answers: BTreeMap<AnswerName, AnswerFile>,
    /// Steps that got a new name: old name → new name, so that running talks find their place.
    #[serde(default)]
    pub renamed: BTreeMap<StepName, StepName>,
    /// The nodes of the tree.
    pub steps: BTreeMap<StepName, StepFile>,
}

/// A value that a step may save, with the reason why it is asked and how long it is kept.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerFile {
    /// What kind of value.
    #[serde(rename = "type")]
    pub kind: AnswerKind,
    /// The values of a choice.
    #[serde(default)]
    pub values: Vec<Choice>,
    /// Least and greatest number, both included.
    pub range: Option<(i64, i64)>,
    /// A regular expression that a text matches as a whole.
    pub pattern: Option<String>,
    /// What the answer is for (GDPR, Article 5).
    pub purpose: Purpose,
    /// How long it is kept: with the talk, or with a case that is handed over.
    pub keep: Keep,
}

/// One node: exactly one of say, ask, decide, directory, faq, appointment, handover, call, end.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(transform = one_kind)]
pub(super) struct StepFile {
    /// A text; the talk goes on at once.
    pub say: Option<MessageId>,
    /// A question: with `choices` (buttons) or `input` (typed).
    pub ask: Option<MessageId>,
    /// A decision table of `directory/eligibility.yaml`, or rows tried in order.
    pub decide: Option<DecideFile>,
    /// A text above cards of the service directory; with `services` or `find`.
    pub directory: Option<MessageId>,
    /// Asks for a typed question and looks for an answer.
    pub faq: Option<MessageId>,
    /// Offers free times; with `mine` the client's own appointments.
    pub appointment: Option<MessageId>,
    /// Gives the case to people; with `queue`.
    pub handover: Option<MessageId>,
    /// Another flow; with `next` the talk comes back, without it moves over for good.
    pub call: Option<FlowName>,
    /// The talk, or this flow, ends.
    pub end: Option<Ending>,

    /// At most five choices; labels are attributes of the message.
    #[serde(default)]
    #[schemars(length(min = 1, max = 5))]
    pub choices: Vec<Choice>,
    /// What is typed.
    pub input: Option<InputKind>,
    /// The answer that keeps the value.
    pub save: Option<AnswerName>,
    /// Asked only if not answered before in this talk.
    #[serde(default)]
    pub once: bool,
    /// Services by id.
    #[serde(default)]
    pub services: Vec<ServiceId>,
    /// Services of the last decision, or by the client's need and place.
    pub find: Option<Find>,
    /// Who gets the case.
    pub queue: Option<Queue>,
    /// The client's own appointments in place of free times.
    #[serde(default)]
    pub mine: bool,

    /// What kind of text it is; each has its limit of length.
    pub class: Option<TextClass>,
    /// The day as of which the facts hold.
    pub as_of: Option<NaiveDate>,
    /// Codes of the field that this screen answers.
    #[serde(default)]
    pub covers: Vec<Code>,
    /// Crisis numbers of this kind stand below the text.
    pub numbers: Option<Code>,
    /// What is listed below the text.
    pub show: Option<Show>,
    /// Where the talk goes on: a step, a map from choice or outcome to steps, or rows.
    pub next: Option<NextFile>,
}

/// `decide`: a table's name or rows.
#[derive(Debug)]
pub(super) enum DecideFile {
    Table(TableName),
    Rows(Vec<Row>),
}

/// `next`: a step, a map from choice or outcome to steps, or rows.
#[derive(Debug)]
pub(super) enum NextFile {
    To(StepName),
    By(BTreeMap<String, StepName>),
    Rows(Vec<Row>),
}

impl<'de> Deserialize<'de> for DecideFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = DecideFile;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table's name, or a list of rows")
            }
            fn visit_str<E: Error>(self, table: &str) -> Result<DecideFile, E> {
                Ok(DecideFile::Table(table.into()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, rows: A) -> Result<DecideFile, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(rows)).map(DecideFile::Rows)
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

impl<'de> Deserialize<'de> for NextFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = NextFile;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a step's name, a map from choices to steps, or a list of rows")
            }
            fn visit_str<E: Error>(self, step: &str) -> Result<NextFile, E> {
                Ok(NextFile::To(step.into()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, rows: A) -> Result<NextFile, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(rows)).map(NextFile::Rows)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<NextFile, A::Error> {
                BTreeMap::deserialize(MapAccessDeserializer::new(map)).map(NextFile::By)
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

impl JsonSchema for DecideFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decide".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": generator.subschema_for::<Row>() }] })
    }
}

impl JsonSchema for NextFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Next".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [
            { "type": "string" },
            { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" } },
            { "type": "array", "minItems": 1, "items": generator.subschema_for::<Row>() },
        ] })
    }
}

/// The words that say a step's kind; exactly one stands in a step.
pub(super) const KINDS: [&str; 9] = ["say", "ask", "decide", "directory", "faq", "appointment", "handover", "call", "end"];

/// The other words of a step.
pub(super) const FIELDS: [&str; 12] =
    ["choices", "input", "save", "once", "services", "find", "queue", "class", "as_of", "covers", "numbers", "show"];

fn one_kind(schema: &mut Schema) {
    let one_of: Vec<_> = KINDS.iter().map(|kind| json_schema!({ "required": [kind] }).to_value()).collect();
    schema.insert("oneOf".to_owned(), one_of.into());
}

/// The JSON Schema (2020-12) of a flow file, for editors that complete and underline.
///
/// # Panics
/// Never: a schema is JSON.
#[must_use]
pub fn schema() -> String {
    let mut text = serde_json::to_string_pretty(&schemars::schema_for!(FlowFile)).expect("a schema is JSON");
    text.push('\n');
    text
}
