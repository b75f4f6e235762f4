//! A case goes on to somebody else: back to the queue, to a colleague, to another office after the client agreed (P13).

use super::super::cases::press::CasePress;
use super::super::cases::relay::{returned, tell_client};
use super::super::cases::{actor, send};
use super::{Desk, queue};
use crate::casework::Case;
use crate::casework::case::{CaseId, Move, StaffId, State, act};
use crate::casework::press::{StaffPress, What};
use crate::casework::role::{Action, allowed};
use crate::ids::OfficeId;
use crate::language::Args;
use crate::store::{Result, staff};

/// Back to the queue; the client hears that nobody is there just now.
pub(super) async fn give_back(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, client)) = desk.case(id).await? else { return Ok(()) };
    let next = match act(&case, &actor(desk.me), &Move::GiveBack, desk.work.now) {
        Ok(next) => next,
        Err(refused) => return queue::refuse(desk, &case, refused).await,
    };
    if desk.me.active == Some(id) {
        desk.me.active = None;
    }
    tell_client(desk.work, &client, "case-left", None, &Args::new()).await?;
    returned(desk.work, &case, &next, "give-back", Some(desk.me)).await?;
    desk.tell("staff-case", "given-back", &case).await
}

/// To whom? Colleagues who may have it, and cooperating offices.
pub(super) async fn whom(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, _)) = desk.case(id).await? else { return Ok(()) };
    if case.owner() != Some(desk.me.id) && !allowed(desk.me.role, &desk.me.office, Action::Reassign, &case.office, case.queue) {
        return queue::refuse(desk, &case, crate::casework::case::Refused::NotAllowed).await;
    }
    let mut buttons = Vec::new();
    for (at, colleague) in staff::of_office(desk.work.tx, desk.work.store, &case.office).await?.into_iter().enumerate() {
        let may = allowed(colleague.role, &colleague.office, Action::Work, &case.office, case.queue);
        if !may || case.owner() == Some(colleague.id) || case.hidden_from.contains(&colleague.id) {
            continue;
        }
        let name =
            colleague.desk.name.clone().unwrap_or_else(|| format!("{} {}", desk.part("staff-roles", colleague.role.as_str()), at + 1));
        let languages: Vec<&str> = colleague.speaks.iter().map(crate::ids::Language::as_str).collect();
        let label = if languages.is_empty() { name } else { format!("{name} ({})", languages.join(", ")) };
        buttons.push((label, StaffPress::of(What::ToStaff, id).with(colleague.id.0.to_string()).to_data()));
    }
    if case.owner() == Some(desk.me.id) {
        let others = desk.work.content.offices.all().filter(|office| office.id != case.office && office.queues.contains(&case.queue));
        for office in others {
            buttons.push((office.name.clone(), StaffPress::of(What::ToOffice, id).with(office.id.as_str()).to_data()));
        }
    }
    buttons.push(desk.button("cancel", &StaffPress::plain(What::Cancel)));
    let text = desk.text("staff-transfer", None, &Args::new().with("code", case.code.as_str()));
    desk.show(text, buttons).await
}

/// A colleague of the office has it from now on; the client is told, not asked: the office is the same.
pub(super) async fn to_staff(desk: &mut Desk<'_, '_>, id: CaseId, to: &str) -> Result<()> {
    let Some((case, client)) = desk.case(id).await? else { return Ok(()) };
    let to = match to.parse() {
        Ok(to) => staff::by_id(desk.work.tx, desk.work.store, StaffId(to)).await?,
        Err(_) => None,
    };
    let Some(colleague) = to.filter(|member| member.office == case.office && member.standing == staff::Standing::Active) else {
        return desk.say("staff-case-gone").await;
    };
    let next = match act(&case, &actor(desk.me), &Move::Assign(colleague.id, colleague.role), desk.work.now) {
        Ok(next) => next,
        Err(refused) => return queue::refuse(desk, &case, refused).await,
    };
    let before_owner = desk.work.owner(&case).await?;
    desk.work.change(&case, &next).await?;
    super::super::cases::open::take_cards_back(desk.work, &next, None).await?;
    desk.work.audit(&case.office, Some((desk.me.id, desk.me.role)), "transfer", Some(&case.code)).await?;
    if desk.me.active == Some(id) {
        desk.me.active = None;
    }
    if let Some(owner) = before_owner.filter(|owner| owner.id != desk.me.id) {
        let text = desk.work.say(&owner.language, "staff-case", Some("given-away"), &Args::new().with("code", case.code.as_str()));
        desk.work.tell_staff(&owner, None, send(text, Vec::new())).await?;
    }
    staff::divert(desk.work.tx, colleague.id, id).await?;
    if case.state == State::Waiting {
        // Nobody was there before: they hear who is there now.
        queue::greet(desk.work, &client, &next, &colleague, case.taken.is_some()).await?;
    } else if !case.discreet {
        let office = desk.work.office_name(&case.office);
        tell_client(desk.work, &client, "case-left", Some("colleague"), &Args::new().with("office", office)).await?;
    }
    let text = desk.work.say(&colleague.language, "staff-case", Some("given-to-you"), &Args::new().with("code", case.code.as_str()));
    let read = (desk.work.part(&colleague.language, "staff-buttons", "read"), StaffPress::of(What::Open, id).to_data());
    let back = (desk.work.part(&colleague.language, "staff-buttons", "give-back"), StaffPress::of(What::GiveBack, id).to_data());
    desk.work.tell_staff(&colleague, Some(&client), send(text, vec![read, back])).await?;
    desk.tell("staff-case", "given-on", &case).await
}

/// The client is asked whether another office may have it: who, what, and what for (P13).
pub(super) async fn to_office(desk: &mut Desk<'_, '_>, id: CaseId, to: &str) -> Result<()> {
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    let to = OfficeId::from(to);
    let Some(name) = desk.work.content.offices.get(&to).map(|office| office.name.clone()) else { return desk.say("staff-case-gone").await };
    let next = match act(&case, &actor(desk.me), &Move::AskOffice(to.clone()), desk.work.now) {
        Ok(next) => next,
        Err(refused) => return queue::refuse(desk, &case, refused).await,
    };
    desk.work.change(&case, &next).await?;
    desk.work.audit(&case.office, Some((desk.me.id, desk.me.role)), "transfer-asked", Some(&case.code)).await?;
    let text = desk.work.say(&client.language, "case-office", None, &Args::new().with("office", name));
    let voice = desk.work.voice();
    let button =
        |part: &str, yes| (voice.part(&client.language, "case-office", part), CasePress::Office(case.id, yes, to.clone()).to_data());
    let buttons = vec![button("yes", true), button("no", false)];
    desk.work.tell(&client, send(text, buttons)).await?;
    desk.tell("staff-case", "asked", &Case { ..case }).await
}
