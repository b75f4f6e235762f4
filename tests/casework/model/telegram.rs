//! Chats as Telegram shows them, and a sender that fails in every way.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use lotse::conversation::outgoing::{Bubble, Mark, Outgoing, Whose};
use lotse::store::Store;
use lotse::store::outbox::{self, Lane};
use lotse::telegram::settled::{Done, Row, settle};

use super::{BOT, Random};

/// How long a claim holds.
const LEASE: TimeDelta = TimeDelta::seconds(10);
/// Rows that are claimed at once.
const CLAIMED_MAX: i64 = 20;

/// A message in a chat.
#[derive(Debug, Clone)]
pub struct Message {
    pub number: i64,
    pub from_bot: bool,
    pub text: String,
    /// Callback data.
    pub buttons: Vec<String>,
    pub answers: Option<i64>,
    pub mark: Option<Mark>,
}

/// A call that Telegram took.
#[derive(Debug, Clone)]
pub struct Delivered {
    pub row: i64,
    pub chat: i64,
    pub whose: Option<Whose>,
    pub text: String,
    pub mark: Option<Mark>,
    /// The same call was made before, and its answer was lost.
    pub double: bool,
}

#[derive(Debug, Default)]
pub struct Telegram {
    pub chats: BTreeMap<i64, Vec<Message>>,
    /// Chats that take nothing.
    pub gone: BTreeSet<i64>,
    /// Numbers of messages count up in all chats together.
    last: i64,
    /// Calls that were made, by row and step.
    made: HashSet<(i64, usize)>,
    /// Those whose answer was lost.
    lost: HashSet<(i64, usize)>,
    /// Rows of whose calls one was refused.
    pub refused: HashSet<i64>,
}

impl Telegram {
    pub fn number(&mut self) -> i64 {
        self.last += 1;
        self.last
    }

    /// Somebody writes in their chat.
    pub fn write(&mut self, chat: i64, text: &str) -> i64 {
        let number = self.number();
        let message = Message { number, from_bot: false, text: text.to_owned(), buttons: Vec::new(), answers: None, mark: None };
        self.chats.entry(chat).or_default().push(message);
        number
    }

    pub fn of_bot(&self, chat: i64) -> impl DoubleEndedIterator<Item = &Message> {
        self.chats.get(&chat).into_iter().flatten().filter(|message| message.from_bot)
    }

    fn show(&mut self, chat: i64, bubble: &Bubble) -> i64 {
        let number = self.number();
        let buttons = bubble.buttons.iter().flatten().filter_map(|key| Some(key.data()?.to_owned())).collect();
        let message =
            Message { number, from_bot: true, text: bubble.text.clone(), buttons, answers: bubble.answers, mark: bubble.mark.clone() };
        self.chats.entry(chat).or_default().push(message);
        number
    }

    fn call(&mut self, chat: i64, call: &Outgoing) -> Option<i64> {
        match call {
            Outgoing::Send(bubble) => Some(self.show(chat, bubble)),
            Outgoing::Edit { message, bubble } => {
                let known = self.chats.entry(chat).or_default().iter_mut().find(|known| known.number == *message && known.from_bot);
                let Some(known) = known else { return Some(self.show(chat, bubble)) };
                known.text.clone_from(&bubble.text);
                known.buttons = bubble.buttons.iter().flatten().filter_map(|key| Some(key.data()?.to_owned())).collect();
                None
            }
            Outgoing::Copy { mark, .. } => Some(self.show(chat, &Bubble { mark: mark.clone(), ..Bubble::default() })),
            Outgoing::Delete(messages) => {
                self.chats.entry(chat).or_default().retain(|known| !messages.contains(&known.number));
                None
            }
            Outgoing::Document { .. } | Outgoing::Leave => None,
        }
    }

    /// Sends what waits, once over all lanes; with `faults`, things go wrong.
    ///
    /// # Errors
    /// A call that was made twice although its answer came.
    pub async fn send(&mut self, store: &Store, now: DateTime<Utc>, faults: Option<&mut Random>) -> Result<Vec<Delivered>, String> {
        let mut none = Random(0);
        let (random, faulty) = match faults {
            Some(random) => (random, true),
            None => (&mut none, false),
        };
        let mut delivered = Vec::new();
        for lane in Lane::ALL {
            let mut tx = store.begin().await.expect("a transaction begins");
            let rows = outbox::claim(&mut tx, store, lane, CLAIMED_MAX, LEASE, now).await.expect("rows are claimed");
            if rows.is_empty() {
                continue;
            }
            tx.commit().await.expect("it commits");
            let mut done = Vec::new();
            for row in rows {
                let row = Row::claimed(row, Instant::now());
                // The process dies before it begins: the claim ends by itself.
                if faulty && random.one_in(40) {
                    continue;
                }
                done.extend(self.row(row, random, faulty, &mut delivered)?);
            }
            let mut tx = store.begin().await.expect("a transaction begins");
            settle(&mut tx, store, BOT, &done, now).await.expect("rows are settled");
            // The process dies before it wrote down what it sent.
            if faulty && random.one_in(40) {
                self.lost.extend(done.iter().flat_map(|done| (0..done.row().step).map(|step| (done.row().claimed.id, step))));
                tx.rollback().await.expect("it rolls back");
            } else {
                tx.commit().await.expect("it commits");
            }
        }
        Ok(delivered)
    }

    fn row(&mut self, mut row: Row, random: &mut Random, faulty: bool, delivered: &mut Vec<Delivered>) -> Result<Option<Done>, String> {
        while let Some(call) = row.parcel.calls.get(row.step).cloned() {
            if self.gone.contains(&row.chat) {
                return Ok(Some(Done::Gone(row)));
            }
            let key = (row.claimed.id, row.step);
            let later = Duration::from_secs(1 + random.below(90));
            match if faulty { random.below(60) } else { 60 } {
                0 if row.step + 1 >= row.parcel.calls.len() || !matches!(call, Outgoing::Delete(_)) => {
                    self.refused.insert(row.claimed.id);
                    row.refuse("bad request".to_owned());
                }
                1 => return Ok(Some(Done::Later(row, later))),
                2 => {
                    row.claimed.tries += 1;
                    return Ok(Some(Done::Later(row, later)));
                }
                fault => {
                    let double = self.made.contains(&key);
                    if double && !self.lost.contains(&key) {
                        return Err(format!("sent twice, though Telegram's answer came: {call:?}"));
                    }
                    self.made.insert(key);
                    let number = self.call(row.chat, &call);
                    if let Outgoing::Send(bubble) | Outgoing::Edit { bubble, .. } = &call {
                        delivered.push(Delivered {
                            row: row.claimed.id,
                            chat: row.chat,
                            whose: row.parcel.whose.clone(),
                            text: bubble.text.clone(),
                            mark: call.mark().cloned(),
                            double,
                        });
                    }
                    if fault == 3 {
                        self.lost.insert(key);
                        row.claimed.unsure = true;
                        row.claimed.tries += 1;
                        return Ok(Some(Done::Later(row, later)));
                    }
                    row.made(number);
                }
            }
        }
        Ok(Some(Done::Sent(row)))
    }
}
