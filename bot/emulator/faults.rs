//! What goes wrong on request.

use std::time::Duration;

use serde::Deserialize;

/// The next calls that fit go wrong.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Only this method, in any case of letters; `None` means every one, `getUpdates` too.
    pub method: Option<String>,
    /// Only calls that name this chat.
    pub chat: Option<i64>,
    /// How many calls.
    pub times: u32,
    /// What happens.
    pub kind: FaultKind,
}

/// What happens to a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// This status with an HTML body, as a proxy gives it; the call takes no effect.
    Status(u16),
    /// Flood control; the call takes no effect.
    TooManyRequests {
        /// Seconds to wait, as Telegram writes them.
        retry_after: u32,
    },
    /// The connection is closed before the call takes effect.
    Reset,
    /// The call takes effect, the connection is closed without an answer.
    LostReply,
    /// The call takes effect after a while, by real time.
    Slow(Duration),
    /// What Telegram says of a token that it does not know.
    Unauthorized,
    /// 400 with this description behind "Bad Request: ".
    BadRequest(String),
    /// The group becomes a supergroup with this id; calls that name the old one are told so from now on.
    Migrate(i64),
}

/// A fault as the control API takes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultBody {
    method: Option<String>,
    chat: Option<i64>,
    #[serde(default = "once")]
    times: u32,
    kind: KindBody,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindBody {
    Status(u16),
    TooManyRequests { retry_after: u32 },
    Reset,
    LostReply,
    SlowMs(u64),
    Unauthorized,
    BadRequest(String),
    Migrate(i64),
}

fn once() -> u32 {
    1
}

impl From<FaultBody> for Fault {
    fn from(body: FaultBody) -> Self {
        let kind = match body.kind {
            KindBody::Status(status) => FaultKind::Status(status),
            KindBody::TooManyRequests { retry_after } => FaultKind::TooManyRequests { retry_after },
            KindBody::Reset => FaultKind::Reset,
            KindBody::LostReply => FaultKind::LostReply,
            KindBody::SlowMs(ms) => FaultKind::Slow(Duration::from_millis(ms)),
            KindBody::Unauthorized => FaultKind::Unauthorized,
            KindBody::BadRequest(why) => FaultKind::BadRequest(why),
            KindBody::Migrate(to) => FaultKind::Migrate(to),
        };
        Self { method: body.method, chat: body.chat, times: body.times, kind }
    }
}

/// The first fault that fits a call, counted down.
pub fn strike(faults: &mut Vec<Fault>, method: &str, chat: Option<i64>) -> Option<FaultKind> {
    let fits = |fault: &Fault| {
        fault.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && fault.chat.is_none_or(|wanted| chat == Some(wanted))
    };
    faults.retain(|fault| fault.times > 0);
    let fault = faults.iter_mut().find(|fault| fits(fault))?;
    fault.times -= 1;
    Some(fault.kind.clone())
}
