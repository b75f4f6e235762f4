//! How like an entry's whole questions a question is: shared words both ways, and shared pieces of words.

use super::index::{Index, Question, count};
use super::pieces::pieces;
use super::rows::{Rows, small};

/// Compares one question with many; what a word shares with it is looked up once.
pub(super) struct Likeness<'a> {
    index: &'a Index,
    question: &'a Question,
    /// Spellings of the question with the part that has them, sorted.
    spellings: Vec<(u32, usize)>,
    /// By word of the index: 0 before it was met, then one more than its row in `shared`.
    met: Vec<u32>,
    /// By word met: one bit for each part of the question that it is, then one for each piece that it has.
    shared: Rows<u64>,
    /// Numbers that the bits of the parts take; and those of all.
    part_blocks: usize,
    blocks: usize,
}

impl<'a> Likeness<'a> {
    pub(super) fn new(index: &'a Index, question: &'a Question) -> Self {
        let parts = question.parts.iter().enumerate();
        let mut spellings: Vec<(u32, usize)> = parts.flat_map(|(at, part)| part.terms.iter().map(move |term| (*term, at))).collect();
        spellings.sort_unstable();
        let part_blocks = question.parts.len().div_ceil(64);
        let blocks = part_blocks + question.whole.len().div_ceil(64);
        Self { index, question, spellings, met: vec![0; index.word_terms.len()], shared: Rows::default(), part_blocks, blocks }
    }

    /// 0 to 1: how like the likest whole question of an entry it is.
    pub(super) fn of(&mut self, document: u32) -> f32 {
        let phrases = self.index.phrases_of.get(document as usize).cloned().unwrap_or_default();
        phrases.map(|phrase| self.phrase(phrase)).fold(0.0, f32::max)
    }

    fn phrase(&mut self, phrase: u32) -> f32 {
        let mut all = vec![0_u64; self.blocks];
        let (mut theirs, mut theirs_met) = (0.0, 0.0);
        let index = self.index;
        for word in index.phrases.get(phrase) {
            let weight = index.word_weights[*word as usize];
            let row = self.row(*word);
            // Of several words of theirs that a part may be, the first one is it.
            let mut is_met = false;
            for (block, (all, own)) in all.iter_mut().zip(self.shared.get(row)).enumerate() {
                is_met |= block < self.part_blocks && own & !*all != 0;
                *all |= own;
            }
            theirs += weight;
            theirs_met += if is_met { weight } else { 0.0 };
        }
        let (parts, pieces) = all.split_at(self.part_blocks);
        let of_parts = self.question.parts.iter().enumerate().filter(|(at, _)| parts[at / 64] >> (at % 64) & 1 == 1);
        let mut shared = 0.0;
        of_parts.for_each(|(_, part)| shared += part.weight);
        let weight = self.question.weight;
        let words = if weight > 0.0 && theirs > 0.0 { (shared / weight * theirs_met / theirs).sqrt() } else { 0.0 };
        let common = pieces.iter().map(|block| block.count_ones() as usize).sum();
        let own = self.index.phrase_pieces[phrase as usize];
        let pieces = 2.0 * count(common) / (own + count(self.question.whole.len())).max(1.0);
        0.6 * words + 0.4 * pieces
    }

    /// What a word of the index shares with the question, as a row of `shared`.
    fn row(&mut self, word: u32) -> u32 {
        if let Some(row) = self.met[word as usize].checked_sub(1) {
            return row;
        }
        let mut bits = vec![0_u64; self.blocks];
        for term in self.index.word_terms.get(word) {
            let from = self.spellings.partition_point(|(known, _)| known < term);
            for (_, part) in self.spellings[from..].iter().take_while(|(known, _)| known == term) {
                bits[part / 64] |= 1 << (part % 64);
            }
        }
        let text = std::str::from_utf8(self.index.word_texts.get(word)).unwrap_or_default();
        for at in pieces(text).filter_map(|piece| self.question.whole.binary_search(&piece).ok()) {
            bits[self.part_blocks + at / 64] |= 1 << (at % 64);
        }
        let row = self.shared.push(bits);
        self.met[word as usize] = small(row as usize + 1);
        row
    }
}
