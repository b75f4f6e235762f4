//! Exact sets of input combinations: a box is a set of values per input, a region is a list of boxes.
//!
//! Taking one box from another leaves at most one box per input, so whole regions are compared without walking
//! through their combinations.

use std::collections::BTreeMap;

use crate::condition::{Accepted, Condition};
use crate::ids::AnswerName;

/// Boxes that one region may fall into before the proof is given up.
pub const BOXES_MAX: usize = 20_000;
/// Values of one input: the bits of a mask.
pub const VALUES_MAX: usize = 64;

/// One set of values per input, as bits in the order of [`Space::inputs`].
pub type Combos = Vec<u64>;

/// The finite inputs of a table, with the three values that every answer has besides its own.
#[derive(Debug, Clone)]
pub struct Space {
    inputs: Vec<(AnswerName, Vec<String>)>,
}

impl Space {
    /// The inputs with their own values; `unknown`, `skipped` and `unset` are added where they are missing.
    #[must_use]
    pub fn new(inputs: &BTreeMap<AnswerName, Vec<String>>) -> Self {
        let with_absent = |values: &Vec<String>| {
            let mut values = values.clone();
            for absent in ["unknown", "skipped", "unset"] {
                if !values.iter().any(|value| value == absent) {
                    values.push(absent.to_owned());
                }
            }
            values.truncate(VALUES_MAX);
            values
        };
        Self { inputs: inputs.iter().map(|(name, values)| (name.clone(), with_absent(values))).collect() }
    }

    /// Every input with all its values.
    #[must_use]
    pub fn inputs(&self) -> &[(AnswerName, Vec<String>)] {
        &self.inputs
    }

    /// The box of every combination.
    #[must_use]
    pub fn whole(&self) -> Combos {
        self.inputs.iter().map(|(_, values)| if values.len() >= VALUES_MAX { u64::MAX } else { (1 << values.len()) - 1 }).collect()
    }

    /// The boxes in which `condition` holds; a map that no combination can fulfil gives none.
    #[must_use]
    pub fn boxes(&self, condition: &Condition) -> Vec<Combos> {
        if condition.0.is_empty() {
            return vec![self.whole()];
        }
        condition.0.iter().filter_map(|all| self.of_map(all)).collect()
    }

    fn of_map(&self, all: &BTreeMap<AnswerName, Accepted>) -> Option<Combos> {
        let mut cut = self.whole();
        for (answer, accepted) in all {
            let at = self.inputs.iter().position(|(name, _)| name == answer)?;
            cut[at] = match accepted {
                Accepted::Words(words) => (self.inputs[at].1.iter().enumerate())
                    .filter(|(_, value)| words.contains(value))
                    .fold(0, |mask, (bit, _)| mask | 1 << bit),
                Accepted::Range { .. } => 0,
            };
        }
        cut.iter().all(|mask| *mask != 0).then_some(cut)
    }

    /// One combination of a box, as `age=young, stay=unset`; the first value of each input.
    #[must_use]
    pub fn example(&self, cut: &Combos) -> String {
        let one = |((name, values), mask): (&(AnswerName, Vec<String>), &u64)| {
            let value = values.get(mask.trailing_zeros() as usize).map_or("-", String::as_str);
            format!("{name}={value}")
        };
        self.inputs.iter().zip(cut).map(one).collect::<Vec<_>>().join(", ")
    }
}

/// `region` without `cuts`; `None` when it would fall into more than [`BOXES_MAX`] boxes.
#[must_use]
pub fn without(region: Vec<Combos>, cuts: &[Combos]) -> Option<Vec<Combos>> {
    let mut left = region;
    for cut in cuts {
        let mut next = Vec::with_capacity(left.len());
        for part in left {
            subtract(part, cut, &mut next);
            if next.len() > BOXES_MAX {
                return None;
            }
        }
        left = next;
    }
    Some(left)
}

fn subtract(mut from: Combos, cut: &Combos, left: &mut Vec<Combos>) {
    if from.iter().zip(cut).any(|(a, b)| a & b == 0) {
        left.push(from);
        return;
    }
    for at in 0..from.len() {
        let outside = from[at] & !cut[at];
        if outside != 0 {
            let mut piece = from.clone();
            piece[at] = outside;
            left.push(piece);
        }
        from[at] &= cut[at];
    }
}
