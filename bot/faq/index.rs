//! The index of one language: words by BM25 over weighted fields, and the three-letter pieces of words, for misspellings and compounds.
//!
//! It lives in memory, is built at a language's first question, and is the same in every process. Figures: `benches/README.md`.

use std::ops::Range;

use super::likeness::Likeness;
use super::pieces;
use super::rows::{Rows, mark, small};
use super::tongue::Token;

/// BM25: how soon repeating a word counts no more.
pub(super) const SATURATION: f32 = 1.2;
/// BM25: how much a long field counts less; fields are short by rule, so little.
pub(super) const LENGTH: f32 = 0.3;
/// What a word such as "how" weighs, against others.
pub(super) const EMPTY_WEIGHT: f32 = 0.12;
/// The share of its weight that a token keeps which no entry knows: it may be a name, or a hint that this is about something else.
const UNKNOWN_WEIGHT: f32 = 0.85;

/// Spellings that a word in Latin letters is looked for by.
const SOUNDING_MAX: usize = 3;

/// The fields of an entry, each with its weight: question ≫ variants > tags ≫ answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The question as editors write it, and its short name.
    Question,
    /// The ways in which people type it.
    Variants,
    /// German office words.
    Tags,
    /// Usual words of its topic.
    Topic,
    /// The answer.
    Answer,
}

impl Field {
    pub(super) const fn weight(self) -> f32 {
        match self {
            Self::Question => 4.0,
            Self::Variants => 2.5,
            Self::Tags => 2.0,
            Self::Topic => 0.6,
            Self::Answer => 0.35,
        }
    }

    /// Pieces of words are kept of what stands for the question, not of the answer.
    pub(super) const fn in_pieces(self) -> bool {
        matches!(self, Self::Question | Self::Variants)
    }
}

/// The index of one language. All lists are flat and of numbers: thousands of entries in each language take a few MiB.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) documents: usize,
    /// Marks of spellings, sorted; beside each its number.
    pub(super) terms: Vec<u64>,
    pub(super) term_numbers: Vec<u32>,
    /// What spellings in Arabic script sound like, sorted, the most usual spelling of a sound first.
    pub(super) sounds: Vec<(u64, u32)>,
    /// By spelling: the entries that know it, in order, each with a weight.
    pub(super) postings: Rows<(u32, f32)>,
    /// BM25's weight of a spelling, by the number of entries that know it.
    pub(super) rarity: Vec<f32>,
    /// Pieces of words, sorted; beside each the entries that have it.
    pub(super) pieces: Vec<u64>,
    pub(super) pieces_in: Rows<u32>,
    /// Pieces of each entry, for the length of a comparison.
    pub(super) piece_counts: Vec<f32>,
    /// By entry: its whole questions; by question: its words, and how many pieces they have.
    pub(super) phrases_of: Vec<Range<u32>>,
    pub(super) phrases: Rows<u32>,
    pub(super) phrase_pieces: Vec<f32>,
    /// By word of a question: its spellings, its weight, its text.
    pub(super) word_terms: Rows<u32>,
    pub(super) word_weights: Vec<f32>,
    pub(super) word_texts: Rows<u8>,
}

/// How well an entry fits a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// The entry's number.
    pub document: u32,
    /// Joined ranks, greater is better; without a unit.
    pub fused: f32,
    /// 0 to 1: how like its likest whole question it is.
    pub alike: f32,
    /// 0 to 1: the share of the question's weight that the entry knows, where a word of its answer counts less than one of its
    /// question.
    pub covered: f32,
    /// 0 to 1: the share of the question's weight that speaks of something else ("weather").
    pub elsewhere: f32,
}

/// A posting of this weight covers a word whole: a word of one variant does, one of an answer alone does not.
const COVERED_AT: f32 = 1.3;
/// Entries that are compared in full.
const COMPARED_MAX: usize = 24;
/// Reciprocal rank fusion: how much the first ranks count over the next ones.
const FUSION: f32 = 8.0;

impl Index {
    /// The entries that fit best, best first, at most `limit`.
    #[must_use]
    pub fn search(&self, tokens: &[Token], limit: usize) -> Vec<Score> {
        let question = self.question(tokens);
        let mut likeness = Likeness::new(self, &question);
        let words = self.by_words(&question);
        let pieces = self.by_pieces(&question);
        let mut candidates: Vec<u32> = words.iter().chain(&pieces).map(|(document, _)| *document).collect();
        candidates.sort_unstable();
        candidates.dedup();
        let mut scores: Vec<Score> = candidates
            .into_iter()
            .map(|document| Score {
                document,
                fused: 0.0,
                alike: likeness.of(document),
                covered: self.covered(&question, document),
                elsewhere: question.elsewhere,
            })
            .collect();
        let mut phrases: Vec<(u32, f32)> = scores.iter().map(|score| (score.document, score.alike)).collect();
        phrases.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        for (list, share) in [(&words, 1.0), (&pieces, 0.5), (&phrases, 1.0)] {
            for (rank, (document, value)) in list.iter().enumerate() {
                if let Some(score) = scores.iter_mut().find(|score| score.document == *document && *value > 0.0) {
                    score.fused += share / (FUSION + count(rank));
                }
            }
        }
        scores.sort_by(|a, b| b.fused.total_cmp(&a.fused).then(b.alike.total_cmp(&a.alike)).then(a.document.cmp(&b.document)));
        scores.truncate(limit);
        scores
    }

    fn question(&self, tokens: &[Token]) -> Question {
        let parts = tokens.iter().map(|token| {
            let mut terms: Vec<u32> = token.spellings.iter().filter_map(|spelling| self.term(spelling)).collect();
            if terms.is_empty() {
                terms.extend(token.sound.iter().flat_map(|sound| self.sounding(sound)));
            }
            let known = terms.iter().map(|term| self.postings.get(*term).len()).filter(|known| *known > 0);
            // Of several spellings the most usual one tells how rare the word is.
            let rare = known.map(|known| self.rarity[known]).reduce(f32::min);
            let unknown = self.rarity.first().copied().unwrap_or_default() * UNKNOWN_WEIGHT;
            let weight = rare.unwrap_or(unknown) * if token.empty { EMPTY_WEIGHT } else { 1.0 };
            Part { terms, weight, elsewhere: token.elsewhere }
        });
        let parts: Vec<Part> = parts.collect();
        let weight: f32 = parts.iter().map(|part| part.weight).sum();
        let elsewhere: f32 = parts.iter().filter(|part| part.elsewhere).map(|part| part.weight).sum();
        Question {
            parts,
            pieces: pieces::all(tokens.iter().filter(|token| !token.empty).map(|token| token.word.as_str())),
            whole: pieces::all(tokens.iter().map(|token| token.word.as_str())),
            weight,
            elsewhere: if weight > 0.0 { elsewhere / weight } else { 0.0 },
        }
    }

    fn term(&self, spelling: &str) -> Option<u32> {
        self.terms.binary_search(&mark(spelling)).ok().map(|at| self.term_numbers[at])
    }

    /// Spellings in Arabic script that a word in Latin letters may be.
    fn sounding(&self, sound: &str) -> impl Iterator<Item = u32> {
        let sound = mark(sound);
        let from = self.sounds.partition_point(|(known, _)| *known < sound);
        self.sounds[from..].iter().take_while(move |(known, _)| *known == sound).take(SOUNDING_MAX).map(|(_, term)| *term)
    }

    fn by_words(&self, question: &Question) -> Vec<(u32, f32)> {
        let mut sums = vec![0.0_f32; self.documents];
        let (mut best, mut touched) = (vec![0.0_f32; self.documents], Vec::new());
        for part in &question.parts {
            for (document, weight) in part.terms.iter().flat_map(|term| self.postings.get(*term)) {
                let known = &mut best[*document as usize];
                if *known <= 0.0 {
                    touched.push(*document);
                }
                *known = known.max(*weight);
            }
            for document in touched.drain(..) {
                sums[document as usize] += std::mem::take(&mut best[document as usize]) * part.weight;
            }
        }
        top(&sums)
    }

    fn by_pieces(&self, question: &Question) -> Vec<(u32, f32)> {
        let mut sums = vec![0.0_f32; self.documents];
        for piece in &question.pieces {
            let Ok(at) = self.pieces.binary_search(piece) else { continue };
            let known = self.pieces_in.get(small(at));
            let weight = self.rarity[known.len()];
            for document in known {
                sums[*document as usize] += weight;
            }
        }
        for (sum, pieces) in sums.iter_mut().zip(&self.piece_counts) {
            *sum /= (20.0 + pieces).sqrt();
        }
        top(&sums)
    }

    fn covered(&self, question: &Question, document: u32) -> f32 {
        let strength = |term: &u32| {
            let known = self.postings.get(*term);
            known.binary_search_by_key(&document, |(document, _)| *document).map_or(0.0, |at| known[at].1)
        };
        let share = |part: &Part| (part.terms.iter().map(strength).fold(0.0, f32::max) / COVERED_AT).min(1.0) * part.weight;
        let known: f32 = question.parts.iter().map(share).sum();
        if question.weight > 0.0 { known / question.weight } else { 0.0 }
    }
}

/// A question as the index knows its words.
pub(super) struct Question {
    pub(super) parts: Vec<Part>,
    /// Pieces of the words that are not empty, and of all; sorted, each once.
    pieces: Vec<u64>,
    pub(super) whole: Vec<u64>,
    pub(super) weight: f32,
    elsewhere: f32,
}

/// A word of a question.
pub(super) struct Part {
    pub(super) terms: Vec<u32>,
    pub(super) weight: f32,
    elsewhere: bool,
}

/// The best documents of a list, best first.
fn top(sums: &[f32]) -> Vec<(u32, f32)> {
    let mut found: Vec<(u32, f32)> = (0_u32..).zip(sums.iter().copied()).filter(|(_, sum)| *sum > 0.0).collect();
    let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if found.len() > COMPARED_MAX {
        found.select_nth_unstable_by(COMPARED_MAX - 1, order);
        found.truncate(COMPARED_MAX);
    }
    found.sort_by(order);
    found
}

/// BM25's weight of a term that `known` of `all` documents have.
pub(super) fn rarity(all: f32, known: f32) -> f32 {
    (1.0 + (all - known + 0.5) / (known + 0.5)).ln()
}

#[expect(clippy::cast_precision_loss, reason = "counts of words and entries are small")]
pub(super) const fn count(count: usize) -> f32 {
    count as f32
}
