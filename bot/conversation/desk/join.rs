//! A way in that works once, the profile (languages, topics, hours), a name for clients, and leaving.

use super::super::cases::Casework;
use super::super::cases::end;
use super::super::update::Did;
use super::{Desk, Doing, pin};
use crate::casework::case::StaffId;
use crate::casework::press::{StaffPress, What};
use crate::directory::services::NEEDS;
use crate::ids::Language;
use crate::language::{Args, STAFF_LANGUAGES};
use crate::sealed::Installation;
use crate::store::staff::{Desk as Kept, Staff, Standing};
use crate::store::{Result, staff};

/// What a link's payload begins with for somebody new, and for a group.
pub const INVITE: &str = "staff-";
/// See [`INVITE`].
pub(super) const GROUP: &str = "group-";
/// Characters of a name that clients see.
const NAME_MAX: usize = 30;

/// The hash under which a way in is kept; only who has the code knows it.
#[must_use]
pub fn hash(installation: &Installation, code: &str) -> Vec<u8> {
    installation.secret(&format!("invite {code}")).into_bytes()
}

/// Somebody followed a link: they are on the staff from now on, or hear that it is over. `None` when the code is none of ours.
pub(in crate::conversation) async fn join(work: &mut Casework<'_>, did: &Did, code: &str) -> Result<Option<Staff>> {
    let key = hash(&work.store.installation, code);
    let Some(invite) = staff::use_invite(work.tx, &key, false, work.now).await? else { return Ok(None) };
    let Some(role) = invite.role else { return Ok(None) };
    let Some(office) = work.content.offices.get(&invite.office) else { return Ok(None) };
    let own = did.language.as_deref().and_then(|tag| tag.split('-').next());
    let language = own.filter(|tag| STAFF_LANGUAGES.contains(tag)).map_or_else(|| office.language.clone(), Language::from);
    let mut member = Staff {
        id: StaffId(work.store.numbers.next()),
        chat: did.user.clone(),
        office: invite.office.clone(),
        role,
        standing: Standing::Active,
        language,
        speaks: Vec::new(),
        topics: Vec::new(),
        duty: "office".to_owned(),
        desk: Kept::default(),
        unlocked: work.now,
        active: None,
    };
    staff::join(work.tx, work.store, work.bot, &member, work.now).await?;
    work.audit(&invite.office, Some((member.id, role)), "join", None).await?;
    let mut desk = Desk { work, me: &mut member, replaced: None };
    let office = desk.work.office_name(&desk.me.office);
    let role = desk.part("staff-roles", role.as_str());
    let text = desk.text("staff-welcome", None, &Args::new().with("office", office).with("role", role));
    desk.show(text, Vec::new()).await?;
    pin::ask_new(&mut desk).await?;
    staff::change(work.tx, work.store, &member).await?;
    Ok(Some(member))
}

/// `/start` of somebody who is on the staff: another link, or the menu.
pub(super) async fn start_again(desk: &mut Desk<'_, '_>, payload: &str) -> Result<()> {
    if payload.starts_with(INVITE) {
        return desk.say("staff-already").await;
    }
    desk.menu().await
}

/// The questions of the profile, one after the other.
pub(super) async fn next(desk: &mut Desk<'_, '_>, step: &str) -> Result<()> {
    match step {
        "languages" => ask_languages(desk).await,
        "topics" => ask_topics(desk).await,
        "hours" => ask_hours(desk).await,
        _ => {
            desk.say("staff-ready").await?;
            desk.menu().await
        }
    }
}

fn mark(on: bool) -> &'static str {
    if on { "✓ " } else { "" }
}

async fn ask_languages(desk: &mut Desk<'_, '_>) -> Result<()> {
    let languages: Vec<Language> = desk.work.content.languages().cloned().collect();
    let (voice, own, speaks) = (desk.work.voice(), desk.me.language.clone(), desk.me.speaks.clone());
    let button = |language: &Language| {
        let label = format!("{}{}", mark(speaks.contains(language)), voice.language_name(&own, language));
        (label, StaffPress::plain(What::Speaks).with(language.as_str()).to_data())
    };
    let buttons: Vec<(String, String)> = languages.iter().map(button).collect();
    let done = desk.button("next", &StaffPress::plain(What::Next).with("topics"));
    let text = desk.say_text("staff-ask-languages");
    desk.show_pairs(text, &buttons, vec![done]).await
}

/// Speaks a language, or not any more.
pub(super) async fn speaks(desk: &mut Desk<'_, '_>, tag: &str) -> Result<()> {
    let known = desk.work.content.languages().find(|language| language.as_str() == tag).cloned();
    if let Some(language) = known {
        match desk.me.speaks.iter().position(|known| *known == language) {
            Some(at) => drop(desk.me.speaks.remove(at)),
            None => desk.me.speaks.push(language),
        }
    }
    ask_languages(desk).await
}

async fn ask_topics(desk: &mut Desk<'_, '_>) -> Result<()> {
    let (voice, own, topics) = (desk.work.voice(), desk.me.language.clone(), desk.me.topics.clone());
    let button = |topic: &&str| {
        let label = format!("{}{}", mark(topics.iter().any(|known| known == topic)), voice.part(&own, "staff-topics", topic));
        (label, StaffPress::plain(What::Topic).with(*topic).to_data())
    };
    let buttons: Vec<(String, String)> = NEEDS.iter().map(button).collect();
    let done = desk.button("next", &StaffPress::plain(What::Next).with("hours"));
    let text = desk.say_text("staff-ask-topics");
    desk.show_pairs(text, &buttons, vec![done]).await
}

/// Knows a topic, or not any more.
pub(super) async fn topic(desk: &mut Desk<'_, '_>, topic: &str) -> Result<()> {
    if NEEDS.contains(&topic) {
        match desk.me.topics.iter().position(|known| known == topic) {
            Some(at) => drop(desk.me.topics.remove(at)),
            None => desk.me.topics.push(topic.to_owned()),
        }
    }
    ask_topics(desk).await
}

async fn ask_hours(desk: &mut Desk<'_, '_>) -> Result<()> {
    let (voice, own, now) = (desk.work.voice(), desk.me.language.clone(), desk.me.duty.clone());
    let button = |duty: &str| {
        let label = format!("{}{}", mark(now == duty), voice.part(&own, "staff-duty", duty));
        (label, StaffPress::plain(What::Duty).with(duty).to_data())
    };
    let buttons = ["office", "on", "off"].iter().map(|duty| button(duty)).collect();
    let text = desk.text("staff-duty", None, &Args::new());
    desk.show(text, buttons).await
}

/// On duty, off duty, or as the office.
pub(super) async fn duty(desk: &mut Desk<'_, '_>, duty: &str) -> Result<()> {
    if ["office", "on", "off"].contains(&duty) {
        duty.clone_into(&mut desk.me.duty);
    }
    next(desk, "done").await
}

/// Asks for a name that clients may see.
pub(super) async fn ask_name(desk: &mut Desk<'_, '_>) -> Result<()> {
    desk.set(&Doing::Name);
    let cancel = desk.button("cancel", &StaffPress::plain(What::Cancel));
    let text = desk.say_text("staff-name-ask");
    desk.show(text, vec![cancel]).await
}

/// A name was typed; a hyphen takes it away.
pub(super) async fn name(desk: &mut Desk<'_, '_>, text: &str) -> Result<()> {
    desk.set(&Doing::Nothing);
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() > NAME_MAX {
        return desk.say("staff-name-long").await;
    }
    desk.me.desk.name = Some(name).filter(|name| name.chars().any(char::is_alphabetic));
    desk.say(if desk.me.desk.name.is_some() { "staff-name-set" } else { "staff-name-off" }).await
}

/// Leaves: access ends at once, open cases go back with a note.
pub(super) async fn leave(desk: &mut Desk<'_, '_>, sure: bool) -> Result<()> {
    if !sure {
        let yes = desk.button("leave", &StaffPress::plain(What::Leave).with("yes"));
        let no = desk.button("cancel", &StaffPress::plain(What::Cancel));
        let text = desk.say_text("staff-leave");
        return desk.show(text, vec![yes, no]).await;
    }
    end::end_access(desk.work, desk.me, Standing::Left, "leave").await?;
    desk.say("staff-left").await
}
