//! How well the word lists hear danger (D2, D5): recall per language, over the sentences of `tests/danger/<tag>.yaml`.
//!
//! All languages' words are loaded together, as the program does, so a root of one language that fires in another one's everyday
//! sentences shows here. The sentences are invented and written by the authors of the lists: the numbers guard against
//! regressions, they do not promise how much is heard in life. Nearer to that come the sentences in `tests/danger/unseen/`, written
//! by others who did not know the lists, and never used to mend them: they are printed and not asserted; theirs is the recall to
//! publish.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use lotse::finding::Source;
use lotse::ids::Language;
use lotse::understanding::{Meaning, Open, Strength, Words, read};
use lotse::yaml::Document;
use serde::Deserialize;

const DIRECT_MIN: f64 = 0.95;
const INDIRECT_MIN: f64 = 0.9;
const FALSE_ALARMS_MAX: f64 = 0.1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentences {
    direct: Vec<Said>,
    indirect: Vec<String>,
    harmless: Vec<String>,
    /// What must be heard outright, every one: the starter roots, and who is meant to be killed. A kind may be one of two.
    #[serde(default)]
    sure: Vec<Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    kind: String,
    text: String,
}

fn path(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn source(below: &str) -> Source {
    let text = std::fs::read_to_string(path(below)).unwrap_or_else(|error| panic!("{below}: {error}"));
    Source::new(below, &text)
}

/// Tags of the files `<folder>/<tag>.yaml`, or of `<folder>/<tag>/words.yaml`, sorted.
fn tags(folder: &str, of: impl Fn(&Path) -> Option<String>) -> Vec<String> {
    let entries = std::fs::read_dir(path(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut tags: Vec<String> = entries.filter_map(|entry| of(&entry.ok()?.path())).collect();
    tags.sort();
    tags
}

fn words() -> Words {
    let named = |path: &Path| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    let tags = tags("locales", |path| named(path).filter(|_| path.join("words.yaml").is_file()));
    let languages: Vec<Language> = tags.iter().map(|tag| Language::from(tag.as_str())).collect();
    let files = languages.iter().map(|language| (language.clone(), source(&format!("locales/{language}/words.yaml"))));
    let (words, findings) = Words::load(&languages, files);
    assert!(findings.is_empty(), "{}", findings.iter().map(|finding| finding.draw(false)).collect::<String>());
    words
}

fn sentences(below: &str) -> Sentences {
    let document = Document::read(&source(below)).unwrap_or_else(|finding| panic!("{}", finding.draw(false)));
    let (sentences, findings) = document.typed::<Sentences>();
    assert!(findings.is_empty(), "{}", findings.iter().map(|finding| finding.draw(false)).collect::<String>());
    sentences.expect("a file without findings is typed")
}

fn share(part: usize, whole: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).expect("a list of sentences is short"));
    if whole == 0 { 0.0 } else { count(part) / count(whole) }
}

#[test]
fn every_language_hears_danger() {
    let words = words();
    let mut table = String::from(
        "language  direct, right kind  direct, any danger  indirect  harmless, alarms (direct)  unseen: direct  indirect  alarms (direct)\n",
    );
    let (mut missed, mut weak) = (String::new(), Vec::new());
    for tag in tags("tests/danger", |path| Some(path.file_name()?.to_str()?.strip_suffix(".yaml")?.to_owned())) {
        let language = Language::from(tag.as_str());
        let Sentences { direct, indirect, harmless, .. } = sentences(&format!("tests/danger/{tag}.yaml"));
        let unseen = sentences(&format!("tests/danger/unseen/{tag}.yaml"));
        assert!(direct.len() >= 20 && indirect.len() >= 12 && harmless.len() >= 20, "{tag}: too few sentences");
        let danger = |text: &str| match read(&words, &language, &Open::default(), text) {
            Meaning::Danger { kind, strength } => Some((kind, strength)),
            Meaning::Escape(_) | Meaning::Answer(_) | Meaning::Question => None,
        };
        let mut miss = |what: &str, text: &str| _ = writeln!(missed, "{tag} {what}: {text} → {:?}", danger(text));
        let (mut right, mut any, mut heard, mut alarms, mut direct_alarms) = (0, 0, 0, 0, 0);
        for Said { kind, text } in &direct {
            let found = danger(text);
            any += usize::from(found.is_some());
            match found {
                Some((found, Strength::Direct)) if found == kind.as_str() => right += 1,
                _ => miss(kind, text),
            }
        }
        for text in &indirect {
            match danger(text) {
                Some((_, strength)) => {
                    heard += 1;
                    if strength == Strength::Direct {
                        miss("indirect as direct", text);
                    }
                }
                None => miss("indirect", text),
            }
        }
        for text in &harmless {
            if let Some((_, strength)) = danger(text) {
                alarms += 1;
                direct_alarms += usize::from(strength == Strength::Direct);
                miss("harmless", text);
            }
        }
        let (right, any) = (share(right, direct.len()), share(any, direct.len()));
        let (heard, own_alarms) = (share(heard, indirect.len()), share(alarms, harmless.len()));
        _ = write!(table, "{tag:<8}  {right:>18.2}  {any:>18.2}  {heard:>8.2}  {own_alarms:>21.2} ({direct_alarms})");
        let found = |texts: Vec<&String>| share(texts.iter().filter(|text| danger(text).is_some()).count(), texts.len());
        let loud = unseen.harmless.iter().filter(|text| matches!(danger(text), Some((_, Strength::Direct)))).count();
        let direct = found(unseen.direct.iter().map(|said| &said.text).collect());
        let (indirect, alarms) = (found(unseen.indirect.iter().collect()), found(unseen.harmless.iter().collect()));
        _ = writeln!(table, "  {direct:>14.2}  {indirect:>8.2}  {alarms:>10.2} ({loud})");
        if right < DIRECT_MIN || heard < INDIRECT_MIN || own_alarms > FALSE_ALARMS_MAX || direct_alarms > 0 {
            weak.push(tag);
        }
    }
    #[expect(clippy::print_stdout, reason = "the table is what the test is for; shown with --nocapture")]
    {
        println!("{table}\n{missed}");
    }
    assert!(weak.is_empty(), "too weak: {weak:?}\n{table}\n{missed}");
}

#[test]
fn danger_roots_and_who_is_meant_are_always_heard_outright() {
    let words = words();
    let mut missed = String::new();
    for tag in tags("tests/danger", |path| Some(path.file_name()?.to_str()?.strip_suffix(".yaml")?.to_owned())) {
        let language = Language::from(tag.as_str());
        let sure = sentences(&format!("tests/danger/{tag}.yaml")).sure;
        assert!(sure.len() >= 12, "{tag}: too few sentences");
        for Said { kind, text } in &sure {
            let found = read(&words, &language, &Open::default(), text);
            let right =
                matches!(&found, Meaning::Danger { kind: of, strength: Strength::Direct } if kind.split(' ').any(|kind| *of == kind));
            if !right {
                _ = writeln!(missed, "{tag} {kind}: {text} → {found:?}");
            }
        }
    }
    assert!(missed.is_empty(), "{missed}");
}

/// Pay that does not come is a question about rights at work more often than a crisis, and so is a landlord who wants one out.
#[test]
fn pay_that_does_not_come_and_a_landlord_are_asked_about_gently() {
    let words = words();
    for (language, kind, text) in [
        ("de", "K-EXPL", "mein Chef zahlt meinen Lohn nicht"),
        ("de", "K-EXPL", "ich habe seit zwei Monaten keinen Lohn bekommen"),
        ("de", "K-HOME", "mein Vermieter schmeißt mich raus"),
        ("en", "K-EXPL", "my employer doesn't pay me"),
        ("ar", "K-EXPL", "صاحب العمل ما بيدفع راتبي"),
        ("tr", "K-EXPL", "patron maaşımı vermiyor"),
        ("fr", "K-EXPL", "mon patron ne me paie pas mon salaire"),
        ("uk", "K-EXPL", "роботодавець не платить зарплату"),
        ("ru", "K-EXPL", "работодатель не платит зарплату"),
        ("fa", "K-EXPL", "کارفرما حقوقم را نمی‌دهد"),
    ] {
        let found = read(&words, &Language::from(language), &Open::default(), text);
        assert!(
            matches!(&found, Meaning::Danger { kind: of, strength: Strength::Indirect } if *of == kind),
            "{language}: {text} → {found:?}"
        );
    }
}
