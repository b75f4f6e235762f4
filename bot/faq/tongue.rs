//! What a language knows of its words: how they end, and which of them carry no meaning.

use std::collections::HashSet;

use rust_stemmers::{Algorithm, Stemmer};

use super::lexicon::{Lexicon, Term};
use super::sound::sound;
use crate::ids::Language;
use crate::understanding::fold::{fold, plain};

/// Words of one text that are looked at.
pub const WORDS_MAX: usize = 400;

/// Endings of Ukrainian words, longest first; a stem keeps four letters. There is no Snowball stemmer for Ukrainian.
const UKRAINIAN: [&str; 40] = [
    "ування",
    "ення",
    "ання",
    "ості",
    "ість",
    "ового",
    "ами",
    "ями",
    "ому",
    "ого",
    "ими",
    "іми",
    "ові",
    "еві",
    "ної",
    "ний",
    "ною",
    "ою",
    "ею",
    "єю",
    "ах",
    "ях",
    "ам",
    "ям",
    "ий",
    "ій",
    "им",
    "ім",
    "их",
    "іх",
    "ої",
    "ть",
    "ти",
    "ся",
    "ів",
    "ну",
    "на",
    "ні",
    "не",
    "но",
];
/// Last letters that Ukrainian words change by case; taken off after the endings.
const UKRAINIAN_LAST: [char; 11] = ['а', 'я', 'у', 'ю', 'і', 'ї', 'и', 'е', 'є', 'о', 'ь'];
/// Endings of Persian words as folding writes them, longest first; a stem keeps three letters.
const PERSIAN: [&str; 12] = ["هايم", "هاي", "ترين", "هام", "ها", "تر", "يم", "يد", "ند", "ان", "ام", "ي"];

/// A word of a text: one meaning, several spellings that an index may know it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Folded forms, stems, and the key of a German office word; never empty, no two alike.
    pub spellings: Vec<String>,
    /// A word such as "the" or "how".
    pub empty: bool,
    /// A word such as "weather" or "recipe": of what nobody asks a counselling service.
    pub elsewhere: bool,
    /// The folded word as it stands.
    pub word: String,
    /// What it sounds like, in languages that are also written in Latin letters.
    pub sound: Option<String>,
}

/// The words of one language.
pub struct Tongue {
    stemmer: Option<Stemmer>,
    ends: fn(&str) -> &str,
    empty: HashSet<String>,
    elsewhere: HashSet<String>,
    /// Words sound alike in both scripts; and whether as Persian has them.
    sounds: Option<bool>,
}

impl std::fmt::Debug for Tongue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tongue").field("empty", &self.empty.len()).finish_non_exhaustive()
    }
}

impl Tongue {
    /// A language with its words that carry no meaning ("the", "how"), and with those of other subjects ("weather").
    #[must_use]
    pub fn new<'a>(language: &Language, empty: impl IntoIterator<Item = &'a str>, elsewhere: impl IntoIterator<Item = &'a str>) -> Self {
        let algorithm = match language.as_str().split('-').next().unwrap_or_default() {
            "ar" => Some(Algorithm::Arabic),
            "de" => Some(Algorithm::German),
            "en" => Some(Algorithm::English),
            "fr" => Some(Algorithm::French),
            "ru" => Some(Algorithm::Russian),
            "tr" => Some(Algorithm::Turkish),
            _ => None,
        };
        let ends: fn(&str) -> &str = match language.as_str().split('-').next().unwrap_or_default() {
            "uk" => ukrainian,
            "fa" | "ps" => persian,
            _ => |word| word,
        };
        let sounds = match language.as_str().split('-').next().unwrap_or_default() {
            "ar" => Some(false),
            "fa" | "ps" => Some(true),
            _ => None,
        };
        let empty = empty.into_iter().flat_map(fold).flat_map(|word| word.forms().to_vec()).collect();
        let mut tongue = Self { stemmer: algorithm.map(Stemmer::create), ends, empty, elsewhere: HashSet::new(), sounds };
        let elsewhere = elsewhere.into_iter().flat_map(|word| tongue.tokens(word, &Lexicon::default())).flat_map(|token| token.spellings);
        tongue.elsewhere = elsewhere.collect();
        tongue
    }

    /// The words of a text, at most [`WORDS_MAX`]; German office words also by their key.
    #[must_use]
    pub fn tokens(&self, text: &str, lexicon: &Lexicon) -> Vec<Token> {
        let mut tokens: Vec<Token> = raw_words(text).flat_map(|raw| self.word(raw)).take(WORDS_MAX).collect();
        let words: Vec<&str> = tokens.iter().map(|token| token.word.as_str()).collect();
        for (at, length, term) in lexicon.find(&words) {
            tokens[at..at + length].iter_mut().for_each(|token| token.name(term));
        }
        tokens
    }

    /// The words of a question: also misspelt office words have their key. Editors spell them, so an index does without.
    #[must_use]
    pub fn question(&self, text: &str, lexicon: &Lexicon) -> Vec<Token> {
        let mut tokens = self.tokens(text, lexicon);
        for token in tokens.iter_mut().filter(|token| !token.empty && !token.spellings.iter().any(|spelling| Lexicon::is_key(spelling))) {
            if let Some(term) = lexicon.near(&token.word) {
                token.name(term);
            }
        }
        tokens
    }

    /// A word as it is written: more than one where digits meet letters.
    pub(super) fn word(&self, raw: &str) -> Vec<Token> {
        let folded = fold(raw);
        // A stemmer wants the word as it is written; what a number was split from has no stem.
        let stem = (folded.len() == 1).then(|| self.stem(raw)).filter(|stem| !stem.is_empty());
        let mut tokens = Vec::new();
        for word in folded {
            let empty = word.forms().iter().any(|form| self.empty.contains(form));
            let mut spellings: Vec<String> = word.forms().to_vec();
            let ends: Vec<String> = spellings.iter().map(|form| (self.ends)(form).to_owned()).collect();
            spellings.extend(ends);
            spellings.extend(stem.clone());
            for at in (1..spellings.len()).rev() {
                if spellings[..at].contains(&spellings[at]) {
                    spellings.remove(at);
                }
            }
            let elsewhere = spellings.iter().any(|spelling| self.elsewhere.contains(spelling));
            let sound = self.sound(word.text()).filter(|_| word.text().is_ascii());
            tokens.push(Token { word: word.text().to_owned(), spellings, empty, elsewhere, sound });
        }
        tokens
    }

    /// What a spelling sounds like, where the language is also written in Latin letters.
    pub(super) fn sound(&self, spelling: &str) -> Option<String> {
        sound(spelling, self.sounds?)
    }

    fn stem(&self, raw: &str) -> String {
        let Some(stemmer) = &self.stemmer else { return String::new() };
        plain(&stemmer.stem(&raw.to_lowercase()))
    }
}

impl Token {
    fn name(&mut self, term: Term) {
        let key = Lexicon::key(term);
        if !self.spellings.contains(&key) {
            self.spellings.push(key);
        }
        self.empty = false;
    }
}

/// The words of a text as they are written.
pub(super) fn raw_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || is_inside(c))).filter(|word| !word.is_empty())
}

/// Apostrophes, joiners and marks are no end of a word.
fn is_inside(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`' | '\u{ad}' | '\u{200d}' | '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn ukrainian(word: &str) -> &str {
    let cut = UKRAINIAN.iter().find_map(|end| word.strip_suffix(end)).filter(|stem| stem.chars().count() >= 4).unwrap_or(word);
    cut.strip_suffix(UKRAINIAN_LAST).filter(|stem| stem.chars().count() >= 4).unwrap_or(cut)
}

fn persian(word: &str) -> &str {
    PERSIAN.iter().find_map(|end| word.strip_suffix(end)).filter(|stem| stem.chars().count() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::Tongue;
    use crate::faq::lexicon::Lexicon;

    fn shares(language: &str, left: &str, right: &str) -> bool {
        let tongue = Tongue::new(&language.into(), [], []);
        let spellings =
            |text: &str| tongue.tokens(text, &Lexicon::default()).into_iter().flat_map(|token| token.spellings).collect::<Vec<_>>();
        let right = spellings(right);
        spellings(left).iter().any(|spelling| right.contains(spelling))
    }

    #[test]
    fn forms_of_a_word_meet() {
        for (language, left, right) in [
            ("de", "Wohnungen", "Wohnung"),
            ("de", "Ämter", "aemter"),
            ("en", "applying", "apply"),
            ("fr", "logements", "logement"),
            ("tr", "çalışma", "calisma"),
            ("ru", "работу", "работа"),
            ("uk", "квартиру", "квартири"),
            ("uk", "роботу", "робота"),
            ("ar", "المدرسة", "مدرسه"),
            ("fa", "خانه‌ها", "خانه"),
            ("fr", "l’école", "ecole"),
        ] {
            assert!(shares(language, left, right), "{language}: {left} {right}");
        }
        assert!(!shares("de", "Wohnung", "Arbeit"));
    }

    #[test]
    fn empty_words_are_marked_and_numbers_stay() {
        let tongue = Tongue::new(&"de".into(), ["ich", "für"], []);
        let tokens = tongue.tokens("Ich brauche B1 fuer 2026!", &Lexicon::default());
        let told: Vec<(&str, bool)> = tokens.iter().map(|token| (token.word.as_str(), token.empty)).collect();
        assert_eq!(told, [("ich", true), ("brauche", false), ("b", false), ("1", false), ("fuer", true), ("2026", false)]);
    }
}
