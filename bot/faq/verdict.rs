//! How sure the search has to be before it speaks: a wrong answer given with confidence does more harm than a question back.

use crate::ids::{FaqId, Language};

use super::index::Score;

/// What the FAQ has to say to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// This is the answer.
    Sure(FaqId),
    /// One of these, best first; at least one, at most [`OFFERED_MAX`].
    Perhaps(Vec<FaqId>),
    /// Nothing here answers it.
    Nothing,
}

/// Questions that are offered when none is sure.
pub const OFFERED_MAX: usize = 3;

/// The share of the threshold that an entry needs to be offered beside a better one.
const NEAR: f32 = 0.7;

/// From when on an entry is shown, in one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// 0 to 1: from this confidence on the three best are offered.
    pub offer: f32,
    /// 0 to 1: from this likeness to a whole question on the best one is given at once,
    pub sure: f32,
    /// if it is likelier than the next one by so much.
    pub margin: f32,
}

/// Found on the questions of `tests/faq/calibration` alone: about the lowest `offer` that leaves nine of ten off-topic questions
/// unanswered, and for `sure` no less than 0.62, though fewer would do in some languages: a set is small, and a wrong answer given
/// with confidence does more harm than an offer. `lotse faq calibrate` prints what the questions alone ask for.
const CALIBRATED: [(&str, Thresholds); 8] = [
    ("ar", Thresholds { offer: 0.40, sure: 0.62, margin: 0.10 }),
    ("de", Thresholds { offer: 0.40, sure: 0.66, margin: 0.12 }),
    ("en", Thresholds { offer: 0.33, sure: 0.70, margin: 0.12 }),
    ("fa", Thresholds { offer: 0.42, sure: 0.62, margin: 0.10 }),
    ("fr", Thresholds { offer: 0.35, sure: 0.74, margin: 0.10 }),
    ("ru", Thresholds { offer: 0.36, sure: 0.62, margin: 0.10 }),
    ("tr", Thresholds { offer: 0.34, sure: 0.62, margin: 0.10 }),
    ("uk", Thresholds { offer: 0.33, sure: 0.72, margin: 0.10 }),
];
/// For a language that nobody calibrated.
const CAREFUL: Thresholds = Thresholds { offer: 0.4, sure: 0.7, margin: 0.12 };

impl Thresholds {
    /// Those of a language.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        CALIBRATED.iter().find(|(tag, _)| *tag == language.as_str()).map_or(CAREFUL, |(_, thresholds)| *thresholds)
    }

    /// What these scores allow to say; `name` gives an entry's id.
    #[must_use]
    pub fn judge(&self, scores: &[Score], name: impl Fn(u32) -> FaqId) -> Verdict {
        let Some(best) = scores.first() else { return Verdict::Nothing };
        let next = scores[1..].iter().map(|score| score.alike).fold(0.0, f32::max);
        if best.alike >= self.sure && best.alike - next >= self.margin && best.elsewhere <= 0.0 {
            return Verdict::Sure(name(best.document));
        }
        if scores.iter().take(OFFERED_MAX).map(confidence).fold(0.0, f32::max) < self.offer {
            return Verdict::Nothing;
        }
        // What is far from the question is not offered beside what is near it: others see this screen.
        let near = scores.iter().take(OFFERED_MAX).filter(|score| confidence(score) >= self.offer * NEAR);
        Verdict::Perhaps(near.map(|score| name(score.document)).collect())
    }
}

/// 0 to 1: how likely it is that an entry has to do with a question at all.
#[must_use]
pub fn confidence(score: &Score) -> f32 {
    (0.5 * score.alike + 0.5 * score.covered) * (1.0 - score.elsewhere)
}
