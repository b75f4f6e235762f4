//! Questions in people's own words, and the answers that fit: found without a model and without a network, in each language.
//!
//! - [`entry`]: what an entry is about (`directory/faq/*.yaml`); its words stand in Fluent (`faq-<id>`), so translators use one tool
//! - [`lexicon`]: German office words as they are spelled in every script
//! - [`tongue`]: words of a language, folded and stemmed; [`build`]: texts become an index, each word read once
//! - `sound.rs`: Arabic and Persian in Latin letters
//! - [`index`]: BM25 over fields, pieces of words, joined by rank
//! - [`verdict`]: when to answer, when to offer three, when to be silent
//! - [`evaluation`]: how often all that is right, by language
//!
//! It abstains rather than guesses. Danger is looked for before anything comes here.

pub mod build;
pub mod entry;
pub mod evaluation;
pub mod index;
pub mod lexicon;
mod likeness;
mod pieces;
mod rows;
mod sound;
pub mod tongue;
pub mod verdict;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use serde::Deserialize;

use crate::directory::record::CHECKED_DAYS_MAX;
use crate::directory::services::{NEEDS, Services};
use crate::finding::{Finding, Source};
use crate::ids::{FaqId, Language};
use crate::language::Catalog;
use crate::yaml::Document;
use build::{Builder, Document as Indexed};
pub use entry::Entry;
use entry::TOPIC_WORDS;
use index::{Field, Index, Score};
use lexicon::Lexicon;
use tongue::Tongue;
pub use verdict::{Thresholds, Verdict};

/// What stands between the ways in which people type a question.
pub const SEPARATOR: char = '|';
/// The attribute with the question.
pub const QUESTION: &str = "question";
/// The attribute with its short name, for a button.
pub const LABEL: &str = "label";
/// The attribute with the ways in which people type it, a [`SEPARATOR`] between.
pub const VARIANTS: &str = "variants";
/// From this confidence on the topic of an unanswered question is named.
const TOPIC_MIN: f32 = 0.2;
/// Entries that a search compares.
const FOUND_MAX: usize = 10;

/// All questions with an index for each language.
#[derive(Debug, Default)]
pub struct Faq {
    entries: Vec<Entry>,
    lexicon: Lexicon,
    shelves: BTreeMap<Language, Shelf>,
}

/// What one language says, and its index from the first question on: most processes never ask in most languages.
#[derive(Debug)]
struct Shelf {
    language: Language,
    words: SearchFile,
    texts: Vec<Texts>,
    /// Document → entry: entries that the language has no words for are not in its index.
    entries: Vec<usize>,
    built: OnceLock<(Tongue, Index)>,
}

/// An entry's words in one language, by field; the catalogue and other entries share them.
#[derive(Debug)]
struct Texts {
    question: Arc<str>,
    label: Arc<str>,
    variants: Arc<str>,
    tags: Arc<str>,
    topic: Arc<str>,
    answer: Vec<Arc<str>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct SearchFile {
    /// Words that carry no meaning for a search.
    #[serde(default)]
    empty: Vec<String>,
    /// Words of subjects that nobody asks a counselling service about: weather, sports, recipes.
    #[serde(default)]
    elsewhere: Vec<String>,
}

impl Faq {
    /// Reads the entries, the lexicon and each language's empty words, and builds the indexes, with everything that is wrong.
    #[must_use]
    pub fn load(
        entries: &[Source],
        lexicon: Option<&Source>,
        search: &[(Language, Source)],
        catalog: &Catalog,
        services: &Services,
    ) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut faq = Self::default();
        for source in entries {
            let Some(document) = document(source, &mut findings) else { continue };
            let (read, found) = entry::read(&document, &NEEDS);
            findings.extend(found);
            faq.entries.extend(read);
        }
        if let Some(document) = lexicon.and_then(|source| document(source, &mut findings)) {
            let (lexicon, found) = Lexicon::read(&document);
            findings.extend(found);
            faq.lexicon = lexicon;
        }
        findings.extend(faq.between(services));
        let mut words: BTreeMap<&Language, SearchFile> = BTreeMap::new();
        for (language, source) in search {
            let Some(document) = document(source, &mut findings) else { continue };
            let (file, found) = document.typed::<SearchFile>();
            findings.extend(found);
            words.extend(file.map(|file| (language, file)));
        }
        for language in catalog.languages() {
            let shelf = faq.shelf(language, words.remove(language).unwrap_or_default(), catalog);
            faq.shelves.insert(language.clone(), shelf);
        }
        (faq, findings)
    }

    fn between(&self, services: &Services) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut seen = BTreeSet::new();
        for entry in &self.entries {
            let Some(place) = &entry.place else { continue };
            if !seen.insert(&entry.id) {
                findings.push(Finding::error("faq-twice", place.clone(), format!("`{}` is here twice", entry.id)));
            }
            for id in entry.services.iter().filter(|id| services.get(id).is_none()) {
                let known = services.all().map(|service| service.id.as_str());
                findings.push(
                    Finding::error("service-unknown", place.clone(), format!("no service is called `{id}`")).near(id.as_str(), known),
                );
            }
        }
        findings
    }

    fn shelf(&self, language: &Language, words: SearchFile, catalog: &Catalog) -> Shelf {
        let mut shelf = Shelf { language: language.clone(), words, texts: Vec::new(), entries: Vec::new(), built: OnceLock::new() };
        let mut shared: HashMap<String, Arc<str>> = HashMap::new();
        for (at, entry) in self.entries.iter().enumerate() {
            let Some(words) = catalog.entry(language, &entry.message()) else { continue };
            let part = |name: &str| words.attribute(name).map(|attribute| Arc::clone(&attribute.pattern.ftl)).unwrap_or_default();
            let value = words.value.iter().map(|value| Arc::clone(&value.ftl));
            let topic = entry.topics.iter().filter_map(|topic| catalog.entry(language, &format!("{TOPIC_WORDS}{topic}")));
            let topic: Vec<&str> = topic.filter_map(|entry| entry.value.as_ref()).map(|value| &*value.ftl).collect();
            let mut once = |text: String| Arc::clone(shared.entry(text).or_insert_with_key(|text| text.as_str().into()));
            shelf.texts.push(Texts {
                question: part(QUESTION),
                label: part(LABEL),
                variants: part(VARIANTS),
                tags: once(entry.tags.join(" · ")),
                topic: once(topic.join(" · ")),
                answer: value.chain(["step-1", "step-2", "step-3", "bring", "whom"].into_iter().map(part)).collect(),
            });
            shelf.entries.push(at);
        }
        shelf
    }

    /// Builds every index now, so that the first question of a language waits for nothing.
    pub fn warm(&self) {
        self.shelves.values().for_each(|shelf| _ = shelf.built(&self.lexicon));
    }

    /// All entries, in the files' order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this id.
    #[must_use]
    pub fn get(&self, id: &FaqId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == *id)
    }

    /// What there is to say to a question, in the language that the client reads.
    #[must_use]
    pub fn ask(&self, language: &Language, question: &str) -> Verdict {
        self.ask_with(language, question, &Thresholds::of(language))
    }

    /// The same with other thresholds.
    #[must_use]
    pub fn ask_with(&self, language: &Language, question: &str, thresholds: &Thresholds) -> Verdict {
        let Some(shelf) = self.shelves.get(language) else { return Verdict::Nothing };
        thresholds.judge(&self.scores(language, question), |document| self.entries[shelf.entries[document as usize]].id.clone())
    }

    /// The scores behind a verdict, best first, at most ten.
    #[must_use]
    pub fn scores(&self, language: &Language, question: &str) -> Vec<Score> {
        let Some(shelf) = self.shelves.get(language) else { return Vec::new() };
        let (tongue, index) = shelf.built(&self.lexicon);
        index.search(&tongue.question(question, &self.lexicon), FOUND_MAX)
    }

    /// The entry behind a score.
    #[must_use]
    pub fn of_score(&self, language: &Language, score: &Score) -> Option<&Entry> {
        let shelf = self.shelves.get(language)?;
        self.entries.get(*shelf.entries.get(score.document as usize)?)
    }

    /// The topic that an unanswered question most likely has, for counting what is missing (U13); `other` when nobody can tell.
    #[must_use]
    pub fn topic(&self, language: &Language, question: &str) -> &str {
        let scores = self.scores(language, question);
        let likely = |score: &&Score| verdict::confidence(score) >= TOPIC_MIN && score.elsewhere <= 0.0;
        let best = scores.first().filter(likely).and_then(|score| self.of_score(language, score));
        best.and_then(|entry| entry.topics.first()).map_or("other", String::as_str)
    }

    /// Warnings about entries that nobody checked for long.
    #[must_use]
    pub fn aged(&self, today: NaiveDate) -> Vec<Finding> {
        let old = |entry: &&Entry| (today - entry.checked_on).num_days() > i64::try_from(CHECKED_DAYS_MAX).unwrap_or(i64::MAX);
        let aged = self.entries.iter().filter(old).filter_map(|entry| {
            let message = format!("`{}` was checked on {}, more than {CHECKED_DAYS_MAX} days ago", entry.id, entry.checked_on);
            let finding = Finding::warning("checked-long-ago", entry.place.clone()?, message);
            Some(finding.help("look at the source again and set `checked_on`"))
        });
        aged.collect()
    }
}

impl Shelf {
    fn built(&self, lexicon: &Lexicon) -> &(Tongue, Index) {
        self.built.get_or_init(|| {
            let SearchFile { empty, elsewhere } = &self.words;
            let tongue = Tongue::new(&self.language, empty.iter().map(String::as_str), elsewhere.iter().map(String::as_str));
            let mut builder = Builder::new(&tongue, lexicon);
            // Entries of a topic have the same words for it, and often the same tags.
            let mut shared: HashMap<&str, build::Text> = HashMap::new();
            for texts in &self.texts {
                let variants = texts.variants.split(SEPARATOR).map(str::trim).filter(|variant| !variant.is_empty());
                let phrases: Vec<_> = std::iter::once(&*texts.question).chain(variants).map(|phrase| builder.text(phrase)).collect();
                let mut once = |text| Rc::clone(shared.entry(text).or_insert_with(|| builder.text(text)));
                let (tags, topic) = (once(&texts.tags), once(&texts.topic));
                let fields = vec![
                    (Field::Question, builder.text(&format!("{} {}", texts.question, texts.label))),
                    (Field::Variants, phrases[1..].iter().flat_map(|phrase| phrase.iter().copied()).collect()),
                    (Field::Tags, tags),
                    (Field::Topic, topic),
                    (Field::Answer, builder.text(&texts.answer.join(" "))),
                ];
                builder.add(Indexed { fields, phrases });
            }
            let index = builder.build();
            (tongue, index)
        })
    }
}

fn document(source: &Source, findings: &mut Vec<Finding>) -> Option<Document> {
    Document::read(source).map_err(|finding| findings.push(*finding)).ok()
}
