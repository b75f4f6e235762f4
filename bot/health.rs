//! How the bot is: a handle that its parts write to and `/readyz` reads.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use serde::Serialize;

/// Without a successful poll for this long the bot is not ready; one poll waits 50 s at most.
const POLL_SILENCE_MAX: Duration = Duration::from_mins(2);
/// No poll yet.
const NEVER: u64 = u64::MAX;

/// How updates come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intake {
    /// By `getUpdates`: a bot that does not poll is not ready.
    Polling,
    /// By webhook: polls are not weighed.
    Webhook,
}

/// How the bot is; all clones are one.
///
/// Time is monotonic here, not the [`Clock`](crate::clock::Clock) that a demo moves: polling goes by real time.
#[derive(Debug, Clone)]
pub struct Health(Arc<State>);

#[derive(Debug)]
struct State {
    intake: Intake,
    born: Instant,
    /// Milliseconds after `born`, or [`NEVER`].
    polled_ms: AtomicU64,
    database: AtomicBool,
    content: AtomicBool,
    stopping: AtomicBool,
}

/// What `/readyz` says; no content, no id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// The database answers.
    pub database: bool,
    /// The content was loaded without an error.
    pub content: bool,
    /// Seconds since Telegram last answered a poll; `None` before the first.
    pub telegram: Option<u64>,
    /// The bot is going down.
    pub stopping: bool,
    #[serde(skip)]
    intake: Intake,
}

impl Readiness {
    /// All of it together: updates are handled.
    #[must_use]
    pub fn ready(&self) -> bool {
        let heard = match self.intake {
            Intake::Polling => self.telegram.is_some_and(|silent| silent <= POLL_SILENCE_MAX.as_secs()),
            Intake::Webhook => true,
        };
        self.database && self.content && heard && !self.stopping
    }
}

impl Health {
    /// A bot that has just begun: nothing is known to work yet.
    #[must_use]
    pub fn new(intake: Intake) -> Self {
        Self(Arc::new(State {
            intake,
            born: Instant::now(),
            polled_ms: AtomicU64::new(NEVER),
            database: AtomicBool::new(false),
            content: AtomicBool::new(false),
            stopping: AtomicBool::new(false),
        }))
    }

    /// Telegram answered a poll.
    pub fn polled(&self, now: Instant) {
        let after = now.saturating_duration_since(self.0.born);
        self.0.polled_ms.store(u64::try_from(after.as_millis()).unwrap_or(NEVER), Ordering::Relaxed);
    }

    /// The database answered, or did not.
    pub fn database_ok(&self, ok: bool) {
        self.0.database.store(ok, Ordering::Relaxed);
    }

    /// The content was loaded, or has an error.
    pub fn content_ok(&self, ok: bool) {
        self.0.content.store(ok, Ordering::Relaxed);
    }

    /// The bot goes down: nobody should send it anything more.
    pub fn stopping(&self) {
        self.0.stopping.store(true, Ordering::Relaxed);
    }

    /// How the bot is at `now`.
    #[must_use]
    pub fn readiness(&self, now: Instant) -> Readiness {
        let polled = Some(self.0.polled_ms.load(Ordering::Relaxed)).filter(|at| *at != NEVER).map(Duration::from_millis);
        let silent = polled.map(|polled| now.saturating_duration_since(self.0.born).saturating_sub(polled));
        Readiness {
            database: self.0.database.load(Ordering::Relaxed),
            content: self.0.content.load(Ordering::Relaxed),
            telegram: silent.map(|silent| silent.as_secs()),
            stopping: self.0.stopping.load(Ordering::Relaxed),
            intake: self.0.intake,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Health, Intake};

    #[test]
    fn a_bot_is_ready_when_everything_is() {
        let health = Health::new(Intake::Polling);
        let now = Instant::now();
        let at = |seconds| health.readiness(now + Duration::from_secs(seconds));
        assert!(!at(0).ready() && at(0).telegram.is_none());
        health.database_ok(true);
        health.content_ok(true);
        assert!(!at(0).ready());
        health.polled(now);
        assert!(at(119).ready());
        assert_eq!(at(119).telegram, Some(119));
        assert!(!at(130).ready());
        health.clone().stopping();
        assert!(!at(0).ready() && at(0).stopping);
    }

    #[test]
    fn a_webhook_needs_no_poll() {
        let health = Health::new(Intake::Webhook);
        health.database_ok(true);
        health.content_ok(true);
        assert!(health.readiness(Instant::now()).ready());
    }
}
