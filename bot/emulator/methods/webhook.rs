//! Where updates go to; `server` delivers them.

use serde_json::{Value, json};

use super::super::bot::Webhook;
use super::super::refusal::{Answer, Refusal};
use super::Call;

/// Bot API: characters of a secret token.
const SECRET_MAX: usize = 256;

pub fn set(call: &mut Call<'_>) -> Answer {
    let url = call.params.text("url").unwrap_or_default();
    if url.is_empty() {
        return Ok(delete(call));
    }
    // A server on one's own machine takes plain HTTP and any port, as the Bot API server does with `--local`.
    let parsed = reqwest::Url::parse(&url).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    if parsed.is_none() {
        return Err(Refusal::bad("bad webhook: Failed to parse URL"));
    }
    let secret = call.params.text("secret_token").filter(|secret| !secret.is_empty());
    let plain = |secret: &String| secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if secret.as_ref().is_some_and(|secret| secret.len() > SECRET_MAX || !plain(secret)) {
        return Err(Refusal::bad("secret token contains unallowed characters"));
    }
    let allowed = call.params.json("allowed_updates", "allowed updates")?;
    let drop = call.params.flag("drop_pending_updates");
    call.world.webhooks += 1;
    let number = call.world.webhooks;
    let bot = call.world.bot(call.bot, call.now);
    if drop {
        bot.queue.clear();
    }
    bot.allow(allowed.as_ref());
    bot.webhook = Some(Webhook { url, secret, number, error: None });
    // A long poll that still waits ends.
    bot.poll += 1;
    bot.news.notify_waiters();
    Ok(json!(true))
}

pub fn delete(call: &mut Call<'_>) -> Value {
    let drop = call.params.flag("drop_pending_updates");
    let bot = call.world.bot(call.bot, call.now);
    if drop {
        bot.queue.clear();
    }
    bot.webhook = None;
    bot.news.notify_waiters();
    json!(true)
}

pub fn info(call: &mut Call<'_>) -> Value {
    let bot = call.world.bot(call.bot, call.now);
    let mut info = json!({
        "url": bot.webhook.as_ref().map_or("", |webhook| &webhook.url),
        "has_custom_certificate": false, "pending_update_count": bot.queue.len(), "max_connections": 1,
    });
    if let Some((at, why)) = bot.webhook.as_ref().and_then(|webhook| webhook.error.as_ref()) {
        info["last_error_date"] = json!(at.timestamp());
        info["last_error_message"] = json!(why);
    }
    info
}
