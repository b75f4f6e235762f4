//! A message as its file has it, with the places that checks point at.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast;

use super::ftl;
use crate::finding::{Finding, Place, Source};
use crate::ids::MessageId;

/// One pattern of a message: its value or an attribute's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Where it begins.
    pub place: Place,
    /// Its Fluent text in canonical form, without indentation.
    pub ftl: Arc<str>,
    /// The variables it names.
    pub variables: BTreeSet<String>,
}

/// An attribute of a message: a button's label, a part of a help text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name without the dot.
    pub name: String,
    /// Where its name stands.
    pub place: Place,
    /// Its text.
    pub pattern: Pattern,
}

/// One message as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub id: MessageId,
    /// Where its name stands.
    pub place: Place,
    /// The comment right above it, lines joined by line feeds.
    pub comment: Option<String>,
    /// Its value; a message may have attributes only.
    pub value: Option<Pattern>,
    /// Its attributes, in the file's order.
    pub attributes: Vec<Attribute>,
    /// The variables of the value and of all attributes.
    pub variables: BTreeSet<String>,
    /// The whole message in canonical form, without comments; its hash tells a stale translation.
    pub canonical: String,
}

impl Entry {
    /// The attribute of that name.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// Value and attributes, in the file's order.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.pattern))
    }

    /// The German office words that every translation must show (comment line `keep: Duldung, Bescheid`), in order.
    pub fn kept_words(&self) -> impl Iterator<Item = &str> {
        let lines = self.comment.iter().flat_map(|comment| comment.lines());
        let lists = lines.filter_map(|line| line.trim().strip_prefix("keep:"));
        lists.flat_map(|list| list.split(',')).map(str::trim).filter(|word| !word.is_empty())
    }
}

/// One entry of the tree with places; `written` is the same entry as owned text.
pub(super) fn read(
    source: &Source,
    (id, place): (&str, Place),
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
    comment: Option<&ast::Comment<&str>>,
    written: ast::Entry<String>,
    findings: &mut Vec<Finding>,
) -> Entry {
    let mut texts = ftl::texts(&written).into_iter();
    let mut pattern = |pattern: &ast::Pattern<&str>| {
        let place = source.place(ftl::first_slice(pattern).map_or(0..0, |slice| ftl::span(&source.text, slice)));
        for name in ftl::functions(pattern).into_iter().filter(|name| name != "NUMBER") {
            let fault = Finding::error("fluent-function", place.clone(), format!("there is no function `{name}`"));
            findings.push(fault.help("only NUMBER is there; dates and times come ready as variables"));
        }
        let variables = ftl::variables(pattern).into_iter().map(|(name, _)| name).collect();
        Pattern { place, ftl: texts.next().unwrap_or_default().into(), variables }
    };
    let value = value.map(&mut pattern);
    let attributes: Vec<Attribute> = attributes
        .iter()
        .map(|attribute| Attribute {
            name: attribute.id.name.to_owned(),
            place: source.place(ftl::span(&source.text, attribute.id.name)),
            pattern: pattern(&attribute.value),
        })
        .collect();
    for (at, attribute) in attributes.iter().enumerate() {
        if attributes[..at].iter().any(|earlier| earlier.name == attribute.name) {
            let message = format!("`{id}` has the attribute `{}` twice", attribute.name);
            findings.push(Finding::error("message-twice", attribute.place.clone(), message));
        }
    }
    let patterns = value.iter().chain(attributes.iter().map(|attribute| &attribute.pattern));
    let variables = patterns.flat_map(|pattern| pattern.variables.iter().cloned()).collect();
    let comment = comment.map(|comment| comment.content.join("\n"));
    Entry { id: id.into(), place, comment, value, attributes, variables, canonical: ftl::entry_text(&ftl::without_comment(written)) }
}
