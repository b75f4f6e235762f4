//! How offices, measures and values are called for whoever reads a report.

use super::Reader;
use super::gathered::{CASES, FIRST_ANSWER, NONE};
use crate::casework::statistics::Cell;
use crate::conversation::Content;
use crate::ids::Language;
use crate::language::{Args, own_name};

/// The message of the headings of a report.
const STATS: &str = "staff-stats";

/// Names in one language.
#[derive(Debug)]
pub(super) struct Words<'a> {
    content: &'a Content,
    language: Language,
}

impl<'a> Words<'a> {
    pub(super) fn new(content: &'a Content, reader: &Reader) -> Self {
        Self { content, language: reader.language() }
    }

    /// The language, as HTML names it.
    pub(super) fn language(&self) -> &str {
        self.language.as_str()
    }

    /// A heading: an attribute of `staff-stats`.
    pub(super) fn of(&self, part: &str) -> String {
        self.with(part, &Args::new())
    }

    /// A heading with variables.
    pub(super) fn with(&self, part: &str, args: &Args) -> String {
        self.content.catalog.label(&self.language, STATS, part, args).text
    }

    /// What a measure tells.
    pub(super) fn measure(&self, measure: &str) -> String {
        self.text("staff-stats-measures", measure).unwrap_or_else(|| measure.to_owned())
    }

    /// The name of a value; its own word when content has none.
    pub(super) fn value(&self, measure: &str, value: &str) -> String {
        let message = match measure {
            CASES => return value.to_owned(),
            _ if value == NONE => return self.of("none"),
            "topic" | FIRST_ANSWER => "staff-topics",
            "outcome" => "staff-outcomes",
            "language" => "language-names",
            "age" => "staff-stats-ages",
            "way" => "staff-stats-ways",
            "waiting" => "staff-stats-waiting",
            _ => "staff-stats-solved",
        };
        let named = self.text(message, value);
        named.unwrap_or_else(|| if measure == "language" { own_name(&value.into()).to_owned() } else { value.to_owned() })
    }

    /// The head of a column; `first-answer` has waiting times for offices.
    pub(super) fn column(&self, measure: &str, offices: &[String]) -> String {
        let name = |id: &String| {
            if measure == FIRST_ANSWER {
                return self.value("waiting", id);
            }
            self.content.offices.get(&id.as_str().into()).map_or_else(|| id.clone(), |office| office.name.clone())
        };
        offices.iter().map(name).collect::<Vec<_>>().join(" + ")
    }

    /// A cell.
    pub(super) fn cell(&self, cell: Cell) -> String {
        cell.shown().map_or_else(|| self.of("hidden"), |count| count.to_string())
    }

    fn text(&self, message: &str, attribute: &str) -> Option<String> {
        let label = self.content.catalog.label(&self.language, message, attribute, &Args::new());
        (!label.missing && !label.text.is_empty()).then_some(label.text)
    }
}
