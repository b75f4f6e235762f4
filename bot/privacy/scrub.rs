//! Takes out of a person's words what tells who they are, as far as its shape shows it: numbers, addresses, marks of files.
//!
//! Names of people, streets and places have no such shape: in German every noun has a capital, and Arabic and Persian have none.
//! Numbers spelled out stay too. Scrubbed words are still a person's words, and are kept sealed and for a short time only.

/// Characters of scrubbed words.
pub const WORDS_MAX: usize = 300;
/// More digits in a row, whatever signs stand between them, are a number that may lead to somebody; so many in a word with
/// letters are a mark.
const DIGITS_MAX: usize = 3;
/// Letters and digits of a word that may be the mark of a file when they take turns.
const MARK_MIN: usize = 5;

const NUMBER: &str = "[number]";
const MARK: &str = "[mark]";
const MAIL: &str = "[mail]";
const LINK: &str = "[link]";
const NAME: &str = "[name]";

/// Words on one line without control characters; what was taken out is named in brackets. At most [`WORDS_MAX`] characters.
///
/// `None` when no word is left that would tell anything.
#[must_use]
pub fn scrub(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !hidden(*c)).map(plain).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut kept: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (replaced, taken) = next(&words[at..]);
        // "DE89 3704 0044": one thing, however many words.
        let same = |last: &String| [NUMBER, MARK].contains(&last.as_str()) && [NUMBER, MARK].contains(&replaced.as_str());
        if !kept.last().is_some_and(same) {
            kept.push(replaced);
        }
        at += taken;
    }
    let tells = |word: &String| !word.starts_with('[') && word.chars().any(char::is_alphabetic);
    kept.iter().any(tells).then(|| shortened(&kept.join(" ")))
}

/// What stands in place of the first word, and how many words that takes.
fn next(words: &[&str]) -> (String, usize) {
    let word = words[0];
    // "anna @ example.org", "anna (at) example.org"
    if words.get(1).is_some_and(|sign| is_at(sign)) {
        return (MAIL.to_owned(), words.len().min(3));
    }
    let core = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@');
    if is_at(word) {
        return (NAME.to_owned(), words.len().min(2));
    }
    if let Some(at) = core.find('@') {
        return (if at == 0 { NAME } else { MAIL }.to_owned(), 1);
    }
    if is_link(core) {
        return (LINK.to_owned(), 1);
    }
    if is_mark(core) {
        return (MARK.to_owned(), 1);
    }
    if digits(word) > 0 {
        if let Some(run) = number(words) {
            return (NUMBER.to_owned(), run);
        }
        // "DE89 3704 0044" begins a longer mark.
        if let Some(run) = number(&words[1..]) {
            return (MARK.to_owned(), 1 + run);
        }
    }
    (word.to_owned(), 1)
}

/// How many words a number takes that they begin with. It may be typed in pieces; a sign between two of them belongs to it.
fn number(words: &[&str]) -> Option<usize> {
    let run = words.iter().take_while(|word| !word.chars().any(char::is_alphabetic)).count();
    let run = words[..run].iter().rposition(|word| digits(word) > 0)? + 1;
    let all: usize = words[..run].iter().map(|word| digits(word)).sum();
    (all > DIGITS_MAX).then_some(run)
}

fn digits(word: &str) -> usize {
    word.chars().filter(|c| c.is_numeric()).count()
}

/// An at sign that stands by itself.
fn is_at(word: &str) -> bool {
    ["@", "(at)", "[at]", "{at}", "(ät)", "[ät]"].contains(&word.to_lowercase().as_str())
}

/// `https://…`, `www.…`, `t.me/…`, `example.org`: a dot between letters with two more behind it, or a path behind a dot.
fn is_link(word: &str) -> bool {
    if word.contains("://") || word.to_lowercase().starts_with("www.") {
        return true;
    }
    let (host, path) = word.split_once('/').map_or((word, None), |(host, path)| (host, Some(path)));
    let Some((before, last)) = host.rsplit_once('.') else { return false };
    let letters = last.chars().take_while(|c| c.is_alphabetic()).count();
    before.chars().any(char::is_alphanumeric) && (letters >= 2 || letters > 0 && path.is_some())
}

/// Letters with many digits, or in turns with them: `L01X00T47`, `AZ-12-CS`, and no `B1`, `25a` or `16-jährig`.
fn is_mark(word: &str) -> bool {
    let signs: Vec<bool> = word.chars().filter(|c| c.is_alphanumeric()).map(char::is_numeric).collect();
    let digits = signs.iter().filter(|digit| **digit).count();
    let turns = signs.windows(2).filter(|pair| pair[0] != pair[1]).count();
    turns > 0 && (digits >= DIGITS_MAX || turns > 1 && signs.len() >= MARK_MIN)
}

/// Signs that nobody sees and that would hide a number or turn a terminal's text around. The joiners of Persian stay.
const fn hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20e3}'
            | '\u{feff}' | '\u{fe0f}'
    )
}

/// One line, and one at sign.
fn plain(c: char) -> char {
    match c {
        '＠' | '﹫' => '@',
        c if c.is_control() => ' ',
        c => c,
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= WORDS_MAX {
        return text.to_owned();
    }
    let start: String = text.chars().take(WORDS_MAX - 1).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{WORDS_MAX, scrub};

    #[test]
    fn what_leads_to_somebody_goes_and_the_question_stays() {
        for (said, kept) in [
            ("Wo finde ich einen Chor?", "Wo finde ich einen Chor?"),
            ("Ruf mich an: 0176 123 45 67, bitte", "Ruf mich an: [number] bitte"),
            ("meine nummer 0176/1234567", "meine nummer [number]"),
            ("tel +49 (0) 30 - 12 34 56 heute", "tel [number] heute"),
            ("geboren am 1.2.1990 in Kabul", "geboren am [number] in Kabul"),
            ("رقمي ٠١٧٦ ١٢٣ ٤٥ متى تفتحون", "رقمي [number] متى تفتحون"),
            ("شمارهٔ من ۰۹۱۲۳۴۵۶۷۸ است", "شمارهٔ من [number] است"),
            ("1\u{200b}2\u{200b}3\u{200b}4 ist mein PIN", "[number] ist mein PIN"),
            ("1️⃣2️⃣3️⃣4️⃣ ist mein PIN", "[number] ist mein PIN"),
            ("０１７６１２３ anrufen", "[number] anrufen"),
            ("schreib an anna.k@example.org!", "schreib an [mail]"),
            ("anna (at) example.org ist meine Adresse", "[mail] ist meine Adresse"),
            ("anna＠example.org fragt", "[mail] fragt"),
            ("folge @anna_k, ja?", "folge [name] ja?"),
            ("siehe https://example.org/a?b=1 dort", "siehe [link] dort"),
            ("siehe www.example.org oder t.me/anna", "siehe [link] oder [link]"),
            ("example.org hilft nicht", "[link] hilft nicht"),
            ("Ausweis L01X00T47 ist weg", "Ausweis [mark] ist weg"),
            ("IBAN DE89 3704 0044 0532 0130 00 stimmt?", "IBAN [mark] stimmt?"),
            ("Aktenzeichen 12-Cs-34/56 was heißt das", "Aktenzeichen [mark] was heißt das"),
            ("Kennzeichen M-AB 1234 anmelden", "Kennzeichen M-AB [number] anmelden"),
        ] {
            assert_eq!(scrub(said).as_deref(), Some(kept), "{said}");
        }
    }

    #[test]
    fn what_editors_need_stays() {
        for said in ["Kurs B1 für 2 Kinder, 16-jährig", "Was ist § 25a?", "z.B. SGB2 und Hartz 4", "چه‌طور ثبت‌نام کنم؟", "2-Zimmer-Wohnung"]
        {
            assert_eq!(scrub(said).as_deref(), Some(said));
        }
    }

    #[test]
    fn what_tells_nothing_is_not_kept() {
        for said in ["", "  ", "0176 1234567", "anna@example.org", "???", "🙂", "@anna 12345"] {
            assert_eq!(scrub(said), None, "{said}");
        }
    }

    #[test]
    fn kept_words_are_one_short_line_without_tricks() {
        let kept = scrub(&format!("a\nb\u{1b}[31m\u{202e}c {}", "wort ".repeat(200))).unwrap();
        assert!(kept.starts_with("a b [31mc wort") && kept.ends_with('…'), "{kept}");
        assert!(kept.chars().count() <= WORDS_MAX && !kept.chars().any(char::is_control));
        // A number at the limit is not cut in two before it is seen.
        let kept = scrub(&format!("{}0176 1234567", "w ".repeat(147))).unwrap();
        assert!(!kept.chars().any(char::is_numeric), "{kept}");
    }
}
