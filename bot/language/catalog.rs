//! All texts of all languages: loading with findings, and look-up that falls back openly.
//!
//! A look-up walks the language's chain ([`fallbacks`]). A missing text counts as a failure, and so does one that Fluent could
//! only format with gaps; the next language is tried, and [`Rendered`] says which one it was, so that the person can be told
//! that the text is not translated yet. A raw key or a `{$name}` never reaches anybody.
//!
//! Fluent's isolation marks (U+2068, U+2069) stand around every variable; only button labels are freed of them.

use std::collections::BTreeMap;

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::args::{Args, format_number, number};
use super::entry::{Entry, read};
use super::ftl;
use super::negotiate::fallbacks;
use crate::finding::{Finding, Place, Source};
use crate::ids::{Language, MessageId};

type Bundle = FluentBundle<FluentResource, IntlLangMemoizer>;

/// A text ready to be shown, and where it really came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The text; empty when it is `missing`.
    pub text: String,
    /// The language of `text`; the one asked for when it is `missing`.
    pub language: Language,
    /// The text is in another language than asked for: say so to the person.
    pub fallen_back: bool,
    /// No language of the chain has the text: show nothing of it and offer a person.
    pub missing: bool,
}

/// The Fluent files of every language, parsed once; shared between threads.
#[derive(Default)]
pub struct Catalog {
    shelves: BTreeMap<Language, Shelf>,
}

struct Shelf {
    bundle: Bundle,
    entries: BTreeMap<MessageId, Entry>,
    files: Vec<Source>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.shelves.iter().map(|(language, shelf)| (language, shelf.entries.len()))).finish()
    }
}

impl Catalog {
    /// Builds the catalogue from files, each with its language, and says what is wrong with them.
    ///
    /// What can be read is kept. Rules: `fluent-syntax`, `message-twice` (a term and a message of one name count as the same,
    /// because the library keeps both in one table; also an attribute twice in a message), `fluent-function` (only `NUMBER` is
    /// there), `fluent-term` (a term shows no variables, though one may choose its form), `control-character` (nobody could see it, and XML cannot carry it to a translator), `language-tag`.
    pub fn load(files: impl IntoIterator<Item = (Language, Source)>) -> (Self, Vec<Finding>) {
        let mut catalog = Self::default();
        let mut findings = Vec::new();
        let mut names: BTreeMap<Language, BTreeMap<String, Place>> = BTreeMap::new();
        for (language, source) in files {
            let Ok(tag) = language.as_str().parse::<LanguageIdentifier>() else {
                findings.push(Finding::error("language-tag", source.start(), format!("`{language}` is no language tag")));
                continue;
            };
            let shelf = catalog.shelves.entry(language.clone()).or_insert_with(|| Shelf::new(tag));
            shelf.add(source, names.entry(language).or_default(), &mut findings);
        }
        (catalog, findings)
    }

    /// The text of a message (or of one of its attributes) for a reader of `language`.
    #[must_use]
    pub fn text(&self, language: &Language, message: &str, attribute: Option<&str>, args: &Args) -> Rendered {
        let args = args.fluent();
        let chain = std::iter::once(language.as_str()).chain(fallbacks(language).iter().copied());
        for (found, shelf) in chain.filter_map(|link| self.shelves.get_key_value(link)) {
            if let Some(text) = shelf.format(message, attribute, &args) {
                return Rendered { text, language: found.clone(), fallen_back: found != language, missing: false };
            }
        }
        Rendered { text: String::new(), language: language.clone(), fallen_back: false, missing: true }
    }

    /// The text of an attribute as a button shows it: without isolation marks, which some apps draw as boxes there.
    #[must_use]
    pub fn label(&self, language: &Language, message: &str, attribute: &str, args: &Args) -> Rendered {
        let mut label = self.text(language, message, Some(attribute), args);
        label.text.retain(|letter| !matches!(letter, '\u{2068}' | '\u{2069}'));
        label
    }

    /// Whether the language itself has this text, fallbacks aside.
    #[must_use]
    pub fn has(&self, language: &Language, message: &str, attribute: Option<&str>) -> bool {
        self.entry(language, message).is_some_and(|entry| match attribute {
            Some(name) => entry.attribute(name).is_some(),
            None => entry.value.is_some(),
        })
    }

    /// The languages that have at least one file, sorted by tag.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.shelves.keys()
    }

    /// The messages of a language, sorted by name; none for a language that is not there. Terms are not among them.
    pub fn entries(&self, language: &Language) -> impl Iterator<Item = &Entry> {
        self.shelves.get(language).into_iter().flat_map(|shelf| shelf.entries.values())
    }

    /// One message of a language.
    #[must_use]
    pub fn entry(&self, language: &Language, message: &str) -> Option<&Entry> {
        self.shelves.get(language)?.entries.get(message)
    }

    /// The files of a language, in the order they were given.
    #[must_use]
    pub fn files(&self, language: &Language) -> &[Source] {
        self.shelves.get(language).map_or(&[], |shelf| &shelf.files)
    }
}

impl Shelf {
    fn new(tag: LanguageIdentifier) -> Self {
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(true);
        bundle.set_formatter(Some(format_number));
        let added = bundle.add_function("NUMBER", number);
        debug_assert!(added.is_ok(), "an empty bundle has no NUMBER");
        Self { bundle, entries: BTreeMap::new(), files: Vec::new() }
    }

    fn format(&self, message: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut faults).into_owned();
        faults.is_empty().then_some(text)
    }

    fn add(&mut self, source: Source, names: &mut BTreeMap<String, Place>, findings: &mut Vec<Finding>) {
        if let Some((at, letter)) = source.text.char_indices().find(|(at, letter)| unseen(*letter, &source.text[at + letter.len_utf8()..]))
        {
            let place = source.place(at..at + letter.len_utf8());
            findings.push(Finding::error("control-character", place, format!("U+{:04X} cannot stand in a text", u32::from(letter))));
        }
        // Parsed twice: slices know their place, owned text can be written in canonical form.
        let (tree, faults) = fluent_syntax::parser::parse(&*source.text).map_or_else(|it| it, |tree| (tree, Vec::new()));
        let written = ftl::parse_file(&source).body;
        for fault in faults {
            findings.push(Finding::error("fluent-syntax", source.place(fault.pos.clone()), fault.to_string()));
        }
        for (entry, written) in tree.body.iter().zip(written) {
            let (id, value, attributes, comment) = match entry {
                ast::Entry::Message(it) => (it.id.name, it.value.as_ref(), &it.attributes, it.comment.as_ref()),
                ast::Entry::Term(it) => (it.id.name, Some(&it.value), &it.attributes, it.comment.as_ref()),
                _ => continue,
            };
            let place = source.place(ftl::span(&source.text, id));
            if let ast::Entry::Term(term) = entry
                && ftl::variables(&term.value).iter().any(|(_, shown)| *shown)
            {
                // Where no value is given, Fluent would show the raw `{$name}` and call it no fault.
                findings.push(Finding::error("fluent-term", place.clone(), format!("the term `-{id}` shows a variable")));
            }
            let entry_read = read(&source, (id, place.clone()), value, attributes, comment, written, findings);
            if let Some(first) = names.get(id) {
                let twice = Finding::error("message-twice", place, format!("`{id}` is there twice in this language"));
                findings.push(twice.help(format!("the first one stands at {first} and is the one that is shown")));
            } else {
                names.insert(id.to_owned(), place);
                if matches!(entry, ast::Entry::Message(_)) {
                    self.entries.insert(entry_read.id.clone(), entry_read);
                }
            }
        }
        let resource = FluentResource::try_new(source.text.to_string()).unwrap_or_else(|(readable, _)| readable);
        // A name that is there already was found above; the library keeps the first one, as the entries do.
        let _ = self.bundle.add_resource(resource);
        self.files.push(source);
    }
}

/// A character that nobody sees and that XML 1.0 or an editor would change: controls, a line feed's carriage return aside.
fn unseen(letter: char, rest: &str) -> bool {
    match letter {
        '\n' | '\t' => false,
        '\r' => !rest.starts_with('\n'),
        '\u{fffe}' | '\u{ffff}' => true,
        _ => letter.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Args, Catalog};
    use crate::finding::Source;
    use crate::ids::Language;

    fn catalog(files: &[(&str, &str)]) -> Catalog {
        let (catalog, findings) = Catalog::load(sources(files));
        assert_eq!(findings, []);
        catalog
    }

    fn sources(files: &[(&str, &str)]) -> Vec<(Language, Source)> {
        files.iter().map(|(tag, text)| (Language::from(*tag), Source::new(&format!("locales/{tag}/a.ftl"), text))).collect()
    }

    const DE: &str = "\
# keep: Duldung, Bescheid
# Für alle
papers = Ihr Papier für { $name }
    .card = Karte { $total }
    .other = Anderes
days = { $number ->
    [one] { $number } Tag
   *[other] { $number } Tage
  }
only = nur deutsch
";

    #[test]
    fn a_text_comes_in_its_language_with_isolated_variables() {
        let catalog = catalog(&[("de", DE), ("fa", "papers = برگه { $name }\n    .card = کارت { $total }\n")]);
        let fa = "fa".into();
        let text = catalog.text(&fa, "papers", None, &Args::new().with("name", "Ali"));
        assert_eq!(text.text, "برگه \u{2068}Ali\u{2069}");
        assert!(!text.fallen_back && !text.missing && text.language == "fa");
        let label = catalog.label(&fa, "papers", "card", &Args::new().with("total", 12_345));
        assert_eq!(label.text, "کارت ۱۲٬۳۴۵");
    }

    #[test]
    fn a_missing_or_broken_text_falls_back_openly_and_never_shows_a_key() {
        let uk = "papers = Папір { $nane }\n";
        let catalog = catalog(&[("de", DE), ("uk", uk), ("ru", "only = только\n"), ("en", "days = { $number } days\n")]);
        let uk = "uk".into();
        let broken = catalog.text(&uk, "papers", None, &Args::new().with("name", "A"));
        assert_eq!((broken.text.as_str(), broken.language.as_str(), broken.fallen_back), ("Ihr Papier für \u{2068}A\u{2069}", "de", true));
        let english = catalog.text(&uk, "days", None, &Args::new().with("number", 2));
        assert_eq!((english.text.as_str(), english.language.as_str()), ("\u{2068}2\u{2069} days", "en"));
        assert_eq!(catalog.text(&uk, "only", None, &Args::new()).language.as_str(), "de");
        for (id, attribute) in [("nothing", None), ("only", Some("x")), ("papers", None)] {
            let missing = catalog.text(&uk, id, attribute, &Args::new());
            assert_eq!((missing.text.as_str(), missing.missing, missing.language.as_str()), ("", true, "uk"));
        }
    }

    #[test]
    fn plurals_follow_the_language_and_numbers_its_digits() {
        let uk = "days = { NUMBER($number) ->\n    [one] { $number } день\n    [few] { $number } дні\n   *[many] { $number } днів\n  }\n";
        let ar = "days = { $number ->\n    [zero] لا يوم\n    [two] يومان\n    [few] { $number } أيام\n   *[other] { $number } يومًا\n  }\n";
        let catalog = catalog(&[("de", DE), ("uk", uk), ("ar", ar)]);
        let days = |tag: &str, number: i64| {
            let text = catalog.text(&tag.into(), "days", None, &Args::new().with("number", number)).text;
            text.replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!([days("de", 1), days("de", 0)], ["1 Tag", "0 Tage"]);
        assert_eq!([days("uk", 21), days("uk", 3), days("uk", 11)], ["21 день", "3 дні", "11 днів"]);
        assert_eq!([days("ar", 0), days("ar", 2), days("ar", 3), days("ar", 1100)], ["لا يوم", "يومان", "3 أيام", "1,100 يومًا"]);
    }

    #[test]
    fn number_takes_options_and_passes_text_through() {
        let catalog = catalog(&[("de", "a = { NUMBER($n, minimumFractionDigits: 2) }\nb = { NUMBER($n, useGrouping: \"false\") }\n")]);
        let de = "de".into();
        let show = |id: &str, args: &Args| catalog.text(&de, id, None, args).text;
        assert_eq!(show("a", &Args::new().with("n", 1234)), "1.234,00");
        assert_eq!(show("b", &Args::new().with("n", 2026)), "2026");
        assert_eq!(show("a", &Args::new().with("n", "viele")), "viele");
    }

    #[test]
    fn entries_tell_what_checks_need() {
        let catalog = catalog(&[("de", DE)]);
        let de = "de".into();
        let entry = catalog.entry(&de, "papers").unwrap();
        assert_eq!(entry.place.to_string(), "locales/de/a.ftl:3:1");
        assert_eq!(entry.comment.as_deref(), Some("keep: Duldung, Bescheid\nFür alle"));
        assert_eq!(entry.kept_words().collect::<Vec<_>>(), ["Duldung", "Bescheid"]);
        assert_eq!(entry.variables.iter().map(String::as_str).collect::<Vec<_>>(), ["name", "total"]);
        let card = entry.attribute("card").unwrap();
        assert_eq!(
            (card.place.to_string().as_str(), card.pattern.place.to_string().as_str()),
            ("locales/de/a.ftl:4:6", "locales/de/a.ftl:4:13")
        );
        assert_eq!(&*card.pattern.ftl, "Karte { $total }");
        assert!(catalog.has(&de, "papers", Some("other")) && !catalog.has(&de, "papers", Some("x")));
        assert_eq!(catalog.entries(&de).count(), 3);
    }

    #[test]
    fn faults_are_found_with_their_place() {
        let text =
            "good = ja\nbad = { $x\nagain = 1\n    .a = x\n    .a = y\ngood = nein\n-good = Marke { $x }\nf = { DATE($d) }\nc = \u{7}\n";
        let (catalog, findings) = Catalog::load(sources(&[("de", text), ("de", "again = 2\n"), ("not a tag", "a = b\n")]));
        let told: Vec<String> = findings.iter().map(|it| format!("{} {} {}", it.place, it.rule, it.message)).collect();
        insta::assert_snapshot!(told.join("\n"), @r#"
        locales/de/a.ftl:9:5 control-character U+0007 cannot stand in a text
        locales/de/a.ftl:3:1 fluent-syntax Expected a token starting with "}"
        locales/de/a.ftl:5:6 message-twice `again` has the attribute `a` twice
        locales/de/a.ftl:6:1 message-twice `good` is there twice in this language
        locales/de/a.ftl:7:2 fluent-term the term `-good` shows a variable
        locales/de/a.ftl:7:2 message-twice `good` is there twice in this language
        locales/de/a.ftl:8:7 fluent-function there is no function `DATE`
        locales/de/a.ftl:1:1 message-twice `again` is there twice in this language
        locales/not a tag/a.ftl:1:1 language-tag `not a tag` is no language tag
        "#);
        assert_eq!(catalog.text(&"de".into(), "good", None, &Args::new()).text, "ja");
        assert_eq!(catalog.languages().map(Language::as_str).collect::<Vec<_>>(), ["de"]);
    }

    #[test]
    fn a_catalogue_is_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Catalog>();
        shared::<super::super::Formats>();
    }
}
