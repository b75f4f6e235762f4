//! Telegram calls the bot: only with the secret, and again for as long as the database takes nothing.

use std::net::TcpListener;

use lotse::running::Running;
use lotse::telegram::webhook::PATH;
use serde_json::json;

use super::{answered, answers, bot, until};
use crate::support::bot::Lotse;
use crate::support::database::Database;

/// Posts an update as somebody who knows no better.
async fn post(url: &str, secret: Option<&str>, body: String) -> u16 {
    let mut request = reqwest::Client::new().post(url).body(body);
    if let Some(secret) = secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    request.send().await.expect("the bot listens").status().as_u16()
}

async fn called_at(lotse: &mut Lotse) -> String {
    lotse.stop().await;
    let address = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port is free");
    let url: reqwest::Url = format!("http://{address}").parse().expect("an address");
    let setup = lotse::running::Setup { webhook: Some(url), http: Some(address), ..lotse.setup() };
    lotse.running = Some(Running::start(setup).await.expect("the bot starts"));
    format!("http://{address}{PATH}")
}

#[tokio::test(flavor = "multi_thread")]
async fn telegram_calls_and_strangers_are_refused() {
    for database in crate::support::database::databases() {
        let mut lotse = bot(database.opening()).await;
        let url = called_at(&mut lotse).await;
        let amira = lotse.person("ar");
        amira.says("/start").await;
        amira.taps("ar").await;
        assert!(!amira.last().buttons.is_empty(), "{}", amira.transcript());
        let user = json!({ "id": amira.chat, "is_bot": false, "first_name": "A" });
        let chat = json!({ "id": amira.chat, "type": "private" });
        let update = json!({ "update_id": 1, "message": { "message_id": 1, "from": user, "chat": chat, "date": 1, "text": "/delete" } });
        for secret in [None, Some(""), Some("wrong")] {
            assert_eq!(post(&url, secret, update.to_string()).await, 401);
        }
        let secret = lotse.store().installation.secret("webhook");
        for nonsense in ["", "{", "[]", r#"{"update_id":"x"}"#] {
            assert_eq!(post(&url, Some(&secret), nonsense.to_owned()).await, 400, "{nonsense}");
        }
        lotse.finish().await;
    }
}

/// Somebody holds the one writer of a SQLite file for longer than the bot waits.
#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_is_busy_telegram_calls_again() {
    let database = Database::sqlite();
    let mut lotse = bot(database.opening()).await;
    let url = called_at(&mut lotse).await;
    let secret = lotse.store().installation.secret("webhook");
    let sam = lotse.person("en");
    sam.says("/start").await;
    let other = database.open().await;
    let held = other.begin().await.unwrap();
    lotse.emulator.type_text(sam.chat, "/menu");
    assert_eq!(post(&url, Some(&secret), json!({ "update_id": 7 }).to_string()).await, 503);
    let running = lotse.running.as_ref().expect("the bot runs");
    until("a database that is away", async || !running.health.readiness(std::time::Instant::now()).database).await;
    assert_eq!((lotse.emulator.pending(), answers(&lotse.emulator, sam.chat)), (1, 1), "Telegram keeps it");
    drop(held);
    answered(&lotse.emulator, sam.chat, 2).await;
    other.close().await;
    lotse.finish().await;
}
