//! How a time becomes a client's: held, booked at once, with its reminders planned in the same transaction.

use super::super::cases::Casework;
use super::super::content::Content;
use super::details::Details;
use super::free::{self, schedule};
use crate::booking::appointment::{HOLD, Origin};
use crate::booking::offer::AppointmentType;
use crate::booking::policy::{self, Policy};
use crate::booking::slots::Slot;
use crate::booking::{Appointment, AppointmentId, Span, State};
use crate::casework::case::CaseId;
use crate::ids::{AppointmentTypeId, Language, OfficeId};
use crate::store::booking::Wanted;
use crate::store::client::Client;
use crate::store::occupancy::Seat;
use crate::store::reminder::Bound;
use crate::store::{Result, booking, case, elsewhere, reminder};

/// A time for a client.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    /// At which office.
    pub office: &'a OfficeId,
    /// Which kind.
    pub kind: &'a AppointmentTypeId,
    /// The free time, as [`crate::booking::slots::Times::at`] gave it in this transaction.
    pub slot: &'a Slot,
    /// What lies sealed of it.
    pub details: &'a Details,
    /// The client's language.
    pub language: &'a Language,
    /// The case in which staff book it.
    pub case: Option<CaseId>,
    /// The appointment that a hold would replace.
    pub moves: Option<AppointmentId>,
}

/// The time that an appointment takes, buffers included.
#[must_use]
pub fn takes(kind: &AppointmentType, span: Span) -> Span {
    let (before, after) = kind.buffers();
    span.with_buffers(before, after)
}

impl New<'_> {
    async fn appointment(&self, work: &mut Casework<'_>, client: &Client, state: State) -> Result<Appointment> {
        let offer = work.content.offers.of(self.office);
        let kind = offer.and_then(|offer| offer.kind(self.kind));
        // Whoever books it: an appointment of somebody whose case is kept apart is told in neutral words as well (P17).
        let apart = case::of_client(work.tx, client.id).await?.iter().any(|case| case.discreet);
        Ok(Appointment {
            id: AppointmentId(work.store.numbers.next()),
            client: Some(client.id),
            office: Some(self.office.clone()),
            kind: Some(self.kind.clone()),
            origin: Origin::Here,
            state,
            span: self.slot.span,
            generation: 0,
            discreet: apart || offer.zip(kind).is_some_and(|(offer, kind)| offer.discreet(kind)),
            language: self.language.clone(),
            case: self.case,
            moves: self.moves,
            made: work.now,
            version: 1,
        })
    }
}

/// Holds a time for a client for [`HOLD`], in place of what they held before; `None` when it was taken meanwhile, and they still hold that.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn hold(work: &mut Casework<'_>, client: &Client, new: &New<'_>) -> Result<Option<Appointment>> {
    hold_until(work, client, new, work.now + HOLD).await
}

/// The same with an end of its own, as for a time that is offered from the waiting list.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub(super) async fn hold_until(
    work: &mut Casework<'_>,
    client: &Client,
    new: &New<'_>,
    expires: chrono::DateTime<chrono::Utc>,
) -> Result<Option<Appointment>> {
    let appointment = new.appointment(work, client, State::Held).await?;
    let Some((takes, seats, json)) = place(work, new) else { return Ok(None) };
    let wanted = Wanted { appointment: &appointment, key: &client.key, details: &json, takes, seats: &seats };
    Ok(booking::hold(work.tx, wanted, expires, work.now).await?.map(|_| appointment))
}

/// Books a time for a client at once and plans its reminders, as staff do; `None` when it was taken meanwhile. The client hears of it by
/// [`super::tell`].
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn book(work: &mut Casework<'_>, client: &Client, new: &New<'_>) -> Result<Option<Appointment>> {
    let appointment = new.appointment(work, client, State::Booked).await?;
    let Some((takes, seats, json)) = place(work, new) else { return Ok(None) };
    let wanted = Wanted { appointment: &appointment, key: &client.key, details: &json, takes, seats: &seats };
    if booking::book(work.tx, wanted, work.now).await?.is_none() {
        return Ok(None);
    }
    plan_reminders(work, &appointment, new.details).await?;
    Ok(Some(appointment))
}

fn place(work: &Casework<'_>, new: &New<'_>) -> Option<(Span, Vec<Seat>, String)> {
    let kind = work.content.offers.of(new.office)?.kind(new.kind)?;
    let seat = Seat { resource: new.slot.resource.clone(), seat: new.slot.seat };
    Some((takes(kind, new.slot.span), vec![seat], new.details.to_json()))
}

/// When clients of an office are reminded; the usual policy where it offers nothing here.
pub(in crate::conversation) fn policy_of(content: &Content, appointment: &Appointment) -> Policy {
    let offer = appointment.office.as_ref().and_then(|office| content.offers.of(office));
    offer.map(|offer| offer.reminders.clone()).unwrap_or_default()
}

/// Whether the client of an appointment wants to be reminded of it (G3): by their yes to this one, or, where an office made it
/// elsewhere, by opening its code, until they stop it.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub(super) async fn reminds(work: &mut Casework<'_>, appointment: &Appointment, details: &Details) -> Result<bool> {
    match appointment.origin {
        Origin::Here | Origin::Own => Ok(details.remind),
        Origin::Office => Ok(!elsewhere::silenced(work.tx, appointment.id).await?),
    }
}

/// Plans what its client wants to be reminded of; call it in the transaction that books, accepts or moves, after the change. Says how many
/// will go out. Nothing is planned without a client, without their wish, or of what is not certain.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn plan_reminders(work: &mut Casework<'_>, appointment: &Appointment, details: &Details) -> Result<usize> {
    let Some(client) = appointment.client.filter(|_| details.remind && appointment.state.certain()) else { return Ok(0) };
    let plan = policy::plan(&policy_of(work.content, appointment), appointment.span, work.now, work.now);
    let words: Vec<String> = plan.due.iter().map(|planned| planned.lead.to_word()).collect();
    let leads: Vec<_> = words.iter().map(String::as_str).zip(plan.due.iter().map(|planned| planned.due)).collect();
    let bound = Bound { appointment: appointment.id, generation: appointment.generation, client };
    reminder::plan(work.tx, work.store, bound, &leads).await?;
    Ok(leads.len())
}

/// Plans the kind word after a missed appointment (G4); call it in the transaction that marks it as missed, after the change.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn plan_missed(work: &mut Casework<'_>, appointment: &Appointment, details: &Details) -> Result<()> {
    let Some(client) = appointment.client.filter(|_| details.remind && appointment.state == State::Missed) else { return Ok(()) };
    let policy = policy_of(work.content, appointment);
    let (schedule, observed) = appointment
        .office
        .as_ref()
        .map_or((None, crate::directory::holidays::Observed::default()), |office| schedule(work.content, office));
    let Some(due) = policy::missed_due(&policy, appointment.span, schedule, &observed) else { return Ok(()) };
    let bound = Bound { appointment: appointment.id, generation: appointment.generation, client };
    reminder::plan(work.tx, work.store, bound, &[(policy::MISSED, due)]).await
}

/// The zone of an appointment's wall time: its office's.
pub(super) fn zone_of(work: super::super::cases::Voice<'_>, appointment: &Appointment) -> chrono_tz::Tz {
    let schedule = appointment.office.as_ref().and_then(|office| free::schedule(work.content, office).0);
    crate::booking::slots::zone(schedule)
}
