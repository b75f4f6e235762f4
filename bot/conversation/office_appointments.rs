//! Appointments that offices make elsewhere: made, moved and cancelled in one transaction with their reminders and what the client is
//! told. The command line and the office API both come here.
//!
//! Giving an appointment again under its reference changes it, and giving it unchanged changes nothing.

use chrono::{DateTime, TimeDelta, Utc};

use super::booking::policy_of;
use super::booking::told::when;
use super::cases::{Casework, send};
use super::content::Content;
use crate::booking::appointment::{Act, Origin, Refused, act};
use crate::booking::elsewhere::code::{Code, LENGTH};
use crate::booking::elsewhere::diff::{Before, Change, change};
use crate::booking::elsewhere::{Details, Elsewhere, Known};
use crate::booking::offer::{BRING, WITHOUT_PAPERS};
use crate::booking::policy::{self, TOGETHER};
use crate::booking::{Appointment, AppointmentId, State};
use crate::ids::{Language, OfficeId};
use crate::language::Args;
use crate::sealed::{Installation, random};
use crate::store::elsewhere::Kept;
use crate::store::reminder::Bound;
use crate::store::{Result, StoreError, appointment, booking, client, elsewhere, join_code, reminder};

/// News of what begins so soon waits behind nothing, not even behind other news that waits for the morning.
const SOON: TimeDelta = TimeDelta::hours(12);
/// The source language, in which offices read.
const GERMAN: &str = "de";

/// What an appointment of an office is read against.
#[derive(Debug)]
pub struct Vocabulary {
    bring: Vec<String>,
    languages: Vec<Language>,
}

impl Vocabulary {
    /// Of this content: what can be brought, and which languages have texts.
    #[must_use]
    pub fn of(content: &Content) -> Self {
        let entry = content.catalog.entry(&GERMAN.into(), BRING);
        let names = entry.iter().flat_map(|entry| entry.attributes.iter()).map(|attribute| attribute.name.clone());
        Self { bring: names.filter(|name| name != WITHOUT_PAPERS).collect(), languages: content.languages().cloned().collect() }
    }

    /// Reads with it.
    pub fn known<T>(&self, now: DateTime<Utc>, read: impl FnOnce(&Known<'_>) -> T) -> T {
        let bring: Vec<&str> = self.bring.iter().map(String::as_str).collect();
        read(&Known { bring: &bring, languages: &self.languages, now })
    }
}

/// The hash under which a code is kept; only who has the code knows it.
#[must_use]
pub fn code_hash(installation: &Installation, code: &Code) -> Vec<u8> {
    installation.secret(&format!("join {}", code.plain())).into_bytes()
}

/// The reminders of an appointment, by the words of their leads. `told` is when the client hears of its time: now.
///
/// What would follow that word within [`TOGETHER`] is left out.
#[must_use]
pub fn reminders_of(
    content: &Content,
    appointment: &Appointment,
    made: DateTime<Utc>,
    told: DateTime<Utc>,
) -> Vec<(String, DateTime<Utc>)> {
    let policy = policy_of(content, appointment);
    let plan = policy::plan(&policy, appointment.span, made, told);
    let due = plan.due.into_iter().filter(|planned| planned.due - told > TOGETHER);
    due.map(|planned| (planned.lead.to_word(), planned.due)).collect()
}

/// Plans what is due of an appointment that somebody joined.
pub(super) async fn plan(work: &mut Casework<'_>, appointment: &Appointment, made: DateTime<Utc>) -> Result<()> {
    let Some(client) = appointment.client else { return Ok(()) };
    if elsewhere::silenced(work.tx, appointment.id).await? {
        return Ok(());
    }
    let leads = reminders_of(work.content, appointment, made, work.now);
    let leads: Vec<(&str, DateTime<Utc>)> = leads.iter().map(|(word, due)| (word.as_str(), *due)).collect();
    let bound = Bound { appointment: appointment.id, generation: appointment.generation, client };
    reminder::plan(work.tx, work.store, bound, &leads).await
}

/// What is stored of an appointment, with its place and things to bring.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn before(work: &mut Casework<'_>, kept: &Kept) -> Result<Before> {
    let appointment = kept.appointment.clone();
    let Some(key) = elsewhere::key(work.tx, work.store, &appointment).await? else { return Ok(Before { appointment, details: None }) };
    let details = appointment::details(work.tx, appointment.id, &key).await?;
    Ok(Before { appointment, details: details.map(|json| Details::from_json(json.expose())) })
}

/// Makes an appointment, or gives one its new time, place, things to bring; a client who joined hears of a new time or place.
///
/// The outer result is the database's; the inner one says why it cannot be.
///
/// # Errors
/// [`StoreError`] when the database fails, or somebody else changed it meanwhile.
pub async fn put(
    work: &mut Casework<'_>,
    office: &OfficeId,
    told: &Elsewhere,
) -> Result<std::result::Result<(AppointmentId, Change), Refused>> {
    let known = match elsewhere::by_reference(work.tx, office, &told.reference).await? {
        Some(kept) => Some(before(work, &kept).await?),
        None => None,
    };
    put_known(work, office, known.as_ref(), told).await
}

/// The same where it is known what is stored.
///
/// # Errors
/// See [`put`].
pub async fn put_known(
    work: &mut Casework<'_>,
    office: &OfficeId,
    known: Option<&Before>,
    told: &Elsewhere,
) -> Result<std::result::Result<(AppointmentId, Change), Refused>> {
    let change = change(known, told);
    let Some(known) = known else {
        let made = new(work, office, told);
        appointment::make(work.tx, &made, &work.store.installation.key, &told.details.to_json()).await?;
        elsewhere::refer(work.tx, made.id, &told.reference).await?;
        return Ok(Ok((made.id, change)));
    };
    let stored = &known.appointment;
    match change {
        Change::New | Change::Same | Change::Cancelled => return Ok(Ok((stored.id, Change::Same))),
        Change::Ended => return Ok(Err(Refused::Cancelled)),
        Change::Moved | Change::Changed => {}
    }
    let mut after = stored.clone();
    if change == Change::Moved {
        after = match act(stored, Act::Move { to: told.span }, work.now) {
            Ok(after) => after,
            Err(refused) => return Ok(Err(refused)),
        };
    }
    after.discreet = told.discreet;
    if after.client.is_none() {
        after.language = language(told);
    }
    if !booking::change(work.tx, &after).await? {
        return Err(StoreError::Changed);
    }
    if let Some(key) = elsewhere::key(work.tx, work.store, &after).await? {
        appointment::retell(work.tx, after.id, &key, &told.details.to_json()).await?;
    }
    let place = new_place(known, told);
    if change == Change::Moved {
        elsewhere::asked(work.tx, after.id, None).await?;
        join_code::until(work.tx, after.id, after.span.from).await?;
        plan(work, &after, work.now).await?;
        // Whoever does not hear of it in time comes at the old one.
        let begins = stored.span.from.min(after.span.from);
        tell(work, &after, begins, ("join-moved", None), place).await?;
    } else if place.is_some() {
        tell(work, &after, after.span.from, ("join-moved", Some("place")), place).await?;
    }
    Ok(Ok((after.id, change)))
}

fn language(told: &Elsewhere) -> Language {
    told.details.language.clone().unwrap_or_else(|| GERMAN.into())
}

fn new(work: &Casework<'_>, office: &OfficeId, told: &Elsewhere) -> Appointment {
    Appointment {
        id: AppointmentId(work.store.numbers.next()),
        client: None,
        office: Some(office.clone()),
        kind: None,
        origin: Origin::Office,
        state: State::Booked,
        span: told.span,
        generation: 0,
        discreet: told.discreet,
        language: language(told),
        case: None,
        moves: None,
        made: work.now,
        version: 0,
    }
}

/// The office cancels; a client who joined hears of it. `None` when there is no such appointment; cancelling twice is cancelling once.
///
/// # Errors
/// [`StoreError`] when the database fails, or somebody else changed it meanwhile.
pub async fn cancel(work: &mut Casework<'_>, office: &OfficeId, reference: &str) -> Result<Option<std::result::Result<Change, Refused>>> {
    let Some(kept) = elsewhere::by_reference(work.tx, office, reference).await? else { return Ok(None) };
    if kept.appointment.state == State::Cancelled {
        return Ok(Some(Ok(Change::Same)));
    }
    let after = match act(&kept.appointment, Act::CancelByOffice, work.now) {
        Ok(after) => after,
        Err(refused) => return Ok(Some(Err(refused))),
    };
    if !booking::change(work.tx, &after).await? {
        return Err(StoreError::Changed);
    }
    elsewhere::ended_by_office(work.tx, after.id).await?;
    if after.span.from > work.now {
        tell(work, &after, after.span.from, ("join-cancelled", None), None).await?;
    }
    Ok(Some(Ok(Change::Cancelled)))
}

/// A new code for an appointment that nobody joined and that lies ahead; an earlier one ends. `None` for any other.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn new_code(work: &mut Casework<'_>, appointment: &Appointment) -> Result<Option<Code>> {
    if appointment.client.is_some() || !appointment.state.certain() || appointment.span.from <= work.now {
        return Ok(None);
    }
    let code = draw();
    let hash = code_hash(&work.store.installation, &code);
    join_code::put(work.tx, &hash, appointment.id, appointment.span.from).await?;
    Ok(Some(code))
}

/// A random code: draws again until the bytes favour no sign and the code has a digit.
fn draw() -> Code {
    loop {
        // Two of three draws do.
        if let Some(code) = Code::from_random(random::<LENGTH>()) {
            return code;
        }
    }
}

/// The place to which it was moved, if a message may name it (P17).
fn new_place<'a>(known: &Before, told: &'a Elsewhere) -> Option<&'a str> {
    let before = known.details.as_ref().and_then(|details| details.place.as_deref());
    told.details.place.as_deref().filter(|place| !told.discreet && before != Some(*place))
}

/// Tells the client of an appointment, in their language and in German; of its place where it is another, and nothing of its topic. An
/// import may move many at any hour: they hear of it behind conversations and, where it helps until it `begins`, not at night.
async fn tell(
    work: &mut Casework<'_>,
    appointment: &Appointment,
    begins: DateTime<Utc>,
    (message, attribute): (&str, Option<&str>),
    place: Option<&str>,
) -> Result<()> {
    let Some(id) = appointment.client else { return Ok(()) };
    let Some(client) = client::by_id(work.tx, work.store, id).await? else { return Ok(()) };
    let voice = work.voice();
    let line = |language: &Language| {
        let mut text = voice.say(language, message, attribute, &Args::new().with("when", when(voice, language, appointment)));
        if let Some(place) = place {
            text = format!("{text}\n{}", voice.say(language, "join-ask", Some("place"), &Args::new().with("place", place)));
        }
        text
    };
    let text = in_both(&client.language, line);
    let due = policy::news_due(&policy_of(work.content, appointment), begins, work.now);
    if due <= work.now && begins - work.now < SOON {
        return work.tell(&client, send(text, Vec::new())).await;
    }
    work.tell_from(&client, due, send(text, Vec::new())).await
}

/// A text in a client's language, and in German below it.
pub(super) fn in_both(language: &Language, text: impl Fn(&Language) -> String) -> String {
    let own = text(language);
    if language.as_str() == GERMAN { own } else { format!("{own}\n\n{}", text(&GERMAN.into())) }
}
