//! What kinds of things are stored, and what is due of them; `table.rs` has one line for each. What has no line is not stored.

use chrono::{DateTime, TimeDelta, Utc};

use super::table::RETAINED;
use crate::config::Periods;

/// A kind of thing that is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Where a client stands in a talk, with the answers of it.
    IdleSession,
    /// Which message of ours stands in which chat.
    SentMessage,
    /// An update that could not be handled.
    DeadLetter,
    /// The number of an update that was handled.
    SeenUpdate,
    /// A client with neither session nor consent.
    StrayClient,
    /// A message that Telegram refused.
    RefusedSend,
    /// What a client agreed to.
    Consent,
    /// That an erasure happened.
    ErasureReceipt,
    /// How many came by a partner's link.
    PartnerCount,
    /// How many questions the FAQ did not answer.
    FaqGap,
    /// The scrubbed words of a question that the FAQ did not answer.
    FaqQuestion,
    /// How often a number of the directory was reported as not working.
    DirectoryReport,
    /// A record of an imported service directory.
    DirectoryRecord,
    /// Its text in another language.
    DirectoryTranslation,
    /// A closed case with everything that was told and written in it.
    Case,
    /// The same of exit counselling and violence.
    DiscreetCase,
    /// What was written in a case.
    CaseMessage,
    /// A card with a case's code in somebody's chat.
    CaseCard,
    /// Which message about a client stands in whose chat on the staff.
    ShownMessage,
    /// Somebody on the staff.
    Staff,
    /// A way in that works once.
    StaffInvite,
    /// What an office said of itself, and where its board stands.
    OfficeState,
    /// Who did what with which case, without content.
    Audit,
    /// Sums of cases.
    Statistic,
    /// An appointment, of an office or booked here.
    Appointment,
    /// Somebody's own appointment, with their label.
    OwnAppointment,
    /// A time that somebody held and did not say yes to.
    Hold,
    /// A time at which an office offers nothing.
    Unavailable,
    /// A message due before an appointment.
    Reminder,
    /// Somebody waits for a time.
    Waiting,
    /// The code of an office's appointment, as a hash.
    JoinCode,
    /// A key of an office's program, as a hash.
    OfficeKey,
    /// What was answered to an office's program.
    OfficeAnswer,
    /// Where an office wants to hear of what clients did.
    Webhook,
    /// What an office is still to hear.
    WebhookEvent,
    /// A counsellor's secret calendar address.
    CalendarFeed,
    /// A calendar of elsewhere whose busy times are taken over.
    CalendarImport,
    /// The content's revision, the installation's settings and check values.
    Installation,
}

/// How long a kind is kept.
#[derive(Debug, Clone, Copy)]
pub enum Keep {
    /// So long after [`Retained::since`].
    For(fn(&Periods) -> TimeDelta),
    /// As long as the client is known: it goes with the client's row and key.
    WithClient,
    /// For good: it speaks of nobody.
    Always,
}

/// What happens when its time is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// The row is deleted; a client's row with its key, which makes backups unreadable as well.
    Delete,
    /// The row stays and leads to nobody any more.
    Unlink,
    /// Only sums are stored, from the beginning.
    Count,
    /// It stays.
    Stay,
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Retained {
    /// What is stored.
    pub kind: Kind,
    /// The table that holds it.
    pub table: &'static str,
    /// The moment from which time counts.
    pub since: &'static str,
    /// How long.
    pub keep: Keep,
    /// What happens then.
    pub action: Action,
    /// Why it is stored at all.
    pub why: &'static str,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 38] = [
        Self::IdleSession,
        Self::SentMessage,
        Self::DeadLetter,
        Self::SeenUpdate,
        Self::StrayClient,
        Self::RefusedSend,
        Self::Consent,
        Self::ErasureReceipt,
        Self::PartnerCount,
        Self::FaqGap,
        Self::FaqQuestion,
        Self::DirectoryReport,
        Self::DirectoryRecord,
        Self::DirectoryTranslation,
        Self::Case,
        Self::DiscreetCase,
        Self::CaseMessage,
        Self::CaseCard,
        Self::ShownMessage,
        Self::Staff,
        Self::StaffInvite,
        Self::OfficeState,
        Self::Audit,
        Self::Statistic,
        Self::Appointment,
        Self::OwnAppointment,
        Self::Hold,
        Self::Unavailable,
        Self::Reminder,
        Self::Waiting,
        Self::JoinCode,
        Self::OfficeKey,
        Self::OfficeAnswer,
        Self::Webhook,
        Self::WebhookEvent,
        Self::CalendarFeed,
        Self::CalendarImport,
        Self::Installation,
    ];

    /// Its line of the table.
    ///
    /// # Panics
    /// Never: a test holds that every kind has exactly one line.
    #[must_use]
    pub fn retained(self) -> &'static Retained {
        RETAINED.iter().find(|line| line.kind == self).expect("every kind has a line")
    }
}

/// What began before this instant is due at `now`; `None` where no period runs.
#[must_use]
pub fn due(kind: Kind, now: DateTime<Utc>, periods: &Periods) -> Option<DateTime<Utc>> {
    match kind.retained().keep {
        Keep::For(period) => Some(now - period(periods)),
        Keep::WithClient | Keep::Always => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::{Action, Keep, Kind, RETAINED, due};
    use crate::config::Periods;

    #[test]
    fn every_kind_has_one_line_with_a_reason() {
        for kind in Kind::ALL {
            let lines: Vec<_> = RETAINED.iter().filter(|line| line.kind == kind).collect();
            assert_eq!(lines.len(), 1, "{kind:?}");
            assert!(!lines[0].why.is_empty() && !lines[0].table.is_empty(), "{kind:?}");
        }
        assert_eq!(RETAINED.len(), Kind::ALL.len());
    }

    #[test]
    fn what_stays_speaks_of_nobody() {
        for line in RETAINED {
            let stays = matches!(line.keep, Keep::Always);
            assert_eq!(stays, matches!(line.action, Action::Count | Action::Stay), "{:?}", line.kind);
        }
    }

    #[test]
    fn time_counts_from_the_settings() {
        let now: DateTime<Utc> = "2026-11-22T10:00:00Z".parse().unwrap();
        let periods = Periods { idle_session: TimeDelta::hours(2), ..Periods::default() };
        assert_eq!(due(Kind::IdleSession, now, &periods), Some(now - TimeDelta::hours(2)));
        assert_eq!(due(Kind::SeenUpdate, now, &periods), Some(now - TimeDelta::hours(48)));
        assert_eq!(due(Kind::StrayClient, now, &periods), Some(now));
        assert_eq!(due(Kind::Consent, now, &periods), None);
    }
}
