//! Free times of one kind of appointment, from the content and from what the database knows now.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::cases::Casework;
use super::super::content::Content;
use crate::booking::offer::{AppointmentType, Offer, With};
use crate::booking::slots::{Absence, Asker, Search, Supply, Taken, Times, desks};
use crate::booking::{Appointment, AppointmentId, Resource, Span};
use crate::casework::case::StaffId;
use crate::casework::role::Action;
use crate::directory::holidays::Observed;
use crate::directory::service::Schedule;
use crate::ids::{AppointmentTypeId, Language, OfficeId};
use crate::store::staff::Standing;
use crate::store::{Result, appointment, occupancy, staff, unavailable};

/// Who looks for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A client, by their row: their limits count, and their own hold is in nobody's way.
    Client(i64),
    /// Staff: notice, limits and their own contingent do not hold them.
    Staff,
}

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// At which office.
    pub office: &'a OfficeId,
    /// Which kind.
    pub kind: &'a AppointmentTypeId,
    /// Who looks.
    pub by: By,
    /// The language of the talk; `None` where any will do, or an interpreter comes.
    pub language: Option<&'a Language>,
    /// With this counsellor only.
    pub counsellor: Option<StaffId>,
    /// The appointment that gets another time: it is not in the way, and does not count against limits.
    pub moves: Option<AppointmentId>,
}

/// All that is known of a search, owned; [`Calendar::times`] reads it.
#[derive(Debug)]
pub struct Calendar<'c> {
    /// What the office offers.
    pub offer: &'c Offer,
    /// The kind.
    pub kind: &'c AppointmentType,
    schedule: Option<&'c Schedule>,
    observed: Observed<'c>,
    supply: Vec<Supply>,
    taken: Vec<Taken>,
    absent: Vec<Absence>,
    language: Option<Language>,
    asker: Asker,
    now: DateTime<Utc>,
}

impl Calendar<'_> {
    /// Its free times, made once and asked often.
    #[must_use]
    pub fn times(&self) -> Times<'_> {
        Times::new(Search {
            offer: self.offer,
            kind: self.kind,
            schedule: self.schedule,
            observed: self.observed,
            supply: &self.supply,
            taken: &self.taken,
            absent: &self.absent,
            language: self.language.as_ref(),
            asker: self.asker,
            now: self.now,
        })
    }

    /// The zone of the office's wall time.
    #[must_use]
    pub fn zone(&self) -> chrono_tz::Tz {
        crate::booking::slots::zone(self.schedule)
    }
}

/// The schedule of an office's service, and the holidays that it keeps.
pub(in crate::conversation) fn schedule<'c>(content: &'c Content, office: &OfficeId) -> (Option<&'c Schedule>, Observed<'c>) {
    let service = content.offices.get(office).and_then(|office| office.entry(&content.directory.services));
    let observed = service.map(|service| content.directory.observed(service)).unwrap_or_default();
    (service.and_then(|service| service.schedule.as_ref()), observed)
}

/// What is needed to look for free times; `None` when the office has no such offer.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn calendar<'c>(work: &mut Casework<'c>, look: &Look<'_>) -> Result<Option<Calendar<'c>>> {
    let content = work.content;
    let Some(offer) = content.offers.of(look.office) else { return Ok(None) };
    let Some(kind) = offer.kind(look.kind) else { return Ok(None) };
    let (schedule, observed) = schedule(content, look.office);
    let now = work.now;
    let horizon = TimeDelta::days(i64::from(offer.horizon_days) + 2);
    let within = Span { from: now - TimeDelta::days(1), until: now + horizon };
    let supply = match kind.with {
        With::Desk => desks(offer),
        With::Counsellor => counsellors(work, look).await?,
    };
    let resources: Vec<Resource> = supply.iter().map(|supply| supply.resource.clone()).collect();
    let asker = match look.by {
        By::Client(client) => Some(client),
        By::Staff => None,
    };
    let mut busy = occupancy::busy(work.tx, &resources, within, asker, now).await?;
    busy.retain(|taken| Some(taken.appointment) != look.moves);
    // Only who could take part needs to know in what.
    let all = if kind.seats > 1 { appointment::of_office(work.tx, look.office, within).await? } else { Vec::new() };
    let kind_of = |id: AppointmentId| all.iter().find(|known| known.id == id).and_then(|known| known.kind.clone());
    let taken = busy
        .into_iter()
        .map(|taken| Taken { kind: kind_of(taken.appointment), resource: taken.seat.resource, seat: taken.seat.seat, span: taken.span })
        .collect();
    let absent = unavailable::of_office(work.tx, look.office, within).await?;
    let absent = absent.into_iter().map(|absent| Absence { resource: absent.resource, span: absent.span }).collect();
    let asker = match look.by {
        By::Staff => Asker::Staff,
        By::Client(client) => ahead(work, client, look).await?,
    };
    let language = look.language.cloned();
    Ok(Some(Calendar { offer, kind, schedule, observed, supply, taken, absent, language, asker, now }))
}

/// Counsellors of an office as they can be booked.
async fn counsellors(work: &mut Casework<'_>, look: &Look<'_>) -> Result<Vec<Supply>> {
    let all = staff::of_office(work.tx, work.store, look.office).await?;
    let usual = work.content.offices.get(look.office).map(|office| office.languages.clone()).unwrap_or_default();
    let mut supply: Vec<Supply> = all
        .into_iter()
        .filter(|member| member.standing == Standing::Active && member.role.may(Action::Open))
        .filter(|member| look.counsellor.is_none_or(|wanted| wanted == member.id))
        .map(|member| Supply {
            resource: Resource::Counsellor(member.id),
            languages: if member.speaks.is_empty() { usual.clone() } else { member.speaks },
            hours: None,
        })
        .collect();
    supply.sort_by(|one, other| one.resource.cmp(&other.resource));
    Ok(supply)
}

/// Whether a client's hold would still be offered where it sits: meanwhile a day may have been closed, or somebody be away. Notice and
/// limits were kept when it was made.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub(super) async fn stands(work: &mut Casework<'_>, client: i64, hold: &Appointment) -> Result<bool> {
    let (Some(office), Some(kind)) = (&hold.office, &hold.kind) else { return Ok(false) };
    let Some(seat) = occupancy::seat_of(work.tx, hold.id).await? else { return Ok(false) };
    let look = Look { office, kind, by: By::Client(client), language: None, counsellor: None, moves: hold.moves };
    let Some(mut calendar) = calendar(work, &look).await? else { return Ok(false) };
    calendar.supply.retain(|supply| supply.resource == seat.resource);
    calendar.asker = Asker::Staff;
    Ok(calendar.times().at(hold.span.from).is_ok_and(|slot| slot.span == hold.span))
}

/// Whether whoever an appointment sits with speaks a language; at a desk nobody asks.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub(super) async fn speaks(work: &mut Casework<'_>, appointment: &Appointment, language: &Language) -> Result<bool> {
    let seat = occupancy::seat_of(work.tx, appointment.id).await?;
    let Some(Resource::Counsellor(id)) = seat.map(|seat| seat.resource) else { return Ok(true) };
    let Some(member) = staff::by_id(work.tx, work.store, id).await? else { return Ok(true) };
    let usual = work.content.offices.get(&member.office).map(|office| &office.languages);
    let spoken = if member.speaks.is_empty() { usual.unwrap_or(&member.speaks) } else { &member.speaks };
    Ok(spoken.is_empty() || spoken.contains(language))
}

/// What a client has ahead; the appointment that is moved does not count.
async fn ahead(work: &mut Casework<'_>, client: i64, look: &Look<'_>) -> Result<Asker> {
    let open = appointment::open_of(work.tx, client, work.now).await?;
    let moved = match look.moves {
        Some(id) => appointment::by_id(work.tx, id).await?,
        None => None,
    };
    let moved_here = moved.as_ref().is_some_and(|moved| moved.office.as_ref() == Some(look.office) && moved.span.from > work.now);
    let moved_kind = moved_here && moved.is_some_and(|moved| moved.kind.as_ref() == Some(look.kind));
    let here = || open.iter().filter(|open| open.office == *look.office);
    let all: i64 = here().map(|open| open.appointments).sum::<i64>() - i64::from(moved_here);
    let kind: i64 = here().filter(|open| open.kind == *look.kind).map(|open| open.appointments).sum::<i64>() - i64::from(moved_kind);
    let few = |number: i64| u8::try_from(number.max(0)).unwrap_or(u8::MAX);
    Ok(Asker::Client { ahead: few(all), ahead_of_kind: few(kind) })
}
