//! The same updates as Telegram would post them: answered with 200, 400 or 401, and soon.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use lotse::clock::Clock;
use lotse::health::{Health, Intake as Way};
use lotse::telegram::intake::Intake;
use lotse::telegram::webhook::{PATH, route};
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc, watch};

use super::{BOT, Expect, Folder, corpus};
use crate::support::COUNSELLING;
use crate::support::client::noon;

/// Bot API: the header of the secret.
const HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";
const SECRET: &str = "the-right-one_42";
/// Calls at once, fewer than Telegram may open.
const AT_ONCE: usize = 16;
/// An answer that takes longer is none.
const ANSWER_MAX: Duration = Duration::from_secs(20);

/// Bodies that are no text.
const BYTES: [&[u8]; 4] = [b"\xff\xfe{\"update_id\":1}", b"{\"update_id\":1,\"message\":\"\xc3\x28\"}", b"\x80", b"{\"\xed\xa0\x80\":1}"];
/// Secrets that are not the bot's.
const WRONG: [Option<&str>; 6] =
    [None, Some(""), Some("wrong"), Some("the-right-one_4"), Some("the-right-one_422"), Some("THE-RIGHT-ONE_42")];

#[tokio::test]
async fn the_webhook_takes_them_all_and_stays_up() {
    let folder = Folder::new("webhook");
    let store = folder.store().await;
    let (_content, content) = watch::channel(Arc::clone(&COUNSELLING));
    let (presses, mut pressed) = mpsc::channel(10_000);
    let (stop, stopped) = watch::channel(false);
    let intake = Intake {
        store: store.clone(),
        content,
        clock: Clock::starting(noon()),
        bot: BOT,
        news: Arc::new(Notify::new()),
        presses,
        health: Health::new(Way::Webhook),
    };
    let (router, task) = route(intake, SECRET.to_owned(), stopped);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port is free");
    let url = format!("http://{}{PATH}", listener.local_addr().expect("it has an address"));
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let client = reqwest::Client::builder().timeout(ANSWER_MAX).build().expect("a client");
    let post = |secret: Option<&str>, body: Vec<u8>| {
        let call = client.post(&url).body(body);
        let call = if let Some(secret) = secret { call.header(HEADER, secret) } else { call };
        async move { call.send().await.expect("it answers in time").status().as_u16() }
    };

    let status = |expect| if expect == Expect::Unnumbered { 400 } else { 200 };
    let mut calls: Vec<(String, Option<&str>, Vec<u8>, u16)> = Vec::new();
    for (at, (file, line)) in corpus().into_iter().enumerate() {
        let about = format!("{file}: {}", line.about);
        calls.push((format!("{about}: refused"), WRONG[at % WRONG.len()], line.body().into_bytes(), 401));
        calls.push((about, Some(SECRET), line.body().into_bytes(), status(line.expect)));
    }
    calls.extend(BYTES.map(|bytes| (format!("{bytes:?}"), Some(SECRET), bytes.to_vec(), 400)));
    let answers = stream::iter(calls).map(|(about, secret, body, expected)| {
        let call = post(secret, body);
        async move { (about, expected, call.await) }
    });
    let wrong: Vec<String> = answers
        .buffer_unordered(AT_ONCE)
        .filter_map(async |(about, expected, got)| (expected != got).then(|| format!("{about}: {got} instead of {expected}")))
        .collect()
        .await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(pressed.try_recv().is_ok(), "presses are answered");

    assert_eq!(post(Some(SECRET), br#"{"update_id":999999999999}"#.to_vec()).await, 200, "it is still up");
    stop.send(true).expect("it waits for its stop");
    tokio::time::timeout(ANSWER_MAX, task).await.expect("it stops in time").expect("it never panicked");
    server.abort();
    store.close().await;
}
