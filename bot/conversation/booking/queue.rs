//! The waiting list: a time that became free is held for the first who fits, then for the next.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::cases::{Casework, send};
use super::details::Details;
use super::draft::Draft;
use super::free::{By, Look, calendar};
use super::look::Answer;
use super::made::{New, hold_until};
use super::press::BookPress;
use super::screens::Booker;
use super::told;
use crate::booking::slots::Slot;
use crate::booking::{Appointment, AppointmentId, State};
use crate::ids::{AppointmentTypeId, OfficeId};
use crate::store::waiting::{self, Waiting};
use crate::store::{Result, appointment, booking, client};

/// So long a time is held for somebody on the waiting list.
pub const OFFERED: TimeDelta = TimeDelta::hours(3);
/// Clients of one kind who are tried in one pass.
const TRIED_MAX: usize = 20;

/// Offers what is free to those who wait, each at most one; says how many were offered.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn serve(work: &mut Casework<'_>) -> Result<usize> {
    waiting::lapsed(work.tx, work.store, work.now).await?;
    let mut offered = 0;
    for (office, kind) in waiting::wanted(work.tx).await? {
        // Nobody is woken for a time that may be free.
        let quiet = work.content.offers.of(&office).is_some_and(|offer| offer.reminders.quiet.holds(work.now));
        if !quiet {
            offered += serve_kind(work, &office, &kind).await?;
        }
    }
    Ok(offered)
}

async fn serve_kind(work: &mut Casework<'_>, office: &OfficeId, kind: &AppointmentTypeId) -> Result<usize> {
    let mut offered = 0;
    let waits = waiting::of_office(work.tx, office, kind).await?;
    for waits in waits.into_iter().filter(|waits| waits.offered.is_none()).take(TRIED_MAX) {
        offered += usize::from(serve_one(work, &waits).await?);
    }
    Ok(offered)
}

async fn serve_one(work: &mut Casework<'_>, waits: &Waiting) -> Result<bool> {
    let Some(client) = client::by_id(work.tx, work.store, waits.client).await?.filter(|client| client.reachable) else { return Ok(false) };
    // Who looks at a time just now keeps it.
    let all = appointment::of_client(work.tx, client.id).await?;
    if all.iter().any(|one| one.state == State::Held && one.made + OFFERED > work.now) {
        return Ok(false);
    }
    let declined: Vec<DateTime<Utc>> = all.iter().filter(|one| declined(one, waits)).map(|one| one.span.from).collect();
    let look = Look {
        office: &waits.office,
        kind: &waits.kind,
        by: By::Client(client.id),
        language: Some(&waits.language),
        counsellor: None,
        moves: None,
    };
    let Some(slot) = first(work, &look, &declined).await? else { return Ok(false) };
    let details = Details::default();
    let new = New {
        office: &waits.office,
        kind: &waits.kind,
        slot: &slot,
        details: &details,
        language: &client.language,
        case: None,
        moves: None,
    };
    let expires = (work.now + OFFERED).min(slot.span.from);
    let Some(hold) = hold_until(work, &client, &new, expires).await? else { return Ok(false) };
    waiting::offered(work.tx, waits.id, hold.id).await?;
    let voice = work.voice();
    let when = told::when(voice, &client.language, &hold);
    let until = voice.when(&client.language, expires.with_timezone(&super::made::zone_of(voice, &hold)));
    let args = crate::language::Args::new().with("when", when).with("until", until);
    let text = voice.say(&client.language, "booking-queue", Some("offer"), &args);
    let button = |label: &str, press: BookPress| (voice.part(&client.language, "booking-queue", label), press.to_data());
    let buttons = vec![button("take", BookPress::Take(hold.id)), button("decline", BookPress::Decline(hold.id))];
    work.tell(&client, send(text, buttons)).await?;
    Ok(true)
}

/// Whether it is a time that this client said no to since they wait.
fn declined(one: &Appointment, waits: &Waiting) -> bool {
    let asked = one.office.as_ref() == Some(&waits.office) && one.kind.as_ref() == Some(&waits.kind);
    asked && one.state == State::Cancelled && one.made >= waits.made
}

/// The first free time but for these; with an interpreter where nobody speaks the language.
async fn first(work: &mut Casework<'_>, look: &Look<'_>, declined: &[DateTime<Utc>]) -> Result<Option<Slot>> {
    for look in [*look, Look { language: None, ..*look }] {
        let fits = |slot: &Slot| !declined.contains(&slot.span.from);
        let found = calendar(work, &look).await?.and_then(|calendar| calendar.times().free().find(fits));
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Yes to a time that was offered: the same question as for any other.
pub(super) async fn take(booker: &mut Booker<'_, '_>, id: AppointmentId) -> Result<Answer> {
    booker.replaced = None;
    let client = booker.client.id;
    let found = appointment::by_id(booker.work.tx, id).await?;
    let Some(hold) = found.filter(|hold| hold.client == Some(client) && hold.state == State::Held) else { return booker.over().await };
    *booker.draft() = Draft { office: hold.office.clone(), kind: hold.kind.clone(), hold: Some(hold.id.0), ..Draft::default() };
    booker.confirm().await
}

/// No: the next one is asked, and this client waits on at the end of the line.
pub(super) async fn decline(booker: &mut Booker<'_, '_>, id: AppointmentId) -> Result<Answer> {
    booker.replaced = None;
    let client = booker.client.id;
    let found = appointment::by_id(booker.work.tx, id).await?;
    if let Some(hold) = found.filter(|hold| hold.client == Some(client) && hold.state == State::Held) {
        // It is kept as one that is off: the same time is not offered to the same client again.
        let off = Appointment { state: State::Cancelled, ..hold };
        booking::change(booker.work.tx, &off).await?;
    }
    let text = booker.part("booking-queue", "declined");
    booker.tell(text, Vec::new()).await?;
    Ok(None)
}
