//! One appointment: what its reader may know of it, and what is done with it. Every act goes through the one table of
//! `booking::appointment`, is written with the version that was read, noted in the audit, and told to the client.

use super::super::super::booking::{Details, News, plan_missed, plan_reminders, tell};
use super::super::Desk;
use super::{Seen, choose, formatted, look, state_word, title, way, zone};
use crate::booking::appointment::{Act, Origin, Refused, act};
use crate::booking::{Appointment, AppointmentId, Resource, State};
use crate::casework::press::{StaffPress, What};
use crate::casework::role::Action;
use crate::language::Args;
use crate::private::Private;
use crate::store::booking::Moved;
use crate::store::client::Client;
use crate::store::{Result, StoreError, appointment, booking, client, occupancy};

/// A button of an appointment: `<verb>.<number>[.<more>]`.
pub(super) fn press(verb: &str, id: AppointmentId, more: &str) -> StaffPress {
    let more = if more.is_empty() { String::new() } else { format!(".{more}") };
    StaffPress::plain(What::Appointment).with(format!("{verb}.{}{more}", id.0))
}

/// What a button of an appointment wants.
pub(in super::super) async fn pressed(desk: &mut Desk<'_, '_>, word: &str) -> Result<()> {
    let mut parts = word.splitn(3, '.');
    let (verb, id) = (parts.next().unwrap_or_default(), parts.next().and_then(|id| id.parse().ok()));
    let Some(id) = id else { return desk.say("staff-appointment-gone").await };
    let Some((seen, client)) = open(desk, AppointmentId(id)).await? else { return Ok(()) };
    let more = parts.next().unwrap_or_default();
    // What an office made elsewhere is changed where it was made, else both sides hear something else.
    if seen.appointment.origin != Origin::Here {
        return card(desk, &seen, &client).await;
    }
    match verb {
        "accept" => accept(desk, seen, &client).await,
        "decline" => done(desk, seen, &client, Act::CancelByOffice, "appointment-decline").await,
        "attended" => done(desk, seen, &client, Act::Attended, "appointment-attended").await,
        "missed" => done(desk, seen, &client, Act::Missed, "appointment-missed").await,
        "off" => ask(desk, &seen).await,
        "move" => choose::to_move(desk, seen, &client, more).await,
        "offsure" => done(desk, seen, &client, Act::CancelByOffice, "appointment-cancel").await,
        _ => card(desk, &seen, &client).await,
    }
}

/// The appointment, if it is there and this reader may open it; says so otherwise.
async fn open(desk: &mut Desk<'_, '_>, id: AppointmentId) -> Result<Option<(Seen, Client)>> {
    let whole = desk.me.role.may(Action::OfficeAppointments);
    if !desk.me.role.may(Action::Appointments) {
        desk.say("staff-not-yours-to-do").await?;
        return Ok(None);
    }
    if let Some(found) = appointment::by_id(desk.work.tx, id).await?
        && found.office.as_ref() == Some(&desk.me.office)
        && let Some(owner) = found.client
        && let Some(client) = client::by_id(desk.work.tx, desk.work.store, owner).await?
        // The client's row is held from now on; what was read before may be old.
        && let Some(found) = appointment::by_id(desk.work.tx, id).await?
    {
        let seat = occupancy::seat_of(desk.work.tx, id).await?;
        let others = seat.is_some_and(|seat| matches!(seat.resource, Resource::Counsellor(id) if id != desk.me.id));
        let seen = look(desk, found).await?;
        if seen.open && (whole || !others) {
            return Ok(Some((seen, client)));
        }
        desk.say("staff-not-yours-to-do").await?;
        return Ok(None);
    }
    desk.say("staff-appointment-gone").await?;
    Ok(None)
}

/// Everything about it, with what can be done now.
async fn card(desk: &mut Desk<'_, '_>, seen: &Seen, client: &Client) -> Result<()> {
    let appointment = &seen.appointment;
    audit(desk, seen, "appointment-open").await?;
    let mut lines = vec![headline(desk, seen)];
    let details = details(desk, appointment, client).await?;
    lines.extend(wish(desk, appointment, &details));
    if !client.reachable {
        lines.push(desk.part("staff-appointment", "unreachable"));
    }
    let begun = appointment.span.from <= desk.work.now;
    let verbs: &[&str] = match (appointment.state, begun) {
        _ if appointment.origin != Origin::Here => &[],
        (State::Requested, false) => &["accept", "decline", "move"],
        (State::Booked | State::Confirmed, false) => &["move", "off"],
        (State::Requested, true) => &["decline"],
        (State::Booked | State::Confirmed, true) => &["attended", "missed"],
        (State::Attended, _) => &["missed"],
        (State::Missed, _) => &["attended"],
        (State::Held | State::Cancelled, _) => &[],
    };
    let button = |verb: &&str| (desk.part("staff-appointment-buttons", verb), press(verb, appointment.id, "").to_data());
    let mut buttons: Vec<(String, String)> = verbs.iter().map(button).collect();
    if let Some(case) = &seen.case {
        buttons.push((desk.part("staff-appointment-buttons", "case"), StaffPress::of(What::Open, case.id).to_data()));
    }
    desk.show_of(client, &lines.join("\n"), buttons).await
}

/// Day, time, code, type, way, language, state.
pub(super) fn headline(desk: &Desk<'_, '_>, seen: &Seen) -> String {
    let appointment = &seen.appointment;
    let begins = appointment.span.from.with_timezone(&zone(desk, &desk.me.office));
    let code = seen.case.as_ref().map_or_else(|| desk.part("staff-appointments", "no-case"), |case| case.code.clone());
    let when = format!("{}, {}", formatted(desk, begins.date_naive()), begins.format("%H:%M"));
    let language = desk.work.language_name(&desk.me.language, &appointment.language);
    let state = desk.part("staff-appointment-states", state_word(appointment.state));
    let parts = [Some(code), title(desk, appointment), way(desk, appointment), Some(language), Some(state)];
    format!("{when}\n{}", parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

pub(super) async fn audit(desk: &mut Desk<'_, '_>, seen: &Seen, action: &str) -> Result<()> {
    let (office, by) = (desk.me.office.clone(), (desk.me.id, desk.me.role));
    let code = seen.case.as_ref().map_or_else(|| seen.appointment.id.0.to_string(), |case| case.code.clone());
    desk.work.audit(&office, Some(by), action, Some(&code)).await
}

/// Before it is cancelled they see once more what goes.
async fn ask(desk: &mut Desk<'_, '_>, seen: &Seen) -> Result<()> {
    let text = format!("{}\n\n{}", headline(desk, seen), desk.say_text("staff-appointment-cancel"));
    let sure = desk.part("staff-appointment-buttons", "offsure");
    let cancel = desk.button("cancel", &StaffPress::plain(What::Cancel));
    desk.show(text, vec![(sure, press("offsure", seen.appointment.id, "").to_data()), cancel]).await
}

/// The appointment that one would replace, as long as it stands.
async fn replaced(desk: &mut Desk<'_, '_>, asked: &Appointment) -> Result<Option<Appointment>> {
    let Some(id) = asked.moves.filter(|_| asked.state == State::Requested) else { return Ok(None) };
    let found = appointment::by_id(desk.work.tx, id).await?;
    Ok(found.filter(|found| found.client == asked.client && found.state.certain() && found.span.from > desk.work.now))
}

/// Staff say yes to what was asked for: it is booked, or the appointment that it would replace has its time.
async fn accept(desk: &mut Desk<'_, '_>, mut seen: Seen, client: &Client) -> Result<()> {
    let Some(before) = replaced(desk, &seen.appointment).await? else {
        return done(desk, seen, client, Act::Accept, "appointment-accept").await;
    };
    let after = match act(&before, Act::Move { to: seen.appointment.span }, desk.work.now) {
        Ok(after) => after,
        Err(refused) => return refuse(desk, refused).await,
    };
    match booking::take_over(desk.work.tx, &after, seen.appointment.id, desk.work.now).await? {
        Moved::Done => {}
        Moved::Taken | Moved::Lapsed | Moved::Changed => return Err(StoreError::Changed),
    }
    seen.appointment = Appointment { version: after.version + 1, ..after };
    follow(desk, &seen.appointment, client).await?;
    audit(desk, &seen, "appointment-accept").await?;
    finished(desk, &seen).await
}

async fn done(desk: &mut Desk<'_, '_>, mut seen: Seen, client: &Client, what: Act, action: &str) -> Result<()> {
    let after = match act(&seen.appointment, what, desk.work.now) {
        Ok(after) => after,
        Err(refused) => return refuse(desk, refused).await,
    };
    if !booking::change(desk.work.tx, &after).await? {
        return Err(StoreError::Changed);
    }
    // A no to another time leaves the one that there is: the client hears that it stands.
    let stands = replaced(desk, &seen.appointment).await?.filter(|_| after.state == State::Cancelled);
    seen.appointment = Appointment { version: after.version + 1, ..after };
    follow(desk, &seen.appointment, client).await?;
    if let Some(stands) = stands {
        let details = details(desk, &stands, client).await?;
        tell(desk.work, client, News::Booked, &stands, &details).await?;
    }
    audit(desk, &seen, action).await?;
    finished(desk, &seen).await
}

async fn finished(desk: &mut Desk<'_, '_>, seen: &Seen) -> Result<()> {
    let text = format!("{}\n{}", desk.part("staff-appointment-done", state_word(seen.appointment.state)), headline(desk, seen));
    desk.show(text, Vec::new()).await
}

/// What follows from a change: reminders, and what the client hears. Whether somebody came is told to nobody.
pub(super) async fn follow(desk: &mut Desk<'_, '_>, appointment: &Appointment, client: &Client) -> Result<()> {
    let details = details(desk, appointment, client).await?;
    let news = match appointment.state {
        State::Booked | State::Confirmed => {
            plan_reminders(desk.work, appointment, &details).await?;
            News::Accepted
        }
        State::Cancelled => News::CancelledByOffice,
        State::Missed => return plan_missed(desk.work, appointment, &details).await,
        State::Held | State::Requested | State::Attended => return Ok(()),
    };
    tell(desk.work, client, news, appointment, &details).await
}

/// What lies sealed of it.
pub(super) async fn details(desk: &mut Desk<'_, '_>, appointment: &Appointment, client: &Client) -> Result<Details> {
    let json = appointment::details(desk.work.tx, appointment.id, &client.key).await?;
    Ok(json.as_ref().map(Private::expose).map(|json| Details::restore(json)).unwrap_or_default())
}

/// The wish for an interpreter (G8), in the reader's language.
fn wish(desk: &Desk<'_, '_>, appointment: &Appointment, details: &Details) -> Option<String> {
    let wished = details.interpreter?;
    let language = desk.work.language_name(&desk.me.language, &appointment.language);
    let line = desk.text("staff-interpreter", Some(wished.as_str()), &Args::new().with("language", language));
    Some(if details.apart { format!("{line} {}", desk.part("staff-interpreter", "apart")) } else { line })
}

/// Says why something cannot be.
pub(super) async fn refuse(desk: &mut Desk<'_, '_>, refused: Refused) -> Result<()> {
    let why = match refused {
        Refused::Cancelled => "cancelled",
        Refused::Begun | Refused::Past => "begun",
        Refused::NotBegun => "not-begun",
        Refused::CutOff | Refused::State => "state",
    };
    let text = desk.part("staff-appointment-refused", why);
    desk.show(text, Vec::new()).await
}
