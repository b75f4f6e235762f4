//! What lies sealed of an appointment, as JSON: labels, places, wishes (G8). It is kept for that appointment only.

use serde::{Deserialize, Serialize};

use crate::private::Private;

/// Whom a client would like to interpret (G8). Interpreters are adults bound to secrecy, never children: that is no choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interpreter {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Anybody.
    Any,
}

impl Interpreter {
    /// Each with the attribute of its label.
    pub const ALL: [(Self, &'static str); 3] = [(Self::Woman, "woman"), (Self::Man, "man"), (Self::Any, "any")];

    /// The attribute of its label.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Any => "any",
        }
    }
}

/// The sealed part of an appointment. What a newer program added is passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// A client's own name for it (G5), or the office's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Private<String>>,
    /// Where it is, if that is not the office's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Private<String>>,
    /// What the client brings to an appointment made elsewhere: attributes of `appointment-bring`. Of others their kind tells.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// Who interprets; nobody is wished for where absent. The language is the client's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<Interpreter>,
    /// "Nobody from my community."
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub apart: bool,
    /// The client wants to be reminded of this one (G3); of one that an office made elsewhere they said so when they joined
    /// (`made::reminds`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub remind: bool,
}

impl Details {
    /// Reads it back; what cannot be read is empty.
    #[must_use]
    pub fn restore(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// As JSON, to be sealed.
    ///
    /// # Panics
    /// Never: texts and words are JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts and words are JSON")
    }
}

#[cfg(test)]
mod tests {
    use super::{Details, Interpreter};
    use crate::private::Private;

    #[test]
    fn what_an_office_told_is_read() {
        let told = crate::booking::elsewhere::Details {
            place: Some("Haus 1".to_owned()),
            bring: vec!["letter".to_owned()],
            language: Some("uk".into()),
        };
        let read = Details { place: Some(Private::new("Haus 1".to_owned())), bring: told.bring.clone(), ..Details::default() };
        assert_eq!(Details::restore(&told.to_json()), read);
    }

    #[test]
    fn details_round_trip_and_show_nothing() {
        let details = Details {
            label: Some(Private::new("Zahnarzt".to_owned())),
            interpreter: Some(Interpreter::Woman),
            apart: true,
            remind: true,
            ..Details::default()
        };
        assert_eq!(Details::restore(&details.to_json()), details);
        assert!(!format!("{details:?}").contains("Zahnarzt"));
        assert_eq!(Details::restore("{}"), Details::default());
        assert_eq!(Details::restore("nonsense"), Details::default());
    }
}
