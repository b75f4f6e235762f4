//! The emulator is as strict as Telegram, and goes wrong only on request.

mod groups;
mod replies;

use std::net::SocketAddr;
use std::time::Duration;

use axum::http::HeaderMap;
use chrono::TimeDelta;
use lotse::clock::Clock;
use lotse::emulator::{Emulator, Fault, FaultKind};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use crate::support::client::noon;

/// How long a test waits for what must happen.
const DEADLINE: Duration = Duration::from_secs(10);
const BOT: i64 = 4242;

/// An emulator and a bot that speaks to it.
struct Bench {
    emulator: Emulator,
    http: reqwest::Client,
}

impl Bench {
    async fn start() -> Self {
        let emulator = Emulator::start(SocketAddr::from(([127, 0, 0, 1], 0)), Clock::starting(noon())).await.expect("a free port");
        Self { emulator, http: reqwest::Client::new() }
    }

    /// With a chat in which somebody wrote.
    async fn with_chat() -> (Self, i64) {
        let bench = Self::start().await;
        let chat = bench.emulator.add_user(Some("ar"));
        bench.emulator.type_text(chat, "/start");
        (bench, chat)
    }

    fn address(&self, method: &str) -> String {
        format!("{}/bot{BOT}:secret/{method}", self.emulator.url())
    }

    async fn raw(&self, method: &str, params: Value) -> reqwest::Result<reqwest::Response> {
        self.http.post(self.address(method)).json(&params).send().await
    }

    /// The whole answer; its status must be its error code.
    async fn call(&self, method: &str, params: Value) -> Value {
        let response = self.raw(method, params).await.expect("an answer");
        let status = response.status().as_u16();
        let answer: Value = response.json().await.expect("JSON");
        assert_eq!(answer["error_code"].as_u64().unwrap_or(200), u64::from(status), "{answer}");
        answer
    }

    async fn ok(&self, method: &str, params: Value) -> Value {
        let answer = self.call(method, params).await;
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        answer["result"].clone()
    }

    async fn refused(&self, method: &str, params: Value) -> String {
        let answer = self.call(method, params).await;
        assert_eq!(answer["ok"], false, "{method} was taken: {answer}");
        answer["description"].as_str().expect("a description").to_owned()
    }

    async fn control(&self, path: &str, body: Value) -> Value {
        let response = self.http.post(format!("{}/control{path}", self.emulator.url())).json(&body).send().await.expect("an answer");
        response.json().await.expect("JSON")
    }

    async fn shown(&self, path: &str) -> Value {
        self.http.get(format!("{}/control{path}", self.emulator.url())).send().await.expect("an answer").json().await.expect("JSON")
    }
}

/// Fails instead of hanging.
async fn soon<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(DEADLINE, what).await.expect("it happens before the deadline")
}

fn keyboard(data: &str) -> Value {
    json!({ "inline_keyboard": [[{ "text": "Ja", "callback_data": data }]] })
}

#[tokio::test]
async fn a_text_is_as_strict_as_telegrams() {
    let (bench, chat) = Bench::with_chat().await;
    let send = |text: &str| bench.refused("sendMessage", json!({ "chat_id": chat, "text": text }));
    assert_eq!(send("").await, "Bad Request: message text is empty");
    assert_eq!(send(" \n ").await, "Bad Request: text must be non-empty");
    assert_eq!(send(&"x".repeat(4097)).await, "Bad Request: message is too long");
    assert_eq!(send(&"😀".repeat(2049)).await, "Bad Request: message is too long");
    let tagged = format!("<b>{}</b>", "x".repeat(4096));
    bench.ok("sendMessage", json!({ "chat_id": chat, "text": tagged, "parse_mode": "HTML" })).await;

    let html = bench.refused("sendMessage", json!({ "chat_id": chat, "text": "<div>", "parse_mode": "HTML" })).await;
    assert_eq!(html, "Bad Request: can't parse entities: Unsupported start tag \"div\" at byte offset 0");
    let markdown = bench.refused("sendMessage", json!({ "chat_id": chat, "text": "1.", "parse_mode": "MarkdownV2" })).await;
    assert_eq!(markdown, "Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'");
    let bold = |offset: u32, length: u32| json!([{ "type": "bold", "offset": offset, "length": length }]);
    let ranged = |text: &str, entities: Value| bench.refused("sendMessage", json!({ "chat_id": chat, "text": text, "entities": entities }));
    let beyond = ranged("hello", bold(0, 100)).await;
    assert_eq!(beyond, "Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100");
    assert!(ranged("😀", bold(0, 1)).await.starts_with("Bad Request: entity beginning at UTF-16 offset 0 ends in a middle"));
    let kept = bench.ok("sendMessage", json!({ "chat_id": chat, "text": "  مرحبا  ", "entities": bold(2, 7) })).await;
    assert_eq!((kept["text"].as_str(), &kept["entities"]), (Some("مرحبا"), &bold(0, 5)));
}

#[tokio::test]
async fn a_keyboard_is_as_strict_as_telegrams() {
    let (bench, chat) = Bench::with_chat().await;
    let send = |markup: Value| bench.refused("sendMessage", json!({ "chat_id": chat, "text": "?", "reply_markup": markup }));
    assert_eq!(send(keyboard(&"x".repeat(65))).await, "Bad Request: BUTTON_DATA_INVALID");
    let unallowed = "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
    assert_eq!(send(keyboard("")).await, unallowed);
    assert_eq!(send(json!({ "inline_keyboard": [[{ "text": "x" }]] })).await, unallowed);
    let link = |url: &str| json!({ "inline_keyboard": [[{ "text": "Karte", "url": url }]] });
    for (url, why) in
        [("http://localhost/x", "Wrong HTTP URL"), ("https:///x", "URL host is empty"), ("javascript://x.y", "Unsupported URL protocol")]
    {
        assert_eq!(send(link(url)).await, format!("Bad Request: inline keyboard button URL '{url}' is invalid: {why}"));
    }
    let unnamed = send(json!({ "inline_keyboard": [[{ "callback_data": "x" }]] })).await;
    assert_eq!(unnamed, "Bad Request: can't parse inline keyboard button: Can't find field \"text\"");
    let empty = send(json!({ "inline_keyboard": [[{ "text": "", "callback_data": "x" }]] })).await;
    assert_eq!(empty, "Bad Request: inline keyboard button text is empty");
    let many: Vec<Value> = (0..101).map(|at| json!([{ "text": "x", "callback_data": at.to_string() }])).collect();
    assert_eq!(send(json!({ "inline_keyboard": many })).await, "Bad Request: reply markup is too long");
    // Exactly 64 bytes, and the markup as JSON within a text, as forms carry it.
    bench.ok("sendMessage", json!({ "chat_id": chat, "text": "?", "reply_markup": keyboard(&"ж".repeat(32)).to_string() })).await;
}

#[tokio::test]
async fn a_chat_takes_messages_only_from_a_bot_that_it_knows() {
    let bench = Bench::start().await;
    let stranger = bench.emulator.add_user(None);
    let send = |chat: Value| bench.refused("sendMessage", json!({ "chat_id": chat, "text": "x" }));
    assert_eq!(send(json!(1)).await, "Bad Request: chat not found");
    assert_eq!(send(json!("@nobody")).await, "Bad Request: chat not found");
    assert_eq!(send(json!(null)).await, "Bad Request: chat_id is empty");
    assert_eq!(send(json!(stranger)).await, "Forbidden: bot can't initiate conversation with a user");

    bench.emulator.type_text(stranger, "/start");
    bench.ok("sendMessage", json!({ "chat_id": stranger, "text": "x" })).await;
    bench.emulator.block(stranger);
    assert_eq!(send(json!(stranger)).await, "Forbidden: bot was blocked by the user");
    bench.emulator.unblock(stranger);
    bench.ok("sendMessage", json!({ "chat_id": stranger, "text": "x" })).await;

    let updates = bench.ok("getUpdates", json!({})).await;
    let statuses: Vec<&Value> = (1..3).map(|at| &updates[at]["my_chat_member"]["new_chat_member"]["status"]).collect();
    assert_eq!(statuses, ["kicked", "member"]);
    assert_eq!(updates[1]["my_chat_member"]["new_chat_member"]["user"]["id"], BOT);
    // Another token is another bot, which knows none of these chats.
    let other = bench.http.post(format!("{}/bot77:other/sendMessage", bench.emulator.url()));
    let answer: Value = other.json(&json!({ "chat_id": stranger, "text": "x" })).send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["description"], "Bad Request: chat not found");
    assert_eq!(bench.emulator.unknown_calls(), Vec::<String>::new());
    let unheard = bench.call("sendTeleportation", json!({})).await;
    assert_eq!(unheard, json!({ "ok": false, "error_code": 404, "description": "Not Found" }));
    assert_eq!(bench.emulator.unknown_calls(), ["sendTeleportation"]);
}

#[tokio::test]
async fn an_edit_happens_in_place_or_is_refused() {
    let (bench, chat) = Bench::with_chat().await;
    let sent = bench.ok("sendMessage", json!({ "chat_id": chat, "text": "eins", "reply_markup": keyboard("a") })).await;
    assert_eq!((sent["message_id"].as_i64(), sent["date"].as_i64()), (Some(2), Some(noon().timestamp())));
    let edit = |message: i64, text: &str| json!({ "chat_id": chat, "message_id": message, "text": text, "reply_markup": keyboard("a") });
    let same = bench.refused("editMessageText", edit(2, "eins")).await;
    assert_eq!(
        same,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current \
         content and reply markup of the message"
    );
    assert_eq!(bench.refused("editMessageText", edit(9, "x")).await, "Bad Request: message to edit not found");
    assert_eq!(bench.refused("editMessageText", edit(1, "x")).await, "Bad Request: message can't be edited");
    assert_eq!(bench.refused("editMessageText", edit(2, &"x".repeat(4097))).await, "Bad Request: MESSAGE_TOO_LONG");
    let nameless = bench.refused("editMessageText", json!({ "chat_id": chat, "text": "x" })).await;
    assert_eq!(nameless, "Bad Request: message identifier is not specified");

    bench.ok("editMessageText", edit(2, "zwei")).await;
    bench.ok("editMessageReplyMarkup", json!({ "chat_id": chat, "message_id": 2, "reply_markup": keyboard("b") })).await;
    let seen = &bench.emulator.messages(chat)[1];
    assert!(seen.from_bot && seen.edited && seen.text == "zwei" && seen.buttons[0][0].data == "b");
    // An edit that names no keyboard takes it away.
    bench.ok("editMessageText", json!({ "chat_id": chat, "message_id": 2, "text": "drei" })).await;
    assert!(bench.emulator.messages(chat)[1].buttons.is_empty());
}

#[tokio::test]
async fn messages_can_be_deleted_for_two_days() {
    let (bench, chat) = Bench::with_chat().await;
    for text in ["a", "b", "c", "d"] {
        bench.ok("sendMessage", json!({ "chat_id": chat, "text": text })).await;
    }
    let one = |message: i64| json!({ "chat_id": chat, "message_id": message });
    bench.ok("deleteMessage", one(2)).await;
    assert_eq!(bench.refused("deleteMessage", one(2)).await, "Bad Request: message to delete not found");
    bench.ok("deleteMessages", json!({ "chat_id": chat, "message_ids": [3, 77] })).await;
    bench.emulator.clock().advance(TimeDelta::hours(49));
    assert_eq!(bench.refused("deleteMessage", one(4)).await, "Bad Request: message can't be deleted for everyone");
    let texts: Vec<String> = bench.emulator.messages(chat).into_iter().map(|message| message.text).collect();
    assert_eq!(texts, ["/start", "c", "d"]);
    let copied = bench.ok("copyMessage", json!({ "chat_id": chat, "from_chat_id": chat, "message_id": 5 })).await;
    assert_eq!(copied, json!({ "message_id": 6 }));
    let lost = bench.refused("copyMessage", json!({ "chat_id": chat, "from_chat_id": chat, "message_id": 99 })).await;
    assert_eq!(lost, "Bad Request: message to copy not found");
}

#[tokio::test]
async fn a_press_is_answered_once_and_in_time() {
    let (bench, chat) = Bench::with_chat().await;
    let sent = bench.ok("sendMessage", json!({ "chat_id": chat, "text": "?", "reply_markup": keyboard("yes") })).await;
    for _ in 0..2 {
        bench.emulator.press(chat, 2, "yes");
    }
    let updates = bench.ok("getUpdates", json!({})).await;
    let query = &updates[1]["callback_query"];
    assert_eq!((&query["data"], &query["message"]["reply_markup"]), (&json!("yes"), &sent["reply_markup"]));
    let answer = |at: usize| json!({ "callback_query_id": updates[at]["callback_query"]["id"], "text": "Gut" });
    bench.ok("answerCallbackQuery", answer(1)).await;
    assert_eq!(bench.emulator.toasts(chat)[0].text, "Gut");
    let late = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(bench.refused("answerCallbackQuery", answer(1)).await, late);
    bench.emulator.clock().advance(TimeDelta::minutes(16));
    assert_eq!(bench.refused("answerCallbackQuery", answer(2)).await, late);
    let long = bench.refused("answerCallbackQuery", json!({ "callback_query_id": "1", "text": "x".repeat(201) })).await;
    assert_eq!(long, "Bad Request: MESSAGE_TOO_LONG");
}

#[tokio::test]
async fn updates_stay_until_an_offset_confirms_them() {
    let bench = Bench::start().await;
    let chat = bench.emulator.add_user(Some("uk"));
    for text in ["a", "b", "c"] {
        bench.emulator.type_text(chat, text);
    }
    let first = bench.ok("getUpdates", json!({ "limit": 2 })).await;
    assert_eq!(first.as_array().map(Vec::len), Some(2));
    assert_eq!((&first[0]["message"]["text"], &first[0]["message"]["from"]["language_code"]), (&json!("a"), &json!("uk")));
    let id = first[0]["update_id"].as_i64().unwrap();
    assert_eq!(bench.ok("getUpdates", json!({})).await.as_array().map(Vec::len), Some(3));
    let rest = bench.ok("getUpdates", json!({ "offset": id + 2 })).await;
    assert_eq!((rest[0]["update_id"].as_i64(), &rest[0]["message"]["text"]), (Some(id + 2), &json!("c")));
    assert_eq!(bench.emulator.pending(), 1);
    assert_eq!(bench.ok("getUpdates", json!({ "offset": id + 3 })).await, json!([]));
    soon(bench.emulator.settled(Duration::from_millis(20))).await;

    // After a quiet week ids start anew anywhere, here below; what was not handed out is not confirmed.
    bench.emulator.inject(json!({ "update_id": id - 5, "message": { "odd": true } }));
    assert_eq!(bench.ok("getUpdates", json!({ "offset": id + 3 })).await[0]["update_id"], id - 5);
    bench.ok("getUpdates", json!({ "offset": id - 4 })).await;
    assert_eq!(bench.emulator.pending(), 0);
    bench.emulator.clock().advance(TimeDelta::days(8));
    bench.emulator.type_text(chat, "d");
    let anew = bench.ok("getUpdates", json!({ "offset": id - 4 })).await;
    assert!(anew[0]["update_id"] != id + 3, "{anew}");
    bench.emulator.type_text(chat, "e");
    bench.emulator.clock().advance(TimeDelta::hours(25));
    assert_eq!(bench.ok("getUpdates", json!({})).await, json!([]), "updates are kept for a day");

    bench.ok("getUpdates", json!({ "allowed_updates": ["callback_query"] })).await;
    bench.emulator.type_text(chat, "unwanted");
    bench.emulator.press(chat, 1, "x");
    let wanted = bench.ok("getUpdates", json!({ "offset": -1 })).await;
    assert!(wanted.as_array().map(Vec::len) == Some(1) && wanted[0]["callback_query"]["data"] == "x", "{wanted}");
}

#[tokio::test]
async fn a_long_poll_waits_and_the_next_one_ends_it() {
    let bench = Bench::start().await;
    let chat = bench.emulator.add_user(None);
    let poll = || bench.call("getUpdates", json!({ "timeout": 50 }));
    // Both run; whichever came first is told so when the other comes, and the other gets the update.
    let (older, newer) = (poll(), poll());
    let mut older = Box::pin(older);
    let mut newer = Box::pin(newer);
    let (refused, other) = soon(async {
        tokio::select! {
            answer = &mut older => (answer, newer),
            answer = &mut newer => (answer, older),
        }
    })
    .await;
    let conflict = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    assert_eq!((&refused["description"], &refused["error_code"]), (&json!(conflict), &json!(409)));
    bench.emulator.type_text(chat, "hallo");
    assert_eq!(soon(other).await["result"][0]["message"]["text"], "hallo");
    assert_eq!(soon(bench.call("getUpdates", json!({ "timeout": 1, "offset": i32::MAX }))).await["result"], json!([]));
}

#[tokio::test]
async fn a_webhook_gets_updates_in_order_with_its_secret() {
    let bench = Bench::start().await;
    let chat = bench.emulator.add_user(None);
    let (heard, mut hears) = mpsc::unbounded_channel();
    let mut refusals = 2;
    let handler = axum::routing::post(move |headers: HeaderMap, axum::Json(update): axum::Json<Value>| {
        refusals -= i32::from(refusals > 0);
        let secret = headers.get("x-telegram-bot-api-secret-token").and_then(|secret| secret.to_str().ok()).map(ToOwned::to_owned);
        let _ = heard.send((secret, update));
        async { axum::Json(json!({ "method": "sendMessage", "chat_id": 0, "text": "unheard" })) }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, axum::Router::new().route("/hook", handler)).await });

    let wrong = bench.refused("setWebhook", json!({ "url": url, "secret_token": "no spaces" })).await;
    assert_eq!(wrong, "Bad Request: secret token contains unallowed characters");
    bench.emulator.type_text(chat, "a");
    bench.ok("setWebhook", json!({ "url": url, "secret_token": "s-3_cret" })).await;
    bench.emulator.type_text(chat, "b");
    for text in ["a", "b"] {
        let (secret, update) = soon(hears.recv()).await.expect("an update");
        assert_eq!((secret.as_deref(), &update["message"]["text"]), (Some("s-3_cret"), &json!(text)));
    }
    let conflict = bench.refused("getUpdates", json!({})).await;
    assert_eq!(conflict, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    soon(bench.emulator.settled(Duration::from_millis(20))).await;
    assert_eq!(bench.ok("getWebhookInfo", json!({})).await["pending_update_count"], 0);
    bench.ok("deleteWebhook", json!({})).await;
    bench.emulator.type_text(chat, "c");
    assert_eq!(bench.ok("getUpdates", json!({})).await[0]["message"]["text"], "c");
}

#[tokio::test]
async fn a_webhook_that_fails_gets_the_update_again() {
    let bench = Bench::start().await;
    let chat = bench.emulator.add_user(None);
    let (heard, mut hears) = mpsc::unbounded_channel();
    let tries = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let handler = axum::routing::post(move |axum::Json(update): axum::Json<Value>| {
        let fails = tries.fetch_add(1, std::sync::atomic::Ordering::SeqCst) < 2;
        let _ = heard.send(update["message"]["text"].as_str().unwrap_or_default().to_owned());
        async move { if fails { axum::http::StatusCode::BAD_GATEWAY } else { axum::http::StatusCode::OK } }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, axum::Router::new().route("/", handler)).await });
    bench.ok("setWebhook", json!({ "url": url })).await;
    bench.emulator.type_text(chat, "a");
    bench.emulator.type_text(chat, "b");
    for text in ["a", "a", "a", "b"] {
        assert_eq!(soon(hears.recv()).await.as_deref(), Some(text));
    }
    let info = bench.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["last_error_message"], "Wrong response from the webhook: 502 Bad Gateway");
}

#[tokio::test]
async fn faults_happen_as_often_as_asked() {
    let (bench, chat) = Bench::with_chat().await;
    let fault = |kind: FaultKind| bench.emulator.fault(Fault { method: Some("SENDmessage".into()), chat: Some(chat), times: 1, kind });
    let hello = || bench.raw("sendMessage", json!({ "chat_id": chat, "text": "x" }));
    let said = || bench.emulator.messages(chat).len();

    fault(FaultKind::Status(502));
    let proxy = hello().await.unwrap();
    assert_eq!(proxy.status().as_u16(), 502);
    assert!(proxy.text().await.unwrap().starts_with("<html>"));
    fault(FaultKind::TooManyRequests { retry_after: 7 });
    let flood: Value = hello().await.unwrap().json().await.unwrap();
    let wanted =
        json!({ "ok": false, "error_code": 429, "description": "Too Many Requests: retry after 7", "parameters": { "retry_after": 7 } });
    assert_eq!(flood, wanted);
    fault(FaultKind::BadRequest("chat not found".into()));
    assert_eq!(bench.refused("sendMessage", json!({ "chat_id": chat, "text": "x" })).await, "Bad Request: chat not found");
    fault(FaultKind::Reset);
    assert!(hello().await.is_err());
    assert_eq!(said(), 1, "none of these took effect");
    fault(FaultKind::LostReply);
    assert!(hello().await.is_err());
    assert_eq!(said(), 2, "only the answer was lost");
    fault(FaultKind::Slow(Duration::from_millis(30)));
    let begun = std::time::Instant::now();
    assert!(hello().await.unwrap().status().is_success() && begun.elapsed() >= Duration::from_millis(30));
    assert!(hello().await.unwrap().status().is_success());
    let statuses: Vec<u16> = bench.emulator.calls().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [502, 429, 400, 0, 0, 200, 200]);

    bench.emulator.fault(Fault { method: None, chat: None, times: u32::MAX, kind: FaultKind::Status(500) });
    assert_eq!(bench.raw("getUpdates", json!({})).await.unwrap().status().as_u16(), 500);
    bench.emulator.clear_faults();
    bench.ok("getUpdates", json!({})).await;
}

#[tokio::test]
async fn flood_control_comes_on_request() {
    let (bench, chat) = Bench::with_chat().await;
    bench.emulator.set_limits(None, Some(2));
    let send = || bench.call("sendMessage", json!({ "chat_id": chat, "text": "x" }));
    assert!(send().await["ok"] == true && send().await["ok"] == true);
    assert_eq!(send().await["parameters"]["retry_after"], 1);
    bench.emulator.set_limits(None, None);
    assert_eq!(send().await["ok"], true);
}

#[tokio::test]
async fn a_group_can_be_joined_left_and_upgraded() {
    let (bench, chat) = Bench::with_chat().await;
    let group = bench.emulator.add_group("Hausaufgaben", chat);
    let other = bench.emulator.add_group("Fußball", chat);
    let updates = bench.ok("getUpdates", json!({})).await;
    assert_eq!(updates[1]["my_chat_member"]["chat"], json!({ "id": group, "type": "group", "title": "Hausaufgaben" }));
    let hello = |chat: i64| json!({ "chat_id": chat, "text": "x" });
    bench.ok("sendMessage", hello(group)).await;
    bench.ok("leaveChat", json!({ "chat_id": group })).await;
    assert_eq!(bench.refused("sendMessage", hello(group)).await, "Forbidden: bot is not a member of the group chat");

    let to = -1_002_000_000_001;
    bench.emulator.fault(Fault { method: Some("sendMessage".into()), chat: Some(other), times: 1, kind: FaultKind::Migrate(to) });
    for _ in 0..2 {
        let moved = bench.call("sendMessage", hello(other)).await;
        assert_eq!(moved["description"], "Bad Request: group chat was upgraded to a supergroup chat");
        assert_eq!(moved["parameters"]["migrate_to_chat_id"], to);
    }
    assert_eq!(bench.ok("sendMessage", hello(to)).await["chat"]["type"], "supergroup");
    assert_eq!(bench.ok("getChat", json!({ "chat_id": chat })).await["type"], "private");
}

#[tokio::test]
async fn a_document_comes_as_a_form_with_parts() {
    let (bench, chat) = Bench::with_chat().await;
    let body = format!(
        "--cut\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n{chat}\r\n\
         --cut\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\nattach://file0\r\n\
         --cut\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nIhr Termin\r\n\
         --cut\r\nContent-Disposition: form-data; name=\"file0\"; filename=\"termin.ics\"\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n\
         --cut--\r\n"
    );
    let sent = bench.http.post(bench.address("sendDocument")).header("content-type", "multipart/form-data; boundary=cut").body(body).send();
    let sent: Value = sent.await.unwrap().json().await.unwrap();
    let document = &sent["result"]["document"];
    assert_eq!((&document["file_name"], &document["file_size"]), (&json!("termin.ics"), &json!(15)), "{sent}");
    let seen = bench.emulator.messages(chat).pop().unwrap();
    assert_eq!((seen.text.as_str(), seen.document), ("Ihr Termin", Some(("termin.ics".to_owned(), b"BEGIN:VCALENDAR".to_vec()))));
    let again = bench.ok("sendDocument", json!({ "chat_id": chat, "document": document["file_id"] })).await;
    let path = bench.ok("getFile", json!({ "file_id": again["document"]["file_id"] })).await["file_path"].clone();
    let fetched = bench.http.get(format!("{}/file/bot{BOT}:secret/{}", bench.emulator.url(), path.as_str().unwrap())).send();
    assert_eq!(fetched.await.unwrap().text().await.unwrap(), "BEGIN:VCALENDAR");
    let page = bench.http.get(format!("{}/control/chats/{chat}/documents/2", bench.emulator.url())).send().await.unwrap();
    assert_eq!(page.headers()["content-disposition"], "attachment; filename*=UTF-8''termin.ics");
    let none = bench.refused("sendDocument", json!({ "chat_id": chat })).await;
    assert_eq!(none, "Bad Request: there is no document in the request");
    let long = bench.refused("sendDocument", json!({ "chat_id": chat, "document": "x", "caption": "x".repeat(1025) })).await;
    assert_eq!(long, "Bad Request: message caption is too long");
}

#[tokio::test]
async fn a_bot_introduces_itself_within_limits() {
    let bench = Bench::start().await;
    let me = bench.ok("getMe", json!({})).await;
    assert_eq!((me["id"].as_i64(), &me["is_bot"]), (Some(BOT), &json!(true)));
    let one = |command: &str, description: &str| json!({ "commands": [{ "command": command, "description": description }], "language_code": "ar" });
    bench.ok("setMyCommands", one("start", "ابدأ")).await;
    assert_eq!(bench.ok("getMyCommands", json!({ "language_code": "ar" })).await[0]["description"], "ابدأ");
    assert_eq!(bench.ok("getMyCommands", json!({})).await, json!([]));
    bench.ok("deleteMyCommands", json!({ "language_code": "ar" })).await;
    assert_eq!(bench.ok("getMyCommands", json!({ "language_code": "ar" })).await, json!([]));

    assert_eq!(bench.refused("setMyCommands", one("Start", "x")).await, "Bad Request: BOT_COMMAND_INVALID");
    assert_eq!(bench.refused("setMyCommands", one("start", "")).await, "Bad Request: command description must be non-empty");
    let long = bench.refused("setMyCommands", one(&"x".repeat(33), "x")).await;
    assert_eq!(long, "Bad Request: command length must not exceed 32");
    let wordy = bench.refused("setMyCommands", one("x", &"x".repeat(257))).await;
    assert_eq!(wordy, "Bad Request: command description length must not exceed 256");
    let many = vec![json!({ "command": "x", "description": "x" }); 101];
    assert_eq!(bench.refused("setMyCommands", json!({ "commands": many })).await, "Bad Request: BOT_COMMANDS_TOO_MUCH");
    let german = bench.refused("setMyDescription", json!({ "description": "x", "language_code": "deutsch" })).await;
    assert_eq!(german, "Bad Request: invalid language code specified");
    bench.ok("setMyDescription", json!({ "description": "ж".repeat(512), "language_code": "uk" })).await;
    bench.refused("setMyDescription", json!({ "description": "x".repeat(513) })).await;
    bench.refused("setMyShortDescription", json!({ "short_description": "x".repeat(121) })).await;
    bench.ok("setMyName", json!({ "name": "Lotse" })).await;
    assert_eq!(bench.ok("getMe", json!({})).await["first_name"], "Lotse");
}

#[tokio::test]
async fn people_send_more_than_text() {
    let (bench, chat) = Bench::with_chat().await;
    let kinds = [
        "photo",
        "voice",
        "sticker",
        "document",
        "contact",
        "location",
        "video_note",
        "dice",
        "poll",
        "video",
        "audio",
        "forward",
        "edited",
    ];
    for kind in kinds {
        bench.emulator.send_kind(chat, kind);
    }
    bench.emulator.send_kind(chat, "album");
    let updates = bench.ok("getUpdates", json!({})).await;
    let updates = updates.as_array().unwrap();
    for (kind, update) in kinds.iter().zip(&updates[1..]) {
        let field = if *kind == "forward" { "forward_origin" } else { kind };
        assert!(update["message"][field].is_object() || update["message"][field].is_array() || *kind == "edited", "{kind}: {update}");
        // The types that a bot reads them with agree.
        let typed: teloxide::types::Update = serde_json::from_str(&update.to_string()).expect("an update");
        assert!(!matches!(typed.kind, teloxide::types::UpdateKind::Error(_)), "{kind}: {update}");
    }
    assert_eq!(updates[13]["edited_message"]["text"], "/start *");
    let album: Vec<&Value> = updates[14..].iter().map(|update| &update["message"]["media_group_id"]).collect();
    assert!(album.len() == 3 && album[0].is_string() && album.iter().all(|group| *group == album[0]));
}

#[tokio::test]
async fn any_way_to_write_parameters_is_read() {
    let (bench, chat) = Bench::with_chat().await;
    let url = bench.address(&format!("SENDMESSAGE?chat_id={chat}&text=%D0%B0+%26"));
    let got: Value = bench.http.get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(got["result"]["text"], "а &");
    let form = bench.http.post(bench.address("sendmessage")).header("content-type", "application/x-www-form-urlencoded");
    let form: Value = form.body(format!("chat_id={chat}&text=b%2Bc")).send().await.unwrap().json().await.unwrap();
    assert_eq!(form["result"]["text"], "b+c");
    let broken = bench.http.post(bench.address("sendMessage")).header("content-type", "application/json").body("{").send().await.unwrap();
    assert_eq!(broken.status().as_u16(), 400);
    let nowhere = bench.http.post(format!("{}/botx/getMe", bench.emulator.url())).send().await.unwrap();
    assert_eq!(nowhere.status().as_u16(), 404);
}

#[tokio::test]
async fn everything_can_be_done_over_http() {
    let bench = Bench::start().await;
    let chat = bench.control("/users", json!({ "language_code": "fa" })).await["chat"].as_i64().unwrap();
    let at = |what: &str| format!("/chats/{chat}/{what}");
    assert_eq!(bench.control(&at("text"), json!({ "text": "/start" })).await, json!({ "message": 1 }));
    bench.ok("sendMessage", json!({ "chat_id": chat, "text": "?", "reply_markup": keyboard("a") })).await;
    let counter = bench.shown("/events?after=0").await["counter"].as_u64().unwrap();
    bench.control(&at("press"), json!({ "message": 2, "data": "a" })).await;
    bench.control(&at("edit"), json!({ "text": "anders" })).await;
    let news = soon(bench.shown(&format!("/events?after={counter}"))).await;
    assert_eq!(news["chats"], json!([chat]));
    bench.control(&at("send"), json!({ "kind": "photo" })).await;
    bench.control(&at("block"), json!({})).await;
    assert_eq!(bench.shown("/chats").await["chats"][0]["blocked"], true);
    bench.control(&at("unblock"), json!({})).await;
    let seen = bench.shown(&at("messages")).await;
    assert_eq!((&seen["messages"][0]["text"], &seen["messages"][1]["buttons"][0][0]["label"]), (&json!("anders"), &json!("Ja")));
    assert_eq!((&seen["messages"][2]["kind"], &seen["chat"]["bot"]["name"]), (&json!("photo"), &json!("Bot")));
    bench.control("/faults", json!({ "method": "sendMessage", "kind": { "too_many_requests": { "retry_after": 3 } } })).await;
    bench.refused("sendMessage", json!({ "chat_id": chat, "text": "x" })).await;
    bench.control("/clock", json!({ "advance_seconds": 3600 })).await;
    assert_eq!(bench.shown("/clock").await["now_ms"].as_i64().unwrap() / 60_000, noon().timestamp() / 60 + 60);
    let calls = bench.shown("/calls").await;
    assert!(calls["calls"][1]["status"] == 429 && calls["pending"] == 6, "{calls}");
    // A page from elsewhere can send a body without this header, and is refused.
    let foreign = bench.http.post(format!("{}/control/users", bench.emulator.url())).body("{}").send().await.unwrap();
    assert_eq!(foreign.status().as_u16(), 415);
    soon(bench.emulator.clone().stop()).await;
    assert!(bench.raw("getMe", json!({})).await.is_err());
}
