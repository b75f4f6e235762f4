//! Updates, batch by batch: read, taken in one transaction, and only then confirmed.
//!
//! A crash at any moment loses nothing: Telegram keeps what was not confirmed, and what was taken is known by its number.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde_json::json;
use tokio::sync::{Notify, mpsc, oneshot, watch};

use super::api::{Api, Failure};
use super::update::{ALLOWED, read_text};
use crate::clock::Clock;
use crate::conversation::Content;
use crate::conversation::intake::{BATCH_MAX, Taken, take};
use crate::conversation::update::Received;
use crate::health::Health;
use crate::metrics::{self, Outcome};
use crate::sealed::random;
use crate::store::{Store, StoreError};

/// Longest wait after failures in a row.
const WAIT_MAX: Duration = Duration::from_secs(30);
/// Beyond the long poll's own time, so much for the network.
const NETWORK: Duration = Duration::from_secs(10);

/// What takes updates.
#[derive(Debug, Clone)]
pub struct Intake {
    /// Where they are taken.
    pub store: Store,
    /// All content; changed when it is loaded anew.
    pub content: watch::Receiver<Arc<Content>>,
    /// The time.
    pub clock: Clock,
    /// The bot's number, the first part of its token.
    pub bot: i64,
    /// Told when something waits to be sent.
    pub news: Arc<Notify>,
    /// Presses to be answered.
    pub presses: mpsc::Sender<String>,
    /// How the bot is.
    pub health: Health,
}

/// An update that waits for its webhook's answer.
pub(super) type Called = (Received, oneshot::Sender<bool>);

impl Intake {
    /// Takes one batch.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot take it now; nothing of it is lost then.
    pub async fn batch(&self, received: &[Received]) -> Result<Taken, StoreError> {
        let began = Instant::now();
        let content = Arc::clone(&self.content.borrow());
        let mut all = Taken::default();
        for batch in received.chunks(BATCH_MAX) {
            let taken = take(&self.store, &content, self.bot, batch, self.clock.now()).await;
            self.health.database_ok(taken.is_ok());
            let taken = taken?;
            metrics::updates(Outcome::Handled, taken.handled);
            metrics::updates(Outcome::Seen, taken.seen);
            metrics::updates(Outcome::Ignored, taken.ignored);
            metrics::updates(Outcome::Dead, taken.dead);
            if taken.posted {
                self.news.notify_one();
            }
            for press in taken.presses.iter().cloned() {
                // A full queue drops the press: its button stops spinning by itself.
                let _ = self.presses.try_send(press);
            }
            if taken.dead > 0 {
                tracing::error!(updates = taken.dead, "updates were set aside; `lotse outbox` lists them");
            }
            all = taken;
        }
        metrics::intake_commit(began.elapsed());
        if let Some(newest) = received.iter().filter_map(sent_at).max() {
            let lag = self.clock.now().signed_duration_since(newest).to_std();
            metrics::intake_lag(lag.unwrap_or_default());
        }
        Ok(all)
    }

    /// Takes a batch until the database does; false when it is time to stop.
    async fn batch_at_last(&self, received: &[Received], stop: &mut watch::Receiver<bool>) -> bool {
        let mut tries = 0;
        loop {
            let Err(error) = self.batch(received).await else { return true };
            tracing::error!(error = error.name(), "updates wait: {error}");
            tries += 1;
            if rest(backoff(tries), stop).await {
                return false;
            }
        }
    }

    /// Long polling until `stop`. `timeout` is how long one call waits for news.
    pub async fn poll(self, api: Api, timeout: Duration, mut stop: watch::Receiver<bool>) {
        let mut offset: Option<i64> = None;
        let mut failures = 0;
        while !*stop.borrow() {
            let body = json!({ "offset": offset, "limit": BATCH_MAX, "timeout": timeout.as_secs(), "allowed_updates": ALLOWED });
            let answer = tokio::select! {
                answer = api.updates(&body, timeout + NETWORK) => answer,
                _ = stop.changed() => return,
            };
            let updates = match answer {
                Ok(updates) => updates,
                Err(failure) => {
                    failures += 1;
                    let wait = failed(&failure, failures);
                    if rest(wait, &mut stop).await {
                        return;
                    }
                    continue;
                }
            };
            failures = 0;
            self.health.polled(Instant::now());
            let received: Vec<Received> = updates.iter().filter_map(|update| read_text(update.get())).collect();
            if !received.is_empty() && !self.batch_at_last(&received, &mut stop).await {
                return;
            }
            // Committed: the next call confirms it. A negative offset would mean something else (Bot API, getUpdates).
            let highest = received.iter().map(|received| received.id).filter(|id| *id >= 0).max();
            offset = highest.map(|id| id.saturating_add(1)).or(offset);
            // What cannot be confirmed comes again and again; not without a rest.
            if highest.is_none() && !updates.is_empty() && rest(WAIT_MAX, &mut stop).await {
                return;
            }
        }
    }

    /// Takes what webhooks bring, together what comes together; each call is answered after its commit.
    pub(super) async fn webhooks(self, mut called: mpsc::Receiver<Called>, mut stop: watch::Receiver<bool>) {
        let mut batch: Vec<Called> = Vec::new();
        loop {
            let some = tokio::select! {
                some = called.recv_many(&mut batch, BATCH_MAX) => some,
                _ = stop.changed() => return,
            };
            if some == 0 {
                return;
            }
            self.health.polled(Instant::now());
            let (received, answers): (Vec<Received>, Vec<oneshot::Sender<bool>>) = batch.drain(..).unzip();
            let taken = self.batch(&received).await;
            if let Err(error) = &taken {
                tracing::error!(error = error.name(), "updates wait at Telegram: {error}");
            }
            for answer in answers {
                let _ = answer.send(taken.is_ok());
            }
        }
    }
}

/// When a message was sent, as Telegram tells; presses have no time.
fn sent_at(received: &Received) -> Option<DateTime<Utc>> {
    let raw = received.raw.expose();
    let date = raw.get("message").or_else(|| raw.get("edited_message"))?.get("date")?.as_i64()?;
    DateTime::from_timestamp(date, 0)
}

/// How long to wait after a failed poll.
fn failed(failure: &Failure, failures: u32) -> Duration {
    // Said once, and again now and then, not at every try.
    if failures.is_power_of_two() {
        tracing::error!("no updates: {failure}");
    }
    match failure {
        Failure::Throttled(wait) => *wait,
        Failure::Token | Failure::Conflict => backoff(failures + 2),
        _ => backoff(failures),
    }
}

/// Doubling from half a second, with a quarter of jitter to both sides.
fn backoff(failures: u32) -> Duration {
    let [byte] = random::<1>();
    Duration::from_millis(250).saturating_mul(1 << failures.min(8)).min(WAIT_MAX).mul_f64(0.75 + f64::from(byte) / 512.0)
}

/// Waits; true when it is time to stop.
async fn rest(wait: Duration, stop: &mut watch::Receiver<bool>) -> bool {
    tokio::select! {
        () = tokio::time::sleep(wait) => *stop.borrow(),
        _ = stop.changed() => true,
    }
}
