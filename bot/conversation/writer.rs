//! Texts in one language, and the sentence that one of them is not translated yet.

use super::content::Content;
use crate::ids::Language;
use crate::language::{Args, isolate_ltr};

/// Writes texts in one language and notices when one is not translated.
pub(super) struct Writer<'a> {
    /// All texts.
    pub content: &'a Content,
    /// The reader's language.
    pub language: &'a Language,
    foreign: Option<Language>,
}

impl<'a> Writer<'a> {
    /// For one message to one client.
    pub const fn new(content: &'a Content, language: &'a Language) -> Self {
        Self { content, language, foreign: None }
    }

    /// A message's value, or one of its attributes.
    pub fn text(&mut self, message: &str, attribute: Option<&str>, args: &Args) -> String {
        let rendered = self.content.catalog.text(self.language, message, attribute, args);
        if rendered.fallen_back && !rendered.missing {
            self.foreign = Some(rendered.language);
        }
        rendered.text
    }

    /// An attribute without variables.
    pub fn part(&mut self, message: &str, attribute: &str) -> String {
        self.text(message, Some(attribute), &Args::new())
    }

    /// Notes that a text is shown in another language than the reader's.
    pub fn shows(&mut self, language: &Language) {
        self.foreign = Some(language.clone());
    }

    /// A language's name in the reader's language.
    pub fn language_name(&mut self, language: &Language) -> String {
        let known = self.content.catalog.has(self.language, "language-names", Some(language.as_str()));
        self.part("language-names", if known { language.as_str() } else { "other" })
    }

    /// What is to be said about a text that came from another language.
    pub fn not_translated(&mut self) -> Option<String> {
        let language = self.foreign.take()?;
        let name = self.language_name(&language);
        Some(self.text("not-translated", None, &Args::new().with("language", name)))
    }
}

/// German names, streets and numbers stay in one piece within right-to-left text.
#[must_use]
pub(super) fn isolated(language: &Language, text: &str) -> String {
    if language.right_to_left() { isolate_ltr(text) } else { text.to_owned() }
}
