//! Flood control, where a test asks for it.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::chat::Chat;
use super::refusal::Refusal;

/// The span that the limits on request count in, by real time.
const SECOND: Duration = Duration::from_secs(1);
/// The span that the limit of a group counts in.
const MINUTE: Duration = Duration::from_mins(1);
/// Bot FAQ: a bot sends no more than 20 messages a minute to the same group; edits count.
const IN_GROUP_MAX: usize = 20;

/// How many messages and edits a bot may send in a second; `None` is as many as it likes. With any limit, groups have theirs.
#[derive(Default)]
pub struct Limits {
    pub overall: Option<usize>,
    pub per_chat: Option<usize>,
    sent: VecDeque<Instant>,
}

impl Limits {
    /// Counts a message or an edit, or refuses it.
    pub fn take(&mut self, chat: &mut Chat) -> Result<(), Refusal> {
        if self.overall.is_none() && self.per_chat.is_none() {
            return Ok(());
        }
        let now = Instant::now();
        let in_group = chat.is_group().then_some(IN_GROUP_MAX);
        forget(&mut self.sent, SECOND, now);
        forget(&mut chat.sent, MINUTE, now);
        let waits = [
            full(&self.sent, self.overall, SECOND, now),
            full(&chat.sent, self.per_chat, SECOND, now),
            full(&chat.sent, in_group, MINUTE, now),
        ];
        if let Some(wait) = waits.into_iter().flatten().max() {
            return Err(Refusal::too_many(wait));
        }
        self.sent.push_back(now);
        chat.sent.push_back(now);
        Ok(())
    }
}

fn forget(sent: &mut VecDeque<Instant>, span: Duration, now: Instant) {
    while sent.front().is_some_and(|at| now - *at >= span) {
        sent.pop_front();
    }
}

/// The whole seconds until there is room again; `None` when there is.
fn full(sent: &VecDeque<Instant>, most: Option<usize>, span: Duration, now: Instant) -> Option<u32> {
    let most = most?;
    let within = sent.iter().rev().take_while(|at| now - **at < span).count();
    if within < most {
        return None;
    }
    // The oldest of the last `most` leaves the span first.
    let oldest = most.checked_sub(1).and_then(|back| sent.iter().rev().nth(back)).unwrap_or(&now);
    let left = span.saturating_sub(now - *oldest).as_millis().div_ceil(1000);
    u32::try_from(left).ok().map(|left| left.max(1))
}
