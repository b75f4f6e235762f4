//! Appointments as staff see them: a day, a week, one appointment. A code stands for the client, never a name; what lies in a case that
//! the reader may not open is shown as taken, and as nothing else.
//!
//! | file | tells |
//! | --- | --- |
//! | `one.rs` | an appointment, and what is done with it |
//! | `choose.rs` | a type, a day, a time: for the client of a case, or for one that moves; times that a client chooses from |
//! | `shut.rs` | closed days and absences; appointments that lie on them, or outside of hours |
//! | `feed.rs` | a secret address for one's own calendar; busy times from elsewhere |

mod choose;
mod feed;
mod one;
mod shut;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use super::super::cases::actor;
use super::Desk;
use crate::booking::appointment::Origin;
use crate::booking::{Appointment, AppointmentId, Resource, Span, State, slots};
use crate::casework::Case;
use crate::casework::press::{StaffPress, What};
use crate::casework::role::Action;
use crate::directory::opening::opens;
use crate::ids::OfficeId;
use crate::language::Args;
use crate::store::{Result, appointment, case, occupancy};

pub use choose::why_word;
pub(super) use choose::{book, propose};
pub(in crate::conversation) use choose::{short_time, time};
pub use feed::secret;
pub(super) use feed::{calendar, feed};
pub(super) use one::pressed;
pub(super) use shut::{closed, conflicts, shut};

/// Appointments that one list shows; Telegram takes 100 buttons below a message.
const SHOWN_MAX: usize = 40;

/// An appointment as one reader may see it.
struct Seen {
    appointment: Appointment,
    /// The case in which it was booked.
    case: Option<Case>,
    /// Whether the reader may know what it is and whose.
    open: bool,
}

/// `/today`, or another day (`2026-12-03`).
pub(super) async fn day(desk: &mut Desk<'_, '_>, word: &str) -> Result<()> {
    let from = word.parse().unwrap_or_else(|_| today(desk));
    list(desk, What::Day, from, 1).await
}

/// `/week`: seven days from today, or from another day.
pub(super) async fn week(desk: &mut Desk<'_, '_>, word: &str) -> Result<()> {
    let from = word.parse().unwrap_or_else(|_| today(desk));
    list(desk, What::Week, from, 7).await
}

async fn list(desk: &mut Desk<'_, '_>, what: What, from: NaiveDate, days: u64) -> Result<()> {
    if !desk.me.role.may(Action::Appointments) {
        return desk.say("staff-not-yours-to-do").await;
    }
    let zone = zone(desk, &desk.me.office);
    let (Some(until), Some(before)) = (from.checked_add_days(Days::new(days)), from.checked_sub_days(Days::new(days))) else {
        return desk.say("staff-appointments-none").await;
    };
    let within = Span { from: opens(zone, from.into()), until: opens(zone, until.into()) };
    let all = seen(desk, within).await?;
    let office = desk.me.office.clone();
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), "appointment-list", None).await?;
    let mut lines = vec![if all.is_empty() { desk.say_text("staff-appointments-none") } else { desk.say_text("staff-appointments") }];
    let (mut buttons, mut last) = (Vec::new(), None);
    for one in all.iter().take(SHOWN_MAX) {
        let begins = one.appointment.span.from.with_timezone(&zone);
        if last.replace(begins.date_naive()) != Some(begins.date_naive()) {
            lines.push(format!("\n{}", formatted(desk, begins.date_naive())));
        }
        lines.push(line(desk, one, zone));
        buttons.extend(opens_it(one, zone, days > 1));
    }
    if let Some(more) = all.len().checked_sub(SHOWN_MAX).filter(|more| *more > 0) {
        let more = i64::try_from(more).unwrap_or(i64::MAX);
        lines.push(desk.text("staff-appointments", Some("more"), &Args::new().with("number", more)));
    }
    for (label, day) in [("earlier", before), ("later", until)] {
        buttons.push(desk.button(label, &StaffPress::plain(what).with(day.to_string())));
    }
    desk.show_pairs(lines.join("\n"), &buttons, Vec::new()).await
}

/// The button that opens an appointment, for whoever may.
fn opens_it(one: &Seen, zone: Tz, with_day: bool) -> Option<(String, String)> {
    let code = one.case.as_ref().map_or_else(String::new, |case| format!(" {}", case.code));
    let begins = one.appointment.span.from.with_timezone(&zone);
    let label = format!("{}{code}", begins.format(if with_day { "%d.%m. %H:%M" } else { "%H:%M" }));
    one.open.then(|| (label, one::press("show", one.appointment.id, "").to_data()))
}

/// What begins within a time and is this reader's: their own and the desks', or the whole office's.
async fn seen(desk: &mut Desk<'_, '_>, within: Span) -> Result<Vec<Seen>> {
    let all = appointment::of_office(desk.work.tx, &desk.me.office, within).await?;
    let ids: Vec<AppointmentId> = all.iter().map(|one| one.id).collect();
    let seats = occupancy::seats_of(desk.work.tx, &ids).await?;
    let whole = desk.me.role.may(Action::OfficeAppointments);
    let mine = |one: &Appointment| match seats.get(&one.id).map(|seat| &seat.resource) {
        Some(Resource::Counsellor(id)) => *id == desk.me.id,
        // What is over takes no seat any more; what was asked for has none yet.
        Some(Resource::Desk(..)) | None => true,
    };
    let shown = |one: &Appointment| match one.state {
        State::Requested | State::Booked | State::Confirmed | State::Attended | State::Missed => one.origin == Origin::Here,
        State::Held | State::Cancelled => false,
    };
    let listed: Vec<Appointment> = all.into_iter().filter(|one| shown(one) && (whole || mine(one))).collect();
    let mut found = Vec::new();
    for one in listed {
        found.push(look(desk, one).await?);
    }
    Ok(found)
}

/// An appointment with its case, as this reader may see it.
async fn look(desk: &mut Desk<'_, '_>, appointment: Appointment) -> Result<Seen> {
    let case = match appointment.case {
        Some(case) => case::by_id(desk.work.tx, case).await?,
        None => None,
    };
    let open = match &case {
        Some(case) => case.readable_by(&actor(desk.me)),
        None => true,
    };
    Ok(Seen { appointment, case, open })
}

/// `10:00 · A7K2 · Erstgespräch · vor Ort · Türkisch · bestätigt`
fn line(desk: &Desk<'_, '_>, one: &Seen, zone: Tz) -> String {
    let time = one.appointment.span.from.with_timezone(&zone).format("%H:%M").to_string();
    if !one.open {
        return format!("{time} · {}", desk.part("staff-appointment-states", "taken"));
    }
    let code = one.case.as_ref().map_or_else(|| desk.part("staff-appointments", "no-case"), |case| case.code.clone());
    let language = desk.work.language_name(&desk.me.language, &one.appointment.language);
    let state = desk.part("staff-appointment-states", state_word(one.appointment.state));
    let parts = [Some(time), Some(code), title(desk, &one.appointment), way(desk, &one.appointment), Some(language), Some(state)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn title(desk: &Desk<'_, '_>, appointment: &Appointment) -> Option<String> {
    let kind = desk.work.content.offers.of(appointment.office.as_ref()?)?.kind(appointment.kind.as_ref()?)?;
    Some(desk.part(crate::booking::offer::TITLES, &kind.title))
}

fn way(desk: &Desk<'_, '_>, appointment: &Appointment) -> Option<String> {
    use crate::booking::offer::Way;
    let kind = desk.work.content.offers.of(appointment.office.as_ref()?)?.kind(appointment.kind.as_ref()?)?;
    let word = match kind.way {
        Way::Onsite => "onsite",
        Way::Phone => "phone",
        Way::Video => "video",
    };
    Some(desk.part("staff-ways", word))
}

const fn state_word(state: State) -> &'static str {
    match state {
        State::Held => "taken",
        State::Requested => "requested",
        State::Booked => "booked",
        State::Confirmed => "confirmed",
        State::Attended => "attended",
        State::Missed => "missed",
        State::Cancelled => "cancelled",
    }
}

/// The zone of an office's wall time.
fn zone(desk: &Desk<'_, '_>, office: &OfficeId) -> Tz {
    let content = desk.work.content;
    let entry = content.offices.get(office).and_then(|office| office.entry(&content.directory.services));
    slots::zone(entry.and_then(|entry| entry.schedule.as_ref()))
}

fn today(desk: &Desk<'_, '_>) -> NaiveDate {
    desk.work.now.with_timezone(&zone(desk, &desk.me.office)).date_naive()
}

fn formatted(desk: &Desk<'_, '_>, day: NaiveDate) -> String {
    desk.work.content.formats.get(&desk.me.language).map_or_else(|| day.to_string(), |formats| formats.date(day))
}
