//! The index of one language: words by BM25 over weighted fields, and the three-letter pieces of words, for misspellings and compounds.
//!
//! It lives in memory, is built at a language's first question, and is the same in every process. Figures: `benches/README.md`.

use std::collections::{BTreeMap, HashMap};

use super::tongue::Token;

/// BM25: how soon repeating a word counts no more.
const SATURATION: f32 = 1.2;
/// BM25: how much a long field counts less; fields are short by rule, so little.
const LENGTH: f32 = 0.3;
/// What a word such as "how" weighs, against others.
const EMPTY_WEIGHT: f32 = 0.12;
/// The share of its weight that a token keeps which no entry knows: it may be a name, or a hint that this is about something else.
const UNKNOWN_WEIGHT: f32 = 0.85;

/// The fields of an entry, each with its weight: question ≫ variants > tags ≫ answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
    const fn weight(self) -> f32 {
        match self {
            Self::Question => 4.0,
            Self::Variants => 2.5,
            Self::Tags => 2.0,
            Self::Topic => 0.6,
            Self::Answer => 0.35,
        }
    }

    /// Pieces of words are kept of what stands for the question, not of the answer.
    const fn in_pieces(self) -> bool {
        matches!(self, Self::Question | Self::Variants)
    }
}

/// An entry as it goes into the index.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// Texts by field.
    pub fields: Vec<(Field, Vec<Token>)>,
    /// Whole questions, each with its tokens: the question and every variant.
    pub phrases: Vec<Vec<Token>>,
}

#[derive(Debug, Clone, Copy)]
struct Posting {
    document: u32,
    weight: f32,
}

/// A whole question of an entry: its words, sorted, and its pieces are made when they are compared.
#[derive(Debug, Clone)]
struct Phrase {
    /// Numbers of its tokens' spellings; a token is a run of them.
    tokens: Box<[Box<[u32]>]>,
    text: Box<str>,
}

/// The index of one language.
#[derive(Debug, Default)]
pub struct Index {
    terms: HashMap<Box<str>, u32>,
    postings: Vec<Vec<Posting>>,
    rarity: Vec<f32>,
    empty: Vec<bool>,
    pieces: HashMap<u64, Vec<u32>>,
    /// Pieces of each document, for the length of a comparison.
    piece_counts: Vec<f32>,
    phrases: Vec<Vec<Phrase>>,
    documents: usize,
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
    /// Builds the index.
    #[must_use]
    pub fn new(documents: &[Document]) -> Self {
        let mut index = Self { documents: documents.len(), ..Self::default() };
        let mut lengths: BTreeMap<Field, f32> = BTreeMap::new();
        for (field, tokens) in documents.iter().flat_map(|document| &document.fields) {
            *lengths.entry(*field).or_default() += count(tokens.len());
        }
        let all = count(documents.len().max(1));
        lengths.values_mut().for_each(|length| *length = (*length / all).max(1.0));
        for (number, document) in documents.iter().enumerate() {
            index.add(u32::try_from(number).unwrap_or(u32::MAX), document, &lengths);
        }
        index.rarity = index.postings.iter().map(|known| rarity(all, count(known.len()))).collect();
        index.postings.iter_mut().for_each(Vec::shrink_to_fit);
        index.pieces.values_mut().for_each(Vec::shrink_to_fit);
        index
    }

    fn add(&mut self, number: u32, document: &Document, lengths: &BTreeMap<Field, f32>) {
        let mut weights: BTreeMap<u32, f32> = BTreeMap::new();
        for (field, tokens) in &document.fields {
            let average = lengths.get(field).copied().unwrap_or(1.0);
            let share = field.weight() / (1.0 - LENGTH + LENGTH * count(tokens.len()) / average);
            for token in tokens {
                for spelling in &token.spellings {
                    let term = self.term(spelling, token.empty);
                    *weights.entry(term).or_default() += share;
                }
            }
        }
        for (term, weight) in weights {
            self.postings[term as usize].push(Posting { document: number, weight: weight / (SATURATION + weight) * (SATURATION + 1.0) });
        }
        let mut pieces: Vec<u64> = document
            .fields
            .iter()
            .filter(|(field, _)| field.in_pieces())
            .flat_map(|(_, tokens)| tokens)
            .filter(|token| !token.empty)
            .flat_map(|token| pieces(&token.word))
            .collect();
        pieces.sort_unstable();
        pieces.dedup();
        self.piece_counts.push(count(pieces.len()));
        for piece in pieces {
            self.pieces.entry(piece).or_default().push(number);
        }
        let phrases = document.phrases.iter().map(|tokens| Phrase {
            text: tokens.iter().map(|token| token.word.as_str()).collect::<Vec<_>>().join(" ").into(),
            tokens: tokens.iter().map(|token| token.spellings.iter().map(|spelling| self.term(spelling, token.empty)).collect()).collect(),
        });
        let phrases = phrases.collect();
        self.phrases.push(phrases);
    }

    fn term(&mut self, spelling: &str, empty: bool) -> u32 {
        if let Some(term) = self.terms.get(spelling) {
            return *term;
        }
        let term = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
        self.terms.insert(spelling.into(), term);
        self.postings.push(Vec::new());
        self.empty.push(empty);
        term
    }

    /// The entries that fit best, best first, at most `limit`.
    #[must_use]
    pub fn search(&self, tokens: &[Token], limit: usize) -> Vec<Score> {
        let question = self.question(tokens);
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
                alike: self.alike(&question, document),
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
        let unknown = rarity(count(self.documents.max(1)), 0.0);
        let parts = tokens.iter().map(|token| {
            let terms: Vec<u32> = token.spellings.iter().filter_map(|spelling| self.terms.get(spelling.as_str()).copied()).collect();
            let known = terms.iter().filter(|term| !self.postings[**term as usize].is_empty());
            // Of several spellings the most usual one tells how rare the word is.
            let rare = known.map(|term| self.rarity[*term as usize]).reduce(f32::min);
            let weight = rare.unwrap_or(unknown * UNKNOWN_WEIGHT) * if token.empty { EMPTY_WEIGHT } else { 1.0 };
            Part { terms, weight, elsewhere: token.elsewhere }
        });
        let parts: Vec<Part> = parts.collect();
        let mut pieces: Vec<u64> = tokens.iter().filter(|token| !token.empty).flat_map(|token| pieces(&token.word)).collect();
        pieces.sort_unstable();
        pieces.dedup();
        let text: String = tokens.iter().map(|token| token.word.as_str()).collect::<Vec<_>>().join(" ");
        let mut all: Vec<u64> = whole_pieces(&text);
        all.sort_unstable();
        all.dedup();
        let weight: f32 = parts.iter().map(|part| part.weight).sum();
        let elsewhere: f32 = parts.iter().filter(|part| part.elsewhere).map(|part| part.weight).sum();
        Question { parts, pieces, whole: all, weight, elsewhere: if weight > 0.0 { elsewhere / weight } else { 0.0 } }
    }

    fn by_words(&self, question: &Question) -> Vec<(u32, f32)> {
        let mut sums = vec![0.0_f32; self.documents];
        let mut best: HashMap<u32, f32> = HashMap::new();
        for part in &question.parts {
            best.clear();
            for term in &part.terms {
                for posting in &self.postings[*term as usize] {
                    let weight = best.entry(posting.document).or_default();
                    *weight = weight.max(posting.weight);
                }
            }
            for (document, weight) in &best {
                sums[*document as usize] += weight * part.weight;
            }
        }
        top(&sums)
    }

    fn by_pieces(&self, question: &Question) -> Vec<(u32, f32)> {
        let mut sums = vec![0.0_f32; self.documents];
        let all = count(self.documents.max(1));
        for piece in &question.pieces {
            let Some(known) = self.pieces.get(piece) else { continue };
            let weight = rarity(all, count(known.len()));
            for document in known {
                sums[*document as usize] += weight;
            }
        }
        for (sum, pieces) in sums.iter_mut().zip(&self.piece_counts) {
            *sum /= (20.0 + pieces).sqrt();
        }
        top(&sums)
    }

    /// How like the likest whole question of an entry it is: shared words both ways, and shared pieces.
    fn alike(&self, question: &Question, document: u32) -> f32 {
        let likeness = |phrase: &Phrase| {
            let mut shared = 0.0;
            let mut met = vec![false; phrase.tokens.len()];
            for part in &question.parts {
                let hit = phrase.tokens.iter().position(|token| token.iter().any(|term| part.terms.contains(term)));
                if let Some(at) = hit {
                    shared += part.weight;
                    met[at] = true;
                }
            }
            let (mut theirs, mut theirs_met) = (0.0, 0.0);
            for (token, met) in phrase.tokens.iter().zip(met) {
                let weight = self.weight(token);
                theirs += weight;
                theirs_met += if met { weight } else { 0.0 };
            }
            let words = if question.weight > 0.0 && theirs > 0.0 { (shared / question.weight * theirs_met / theirs).sqrt() } else { 0.0 };
            let mut own = whole_pieces(&phrase.text);
            own.sort_unstable();
            own.dedup();
            let common = count(intersection(&own, &question.whole));
            let pieces = 2.0 * common / count((own.len() + question.whole.len()).max(1));
            0.6 * words + 0.4 * pieces
        };
        self.phrases[document as usize].iter().map(likeness).fold(0.0, f32::max)
    }

    fn weight(&self, token: &[u32]) -> f32 {
        let rare = token.iter().filter(|term| !self.postings[**term as usize].is_empty()).map(|term| self.rarity[*term as usize]);
        let empty = token.iter().any(|term| self.empty[*term as usize]);
        rare.reduce(f32::min).unwrap_or_else(|| rarity(count(self.documents.max(1)), 0.0)) * if empty { EMPTY_WEIGHT } else { 1.0 }
    }

    fn covered(&self, question: &Question, document: u32) -> f32 {
        let strength = |term: &u32| {
            let known = &self.postings[*term as usize];
            known.binary_search_by_key(&document, |posting| posting.document).map_or(0.0, |at| known[at].weight)
        };
        let share = |part: &Part| (part.terms.iter().map(strength).fold(0.0, f32::max) / COVERED_AT).min(1.0) * part.weight;
        let known: f32 = question.parts.iter().map(share).sum();
        if question.weight > 0.0 { known / question.weight } else { 0.0 }
    }
}

struct Question {
    parts: Vec<Part>,
    pieces: Vec<u64>,
    whole: Vec<u64>,
    weight: f32,
    elsewhere: f32,
}

struct Part {
    terms: Vec<u32>,
    weight: f32,
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
fn rarity(all: f32, known: f32) -> f32 {
    (1.0 + (all - known + 0.5) / (known + 0.5)).ln()
}

#[expect(clippy::cast_precision_loss, reason = "counts of words and entries are small")]
const fn count(count: usize) -> f32 {
    count as f32
}

/// The three-letter pieces of a word with its beginning and end; each in one number, 21 bits a letter.
fn pieces(word: &str) -> Vec<u64> {
    let letters: Vec<u64> = std::iter::once(' ').chain(word.chars()).chain([' ']).map(u64::from).collect();
    letters.windows(3).map(|three| three.iter().fold(0, |sum, letter| sum << 21 | letter)).collect()
}

fn whole_pieces(text: &str) -> Vec<u64> {
    text.split(' ').flat_map(pieces).collect()
}

fn intersection(a: &[u64], b: &[u64]) -> usize {
    let (mut i, mut j, mut both) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                i += 1;
                j += 1;
            }
        }
    }
    both
}
