//! What can happen in a talk.

use super::session::{Value, Wait};
use crate::ids::{Choice, Code, FaqId, FlowName, ServiceId};
use crate::private::Private;

/// One thing that happened; whatever a client sends has become one of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// `/start`, with the flow that a link asked for.
    Start {
        /// An entry of the talk; an unknown one starts normally.
        flow: Option<FlowName>,
    },
    /// A button, and the wait that it was shown for.
    Pressed(Wait, Press),
    /// A typed text that names a choice of the open question.
    Chose(Choice),
    /// A typed answer of the open input; never [`Value::Choice`].
    Told(Value),
    /// A typed answer of the right kind that cannot be: out of range, no such day or place.
    Impossible,
    /// A word that means the same everywhere.
    Wished(Wish),
    /// A typed text that is none of these.
    Asked(Private<String>),
    /// Words of danger, anywhere (domain.md, D2).
    Danger {
        /// The crisis (`K-…`).
        kind: Code,
        /// Said outright, or to be asked about gently.
        direct: bool,
        /// The words, where they may also be a question.
        words: Option<Private<String>>,
    },
    /// Something that is no text.
    Sent(Sent),
    /// A text longer than the platform's own limit for one message.
    TooLong,
    /// A typed name that several places have; the conversation offers them.
    SeveralPlaces,
    /// What the world answered to an effect.
    World(Outcome),
    /// A typed question may mean one of these, best first.
    Suggested(Vec<FaqId>),
    /// A timer, with the wait that it was set for.
    WaitExpired(Wait),
}

/// What a button says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// One of the step's choices.
    Choice(Choice),
    /// A button that stands on every screen, or repairs.
    Wish(Wish),
    /// "This number does not work", on a service's card.
    Report(ServiceId),
    /// More services, below the last card: how many were shown.
    Further(usize),
}

/// Conversation repair and ways out, which work at any time (domain.md, U4, U6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wish {
    /// The main menu.
    Menu,
    /// The service menu.
    More,
    /// Help now.
    Emergency,
    /// A plain "help".
    Help,
    /// A person.
    Person,
    /// Another language.
    Language,
    /// The question before.
    Back,
    /// No answer to this one.
    Skip,
    /// "I don't know."
    Unknown,
    /// The question once more.
    Repeat,
    /// An earlier answer was wrong.
    Correct,
    /// The end.
    Stop,
    /// What is stored, and why.
    Privacy,
    /// Show what is stored.
    MyData,
    /// Delete it.
    Delete,
}

/// What is not text and not read (domain.md, P5, P6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Photo, voice, file, sticker.
    Media,
    /// A contact or a location: dropped.
    Contact,
    /// A message that was changed after it was read.
    Edited,
    /// Somebody else's words.
    Forwarded,
}

/// What the world answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Something was found and shown.
    Found,
    /// Nothing was found.
    None,
    /// An appointment was booked.
    Booked,
}

impl Outcome {
    /// The key in a step's `next`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::None => "none",
            Self::Booked => "booked",
        }
    }
}

impl Wish {
    /// Every wish with its short name, as callback data and Fluent attributes write it.
    pub const ALL: [(Self, &'static str); 15] = [
        (Self::Menu, "menu"),
        (Self::More, "more"),
        (Self::Emergency, "help"),
        (Self::Help, "help-plain"),
        (Self::Person, "person"),
        (Self::Language, "language"),
        (Self::Back, "back"),
        (Self::Skip, "skip"),
        (Self::Unknown, "unknown"),
        (Self::Repeat, "repeat"),
        (Self::Correct, "correct"),
        (Self::Stop, "stop"),
        (Self::Privacy, "privacy"),
        (Self::MyData, "mydata"),
        (Self::Delete, "delete"),
    ];

    /// Ways out work on every screen, however old; anything else belongs to the screen that it stands on.
    #[must_use]
    pub const fn leads_out(self) -> bool {
        matches!(self, Self::Emergency | Self::Person | Self::Language | Self::Menu | Self::Stop)
    }

    /// Its short name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(wish, _)| *wish == self).map_or("menu", |(_, name)| name)
    }
}

/// Version of callback data; data of another version shows the present state.
const PRESS_VERSION: &str = "1";

impl Press {
    /// Callback data, bound to a wait (Bot API: 1–64 bytes): `1.<wait>.c.<choice>`, `1.<wait>.w.<wish>` `1.<wait>.n.<service>` or
    /// `1.<wait>.m.<shown>`.
    #[must_use]
    pub fn to_data(&self, wait: Wait) -> String {
        match self {
            Self::Choice(choice) => format!("{PRESS_VERSION}.{}.c.{choice}", wait.0),
            Self::Wish(wish) => format!("{PRESS_VERSION}.{}.w.{}", wait.0, wish.as_str()),
            Self::Report(service) => format!("{PRESS_VERSION}.{}.n.{service}", wait.0),
            Self::Further(shown) => format!("{PRESS_VERSION}.{}.m.{shown}", wait.0),
        }
    }

    /// Reads callback data; `None` for anything that this version did not write.
    #[must_use]
    pub fn from_data(data: &str) -> Option<(Wait, Self)> {
        let mut parts = data.splitn(4, '.');
        let (version, wait, kind, name) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let wait = Wait(wait.parse().ok()?);
        let press = match kind {
            "c" => Self::Choice(name.into()),
            "n" => Self::Report(name.into()),
            "m" => Self::Further(name.parse().ok()?),
            "w" => Self::Wish(Wish::ALL.iter().find(|(_, known)| *known == name)?.0),
            _ => return None,
        };
        (version == PRESS_VERSION).then_some((wait, press))
    }
}

#[cfg(test)]
mod tests {
    use super::{Press, Wait, Wish};

    #[test]
    fn callback_data_round_trips_and_refuses_the_rest() {
        for press in [Press::Choice("paper-kind".into()), Press::Wish(Wish::Person), Press::Report("hsds.7".into()), Press::Further(3)] {
            assert_eq!(Press::from_data(&press.to_data(Wait(7))), Some((Wait(7), press)));
        }
        for data in ["", "1", "2.7.c.x", "1.x.c.y", "1.7.w.none", "1.7.z.x", "1.-1.c.x", "1.0.m.x"] {
            assert_eq!(Press::from_data(data), None, "{data}");
        }
    }
}
