//! Closed days and absences: `/closed 24.12.`, `/closed 24.12.-2.1.`. Appointments on them stay until somebody looks; one press tells
//! their clients and offers other times. Appointments that changed hours no longer cover are listed the same way.

use chrono::{DateTime, Days, NaiveDate, TimeDelta};

use super::super::super::calendar::{self, Conflict};
use super::super::Desk;
use super::choose::why_word;
use super::{SHOWN_MAX, Seen, formatted, line, look, one, opens_it, today, zone};
use crate::booking::appointment::{Act, act};
use crate::booking::{Appointment, Resource, Span};
use crate::casework::case::StaffId;
use crate::casework::press::{StaffPress, What};
use crate::casework::role::Action;
use crate::directory::opening::opens;
use crate::language::Args;
use crate::store::unavailable::{self, Unavailable};
use crate::store::{Result, StoreError, booking, client, reminder, setting, staff};
use crate::understanding::{date, fold};

/// Under this word stands what staff closed; calendars of elsewhere stand under another.
const SOURCE: &str = "staff";
/// Days of one closing.
const DAYS_MAX: i64 = 366;
/// Clients that one press tells, so that all can be listed whom it does not reach; what is left is told with the next one.
const TOLD_MAX: usize = SHOWN_MAX;
/// Reminders that did not arrive and are shown.
const UNDELIVERED: i64 = 20;

/// `/closed`: what is closed; with days: closes them.
pub(in super::super) async fn closed(desk: &mut Desk<'_, '_>, words: &str) -> Result<()> {
    if words.is_empty() {
        return Box::pin(desk.pressed(StaffPress::plain(What::Shut))).await;
    }
    let Some((from, to)) = range(words, today(desk)) else { return desk.say("staff-closed-odd").await };
    Box::pin(desk.pressed(StaffPress::plain(What::Shut).with(format!("whom.{}", days_word(from, to))))).await
}

/// `24.12.`, `24.12.-2.1.`, `24.12. bis 2.1.`: the first and the last day, in that order, none of them over.
fn range(words: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let day = |words: &str, today| match date::date(&fold::fold(words), today) {
        date::Read::Day(day) => Some(day),
        date::Read::NoSuchDay | date::Read::NotADate => None,
    };
    let both = [" bis ", " to ", "–", " - ", "-"].into_iter().find_map(|between| {
        let (from, to) = words.split_once(between)?;
        let from = day(from, today)?;
        // A day without a year is the next one after the first.
        Some((from, day(to, from)?))
    });
    let (from, to) = both.or_else(|| day(words, today).map(|day| (day, day)))?;
    (today <= from && from <= to && (to - from).num_days() < DAYS_MAX).then_some((from, to))
}

/// `20261224.20270102`
fn days_word(from: NaiveDate, to: NaiveDate) -> String {
    format!("{}.{}", from.format("%Y%m%d"), to.format("%Y%m%d"))
}

fn days_of(word: &str) -> Option<(NaiveDate, NaiveDate)> {
    let day = |word| NaiveDate::parse_from_str(word, "%Y%m%d").ok();
    let (from, to) = word.split_once('.')?;
    Some((day(from)?, day(to)?)).filter(|(from, to)| from <= to && (*to - *from).num_days() < DAYS_MAX)
}

/// A button: nothing shows what is closed; `whom.<days>` asks for whom; `office.<days>`, `<staff>.<days>` closes; `undo.<row>`,
/// `tell.<row>`.
pub(in super::super) async fn shut(desk: &mut Desk<'_, '_>, word: &str) -> Result<()> {
    if !desk.me.role.may(Action::Appointments) {
        return desk.say("staff-not-yours-to-do").await;
    }
    let (first, rest) = word.split_once('.').unwrap_or((word, ""));
    match (first, days_of(rest), rest.parse::<i64>()) {
        ("undo", _, Ok(id)) => undo(desk, id).await,
        ("tell", _, Ok(id)) => tell_all(desk, id).await,
        ("whom", Some((from, to)), _) => whom(desk, from, to).await,
        ("office", Some((from, to)), _) => close(desk, None, from, to).await,
        (staff, Some((from, to)), _) => match staff.parse() {
            Ok(id) => close(desk, Some(StaffId(id)), from, to).await,
            Err(_) => show(desk).await,
        },
        _ => show(desk).await,
    }
}

/// For whom: whoever leads closes the office, or anybody's days; others their own.
async fn whom(desk: &mut Desk<'_, '_>, from: NaiveDate, to: NaiveDate) -> Result<()> {
    if !desk.me.role.may(Action::OfficeAppointments) {
        return close(desk, Some(desk.me.id), from, to).await;
    }
    let days = days_word(from, to);
    let press = |who: &str| StaffPress::plain(What::Shut).with(format!("{who}.{days}"));
    let mut buttons = vec![desk.button("shut-office", &press("office")), desk.button("shut-me", &press(&desk.me.id.0.to_string()))];
    let all = staff::of_office(desk.work.tx, desk.work.store, &desk.me.office).await?;
    for (at, member) in all.iter().enumerate().filter(|(_, member)| member.id != desk.me.id && member.role.may(Action::Appointments)) {
        let role = desk.part("staff-roles", member.role.as_str());
        let name = member.desk.name.clone().unwrap_or_else(|| format!("{role} {}", at + 1));
        buttons.push((name, press(&member.id.0.to_string()).to_data()));
    }
    buttons.push(desk.button("cancel", &StaffPress::plain(What::Cancel)));
    let text = desk.text("staff-closed-whom", None, &days_args(desk, from, to));
    desk.show(text, buttons).await
}

fn days_args(desk: &Desk<'_, '_>, from: NaiveDate, to: NaiveDate) -> Args {
    let days = if from == to { formatted(desk, from) } else { format!("{} – {}", formatted(desk, from), formatted(desk, to)) };
    Args::new().with("days", days)
}

async fn close(desk: &mut Desk<'_, '_>, whose: Option<StaffId>, from: NaiveDate, to: NaiveDate) -> Result<()> {
    let member = match whose {
        Some(id) => staff::by_id(desk.work.tx, desk.work.store, id).await?.filter(|member| member.office == desk.me.office),
        None => None,
    };
    let own = whose == Some(desk.me.id);
    if !own && !desk.me.role.may(Action::OfficeAppointments) || whose.is_some() != member.is_some() {
        return desk.say("staff-not-yours-to-do").await;
    }
    let zone = zone(desk, &desk.me.office);
    let Some(after) = to.checked_add_days(Days::new(1)) else { return desk.say("staff-closed-odd").await };
    let span = Span { from: opens(zone, from.into()), until: opens(zone, after.into()) };
    let (office, resource) = (desk.me.office.clone(), whose.map(Resource::Counsellor));
    let id = unavailable::add(desk.work.tx, desk.work.store, &office, resource.as_ref(), span, SOURCE).await?;
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), "appointment-closed", Some(&days_word(from, to))).await?;
    let closed = Unavailable { id, resource, span, source: SOURCE.to_owned() };
    let text = desk.text("staff-closed-done", None, &days_args(desk, from, to));
    let hit = calendar::within(desk.work.tx, &office, &closed, desk.work.now).await?;
    let undo = desk.button("shut-undo", &StaffPress::plain(What::Shut).with(format!("undo.{id}")));
    if hit.is_empty() {
        return desk.show(text, vec![undo]).await;
    }
    let (mut lines, mut buttons) = (vec![text, desk.text("staff-closed-hit", None, &count(hit.len()))], Vec::new());
    listed(desk, hit, &mut lines, &mut buttons).await?;
    let tell = desk.button("shut-tell", &StaffPress::plain(What::Shut).with(format!("tell.{id}")));
    desk.show_pairs(lines.join("\n"), &buttons, vec![tell, undo]).await
}

fn count(number: usize) -> Args {
    Args::new().with("number", i64::try_from(number).unwrap_or(i64::MAX))
}

/// Lines and buttons of appointments, at most [`SHOWN_MAX`].
async fn listed(
    desk: &mut Desk<'_, '_>,
    all: Vec<Appointment>,
    lines: &mut Vec<String>,
    buttons: &mut Vec<(String, String)>,
) -> Result<()> {
    let zone = zone(desk, &desk.me.office);
    for appointment in all.into_iter().take(SHOWN_MAX) {
        let day = formatted(desk, appointment.span.from.with_timezone(&zone).date_naive());
        let seen: Seen = look(desk, appointment).await?;
        lines.push(format!("{day}, {}", line(desk, &seen, zone)));
        buttons.extend(opens_it(&seen, zone, true));
    }
    Ok(())
}

/// What staff closed from today on, each with a way to open it again.
async fn show(desk: &mut Desk<'_, '_>) -> Result<()> {
    let zone = zone(desk, &desk.me.office);
    let ahead = Span { from: desk.work.now, until: desk.work.now + TimeDelta::days(2 * DAYS_MAX) };
    let own = Resource::Counsellor(desk.me.id);
    let whole = desk.me.role.may(Action::OfficeAppointments);
    let mut all = unavailable::of_office(desk.work.tx, &desk.me.office, ahead).await?;
    all.retain(|one| one.source == SOURCE && (whole || one.resource.as_ref().is_none_or(|resource| *resource == own)));
    let (mut lines, mut buttons) = (vec![desk.say_text("staff-closed")], Vec::new());
    for one in all.iter().take(SHOWN_MAX) {
        let whose = match &one.resource {
            None => "office",
            Some(resource) if *resource == own => "me",
            Some(_) => "colleague",
        };
        let day = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&zone).date_naive();
        let (from, to) = (day(one.span.from), day(one.span.until - TimeDelta::seconds(1)));
        let days = if from == to { formatted(desk, from) } else { format!("{} – {}", formatted(desk, from), formatted(desk, to)) };
        lines.push(format!("{days} · {}", desk.part("staff-closed", whose)));
        if whole || whose == "me" {
            let label = format!("{} {}", desk.part("staff-buttons", "shut-undo"), from.format("%d.%m."));
            buttons.push((label, StaffPress::plain(What::Shut).with(format!("undo.{}", one.id)).to_data()));
        }
    }
    lines.push(desk.part("staff-closed", "how"));
    desk.show(lines.join("\n"), buttons).await
}

/// A closed time of this office that its reader may change.
async fn known(desk: &mut Desk<'_, '_>, id: i64) -> Result<Option<Unavailable>> {
    let ahead = Span { from: desk.work.now - TimeDelta::days(1), until: desk.work.now + TimeDelta::days(2 * DAYS_MAX) };
    let all = unavailable::of_office(desk.work.tx, &desk.me.office, ahead).await?;
    let own = Resource::Counsellor(desk.me.id);
    let may = |one: &Unavailable| desk.me.role.may(Action::OfficeAppointments) || one.resource.as_ref() == Some(&own);
    Ok(all.into_iter().find(|one| one.id == id && one.source == SOURCE && may(one)))
}

async fn undo(desk: &mut Desk<'_, '_>, id: i64) -> Result<()> {
    let Some(closed) = known(desk, id).await? else { return desk.say("staff-closed-gone").await };
    let office = desk.me.office.clone();
    unavailable::remove(desk.work.tx, &office, closed.id).await?;
    desk.work.audit(&office, Some((desk.me.id, desk.me.role)), "appointment-opened", None).await?;
    desk.say("staff-closed-undone").await
}

/// Cancels what lies on a closed time; each client hears it and can choose another time. Who blocks the bot hears nothing: they are listed.
async fn tell_all(desk: &mut Desk<'_, '_>, id: i64) -> Result<()> {
    let Some(closed) = known(desk, id).await? else { return desk.say("staff-closed-gone").await };
    let office = desk.me.office.clone();
    let mut hit = calendar::within(desk.work.tx, &office, &closed, desk.work.now).await?;
    let left = hit.len().saturating_sub(TOLD_MAX);
    hit.truncate(TOLD_MAX);
    // Clients are locked in one order, so that two nodes do not wait for each other.
    hit.sort_by_key(|one| (one.client, one.id));
    let (mut told, mut unreached) = (0, Vec::new());
    for found in hit {
        let Some(owner) = found.client else { continue };
        let Some(client) = client::by_id(desk.work.tx, desk.work.store, owner).await? else { continue };
        let Ok(after) = act(&found, Act::CancelByOffice, desk.work.now) else { continue };
        if !booking::change(desk.work.tx, &after).await? {
            return Err(StoreError::Changed);
        }
        let after = Appointment { version: after.version + 1, ..after };
        one::follow(desk, &after, &client).await?;
        let seen = look(desk, after).await?;
        one::audit(desk, &seen, "appointment-cancel").await?;
        if client.reachable {
            told += 1;
        } else {
            unreached.push(seen.appointment);
        }
    }
    let (mut lines, mut opens, mut last) = (Vec::new(), Vec::new(), Vec::new());
    if told > 0 || unreached.is_empty() {
        lines.push(desk.text("staff-closed-told", None, &count(told)));
    }
    if !unreached.is_empty() {
        lines.push(desk.text("staff-closed-unreached", None, &count(unreached.len())));
        listed(desk, unreached, &mut lines, &mut opens).await?;
    }
    if left > 0 {
        lines.push(desk.text("staff-closed-hit", None, &count(left)));
        last.push(desk.button("shut-tell", &StaffPress::plain(What::Shut).with(format!("tell.{id}"))));
    }
    desk.show_pairs(lines.join("\n"), &opens, last).await
}

/// Appointments that the office's calendar no longer covers; with `reminders`, how the reminders are.
pub(in super::super) async fn conflicts(desk: &mut Desk<'_, '_>, word: &str) -> Result<()> {
    if !desk.me.role.may(Action::OfficeAppointments) {
        return desk.say("staff-not-yours-to-do").await;
    }
    if word == "reminders" {
        return health(desk).await;
    }
    let office = desk.me.office.clone();
    let found = calendar::conflicts(desk.work.tx, desk.work.content, &office, desk.work.now).await?;
    if found.is_empty() {
        return desk.say("staff-conflicts-none").await;
    }
    let (mut lines, mut buttons) = (vec![desk.text("staff-conflicts", None, &count(found.len()))], Vec::new());
    for Conflict { appointment, why } in found.into_iter().take(SHOWN_MAX) {
        listed(desk, vec![appointment], &mut lines, &mut buttons).await?;
        lines.push(format!("   {}", desk.part("staff-why", why.map_or("no-offer", why_word))));
    }
    desk.show_pairs(lines.join("\n"), &buttons, Vec::new()).await
}

/// How the reminders are: what is overdue, and whom none reached (G9).
async fn health(desk: &mut Desk<'_, '_>) -> Result<()> {
    let office = desk.me.office.clone();
    let mut lines = Vec::new();
    let passed = setting::get(desk.work.tx, setting::REMINDERS_PASSED).await?.and_then(|minute| minute.parse::<i64>().ok());
    if let Some(at) = passed.and_then(|minute| DateTime::from_timestamp(minute * 60, 0)) {
        let when = desk.work.when(&desk.me.language, at.with_timezone(&chrono_tz::Europe::Berlin));
        lines.push(desk.text("staff-reminders", Some("passed"), &Args::new().with("when", when)));
    }
    let oldest = reminder::oldest_due(desk.work.tx).await?.filter(|due| *due <= desk.work.now);
    lines.push(match oldest {
        Some(due) => {
            let when = desk.work.when(&desk.me.language, due.with_timezone(&chrono_tz::Europe::Berlin));
            desk.text("staff-reminders", Some("overdue"), &Args::new().with("when", when))
        }
        None => desk.part("staff-reminders", "in-time"),
    });
    let lost = reminder::undelivered(desk.work.tx, &office, UNDELIVERED).await?;
    let mut buttons = Vec::new();
    if lost.is_empty() {
        lines.push(desk.part("staff-reminders", "all-arrived"));
    } else {
        lines.push(desk.part("staff-reminders", "lost"));
    }
    let mut ids: Vec<_> = lost.iter().map(|lost| lost.appointment).collect();
    ids.dedup();
    let mut all = Vec::new();
    for id in ids {
        all.extend(crate::store::appointment::by_id(desk.work.tx, id).await?);
    }
    listed(desk, all, &mut lines, &mut buttons).await?;
    desk.show_pairs(lines.join("\n"), &buttons, Vec::new()).await
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{days_of, days_word, range};

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let today = day("2026-11-22");
        let both = |from: &str, to: &str| Some((day(from), day(to)));
        for words in ["24.12.", "24.12.2026", "24. Dezember", "2026-12-24"] {
            assert_eq!(range(words, today), both("2026-12-24", "2026-12-24"), "{words}");
        }
        for words in ["24.12.-2.1.", "24.12. bis 2.1.", "24.12. – 2.1.2027", "24.12.2026 - 2.1.2027"] {
            assert_eq!(range(words, today), both("2026-12-24", "2027-01-02"), "{words}");
        }
        for words in ["", "morgen", "31.2.", "2.1.2027-24.12.2026", "1.1.2020", "24.12.2026-24.12.2028"] {
            assert_eq!(range(words, today), None, "{words}");
        }
        let (from, to) = (day("2026-12-24"), day("2027-01-02"));
        assert_eq!(days_of(&days_word(from, to)), Some((from, to)));
        assert_eq!(days_of(&days_word(to, from)), None);
    }
}
