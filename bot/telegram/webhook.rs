//! The route that Telegram calls. It answers 200 only after the update was committed; 503 makes Telegram call again.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::Value;
use subtle::ConstantTimeEq;
use teloxide::payloads::{DeleteWebhook, GetWebhookInfo, SetWebhook, SetWebhookSetters};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use super::api::{Api, Failure};
use super::intake::{Called, Intake};
use super::update::read_text;
use crate::private::Private;

/// The route below the public address.
pub const PATH: &str = "/telegram/webhook";
/// Bot API: the header that carries the secret token.
const HEADER: &str = "x-telegram-bot-api-secret-token";
/// Calls that wait for a transaction.
const WAITING_MAX: usize = 1_000;
/// Bot API: webhook connections at once, 1–100.
const CONNECTIONS: u8 = 40;

#[derive(Debug, Clone)]
struct Door {
    secret: Private<String>,
    called: mpsc::Sender<Called>,
}

/// The route, and the task that takes what comes in.
pub fn route(intake: Intake, secret: String, stop: watch::Receiver<bool>) -> (Router, JoinHandle<()>) {
    let (called, calls) = mpsc::channel(WAITING_MAX);
    let door = Door { secret: Private::new(secret), called };
    let task = tokio::spawn(intake.webhooks(calls, stop));
    (Router::new().route(PATH, post(receive)).with_state(door), task)
}

async fn receive(State(door): State<Door>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let given = headers.get(HEADER).map_or(&b""[..], |value| value.as_bytes());
    if !bool::from(given.ct_eq(door.secret.expose().as_bytes())) {
        return StatusCode::UNAUTHORIZED;
    }
    // Without a number nothing can be done with it, now or later.
    let Some(update) = std::str::from_utf8(&body).ok().and_then(read_text) else { return StatusCode::BAD_REQUEST };
    let (answer, answered) = oneshot::channel();
    if door.called.try_send((update, answer)).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    match answered.await {
        Ok(true) => StatusCode::OK,
        Ok(false) | Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Tells Telegram where to call; `url` is the public address without [`PATH`].
///
/// # Errors
/// [`Failure`] as Telegram answers.
pub async fn set(api: &Api, url: &reqwest::Url, secret: &str) -> Result<(), Failure> {
    let mut url = url.clone();
    url.set_path(&format!("{}{PATH}", url.path().trim_end_matches('/')));
    let set = SetWebhook::new(url).secret_token(secret).max_connections(CONNECTIONS).allowed_updates(allowed());
    api.make(&set).await.map(drop)
}

fn allowed() -> Vec<teloxide::types::AllowedUpdate> {
    use teloxide::types::AllowedUpdate::{CallbackQuery, EditedMessage, Message, MyChatMember};
    vec![Message, EditedMessage, CallbackQuery, MyChatMember]
}

/// Whether Telegram calls some address, so that polling would get nothing.
///
/// # Errors
/// [`Failure`] as Telegram answers.
pub async fn is_set(api: &Api) -> Result<bool, Failure> {
    let info = api.make(&GetWebhookInfo::new()).await?;
    Ok(info.get("url").and_then(Value::as_str).is_some_and(|url| !url.is_empty()))
}

/// Takes the address back; waiting updates stay.
///
/// # Errors
/// [`Failure`] as Telegram answers.
pub async fn remove(api: &Api) -> Result<(), Failure> {
    api.make(&DeleteWebhook::new()).await.map(drop)
}
