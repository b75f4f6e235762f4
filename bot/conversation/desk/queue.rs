//! Cases that wait, one's own cases; reading one, taking one.

use super::super::cases::{self, Casework, actor, open, relay, told::Told};
use super::Desk;
use crate::casework::Case;
use crate::casework::case::{Blocked, CaseId, Move, Refused, State, act};
use crate::casework::desk::{SHOWN_MAX, queue as in_order};
use crate::casework::press::{StaffPress, What};
use crate::casework::role::Action;
use crate::flow::model::Queue;
use crate::language::Args;
use crate::store::client::Client;
use crate::store::staff::Staff;
use crate::store::{Result, case, case_message};

/// The cases that wait for somebody of this role, each with "Take".
pub(super) async fn queue(desk: &mut Desk<'_, '_>) -> Result<()> {
    let all = case::open_of(desk.work.tx, &desk.me.office).await?;
    let waiting = in_order(&all, &actor(desk.me));
    if waiting.is_empty() {
        return desk.say("staff-queue-empty").await;
    }
    let total = i64::try_from(waiting.len()).unwrap_or(i64::MAX);
    let mut lines = vec![desk.text("staff-queue", None, &Args::new().with("number", total))];
    let mut buttons = Vec::new();
    for case in waiting.into_iter().take(SHOWN_MAX) {
        lines.push(open::headline(desk.work.voice(), &desk.me.language, case));
        let label = format!("{} {}", desk.part("staff-buttons", "take"), case.code);
        buttons.push((label, StaffPress::of(What::Take, case.id).to_data()));
    }
    desk.show_pairs(lines.join("\n"), &buttons, Vec::new()).await
}

/// The cases that they have, each with its card.
pub(super) async fn mine(desk: &mut Desk<'_, '_>) -> Result<()> {
    let mine = case::of_owner(desk.work.tx, desk.me.id).await?;
    if mine.is_empty() {
        return desk.say("staff-cases-none").await;
    }
    let mut lines = vec![desk.say_text("staff-cases")];
    let mut buttons = Vec::new();
    for case in &mine {
        let mark = if desk.me.active == Some(case.id) { "→ " } else { "" };
        lines.push(format!("{mark}{}", open::headline(desk.work.voice(), &desk.me.language, case)));
        buttons.push((format!("{mark}{}", case.code), StaffPress::of(What::Switch, case.id).to_data()));
    }
    desk.show_pairs(lines.join("\n"), &buttons, Vec::new()).await
}

/// Takes a case: exclusive, with a note who did; the client hears who is there, and unread words follow in order.
pub(super) async fn take(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((before, client)) = desk.case(id).await? else { return Ok(()) };
    let taken = match act(&before, &actor(desk.me), &Move::Take, desk.work.now) {
        Ok(taken) => taken,
        Err(refused) => return refuse(desk, &before, refused).await,
    };
    desk.work.change(&before, &taken).await?;
    let taken = Case { version: taken.version + 1, ..taken };
    open::take_cards_back(desk.work, &taken, Some(desk.me)).await?;
    let office = taken.office.clone();
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), "take", Some(&taken.code)).await?;
    desk.me.active = Some(taken.id);
    greet(desk.work, &client, &taken, desk.me, before.taken.is_some()).await?;
    if hard(&taken) {
        return warn(desk, &taken).await;
    }
    card(desk, &client, &taken).await
}

/// The client hears who took over: role and office, a name only where the counsellor set one; neutral words where that is safer.
pub(super) async fn greet(work: &mut Casework<'_>, client: &Client, case: &Case, owner: &Staff, again: bool) -> Result<()> {
    let language = &client.language;
    let text = if case.discreet {
        work.part(language, "case-taken", "discreet")
    } else {
        let role = work.part(language, "case-roles", owner.role.as_str());
        let args = Args::new().with("role", role).with("office", work.office_name(&case.office));
        match &owner.desk.name {
            Some(name) => work.say(language, "case-taken", Some("named"), &args.with("name", name.as_str())),
            None => work.say(language, "case-taken", None, &args),
        }
    };
    let rules = if again { None } else { Some(work.part(language, "case-taken", "rules")) };
    let text = [Some(text), rules].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    work.tell(client, cases::send(text, Vec::new())).await
}

/// Exit cases and violence may be hard to bear (D9).
fn hard(case: &Case) -> bool {
    case.queue == Queue::Exit || case.discreet
}

async fn warn(desk: &mut Desk<'_, '_>, case: &Case) -> Result<()> {
    let text = desk.text("staff-warning", None, &Args::new().with("code", case.code.as_str()));
    let mut buttons = vec![desk.button("read", &StaffPress::of(What::Warned, case.id))];
    // Who only reads along does not take it from a colleague.
    if case.owner() == Some(desk.me.id) {
        buttons.push(desk.button("give-back", &StaffPress::of(What::GiveBack, case.id)));
    }
    desk.show(text, buttons).await
}

/// A case with what was told, what nobody has read yet, and what can be done.
async fn card(desk: &mut Desk<'_, '_>, client: &Client, case: &Case) -> Result<()> {
    let told = case::told(desk.work.tx, case.id, &client.key).await?;
    let told = told.map(|json| Told::restore(json.expose(), desk.work.content)).unwrap_or_default();
    let reader = desk.me.language.clone();
    let mut blocks = vec![open::headline(desk.work.voice(), &reader, case)];
    blocks.push(if told.answers.is_empty() { desk.part("staff-case", "untold") } else { told.lines(desk.work.content, &reader) });
    if let Some(crisis) = &told.crisis {
        blocks.push(desk.part("staff-crisis", &crisis.as_str().to_lowercase()));
    }
    if let Some(rule) = &told.rule {
        blocks.push(desk.text("staff-case", Some("rule"), &Args::new().with("rule", rule.as_str())));
    }
    blocks.push(desk.part("staff-rungs", case.rung.as_str()));
    let history = relay::history(desk.work, client, case, &reader, true).await?;
    if !history.is_empty() {
        blocks.push(history);
    }
    if !client.reachable {
        blocks.push(desk.text("staff-client", Some("blocked"), &Args::new().with("code", case.code.as_str())));
    }
    blocks.push(desk.part("staff-case", "how"));
    let buttons = actions(desk, case);
    desk.show_of(client, &blocks.join("\n\n"), buttons).await?;
    case_message::read_by(desk.work.tx, case.id, desk.me.id).await?;
    relay::hand_unread(desk.work, client, case, desk.me).await?;
    Ok(())
}

fn actions(desk: &Desk<'_, '_>, case: &Case) -> Vec<(String, String)> {
    let of = |what| StaffPress::of(what, case.id);
    vec![
        desk.button("phrases", &of(What::Phrases)),
        desk.button("note", &of(What::Note)),
        desk.button("transfer", &of(What::Transfer)),
        desk.button("close", &of(What::Close)),
        desk.button("more", &of(What::More)),
    ]
}

/// What is done more rarely.
pub(super) async fn more(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, _)) = desk.own(id).await? else { return Ok(()) };
    let of = |what| StaffPress::of(what, case.id);
    let (threat, label) = if case.threat { ("no", "no-threat") } else { ("yes", "threat") };
    let mut buttons = vec![
        desk.button("history", &of(What::History)),
        desk.button("consult", &of(What::Consult)),
        desk.button("give-back", &of(What::GiveBack)),
        desk.button(label, &of(What::Threat).with(threat)),
    ];
    if desk.me.role.may(Action::Appointments) {
        buttons.push(desk.button("book", &of(What::Book)));
        buttons.push(desk.button("propose", &of(What::Propose)));
    }
    if case.blocked == Blocked::No {
        buttons.push(desk.button("block", &of(What::Block)));
    }
    let text = case.code.clone();
    desk.show(text, buttons).await
}

/// Typed words go to this case from now on.
pub(super) async fn switch(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    desk.me.active = Some(id);
    let text = format!("→ {}", open::headline(desk.work.voice(), &desk.me.language, &case));
    let buttons = actions(desk, &case);
    desk.show(text, buttons).await?;
    relay::hand_unread(desk.work, &client, &case, desk.me).await?;
    Ok(())
}

/// Reads a case: one's own, or a colleague's where the role allows that; each opening is noted.
pub(super) async fn open(desk: &mut Desk<'_, '_>, id: CaseId, warned: bool) -> Result<()> {
    let Some((case, client)) = desk.case(id).await? else { return Ok(()) };
    if !case.readable_by(&actor(desk.me)) {
        return refuse(desk, &case, Refused::NotAllowed).await;
    }
    if hard(&case) && !warned {
        return warn(desk, &case).await;
    }
    let office = case.office.clone();
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), "open", Some(&case.code)).await?;
    if case.owner() == Some(desk.me.id) {
        return card(desk, &client, &case).await;
    }
    read_only(desk, &client, &case).await
}

async fn read_only(desk: &mut Desk<'_, '_>, client: &Client, case: &Case) -> Result<()> {
    let told = case::told(desk.work.tx, case.id, &client.key).await?;
    let told = told.map(|json| Told::restore(json.expose(), desk.work.content)).unwrap_or_default();
    let reader = desk.me.language.clone();
    let history = relay::history(desk.work, client, case, &reader, false).await?;
    let blocks = [
        open::headline(desk.work.voice(), &reader, case),
        told.lines(desk.work.content, &reader),
        history,
        desk.part("staff-case", "reading"),
    ];
    let text: Vec<String> = blocks.into_iter().filter(|block| !block.is_empty()).collect();
    let mut buttons = vec![desk.button("note", &StaffPress::of(What::Note, case.id))];
    if case.state == State::Waiting {
        buttons.push(desk.button("take", &StaffPress::of(What::Take, case.id)));
    }
    desk.show_of(client, &text.join("\n\n"), buttons).await
}

/// Everything that was written in a case.
pub(super) async fn history(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    let office = case.office.clone();
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), "open", Some(&case.code)).await?;
    let reader = desk.me.language.clone();
    let text = relay::history(desk.work, &client, &case, &reader, false).await?;
    let text = if text.is_empty() { desk.part("staff-history", "none") } else { text };
    desk.show_of(&client, &text, Vec::new()).await
}

/// `/case A7K2`
pub(super) async fn by_code(desk: &mut Desk<'_, '_>, code: &str) -> Result<()> {
    match case::by_code(desk.work.tx, &code.to_uppercase()).await? {
        Some(case) => desk.pressed(StaffPress::of(What::Open, case.id)).await,
        None => desk.say("staff-case-gone").await,
    }
}

/// Says why something cannot be.
pub(super) async fn refuse(desk: &mut Desk<'_, '_>, case: &Case, refused: Refused) -> Result<()> {
    let why = match refused {
        Refused::NotAllowed => "not-allowed",
        Refused::Theirs => "theirs",
        Refused::NotNow => "not-now",
        Refused::SamePerson => "same-person",
    };
    desk.tell("staff-refused", why, case).await
}
