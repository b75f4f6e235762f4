//! How often the FAQ is right, by language: what `lotse faq eval` prints.

use std::collections::BTreeMap;

use super::verdict::{OFFERED_MAX, Thresholds, Verdict};
use super::{Faq, FaqId};
use crate::finding::{Finding, Source};
use crate::ids::Language;

/// Ranks that count for the mean reciprocal rank.
pub const RANKS_MAX: usize = 10;

/// What a question should lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// One of these entries or topics.
    Any(Vec<String>),
    /// Nothing: it is no question for Lotse.
    OffTopic,
}

/// One question of an evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The language that it is asked in.
    pub language: Language,
    /// The question.
    pub query: String,
    /// What should come.
    pub expected: Expected,
}

impl Case {
    /// Whether an entry answers it; none answers what is off topic.
    #[must_use]
    pub fn is_right(&self, faq: &Faq, id: &FaqId) -> bool {
        match &self.expected {
            Expected::OffTopic => false,
            Expected::Any(names) => {
                names.iter().any(|name| id == name.as_str() || faq.get(id).is_some_and(|entry| entry.topics.contains(name)))
            }
        }
    }
}

/// The questions of a file with tab, semicolon or comma between three columns: language, query, expected entries or topics (a `/`
/// or blank between several) or "off topic". Empty lines, lines that begin with `#`, and a heading are passed over.
#[must_use]
pub fn read(source: &Source) -> (Vec<Case>, Vec<Finding>) {
    let (mut cases, mut findings) = (Vec::new(), Vec::new());
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let place = source.place(at..at + line.trim_end().len());
        at += line.len();
        let line = line.trim_start_matches('\u{feff}').trim();
        if line.is_empty() || line.starts_with('#') || line.to_lowercase().starts_with("language") {
            continue;
        }
        match case(line) {
            Some(case) => cases.push(case),
            None => {
                findings
                    .push(Finding::error("eval-line", place, "this line has no three columns").help("write: language, query, expected"));
            }
        }
    }
    (cases, findings)
}

fn case(line: &str) -> Option<Case> {
    let separator = ['\t', ';', ','].into_iter().find(|separator| line.matches(*separator).count() >= 2)?;
    let (language, rest) = line.split_once(separator)?;
    let (query, expected) = rest.rsplit_once(separator)?;
    let clean = |text: &str| text.trim().trim_matches('"').replace("\"\"", "\"").trim().to_owned();
    let (language, query, expected) = (clean(language), clean(query), clean(expected).to_lowercase());
    let off = expected.is_empty() || expected.replace(['-', '_'], " ").trim() == "off topic";
    let names = || expected.split(['/', '|', ' ']).map(str::trim).filter(|name| !name.is_empty()).map(named).collect();
    let whole = !language.is_empty() && !query.is_empty();
    whole.then(|| Case {
        language: language.as_str().into(),
        query,
        expected: if off { Expected::OffTopic } else { Expected::Any(names()) },
    })
}

/// `T-RES`, `faq-res-duldung` and `res` as entries and topics are called here.
fn named(name: &str) -> String {
    let name = name.strip_prefix("faq-").unwrap_or(name);
    name.strip_prefix("t-").unwrap_or(name).to_owned()
}

/// What one way of searching found for a question: the entries by rank, and how it would speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Best first, at most [`RANKS_MAX`].
    pub ranked: Vec<FaqId>,
    /// What the client would be told.
    pub verdict: Verdict,
}

/// The sums of one language.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Figures {
    /// Questions that have an answer.
    pub asked: u32,
    /// Of these, right in the first place.
    pub first: u32,
    /// Right among the first three.
    pub three: u32,
    /// Sum of 1/rank over the first ten.
    pub reciprocal: f64,
    /// Shown among what the client really sees (answer or offer).
    pub shown: u32,
    /// Questions that have none.
    pub off_topic: u32,
    /// Of these, left unanswered: no answer and no offer.
    pub abstained: u32,
    /// Questions with an answer that were left unanswered.
    pub silent: u32,
    /// Answered at once.
    pub sure: u32,
    /// Of these, wrongly.
    pub wrong: u32,
}

impl Figures {
    /// All questions.
    #[must_use]
    pub const fn all(&self) -> u32 {
        self.asked + self.off_topic
    }

    /// A share of a whole, 1 where there is none.
    #[must_use]
    pub fn share(part: u32, whole: u32) -> f64 {
        if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
    }

    /// Right among the first three, 0 to 1: what languages are ordered by.
    #[must_use]
    pub fn recall_at_3(&self) -> f64 {
        Self::share(self.three, self.asked)
    }
}

impl std::ops::Add for Figures {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            asked: self.asked + other.asked,
            first: self.first + other.first,
            three: self.three + other.three,
            reciprocal: self.reciprocal + other.reciprocal,
            shown: self.shown + other.shown,
            off_topic: self.off_topic + other.off_topic,
            abstained: self.abstained + other.abstained,
            silent: self.silent + other.silent,
            sure: self.sure + other.sure,
            wrong: self.wrong + other.wrong,
        }
    }
}

/// Counts a way of searching, by language.
pub fn evaluate(faq: &Faq, cases: &[Case], mut search: impl FnMut(&Case) -> Found) -> BTreeMap<Language, Figures> {
    let mut all: BTreeMap<Language, Figures> = BTreeMap::new();
    for case in cases {
        let found = search(case);
        let figures = all.entry(case.language.clone()).or_default();
        let right = |id: &FaqId| case.is_right(faq, id);
        let (speaks, shown_right) = match &found.verdict {
            Verdict::Sure(id) => {
                figures.sure += 1;
                figures.wrong += u32::from(!right(id));
                (true, right(id))
            }
            Verdict::Perhaps(ids) => (true, ids.iter().any(right)),
            Verdict::Nothing => (false, false),
        };
        if case.expected == Expected::OffTopic {
            figures.off_topic += 1;
            figures.abstained += u32::from(!speaks);
            continue;
        }
        figures.asked += 1;
        figures.silent += u32::from(!speaks);
        figures.shown += u32::from(shown_right);
        if let Some(rank) = found.ranked.iter().take(RANKS_MAX).position(right) {
            figures.first += u32::from(rank == 0);
            figures.three += u32::from(rank < OFFERED_MAX);
            figures.reciprocal += 1.0 / f64::from(u32::try_from(rank + 1).unwrap_or(u32::MAX));
        }
    }
    all
}

/// What Lotse itself finds, with the thresholds of each language or other ones.
#[must_use]
pub fn lotse(faq: &Faq, case: &Case, thresholds: Option<&Thresholds>) -> Found {
    let scores = faq.scores(&case.language, &case.query);
    let id = |score| faq.of_score(&case.language, score).map(|entry| entry.id.clone());
    let thresholds = thresholds.copied().unwrap_or_else(|| Thresholds::of(&case.language));
    Found { ranked: scores.iter().filter_map(id).collect(), verdict: faq.ask_with(&case.language, &case.query, &thresholds) }
}

/// Thresholds found on questions of one language: the lowest `offer` at which `abstain` of the off-topic ones stay unanswered, and
/// the lowest `sure` at which no more than `wrong` of all questions are answered wrongly.
#[must_use]
pub fn calibrate(faq: &Faq, cases: &[Case], abstain: f64, wrong: f64, margin: f32) -> Thresholds {
    let steps = || (20_u8..=95).map(|step| f32::from(step) / 100.0);
    let mut thresholds = Thresholds { offer: 1.0, sure: 1.0, margin };
    let figures = |thresholds: &Thresholds| {
        let all = evaluate(faq, cases, |case| lotse(faq, case, Some(thresholds)));
        all.into_values().next().unwrap_or_default()
    };
    thresholds.sure = steps()
        .find(|sure| {
            let found = figures(&Thresholds { sure: *sure, ..thresholds });
            f64::from(found.wrong) <= wrong * f64::from(found.all())
        })
        .unwrap_or(1.0);
    thresholds.offer = steps()
        .find(|offer| {
            let found = figures(&Thresholds { offer: *offer, ..thresholds });
            Figures::share(found.abstained, found.off_topic) >= abstain
        })
        .unwrap_or(1.0);
    thresholds
}

#[cfg(test)]
mod tests {
    use super::{Expected, read};
    use crate::finding::Source;

    #[test]
    fn lines_with_any_separator_are_read() {
        let text = "language\tquery\texpected\nde\tWo ist das Amt, bitte?\tT-AUTH\n# note\n\nen,\"hello, where\",off topic\nfa;چی;faq-res-duldung / res\nbroken\n";
        let (cases, findings) = read(&Source::new("q.tsv", text));
        assert_eq!(findings.iter().map(|finding| finding.place.line).collect::<Vec<_>>(), [7]);
        assert_eq!(cases[0].query, "Wo ist das Amt, bitte?");
        assert_eq!(cases[0].expected, Expected::Any(vec!["auth".to_owned()]));
        assert_eq!((cases[1].query.as_str(), &cases[1].expected), ("hello, where", &Expected::OffTopic));
        assert_eq!(cases[2].expected, Expected::Any(vec!["res-duldung".to_owned(), "res".to_owned()]));
    }
}
