//! Words that work from every screen, when they are the whole message (U6).

use crate::understanding::fold::Word;

/// Words of a message that may still be one escape word.
pub const ESCAPE_WORDS_MAX: usize = 6;

/// What a person can ask for at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Escape {
    /// Back to the main menu.
    Start,
    /// End the dialogue.
    Stop,
    /// A strong call for help: straight to "Help now".
    Emergency,
    /// Plain "help": danger now, find help, or a person (D1).
    Help,
    /// A human being.
    Person,
    /// Another language.
    Language,
    /// The step before.
    Back,
    /// Delete my data.
    Delete,
    /// Leave this question out.
    Skip,
    /// "I don't know".
    Unknown,
    /// Show it again, or in other words.
    Repeat,
    /// Change an earlier answer.
    Correct,
}

/// A short word of the words files: an escape, or a yes or no that only answers a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Short {
    /// Works at any time.
    Escape(Escape),
    /// Answers a question that has the choice `yes`.
    Yes,
    /// Answers a question that has the choice `no`.
    No,
}

/// The kinds as words files name them.
pub const KINDS: [(&str, Short); 14] = [
    ("start", Short::Escape(Escape::Start)),
    ("stop", Short::Escape(Escape::Stop)),
    ("emergency", Short::Escape(Escape::Emergency)),
    ("help", Short::Escape(Escape::Help)),
    ("person", Short::Escape(Escape::Person)),
    ("language", Short::Escape(Escape::Language)),
    ("back", Short::Escape(Escape::Back)),
    ("delete", Short::Escape(Escape::Delete)),
    ("skip", Short::Escape(Escape::Skip)),
    ("unknown", Short::Escape(Escape::Unknown)),
    ("repeat", Short::Escape(Escape::Repeat)),
    ("correct", Short::Escape(Escape::Correct)),
    ("yes", Short::Yes),
    ("no", Short::No),
];

impl Escape {
    /// Whether an open choice's exact label goes before it: it mends the question, or names a language that the screen offers.
    #[must_use]
    pub const fn yields(self) -> bool {
        matches!(self, Self::Skip | Self::Unknown | Self::Repeat | Self::Correct | Self::Language)
    }
}

/// The short word that the whole message is, said once or several times, and whether it is of the client's own language.
///
/// `look` knows the words as they are folded; the client's language decides where languages differ.
pub fn short(message: &[Word], look: impl Fn(&str) -> Option<(Short, bool)>) -> Option<(Short, bool)> {
    // "Help help help" is "help".
    let message: Vec<&Word> = message.chunk_by(|a, b| a.text() == b.text()).filter_map(<[Word]>::first).collect();
    if message.is_empty() || message.len() > ESCAPE_WORDS_MAX {
        return None;
    }
    let forms = message.iter().map(|word| word.forms().len()).max().unwrap_or(0);
    (0..forms).find_map(|form| {
        let spelling = |word: &&Word| word.forms().get(form).map_or(word.text(), String::as_str).to_owned();
        look(&message.iter().map(spelling).collect::<Vec<_>>().join(" "))
    })
}
