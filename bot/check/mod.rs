//! `lotse check`: content is proven, not hoped for.
//!
//! | file | proves |
//! | --- | --- |
//! | `rules.rs` | the registry: every rule with its reason; `tests/check/` breaks each of them |
//! | `structure.rs` | flows hang together: targets, conditions, loops, dead ends |
//! | `values.rs` | what a condition can see, and which rows of a list can win |
//! | `tables.rs` | decision tables take everything that clients can answer |
//! | `way.rs` | the client's way, walked by the real engine over all paths and answers |
//! | `privacy.rs` | every answer has a use, and none is forbidden |
//! | `directory.rs` | records that are old, or lack a warning |
//! | `texts.rs` | every text in every language: there, short enough, safe |
//! | `phrases.rs` | counsellors' phrases have the blanks that their words name |
//! | `faq.rs` | the FAQ's words: short, told apart, in the words of those who ask |
//! | `translation.rs` | how far each language is, and the gate |

mod ahead;
mod directory;
mod faq;
mod phrases;
mod privacy;
pub mod rules;
mod structure;
mod tables;
mod texts;
mod translation;
mod values;
mod way;

use chrono::{DateTime, Utc};
use chrono_tz::Europe::Berlin;

use crate::conversation::Content;
use crate::finding::{Finding, Severity};
use crate::flow::Mode;
pub use rules::{Part, RULES, Rule};
pub use translation::{Line, table};

/// What a check found.
#[derive(Debug)]
pub struct Report {
    /// Errors first, then by file and place.
    pub findings: Vec<Finding>,
    /// How far each language is.
    pub languages: Vec<Line>,
    /// False when the client's way was not walked, because a flow could not be read as it is meant.
    pub walked: bool,
}

impl Report {
    /// How many findings are of this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// Checks all content; `loaded` are the findings of loading it, `now` decides what is expired or long unchecked.
///
/// Both modes are proven, whatever the installation's own mode is. The ways of the two modes and the rest run side by side.
#[must_use]
pub fn check(content: &Content, loaded: Vec<Finding>, now: DateTime<Utc>) -> Report {
    let mut findings = loaded;
    // A way that is cut by a slip of the pen would only repeat it in other words.
    let walked = !findings.iter().any(|finding| finding.severity == Severity::Error && finding.place.file().starts_with("flows/"));
    std::thread::scope(|scope| {
        let mut parts: Vec<_> =
            MODES.into_iter().filter(|_| walked).map(|mode| scope.spawn(move || way::check(content, mode, now, way::STATES_MAX))).collect();
        let others = Part::ALL.into_iter().filter(|part| *part != Part::Way);
        parts.push(scope.spawn(move || others.flat_map(|part| run(part, content, now)).collect()));
        for part in parts {
            findings.extend(part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
    });
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (std::cmp::Reverse(f.severity), f.place.file().to_owned(), f.place.line, f.place.column, f.rule);
        key(a).cmp(&key(b))
    });
    findings.dedup();
    Report { findings, languages: table(content), walked }
}

/// Both modes of an installation.
const MODES: [Mode; 2] = [Mode::Information, Mode::Counselling];

/// Checks one part of the content, for tests that break one thing.
#[must_use]
pub fn run(part: Part, content: &Content, now: DateTime<Utc>) -> Vec<Finding> {
    let today = now.with_timezone(&Berlin).date_naive();
    match part {
        Part::Reading => Vec::new(),
        Part::Structure => structure::check(content),
        Part::Way => way(content, now, way::STATES_MAX),
        Part::Privacy => privacy::check(content),
        Part::Texts => texts::check(content, now).into_iter().chain(faq::check(content)).chain(phrases::check(content)).collect(),
        Part::Translation => translation::check(content),
        Part::Directory => directory::check(content, today).into_iter().chain(content.faq.aged(today)).collect(),
    }
}

/// Walks the client's way in both modes, over at most `states_max` states in each; [`run`] allows more than any sound content has.
#[must_use]
pub fn way(content: &Content, now: DateTime<Utc>, states_max: usize) -> Vec<Finding> {
    MODES.into_iter().flat_map(|mode| way::check(content, mode, now, states_max)).collect()
}
