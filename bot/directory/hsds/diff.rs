//! What an import would change, record by record and field by field.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::collection::Collection;
use super::rows::{TextKey, Translated};
use super::values::{Fields, text};

/// Characters of a value in a line.
const VALUE_CHARS_MAX: usize = 60;

/// A field that differs: its path, what stood there, what stands there now.
pub type Change = (String, String, String);

/// The difference of two states of a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diff {
    /// Records that are new: object, id, name.
    pub added: Vec<(&'static str, String, String)>,
    /// Records that are no longer there.
    pub removed: Vec<(&'static str, String, String)>,
    /// Records that differ, each with its fields: path, before, after.
    pub changed: Vec<(&'static str, String, Vec<Change>)>,
    /// How many are the same.
    pub unchanged: usize,
    /// Texts in other languages.
    pub texts: Texts,
}

/// Texts in other languages that differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// New ones.
    pub added: Vec<TextKey>,
    /// Those that are no longer there.
    pub removed: Vec<TextKey>,
    /// Those that differ in text, state or the text that they were made from: before, after.
    pub changed: Vec<(TextKey, String, String)>,
}

impl Texts {
    fn between(before: &Collection, after: &Collection) -> Self {
        let all = |of: &Collection| of.translated.iter().map(|said| (said.key(), said.clone())).collect::<BTreeMap<_, _>>();
        let (before, after) = (all(before), all(after));
        let gone = before.keys().filter(|key| !after.contains_key(*key)).cloned();
        let mut texts = Self { removed: gone.collect(), ..Self::default() };
        for (key, said) in after {
            match before.get(&key) {
                None => texts.added.push(key),
                Some(known) if *known == said => {}
                Some(known) if known.text == said.text => {
                    let how = |said: &Translated| format!("{}, made from {}", said.state, said.source_hash.as_deref().unwrap_or("-"));
                    texts.changed.push((key, how(known), how(&said)));
                }
                Some(known) => texts.changed.push((key, short(&known.text), short(&said.text))),
            }
        }
        texts
    }

    /// Whether nothing differs.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }

    fn write(&self, text: &mut String, lines_max: usize) {
        let line = |(kind, id, field, language): &TextKey| format!("{kind} {id}  {field} in {language}");
        let plain = |sign: &str, keys: &[TextKey]| keys.iter().map(|key| format!("{sign} {}", line(key))).collect::<Vec<_>>();
        let changed = self.changed.iter().map(|(key, before, after)| format!("~ {}: {before} → {after}", line(key)));
        for lines in [plain("+", &self.added), plain("-", &self.removed), changed.collect()] {
            lines.iter().take(lines_max).for_each(|line| _ = writeln!(text, "{line}"));
            if lines.len() > lines_max {
                _ = writeln!(text, "  … and {} more", lines.len() - lines_max);
            }
        }
    }
}

impl Diff {
    /// From `before` to `after`.
    #[must_use]
    pub fn between(before: &Collection, after: &Collection) -> Self {
        let mut diff = Self::default();
        for ((kind, id), fields) in &after.records {
            match before.get(kind, id) {
                None => diff.added.push((kind, id.clone(), name(fields))),
                Some(known) if known == fields => diff.unchanged += 1,
                Some(known) => diff.changed.push((kind, id.clone(), changes(known, fields))),
            }
        }
        let gone = before.records.iter().filter(|((kind, id), _)| after.get(kind, id).is_none());
        diff.removed = gone.map(|((kind, id), fields)| (*kind, id.clone(), name(fields))).collect();
        diff.texts = Texts::between(before, after);
        diff
    }

    /// Whether nothing differs.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty() && self.texts.is_empty()
    }

    /// The difference for people; at most `lines_max` records of each kind of difference, and the sums.
    #[must_use]
    pub fn text(&self, lines_max: usize) -> String {
        let mut text = String::new();
        for (sign, records) in [("+", &self.added), ("-", &self.removed)] {
            for (kind, id, name) in records.iter().take(lines_max) {
                _ = writeln!(text, "{sign} {kind} {id}  {name}");
            }
            if records.len() > lines_max {
                _ = writeln!(text, "{sign} … and {} more", records.len() - lines_max);
            }
        }
        for (kind, id, fields) in self.changed.iter().take(lines_max) {
            _ = writeln!(text, "~ {kind} {id}");
            for (path, before, after) in fields {
                _ = writeln!(text, "    {path}: {before} → {after}");
            }
        }
        if self.changed.len() > lines_max {
            _ = writeln!(text, "~ … and {} more", self.changed.len() - lines_max);
        }
        self.texts.write(&mut text, lines_max);
        let (added, changed, removed) = (self.added.len(), self.changed.len(), self.removed.len());
        _ = write!(text, "{added} added, {changed} changed, {removed} no longer in the source, {} unchanged", self.unchanged);
        if !self.texts.is_empty() {
            let Texts { added, changed, removed } = &self.texts;
            let (added, changed, removed) = (added.len(), changed.len(), removed.len());
            _ = write!(text, "; in other languages {added} added, {changed} changed, {removed} no longer in the source");
        }
        text
    }
}

fn name(fields: &Fields) -> String {
    short(&text(fields, "name").unwrap_or_default())
}

fn short(text: &str) -> String {
    super::plain::cut(&text.replace('\n', " "), VALUE_CHARS_MAX)
}

fn changes(before: &Fields, after: &Fields) -> Vec<Change> {
    let flat = |fields: &Fields| {
        let mut found = BTreeMap::new();
        flatten("", &Value::Object(fields.clone()), &mut found);
        found
    };
    let (before, after) = (flat(before), flat(after));
    let shown = |value: Option<&String>| value.map_or_else(|| "-".to_owned(), |value| short(value));
    let mut paths: Vec<&String> = before.keys().chain(after.keys()).collect();
    paths.sort_unstable();
    paths.dedup();
    let differing = paths.into_iter().filter(|path| before.get(*path) != after.get(*path));
    let mut found: Vec<Change> = differing.map(|path| (path.clone(), shown(before.get(path)), shown(after.get(path)))).collect();
    if found.is_empty() {
        found.push(("all".to_owned(), "the same values".to_owned(), "in another order, or as text for number".to_owned()));
    }
    found
}

/// Members of a list are told apart by their ids, so that one more at the front does not change all others; several with one id
/// are counted.
fn flatten(path: &str, value: &Value, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                flatten(&path, value, found);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                let id = value.as_object().and_then(|fields| text(fields, "id")).unwrap_or_else(|| at.to_string());
                let earlier = list[..at].iter().filter(|other| other.get("id").is_some() && other.get("id") == value.get("id")).count();
                let number = if earlier == 0 { String::new() } else { format!("#{}", earlier + 1) };
                flatten(&format!("{path}[{id}{number}]"), value, found);
            }
        }
        Value::String(text) => drop(found.insert(path.to_owned(), text.clone())),
        value => drop(found.insert(path.to_owned(), value.to_string())),
    }
}
