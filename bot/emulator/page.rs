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

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
/// Name below `/page`, kind and content of each file.
const FILES: [(&str, &str, &str); 11] = [
    ("acts.js", SCRIPT, include_str!("page/acts.js")),
    ("app.js", SCRIPT, include_str!("page/app.js")),
    ("base.js", SCRIPT, include_str!("page/base.js")),
    ("column.js", SCRIPT, include_str!("page/column.js")),
    ("compose.js", SCRIPT, include_str!("page/compose.js")),
    ("dialogs.js", SCRIPT, include_str!("page/dialogs.js")),
    ("links.js", SCRIPT, include_str!("page/links.js")),
    ("message.js", SCRIPT, include_str!("page/message.js")),
    ("icon.svg", "image/svg+xml", include_str!("page/icon.svg")),
    ("parts.css", STYLE, include_str!("page/parts.css")),
    ("style.css", STYLE, include_str!("page/style.css")),
];

/// `/`, `/NAME?start=…` and the files that they name.
pub fn routes() -> Router<Arc<Shared>> {
    let index = || async { serve("text/html; charset=utf-8", include_str!("page/index.html")) };
    // The page is also where links to a bot lead.
    let page = Router::new().route("/", get(index)).route("/{bot}", get(index));
    FILES
        .into_iter()
        .fold(page, |page, (name, kind, body)| page.route(&format!("/page/{name}"), get(move || async move { serve(kind, body) })))
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
