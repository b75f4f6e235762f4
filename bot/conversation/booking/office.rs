//! What an office hears of what its clients do with appointments: a short line to the counsellor who has it, else to whoever works
//! there, on duty or not where nobody is; no word of what was told.

use super::super::cases::{Casework, send};
use super::told;
use crate::booking::{Appointment, Resource};
use crate::casework::press::{StaffPress, What};
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
        // Whoever left hears nothing; the office does.
        Some(Resource::Counsellor(id)) => staff::by_id(work.tx, work.store, id).await?.filter(|own| own.standing == Standing::Active),
        Some(Resource::Desk(..)) | None => None,
    };
    let all = match own {
        Some(own) => vec![own],
        None => who_hears(staff::of_office(work.tx, work.store, &office).await?, happened),
    };
    let show = StaffPress::plain(What::Appointment).with(format!("show.{}", appointment.id.0));
    for member in all {
        let voice = work.voice();
        let when = told::when(voice, &member.language, appointment);
        let language = voice.language_name(&member.language, &appointment.language);
        let args = Args::new().with("when", when).with("language", language);
        let text = voice.say(&member.language, "staff-appointment-news", Some(happened.as_str()), &args);
        // What waits for a yes or a no is one press away.
        let opens = (happened == Happened::Requested).then(|| voice.button(&member.language, "read", &show));
        work.tell_staff(&member, None, send(text, opens.into_iter().collect())).await?;
    }
    Ok(())
}

/// Who of an office hears of it, at most [`HEAR_MAX`]: whoever may do something about it and is on duty; where nobody is, whoever may.
fn who_hears(all: Vec<Staff>, happened: Happened) -> Vec<Staff> {
    let action = if happened == Happened::Requested { Action::Appointments } else { Action::Open };
    let may: Vec<Staff> = all.into_iter().filter(|member| member.standing == Standing::Active && member.role.may(action)).collect();
    let anybody = may.iter().all(|member| member.duty == "off");
    may.into_iter().filter(|member| anybody || member.duty != "off").take(HEAR_MAX).collect()
}
