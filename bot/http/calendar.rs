//! Counsellors' calendar feeds, `/calendar/<token>.ics`: whoever has the address reads it. What is unknown, taken back or ended is
//! answered as any other path that does not exist.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};
use tokio::sync::watch;

use crate::clock::Clock;
use crate::conversation::Content;
use crate::conversation::calendar::feed;
use crate::store::Store;

/// What feeds are made from.
#[derive(Clone)]
struct Feeds {
    store: Store,
    content: watch::Receiver<Arc<Content>>,
    clock: Clock,
}

/// The route, for `http::serve`.
pub fn routes(store: Store, content: watch::Receiver<Arc<Content>>, clock: Clock) -> Router {
    Router::new().route("/calendar/{file}", get(calendar)).with_state(Feeds { store, content, clock })
}

async fn calendar(State(feeds): State<Feeds>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let Some(token) = file.strip_suffix(".ics") else { return unknown() };
    let content = Arc::clone(&feeds.content.borrow());
    let text = match feed(&feeds.store, &content, token, feeds.clock.now()).await {
        Ok(Some(text)) => text,
        Ok(None) => return unknown(),
        Err(error) => {
            tracing::warn!(error = error.name(), "a calendar feed cannot be read");
            return (StatusCode::SERVICE_UNAVAILABLE, "try again later\n").into_response();
        }
    };
    let digest = Sha256::digest(text.as_bytes());
    let tag = digest.iter().take(16).fold(String::from("\""), |tag, byte| tag + &format!("{byte:02x}")) + "\"";
    let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response();
    }
    let headers = [(CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()), (ETAG, tag)];
    (headers, text).into_response()
}

fn unknown() -> Response {
    (StatusCode::NOT_FOUND, "not found\n").into_response()
}
