//! A stateful Telegram Bot API server on this machine, for the demo and the tests.
//!
//! It knows the Bot API and nothing of the bot that talks to it: any program that takes a Bot API address can be pointed at
//! [`Emulator::url`]. It is as strict as Telegram (lengths, entities, callback data, unknown chats, "message is not modified",
//! one poller), numbers messages by chat, and goes wrong only on request ([`Fault`]). People act through the methods of
//! [`Emulator`], through `/control/…` over HTTP, or on the page at `/`.
//!
//! Times that people and bots see come from the [`Clock`]; long polls, pauses and limits go by real time. Everything lies in
//! memory and is bounded: 200 messages a chat, 10,000 calls, updates for 24 h.

mod act;
mod bot;
mod chat;
mod control;
mod faults;
mod html;
mod keyboard;
mod kinds;
mod limits;
mod markdown;
mod methods;
mod multipart;
mod page;
mod params;
mod people;
mod refusal;
mod reply;
mod said;
mod server;
mod text;
mod updates;
mod view;
mod webhook;
mod wire;
mod world;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

pub use bot::BOT_NAME;
pub use faults::{Fault, FaultKind};
pub use people::Role;
pub use said::Said;
pub use view::{Button, Call, Heard, Message, Quoted, Toast, Writer};

use crate::clock::Clock;
use server::Shared;
use wire::{Cut, Wires};

/// How often [`Emulator::settled`] looks while calls are on their way.
const LOOK: Duration = Duration::from_millis(5);

/// A handle; its clones speak of the same server, and the last one to go ends it.
#[derive(Clone)]
pub struct Emulator {
    shared: Arc<Shared>,
    server: Arc<Server>,
}

struct Server {
    shared: Arc<Shared>,
    addr: SocketAddr,
    task: Mutex<Option<JoinHandle<()>>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.closing.send_replace(true);
    }
}

impl Emulator {
    /// Listens on `addr` (port 0 picks one) and serves until stopped or dropped.
    ///
    /// # Errors
    /// When the address cannot be listened on.
    pub async fn start(addr: SocketAddr, clock: Clock) -> std::io::Result<Self> {
        let listener = TcpListener::bind(addr).await?;
        let addr = listener.local_addr()?;
        let shared = Arc::new(Shared::new(clock));
        let routes = page::routes().nest("/control", control::routes()).fallback(server::call).with_state(Arc::clone(&shared));
        let mut closing = shared.closing.subscribe();
        let serving = axum::serve(Wires(listener), routes.into_make_service_with_connect_info::<Cut>());
        let serving = serving.with_graceful_shutdown(async move {
            let _ = closing.wait_for(|closing| *closing).await; // An error means that nobody is left to ask.
        });
        let task = tokio::spawn(async move {
            let _ = serving.await; // It never fails: accepting is tried again.
        });
        let server = Server { shared: Arc::clone(&shared), addr, task: Mutex::new(Some(task)) };
        Ok(Self { shared, server: Arc::new(server) })
    }

    /// `http://127.0.0.1:PORT`, for `TELOXIDE_API_URL`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.server.addr)
    }

    /// The clock that dates messages and that [`Clock::advance`] moves.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Ends long polls and connections and frees the port, also for other handles.
    pub async fn stop(self) {
        self.shared.closing.send_replace(true);
        let task = self.server.task.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(task) = task {
            let _ = task.await; // A cancelled task has ended, too.
        }
    }

    /// Somebody new with a private chat; its id, which is also theirs. The bot may write once they wrote.
    #[must_use]
    pub fn add_user(&self, language_code: Option<&str>) -> i64 {
        self.shared.with(|world, _| world.add_person(language_code, Role::Newcomer, None, None))
    }

    /// The same with a part to play; `label` is what the page calls the column, such as "Counsellor, German".
    #[must_use]
    pub fn add_person_as(&self, language_code: Option<&str>, role: Role, label: Option<&str>) -> i64 {
        self.shared.with(|world, _| world.add_person(language_code, role, label, None))
    }

    /// The same for one of several bots, by its id; [`Emulator::add_user`] means the first bot that called.
    #[must_use]
    pub fn add_user_of(&self, bot: i64, language_code: Option<&str>) -> i64 {
        self.shared.with(|world, _| world.add_person(language_code, Role::Newcomer, None, Some(bot)))
    }

    /// Somebody writes; the message's id, or 0 for a chat that does not exist.
    #[expect(clippy::must_use_candidate, reason = "it is called for what it does")]
    pub fn type_text(&self, chat: i64, text: &str) -> i64 {
        self.shared.with(|world, now| world.say(chat, &Said::words(text), now)).unwrap_or(0)
    }

    /// Somebody says something: in a group one of several, as an answer, with a photo. The last message's id; `None`, and nothing
    /// happens, when the chat, the person, the kind, the answered message or the quoted part is not there.
    #[expect(clippy::must_use_candidate, reason = "it is called for what it does")]
    pub fn say(&self, chat: i64, said: &Said) -> Option<i64> {
        self.shared.with(|world, now| world.say(chat, said, now))
    }

    /// Somebody answers a message of the chat; the answer's id, or 0 where there is nothing to answer.
    #[expect(clippy::must_use_candidate, reason = "it is called for what it does")]
    pub fn reply(&self, chat: i64, message: i64, text: &str) -> i64 {
        self.say(chat, &Said { reply_to: Some(message), ..Said::words(text) }).unwrap_or(0)
    }

    /// Somebody changes a message of theirs; false where there is none.
    #[expect(clippy::must_use_candidate, reason = "it is called for what it does")]
    pub fn edit(&self, chat: i64, message: i64, text: &str) -> bool {
        self.shared.with(|world, now| world.edit_text(chat, Some(message), text, now))
    }

    /// Somebody presses a button, also an old one or one that never was.
    pub fn press(&self, chat: i64, message: i64, data: &str) {
        self.shared.with(|world, now| world.press(chat, message, data, None, now));
    }

    /// Somebody presses a button in a group: `by` is the id of their private chat.
    pub fn press_as(&self, chat: i64, by: i64, message: i64, data: &str) {
        self.shared.with(|world, now| world.press(chat, message, data, Some(by), now));
    }

    /// Somebody sends a `photo`, `voice`, `sticker`, `document`, `contact`, `location`, `album` (three photos), `video_note`,
    /// `video`, `audio`, `dice`, `poll` or `forward`; `edited` changes their last text.
    ///
    /// # Panics
    /// For an unknown kind or chat, and for `edited` where nothing was written: a test that says so is wrong.
    pub fn send_kind(&self, chat: i64, kind: &str) {
        let sent = self.shared.with(|world, now| world.send_kind(chat, kind, now));
        assert!(sent, "nothing to send as {kind:?}; known are {:?} and \"edited\"", kinds::KINDS);
    }

    /// Queues a raw update for the first bot; it gets an `update_id` if it has none.
    pub fn inject(&self, update: Value) {
        self.shared.with(|world, now| world.queue(None, update, now));
    }

    /// Somebody blocks the bot: it is told, and gets 403 from now on.
    pub fn block(&self, chat: i64) {
        self.shared.with(|world, now| world.set_blocked(chat, true, now));
    }

    /// Somebody takes it back.
    pub fn unblock(&self, chat: i64) {
        self.shared.with(|world, now| world.set_blocked(chat, false, now));
    }

    /// A user adds the bot to a new group; its id, or 0 for an unknown user.
    #[must_use]
    pub fn add_group(&self, title: &str, by: i64) -> i64 {
        self.shared.with(|world, now| world.add_to_group(title, by, None, now)).unwrap_or(0)
    }

    /// The same through a link with `?startgroup=payload`: after the membership the bot hears `/start@bot payload`.
    #[must_use]
    pub fn start_group(&self, title: &str, by: i64, payload: &str) -> i64 {
        self.shared.with(|world, now| world.add_to_group(title, by, Some(payload), now)).unwrap_or(0)
    }

    /// All messages of a chat, in order, as they look now; deleted ones are gone, and so are all but the last 200.
    #[must_use]
    pub fn messages(&self, chat: i64) -> Vec<Message> {
        self.shared.with(|world, _| world.chats.get(&chat).map(chat::Chat::view).unwrap_or_default())
    }

    /// The last toasts of answered presses, oldest first.
    #[must_use]
    pub fn toasts(&self, chat: i64) -> Vec<Toast> {
        self.shared.with(|world, _| world.chats.get(&chat).map(|chat| chat.toasts.iter().cloned().collect()).unwrap_or_default())
    }

    /// The last calls, oldest first, polls too.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.shared.with(|world, _| world.calls.iter().cloned().collect())
    }

    /// Everything from now on, in its order. Nothing bounds what is not read.
    #[must_use]
    pub fn listen(&self) -> mpsc::UnboundedReceiver<Heard> {
        let (listener, heard) = mpsc::unbounded_channel();
        self.shared.with(|world, _| world.listeners.push(listener));
        heard
    }

    /// Methods that were called and that the emulator does not know.
    #[must_use]
    pub fn unknown_calls(&self) -> Vec<String> {
        self.shared.with(|world, _| world.unknown.iter().cloned().collect())
    }

    /// Lets the next calls that fit go wrong; the fault named first comes first.
    pub fn fault(&self, fault: Fault) {
        self.shared.with(|world, _| world.faults.push(fault));
    }

    /// From now on nothing goes wrong.
    pub fn clear_faults(&self) {
        self.shared.with(|world, _| world.faults.clear());
    }

    /// Messages and edits that are taken in a second, by real time; more get 429. `None` takes all, as at the start; with either
    /// limit a group takes 20 a minute.
    pub fn set_limits(&self, per_second_overall: Option<usize>, per_second_chat: Option<usize>) {
        self.shared.with(|world, _| (world.limits.overall, world.limits.per_chat) = (per_second_overall, per_second_chat));
    }

    /// Whether calls are logged; a load run goes without.
    pub fn log_calls(&self, on: bool) {
        self.shared.with(|world, _| world.logging = on);
    }

    /// Waits until every update is confirmed and no call came for `quiet`.
    ///
    /// It waits for ever if no bot confirms: put a deadline around it.
    pub async fn settled(&self, quiet: Duration) {
        loop {
            let left = self.shared.with(|world, _| {
                let idle = world.pending() == 0 && world.in_flight == 0;
                if idle { quiet.saturating_sub(world.stirred.elapsed()) } else { LOOK }
            });
            if left.is_zero() {
                return;
            }
            tokio::time::sleep(left).await;
        }
    }

    /// Updates that are not yet confirmed by an offset or taken by the webhook.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.shared.with(|world, _| world.pending())
    }
}
