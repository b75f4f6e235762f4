//! Three-letter pieces of words: misspellings and compounds share them with the word that was meant.

/// The pieces of a word with its beginning and end; each in one number, 21 bits a letter.
pub(super) fn pieces(word: &str) -> impl Iterator<Item = u64> + '_ {
    let mut letters = word.chars().chain([' ']).map(u64::from);
    let mut last = (u64::from(' '), letters.next().unwrap_or_default());
    letters.map(move |letter| {
        let piece = last.0 << 42 | last.1 << 21 | letter;
        last = (last.1, letter);
        piece
    })
}

/// Pieces of several words, sorted, each once.
pub(super) fn all<'w>(words: impl Iterator<Item = &'w str>) -> Vec<u64> {
    let mut all: Vec<u64> = words.flat_map(pieces).collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::{all, pieces};

    #[test]
    fn a_word_of_one_letter_has_a_piece() {
        assert_eq!(pieces("").count(), 0);
        assert_eq!(pieces("a").count(), 1);
        assert_eq!(pieces("abc").count(), 3);
        assert_eq!(all(["aa", "aa"].into_iter()).len(), 2);
    }
}
