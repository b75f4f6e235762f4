//! What is wrong in a content file: where, why, and what to do about it.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

/// How much a finding weighs: content with an error does not start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Somebody should look at it; the content still starts.
    Warning,
    /// The content does not start.
    Error,
}

/// A content file as it was read; `name` is the path below the content folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// For example `flows/clearing.yaml`.
    pub name: Arc<str>,
    /// The whole text, UTF-8.
    pub text: Arc<str>,
    /// Bytes at which its lines begin.
    lines: Arc<[usize]>,
}

impl Source {
    /// A file's name and text.
    #[must_use]
    pub fn new(name: &str, text: &str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name: Arc::from(name), text: Arc::from(text), lines }
    }

    /// The place of a byte range; a range outside the text is clipped to it.
    #[must_use]
    pub fn place(&self, bytes: Range<usize>) -> Place {
        let clip = |at: usize| (0..=at.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
        let start = clip(bytes.start);
        let end = clip(bytes.end).max(start);
        let line = self.lines.partition_point(|line| *line <= start);
        Place { source: self.clone(), bytes: start..end, line, column: self.text[self.lines[line - 1]..start].chars().count() + 1 }
    }

    /// The place of the whole file, for what is missing in it.
    #[must_use]
    pub fn start(&self) -> Place {
        self.place(0..0)
    }
}

/// Where something stands: lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    source: Source,
    bytes: Range<usize>,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// A place whose line and column the reader counted itself: counting them anew for every row of a long file takes too long.
    #[must_use]
    pub fn at(source: &Source, bytes: Range<usize>, line: usize, column: usize) -> Self {
        Self { source: source.clone(), bytes, line, column }
    }

    /// The file's name.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.source.name
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.source.name, self.line, self.column)
    }
}

/// One fault or doubt about the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id in the registry of `lotse check`.
    pub rule: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// Where it stands.
    pub place: Place,
    /// What is wrong, lower-case, without a full stop.
    pub message: String,
    /// What to do, where that is known.
    pub help: Option<String>,
}

impl Finding {
    /// An error at `place`.
    #[must_use]
    pub fn error(rule: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self { rule, severity: Severity::Error, place, message: message.into(), help: None }
    }

    /// A warning at `place`.
    #[must_use]
    pub fn warning(rule: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, place, message) }
    }

    /// The same finding with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same finding with "did you mean …?" when a known name is near.
    #[must_use]
    pub fn near<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match near(word, known) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    /// Drawn for a terminal: severity, rule, place, the source line, the advice.
    #[must_use]
    pub fn draw(&self, color: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let snippet = Snippet::source(&*self.place.source.text)
            .path(&*self.place.source.name)
            .annotation(AnnotationKind::Primary.span(self.place.bytes.clone()));
        let mut groups = vec![Group::with_title(level.primary_title(&*self.message).id(self.rule)).element(snippet)];
        if let Some(help) = &self.help {
            groups.push(Group::with_title(Level::HELP.secondary_title(&**help)));
        }
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&groups)
    }

    /// One line for machines: see [`FindingLine`].
    #[must_use]
    pub fn line(&self) -> FindingLine<'_> {
        FindingLine {
            rule: self.rule,
            severity: self.severity,
            file: self.place.file(),
            line: self.place.line,
            column: self.place.column,
            message: &self.message,
            help: self.help.as_deref(),
        }
    }
}

/// A finding as `lotse check --json` prints it.
#[derive(Debug, Serialize)]
pub struct FindingLine<'a> {
    rule: &'static str,
    severity: Severity,
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    help: Option<&'a str>,
}

/// The known name nearest to `word`, if it is near enough to be meant (Damerau–Levenshtein, a third of its length).
#[must_use]
pub fn near<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let reach = word.chars().count().div_ceil(3);
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(word, name), name))
        .filter(|(distance, _)| *distance <= reach)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::{Finding, Source};

    #[test]
    fn a_finding_shows_file_line_column_and_a_near_name() {
        let source = Source::new("flows/a.yaml", "flow: a\nsteps:\n  ü: { next: tha }\n");
        let place = source.place(29..32);
        assert_eq!(place.to_string(), "flows/a.yaml:3:14");
        let drawn = Finding::error("undefined-target", place, "no step is called `tha`").near("tha", ["the", "other"]).draw(false);
        insta::assert_snapshot!(drawn, @r"
        error[undefined-target]: no step is called `tha`
         --> flows/a.yaml:3:14
          |
        3 |   ü: { next: tha }
          |              ^^^
          |
        help: did you mean `the`?
        ");
    }
}
