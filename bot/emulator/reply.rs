//! A message that answers another one, whole or a part of it.

use serde_json::{Value, json};

use super::chat::{Chat, Stored};
use super::text::units;
use super::view::Quoted;

/// Which message is answered.
#[derive(Clone)]
pub struct Reply {
    pub to: i64,
    quote: Option<Quote>,
}

/// A part of it.
#[derive(Clone)]
struct Quote {
    text: String,
    /// UTF-16 units before it.
    position: usize,
    /// Chosen by a person, as the Bot API tells it.
    by_hand: bool,
}

/// Why a message cannot be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unanswerable {
    NoMessage,
    NoQuote,
}

impl Reply {
    /// An answer to a message that is there; a quote must be an exact part of it.
    pub fn new(chat: &Chat, to: i64, quote: Option<&str>, by_hand: bool) -> Result<Self, Unanswerable> {
        let answered = chat.message(to).ok_or(Unanswerable::NoMessage)?;
        let whole = &answered.text.text;
        let found = quote.filter(|quote| !quote.is_empty()).map(|quote| {
            let at = whole.find(quote).ok_or(Unanswerable::NoQuote)?;
            Ok(Quote { text: quote.to_owned(), position: units(&whole[..at]), by_hand })
        });
        Ok(Self { to, quote: found.transpose()? })
    }

    /// Adds what the Bot API tells of it; `answered` is the other message without what that one answers.
    pub fn tell(&self, answered: Option<Value>, into: &mut Value) {
        // A message that was deleted since is left out.
        let Some(answered) = answered else { return };
        into["reply_to_message"] = answered;
        if let Some(Quote { text, position, by_hand }) = &self.quote {
            into["quote"] = json!({ "text": text, "position": position });
            if *by_hand {
                into["quote"]["is_manual"] = json!(true);
            }
        }
    }

    /// What is seen of it above the answer.
    pub fn view(&self, answered: Option<&Stored>) -> Quoted {
        let shown = answered.map(|answered| match (&self.quote, &answered.kind) {
            (Some(quote), _) => quote.text.clone(),
            (None, Some((kind, _))) if answered.text.text.is_empty() => kind.clone(),
            (None, _) => answered.text.text.clone(),
        });
        Quoted { message: self.to, from_bot: answered.is_some_and(|answered| answered.from_bot), text: shown }
    }
}
