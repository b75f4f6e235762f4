//! A counsellor's calendar as a feed: their own appointments and the desks', without anything of the client but the case's code. Whoever
//! has the address reads it, so it is long, kept as a hash only, ends with the access, and can be taken back.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::content::Content;
use crate::booking::appointment::Origin;
use crate::booking::calendar::{self, Entry};
use crate::booking::{Appointment, AppointmentId, Resource, Span, State};
use crate::casework::case::Actor;
use crate::casework::role::Action;
use crate::language::Args;
use crate::sealed::{Installation, random};
use crate::store::{self, Result, Store, appointment, case, occupancy, staff};

/// Letters of a token; each tells 5 bits.
pub const TOKEN_LETTERS: usize = 32;
/// Days that stay in the feed.
const BEHIND: TimeDelta = TimeDelta::days(14);
/// Days ahead that stand in it.
const AHEAD: TimeDelta = TimeDelta::days(366);
/// How often calendars should fetch it.
const REFRESH: TimeDelta = TimeDelta::minutes(30);

/// A token that nobody guesses: 160 bits.
#[must_use]
pub fn new_token() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    random::<TOKEN_LETTERS>().iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}

/// The hash under which an address is kept; only who has the token knows it.
#[must_use]
pub fn hash(installation: &Installation, token: &str) -> String {
    installation.secret(&format!("calendar feed {token}"))
}

/// The feed of a token; `None` where it is none, or none any more.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn feed(store: &Store, content: &Content, token: &str, now: DateTime<Utc>) -> Result<Option<String>> {
    if token.len() != TOKEN_LETTERS || !token.is_ascii() {
        return Ok(None);
    }
    let mut reader = store.reader().await?;
    let Some(id) = store::calendar::whose(&mut reader, &hash(&store.installation, token)).await? else { return Ok(None) };
    let Some(member) = staff::by_id(&mut reader, store, id).await?.filter(|member| member.role.may(Action::Appointments)) else {
        return Ok(None);
    };
    let within = Span { from: now - BEHIND, until: now + AHEAD };
    let all = appointment::of_office(&mut reader, &member.office, within).await?;
    let ids: Vec<AppointmentId> = all.iter().map(|one| one.id).collect();
    let seats = occupancy::seats_of(&mut reader, &ids).await?;
    let mine = |one: &Appointment| match seats.get(&one.id).map(|seat| &seat.resource) {
        Some(Resource::Counsellor(id)) => *id == member.id,
        Some(Resource::Desk(..)) => true,
        None => false,
    };
    let shown = |one: &Appointment| one.origin == Origin::Here && one.state != State::Held && one.state.live() && mine(one);
    let text = |attribute| content.catalog.text(&member.language, "staff-feed", Some(attribute), &Args::new()).text;
    let (title, name) = (text("title"), text("name"));
    let reader_of = Actor { id: member.id, role: member.role, office: &member.office };
    let mut entries = Vec::new();
    for one in all.iter().filter(|one| shown(one)).take(calendar::ENTRIES_MAX) {
        let case = match one.case {
            Some(case) => case::by_id(&mut reader, case).await?.filter(|case| case.readable_by(&reader_of)),
            None => None,
        };
        let summary = case.map_or_else(|| title.clone(), |case| format!("{title} {}", case.code));
        entries.push(Entry {
            uid: calendar::uid(&store.installation.secret("calendar"), one.id),
            sequence: calendar::sequence(one),
            // A feed that says the same is the same to the letter; a change makes it younger.
            stamp: one.made + TimeDelta::seconds(one.version),
            span: one.span,
            summary,
            location: None,
            description: None,
            link: None,
            status: one.state.into(),
            alarms: Vec::new(),
        });
    }
    Ok(Some(calendar::feed(&name, REFRESH, &entries)))
}
