//! Where a case stands, and the one table of how it moves on. A refused move changes nothing and says why.
//!
//! ```text
//!            take                 close
//! waiting ─────────► taken ────────────────► closed
//!    ▲                 │                        │
//!    └─────────────────┘ lease over, given back │
//!    ▲                   office changed         │
//!    └──────────────────────────────────────────┘ the client writes again
//! ```

use chrono::{DateTime, Utc};

use super::role::{Action, Role, allowed};
use super::route::Rung;
use crate::flow::model::Queue;
use crate::ids::{Language, OfficeId};

/// A member of staff, by the row's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StaffId(pub i64);

/// A case, by the row's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseId(pub i64);

/// Where a case stands. With the bot it is no case yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody has it.
    Waiting,
    /// One person has it.
    Taken(StaffId),
    /// It is over.
    Closed,
}

/// How a case came to be, for counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The client asked for a person.
    Person,
    /// After a sign of danger (R0).
    Crisis,
    /// A complaint.
    Complaint,
    /// A professional or an organisation.
    Professional,
}

impl Way {
    const WORDS: [(Self, &'static str); 4] =
        [(Self::Person, "person"), (Self::Crisis, "crisis"), (Self::Complaint, "complaint"), (Self::Professional, "professional")];

    /// The word that is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::WORDS.iter().find(|(way, _)| *way == self).map_or("person", |(_, word)| word)
    }

    /// The way of a stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(way, _)| *way)
    }
}

/// What is known of a case in the clear: enough for queues and boards, nothing of what was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its row.
    pub id: CaseId,
    /// What staff call it: four letters and digits.
    pub code: String,
    /// The client's row.
    pub client: i64,
    /// The office that has it.
    pub office: OfficeId,
    /// Its kind.
    pub queue: Queue,
    /// Before others.
    pub urgent: bool,
    /// The language that the client reads.
    pub language: Language,
    /// The value of the answer `need`; `None` for "I just want to talk" (KAST-1).
    pub topic: Option<String>,
    /// How it came to be.
    pub way: Way,
    /// Where on the ladder it stands.
    pub rung: Rung,
    /// Where it stands.
    pub state: State,
    /// Neutral texts to the client, and the shorter keeping time (exit, violence).
    pub discreet: bool,
    /// Staff saw a threat (D9).
    pub threat: bool,
    /// No more messages of this client reach staff.
    pub blocked: Blocked,
    /// Who must not see it: a complaint may be about them (KISI-4).
    pub hidden_from: Vec<StaffId>,
    /// Another office that was asked for; the client has not answered yet (P13).
    pub asked: Option<OfficeId>,
    /// Whoever had it last: a case that is reopened goes back to them.
    pub last_owner: Option<StaffId>,
    /// How often it was escalated since it waits; see [`super::escalation`].
    pub escalated: u8,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// Since when it waits, or when it was taken first.
    pub since: DateTime<Utc>,
    /// When anybody did something in it: the lease counts from then.
    pub active: DateTime<Utc>,
    /// When somebody took it first: the waiting time ends.
    pub taken: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed: Option<DateTime<Utc>>,
    /// Grows with each change; a write says which one it knows (compare and set).
    pub version: i64,
}

/// Whether a client's messages still reach staff (D9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blocked {
    /// They do.
    No,
    /// Somebody proposed to block them; a second person decides.
    Proposed(StaffId),
    /// They do not; the bot still answers, and help is one press away.
    Yes,
}

/// Whoever moves a case.
#[derive(Debug, Clone)]
pub struct Actor<'a> {
    /// Who.
    pub id: StaffId,
    /// As what.
    pub role: Role,
    /// In which office.
    pub office: &'a OfficeId,
}

/// A move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// Somebody takes a waiting case.
    Take,
    /// They give it back to the queue.
    GiveBack,
    /// A coordinator gives it to somebody of the office.
    Assign(StaffId, Role),
    /// Whoever has it asks for another office; the client decides (P13).
    AskOffice(OfficeId),
    /// It is over.
    Close,
    /// A threat was seen, or it was a mistake.
    Threat(bool),
    /// The client shall be blocked.
    ProposeBlock,
    /// A second person says yes or no.
    DecideBlock(bool),
}

/// Why a move is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The role, the office or the kind of case does not allow it.
    NotAllowed,
    /// Somebody else has it.
    Theirs,
    /// It is not waiting, or not taken, as the move needs.
    NotNow,
    /// Two people have to agree, and this is the first one.
    SamePerson,
}

/// Moves a case.
///
/// # Errors
/// [`Refused`]; the case is as it was.
pub fn act(case: &Case, by: &Actor<'_>, step: &Move, now: DateTime<Utc>) -> Result<Case, Refused> {
    let may = |action| allowed(by.role, by.office, action, &case.office, case.queue) && !case.hidden_from.contains(&by.id);
    let owns = case.state == State::Taken(by.id);
    let needs = |right: bool, why| if right { Ok(()) } else { Err(why) };
    let mut next = Case { active: now, ..case.clone() };
    match step {
        Move::Take => {
            needs(may(Action::Take), Refused::NotAllowed)?;
            match case.state {
                State::Waiting => {}
                State::Taken(_) => return Err(Refused::Theirs),
                State::Closed => return Err(Refused::NotNow),
            }
            next.give_to(by.id, now);
        }
        Move::GiveBack => {
            needs(owns || may(Action::Reassign), Refused::Theirs)?;
            needs(matches!(case.state, State::Taken(_)), Refused::NotNow)?;
            next.wait(now);
        }
        Move::Assign(to, role) => {
            needs(may(Action::Reassign) || owns, Refused::NotAllowed)?;
            needs(
                allowed(*role, &case.office, Action::Work, &case.office, case.queue) && !case.hidden_from.contains(to),
                Refused::NotAllowed,
            )?;
            needs(case.state != State::Closed && case.state != State::Taken(*to), Refused::NotNow)?;
            next.give_to(*to, now);
        }
        Move::AskOffice(office) => {
            needs(owns, Refused::Theirs)?;
            needs(*office != case.office, Refused::NotNow)?;
            next.asked = Some(office.clone());
        }
        Move::Close => {
            needs(owns, Refused::Theirs)?;
            next.close(now);
        }
        Move::Threat(seen) => {
            needs(owns, Refused::Theirs)?;
            next.threat = *seen;
        }
        Move::ProposeBlock => {
            needs(owns, Refused::Theirs)?;
            needs(case.blocked == Blocked::No, Refused::NotNow)?;
            next.blocked = Blocked::Proposed(by.id);
        }
        Move::DecideBlock(yes) => {
            needs(may(Action::ConfirmBlock), Refused::NotAllowed)?;
            let Blocked::Proposed(first) = case.blocked else { return Err(Refused::NotNow) };
            needs(first != by.id, Refused::SamePerson)?;
            next.blocked = if *yes { Blocked::Yes } else { Blocked::No };
            if *yes {
                next.close(now);
            }
        }
    }
    Ok(next)
}

impl Case {
    /// Nobody has it any more; it waits from now on.
    pub fn wait(&mut self, now: DateTime<Utc>) {
        if let State::Taken(owner) = self.state {
            self.last_owner = Some(owner);
        }
        self.state = State::Waiting;
        self.asked = None;
        self.escalated = 0;
        self.since = now;
        self.active = now;
        self.closed = None;
    }

    /// Somebody has it from now on.
    pub fn give_to(&mut self, owner: StaffId, now: DateTime<Utc>) {
        self.state = State::Taken(owner);
        self.last_owner = Some(owner);
        self.asked = None;
        self.taken = self.taken.or(Some(now));
        self.active = now;
        self.closed = None;
    }

    /// It is over; whoever had it is known, so that it can go back to them.
    pub fn close(&mut self, now: DateTime<Utc>) {
        if let State::Taken(owner) = self.state {
            self.last_owner = Some(owner);
        }
        self.state = State::Closed;
        self.asked = None;
        self.active = now;
        self.closed = Some(now);
    }

    /// The client agreed to another office: it waits there.
    pub fn go_to(&mut self, office: OfficeId, now: DateTime<Utc>) {
        self.office = office;
        self.rung = Rung::Here;
        self.wait(now);
        self.last_owner = None;
    }

    /// Who has it.
    #[must_use]
    pub const fn owner(&self) -> Option<StaffId> {
        match self.state {
            State::Taken(owner) => Some(owner),
            State::Waiting | State::Closed => None,
        }
    }

    /// Whether somebody may read what was told in it.
    #[must_use]
    pub fn readable_by(&self, by: &Actor<'_>) -> bool {
        let may = |action| allowed(by.role, by.office, action, &self.office, self.queue);
        let owns = self.state == State::Taken(by.id);
        !self.hidden_from.contains(&by.id) && (owns && may(Action::Work) || may(Action::Open))
    }
}

/// Letters and digits of a code: none that is mistaken for another, none that makes words.
pub const CODE_LETTERS: &[u8; 27] = b"BCDFGHJKLMNPQRSTVWXYZ234679";
/// Letters and digits in a code.
pub const CODE_LENGTH: usize = 4;

/// A code of random bytes.
#[must_use]
pub fn code(random: [u8; CODE_LENGTH]) -> String {
    random.iter().map(|byte| char::from(CODE_LETTERS[usize::from(*byte) % CODE_LETTERS.len()])).collect()
}

#[cfg(test)]
pub(crate) mod tests;
