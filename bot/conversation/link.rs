//! Links that begin a talk: `t.me/<bot>?start=<payload>`.
//!
//! A payload holds parts, joined by `_`: `l-ar` a language, `f-clearing` an entry of the talk, `s-jobcenter` the partner who
//! gave the link. An entry's bare name is a payload too. Anything else is passed over: a bad link starts normally.

use super::content::Content;
use crate::ids::{FlowName, Language};

/// Characters of a partner's name.
const SOURCE_MAX: usize = 32;

/// What a link asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Link {
    /// The language to begin in.
    pub language: Option<Language>,
    /// The entry to open after the notice.
    pub flow: Option<FlowName>,
    /// The partner: lower-case letters, digits and hyphens, at most 32.
    pub source: Option<String>,
}

impl Link {
    /// Reads a payload (Bot API: at most 64 of `A-Za-z0-9_-`).
    #[must_use]
    pub fn read(content: &Content, payload: &str) -> Self {
        let mut link = Self::default();
        let entry = |name: &str| content.trees.flows.get(name).filter(|flow| flow.entry).map(|flow| flow.name.clone());
        for part in payload.split('_') {
            match part.split_once('-') {
                Some(("l", tag)) => link.language = content.languages().find(|language| language.as_str() == tag).cloned(),
                Some(("f", name)) => link.flow = entry(name),
                Some(("s", source)) => link.source = Some(source.to_owned()).filter(|source| named(source)),
                _ => link.flow = link.flow.or_else(|| entry(part)),
            }
        }
        link
    }
}

fn named(source: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    (1..=SOURCE_MAX).contains(&source.len()) && source.chars().all(plain)
}
