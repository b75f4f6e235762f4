//! What a text answers to the open question: a choice, a number, a day, a place, words.

use chrono::NaiveDate;

use crate::ids::Choice;
use crate::private::Private;
use crate::understanding::escape::Short;
use crate::understanding::fold::Word;
use crate::understanding::words::Words;
use crate::understanding::{Input, Open, date, label};

/// From this many words on a text without a number is a question, not a wrong number.
const QUESTION_WORDS_MIN: usize = 4;

/// What a text answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One of the open choices.
    Choice(Choice),
    /// A number in the range.
    Number(i64),
    /// A day.
    Date(NaiveDate),
    /// Words that fit the pattern, trimmed.
    Text(Private<String>),
    /// A place as typed, trimmed; not looked up yet.
    Place(Private<String>),
    /// A number or a day, but not one that can be meant.
    OutOfRange,
    /// A try at an answer that is no number, no day, or does not fit the pattern: show the hint.
    NotThatKind,
}

/// What `text` (with its readings) answers; `None` when it is rather a question.
///
/// Choices go before the input, so "2" presses the second button where there is one and no number is asked for.
#[must_use]
pub fn answer(words: &Words, open: &Open<'_>, short: Option<Short>, text: &str, readings: &[Vec<Word>]) -> Option<Answer> {
    let first = readings.first()?;
    if first.is_empty() {
        return None;
    }
    let asks = text.trim_end().ends_with(['?', '؟']);
    if let Some(choice) = label::pressed(open, short, readings).or_else(|| label::meant(words, open, readings).filter(|_| !asks)) {
        return Some(Answer::Choice(choice));
    }
    let trimmed = || Private::new(text.trim().to_owned());
    let missed = || (!asks && first.len() < QUESTION_WORDS_MIN).then_some(Answer::NotThatKind);
    match open.input? {
        Input::Text { pattern: Some(pattern) } if !pattern.is_match(text.trim()) => (!asks).then_some(Answer::NotThatKind),
        Input::Text { .. } => Some(Answer::Text(trimmed())),
        Input::Place => (!asks).then(|| Answer::Place(trimmed())),
        Input::Number { from, to } => match number(text, first) {
            Number::One(number) if (from..=to).contains(&number) => Some(Answer::Number(number)),
            Number::One(_) | Number::Huge => Some(Answer::OutOfRange),
            Number::None => missed(),
            Number::Several => (!asks).then_some(Answer::NotThatKind),
        },
        Input::Date { today } => match date::date(first, today) {
            date::Read::Day(day) => Some(Answer::Date(day)),
            date::Read::NoSuchDay => Some(Answer::OutOfRange),
            date::Read::NotADate => missed(),
        },
    }
}

enum Number {
    None,
    One(i64),
    Several,
    Huge,
}

/// The one number in a text; digits go before number words ("a" and "one" are everywhere).
fn number(text: &str, words: &[Word]) -> Number {
    let mut digits = words.iter().filter(|word| word.is_number());
    if let Some(word) = digits.next() {
        if digits.next().is_some() {
            return Number::Several;
        }
        let below_zero = text.trim_start().starts_with(['-', '−', '–']);
        return word.text().parse::<i64>().map_or(Number::Huge, |number| Number::One(if below_zero { -number } else { number }));
    }
    let mut spoken = words.iter().filter_map(label::number_word);
    match (spoken.next(), spoken.next()) {
        (Some(number), None) if words.len() < QUESTION_WORDS_MIN => i64::try_from(number).map_or(Number::Huge, Number::One),
        (None, _) | (Some(_), None) => Number::None,
        (Some(_), Some(_)) => Number::Several,
    }
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::{Answer, answer};
    use crate::ids::Choice;
    use crate::understanding::fold::readings;
    use crate::understanding::{Input, Open, Words};

    fn reads(labels: &[&str], input: Option<Input<'_>>, text: &str) -> String {
        let choices = labels.iter().map(|label| (Choice::from(*label), (*label).to_owned())).collect();
        match answer(&Words::default(), &Open { choices, input }, None, text, &readings(text)) {
            Some(Answer::Choice(choice)) => choice.to_string(),
            Some(Answer::Text(words) | Answer::Place(words)) => words.expose().clone(),
            Some(other) => format!("{other:?}"),
            None => "-".to_owned(),
        }
    }

    #[test]
    fn numbers_come_in_all_digits() {
        let input = Some(Input::Number { from: 0, to: 20 });
        for (text, expected) in [
            ("3", "Number(3)"),
            ("۴", "Number(4)"),
            ("wir sind 5 Leute", "Number(5)"),
            ("zwei Kinder", "Number(2)"),
            ("-1", "OutOfRange"),
            ("21", "OutOfRange"),
            ("99999999999999999999", "OutOfRange"),
            ("2 oder 3", "NotThatKind"),
            ("viele", "NotThatKind"),
            ("Wie viele?", "-"),
            ("kann ich hier einen Termin machen", "-"),
        ] {
            assert_eq!(reads(&[], input, text), expected, "{text}");
        }
    }

    #[test]
    fn words_and_places_come_as_typed() {
        let pattern = Regex::new("^[A-Z]{2}$").expect("a pattern");
        let text = Some(Input::Text { pattern: Some(&pattern) });
        assert_eq!(reads(&[], text, " KS "), "KS");
        assert_eq!(reads(&[], text, "kassel"), "NotThatKind");
        assert_eq!(reads(&[], Some(Input::Text { pattern: None }), "Wann?"), "Wann?");
        assert_eq!(reads(&[], Some(Input::Place), "34117 Kassel"), "34117 Kassel");
        assert_eq!(reads(&[], Some(Input::Place), "Wo ist das Büro?"), "-");
    }
}
