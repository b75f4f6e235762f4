//! A client's own appointments: the list, and what can be done with each.

use super::super::outgoing::Outgoing;
use super::details::Details;
use super::draft::Draft;
use super::look::{Answer, phone};
use super::made::reminds;
use super::news::{self, News};
use super::office::{self, Happened};
use super::press::BookPress;
use super::screens::Booker;
use super::told;
use crate::booking::appointment::{Act, Origin, Refused, act};
use crate::booking::offer::{AppointmentType, Way};
use crate::booking::{Appointment, AppointmentId, State};
use crate::flow::Outcome;
use crate::language::Args;
use crate::privacy::{Consent, Purpose};
use crate::store::{Result, appointment, booking, consent, elsewhere, reminder};

/// Appointments on the list; U2 leaves one button for an own one.
const LISTED_MAX: usize = 4;
/// Appointments of one message of `/mydata`, so that each fits Telegram.
const TOLD_MAX: usize = 8;

impl<'t> Booker<'_, 't> {
    /// Appointments ahead, each with a button: the first ones, or those that follow this one.
    pub async fn mine(&mut self, after: Option<AppointmentId>) -> Result<Answer> {
        let mut all = self.ahead().await?;
        let shown = after.and_then(|after| all.iter().position(|one| one.id == after)).map_or(0, |last| last + 1);
        if shown < all.len() {
            all.drain(..shown);
        }
        let more = all.len() > LISTED_MAX;
        // Leafing takes a button.
        all.truncate(if more { LISTED_MAX - 1 } else { LISTED_MAX });
        let mut lines = Vec::new();
        let mut buttons = Vec::new();
        for one in &all {
            lines.push(self.block(one).await?);
            let from = one.span.from.with_timezone(&super::made::zone_of(self.voice(), one));
            let formats = self.work.content.formats.get(&self.language());
            let label = formats.map_or_else(
                || from.format("%Y-%m-%d %H:%M").to_string(),
                |formats| format!("{}, {}", formats.date_short(from.date_naive()), formats.time(from.time())),
            );
            buttons.push((label, BookPress::Show(one.id)));
        }
        if all.is_empty() {
            lines.push(self.part("booking-mine", "none"));
            buttons.push((self.part("booking-buttons", "again"), BookPress::Again));
        } else {
            lines.insert(0, self.say("booking-mine", None, &Args::new()));
        }
        if let Some(last) = all.last().filter(|_| more) {
            buttons.push((self.part("booking-day", "later"), BookPress::MineAfter(last.id)));
        }
        buttons.push((self.part("booking-buttons", "own"), BookPress::Own));
        self.tell(lines.join("\n\n"), buttons).await?;
        Ok(None)
    }

    /// Every appointment ahead in as many messages as it takes (P7).
    pub async fn all_mine(&mut self) -> Result<()> {
        for some in self.ahead().await?.chunks(TOLD_MAX) {
            let mut lines = vec![self.say("booking-mine", None, &Args::new())];
            for one in some {
                lines.push(self.block(one).await?);
            }
            let mine = self.part("booking-buttons", "mine");
            self.tell(lines.join("\n\n"), vec![(mine, BookPress::Mine)]).await?;
        }
        Ok(())
    }

    /// What is asked for or certain, and not over, by its time.
    async fn ahead(&mut self) -> Result<Vec<Appointment>> {
        let now = self.work.now;
        let mut all = appointment::of_client(self.work.tx, self.client.id).await?;
        all.retain(|one| matches!(one.state, State::Requested | State::Booked | State::Confirmed) && one.span.until > now);
        Ok(all)
    }

    /// One of a list.
    async fn block(&mut self, one: &Appointment) -> Result<String> {
        let details = self.details(one.id).await?;
        let said = told::lines(self.voice(), &self.language(), one, &details).join("\n");
        Ok(format!("{said}\n{}", self.part("booking-mine", state_word(one.state))))
    }

    /// One of them, if it is this client's; what is held shows on its own screen.
    pub async fn own_one(&mut self, id: AppointmentId) -> Result<Option<Appointment>> {
        let client = self.client.id;
        let found = appointment::by_id(self.work.tx, id).await?;
        Ok(found.filter(|one| one.client == Some(client) && one.state != State::Held))
    }

    fn kind(&self, one: &Appointment) -> Option<&'t AppointmentType> {
        self.work.content.offers.of(one.office.as_ref()?)?.kind(one.kind.as_ref()?)
    }

    /// One appointment with everything that can be done.
    pub async fn one(&mut self, one: &Appointment) -> Result<Answer> {
        let details = self.details(one.id).await?;
        let reminds = reminds(self.work, one, &details).await?;
        let language = self.language();
        let voice = self.voice();
        let mut blocks = vec![told::lines(voice, &language, &told::opened(one), &details).join("\n")];
        blocks.extend(told::bring(voice, &language, &told::opened(one), &details));
        blocks.push(self.part("booking-mine", state_word(one.state)));
        let button = |label: &str, press: BookPress| (voice.part(&language, "booking-buttons", label), press);
        let mut buttons = Vec::new();
        if one.origin == Origin::Own {
            buttons.push(button("delete", BookPress::Cancel(one.id)));
        } else {
            if one.state == State::Booked {
                buttons.push(button("come", BookPress::Come(one.id)));
            }
            buttons.push(button("cancel", BookPress::Cannot(one.id)));
            buttons.push(button("move", BookPress::Move(one.id)));
            if one.state.certain() {
                buttons.push(button("late", BookPress::Late(one.id)));
            }
        }
        buttons.push(button("file", BookPress::File(one.id)));
        if reminds {
            buttons.push(button("stop", BookPress::Stop(one.id)));
        }
        self.tell(blocks.join("\n\n"), buttons).await?;
        Ok(None)
    }

    /// "I come."
    pub async fn come(&mut self, one: &Appointment) -> Result<Answer> {
        let Ok(after) = act(one, Act::Confirm, self.work.now) else { return self.over().await };
        if !booking::change(self.work.tx, &after).await? {
            return self.over().await;
        }
        office::hears(self.work, &after, Happened::Confirmed).await?;
        let mut text = self.say("booking-come", None, &Args::new());
        if self.kind(one).is_none_or(|kind| kind.way == Way::Onsite) {
            text = format!("{text} {}", self.part("booking-come", "leave"));
        }
        let buttons = vec![
            (self.part("booking-buttons", "late"), BookPress::Late(one.id)),
            (self.part("booking-buttons", "cancel"), BookPress::Cannot(one.id)),
        ];
        self.replaced = None;
        self.tell(text, buttons).await?;
        Ok(None)
    }

    /// "I can't": once more, with a new time beside it.
    pub async fn cannot(&mut self, one: &Appointment) -> Result<Answer> {
        if !matches!(one.state, State::Requested | State::Booked | State::Confirmed) || one.span.from <= self.work.now {
            return self.over().await;
        }
        // Nobody is asked for a yes that is refused afterwards.
        if self.too_late(one) {
            return self.cut_off(one).await;
        }
        let (voice, language) = (self.voice(), self.language());
        let when = told::when(voice, &language, one);
        let text = self.say("booking-cancel", None, &Args::new().with("when", when));
        let button = |label: &str, press: BookPress| (voice.part(&language, "booking-cancel", label), press);
        let buttons = vec![
            button("yes", BookPress::Cancel(one.id)),
            button("move", BookPress::Move(one.id)),
            button("keep", BookPress::Show(one.id)),
        ];
        self.replaced = None;
        self.tell(text, buttons).await?;
        Ok(None)
    }

    /// It does not take place. One of the client's own is deleted: nobody else knows of it.
    pub async fn cancel(&mut self, one: &Appointment) -> Result<Answer> {
        if one.origin == Origin::Own {
            if !appointment::delete_own(self.work.tx, one.id, self.client.id).await? {
                return self.over().await;
            }
            let (text, mine) = (self.part("booking-own", "deleted"), self.part("booking-buttons", "mine"));
            self.tell(text, vec![(mine, BookPress::Mine)]).await?;
            return Ok(None);
        }
        let cut_off = self.kind(one).map(AppointmentType::cut_off).unwrap_or_default();
        let after = match act(one, Act::Cancel { cut_off }, self.work.now) {
            Ok(after) => after,
            Err(Refused::CutOff) => return self.cut_off(one).await,
            Err(_) => return self.over().await,
        };
        let details = self.details(one.id).await?;
        // The counsellor is known as long as the time is theirs.
        office::hears(self.work, one, Happened::Cancelled).await?;
        if !booking::change(self.work.tx, &after).await? {
            return self.over().await;
        }
        self.replaced = None;
        news::tell(self.work, self.client, News::Cancelled, &after, &details).await?;
        Ok(None)
    }

    /// Whether only the office can cancel or move it now.
    fn too_late(&self, one: &Appointment) -> bool {
        let cut_off = self.kind(one).map(AppointmentType::cut_off).unwrap_or_default();
        act(one, Act::Cancel { cut_off }, self.work.now) == Err(Refused::CutOff)
    }

    /// Too late to cancel or move here: the office is called.
    async fn cut_off(&mut self, one: &Appointment) -> Result<Answer> {
        let language = self.language();
        let phone = one.office.as_ref().and_then(|office| phone(self.voice(), &language, office));
        let text = match phone {
            Some(phone) => self.say("booking-cut-off", Some("phone"), &Args::new().with("phone", phone)),
            None => self.say("booking-cut-off", None, &Args::new()),
        };
        let late = self.part("booking-buttons", "late");
        self.tell(text, vec![(late, BookPress::Late(one.id))]).await?;
        Ok(None)
    }

    /// A new time: the same screens, for this appointment.
    pub async fn new_time(&mut self, one: &Appointment) -> Result<Answer> {
        let ahead = one.span.from > self.work.now || one.state == State::Missed;
        if one.state == State::Cancelled || one.state == State::Missed {
            return self.book_again(one).await;
        }
        if !ahead || !matches!(one.state, State::Requested | State::Booked | State::Confirmed) {
            return self.over().await;
        }
        if one.origin != Origin::Here {
            elsewhere::asked(self.work.tx, one.id, Some(self.work.now)).await?;
            office::hears(self.work, one, Happened::AskedNewTime).await?;
            let text = self.part("booking-cut-off", "elsewhere");
            self.tell(text, Vec::new()).await?;
            return Ok(None);
        }
        if self.kind(one).is_none() {
            return self.over().await;
        }
        if self.too_late(one) {
            return self.cut_off(one).await;
        }
        let details = self.details(one.id).await?;
        *self.draft() = Draft { office: one.office.clone(), kind: one.kind.clone(), moves: Some(one.id.0), details, ..Draft::default() };
        self.replaced = None;
        self.days(None, true).await
    }

    /// A new one of the same kind, after one that was missed or cancelled.
    async fn book_again(&mut self, one: &Appointment) -> Result<Answer> {
        if self.kind(one).is_none_or(|kind| !kind.public) {
            return self.begin().await;
        }
        *self.draft() = Draft { office: one.office.clone(), kind: one.kind.clone(), ..Draft::default() };
        self.days(None, true).await
    }

    /// "I come late": the office hears it.
    pub async fn late(&mut self, one: &Appointment) -> Result<Answer> {
        if !one.state.certain() || one.span.until <= self.work.now {
            return self.over().await;
        }
        office::hears(self.work, one, Happened::Late).await?;
        let text = self.say("booking-late", None, &Args::new());
        self.replaced = None;
        self.tell(text, Vec::new()).await?;
        Ok(None)
    }

    /// The calendar file again.
    pub async fn file(&mut self, one: &Appointment) -> Result<Answer> {
        let details = self.details(one.id).await?;
        let language = self.language();
        let document: Outgoing = news::document(self.work, &language, one, &details);
        self.work.tell(self.client, vec![document]).await?;
        Ok(None)
    }

    /// No reminders of this one any more.
    pub async fn stop(&mut self, one: &Appointment) -> Result<Answer> {
        self.silence(one).await?;
        let text = self.say("booking-stopped", None, &Args::new());
        let all = self.part("booking-buttons", "stop-all");
        self.replaced = None;
        self.tell(text, vec![(all, BookPress::StopAll)]).await?;
        Ok(None)
    }

    async fn silence(&mut self, one: &Appointment) -> Result<()> {
        // What an office told stays as it told it: it may tell it again.
        if one.origin == Origin::Office {
            return elsewhere::silence(self.work.tx, one.id).await;
        }
        let details = Details { remind: false, ..self.details(one.id).await? };
        appointment::retell(self.work.tx, one.id, &self.client.key, &details.to_json()).await?;
        reminder::void(self.work.tx, one.id, None).await
    }

    /// No reminders at all any more: the agreement is taken back (P4).
    pub async fn stop_all(&mut self) -> Result<Answer> {
        let now = self.work.now;
        let all = appointment::of_client(self.work.tx, self.client.id).await?;
        for one in all.iter().filter(|one| one.state != State::Held && one.span.until > now - chrono::TimeDelta::days(7)) {
            self.silence(one).await?;
        }
        let given = consent::of(self.work.tx, self.client.id).await?.into_iter().find(|given| given.purpose == Purpose::Reminder);
        if let Some(given) = given {
            consent::put(self.work.tx, self.client.id, &given.withdrawn(now)).await?;
        }
        let text = self.part("booking-stopped", "all");
        self.tell(text, Vec::new()).await?;
        Ok(None)
    }

    /// The waiting list: first come, first served.
    pub async fn queue(&mut self) -> Result<Answer> {
        let draft = self.draft().clone();
        let (Some(office), Some(kind)) = (draft.office, draft.kind) else { return Ok(Some(Outcome::None)) };
        let waits = crate::store::waiting::Waiting {
            id: self.work.store.numbers.next(),
            client: self.client.id,
            office,
            kind,
            language: self.language(),
            offered: None,
            made: self.work.now,
            passed: Vec::new(),
            silent: 0,
        };
        let new = crate::store::waiting::put(self.work.tx, &waits).await?;
        // What is offered later comes without being asked for: that is agreed to here.
        let given = Consent::given(Purpose::Appointment, self.language(), self.work.now);
        consent::put(self.work.tx, self.client.id, &given).await?;
        let text = if new { self.say("booking-queue", None, &Args::new()) } else { self.part("booking-queue", "known") };
        self.stored.draft = None;
        let mine = self.part("booking-buttons", "mine");
        let leave = self.part("booking-queue", "leave");
        self.tell(text, vec![(mine, BookPress::Mine), (leave, BookPress::Leave)]).await?;
        Ok(None)
    }
}

const fn state_word(state: State) -> &'static str {
    match state {
        State::Held | State::Requested => "requested",
        State::Booked => "booked",
        State::Confirmed => "confirmed",
        State::Attended | State::Missed | State::Cancelled => "over",
    }
}
