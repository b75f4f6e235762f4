//! The outbox, drained: claimed by lanes, paced, sent, settled.
//!
//! Order is strict within a chat's lane, because a row is claimed only when it is the first of its line; an answer may
//! overtake a reminder. A refused message never blocks what follows. A lost reply is tried again: a late double is better
//! than silence.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use sqlx::AnyConnection;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use super::api::{Api, Failure};
use super::call;
use super::pace::{Pace, RETRY, RETRY_MAX, backoff};
use super::queue::{Next, Queue, Row};
use super::settled::{self, Done};
use crate::clock::Clock;
use crate::config::Limits;
use crate::metrics::{self, SendOutcome};
use crate::store::outbox::{self, Claimed, Lane};
use crate::store::{Result, Store};

/// Calls at once.
const IN_FLIGHT_MAX: usize = 64;
/// Rows of a lane in memory, the more urgent the more.
const HELD_MAX: [usize; 4] = [512, 128, 64, 64];
/// A claim is ours for so long, unless it is renewed: what a node held that died waits no longer for another.
const LEASE: TimeDelta = TimeDelta::seconds(10);
/// Claims are renewed so often.
const RENEW: Duration = Duration::from_secs(3);
/// A row that waits in memory for longer is given back.
const HELD_FOR_MAX: Duration = Duration::from_mins(1);
/// Without news the outbox is looked at so often.
const LOOK: Duration = Duration::from_secs(1);
/// Finished rows are written together after this.
const SETTLE: Duration = Duration::from_millis(4);
/// So many finished rows are written at once.
const SETTLE_MAX: usize = 128;
/// After so many failures in a row everybody waits.
const TROUBLE_MIN: u32 = 5;
/// A graceful stop waits so long for what is in flight.
const STOP_MAX: Duration = Duration::from_secs(8);

/// Drains the outbox of one bot.
#[derive(Debug)]
pub struct Sender {
    store: Store,
    api: Api,
    clock: Clock,
    bot: i64,
    news: Arc<Notify>,
    pace: Pace,
    queue: Queue,
    done: Vec<Done>,
    done_since: Option<Instant>,
    trouble: u32,
    wants: bool,
}

/// A finished call.
struct Made {
    row: Row,
    result: std::result::Result<Option<i64>, Failure>,
}

impl Sender {
    /// `news` is told when something was written into the outbox.
    #[must_use]
    pub fn new(store: Store, api: Api, clock: Clock, bot: i64, limits: &Limits, news: Arc<Notify>) -> Self {
        Self {
            store,
            api,
            clock,
            bot,
            news,
            pace: Pace::new(limits, Instant::now()),
            queue: Queue::default(),
            done: Vec::new(),
            done_since: None,
            trouble: 0,
            wants: true,
        }
    }

    /// Sends until `stop` says so; then finishes what is in flight and gives the rest back.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut flight: JoinSet<Made> = JoinSet::new();
        let mut looked = Instant::now();
        let mut renewed = looked;
        let news = Arc::clone(&self.news);
        let mut database_rests: Option<Instant> = None;
        while !*stop.borrow() {
            let now = Instant::now();
            if now.duration_since(looked) >= LOOK {
                self.wants = true;
                looked = now;
                if now.duration_since(renewed) >= RENEW {
                    renewed = now;
                    if let Err(error) = self.renew().await {
                        tracing::error!(error = error.name(), "claims are not renewed: {error}");
                    }
                }
                if let Some(since) = now.checked_sub(HELD_FOR_MAX)
                    && let Err(error) = self.give_back(Some(since)).await
                {
                    tracing::error!(error = error.name(), "rows are not given back: {error}");
                }
            }
            let settles = !self.done.is_empty()
                && (self.done.len() >= SETTLE_MAX || flight.is_empty() || self.done_since.is_some_and(|since| now - since >= SETTLE));
            if database_rests.is_none_or(|until| until <= now) && (settles || self.wants) {
                database_rests = match self.exchange().await {
                    Ok(()) => None,
                    Err(error) => {
                        tracing::error!(error = error.name(), "the outbox cannot be worked on: {error}");
                        Some(Instant::now() + RETRY)
                    }
                };
            }
            let wake = self.start(&mut flight);
            let now = Instant::now();
            let settle_at = self.done_since.map_or(now + LOOK, |since| since + SETTLE);
            let until = [Some(looked + LOOK), wake, Some(database_rests.unwrap_or(settle_at))].into_iter().flatten().min();
            tokio::select! {
                Some(made) = flight.join_next() => if let Ok(made) = made { self.made(made) },
                () = news.notified() => self.wants = true,
                () = tokio::time::sleep_until(until.unwrap_or(now + LOOK).max(now).into()) => {}
                _ = stop.changed() => {}
            }
            while let Some(made) = flight.try_join_next() {
                made.into_iter().for_each(|made| self.made(made));
            }
        }
        self.finish(flight).await;
    }

    /// Starts calls as long as there are some that may go; otherwise when to look again.
    fn start(&mut self, flight: &mut JoinSet<Made>) -> Option<Instant> {
        while flight.len() < IN_FLIGHT_MAX {
            match self.queue.next(&mut self.pace, Instant::now()) {
                Next::Go(row) => {
                    let api = self.api.clone();
                    flight.spawn(async move {
                        let row = *row;
                        let result = match row.parcel.calls.get(row.step) {
                            Some(outgoing) => call::make(&api, row.chat, outgoing).await,
                            None => Ok(None),
                        };
                        Made { row, result }
                    });
                }
                Next::At(when) => return Some(when),
                Next::Empty => return None,
            }
        }
        None
    }

    /// What one finished call means for its row.
    fn made(&mut self, Made { mut row, result }: Made) {
        let after = backoff(row.claimed.tries);
        let done = match result {
            Ok(message) => {
                self.trouble = 0;
                metrics::sent(SendOutcome::Sent);
                row.made(message);
                Done::Sent(row)
            }
            Err(Failure::Throttled(wait)) => {
                metrics::sent(SendOutcome::Retried);
                if self.pace.throttled(row.chat, wait, Instant::now()) {
                    tracing::warn!(wait_s = wait.as_secs(), "Telegram throttles the whole bot");
                }
                Done::Later(row, wait)
            }
            Err(Failure::Gone) => {
                metrics::sent(SendOutcome::Gone);
                Done::Gone(row)
            }
            Err(Failure::Moved(chat)) => {
                row.chat = chat;
                Done::Moved(row)
            }
            Err(failure @ (Failure::Server(_) | Failure::NotReached | Failure::Unanswered | Failure::Token | Failure::Conflict)) => {
                row.claimed.unsure |= failure == Failure::Unanswered;
                row.claimed.tries += 1;
                metrics::sent(if failure == Failure::Unanswered { SendOutcome::Unknown } else { SendOutcome::Retried });
                self.failed(&failure);
                Done::Later(row, if failure == Failure::Token { RETRY_MAX } else { after })
            }
            Err(failure @ (Failure::Refused(_) | Failure::SameAlready | Failure::NotThere | Failure::TooLate)) => {
                // The rest of the parcel still goes out: a person may wait for its buttons.
                metrics::sent(SendOutcome::Refused);
                tracing::error!(row.lane = row.claimed.lane.name(), "Telegram refuses a message: {failure}; `lotse outbox` lists it");
                row.refuse(failure.to_string());
                Done::Sent(row)
            }
        };
        match done {
            Done::Sent(row) if row.step < row.parcel.calls.len() => self.queue.go_on(row),
            done => {
                self.done_since.get_or_insert_with(Instant::now);
                self.done.push(done);
            }
        }
    }

    /// Telegram is in trouble: after a few failures in a row everybody waits a little.
    fn failed(&mut self, failure: &Failure) {
        self.trouble += 1;
        if self.trouble == TROUBLE_MIN || *failure == Failure::Token {
            tracing::error!("sending fails: {failure}");
        }
        if self.trouble >= TROUBLE_MIN {
            self.pace.freeze(Instant::now() + backoff(self.trouble - TROUBLE_MIN).min(RETRY_MAX / 4));
        }
    }

    /// One transaction: writes what was finished, claims what is wanted.
    async fn exchange(&mut self) -> Result<()> {
        let lanes = if self.wants { outbox::lanes_due(&mut *self.store.reader().await?, self.clock.now()).await? } else { Vec::new() };
        self.wants = false;
        if lanes.is_empty() && self.done.is_empty() {
            return Ok(());
        }
        match self.write(&lanes).await {
            Ok(claimed) => {
                self.settled();
                let now = Instant::now();
                claimed.into_iter().for_each(|claimed| self.take_up(claimed, now));
                Ok(())
            }
            Err(error) => {
                self.wants = true;
                // Statements that can never succeed are not tried for ever: the rows come back when their lease ends.
                if !error.passes() {
                    self.settled();
                }
                Err(error)
            }
        }
    }

    async fn write(&mut self, lanes: &[Lane]) -> Result<Vec<Claimed>> {
        let mut tx = self.store.begin().await?;
        settled::settle(&mut tx, &self.store, self.bot, &self.done, self.clock.now()).await?;
        let claimed = self.claim(&mut tx, lanes).await?;
        tx.commit().await?;
        Ok(claimed)
    }

    /// What was finished is written: it leaves the memory.
    fn settled(&mut self) {
        for done in self.done.drain(..) {
            self.queue.left(done.row().claimed.id);
        }
        self.done_since = None;
        // The next row of a line can be claimed only now.
        self.wants = true;
    }

    async fn claim(&mut self, tx: &mut AnyConnection, lanes: &[Lane]) -> Result<Vec<Claimed>> {
        let mut all = Vec::new();
        for (lane, held_max) in Lane::ALL.into_iter().zip(HELD_MAX).filter(|(lane, _)| lanes.contains(lane)) {
            let room = held_max.saturating_sub(self.queue.waiting(lane));
            if room >= held_max / 4 {
                let limit = i64::try_from(room).unwrap_or(i64::MAX);
                all.extend(outbox::claim(tx, &self.store, lane, limit, LEASE, self.clock.now()).await?);
            }
        }
        Ok(all)
    }

    fn take_up(&mut self, claimed: Claimed, now: Instant) {
        let row = Row::claimed(claimed, now);
        if row.parcel.calls.is_empty() {
            self.done_since.get_or_insert(now);
            self.done.push(Done::Sent(row));
        } else {
            self.queue.take_up(row);
        }
    }

    /// Holds on to what is in memory.
    async fn renew(&self) -> Result<()> {
        let held = self.queue.held();
        if held.is_empty() {
            return Ok(());
        }
        let mut tx = self.store.begin().await?;
        outbox::renew(&mut tx, &self.store, &held, self.clock.now() + LEASE).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Gives back what waits too long.
    async fn give_back(&mut self, since: Option<Instant>) -> Result<()> {
        let rows = self.queue.give_back(since);
        if rows.is_empty() {
            return Ok(());
        }
        let rows: Vec<Done> = rows.into_iter().map(|row| Done::Later(row, Duration::ZERO)).collect();
        let mut tx = self.store.begin().await?;
        settled::settle(&mut tx, &self.store, self.bot, &rows, self.clock.now()).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn finish(mut self, mut flight: JoinSet<Made>) {
        let end = Instant::now() + STOP_MAX;
        while let Ok(Some(made)) = tokio::time::timeout_at(end.into(), flight.join_next()).await {
            made.into_iter().for_each(|made| self.made(made));
        }
        flight.abort_all();
        // What was in the middle of its parcel goes on from there after the next start.
        let written = self.write(&[]).await;
        if let Err(error) = written.and(self.give_back(None).await) {
            tracing::error!(error = error.name(), "the outbox was left as it was: {error}");
        }
    }
}
