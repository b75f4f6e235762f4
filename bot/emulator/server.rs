//! The Bot API over HTTP: takes a call apart, lets requested faults happen, answers and logs.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use chrono::{DateTime, Utc};
use tokio::sync::watch;

use super::faults::{FaultKind, strike};
use super::methods::{self, Call};
use super::params::Params;
use super::refusal::Refusal;
use super::wire::Cut;
use super::world::World;
use super::{updates, view, webhook};
use crate::clock::Clock;

/// Bytes of a call; the Bot API takes more in an upload, a bot of texts needs less.
const BODY_BYTES_MAX: usize = 20 * 1024 * 1024;

/// What all handlers share.
pub struct Shared {
    world: Mutex<World>,
    pub clock: Clock,
    pub http: reqwest::Client,
    /// Number of the last change of a chat.
    pub changed: watch::Sender<u64>,
    pub closing: watch::Sender<bool>,
}

impl Shared {
    pub fn new(clock: Clock) -> Self {
        let (changed, closing) = (watch::Sender::new(0), watch::Sender::new(false));
        Self { world: Mutex::new(World::new()), clock, http: reqwest::Client::new(), changed, closing }
    }

    /// Does something with the world; whoever waits for changes hears of them.
    pub fn with<T>(&self, act: impl FnOnce(&mut World, DateTime<Utc>) -> T) -> T {
        let now = self.clock.now();
        let (done, last) = {
            let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
            (act(&mut world, now), world.last_change())
        };
        self.changed.send_if_modified(|seen| {
            let news = last > *seen;
            *seen = last.max(*seen);
            news
        });
        done
    }
}

/// What goes back over the wire.
pub struct Reply {
    pub status: u16,
    pub body: String,
}

impl Reply {
    pub fn ok(result: &str) -> Self {
        Self { status: 200, body: format!("{{\"ok\":true,\"result\":{result}}}") }
    }
}

impl From<Refusal> for Reply {
    fn from(refusal: Refusal) -> Self {
        Self { status: refusal.code, body: refusal.body() }
    }
}

/// Counts a call as being served, also when its client hangs up.
struct Serving<'a>(&'a Shared);

impl<'a> Serving<'a> {
    fn start(shared: &'a Shared) -> Self {
        shared.with(|world, _| (world.in_flight, world.stirred) = (world.in_flight + 1, Instant::now()));
        Self(shared)
    }
}

impl Drop for Serving<'_> {
    fn drop(&mut self) {
        self.0.with(|world, _| (world.in_flight, world.stirred) = (world.in_flight.saturating_sub(1), Instant::now()));
    }
}

/// `/bot<token>/<method>` and `/file/bot<token>/<path>`, with any HTTP method.
pub async fn call(State(shared): State<Arc<Shared>>, ConnectInfo(cut): ConnectInfo<Cut>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    if let Some(path) = head.uri.path().strip_prefix("/file/") {
        return file(&shared, path);
    }
    let Some((bot, method)) = address(head.uri.path()) else { return json(Refusal::not_found().into()) };
    let Ok(body) = to_bytes(body, BODY_BYTES_MAX).await else {
        return json(Reply {
            status: 413,
            body: "{\"ok\":false,\"error_code\":413,\"description\":\"Request Entity Too Large\"}".to_owned(),
        });
    };
    let kind = head.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let params = match Params::read(head.uri.query(), kind, &body) {
        Ok(params) => params,
        Err(refusal) => return json(refusal.into()),
    };
    let chat = params.int("chat_id");
    let log = |status: u16| {
        shared.with(|world, at| world.log(view::Call { method: method.to_owned(), chat, status, at }));
    };
    let polls = method.eq_ignore_ascii_case("getupdates");
    let _serving = (!polls).then(|| Serving::start(&shared));
    let fault = shared.with(|world, _| strike(&mut world.faults, method, chat));
    let refused = match &fault {
        Some(FaultKind::Status(status)) => {
            log(*status);
            return proxy(*status);
        }
        Some(FaultKind::Reset) => {
            cut.now();
            log(0);
            return Response::default();
        }
        Some(FaultKind::Slow(by)) => {
            tokio::time::sleep(*by).await;
            None
        }
        Some(FaultKind::TooManyRequests { retry_after }) => Some(Refusal::too_many(*retry_after)),
        Some(FaultKind::Unauthorized) => Some(Refusal::unauthorized()),
        Some(FaultKind::BadRequest(why)) => Some(Refusal::bad(why)),
        Some(FaultKind::Migrate(to)) => {
            shared.with(|world, now| world.migrate_group(chat.unwrap_or_default(), *to, now));
            Some(Refusal::migrated(*to))
        }
        Some(FaultKind::LostReply) | None => None,
    };
    let reply = match refused {
        Some(refusal) => refusal.into(),
        None if polls => updates::get(&shared, bot, &params).await,
        None => serve(&shared, bot, method, &params),
    };
    if fault == Some(FaultKind::LostReply) {
        cut.now();
        log(0);
        return Response::default();
    }
    log(reply.status);
    json(reply)
}

/// Answers a call of any method but `getUpdates`.
pub fn serve(shared: &Arc<Shared>, bot: i64, method: &str, params: &Params) -> Reply {
    let answer = shared.with(|world, now| {
        world.bot(bot, now);
        let answer = methods::answer(method, Call { world, bot, params, now });
        if answer.is_none() {
            world.log_unknown(method);
        }
        world.hear(|| {
            let refused = answer.as_ref().and_then(|answer| answer.as_ref().err()).map(|refusal| refusal.description.clone());
            view::Heard::Called { method: method.to_owned(), params: params.fields().clone(), refused }
        });
        answer
    });
    match answer {
        Some(Ok(result)) => {
            if method.eq_ignore_ascii_case("setwebhook") {
                webhook::start(shared, bot);
            }
            Reply::ok(&result.to_string())
        }
        Some(Err(refusal)) => refusal.into(),
        None => Refusal::not_found().into(),
    }
}

/// The bot's id (the digits of its token) and the method.
fn address(path: &str) -> Option<(i64, &str)> {
    let (token, method) = path.strip_prefix("/bot")?.split_once('/')?;
    let (id, secret) = token.split_once(':').or_else(|| token.split_once("%3A"))?;
    let fits = !secret.is_empty() && !method.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    Some((id.parse().ok().filter(|_| fits)?, method.trim_end_matches('/')))
}

fn json(reply: Reply) -> Response {
    respond(reply.status, "application/json", reply.body)
}

/// What a proxy says when the server behind it does not.
fn proxy(status: u16) -> Response {
    let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Error");
    let title = format!("{status} {reason}");
    let page = format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    );
    respond(status, "text/html", page)
}

fn respond(status: u16, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

fn file(shared: &Shared, path: &str) -> Response {
    let id = path.rsplit('/').next().unwrap_or_default();
    let found = shared.with(|world, _| world.files.iter().find(|(known, _)| known == id).map(|(_, bytes)| Arc::clone(bytes)));
    match found {
        Some(bytes) => respond(200, "application/octet-stream", bytes.to_vec()),
        None => json(Refusal::not_found().into()),
    }
}
