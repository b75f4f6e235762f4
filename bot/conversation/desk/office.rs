//! What coordinators and admins do: invitations, absences, the group with the board, colleagues' access.

use chrono::TimeDelta;

use super::super::cases::{Casework, end};
use super::super::outgoing::{Bubble, Outgoing};
use super::Desk;
use super::join::{GROUP, INVITE, hash};
use crate::casework::case::StaffId;
use crate::casework::press::{StaffPress, What};
use crate::casework::role::{Action, Role};
use crate::ids::OfficeId;
use crate::language::Args;
use crate::private::Private;
use crate::sealed::random;
use crate::store::staff::{Invite, Standing};
use crate::store::{Result, audit, office, setting, staff};

/// A link for somebody new works for so long.
pub const INVITE_HOURS: i64 = 48;
/// A link for a group works for so long: somebody stands ready.
const GROUP_MINUTES: i64 = 15;
/// Lines of the audit that are shown.
const AUDIT_SHOWN: i64 = 20;

/// A code that nobody guesses: 25 letters and digits.
#[must_use]
pub fn new_code() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    random::<25>().iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}

/// What the office says of itself, and what can be done.
pub(super) async fn show(desk: &mut Desk<'_, '_>) -> Result<()> {
    if !desk.me.role.may(Action::ManageOffice) {
        return desk.say("staff-not-yours-to-do").await;
    }
    let state = office::get(desk.work.tx, desk.work.store, &desk.me.office).await?;
    let mut lines = vec![desk.work.office_name(&desk.me.office)];
    if let Some(until) = state.away_until.filter(|until| *until > desk.work.now) {
        let until = desk.work.when(&desk.me.language, until.with_timezone(&chrono_tz::Europe::Berlin));
        lines.push(desk.text("staff-office", Some("away"), &Args::new().with("when", until)));
    }
    lines.push(desk.part("staff-office", if state.free_for_others { "free" } else { "not-free" }));
    lines.push(desk.part("staff-office", if state.group.is_some() { "group" } else { "no-group" }));
    let plain = StaffPress::plain;
    let mut buttons = Vec::new();
    for role in Role::ALL.into_iter().filter(|role| desk.me.role.may_invite(*role)) {
        let label = format!("{}: {}", desk.part("staff-buttons", "invite"), desk.part("staff-roles", role.as_str()));
        buttons.push((label, plain(What::Invite).with(role.as_str()).to_data()));
    }
    buttons.push(desk.button("colleagues", &plain(What::Colleagues)));
    buttons.push(desk.button("link-group", &plain(What::LinkGroup)));
    for (label, days) in [("away-1", "1"), ("away-7", "7"), ("away-14", "14"), ("back-again", "0")] {
        buttons.push(desk.button(label, &plain(What::Away).with(days)));
    }
    let (label, word) = if state.free_for_others { ("not-free", "no") } else { ("free", "yes") };
    buttons.push(desk.button(label, &plain(What::Free).with(word)));
    if desk.me.role.may(Action::OfficeAppointments) {
        buttons.push(desk.button("shut", &plain(What::Shut)));
        buttons.push(desk.button("conflicts", &plain(What::Conflicts)));
        buttons.push(desk.button("reminders", &plain(What::Conflicts).with("reminders")));
    }
    if desk.me.role.may(Action::ReadAudit) {
        lines.push(audit_lines(desk).await?);
    }
    desk.show(lines.join("\n"), buttons).await
}

async fn audit_lines(desk: &mut Desk<'_, '_>) -> Result<String> {
    let lines = audit::latest(desk.work.tx, Some(&desk.me.office), AUDIT_SHOWN).await?;
    let (voice, own) = (desk.work.voice(), desk.me.language.clone());
    let line = |line: audit::Line| {
        let at = chrono::DateTime::from_timestamp_millis(line.at_ms).unwrap_or_default();
        let when = voice.when(&own, at.with_timezone(&chrono_tz::Europe::Berlin));
        let role = line.role.map_or_else(String::new, |role| format!(" {}", voice.part(&own, "staff-roles", &role)));
        format!("{when} {}{role} {}", line.action, line.code.unwrap_or_default())
    };
    Ok(lines.into_iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// A link for somebody new: once, for two days.
pub(super) async fn invite(desk: &mut Desk<'_, '_>, role: &str) -> Result<()> {
    let Some(role) = Role::from_word(role).filter(|role| desk.me.role.may_invite(*role)) else {
        return desk.say("staff-not-yours-to-do").await;
    };
    let code = new_code();
    let expires = desk.work.now + TimeDelta::hours(INVITE_HOURS);
    let invite = Invite { office: desk.me.office.clone(), role: Some(role), made_by: Some(desk.me.id), expires };
    staff::invite(desk.work.tx, &hash(&desk.work.store.installation, &code), &invite).await?;
    let office = desk.me.office.clone();
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), "invite", Some(role.as_str())).await?;
    let link = link_to(desk.work, "start", &format!("{INVITE}{code}")).await?;
    let role = desk.part("staff-roles", role.as_str());
    // Outside the text: within it the link would carry marks of direction.
    let text = desk.text("staff-invite", None, &Args::new().with("role", role));
    desk.show(format!("{text}\n{link}"), Vec::new()).await
}

/// A link of this bot; its name in Telegram is known once the bot has started.
async fn link_to(work: &mut Casework<'_>, way: &str, payload: &str) -> Result<String> {
    Ok(match setting::address(work.tx).await? {
        Some(bot) => bot.link(way, payload),
        None => format!("/start {payload}"),
    })
}

/// A link that brings the bot into the office's group.
pub(super) async fn link(desk: &mut Desk<'_, '_>) -> Result<()> {
    if !desk.me.role.may(Action::ManageOffice) {
        return desk.say("staff-not-yours-to-do").await;
    }
    let code = new_code();
    let expires = desk.work.now + TimeDelta::minutes(GROUP_MINUTES);
    let invite = Invite { office: desk.me.office.clone(), role: None, made_by: Some(desk.me.id), expires };
    staff::invite(desk.work.tx, &hash(&desk.work.store.installation, &code), &invite).await?;
    let link = link_to(desk.work, "startgroup", &format!("{GROUP}{code}")).await?;
    let text = desk.say_text("staff-group");
    desk.show(format!("{text}\n{link}"), Vec::new()).await
}

/// What was said in a group: a code makes it the office's, else the bot belongs there only if it is one already. True: it stays.
pub(in crate::conversation) async fn group(work: &mut Casework<'_>, chat: &Private<i64>, code: Option<&str>, silent: bool) -> Result<bool> {
    let known = office::all(work.tx, work.store).await?;
    let code = code.and_then(|code| code.trim().strip_prefix(GROUP));
    if let Some(code) = code {
        let key = hash(&work.store.installation, code);
        if let Some(invite) = staff::use_invite(work.tx, &key, true, work.now).await? {
            let mut state = office::get(work.tx, work.store, &invite.office).await?;
            state.group = Some(chat.clone());
            (state.board, state.shown, state.dirty_ms) = (None, None, Some(work.now.timestamp_millis()));
            office::put(work.tx, work.store, &state).await?;
            work.audit(&invite.office, None, "group", None).await?;
            return Ok(true);
        }
    }
    let ours = known.iter().any(|state| state.group.as_ref().is_some_and(|group| group.expose() == chat.expose()));
    Ok(ours || silent && staff::expects_group(work.tx, work.now).await?)
}

/// An office's group lives on under another number; true when it is one.
pub(in crate::conversation) async fn moved(work: &mut Casework<'_>, from: &Private<i64>, to: &Private<i64>) -> Result<bool> {
    let mut ours = false;
    for known in office::all(work.tx, work.store).await? {
        if known.group.as_ref().is_some_and(|group| group.expose() == from.expose()) {
            let mut state = office::get(work.tx, work.store, &known.office).await?;
            (state.group, state.board, state.shown) = (Some(to.clone()), None, None);
            state.dirty_ms = state.dirty_ms.or(Some(work.now.timestamp_millis()));
            office::put(work.tx, work.store, &state).await?;
            ours = true;
        }
    }
    Ok(ours)
}

/// Away for so many days; 0 is back.
pub(super) async fn away(desk: &mut Desk<'_, '_>, days: &str) -> Result<()> {
    if !desk.me.role.may(Action::ManageOffice) {
        return desk.say("staff-not-yours-to-do").await;
    }
    let days: i64 = days.parse().unwrap_or(0).clamp(0, 60);
    let mut state = office::get(desk.work.tx, desk.work.store, &desk.me.office).await?;
    state.away_until = (days > 0).then(|| desk.work.now + TimeDelta::days(days));
    state.dirty_ms = state.dirty_ms.or(Some(desk.work.now.timestamp_millis()));
    office::put(desk.work.tx, desk.work.store, &state).await?;
    note(desk, if days > 0 { "away" } else { "back" }).await?;
    show(desk).await
}

/// Free for cases of others, or not.
pub(super) async fn free(desk: &mut Desk<'_, '_>, yes: bool) -> Result<()> {
    if !desk.me.role.may(Action::ManageOffice) {
        return desk.say("staff-not-yours-to-do").await;
    }
    let mut state = office::get(desk.work.tx, desk.work.store, &desk.me.office).await?;
    state.free_for_others = yes;
    office::put(desk.work.tx, desk.work.store, &state).await?;
    note(desk, "capacity").await?;
    show(desk).await
}

async fn note(desk: &mut Desk<'_, '_>, action: &str) -> Result<()> {
    let office: OfficeId = desk.me.office.clone();
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), action, None).await
}

/// Who works here, each with a way to end their access.
pub(super) async fn colleagues(desk: &mut Desk<'_, '_>) -> Result<()> {
    if !desk.me.role.may(Action::ManageStaff) {
        return desk.say("staff-not-yours-to-do").await;
    }
    let all = staff::of_office(desk.work.tx, desk.work.store, &desk.me.office).await?;
    let mut lines = vec![desk.say_text("staff-colleagues")];
    let mut buttons = Vec::new();
    for (at, member) in all.iter().enumerate() {
        let role = desk.part("staff-roles", member.role.as_str());
        let name = member.desk.name.clone().unwrap_or_else(|| format!("{role} {}", at + 1));
        lines.push(format!("{name} · {role} · {}", desk.part("staff-duty", &member.duty)));
        if member.id != desk.me.id && desk.me.role.may_invite(member.role) {
            let label = format!("{}: {name}", desk.part("staff-buttons", "suspend"));
            buttons.push((label, StaffPress::plain(What::Suspend).with(member.id.0.to_string()).to_data()));
        }
    }
    desk.show(lines.join("\n"), buttons).await
}

/// Ends somebody's access at once: they left, or their phone is lost. A new invitation lets them in again.
pub(super) async fn suspend(desk: &mut Desk<'_, '_>, id: &str) -> Result<()> {
    let member = match id.parse() {
        Ok(id) => staff::by_id(desk.work.tx, desk.work.store, StaffId(id)).await?,
        Err(_) => None,
    };
    let (role, office) = (desk.me.role, desk.me.office.clone());
    let may = |other| role.may(Action::ManageStaff) && role.may_invite(other);
    let Some(mut member) = member.filter(|member| member.office == office && may(member.role)) else {
        return desk.say("staff-not-yours-to-do").await;
    };
    end::end_access(desk.work, &mut member, Standing::Suspended, "suspend").await?;
    let text = desk.work.say(&member.language, "staff-suspended", None, &Args::new());
    desk.work.tell_staff(&member, None, vec![Outgoing::Send(Bubble::plain(text))]).await?;
    note(desk, "suspended-by").await?;
    colleagues(desk).await
}
