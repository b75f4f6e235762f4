//! What is wrong in the settings: where, which key, why; never the value.

use std::fmt;

/// One fault of the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// `lotse.toml:3:1` where it stands in the file, the file's name where it is missing, or the variable's name.
    pub place: String,
    /// The key with its section, such as `telegram.token`; empty when the file as a whole is meant.
    pub key: String,
    /// What is wrong, lower-case, without a full stop.
    pub message: String,
    /// What to do, where that is known.
    pub help: Option<String>,
}

impl Fault {
    pub(super) fn new(place: &str, key: &str, message: impl Into<String>) -> Self {
        Self { place: place.to_owned(), key: key.to_owned(), message: message.into(), help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        if !self.key.is_empty() {
            write!(f, "{} ", self.key)?;
        }
        write!(f, "{}", self.message)?;
        match &self.help {
            Some(help) => write!(f, " ({help})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Fault {}
