//! Buttons of staff, as callback data: `s.<word>.<case or 0>.<more>`.

use super::case::CaseId;

/// What a button wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// The cases that wait.
    Queue,
    /// One's own cases.
    Cases,
    /// Take a case.
    Take,
    /// Read a case.
    Open,
    /// Read it although it may be hard to bear.
    Warned,
    /// Typed words go to this case from now on.
    Switch,
    /// What was typed goes to this case.
    To,
    /// Everything that was written in a case.
    History,
    /// More that can be done with a case.
    More,
    /// Write a note.
    Note,
    /// Ask colleagues.
    Consult,
    /// Give it back to the queue.
    GiveBack,
    /// Hand it on: to whom?
    Transfer,
    /// To this colleague.
    ToStaff,
    /// To this office.
    ToOffice,
    /// A threat was seen, or not.
    Threat,
    /// Block the client.
    Block,
    /// A second person says yes or no.
    DecideBlock,
    /// Close it: with which outcomes?
    Close,
    /// Outcomes of a group.
    Outcomes,
    /// Tick an outcome, or take it off.
    Tick,
    /// Close it now.
    Closed,
    /// The phrase book.
    Phrases,
    /// A group of it.
    Group,
    /// A phrase.
    Phrase,
    /// A document for its blank.
    Document,
    /// Send the filled phrase.
    SendPhrase,
    /// Give up what is being done.
    Cancel,
    /// On duty, off duty, or as the office.
    Duty,
    /// Speak a language with clients, or not.
    Speaks,
    /// Know a topic, or not.
    Topic,
    /// The next question of the profile.
    Next,
    /// Languages, topics and hours anew.
    Profile,
    /// What the office says of itself.
    Office,
    /// A link for somebody new.
    Invite,
    /// A link for the office's group.
    LinkGroup,
    /// Away for so many days; 0 is back.
    Away,
    /// Free for cases of others, or not.
    Free,
    /// Who works here.
    Colleagues,
    /// End somebody's access.
    Suspend,
    /// Leave.
    Leave,
    /// The appointments of a day.
    Day,
    /// The appointments of seven days.
    Week,
    /// One appointment, or something that is done with it.
    Appointment,
    /// An appointment for the client of a case: type, day, time.
    Book,
    /// Times that the client of a case can choose from.
    Propose,
    /// Close days.
    Shut,
    /// Appointments that lie on closed days, or outside of hours.
    Conflicts,
    /// One's calendar as a feed, and busy times from elsewhere.
    Feed,
}

impl What {
    /// Every button with its word.
    const WORDS: [(Self, &'static str); 49] = [
        (Self::Queue, "queue"),
        (Self::Cases, "cases"),
        (Self::Take, "take"),
        (Self::Open, "open"),
        (Self::Warned, "warned"),
        (Self::Switch, "switch"),
        (Self::To, "to"),
        (Self::History, "history"),
        (Self::More, "more"),
        (Self::Note, "note"),
        (Self::Consult, "consult"),
        (Self::GiveBack, "back"),
        (Self::Transfer, "transfer"),
        (Self::ToStaff, "tostaff"),
        (Self::ToOffice, "tooffice"),
        (Self::Threat, "threat"),
        (Self::Block, "block"),
        (Self::DecideBlock, "decide"),
        (Self::Close, "close"),
        (Self::Outcomes, "outcomes"),
        (Self::Tick, "tick"),
        (Self::Closed, "closed"),
        (Self::Phrases, "phrases"),
        (Self::Group, "group"),
        (Self::Phrase, "phrase"),
        (Self::Document, "document"),
        (Self::SendPhrase, "send"),
        (Self::Cancel, "cancel"),
        (Self::Duty, "duty"),
        (Self::Speaks, "speaks"),
        (Self::Topic, "topic"),
        (Self::Next, "next"),
        (Self::Profile, "profile"),
        (Self::Office, "office"),
        (Self::Invite, "invite"),
        (Self::LinkGroup, "link"),
        (Self::Away, "away"),
        (Self::Free, "free"),
        (Self::Colleagues, "people"),
        (Self::Suspend, "suspend"),
        (Self::Leave, "leave"),
        (Self::Day, "day"),
        (Self::Week, "week"),
        (Self::Appointment, "apt"),
        (Self::Book, "book"),
        (Self::Propose, "propose"),
        (Self::Shut, "shut"),
        (Self::Conflicts, "conflicts"),
        (Self::Feed, "feed"),
    ];
}

/// A button of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffPress {
    /// What it wants.
    pub what: What,
    /// Of which case.
    pub case: Option<CaseId>,
    /// Which one.
    pub word: String,
}

impl StaffPress {
    /// A button that names nothing.
    #[must_use]
    pub const fn plain(what: What) -> Self {
        Self { what, case: None, word: String::new() }
    }

    /// A button of a case.
    #[must_use]
    pub const fn of(what: What, case: CaseId) -> Self {
        Self { what, case: Some(case), word: String::new() }
    }

    /// The same with which one.
    #[must_use]
    pub fn with(mut self, word: impl Into<String>) -> Self {
        self.word = word.into();
        self
    }

    /// Callback data (Bot API: 1–64 bytes).
    #[must_use]
    pub fn to_data(&self) -> String {
        let word = What::WORDS.iter().find(|(what, _)| *what == self.what).map_or("queue", |(_, word)| word);
        format!("s.{word}.{}.{}", self.case.map_or(0, |case| case.0), self.word)
    }

    /// Reads callback data; `None` for anything else.
    #[must_use]
    pub fn from_data(data: &str) -> Option<Self> {
        let mut parts = data.strip_prefix("s.")?.splitn(3, '.');
        let (name, case, word) = (parts.next()?, parts.next()?.parse::<i64>().ok()?, parts.next()?);
        let what = What::WORDS.iter().find(|(_, known)| *known == name)?.0;
        Some(Self { what, case: (case != 0).then_some(CaseId(case)), word: word.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{StaffPress, What};
    use crate::casework::case::CaseId;

    #[test]
    fn callback_data_of_staff_round_trips_and_fits() {
        let mut seen = HashSet::new();
        for (what, word) in What::WORDS {
            assert!(seen.insert(what) && word.len() <= 9, "{word}");
            let press = StaffPress::of(what, CaseId(i64::MAX)).with("phrase-understanding-interpreter");
            let data = press.to_data();
            assert!(data.len() <= 64, "{data} has {} bytes", data.len());
            assert_eq!(StaffPress::from_data(&data), Some(press));
            assert_eq!(StaffPress::from_data(&StaffPress::plain(what).to_data()), Some(StaffPress::plain(what)));
        }
        for data in ["", "s", "s.take", "s.none.0.", "s.take.x.", "k.a.1.yes"] {
            assert_eq!(StaffPress::from_data(data), None, "{data}");
        }
    }
}
