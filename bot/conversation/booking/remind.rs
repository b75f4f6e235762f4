//! Reminders: what is due is looked at again in the transaction that hands it over, and goes out in the language that the client reads now.

use chrono::TimeDelta;

use super::super::cases::{Casework, Voice};
use super::super::outgoing::{Bubble, Key, Mark, Outgoing, Parcel};
use super::details::Details;
use super::made::{policy_of, reminds, zone_of};
use super::press::BookPress;
use super::told;
use crate::booking::appointment::Origin;
use crate::booking::policy::{Late, MISSED, late, late_missed};
use crate::booking::{Appointment, State};
use crate::ids::Language;
use crate::language::{Args, SOURCE};
use crate::privacy::Purpose;
use crate::store::outbox::{self, Lane, Posted};
use crate::store::reminder::Reminder;
use crate::store::{Result, StoreError, appointment, client, consent, reminder};

/// Reminders of one pass: a transaction holds up whoever writes meanwhile.
pub const DUE_MAX: i64 = 100;

/// What was handed over before so long and did not go out is looked at again.
pub const STALE: TimeDelta = TimeDelta::minutes(10);

/// What a pass came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pass {
    /// Handed to the outbox.
    pub handed: usize,
    /// Not sent, for a reason.
    pub skipped: usize,
    /// Put off, so that nobody is woken.
    pub waiting: usize,
}

impl Pass {
    /// How many were looked at.
    #[must_use]
    pub const fn looked_at(self) -> usize {
        self.handed + self.skipped + self.waiting
    }
}

/// Takes what is due, at most [`DUE_MAX`], the longest first.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails: nothing was claimed then.
pub async fn pass(work: &mut Casework<'_>) -> Result<Pass> {
    let mut pass = Pass::default();
    // Clients before reminders, in the order in which everybody takes them: nobody waits for the other in a circle.
    let clients = reminder::due_clients(work.tx, work.now, DUE_MAX).await?;
    client::lock(work.tx, work.store, &clients).await?;
    for due in reminder::claim_due(work.tx, work.store, work.now, DUE_MAX, &clients).await? {
        judge(work, &due, None, &mut pass).await?;
    }
    Ok(pass)
}

/// Looks once more at what was handed over [`STALE`] ago and is not on its way yet, as after an outage or a night: it may be too late,
/// cancelled, or "tomorrow" may be today. What still helps keeps its place.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails: everything is as it was then.
pub async fn again(work: &mut Casework<'_>) -> Result<Pass> {
    let mut pass = Pass::default();
    let before = work.now - STALE;
    let clients = reminder::stale_clients(work.tx, before, work.now, DUE_MAX).await?;
    client::lock(work.tx, work.store, &clients).await?;
    for (due, parcel) in reminder::take_stale(work.tx, work.store, before, work.now, &clients).await? {
        judge(work, &due, Some(parcel), &mut pass).await?;
    }
    Ok(pass)
}

/// What becomes of one that waits. A row that cannot be read stops nobody else's.
async fn judge(work: &mut Casework<'_>, due: &Reminder, parcel: Option<i64>, pass: &mut Pass) -> Result<()> {
    let verdict = match one(work, due, parcel).await {
        Err(StoreError::Sealed(error)) => {
            tracing::error!(reminder = due.id, %error, "a reminder is not sent: what is kept of it cannot be read");
            Verdict::Skip("unreadable")
        }
        verdict => verdict?,
    };
    match verdict {
        Verdict::Handed => pass.handed += 1,
        Verdict::Skip(why) => {
            reminder::skipped(work.tx, due.id, why).await?;
            pass.skipped += 1;
        }
        Verdict::Wait(at) => {
            reminder::put_off(work.tx, due.id, at).await?;
            pass.waiting += 1;
        }
    }
    Ok(())
}

enum Verdict {
    Handed,
    Skip(&'static str),
    Wait(chrono::DateTime<chrono::Utc>),
}

async fn one(work: &mut Casework<'_>, due: &Reminder, parcel: Option<i64>) -> Result<Verdict> {
    let Some(client) = client::by_id(work.tx, work.store, due.client).await? else { return Ok(Verdict::Skip("gone")) };
    let found = appointment::by_id(work.tx, due.appointment).await?.filter(|found| found.client == Some(client.id));
    let Some(found) = found else { return Ok(Verdict::Skip("gone")) };
    let missed = due.lead == MISSED;
    let stands = if missed { found.state == State::Missed } else { found.state.certain() };
    if !stands || found.generation != due.generation {
        return Ok(Verdict::Skip("changed"));
    }
    let json = appointment::details(work.tx, found.id, &client.key).await?;
    let details = json.map(|json| Details::restore(json.expose())).unwrap_or_default();
    let agreed = consent::of(work.tx, client.id).await?.iter().any(|given| given.purpose == Purpose::Reminder && given.holds());
    if !agreed || !reminds(work, &found, &details).await? {
        return Ok(Verdict::Skip("stopped"));
    }
    let policy = policy_of(work.content, &found);
    let late = if missed {
        late_missed(&policy, due.due, work.now)
    } else {
        let next = reminder::next_after(work.tx, due).await?;
        late(&policy, due.due, found.span, next, work.now)
    };
    match late {
        Late::Wait(at) => return Ok(Verdict::Wait(at)),
        Late::Skip(why) => return Ok(Verdict::Skip(why.as_str())),
        Late::Send => {}
    }
    // G9: the office sees it, and phones only if the number was given for this.
    if !client.reachable {
        let parcel = work.store.numbers.next();
        reminder::handed(work.tx, due.id, parcel, work.now).await?;
        reminder::failed(work.tx, due.id, "blocked").await?;
        return Ok(Verdict::Handed);
    }
    let bubble = if missed {
        after_missed(work.voice(), &client.language, &found)
    } else {
        before(work.voice(), &client.language, &found, &details)
    };
    let bubble = Bubble { mark: Some(Mark::Reminder(due.id)), ..bubble };
    let json = Parcel::to_client(vec![Outgoing::Send(bubble)]).to_json();
    let id = parcel.unwrap_or_else(|| work.store.numbers.next());
    let posted = Posted { id, line: client.id, client: Some((client.id, &client.key)), lane: Lane::Reminder, json: &json };
    outbox::post(work.tx, work.store, &[posted], work.now).await?;
    reminder::handed(work.tx, due.id, id, work.now).await?;
    work.posted = true;
    Ok(Verdict::Handed)
}

/// "Reminder: tomorrow, 10:00." That is all of a discreet one (P17).
fn head(voice: Voice<'_>, language: &Language, found: &Appointment) -> String {
    let zone = zone_of(voice, found);
    let (from, now) = (found.span.from.with_timezone(&zone), voice.now.with_timezone(&zone));
    let time = voice.content.formats.get(language).map_or_else(|| from.format("%H:%M").to_string(), |formats| formats.time(from.time()));
    let (attribute, args) = match from.date_naive() - now.date_naive() {
        days if days == TimeDelta::zero() => ("today", Args::new().with("time", time)),
        days if days == TimeDelta::days(1) => ("tomorrow", Args::new().with("time", time)),
        _ => ("on", Args::new().with("when", told::when(voice, language, found))),
    };
    voice.say(language, "booking-reminder", Some(attribute), &args)
}

fn before(voice: Voice<'_>, language: &Language, found: &Appointment, details: &Details) -> Bubble {
    let german = Language::from(SOURCE);
    let mut blocks = vec![head(voice, language, found)];
    if found.discreet {
        // In German too, where somebody else has to read it, but no word more.
        blocks.extend((*language != german).then(|| head(voice, &german, found)));
    } else {
        blocks.push(told::lines(voice, language, found, details).join("\n"));
        blocks.extend(told::bring(voice, language, found, details));
        if found.origin != Origin::Own {
            blocks.extend(told::onsite(voice, found).then(|| voice.part(language, "booking-come", "leave")));
            blocks.extend(told::german(voice, language, found, details));
        }
    }
    let button = |label: &str, press: BookPress| vec![Key::Press(voice.part(language, "booking-buttons", label), press.to_data())];
    let mut buttons = Vec::new();
    if found.origin != Origin::Own {
        buttons.push(button("come", BookPress::Come(found.id)));
        buttons.push(button("cancel", BookPress::Cannot(found.id)));
        buttons.push(button("move", BookPress::Move(found.id)));
    }
    buttons.push(button("stop", BookPress::Stop(found.id)));
    Bubble { text: blocks.join("\n\n"), buttons, ..Bubble::default() }
}

/// One kind word, with a new time and no question why (G4).
fn after_missed(voice: Voice<'_>, language: &Language, found: &Appointment) -> Bubble {
    let text = voice.part(language, "booking-reminder", "missed");
    let button = |label: &str, press: BookPress| vec![Key::Press(voice.part(language, "booking-buttons", label), press.to_data())];
    let buttons = vec![button("move", BookPress::Move(found.id)), button("stop", BookPress::Stop(found.id))];
    Bubble { text, buttons, ..Bubble::default() }
}
