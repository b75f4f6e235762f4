//! Many phrases looked for at once: words in order, with small gaps, some of them roots.
//!
//! Every word of every phrase stands once in a trie; a text's word is walked through it once, and phrases are then compared by
//! number. So the time grows with the text, hardly with the languages.

use std::collections::HashMap;

use crate::understanding::fold::{Word, readings};

/// Words that may stand between two words of a phrase.
pub const GAP_MAX: usize = 2;
/// Words that may stand where a phrase has `…`.
pub const WIDE_GAP_MAX: usize = 5;
/// Words of a phrase.
pub const PHRASE_WORDS_MAX: usize = 8;
/// Letters a root needs: shorter ones begin half the words of some language.
pub const ROOT_LETTERS_MIN: usize = 3;

/// Why a phrase cannot be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhraseError {
    /// Nothing is left after folding.
    #[error("nothing is left of this phrase but signs")]
    Empty,
    /// More than [`PHRASE_WORDS_MAX`] words.
    #[error("a phrase has at most {PHRASE_WORDS_MAX} words")]
    Long,
    /// `*` before the end of a word, or alone.
    #[error("`*` stands only at a word's end")]
    Star,
    /// A root under [`ROOT_LETTERS_MIN`] letters.
    #[error("a root has at least {ROOT_LETTERS_MIN} letters")]
    ShortRoot,
}

/// Phrases, each with what it stands for.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    nodes: Vec<Node>,
    /// Numbers of words, whole (`false`) or root (`true`).
    known: HashMap<(String, bool), u32>,
    /// Phrases that start with the word of this number.
    starts: Vec<Vec<u32>>,
    list: Vec<Phrase<T>>,
}

#[derive(Debug, Clone, Default)]
struct Node {
    next: Vec<(u8, u32)>,
    whole: Option<u32>,
    root: Option<u32>,
}

#[derive(Debug, Clone)]
struct Phrase<T> {
    /// Each word with the widest gap before it.
    words: Vec<(u32, usize)>,
    means: T,
}

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<T> {
    /// Positions of its words, ascending, at least one.
    pub at: Vec<usize>,
    /// What it stands for.
    pub means: T,
}

impl<T> Hit<T> {
    /// Position of its first word.
    #[must_use]
    pub fn first(&self) -> usize {
        self.at.first().copied().unwrap_or(0)
    }

    /// Position of its last word.
    #[must_use]
    pub fn last(&self) -> usize {
        self.at.last().copied().unwrap_or(0)
    }
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { nodes: vec![Node::default()], known: HashMap::new(), starts: Vec::new(), list: Vec::new() }
    }
}

impl<T: Copy> Phrases<T> {
    /// Adds a phrase as a words file writes it: `*` ends a root, `…` allows a wide gap, a hyphen none, a Persian non-joiner also reads as
    /// nothing.
    ///
    /// # Errors
    /// When the phrase could never match, or would match half a language.
    pub fn add(&mut self, phrase: &str, means: T) -> Result<(), PhraseError> {
        let mut parts: Vec<Vec<(String, bool, usize)>> = vec![Vec::new(), Vec::new()];
        let mut gap = GAP_MAX;
        for piece in phrase.split_whitespace() {
            if piece == "…" || piece == "..." {
                gap = WIDE_GAP_MAX;
                continue;
            }
            let root = piece.ends_with('*');
            let piece = piece.strip_suffix('*').unwrap_or(piece);
            if piece.is_empty() || piece.contains('*') {
                return Err(PhraseError::Star);
            }
            let readings = readings(piece);
            for (reading, words) in parts.iter_mut().enumerate() {
                let folded = readings.get(reading).or(readings.first()).map_or(&[][..], Vec::as_slice);
                for (at, word) in folded.iter().enumerate() {
                    let (first, last) = (at == 0, at + 1 == folded.len());
                    words.push((word.text().to_owned(), root && last, if first { gap } else { 0 }));
                }
            }
            gap = GAP_MAX;
        }
        parts.dedup();
        for words in &parts {
            if words.is_empty() {
                return Err(PhraseError::Empty);
            } else if words.len() > PHRASE_WORDS_MAX {
                return Err(PhraseError::Long);
            } else if words.iter().any(|(word, root, _)| *root && word.chars().count() < ROOT_LETTERS_MIN) {
                return Err(PhraseError::ShortRoot);
            }
        }
        for words in parts {
            let words: Vec<_> = words.into_iter().map(|(word, root, gap)| (self.number(word, root), gap)).collect();
            self.starts[words[0].0 as usize].push(index(self.list.len()));
            self.list.push(Phrase { words, means });
        }
        Ok(())
    }

    /// Every phrase in `words`, by its first word; none crosses the end of a sentence.
    #[must_use]
    pub fn find(&self, words: &[Word]) -> Vec<Hit<T>> {
        let mut numbers = Vec::new();
        let mut bounds = Vec::with_capacity(words.len());
        for word in words {
            let start = numbers.len();
            for form in word.forms() {
                self.walk(form.as_bytes(), &mut numbers);
            }
            bounds.push(start..numbers.len());
        }
        let has = |at: usize, number: u32| bounds.get(at).is_some_and(|range| numbers[range.clone()].contains(&number));
        let mut hits = Vec::new();
        for (at, range) in bounds.iter().enumerate() {
            for number in &numbers[range.clone()] {
                for phrase in self.starts[*number as usize].iter().filter_map(|phrase| self.list.get(*phrase as usize)) {
                    let mut found = vec![at];
                    if follow(&phrase.words[1..], words, &has, &mut found) {
                        hits.push(Hit { at: found, means: phrase.means });
                    }
                }
            }
        }
        hits
    }

    /// The number of a word, new or known.
    fn number(&mut self, word: String, root: bool) -> u32 {
        let key = (word, root);
        if let Some(number) = self.known.get(&key) {
            return *number;
        }
        let number = index(self.starts.len());
        self.starts.push(Vec::new());
        let mut at = 0;
        for byte in key.0.bytes() {
            at = match self.nodes[at].next.binary_search_by_key(&byte, |(byte, _)| *byte) {
                Ok(child) => self.nodes[at].next[child].1 as usize,
                Err(child) => {
                    let new = self.nodes.len();
                    self.nodes.push(Node::default());
                    self.nodes[at].next.insert(child, (byte, index(new)));
                    new
                }
            };
        }
        let node = &mut self.nodes[at];
        *(if root { &mut node.root } else { &mut node.whole }) = Some(number);
        self.known.insert(key, number);
        number
    }

    /// Adds the numbers of all known words and roots that `form` is or begins with.
    fn walk(&self, form: &[u8], numbers: &mut Vec<u32>) {
        let mut node = &self.nodes[0];
        for byte in form {
            let Ok(child) = node.next.binary_search_by_key(byte, |(byte, _)| *byte) else { return };
            node = &self.nodes[node.next[child].1 as usize];
            numbers.extend(node.root);
        }
        numbers.extend(node.whole);
    }
}

/// Whether the rest of a phrase follows `found`, whose words are added; depth and width are bounded by the limits above.
fn follow(rest: &[(u32, usize)], words: &[Word], has: &impl Fn(usize, u32) -> bool, found: &mut Vec<usize>) -> bool {
    let (Some(((number, gap), rest)), Some(last)) = (rest.split_first(), found.last().copied()) else { return true };
    for at in last + 1..=last + 1 + gap {
        if words.get(at).is_none_or(|word| word.starts_sentence) {
            return false;
        }
        if has(at, *number) {
            found.push(at);
            if follow(rest, words, has, found) {
                return true;
            }
            found.pop();
        }
    }
    false
}

fn index(at: usize) -> u32 {
    u32::try_from(at).expect("word lists stay far under four thousand million words")
}

#[cfg(test)]
mod tests {
    use super::{PhraseError, Phrases};
    use crate::understanding::fold::fold;

    fn found(phrase: &str, text: &str) -> Option<Vec<usize>> {
        let mut phrases = Phrases::default();
        phrases.add(phrase, ()).expect("a good phrase");
        phrases.find(&fold(text)).first().map(|hit| hit.at.clone())
    }

    #[test]
    fn words_stand_in_order_with_small_gaps() {
        assert_eq!(found("bring* mich um", "Ich bringe mich heute um"), Some(vec![1, 2, 4]));
        assert_eq!(found("will sterben", "ich will doch jetzt endlich sterben"), None);
        assert_eq!(found("will … sterben", "ich will doch jetzt endlich sterben"), Some(vec![1, 5]));
        assert_eq!(found("will sterben", "Was er will. Sterben"), None);
        assert_eq!(found("ich-will mich", "ich will doch mich"), Some(vec![0, 1, 3]));
        assert_eq!(found("ich-will mich", "ich glaube er will mich"), None);
        assert_eq!(found("will sterben", "ich will... sterben"), Some(vec![1, 2]));
        assert_eq!(found("vergewaltig*", "VERGEWALTIGUNG"), Some(vec![0]));
        assert_eq!(found("schlägt", "schlaegt"), Some(vec![0]));
        assert_eq!(found("a b c", "a b b x x c"), Some(vec![0, 2, 5]), "a second try finds what the first missed");
    }

    #[test]
    fn a_non_joiner_reads_as_a_space_and_as_nothing() {
        for text in ["نمی خواهم", "نمیخواهم"] {
            assert!(found("نمی\u{200c}خواهم", text).is_some(), "{text}");
        }
    }

    #[test]
    fn phrases_that_cannot_be_meant_are_refused() {
        let add = |phrase| Phrases::default().add(phrase, ());
        assert_eq!(add("!"), Err(PhraseError::Empty));
        assert_eq!(add("ab*"), Err(PhraseError::ShortRoot));
        assert_eq!(add("a*b"), Err(PhraseError::Star));
        assert_eq!(add("a b c d e f g h i"), Err(PhraseError::Long));
    }
}
