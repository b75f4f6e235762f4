//! What was claimed from the outbox and waits in memory for its turn: lane by lane, a chat's rows in their order.

use std::collections::{BinaryHeap, HashSet, VecDeque};
use std::time::Instant;

use chrono::{DateTime, Utc};

use super::pace::{Pace, Wait};
use crate::casework::case::StaffId;
use crate::conversation::outgoing::{Mark, Outgoing, Parcel, Whose};
use crate::store::case_message::Wording;
use crate::store::outbox::{Claimed, Lane, Postponed};

/// A claimed row on its way.
#[derive(Debug)]
pub struct Row {
    /// As it was claimed.
    pub claimed: Claimed,
    /// Where it goes.
    pub chat: i64,
    /// What it sends; nothing when this program cannot read it.
    pub parcel: Parcel,
    /// The next of its calls.
    pub step: usize,
    /// Numbers of messages that were sent.
    pub sent: Vec<i64>,
    /// Those that somebody needs later.
    pub marked: Vec<(Mark, i64)>,
    /// Messages of cases that did not arrive.
    pub failed: Vec<Wording>,
    /// Reminders that did not arrive.
    pub unreminded: Vec<i64>,
    /// What Telegram refused of it.
    pub refused: Option<String>,
    /// When it came into memory.
    pub since: Instant,
}

impl Row {
    /// A row that was just claimed; one that cannot be read is refused and sends nothing.
    #[must_use]
    pub fn claimed(claimed: Claimed, since: Instant) -> Self {
        let parcel = serde_json::from_str::<Parcel>(claimed.json.expose());
        let chat = parcel.as_ref().ok().and_then(|parcel| parcel.chat.or_else(|| claimed.chat.as_ref().map(|chat| *chat.expose())));
        let (parcel, chat) = parcel.ok().zip(chat).unwrap_or_default();
        let refused = parcel.calls.is_empty().then(|| "this program cannot read it".to_owned());
        Self {
            chat,
            step: claimed.step,
            sent: Vec::new(),
            marked: Vec::new(),
            failed: Vec::new(),
            unreminded: Vec::new(),
            refused,
            since,
            parcel,
            claimed,
        }
    }

    /// Telegram took its next call, and gave the new message this number; a changed message keeps its own.
    pub fn made(&mut self, message: Option<i64>) {
        self.sent.extend(message);
        let call = self.parcel.calls.get(self.step);
        let changed = call.and_then(|call| if let Outgoing::Edit { message, .. } = call { Some(*message) } else { None });
        self.marked.extend(call.and_then(|call| call.mark().cloned()).zip(message.or(changed)));
        self.step += 1;
    }

    /// Telegram refused its next call for good.
    pub fn refuse(&mut self, why: String) {
        self.refused = Some(why);
        let mark = self.parcel.calls.get(self.step).and_then(|call| call.mark());
        self.failed.extend(mark.and_then(Mark::of_case));
        if let Some(Mark::Reminder(id)) = mark {
            self.unreminded.push(*id);
        }
        self.step += 1;
    }

    /// What was sent of it to its client's own chat: the client, and the messages' numbers.
    pub fn messages(&self) -> impl Iterator<Item = (i64, i64)> {
        self.claimed
            .client
            .iter()
            .filter(|_| self.parcel.chat.is_none())
            .flat_map(|client| self.sent.iter().map(|message| (*client, *message)))
    }

    /// Messages of cases in it that were not sent yet.
    pub fn unsent(&self) -> impl Iterator<Item = Wording> {
        self.parcel.calls.iter().skip(self.step).filter_map(|call| call.mark().and_then(Mark::of_case))
    }

    /// Whose chat among the staff it goes to.
    #[must_use]
    pub const fn staff(&self) -> Option<StaffId> {
        match &self.parcel.whose {
            Some(Whose::Staff(id)) => Some(StaffId(*id)),
            _ => None,
        }
    }

    /// As it is given back.
    #[must_use]
    pub const fn postponed(&self, not_before: DateTime<Utc>) -> Postponed {
        Postponed { id: self.claimed.id, step: self.step, tries: self.claimed.tries, unsure: self.claimed.unsure, not_before }
    }

    /// What it sends, with the chat in it.
    ///
    /// # Panics
    /// Never: texts and numbers are JSON.
    #[must_use]
    pub fn addressed(&self) -> String {
        let parcel = Parcel { chat: Some(self.chat), ..self.parcel.clone() };
        serde_json::to_string(&parcel).expect("texts and numbers are JSON")
    }
}

/// A row that waits for its chat.
#[derive(Debug)]
struct Parked {
    until: Instant,
    row: Row,
}

impl PartialEq for Parked {
    fn eq(&self, other: &Self) -> bool {
        (self.until, self.row.claimed.id) == (other.until, other.row.claimed.id)
    }
}
impl Eq for Parked {}
impl PartialOrd for Parked {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Parked {
    /// The earliest is the greatest, as the heap wants it.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (other.until, other.row.claimed.id).cmp(&(self.until, self.row.claimed.id))
    }
}

#[derive(Debug, Default)]
struct Waiting {
    ready: VecDeque<Row>,
    parked: BinaryHeap<Parked>,
}

/// All lanes in memory.
#[derive(Debug, Default)]
pub(super) struct Queue {
    lanes: [Waiting; 4],
    /// Rows in memory, in flight too.
    held: HashSet<i64>,
}

/// What comes next.
#[derive(Debug)]
pub(super) enum Next {
    /// This row's next call may go now.
    Go(Box<Row>),
    /// Nothing before this time.
    At(Instant),
    /// Nothing waits.
    Empty,
}

impl Queue {
    /// Takes a row up; false when it is here already.
    pub fn take_up(&mut self, row: Row) -> bool {
        let new = self.held.insert(row.claimed.id);
        if new {
            self.lane(row.claimed.lane).ready.push_back(row);
        }
        new
    }

    /// A row whose next call follows at once.
    pub fn go_on(&mut self, row: Row) {
        self.lane(row.claimed.lane).ready.push_front(row);
    }

    /// A row left: it was sent, refused, or given back.
    pub fn left(&mut self, id: i64) {
        self.held.remove(&id);
    }

    /// Ids of all rows in memory, in flight too.
    pub fn held(&self) -> Vec<i64> {
        self.held.iter().copied().collect()
    }

    fn lane(&mut self, lane: Lane) -> &mut Waiting {
        &mut self.lanes[usize::try_from(lane.number()).unwrap_or_default()]
    }

    /// Rows of a lane that wait here.
    pub fn waiting(&mut self, lane: Lane) -> usize {
        let lane = self.lane(lane);
        lane.ready.len() + lane.parked.len()
    }

    /// The next call in the order of lanes, as soon as its chat and the whole bot may.
    pub fn next(&mut self, pace: &mut Pace, now: Instant) -> Next {
        let mut soonest: Option<Instant> = None;
        for waiting in &mut self.lanes {
            while waiting.parked.peek().is_some_and(|parked| parked.until <= now) {
                waiting.ready.extend(waiting.parked.pop().map(|parked| parked.row));
            }
            while let Some(row) = waiting.ready.pop_front() {
                match pace.take(row.chat, now) {
                    Ok(()) => return Next::Go(Box::new(row)),
                    Err(Wait::Chat(until)) => waiting.parked.push(Parked { until, row }),
                    Err(Wait::Everybody(until)) => {
                        waiting.ready.push_front(row);
                        return Next::At(until);
                    }
                }
            }
            let parked = waiting.parked.peek().map(|parked| parked.until);
            soonest = soonest.into_iter().chain(parked).min();
        }
        soonest.map_or(Next::Empty, Next::At)
    }

    /// Takes out what has waited here since before a time, or everything.
    pub fn give_back(&mut self, since: Option<Instant>) -> Vec<Row> {
        let old = |row: &Row| since.is_none_or(|since| row.since < since);
        let mut out = Vec::new();
        for waiting in &mut self.lanes {
            let all = waiting.ready.drain(..).chain(waiting.parked.drain().map(|parked| parked.row));
            let (go, stay): (Vec<Row>, Vec<Row>) = all.partition(|row| old(row));
            waiting.ready.extend(stay);
            out.extend(go);
        }
        for row in &out {
            self.held.remove(&row.claimed.id);
        }
        out
    }
}
