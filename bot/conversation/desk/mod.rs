//! What staff do in their private chat with the bot: the queue, their cases, the words that go to clients, the phrase book.
//!
//! | file | tells |
//! | --- | --- |
//! | `join.rs` | a way in, the profile, leaving |
//! | `pin.rs` | the second factor of a session of work |
//! | `queue.rs` | cases that wait, one's own, reading and taking one |
//! | `talk.rs` | typed words: which client they go to |
//! | `notes.rs` | notes, questions to colleagues, threats, blocking |
//! | `hand_on.rs` | giving back, colleagues, other offices |
//! | `close.rs` | outcomes, and the end |
//! | `book.rs` | the phrase book |
//! | `calendar/` | appointments: a day, a week, booking for a client, closed days, feeds |
//! | `office.rs` | what coordinators and admins do: people, absences, the group |

pub(super) mod book;
pub mod calendar;
mod close;
mod hand_on;
pub(super) mod join;
mod notes;
pub(super) mod office;
mod pin;
mod queue;
mod talk;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cases::{Casework, bubble};
use super::input::Input;
use super::outgoing::{Bubble, Key, Outgoing};
use super::update::Did;
use crate::casework::Case;
use crate::casework::case::CaseId;
use crate::casework::press::{StaffPress, What};
use crate::casework::role::Action;
use crate::flow::Sent;
use crate::ids::MessageId;
use crate::language::Args;
use crate::store::client::Client;
use crate::store::staff::Staff;
use crate::store::{Result, case, case_message, client, staff};
pub use join::{INVITE, hash as invite_hash};
pub use office::{INVITE_HOURS, new_code};

/// What somebody is in the middle of; kept sealed with their row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
enum Doing {
    /// Nothing: typed words go to their client.
    #[default]
    Nothing,
    /// The PIN is asked; afterwards this button is pressed, or these words go out.
    Pin { then: Option<String>, words: Option<Words> },
    /// A new PIN is set.
    NewPin,
    /// A name that clients may see.
    Name,
    /// A note is written.
    Note { case: i64 },
    /// A question to colleagues is written.
    Consult { case: i64 },
    /// A case is being closed.
    Closing { case: i64, outcomes: Vec<String> },
    /// A phrase's blanks are filled, in their order.
    Filling { case: i64, phrase: MessageId, blanks: BTreeMap<String, String> },
    /// Typed words wait, the oldest first: they could go to several clients.
    Whom { waiting: Vec<Words> },
}

/// Words that wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Words {
    text: String,
    message: Option<i64>,
    answers: Option<i64>,
    /// A photo, a voice message or a file beside them, which their message shows.
    #[serde(default)]
    media: Option<String>,
}

/// One member of staff at work.
struct Desk<'d, 't> {
    work: &'d mut Casework<'t>,
    me: &'d mut Staff,
    /// The message whose place the next one takes: lists that are ticked do not fill the chat.
    replaced: Option<i64>,
}

/// Takes what somebody on the staff did.
pub(super) async fn did(work: &mut Casework<'_>, me: &mut Staff, did: &Did) -> Result<()> {
    let mut desk = Desk { work, me, replaced: None };
    desk.take(did).await?;
    staff::change(work.tx, work.store, me).await
}

impl Desk<'_, '_> {
    async fn take(&mut self, did: &Did) -> Result<()> {
        match &did.input {
            Input::Pressed(data) => match StaffPress::from_data(data) {
                Some(press) => {
                    let ticks = matches!(press.what, What::Speaks | What::Topic | What::Next | What::Duty | What::Tick | What::Outcomes);
                    self.replaced = did.press.as_ref().and_then(|press| press.message).filter(|_| ticks);
                    self.pressed(press).await
                }
                // A button from before they joined.
                None => self.menu().await,
            },
            Input::Text(text) => {
                let text = text.expose().trim();
                match text.strip_prefix('/') {
                    Some(command) => self.command(command).await,
                    None => self.typed(text, did).await,
                }
            }
            Input::Sent(Sent::Edited, Some(words)) => {
                let known = match did.message {
                    // The second factor cannot be asked for a change: it is written anew.
                    Some(number) if pin::unlocked(self) => {
                        super::cases::relay::staff_edited(self.work, self.me, number, words.expose()).await?
                    }
                    Some(_) | None => false,
                };
                if known { Ok(()) } else { self.say("staff-edit-lost").await }
            }
            Input::Sent(_, _) => talk::sent(self, did).await,
            Input::Start(_) | Input::Open(_) => self.menu().await,
        }
    }

    async fn command(&mut self, command: &str) -> Result<()> {
        let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        let name = name.split('@').next().unwrap_or_default();
        let active = self.me.active;
        let of = |what| active.map_or_else(|| StaffPress::plain(What::Cases), |case| StaffPress::of(what, case));
        let press = match name {
            "queue" => StaffPress::plain(What::Queue),
            "cases" => StaffPress::plain(What::Cases),
            "phrases" => of(What::Phrases),
            "note" if !rest.trim().is_empty() => return notes::written(self, rest.trim()).await,
            "note" => of(What::Note),
            "consult" => of(What::Consult),
            "close" => of(What::Close),
            "transfer" => of(What::Transfer),
            "giveback" => of(What::GiveBack),
            "case" => return queue::by_code(self, rest.trim()).await,
            "duty" => StaffPress::plain(What::Profile),
            "office" => StaffPress::plain(What::Office),
            "leave" => StaffPress::plain(What::Leave),
            "today" => StaffPress::plain(What::Day),
            "week" => StaffPress::plain(What::Week),
            "closed" => return calendar::closed(self, rest.trim()).await,
            "calendar" => return calendar::calendar(self, rest.trim()).await,
            "pin" => return pin::ask_new(self).await,
            "name" => return join::ask_name(self).await,
            "lock" => return pin::lock(self).await,
            "help" => return self.say("staff-help").await,
            "start" => return join::start_again(self, rest.trim()).await,
            _ => return self.menu().await,
        };
        self.pressed(press).await
    }

    async fn typed(&mut self, text: &str, did: &Did) -> Result<()> {
        // An answer to a client's message is for that client, whatever else was begun.
        if let (Some(number), Doing::Name | Doing::Note { .. } | Doing::Consult { .. } | Doing::Filling { .. }) =
            (did.answers, self.doing())
            && case_message::in_staff_chat(self.work.tx, self.me.id, number).await?.is_some()
        {
            self.set(&Doing::Nothing);
        }
        match self.doing() {
            Doing::Pin { then, words } => pin::typed(self, text, did, then, words).await,
            Doing::NewPin => pin::set(self, text, did).await,
            Doing::Name => join::name(self, text).await,
            Doing::Note { .. } => notes::written(self, text).await,
            Doing::Consult { case } => notes::asked(self, CaseId(case), text).await,
            Doing::Filling { case, phrase, blanks } => book::typed(self, CaseId(case), phrase, blanks, text).await,
            // A click is waited for; words are words for a client all the same.
            Doing::Closing { .. } | Doing::Whom { .. } | Doing::Nothing => {
                let words = Words { text: text.to_owned(), message: did.message, answers: did.answers, media: None };
                talk::typed(self, words).await
            }
        }
    }

    async fn pressed(&mut self, press: StaffPress) -> Result<()> {
        if needs_pin(press.what) && !pin::unlocked(self) {
            let words = if press.what == What::To { talk::waiting(self, &press.word) } else { None };
            return pin::ask(self, Some(press.to_data()), words).await;
        }
        let word = press.word.clone();
        match (press.what, press.case) {
            (What::Queue, _) => queue::queue(self).await,
            (What::Cases, _) => queue::mine(self).await,
            (What::Take, Some(case)) => queue::take(self, case).await,
            (What::Open, Some(case)) => queue::open(self, case, false).await,
            (What::Warned, Some(case)) => queue::open(self, case, true).await,
            (What::Switch, Some(case)) => queue::switch(self, case).await,
            (What::To, Some(case)) => talk::to(self, case, &word).await,
            (What::History, Some(case)) => queue::history(self, case).await,
            (What::More, Some(case)) => queue::more(self, case).await,
            (What::Note, Some(case)) => notes::ask(self, case).await,
            (What::Consult, Some(case)) => notes::consult(self, case).await,
            (What::GiveBack, Some(case)) => hand_on::give_back(self, case).await,
            (What::Transfer, Some(case)) => hand_on::whom(self, case).await,
            (What::ToStaff, Some(case)) => hand_on::to_staff(self, case, &word).await,
            (What::ToOffice, Some(case)) => hand_on::to_office(self, case, &word).await,
            (What::Threat, Some(case)) => notes::threat(self, case, word == "yes").await,
            (What::Block, Some(case)) => notes::block(self, case).await,
            (What::DecideBlock, Some(case)) => notes::decide_block(self, case, word == "yes").await,
            (What::Close, Some(case)) => close::ask(self, case).await,
            (What::Outcomes, Some(case)) => close::group(self, case, &word).await,
            (What::Tick, Some(case)) => close::tick(self, case, &word).await,
            (What::Closed, Some(case)) => close::close(self, case).await,
            (What::Phrases, Some(case)) => book::groups(self, case).await,
            (What::Group, Some(case)) => book::group(self, case, &word).await,
            (What::Phrase, Some(case)) => book::chosen(self, case, &word).await,
            (What::Document, Some(case)) => book::document(self, case, &word).await,
            (What::SendPhrase, Some(case)) => book::send(self, case).await,
            (What::Cancel, _) => self.cancel().await,
            (What::Duty, _) => join::duty(self, &word).await,
            (What::Speaks, _) => join::speaks(self, &word).await,
            (What::Topic, _) => join::topic(self, &word).await,
            (What::Next, _) => join::next(self, &word).await,
            (What::Profile, _) => join::next(self, "languages").await,
            (What::Office, _) => office::show(self).await,
            (What::Invite, _) => office::invite(self, &word).await,
            (What::LinkGroup, _) => office::link(self).await,
            (What::Away, _) => office::away(self, &word).await,
            (What::Free, _) => office::free(self, word == "yes").await,
            (What::Colleagues, _) => office::colleagues(self).await,
            (What::Suspend, _) => office::suspend(self, &word).await,
            (What::Leave, _) => join::leave(self, word == "yes").await,
            (What::Day, _) => calendar::day(self, &word).await,
            (What::Week, _) => calendar::week(self, &word).await,
            (What::Appointment, _) => calendar::pressed(self, &word).await,
            (What::Book, Some(case)) => calendar::book(self, case, &word).await,
            (What::Propose, Some(case)) => calendar::propose(self, case, &word).await,
            (What::Shut, _) => calendar::shut(self, &word).await,
            (What::Conflicts, _) => calendar::conflicts(self, &word).await,
            (What::Feed, _) => calendar::feed(self, &word).await,
            // A button of a case that names none.
            (_, None) => self.menu().await,
        }
    }

    async fn cancel(&mut self) -> Result<()> {
        self.set(&Doing::Nothing);
        self.say("staff-cancelled").await
    }

    /// What can be done from here.
    async fn menu(&mut self) -> Result<()> {
        let mut buttons = Vec::new();
        if self.me.role.may(Action::SeeQueue) {
            buttons.push(self.button("queue", &StaffPress::plain(What::Queue)));
            buttons.push(self.button("cases", &StaffPress::plain(What::Cases)));
        }
        if self.me.role.may(Action::Appointments) {
            buttons.push(self.button("week", &StaffPress::plain(What::Week)));
        }
        if self.me.role.may(Action::ManageOffice) {
            buttons.push(self.button("office", &StaffPress::plain(What::Office)));
        }
        buttons.push(self.button("profile", &StaffPress::plain(What::Profile)));
        let office = self.work.office_name(&self.me.office);
        let role = self.part("staff-roles", self.me.role.as_str());
        let text = self.text("staff-menu", None, &Args::new().with("office", office).with("role", role));
        self.show(text, buttons).await
    }

    // What all of them need

    fn doing(&self) -> Doing {
        serde_json::from_value(self.me.desk.doing.clone()).unwrap_or_default()
    }

    fn set(&mut self, doing: &Doing) {
        self.me.desk.doing = serde_json::to_value(doing).unwrap_or_default();
    }

    fn text(&self, message: &str, attribute: Option<&str>, args: &Args) -> String {
        self.work.say(&self.me.language, message, attribute, args)
    }

    fn say_text(&self, message: &str) -> String {
        self.text(message, None, &Args::new())
    }

    fn part(&self, message: &str, attribute: &str) -> String {
        self.work.part(&self.me.language, message, attribute)
    }

    fn button(&self, label: &str, press: &StaffPress) -> (String, String) {
        (self.part("staff-buttons", label), press.to_data())
    }

    async fn say(&mut self, message: &str) -> Result<()> {
        let text = self.text(message, None, &Args::new());
        self.show(text, Vec::new()).await
    }

    async fn tell(&mut self, message: &str, attribute: &str, case: &Case) -> Result<()> {
        let text = self.text(message, Some(attribute), &Args::new().with("code", case.code.as_str()));
        self.show(text, Vec::new()).await
    }

    /// Shows something that speaks of no client.
    async fn show(&mut self, text: String, buttons: Vec<(String, String)>) -> Result<()> {
        let mut calls = super::cases::relay::bubbles(&text, &bubble(String::new(), buttons));
        self.in_place(&mut calls);
        self.work.tell_staff(self.me, None, calls).await
    }

    fn in_place(&mut self, calls: &mut Vec<Outgoing>) {
        if let (Some(message), [Outgoing::Send(bubble)]) = (self.replaced.take(), calls.as_slice()) {
            *calls = vec![Outgoing::Edit { message, bubble: bubble.clone() }];
        }
    }

    /// Shows something of a client: it goes with the client's key.
    async fn show_of(&mut self, client: &Client, text: &str, buttons: Vec<(String, String)>) -> Result<()> {
        let calls = super::cases::relay::bubbles(text, &bubble(String::new(), buttons));
        self.work.tell_staff(self.me, Some(client), calls).await
    }

    /// Shows many short buttons, two a row.
    async fn show_pairs(&mut self, text: String, buttons: &[(String, String)], last: Vec<(String, String)>) -> Result<()> {
        let key = |(label, data): &(String, String)| Key::Press(label.clone(), data.clone());
        let mut rows: Vec<Vec<Key>> = buttons.chunks(2).map(|pair| pair.iter().map(key).collect()).collect();
        rows.extend(last.iter().map(|button| vec![key(button)]));
        let mut calls = vec![Outgoing::Send(Bubble { text, buttons: rows, ..Bubble::default() })];
        self.in_place(&mut calls);
        self.work.tell_staff(self.me, None, calls).await
    }

    /// A case with its client; says so and answers `None` when either is gone.
    async fn case(&mut self, id: CaseId) -> Result<Option<(Case, Client)>> {
        if let Some(case) = case::by_id(self.work.tx, id).await?
            && let Some(client) = client::by_id(self.work.tx, self.work.store, case.client).await?
            // The client's row is held from now on; what was read before may be old.
            && let Some(case) = case::by_id(self.work.tx, case.id).await?
        {
            return Ok(Some((case, client)));
        }
        self.say("staff-case-gone").await?;
        Ok(None)
    }

    /// A case that is one's own; says so and answers `None` otherwise.
    async fn own(&mut self, id: CaseId) -> Result<Option<(Case, Client)>> {
        let Some((case, client)) = self.case(id).await? else { return Ok(None) };
        if case.owner() == Some(self.me.id) {
            return Ok(Some((case, client)));
        }
        self.tell("staff-refused", "theirs", &case).await?;
        Ok(None)
    }
}

/// Taking, reading and changing cases needs the second factor; looking at codes and one's own profile does not (P10).
const fn needs_pin(what: What) -> bool {
    !matches!(
        what,
        What::Queue | What::Cases | What::Cancel | What::Duty | What::Speaks | What::Topic | What::Next | What::Profile | What::Leave
    )
}
