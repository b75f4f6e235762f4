//! Appointments that would not be offered any more: hours changed, a day was closed, somebody is away. None of them is undone by that;
//! staff look at each.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::AnyConnection;

use super::super::booking::schedule;
use super::super::content::Content;
use crate::booking::appointment::Origin;
use crate::booking::slots::{Absence, Asker, Search, Times, Why};
use crate::booking::{Appointment, AppointmentId, Resource, Span, State};
use crate::ids::OfficeId;
use crate::store::unavailable::Unavailable;
use crate::store::{Result, appointment, occupancy, unavailable};

/// How far ahead is looked: the longest horizon that an office may have.
const AHEAD: TimeDelta = TimeDelta::days(366);
/// The longest appointment, buffers included.
const LONGEST: TimeDelta = TimeDelta::days(1);

/// An appointment that its office's calendar no longer covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Which.
    pub appointment: Appointment,
    /// The first rule against it; `None` where the office offers nothing of the kind any more.
    pub why: Option<Why>,
}

const fn counts(one: &Appointment) -> bool {
    matches!(one.state, State::Requested | State::Booked | State::Confirmed) && matches!(one.origin, Origin::Here)
}

/// An office's appointments ahead that its hours, its closed days or somebody's absence do not cover, by their time.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn conflicts(connection: &mut AnyConnection, content: &Content, office: &OfficeId, now: DateTime<Utc>) -> Result<Vec<Conflict>> {
    let ahead = Span { from: now, until: now + AHEAD };
    let mut all = appointment::of_office(connection, office, ahead).await?;
    all.retain(counts);
    let ids: Vec<AppointmentId> = all.iter().map(|one| one.id).collect();
    let seats = occupancy::seats_of(connection, &ids).await?;
    let away = unavailable::of_office(connection, office, ahead).await?;
    let absent: Vec<Absence> = away.iter().map(|one| Absence { resource: one.resource.clone(), span: one.span }).collect();
    let (schedule, observed) = schedule(content, office);
    let offer = content.offers.of(office);
    let kinds = offer.into_iter().flat_map(|offer| offer.types.iter().map(move |kind| (offer, kind)));
    let times: Vec<(&crate::booking::AppointmentType, Times<'_>)> = kinds
        .map(|(offer, kind)| {
            let search = Search {
                offer,
                kind,
                schedule,
                observed,
                supply: &[],
                taken: &[],
                absent: &absent,
                language: None,
                asker: Asker::Staff,
                now,
            };
            (kind, Times::new(search))
        })
        .collect();
    let mut found = Vec::new();
    for one in all {
        let of_kind = times.iter().find(|(kind, _)| Some(&kind.id) == one.kind.as_ref());
        let Some((_, times)) = of_kind else {
            found.push(Conflict { appointment: one, why: None });
            continue;
        };
        let own = seats.get(&one.id).map(|seat| &seat.resource);
        let absent = || away.iter().any(|away| away.resource.is_some() && away.resource.as_ref() == own && away.span.overlaps(one.span));
        if let Some(why) = times.conflict(one.span).or_else(|| absent().then_some(Why::Absent)) {
            found.push(Conflict { appointment: one, why: Some(why) });
        }
    }
    Ok(found)
}

/// Appointments ahead that lie within a time at which a resource, or the whole office, offers nothing, by their time.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn within(
    connection: &mut AnyConnection,
    office: &OfficeId,
    closed: &Unavailable,
    now: DateTime<Utc>,
) -> Result<Vec<Appointment>> {
    let around = Span { from: (closed.span.from - LONGEST).max(now), until: closed.span.until };
    if around.from >= around.until {
        return Ok(Vec::new());
    }
    let mut all = appointment::of_office(connection, office, around).await?;
    all.retain(|one| counts(one) && one.span.overlaps(closed.span));
    let ids: Vec<AppointmentId> = all.iter().map(|one| one.id).collect();
    let seats = occupancy::seats_of(connection, &ids).await?;
    let on = |one: &Appointment, resource: &Resource| seats.get(&one.id).is_some_and(|seat| seat.resource == *resource);
    all.retain(|one| closed.resource.as_ref().is_none_or(|resource| on(one, resource)));
    Ok(all)
}
