//! The waiting list: a time that became free is held for the first who fits, then for the next.

use chrono::TimeDelta;

use super::super::cases::{Casework, send};
use super::details::Details;
use super::draft::Draft;
use super::free::{By, Look, calendar};
use super::look::Answer;
use super::made::{New, hold_until};
use super::press::BookPress;
use super::screens::Booker;
use super::told;
use crate::booking::appointment::HOLD;
use crate::booking::slots::Slot;
use crate::booking::{AppointmentId, State};
use crate::ids::{AppointmentTypeId, OfficeId};
use crate::store::waiting::{self, Waiting};
use crate::store::{Result, appointment, booking, client};

/// So long a time is held for somebody on the waiting list.
pub const OFFERED: TimeDelta = TimeDelta::hours(3);
/// Silent offers in a row after which a wish ends (U11: no nagging).
const SILENT_MAX: i64 = 2;
/// Clients of one kind who are tried in one pass.
const TRIED_MAX: usize = 20;

/// Offers what is free to those who wait, each at most one; says how many were offered.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn serve(work: &mut Casework<'_>) -> Result<usize> {
    for waits in waiting::lapsed(work.tx, work.now).await? {
        lapsed(work, &waits).await?;
    }
    let mut offered = 0;
    for (office, kind) in waiting::wanted(work.tx).await? {
        if !quiet(work, &office) {
            offered += serve_kind(work, &office, &kind).await?;
        }
    }
    Ok(offered)
}

/// Nobody is woken for a time that may be free.
fn quiet(work: &Casework<'_>, office: &OfficeId) -> bool {
    work.content.offers.of(office).is_some_and(|offer| offer.reminders.quiet.holds(work.now))
}

/// An offer was not answered: its client goes to the end of the line, or off it, and hears that.
async fn lapsed(work: &mut Casework<'_>, waits: &Waiting) -> Result<()> {
    let silent = waits.silent + 1;
    if silent < SILENT_MAX {
        return waiting::requeue(work.tx, work.store, waits.id, silent).await;
    }
    if quiet(work, &waits.office) {
        return Ok(());
    }
    waiting::remove(work.tx, waits.client, &waits.office, &waits.kind).await?;
    let Some(client) = client::by_id(work.tx, work.store, waits.client).await?.filter(|client| client.reachable) else { return Ok(()) };
    let voice = work.voice();
    let text = voice.part(&client.language, "booking-queue", "ended");
    let again = voice.part(&client.language, "booking-buttons", "again");
    work.tell(&client, send(text, vec![(again, BookPress::Again.to_data())])).await
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
    if booking::holds(work.tx, client.id, work.now).await? {
        return Ok(false);
    }
    let look = Look {
        office: &waits.office,
        kind: &waits.kind,
        by: By::Client(client.id),
        language: Some(&waits.language),
        counsellor: None,
        moves: None,
    };
    let Some(slot) = first(work, &look, &waits.passed).await? else { return Ok(false) };
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
    waiting::offered(work.tx, waits, hold.id, hold.span.from).await?;
    let voice = work.voice();
    let when = told::when(voice, &client.language, &hold);
    let until = voice.when(&client.language, expires.with_timezone(&super::made::zone_of(voice, &hold)));
    let args = crate::language::Args::new().with("when", when).with("until", until);
    let text = voice.say(&client.language, "booking-queue", Some("offer"), &args);
    let button = |label: &str, press: BookPress| (voice.part(&client.language, "booking-queue", label), press.to_data());
    let buttons =
        vec![button("take", BookPress::Take(hold.id)), button("decline", BookPress::Decline(hold.id)), button("leave", BookPress::Leave)];
    work.tell(&client, send(text, buttons)).await?;
    Ok(true)
}

/// The first free time that was not offered before; with an interpreter where nobody speaks the language.
async fn first(work: &mut Casework<'_>, look: &Look<'_>, passed: &[i64]) -> Result<Option<Slot>> {
    for look in [*look, Look { language: None, ..*look }] {
        let new = |slot: &Slot| !passed.contains(&slot.span.from.timestamp_millis());
        let found = calendar(work, &look).await?.and_then(|calendar| calendar.times().free().find(new));
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Yes to a time that was offered: the same question as for any other, and as much time to answer it.
pub(super) async fn take(booker: &mut Booker<'_, '_>, id: AppointmentId) -> Result<Answer> {
    booker.replaced = None;
    let (client, now) = (booker.client.id, booker.work.now);
    let found = appointment::by_id(booker.work.tx, id).await?;
    let held = found.filter(|hold| hold.client == Some(client) && hold.state == State::Held && hold.span.from > now);
    let Some(hold) = held else { return booker.over().await };
    if !booking::prolong(booker.work.tx, id, now + HOLD).await? {
        return booker.over().await;
    }
    waiting::answered(booker.work.tx, client, id).await?;
    *booker.draft() = Draft { office: hold.office.clone(), kind: hold.kind.clone(), hold: Some(hold.id.0), ..Draft::default() };
    booker.confirm().await
}

/// No: the next one is asked, and this client waits on at the end of the line for another time.
pub(super) async fn decline(booker: &mut Booker<'_, '_>, id: AppointmentId) -> Result<Answer> {
    booker.replaced = None;
    let client = booker.client.id;
    let waits = waiting::of_client(booker.work.tx, client).await?;
    let found = appointment::by_id(booker.work.tx, id).await?;
    if found.is_some_and(|hold| hold.client == Some(client) && hold.state == State::Held) {
        booking::drop_hold(booker.work.tx, client).await?;
    }
    if let Some(offered) = waits.iter().find(|waits| waits.offered == Some(id)) {
        waiting::requeue(booker.work.tx, booker.work.store, offered.id, 0).await?;
    }
    if waits.is_empty() {
        return left(booker).await;
    }
    let (text, leave) = (booker.part("booking-queue", "declined"), booker.part("booking-queue", "leave"));
    booker.tell(text, vec![(leave, BookPress::Leave)]).await?;
    Ok(None)
}

/// Off every waiting list; what was offered there is free again.
pub(super) async fn leave(booker: &mut Booker<'_, '_>) -> Result<Answer> {
    booker.replaced = None;
    let client = booker.client.id;
    let waits = waiting::of_client(booker.work.tx, client).await?;
    for waits in &waits {
        waiting::remove(booker.work.tx, client, &waits.office, &waits.kind).await?;
        // What they hold by themselves stays.
        let offered = match waits.offered {
            Some(id) => appointment::by_id(booker.work.tx, id).await?,
            None => None,
        };
        if offered.is_some_and(|hold| hold.client == Some(client) && hold.state == State::Held) {
            booking::drop_hold(booker.work.tx, client).await?;
        }
    }
    left(booker).await
}

async fn left(booker: &mut Booker<'_, '_>) -> Result<Answer> {
    let (text, again) = (booker.part("booking-queue", "left"), booker.part("booking-buttons", "again"));
    booker.tell(text, vec![(again, BookPress::Again)]).await?;
    Ok(None)
}
