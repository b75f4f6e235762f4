//! What the field demands of the content, as tables: topics and services, rules, escape words, crisis numbers, languages.

use std::collections::BTreeSet;

use lotse::directory::decision::DecisionTable;
use lotse::flow::model::Kind;
use lotse::ids::Language;
use lotse::language::negotiate;
use lotse::understanding::{Escape, Meaning, Open, read};
use regex::Regex;

use crate::support::shared;

/// AWO-4: topics of a migration counselling service, with their codes.
const AWO_TOPICS: [(&str, &[&str]); 11] = [
    ("residence, asylum, resettlers", &["T-RES", "T-ASYL", "T-SPAET", "T-PAPERS"]),
    ("benefits", &["T-BEN"]),
    ("work permit, labour", &["T-WORK", "T-LABOUR"]),
    ("education, school and parents, recognition, training", &["T-EDU", "T-RECOG", "T-KITA"]),
    ("family", &["T-FAM"]),
    ("family reunification", &["T-FAMREU"]),
    ("health, psychosocial", &["T-HEALTH", "T-MENT", "T-ADDICT"]),
    ("racism", &["T-DISC"]),
    ("housing", &["T-HOUS"]),
    ("voluntary return", &["T-RETURN"]),
    ("volunteers and organisations", &["T-VOL", "M-VOLORG"]),
];

/// AWO-2: its services.
const AWO_SERVICES: [(&str, &[&str]); 9] = [
    ("psychosocial", &["T-MENT"]),
    ("around the integration course", &["T-LANG"]),
    ("recognition", &["T-RECOG"]),
    ("work and money", &["T-WORK", "T-MONEY"]),
    ("legal and residence", &["T-RES"]),
    // The directory itself, behind every topic: see the test below.
    ("referral", &["M-OTHER", "M-HUMAN"]),
    ("authorities", &["T-AUTH"]),
    ("childcare", &["T-KITA"]),
    ("low-threshold language and everyday offers", &["T-MEET", "T-LANG", "T-DAILY"]),
];

/// AWO-6: goals of a plan.
const AWO_GOALS: [(&str, &[&str]); 15] = [
    ("status", &["T-RES"]),
    ("German beyond the course", &["T-LANG"]),
    ("towards work", &["T-WORK"]),
    ("integration measures", &["T-LANG", "T-VOL"]),
    ("health and elder care", &["T-HEALTH"]),
    ("school or vocational degree", &["T-EDU", "T-RECOG"]),
    ("Kita", &["T-KITA"]),
    ("school for children", &["T-EDU"]),
    ("psychosocial stability", &["T-MENT"]),
    ("livelihood", &["T-WORK", "T-MONEY"]),
    ("to claim benefits oneself", &["T-BEN", "T-AUTH"]),
    ("to shape one's own life", &["T-DAILY"]),
    ("participation", &["T-MEET", "T-VOL"]),
    ("informed onward migration", &["T-RETURN"]),
    ("informed return", &["T-RETURN"]),
];

/// A3-2 and KISI-2: what else has to be there.
const OTHERS: [(&str, &[&str]); 2] = [
    (
        "A3-2, after prison",
        &["T-PAPERS", "T-RES", "T-EDU", "T-WORK", "T-MONEY", "T-BEN", "T-HOUS", "T-ADDICT", "T-MENT", "T-MEET", "T-PRISON"],
    ),
    ("KISI-2, low-threshold offers", &["T-MEET", "T-LANG", "T-KITA", "T-EDU", "T-RECOG"]),
];

/// Codes that some step's screen answers; of one flow or of all.
fn covered(of: Option<&str>) -> BTreeSet<String> {
    let flows = shared(false).trees.flows.values().filter(|flow| of.is_none_or(|of| flow.name == *of));
    flows.flat_map(|flow| flow.steps.values()).flat_map(|step| &step.covers).map(ToString::to_string).collect()
}

#[test]
fn eleven_topics_nine_services_and_fifteen_goals_are_answered() {
    let covered = covered(None);
    for (demand, codes) in AWO_TOPICS.iter().chain(&AWO_SERVICES).chain(&AWO_GOALS).chain(&OTHERS) {
        for code in *codes {
            assert!(lotse::check::rules::CODES.contains(code), "{demand}: {code} is no code of the field");
            assert!(covered.contains(*code), "{demand}: no step answers {code}");
        }
    }
}

#[test]
fn whoever_comes_out_of_prison_finds_all_topics_in_that_menu() {
    let covered = covered(Some("new-start"));
    for code in OTHERS[0].1 {
        assert!(covered.contains(*code), "{code} is not in the flow new-start");
    }
    let labels = &shared(false).trees.flows["new-start"];
    assert!(
        labels.steps.values().any(|step| matches!(&step.kind, Kind::Call { flow, .. } if *flow == "crisis-home")),
        "no bed tonight comes first"
    );
}

#[test]
fn referral_is_the_directory() {
    let steps =
        |name: &str| shared(false).trees.flows[name].steps.values().filter(|step| matches!(step.kind, Kind::Directory { .. })).count();
    assert!(steps("clearing") > 0 && steps("person") > 0);
}

#[test]
fn rules_0_to_21_stand_in_the_tables() {
    let rules: BTreeSet<&str> = shared(false).trees.tables.values().flat_map(DecisionTable::rows).map(|row| row.rule.as_str()).collect();
    let expected: BTreeSet<String> = (0..=21).map(|number| format!("R{number}")).collect();
    assert_eq!(rules, expected.iter().map(String::as_str).collect());
}

const LANGUAGES: [&str; 8] = ["de", "en", "ar", "tr", "fr", "uk", "ru", "fa"];

/// U6: each word with its meaning, in the order of [`LANGUAGES`]; several words of one language are parted by a bar.
const WORDS: [(Escape, [&str; 8]); 8] = [
    (Escape::Start, ["Start|Menü", "start|menu", "ابدأ|القائمة", "başla|menü", "début|menu", "старт|меню", "старт|меню", "شروع|منو"]),
    (Escape::Stop, ["Stopp|Ende", "stop|end", "توقف|كفى", "dur|bitir", "stop|fin", "стоп|досить", "стоп|хватит", "توقف|پایان"]),
    (
        Escape::Emergency,
        ["Notfall|SOS", "emergency|SOS", "النجدة|طوارئ", "imdat|acil", "au secours|urgence", "рятуйте|SOS", "спасите|SOS", "اورژانس|فوری"],
    ),
    (Escape::Help, ["Hilfe", "help", "مساعدة", "yardım", "aide", "допомога", "помощь", "کمک"]),
    (
        Escape::Person,
        [
            "Mensch|Person",
            "human|person",
            "إنسان|موظف",
            "insan|danışman",
            "humain|conseiller",
            "людина|консультант",
            "человек|консультант",
            "انسان|مشاور",
        ],
    ),
    (Escape::Language, ["Sprache", "language", "لغة", "dil", "langue", "мова", "язык", "زبان"]),
    (Escape::Back, ["zurück", "back", "رجوع", "geri", "retour", "назад", "назад", "برگشت"]),
    (Escape::Delete, ["löschen", "delete", "حذف|امسح", "sil", "supprimer", "видалити", "удалить", "حذف|پاک کن"]),
];

#[test]
fn escape_words_typed_alone_mean_what_the_table_says() {
    let words = &shared(false).words;
    for (escape, of) in WORDS {
        for (language, cell) in LANGUAGES.iter().zip(of) {
            for word in cell.split('|') {
                for typed in [word.to_owned(), word.to_lowercase(), format!("  {word}! ")] {
                    let meaning = read(words, &Language::from(*language), &Open::default(), &typed);
                    assert_eq!(meaning, Meaning::Escape(escape), "{language}: {typed}");
                }
                // A frightened person types in any language.
                let elsewhere = read(words, &Language::from(if *language == "de" { "ar" } else { "de" }), &Open::default(), word);
                assert!(matches!(elsewhere, Meaning::Escape(_)), "{language}: {word} → {elsewhere:?}");
            }
        }
    }
}

#[test]
fn escape_words_match_the_whole_message_only() {
    let words = &shared(false).words;
    for text in
        ["Ich suche eine Person in der Ausländerbehörde", "Wie kann ich meinen Vertrag löschen?", "Ende des Monats läuft mein Pass ab"]
    {
        assert!(!matches!(read(words, &"de".into(), &Open::default(), text), Meaning::Escape(_)), "{text}");
    }
}

/// Every number of domain.md (d), as it is displayed.
const NUMBERS: [&str; 25] = [
    "112",
    "110",
    "116 117",
    "116 016",
    "0800 123 99 00",
    "0800 22 55 530",
    "0800 111 0 111",
    "0800 111 0 222",
    "116 123",
    "030 443 509 821",
    "116 111",
    "0800 111 0 550",
    "0800 500 225 0",
    "0800 40 40 020",
    "116 006",
    "0800 546 546 5",
    "0228 19240",
    "06131 19240",
    "0551 19240",
    "030 19240",
    "0761 19240",
    "089 19240",
    "0361 730730",
    "0911 943 43 43",
    "0221 792-62",
];

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn crisis_numbers_are_those_of_the_field_digit_by_digit() {
    let expected = BTreeSet::from(NUMBERS);
    let phones: Vec<_> = shared(false).directory.crisis.entries().flat_map(|entry| &entry.numbers).collect();
    assert_eq!(phones.iter().map(|phone| phone.display.as_str()).collect::<BTreeSet<_>>(), expected);
    for phone in phones {
        let national = digits(&phone.display);
        let dialled = phone.dial.strip_prefix("+49").map_or_else(|| phone.dial.clone(), |rest| format!("0{rest}"));
        assert_eq!(dialled, national, "what is dialled is what is shown");
    }
}

#[test]
fn a_number_that_is_only_planned_is_nowhere() {
    let number = Regex::new(r"(^|[^\d])(113|١١٣|۱۱۳)([^\d]|$)").unwrap();
    assert!(number.is_match("113"));
    let files = &shared(false).files;
    for source in files.matching("directory/", ".yaml").chain(files.matching("locales/", ".ftl")).chain(files.matching("flows/", ".yaml")) {
        assert!(!number.is_match(&source.text), "{}", source.name);
    }
}

#[test]
fn a_telegram_code_leads_to_a_language_with_texts() {
    let available: Vec<Language> = shared(false).languages().cloned().collect();
    let codes = [
        ("de", "de"),
        ("en-US", "en"),
        ("ar", "ar"),
        ("tr-TR", "tr"),
        ("fr-CM", "fr"),
        ("uk", "uk"),
        ("ru", "ru"),
        ("fa-AF", "fa"),
        ("prs", "fa"),
    ];
    for (code, language) in codes {
        assert_eq!(negotiate(Some(code), &available), Some(language.into()), "{code}");
    }
    for code in [None, Some("ps"), Some("so"), Some("ti"), Some("")] {
        assert_eq!(negotiate(code, &available), None, "whoever matches nothing is asked: {code:?}");
    }
}
