//! A type, a day, a time: an appointment for the client of a case, or another time for one that there is. Nothing is kept in between:
//! each button carries what was chosen, and the last one asks the calendar once more.

use chrono::{DateTime, Datelike as _, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::super::super::booking::{self, By, Details, Look, New, News, calendar, plan_reminders, takes, tell};
use super::super::super::cases::Voice;
use super::super::super::cases::press::CasePress;
use super::super::super::cases::times::ask_to_remind;
use super::super::Desk;
use super::{Seen, formatted, one};
use crate::booking::appointment::{Act, act};
use crate::booking::slots::{Slot, Why};
use crate::booking::{Appointment, Resource};
use crate::casework::Case;
use crate::casework::case::CaseId;
use crate::casework::press::{StaffPress, What};
use crate::casework::role::Action;
use crate::ids::{AppointmentTypeId, Language};
use crate::language::Args;
use crate::store::booking::{Moved, shift};
use crate::store::client::Client;
use crate::store::occupancy::{self, Seat};
use crate::store::{Result, StoreError};

/// Days or times of one screen.
const SHOWN_MAX: usize = 24;
/// Times that a client chooses from.
const PROPOSED: usize = 3;
/// Between two of them, at least: three times of one morning are no choice.
const APART: TimeDelta = TimeDelta::hours(3);

/// What a button carries beside whom it is for: days from a day on, a day, a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Days(Option<NaiveDate>),
    Day(NaiveDate),
    Time(DateTime<Utc>),
}

impl At {
    /// `f20261203`, `d20261203`, `t29912345` (minutes since 1970).
    fn to_word(self) -> String {
        match self {
            Self::Days(None) => String::new(),
            Self::Days(Some(day)) => format!("f{}", day.format("%Y%m%d")),
            Self::Day(day) => format!("d{}", day.format("%Y%m%d")),
            Self::Time(at) => format!("t{}", at.timestamp() / 60),
        }
    }

    fn from_word(word: &str) -> Self {
        let day = |word: &str| NaiveDate::parse_from_str(word, "%Y%m%d").ok();
        let read = match word.split_at_checked(1) {
            Some(("f", rest)) => day(rest).map(|day| Self::Days(Some(day))),
            Some(("d", rest)) => day(rest).map(Self::Day),
            Some(("t", rest)) => rest.parse().ok().and_then(time).map(Self::Time),
            _ => None,
        };
        read.unwrap_or(Self::Days(None))
    }
}

/// The instant of a number of minutes since 1970.
pub(in crate::conversation) fn time(minutes: i64) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(minutes.checked_mul(60)?, 0)
}

/// Whether they may give appointments at all; says so otherwise.
async fn may(desk: &mut Desk<'_, '_>) -> Result<bool> {
    let may = desk.me.role.may(Action::Appointments);
    if !may {
        desk.say("staff-not-yours-to-do").await?;
    }
    Ok(may)
}

/// For the client of a case: which type, which day, which time, done. `<type>[.<at>]`
pub(in super::super) async fn book(desk: &mut Desk<'_, '_>, id: CaseId, word: &str) -> Result<()> {
    if !may(desk).await? {
        return Ok(());
    }
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    let Some(kind) = kind(desk, &case, What::Book, word).await? else { return Ok(()) };
    let at = At::from_word(word.split_once('.').map_or("", |(_, at)| at));
    let own = desk.me.id;
    let look = Look { office: &case.office, kind: &kind, by: By::Staff, language: None, counsellor: Some(own), moves: None };
    let Some(calendar) = calendar(desk.work, &look).await? else { return desk.say("staff-offers-none").await };
    let press = |at: At| StaffPress::of(What::Book, id).with(format!("{kind}.{}", at.to_word()));
    match at {
        At::Days(from) => days(desk, &calendar.times().days(), from, press).await,
        At::Day(day) => times(desk, day, &calendar.times().of_day(day), calendar.zone(), press).await,
        At::Time(at) => {
            let slot = match calendar.times().at(at) {
                Ok(slot) => slot,
                Err(why) => return not_free(desk, why).await,
            };
            let details = Details::default();
            let new = New {
                office: &case.office,
                kind: &kind,
                slot: &slot,
                details: &details,
                language: &client.language,
                case: Some(case.id),
                moves: None,
            };
            let Some(made) = booking::book(desk.work, &client, &new).await? else { return desk.say("staff-time-taken").await };
            tell(desk.work, &client, News::Booked, &made, &details).await?;
            ask_to_remind(desk.work, &client, &made).await?;
            noted(desk, &case, "appointment-book").await?;
            let seen = Seen { appointment: made, case: Some(case), open: true };
            let text = format!("{}\n{}", desk.part("staff-appointment-done", "booked"), one::headline(desk, &seen));
            desk.show(text, Vec::new()).await
        }
    }
}

/// The type that a word names; where there is only one, that; else they are asked, and `None`.
async fn kind(desk: &mut Desk<'_, '_>, case: &Case, what: What, word: &str) -> Result<Option<AppointmentTypeId>> {
    let content = desk.work.content;
    let Some(offer) = content.offers.of(&case.office) else {
        desk.say("staff-offers-none").await?;
        return Ok(None);
    };
    let named = word.split('.').next().unwrap_or_default();
    if let Some(kind) = offer.types.iter().find(|kind| kind.id == *named) {
        return Ok(Some(kind.id.clone()));
    }
    if let [only] = offer.types.as_slice() {
        return Ok(Some(only.id.clone()));
    }
    let mut buttons = Vec::new();
    for kind in &offer.types {
        let label = desk.part(crate::booking::offer::TITLES, &kind.title);
        buttons.push((label, StaffPress::of(what, case.id).with(kind.id.as_str()).to_data()));
    }
    let text = desk.text("staff-which-type", None, &Args::new().with("code", case.code.as_str()));
    desk.show(text, buttons).await?;
    Ok(None)
}

async fn days(desk: &mut Desk<'_, '_>, all: &[NaiveDate], from: Option<NaiveDate>, press: impl Fn(At) -> StaffPress) -> Result<()> {
    let rest: Vec<NaiveDate> = all.iter().copied().filter(|day| from.is_none_or(|from| *day >= from)).collect();
    if rest.is_empty() {
        return desk.say("staff-no-time").await;
    }
    let mut buttons: Vec<(String, String)> =
        rest.iter().take(SHOWN_MAX).map(|day| (short_day(desk, *day), press(At::Day(*day)).to_data())).collect();
    if let Some(next) = rest.get(SHOWN_MAX) {
        buttons.push(desk.button("later", &press(At::Days(Some(*next)))));
    }
    let cancel = desk.button("cancel", &StaffPress::plain(What::Cancel));
    let text = desk.say_text("staff-which-day");
    desk.show_pairs(text, &buttons, vec![cancel]).await
}

/// `Do 03.12.2026`
fn short_day(desk: &Desk<'_, '_>, day: NaiveDate) -> String {
    let formats = desk.work.content.formats.get(&desk.me.language);
    formats.map_or_else(|| day.to_string(), |formats| format!("{} {}", formats.weekday_short(day.weekday()), formats.date_short(day)))
}

async fn times(desk: &mut Desk<'_, '_>, day: NaiveDate, free: &[Slot], zone: Tz, press: impl Fn(At) -> StaffPress) -> Result<()> {
    if free.is_empty() {
        return desk.say("staff-no-time").await;
    }
    let label = |slot: &Slot| slot.span.from.with_timezone(&zone).format("%H:%M").to_string();
    let buttons: Vec<(String, String)> =
        free.iter().take(SHOWN_MAX).map(|slot| (label(slot), press(At::Time(slot.span.from)).to_data())).collect();
    let last = vec![desk.button("earlier", &press(At::Days(None))), desk.button("cancel", &StaffPress::plain(What::Cancel))];
    let text = desk.text("staff-which-time", None, &Args::new().with("day", formatted(desk, day)));
    desk.show_pairs(text, &buttons, last).await
}

/// The first rule that keeps a time from being given.
async fn not_free(desk: &mut Desk<'_, '_>, why: Why) -> Result<()> {
    let text = format!("{}\n{}", desk.say_text("staff-time-taken"), desk.part("staff-why", why_word(why)));
    desk.show(text, Vec::new()).await
}

/// The attribute of `staff-why` that says it.
#[must_use]
pub const fn why_word(why: Why) -> &'static str {
    match why {
        Why::Past => "past",
        Why::StaffKind => "staff-kind",
        Why::Limit => "limit",
        Why::Notice => "notice",
        Why::Horizon => "horizon",
        Why::Closed => "closed",
        Why::Exception => "exception",
        Why::Holiday(_) => "holiday",
        Why::Weekday => "weekday",
        Why::OutsideHours => "outside-hours",
        Why::OffGrid => "off-grid",
        Why::Away => "away",
        Why::Language => "language",
        Why::Absent => "absent",
        Why::Busy => "busy",
        Why::Full => "full",
        Why::StaffSeats => "staff-seats",
    }
}

/// Another time for an appointment: which day, which time, done.
pub(super) async fn to_move(desk: &mut Desk<'_, '_>, mut seen: Seen, client: &Client, word: &str) -> Result<()> {
    let before = seen.appointment.clone();
    let (Some(office), Some(kind)) = (&before.office, &before.kind) else { return desk.say("staff-offers-none").await };
    // Whoever has it keeps it.
    let counsellor = match occupancy::seat_of(desk.work.tx, before.id).await?.map(|seat| seat.resource) {
        Some(Resource::Counsellor(id)) => Some(id),
        Some(Resource::Desk(..)) | None => None,
    };
    let look = Look { office, kind, by: By::Staff, language: None, counsellor, moves: Some(before.id) };
    let Some(calendar) = calendar(desk.work, &look).await? else { return desk.say("staff-offers-none").await };
    let press = |at: At| one::press("move", before.id, &at.to_word());
    let at = match At::from_word(word) {
        At::Days(from) => return days(desk, &calendar.times().days(), from, press).await,
        At::Day(day) => return times(desk, day, &calendar.times().of_day(day), calendar.zone(), press).await,
        At::Time(at) => at,
    };
    let slot = match calendar.times().at(at) {
        Ok(slot) => slot,
        Err(why) => return not_free(desk, why).await,
    };
    let after = match act(&before, Act::MoveByOffice { to: slot.span }, desk.work.now) {
        Ok(after) => after,
        Err(refused) => return one::refuse(desk, refused).await,
    };
    let seat = Seat { resource: slot.resource.clone(), seat: slot.seat };
    match shift(desk.work.tx, &after, takes(calendar.kind, slot.span), &[seat], desk.work.now).await? {
        Moved::Done => {}
        Moved::Taken | Moved::Lapsed => return desk.say("staff-time-taken").await,
        Moved::Changed => return Err(StoreError::Changed),
    }
    seen.appointment = Appointment { version: after.version + 1, ..after };
    let details = one::details(desk, &seen.appointment, client).await?;
    plan_reminders(desk.work, &seen.appointment, &details).await?;
    tell(desk.work, client, News::Moved, &seen.appointment, &details).await?;
    one::audit(desk, &seen, "appointment-move").await?;
    let text = format!("{}\n{}", desk.part("staff-appointment-done", "moved"), one::headline(desk, &seen));
    desk.show(text, Vec::new()).await
}

/// Three times as buttons in the client's chat. None is held: the press tries to take it, and offers the nearest where it is gone.
pub(in super::super) async fn propose(desk: &mut Desk<'_, '_>, id: CaseId, word: &str) -> Result<()> {
    if !may(desk).await? {
        return Ok(());
    }
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    let Some(kind) = kind(desk, &case, What::Propose, word).await? else { return Ok(()) };
    let own = desk.me.id;
    let look = Look { office: &case.office, kind: &kind, by: By::Staff, language: None, counsellor: Some(own), moves: None };
    let Some(calendar) = calendar(desk.work, &look).await? else { return desk.say("staff-offers-none").await };
    let from = desk.work.now + calendar.kind.notice();
    let mut chosen: Vec<Slot> = Vec::new();
    for slot in calendar.times().free().filter(|slot| slot.span.from >= from) {
        if chosen.last().is_none_or(|last| slot.span.from - last.span.from >= APART) {
            chosen.push(slot);
        }
        if chosen.len() == PROPOSED {
            break;
        }
    }
    if chosen.is_empty() {
        return desk.say("staff-no-time").await;
    }
    proposed(desk, &case, &client, &kind, &chosen, calendar.zone()).await?;
    noted(desk, &case, "appointment-propose").await?;
    desk.tell("staff-proposed", "sent", &case).await
}

async fn proposed(desk: &mut Desk<'_, '_>, case: &Case, client: &Client, kind: &AppointmentTypeId, slots: &[Slot], zone: Tz) -> Result<()> {
    let voice = desk.work.voice();
    let button = |slot: &Slot| {
        let label = short_time(voice, &client.language, slot.span.from.with_timezone(&zone));
        (label, CasePress::Time(case.id, slot.span.from.timestamp() / 60, kind.clone()).to_data())
    };
    let buttons = slots.iter().map(button).collect();
    let text = voice.say(&client.language, "case-times", None, &Args::new());
    desk.work.tell(client, super::super::super::cases::send(text, buttons)).await
}

/// A day and a time as a button's label: `Do 03.12.2026 10:00`.
pub(in crate::conversation) fn short_time(voice: Voice<'_>, language: &Language, at: DateTime<Tz>) -> String {
    let Some(formats) = voice.content.formats.get(language) else { return at.format("%Y-%m-%d %H:%M").to_string() };
    let day = at.date_naive();
    format!("{} {} {}", formats.weekday_short(day.weekday()), formats.date_short(day), formats.time(at.time()))
}

async fn noted(desk: &mut Desk<'_, '_>, case: &Case, action: &str) -> Result<()> {
    let (office, by) = (case.office.clone(), (desk.me.id, desk.me.role));
    desk.work.audit(&office, Some(by), action, Some(&case.code)).await
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{At, time};

    #[test]
    fn words_of_days_and_times_round_trip() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 3).expect("a day");
        for at in [At::Days(None), At::Days(Some(day)), At::Day(day), At::Time(time(29_912_345).expect("an instant"))] {
            assert_eq!(At::from_word(&at.to_word()), at);
        }
        for word in ["x", "d", "d2026", "t", "tx", "ä"] {
            assert_eq!(At::from_word(word), At::Days(None), "{word}");
        }
    }
}
