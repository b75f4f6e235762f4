//! What crisis numbers and services share: telephone numbers, cost, and how old a record may be.

use chrono::{Days, NaiveDate};
use serde::Deserialize;

use crate::finding::{Finding, Place};

/// Days after which a record counts as checked long ago.
pub const CHECKED_DAYS_MAX: u64 = 90;

/// A telephone number as people read it and as a telephone dials it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// As its owner writes it.
    #[serde(alias = "number")]
    pub display: String,
    /// E.164 (`+49…`), or a short number as it is (`112`, `116117`).
    pub dial: String,
    /// Länder for which it is (`HE`); empty means all of Germany.
    #[serde(default)]
    pub laender: Vec<String>,
    /// `voice` when absent, or `fax`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

impl Phone {
    /// Whether the dial form is one, and says the same as the display form.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let digits: String = self.display.chars().filter(char::is_ascii_digit).collect();
        let same = if let Some(rest) = self.dial.strip_prefix("+49") {
            // E.164: at most 15 digits with the country code.
            (5..=13).contains(&rest.len()) && digits.strip_prefix('0') == Some(rest)
        } else {
            let short = self.dial == "110" || self.dial == "112" || self.dial.len() == 6 && self.dial.starts_with("116");
            short && digits == self.dial
        };
        same && self.dial.trim_start_matches('+').chars().all(|digit| digit.is_ascii_digit())
    }

    /// The finding that it is not sound.
    pub(super) fn finding(&self, place: impl FnOnce() -> Place) -> Option<Finding> {
        let message = || format!("`{}` does not dial `{}`", self.dial, self.display);
        (!self.is_sound())
            .then(|| Finding::error("phone-unparseable", place(), message()).help("write +49… without the 0, or 110, 112, 116…"))
    }
}

/// What a call or a talk costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// What a call usually costs.
    Normal,
    /// Nobody told.
    #[default]
    NotGiven,
}

/// The finding that nobody looked at a record for more than [`CHECKED_DAYS_MAX`] days.
pub(super) fn aged(what: &str, checked_on: NaiveDate, today: NaiveDate, place: &Place) -> Option<Finding> {
    let due = checked_on.checked_add_days(Days::new(CHECKED_DAYS_MAX)).unwrap_or(NaiveDate::MAX);
    let message = || format!("`{what}` was checked on {checked_on}, more than {CHECKED_DAYS_MAX} days ago");
    (due < today)
        .then(|| Finding::warning("checked-long-ago", place.clone(), message()).help("look at the source again and set `checked_on`"))
}
