//! Health and metrics, asked over a real socket.

use chrono::DateTime;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::post;
use lotse::health::{Health, Intake};
use lotse::http::serve;
use lotse::metrics::{self, Lane, Outcome, SendOutcome};
use tokio::sync::oneshot;

fn local() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 0))
}

async fn get(address: SocketAddr, path: &str) -> (u16, String) {
    let answer = reqwest::get(format!("http://{address}{path}")).await.expect("the server answers");
    assert_eq!(answer.headers()["cache-control"], "no-store", "{path}");
    assert_eq!(answer.headers()["x-content-type-options"], "nosniff", "{path}");
    (answer.status().as_u16(), answer.text().await.expect("a text"))
}

#[tokio::test]
async fn health_and_readiness() {
    let health = Health::new(Intake::Polling);
    let (stop, stopped) = oneshot::channel::<()>();
    let server = serve(local(), health.clone(), Router::new(), async { drop(stopped.await) }).await.expect("a port is free");
    assert_eq!(get(server.address, "/healthz").await, (200, "ok\n".to_owned()));
    let none = r#"{"database":false,"content":false,"telegram":null,"stopping":false}"#;
    assert_eq!(get(server.address, "/readyz").await, (503, none.to_owned()));
    health.database_ok(true);
    health.content_ok(true);
    health.polled(Instant::now());
    let all = r#"{"database":true,"content":true,"telegram":0,"stopping":false}"#;
    assert_eq!(get(server.address, "/readyz").await, (200, all.to_owned()));
    health.stopping();
    assert_eq!(get(server.address, "/readyz").await.0, 503);
    assert_eq!(get(server.address, "/healthz").await.0, 200);
    assert_eq!(get(server.address, "/cases/K7").await, (404, "not found\n".to_owned()));
    stop.send(()).expect("the server waits for it");
    let ended = tokio::time::timeout(Duration::from_secs(10), server.task).await;
    ended.expect("it stops in time").expect("without a panic").expect("without a fault");
}

#[tokio::test]
async fn every_metric_is_shown_and_described() {
    let server = serve(local(), Health::new(Intake::Webhook), Router::new(), std::future::pending()).await.expect("a port is free");
    Outcome::ALL.iter().for_each(|outcome| metrics::updates(*outcome, 2));
    SendOutcome::ALL.iter().for_each(|outcome| metrics::sent(*outcome));
    Lane::ALL.iter().for_each(|lane| metrics::outbox(*lane, 5, Duration::from_millis(1500)));
    metrics::intake_lag(Duration::from_millis(250));
    metrics::intake_commit(Duration::from_millis(3));
    metrics::dead_letters(1);
    metrics::clients_blocked(4);
    metrics::reminders("waiting", 3);
    metrics::reminder_overdue(Duration::from_secs(2));
    metrics::reminders_passed(DateTime::from_timestamp(1_700_000_000, 0).expect("an instant"));
    let (status, text) = get(server.address, "/metrics").await;
    assert_eq!(status, 200);
    for line in [
        "lotse_updates_total{outcome=\"handled\"} ",
        "lotse_updates_total{outcome=\"seen\"} ",
        "lotse_updates_total{outcome=\"ignored\"} ",
        "lotse_updates_total{outcome=\"dead\"} ",
        "lotse_intake_lag_seconds 0.25",
        "lotse_intake_commit_seconds_bucket{le=\"0.005\"} ",
        "lotse_intake_commit_seconds_count ",
        "lotse_outbox_waiting{lane=\"conversation\"} 5",
        "lotse_outbox_oldest_seconds{lane=\"reminder\"} 1.5",
        "lotse_dead_letters 1",
        "lotse_sends_total{outcome=\"sent\"} ",
        "lotse_sends_total{outcome=\"unknown\"} ",
        "lotse_clients_blocked 4",
        // Other tests of this process set these as well.
        "lotse_reminders{state=\"",
        "lotse_reminders_overdue_seconds ",
        "lotse_reminders_last_pass_timestamp_seconds ",
    ] {
        assert!(text.lines().any(|found| found.starts_with(line)), "{line} is not in\n{text}");
    }
    let types = text.lines().filter(|line| line.starts_with("# TYPE lotse_")).count();
    assert_eq!((types, text.lines().filter(|line| line.starts_with("# HELP lotse_")).count()), (11, 11), "{text}");
    // No label but these three, and `le` of the histogram.
    let labels = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('{'));
    for (_, label) in labels {
        assert!(["outcome=", "lane=", "state=", "le="].iter().any(|known| label.starts_with(known)), "{label}");
    }
    server.task.abort();
}

#[tokio::test]
async fn other_routes_are_merged_in() {
    let extra = Router::new().route("/telegram", post(async || "taken"));
    let server = serve(local(), Health::new(Intake::Webhook), extra, std::future::pending()).await.expect("a port is free");
    let answer = reqwest::Client::new().post(format!("http://{}/telegram", server.address)).send().await.expect("it answers");
    assert_eq!((answer.status().as_u16(), answer.headers()["cache-control"].to_str().ok()), (200, Some("no-store")));
    assert_eq!(get(server.address, "/telegram").await.0, 405);
    let taken = serve(server.address, Health::new(Intake::Webhook), Router::new(), std::future::pending()).await;
    assert!(taken.is_err(), "one address, one server");
    server.task.abort();
}

#[tokio::test]
async fn an_open_request_does_not_hold_up_the_stop_for_ever() {
    let extra = Router::new().route("/slow", post(async || std::future::pending::<()>().await));
    let (stop, stopped) = oneshot::channel::<()>();
    let server = serve(local(), Health::new(Intake::Webhook), extra, async { drop(stopped.await) }).await.expect("a port is free");
    let request = tokio::spawn(reqwest::Client::new().post(format!("http://{}/slow", server.address)).send());
    get(server.address, "/healthz").await;
    stop.send(()).expect("the server waits for it");
    let ended = tokio::time::timeout(Duration::from_secs(9), server.task).await;
    ended.expect("it stops in time").expect("without a panic").expect("without a fault");
    request.abort();
}
