//! What a question becomes on its whole way: danger first, then what the main menu waits for, then the FAQ.

use chrono::{DateTime, Utc};

use super::content::Content;
use super::input::{Input, understand};
use super::turn::{run, turn};
use crate::faq::Verdict;
use crate::flow::{Event, Session};
use crate::ids::Language;
use crate::private::Private;

/// How a typed question was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// As danger: the card at once, or the gentle question first.
    Danger {
        /// The card at once.
        direct: bool,
    },
    /// As a question, and this is what the FAQ says.
    Question(Verdict),
    /// As something else: an escape word, a button of the menu, a command.
    Otherwise,
}

/// How a question is heard of somebody who stands at the main menu.
#[must_use]
pub fn heard(content: &Content, language: &Language, question: &str, now: DateTime<Utc>) -> Heard {
    let session = at_menu(content, language, now);
    match understand(content, &session, &Input::Text(Private::new(question.to_owned())), now).0 {
        Event::Danger { direct, .. } => Heard::Danger { direct },
        Event::Asked(words) => Heard::Question(content.faq.ask(language, words.expose())),
        _ => Heard::Otherwise,
    }
}

fn at_menu(content: &Content, language: &Language, now: DateTime<Utc>) -> Session {
    let begun = turn(content, Session::new(language.clone()), &Input::Start(None), now).session;
    run(content, begun, Event::Chose(language.as_str().into()), now).session
}
