//! The end of a case: outcome codes, several or none, and the client is told.

use super::super::cases::{actor, end};
use super::{Desk, Doing, queue};
use crate::casework::Case;
use crate::casework::case::{CaseId, Move, act};
use crate::casework::outcome::{GROUPS, is_known};
use crate::casework::press::{StaffPress, What};
use crate::language::Args;
use crate::store::Result;

/// Which outcomes?
pub(super) async fn ask(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, _)) = desk.own(id).await? else { return Ok(()) };
    if !matches!(desk.doing(), Doing::Closing { case, .. } if case == id.0) {
        desk.set(&Doing::Closing { case: id.0, outcomes: Vec::new() });
    }
    show(desk, &case, GROUPS[0].name).await
}

/// The outcomes of a group.
pub(super) async fn group(desk: &mut Desk<'_, '_>, id: CaseId, name: &str) -> Result<()> {
    let Some((case, _)) = desk.own(id).await? else { return Ok(()) };
    show(desk, &case, name).await
}

/// Ticks an outcome, or takes it off.
pub(super) async fn tick(desk: &mut Desk<'_, '_>, id: CaseId, code: &str) -> Result<()> {
    let Some((case, _)) = desk.own(id).await? else { return Ok(()) };
    let mut outcomes = ticked(desk, id);
    if is_known(code) {
        match outcomes.iter().position(|known| known == code) {
            Some(at) => drop(outcomes.remove(at)),
            None => outcomes.push(code.to_owned()),
        }
    }
    desk.set(&Doing::Closing { case: id.0, outcomes });
    let group = GROUPS.iter().find(|group| group.codes.contains(&code)).map_or(GROUPS[0].name, |group| group.name);
    show(desk, &case, group).await
}

fn ticked(desk: &Desk<'_, '_>, id: CaseId) -> Vec<String> {
    match desk.doing() {
        Doing::Closing { case, outcomes } if case == id.0 => outcomes,
        _ => Vec::new(),
    }
}

async fn show(desk: &mut Desk<'_, '_>, case: &Case, name: &str) -> Result<()> {
    let group = GROUPS.iter().find(|group| group.name == name).unwrap_or(&GROUPS[0]);
    let chosen = ticked(desk, case.id);
    let mark = |code: &str| if chosen.iter().any(|known| known == code) { "✓ " } else { "" };
    let (voice, language) = (desk.work.voice(), desk.me.language.clone());
    let tick = |code: &&str| {
        let label = format!("{}{}", mark(code), voice.part(&language, "staff-outcomes", code));
        (label, StaffPress::of(What::Tick, case.id).with(*code).to_data())
    };
    let mut buttons: Vec<(String, String)> = group.codes.iter().map(tick).collect();
    let others = GROUPS.iter().filter(|other| other.name != group.name);
    buttons.extend(others.map(|other| {
        let label = format!("{} …", voice.part(&language, "staff-outcome-groups", other.name));
        (label, StaffPress::of(What::Outcomes, case.id).with(other.name).to_data())
    }));
    buttons.push(desk.button("close-now", &StaffPress::of(What::Closed, case.id)));
    buttons.push(desk.button("cancel", &StaffPress::plain(What::Cancel)));
    let mut text = desk.text("staff-close", None, &Args::new().with("code", case.code.as_str()));
    for code in &chosen {
        text.push_str("\n✓ ");
        text.push_str(&desk.part("staff-outcomes", code));
    }
    desk.show(text, buttons).await
}

/// Closes it now.
pub(super) async fn close(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    let outcomes = ticked(desk, id);
    let next = match act(&case, &actor(desk.me), &Move::Close, desk.work.now) {
        Ok(next) => next,
        Err(refused) => return queue::refuse(desk, &case, refused).await,
    };
    end::by_staff(desk.work, &client, &case, &next, desk.me, &outcomes).await?;
    desk.set(&Doing::Nothing);
    if desk.me.active == Some(id) {
        desk.me.active = None;
    }
    desk.tell("staff-case", "closed", &case).await
}
