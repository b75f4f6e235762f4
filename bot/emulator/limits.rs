//! Flood control, where a test asks for it.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::chat::Chat;
use super::refusal::Refusal;

/// The span that the limits count in, by real time.
const SPAN: Duration = Duration::from_secs(1);

/// How many messages and edits a bot may send in a second; `None` is as many as it likes.
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
        let full = |sent: &mut VecDeque<Instant>, most: Option<usize>| {
            while sent.front().is_some_and(|at| now - *at >= SPAN) {
                sent.pop_front();
            }
            most.is_some_and(|most| sent.len() >= most)
        };
        if full(&mut self.sent, self.overall) || full(&mut chat.sent, self.per_chat) {
            return Err(Refusal::too_many(1));
        }
        self.sent.push_back(now);
        chat.sent.push_back(now);
        Ok(())
    }
}
