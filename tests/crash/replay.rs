//! What came to the bot happens once more, in order, without a crash, at the same instants: everything must be the same.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use lotse::conversation::intake::take;
use lotse::conversation::outgoing::{Bubble, Key, Outgoing, Parcel};
use lotse::store::outbox::{self, Lane};
use lotse::store::{Store, client, partner, update};
use lotse::telegram::update::read;
use serde_json::{Map, Value};

use crate::support::INFORMATION;
use crate::support::bot::TOKEN;
use crate::support::database::Database;

/// Rows that are taken from the outbox at once.
const CLAIMED_MAX: i64 = 1_000;
/// People whose talks are read at once.
const PEOPLE_MAX: usize = 500;

/// What a person sees of one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The message that is changed; `None` for a new one.
    edited: Option<i64>,
    text: String,
    /// Callback data.
    buttons: Vec<String>,
}

/// What came in and what went out.
#[derive(Debug, Default)]
pub struct Record {
    /// In the order of their numbers.
    pub updates: Vec<Value>,
    /// By chat.
    pub calls: HashMap<i64, Vec<Shown>>,
}

/// What was found, beside that all is well.
#[derive(Debug, Default)]
pub struct Found {
    /// Calls that were made before.
    pub doubles: usize,
}

impl Record {
    pub fn queued(&mut self, update: &str) {
        self.updates.push(serde_json::from_str(update).expect("an update is JSON"));
    }

    pub fn called(&mut self, method: &str, params: &Map<String, Value>, refused: Option<&str>) {
        let chat = params.get("chat_id").and_then(Value::as_i64);
        let (Some(chat), true) = (chat, ["SendMessage", "EditMessageText"].contains(&method)) else { return };
        // A doubled edit changes nothing any more.
        let same = refused.is_some_and(|refused| refused.contains("message is not modified"));
        assert!(refused.is_none() || same, "{method} is refused: {refused:?}");
        let text = params.get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
        let rows = params.get("reply_markup").and_then(|markup| markup.get("inline_keyboard")).and_then(Value::as_array);
        let data = |button: &Value| button.get("callback_data").and_then(Value::as_str).map(ToOwned::to_owned);
        let buttons = rows.into_iter().flatten().filter_map(Value::as_array).flatten().filter_map(data).collect();
        let edited = params.get("message_id").and_then(Value::as_i64);
        self.calls.entry(chat).or_default().push(Shown { edited, text, buttons });
    }
}

fn shown(outgoing: &Outgoing) -> Shown {
    let of = |edited, bubble: &Bubble| Shown {
        edited,
        text: bubble.text.clone(),
        buttons: bubble.buttons.iter().flatten().filter_map(Key::data).map(ToOwned::to_owned).collect(),
    };
    match outgoing {
        Outgoing::Send(bubble) => of(None, bubble),
        Outgoing::Edit { message, bubble } => of(Some(*message), bubble),
        Outgoing::Copy { .. } | Outgoing::Document { .. } | Outgoing::Delete(_) | Outgoing::Leave => {
            panic!("nobody deletes and no group is left")
        }
    }
}

fn number(update: &Value) -> i64 {
    update["update_id"].as_i64().expect("updates are numbered")
}

/// Compares a database and what was sent with the same talks without a crash.
pub async fn check(record: &Record, store: &Store, talks: u64) -> Found {
    let bot: i64 = TOKEN.split(':').next().and_then(|bot| bot.parse().ok()).expect("a token begins with a number");
    let mut reader = store.reader().await.expect("the database answers");
    let seen: Vec<(i64, i64)> = sqlx::query_as("SELECT id, seen_ms FROM seen_update").fetch_all(&mut *reader).await.expect("it is read");
    let seen: HashMap<i64, i64> = seen.into_iter().collect();
    assert_eq!(seen.len(), record.updates.len(), "every update is taken, and no other");
    assert_eq!(update::dead_letters(&mut reader, 10).await.expect("it is read"), []);
    assert_eq!(outbox::refused(&mut reader, 10).await.expect("it is read"), []);

    let database = Database::sqlite();
    let calm = database.open().await;
    let mut expected: HashMap<i64, Vec<Vec<Shown>>> = HashMap::new();
    for batch in record.updates.chunk_by(|one, next| seen[&number(one)] == seen[&number(next)]) {
        let now = DateTime::from_timestamp_millis(seen[&number(&batch[0])]).expect("it is an instant");
        let received: Vec<_> = batch.iter().cloned().filter_map(read).collect();
        take(&calm, &INFORMATION, bot, &received, now).await.expect("the database takes it");
        drain(&calm, &mut expected).await;
    }

    let (mut calm_reader, sums) = (calm.reader().await.expect("it answers"), partner::all(&mut reader).await.expect("it is read"));
    assert_eq!(sums, partner::all(&mut calm_reader).await.expect("it is read"), "a first contact is counted once");
    assert_eq!(sums.iter().map(|(_, _, contacts)| *contacts).sum::<i64>(), i64::try_from(talks).expect("few"), "so many came");
    drop((reader, calm_reader));

    let chats: Vec<i64> = expected.keys().copied().collect();
    let (after, before) = (sessions(store, bot, &chats).await, sessions(&calm, bot, &chats).await);
    for chat in &chats {
        assert_eq!(after.get(chat), before.get(chat), "the talk of {chat} stands elsewhere");
    }
    assert_eq!(record.calls.len(), expected.len(), "nobody else is written to");
    let nothing = Vec::new();
    let doubles = expected.iter().map(|(chat, parcels)| follow(*chat, parcels, record.calls.get(chat).unwrap_or(&nothing))).sum();
    calm.close().await;
    Found { doubles }
}

/// Takes out what waits, in the order in which it would be sent.
async fn drain(store: &Store, into: &mut HashMap<i64, Vec<Vec<Shown>>>) {
    loop {
        let mut tx = store.begin().await.expect("a transaction begins");
        let now = DateTime::from_timestamp_millis(i64::MAX / 4_000_000).expect("a late instant");
        let claimed = outbox::claim(&mut tx, store, Lane::Conversation, CLAIMED_MAX, TimeDelta::seconds(1), now);
        let claimed = claimed.await.expect("it is claimed");
        let ids: Vec<i64> = claimed.iter().map(|row| row.id).collect();
        outbox::settle(&mut tx, &ids).await.expect("it is settled");
        tx.commit().await.expect("it commits");
        if claimed.is_empty() {
            return;
        }
        for row in claimed {
            let parcel: Parcel = serde_json::from_str(row.json.expose()).expect("a parcel is JSON");
            let chat = *row.chat.expect("a client's chat").expose();
            into.entry(chat).or_default().push(parcel.calls.iter().map(shown).collect());
        }
    }
}

/// The stored talks of these people.
async fn sessions(store: &Store, bot: i64, chats: &[i64]) -> HashMap<i64, Value> {
    let mut all = HashMap::new();
    for chats in chats.chunks(PEOPLE_MAX) {
        let mut tx = store.begin().await.expect("a transaction begins");
        let found = client::of_users(&mut tx, store, bot, chats).await.expect("they are read");
        all.extend(found.into_iter().filter_map(|(user, client)| Some((user, talk(client.talk?.expose())))));
    }
    all
}

/// A stored talk; the instant of its timer to the millisecond, as instants are repeated here.
fn talk(json: &str) -> Value {
    let mut talk: Value = serde_json::from_str(json).expect("a talk is JSON");
    if let Some(at) = talk.pointer_mut("/timer/1") {
        let instant: DateTime<Utc> = at.as_str().and_then(|text| text.parse().ok()).expect("an instant");
        *at = instant.timestamp_millis().into();
    }
    talk
}

/// Every call of every parcel was made in its order. A killed process may have left the last parcel unsettled: then that one
/// was sent again from its beginning. Answers how many calls were made before.
fn follow(chat: i64, parcels: &[Vec<Shown>], calls: &[Shown]) -> usize {
    let all: Vec<(usize, &Shown)> =
        parcels.iter().enumerate().flat_map(|(at, parcel)| parcel.iter().map(move |shown| (at, shown))).collect();
    let (mut next, mut furthest, mut doubles) = (0, 0, 0);
    for call in calls {
        if all.get(next).is_none_or(|(_, shown)| *shown != call) {
            let last = next.checked_sub(1).map(|last| all[last].0);
            let again = all.iter().position(|(parcel, _)| Some(*parcel) == last).filter(|begin| all[*begin].1 == call);
            next = again.unwrap_or_else(|| {
                panic!(
                    "out of order in {chat}: {call:#?}\ninstead of {:#?}\nafter {:#?}",
                    all.get(next),
                    &all[next.saturating_sub(3)..next]
                )
            });
        }
        doubles += usize::from(next < furthest);
        next += 1;
        furthest = furthest.max(next);
    }
    assert_eq!(next, all.len(), "an answer is lost in {chat}: {:#?}", all.get(next));
    doubles
}
