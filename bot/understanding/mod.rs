//! What a typed text means, in this order: danger, an escape word, an answer to the open question, a question.
//!
//! | file | tells |
//! | --- | --- |
//! | `fold.rs` | one spelling for what people type |
//! | `phrases.rs` | many phrases looked for at once |
//! | `words.rs` | the words files, `locales/<tag>/words.yaml` |
//! | `danger.rs` | whether somebody is in danger, and how sure that is (D2) |
//! | `escape.rs` | words that work at any time (U6) |
//! | `answer.rs`, `label.rs`, `date.rs` | what a text answers |
//!
//! A frightened person types in any language: danger and escape words of all languages count, labels only those on the screen.
//! Word lists miss what is said between the lines (D5); nothing here is a judgement about a person.

pub mod answer;
pub mod danger;
pub mod date;
pub mod escape;
pub mod fold;
pub mod label;
pub mod phrases;
pub mod words;

use chrono::NaiveDate;
use regex::Regex;

use crate::ids::{Choice, Code, Language};
pub use crate::understanding::answer::Answer;
pub use crate::understanding::danger::Strength;
pub use crate::understanding::escape::Escape;
pub use crate::understanding::words::Words;

/// What the screen waits for; empty when it waits for nothing.
#[derive(Debug, Clone, Default)]
pub struct Open<'a> {
    /// The choices in the order of their buttons, with labels in the client's language.
    pub choices: Vec<(Choice, String)>,
    /// What may be typed instead or besides.
    pub input: Option<Input<'a>>,
}

/// What an open question takes as typed.
#[derive(Debug, Clone, Copy)]
pub enum Input<'a> {
    /// Any words, or those that the pattern finds.
    Text {
        /// Matched against the trimmed text; anchors are the pattern's own.
        pattern: Option<&'a Regex>,
    },
    /// A whole number, both ends included.
    Number {
        /// The smallest number.
        from: i64,
        /// The greatest number.
        to: i64,
    },
    /// A day; without a year it is the next such day from `today` on.
    Date {
        /// Today in the client's place.
        today: NaiveDate,
    },
    /// A town or a postcode; the caller looks it up.
    Place,
}

/// What a text means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// Somebody may be in danger.
    Danger {
        /// One of [`danger::KINDS`].
        kind: Code,
        /// How sure that is.
        strength: Strength,
    },
    /// A word that works at any time.
    Escape(Escape),
    /// An answer to the open question, or a try at one.
    Answer(Answer),
    /// Everything else: look for it in the FAQ.
    Question,
}

/// Reads `text`, typed while `open` was on the screen of a person who chose `language`.
///
/// An open choice's exact label is an answer even if a crisis word stands in it: the person chose what the screen offers.
/// It also goes before a word that only mends ("next"), before a language's name where languages are offered, and before a word
/// that leads away in another language only.
/// A strong call for help ("SOS") leads to its card rather than to the soft question after an indirect sign.
#[must_use]
pub fn read(words: &Words, language: &Language, open: &Open<'_>, text: &str) -> Meaning {
    let readings = fold::readings(text);
    let danger = readings.iter().filter_map(|reading| danger::danger(reading, &words.marks(reading))).min_by_key(|(_, strength)| *strength);
    let short = readings.iter().find_map(|reading| escape::short(reading, |folded| words.short(language, folded)));
    let label = label::whole(open, &readings);
    match (danger, short, label) {
        (_, Some((escape::Short::Escape(escape), own)), Some(choice)) if escape.yields() || !own => Meaning::Answer(Answer::Choice(choice)),
        (Some((_, Strength::Indirect)) | None, Some((escape::Short::Escape(escape), _)), _) => Meaning::Escape(escape),
        (Some(_), _, Some(choice)) => Meaning::Answer(Answer::Choice(choice)),
        (Some((kind, strength)), _, None) => Meaning::Danger { kind, strength },
        (None, short, _) => {
            let short = short.map(|(short, _)| short);
            answer::answer(words, open, short, text, &readings).map_or(Meaning::Question, Meaning::Answer)
        }
    }
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::{Answer, Escape, Input, Meaning, Open, Strength, Words, read};
    use crate::finding::Source;
    use crate::ids::{Choice, Code, Language};

    fn words() -> Words {
        let languages = [Language::from("de"), Language::from("en")];
        let files = [("de", include_str!("../../locales/de/words.yaml")), ("en", include_str!("../../locales/en/words.yaml"))];
        let files = files.map(|(tag, text)| (Language::from(tag), Source::new(&format!("locales/{tag}/words.yaml"), text)));
        let (words, findings) = Words::load(&languages, files);
        assert!(findings.is_empty(), "{}", findings.iter().map(|f| f.draw(false)).collect::<String>());
        words
    }

    fn menu(labels: &[(&str, &str)]) -> Open<'static> {
        Open { choices: labels.iter().map(|(name, label)| (Choice::from(*name), (*label).to_owned())).collect(), input: None }
    }

    #[test]
    fn danger_comes_before_escape_before_answer_before_question() {
        let (words, de) = (words(), Language::from("de"));
        let open =
            menu(&[("yes", "Ja, gern"), ("no", "Lieber nicht"), ("violence", "Gewalt zu Hause"), ("on", "Weiter"), ("de", "Sprache")]);
        let reads = |text: &str| read(&words, &de, &open, text);
        let danger = |kind: &str, strength| Meaning::Danger { kind: Code::from(kind), strength };
        assert_eq!(reads("ICH WILL NICHT MEHR LEBEN"), danger("K-SUI", Strength::Direct));
        assert_eq!(reads("ja, aber mein Mann schlaegt mich"), danger("K-VIO", Strength::Direct));
        assert_eq!(reads("Ich kann nicht mehr"), danger("K-SUI", Strength::Indirect));
        assert_eq!(reads("I want to kill myself"), danger("K-SUI", Strength::Direct), "any language counts");
        assert_eq!(reads("gewalt zu hause!"), Meaning::Answer(Answer::Choice(Choice::from("violence"))));
        assert_eq!(reads("weiter"), Meaning::Answer(Answer::Choice(Choice::from("on"))), "a label goes before a word that only mends");
        assert_eq!(reads("sprache"), Meaning::Answer(Answer::Choice(Choice::from("de"))), "a language that is offered is chosen");
        assert_eq!(reads("Zurück!"), Meaning::Escape(Escape::Back));
        assert_eq!(reads("help"), Meaning::Escape(Escape::Help));
        assert_eq!(reads("🆘🆘"), Meaning::Escape(Escape::Emergency));
        assert_eq!(reads("weiß ich nicht"), Meaning::Escape(Escape::Unknown));
        assert_eq!(reads("jaaa"), Meaning::Answer(Answer::Choice(Choice::from("yes"))));
        assert_eq!(reads("nee"), Meaning::Answer(Answer::Choice(Choice::from("no"))));
        assert_eq!(reads("Was ist eine Duldung?"), Meaning::Question);
        assert_eq!(reads(""), Meaning::Question);
    }

    #[test]
    fn a_crisis_word_counts_in_a_form_too() {
        let (words, de) = (words(), Language::from("de"));
        let pattern = Regex::new("^[a-z ]+$").expect("a pattern");
        let open = Open { choices: Vec::new(), input: Some(Input::Text { pattern: Some(&pattern) }) };
        assert!(matches!(read(&words, &de, &open, "er hat mich vergewaltigt"), Meaning::Danger { .. }));
        assert!(matches!(read(&words, &de, &open, "kassel"), Meaning::Answer(Answer::Text(_))));
    }

    #[test]
    fn no_text_makes_reading_fail() {
        let (words, de) = (words(), Language::from("de"));
        for input in [Input::Text { pattern: None }, Input::Number { from: 0, to: 9 }, Input::Place] {
            let open = Open { input: Some(input), ..menu(&[("a", ""), ("b", "ﷺ")]) };
            for text in ["", "\u{0}", "'", "٣'٣", "999999999999999999999", "\u{200c}", "ـ", "ء", &"🆘".repeat(5000), &"'a ".repeat(5000)]
            {
                let _ = read(&words, &de, &open, text);
            }
        }
    }
}
