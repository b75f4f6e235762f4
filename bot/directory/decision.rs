//! Dated decision tables: who can probably help, from what a client told. A proof that each is whole and has no dead row.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::boxes::{Space, without};
use crate::condition::{Condition, Seen};
use crate::ids::{AnswerName, Choice, ServiceId};

/// How sure a record's source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Official, or several sources agree.
    High,
    /// One good or older source.
    Medium,
    /// Weak or conflicting sources.
    Low,
}

/// One table: its first row that holds decides.
#[derive(Debug, Clone)]
pub struct DecisionTable {
    inputs: BTreeMap<AnswerName, Vec<String>>,
    outcomes: Vec<Choice>,
    rows: Vec<Row>,
}

/// One rule of a table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The rule of the field that it puts into words (`R4`).
    pub rule: String,
    /// When it holds; absent means always.
    #[serde(default)]
    pub when: Condition,
    /// What it leads to.
    pub outcome: Choice,
    /// Services to show, best first.
    #[serde(default)]
    pub services: Vec<ServiceId>,
    /// First day on which it counts.
    pub valid_from: Option<NaiveDate>,
    /// Last day on which it counts.
    pub valid_to: Option<NaiveDate>,
    /// Where it is from.
    #[serde(default)]
    pub source: String,
    /// When a person looked at it last.
    pub reviewed_on: NaiveDate,
    /// How sure the source is.
    pub confidence: Confidence,
    /// Staff should look at the live source before they rely on it.
    #[serde(default)]
    pub verify: bool,
    /// A remark for staff.
    pub note: Option<String>,
    /// Last day on which the remark counts.
    pub note_until: Option<NaiveDate>,
}

impl Row {
    fn in_force(&self, today: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= today) && self.valid_to.is_none_or(|to| today <= to)
    }
}

/// What a table says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'t> {
    /// One of the table's outcomes.
    Named(&'t Choice),
    /// No rule is in force for this: a general text and a person. Flow files call it `expired`.
    Expired,
}

impl<'t> Outcome<'t> {
    /// The outcome as a flow's `next` names it.
    #[must_use]
    pub fn name(self) -> &'t str {
        match self {
            Self::Named(choice) => choice.as_str(),
            Self::Expired => "expired",
        }
    }
}

/// An outcome with its reasons; services are empty when it expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision<'t> {
    /// What to do.
    pub outcome: Outcome<'t>,
    /// The rule that won, empty when none held.
    pub rule: &'t str,
    /// Services to show, best first.
    pub services: &'t [ServiceId],
    /// Where the rule is from.
    pub source: &'t str,
    /// When a person looked at the rule last; `None` when none held.
    pub reviewed_on: Option<NaiveDate>,
    /// How sure the source is.
    pub confidence: Confidence,
    /// Staff should look at the live source first.
    pub verify: bool,
    /// A remark for staff that still counts today.
    pub note: Option<&'t str>,
    /// The row that won, from 0; `None` when none held (`table-gap` finds such tables before anyone meets them).
    pub row: Option<usize>,
}

/// A row that never decides, and the earlier rows that take all it could.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeverWins {
    /// The row, from 0.
    pub row: usize,
    /// Earlier rows, from 0; empty when the row's own condition cannot hold.
    pub taken_by: Vec<usize>,
}

/// A table fell into too many boxes to be proved: see [`super::boxes::BOXES_MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the table is too tangled to be proved")]
pub struct TooTangled;

impl DecisionTable {
    /// A table of these finite inputs (their own values), outcomes and rows.
    #[must_use]
    pub const fn new(inputs: BTreeMap<AnswerName, Vec<String>>, outcomes: Vec<Choice>, rows: Vec<Row>) -> Self {
        Self { inputs, outcomes, rows }
    }

    /// The first row that holds for what `look` sees of each input, if it is in force `today`. Total.
    pub fn decide<'a>(&self, look: impl Fn(&str) -> Seen<'a>, today: NaiveDate) -> Decision<'_> {
        let Some((at, row)) = self.rows.iter().enumerate().find(|(_, row)| row.when.holds(&look)) else {
            return Decision {
                outcome: Outcome::Expired,
                rule: "",
                services: &[],
                source: "",
                reviewed_on: None,
                confidence: Confidence::Low,
                verify: true,
                note: None,
                row: None,
            };
        };
        let in_force = row.in_force(today);
        Decision {
            outcome: if in_force { Outcome::Named(&row.outcome) } else { Outcome::Expired },
            rule: &row.rule,
            services: if in_force { &row.services } else { &[] },
            source: &row.source,
            reviewed_on: Some(row.reviewed_on),
            confidence: row.confidence,
            verify: row.verify,
            note: row.note.as_deref().filter(|_| row.note_until.is_none_or(|until| today <= until)),
            row: Some(at),
        }
    }

    /// The inputs with their own values (without `unknown`, `skipped`, `unset`).
    #[must_use]
    pub const fn inputs(&self) -> &BTreeMap<AnswerName, Vec<String>> {
        &self.inputs
    }

    /// The outcomes that it declares (without `expired`, which every table may give).
    #[must_use]
    pub fn outcomes(&self) -> &[Choice] {
        &self.outcomes
    }

    /// The rows, in order.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Input combinations for which no row holds, one example per box of them; empty when the table is whole.
    ///
    /// # Errors
    /// [`TooTangled`] when the proof would grow past its bound.
    pub fn gaps(&self) -> Result<Vec<String>, TooTangled> {
        let space = Space::new(&self.inputs);
        let taken: Vec<_> = self.rows.iter().flat_map(|row| space.boxes(&row.when)).collect();
        let left = without(vec![space.whole()], &taken).ok_or(TooTangled)?;
        Ok(left.iter().map(|cut| space.example(cut)).collect())
    }

    /// Rows that can never decide because earlier rows take all their combinations.
    ///
    /// # Errors
    /// [`TooTangled`] when the proof would grow past its bound.
    pub fn never_wins(&self) -> Result<Vec<NeverWins>, TooTangled> {
        let space = Space::new(&self.inputs);
        let boxes: Vec<_> = self.rows.iter().map(|row| space.boxes(&row.when)).collect();
        let mut dead = Vec::new();
        for (row, own) in boxes.iter().enumerate() {
            let mut left = own.clone();
            let mut taken_by = Vec::new();
            for (earlier, cuts) in boxes[..row].iter().enumerate() {
                let after = without(left.clone(), cuts).ok_or(TooTangled)?;
                if after != left {
                    taken_by.push(earlier);
                }
                left = after;
            }
            if left.is_empty() {
                dead.push(NeverWins { row, taken_by });
            }
        }
        Ok(dead)
    }
}
