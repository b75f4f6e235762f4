//! Phrases of counsellors: their blanks stand in their words, and their labels fit.

use crate::conversation::Content;
use crate::finding::Finding;
use crate::language::SOURCE;

/// Bot API: bytes of callback data, less the rest of a phrase's button.
const ID_MAX: usize = 35;

/// All findings about phrases.
pub(super) fn check(content: &Content) -> Vec<Finding> {
    let mut findings = Vec::new();
    for phrase in content.phrases.all() {
        let Some(place) = phrase.place.clone() else { continue };
        let Some(entry) = content.catalog.entry(&SOURCE.into(), phrase.id.as_str()) else { continue };
        let variables = entry.value.iter().flat_map(|value| &value.variables);
        let in_words: Vec<&str> = variables.map(String::as_str).collect();
        for blank in phrase.blanks.keys().filter(|blank| !in_words.contains(&blank.as_str())) {
            let text = format!("`{}` has no `{{ ${blank} }}` in its words", phrase.id);
            findings.push(Finding::error("phrase-blank", place.clone(), text));
        }
        for word in in_words.iter().filter(|word| !phrase.blanks.contains_key(**word)) {
            let text = format!("`{}` names `{{ ${word} }}`, which is none of its blanks", phrase.id);
            findings.push(Finding::error("phrase-blank", place.clone(), text).near(word, phrase.blanks.keys().map(String::as_str)));
        }
        if phrase.id.as_str().len() > ID_MAX {
            let text = format!("`{}` has {} letters, at most {ID_MAX} fit a button's data", phrase.id, phrase.id.as_str().len());
            findings.push(Finding::error("callback-long", place, text));
        }
    }
    findings
}
