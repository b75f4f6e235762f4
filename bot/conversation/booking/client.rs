//! What a client does with appointments: presses, typed numbers in place of buttons, and an own appointment that is told.

use chrono::DateTime;

use super::super::cases::Casework;
use super::super::input::{Input, understand};
use super::super::stored::Stored;
use super::super::update::Did;
use super::draft::Pick;
use super::look::Answer;
use super::office::{Happened, hears};
use super::press::BookPress;
use super::queue;
use super::screens::{Booker, at_step};
use crate::booking::appointment::Origin;
use crate::booking::{AppointmentId, State};
use crate::flow::{Event, Outcome, Press, Wish};
use crate::language::Args;
use crate::store::client::Client;
use crate::store::{Result, appointment, case};
use crate::understanding::fold::fold;

/// The command that shows all that is kept of somebody.
const MY_DATA: &str = "/mydata";
/// The command that shows one's appointments, without its stroke.
pub const MINE: &str = "appointments";

/// Takes what a client did, as far as it belongs to appointments; false when it does not. Words of danger and ways out never do.
pub(in crate::conversation) async fn did(work: &mut Casework<'_>, client: &Client, stored: &mut Stored, did: &Did) -> Result<bool> {
    match &did.input {
        Input::Pressed(data) => {
            if matches!(Press::from_data(data), Some((_, Press::Wish(Wish::MyData)))) {
                return my_data(work, client, stored).await;
            }
            let Some(press) = BookPress::from_data(data) else {
                leave_own(stored);
                return Ok(false);
            };
            let replaced = did.press.as_ref().and_then(|press| press.message);
            let mut booker = Booker { work, client, stored, replaced };
            let answer = booker.pressed(press).await?;
            booker.after(answer).await?;
            Ok(true)
        }
        Input::Text(text) => {
            let text = text.expose().trim();
            if text.split('@').next() == Some(MY_DATA) {
                return my_data(work, client, stored).await;
            }
            if text.split('@').next().and_then(|word| word.strip_prefix('/')) == Some(MINE) {
                let mut booker = Booker { work, client, stored, replaced: None };
                let answer = booker.mine(None).await?;
                booker.after(answer).await?;
                return Ok(true);
            }
            let Some(draft) = stored.draft.clone().filter(|_| !text.starts_with('/')) else { return Ok(false) };
            let (event, _) = understand(work.content, &stored.session, &did.input, work.now);
            if matches!(event, Event::Danger { .. } | Event::Wished(_) | Event::TooLong | Event::Start { .. }) {
                leave_own(stored);
                return Ok(false);
            }
            // Beside a person typed words are for that person; buttons still book.
            if case::of_client(work.tx, client.id).await?.iter().any(|case| case.owner().is_some()) {
                return Ok(false);
            }
            let telling = draft.own.clone().filter(|own| own.from.is_none());
            let open = at_step(work, stored);
            let pick = picked(&draft.picks, text).filter(|_| open || draft.own.is_some()).cloned();
            let mut booker = Booker { work, client, stored, replaced: None };
            let answer = match (telling, pick) {
                (Some(own), _) => booker.own_typed(text, own).await?,
                (None, Some(pick)) => booker.picked(pick).await?,
                (None, None) => return Ok(false),
            };
            booker.after(answer).await?;
            Ok(true)
        }
        Input::Start(_) | Input::Open(_) | Input::Sent(..) => Ok(false),
    }
}

/// They went elsewhere while they told of an appointment of their own: what they type now is not its name.
fn leave_own(stored: &mut Stored) {
    if let Some(draft) = &mut stored.draft {
        draft.own = None;
    }
}

/// What is kept of a client's appointments, before all else that is kept of them (P7); the talk answers the rest.
async fn my_data(work: &mut Casework<'_>, client: &Client, stored: &mut Stored) -> Result<bool> {
    Booker { work, client, stored, replaced: None }.all_mine().await?;
    Ok(false)
}

/// A client deletes everything: offices whose time is free again hear that it is (P7), and nothing of whom.
pub(in crate::conversation) async fn erased(work: &mut Casework<'_>, client: &Client) -> Result<()> {
    for one in appointment::of_client(work.tx, client.id).await? {
        let stands = matches!(one.state, State::Requested | State::Booked | State::Confirmed) && one.span.from > work.now;
        if stands && one.origin == Origin::Here {
            hears(work, &one, Happened::Cancelled).await?;
        }
    }
    Ok(())
}

/// The choice that a typed number or a typed label names (U6).
fn picked<'p>(picks: &'p [(String, Pick)], text: &str) -> Option<&'p Pick> {
    let words = fold(text);
    let number = match &words[..] {
        [word] if word.is_number() => word.text().parse::<usize>().ok(),
        _ => None,
    };
    let nth = number.and_then(|number| picks.get(number.checked_sub(1)?));
    let same = |label: &str| fold(label) == words;
    nth.or_else(|| picks.iter().find(|(label, _)| !words.is_empty() && same(label))).map(|(_, pick)| pick)
}

/// A talk stands at a step that offers times, or shows one's own.
pub(in crate::conversation) async fn offer(work: &mut Casework<'_>, client: &Client, stored: &mut Stored, mine: bool) -> Result<()> {
    let mut booker = Booker { work, client, stored, replaced: None };
    let answer = if mine { booker.mine(None).await? } else { booker.begin().await? };
    booker.after(answer).await
}

impl Booker<'_, '_> {
    async fn after(&mut self, answer: Answer) -> Result<()> {
        match answer {
            Some(outcome) => self.answer(outcome).await,
            None => Ok(()),
        }
    }

    async fn pressed(&mut self, press: BookPress) -> Result<Answer> {
        match press {
            BookPress::Choice(screen, nth) => {
                let open = self.stored.draft.as_ref().filter(|draft| draft.screen == screen);
                match open.and_then(|draft| draft.picks.get(nth)).map(|(_, pick)| pick.clone()) {
                    Some(pick) => self.picked(pick).await,
                    None => self.old().await,
                }
            }
            BookPress::Mine => {
                self.replaced = None;
                self.mine(None).await
            }
            BookPress::MineAfter(id) => self.mine(Some(id)).await,
            BookPress::Again => {
                self.replaced = None;
                self.begin().await
            }
            BookPress::Own => {
                self.replaced = None;
                self.own().await
            }
            BookPress::StopAll => self.stop_all().await,
            BookPress::Take(id) => queue::take(self, id).await,
            BookPress::Decline(id) => queue::decline(self, id).await,
            BookPress::Leave => queue::leave(self).await,
            BookPress::Show(id)
            | BookPress::Come(id)
            | BookPress::Cannot(id)
            | BookPress::Cancel(id)
            | BookPress::Move(id)
            | BookPress::Late(id)
            | BookPress::File(id)
            | BookPress::Stop(id) => self.done_with(press, id).await,
        }
    }

    async fn done_with(&mut self, press: BookPress, id: AppointmentId) -> Result<Answer> {
        let Some(one) = self.own_one(id).await? else {
            self.replaced = None;
            return self.over().await;
        };
        // A confirmation and a reminder are worth keeping: what follows stands below them.
        self.replaced = None;
        match press {
            BookPress::Come(_) => self.come(&one).await,
            BookPress::Cannot(_) => self.cannot(&one).await,
            BookPress::Cancel(_) => self.cancel(&one).await,
            BookPress::Move(_) => self.new_time(&one).await,
            BookPress::Late(_) => self.late(&one).await,
            BookPress::File(_) => self.file(&one).await,
            BookPress::Stop(_) => self.stop(&one).await,
            BookPress::Show(_)
            | BookPress::Choice(..)
            | BookPress::Mine
            | BookPress::MineAfter(_)
            | BookPress::Again
            | BookPress::Own
            | BookPress::StopAll
            | BookPress::Take(_)
            | BookPress::Decline(_)
            | BookPress::Leave => self.one(&one).await,
        }
    }

    async fn picked(&mut self, pick: Pick) -> Result<Answer> {
        match pick {
            Pick::Office(office) => self.office(office).await,
            Pick::Kind(kind) => {
                self.draft().kind = Some(kind);
                self.days(None, true).await
            }
            Pick::Day(day) => self.times(day, None, true).await,
            Pick::DaysAfter(day) => self.days(Some(day), false).await,
            Pick::Days => self.days(None, false).await,
            Pick::Time(at) => match DateTime::from_timestamp_millis(at) {
                Some(at) => self.time(at).await,
                None => self.old().await,
            },
            Pick::TimesAfter(at) => match self.draft().day {
                Some(day) => self.times(day, Some(at), false).await,
                None => self.days(None, false).await,
            },
            Pick::Times => match self.draft().day {
                Some(day) => self.times(day, None, false).await,
                None => self.days(None, false).await,
            },
            Pick::Yes(remind) => self.yes(remind).await,
            Pick::Wishes => self.wishes().await,
            Pick::Wish(who) => self.wished(who).await,
            Pick::Apart => self.apart().await,
            Pick::Confirm => self.confirm().await,
            Pick::Queue => self.queue().await,
            Pick::Person => {
                self.stored.draft = None;
                Ok(Some(Outcome::None))
            }
            Pick::OwnYes => self.own_yes().await,
            Pick::OwnAgain => self.own().await,
        }
    }

    /// A button of an earlier screen: it says so, and shows where things stand.
    async fn old(&mut self) -> Result<Answer> {
        self.replaced = None;
        let text = self.say("press-old", None, &Args::new());
        let draft = self.draft().clone();
        self.work.tell(self.client, super::super::cases::send(text, Vec::new())).await?;
        match draft.hold {
            Some(_) => self.confirm().await,
            None if draft.kind.is_some() => self.days(None, false).await,
            None if self.at_step() => self.begin().await,
            None => self.mine(None).await,
        }
    }
}
