//! Which language a person reads: from Telegram's code to one of ours, and what stands in for a missing text.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::ids::Language;

/// Codes of languages that likely-subtags data does not tie to one of ours although the same written language is read.
///
/// Deliberately absent: `ps`, `kmr`, `ckb`, `ti`, `be`, `az`, … Many of their speakers read another of our languages, but that
/// is theirs to say; whoever matches nothing is asked with all own names on the screen.
const ALIASES: [(&str, &str); 13] = [
    ("prs", "fa"), // Dari and Iranian Persian share their written form; older clients send the ISO 639-3 codes.
    ("pes", "fa"),
    ("arb", "ar"), // Spoken Arabic varies, what is written is the standard language.
    ("apc", "ar"),
    ("ajp", "ar"),
    ("acm", "ar"),
    ("ary", "ar"),
    ("arz", "ar"),
    ("apd", "ar"),
    ("ayl", "ar"),
    ("aeb", "ar"),
    ("arq", "ar"),
    ("gsw", "de"),
];

/// What is shown when a text is not there in a language, in this order; never without saying so.
///
/// English stands before German because a newcomer who does not read the one more often reads the other. There is no step
/// from Ukrainian to Russian: many read it, but to be answered in it unasked can hurt, and a person who wants it chooses it.
const CHAINS: [(&str, &[&str]); 8] = [
    ("de", &["en"]),
    ("en", &["de"]),
    ("ar", &["en", "de"]),
    ("tr", &["en", "de"]),
    ("fr", &["en", "de"]),
    ("uk", &["en", "de"]),
    ("ru", &["en", "de"]),
    ("fa", &["en", "de"]),
];

/// Every language under the name that its readers know.
const OWN_NAMES: [(&str, &str); 8] = [
    ("de", "Deutsch"),
    ("en", "English"),
    ("ar", "العربية"),
    ("tr", "Türkçe"),
    ("fr", "Français"),
    ("uk", "Українська"),
    ("ru", "Русский"),
    ("fa", "فارسی"),
];

/// The available language that fits an IETF tag as Telegram sends it (`uk`, `pt-br`), or `None`: then the person is asked.
///
/// Bot API: `language_code` is optional, set by the app's interface and not checked by Telegram; so anything may stand there.
#[must_use]
pub fn negotiate(code: Option<&str>, available: &[Language]) -> Option<Language> {
    let wanted: LanguageIdentifier = code?.trim().parse().ok()?;
    let alias = look_up(&ALIASES, wanted.language.as_str()).and_then(|alias| alias.parse().ok());
    let wanted = alias.unwrap_or(wanted);
    if wanted.language.is_empty() {
        return None;
    }
    let known: Vec<(LanguageIdentifier, &Language)> =
        available.iter().filter_map(|language| Some((language.as_str().parse().ok()?, language))).collect();
    let tags: Vec<&LanguageIdentifier> = known.iter().map(|(tag, _)| tag).collect();
    let found = negotiate_languages(&[&wanted], &tags, None, NegotiationStrategy::Lookup).into_iter().next()?;
    known.iter().find(|(tag, _)| tag == *found).map(|(_, language)| (*language).clone())
}

/// The languages that stand in for a missing text of `language`, best first; it is not among them itself.
#[must_use]
pub fn fallbacks(language: &Language) -> &'static [&'static str] {
    look_up(&CHAINS, language.as_str()).unwrap_or(&["en", "de"])
}

/// The language's name in itself (`Українська`); a language added later without a name here shows its tag.
#[must_use]
pub fn own_name(language: &Language) -> &str {
    look_up(&OWN_NAMES, language.as_str()).unwrap_or(language.as_str())
}

fn look_up<T: Copy>(table: &[(&str, T)], key: &str) -> Option<T> {
    table.iter().find(|(name, _)| *name == key).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::{CHAINS, OWN_NAMES, fallbacks, negotiate, own_name};
    use crate::ids::Language;

    fn ours() -> Vec<Language> {
        OWN_NAMES.iter().map(|(tag, _)| Language::from(*tag)).collect()
    }

    #[test]
    fn a_telegram_code_finds_its_language_or_nothing() {
        let found = |code| negotiate(Some(code), &ours()).map(|language| language.to_string());
        let hits = [
            ("de", "de"),
            ("de-AT", "de"),
            ("gsw", "de"),
            ("en", "en"),
            ("en-us", "en"),
            ("ar-SY", "ar"),
            ("apc", "ar"),
            ("fa-AF", "fa"),
            ("prs", "fa"),
            ("prs-AF", "fa"),
            ("uk-UA", "uk"),
            ("UK", "uk"),
            ("ru_RU", "ru"),
            ("fr-CM", "fr"),
            ("tr", "tr"),
        ];
        for (code, language) in hits {
            assert_eq!(found(code).as_deref(), Some(language), "{code}");
        }
        for code in ["ps", "kmr", "ckb", "ku", "ti", "be", "sr", "pt-br", "zh-hans", "und", "", " ", "*", "x", "🙂", "de-de-de-de-de"] {
            assert_eq!(found(code), None, "{code}");
        }
        assert_eq!(negotiate(None, &ours()), None);
    }

    #[test]
    fn a_language_that_is_not_installed_is_not_offered() {
        assert_eq!(negotiate(Some("uk"), &["ru".into(), "de".into()]), None);
        assert_eq!(negotiate(Some("uk"), &[]), None);
    }

    #[test]
    fn chains_never_lead_back_nor_from_ukrainian_to_russian() {
        for (tag, chain) in CHAINS {
            assert!(!chain.is_empty() && !chain.contains(&tag), "{tag}");
            assert!(tag == "ru" || !chain.contains(&"ru"), "{tag}");
        }
        assert_eq!(fallbacks(&"so".into()), ["en", "de"]);
        assert_eq!(own_name(&"fa".into()), "فارسی");
        assert_eq!(own_name(&"so".into()), "so");
    }
}
