//! Whether a text says that somebody is in danger (D2): recall before precision.
//!
//! Direct words go to the crisis card, indirect ones to one gentle question. A look-alike ("todmüde") takes the match inside it away;
//! a calm word near a match (negated, past, joke, film) makes it indirect, never nothing. Another person's danger stays danger.

use crate::ids::Code;
use crate::understanding::fold::Word;
use crate::understanding::phrases::Hit;

/// The kinds of danger, as domain.md (c) names them; the first one found leads when a text holds several.
pub const KINDS: [&str; 8] = ["K-MED", "K-SUI", "K-VIO", "K-CHILD", "K-EXPL", "K-THREAT", "K-DEPORT", "K-HOME"];

/// Words between a negation and the danger after it.
const NEGATED_BEFORE: usize = 3;
/// Words from the danger to a negation after it ("schlägt mich nicht").
const NEGATED_AFTER: usize = 2;
/// Words to another calm word on either side.
const CALM_NEAR: usize = 8;

/// How sure a sign of danger is; the stronger one is less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Strength {
    /// Said outright.
    Direct,
    /// Between the lines, or said calmly.
    Indirect,
}

/// What a phrase of a words file stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A sign of danger.
    Danger {
        /// Its position in [`KINDS`].
        kind: usize,
        /// How strong it is by itself.
        strength: Strength,
    },
    /// Takes away the danger that lies inside it.
    Harmless,
    /// Softens the danger in its clause.
    Negated,
    /// Softens the danger near it.
    Calm,
}

/// The strongest danger in the words of a text, by the phrases found in it; `None` when no phrase says any.
#[must_use]
pub fn danger(text: &[Word], marks: &[Hit<Mark>]) -> Option<(Code, Strength)> {
    let harmless: Vec<&Hit<Mark>> = marks.iter().filter(|hit| hit.means == Mark::Harmless).collect();
    let inside = |hit: &Hit<Mark>, around: &Hit<Mark>| around.first() <= hit.first() && hit.last() <= around.last();
    let dangers: Vec<(&Hit<Mark>, usize, Strength)> = marks
        .iter()
        .filter_map(|hit| match hit.means {
            Mark::Danger { kind, strength } => Some((hit, kind, strength)),
            Mark::Harmless | Mark::Negated | Mark::Calm => None,
        })
        .filter(|(hit, ..)| !harmless.iter().any(|around| inside(hit, around)))
        .collect();
    // "He wants to kill me" says more than the "kill" in it: the longer phrase decides on the kind.
    let told = |(hit, kind, _): &(&Hit<Mark>, usize, Strength)| {
        !dangers.iter().any(|(other, of, strength)| {
            *strength == Strength::Direct && of != kind && other.at.len() > hit.at.len() && hit.at.iter().all(|at| other.at.contains(at))
        })
    };
    let spoken = |at: usize| dangers.iter().any(|(hit, ..)| hit.at.contains(&at));
    let soft = |hit: &Hit<Mark>| {
        marks.iter().any(|mark| match mark.means {
            Mark::Negated => !mark.at.iter().any(|at| spoken(*at)) && negates(text, mark, hit),
            Mark::Calm => {
                !mark.at.iter().any(|at| spoken(*at)) && mark.first() <= hit.last() + CALM_NEAR && hit.first() <= mark.last() + CALM_NEAR
            }
            Mark::Danger { .. } | Mark::Harmless => false,
        })
    };
    dangers
        .iter()
        .filter(|danger| told(danger))
        .map(|(hit, kind, strength)| (if soft(hit) { Strength::Indirect } else { *strength }, *kind))
        .min()
        .map(|(strength, kind)| (Code::from(KINDS[kind]), strength))
}

/// Whether `mark` stands so near to `hit`, in the same clause, that it may be meant for it.
fn negates(text: &[Word], mark: &Hit<Mark>, hit: &Hit<Mark>) -> bool {
    let near = mark.last() + NEGATED_BEFORE >= hit.first() && mark.first() <= hit.last() + NEGATED_AFTER;
    let (from, to) = if mark.first() < hit.first() { (mark.last(), hit.first()) } else { (hit.last(), mark.first()) };
    let between = text.get(from + 1..=to).unwrap_or_default();
    near && !between.iter().any(|word| word.starts_clause || word.starts_sentence)
}

#[cfg(test)]
mod tests {
    use super::danger;
    use crate::finding::Source;
    use crate::ids::Language;
    use crate::understanding::Words;
    use crate::understanding::fold::fold;

    const FILE: &str = "
danger:
- { kind: K-SUI, direct: [umbringen, will sterben], indirect: [kann nicht mehr] }
- { kind: K-VIO, direct: [er will mich umbringen, schlägt mich] }
harmless: [sterben vor Hunger]
calm: { negated: [nicht], past: [früher], joke: [haha], about-film: [Film] }
";

    #[test]
    fn the_context_softens_and_never_silences() {
        let (words, _) = Words::load(&[Language::from("de")], [(Language::from("de"), Source::new("w.yaml", FILE))]);
        let reads = |text: &str| {
            danger(&fold(text), &words.marks(&fold(text))).map(|(kind, strength)| format!("{kind} {strength:?}")).unwrap_or_default()
        };
        for (text, expected) in [
            ("Mein Freund will sich umbringen", "K-SUI Direct"),
            ("er will mich umbringen", "K-VIO Direct"),
            ("ich kann nicht mehr, ich will sterben", "K-SUI Direct"),
            ("ich kann nicht mehr", "K-SUI Indirect"),
            ("ich will nicht sterben", "K-SUI Indirect"),
            ("er schlägt mich nicht", "K-VIO Indirect"),
            ("ich weiß es nicht, er schlägt mich", "K-VIO Direct"),
            ("früher wollte ich mich umbringen", "K-SUI Indirect"),
            ("im Film sagt sie: ich will sterben 😂", "K-SUI Indirect"),
            ("sterben vor Hunger", ""),
            ("ich will sterben vor Hunger", "K-SUI Direct"),
            ("guten Tag", ""),
        ] {
            assert_eq!(reads(text), expected, "{text}");
        }
    }
}
