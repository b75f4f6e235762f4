//! What goes wrong around the bot: Telegram, the database, the machine. Nothing is lost, errors name their cause, and the bot
//! recovers by itself.

mod database;
mod process;
mod telegram;
mod webhook;

use std::time::Duration;

use lotse::emulator::{Emulator, Fault, FaultKind};
use lotse::store::{Opening, Store, outbox};
use sqlx::AssertSqlSafe;

use crate::support::bot::{DEADLINE, Lotse, UNLIMITED};
use crate::support::client::noon;

/// How often something is looked at.
const LOOK: Duration = Duration::from_millis(5);

/// A bot in information mode on this database.
async fn bot(opening: Opening) -> Lotse {
    Lotse::on(opening, None, true, noon(), UNLIMITED).await
}

/// The next calls of a method go wrong, in one chat or in all.
fn fault(method: &str, chat: Option<i64>, times: u32, kind: FaultKind) -> Fault {
    Fault { method: Some(method.to_owned()), chat, times, kind }
}

/// Waits until it holds.
async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let all = async {
        while !holds().await {
            tokio::time::sleep(LOOK).await;
        }
    };
    tokio::time::timeout(DEADLINE, all).await.unwrap_or_else(|_| panic!("in vain: {what}"));
}

/// Messages of the bot in a chat.
fn answers(emulator: &Emulator, chat: i64) -> usize {
    emulator.messages(chat).iter().filter(|message| message.from_bot).count()
}

/// Waits until the bot has said so much in a chat.
async fn answered(emulator: &Emulator, chat: i64, times: usize) {
    until("an answer", async || answers(emulator, chat) >= times).await;
}

/// Calls of a method, in any case of letters, that ended so.
fn calls(emulator: &Emulator, method: &str, status: u16) -> usize {
    emulator.calls().iter().filter(|call| call.method.eq_ignore_ascii_case(method) && call.status == status).count()
}

/// Rows that wait in the outbox, and how many of them are unsure.
async fn waiting(store: &Store) -> (i64, i64) {
    let lanes = outbox::waiting(&mut store.reader().await.expect("the database answers")).await.expect("it is read");
    lanes.iter().fold((0, 0), |(rows, unsure), lane| (rows + lane.rows, unsure + lane.unsure))
}

/// One number that the database tells.
async fn number(store: &Store, sql: &str) -> i64 {
    let mut reader = store.reader().await.expect("the database answers");
    sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&mut *reader).await.expect("the SQL is right")
}
