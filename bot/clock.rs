//! The one place that looks at the wall clock; everything else gets the time as an argument, or a [`Clock`].

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Notify;

/// The present instant in UTC.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one exception that clippy.toml speaks of")]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// A clock that a demo or a test can move on; all clones of it move together.
///
/// It is for what people and the database see. Pacing and retries towards Telegram go by real time.
#[derive(Debug, Clone, Default)]
pub struct Clock(Arc<Moved>);

#[derive(Debug, Default)]
struct Moved {
    by_ms: AtomicI64,
    told: Notify,
}

impl Clock {
    /// The clock on the wall.
    #[must_use]
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock that shows `at` now and goes on from there.
    #[must_use]
    pub fn starting(at: DateTime<Utc>) -> Self {
        let clock = Self::default();
        clock.0.by_ms.store((at - now()).num_milliseconds(), Ordering::SeqCst);
        clock
    }

    /// What it shows.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        now() + TimeDelta::milliseconds(self.0.by_ms.load(Ordering::SeqCst))
    }

    /// Moves it on; whoever sleeps looks again.
    pub fn advance(&self, by: TimeDelta) {
        self.0.by_ms.fetch_add(by.num_milliseconds().max(0), Ordering::SeqCst);
        self.0.told.notify_waiters();
    }

    /// Sleeps until it shows `at`, also when it is moved.
    pub async fn sleep_until(&self, at: DateTime<Utc>) {
        loop {
            let told = self.0.told.notified();
            let Ok(left) = (at - self.now()).to_std() else { return };
            tokio::select! {
                () = tokio::time::sleep(left) => {}
                () = told => {}
            }
        }
    }

    /// Sleeps for a while, by what it shows.
    pub async fn sleep(&self, by: TimeDelta) {
        self.sleep_until(self.now() + by).await;
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::Clock;

    #[tokio::test]
    async fn a_moved_clock_wakes_who_sleeps() {
        let clock = Clock::starting("2026-11-22T10:00:00Z".parse().unwrap());
        let other = clock.clone();
        let sleeper = tokio::spawn(async move { other.sleep(TimeDelta::days(2)).await });
        tokio::task::yield_now().await;
        clock.advance(TimeDelta::days(3));
        sleeper.await.unwrap();
        assert_eq!(clock.now().date_naive().to_string(), "2026-11-25");
    }
}
