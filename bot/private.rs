//! Words of a person travel wrapped, so that no log and no error shows them by accident.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Something a client told us; `Debug` prints `[private]`, and there is no `Display`.
///
/// It serialises openly: what is written with it (a session) is sealed as a whole.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Wraps what a person said.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The words themselves, for the one place that must show or store them.
    pub const fn expose(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

#[cfg(test)]
mod tests {
    use super::Private;

    #[test]
    fn debug_hides_the_words() {
        assert_eq!(format!("{:?}", Private::new("0177")), "[private]");
    }
}
