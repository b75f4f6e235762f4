//! The words files, `locales/<tag>/words.yaml`: escape words, danger phrases, what looks like danger and is none.
//!
//! All languages are compiled into one table when content is loaded. How a file is written stands at the top of the German one.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use crate::finding::{Finding, Source};
use crate::ids::Language;
use crate::understanding::danger::{self, Mark, Strength};
use crate::understanding::escape::{self, ESCAPE_WORDS_MAX, Short};
use crate::understanding::fold::{Word, readings};
use crate::understanding::phrases::{Hit, Phrases};
use crate::yaml::Document;

/// The words of all languages.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// By folded message.
    shorts: HashMap<String, Vec<(Language, Short)>>,
    marks: Phrases<Mark>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    escape: BTreeMap<String, List>,
    #[serde(default)]
    danger: Vec<Option<Danger>>,
    #[serde(default)]
    harmless: List,
    #[serde(default)]
    calm: Calm,
}

/// A faulty item is cut to nothing, so that the others keep their positions.
type List = Vec<Option<String>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Danger {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    direct: List,
    #[serde(default)]
    indirect: List,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Calm {
    #[serde(default)]
    negated: List,
    #[serde(default)]
    past: List,
    #[serde(default)]
    joke: List,
    #[serde(default)]
    about_film: List,
}

impl Words {
    /// Compiles the words files of `languages`, with everything that is wrong in them; what is good of a faulty file is used.
    ///
    /// A language without a file would lose its crisis words silently, so that is an error too (it points into the first file).
    #[must_use]
    pub fn load(languages: &[Language], files: impl IntoIterator<Item = (Language, Source)>) -> (Self, Vec<Finding>) {
        let (mut words, mut findings) = (Self::default(), Vec::new());
        let mut read = BTreeMap::new();
        for (language, source) in files {
            if !languages.contains(&language) {
                let known = languages.iter().map(Language::as_str);
                let message = format!("`{language}` is not a language of this content");
                findings.push(Finding::error("words-language", source.start(), message).near(language.as_str(), known));
            }
            words.file(&language, &source, &mut findings);
            read.insert(language, source);
        }
        let place = read.values().next().map_or_else(|| Source::new("locales", "").start(), Source::start);
        for language in languages.iter().filter(|language| !read.contains_key(*language)) {
            let message = format!("`{language}` has no danger and escape words");
            findings.push(Finding::error("words-missing", place.clone(), message).help(format!("write locales/{language}/words.yaml")));
        }
        (words, findings)
    }

    /// The short word that is spelled `folded`, and whether it is `language`'s own; the first language's when it has none.
    pub(super) fn short(&self, language: &Language, folded: &str) -> Option<(Short, bool)> {
        let meanings = self.shorts.get(folded)?;
        meanings.iter().find(|(of, _)| of == language).or(meanings.first()).map(|(of, short)| (*short, of == language))
    }

    /// Every danger phrase, look-alike and calm word of `reading`.
    pub(super) fn marks(&self, reading: &[Word]) -> Vec<Hit<Mark>> {
        self.marks.find(reading)
    }

    fn file(&mut self, language: &Language, source: &Source, findings: &mut Vec<Finding>) {
        let document = match Document::read(source) {
            Ok(document) => document,
            Err(finding) => return findings.push(*finding),
        };
        let (file, faults) = document.typed::<File>();
        findings.extend(faults);
        let Some(file) = file else { return };
        self.escapes(language, &file.escape, &document, findings);
        for (at, danger) in file.danger.iter().enumerate() {
            let Some(danger) = danger else { continue };
            let at = at.to_string();
            let Some(kind) = danger::KINDS.iter().position(|kind| *kind == danger.kind) else {
                let place = document.place(&["danger", &at, "kind"]);
                let message = format!("no danger is called `{}`", danger.kind);
                findings.push(Finding::error("words-kind", place, message).near(&danger.kind, danger::KINDS));
                continue;
            };
            for (name, list, strength) in [("direct", &danger.direct, Strength::Direct), ("indirect", &danger.indirect, Strength::Indirect)]
            {
                self.list(list, Mark::Danger { kind, strength }, &document, &["danger", &at, name], findings);
            }
        }
        self.list(&file.harmless, Mark::Harmless, &document, &["harmless"], findings);
        let calm = &file.calm;
        for (name, list, mark) in [
            ("negated", &calm.negated, Mark::Negated),
            ("past", &calm.past, Mark::Calm),
            ("joke", &calm.joke, Mark::Calm),
            ("about-film", &calm.about_film, Mark::Calm),
        ] {
            self.list(list, mark, &document, &["calm", name], findings);
        }
    }

    fn list(&mut self, list: &List, mark: Mark, document: &Document, path: &[&str], findings: &mut Vec<Finding>) {
        for (at, phrase) in list.iter().enumerate() {
            let Some(phrase) = phrase else { continue };
            if let Err(error) = self.marks.add(phrase, mark) {
                let at = at.to_string();
                let place = document.place(&[path, &[at.as_str()]].concat());
                findings.push(Finding::error("words-phrase", place, error.to_string()));
            }
        }
    }

    fn escapes(&mut self, language: &Language, lists: &BTreeMap<String, List>, document: &Document, findings: &mut Vec<Finding>) {
        for kind in lists.keys().filter(|kind| escape::KINDS.iter().all(|(known, _)| known != kind)) {
            let message = format!("no escape word is called `{kind}`");
            let finding = Finding::error("words-kind", document.key(&["escape", kind]), message);
            findings.push(finding.near(kind, escape::KINDS.iter().map(|(known, _)| *known)));
        }
        for (kind, short) in escape::KINDS {
            let list = lists.get(kind).map_or(&[][..], Vec::as_slice);
            if list.iter().flatten().next().is_none() {
                let message = format!("`{language}` has no word for `{kind}`");
                findings.push(Finding::error("words-missing", document.place(&["escape", kind]), message));
            }
            for (at, word) in list.iter().enumerate().filter_map(|(at, word)| Some((at, word.as_deref()?))) {
                let place = || document.place(&["escape", kind, &at.to_string()]);
                for reading in readings(word) {
                    if reading.is_empty() || reading.len() > ESCAPE_WORDS_MAX {
                        findings.push(Finding::error("words-phrase", place(), format!("an escape word has 1 to {ESCAPE_WORDS_MAX} words")));
                        continue;
                    }
                    let folded = reading.iter().map(Word::text).collect::<Vec<_>>().join(" ");
                    let meanings = self.shorts.entry(folded).or_default();
                    match meanings.iter().find(|(of, _)| of == language) {
                        Some((_, other)) if *other != short => {
                            findings.push(Finding::error("words-twice", place(), format!("`{word}` already means something else")));
                        }
                        Some(_) => {}
                        None => meanings.push((language.clone(), short)),
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::finding::Source;
    use crate::ids::Language;

    #[test]
    fn faults_have_rule_and_place() {
        let kinds = super::escape::KINDS.iter().map(|(kind, _)| *kind).filter(|kind| *kind != "no");
        let escape = kinds.map(|kind| format!("  {kind}: [{kind}]\n")).collect::<Vec<_>>().concat();
        let text = format!(
            "escape:\n{escape}  bcak: [stop]\ndanger:\n- {{ kind: K-SUY, direct: [x] }}\n- {{ kind: K-SUI, direct: [ab*, tod] }}\ncalm: {{ film: [] }}\n"
        );
        let text = text.replace("[back]", "[back, Stop, 7, '!']");
        let (_, findings) =
            Words::load(&[Language::from("de"), Language::from("en")], [(Language::from("dee"), Source::new("w.yaml", &text))]);
        let mut lines: Vec<String> =
            findings.iter().map(|f| format!("{} {} {}", f.place, f.rule, f.help.as_deref().unwrap_or("-"))).collect();
        lines.sort();
        insta::assert_snapshot!(lines.join("\n"), @"
        w.yaml:15:3 words-kind did you mean `back`?
        w.yaml:17:11 words-kind did you mean `K-SUI`?
        w.yaml:18:27 words-phrase -
        w.yaml:19:9 shape -
        w.yaml:1:1 words-language did you mean `de`?
        w.yaml:1:1 words-missing -
        w.yaml:1:1 words-missing write locales/de/words.yaml
        w.yaml:1:1 words-missing write locales/en/words.yaml
        w.yaml:8:16 words-twice -
        w.yaml:8:22 shape -
        w.yaml:8:25 words-phrase -
        ");
    }
}
