//! Buttons below messages of a case, in the client's chat, as callback data.

use crate::booking::AppointmentId;
use crate::casework::case::CaseId;
use crate::ids::{AppointmentTypeId, OfficeId};

/// A button below a message of a case, as callback data: `k.<verb>.<number>[.<word>]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CasePress {
    /// An answer to a phrase: its message, and the choice.
    Answer(i64, String),
    /// This other office may have the case, or not.
    Office(CaseId, bool, OfficeId),
    /// Whether it was solved.
    Solved(CaseId, String),
    /// Write again to the same counsellor.
    Again(CaseId),
    /// What was typed goes to the counsellor again, or not.
    Held(CaseId, bool),
    /// What was typed goes to this one of several cases; to none of them.
    To(Option<CaseId>),
    /// The client ends it.
    End(CaseId),
    /// It goes on.
    GoOn(CaseId),
    /// This offered time, in minutes since 1970, for an appointment of this kind.
    Time(CaseId, i64, AppointmentTypeId),
    /// Reminders of this appointment: yes.
    Remind(AppointmentId),
}

impl CasePress {
    /// Callback data (Bot API: 1–64 bytes).
    #[must_use]
    pub fn to_data(&self) -> String {
        match self {
            Self::Answer(message, choice) => format!("k.a.{message}.{choice}"),
            Self::Office(case, yes, office) => format!("k.o.{}.{}.{office}", case.0, if *yes { "yes" } else { "no" }),
            Self::Solved(case, how) => format!("k.s.{}.{how}", case.0),
            Self::Again(case) => format!("k.w.{}", case.0),
            Self::Held(case, yes) => format!("k.h.{}.{}", case.0, if *yes { "yes" } else { "no" }),
            Self::To(case) => format!("k.t.{}", case.map_or(0, |case| case.0)),
            Self::End(case) => format!("k.e.{}", case.0),
            Self::GoOn(case) => format!("k.g.{}", case.0),
            Self::Time(case, minutes, kind) => format!("k.p.{}.{minutes}.{kind}", case.0),
            Self::Remind(appointment) => format!("k.r.{}", appointment.0),
        }
    }

    /// Reads callback data; `None` for anything else.
    #[must_use]
    pub fn from_data(data: &str) -> Option<Self> {
        let mut parts = data.strip_prefix("k.")?.splitn(3, '.');
        let (verb, number, word) = (parts.next()?, parts.next()?.parse::<i64>().ok()?, parts.next());
        let yes = || word.map(|word| word == "yes");
        Some(match verb {
            "a" => Self::Answer(number, word?.to_owned()),
            "o" => {
                let (yes, office) = word?.split_once('.')?;
                Self::Office(CaseId(number), yes == "yes", office.into())
            }
            "s" => Self::Solved(CaseId(number), word?.to_owned()),
            "w" => Self::Again(CaseId(number)),
            "h" => Self::Held(CaseId(number), yes()?),
            "t" => Self::To(Some(CaseId(number)).filter(|case| case.0 != 0)),
            "e" => Self::End(CaseId(number)),
            "g" => Self::GoOn(CaseId(number)),
            "p" => {
                let (minutes, kind) = word?.split_once('.')?;
                Self::Time(CaseId(number), minutes.parse().ok()?, kind.into())
            }
            "r" => Self::Remind(AppointmentId(number)),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::CasePress;
    use crate::booking::AppointmentId;
    use crate::casework::case::CaseId;

    #[test]
    fn callback_data_of_cases_round_trips_and_fits() {
        let id = CaseId(i64::MAX);
        let all = [
            CasePress::Answer(i64::MAX, "residence-paper".to_owned()),
            CasePress::Office(id, true, "beratungsstelle-eschweiler".into()),
            CasePress::Solved(id, "partly".to_owned()),
            CasePress::Again(id),
            CasePress::Held(id, false),
            CasePress::To(Some(id)),
            CasePress::To(None),
            CasePress::End(id),
            CasePress::GoOn(id),
            CasePress::Time(id, 29_912_345, "help-with-forms-and-letters".into()),
            CasePress::Remind(AppointmentId(i64::MAX)),
        ];
        for press in all {
            let data = press.to_data();
            assert!(data.len() <= 64, "{data}");
            assert_eq!(CasePress::from_data(&data), Some(press));
        }
        for data in ["", "k", "k.a", "k.a.x.yes", "k.z.1", "1.7.w.menu"] {
            assert_eq!(CasePress::from_data(data), None, "{data}");
        }
    }
}
