//! Texts for translators who work offline, and their work taken back.
//!
//! A file holds one unit for each German pattern: a message's value under its name, an attribute as `name.attribute`, a term
//! with its dash. Source and target are Fluent text, so placeables, plurals and line breaks travel as they are; comments
//! travel as notes. What comes back is merged into the Fluent files: texts that are not in the file stay, entries that German
//! does not have stay, comments and terms stay. A text made from an older German one is taken unless a newer one is there.

mod merge;
mod po;
mod xliff;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_syntax::ast::{Attribute, Comment, Entry, Pattern};
use regex::Regex;

use super::catalog::Catalog;
use super::ftl;
use super::state::{State, States, states};
use crate::finding::{Finding, Place, Source};
use crate::ids::{Language, MessageId};

pub use po::{export_po, import_po};
pub use xliff::{export_xliff, import_xliff};

/// What an import makes of a translator's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The Fluent files that change, whole, under the names of the content folder (`locales/uk/clearing.ftl`), sorted.
    pub files: Vec<Source>,
    /// The language's states afterwards: finished texts are drafts of the present German text, doubtful ones lose their record.
    pub states: States,
    /// What was not taken or looks wrong. Rules: `po-syntax`, `xliff-syntax`, `fluent-syntax`, `unit-unknown`, `unit-incomplete`,
    /// `source-changed`, `variable-lost`, `variable-unknown`.
    pub findings: Vec<Finding>,
}

/// One German pattern and its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unit {
    id: String,
    /// The German file's name.
    file: String,
    source: String,
    /// Empty when there is no translation.
    target: String,
    /// The German comment, on the first unit of a message.
    note: String,
    /// The translation's own comment, on the first unit of a message.
    remark: String,
    state: State,
}

/// One translation as a translator's file brings it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Returned {
    id: String,
    source: String,
    target: String,
    remark: String,
    /// The translator says that it can be shown.
    finished: bool,
    place: Place,
}

/// The language that a translator's file says it is in (PO's `Language:`, XLIFF's `target-language`), if it says one.
#[must_use]
pub fn language_of(file: &Source) -> Option<Language> {
    static SAID: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#""Language: *([A-Za-z0-9-]+)|target-language="([^"]+)""#).expect("a literal pattern"));
    let found = SAID.captures(&file.text)?;
    found.get(1).or(found.get(2)).map(|tag| tag.as_str().into())
}

/// Every unit of the German files in order, with what `language` has of it.
fn units(catalog: &Catalog, language: &Language, known: &States) -> Vec<Unit> {
    let states = states(catalog, language, known);
    let translated = patterns(catalog, language);
    let mut units = Vec::new();
    for source in catalog.files(&Language::from(super::SOURCE)) {
        for entry in ftl::parse_file(source).body {
            let Some(screen) = Screen::of(&entry) else { continue };
            for (at, (id, pattern)) in screen.units().into_iter().enumerate() {
                let target = translated.get(&id).cloned().unwrap_or_default();
                let remark = translated.get(&format!("{}#", screen.name)).filter(|_| at == 0).cloned().unwrap_or_default();
                let state = if target.is_empty() { State::Missing } else { of_unit(&states, &screen.name) };
                units.push(Unit {
                    id,
                    file: source.name.to_string(),
                    source: ftl::pattern_text(pattern),
                    target,
                    note: if at == 0 { screen.comment() } else { String::new() },
                    remark,
                    state,
                });
            }
        }
    }
    units
}

/// A message that lacks a part has changed in German since the rest was translated; of a term nobody keeps the state.
fn of_unit(states: &BTreeMap<MessageId, State>, name: &str) -> State {
    match states.get(name) {
        Some(State::Missing) => State::Stale,
        Some(state @ (State::Stale | State::Draft | State::Reviewed)) => *state,
        None => State::Draft,
    }
}

/// The pattern texts of a language by unit; its comments under `name#`.
fn patterns(catalog: &Catalog, language: &Language) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for source in catalog.files(language) {
        for entry in ftl::parse_file(source).body {
            let Some(screen) = Screen::of(&entry) else { continue };
            for (id, pattern) in screen.units() {
                texts.entry(id).or_insert_with(|| ftl::pattern_text(pattern));
            }
            texts.entry(format!("{}#", screen.name)).or_insert_with(|| screen.comment());
        }
    }
    texts
}

/// A message or a term.
struct Screen<'e> {
    /// A term's name has its dash.
    name: String,
    value: Option<&'e Pattern<String>>,
    attributes: &'e [Attribute<String>],
    comment: Option<&'e Comment<String>>,
}

impl<'e> Screen<'e> {
    fn of(entry: &'e Entry<String>) -> Option<Self> {
        match entry {
            Entry::Message(it) => {
                Some(Self { name: it.id.name.clone(), value: it.value.as_ref(), attributes: &it.attributes, comment: it.comment.as_ref() })
            }
            Entry::Term(it) => {
                let name = format!("-{}", it.id.name);
                Some(Self { name, value: Some(&it.value), attributes: &it.attributes, comment: it.comment.as_ref() })
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
        }
    }

    fn units(&self) -> Vec<(String, &'e Pattern<String>)> {
        let attributes = self.attributes.iter().map(|attribute| (format!("{}.{}", self.name, attribute.id.name), &attribute.value));
        self.value.iter().map(|value| (self.name.clone(), *value)).chain(attributes).collect()
    }

    fn comment(&self) -> String {
        self.comment.map(|comment| comment.content.join("\n")).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Imported, export_po, export_xliff, import_po, import_xliff, patterns};
    use crate::finding::Source;
    use crate::ids::{Language, MessageId};
    use crate::language::{Catalog, Mark, State, States, ftl, mark, states};

    type Export = fn(&Catalog, &Language, &States) -> String;
    type Import = fn(&Catalog, &Language, &States, &Source) -> Imported;
    const WAYS: [(Export, Import); 2] = [(export_po, import_po), (export_xliff, import_xliff)];

    pub(super) fn catalog(de: &str, uk: &str) -> Catalog {
        let file = |tag: &str, text: &str| (Language::from(tag), Source::new(&format!("locales/{tag}/a.ftl"), text));
        Catalog::load([file("de", de), file("uk", uk)].into_iter().filter(|(_, source)| !source.text.is_empty())).0
    }

    pub(super) fn reviewed(catalog: &Catalog, id: &str) -> States {
        let mut known = States::default();
        mark(catalog, &mut known, [&MessageId::from(id)], Mark::Reviewed);
        known
    }

    fn told(imported: &Imported) -> Vec<String> {
        imported.findings.iter().map(|it| format!("{}: {}", it.rule, it.message)).collect()
    }

    const DE: &str = "### Kopf\n\n-brand = Lotse\n    .gender = m\n\n# keep: Bescheid\n# zwei\na =\n    Eins { $n }\n\n    Zwei\n    .x = X\n\
        c = { $n ->\n    [one] Tag\n   *[other] Tage\n }\n\n## Gruppe\n\nonly =\n    .y = Y\n";
    const UK: &str = "# Сам\n\n## Група\n\n# Примітка\n\n-brand = Лоцман\n    .gender = ч\n\n# до a\na = { $n }\n    .x = Х\n    .own = Своє\n\n\
        orphan = О { -brand }\n\nc = день\n\nonly =\n    .y = Й\n";

    #[test]
    fn an_unchanged_file_changes_nothing() {
        let catalog = catalog(DE, UK);
        let uk = Language::from("uk");
        for known in [States::default(), reviewed(&catalog, "a")] {
            for (export, import) in WAYS {
                let imported = import(&catalog, &uk, &known, &Source::new("f", &export(&catalog, &uk, &known)));
                assert_eq!((told(&imported), &imported.files, &imported.states), (vec![], &vec![], &known));
            }
        }
    }

    #[test]
    fn a_change_touches_its_own_message_and_keeps_the_rest_of_the_file() {
        let catalog = catalog(DE, UK);
        let uk = Language::from("uk");
        let mut known = reviewed(&catalog, "a");
        mark(&catalog, &mut known, [&MessageId::from("only")], Mark::Reviewed);
        for (export, import) in WAYS {
            let file = export(&catalog, &uk, &known).replace('Х', "Ха");
            let imported = import(&catalog, &uk, &known, &Source::new("f", &file));
            assert_eq!(told(&imported), Vec::<String>::new());
            assert_eq!(imported.files.len(), 1);
            assert_eq!((&*imported.files[0].name, &*imported.files[0].text), ("locales/uk/a.ftl", &*UK.replace('Х', "Ха")));
            let after = states(&catalog, &uk, &imported.states);
            assert_eq!([after["a"], after["only"], after["c"]], [State::Draft, State::Reviewed, State::Stale]);
        }
    }

    #[test]
    fn faults_are_told_and_doubtful_texts_are_not_taken() {
        let old = catalog("a = A { $n }\nb = B\nc = C { $n }\nd = D\ne = E\n    .x = X\nf = F\n", "d = Д\nf = Ф\n");
        let uk = Language::from("uk");
        let file = export_po(&old, &uk, &reviewed(&old, "f"))
            .replace("msgid \"A { $n }\"\nmsgstr \"\"", "msgid \"A { $n }\"\nmsgstr \"А { $m }\"")
            .replace("msgid \"B\"\nmsgstr \"\"", "msgid \"B\"\nmsgstr \"Б\"")
            .replace("msgid \"C { $n }\"\nmsgstr \"\"", "msgid \"C { $n }\"\nmsgstr \"Ц { $n\"")
            .replace("Д", "Да")
            .replace("msgctxt \"e.x\"", "msgctxt \"e.y\"")
            .replace("msgid \"X\"\nmsgstr \"\"", "msgid \"X\"\nmsgstr \"Х\"")
            .replace("Ф", "Фа");
        let new = catalog("a = A { $n }\nb = B neu\nc = C { $n }\nd = D neu\ne = E\n    .x = X\nf = F neu\n", "d = Де\nf = Ф\n");
        let mut known = reviewed(&new, "d");
        known.0.extend(reviewed(&old, "f").0);
        let imported = import_po(&new, &uk, &known, &Source::new("uk.po", &file));
        insta::assert_snapshot!(told(&imported).join("\n"), @r#"
        unit-unknown: German has no text `e.y`
        variable-lost: `a` does not say { $n }
        variable-unknown: German has no { $m } in `a`
        source-changed: the German text of `b` has changed
        fluent-syntax: `c`: Expected a token starting with "}"
        source-changed: the German text of `d` has changed
        source-changed: the German text of `f` has changed
        "#);
        assert_eq!(&*imported.files[0].text, "a = А { $m }\n\nb = Б\n\nd = Де\n\nf = Фа\n");
        assert_eq!(imported.states, reviewed(&new, "d"), "`d` has a newer translation, `f` is stale, nothing else is sound");
    }

    const SCRAPS: [&str; 34] = [
        "a",
        "Straße",
        "мова",
        "لغة",
        "🙂",
        " ",
        "  ",
        "\n",
        "\n",
        "\n\n",
        "\t",
        "\u{a0}",
        "\u{feff}",
        "\u{2028}",
        "[",
        "*",
        ".",
        "#",
        "=",
        "-x = ",
        "\\",
        "\"",
        "\\n",
        "msgid \"",
        "<b>",
        "&amp;",
        "]]>",
        "<!--",
        "'",
        "{ $a }",
        "{ \"\\\"{\" }",
        "{ NUMBER($b, x: \"y\") }",
        "{ $b ->\n    [one] x\n      y\n   *[other]\n        .z { $a }\n\n        w\n}",
        "{ { $a } }",
    ];

    fn scraps() -> impl Strategy<Value = String> {
        prop::collection::vec(prop::sample::select(&SCRAPS[..]), 1..9).prop_map(|parts| parts.concat())
    }

    /// An entry in Fluent text; what the parser refuses becomes a plain word.
    fn entry(id: &str, comment: &str, value: &str, attribute: &str) -> String {
        let text = |raw: &str| match ftl::parse_pattern(raw) {
            Ok(Some(pattern)) => match ftl::pattern_text(&pattern) {
                long if long.contains('\n') => format!("\n    {}", long.replace('\n', "\n    ")),
                short => format!(" {short}"),
            },
            Ok(None) | Err(_) => " leer".to_owned(),
        };
        let comment = format!("# {}\n", comment.replace('\n', "\n# "));
        format!("{comment}{id} ={}\n    .x ={}\n", text(value), text(attribute))
    }

    proptest! {
        #[test]
        fn texts_attributes_and_comments_survive_the_way_there_and_back(german in [scraps(), scraps(), scraps()], ours in [scraps(), scraps(), scraps()]) {
            let (uk, known) = (Language::from("uk"), States::default());
            let de = entry("a", &german[2].replace('\n', " "), &german[0], &german[1]);
            let full = catalog(&de, &entry("a", &ours[2], &ours[0], &ours[1]));
            let bare = catalog(&de, "");
            let (here, source) = (patterns(&full, &uk), patterns(&full, &"de".into()));
            for (export, import) in WAYS {
                let file = export(&full, &uk, &known);
                let there = import(&bare, &uk, &known, &Source::new("f", &file));
                let text = there.files.iter().map(|file| &*file.text).collect::<String>();
                let trimmed = |map: &std::collections::BTreeMap<String, String>| {
                    map.iter().map(|(id, text)| (id.clone(), text.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n"))).collect::<Vec<_>>()
                };
                let back = patterns(&catalog(&de, &text), &uk);
                prop_assert_eq!(back.get("a"), here.get("a"), "{}", file);
                prop_assert_eq!(back.get("a.x"), here.get("a.x"), "{}", file);
                prop_assert_eq!(trimmed(&back), trimmed(&here), "{}", file);
                prop_assert!(there.findings.iter().all(|it| it.rule.starts_with("variable-")), "{:?}", told(&there));
                prop_assert_eq!(&patterns(&catalog(&text, &de), &"uk".into()), &source);
                let again = import(&full, &uk, &known, &Source::new("f", &file));
                prop_assert_eq!(again.files, vec![]);
            }
        }

        #[test]
        fn no_file_breaks_the_reader(parts in prop::collection::vec(prop::sample::select(vec![
            "msgctxt ", "msgid ", "msgstr ", "\"", "\\", "a", "\n", "#", "#, fuzzy", "#~", "<xliff>", "<trans-unit id=\"a\">", "<target>", "</target>",
            "</trans-unit>", "<source", "&", "&#x;", ";", "ü", "<![CDATA[", "-->", "</", ">",
        ]), 0..30)) {
            let catalog = catalog("a = A\n", "");
            for (_, import) in WAYS {
                let _ = import(&catalog, &"uk".into(), &States::default(), &Source::new("f", &parts.concat()));
            }
        }
    }
}
