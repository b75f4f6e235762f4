//! Answers to a message, changed messages, and messages sent on.

use lotse::emulator::{Quoted, Said};
use serde_json::{Value, json};

use super::Bench;

#[tokio::test]
async fn people_answer_a_message_or_a_part_of_it() {
    let (bench, chat) = Bench::with_chat().await;
    bench.ok("sendMessage", json!({ "chat_id": chat, "text": "😀 Montag oder <b>Dienstag</b>?", "parse_mode": "HTML" })).await;
    let whole = bench.emulator.reply(chat, 2, "gern");
    let part = Said { reply_to: Some(2), quote: Some("Dienstag".into()), ..Said::words("dann") };
    let part = bench.emulator.say(chat, &part).unwrap();
    assert!(bench.emulator.edit(chat, part, "lieber dann"));
    bench.emulator.say(chat, &Said { reply_to: Some(whole), kind: Some("photo".into()), ..Said::words("mein Brief") }).unwrap();

    let updates = bench.ok("getUpdates", json!({})).await;
    for update in updates.as_array().unwrap() {
        let typed: teloxide::types::Update = serde_json::from_str(&update.to_string()).expect("an update");
        assert!(!matches!(typed.kind, teloxide::types::UpdateKind::Error(_)), "{update}");
    }
    let answered = &updates[1]["message"]["reply_to_message"];
    assert_eq!((&answered["message_id"], &answered["from"]["is_bot"]), (&json!(2), &json!(true)));
    assert_eq!(updates[2]["message"]["quote"], json!({ "text": "Dienstag", "position": 15, "is_manual": true }));
    let changed = &updates[3]["edited_message"];
    assert_eq!((&changed["message_id"], &changed["text"]), (&json!(part), &json!("lieber dann")));
    assert_eq!(changed["reply_to_message"]["message_id"], 2, "a changed message answers what it answered");
    let photo = &updates[4]["message"];
    assert_eq!((&photo["caption"], &photo["reply_to_message"]["text"]), (&json!("mein Brief"), &json!("gern")));
    assert!(photo["photo"].is_array() && photo["reply_to_message"]["reply_to_message"].is_null(), "one step, as Telegram tells it");

    let quoted = |text: Option<&str>| Some(Quoted { message: 2, from_bot: text.is_some(), text: text.map(ToOwned::to_owned) });
    let seen = |id: i64| bench.emulator.messages(chat).into_iter().find(|message| message.id == id).unwrap().reply;
    assert_eq!((seen(whole), seen(part)), (quoted(Some("😀 Montag oder Dienstag?")), quoted(Some("Dienstag"))));
    bench.ok("deleteMessage", json!({ "chat_id": chat, "message_id": 2 })).await;
    assert_eq!(seen(part), quoted(None));
    let before = bench.emulator.pending();
    assert_eq!(bench.emulator.reply(chat, 2, "x"), 0);
    assert!(!bench.emulator.edit(chat, 77, "x"));
    let lost = Said { reply_to: Some(whole), quote: Some("nie gesagt".into()), ..Said::words("x") };
    assert_eq!(bench.emulator.say(chat, &lost), None);
    assert_eq!(bench.emulator.pending(), before, "nothing was said");
}

#[tokio::test]
async fn the_bot_answers_only_what_is_there() {
    let (bench, chat) = Bench::with_chat().await;
    let send = |reply: Value| json!({ "chat_id": chat, "text": "x", "reply_parameters": reply });
    let sent = bench.ok("sendMessage", send(json!({ "message_id": 1, "quote": "start" }))).await;
    assert_eq!((&sent["reply_to_message"]["text"], &sent["quote"]), (&json!("/start"), &json!({ "text": "start", "position": 1 })));
    assert_eq!(bench.emulator.messages(chat)[1].reply.as_ref().unwrap().text.as_deref(), Some("start"));
    let missing = "Bad Request: message to be replied not found";
    assert_eq!(bench.refused("sendMessage", send(json!({ "message_id": 9 }))).await, missing);
    assert_eq!(bench.refused("sendMessage", send(json!({ "message_id": 1, "chat_id": chat + 1 }))).await, missing);
    assert_eq!(bench.refused("sendMessage", send(json!({ "message_id": 1, "quote": "Start" }))).await, "Bad Request: QUOTE_TEXT_INVALID");
    let anyway = bench.ok("sendMessage", send(json!({ "message_id": 9, "allow_sending_without_reply": true }))).await;
    assert!(anyway["reply_to_message"].is_null());
    assert_eq!(bench.emulator.messages(chat).len(), 3);
}

#[tokio::test]
async fn any_message_can_be_copied_to_another_chat() {
    let (bench, client) = Bench::with_chat().await;
    let maren = bench.emulator.add_user(Some("de"));
    bench.emulator.type_text(maren, "/start");
    bench.ok("sendMessage", json!({ "chat_id": maren, "text": "Eine Anfrage" })).await;
    for (kind, field) in [("voice", "voice"), ("photo", "photo"), ("album", "photo"), ("location", "location"), ("document", "document")] {
        bench.emulator.send_kind(client, kind);
        let original = bench.emulator.messages(client).pop().unwrap().id;
        let copy = json!({
            "chat_id": maren, "from_chat_id": client, "message_id": original, "caption": "<i>von dort</i>", "parse_mode": "HTML",
            "reply_parameters": { "message_id": 2 },
        });
        let copied = bench.ok("copyMessage", copy).await["message_id"].clone();
        let seen = bench.emulator.messages(maren).pop().unwrap();
        assert_eq!((json!(seen.id), seen.text.as_str(), seen.reply.unwrap().message), (copied.clone(), "von dort", 2));
        // Somebody answers the copy, and the bot is told what it was.
        bench.emulator.reply(maren, seen.id, "ja");
        let update = &bench.ok("getUpdates", json!({ "offset": -1 })).await[0]["message"]["reply_to_message"];
        assert!(!update[field].is_null() && update["media_group_id"].is_null() && update["from"]["is_bot"] == true, "{kind}: {update}");
    }
    bench.emulator.send_kind(client, "forward");
    let forwarded = bench.emulator.messages(client).pop().unwrap().id;
    let plain = |message: i64| json!({ "chat_id": maren, "from_chat_id": client, "message_id": message, "caption": "unseen" });
    bench.ok("copyMessage", plain(forwarded)).await;
    bench.ok("copyMessage", plain(1)).await;
    let seen = bench.emulator.messages(maren);
    let last: Vec<_> = seen[seen.len() - 2..].iter().map(|message| (message.text.as_str(), message.kind.clone())).collect();
    assert_eq!(last, [("…", None), ("/start", None)], "a text takes no caption, and a copy does not say where it is from");
    let told = bench.ok("forwardMessage", json!({ "chat_id": maren, "from_chat_id": client, "message_id": 1 })).await;
    assert!(told["text"] == "/start" && told["forward_origin"].is_object(), "{told}");

    let copy = |more: Value| {
        let mut params = json!({ "chat_id": maren, "from_chat_id": client, "message_id": 2 });
        params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        params
    };
    let lost = bench.refused("copyMessage", copy(json!({ "reply_parameters": { "message_id": 999 } }))).await;
    assert_eq!(lost, "Bad Request: message to be replied not found");
    bench.ok("copyMessage", copy(json!({ "reply_parameters": { "message_id": 999, "allow_sending_without_reply": true } }))).await;
    let long = bench.refused("copyMessage", copy(json!({ "caption": "x".repeat(1025) }))).await;
    assert_eq!(long, "Bad Request: message caption is too long");
    let media = bench.emulator.messages(maren).pop().unwrap().id;
    let edit = bench.refused("editMessageText", json!({ "chat_id": maren, "message_id": media, "text": "x" })).await;
    assert_eq!(edit, "Bad Request: there is no text in the message to edit");
}

#[tokio::test]
async fn what_people_sent_in_private_can_be_taken_back_for_two_days() {
    let (bench, chat) = Bench::with_chat().await;
    bench.emulator.type_text(chat, "Meine Nummer");
    bench.emulator.send_kind(chat, "photo");
    bench.ok("deleteMessage", json!({ "chat_id": chat, "message_id": 2 })).await;
    bench.ok("deleteMessages", json!({ "chat_id": chat, "message_ids": [3, 88] })).await;
    assert_eq!(bench.emulator.messages(chat).len(), 1);
    bench.emulator.clock().advance(chrono::TimeDelta::hours(49));
    let late = "Bad Request: message can't be deleted for everyone";
    assert_eq!(bench.refused("deleteMessage", json!({ "chat_id": chat, "message_id": 1 })).await, late);
    assert_eq!(bench.refused("deleteMessages", json!({ "chat_id": chat, "message_ids": [1] })).await, late);
}
