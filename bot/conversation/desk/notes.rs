//! Notes that never leave the office, questions to colleagues by a case's code, threats, and blocking with a second person (D9).

use super::super::cases::said::Said;
use super::super::cases::{actor, end, send};
use super::{Desk, Doing, pin, queue};
use crate::casework::Case;
use crate::casework::case::{Blocked, CaseId, Move, act};
use crate::casework::press::{StaffPress, What};
use crate::casework::role::{Action, allowed};
use crate::language::Args;
use crate::store::case_message::{self, Kind, Written};
use crate::store::client::Client;
use crate::store::{Result, staff};

/// Asks for a note.
pub(super) async fn ask(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, _)) = readable(desk, id).await? else { return Ok(()) };
    desk.set(&Doing::Note { case: id.0 });
    ask_for(desk, "staff-note-ask", &case).await
}

/// Asks for a question to colleagues.
pub(super) async fn consult(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, _)) = desk.own(id).await? else { return Ok(()) };
    desk.set(&Doing::Consult { case: id.0 });
    ask_for(desk, "staff-consult-ask", &case).await
}

async fn ask_for(desk: &mut Desk<'_, '_>, message: &str, case: &Case) -> Result<()> {
    let text = desk.text(message, None, &Args::new().with("code", case.code.as_str()));
    let cancel = desk.button("cancel", &StaffPress::plain(What::Cancel));
    desk.show(text, vec![cancel]).await
}

async fn readable(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<Option<(Case, Client)>> {
    let Some((case, client)) = desk.case(id).await? else { return Ok(None) };
    if case.readable_by(&actor(desk.me)) {
        return Ok(Some((case, client)));
    }
    queue::refuse(desk, &case, crate::casework::case::Refused::NotAllowed).await?;
    Ok(None)
}

/// A note was written; `/note` without a case of its own takes the active one.
pub(super) async fn written(desk: &mut Desk<'_, '_>, text: &str) -> Result<()> {
    let id = match (desk.doing(), desk.me.active) {
        (Doing::Note { case }, _) => CaseId(case),
        (_, Some(active)) => active,
        (_, None) => return desk.say("staff-nobody").await,
    };
    if !pin::unlocked(desk) {
        return pin::ask(desk, Some(StaffPress::of(What::Note, id).to_data()), None).await;
    }
    desk.set(&Doing::Nothing);
    let Some((case, client)) = readable(desk, id).await? else { return Ok(()) };
    keep(desk, &case, &client, text).await?;
    // Whoever has the case reads what a colleague noted.
    if let Some(owner) = desk.work.owner(&case).await?
        && owner.id != desk.me.id
    {
        let args = Args::new().with("code", case.code.as_str());
        let head = desk.work.say(&owner.language, "staff-note-new", None, &args);
        desk.work.tell_staff(&owner, Some(&client), send(format!("{head}\n{text}"), Vec::new())).await?;
    }
    desk.tell("staff-case", "noted", &case).await
}

async fn keep(desk: &mut Desk<'_, '_>, case: &Case, client: &Client, text: &str) -> Result<()> {
    let written = Written {
        id: desk.work.store.numbers.next(),
        case: case.id,
        client: (client.id, &client.key),
        kind: Kind::Note,
        staff: Some(desk.me.id),
        message: None,
        json: &Said { office: Some(case.office.clone()), ..Said::text(text) }.to_json(),
    };
    case_message::keep(desk.work.tx, &written, desk.work.now).await?;
    let mut active = case.clone();
    active.active = desk.work.now;
    desk.work.change(case, &active).await?;
    desk.work.audit(&case.office, Some((desk.me.id, desk.me.role)), "note", Some(&case.code)).await
}

/// Colleagues who may read the case hear the question with its code; nothing of the client goes along.
pub(super) async fn asked(desk: &mut Desk<'_, '_>, id: CaseId, text: &str) -> Result<()> {
    if !pin::unlocked(desk) {
        return pin::ask(desk, Some(StaffPress::of(What::Consult, id).to_data()), None).await;
    }
    desk.set(&Doing::Nothing);
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    keep(desk, &case, &client, text).await?;
    let mut reached = 0_i64;
    for colleague in staff::of_office(desk.work.tx, desk.work.store, &case.office).await? {
        if colleague.id == desk.me.id || !case.readable_by(&actor(&colleague)) {
            continue;
        }
        let head = desk.work.say(&colleague.language, "staff-consult-new", None, &Args::new().with("code", case.code.as_str()));
        let voice = desk.work.voice();
        let button = |label: &str, what| voice.button(&colleague.language, label, &StaffPress::of(what, case.id));
        let buttons = vec![button("read", What::Open), button("note", What::Note)];
        desk.work.tell_staff(&colleague, Some(&client), send(format!("{head}\n{text}"), buttons)).await?;
        reached += 1;
    }
    let text = desk.text("staff-consult-sent", None, &Args::new().with("number", reached));
    desk.show(text, Vec::new()).await
}

/// A threat was seen, or it was a mistake.
pub(super) async fn threat(desk: &mut Desk<'_, '_>, id: CaseId, seen: bool) -> Result<()> {
    let Some((case, _)) = desk.own(id).await? else { return Ok(()) };
    match act(&case, &actor(desk.me), &Move::Threat(seen), desk.work.now) {
        Ok(next) => {
            desk.work.change(&case, &next).await?;
            desk.work.audit(&case.office, Some((desk.me.id, desk.me.role)), "threat", Some(&case.code)).await?;
            desk.tell("staff-case", if seen { "threat-set" } else { "threat-off" }, &case).await
        }
        Err(refused) => queue::refuse(desk, &case, refused).await,
    }
}

/// Proposes to block the client; colleagues who may confirm are asked.
pub(super) async fn block(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    let next = match act(&case, &actor(desk.me), &Move::ProposeBlock, desk.work.now) {
        Ok(next) => next,
        Err(refused) => return queue::refuse(desk, &case, refused).await,
    };
    desk.work.change(&case, &next).await?;
    desk.work.audit(&case.office, Some((desk.me.id, desk.me.role)), "block-proposed", Some(&case.code)).await?;
    for colleague in staff::of_office(desk.work.tx, desk.work.store, &case.office).await? {
        let may = allowed(colleague.role, &colleague.office, Action::ConfirmBlock, &case.office, case.queue);
        if colleague.id == desk.me.id || !may {
            continue;
        }
        let text = desk.work.say(&colleague.language, "staff-block-ask", None, &Args::new().with("code", case.code.as_str()));
        let voice = desk.work.voice();
        let button = |label: &str, press: StaffPress| voice.button(&colleague.language, label, &press);
        let decide = |word: &str| StaffPress::of(What::DecideBlock, case.id).with(word);
        let read = StaffPress::of(What::Open, case.id);
        let buttons = vec![button("read", read), button("block-yes", decide("yes")), button("block-no", decide("no"))];
        desk.work.tell_staff(&colleague, Some(&client), send(text, buttons)).await?;
    }
    desk.tell("staff-case", "block-proposed", &case).await
}

/// A second person decides.
pub(super) async fn decide_block(desk: &mut Desk<'_, '_>, id: CaseId, yes: bool) -> Result<()> {
    let Some((case, client)) = desk.case(id).await? else { return Ok(()) };
    let next = match act(&case, &actor(desk.me), &Move::DecideBlock(yes), desk.work.now) {
        Ok(next) => next,
        Err(refused) => return queue::refuse(desk, &case, refused).await,
    };
    let owner = desk.work.owner(&case).await?;
    desk.work.change(&case, &next).await?;
    desk.work
        .audit(&case.office, Some((desk.me.id, desk.me.role)), if yes { "blocked" } else { "block-refused" }, Some(&case.code))
        .await?;
    if next.blocked == Blocked::Yes {
        end::blocked(desk.work, &client, &next).await?;
    }
    if let Some(owner) = owner.filter(|owner| owner.id != desk.me.id) {
        let what = if yes { "block-done" } else { "block-refused" };
        let text = desk.work.say(&owner.language, "staff-case", Some(what), &Args::new().with("code", case.code.as_str()));
        desk.work.tell_staff(&owner, Some(&client), send(text, Vec::new())).await?;
    }
    desk.tell("staff-case", if yes { "block-done" } else { "block-refused" }, &case).await
}
