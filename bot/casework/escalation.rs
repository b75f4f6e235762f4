//! What happens by itself: nobody takes a case, or whoever has it does nothing for long. Each step happens once.

use chrono::{DateTime, TimeDelta, Utc};

use super::case::{Case, State};
use super::office::Limits;

/// After a close, a client's reply opens the case again for so long.
pub const REOPEN: TimeDelta = TimeDelta::days(14);
/// The same of exit and violence cases, which are kept no longer (P8).
pub const REOPEN_DISCREET: TimeDelta = TimeDelta::days(7);

/// How long a reply opens this case again.
#[must_use]
pub const fn reopen_for(case: &Case) -> TimeDelta {
    if case.discreet { REOPEN_DISCREET } else { REOPEN }
}

/// A step of the ladder for a case that nobody takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The office's group hears of it again, and the client that it takes longer.
    Again,
    /// The coordinators hear of it.
    Coordinator,
    /// Cooperating offices hear that a case waits that nobody takes, without content.
    Cooperating,
}

/// The ladder, lowest step first.
pub const LADDER: [Step; 3] = [Step::Again, Step::Coordinator, Step::Cooperating];

/// The step that is due after a case waited for `waited` of opening time; `None` when none is, or all were taken.
#[must_use]
pub fn due(case: &Case, waited: TimeDelta, limits: Limits) -> Option<Step> {
    if case.state != State::Waiting {
        return None;
    }
    let step = *LADDER.get(usize::from(case.escalated))?;
    // An urgent case climbs four times as fast.
    let unit = if case.urgent { limits.unclaimed() / 4 } else { limits.unclaimed() };
    (waited >= unit * (i32::from(case.escalated) + 1)).then_some(step)
}

/// Whether a taken case goes back, because nobody did anything in it for the office's limit.
#[must_use]
pub fn lapsed(case: &Case, limits: Limits, now: DateTime<Utc>) -> bool {
    matches!(case.state, State::Taken(_)) && now - case.active >= limits.lease()
}

/// A case that nobody took, and in which nobody said anything, ends by itself after so long: nothing is kept for ever (P8).
pub const FORGOTTEN: TimeDelta = TimeDelta::days(30);

/// Whether a waiting case ends by itself.
#[must_use]
pub fn forgotten(case: &Case, now: DateTime<Utc>) -> bool {
    case.state == State::Waiting && now - case.active >= FORGOTTEN
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::{LADDER, Step, due, lapsed};
    use crate::casework::case::{StaffId, tests::case};
    use crate::casework::office::Limits;

    #[test]
    fn each_step_comes_once_and_urgent_ones_sooner() {
        let now: DateTime<Utc> = "2026-11-23T09:00:00Z".parse().expect("an instant of this test");
        let limits = Limits { unclaimed_minutes: 60, lease_hours: 24 };
        let mut waiting = case(now);
        assert_eq!(due(&waiting, TimeDelta::minutes(59), limits), None);
        for (at, step) in LADDER.into_iter().enumerate() {
            let waited = TimeDelta::minutes(60 * (i64::try_from(at).expect("three") + 1));
            assert_eq!(due(&waiting, waited, limits), Some(step));
            waiting.escalated += 1;
            assert_eq!(due(&waiting, waited, limits), None, "the next one is due later");
        }
        assert_eq!(due(&waiting, TimeDelta::days(9), limits), None, "all steps were taken");
        let urgent = super::Case { urgent: true, ..case(now) };
        assert_eq!(due(&urgent, TimeDelta::minutes(15), limits), Some(Step::Again));
        let mut taken = case(now);
        taken.give_to(StaffId(1), now);
        assert!(due(&taken, TimeDelta::days(9), limits).is_none());
        assert!(!lapsed(&taken, limits, now + TimeDelta::hours(23)) && lapsed(&taken, limits, now + TimeDelta::hours(24)));
    }
}
