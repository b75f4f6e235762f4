//! Health, readiness and metrics; other routes are merged in.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::health::Health;
use crate::metrics;

/// How long open requests may go on after the stop.
const STOP_WAIT_MAX: Duration = Duration::from_secs(5);
/// Samples of histograms pile up until they are drained, whether or not anybody scrapes.
const UPKEEP_EVERY: Duration = Duration::from_secs(5);
/// Version 0.0.4 is the text format that Prometheus reads.
const PROMETHEUS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// A server that runs.
#[derive(Debug)]
pub struct Server {
    /// Where it listens; the port that was picked when 0 was asked for.
    pub address: SocketAddr,
    /// Ends after the stop, when all requests are answered or their time is over.
    pub task: JoinHandle<io::Result<()>>,
}

/// The routes: `/healthz`, `/readyz`, `/metrics`, and those of `extra`. No request is logged: a path may name a case.
///
/// # Panics
/// When `extra` has one of these routes.
pub fn router(health: Health, extra: Router) -> Router {
    metrics::recorder();
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(async || ([(CONTENT_TYPE, PROMETHEUS)], metrics::recorder().render())))
        .with_state(health)
        .merge(extra)
        .fallback(async || (StatusCode::NOT_FOUND, "not found\n"))
        .layer(axum::middleware::map_response(careful))
}

/// Listens on `address` and serves until `stop` is done.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn serve(
    address: SocketAddr,
    health: Health,
    extra: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<Server> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    let (tell, mut told) = watch::channel(());
    let server = axum::serve(listener, router(health, extra)).with_graceful_shutdown(async move {
        // Ends when the sender is dropped.
        while told.changed().await.is_ok() {}
    });
    let task = tokio::spawn(async move {
        let over = async move {
            stop.await;
            drop(tell);
            tokio::time::sleep(STOP_WAIT_MAX).await;
        };
        tokio::select! {
            served = server => served,
            () = over => Ok(()),
            () = upkeep() => Ok(()),
        }
    });
    Ok(Server { address, task })
}

async fn upkeep() {
    loop {
        tokio::time::sleep(UPKEEP_EVERY).await;
        metrics::recorder().run_upkeep();
    }
}

async fn ready(State(health): State<Health>) -> Response {
    let readiness = health.readiness(Instant::now());
    let status = if readiness.ready() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(readiness)).into_response()
}

/// Nothing that we answer is for a cache or to be guessed at.
async fn careful(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
