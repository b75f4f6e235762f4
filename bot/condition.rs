//! Conditions are data: which values of which answers hold. Total, bounded, decidable.

use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer, value::SeqAccessDeserializer};
use serde::{Deserialize, Deserializer};

use crate::ids::AnswerName;

/// What a condition sees of an answer: a word (a choice, a region, `unknown`, `skipped`, `unset`) or a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen<'a> {
    /// A named value.
    Word(&'a str),
    /// A number as told.
    Number(i64),
}

/// The values of one answer that a condition takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accepted {
    /// Any of these words.
    Words(Vec<String>),
    /// A number from `from` to `to`, both included; an open end is unbounded.
    Range {
        /// Least number.
        from: Option<i64>,
        /// Greatest number.
        to: Option<i64>,
    },
}

impl Accepted {
    /// Whether `seen` is among the values.
    #[must_use]
    pub fn takes(&self, seen: Seen<'_>) -> bool {
        match (self, seen) {
            (Self::Words(words), Seen::Word(word)) => words.iter().any(|known| known == word),
            (Self::Range { from, to }, Seen::Number(number)) => from.is_none_or(|from| from <= number) && to.is_none_or(|to| number <= to),
            (Self::Words(_), Seen::Number(_)) | (Self::Range { .. }, Seen::Word(_)) => false,
        }
    }
}

/// Holds if in one of its maps every named answer has a named value; an empty list always holds.
///
/// In a file: a map (`{ age: young, stay: [short, unknown] }`), or a list of maps, any of which will do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Condition(pub Vec<BTreeMap<AnswerName, Accepted>>);

impl Condition {
    /// Whether it holds for what `look` sees of each answer.
    pub fn holds<'a>(&self, look: impl Fn(&str) -> Seen<'a>) -> bool {
        self.0.is_empty() || self.0.iter().any(|all| all.iter().all(|(answer, accepted)| accepted.takes(look(answer.as_str()))))
    }

    /// Every answer that it reads, with the values it takes; an answer may come several times.
    pub fn reads(&self) -> impl Iterator<Item = (&AnswerName, &Accepted)> {
        self.0.iter().flatten()
    }
}

impl<'de> Deserialize<'de> for Accepted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Ends {
            from: Option<i64>,
            to: Option<i64>,
        }
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = Accepted;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value, a list of values, or { from, to }")
            }
            fn visit_str<E: Error>(self, word: &str) -> Result<Accepted, E> {
                Ok(Accepted::Words(vec![word.to_owned()]))
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Accepted, E> {
                Ok(Accepted::Range { from: Some(number), to: Some(number) })
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Accepted, E> {
                self.visit_i64(i64::try_from(number).map_err(E::custom)?)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Accepted, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Accepted::Words)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Accepted, A::Error> {
                let Ends { from, to } = Ends::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Accepted::Range { from, to })
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Shape;
        impl<'de> Visitor<'de> for Shape {
            type Value = Condition;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from answers to values, or a list of such maps")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Condition, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Condition)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Condition, A::Error> {
                BTreeMap::deserialize(MapAccessDeserializer::new(map)).map(|all| Condition(vec![all]))
            }
        }
        deserializer.deserialize_any(Shape)
    }
}

impl JsonSchema for Condition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let value = json_schema!({ "anyOf": [
            { "type": ["string", "integer"] },
            { "type": "array", "items": { "type": "string" }, "minItems": 1 },
            { "type": "object", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } }, "additionalProperties": false },
        ] });
        let map = json_schema!({ "type": "object", "additionalProperties": value, "minProperties": 1 });
        json_schema!({
            "description": "Holds if every named answer has one of the named values; a list of maps means any of them.",
            "anyOf": [map, { "type": "array", "items": map, "minItems": 1 }],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Condition, Seen};

    fn holds(condition: &str, age: Seen<'_>) -> bool {
        let condition: Condition = serde_json::from_str(condition).expect("a condition of this test");
        condition.holds(|name| if name == "age" { age } else { Seen::Word("unset") })
    }

    #[test]
    fn a_list_of_maps_means_any_and_a_map_means_all() {
        assert!(holds(r#"{"age": "young"}"#, Seen::Word("young")));
        assert!(holds(r#"{"age": ["young", "unknown"]}"#, Seen::Word("unknown")));
        assert!(!holds(r#"{"age": "young", "stay": "short"}"#, Seen::Word("young")));
        assert!(holds(r#"[{"stay": "short"}, {"age": "young"}]"#, Seen::Word("young")));
        assert!(holds(r"[]", Seen::Word("young")));
        assert!(holds(r#"{"age": {"from": 12, "to": 26}}"#, Seen::Number(26)));
        assert!(!holds(r#"{"age": {"from": 27}}"#, Seen::Number(26)));
        assert!(!holds(r#"{"age": {"from": 27}}"#, Seen::Word("unknown")));
    }
}
