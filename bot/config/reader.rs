//! The file and the environment as checked values; what is wrong is collected, not thrown.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Fault;
use super::keys::{KEYS, Key};
use crate::finding::{Source, near};

/// Bytes of one value.
const TEXT_BYTES_MAX: usize = 2_000;

/// A value as it was given, before anything is known about it; the environment gives texts only.
enum Value {
    Text(String),
    /// A section, a list: nothing that a key takes.
    Other,
}

/// A value and where it stands.
struct Given {
    value: Value,
    place: String,
    /// For the order of faults; the environment comes last.
    at: usize,
    from_env: bool,
}

/// Takes values by key; every key must stand in [`KEYS`].
pub(super) struct Reader<'a> {
    source: &'a Source,
    given: BTreeMap<&'static str, Given>,
    faults: Vec<(usize, Fault)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a Source, env: &impl Fn(&str) -> Option<String>) -> Self {
        let mut reader = Self { source, given: BTreeMap::new(), faults: Vec::new() };
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        for error in errors {
            let bytes = error.span().unwrap_or(0..0);
            // The message alone: drawn with its line, it could show a token.
            reader.faults.push((bytes.start, Fault::new(&source.place(bytes).to_string(), "", error.message())));
        }
        reader.table("", table.get_ref());
        for key in KEYS {
            if let Some(text) = env(key.env).filter(|text| !text.trim().is_empty()) {
                let given = Given { value: Value::Text(text.trim().to_owned()), place: key.env.to_owned(), at: usize::MAX, from_env: true };
                reader.given.insert(key.name, given);
            }
        }
        reader
    }

    /// Sorts a table's entries into known values, sections and faults.
    fn table(&mut self, section: &str, table: &DeTable<'_>) {
        for (name, value) in table {
            let path = if section.is_empty() { name.get_ref().to_string() } else { format!("{section}.{}", name.get_ref()) };
            let is_section = section.is_empty() && KEYS.iter().any(|key| key.section() == path);
            match (KEYS.iter().find(|key| key.name == path), value.get_ref()) {
                (Some(key), _) => {
                    let given = self.value(value);
                    self.given.insert(key.name, given);
                }
                (None, DeValue::Table(inner)) if is_section => self.table(&path, inner),
                (None, _) => self.unknown(section, name, &path, is_section),
            }
        }
    }

    fn value(&self, value: &Spanned<DeValue<'_>>) -> Given {
        let text = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.trim().to_owned()),
            DeValue::Integer(number) if number.radix() == 10 => Value::Text(number.as_str().to_owned()),
            DeValue::Float(number) => Value::Text(number.as_str().to_owned()),
            DeValue::Boolean(flag) => Value::Text(flag.to_string()),
            DeValue::Datetime(date) => Value::Text(date.to_string()),
            DeValue::Integer(_) | DeValue::Array(_) | DeValue::Table(_) => Value::Other,
        };
        Given { value: text, place: self.source.place(value.span()).to_string(), at: value.span().start, from_env: false }
    }

    fn unknown(&mut self, section: &str, name: &Spanned<impl AsRef<str>>, path: &str, is_section: bool) {
        let word = name.get_ref().as_ref();
        let fault = |message: &str| Fault::new(&self.source.place(name.span()).to_string(), path, message);
        let here = KEYS.iter().filter(|key| key.section() == section).map(Key::last);
        let sections = KEYS.iter().map(Key::section).filter(|name| section.is_empty() && !name.is_empty());
        let elsewhere = KEYS.iter().find(|key| key.last() == word);
        let fault = match (near(word, here.chain(sections)), elsewhere) {
            _ if is_section => fault(&format!("is a section, written as [{path}]")),
            (Some(near), _) => fault("is unknown").help(format!("did you mean `{near}`?")),
            (None, Some(key)) => fault("is unknown here").help(match key.section() {
                "" => format!("`{word}` stands above all sections"),
                section => format!("`{word}` belongs into [{section}]"),
            }),
            (None, None) => fault("is unknown"),
        };
        self.faults.push((name.span().start, fault));
    }

    /// The value of a key after a check; a failed one is a fault and gives `None`.
    pub(super) fn checked<T, E: Display>(&mut self, key: &'static str, check: impl FnOnce(&str) -> Result<T, E>) -> Option<T> {
        debug_assert!(KEYS.iter().any(|known| known.name == key), "{key} stands in KEYS");
        let given = self.given.get(key)?;
        let checked = match &given.value {
            Value::Text(text) if text.len() > TEXT_BYTES_MAX => Err(format!("is longer than {TEXT_BYTES_MAX} bytes")),
            Value::Text(text) => check(text).map_err(|error| error.to_string()),
            Value::Other => Err("expects a single value".to_owned()),
        };
        checked.map_err(|message| self.faults.push((given.at, Fault::new(&given.place, key, message)))).ok()
    }

    /// A text that is not empty; an empty one in the file counts as not given.
    pub(super) fn text(&mut self, key: &'static str) -> Option<String> {
        self.checked(key, |text| Ok::<_, String>(text.to_owned())).filter(|text| !text.is_empty())
    }

    /// One of some words.
    pub(super) fn word<T: Copy>(&mut self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        let known = || words.iter().map(|(word, _)| *word);
        self.checked(key, |text| match words.iter().find(|(word, _)| *word == text) {
            Some((_, value)) => Ok(*value),
            None => Err(match near(text, known()) {
                Some(near) => format!("expects {}; did you mean `{near}`?", known().collect::<Vec<_>>().join(" or ")),
                None => format!("expects {}", known().collect::<Vec<_>>().join(" or ")),
            }),
        })
    }

    /// A whole number in a range.
    pub(super) fn whole(&mut self, key: &'static str, range: RangeInclusive<u16>, why: &str) -> Option<u16> {
        let expects = format!("expects a whole number from {} to {}: {why}", range.start(), range.end());
        self.checked(key, |text| text.parse().ok().filter(|number| range.contains(number)).ok_or(expects))
    }

    /// Whether the key's value comes from the environment; `None` when it was not given.
    pub(super) fn by_env(&self, key: &str) -> Option<bool> {
        self.given.get(key).map(|given| given.from_env)
    }

    /// A fault about a value that was given.
    pub(super) fn wrong(&mut self, key: &'static str, message: impl Into<String>) {
        let (at, place) = self.given.get(key).map_or((usize::MAX, &*self.source.name), |given| (given.at, &given.place));
        self.faults.push((at, Fault::new(place, key, message)));
    }

    /// A fault about a value that had to be given.
    pub(super) fn missing(&mut self, key: &'static str, why: &str) {
        let env = KEYS.iter().find(|known| known.name == key).map_or("", |known| known.env);
        self.faults.push((usize::MAX, Fault::new(&self.source.name, key, format!("is missing: {why}")).help(format!("or set {env}"))));
    }

    /// The settings when nothing was wrong.
    pub(super) fn finish<T>(mut self, settings: T) -> Result<T, Vec<Fault>> {
        self.faults.sort_by_key(|(at, _)| *at);
        if self.faults.is_empty() { Ok(settings) } else { Err(self.faults.into_iter().map(|(_, fault)| fault).collect()) }
    }
}
