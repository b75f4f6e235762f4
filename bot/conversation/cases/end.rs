//! How a case ends, and how it goes on: closed by staff or client, passed to another office, written in again, deleted.

use super::super::outgoing::{Bubble, Outgoing};
use super::press::CasePress;
use super::relay::{returned, tell_client};
use super::told::Told;
use super::{Casework, actor, open, send};
use crate::casework::Case;
use crate::casework::case::{Move, StaffId, State, act};
use crate::language::Args;
use crate::privacy::{Consent, Purpose};
use crate::store::client::Client;
use crate::store::staff::{Staff, Standing};
use crate::store::{Result, case, case_message, consent, office, outbox, sent, staff, statistic};

/// Bot API: hours during which a bot may delete its messages.
const DELETABLE: chrono::TimeDelta = chrono::TimeDelta::hours(48);
/// Bot API: messages of one deletion.
const DELETED_MAX: usize = 100;

/// Closes a case that somebody has: counted, told to the client, who can say how it was and write again.
pub(in crate::conversation) async fn by_staff(
    work: &mut Casework<'_>,
    client: &Client,
    before: &Case,
    after: &Case,
    by: &Staff,
    outcomes: &[String],
) -> Result<()> {
    work.change(before, after).await?;
    count(work, client, after, outcomes).await?;
    work.audit(&after.office, Some((by.id, by.role)), "close", Some(&after.code)).await?;
    let days = open::reopen_for(work.voice(), after).num_days();
    let text = work.say(&client.language, "case-closed", None, &Args::new().with("days", days));
    let voice = work.voice();
    let button = |part: &str, press: CasePress| (voice.part(&client.language, "case-closed", part), press.to_data());
    let solved = |how: &str| button(how, CasePress::Solved(after.id, how.to_owned()));
    let buttons = vec![solved("yes"), solved("partly"), solved("no"), button("again", CasePress::Again(after.id))];
    work.tell(client, send(text, buttons)).await
}

/// The client ends it, or takes it back before anybody came.
pub(in crate::conversation) async fn by_client(work: &mut Casework<'_>, client: &Client, before: &Case, outcome: &str) -> Result<()> {
    let mut after = before.clone();
    after.close(work.now);
    work.change(before, &after).await?;
    let open = case::of_client(work.tx, client.id).await?.iter().any(|case| case.state != State::Closed);
    // Nobody had it: nobody reads it any more either, whoever just looked at it included.
    if before.state == State::Waiting && !open {
        outbox::recall::drop_about(work.tx, client.id).await?;
    }
    open::take_cards_back(work, &after, None).await?;
    count(work, client, &after, &[outcome.to_owned()]).await?;
    if before.state == State::Waiting {
        case::delete(work.tx, before.id).await?;
    }
    // The agreement ends with the last request (P4).
    let agreed = consent::of(work.tx, client.id).await?.into_iter().find(|consent| consent.purpose == Purpose::HandOff);
    if let Some(agreed) = agreed.filter(|_| !open) {
        consent::put(work.tx, client.id, &agreed.withdrawn(work.now)).await?;
    }
    work.audit(&after.office, None, "ended-by-client", Some(&after.code)).await?;
    if let Some(owner) = work.owner(before).await? {
        told_owner(work, client, &owner, before, "ended").await?;
    }
    Ok(())
}

async fn told_owner(work: &mut Casework<'_>, client: &Client, owner: &Staff, case: &Case, what: &str) -> Result<()> {
    let text = work.say(&owner.language, "staff-client", Some(what), &Args::new().with("code", case.code.as_str()));
    work.tell_staff(owner, Some(client), send(text, Vec::new())).await
}

/// The client writes again: the same counsellor has it if they are on duty, else the queue.
pub(in crate::conversation) async fn reopen(work: &mut Casework<'_>, client: &Client, before: &Case) -> Result<()> {
    let mut after = before.clone();
    let last = match before.last_owner {
        Some(id) => staff::by_id(work.tx, work.store, id).await?,
        None => None,
    };
    let away = office::get(work.tx, work.store, &before.office).await?.away_until.is_some_and(|until| until > work.now);
    let voice = work.voice();
    let back =
        last.filter(|member| member.standing == Standing::Active && member.office == before.office && open::on_duty(voice, member, away));
    match &back {
        Some(member) => after.give_to(member.id, work.now),
        None => after.wait(work.now),
    }
    work.change(before, &after).await?;
    after.version += 1;
    work.audit(&after.office, None, "reopen", Some(&after.code)).await?;
    consent::put(work.tx, client.id, &Consent::given(Purpose::HandOff, client.language.clone(), work.now)).await?;
    if let Some(member) = back {
        staff::divert(work.tx, member.id, after.id).await?;
        told_owner(work, client, &member, &after, "reopened").await?;
        tell_client(work, client, "case-reopened", Some("same"), &Args::new()).await
    } else {
        open::offer(work, &after).await?;
        tell_client(work, client, "case-reopened", Some("queue"), &Args::new()).await
    }
}

/// The client says whether another office may have it (P13).
pub(in crate::conversation) async fn office_decided(work: &mut Casework<'_>, client: &Client, before: &Case, yes: bool) -> Result<()> {
    let Some(asked) = before.asked.clone() else { return Ok(()) };
    let owner = work.owner(before).await?;
    let mut after = Case { asked: None, active: work.now, ..before.clone() };
    if yes {
        after.go_to(asked.clone(), work.now);
    }
    work.change(before, &after).await?;
    after.version += 1;
    let action = if yes { "transfer" } else { "transfer-refused" };
    work.audit(&before.office, None, action, Some(&before.code)).await?;
    if let Some(owner) = owner {
        told_owner(work, client, &owner, before, if yes { "office-yes" } else { "office-no" }).await?;
    }
    let name = work.office_name(&asked);
    if yes {
        // Colleagues there read what was written; nobody has got anything yet.
        tell_client(work, client, "case-office", Some("given"), &Args::new().with("office", name)).await?;
        open::offer(work, &after).await.map(drop)
    } else {
        tell_client(work, client, "case-office", Some("kept"), &Args::new()).await
    }
}

/// What the client says about it afterwards; a "no" never ends there (AWO-3).
pub(in crate::conversation) async fn solved(work: &mut Casework<'_>, client: &Client, case: &Case, how: &str) -> Result<()> {
    if !["yes", "partly", "no"].contains(&how) {
        return Ok(());
    }
    if case::solved_once(work.tx, case.id).await? {
        statistic::count(work.tx, &month(work), &case.office, "solved", how).await?;
    }
    if how == "yes" {
        return tell_client(work, client, "case-solved", Some("yes"), &Args::new()).await;
    }
    let text = work.part(&client.language, "case-solved", "open");
    let again = (work.part(&client.language, "case-closed", "again"), CasePress::Again(case.id).to_data());
    work.tell(client, send(text, vec![again])).await
}

fn month(work: &Casework<'_>) -> String {
    work.now.format("%Y-%m").to_string()
}

/// Counts a case that is over: one fact a row, no person (P8, AWO-11). A case that is closed twice is counted once.
pub(super) async fn count(work: &mut Casework<'_>, client: &Client, case: &Case, outcomes: &[String]) -> Result<()> {
    let Some(json) = case::told(work.tx, case.id, &client.key).await? else { return Ok(()) };
    if !case::count_once(work.tx, case.id).await? {
        return Ok(());
    }
    let told = Told::restore(json.expose(), work.content);
    let topic = case.topic.clone().unwrap_or_else(|| "none".to_owned());
    let waiting = waited(case);
    let age = told.choice("age").unwrap_or("none").to_owned();
    let first = format!("{topic}:{waiting}");
    let mut facts = vec![
        ("cases", "all".to_owned()),
        ("topic", topic),
        ("language", case.language.to_string()),
        ("age", age),
        ("way", case.way.as_str().to_owned()),
        ("waiting", waiting.to_owned()),
        ("first-answer", first),
    ];
    if outcomes.is_empty() {
        facts.push(("outcome", "none".to_owned()));
    }
    facts.extend(outcomes.iter().map(|code| ("outcome", code.clone())));
    let month = month(work);
    for (measure, value) in facts {
        statistic::count(work.tx, &month, &case.office, measure, &value).await?;
    }
    Ok(())
}

/// How long the client waited for a person, in bands.
fn waited(case: &Case) -> &'static str {
    let Some(taken) = case.taken else { return "never" };
    match (taken - case.made).num_minutes() {
        ..60 => "hour",
        60..480 => "day",
        480..2_880 => "next-day",
        2_880..10_080 => "week",
        _ => "longer",
    }
}

/// Takes messages out of somebody's chat, as far as Telegram lets a bot.
async fn take_back(work: &mut Casework<'_>, member: &Staff, messages: &[i64]) -> Result<()> {
    let calls: Vec<Outgoing> = messages.chunks(DELETED_MAX).map(|some| Outgoing::Delete(some.to_vec())).collect();
    if calls.is_empty() { Ok(()) } else { work.tell_staff(member, None, calls).await }
}

/// Everything of a client is about to be deleted: staff hear that a case is gone, and their copies of its words go too (P7).
pub(in crate::conversation) async fn erased(work: &mut Casework<'_>, client: &Client) -> Result<()> {
    let shown = sent::shown_of(work.tx, client.id, work.now - DELETABLE).await?;
    let mut by_reader: std::collections::BTreeMap<i64, Vec<i64>> = std::collections::BTreeMap::new();
    for (reader, message) in shown {
        by_reader.entry(reader).or_default().push(message);
    }
    for (reader, messages) in by_reader {
        let Some(reader) = staff::by_id(work.tx, work.store, StaffId(reader)).await? else { continue };
        take_back(work, &reader, &messages).await?;
    }
    for case in case::of_client(work.tx, client.id).await? {
        if case.state == State::Closed {
            continue;
        }
        // Its cards were taken back with all that was shown.
        staff::take_cards(work.tx, case.id).await?;
        office::soil(work.tx, &case.office, work.now).await?;
        work.audit(&case.office, None, "erased-by-client", Some(&case.code)).await?;
        if let Some(owner) = work.owner(&case).await? {
            let text = work.say(&owner.language, "staff-client", Some("erased"), &Args::new().with("code", case.code.as_str()));
            work.tell_staff(&owner, None, vec![Outgoing::Send(Bubble::plain(text))]).await?;
        }
    }
    Ok(())
}

/// A client blocks the bot, or comes back: whoever has their case hears it.
pub(in crate::conversation) async fn reachable(work: &mut Casework<'_>, client: &Client, reachable: bool) -> Result<()> {
    if !reachable {
        case_message::unreachable(work.tx, client.id).await?;
    }
    for case in case::of_client(work.tx, client.id).await? {
        if let Some(owner) = work.owner(&case).await? {
            relay_state(work, client, &owner, &case, reachable).await?;
        }
    }
    Ok(())
}

async fn relay_state(work: &mut Casework<'_>, client: &Client, owner: &Staff, case: &Case, reachable: bool) -> Result<()> {
    told_owner(work, client, owner, case, if reachable { "back" } else { "blocked" }).await
}

/// Two people blocked a client: nothing of them reaches staff any more; the bot still answers, and help is one press away.
pub(in crate::conversation) async fn blocked(work: &mut Casework<'_>, client: &Client, case: &Case) -> Result<()> {
    // Nobody was answered by a block.
    count(work, client, case, &[]).await?;
    tell_client(work, client, "case-blocked", None, &Args::new()).await
}

/// Ends somebody's access; their open cases go back to the queue, and the clients hear it.
pub(in crate::conversation) async fn end_access(work: &mut Casework<'_>, member: &mut Staff, standing: Standing, why: &str) -> Result<()> {
    // First of all, so that nothing is offered to them again.
    staff::stand(work.tx, member.id, standing, work.now).await?;
    // What clients told neither comes to nor stays on a phone that may be lost.
    outbox::drop_line(work.tx, member.id.0).await?;
    case_message::take_from(work.tx, member.id).await?;
    let shown = sent::shown_to(work.tx, member.id.0, work.now - DELETABLE).await?;
    take_back(work, member, &shown).await?;
    for case in case::of_owner(work.tx, member.id).await? {
        let Some(client) = crate::store::client::by_id(work.tx, work.store, case.client).await? else { continue };
        let Some(case) = case::by_id(work.tx, case.id).await? else { continue };
        if let Ok(next) = act(&case, &actor(member), &Move::GiveBack, work.now) {
            tell_client(work, &client, "case-left", None, &Args::new()).await?;
            returned(work, &case, &next, why, None).await?;
        }
    }
    member.standing = standing;
    (member.active, member.unlocked) = (None, work.now);
    member.desk.doing = serde_json::Value::Null;
    let office = member.office.clone();
    work.audit(&office, Some((member.id, member.role)), why, None).await
}
