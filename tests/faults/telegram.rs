//! Telegram is slow, away, full, or says no.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use lotse::emulator::FaultKind;
use lotse::store::outbox::{self, Lane, Posted};
use lotse::store::{client, update};

use super::{answered, answers, bot, calls, fault, number, until, waiting};
use crate::support::bot::TOKEN;
use crate::support::database::databases;
use crate::support::process::Home;

#[tokio::test(flavor = "multi_thread")]
async fn server_errors_and_resets_delay_and_lose_nothing() {
    for database in databases() {
        let lotse = bot(database.opening()).await;
        lotse.emulator.fault(fault("sendMessage", None, 5, FaultKind::Status(502)));
        lotse.emulator.fault(fault("sendMessage", None, 3, FaultKind::Reset));
        let people: Vec<_> = ["de", "uk", "ar", "tr"].into_iter().map(|language| lotse.person(language)).collect();
        for person in &people {
            lotse.emulator.type_text(person.chat, "/start");
        }
        for person in &people {
            answered(&lotse.emulator, person.chat, 1).await;
        }
        lotse.quiet().await;
        for person in &people {
            assert_eq!(answers(&lotse.emulator, person.chat), 1, "nothing of what failed took effect\n{}", person.transcript());
        }
        lotse.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_reply_is_unsure_and_sent_again() {
    for database in databases() {
        let lotse = bot(database.opening()).await;
        let ada = lotse.person("fr");
        lotse.emulator.fault(fault("sendMessage", Some(ada.chat), 1, FaultKind::LostReply));
        lotse.emulator.type_text(ada.chat, "/start");
        until("an unsure row", async || waiting(lotse.store()).await == (1, 1)).await;
        assert!(answers(&lotse.emulator, ada.chat) >= 1, "it arrived all the same");
        lotse.quiet().await;
        assert_eq!(answers(&lotse.emulator, ada.chat), 2, "a late double is better than silence");
        let (first, again) = (&ada.messages()[1], &ada.messages()[2]);
        assert_eq!((&first.text, &first.buttons), (&again.text, &again.buttons));
        lotse.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_throttled_chat_waits_alone() {
    for database in databases() {
        let lotse = bot(database.opening()).await;
        let (slow, quick) = (lotse.person("de"), lotse.person("uk"));
        lotse.emulator.fault(fault("sendMessage", Some(slow.chat), 1, FaultKind::TooManyRequests { retry_after: 60 }));
        lotse.emulator.type_text(slow.chat, "/start");
        until("a refusal", async || calls(&lotse.emulator, "sendMessage", 429) == 1).await;
        let before = lotse.clock.now();
        until("a postponed row", async || number(lotse.store(), "SELECT COUNT(*) FROM outbox WHERE not_before_ms > 0").await == 1).await;
        let not_before = number(lotse.store(), "SELECT not_before_ms FROM outbox").await;
        let wait = not_before - before.timestamp_millis();
        assert!((58_000..62_000).contains(&wait), "{wait} ms");
        for said in 1..=3 {
            lotse.emulator.type_text(quick.chat, "/menu");
            answered(&lotse.emulator, quick.chat, said).await;
        }
        assert_eq!(answers(&lotse.emulator, slow.chat), 0);
        lotse.clock.advance(TimeDelta::seconds(61));
        answered(&lotse.emulator, slow.chat, 1).await;
        lotse.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_throttled_chats_mean_that_everybody_waits() {
    for database in databases() {
        let lotse = bot(database.opening()).await;
        for _ in 0..3 {
            let person = lotse.person("de");
            lotse.emulator.fault(fault("sendMessage", Some(person.chat), 1, FaultKind::TooManyRequests { retry_after: 2 }));
            lotse.emulator.type_text(person.chat, "/start");
        }
        until("three refusals", async || calls(&lotse.emulator, "sendMessage", 429) == 3).await;
        let since = Instant::now();
        let other = lotse.person("fa");
        lotse.emulator.type_text(other.chat, "/start");
        answered(&lotse.emulator, other.chat, 1).await;
        // The last refusal may have been answered a look before it was seen here.
        assert!(since.elapsed() > Duration::from_millis(1_500), "{:?}", since.elapsed());
        lotse.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_blocked_the_bot_is_unreachable_and_the_rest_is_dropped() {
    for database in databases() {
        let mut lotse = bot(database.opening()).await;
        let chat = lotse.person("tr").says("/start").await.chat;
        lotse.stop().await;
        let store = database.open().await;
        let bot: i64 = TOKEN.split(':').next().expect("a number").parse().expect("a number");
        let mut tx = store.begin().await.unwrap();
        let clients = client::of_users(&mut tx, &store, bot, &[chat]).await.unwrap();
        let client = &clients[&chat];
        let json = r#"{"calls":[{"send":{"text":"later"}}]}"#;
        let row = |lane| Posted { id: store.numbers.next(), line: client.id, client: Some((client.id, &client.key)), lane, json };
        let rows = [row(Lane::Conversation), row(Lane::Conversation), row(Lane::Reminder)];
        outbox::post(&mut tx, &store, &rows, lotse.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        // Nobody tells the bot of the block before it sends.
        lotse.emulator.fault(fault("getUpdates", None, u32::MAX, FaultKind::Status(500)));
        lotse.emulator.block(chat);
        lotse.run().await;
        until("an empty outbox", async || waiting(&store).await.0 == 0).await;
        assert_eq!(client::count(&mut store.reader().await.unwrap()).await.unwrap(), (1, 1));
        assert!((1..=2).contains(&calls(&lotse.emulator, "sendMessage", 403)), "at most one try for each lane");
        lotse.emulator.clear_faults();
        lotse.emulator.unblock(chat);
        until("a person who is back", async || client::count(&mut store.reader().await.unwrap()).await.unwrap() == (1, 0)).await;
        store.close().await;
        lotse.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_message_blocks_nobody_and_is_listed() {
    for database in databases() {
        let lotse = bot(database.opening()).await;
        let olena = lotse.person("uk");
        let refused = FaultKind::BadRequest("can't parse entities: unsupported start tag \"geheim\"".to_owned());
        lotse.emulator.fault(fault("sendMessage", Some(olena.chat), 1, refused));
        olena.says("/start").await;
        assert_eq!(answers(&lotse.emulator, olena.chat), 0);
        olena.says("/menu").await;
        assert!(!olena.last().buttons.is_empty(), "the next one goes out");
        let home = Home::new(database.folder(), &database.opening(), &lotse.emulator.url());
        // Beside the running bot.
        let listed = home.output(&["outbox"]);
        let listed = (listed.status.success(), String::from_utf8(listed.stdout).unwrap());
        assert!(listed.0 && listed.1.contains("refused by Telegram: 1") && listed.1.contains("can't parse entities"), "{}", listed.1);
        assert!(!listed.1.contains("geheim"), "no content is shown\n{}", listed.1);
        let again = home.output(&["outbox", "retry"]);
        assert!(String::from_utf8_lossy(&again.stdout).contains("1 messages are tried again"));
        answered(&lotse.emulator, olena.chat, 2).await;
        lotse.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn polls_that_fail_are_tried_again() {
    for database in databases() {
        let lotse = bot(database.opening()).await;
        let sam = lotse.person("en");
        for kind in [FaultKind::Status(500), FaultKind::Reset, FaultKind::LostReply, FaultKind::TooManyRequests { retry_after: 1 }] {
            lotse.emulator.fault(fault("getUpdates", None, 1, kind.clone()));
            // The poll that waits brings this one; the next one fails.
            let before = answers(&lotse.emulator, sam.chat);
            lotse.emulator.type_text(sam.chat, "/menu");
            until("a fault", async || lotse.emulator.calls().iter().any(|call| call.method == "getUpdates" && call.status != 200)).await;
            lotse.emulator.type_text(sam.chat, "/menu");
            answered(&lotse.emulator, sam.chat, before + 2).await;
        }
        let conflicts = calls(&lotse.emulator, "getUpdates", 409);
        let address = format!("{}/bot{TOKEN}/getUpdates?timeout=0", lotse.emulator.url());
        until("a conflict", async || {
            // A second poller ends the poll that waits, if one does just now.
            assert!(reqwest::get(&address).await.unwrap().status().is_success());
            calls(&lotse.emulator, "getUpdates", 409) > conflicts
        })
        .await;
        let before = answers(&lotse.emulator, sam.chat);
        lotse.emulator.type_text(sam.chat, "/menu");
        answered(&lotse.emulator, sam.chat, before + 1).await;
        assert_eq!(update::dead_count(&mut lotse.store().reader().await.unwrap()).await.unwrap(), 0);
        lotse.finish().await;
    }
}
