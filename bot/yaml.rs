//! Reads a content file into typed data and keeps where everything stands, so that later findings can point.
//!
//! All faults of a file come in one run: a faulty part is reported, cut out, and reading goes on.

use std::fmt;
use std::ops::Range;

use regex::Regex;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_path_to_error::Segment;
use serde_saphyr::Spanned;

use crate::finding::{Finding, Place, Source};

/// Faults reported for one file before reading gives up.
pub const FAULTS_MAX: usize = 200;

/// A YAML file with the place of every value.
#[derive(Debug, Clone)]
pub struct Document {
    source: Source,
    root: Spot,
}

#[derive(Debug, Clone)]
struct Spot {
    bytes: Range<usize>,
    node: Node,
}

#[derive(Debug, Clone)]
enum Node {
    Scalar(Value),
    List(Vec<Spot>),
    Map(Vec<(String, Range<usize>, Spot)>),
}

impl Document {
    /// Reads the syntax of `source`.
    ///
    /// # Errors
    /// One finding with rule `yaml` when it is no YAML (a duplicate key counts as none).
    pub fn read(source: &Source) -> Result<Self, Box<Finding>> {
        let options = serde_saphyr::options! { strict_booleans: true };
        match serde_saphyr::from_str_with_options::<Spanned<Raw>>(&source.text, options) {
            Ok(raw) => Ok(Self { source: source.clone(), root: spot(raw) }),
            Err(error) => {
                let at = error.location().map_or(0..0, |at| line_column(&source.text, at.line(), at.column()));
                let message = error.without_snippet().to_string();
                let message = message.split(", set DuplicateKeyPolicy").next().unwrap_or_default().to_owned();
                Err(Box::new(Finding::error("yaml", source.place(at), message)))
            }
        }
    }

    /// The file that was read.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// The whole file as `T`, as far as it goes, with every fault of shape (rule `shape`); `None` when no `T` is left.
    pub fn typed<'a, T: Deserialize<'a>>(&self) -> (Option<T>, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut value = self.root.value();
        while findings.len() < FAULTS_MAX {
            let error = match serde_path_to_error::deserialize(value.clone()) {
                Ok(typed) => return (Some(typed), findings),
                Err(error) => error,
            };
            let mut path: Vec<String> = error.path().iter().filter_map(segment).collect();
            let message = error.into_inner().to_string();
            let unknown = unknown_name(&message);
            if let Some((field, _)) = unknown.as_ref().filter(|_| message.starts_with("unknown field"))
                && path.last() != Some(field)
            {
                path.push(field.clone());
            }
            let place = if message.starts_with("unknown field") { self.key(&path) } else { self.place(&path) };
            let mut finding = Finding::error("shape", place, message.clone());
            if let Some((word, known)) = unknown {
                finding = finding.near(&word, known.iter().map(String::as_str));
            }
            findings.push(finding);
            if path.is_empty() || !cut(&mut value, &path) {
                break;
            }
        }
        (None, findings)
    }

    /// Where the value at `path` stands (keys, and list positions as numbers); its nearest parent when it is not there.
    #[must_use]
    pub fn place<S: AsRef<str>>(&self, path: &[S]) -> Place {
        self.source.place(self.find(path).1)
    }

    /// Where the key of the value at `path` stands.
    #[must_use]
    pub fn key<S: AsRef<str>>(&self, path: &[S]) -> Place {
        let (key, value) = self.find(path);
        self.source.place(key.unwrap_or(value))
    }

    /// The keys of the map at `path`, in the file's order; also those whose values were faulty.
    #[must_use]
    pub fn keys<S: AsRef<str>>(&self, path: &[S]) -> Vec<&str> {
        let mut at = &self.root;
        for part in path {
            match at.child(part.as_ref()) {
                Some((_, spot)) => at = spot,
                None => return Vec::new(),
            }
        }
        match &at.node {
            Node::Map(entries) => entries.iter().map(|(key, ..)| key.as_str()).collect(),
            Node::Scalar(_) | Node::List(_) => Vec::new(),
        }
    }

    fn find<S: AsRef<str>>(&self, path: &[S]) -> (Option<Range<usize>>, Range<usize>) {
        let (mut key, mut at) = (None, &self.root);
        for part in path {
            match at.child(part.as_ref()) {
                Some((name, spot)) => (key, at) = (name, spot),
                None => break,
            }
        }
        // A map's own span may be empty: point at its key, which says more.
        let value = if matches!(at.node, Node::Scalar(_)) { at.bytes.clone() } else { key.clone().unwrap_or(at.bytes.clone()) };
        (key, value)
    }
}

impl Spot {
    fn child(&self, part: &str) -> Option<(Option<Range<usize>>, &Self)> {
        match &self.node {
            Node::Scalar(_) => None,
            Node::List(items) => part.parse::<usize>().ok().and_then(|at| items.get(at)).map(|spot| (Some(spot.bytes.clone()), spot)),
            Node::Map(entries) => entries.iter().find(|(key, ..)| key == part).map(|(_, key, spot)| (Some(key.clone()), spot)),
        }
    }

    fn value(&self) -> Value {
        match &self.node {
            Node::Scalar(value) => value.clone(),
            Node::List(items) => items.iter().map(Self::value).collect(),
            Node::Map(entries) => Value::Object(entries.iter().map(|(key, _, spot)| (key.clone(), spot.value())).collect()),
        }
    }
}

/// The values of YAML, each with its place.
enum Raw {
    Scalar(Value),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Raw;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a YAML value")
            }
            fn visit_unit<E>(self) -> Result<Raw, E> {
                Ok(Raw::Scalar(Value::Null))
            }
            fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
                Ok(Raw::Scalar(value.into()))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
                Ok(Raw::Scalar(value.into()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
                Ok(Raw::Scalar(value.into()))
            }
            fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Raw, E> {
                serde_json::Number::from_f64(value).map(|number| Raw::Scalar(number.into())).ok_or_else(|| E::custom("not a number"))
            }
            fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
                Ok(Raw::Scalar(value.into()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    items.push(item);
                }
                Ok(Raw::List(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Raw::Map(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

fn bytes<T>(spanned: &Spanned<T>) -> Range<usize> {
    let span = spanned.referenced.span();
    let at = |at: u64| usize::try_from(at).unwrap_or(0);
    match (span.byte_offset(), span.byte_len()) {
        (Some(start), Some(len)) => at(start)..at(start) + at(len),
        _ => 0..0,
    }
}

fn spot(raw: Spanned<Raw>) -> Spot {
    let bytes_here = bytes(&raw);
    let node = match raw.value {
        Raw::Scalar(value) => Node::Scalar(value),
        Raw::List(items) => Node::List(items.into_iter().map(spot).collect()),
        Raw::Map(entries) => Node::Map(entries.into_iter().map(|(key, value)| (key.value.clone(), bytes(&key), spot(value))).collect()),
    };
    Spot { bytes: bytes_here, node }
}

/// The byte range of the rest of a line from a column (both from 1), for faults that come without bytes.
fn line_column(text: &str, line: u64, column: u64) -> Range<usize> {
    let index = |at: u64| usize::try_from(at.saturating_sub(1)).unwrap_or(0);
    let start: usize = text.split_inclusive('\n').take(index(line)).map(str::len).sum();
    let rest = text[start..].lines().next().unwrap_or_default();
    let skip = rest.char_indices().nth(index(column)).map_or(rest.len(), |(at, _)| at);
    start + skip..start + rest.len()
}

fn segment(segment: &Segment) -> Option<String> {
    match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { .. } | Segment::Unknown => None,
    }
}

/// The unknown word and the known ones of serde's own messages (`unknown field …, expected one of …`).
fn unknown_name(message: &str) -> Option<(String, Vec<String>)> {
    let words = Regex::new("`([^`]*)`").expect("a literal pattern");
    let mut words = words.captures_iter(message).map(|found| found[1].to_owned());
    message.starts_with("unknown ").then(|| words.next().map(|first| (first, words.collect())))?
}

/// Takes the value at `path` out, or what is left of its parent when the list or map would lose its shape.
fn cut(value: &mut Value, path: &[String]) -> bool {
    let Some((last, parents)) = path.split_last() else { return false };
    let mut at = value;
    for part in parents {
        let next = match at {
            Value::Object(map) => map.get_mut(part),
            Value::Array(list) => part.parse::<usize>().ok().and_then(|index| list.get_mut(index)),
            _ => None,
        };
        match next {
            Some(next) => at = next,
            None => return false,
        }
    }
    match at {
        Value::Object(map) => map.remove(last).is_some(),
        // Positions of the others must stay what the file says.
        Value::Array(list) => match last.parse::<usize>().ok().and_then(|index| list.get_mut(index)) {
            Some(item) if !item.is_null() => {
                *item = Value::Null;
                true
            }
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::Document;
    use crate::finding::Source;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        flow: String,
        #[serde(default)]
        steps: BTreeMap<String, Step>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Step {
        ask: Option<String>,
        questions: Option<u8>,
    }

    #[test]
    fn all_faults_of_shape_come_in_one_run() {
        let source = Source::new("a.yaml", "flow: no\nsteps:\n  a: { aks: x }\n  b:\n    questions: many\n  c: { ask: [1] }\nstepz: {}\n");
        let document = Document::read(&source).expect("it is YAML");
        let (file, findings) = document.typed::<File>();
        let lines: Vec<String> = findings
            .iter()
            .map(|f| format!("{} {}. {}", f.place, f.message.split(',').next().unwrap_or(""), f.help.as_deref().unwrap_or("-")))
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        a.yaml:3:8 unknown field `aks`. did you mean `ask`?
        a.yaml:5:16 invalid type: string "many". -
        a.yaml:6:8 invalid type: sequence. -
        a.yaml:7:1 unknown field `stepz`. did you mean `steps`?
        "#);
        let file = file.expect("the good parts are left");
        assert_eq!((file.flow.as_str(), file.steps.len()), ("no", 3));
        assert!(file.steps.values().all(|step| step.ask.is_none() && step.questions.is_none()));
    }

    #[test]
    fn what_is_no_yaml_says_where() {
        for (text, place) in [("a: 1\na: 2\n", "x.yaml:2:1"), ("a: [1, 2\nb: ü: 2\n", "x.yaml:2:2")] {
            let finding = Document::read(&Source::new("x.yaml", text)).expect_err("no YAML");
            assert_eq!(finding.place.to_string(), place, "{}", finding.message);
        }
    }
}
