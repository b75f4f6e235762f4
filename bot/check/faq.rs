//! The FAQ's words in every language: short enough to be read, told apart, and with the ways in which people ask.

use std::collections::BTreeMap;

use crate::conversation::Content;
use crate::faq::{Entry, LABEL, QUESTION, SEPARATOR, VARIANTS};
use crate::finding::{Finding, Place};
use crate::ids::Language;
use crate::language::Entry as Words;
use crate::understanding::fold::plain;

/// Characters of an answer with its steps (U1).
pub const ANSWER_MAX: usize = 600;
/// Characters of a question.
pub const QUESTION_MAX: usize = 90;
/// Ways in which people type it, at least.
pub const VARIANTS_MIN: usize = 3;
/// What an answer is made of, beside its first text.
const PARTS: [&str; 5] = ["step-1", "step-2", "step-3", "bring", "whom"];

/// All findings about the FAQ's words.
pub(super) fn check(content: &Content) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in content.languages() {
        let mut labels: BTreeMap<String, &Entry> = BTreeMap::new();
        let mut variants: BTreeMap<String, &Entry> = BTreeMap::new();
        for entry in content.faq.entries() {
            let Some(words) = content.catalog.entry(language, &entry.message()) else { continue };
            lengths(language, entry, words, &mut findings);
            if let Some((text, place)) = part(words, LABEL)
                && let Some(first) = labels.insert(plain(text), entry)
            {
                let message = format!("`{}` and `{}` have the same label in `{language}`", first.id, entry.id);
                findings.push(Finding::error("faq-label-twice", place, message));
            }
            let Some((text, place)) = part(words, VARIANTS) else { continue };
            let own: Vec<String> = text.split(SEPARATOR).map(plain).filter(|variant| !variant.is_empty()).collect();
            if own.len() < VARIANTS_MIN {
                let message = format!("`{}` has {} variants in `{language}`, at least {VARIANTS_MIN} are needed", entry.id, own.len());
                findings.push(Finding::error("faq-variants-few", place.clone(), message).help("write how people really type it"));
            }
            for variant in own {
                if let Some(first) = variants.insert(variant.clone(), entry).filter(|first| first.id != entry.id) {
                    let message = format!("\"{variant}\" is a variant of `{}` and of `{}` in `{language}`", first.id, entry.id);
                    findings.push(Finding::error("faq-variant-twice", place.clone(), message));
                }
            }
        }
    }
    findings
}

fn part<'w>(words: &'w Words, name: &str) -> Option<(&'w str, Place)> {
    words.attribute(name).map(|attribute| (&*attribute.pattern.ftl, attribute.pattern.place.clone()))
}

fn lengths(language: &Language, entry: &Entry, words: &Words, findings: &mut Vec<Finding>) {
    let length = |text: &str| text.chars().count();
    if let Some((question, place)) = part(words, QUESTION).filter(|(text, _)| length(text) > QUESTION_MAX) {
        let message = format!("the question of `{}` in `{language}` has {} characters, at most {QUESTION_MAX}", entry.id, length(question));
        findings.push(Finding::error("faq-long", place, message));
    }
    let answer = words.value.iter().map(|value| length(&value.ftl)).sum::<usize>()
        + PARTS.iter().filter_map(|name| part(words, name)).map(|(text, _)| length(text)).sum::<usize>();
    if answer > ANSWER_MAX {
        let message = format!("the answer of `{}` in `{language}` has {answer} characters, at most {ANSWER_MAX}", entry.id);
        findings.push(Finding::error("faq-long", words.place.clone(), message).help("shorten it, or make two entries of it"));
    }
}
