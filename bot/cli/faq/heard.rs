//! How a person really fares: a question goes the whole way, and a word of danger goes first.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::super::print;
use crate::conversation::{Content, Heard, heard};
use crate::faq::Verdict;
use crate::faq::evaluation::{Case, Expected, Figures};
use crate::ids::Language;

/// The sums of one language.
#[derive(Debug, Clone, Copy, Default)]
struct Fared {
    asked: u32,
    /// Got the right answer or offer.
    right: u32,
    off_topic: u32,
    /// Off topic, and neither answered nor taken for anything.
    silent: u32,
    /// Of all: asked gently, shown a crisis card, taken for a button or an escape word.
    gently: u32,
    card: u32,
    otherwise: u32,
}

impl Fared {
    fn count(&mut self, content: &Content, case: &Case, now: DateTime<Utc>) {
        let heard = heard(content, &case.language, &case.query, now);
        let off = case.expected == Expected::OffTopic;
        self.off_topic += u32::from(off);
        self.asked += u32::from(!off);
        match heard {
            Heard::Danger { direct: true } => self.card += 1,
            Heard::Danger { direct: false } => self.gently += 1,
            Heard::Otherwise => self.otherwise += 1,
            Heard::Question(Verdict::Sure(id)) => self.right += u32::from(case.is_right(&content.faq, &id)),
            Heard::Question(Verdict::Perhaps(ids)) => self.right += u32::from(ids.iter().any(|id| case.is_right(&content.faq, id))),
            Heard::Question(Verdict::Nothing) => self.silent += u32::from(off),
        }
    }

    fn add(self, other: Self) -> Self {
        Self {
            asked: self.asked + other.asked,
            right: self.right + other.right,
            off_topic: self.off_topic + other.off_topic,
            silent: self.silent + other.silent,
            gently: self.gently + other.gently,
            card: self.card + other.card,
            otherwise: self.otherwise + other.otherwise,
        }
    }
}

/// One line a language, the worst first, then all together.
pub(super) fn table(content: &Content, cases: &[Case], now: DateTime<Utc>) {
    let mut all: BTreeMap<&Language, Fared> = BTreeMap::new();
    cases.iter().for_each(|case| all.entry(&case.language).or_default().count(content, case, now));
    let mut rows: Vec<(&str, Fared)> = all.into_iter().map(|(language, fared)| (language.as_str(), fared)).collect();
    rows.sort_by(|a, b| Figures::share(a.1.right, a.1.asked).total_cmp(&Figures::share(b.1.right, b.1.asked)).then(a.0.cmp(b.0)));
    if rows.len() > 1 {
        rows.push(("all", rows.iter().fold(Fared::default(), |sum, (_, fared)| sum.add(*fared))));
    }
    print("language   end to end  off topic, silent  gentle question  crisis card  taken for a button");
    for (language, fared) in rows {
        let Fared { asked, right, off_topic, silent, gently, card, otherwise } = fared;
        print(&format!(
            "{language:<10} {:>10.2}  {:>17.2}  {gently:>15}  {card:>11}  {otherwise:>18}",
            Figures::share(right, asked),
            Figures::share(silent, off_topic),
        ));
    }
}

/// Questions of the FAQ that are not heard as questions, for editors of the word lists.
pub(super) fn misses(content: &Content, cases: &[Case], now: DateTime<Utc>) {
    for case in cases {
        let kind = match heard(content, &case.language, &case.query, now) {
            Heard::Danger { direct: true } => "card",
            Heard::Danger { direct: false } => "gently",
            Heard::Otherwise => "button",
            Heard::Question(_) => continue,
        };
        print(&format!("  {kind:<6} {} {:?} (wanted {:?})", case.language, case.query, case.expected));
    }
}
