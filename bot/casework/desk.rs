//! Which cases a member of staff sees, in which order, and who is told of a new one.

use super::case::{Actor, Case, State};
use super::role::{Action, allowed};
use crate::ids::Language;

/// Cases that a board or a list shows; more are counted.
pub const SHOWN_MAX: usize = 30;

/// The waiting cases that somebody may take: urgent ones first, then by how long they wait.
#[must_use]
pub fn queue<'c>(cases: &'c [Case], by: &Actor<'_>) -> Vec<&'c Case> {
    let mut seen: Vec<&Case> = cases.iter().filter(|case| case.state == State::Waiting && may_take(case, by)).collect();
    seen.sort_by_key(|case| (!case.urgent, case.since, case.id));
    seen
}

/// Whether somebody may take a case, as far as roles say.
#[must_use]
pub fn may_take(case: &Case, by: &Actor<'_>) -> bool {
    allowed(by.role, by.office, Action::Take, &case.office, case.queue) && !case.hidden_from.contains(&by.id)
}

/// Whether a new case fits somebody: a card with "Take" goes to those first who speak the language and know the topic.
///
/// Whoever named no languages or topics fits every case.
#[must_use]
pub fn fits(case: &Case, languages: &[Language], topics: &[String]) -> bool {
    let speaks = languages.is_empty() || languages.contains(&case.language);
    let knows = topics.is_empty() || case.topic.as_ref().is_none_or(|topic| topics.contains(topic));
    speaks && knows
}
