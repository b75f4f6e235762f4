//! One spelling for what people type: case, umlauts, Arabic letter forms, digits, repeated letters, invisible signs.
//!
//! A text becomes words, and a word has one or more forms, the plainest first: `schlaegt` also reads as `schlagt`, which is what
//! `schlägt` becomes. Phrases of the words files are folded to their first form only; texts offer all of theirs.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// Characters of a text that are looked at. Bot API: a message has at most 4,096.
pub const TEXT_CHARS_MAX: usize = 4096;

/// The Persian non-joiner: people type it, a space, or nothing.
const NON_JOINER: char = '\u{200c}';

/// Zeros of the decimal digits that NFKC leaves alone (Unicode 16, category Nd, living scripts).
const ZEROS: [u32; 19] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090,
    0x17e0, 0x1810,
];

/// Latin letters that stand for Cyrillic ones in a mixed word, as keyboards and copying leave them.
const LOOKALIKES: [(char, char); 8] = [('a', 'а'), ('c', 'с'), ('e', 'е'), ('i', 'і'), ('o', 'о'), ('p', 'р'), ('x', 'х'), ('y', 'у')];

/// Beginnings that Arabic writes together with the next word, longest first.
const ARABIC_BEGINNINGS: [&str; 4] = ["وال", "ال", "و", "ف"];

/// The Arabic future before a verb, standard and spoken: `سأنتحر`, `حيقتلني`, `هيضربني`.
const ARABIC_FUTURES: [char; 3] = ['س', 'ح', 'ه'];
/// How a verb of the present begins: I, he, you or she, we.
const ARABIC_PERSONS: [char; 4] = ['ا', 'ي', 'ت', 'ن'];

/// A word of a text in its folded forms.
#[derive(Clone, PartialEq, Eq)]
pub struct Word {
    forms: Vec<String>,
    /// A comma, a dash or more stands before it.
    pub starts_clause: bool,
    /// A full stop, question or exclamation mark stands before it.
    pub starts_sentence: bool,
}

impl Word {
    /// The plainest form.
    #[must_use]
    pub fn text(&self) -> &str {
        self.forms.first().map_or("", String::as_str)
    }

    /// All forms, the plainest first; never empty.
    #[must_use]
    pub fn forms(&self) -> &[String] {
        &self.forms
    }

    /// Whether it is a number in digits.
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.text().bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether both may be meant as the same word.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.forms.iter().any(|form| other.forms.contains(form))
    }
}

/// The words of `text`: one reading, and a second one when a Persian non-joiner may join what the first one splits.
#[must_use]
pub fn readings(text: &str) -> Vec<Vec<Word>> {
    let split = Folding::run(text, false);
    if text.contains(NON_JOINER) { vec![split, Folding::run(text, true)] } else { vec![split] }
}

/// The words of `text`, split at Persian non-joiners.
#[must_use]
pub fn fold(text: &str) -> Vec<Word> {
    Folding::run(text, false)
}

/// `text` in its plainest form, words with one space between.
#[must_use]
pub fn plain(text: &str) -> String {
    fold(text).iter().map(Word::text).collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Folding {
    words: Vec<Word>,
    word: String,
    /// Bytes of the word before its first apostrophe.
    elided: Option<usize>,
    starts_clause: bool,
    starts_sentence: bool,
    /// The last separator was a full stop; a second one makes dots, which end nothing.
    dot: bool,
}

impl Folding {
    fn run(text: &str, join: bool) -> Vec<Word> {
        let mut folding = Self::default();
        let chars = text.chars().take(TEXT_CHARS_MAX).map(apostrophe);
        // Most texts are normal already, and seeing that is much quicker than doing it.
        match is_nfkc_quick(chars.clone()) {
            IsNormalized::Yes => folding.read(chars, join),
            IsNormalized::No | IsNormalized::Maybe => folding.read(chars.nfkc(), join),
        }
        folding.end();
        folding.words
    }

    fn read(&mut self, chars: impl Iterator<Item = char>, join: bool) {
        for c in chars.flat_map(char::to_lowercase) {
            match c {
                'a'..='z' => self.letter(c),
                NON_JOINER if !join => self.end(),
                _ if invisible(c) || is_combining_mark(c) => {}
                '\'' if !self.word.is_empty() => {
                    let at = self.word.len();
                    self.elided.get_or_insert(at);
                }
                '\'' => {}
                '🆘' => self.sign("sos"),
                '😂' | '🤣' | '😹' | '😆' => self.sign("haha"),
                _ if c.is_alphanumeric() => self.letter(c),
                _ => self.separator(c),
            }
        }
    }

    fn letter(&mut self, c: char) {
        let digit = digit(c);
        if self.word.chars().next_back().is_some_and(|last| last.is_ascii_digit() != digit.is_some()) {
            self.end();
        }
        self.dot = false;
        match digit {
            Some(digit) => self.word.push(digit),
            None => fold_letter(c, &mut self.word),
        }
    }

    fn sign(&mut self, word: &str) {
        self.end();
        self.word.push_str(word);
        self.end();
    }

    fn separator(&mut self, c: char) {
        self.end();
        match c {
            '.' if self.dot => (self.starts_sentence, self.starts_clause) = (false, true),
            '.' | '!' | '?' | '؟' | '۔' | '।' => self.starts_sentence = true,
            ',' | ';' | ':' | '،' | '؛' | '–' | '—' | '(' | ')' | '\n' => self.starts_clause = true,
            _ => {}
        }
        self.dot = c == '.';
    }

    fn end(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        let forms = forms(word, self.elided.take());
        self.words.push(Word {
            forms,
            starts_clause: std::mem::take(&mut self.starts_clause),
            starts_sentence: std::mem::take(&mut self.starts_sentence),
        });
        self.dot = false;
    }
}

fn forms(mut word: String, elided: Option<usize>) -> Vec<String> {
    let ascii = word.is_ascii();
    if !ascii && word.chars().any(|c| ('а'..='ӿ').contains(&c)) && word.chars().any(|c| c.is_ascii_alphabetic()) {
        word = word.chars().map(|c| LOOKALIKES.iter().find(|(latin, _)| *latin == c).map_or(c, |(_, cyrillic)| *cyrillic)).collect();
    }
    let mut forms = if has_run(&word) { vec![squeeze(&word, 1), squeeze(&word, 2)] } else { vec![word] };
    let plain = forms.len();
    for at in 0..plain {
        let form = forms[at].as_str();
        if ascii && ["ae", "oe", "ue"].iter().any(|pair| form.contains(pair)) {
            let without = form.replace("ae", "a").replace("oe", "o").replace("ue", "u");
            forms.push(without);
        } else if !ascii && let Some(rest) = ARABIC_BEGINNINGS.iter().find_map(|begin| form.strip_prefix(begin)) {
            // Three letters are the shortest root of an Arabic word.
            if rest.chars().count() >= 3 {
                let rest = rest.to_owned();
                forms.push(rest);
            }
        }
    }
    if !ascii {
        let verbs: Vec<String> = forms.iter().filter_map(|form| without_future(form)).map(str::to_owned).collect();
        forms.extend(verbs);
    }
    // French l', d', m' before a word: also the word alone.
    if let Some(rest) = elided.filter(|at| ascii && *at <= 2).and_then(|at| forms[0].get(at..)).filter(|rest| rest.len() >= 3) {
        let rest = rest.to_owned();
        forms.push(rest);
    }
    forms
}

/// An Arabic verb without its future. Persian words come along, as the script does not tell them apart: what is left of those is no
/// word of the lists.
fn without_future(form: &str) -> Option<&str> {
    let verb = form.strip_prefix(ARABIC_FUTURES).filter(|verb| verb.starts_with(ARABIC_PERSONS))?;
    // A person and a root of three letters; a shorter rest belongs to some other word.
    (verb.chars().count() >= 4).then_some(verb)
}

fn has_run(word: &str) -> bool {
    let (mut last, mut run) = ('\0', 0);
    word.chars().any(|c| {
        run = if c == last { run + 1 } else { 1 };
        last = c;
        run >= 3 && !c.is_ascii_digit()
    })
}

/// Runs of three and more of a letter become `keep` of it.
fn squeeze(word: &str, keep: usize) -> String {
    let letters: Vec<char> = word.chars().collect();
    letters.chunk_by(|a, b| a == b).flat_map(|run| run.iter().take(if run.len() >= 3 { keep } else { run.len() })).collect()
}

fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    if !c.is_numeric() {
        return None;
    }
    let code = u32::from(c);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

fn fold_letter(c: char, out: &mut String) {
    match c {
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'đ' | 'ð' => out.push('d'),
        'ı' => out.push('i'),
        'ё' => out.push('е'),
        'ґ' => out.push('г'),
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' | 'ی' | 'ئ' | 'ې' | 'ے' => out.push('ي'),
        'ک' | 'ڪ' => out.push('ك'),
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' => out.push('ه'),
        'ؤ' => out.push('و'),
        // Tatweel only stretches; a hamza alone is often left out.
        'ـ' | 'ء' => {}
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
            let mut base = None;
            decompose_canonical(c, |part| _ = base.get_or_insert(part));
            out.push(base.unwrap_or(c));
        }
        _ => out.push(c),
    }
}

/// All apostrophes as one, before NFKC turns some of them into spaces.
fn apostrophe(c: char) -> char {
    if matches!(c, '’' | '‘' | '‛' | 'ʼ' | 'ʻ' | 'ʹ' | '`' | '´' | '′' | '＇' | 'ꞌ') { '\'' } else { c }
}

/// Direction marks, joiners, soft hyphen, variation selectors, keycaps, skin tones: they carry no meaning here.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20e3}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::{fold, plain, readings};

    #[test]
    fn spellings_become_one() {
        let same = [
            ("Straße", "STRASSE"),
            ("İSTANBUL ılık", "istanbul ilik"),
            ("م\u{64f}ـساعدة", "مساعده"),
            ("أإآٱ كک يىی", "اااا كك ييي"),
            ("٢٤/۱۲", "24 12"),
            ("б’є", "бє"),
            ("ёлка", "елка"),
            ("he\u{200b}lp\u{202e}", "help"),
            ("1️⃣", "1"),
            ("ﻣﺴﺎﻋﺪﺓ", "مساعدة"),
            ("допомогa", "допомога"),
            ("é e\u{301}", "e e"),
        ];
        for (left, right) in same {
            assert_eq!(plain(left), plain(right), "{left}");
        }
        assert_eq!(plain("Hilfe!!! 🙏 🆘"), "hilfe sos");
        assert_eq!(plain("3Kinder, 2000"), "3 kinder 2000");
        assert_eq!(plain("й ї"), "й ї");
    }

    #[test]
    fn words_offer_more_than_one_form() {
        let forms = |text: &str| fold(text)[0].forms().join(" ");
        assert_eq!(forms("schlägt"), "schlagt");
        assert_eq!(forms("schlaegt"), "schlaegt schlagt");
        assert_eq!(forms("willlll"), "wil will");
        assert_eq!(forms("l’urgence"), "lurgence urgence");
        assert_eq!(forms("والقتل"), "والقتل قتل");
        assert_eq!(forms("سأنتحر"), "سانتحر انتحر");
        assert_eq!(forms("وسيقتلني"), "وسيقتلني سيقتلني يقتلني");
        assert_eq!(forms("هيضربني"), "هيضربني يضربني");
        assert_eq!(forms("سلام"), "سلام");
        assert_eq!(forms("ساعة"), "ساعه");
        assert_eq!(readings("نمی\u{200c}خواهم").iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn sentences_and_clauses_are_marked_and_dots_end_nothing() {
        let marks: Vec<_> = fold("a, b. c... d").iter().map(|word| (word.starts_clause, word.starts_sentence)).collect();
        assert_eq!(marks, [(false, false), (true, false), (false, true), (true, false)]);
    }
}
