//! The retention table: one line for each kind of thing that is stored. What has no line is not stored.

use chrono::{DateTime, TimeDelta, Utc};

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

/// Every kind of thing that is stored.
pub const RETAINED: &[Retained] = &[
    Retained {
        kind: Kind::IdleSession,
        table: "session",
        since: "the last turn",
        keep: Keep::For(|periods| periods.idle_session),
        action: Action::Delete,
        why: "a talk can go on where it was left",
    },
    Retained {
        kind: Kind::SentMessage,
        table: "sent_message",
        since: "its sending",
        keep: Keep::For(|periods| periods.sent_message),
        action: Action::Delete,
        why: "a screen is edited in place, and removed when the client deletes everything; Telegram allows that for 48 hours",
    },
    Retained {
        kind: Kind::DeadLetter,
        table: "dead_letter",
        since: "its arrival",
        keep: Keep::For(|periods| periods.dead_letter),
        action: Action::Delete,
        why: "a fault can be mended; it holds an error and the update's shape, no values",
    },
    Retained {
        kind: Kind::SeenUpdate,
        table: "seen_update",
        since: "its handling",
        keep: Keep::For(|periods| periods.seen_update),
        action: Action::Delete,
        why: "Telegram repeats an unconfirmed update for 24 hours, and none may be handled twice",
    },
    Retained {
        kind: Kind::StrayClient,
        table: "client",
        since: "the end of its session and of its last consent",
        keep: Keep::For(|_| TimeDelta::zero()),
        action: Action::Delete,
        why: "without session and consent there is no reason to know anybody",
    },
    Retained {
        kind: Kind::RefusedSend,
        table: "outbox",
        since: "its refusal",
        keep: Keep::For(|periods| periods.dead_letter),
        action: Action::Delete,
        why: "whoever runs the bot sees that something did not arrive; the text is sealed and goes with the client's key",
    },
    Retained {
        kind: Kind::Consent,
        table: "consent",
        since: "its giving",
        keep: Keep::WithClient,
        action: Action::Delete,
        why: "it must be shown that somebody agreed (GDPR 7(1))",
    },
    Retained {
        kind: Kind::ErasureReceipt,
        table: "erasure",
        since: "the erasure",
        keep: Keep::For(|periods| periods.audit),
        action: Action::Delete,
        why: "a client can ask whether the erasure happened; the code leads to nobody",
    },
    Retained {
        kind: Kind::PartnerCount,
        table: "partner_count",
        since: "",
        keep: Keep::Always,
        action: Action::Count,
        why: "partners learn how many came by their link",
    },
    Retained {
        kind: Kind::FaqGap,
        table: "faq_gap",
        since: "",
        keep: Keep::Always,
        action: Action::Count,
        why: "editors learn what is missing; no words are kept (U13)",
    },
    Retained {
        kind: Kind::FaqQuestion,
        table: "faq_question",
        since: "the beginning of its day",
        keep: Keep::For(|periods| periods.question),
        action: Action::Delete,
        why: "editors learn how people ask what is missing, where the operator decided so; scrubbed, sealed, and of no client",
    },
    Retained {
        kind: Kind::DirectoryReport,
        table: "directory_report",
        since: "",
        keep: Keep::Always,
        action: Action::Count,
        why: "staff look at numbers that do not work, and clear the sums; no client stands in them",
    },
    Retained {
        kind: Kind::DirectoryRecord,
        table: "directory_record",
        since: "",
        keep: Keep::Always,
        action: Action::Stay,
        why: "clients find help in it; it speaks of offices, and of nobody who seeks advice",
    },
    Retained {
        kind: Kind::DirectoryTranslation,
        table: "directory_translation",
        since: "",
        keep: Keep::Always,
        action: Action::Stay,
        why: "clients read of offices in their language; it speaks of nobody",
    },
    Retained {
        kind: Kind::Case,
        table: "client_case",
        since: "its close",
        keep: Keep::For(|periods| periods.handoff),
        action: Action::Delete,
        why: "a client can come back to the same counsellor; what stays longer belongs in the office's own system",
    },
    Retained {
        kind: Kind::DiscreetCase,
        table: "client_case",
        since: "its close",
        keep: Keep::For(|periods| periods.handoff_exit),
        action: Action::Delete,
        why: "the same, for as short as possible where being a client is a danger",
    },
    Retained {
        kind: Kind::CaseMessage,
        table: "case_message",
        since: "",
        keep: Keep::WithClient,
        action: Action::Delete,
        why: "a colleague who takes over reads what was said; it goes with its case",
    },
    Retained {
        kind: Kind::CaseCard,
        table: "case_card",
        since: "",
        keep: Keep::WithClient,
        action: Action::Delete,
        why: "a card is taken back when somebody else takes the case; it goes with its case",
    },
    Retained {
        kind: Kind::ShownMessage,
        table: "shown_message",
        since: "its sending",
        keep: Keep::For(|periods| periods.sent_message),
        action: Action::Delete,
        why: "a client's deletion takes their words back from chats of staff as well; Telegram allows that for 48 hours",
    },
    Retained {
        kind: Kind::Staff,
        table: "staff",
        since: "the end of their access",
        keep: Keep::For(|periods| periods.audit),
        action: Action::Delete,
        why: "cases reach who may answer them, and the audit names who did something as long as it is kept; it speaks of staff, sealed",
    },
    Retained {
        kind: Kind::StaffInvite,
        table: "staff_invite",
        since: "its end",
        keep: Keep::For(|_| TimeDelta::zero()),
        action: Action::Delete,
        why: "somebody new can join; only the hash of the code is kept",
    },
    Retained {
        kind: Kind::OfficeState,
        table: "office_state",
        since: "",
        keep: Keep::Always,
        action: Action::Stay,
        why: "the board is edited in place, and absences are known; it speaks of offices",
    },
    Retained {
        kind: Kind::Audit,
        table: "audit",
        since: "the deed",
        keep: Keep::For(|periods| periods.audit),
        action: Action::Delete,
        why: "misuse can be found; no content and no client stands in it",
    },
    Retained {
        kind: Kind::Statistic,
        table: "statistic",
        since: "",
        keep: Keep::Always,
        action: Action::Count,
        why: "offices report sums to whoever pays them; one fact a row, no person",
    },
    Retained {
        kind: Kind::Installation,
        table: "setting",
        since: "",
        keep: Keep::Always,
        action: Action::Stay,
        why: "the bot cannot work without; it speaks of nobody",
    },
];

impl Kind {
    /// All of them.
    pub const ALL: [Self; 25] = [
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
