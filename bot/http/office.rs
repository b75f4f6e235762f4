//! The office API, `/office/v1`: an office's program makes, moves and cancels appointments that were made elsewhere, and sees how their
//! reminders go. It never learns who a client is.
//!
//! - [`auth`]: a key for each program, with scopes, an end, and a pace
//! - [`shapes`]: what goes over the wire; [`problem`]: what is wrong, with stable codes (RFC 9457)
//! - `appointments`: the routes; `carried`: what one request does, in one transaction, once for an idempotency key
//! - [`openapi`]: the description, generated from all of this

mod appointments;
pub mod auth;
mod carried;
pub mod openapi;
pub mod problem;
pub mod shapes;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use tokio::sync::{Notify, watch};

use crate::clock::Clock;
use crate::conversation::Content;
use crate::store::Store;

/// Bytes of a request's body: 500 appointments of some hundred bytes.
const BODY_MAX: usize = 1 << 20;

/// What answers are made from.
#[derive(Debug, Clone)]
pub struct Office {
    /// The database.
    pub store: Store,
    /// The content in use.
    pub content: watch::Receiver<Arc<Content>>,
    /// The time.
    pub clock: Clock,
    /// Told when something waits to be sent.
    pub news: Arc<Notify>,
    /// How fast each key is.
    pub pace: Arc<auth::Pace>,
}

/// The routes, for `http::serve`.
pub fn routes(office: Office) -> Router {
    let one = get(appointments::one).patch(appointments::change).delete(appointments::cancel);
    Router::new()
        .route("/office/v1/openapi.json", get(async || openapi::answer()))
        .route("/office/v1/appointments", get(appointments::list).post(appointments::make))
        .route("/office/v1/appointments/bulk", post(appointments::bulk))
        .route("/office/v1/appointments/{reference}", one)
        .route("/office/v1/appointments/{reference}/code", post(appointments::code))
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .with_state(office)
}
