//! The office API over a real socket: keys, appointments, repeated requests, pace, webhooks; and its description.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use chrono::{DateTime, TimeDelta, Utc};
use lotse::http::office::auth::{hash, new_secret, written};
use lotse::http::office::openapi;
use lotse::private::Private;
use lotse::store::office_key::{OfficeKey, Scope};
use lotse::store::webhook::Webhook;
use lotse::store::{office_key, webhook};
use lotse::work::reach::Reach;
use lotse::work::webhooks::{self, SIGNATURE, signature};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::bot::Lotse;

fn now() -> DateTime<Utc> {
    "2026-11-30T09:00:00Z".parse().expect("an instant")
}

/// A bot with the office API, and a key of one office.
struct Served {
    lotse: Lotse,
    key: String,
    http: reqwest::Client,
}

impl Served {
    async fn start() -> Self {
        let mut lotse = Lotse::start(false, now()).await;
        lotse.stop().await;
        let setup = lotse::running::Setup {
            office_api: Some(lotse::http::office::auth::Pace::default()),
            http: Some(([127, 0, 0, 1], 0).into()),
            ..lotse.setup()
        };
        lotse.running = Some(lotse::running::Running::start(setup).await.expect("the bot starts"));
        let key = key(&lotse, "jobcenter", &[Scope::Read, Scope::Write]).await;
        Self { lotse, key, http: reqwest::Client::new() }
    }

    /// Status, `Retry-After` and body of an answer.
    async fn asks(&self, key: &str, method: Method, path: &str, word: Option<&str>, body: Option<&Value>) -> (u16, HeaderMap, Value) {
        let address = self.lotse.running.as_ref().and_then(|running| running.http).expect("it is served");
        let mut request = self.http.request(method, format!("http://{address}/office/v1{path}")).bearer_auth(key);
        if let Some(word) = word {
            request = request.header("Idempotency-Key", word);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.expect("the server answers");
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let kind = headers["content-type"].to_str().expect("text").to_owned();
        assert_eq!(kind, if status < 400 { "application/json" } else { "application/problem+json" }, "{path}");
        let text = answer.text().await.expect("a text");
        (status, headers, serde_json::from_str(&text).unwrap_or_else(|_| panic!("JSON: {text}")))
    }

    async fn gets(&self, path: &str) -> (u16, Value) {
        let (status, _, body) = self.asks(&self.key, Method::GET, path, None, None).await;
        (status, body)
    }

    async fn sends(&self, method: Method, path: &str, body: &Value) -> (u16, Value) {
        let (status, _, body) = self.asks(&self.key, method, path, None, Some(body)).await;
        (status, body)
    }
}

async fn key(lotse: &Lotse, office: &str, scopes: &[Scope]) -> String {
    let id = lotse.store().numbers.next();
    let made = lotse.clock.now();
    let key = OfficeKey { id, office: office.into(), scopes: scopes.to_vec(), made, expires: made + TimeDelta::days(30) };
    let secret = new_secret();
    let mut tx = lotse.store().begin().await.expect("a transaction begins");
    office_key::put(&mut tx, &hash(&lotse.store().installation, &secret), &key).await.expect("it is kept");
    tx.commit().await.expect("it commits");
    written(id, &secret)
}

fn one(reference: &str) -> Value {
    json!({ "reference": reference, "date": "2026-12-10", "time": "09:30", "language": "uk" })
}

#[test]
fn the_description_is_the_one_that_was_read() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/booking/openapi.json");
    let document = openapi::document() + "\n";
    if std::env::var_os("INSTA_UPDATE").is_some_and(|word| word == "always") {
        std::fs::write(&path, &document).expect("it is written");
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(stored == document, "read the difference, then run INSTA_UPDATE=always cargo test the_description");
    let document: Value = serde_json::from_str(&document).expect("JSON");
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            assert!(operation["security"][0]["key"].is_array(), "{method} {path} needs a key");
        }
    }
}

#[tokio::test]
async fn an_appointment_is_made_moved_seen_and_cancelled() {
    let served = Served::start().await;
    let (status, made) = served.sends(Method::POST, "/appointments", &one("A-1")).await;
    assert_eq!((status, &made["delivery"], &made["from"]), (201, &json!("not-opened"), &json!("2026-12-10T08:30:00Z")), "{made}");
    let code = made["code"].as_str().expect("a code").replace('-', "");
    assert_eq!(made["link"], format!("https://t.me/emulated_bot?start=t-{code}"));
    let (status, again) = served.sends(Method::POST, "/appointments", &one("A-1")).await;
    assert_eq!((status, again.get("code")), (200, None), "its code is shown once");
    let (status, other) =
        served.sends(Method::POST, "/appointments", &json!({ "reference": "A-1", "date": "2026-12-11", "time": "9:30" })).await;
    assert_eq!((status, &other["code"]), (409, &json!("reference-exists")));

    let amira = served.lotse.person("uk");
    amira.says(&format!("/start t-{code}")).await;
    amira.presses("Так, нагадайте").await;
    assert_eq!(served.gets("/appointments/A-1").await.1["delivery"], "opened");
    let (status, moved) = served.sends(Method::PATCH, "/appointments/A-1", &json!({ "time": "10:30" })).await;
    assert_eq!((status, &moved["from"]), (200, &json!("2026-12-10T09:30:00Z")), "{moved}");
    served.lotse.quiet().await;
    assert!(amira.last().text.contains("новий час"), "{}", amira.last().text);
    let (status, no) = served.sends(Method::POST, "/appointments/A-1/code", &json!({})).await;
    assert_eq!((status, &no["code"]), (409, &json!("no-code")), "somebody joined");
    for _ in 0..2 {
        let (status, _, cancelled) = served.asks(&served.key, Method::DELETE, "/appointments/A-1", None, None).await;
        assert_eq!((status, &cancelled["delivery"]), (200, &json!("cancelled-by-office")), "twice is once");
    }
    let (status, over) = served.sends(Method::PATCH, "/appointments/A-1", &json!({ "time": "11:30" })).await;
    assert_eq!((status, &over["code"]), (409, &json!("cancelled")));
    assert_eq!(served.gets("/appointments/A-2").await.0, 404);
    let shown = served.gets("/appointments/A-1").await.1.to_string();
    assert!(!shown.contains(&amira.chat.to_string()), "nothing tells who the client is");
    served.lotse.finish().await;
}

#[tokio::test]
async fn faults_have_codes_and_one_keeps_no_other_out() {
    let served = Served::start().await;
    let faulty = json!({ "reference": "A 1", "date": "31.2.2027", "time": "9:30", "minutes": 3 });
    let (status, problem) = served.sends(Method::POST, "/appointments", &faulty).await;
    let codes = |problem: &Value| -> Vec<String> {
        problem["errors"].as_array().into_iter().flatten().map(|error| error["code"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!((status, codes(&problem)), (422, vec!["reference-form".to_owned(), "date-none".to_owned(), "minutes-range".to_owned()]));
    let empty = json!({ "reference": "A-1", "date": "2026-12-10", "time": "9:30", "bring": vec![""; 9] });
    let (status, problem) = served.sends(Method::POST, "/appointments", &empty).await;
    assert_eq!((status, codes(&problem).last().map(String::as_str)), (422, Some("bring-many")), "nothing is nine things");
    let named = json!({ "reference": "A-1", "date": "2026-12-10", "time": "9:30", "name": "Anna Muster" });
    let (status, problem) = served.sends(Method::POST, "/appointments", &named).await;
    assert_eq!((status, &problem["code"]), (400, &json!("body-form")), "nothing about people");
    assert!(!problem.to_string().contains("Anna"));
    let bulk = json!({ "appointments": [one("B-1"), { "reference": "B-2", "date": "28.3.2027", "time": "2:30" }, one("B-3")] });
    let (status, results) = served.sends(Method::POST, "/appointments/bulk", &bulk).await;
    let outcomes: Vec<&str> = results["results"].as_array().expect("a list").iter().filter_map(|one| one["outcome"].as_str()).collect();
    assert_eq!((status, outcomes.as_slice()), (200, &["new", "refused", "new"][..]));
    assert_eq!(codes(&results["results"][1]), ["time-gap"]);
    let (_, page) = served.gets("/appointments?limit=1").await;
    let next = page["next"].as_str().expect("there is more");
    let (_, rest) = served.gets(&format!("/appointments?limit=9&after={next}")).await;
    assert_eq!((&rest["items"][0]["reference"], rest.get("next")), (&json!("B-3"), None));
    for wrong in ["/appointments?limit=0", "/appointments?after=x", "/appointments?page=2"] {
        assert_eq!(served.gets(wrong).await.0, 400, "{wrong}");
    }
    served.lotse.finish().await;
}

#[tokio::test]
async fn a_repeated_request_is_answered_again_and_never_done_twice() {
    let served = Served::start().await;
    let make = async |word, body: &Value| served.asks(&served.key, Method::POST, "/appointments", Some(word), Some(body)).await;
    let (status, _, first) = make("w-1", &one("A-1")).await;
    let (again, headers, second) = make("w-1", &one("A-1")).await;
    assert_eq!((status, again, &first["code"]), (201, 201, &second["code"]), "the code too");
    assert_eq!(headers["idempotency-replayed"], "true");
    let (status, _, other) = make("w-1", &one("A-2")).await;
    assert_eq!((status, &other["code"]), (422, &json!("idempotency-key-reused")));
    assert_eq!(served.gets("/appointments/A-2").await.0, 404);
    served.lotse.finish().await;
}

#[tokio::test]
async fn keys_open_one_office_as_far_as_they_may_and_as_long_as_they_last() {
    let served = Served::start().await;
    served.sends(Method::POST, "/appointments", &one("A-1")).await;
    let other = key(&served.lotse, "other", &[Scope::Read]).await;
    let ask = async |key: &str, method, path| served.asks(key, method, path, None, Some(&one("A-9"))).await;
    assert_eq!(ask(&other, Method::GET, "/appointments/A-1").await.0, 404, "another office's");
    let (status, _, problem) = ask(&other, Method::POST, "/appointments").await;
    assert_eq!((status, &problem["code"]), (403, &json!("key-scope")));
    for wrong in ["", "x", "lotse_1_x", &other[..other.len() - 1], &format!("{other}0")] {
        let (status, headers, problem) = ask(wrong, Method::GET, "/appointments").await;
        assert_eq!((status, headers["www-authenticate"].to_str().unwrap_or_default()), (401, "Bearer"), "{problem}");
    }
    let many = futures_util::future::join_all((0..150).map(|_| ask(&other, Method::GET, "/appointments"))).await;
    let limited =
        many.iter().find(|(status, ..)| *status == 429).map(|(_, headers, _)| headers["retry-after"].to_str().unwrap_or_default());
    assert!(limited.is_some_and(|seconds| seconds.parse::<u64>().is_ok_and(|seconds| seconds >= 1)), "it hears how long to wait");
    assert_eq!(served.gets("/appointments/A-1").await.0, 200, "others go on");
    served.lotse.clock.advance(TimeDelta::days(31));
    assert_eq!(served.gets("/appointments/A-1").await.0, 401, "it is over");
    served.lotse.finish().await;
}

type Heard = Arc<Mutex<Vec<(String, String)>>>;

/// A server of an office that hears, and answers so.
async fn hears(status: Arc<Mutex<StatusCode>>) -> (String, Heard) {
    let heard: Heard = Arc::default();
    let kept = Arc::clone(&heard);
    let route = Router::new().route(
        "/hook",
        post(async move |headers: HeaderMap, body: String| {
            let signed = headers.get(SIGNATURE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
            kept.lock().expect("nobody panics").push((signed, body));
            *status.lock().expect("nobody panics")
        }),
    );
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port is free");
    let url = format!("http://{}/hook", listener.local_addr().expect("it listens"));
    tokio::spawn(async move { axum::serve(listener, route).await });
    (url, heard)
}

#[tokio::test]
async fn an_office_hears_once_and_again_only_when_it_did_not_answer() {
    let served = Served::start().await;
    let status = Arc::new(Mutex::new(StatusCode::INTERNAL_SERVER_ERROR));
    let (url, heard) = hears(Arc::clone(&status)).await;
    let mut served = served;
    let (_, made) = served.sends(Method::POST, "/appointments", &one("A-1")).await;
    let amira = served.lotse.person("uk");
    amira.says(&format!("/start t-{}", made["code"].as_str().expect("a code"))).await;
    amira.presses("Так, нагадайте").await;
    // The running bot would send too.
    served.lotse.stop().await;
    let store = served.lotse.opening.open().await.expect("it opens");
    let secret = Private::new("secret".to_owned());
    let hook = Webhook { office: "jobcenter".into(), url, secret: secret.clone() };
    let mut tx = store.begin().await.expect("a transaction begins");
    webhook::set(&mut tx, &store, &hook, now()).await.expect("it is set");
    sqlx::query("UPDATE client SET reachable = 0").execute(&mut *tx).await.expect("the client blocks the bot");
    tx.commit().await.expect("it commits");
    let client = webhooks::client(Reach::Anywhere).expect("a client");
    let pass = async |at: DateTime<Utc>| webhooks::run_once(&store, &client, Reach::Anywhere, at).await.expect("the database answers");
    let later = now() + TimeDelta::hours(1);
    let first = pass(later).await;
    assert_eq!((first.heard, first.missed), (0, 1), "{first:?}");
    assert_eq!(pass(later).await.missed, 0, "it waits");
    *status.lock().expect("nobody panics") = StatusCode::NO_CONTENT;
    assert_eq!(pass(later + TimeDelta::minutes(2)).await.heard, 1);
    assert_eq!(pass(later + TimeDelta::days(2)).await, webhooks::Passed::default(), "once heard it is over");
    let heard = heard.lock().expect("nobody panics").clone();
    assert_eq!(heard.len(), 2);
    let (signed, body) = &heard[1];
    assert_eq!(*signed, signature(&secret, later + TimeDelta::minutes(2), body));
    let told: Value = serde_json::from_str(body).expect("JSON");
    assert_eq!((&told["event"], &told["reference"]), (&json!("undeliverable"), &json!("A-1")));
    let first: Value = serde_json::from_str(&heard[0].1).expect("JSON");
    assert_eq!(first["id"], told["id"], "the same event");
    assert_eq!(told.as_object().map(serde_json::Map::len), Some(4), "nothing about the client: {told}");
    store.close().await;
    served.lotse.emulator.stop().await;
}
