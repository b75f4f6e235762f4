//! `getUpdates`: a long poll that the next one ends.

use std::time::{Duration, Instant};

use super::bot::Bot;
use super::params::Params;
use super::refusal::Refusal;
use super::server::{Reply, Shared};
use super::view::Heard;
use super::world::World;

/// Bot API: updates handed out at once.
const LIMIT: i64 = 100;
/// Bot API: a longer timeout counts as this one.
const TIMEOUT_SECS_MAX: i64 = 50;

/// Waits by real time until there are updates, the timeout is over, or another poll comes.
pub async fn get(shared: &Shared, bot: i64, params: &Params) -> Reply {
    let limit = usize::try_from(params.int("limit").unwrap_or(LIMIT).clamp(1, LIMIT)).expect("it is 1 to 100");
    let timeout = u64::try_from(params.int("timeout").unwrap_or(0).clamp(0, TIMEOUT_SECS_MAX)).expect("it is 0 to 50");
    let until = tokio::time::Instant::now() + Duration::from_secs(timeout);
    let begun = match shared.with(|world, now| begin(world, bot, params, now)) {
        Ok(begun) => begun,
        Err(refusal) => return refusal.into(),
    };
    let (number, news) = begun;
    let mut closing = shared.closing.subscribe();
    loop {
        // Enabled before the look into the queue, so that nothing slips in between.
        let waiting = news.notified();
        tokio::pin!(waiting);
        waiting.as_mut().enable();
        match shared.with(|world, now| look(world, bot, number, limit, now)) {
            Ok(Some(updates)) => return Reply::ok(&updates),
            Ok(None) if tokio::time::Instant::now() >= until || *closing.borrow() => return Reply::ok("[]"),
            Ok(None) => {}
            Err(refusal) => return refusal.into(),
        }
        tokio::select! {
            () = waiting => {}
            () = tokio::time::sleep_until(until) => {}
            _ = closing.changed() => {}
        }
    }
}

type Begun = (u64, std::sync::Arc<tokio::sync::Notify>);

fn begin(world: &mut World, bot: i64, params: &Params, now: chrono::DateTime<chrono::Utc>) -> Result<Begun, Refusal> {
    let allowed = params.json("allowed_updates", "allowed updates")?;
    world.hear(|| Heard::Polled);
    let bot = world.bot(bot, now);
    if bot.webhook.is_some() {
        return Err(Refusal::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ));
    }
    bot.allow(allowed.as_ref());
    let confirmed = bot.confirm(params.int("offset").unwrap_or(0), now);
    bot.poll += 1;
    // An older poll wakes and finds that it is not the latest.
    bot.news.notify_waiters();
    let begun = (bot.poll, bot.news.clone());
    if confirmed {
        world.stirred = Instant::now();
    }
    Ok(begun)
}

fn look(world: &mut World, bot: i64, number: u64, limit: usize, now: chrono::DateTime<chrono::Utc>) -> Result<Option<String>, Refusal> {
    let bot: &mut Bot = world.bot(bot, now);
    if bot.poll != number {
        return Err(Refusal::conflict(match bot.webhook {
            Some(_) => "terminated by setWebhook request",
            None => "terminated by other getUpdates request; make sure that only one bot instance is running",
        }));
    }
    let found = bot.fetch(limit);
    if found.is_some() {
        world.stirred = Instant::now();
    }
    Ok(found)
}
