//! What a condition can see of each answer, and which rows of a list can win: exact over finite values.

use std::collections::{BTreeMap, BTreeSet};

use crate::condition::{Accepted, Seen};
use crate::conversation::Content;
use crate::flow::known;
use crate::flow::model::{AnswerKind, Declaration, Row};
use crate::ids::AnswerName;

/// Combinations that one list of rows may have; more is refused rather than guessed.
pub const COMBINATIONS_MAX: usize = 200_000;

/// One value that a condition may meet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Met {
    /// A word.
    Word(String),
    /// A number.
    Number(i64),
}

impl Met {
    fn seen(&self) -> Seen<'_> {
        match self {
            Self::Word(word) => Seen::Word(word),
            Self::Number(number) => Seen::Number(*number),
        }
    }
}

impl std::fmt::Display for Met {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(word) => f.write_str(word),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}

/// Every name that a condition may read, with the words that it may meet there; numbers come from the conditions themselves.
pub struct Values<'a> {
    declared: BTreeMap<&'a str, &'a Declaration>,
    regions: Vec<String>,
    languages: Vec<String>,
}

impl<'a> Values<'a> {
    /// The values of all declared answers and facts.
    pub fn new(content: &'a Content) -> Self {
        let declared = content.trees.flows.values().flat_map(|flow| flow.answers.iter().map(|(name, answer)| (name.as_str(), answer)));
        Self {
            declared: declared.collect(),
            regions: content.directory.places.regions().map(str::to_owned).collect(),
            languages: content.languages().map(|language| language.as_str().to_owned()).collect(),
        }
    }

    /// Every name that conditions may read.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.declared.keys().copied().chain(known::FACTS)
    }

    /// The words that may be met under a name, with `unset` for answers; `None` for a name that does not exist.
    pub fn words(&self, name: &str) -> Option<Vec<String>> {
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let mut words = match name {
            "mode" => return Some(own(&["information", "counselling"])),
            "danger" => return Some(own(&["none", "said"])),
            "crisis" => {
                let steps = known::CRISIS_STEPS.iter().map(|(_, step)| *step);
                return Some(own(&steps.chain(["none"]).collect::<Vec<_>>()));
            }
            "language" => return Some(self.languages.clone()),
            _ => match self.declared.get(name)? {
                answer if answer.kind == AnswerKind::Choice => answer.values.iter().map(|value| value.as_str().to_owned()).collect(),
                answer if answer.kind == AnswerKind::Place => self.regions.clone(),
                answer if answer.kind == AnswerKind::Number => Vec::new(),
                _ => own(&["given"]),
            },
        };
        words.extend(own(&["unknown", "skipped", "unset"]));
        Some(words)
    }

    /// Whether numbers may be met under a name.
    pub fn is_number(&self, name: &str) -> bool {
        self.declared.get(name).is_some_and(|answer| answer.kind == AnswerKind::Number)
    }

    /// Least and greatest number that may be met under a name, where they are declared.
    fn range(&self, name: &str) -> Option<(i64, i64)> {
        self.declared.get(name)?.range
    }
}

/// What can happen at a list of rows.
pub struct Verdict {
    /// A combination for which no row holds.
    pub gap: Option<String>,
    /// Rows that never win.
    pub dead: Vec<usize>,
}

/// Decides a list of rows over every combination of what it reads; `set` are answers that cannot be `unset` there.
///
/// `None` when there are more than [`COMBINATIONS_MAX`] combinations.
pub fn decide(values: &Values<'_>, rows: &[Row], set: &BTreeSet<AnswerName>) -> Option<Verdict> {
    let mut domains: BTreeMap<&str, BTreeSet<Met>> = BTreeMap::new();
    for (name, accepted) in rows.iter().flat_map(|row| row.when.reads()) {
        let domain = domains.entry(name.as_str()).or_insert_with(|| {
            let words = values.words(name.as_str()).unwrap_or_default();
            let words = words.into_iter().filter(|word| word != "unset" || !set.contains(name)).map(Met::Word);
            // Some number is met even where the rows only name words.
            let (least, greatest) = values.range(name.as_str()).unwrap_or((0, 0));
            let numbers = [least, greatest].into_iter().filter(|_| values.is_number(name.as_str()));
            words.chain(numbers.map(Met::Number)).collect()
        });
        if let Accepted::Range { from, to } = accepted {
            let ends = [from.map(|from| from.saturating_sub(1)), *from, *to, to.map(|to| to.saturating_add(1))];
            let range = values.range(name.as_str());
            let can_be = |number: &i64| range.is_none_or(|(least, greatest)| (least..=greatest).contains(number));
            domain.extend(ends.into_iter().flatten().filter(can_be).map(Met::Number));
        }
    }
    let domains: Vec<(&str, Vec<Met>)> = domains.into_iter().map(|(name, domain)| (name, domain.into_iter().collect())).collect();
    let combinations = domains.iter().try_fold(1usize, |all, (_, domain)| all.checked_mul(domain.len().max(1)))?;
    if combinations > COMBINATIONS_MAX {
        return None;
    }
    let mut wins = vec![false; rows.len()];
    let mut gap = None;
    for number in 0..combinations {
        let mut rest = number;
        let picked: Vec<(&str, &Met)> = domains
            .iter()
            .filter(|(_, domain)| !domain.is_empty())
            .map(|(name, domain)| {
                let at = rest % domain.len();
                rest /= domain.len();
                (*name, &domain[at])
            })
            .collect();
        let look = |name: &str| picked.iter().find(|(known, _)| *known == name).map_or(Seen::Word("unset"), |(_, met)| met.seen());
        match rows.iter().position(|row| row.when.holds(look)) {
            Some(row) => wins[row] = true,
            None if gap.is_none() => gap = Some(picked.iter().map(|(name, met)| format!("{name}: {met}")).collect::<Vec<_>>().join(", ")),
            None => {}
        }
    }
    Some(Verdict { gap, dead: wins.iter().enumerate().filter(|(_, wins)| !**wins).map(|(row, _)| row).collect() })
}
