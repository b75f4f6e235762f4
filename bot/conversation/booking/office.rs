//! What an office hears of what its clients do with appointments: a short line to the counsellor who has it, else to whoever works
//! there; no word of what was told.

use super::super::cases::{Casework, send};
use super::told;
use crate::booking::{Appointment, Resource};
use crate::casework::role::Action;
use crate::language::Args;
use crate::store::staff::{Staff, Standing};
use crate::store::{Result, occupancy, staff};

/// Staff who hear of one appointment that belongs to no certain counsellor.
const HEAR_MAX: usize = 8;

/// What a client did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// Booked a free time.
    Booked,
    /// Asked for a time: staff say yes or no (G6).
    Requested,
    /// "I come."
    Confirmed,
    /// "I come late."
    Late,
    /// Took another time.
    Moved,
    /// "I can't."
    Cancelled,
    /// Asked for another time of an appointment that was not made here.
    AskedNewTime,
}

impl Happened {
    /// The attribute of `staff-appointment-news` that says so.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Requested => "requested",
            Self::Confirmed => "confirmed",
            Self::Late => "late",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::AskedNewTime => "new-time",
        }
    }

    /// Whether it is worth a message of its own: "I come" stands in the calendar.
    const fn is_news(self) -> bool {
        !matches!(self, Self::Confirmed)
    }
}

/// Tells the office. The appointment is as it stands now; of a cancelled one the counsellor is not known any more.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn hears(work: &mut Casework<'_>, appointment: &Appointment, happened: Happened) -> Result<()> {
    let Some(office) = appointment.office.clone().filter(|_| happened.is_news()) else { return Ok(()) };
    let seat = occupancy::seat_of(work.tx, appointment.id).await?;
    let own = match seat.map(|seat| seat.resource) {
        Some(Resource::Counsellor(id)) => staff::by_id(work.tx, work.store, id).await?,
        Some(Resource::Desk(..)) | None => None,
    };
    let all = if let Some(own) = own {
        vec![own]
    } else {
        let all = staff::of_office(work.tx, work.store, &office).await?;
        let hears = |member: &Staff| member.standing == Standing::Active && member.role.may(Action::Open) && member.duty != "off";
        all.into_iter().filter(hears).take(HEAR_MAX).collect()
    };
    for member in all {
        let voice = work.voice();
        let when = told::when(voice, &member.language, appointment);
        let language = voice.language_name(&member.language, &appointment.language);
        let args = Args::new().with("when", when).with("language", language);
        let text = voice.say(&member.language, "staff-appointment-news", Some(happened.as_str()), &args);
        work.tell_staff(&member, None, send(text, Vec::new())).await?;
    }
    Ok(())
}
