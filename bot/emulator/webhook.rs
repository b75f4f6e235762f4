//! Delivers updates to a webhook: one after the other, each again until it is taken.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::CONTENT_TYPE;
use serde_json::Value;

use super::params::Params;
use super::server::{Shared, serve};

/// Bot API: the header that carries the secret token.
const SECRET: &str = "X-Telegram-Bot-Api-Secret-Token";
/// How long the bot may take.
const TIMEOUT: Duration = Duration::from_mins(1);
/// Pauses after failures, doubling; Telegram's are longer.
const PAUSE_MIN: Duration = Duration::from_millis(50);
const PAUSE_MAX: Duration = Duration::from_secs(2);

/// What there is to do.
enum Next {
    Deliver(Parcel),
    Wait,
    /// The webhook is no longer the bot's.
    End,
}

/// An update on its way.
struct Parcel {
    url: String,
    secret: Option<String>,
    id: i64,
    body: Arc<str>,
}

/// Delivers in the background until the webhook is set anew or deleted.
pub fn start(shared: &Arc<Shared>, bot: i64) {
    let number = shared.with(|world, now| world.bot(bot, now).webhook.as_ref().map(|webhook| webhook.number));
    if let Some(number) = number {
        tokio::spawn(run(Arc::clone(shared), bot, number));
    }
}

async fn run(shared: Arc<Shared>, bot: i64, number: u64) {
    let news = shared.with(|world, now| world.bot(bot, now).news.clone());
    let mut closing = shared.closing.subscribe();
    let mut pause = PAUSE_MIN;
    loop {
        let waiting = news.notified();
        tokio::pin!(waiting);
        waiting.as_mut().enable();
        let next = next(&shared, bot, number);
        if matches!(next, Next::End) {
            return;
        }
        let step = async {
            let Next::Deliver(parcel) = next else { return waiting.await };
            match deliver(&shared, &parcel).await {
                Ok(answer) => {
                    pause = PAUSE_MIN;
                    taken(&shared, bot, parcel.id, &answer);
                }
                Err(why) => {
                    failed(&shared, bot, why);
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(PAUSE_MAX);
                }
            }
        };
        tokio::select! {
            () = step => {}
            _ = closing.wait_for(|closing| *closing) => return,
        }
    }
}

/// Looks into the queue.
fn next(shared: &Shared, bot: i64, number: u64) -> Next {
    shared.with(|world, now| {
        let bot = world.bot(bot, now);
        bot.confirm(0, now); // Drops what is older than a day.
        let Some(webhook) = bot.webhook.as_ref().filter(|webhook| webhook.number == number) else { return Next::End };
        let (url, secret) = (webhook.url.clone(), webhook.secret.clone());
        bot.queue.front().map_or(Next::Wait, |update| Next::Deliver(Parcel { url, secret, id: update.id, body: Arc::clone(&update.body) }))
    })
}

async fn deliver(shared: &Shared, parcel: &Parcel) -> Result<String, String> {
    shared.with(|world, _| world.stirred = Instant::now());
    let mut request = shared.http.post(&parcel.url).timeout(TIMEOUT).header(CONTENT_TYPE, "application/json").body(parcel.body.to_string());
    if let Some(secret) = &parcel.secret {
        request = request.header(SECRET, secret);
    }
    let response = request.send().await.map_err(|_| "Connection failed".to_owned())?;
    let status = response.status();
    if !status.is_success() {
        let reason = status.canonical_reason().unwrap_or_default();
        return Err(format!("Wrong response from the webhook: {} {reason}", status.as_u16()));
    }
    Ok(response.text().await.unwrap_or_default())
}

/// A bot may answer the delivery with a call.
fn taken(shared: &Arc<Shared>, bot: i64, id: i64, answer: &str) {
    shared.with(|world, now| {
        let queue = &mut world.bot(bot, now).queue;
        if queue.front().is_some_and(|update| update.id == id) {
            queue.pop_front();
        }
        world.stirred = Instant::now();
    });
    if let Ok(Value::Object(fields)) = serde_json::from_str(answer)
        && let Some(method) = fields.get("method").and_then(Value::as_str).map(ToOwned::to_owned)
    {
        serve(shared, bot, &method, &Params::of(fields));
    }
}

fn failed(shared: &Shared, bot: i64, why: String) {
    shared.with(|world, now| {
        if let Some(webhook) = &mut world.bot(bot, now).webhook {
            webhook.error = Some((now, why));
        }
    });
}
