//! The demo page: files that ride in the binary, and headers that keep them on this machine.

use std::sync::Arc;

use axum::Router;
use axum::http::HeaderName;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::response::IntoResponse;
use axum::routing::get;

use super::server::Shared;

/// Nothing from elsewhere, nothing inline, no framing.
const POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/// `/` and the files that it names.
pub fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/", get(|| async { serve("text/html; charset=utf-8", include_str!("page/index.html")) }))
        .route("/page/app.js", get(|| async { serve("text/javascript; charset=utf-8", include_str!("page/app.js")) }))
        .route("/page/style.css", get(|| async { serve("text/css; charset=utf-8", include_str!("page/style.css")) }))
        .route("/page/icon.svg", get(|| async { serve("image/svg+xml", include_str!("page/icon.svg")) }))
}

fn serve(kind: &'static str, body: &'static str) -> impl IntoResponse {
    let headers: [(HeaderName, &'static str); 5] = [
        (CONTENT_TYPE, kind),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-cache"),
    ];
    (headers, body)
}
