//! German office words as people spell them, in any script (`directory/lexicon.yaml`): they stand in questions of every language.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use crate::finding::Finding;
use crate::understanding::fold::plain;
use crate::yaml::Document;

/// Words of one spelling.
const SPELLING_WORDS_MAX: usize = 5;
/// Letters that a spelling has at least where an ending may follow it ("джобцентру", "jobcenter'a").
const STEM_LETTERS_MIN: usize = 5;
/// Letters of such an ending.
const ENDING_LETTERS_MAX: usize = 3;
/// Letters of a word that may be one letter away from a spelling.
const NEAR_LETTERS_MIN: usize = 8;
/// Begins the key of a term; folding leaves no word with it.
const KEY: char = '§';
/// Beginnings that Arabic writes together with a word.
const BEGINNINGS: [&str; 6] = ["وال", "بال", "كال", "لل", "ال", "ب"];

/// A term of the lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Term(u32);

/// All terms by their folded spellings.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    spellings: HashMap<String, Term>,
    /// First words of the spellings that have several.
    firsts: HashSet<String>,
    /// For near spellings: those that are long enough, with their letters, in order, so that results never hang on a hash.
    long: Vec<(String, usize, Term)>,
    names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    terms: Vec<Option<RawTerm>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    term: String,
    /// Other German words for it.
    #[serde(default)]
    near: Vec<String>,
    #[serde(default)]
    spellings: Vec<String>,
}

impl Lexicon {
    /// The terms of `lexicon.yaml` with everything that is wrong in them; the first of two equal spellings counts.
    #[must_use]
    pub fn read(document: &Document) -> (Self, Vec<Finding>) {
        let (file, mut findings) = document.typed::<RawFile>();
        let mut lexicon = Self::default();
        for (at, raw) in file.into_iter().flat_map(|file| file.terms).enumerate() {
            let Some(raw) = raw else { continue };
            let term = Term(u32::try_from(lexicon.names.len()).unwrap_or(u32::MAX));
            lexicon.names.push(raw.term.clone());
            for spelling in std::iter::once(&raw.term).chain(&raw.near).chain(&raw.spellings) {
                let folded = plain(spelling);
                let words = folded.split(' ').count();
                if folded.is_empty() || words > SPELLING_WORDS_MAX {
                    let place = document.place(&["terms", &at.to_string(), "term"]);
                    let message = format!("`{spelling}` has {words} words");
                    findings.push(Finding::error("lexicon-spelling", place, message).help("write 1 to 5 words"));
                    continue;
                }
                if let Some(other) = lexicon.spellings.get(&folded).filter(|other| **other != term) {
                    let place = document.place(&["terms", &at.to_string(), "term"]);
                    let message = format!("`{spelling}` is a spelling of `{}` already", lexicon.names[other.0 as usize]);
                    findings.push(Finding::error("lexicon-twice", place, message));
                    continue;
                }
                lexicon.spellings.insert(folded, term);
            }
        }
        lexicon.long = lexicon
            .spellings
            .iter()
            .map(|(text, term)| (text.clone(), text.chars().count(), *term))
            .filter(|(_, letters, _)| *letters >= NEAR_LETTERS_MIN)
            .collect();
        lexicon.long.sort();
        lexicon.firsts = lexicon.spellings.keys().filter_map(|text| text.split_once(' ')).map(|(first, _)| first.to_owned()).collect();
        (lexicon, findings)
    }

    /// The term that a German word or one of its spellings names exactly.
    #[must_use]
    pub fn term(&self, word: &str) -> Option<Term> {
        self.spellings.get(&plain(word)).copied()
    }

    /// The terms in a row of folded words: for each how many words it takes, from where.
    #[must_use]
    pub fn find(&self, words: &[&str]) -> Vec<(usize, usize, Term)> {
        self.rows(words.len(), |at| words[at], |at| self.word(words[at]))
    }

    /// The same for words by position; `single` tells the term that a word is by itself, as [`Lexicon::word`] does.
    pub(super) fn rows<'w>(
        &self,
        words: usize,
        word: impl Fn(usize) -> &'w str,
        mut single: impl FnMut(usize) -> Option<Term>,
    ) -> Vec<(usize, usize, Term)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words {
            let several = self.firsts.contains(word(at)).then(|| {
                let mut longest = (2..=SPELLING_WORDS_MAX.min(words - at)).rev();
                longest.find_map(|length| {
                    let row: Vec<&str> = (at..at + length).map(&word).collect();
                    Some((length, *self.spellings.get(&row.join(" "))?))
                })
            });
            if let Some((length, term)) = several.flatten().or_else(|| Some((1, single(at)?))) {
                found.push((at, length, term));
                at += length;
            } else {
                at += 1;
            }
        }
        found
    }

    /// A word as it stands, with an ending, or after an Arabic beginning.
    pub(super) fn word(&self, text: &str) -> Option<Term> {
        if let Some(term) = self.spellings.get(text) {
            return Some(*term);
        }
        let rest = BEGINNINGS.iter().find_map(|begin| text.strip_prefix(begin)).filter(|rest| rest.chars().count() >= 3);
        if let Some(term) = rest.and_then(|rest| self.spellings.get(rest)) {
            return Some(*term);
        }
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let shortest = STEM_LETTERS_MIN.max(ends.len().saturating_sub(ENDING_LETTERS_MAX));
        (shortest..ends.len()).rev().find_map(|length| self.spellings.get(&text[..ends[length]])).copied()
    }

    /// The one term that a long word nearly spells.
    #[must_use]
    pub fn near(&self, word: &str) -> Option<Term> {
        let letters = word.chars().count();
        if letters < NEAR_LETTERS_MIN {
            return None;
        }
        let close = |known: &str, of: usize| of.abs_diff(letters) <= 1 && strsim::osa_distance(known, word) <= 1;
        self.long.iter().find(|(known, letters, _)| close(known, *letters)).map(|(.., term)| *term)
    }

    /// The key of a term in an index; no typed word reads so.
    #[must_use]
    pub fn key(term: Term) -> String {
        format!("{KEY}{}", term.0)
    }

    /// Whether a spelling is such a key.
    #[must_use]
    pub fn is_key(spelling: &str) -> bool {
        spelling.starts_with(KEY)
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::finding::Source;
    use crate::yaml::Document;

    const FILE: &str = "
terms:
  - term: jobcenter
    spellings: [джобцентр, جوب سنتر]
  - term: anmeldung
    near: [ummeldung]
    spellings: [انملدونغ, анмельдунг]
  - term: bürgergeld
    near: [hartz iv]
";

    fn lexicon(text: &str) -> (Lexicon, Vec<String>) {
        let document = Document::read(&Source::new("directory/lexicon.yaml", text)).expect("it is YAML");
        let (lexicon, findings) = Lexicon::read(&document);
        (lexicon, findings.iter().map(|finding| finding.rule.to_owned()).collect())
    }

    #[test]
    fn spellings_endings_and_several_words_are_found() {
        let (lexicon, findings) = lexicon(FILE);
        assert!(findings.is_empty());
        let found = |words: &[&str]| lexicon.find(words).iter().map(|(at, length, _)| (*at, *length)).collect::<Vec<_>>();
        assert_eq!(found(&["лист", "з", "джобцентру"]), [(2, 1)]);
        assert_eq!(found(&["جوب", "سنتر", "في"]), [(0, 2)]);
        assert_eq!(found(&["الانملدونغ"]), [(0, 1)]);
        assert_eq!(found(&["hartz", "iv", "antrag"]), [(0, 2)]);
        assert_eq!(found(&["jobcentera", "kaffee"]), [(0, 1)]);
        assert_eq!(lexicon.near("anmeldnug"), lexicon.term("Ummeldung"));
        assert_eq!(lexicon.near("kaffee"), None);
    }

    #[test]
    fn a_spelling_belongs_to_one_term() {
        let (_, findings) = lexicon("terms:\n  - term: kita\n    spellings: [hort]\n  - term: hort\n  - term: a b c d e f\n");
        assert_eq!(findings, ["lexicon-twice", "lexicon-spelling"]);
    }
}
