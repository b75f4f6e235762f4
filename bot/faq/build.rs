//! The texts of one language become an index: each spelling of a word is read once, and from then on it is a number.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::rc::Rc;

use super::index::{EMPTY_WEIGHT, Field, Index, LENGTH, SATURATION, count, rarity};
use super::lexicon::{Lexicon, Term};
use super::pieces;
use super::rows::{Rows, mark, small};
use super::tongue::{Token, Tongue, WORDS_MAX, raw_words};

/// A text as numbers of [`Builder`]'s words.
pub type Text = Rc<[u32]>;

/// An entry as it goes into the index.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// Texts by field.
    pub fields: Vec<(Field, Text)>,
    /// Whole questions: the question and every variant.
    pub phrases: Vec<Text>,
}

/// Reads texts and counts their words, for one [`Index`].
pub struct Builder<'a> {
    tongue: &'a Tongue,
    lexicon: &'a Lexicon,
    /// What a word as it is written reads as, by its mark.
    read: HashMap<u64, Text>,
    /// Spellings by their mark.
    terms: HashMap<u64, u32>,
    known: HashMap<u64, u32>,
    named: HashMap<(u32, Term), u32>,
    /// What spellings in Arabic script sound like, by mark, each with its spelling.
    sounds: Vec<(u64, u32)>,
    words: Words,
    documents: Vec<Document>,
}

/// A word is a text with the spellings that an index may know it by.
#[derive(Default)]
struct Words {
    texts: Vec<Box<str>>,
    terms: Rows<u32>,
    empty: Vec<bool>,
    /// The office word that it is by itself, once somebody looked.
    office: Vec<OnceCell<Option<Term>>>,
}

impl<'a> Builder<'a> {
    /// A builder without entries.
    #[must_use]
    pub fn new(tongue: &'a Tongue, lexicon: &'a Lexicon) -> Self {
        let (read, terms, known, named) = Default::default();
        Self { tongue, lexicon, read, terms, known, named, sounds: Vec::new(), words: Words::default(), documents: Vec::new() }
    }

    /// The words of a text, as [`Tongue::tokens`] tells them.
    pub fn text(&mut self, text: &str) -> Text {
        let mut words: Vec<u32> = Vec::new();
        for raw in raw_words(text) {
            let mark = mark(raw);
            let Some(read) = self.read.get(&mark) else {
                let read: Text = self.tongue.word(raw).iter().map(|token| self.word(token)).collect();
                words.extend(read.iter());
                self.read.insert(mark, read);
                continue;
            };
            words.extend(read.iter());
        }
        words.truncate(WORDS_MAX);
        let Words { texts, office, .. } = &mut self.words;
        let text = |at: usize| &*texts[words[at] as usize];
        let single = |at: usize| *office[words[at] as usize].get_or_init(|| self.lexicon.word(text(at)));
        for (at, length, term) in self.lexicon.rows(words.len(), text, single) {
            words[at..at + length].iter_mut().for_each(|word| *word = self.name(*word, term));
        }
        words.into()
    }

    /// One more entry.
    pub fn add(&mut self, document: Document) {
        self.documents.push(document);
    }

    fn word(&mut self, token: &Token) -> u32 {
        let key = mark((&token.word, &token.spellings, token.empty));
        if let Some(word) = self.known.get(&key) {
            return *word;
        }
        let terms: Vec<u32> = token.spellings.iter().map(|spelling| self.term(spelling)).collect();
        let word = self.words.push(&token.word, terms, token.empty);
        self.known.insert(key, word);
        word
    }

    /// The same word by the key of an office word too; such a word is never empty.
    fn name(&mut self, word: u32, term: Term) -> u32 {
        if let Some(named) = self.named.get(&(word, term)) {
            return *named;
        }
        let key = self.term(&Lexicon::key(term));
        let mut terms = self.words.terms.get(word).to_vec();
        if !terms.contains(&key) {
            terms.push(key);
        }
        let text = self.words.texts[word as usize].clone();
        let named = self.words.push(&text, terms, false);
        self.named.insert((word, term), named);
        named
    }

    fn term(&mut self, spelling: &str) -> u32 {
        let next = small(self.terms.len());
        let term = *self.terms.entry(mark(spelling)).or_insert(next);
        if term == next && !spelling.is_ascii() {
            self.sounds.extend(self.tongue.sound(spelling).map(|sound| (mark(sound), term)));
        }
        term
    }

    /// The index of all entries that were added, numbered in that order.
    #[must_use]
    pub fn build(self) -> Index {
        let Self { terms, words, documents, mut sounds, .. } = self;
        let averages = averages(&documents);
        let mut weights: Vec<(u32, (u32, f32))> = Vec::new();
        let mut scratch = Scratch::new(terms.len());
        for (number, document) in (0_u32..).zip(&documents) {
            scratch.weigh(&words, document, &averages);
            weights.extend(scratch.take().map(|(term, weight)| (term, (number, weight / (SATURATION + weight) * (SATURATION + 1.0)))));
        }
        let postings = Rows::sorted(terms.len(), weights.iter().copied());
        drop(weights);
        let empty = empty(&words, &documents, terms.len());
        let mut index = Index { documents: documents.len(), ..Index::default() };
        index.rarity = (0..=documents.len()).map(|known| rarity(count(documents.len().max(1)), count(known))).collect();
        index.postings = postings;
        index.add_pieces(&words, &documents);
        index.add_phrases(&words, &documents, &empty);
        index.name_terms(terms);
        // The most usual word of a sound first.
        sounds.sort_unstable_by_key(|(sound, term)| (*sound, Reverse(index.postings.get(*term).len()), *term));
        index.sounds = sounds;
        index
    }
}

impl Words {
    fn push(&mut self, text: &str, terms: Vec<u32>, empty: bool) -> u32 {
        self.texts.push(text.into());
        self.empty.push(empty);
        self.office.push(OnceCell::new());
        self.terms.push(terms)
    }
}

impl Index {
    fn add_pieces(&mut self, words: &Words, documents: &[Document]) {
        let mut all: Vec<(u64, u32)> = Vec::new();
        for (number, document) in (0_u32..).zip(documents) {
            let fields = document.fields.iter().filter(|(field, _)| field.in_pieces());
            let told = fields.flat_map(|(_, text)| &**text).filter(|word| !words.empty[**word as usize]);
            let pieces = pieces::all(told.map(|word| &*words.texts[*word as usize]));
            self.piece_counts.push(count(pieces.len()));
            all.extend(pieces.into_iter().map(|piece| (piece, number)));
        }
        // Sorted by piece; the entries of one keep their order.
        all.sort_unstable();
        for of_one in all.chunk_by(|a, b| a.0 == b.0) {
            self.pieces.push(of_one[0].0);
            self.pieces_in.push(of_one.iter().map(|(_, document)| *document));
        }
        self.pieces.shrink_to_fit();
        self.pieces_in.tighten();
    }

    fn add_phrases(&mut self, words: &Words, documents: &[Document], empty: &[bool]) {
        let mut kept: HashMap<u32, u32> = HashMap::new();
        for document in documents {
            let first = self.phrases.len();
            for phrase in &document.phrases {
                let own: Vec<u32> = phrase
                    .iter()
                    .map(|word| {
                        *kept.entry(*word).or_insert_with(|| {
                            let terms = words.terms.get(*word);
                            self.word_weights.push(self.weigh(terms, empty));
                            self.word_terms.push(terms.iter().copied());
                            self.word_texts.push(words.texts[*word as usize].bytes())
                        })
                    })
                    .collect();
                self.phrases.push(own);
                let pieces = pieces::all(phrase.iter().map(|word| &*words.texts[*word as usize]));
                self.phrase_pieces.push(count(pieces.len()));
            }
            self.phrases_of.push(small(first)..small(self.phrases.len()));
        }
        self.phrases.tighten();
        self.word_terms.tighten();
        self.word_texts.tighten();
    }

    fn weigh(&self, terms: &[u32], empty: &[bool]) -> f32 {
        let known = terms.iter().map(|term| self.postings.get(*term).len()).filter(|known| *known > 0);
        // Of several spellings the most usual one tells how rare the word is.
        let rare = known.map(|known| self.rarity[known]).reduce(f32::min).unwrap_or(self.rarity[0]);
        rare * if terms.iter().any(|term| empty[*term as usize]) { EMPTY_WEIGHT } else { 1.0 }
    }

    fn name_terms(&mut self, terms: HashMap<u64, u32>) {
        let mut names: Vec<(u64, u32)> = terms.into_iter().collect();
        names.sort_unstable();
        (self.terms, self.term_numbers) = names.into_iter().unzip();
    }
}

/// Words of a field, on average.
fn averages(documents: &[Document]) -> HashMap<Field, f32> {
    let mut lengths: HashMap<Field, f32> = HashMap::new();
    for (field, text) in documents.iter().flat_map(|document| &document.fields) {
        *lengths.entry(*field).or_default() += count(text.len());
    }
    lengths.values_mut().for_each(|length| *length = (*length / count(documents.len().max(1))).max(1.0));
    lengths
}

/// Which spellings are empty: as the first word that has them.
fn empty(words: &Words, documents: &[Document], terms: usize) -> Vec<bool> {
    let mut empty: Vec<Option<bool>> = vec![None; terms];
    for document in documents {
        for word in document.fields.iter().map(|(_, text)| text).chain(&document.phrases).flat_map(|text| &**text) {
            for term in words.terms.get(*word) {
                empty[*term as usize].get_or_insert(words.empty[*word as usize]);
            }
        }
    }
    empty.into_iter().map(Option::unwrap_or_default).collect()
}

/// Weights of one entry's spellings, by number.
struct Scratch {
    weights: Vec<f32>,
    touched: Vec<u32>,
}

impl Scratch {
    fn new(terms: usize) -> Self {
        Self { weights: vec![0.0; terms], touched: Vec::new() }
    }

    fn weigh(&mut self, words: &Words, document: &Document, averages: &HashMap<Field, f32>) {
        for (field, text) in &document.fields {
            let average = averages.get(field).copied().unwrap_or(1.0);
            let share = field.weight() / (1.0 - LENGTH + LENGTH * count(text.len()) / average);
            for term in text.iter().flat_map(|word| words.terms.get(*word)) {
                let weight = &mut self.weights[*term as usize];
                if *weight <= 0.0 {
                    self.touched.push(*term);
                }
                *weight += share;
            }
        }
    }

    fn take(&mut self) -> impl Iterator<Item = (u32, f32)> + '_ {
        let Self { weights, touched } = self;
        touched.drain(..).map(|term| (term, std::mem::take(&mut weights[term as usize])))
    }
}
