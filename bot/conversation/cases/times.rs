//! Times that a counsellor offered as buttons: the client presses one, and it is booked if it is free still; else they see the nearest.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::booking::{self, By, Details, Look, New, News, calendar, plan_reminders, tell};
use super::super::desk::calendar::{short_time, time};
use super::press::CasePress;
use super::{Casework, relay, send};
use crate::booking::slots::Slot;
use crate::booking::{Appointment, AppointmentId};
use crate::casework::Case;
use crate::casework::case::State;
use crate::ids::AppointmentTypeId;
use crate::language::Args;
use crate::privacy::{Consent, Purpose};
use crate::private::Private;
use crate::store::client::Client;
use crate::store::{Result, appointment, consent};

/// Times that are offered in place of one that is gone.
const NEAREST: usize = 3;

/// The client pressed a time.
pub(super) async fn chosen(work: &mut Casework<'_>, client: &Client, case: &Case, minutes: i64, kind: &AppointmentTypeId) -> Result<()> {
    // Of several offered times one is enough; another one is a move.
    let all = appointment::of_client(work.tx, client.id).await?;
    let same = |one: &Appointment| one.case == Some(case.id) && one.kind.as_ref() == Some(kind) && one.span.from > work.now;
    if all.iter().any(|one| one.state.live() && same(one)) {
        return relay::tell_client(work, client, "case-times", Some("have"), &Args::new()).await;
    }
    let counsellor = if let State::Taken(owner) = case.state { Some(owner) } else { None };
    let look = Look { office: &case.office, kind, by: By::Staff, language: None, counsellor, moves: None };
    let (Some(calendar), Some(at)) = (calendar(work, &look).await?, time(minutes)) else {
        return relay::tell_client(work, client, "case-times", Some("none"), &Args::new()).await;
    };
    let times = calendar.times();
    let Ok(slot) = times.at(at) else {
        let nearest = nearest(times.free().collect(), at.max(work.now + calendar.kind.notice()));
        return offered(work, client, case, kind, &nearest, calendar.zone()).await;
    };
    let details = Details::default();
    let new =
        New { office: &case.office, kind, slot: &slot, details: &details, language: &client.language, case: Some(case.id), moves: None };
    let Some(made) = booking::book(work, client, &new).await? else {
        let nearest = nearest(times.free().filter(|free| free.span.from != at).collect(), at);
        return offered(work, client, case, kind, &nearest, calendar.zone()).await;
    };
    consent::put(work.tx, client.id, &Consent::given(Purpose::Appointment, client.language.clone(), work.now)).await?;
    work.audit(&case.office, None, "appointment-book", Some(&case.code)).await?;
    tell(work, client, News::Booked, &made, &details).await?;
    ask_to_remind(work, client, &made).await?;
    if let Some(owner) = work.owner(case).await? {
        let when = work.when(&owner.language, made.span.from.with_timezone(&calendar.zone()));
        let args = Args::new().with("code", case.code.as_str()).with("when", when);
        let text = work.say(&owner.language, "staff-proposed", Some("booked"), &args);
        work.tell_staff(&owner, Some(client), send(text, Vec::new())).await?;
    }
    Ok(())
}

/// The free times next to one, by their time.
fn nearest(mut free: Vec<Slot>, at: DateTime<Utc>) -> Vec<Slot> {
    free.sort_by_key(|slot| (slot.span.from - at).abs().max(TimeDelta::zero()));
    free.truncate(NEAREST);
    free.sort_by_key(|slot| slot.span.from);
    free
}

/// That time is gone; others as buttons.
async fn offered(
    work: &mut Casework<'_>,
    client: &Client,
    case: &Case,
    kind: &AppointmentTypeId,
    slots: &[Slot],
    zone: chrono_tz::Tz,
) -> Result<()> {
    let voice = work.voice();
    let button = |slot: &Slot| {
        let label = short_time(voice, &client.language, slot.span.from.with_timezone(&zone));
        (label, CasePress::Time(case.id, slot.span.from.timestamp() / 60, kind.clone()).to_data())
    };
    let buttons: Vec<(String, String)> = slots.iter().map(button).collect();
    let text = voice.part(&client.language, "case-times", if buttons.is_empty() { "none" } else { "taken" });
    work.tell(client, send(text, buttons)).await
}

/// Nobody is reminded who did not agree to it (G3); staff book without that, so the client is asked.
pub(in crate::conversation) async fn ask_to_remind(work: &mut Casework<'_>, client: &Client, made: &Appointment) -> Result<()> {
    let voice = work.voice();
    let text = voice.part(&client.language, "case-times", "remind");
    let yes = (voice.part(&client.language, "case-times", "remind-yes"), CasePress::Remind(made.id).to_data());
    work.tell(client, send(text, vec![yes])).await
}

/// The client wants to be reminded of an appointment of theirs.
pub(super) async fn remind(work: &mut Casework<'_>, client: &Client, id: AppointmentId) -> Result<()> {
    let found = appointment::by_id(work.tx, id).await?;
    let Some(found) = found.filter(|found| found.client == Some(client.id) && found.state.certain() && found.span.from > work.now) else {
        return relay::tell_client(work, client, "case-times", Some("gone"), &Args::new()).await;
    };
    let json = appointment::details(work.tx, id, &client.key).await?;
    let known = json.as_ref().map(Private::expose).map(|json| Details::restore(json)).unwrap_or_default();
    let details = Details { remind: true, ..known };
    appointment::retell(work.tx, id, &client.key, &details.to_json()).await?;
    consent::put(work.tx, client.id, &Consent::given(Purpose::Reminder, client.language.clone(), work.now)).await?;
    plan_reminders(work, &found, &details).await?;
    relay::tell_client(work, client, "case-times", Some("remind-set"), &Args::new()).await
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::nearest;
    use crate::booking::slots::Slot;
    use crate::booking::{Resource, Span};

    #[test]
    fn the_nearest_stand_in_the_order_of_their_time() {
        let noon: DateTime<Utc> = "2026-12-03T12:00:00Z".parse().expect("an instant");
        let slot = |hours| {
            let from = noon + TimeDelta::hours(hours);
            Slot { span: Span { from, until: from + TimeDelta::minutes(30) }, resource: Resource::Desk("online".into(), 0), seat: 0 }
        };
        let found = nearest([-30, -2, 1, 3, 40].map(slot).to_vec(), noon);
        assert_eq!(found, [-2, 1, 3].map(slot));
        assert!(nearest(Vec::new(), noon).is_empty());
    }
}
