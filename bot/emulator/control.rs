//! The control API over HTTP, for the page and for tests of the real process.
//!
//! Bodies are JSON and must say so: a foreign web page in the same browser cannot send that without being asked first.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::{Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::TimeDelta;
use serde::Deserialize;
use serde_json::{Value, json};

use super::chat::{Chat, Kind};
use super::faults::{Fault, FaultBody};
use super::people::Role;
use super::said::Said;
use super::server::Shared;
use super::world::World;

/// How long a question for changes waits.
const EVENTS_WAIT: Duration = Duration::from_secs(25);

type Here = State<Arc<Shared>>;

/// All routes below `/control`.
pub fn routes() -> Router<Arc<Shared>> {
    let chat = Router::new()
        .route("/", get(chat))
        .route("/messages", get(messages))
        .route("/documents/{message}", get(document))
        .route("/text", post(text))
        .route("/edit", post(edit))
        .route("/press", post(press))
        .route("/send", post(send))
        .route("/block", post(block))
        .route("/unblock", post(unblock));
    Router::new()
        .route("/users", post(users))
        .route("/groups", post(groups))
        .route("/chats", get(chats))
        .nest("/chats/{id}", chat)
        .route("/updates", post(inject))
        .route("/faults", post(faults).delete(clear_faults))
        .route("/clock", get(clock).post(advance))
        .route("/calls", get(calls))
        .route("/events", get(events))
}

fn unknown() -> Response {
    (StatusCode::NOT_FOUND, Json(json!({ "error": "no such chat or message" }))).into_response()
}

fn done() -> Response {
    Json(json!({})).into_response()
}

#[derive(Deserialize)]
struct NewUser {
    language_code: Option<String>,
    bot: Option<i64>,
    #[serde(default)]
    role: Role,
    name: Option<String>,
}

async fn users(State(shared): Here, Json(new): Json<NewUser>) -> Response {
    let NewUser { language_code, bot, role, name } = new;
    let name = name.filter(|name| !name.trim().is_empty());
    let chat = shared.with(|world, _| world.add_person(language_code.as_deref(), role, name.as_deref(), bot));
    Json(json!({ "chat": chat })).into_response()
}

#[derive(Deserialize)]
struct NewGroup {
    title: String,
    by: i64,
    /// Of a link with `?startgroup=`; an empty one is a link without a value.
    payload: Option<String>,
}

async fn groups(State(shared): Here, Json(new): Json<NewGroup>) -> Response {
    let made = shared.with(|world, now| world.add_to_group(&new.title, new.by, new.payload.as_deref(), now));
    made.map_or_else(unknown, |chat| Json(json!({ "chat": chat })).into_response())
}

fn about(chat: &Chat) -> Value {
    let (kind, role, title) = match &chat.kind {
        Kind::Private(person) => ("private", json!(person.role), format!("{} {}", person.first_name, person.last_name)),
        Kind::Group { title, .. } => ("group", json!("group"), title.clone()),
    };
    json!({
        "id": chat.id, "kind": kind, "role": role, "title": title, "name": chat.person().label, "person": chat.person().id,
        "language_code": chat.person().language, "blocked": chat.blocked, "left": chat.left,
        "pinned": chat.pinned, "started": chat.wrote, "typing": chat.typing_until.is_some_and(|until| until > Instant::now()), "changed": chat.changed,
    })
}

async fn chats(State(shared): Here) -> Response {
    let mut chats = shared.with(|world, _| world.chats.values().map(about).collect::<Vec<_>>());
    chats.sort_by_key(|chat| chat["id"].as_i64());
    Json(json!({ "chats": chats })).into_response()
}

/// What the bot says about itself in the chat's language.
fn bot_about(world: &World, chat: &Chat) -> Value {
    let Some(bot) = chat.bot.or(world.home).and_then(|id| world.bots.get(&id)) else { return Value::Null };
    let language: String = chat.person().language.iter().flat_map(|language| language.chars()).take(2).collect();
    let default = json!({ "type": "default" }).to_string();
    let commands = [&language, ""].iter().find_map(|language| bot.profile.commands.get(&(default.clone(), (*language).to_string())));
    let description = [&language, ""].iter().find_map(|language| bot.profile.descriptions.get(*language));
    let user = bot.user();
    json!({ "name": user["first_name"], "username": user["username"], "description": description, "commands": commands })
}

async fn chat(State(shared): Here, Path(id): Path<i64>) -> Response {
    let found = shared.with(|world, _| {
        let chat = world.chats.get(&id)?;
        let mut about = about(chat);
        about["bot"] = bot_about(world, chat);
        Some(about)
    });
    found.map_or_else(unknown, |about| Json(about).into_response())
}

async fn messages(State(shared): Here, Path(id): Path<i64>) -> Response {
    let found = shared.with(|world, _| {
        let chat = world.chats.get(&id)?;
        let mut about = about(chat);
        about["bot"] = bot_about(world, chat);
        Some(json!({ "chat": about, "messages": chat.view(), "toasts": chat.toasts }))
    });
    found.map_or_else(unknown, |found| Json(found).into_response())
}

async fn document(State(shared): Here, Path((id, message)): Path<(i64, i64)>) -> Response {
    let found = shared.with(|world, _| world.chats.get(&id)?.message(message)?.document.clone());
    let Some(document) = found else { return unknown() };
    // Always a download, whatever the bot says that it is: it must not run as a page of this server.
    let encoded = reqwest::Url::parse_with_params("http://emulator/", [("n", &document.name)]).expect("a constant that is an address");
    let name = encoded.query().unwrap_or_default().trim_start_matches("n=").replace('+', "%20");
    let headers: [(HeaderName, String); 2] =
        [(CONTENT_TYPE, "application/octet-stream".to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}"))];
    (headers, document.bytes.to_vec()).into_response()
}

async fn text(State(shared): Here, Path(id): Path<i64>, Json(said): Json<Said>) -> Response {
    let sent = shared.with(|world, now| world.say(id, &said, now));
    sent.map_or_else(unknown, |message| Json(json!({ "message": message })).into_response())
}

#[derive(Deserialize)]
struct NewText {
    text: String,
    message: Option<i64>,
}

async fn edit(State(shared): Here, Path(id): Path<i64>, Json(new): Json<NewText>) -> Response {
    if shared.with(|world, now| world.edit_text(id, new.message, &new.text, now)) { done() } else { unknown() }
}

#[derive(Deserialize)]
struct Press {
    message: i64,
    data: String,
    by: Option<i64>,
}

async fn press(State(shared): Here, Path(id): Path<i64>, Json(press): Json<Press>) -> Response {
    shared.with(|world, now| world.press(id, press.message, &press.data, press.by, now));
    done()
}

/// Something that is no text, or `edited`, which changes the last text.
async fn send(State(shared): Here, Path(id): Path<i64>, Json(said): Json<Said>) -> Response {
    if said.kind.as_deref() == Some("edited") {
        return if shared.with(|world, now| world.send_kind(id, "edited", now)) { done() } else { unknown() };
    }
    text(State(shared), Path(id), Json(said)).await
}

async fn block(State(shared): Here, Path(id): Path<i64>, Json(_): Json<Value>) -> Response {
    shared.with(|world, now| world.set_blocked(id, true, now));
    done()
}

async fn unblock(State(shared): Here, Path(id): Path<i64>, Json(_): Json<Value>) -> Response {
    shared.with(|world, now| world.set_blocked(id, false, now));
    done()
}

async fn inject(State(shared): Here, Json(update): Json<Value>) -> Response {
    shared.with(|world, now| world.queue(None, update, now));
    done()
}

async fn faults(State(shared): Here, Json(fault): Json<FaultBody>) -> Response {
    shared.with(|world, _| world.faults.push(Fault::from(fault)));
    done()
}

async fn clear_faults(State(shared): Here) -> Response {
    shared.with(|world, _| world.faults.clear());
    done()
}

async fn clock(State(shared): Here) -> Response {
    let now = shared.clock.now();
    Json(json!({ "now": now, "now_ms": now.timestamp_millis() })).into_response()
}

#[derive(Deserialize)]
struct Advance {
    advance_seconds: u32,
}

async fn advance(State(shared): Here, Json(by): Json<Advance>) -> Response {
    shared.clock.advance(TimeDelta::seconds(by.advance_seconds.into()));
    clock(State(shared)).await
}

async fn calls(State(shared): Here) -> Response {
    let (calls, unknown, pending) =
        shared.with(|world, _| (world.calls.iter().cloned().collect::<Vec<_>>(), world.unknown.clone(), world.pending()));
    Json(json!({ "calls": calls, "unknown": unknown, "pending": pending })).into_response()
}

#[derive(Deserialize)]
struct After {
    #[serde(default)]
    after: u64,
}

async fn events(State(shared): Here, Query(After { after }): Query<After>) -> Response {
    let mut changed = shared.changed.subscribe();
    let mut closing = shared.closing.subscribe();
    tokio::select! {
        _ = changed.wait_for(|last| *last > after) => {}
        _ = closing.wait_for(|closing| *closing) => {}
        () = tokio::time::sleep(EVENTS_WAIT) => {}
    }
    let (chats, counter) = shared.with(|world, _| world.changed_after(after));
    Json(json!({ "counter": counter, "chats": chats, "now_ms": shared.clock.now().timestamp_millis() })).into_response()
}
