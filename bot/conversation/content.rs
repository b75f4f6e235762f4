//! All content of an installation: flows, tables, texts, words, directory; loaded once, shared by everybody.

use std::collections::BTreeMap;

use super::files::Files;
use crate::booking::{Offers, offer};
use crate::casework::{self, Offices, phrase::PhraseBook};
use crate::config::Periods;
use crate::directory::Directory;
use crate::faq::Faq;
use crate::finding::{Finding, Source};
use crate::flow::{self, Mode};
use crate::ids::Language;
use crate::language::{Catalog, Formats, States};
use crate::understanding::Words;
use crate::yaml::Document;

/// The merged content.
#[derive(Debug)]
pub struct Content {
    /// Flows and tables, for the engine.
    pub trees: flow::Content,
    /// Texts.
    pub catalog: Catalog,
    /// Dates, times and numbers, per language.
    pub formats: BTreeMap<Language, Formats>,
    /// Escape words and words of danger.
    pub words: Words,
    /// Services, crisis numbers, places.
    pub directory: Directory,
    /// Questions and answers.
    pub faq: Faq,
    /// Offices that take cases.
    pub offices: Offices,
    /// Appointments that offices offer.
    pub offers: Offers,
    /// Ready sentences of counsellors.
    pub phrases: PhraseBook,
    /// What the operator decided, beside the files.
    pub decided: Decided,
    /// How far each translation is.
    pub states: BTreeMap<Language, States>,
    /// The files that all this was made from.
    pub files: Files,
}

/// Decisions of the operator that talks have to know.
#[derive(Debug, Clone, Copy, Default)]
pub struct Decided {
    /// Words of questions without an answer are kept for editors. Only [`Content::keeps_questions`] tells whether they are.
    pub keep_questions: bool,
    /// How long things are kept: texts promise no more.
    pub periods: Periods,
}

impl Content {
    /// Loads everything that can be loaded, with every fault that reading alone shows; `crate::check` finds the rest.
    #[must_use]
    pub fn load(files: Files, mode: Mode) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut keep = |found: Vec<Finding>| findings.extend(found);
        let mut flows = BTreeMap::new();
        for source in files.matching("flows/", ".yaml") {
            let (flow, found) = flow::load(source);
            keep(found);
            flows.extend(flow.map(|flow| (flow.name.clone(), flow)));
        }
        let (catalog, found) = Catalog::load(files.matching("locales/", ".ftl").filter_map(|s| Some((language_of(&s.name)?, s.clone()))));
        keep(found);
        let languages: Vec<Language> = catalog.languages().cloned().collect();
        let (words, found) =
            Words::load(&languages, files.matching("locales/", "/words.yaml").filter_map(|s| Some((language_of(&s.name)?, s.clone()))));
        keep(found);
        let (mut directory, found) = Directory::load(&files.matching("directory/", ".yaml").cloned().collect::<Vec<_>>());
        keep(found);
        let entries: Vec<Source> = files.matching("directory/faq/", ".yaml").cloned().collect();
        let search: Vec<_> = files.matching("locales/", "/search.yaml").filter_map(|s| Some((language_of(&s.name)?, s.clone()))).collect();
        let (faq, found) = Faq::load(&entries, files.get("directory/lexicon.yaml"), &search, &catalog, &directory.services);
        keep(found);
        let mut offices = Offices::default();
        if let Some(source) = files.get(casework::office::FILE) {
            match Document::read(source) {
                Ok(document) => {
                    let (read, found) = Offices::read(&document, &directory.services, &languages);
                    offices = read;
                    keep(found);
                }
                Err(finding) => keep(vec![*finding]),
            }
        }
        let mut offers = Offers::default();
        if let Some(source) = files.get(offer::FILE) {
            match Document::read(source) {
                Ok(document) => {
                    let known = offer::Known { offices: &offices, services: &directory.services, catalog: &catalog };
                    let (read, found) = Offers::read(&document, known);
                    offers = read;
                    keep(found);
                }
                Err(finding) => keep(vec![*finding]),
            }
        }
        let mut phrases = PhraseBook::default();
        for source in files.matching(casework::phrase::FOLDER, ".yaml") {
            match Document::read(source) {
                Ok(document) => keep(phrases.add(&document)),
                Err(finding) => keep(vec![*finding]),
            }
        }
        let mut states = BTreeMap::new();
        for source in files.matching("locales/", "/states.json") {
            match (language_of(&source.name), States::parse(source)) {
                (Some(language), Ok(known)) => drop(states.insert(language, known)),
                (_, Err(finding)) => keep(vec![*finding]),
                (None, Ok(_)) => {}
            }
        }
        let formats = languages.iter().map(|language| (language.clone(), Formats::new(language))).collect();
        let trees = flow::Content { flows, tables: std::mem::take(&mut directory.tables), mode };
        let decided = Decided::default();
        (Self { trees, catalog, formats, words, directory, faq, offices, offers, phrases, decided, states, files }, findings)
    }

    /// Whether words of questions without an answer are kept: in information mode never (P3).
    #[must_use]
    pub const fn keeps_questions(&self) -> bool {
        self.decided.keep_questions && matches!(self.trees.mode, Mode::Counselling)
    }

    /// Languages that have texts, German first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.catalog.languages()
    }
}

/// `locales/<tag>/…` → the tag.
fn language_of(name: &str) -> Option<Language> {
    name.strip_prefix("locales/")?.split_once('/').map(|(tag, _)| tag.into())
}
