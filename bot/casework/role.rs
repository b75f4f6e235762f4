//! Staff roles and what each may do, as one table (domain.md, P10). The test below reads it as P10 says it.

use crate::flow::model::Queue;
use crate::ids::OfficeId;

/// What somebody on the staff is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Volunteers and interpreters: they see cases that are not exit cases, and take those that can wait.
    Helper,
    /// Counsellors.
    Counsellor,
    /// Counsellors for those who leave a scene or group; they alone see these cases (KAST-2).
    ExitCounsellor,
    /// Whoever distributes work in an office.
    Coordinator,
    /// Whoever lets people in and reads the audit of an office; sees no content.
    Admin,
    /// Whoever runs the machine; sees no content and no case.
    Operator,
}

/// What somebody on the staff does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// See the codes that wait, without content.
    SeeQueue,
    /// Take a waiting case.
    Take,
    /// Read what was told in a case that somebody else has.
    Open,
    /// Answer, note, use phrases, transfer and close a case of one's own.
    Work,
    /// Give a case to somebody else, or back to the queue.
    Reassign,
    /// Confirm that a client is blocked, which somebody else proposed (D9).
    ConfirmBlock,
    /// Answer complaints.
    Complaints,
    /// Invite colleagues of one's office, up to one's own role.
    Invite,
    /// Suspend colleagues, change roles.
    ManageStaff,
    /// Say when the office is away, whether it is free for others, and where its board stands.
    ManageOffice,
    /// Read who opened, took, transferred and closed what.
    ReadAudit,
    /// Read counts.
    ReadStatistics,
    /// See and keep the appointments of one's own and of the office's desks; close own days.
    Appointments,
    /// See and keep all appointments of the office; close its days.
    OfficeAppointments,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Helper, Self::Counsellor, Self::ExitCounsellor, Self::Coordinator, Self::Admin, Self::Operator];

    /// The word that is stored and written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Helper => "helper",
            Self::Counsellor => "counsellor",
            Self::ExitCounsellor => "exit-counsellor",
            Self::Coordinator => "coordinator",
            Self::Admin => "admin",
            Self::Operator => "operator",
        }
    }

    /// The role of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Whether the table lets this role do that, in its own office.
    #[must_use]
    pub fn may(self, action: Action) -> bool {
        MAY.iter().any(|(known, roles)| *known == action && roles.contains(&self))
    }

    /// Whether cases of a queue are for this role: exit cases for exit counsellors only, complaints for who answers them.
    #[must_use]
    pub const fn sees(self, queue: Queue) -> bool {
        match queue {
            Queue::Exit => matches!(self, Self::ExitCounsellor),
            Queue::Complaint => matches!(self, Self::Coordinator),
            Queue::Urgent => matches!(self, Self::Counsellor | Self::ExitCounsellor | Self::Coordinator),
            Queue::General | Queue::Professional => !matches!(self, Self::Admin | Self::Operator),
        }
    }

    /// Whether somebody of this role may invite one of that: nobody above themselves, and exit counsellors only by coordinators.
    #[must_use]
    pub const fn may_invite(self, other: Self) -> bool {
        match self {
            Self::Coordinator => matches!(other, Self::Helper | Self::Counsellor | Self::ExitCounsellor),
            Self::Admin => !matches!(other, Self::Operator),
            Self::Helper | Self::Counsellor | Self::ExitCounsellor | Self::Operator => false,
        }
    }
}

use Role::{Admin, Coordinator, Counsellor, ExitCounsellor, Helper, Operator};

/// The table: who may do what, in their own office.
pub const MAY: [(Action, &[Role]); 14] = [
    (Action::SeeQueue, &[Helper, Counsellor, ExitCounsellor, Coordinator]),
    (Action::Take, &[Helper, Counsellor, ExitCounsellor, Coordinator]),
    (Action::Open, &[Counsellor, ExitCounsellor, Coordinator]),
    (Action::Work, &[Helper, Counsellor, ExitCounsellor, Coordinator]),
    (Action::Reassign, &[ExitCounsellor, Coordinator]),
    (Action::ConfirmBlock, &[Counsellor, ExitCounsellor, Coordinator]),
    (Action::Complaints, &[Coordinator]),
    (Action::Invite, &[Coordinator, Admin]),
    (Action::ManageStaff, &[Coordinator, Admin]),
    (Action::ManageOffice, &[Coordinator, Admin]),
    (Action::ReadAudit, &[Admin]),
    (Action::ReadStatistics, &[Coordinator, Admin, Operator]),
    (Action::Appointments, &[Counsellor, ExitCounsellor, Coordinator]),
    (Action::OfficeAppointments, &[Coordinator]),
];

/// Whether somebody may do something with a case of an office: what the role may, in their own office, with queues that are theirs.
#[must_use]
pub fn allowed(role: Role, own: &OfficeId, action: Action, office: &OfficeId, queue: Queue) -> bool {
    // Coordinators see no exit case, so exit counsellors pass these on among themselves.
    let reassigns = action != Action::Reassign || role != Role::ExitCounsellor || matches!(queue, Queue::Exit);
    own == office && role.may(action) && role.sees(queue) && reassigns
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::{Action, MAY, Role, allowed};
    use crate::flow::model::Queue;
    use crate::ids::OfficeId;

    const QUEUES: [Queue; 5] = [Queue::Urgent, Queue::General, Queue::Exit, Queue::Professional, Queue::Complaint];
    const CASE_ACTIONS: [Action; 4] = [Action::Take, Action::Open, Action::Work, Action::Reassign];

    #[test]
    fn every_role_and_action_stands_in_the_table_once() {
        for (at, (action, roles)) in MAY.iter().enumerate() {
            assert!(!roles.is_empty(), "{action:?}");
            assert!(MAY[at + 1..].iter().all(|(other, _)| other != action), "{action:?} twice");
        }
        for role in Role::ALL {
            assert_eq!(Role::from_word(role.as_str()), Some(role));
        }
    }

    #[test]
    fn nobody_touches_a_case_of_another_office() {
        let (here, there) = (OfficeId::from("here"), OfficeId::from("there"));
        for role in Role::ALL {
            for queue in QUEUES {
                for (action, _) in MAY {
                    assert!(!allowed(role, &here, action, &there, queue), "{role:?} {action:?} {queue:?}");
                }
            }
        }
    }

    /// The whole matrix, as P10, KAST-2 and KISI-4 say it.
    #[test]
    fn role_by_action_by_queue() {
        let office = OfficeId::from("here");
        let mut told = String::new();
        for role in Role::ALL {
            for queue in QUEUES {
                let may: Vec<&str> = CASE_ACTIONS
                    .iter()
                    .zip(["take", "open", "work", "reassign"])
                    .filter(|(action, _)| allowed(role, &office, **action, &office, queue))
                    .map(|(_, name)| name)
                    .collect();
                if !may.is_empty() {
                    let _ = writeln!(told, "{} {queue:?}: {}", role.as_str(), may.join(" "));
                }
            }
        }
        insta::assert_snapshot!(told, @r"
        helper General: take work
        helper Professional: take work
        counsellor Urgent: take open work
        counsellor General: take open work
        counsellor Professional: take open work
        exit-counsellor Urgent: take open work
        exit-counsellor General: take open work
        exit-counsellor Exit: take open work reassign
        exit-counsellor Professional: take open work
        coordinator Urgent: take open work reassign
        coordinator General: take open work reassign
        coordinator Professional: take open work reassign
        coordinator Complaint: take open work reassign
        ");
    }

    #[test]
    fn nobody_invites_above_themselves() {
        let invites = |role: Role| Role::ALL.into_iter().filter(|other| role.may_invite(*other)).map(Role::as_str).collect::<Vec<_>>();
        assert!([Role::Helper, Role::Counsellor, Role::ExitCounsellor, Role::Operator].into_iter().all(|role| invites(role).is_empty()));
        assert_eq!(invites(Role::Coordinator), ["helper", "counsellor", "exit-counsellor"]);
        assert_eq!(invites(Role::Admin), ["helper", "counsellor", "exit-counsellor", "coordinator", "admin"]);
    }
}
