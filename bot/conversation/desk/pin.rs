//! The second factor of a session of work: a PIN, kept as a keyed hash and taken off the chat as soon as it is read (P10).

use chrono::TimeDelta;
use subtle::ConstantTimeEq as _;

use super::super::cases::send;
use super::super::outgoing::Outgoing;
use super::super::update::Did;
use super::{Desk, Doing, Words, join, talk};
use crate::casework::press::{StaffPress, What};
use crate::casework::role::Action;
use crate::language::Args;
use crate::store::{Result, staff};

/// Digits of a PIN.
const DIGITS: usize = 6;
/// Without doing anything, a session of work ends after this.
const SESSION: TimeDelta = TimeDelta::minutes(60);
/// So many wrong ones in a row close the door for [`CLOSED`].
const WRONG_MAX: u8 = 5;
/// See [`WRONG_MAX`].
const CLOSED: TimeDelta = TimeDelta::minutes(15);

/// Whether the session of work goes on; it is prolonged then.
pub(super) fn unlocked(desk: &mut Desk<'_, '_>) -> bool {
    let open = desk.me.unlocked > desk.work.now;
    if open {
        desk.me.unlocked = desk.work.now + SESSION;
    }
    open
}

/// Asks for the PIN; what was wanted is done afterwards.
pub(super) async fn ask(desk: &mut Desk<'_, '_>, then: Option<String>, words: Option<Words>) -> Result<()> {
    if desk.me.desk.pin.is_none() {
        desk.set(&Doing::NewPin);
        return desk.say("staff-pin-new").await;
    }
    desk.set(&Doing::Pin { then, words });
    let cancel = desk.button("cancel", &StaffPress::plain(What::Cancel));
    let text = desk.text("staff-pin", None, &Args::new());
    desk.show(text, vec![cancel]).await
}

/// Asks for a new PIN. Whoever has one needs it first.
pub(super) async fn ask_new(desk: &mut Desk<'_, '_>) -> Result<()> {
    if desk.me.desk.pin.is_some() && !unlocked(desk) {
        return ask(desk, None, None).await;
    }
    desk.set(&Doing::NewPin);
    desk.say("staff-pin-new").await
}

/// Ends the session of work.
pub(super) async fn lock(desk: &mut Desk<'_, '_>) -> Result<()> {
    desk.me.unlocked = desk.work.now;
    desk.say("staff-locked").await
}

fn hash(desk: &Desk<'_, '_>, pin: &str) -> String {
    desk.work.store.installation.secret(&format!("pin {} {pin}", desk.me.id.0))
}

/// Whether words are their PIN.
pub(super) fn is_own(desk: &Desk<'_, '_>, text: &str) -> bool {
    let shaped = text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    shaped && desk.me.desk.pin.as_ref().is_some_and(|pin| bool::from(pin.as_bytes().ct_eq(hash(desk, text).as_bytes())))
}

/// The PIN was typed before it was asked for: it unlocks, and goes off the chat.
pub(super) async fn unasked(desk: &mut Desk<'_, '_>, message: Option<i64>) -> Result<()> {
    wipe(desk, message).await?;
    if desk.me.desk.locked_ms > desk.work.now.timestamp_millis() {
        return desk.say("staff-pin-closed").await;
    }
    desk.me.unlocked = desk.work.now + SESSION;
    desk.say("staff-unlocked").await
}

/// Takes the typed PIN off the chat.
async fn wipe(desk: &mut Desk<'_, '_>, message: Option<i64>) -> Result<()> {
    match message {
        Some(message) => desk.work.tell_staff(desk.me, None, vec![Outgoing::Delete(vec![message])]).await,
        None => Ok(()),
    }
}

/// A new PIN was typed.
pub(super) async fn set(desk: &mut Desk<'_, '_>, text: &str, did: &Did) -> Result<()> {
    wipe(desk, did.message).await?;
    let digits: String = text.chars().filter_map(|letter| letter.to_digit(10)).filter_map(|digit| char::from_digit(digit, 10)).collect();
    let simple = digits.chars().all(|digit| digits.starts_with(digit)) || "01234567890".contains(&digits) || "9876543210".contains(&digits);
    if digits.len() != DIGITS || digits.len() != text.chars().count() || simple {
        return desk.say("staff-pin-odd").await;
    }
    let first = desk.me.desk.pin.is_none();
    desk.me.desk.pin = Some(hash(desk, &digits));
    (desk.me.desk.wrong, desk.me.desk.locked_ms) = (0, 0);
    desk.me.unlocked = desk.work.now + SESSION;
    desk.set(&Doing::Nothing);
    let (office, by) = (desk.me.office.clone(), (desk.me.id, desk.me.role));
    desk.work.audit(&office, Some(by), "pin", None).await?;
    desk.say("staff-pin-set").await?;
    if first { join::next(desk, "languages").await } else { Ok(()) }
}

/// The PIN was typed.
pub(super) async fn typed(desk: &mut Desk<'_, '_>, text: &str, did: &Did, then: Option<String>, words: Option<Words>) -> Result<()> {
    // A sentence is no try: without a button in between it waits for the PIN as well, and stays in the chat.
    if text.len() > DIGITS || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        let words = match words {
            // What a button has in hand stays in hand.
            words if then.is_some() => words,
            Some(words) => Some(Words { text: format!("{}\n{text}", words.text), ..words }),
            None => Some(Words { text: text.to_owned(), message: did.message, answers: did.answers, media: None }),
        };
        return ask(desk, then, words).await;
    }
    wipe(desk, did.message).await?;
    let now = desk.work.now;
    if desk.me.desk.locked_ms > now.timestamp_millis() {
        return desk.say("staff-pin-closed").await;
    }
    let right = desk.me.desk.pin.as_ref().is_some_and(|pin| bool::from(pin.as_bytes().ct_eq(hash(desk, text.trim()).as_bytes())));
    if !right {
        desk.me.desk.wrong += 1;
        if desk.me.desk.wrong < WRONG_MAX {
            return desk.say("staff-pin-wrong").await;
        }
        desk.me.desk.wrong = 0;
        desk.me.desk.locked_ms = (now + CLOSED).timestamp_millis();
        let (office, by) = (desk.me.office.clone(), (desk.me.id, desk.me.role));
        desk.work.audit(&office, Some(by), "pin-wrong", None).await?;
        for colleague in staff::of_office(desk.work.tx, desk.work.store, &office).await? {
            if colleague.role.may(Action::ManageStaff) && colleague.id != desk.me.id {
                let text = desk.work.say(&colleague.language, "staff-pin-alarm", None, &Args::new());
                desk.work.tell_staff(&colleague, None, send(text, Vec::new())).await?;
            }
        }
        return desk.say("staff-pin-closed").await;
    }
    desk.me.desk.wrong = 0;
    desk.me.unlocked = now + SESSION;
    desk.set(&Doing::Nothing);
    match (then.as_deref().and_then(StaffPress::from_data), words) {
        (Some(press), words) => {
            if let Some(words) = words {
                desk.set(&Doing::Whom { waiting: vec![words] });
            }
            Box::pin(desk.pressed(press)).await
        }
        (None, Some(words)) => talk::typed(desk, words).await,
        (None, None) => desk.say("staff-unlocked").await,
    }
}
