//! The phrase book, `directory/phrases/*.yaml`: ready sentences with typed blanks. Their words stand in Fluent, in every language.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::finding::{Finding, Place};
use crate::ids::{Choice, MessageId};
use crate::yaml::Document;

/// Where the files lie, below the content folder.
pub const FOLDER: &str = "directory/phrases/";
/// The message whose attributes name groups.
pub const GROUPS: &str = "phrase-groups";
/// The message whose attributes name documents.
pub const DOCUMENTS: &str = "phrase-documents";
/// Hits that a search shows.
pub const HITS_MAX: usize = 8;

/// What a blank takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Blank {
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A street, a room: as it is typed, in one piece.
    Place,
    /// One of the documents that have names in every language.
    Document,
    /// A whole number.
    Number,
}

/// One ready sentence.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Its words.
    pub id: MessageId,
    /// Its variables; filled in the order of their names.
    #[serde(default)]
    pub blanks: BTreeMap<String, Blank>,
    /// Buttons under it: attributes of the message. Empty where nothing is asked.
    #[serde(default)]
    pub answers: Vec<Choice>,
    /// Where it stands.
    #[serde(skip)]
    pub place: Option<Place>,
}

/// A group of phrases.
#[derive(Debug, Clone)]
pub struct Group {
    /// An attribute of [`GROUPS`].
    pub name: String,
    /// In the file's order.
    pub phrases: Vec<Phrase>,
}

/// All phrases.
#[derive(Debug, Clone, Default)]
pub struct PhraseBook {
    /// In the order of the files' names.
    pub groups: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    group: Option<String>,
    #[serde(default)]
    phrases: Vec<Option<Phrase>>,
}

impl PhraseBook {
    /// Adds the phrases of one file; everything that is wrong in it comes back.
    pub fn add(&mut self, document: &Document) -> Vec<Finding> {
        let (file, mut findings) = document.typed::<RawFile>();
        let Some(RawFile { group: Some(name), phrases }) = file else {
            if findings.is_empty() {
                let text = "a file of phrases begins with `group:`".to_owned();
                findings.push(Finding::error("phrase-group", document.source().start(), text));
            }
            return findings;
        };
        let mut good: Vec<Phrase> = Vec::new();
        for (at, phrase) in phrases.into_iter().enumerate() {
            let Some(mut phrase) = phrase else { continue };
            let place = document.place(&["phrases", &at.to_string(), "id"]);
            if self.get(&phrase.id).is_some() || good.iter().any(|known| known.id == phrase.id) {
                findings.push(Finding::error("phrase-twice", place, format!("`{}` is here twice", phrase.id)));
                continue;
            }
            phrase.place = Some(place);
            good.push(phrase);
        }
        self.groups.push(Group { name, phrases: good });
        findings
    }

    /// A phrase by its message.
    #[must_use]
    pub fn get(&self, id: &MessageId) -> Option<&Phrase> {
        self.all().find(|phrase| phrase.id == *id)
    }

    /// All of them, group by group.
    pub fn all(&self) -> impl Iterator<Item = &Phrase> {
        self.groups.iter().flat_map(|group| &group.phrases)
    }

    /// Phrases by the first letters of any of their words, as staff read them: all typed words must begin one, and phrases whose
    /// first word does come first. `read` gives a phrase's words in the reader's language.
    #[must_use]
    pub fn search(&self, typed: &str, read: impl Fn(&Phrase) -> String) -> Vec<&Phrase> {
        let fold = |text: &str| text.to_lowercase();
        let wanted: Vec<String> = words(&fold(typed)).map(str::to_owned).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<(usize, &Phrase)> = self
            .all()
            .filter_map(|phrase| {
                let text = fold(&read(phrase));
                let own: Vec<&str> = words(&text).collect();
                let first = |word: &String| own.iter().position(|own| own.starts_with(word.as_str()));
                let at: Option<Vec<usize>> = wanted.iter().map(first).collect();
                Some((at?.into_iter().min()?, phrase))
            })
            .collect();
        hits.sort_by_key(|(at, _)| *at);
        hits.into_iter().map(|(_, phrase)| phrase).take(HITS_MAX).collect()
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}
