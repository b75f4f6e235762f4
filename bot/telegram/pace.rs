//! When the next call may go: Telegram's published limits, paced a little below, as token buckets.
//!
//! Source: Bot FAQ, "My bot is hitting limits": about 30 messages a second overall, 1 a second in a chat with short bursts, 20 a
//! minute in a group. Edits count like messages. Pure: the time is an argument.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use crate::config::Limits;
use crate::sealed::random;

/// The overall bucket holds this share of a second, so that no second sees more than the limit and this.
const OVERALL_BURST: f64 = 0.1;
/// Messages at once into a group.
const GROUP_BURST: f64 = 2.0;
/// First wait after a failure; it doubles.
pub const RETRY: Duration = Duration::from_secs(1);
/// Longest wait after a failure.
pub const RETRY_MAX: Duration = Duration::from_mins(1);
/// Buckets that are kept; full ones beyond are forgotten.
const CHATS_MAX: usize = 20_000;
/// So many chats throttled within [`CROWD`] mean that the whole bot is.
const CROWD_MIN: usize = 3;
/// See [`CROWD_MIN`].
const CROWD: Duration = Duration::from_secs(5);

#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: Instant,
}

/// A rate with a burst.
#[derive(Debug, Clone, Copy)]
struct Rate {
    per_second: f64,
    burst: f64,
}

impl Rate {
    /// Tokens that a bucket of this rate holds at a time.
    fn filled(self, bucket: Bucket, now: Instant) -> f64 {
        (bucket.tokens + self.per_second * now.saturating_duration_since(bucket.at).as_secs_f64()).min(self.burst)
    }

    /// When a bucket with so many tokens has one.
    fn next(self, tokens: f64, now: Instant) -> Instant {
        now + Duration::from_secs_f64(((1.0 - tokens) / self.per_second).max(0.001))
    }
}

/// Why a call waits, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// Nobody may send before.
    Everybody(Instant),
    /// This chat may not receive before.
    Chat(Instant),
}

/// The pace of one bot.
#[derive(Debug)]
pub struct Pace {
    overall: Option<Rate>,
    chat: Option<Rate>,
    group: Option<Rate>,
    bucket: Bucket,
    chats: HashMap<i64, Bucket>,
    frozen: Option<Instant>,
    throttled: Vec<(Instant, i64)>,
}

impl Pace {
    /// Full buckets; a limit of 0 is none.
    #[must_use]
    pub fn new(limits: &Limits, now: Instant) -> Self {
        let rate = |per_second: f64, burst: f64| (per_second > 0.0).then_some(Rate { per_second, burst: burst.max(1.0) });
        let overall = f64::from(limits.overall_per_second);
        let overall = rate(overall, overall * OVERALL_BURST);
        Self {
            overall,
            chat: rate(limits.per_chat_per_second, f64::from(limits.chat_burst)),
            group: rate(f64::from(limits.per_group_per_minute) / 60.0, GROUP_BURST),
            bucket: Bucket { tokens: overall.map_or(0.0, |rate| rate.burst), at: now },
            chats: HashMap::new(),
            frozen: None,
            throttled: Vec::new(),
        }
    }

    /// When anybody may send; `now` when at once.
    #[must_use]
    pub fn open(&self, now: Instant) -> Instant {
        let frozen = self.frozen.filter(|until| *until > now);
        let paced = self.overall.and_then(|rate| {
            let tokens = rate.filled(self.bucket, now);
            (tokens < 1.0).then(|| rate.next(tokens, now))
        });
        frozen.into_iter().chain(paced).max().unwrap_or(now)
    }

    /// Takes the right to make one call to a chat.
    ///
    /// # Errors
    /// [`Wait`] when it is not the time; nothing was taken then.
    pub fn take(&mut self, chat: i64, now: Instant) -> Result<(), Wait> {
        let open = self.open(now);
        if open > now {
            return Err(Wait::Everybody(open));
        }
        // Bot API: groups have negative numbers.
        if let Some(rate) = if chat < 0 { self.group } else { self.chat } {
            let full = Bucket { tokens: rate.burst, at: now };
            let tokens = rate.filled(*self.chats.get(&chat).unwrap_or(&full), now);
            if tokens < 1.0 {
                return Err(Wait::Chat(rate.next(tokens, now)));
            }
            self.chats.insert(chat, Bucket { tokens: tokens - 1.0, at: now });
            self.tidy(now);
        }
        if let Some(rate) = self.overall {
            self.bucket = Bucket { tokens: rate.filled(self.bucket, now) - 1.0, at: now };
        }
        Ok(())
    }

    /// Telegram asked to wait after a call to this chat. One chat waits alone; several at once mean everybody; true for these.
    pub fn throttled(&mut self, chat: i64, after: Duration, now: Instant) -> bool {
        self.throttled.retain(|(at, _)| now.saturating_duration_since(*at) < CROWD);
        if !self.throttled.iter().any(|(_, known)| *known == chat) {
            self.throttled.push((now, chat));
        }
        let crowd = self.throttled.len() >= CROWD_MIN;
        if crowd {
            self.freeze(now + after);
        }
        crowd
    }

    /// Nobody sends before this.
    pub fn freeze(&mut self, until: Instant) {
        self.frozen = Some(self.frozen.map_or(until, |frozen| frozen.max(until)));
    }

    fn tidy(&mut self, now: Instant) {
        if self.chats.len() > CHATS_MAX {
            let (chat, group) = (self.chat, self.group);
            self.chats.retain(|id, bucket| {
                let rate = if *id < 0 { group } else { chat };
                rate.is_some_and(|rate| rate.filled(*bucket, now) < rate.burst)
            });
        }
    }
}

/// How long to wait after so many failures: doubling, with a quarter of jitter to both sides, so that many do not come back at once.
#[must_use]
pub fn backoff(tries: u32) -> Duration {
    let whole = RETRY.saturating_mul(1 << tries.min(6)).min(RETRY_MAX);
    let [byte] = random::<1>();
    whole.mul_f64(0.75 + f64::from(byte) / 512.0)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::{Pace, Wait};
    use crate::config::Limits;

    fn limits() -> Limits {
        Limits { overall_per_second: 25, per_chat_per_second: 1.0, chat_burst: 3, per_group_per_minute: 18 }
    }

    #[test]
    fn a_chat_has_a_short_burst_and_then_one_a_second() {
        let start = Instant::now();
        let mut pace = Pace::new(&limits(), start);
        let mut sent = Vec::new();
        for ms in 0..10_000_u64 {
            if pace.take(7, start + Duration::from_millis(ms)).is_ok() {
                sent.push(ms);
            }
        }
        assert!(sent.iter().filter(|ms| **ms < 500).count() == 3, "{sent:?}");
        assert!((12..=13).contains(&sent.len()), "{sent:?}");
    }

    #[test]
    fn several_throttled_chats_stop_everybody_and_one_does_not() {
        let now = Instant::now();
        let mut pace = Pace::new(&limits(), now);
        let after = Duration::from_secs(20);
        assert!(!pace.throttled(1, after, now) && !pace.throttled(1, after, now) && !pace.throttled(2, after, now));
        assert_eq!(pace.take(9, now), Ok(()));
        assert!(pace.throttled(3, after, now));
        assert_eq!(pace.take(9, now), Err(Wait::Everybody(now + after)));
    }

    #[test]
    fn no_limit_is_no_limit() {
        let now = Instant::now();
        let none = Limits { overall_per_second: 0, per_chat_per_second: 0.0, chat_burst: 0, per_group_per_minute: 0 };
        let mut pace = Pace::new(&none, now);
        assert!((0..10_000).all(|_| pace.take(7, now).is_ok()));
    }

    proptest! {
        /// Whoever asks whenever: never more than 30 in any second, 20 a minute in a group.
        #[test]
        fn published_limits_are_kept(asks in prop::collection::vec((0_u64..20, -3_i64..40), 1..3_000)) {
            let start = Instant::now();
            let mut pace = Pace::new(&limits(), start);
            let (mut ms, mut sent) = (0, Vec::new());
            for (later, chat) in asks {
                ms += later;
                if pace.take(chat, start + Duration::from_millis(ms)).is_ok() {
                    sent.push((ms, chat));
                }
            }
            for (at, (from, _)) in sent.iter().enumerate() {
                let second = sent[at..].iter().take_while(|(ms, _)| ms - from < 1_000);
                prop_assert!(second.count() <= 30);
                for group in -3..0 {
                    let minute = sent[at..].iter().take_while(|(ms, _)| ms - from < 60_000).filter(|(_, chat)| *chat == group);
                    prop_assert!(minute.count() <= 20);
                }
            }
        }
    }
}
