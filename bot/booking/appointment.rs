//! Where an appointment stands, and the one table of how it moves on. A refused move changes nothing and says why.
//!
//! ```text
//!        promote            I come                 attended
//! held ───────────► booked ─────────► confirmed ──────────────► over
//!                     ▲  │ ▲            │          missed
//!  staff accept, move │  │ └── moved ───┤
//! requested ──────────┘  └──────────────┴─────► cancelled
//! ```
//!
//! A move keeps the appointment and its calendar UID, and raises its generation: what was planned for the old time is void.

use chrono::{DateTime, TimeDelta, Utc};

use super::Span;
use crate::casework::case::CaseId;
use crate::ids::{AppointmentTypeId, Language, OfficeId};

/// An appointment, by the row's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppointmentId(pub i64);

/// How long a hold lasts.
pub const HOLD: TimeDelta = TimeDelta::minutes(10);

/// Where an appointment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// A client looks at it and has not said yes; it lapses after [`HOLD`].
    Held,
    /// Asked for; staff have not said yes (G6).
    Requested,
    /// Both sides have it.
    Booked,
    /// The client said that they come.
    Confirmed,
    /// They came.
    Attended,
    /// They did not.
    Missed,
    /// It does not take place.
    Cancelled,
}

impl State {
    /// Each with the number that is stored.
    pub const ALL: [(Self, i32); 7] = [
        (Self::Held, 0),
        (Self::Requested, 1),
        (Self::Booked, 2),
        (Self::Confirmed, 3),
        (Self::Attended, 4),
        (Self::Missed, 5),
        (Self::Cancelled, 6),
    ];

    /// Whether it occupies its time.
    #[must_use]
    pub const fn live(self) -> bool {
        matches!(self, Self::Held | Self::Requested | Self::Booked | Self::Confirmed)
    }

    /// Whether somebody is reminded of it.
    #[must_use]
    pub const fn certain(self) -> bool {
        matches!(self, Self::Booked | Self::Confirmed)
    }
}

/// Who made an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Booked here, at times that the office offers; it occupies them.
    Here,
    /// Made by an office elsewhere, which only has it reminded of (G5).
    Office,
    /// Somebody's own, with their label (G5).
    Own,
}

impl Origin {
    /// Each with the number that is stored.
    pub const ALL: [(Self, i32); 3] = [(Self::Here, 0), (Self::Office, 1), (Self::Own, 2)];
}

/// What is known of an appointment in the clear; wishes, labels and places of it lie sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Its row.
    pub id: AppointmentId,
    /// Whose it is; `None` until they open the office's code.
    pub client: Option<i64>,
    /// The office; `None` for somebody's own.
    pub office: Option<OfficeId>,
    /// What it is; `None` where it was not booked here.
    pub kind: Option<AppointmentTypeId>,
    /// Who made it.
    pub origin: Origin,
    /// Where it stands.
    pub state: State,
    /// When it takes place, without buffers.
    pub span: Span,
    /// Grows with each move; reminders are bound to it, and it is the calendar's SEQUENCE together with cancelling.
    pub generation: i64,
    /// Texts name no topic and no kind of office (P17).
    pub discreet: bool,
    /// The language in which it was booked, as staff see it.
    pub language: Language,
    /// The case in which staff booked it.
    pub case: Option<CaseId>,
    /// The appointment that this hold, or what was asked for, would replace; it stands until then.
    pub moves: Option<AppointmentId>,
    /// When it was made, or asked for.
    pub made: DateTime<Utc>,
    /// Grows with each change; a write says which one it knows (compare and set).
    pub version: i64,
}

/// Something that is done with an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The client says yes to a hold; where the office confirms by itself (G6) it is asked for only.
    Promote {
        /// Whether staff have to say yes first.
        ask: bool,
    },
    /// Staff say yes to what was asked for.
    Accept,
    /// "I come".
    Confirm,
    /// The client cancels, at the latest `cut_off` before it begins.
    Cancel {
        /// The type's cut-off.
        cut_off: TimeDelta,
    },
    /// Staff cancel, or say no.
    CancelByOffice,
    /// It gets another time; what was only asked for stays so.
    Move {
        /// The new one.
        to: Span,
    },
    /// Staff give it another time: where it was only asked for, that says yes to it.
    MoveByOffice {
        /// The new one.
        to: Span,
    },
    /// They came.
    Attended,
    /// They did not.
    Missed,
}

/// Why something cannot be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is cancelled.
    Cancelled,
    /// It has begun, or is over.
    Begun,
    /// It has not begun yet.
    NotBegun,
    /// It is too late to cancel here: only the office can.
    CutOff,
    /// It stands where this makes no sense.
    State,
    /// The new time does not lie ahead.
    Past,
}

/// Moves an appointment on.
///
/// # Errors
/// [`Refused`]: nothing changes.
pub fn act(before: &Appointment, act: Act, now: DateTime<Utc>) -> Result<Appointment, Refused> {
    let mut after = before.clone();
    let ahead = || if now < before.span.from { Ok(()) } else { Err(Refused::Begun) };
    if before.state == State::Cancelled {
        return Err(Refused::Cancelled);
    }
    match act {
        Act::Promote { ask } => {
            only(before, &[State::Held])?;
            ahead()?;
            after.state = if ask { State::Requested } else { State::Booked };
        }
        Act::Accept => {
            only(before, &[State::Requested])?;
            ahead()?;
            after.state = State::Booked;
        }
        Act::Confirm => {
            only(before, &[State::Booked, State::Confirmed])?;
            ahead()?;
            after.state = State::Confirmed;
        }
        Act::Cancel { cut_off } => {
            only(before, &[State::Held, State::Requested, State::Booked, State::Confirmed])?;
            ahead()?;
            // What is only held or asked for binds nobody.
            if before.state.certain() && before.span.from - cut_off < now {
                return Err(Refused::CutOff);
            }
            after.state = State::Cancelled;
        }
        Act::CancelByOffice => {
            only(before, &[State::Held, State::Requested, State::Booked, State::Confirmed])?;
            after.state = State::Cancelled;
        }
        Act::Move { to } | Act::MoveByOffice { to } => {
            only(before, &[State::Requested, State::Booked, State::Confirmed])?;
            ahead()?;
            if to.from <= now {
                return Err(Refused::Past);
            }
            // Whoever said "I come" said it of the old time.
            let asked = before.state == State::Requested && matches!(act, Act::Move { .. });
            after.state = if asked { State::Requested } else { State::Booked };
            after.span = to;
            after.generation += 1;
        }
        Act::Attended | Act::Missed => {
            only(before, &[State::Booked, State::Confirmed, State::Attended, State::Missed])?;
            if now < before.span.from {
                return Err(Refused::NotBegun);
            }
            after.state = if act == Act::Attended { State::Attended } else { State::Missed };
        }
    }
    Ok(after)
}

fn only(appointment: &Appointment, states: &[State]) -> Result<(), Refused> {
    if states.contains(&appointment.state) { Ok(()) } else { Err(Refused::State) }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::{Act, Appointment, AppointmentId, Origin, Refused, State, act};
    use crate::booking::Span;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    fn appointment(state: State) -> Appointment {
        Appointment {
            id: AppointmentId(1),
            client: Some(7),
            office: Some("online".into()),
            kind: Some("first-talk".into()),
            origin: Origin::Here,
            state,
            span: Span { from: at("2026-12-01T09:00:00Z"), until: at("2026-12-01T09:45:00Z") },
            generation: 0,
            discreet: false,
            language: "tr".into(),
            case: None,
            moves: None,
            made: at("2026-11-20T09:00:00Z"),
            version: 0,
        }
    }

    const HOUR: TimeDelta = TimeDelta::hours(1);

    #[test]
    fn every_state_takes_only_what_makes_sense_before_and_after_the_start() {
        let to = Span { from: at("2026-12-02T09:00:00Z"), until: at("2026-12-02T09:45:00Z") };
        let acts = [
            Act::Promote { ask: false },
            Act::Accept,
            Act::Confirm,
            Act::Cancel { cut_off: HOUR },
            Act::CancelByOffice,
            Act::Move { to },
            Act::MoveByOffice { to },
            Act::Attended,
            Act::Missed,
        ];
        // Rows are states, columns the acts above; a letter is the state that follows.
        let letter = |state: &Result<Appointment, Refused>| match state.as_ref().map(|after| after.state) {
            Ok(State::Held) => 'h',
            Ok(State::Requested) => 'r',
            Ok(State::Booked) => 'b',
            Ok(State::Confirmed) => 'c',
            Ok(State::Attended) => 'a',
            Ok(State::Missed) => 'm',
            Ok(State::Cancelled) => 'x',
            Err(_) => '-',
        };
        let row =
            |state: State, now: &str| -> String { acts.iter().map(|act_| letter(&act(&appointment(state), *act_, at(now)))).collect() };
        let (before, during) = ("2026-11-30T09:00:00Z", "2026-12-01T09:10:00Z");
        let all = |now: &str| State::ALL.map(|(state, _)| row(state, now));
        assert_eq!(all(before), ["b--xx----", "-b-xxrb--", "--cxxbb--", "--cxxbb--", "---------", "---------", "---------"]);
        assert_eq!(all(during), ["----x----", "----x----", "----x--am", "----x--am", "-------am", "-------am", "---------"]);
    }

    #[test]
    fn cutting_off_binds_clients_and_a_move_makes_a_new_generation() {
        let late = at("2026-12-01T08:30:00Z");
        assert_eq!(act(&appointment(State::Booked), Act::Cancel { cut_off: HOUR }, late), Err(Refused::CutOff));
        assert!(act(&appointment(State::Requested), Act::Cancel { cut_off: HOUR }, late).is_ok(), "what is asked for binds nobody");
        assert!(act(&appointment(State::Booked), Act::CancelByOffice, late).is_ok());
        let to = Span { from: at("2026-12-03T09:00:00Z"), until: at("2026-12-03T09:45:00Z") };
        let moved = act(&appointment(State::Confirmed), Act::Move { to }, late).expect("it moves");
        assert_eq!((moved.state, moved.generation, moved.span), (State::Booked, 1, to));
        let past = Span { from: late, until: late + HOUR };
        assert_eq!(act(&appointment(State::Booked), Act::Move { to: past }, late), Err(Refused::Past));
        assert_eq!(act(&appointment(State::Booked), Act::Attended, late), Err(Refused::NotBegun));
        assert_eq!(act(&appointment(State::Cancelled), Act::CancelByOffice, late), Err(Refused::Cancelled));
    }
}
