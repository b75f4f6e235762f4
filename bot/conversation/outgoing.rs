//! What is sent, free of Telegram's shapes: few calls for each step, since edits count against the limits like messages.

use serde::{Deserialize, Serialize};

use super::render::{Action, Message};
use crate::ids::OfficeId;
use crate::store::case_message::Wording;

/// Bot API: UTF-16 code units of one message.
const UNITS_MAX: usize = 4_096;
/// Short sentences are joined with what follows them up to this length, so that one step is one message.
const JOINED_MAX: usize = 1_500;

/// What goes out together, in order, to one chat.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// The chat, where it is not that of the row's client.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat: Option<i64>,
    /// Whose chat that is, where it is no client's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whose: Option<Whose>,
    /// One call each.
    pub calls: Vec<Outgoing>,
}

/// A chat of the staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Whose {
    /// The private chat of somebody on the staff, by their row.
    Staff(i64),
    /// An office's group.
    Group(OfficeId),
}

/// What a sent message is, where somebody needs its number later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// A message of a case, by its row, as it was first written.
    Message(i64),
    /// The same, after so many changes.
    Changed(i64, i64),
    /// A card with "Take": the case and whose chat it is in.
    Card(i64, i64),
    /// An office's board.
    Board(OfficeId),
    /// A reminder of an appointment, by its row.
    Reminder(i64),
}

impl Mark {
    /// A wording of a message of a case.
    #[must_use]
    pub const fn wording((id, edits): Wording) -> Self {
        if edits == 0 { Self::Message(id) } else { Self::Changed(id, edits) }
    }

    /// The wording of a message of a case that it marks.
    #[must_use]
    pub const fn of_case(&self) -> Option<Wording> {
        match self {
            Self::Message(id) => Some((*id, 0)),
            Self::Changed(id, edits) => Some((*id, *edits)),
            Self::Card(..) | Self::Board(_) | Self::Reminder(_) => None,
        }
    }
}

impl Parcel {
    /// What goes to a client's own chat.
    #[must_use]
    pub fn to_client(calls: Vec<Outgoing>) -> Self {
        Self { calls, ..Self::default() }
    }

    /// What goes to a chat that is named here.
    #[must_use]
    pub fn to_chat(chat: i64, calls: Vec<Outgoing>) -> Self {
        Self { chat: Some(chat), calls, whose: None }
    }

    /// The parcel as JSON, for its sealed column.
    ///
    /// # Panics
    /// Never: texts and numbers are JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts and numbers are JSON")
    }
}

/// One call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outgoing {
    /// A new message.
    Send(Bubble),
    /// In place of a message that is there; sent anew where that cannot be.
    Edit {
        /// The message.
        message: i64,
        /// What it shows now.
        bubble: Bubble,
    },
    /// Shows a message of another chat again, without its sender's name; nothing of it passes through the bot (P6).
    Copy {
        /// The chat that it stands in.
        from: i64,
        /// The message.
        message: i64,
        /// What it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mark: Option<Mark>,
    },
    /// A small file, such as an appointment for a calendar.
    Document {
        /// Its name with its ending, ASCII.
        name: String,
        /// Its content.
        text: String,
    },
    /// Takes messages back; those that are too old stay.
    Delete(Vec<i64>),
    /// Leaves a group.
    Leave,
}

/// A text with its buttons, row by row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bubble {
    /// Plain text.
    pub text: String,
    /// Rows of buttons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Vec<Key>>,
    /// The message that it answers; said without it where that is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<i64>,
    /// What it is, where somebody needs its number later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
}

impl Bubble {
    /// A text without buttons.
    #[must_use]
    pub fn plain(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl Outgoing {
    /// What its message is.
    #[must_use]
    pub const fn mark(&self) -> Option<&Mark> {
        match self {
            Self::Send(bubble) | Self::Edit { bubble, .. } => bubble.mark.as_ref(),
            Self::Copy { mark, .. } => mark.as_ref(),
            Self::Document { .. } | Self::Delete(_) | Self::Leave => None,
        }
    }
}

/// A button as it is sent. The first form is the one that rows of earlier programs have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Key {
    /// Label and callback data.
    Press(String, String),
    /// A page that opens.
    Link {
        /// Its label.
        label: String,
        /// Its address.
        url: String,
    },
}

impl Key {
    /// What comes back when it is pressed; `None` for a link.
    #[must_use]
    pub fn data(&self) -> Option<&str> {
        match self {
            Self::Press(_, data) => Some(data),
            Self::Link { .. } => None,
        }
    }
}

impl From<&super::RenderedButton> for Key {
    fn from(button: &super::RenderedButton) -> Self {
        let label = button.label.clone();
        match &button.action {
            Action::Press { data, .. } => Self::Press(label, data.clone()),
            Action::Link(url) => Self::Link { label, url: url.clone() },
        }
    }
}

impl From<&Message> for Bubble {
    fn from(message: &Message) -> Self {
        let row = |row: &Vec<super::RenderedButton>| row.iter().map(Key::from).collect();
        Self { text: message.text.clone(), buttons: message.buttons.iter().map(row).collect(), ..Self::default() }
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Joins what a turn says into as few messages as read well: a passing sentence stands above what follows it.
///
/// With `replaced`, the first takes the place of that message.
#[must_use]
pub fn pack(messages: &[Message], replaced: Option<i64>) -> Vec<Outgoing> {
    let mut bubbles: Vec<Bubble> = Vec::new();
    // The last bubble is a passing sentence, so the next text joins it.
    let mut passing = false;
    for message in messages.iter().filter(|message| !message.text.is_empty()) {
        let mut bubble = Bubble::from(message);
        if passing && let Some(last) = bubbles.last_mut() {
            let joined = units(&last.text) + 2 + units(&bubble.text);
            if joined <= UNITS_MAX && (joined <= JOINED_MAX || units(&last.text) * 4 <= units(&bubble.text)) {
                bubble.text = format!("{}\n\n{}", last.text, bubble.text);
                bubbles.pop();
            }
        }
        passing = message.buttons.is_empty() && !message.keep;
        bubbles.push(bubble);
    }
    let mut calls: Vec<Outgoing> = bubbles.into_iter().map(Outgoing::Send).collect();
    if let (Some(message), Some(first)) = (replaced, calls.first_mut())
        && let Outgoing::Send(bubble) = first.clone()
    {
        *first = Outgoing::Edit { message, bubble };
    }
    calls
}

#[cfg(test)]
mod tests {
    use super::{Bubble, Key, Outgoing, pack};
    use crate::conversation::{Action, Message, RenderedButton};
    use crate::flow::{Press, Wish};

    fn message(text: &str, keep: bool, buttons: bool) -> Message {
        let action = Action::Press { data: "1.1.w.menu".to_owned(), press: Press::Wish(Wish::Menu) };
        let button = RenderedButton { label: "Ja".to_owned(), action };
        let buttons = if buttons { vec![vec![button]] } else { Vec::new() };
        Message { text: text.to_owned(), buttons, language: "de".into(), keep }
    }

    fn texts(calls: &[Outgoing]) -> Vec<String> {
        let text = |call: &Outgoing| match call {
            Outgoing::Send(Bubble { text, .. }) => text.clone(),
            Outgoing::Edit { message, bubble } => format!("{message}: {}", bubble.text),
            Outgoing::Copy { .. } | Outgoing::Document { .. } | Outgoing::Delete(_) | Outgoing::Leave => String::new(),
        };
        calls.iter().map(text).collect()
    }

    #[test]
    fn buttons_are_read_as_earlier_programs_wrote_them() {
        let text = r#"{"text":"?","buttons":[[["Ja","1.1.c.yes"],{"label":"Karte","url":"https://www.openstreetmap.org/"}]]}"#;
        let bubble: Bubble = serde_json::from_str(text).expect("a bubble");
        assert_eq!(bubble.buttons[0][0], Key::Press("Ja".to_owned(), "1.1.c.yes".to_owned()));
        assert_eq!(serde_json::to_string(&bubble).expect("JSON"), text);
    }

    #[test]
    fn a_passing_sentence_joins_what_follows_and_cards_stand_alone() {
        let turn = [message("a", false, false), message("card", true, false), message("card 2", true, false), message("?", false, true)];
        assert_eq!(texts(&pack(&turn, None)), ["a\n\ncard", "card 2", "?"]);
        assert_eq!(texts(&pack(&turn, Some(9))), ["9: a\n\ncard", "card 2", "?"]);
        let long = "x".repeat(1_000);
        let turn = [message(&long, false, false), message(&long, false, true)];
        assert_eq!(pack(&turn, None).len(), 2, "two long texts stay apart");
        let turn = [message("kurz", false, false), message(&"x".repeat(4_000), false, true)];
        assert_eq!(pack(&turn, None).len(), 1);
        let turn = [message("kurz", false, false), message(&"𝄞".repeat(2_046), false, true)];
        assert_eq!(pack(&turn, None).len(), 2, "the limit counts UTF-16 units");
        assert!(pack(&[], Some(1)).is_empty());
    }
}
