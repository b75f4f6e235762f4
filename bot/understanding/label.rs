//! The choice that a text means: by its label, its number, the words that set it apart, or a near spelling.
//!
//! Between two choices nothing is guessed: what fits both fits none, and the screen asks again.

use crate::ids::Choice;
use crate::understanding::danger::Mark;
use crate::understanding::escape::Short;
use crate::understanding::fold::{Word, fold};
use crate::understanding::words::Words;
use crate::understanding::{Input, Open};

/// Words of a text that may still hold a label's words; a longer one tells a story.
pub const LABEL_WORDS_MAX: usize = 8;
/// Letters that a word needs for a near spelling: between shorter ones every other is near.
pub const NEAR_LETTERS_MIN: usize = 4;
/// Letters of a word that can tell a label: Arabic words are short.
pub const WORD_LETTERS_MIN: usize = 3;

/// The words for 0 to 10 in the eight languages, folded; with the forms that counting takes.
const NUMBERS: [&[&str]; 11] = [
    &["null", "kein", "keine", "keins", "zero", "none", "sifir", "aucun", "صفر", "нуль", "ноль"],
    &["eins", "ein", "eine", "one", "bir", "un", "une", "واحد", "один", "одна", "одне", "يك"],
    &["zwei", "zwo", "two", "iki", "deux", "اثنان", "اثنين", "два", "две", "дві", "двое", "двоє", "دو"],
    &["drei", "three", "uc", "trois", "ثلاثه", "ثلاث", "три", "трое", "троє", "سه"],
    &["vier", "four", "dort", "quatre", "اربعه", "اربع", "четыре", "чотири", "چهار"],
    &["funf", "fuenf", "five", "bes", "cinq", "خمسه", "خمس", "пять", "پنج"],
    &["sechs", "six", "alti", "سته", "ست", "шесть", "шість", "شش"],
    &["sieben", "seven", "yedi", "sept", "سبعه", "سبع", "семь", "сім", "هفت"],
    &["acht", "eight", "sekiz", "huit", "ثمانيه", "ثماني", "восемь", "вісім", "هشت"],
    &["neun", "nine", "dokuz", "neuf", "تسعه", "تسع", "девять", "نه"],
    &["zehn", "ten", "on", "dix", "عشره", "عشر", "десять", "ده"],
];

/// The choice that the text names outright: its label, its number, or yes or no where the screen has that choice.
///
/// Where a number or any words are asked for, "3" is the answer and presses nothing.
#[must_use]
pub fn pressed(open: &Open<'_>, short: Option<Short>, readings: &[Vec<Word>]) -> Option<Choice> {
    let counted = !matches!(open.input, Some(Input::Number { .. } | Input::Text { .. }));
    whole(open, readings).or_else(|| said(open, short)).or_else(|| position(open, readings.first()?).filter(|_| counted))
}

/// The choice that the text means by some of its words or a slip; not for a text that asks something.
#[must_use]
pub fn meant(words: &Words, open: &Open<'_>, readings: &[Vec<Word>]) -> Option<Choice> {
    readings.iter().find_map(|reading| told(words, open, reading).or_else(|| near(open, reading)))
}

/// The choice whose whole label the text is; `None` when two labels read the same.
#[must_use]
pub fn whole(open: &Open<'_>, readings: &[Vec<Word>]) -> Option<Choice> {
    one(labels(open).filter(|(_, label)| readings.iter().any(|text| same(text, label))).map(|(choice, _)| choice))
}

fn labels<'a>(open: &'a Open<'_>) -> impl Iterator<Item = (&'a Choice, Vec<Word>)> {
    open.choices.iter().map(|(choice, label)| (choice, fold(label)))
}

fn one<'a>(mut choices: impl Iterator<Item = &'a Choice>) -> Option<Choice> {
    choices.next().filter(|_| choices.next().is_none()).cloned()
}

fn same(text: &[Word], label: &[Word]) -> bool {
    !label.is_empty() && text.len() == label.len() && text.iter().zip(label).all(|(word, of_label)| word.is(of_label))
}

/// A plain yes or no where the screen has such a choice.
fn said(open: &Open<'_>, short: Option<Short>) -> Option<Choice> {
    let name = match short? {
        Short::Yes => "yes",
        Short::No => "no",
        Short::Escape(_) => return None,
    };
    open.choices.iter().map(|(choice, _)| choice).find(|choice| **choice == name).cloned()
}

/// The button of that number, unless the number stands in the label of another one.
fn position(open: &Open<'_>, text: &[Word]) -> Option<Choice> {
    let [word] = text else { return None };
    let at = if word.is_number() { word.text().parse::<usize>().ok()? } else { number_word(word)? };
    let (choice, _) = open.choices.get(at.checked_sub(1)?)?;
    let elsewhere = labels(open).any(|(of, label)| of != choice && label.iter().any(|in_label| in_label.is(word)));
    (!elsewhere).then(|| choice.clone())
}

/// The number from 0 to 10 that a word says.
pub(super) fn number_word(word: &Word) -> Option<usize> {
    NUMBERS.iter().position(|words| words.contains(&word.text()))
}

/// The choice whose words the text uses: part of one label only, or everything that sets this label apart.
fn told(words: &Words, open: &Open<'_>, text: &[Word]) -> Option<Choice> {
    if text.len() > LABEL_WORDS_MAX || text.iter().all(Word::is_number) {
        return None;
    }
    let labels: Vec<(&Choice, Vec<Word>)> = labels(open).collect();
    let weighty = |word: &Word| word.is_number() || word.text().chars().count() >= WORD_LETTERS_MIN;
    let has = |label: &[Word], word: &Word| label.iter().any(|in_label| in_label.is(word));
    let part = |label: &[Word]| text.iter().any(weighty) && text.iter().all(|word| has(label, word));
    if labels.iter().any(|(_, label)| part(label)) {
        return one(labels.iter().filter(|(_, label)| part(label)).map(|(choice, _)| *choice));
    }
    let negated = words.marks(text).iter().filter(|hit| hit.means == Mark::Negated).map(|hit| &text[hit.first()]).collect::<Vec<_>>();
    let apart = |at: usize| {
        let others = move |word: &Word, labels: &[(&Choice, Vec<Word>)]| {
            labels.iter().enumerate().any(|(of, (_, label))| of != at && has(label, word))
        };
        labels[at].1.iter().filter(|word| weighty(word) && !others(word, &labels)).collect::<Vec<_>>()
    };
    let touched: Vec<usize> = (0..labels.len()).filter(|at| apart(*at).iter().any(|word| has(text, word))).collect();
    let [at] = touched[..] else { return None };
    let (choice, label) = &labels[at];
    let whole = apart(at).iter().all(|word| has(text, word)) && negated.iter().all(|word| has(label, word));
    whole.then(|| (*choice).clone())
}

/// The choice whose label, or for a single word whose label's own word, is spelled nearly like the text.
fn near(open: &Open<'_>, text: &[Word]) -> Option<Choice> {
    if text.len() > LABEL_WORDS_MAX || text.iter().any(Word::is_number) {
        return None;
    }
    let joined = |words: &[Word]| words.iter().map(Word::text).collect::<Vec<_>>().join(" ");
    let typed = joined(text);
    let distance = |label: &[Word]| {
        let whole = joined(label);
        let single = label.iter().map(Word::text).filter(|_| text.len() == 1);
        single.chain([whole.as_str()]).filter_map(|label| reach(&typed, label)).min()
    };
    let found: Vec<(usize, &Choice)> =
        open.choices.iter().zip(labels(open)).filter_map(|((choice, _), (_, label))| Some((distance(&label)?, choice))).collect();
    let best = found.iter().map(|(distance, _)| *distance).min()?;
    one(found.into_iter().filter(|(distance, _)| *distance == best).map(|(_, choice)| choice))
}

/// How far `typed` is from `label`, if that may be a slip: one sign up to five letters, two in longer words.
fn reach(typed: &str, label: &str) -> Option<usize> {
    let letters = label.chars().count();
    let most = if letters > 5 { 2 } else { 1 };
    let distance = strsim::osa_distance(typed, label);
    (letters >= NEAR_LETTERS_MIN && !label.contains(|c: char| c.is_ascii_digit()) && distance <= most).then_some(distance)
}

#[cfg(test)]
mod tests {
    use crate::ids::Choice;
    use crate::understanding::fold::readings;
    use crate::understanding::{Open, Words};

    fn reads(labels: &[&str], text: &str) -> String {
        let choices = labels.iter().map(|label| (Choice::from(*label), (*label).to_owned())).collect();
        let (open, readings) = (Open { choices, input: None }, readings(text));
        let choice = super::pressed(&open, None, &readings);
        choice.or_else(|| super::meant(&Words::default(), &open, &readings)).map_or("-".to_owned(), |choice| choice.to_string())
    }

    #[test]
    fn a_choice_is_found_and_never_guessed() {
        let topics = ["Wohnung und Miete", "Arbeit und Miete", "Gesundheit", "Schule"];
        for (text, expected) in [
            ("gesundheit!", "Gesundheit"),
            ("Gesundhiet", "Gesundheit"),
            ("GESUNTHEID", "Gesundheit"),
            ("Schuhle", "Schule"),
            ("2", "Arbeit und Miete"),
            ("٣", "Gesundheit"),
            ("vier", "Schule"),
            ("5", "-"),
            ("Wohnung", "Wohnung und Miete"),
            ("Wohnug", "Wohnung und Miete"),
            ("Miete", "-"),
            ("und", "-"),
            ("ich suche eine Wohnung", "Wohnung und Miete"),
            ("Wohnung oder Arbeit", "-"),
            ("Schule?", "Schule"),
        ] {
            assert_eq!(reads(&topics, text), expected, "{text}");
        }
        let ages = ["unter 14", "14 bis 17", "18 oder älter"];
        for (text, expected) in [("14 bis 17", "14 bis 17"), ("14-17", "-"), ("1", "unter 14"), ("aelter", "18 oder älter"), ("17", "-")] {
            assert_eq!(reads(&ages, text), expected, "{text}");
        }
        let near = ["Maria", "Mario"];
        assert_eq!(reads(&near, "Marik"), "-");
        assert_eq!(reads(&["Ja", "Nein"], "da"), "-");
    }
}
