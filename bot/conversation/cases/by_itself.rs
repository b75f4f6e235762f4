//! What happens to cases by itself: nobody is forgotten. Each case is a transaction of its own, so that one that somebody changes
//! just now is looked at again later and keeps nobody else waiting.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::super::content::Content;
use super::end::{count, end_access};
use super::relay::{returned, tell_client};
use super::said::Said;
use super::{Casework, board, open, send};
use crate::casework::case::{CaseId, StaffId, State};
use crate::casework::escalation::{Step, due, forgotten, lapsed};
use crate::casework::press::{StaffPress, What};
use crate::casework::role::{Action, allowed};
use crate::casework::waiting::open_between;
use crate::casework::{Case, Office};
use crate::language::Args;
use crate::store::staff::{Staff, Standing};
use crate::store::{Result, Store, StoreError, case, case_message, client, office, staff};

/// Failed messages of one pass.
const FAILED_MAX: i64 = 100;

/// Boards, and words that did not arrive: looked at every second. True when something waits to be sent.
///
/// # Errors
/// [`StoreError`] when the database fails; what was not done is due again.
pub async fn soon(store: &Store, content: &Arc<Content>, bot: i64, now: DateTime<Utc>) -> Result<bool> {
    let (dirty, failed) = {
        let mut reader = store.reader().await?;
        let dirty: Vec<_> = office::all(&mut reader, store).await?.into_iter().filter(|state| state.dirty_ms.is_some()).collect();
        (dirty, !case_message::untold(&mut reader, 1).await?.is_empty())
    };
    let mut posted = false;
    for state in dirty {
        posted |= within(store, content, bot, now, async |work| {
            // Read again: somebody may have changed it meanwhile.
            let state = office::get(work.tx, work.store, &state.office).await?;
            board::refresh(work, state).await
        })
        .await?;
    }
    if failed {
        posted |= within(store, content, bot, now, async |work| tell_failed(work).await).await?;
    }
    Ok(posted)
}

/// Leases, the ladder, new cards, and cases of whoever is no longer there: looked at every quarter of a minute.
///
/// # Errors
/// [`StoreError`] when the database fails; what was not done is due again.
pub async fn later(store: &Store, content: &Arc<Content>, bot: i64, now: DateTime<Utc>) -> Result<bool> {
    let (cases, absent) = {
        let mut reader = store.reader().await?;
        (case::open(&mut reader).await?, staff::absent_owners(&mut reader).await?)
    };
    let mut posted = false;
    for owner in absent {
        posted |= alone("owner", within(store, content, bot, now, async |work| absent_owner(work, owner).await).await)?;
    }
    for case in cases {
        posted |= alone(&case.code, within(store, content, bot, now, async |work| one(work, case.id).await).await)?;
    }
    Ok(posted)
}

/// Does something in a transaction of its own; a case that somebody changed meanwhile is left for the next pass.
async fn within(
    store: &Store,
    content: &Arc<Content>,
    bot: i64,
    now: DateTime<Utc>,
    work: impl AsyncFnOnce(&mut Casework<'_>) -> Result<()>,
) -> Result<bool> {
    let mut tx = store.begin().await?;
    let mut casework = Casework { tx: &mut tx, store, content, bot, now, posted: false };
    match work(&mut casework).await {
        Ok(()) => {
            let posted = casework.posted;
            tx.commit().await?;
            Ok(posted)
        }
        Err(StoreError::Changed) => Ok(false),
        Err(error) => Err(error),
    }
}

/// One case that cannot be worked on keeps no other waiting; a database that does not answer is everybody's.
fn alone(code: &str, done: Result<bool>) -> Result<bool> {
    match done {
        Err(error) if !error.passes() => {
            tracing::error!(case = code, error = error.name(), "a case cannot be worked on: {error}");
            Ok(false)
        }
        done => done,
    }
}

async fn absent_owner(work: &mut Casework<'_>, owner: StaffId) -> Result<()> {
    if let Some(mut member) = staff::by_id(work.tx, work.store, owner).await? {
        let standing = if member.standing == Standing::Left { Standing::Left } else { Standing::Suspended };
        return end_access(work, &mut member, standing, "gone").await;
    }
    // Nobody is known under this number any more.
    for case in case::of_owner(work.tx, owner).await? {
        let mut next = case.clone();
        next.wait(work.now);
        returned(work, &case, &next, "gone", None).await?;
    }
    Ok(())
}

/// One open case.
async fn one(work: &mut Casework<'_>, id: CaseId) -> Result<()> {
    let Some(known) = case::by_id(work.tx, id).await? else { return Ok(()) };
    let Some(office) = work.content.offices.get(&known.office).cloned() else { return Ok(()) };
    match known.state {
        State::Taken(_) if lapsed(&known, office.limits, work.now) => lease_over(work, &known).await,
        State::Taken(_) | State::Closed => Ok(()),
        State::Waiting if forgotten(&known, work.now) => end_forgotten(work, &known).await,
        State::Waiting => {
            if !staff::has_cards(work.tx, id).await? {
                open::offer(work, &known).await?;
            }
            let waited = open_between(&office, &work.content.directory, known.since, work.now);
            match due(&known, waited, office.limits) {
                Some(step) => escalate(work, &known, &office, step).await,
                None => Ok(()),
            }
        }
    }
}

/// Whoever had it did nothing for long: it goes back, and both hear it.
async fn lease_over(work: &mut Casework<'_>, known: &Case) -> Result<()> {
    let Some(client) = client::by_id(work.tx, work.store, known.client).await? else { return Ok(()) };
    let owner = work.owner(known).await?;
    let mut next = known.clone();
    next.wait(work.now);
    returned(work, known, &next, "lease", None).await?;
    if let Some(owner) = owner {
        let text = work.say(&owner.language, "staff-case", Some("lease"), &Args::new().with("code", known.code.as_str()));
        work.tell_staff(&owner, None, send(text, Vec::new())).await?;
    }
    tell_client(work, &client, "case-left", None, &Args::new()).await
}

/// Nobody came, or the client answers no more: it is closed, counted, and told.
async fn end_forgotten(work: &mut Casework<'_>, known: &Case) -> Result<()> {
    let Some(client) = client::by_id(work.tx, work.store, known.client).await? else { return Ok(()) };
    let mut next = known.clone();
    next.close(work.now);
    work.change(known, &next).await?;
    open::take_cards_back(work, &next, None).await?;
    count(work, &client, &next, &["no-reply".to_owned()]).await?;
    work.audit(&known.office, None, "forgotten", Some(&known.code)).await?;
    tell_client(work, &client, "case-ended", None, &Args::new()).await
}

/// The next step of the ladder, once.
async fn escalate(work: &mut Casework<'_>, known: &Case, office: &Office, step: Step) -> Result<()> {
    let next = Case { escalated: known.escalated + 1, ..known.clone() };
    work.change(known, &next).await?;
    let action = match step {
        Step::Again => "escalated-board",
        Step::Coordinator => "escalated-coordinator",
        Step::Cooperating => "escalated-cooperating",
    };
    work.audit(&known.office, None, action, Some(&known.code)).await?;
    match step {
        Step::Again => {
            let mut state = office::get(work.tx, work.store, &known.office).await?;
            let loud = open::on_board(known) && open::within_budget(work, &mut state).await?;
            let text = format!(
                "{}\n{}",
                work.part(&office.language, "staff-case", "waits-long"),
                open::headline(work.voice(), &office.language, known)
            );
            if loud {
                work.tell_group(&state, send(text, Vec::new())).await?;
            }
            // One honest word to the client, and no more.
            if case::tell_late(work.tx, known.id, work.now).await?
                && let Some(client) = client::by_id(work.tx, work.store, known.client).await?
            {
                tell_client(work, &client, "case-late", None, &Args::new()).await?;
            }
            Ok(())
        }
        Step::Coordinator => {
            let all = staff::of_office(work.tx, work.store, &known.office).await?;
            for member in all.iter().filter(|member| hears(member, known)) {
                let head = work.part(&member.language, "staff-case", "waits-long");
                let text = format!("{head}\n{}", open::headline(work.voice(), &member.language, known));
                let voice = work.voice();
                let buttons = vec![
                    voice.button(&member.language, "take", &StaffPress::of(What::Take, known.id)),
                    voice.button(&member.language, "transfer", &StaffPress::of(What::Transfer, known.id)),
                ];
                work.tell_staff(member, None, send(text, buttons)).await?;
            }
            Ok(())
        }
        Step::Cooperating => {
            let name = work.office_name(&known.office);
            for other in &office.cooperates {
                let state = office::get(work.tx, work.store, other).await?;
                let members: Vec<Staff> = staff::of_office(work.tx, work.store, other).await?;
                for member in members.iter().filter(|member| state.free_for_others && member.role.may(Action::Reassign)) {
                    let language = work.language_name(&member.language, &known.language);
                    let args = Args::new().with("office", name.as_str()).with("language", language);
                    let text = work.say(&member.language, "staff-case-elsewhere", None, &args);
                    work.tell_staff(member, None, send(text, Vec::new())).await?;
                }
            }
            Ok(())
        }
    }
}

/// Whether somebody is told of a case that nobody takes: whoever reassigns it, and for exit cases those who may see them.
fn hears(member: &Staff, case: &Case) -> bool {
    allowed(member.role, &member.office, Action::Reassign, &case.office, case.queue) && !case.hidden_from.contains(&member.id)
}

/// Whoever wrote something that did not arrive hears it, as an answer to their own message.
async fn tell_failed(work: &mut Casework<'_>) -> Result<()> {
    for message in case_message::untold(work.tx, FAILED_MAX).await? {
        case_message::told(work.tx, message.id).await?;
        let Some(case) = case::by_id(work.tx, message.case).await? else { continue };
        let Some(client) = client::by_id(work.tx, work.store, case.client).await? else { continue };
        let writer = if message.kind == case_message::Kind::Staff { message.staff } else { case.owner() };
        let Some(writer) = writer else { continue };
        let Some(member) = staff::by_id(work.tx, work.store, writer).await?.filter(|member| member.standing == Standing::Active) else {
            continue;
        };
        let said = Said::restore(message.open(&client.key)?.expose());
        let why = if client.reachable { "not-arrived" } else { "blocked" };
        let text = work.say(&member.language, "staff-client", Some(why), &Args::new().with("code", case.code.as_str()));
        let text = format!("{text}\n„{}“", said.shown(work, &member.language).chars().take(80).collect::<String>());
        let mut calls = send(text, Vec::new());
        if let Some(super::super::outgoing::Outgoing::Send(bubble)) = calls.first_mut() {
            bubble.answers = message.staff_message;
        }
        work.tell_staff(&member, Some(&client), calls).await?;
    }
    Ok(())
}
