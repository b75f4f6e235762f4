//! One call of the Bot API: JSON over HTTP, and what its failure means for what is done next.

use std::fmt;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use teloxide::requests::Payload;

use crate::private::Private;

/// How long a connection may take to be made.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// How long an ordinary call may take.
pub const CALL_MAX: Duration = Duration::from_secs(15);
/// Between the parts of an upload; a calendar file's lines never begin like it.
const BOUNDARY: &str = "lotse-7f3a9c51d2e84b60";
/// Open connections that wait for the next call.
const IDLE_CONNECTIONS_MAX: usize = 64;

/// A bot's access to a Bot API server. The token shows nowhere.
#[derive(Clone)]
pub struct Api {
    http: reqwest::Client,
    base: Private<String>,
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[api]")
    }
}

/// Why a call did not do what it should; one variant per decision of the caller. Nothing in it is content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// Flood control; this is how long Telegram asks to wait.
    #[error("flood control, wait {} s", .0.as_secs())]
    Throttled(Duration),
    /// The group became a supergroup with this number.
    #[error("the group became a supergroup")]
    Moved(i64),
    /// Blocked, deleted, never started, or gone.
    #[error("the chat takes no messages any more")]
    Gone,
    /// The message shows this already.
    #[error("the message shows this already")]
    SameAlready,
    /// The message to be edited or deleted is not there any more, or too old.
    #[error("the message cannot be changed any more")]
    NotThere,
    /// A press was answered too late.
    #[error("the press is too old to be answered")]
    TooLate,
    /// The token is not right.
    #[error("Telegram does not know this token; look at TELOXIDE_TOKEN")]
    Token,
    /// Somebody else asks for this bot's updates, or a webhook is set.
    #[error("another program takes this bot's updates (a second poller, or a webhook)")]
    Conflict,
    /// Telegram refuses it for good: the beginning of its own words.
    #[error("refused: {0}")]
    Refused(String),
    /// Telegram itself is in trouble.
    #[error("the Bot API answers {0}")]
    Server(u16),
    /// It was not reached: nothing was done.
    #[error("the Bot API is not reached")]
    NotReached,
    /// The reply was lost: it may have been done.
    #[error("the Bot API did not answer")]
    Unanswered,
}

#[derive(Deserialize)]
struct Answer<T> {
    ok: bool,
    result: Option<T>,
    #[serde(default)]
    error_code: u16,
    #[serde(default)]
    description: String,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    migrate_to_chat_id: Option<i64>,
    retry_after: Option<u64>,
}

impl Api {
    /// For a server such as `https://api.telegram.org`.
    ///
    /// # Errors
    /// Says why the HTTP client cannot be made.
    pub fn new(url: &str, token: &str) -> Result<Self, reqwest::Error> {
        let http = reqwest::Client::builder().connect_timeout(CONNECT_MAX).pool_max_idle_per_host(IDLE_CONNECTIONS_MAX);
        let http = http.tcp_nodelay(true).build()?;
        Ok(Self { http, base: Private::new(format!("{}/bot{token}", url.trim_end_matches('/'))) })
    }

    /// Makes a call that teloxide has a type for.
    ///
    /// # Errors
    /// [`Failure`] by what is to be done next.
    pub async fn make<P: Payload + Serialize + Sync>(&self, payload: &P) -> Result<Value, Failure> {
        self.call(P::NAME, payload, CALL_MAX).await
    }

    /// Makes any call.
    ///
    /// # Errors
    /// [`Failure`] by what is to be done next.
    pub async fn call(&self, method: &str, body: &(impl Serialize + Sync), within: Duration) -> Result<Value, Failure> {
        self.ask(method, body, within).await
    }

    /// Asks for updates: each as its own text, so that one that cannot be read leaves the others readable.
    ///
    /// # Errors
    /// [`Failure`] by what is to be done next.
    pub async fn updates(&self, body: &Value, within: Duration) -> Result<Vec<Box<RawValue>>, Failure> {
        self.ask("getUpdates", body, within).await
    }

    /// Sends a small text file. Bot API: an upload is `multipart/form-data`; it is written here, since it has three plain parts.
    ///
    /// # Errors
    /// [`Failure`] by what is to be done next.
    pub async fn upload(&self, chat: i64, name: &str, text: &str) -> Result<Value, Failure> {
        // Names are our own constants; what could end a header is left out all the same.
        let name: String = name.chars().filter(|letter| letter.is_ascii_graphic() && *letter != '"').collect();
        let body = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n{chat}\r\n\
             --{BOUNDARY}\r\nContent-Disposition: form-data; name=\"document\"; filename=\"{name}\"\r\n\
             Content-Type: text/calendar; charset=utf-8\r\n\r\n{text}\r\n--{BOUNDARY}--\r\n"
        );
        let request = self.http.post(format!("{}/sendDocument", self.base.expose())).timeout(CALL_MAX);
        let request = request.header("content-type", format!("multipart/form-data; boundary={BOUNDARY}")).body(body);
        self.answered(request).await
    }

    async fn ask<T: DeserializeOwned>(&self, method: &str, body: &(impl Serialize + Sync), within: Duration) -> Result<T, Failure> {
        self.answered(self.http.post(format!("{}/{method}", self.base.expose())).json(body).timeout(within)).await
    }

    async fn answered<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Result<T, Failure> {
        // Errors of the client name the address, and so the token: they are never kept.
        let unanswered = |error: reqwest::Error| if error.is_connect() { Failure::NotReached } else { Failure::Unanswered };
        let response = request.send().await.map_err(unanswered)?;
        let status = response.status().as_u16();
        let bytes = response.bytes().await.map_err(unanswered)?;
        match serde_json::from_slice::<Answer<T>>(&bytes) {
            Ok(Answer { ok: true, result: Some(result), .. }) => Ok(result),
            Ok(answer) => Err(failure(&answer)),
            Err(_) if status >= 500 => Err(Failure::Server(status)),
            Err(_) => Err(Failure::Refused(format!("{status} without an answer"))),
        }
    }
}

/// Bot API errors by code, parameters and, where these do not tell, the words of the description (as teloxide lists them).
fn failure<T>(answer: &Answer<T>) -> Failure {
    let parameters = answer.parameters.as_ref();
    if let Some(chat) = parameters.and_then(|parameters| parameters.migrate_to_chat_id) {
        return Failure::Moved(chat);
    }
    let words = answer.description.to_lowercase();
    let says = |part: &str| words.contains(part);
    match answer.error_code {
        429 => Failure::Throttled(Duration::from_secs(parameters.and_then(|parameters| parameters.retry_after).unwrap_or(1).max(1))),
        401 | 404 if !says("chat") => Failure::Token,
        403 => Failure::Gone,
        409 => Failure::Conflict,
        500.. => Failure::Server(answer.error_code),
        _ if says("message is not modified") => Failure::SameAlready,
        _ if says("query is too old") || says("query id is invalid") => Failure::TooLate,
        _ if says("to edit not found") || says("to delete not found") || says("can't be edited") || says("can't be deleted") => {
            Failure::NotThere
        }
        _ if says("chat not found") || says("user is deactivated") || says("group is deactivated") || says("peer_id_invalid") => {
            Failure::Gone
        }
        _ => Failure::Refused(kind_of(&answer.description)),
    }
}

/// The part of a description that names the kind of fault: what follows may repeat what was sent.
fn kind_of(description: &str) -> String {
    let kind: Vec<&str> = description.splitn(3, ':').take(2).collect();
    kind.join(":").chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::{Failure, failure};

    #[test]
    fn failures_are_told_apart() {
        let cases = [
            (
                json!({ "error_code": 429, "description": "Too Many Requests: retry after 7", "parameters": { "retry_after": 7 } }),
                Failure::Throttled(Duration::from_secs(7)),
            ),
            (
                json!({ "error_code": 400, "description": "Bad Request: group chat was upgraded to a supergroup chat",
                     "parameters": { "migrate_to_chat_id": -1001 } }),
                Failure::Moved(-1001),
            ),
            (json!({ "error_code": 403, "description": "Forbidden: bot was blocked by the user" }), Failure::Gone),
            (json!({ "error_code": 400, "description": "Bad Request: chat not found" }), Failure::Gone),
            (
                json!({ "error_code": 400, "description": "Bad Request: message is not modified: specified new message content" }),
                Failure::SameAlready,
            ),
            (json!({ "error_code": 400, "description": "Bad Request: message to edit not found" }), Failure::NotThere),
            (
                json!({ "error_code": 400, "description": "Bad Request: query is too old and response timeout expired or query ID is invalid" }),
                Failure::TooLate,
            ),
            (json!({ "error_code": 401, "description": "Unauthorized" }), Failure::Token),
            (json!({ "error_code": 404, "description": "Not Found" }), Failure::Token),
            (json!({ "error_code": 409, "description": "Conflict: terminated by other getUpdates request" }), Failure::Conflict),
            (json!({ "error_code": 502, "description": "Bad Gateway" }), Failure::Server(502)),
            (
                json!({ "error_code": 400, "description": "Bad Request: can't parse entities: unsupported start tag \"geheim\"" }),
                Failure::Refused("Bad Request: can't parse entities".to_owned()),
            ),
        ];
        for (mut answer, expected) in cases {
            answer["ok"] = false.into();
            assert_eq!(failure(&serde_json::from_value::<super::Answer<()>>(answer).unwrap()), expected);
        }
    }
}
