//! Groups: who is heard there, how they begin, how much a bot may write.

use lotse::emulator::{Role, Said};
use serde_json::{Value, json};

use super::{BOT, Bench, keyboard};

/// Reads updates as the types of a bot do.
fn typed(update: &Value) -> teloxide::types::UpdateKind {
    let typed: teloxide::types::Update = serde_json::from_str(&update.to_string()).expect("an update");
    assert!(!matches!(typed.kind, teloxide::types::UpdateKind::Error(_)), "{update}");
    typed.kind
}

#[tokio::test]
async fn a_link_for_groups_adds_the_bot_and_then_starts_it() {
    let bench = Bench::start().await;
    let maren = bench.emulator.add_person_as(Some("de"), Role::Counsellor, Some("Counsellor, German"));
    // Before the bot has ever called, its name is known already, and its own updates are about itself.
    let group = bench.emulator.start_group("Büro Nord", maren, "office-north");
    let bare = bench.emulator.start_group("Büro Süd", maren, "");
    let updates = bench.ok("getUpdates", json!({})).await;
    let updates = updates.as_array().unwrap();
    assert_eq!(updates.len(), 6);
    updates.iter().for_each(|update| drop(typed(update)));
    let member = &updates[0]["my_chat_member"];
    assert_eq!((&member["chat"]["id"], &member["from"]["id"]), (&json!(group), &json!(maren)));
    assert_eq!((&member["new_chat_member"]["status"], &member["new_chat_member"]["user"]["id"]), (&json!("member"), &json!(BOT)));
    assert_eq!(updates[1]["message"]["new_chat_members"][0]["id"], BOT);
    let name = bench.ok("getMe", json!({})).await["username"].as_str().unwrap().to_owned();
    let start = &updates[2]["message"];
    assert_eq!((start["text"].as_str().unwrap(), &start["from"]["id"]), (format!("/start@{name} office-north").as_str(), &json!(maren)));
    assert_eq!(start["entities"], json!([{ "type": "bot_command", "offset": 0, "length": 7 + name.len() }]));
    assert_eq!(updates[5]["message"]["text"], format!("/start@{name}"));
    // What a bot is told of a person holds nothing of their part or label.
    assert!(!updates.iter().any(|update| update.to_string().to_lowercase().contains("counsellor")));
    bench.ok("sendMessage", json!({ "chat_id": bare, "text": "x" })).await;
}

#[tokio::test]
async fn in_a_group_the_bot_hears_only_what_is_meant_for_it() {
    let bench = Bench::start().await;
    let name = bench.ok("getMe", json!({})).await["username"].as_str().unwrap().to_owned();
    let [maren, omar] = [Some("de"), Some("ar")].map(|language| bench.emulator.add_person_as(language, Role::Counsellor, None));
    let group = bench.emulator.add_group("Büro", maren);
    let says = |by: i64, text: &str| bench.emulator.say(group, &Said { by: Some(by), ..Said::words(text) }).expect("it is said");
    says(omar, "Guten Morgen");
    says(omar, "/help");
    says(omar, "/help@another_bot");
    says(omar, &format!("/HELP@{}", name.to_uppercase()));
    let board = bench.ok("sendMessage", json!({ "chat_id": group, "text": "0", "reply_markup": keyboard("take") })).await;
    let board = board["message_id"].as_i64().unwrap();
    says(omar, "/again");
    let talk = says(maren, "Wer hat Zeit?");
    bench.emulator.say(group, &Said { by: Some(omar), reply_to: Some(talk), ..Said::words("Ich") });
    bench.emulator.say(group, &Said { by: Some(omar), reply_to: Some(board), kind: Some("voice".into()), ..Said::default() });
    bench.emulator.press_as(group, omar, board, "take");
    bench.emulator.press(group, board, "take");
    bench.emulator.edit(group, talk, "Wer hat heute Zeit?");

    let updates = bench.ok("getUpdates", json!({})).await;
    let heard: Vec<&Value> = updates.as_array().unwrap().iter().skip(2).collect();
    let texts: Vec<&Value> = heard.iter().map(|update| &update["message"]["text"]).collect();
    let help = format!("/HELP@{}", name.to_uppercase());
    assert_eq!(texts, [&json!(help), &json!("/again"), &Value::Null, &Value::Null, &Value::Null]);
    assert_eq!(heard[2]["message"]["reply_to_message"]["message_id"], board);
    assert!(heard[2]["message"]["voice"].is_object() && heard[2]["message"]["from"]["id"] == omar);
    let pressed: Vec<&Value> = heard[3..].iter().map(|update| &update["callback_query"]["from"]["id"]).collect();
    assert_eq!(pressed, [&json!(omar), &json!(maren)], "unless somebody is named it is the one who added the bot");

    let seen = bench.emulator.messages(group);
    let writers: Vec<i64> = seen.iter().filter_map(|message| Some(message.by.as_ref()?.id)).collect();
    assert_eq!(writers, [maren, omar, omar, omar, omar, omar, maren, omar, omar]);
    let nobody = bench.emulator.say(group, &Said { by: Some(77), ..Said::words("x") });
    let elsewhere = bench.emulator.say(maren, &Said { by: Some(omar), ..Said::words("x") });
    assert_eq!((nobody, elsewhere), (None, None), "only people are heard, and each chat belongs to one");
}

#[tokio::test]
async fn a_board_is_edited_pinned_and_never_takes_other_peoples_words() {
    let bench = Bench::start().await;
    let maren = bench.emulator.add_user(Some("de"));
    let group = bench.emulator.start_group("Büro", maren, "x");
    let board = bench.ok("sendMessage", json!({ "chat_id": group, "text": "0 warten" })).await["message_id"].as_i64().unwrap();
    let named = |message: i64| json!({ "chat_id": group, "message_id": message });
    bench.ok("pinChatMessage", named(board)).await;
    bench.ok("pinChatMessage", named(board)).await;
    bench.ok("editMessageText", json!({ "chat_id": group, "message_id": board, "text": "1 wartet" })).await;
    let seen = bench.emulator.messages(group);
    let shown = seen.iter().find(|message| message.id == board).unwrap();
    assert!(shown.pinned && shown.edited && shown.text == "1 wartet");
    let updates = bench.ok("getUpdates", json!({})).await;
    let pins: Vec<&Value> = updates.as_array().unwrap().iter().filter(|update| !update["message"]["pinned_message"].is_null()).collect();
    assert_eq!(pins.len(), 1, "the bot hears of its own pin, once");
    drop(typed(pins[0]));
    assert_eq!(bench.ok("getChat", json!({ "chat_id": group })).await["pinned_message"]["message_id"], board);
    assert_eq!(bench.refused("pinChatMessage", named(99)).await, "Bad Request: message to pin not found");
    assert_eq!(bench.refused("pinChatMessage", named(board + 1)).await, "Bad Request: message can't be pinned");
    assert_eq!(
        bench.refused("editMessageText", json!({ "chat_id": group, "message_id": board + 1, "text": "x" })).await,
        "Bad Request: message can't be edited"
    );
    let service = bench.refused("copyMessage", json!({ "chat_id": group, "from_chat_id": group, "message_id": 1 })).await;
    assert_eq!(service, "Bad Request: the message can't be copied");
    bench.ok("unpinChatMessage", named(board)).await;
    assert_eq!(bench.refused("unpinChatMessage", named(board)).await, "Bad Request: message to unpin not found");

    assert_eq!(bench.refused("deleteMessage", named(2)).await, "Bad Request: message can't be deleted");
    let both = bench.refused("deleteMessages", json!({ "chat_id": group, "message_ids": [2, board] })).await;
    assert_eq!(both, "Bad Request: message can't be deleted");
    bench.ok("deleteMessage", named(board)).await;
    bench.emulator.block(group);
    let kicked = bench.refused("sendMessage", json!({ "chat_id": group, "text": "x" })).await;
    assert_eq!(kicked, "Forbidden: bot was kicked from the group chat");
}

#[tokio::test]
async fn a_group_takes_twenty_messages_and_edits_a_minute() {
    let bench = Bench::start().await;
    let maren = bench.emulator.add_user(Some("de"));
    bench.emulator.type_text(maren, "/start");
    let group = bench.emulator.add_group("Büro", maren);
    bench.emulator.set_limits(Some(1000), None);
    let board = bench.ok("sendMessage", json!({ "chat_id": group, "text": "0" })).await["message_id"].clone();
    for number in 1..20 {
        bench.ok("editMessageText", json!({ "chat_id": group, "message_id": board, "text": number.to_string() })).await;
    }
    for method in ["sendMessage", "editMessageText"] {
        let flood = bench.call(method, json!({ "chat_id": group, "message_id": board, "text": "x" })).await;
        let wait = flood["parameters"]["retry_after"].as_u64().unwrap();
        assert!(flood["error_code"] == 429 && (1..=60).contains(&wait), "{flood}");
    }
    let board = bench.emulator.messages(group).pop().unwrap();
    assert_eq!(board.text, "19", "what was refused changed nothing");
    for _ in 0..21 {
        bench.ok("sendMessage", json!({ "chat_id": maren, "text": "x" })).await;
    }
}

#[tokio::test]
async fn parts_labels_and_writers_go_over_http() {
    let bench = Bench::start().await;
    let new = json!({ "language_code": "de", "role": "counsellor", "name": "Counsellor, German" });
    let maren = bench.control("/users", new).await["chat"].as_i64().unwrap();
    let omar = bench.control("/users", json!({ "language_code": "ar" })).await["chat"].as_i64().unwrap();
    let group = bench.control("/groups", json!({ "title": "Büro", "by": maren, "payload": "x" })).await["chat"].as_i64().unwrap();
    let board =
        bench.ok("sendMessage", json!({ "chat_id": group, "text": "0", "reply_markup": keyboard("a") })).await["message_id"].clone();
    let said = bench.control(&format!("/chats/{group}/text"), json!({ "by": omar, "text": "ja", "reply_to": board, "quote": "0" })).await;
    bench.control(&format!("/chats/{group}/press"), json!({ "by": omar, "message": board, "data": "a" })).await;
    let seen = bench.shown(&format!("/chats/{group}/messages")).await;
    let last = seen["messages"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["id"], &last["by"]), (&said["message"], &json!({ "id": omar, "name": "سامر" })));
    assert_eq!(last["reply"], json!({ "message": board, "from_bot": true, "text": "0" }));
    let chats = bench.shown("/chats").await;
    let roles: Vec<(&Value, &Value)> = chats["chats"].as_array().unwrap().iter().map(|chat| (&chat["role"], &chat["name"])).collect();
    let label = json!("Counsellor, German");
    assert_eq!(roles, [(&json!("group"), &label), (&json!("counsellor"), &label), (&json!("newcomer"), &Value::Null)]);
    assert_eq!(bench.shown(&format!("/chats/{maren}")).await["bot"]["username"], "emulated_bot");
    let missing = bench.control(&format!("/chats/{group}/text"), json!({ "by": omar, "text": "ja", "reply_to": 77 })).await;
    assert!(missing["error"].is_string(), "{missing}");
}
