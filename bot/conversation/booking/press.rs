//! Buttons of appointments in a client's chat, as callback data.

use crate::booking::AppointmentId;

/// A button of appointments, as callback data: `b.<verb>[.<number>[.<number>]]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookPress {
    /// A choice of the open screen: the screen's number, and which one, from 0.
    Choice(u32, usize),
    /// The list of one's own appointments.
    Mine,
    /// What follows this one there.
    MineAfter(AppointmentId),
    /// Look for a time.
    Again,
    /// An appointment with its buttons.
    Show(AppointmentId),
    /// "I come."
    Come(AppointmentId),
    /// "I can't": asks once more.
    Cannot(AppointmentId),
    /// Yes, it does not take place.
    Cancel(AppointmentId),
    /// A new time.
    Move(AppointmentId),
    /// "I come late."
    Late(AppointmentId),
    /// The calendar file again.
    File(AppointmentId),
    /// No reminders of this one any more.
    Stop(AppointmentId),
    /// No reminders at all any more.
    StopAll,
    /// A time that was offered from the waiting list: yes.
    Take(AppointmentId),
    /// No.
    Decline(AppointmentId),
    /// Off every waiting list.
    Leave,
    /// An appointment of one's own (G5).
    Own,
}

impl BookPress {
    /// Callback data (Bot API: 1–64 bytes).
    #[must_use]
    pub fn to_data(self) -> String {
        match self {
            Self::Choice(screen, nth) => format!("b.c.{screen}.{nth}"),
            Self::Mine => "b.l".to_owned(),
            Self::Again => "b.n".to_owned(),
            Self::Own => "b.o".to_owned(),
            Self::StopAll => "b.z".to_owned(),
            Self::Leave => "b.e".to_owned(),
            Self::MineAfter(id) => format!("b.p.{}", id.0),
            Self::Show(id) => format!("b.a.{}", id.0),
            Self::Come(id) => format!("b.y.{}", id.0),
            Self::Cannot(id) => format!("b.q.{}", id.0),
            Self::Cancel(id) => format!("b.x.{}", id.0),
            Self::Move(id) => format!("b.m.{}", id.0),
            Self::Late(id) => format!("b.w.{}", id.0),
            Self::File(id) => format!("b.f.{}", id.0),
            Self::Stop(id) => format!("b.s.{}", id.0),
            Self::Take(id) => format!("b.t.{}", id.0),
            Self::Decline(id) => format!("b.d.{}", id.0),
        }
    }

    /// Reads callback data; `None` for anything else.
    #[must_use]
    pub fn from_data(data: &str) -> Option<Self> {
        let mut parts = data.strip_prefix("b.")?.split('.');
        let (verb, first, second, over) = (parts.next()?, parts.next(), parts.next(), parts.next());
        if over.is_some() {
            return None;
        }
        if let (None, None) = (first, second) {
            return Some(match verb {
                "l" => Self::Mine,
                "n" => Self::Again,
                "o" => Self::Own,
                "z" => Self::StopAll,
                "e" => Self::Leave,
                _ => return None,
            });
        }
        if let ("c", Some(screen), Some(nth)) = (verb, first, second) {
            return Some(Self::Choice(screen.parse().ok()?, nth.parse().ok()?));
        }
        let id = AppointmentId(first.filter(|_| second.is_none())?.parse().ok()?);
        Some(match verb {
            "a" => Self::Show(id),
            "p" => Self::MineAfter(id),
            "y" => Self::Come(id),
            "q" => Self::Cannot(id),
            "x" => Self::Cancel(id),
            "m" => Self::Move(id),
            "w" => Self::Late(id),
            "f" => Self::File(id),
            "s" => Self::Stop(id),
            "t" => Self::Take(id),
            "d" => Self::Decline(id),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::BookPress;
    use crate::booking::AppointmentId;

    #[test]
    fn callback_data_of_appointments_round_trips_and_fits() {
        let id = AppointmentId(i64::MAX);
        let all = [
            BookPress::Choice(u32::MAX, 7),
            BookPress::Mine,
            BookPress::MineAfter(id),
            BookPress::Again,
            BookPress::Own,
            BookPress::StopAll,
            BookPress::Show(id),
            BookPress::Come(id),
            BookPress::Cannot(id),
            BookPress::Cancel(id),
            BookPress::Move(id),
            BookPress::Late(id),
            BookPress::File(id),
            BookPress::Stop(id),
            BookPress::Take(id),
            BookPress::Decline(id),
            BookPress::Leave,
        ];
        for press in all {
            let data = press.to_data();
            assert!(data.len() <= 64, "{data}");
            assert_eq!(BookPress::from_data(&data), Some(press));
        }
        for data in ["", "b", "b.", "b.a", "b.l.1", "b.c.1", "b.c.1.2.3", "b.a.x", "b.y.1.2", "1.7.w.menu", "k.a.1.yes"] {
            assert_eq!(BookPress::from_data(data), None, "{data}");
        }
    }
}
