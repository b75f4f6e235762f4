//! Consent: one for each purpose, with version, language and time (P4).

use chrono::{DateTime, Utc};

use crate::ids::Language;

/// The version of the texts that people agree to; a change of what they say raises it, and asks anew.
pub const CONSENT_VERSION: u16 = 1;

/// What something is stored for; each is agreed to and withdrawn on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Purpose {
    /// Answers of the talk, so that fitting offers can be shown.
    Information,
    /// A request to a counsellor, with what was told before.
    HandOff,
    /// An appointment.
    Appointment,
    /// Messages before an appointment.
    Reminder,
    /// A word on how it was; anonymous, never linked (P17).
    Feedback,
}

impl Purpose {
    /// All of them, in the order in which a client sees them.
    pub const ALL: [Self; 5] = [Self::Information, Self::HandOff, Self::Appointment, Self::Reminder, Self::Feedback];

    /// The word that is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::HandOff => "hand-off",
            Self::Appointment => "appointment",
            Self::Reminder => "reminder",
            Self::Feedback => "feedback",
        }
    }

    /// The purpose of a stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == word)
    }
}

/// What a client agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// What for.
    pub purpose: Purpose,
    /// Which texts were read: [`CONSENT_VERSION`] at that time.
    pub version: u16,
    /// In which language they were read.
    pub language: Language,
    /// When.
    pub given: DateTime<Utc>,
    /// When it was taken back.
    pub withdrawn: Option<DateTime<Utc>>,
}

impl Consent {
    /// Agreed to now, to the present texts.
    #[must_use]
    pub const fn given(purpose: Purpose, language: Language, now: DateTime<Utc>) -> Self {
        Self { purpose, version: CONSENT_VERSION, language, given: now, withdrawn: None }
    }

    /// Taken back; the first time counts.
    #[must_use]
    pub fn withdrawn(mut self, now: DateTime<Utc>) -> Self {
        self.withdrawn.get_or_insert(now);
        self
    }

    /// It holds: not taken back, and for the present texts.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.withdrawn.is_none() && self.version == CONSENT_VERSION
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::{CONSENT_VERSION, Consent, Purpose};
    use crate::ids::Language;

    #[test]
    fn every_purpose_is_found_by_its_word() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::from_word(purpose.as_str()), Some(purpose));
        }
        assert_eq!(Purpose::from_word("advertising"), None);
    }

    #[test]
    fn a_consent_holds_until_it_is_withdrawn_or_the_texts_change() {
        let now: DateTime<Utc> = "2026-11-22T10:00:00Z".parse().unwrap();
        let consent = Consent::given(Purpose::HandOff, Language::from("fa"), now);
        assert!(consent.holds());
        assert!(!Consent { version: CONSENT_VERSION - 1, ..consent.clone() }.holds());
        let later = now + TimeDelta::days(1);
        let withdrawn = consent.withdrawn(later).withdrawn(later + TimeDelta::days(1));
        assert!(!withdrawn.holds());
        assert_eq!(withdrawn.withdrawn, Some(later));
    }
}
