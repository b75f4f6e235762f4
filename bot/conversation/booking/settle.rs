//! "Does this suit you?": wishes for interpreting, agreement, and the yes that books, asks or moves.

use super::super::acted;
use super::details::{Details, Interpreter};
use super::draft::Pick;
use super::free::{speaks, stands};
use super::look::Answer;
use super::made::plan_reminders;
use super::news::{self, News};
use super::office::{self, Happened};
use super::screens::Booker;
use super::told;
use crate::booking::appointment::{Act, act};
use crate::booking::offer::Confirm;
use crate::booking::{Appointment, AppointmentId, State};
use crate::flow::Outcome;
use crate::language::Args;
use crate::privacy::{Consent, Purpose};
use crate::store::booking::Moved;
use crate::store::{Result, appointment, booking, consent, waiting};

impl Booker<'_, '_> {
    /// The client's hold that the draft names; none when it lapsed and somebody took it away.
    async fn held(&mut self) -> Result<Option<Appointment>> {
        let Some(hold) = self.draft().hold.map(AppointmentId) else { return Ok(None) };
        let client = self.client.id;
        let found = appointment::by_id(self.work.tx, hold).await?;
        Ok(found.filter(|hold| hold.client == Some(client) && hold.state == State::Held))
    }

    /// Everything about it, and whether it suits.
    pub async fn confirm(&mut self) -> Result<Answer> {
        let Some(hold) = self.held().await? else {
            let now = self.work.now;
            return self.gone("booking-taken", Some("lapsed"), now).await;
        };
        let details = self.draft().details.clone();
        let language = self.language();
        let voice = self.voice();
        let opened = told::opened(&hold);
        let mut blocks = vec![self.say("booking-confirm", None, &Args::new()), told::lines(voice, &language, &opened, &details).join("\n")];
        // One day alone, the nearest times and the waiting list skip the screen that says it.
        if !self.draft().german && details.interpreter.is_none() && !speaks(self.work, &hold, &language).await? {
            blocks.push(self.in_german());
        }
        blocks.extend(told::bring(self.voice(), &language, &opened, &details));
        let moves = self.draft().moves.is_some();
        let office = self.asks(&hold);
        let mut last = Vec::new();
        if office {
            last.push(self.part("booking-confirm", "asks"));
        }
        if !moves {
            last.push(self.part("booking-confirm", "consent"));
        }
        last.push(self.part("booking-confirm", "held"));
        blocks.push(last.join(" "));
        blocks.push(self.part("booking-confirm", "question"));
        let pick = |label: &str, pick: Pick| (voice.part(&language, "booking-confirm", label), pick);
        let picks = if moves {
            vec![pick("yes", Pick::Yes(false)), pick("time", Pick::Times)]
        } else {
            vec![pick("remind", Pick::Yes(true)), pick("plain", Pick::Yes(false)), pick("wish", Pick::Wishes), pick("time", Pick::Times)]
        };
        self.show(blocks.join("\n\n"), picks).await?;
        Ok(None)
    }

    /// Whether staff have to say yes (G6).
    fn asks(&self, appointment: &Appointment) -> bool {
        let offer = appointment.office.as_ref().and_then(|office| self.work.content.offers.of(office));
        offer.is_some_and(|offer| offer.confirm == Confirm::Office)
    }

    /// Who interprets (G8)?
    pub async fn wishes(&mut self) -> Result<Answer> {
        let language = self.language();
        let name = self.voice().language_name(&language, &language);
        let text = self.say("booking-wish", None, &Args::new().with("language", name));
        let apart = if self.draft().details.apart { "not-apart" } else { "apart" };
        let mut picks: Vec<(String, Pick)> =
            Interpreter::ALL.iter().map(|(who, label)| (self.part("booking-wish", label), Pick::Wish(Some(*who)))).collect();
        picks.push((self.part("booking-wish", apart), Pick::Apart));
        picks.push((self.part("booking-wish", "none"), Pick::Wish(None)));
        self.show(text, picks).await?;
        Ok(None)
    }

    /// A wish is told.
    pub async fn wished(&mut self, who: Option<Interpreter>) -> Result<Answer> {
        let details = &mut self.draft().details;
        details.interpreter = who;
        details.apart &= who.is_some();
        self.confirm().await
    }

    /// "Nobody from my community", on or off.
    pub async fn apart(&mut self) -> Result<Answer> {
        let details = &mut self.draft().details;
        details.apart = !details.apart;
        if details.apart && details.interpreter.is_none() {
            details.interpreter = Some(Interpreter::Any);
        }
        self.wishes().await
    }

    /// Yes: it is booked, asked for, or has its new time. A hold that is over costs nothing but another choice.
    pub async fn yes(&mut self, remind: bool) -> Result<Answer> {
        let Some(hold) = self.held().await? else {
            let now = self.work.now;
            return self.gone("booking-taken", Some("lapsed"), now).await;
        };
        if !stands(self.work, self.client.id, &hold).await? {
            return self.gone("booking-taken", Some("lapsed"), hold.span.from).await;
        }
        if self.draft().moves.is_some() {
            return self.move_to(&hold).await;
        }
        let details = Details { remind, ..self.draft().details.clone() };
        let Ok(after) = act(&hold, Act::Promote { ask: self.asks(&hold) }, self.work.now) else {
            return self.gone("booking-taken", Some("lapsed"), hold.span.from).await;
        };
        if !booking::promote(self.work.tx, &after, self.work.now).await? {
            return self.gone("booking-taken", Some("lapsed"), hold.span.from).await;
        }
        appointment::retell(self.work.tx, after.id, &self.client.key, &details.to_json()).await?;
        self.agreed(Purpose::Appointment).await?;
        if remind {
            self.agreed(Purpose::Reminder).await?;
        }
        plan_reminders(self.work, &after, &details).await?;
        if let (Some(office), Some(kind)) = (&after.office, &after.kind) {
            waiting::remove(self.work.tx, self.client.id, office, kind).await?;
        }
        let (news, happened) =
            if after.state == State::Requested { (News::Requested, Happened::Requested) } else { (News::Booked, Happened::Booked) };
        self.done(news, happened, &after, &details).await
    }

    async fn agreed(&mut self, purpose: Purpose) -> Result<()> {
        let given = Consent::given(purpose, self.language(), self.work.now);
        consent::put(self.work.tx, self.client.id, &given).await
    }

    async fn move_to(&mut self, hold: &Appointment) -> Result<Answer> {
        let moves = self.draft().moves.map(AppointmentId);
        let before = match moves {
            Some(id) => appointment::by_id(self.work.tx, id).await?.filter(|before| before.client == Some(self.client.id)),
            None => None,
        };
        let Some((before, Ok(after))) = before.map(|before| (before.clone(), act(&before, Act::Move { to: hold.span }, self.work.now)))
        else {
            return self.over().await;
        };
        if self.asks(&before) && before.state.certain() {
            return self.ask_to_move(&before, hold).await;
        }
        match booking::take_over(self.work.tx, &after, hold.id, self.work.now).await? {
            Moved::Done => {}
            Moved::Taken | Moved::Lapsed => return self.gone("booking-taken", Some("lapsed"), hold.span.from).await,
            Moved::Changed => return self.over().await,
        }
        let details = self.details(after.id).await?;
        plan_reminders(self.work, &after, &details).await?;
        let (news, happened) =
            if after.state == State::Requested { (News::Requested, Happened::Requested) } else { (News::Moved, Happened::Moved) };
        self.done(news, happened, &after, &details).await
    }

    /// Where staff say yes to a time, they say it to the new one too. Until then the old one stands: a no costs nobody their appointment.
    async fn ask_to_move(&mut self, before: &Appointment, hold: &Appointment) -> Result<Answer> {
        let Ok(asked) = act(hold, Act::Promote { ask: true }, self.work.now) else { return self.over().await };
        let after = Appointment { case: before.case, discreet: asked.discreet || before.discreet, ..asked };
        if !booking::promote(self.work.tx, &after, self.work.now).await? {
            return self.gone("booking-taken", Some("lapsed"), hold.span.from).await;
        }
        // Of several new times only the last one is asked for.
        for other in appointment::of_client(self.work.tx, self.client.id).await? {
            if other.state == State::Requested && other.moves == Some(before.id) && other.id != after.id {
                booking::change(self.work.tx, &Appointment { state: State::Cancelled, ..other }).await?;
            }
        }
        let details = self.details(before.id).await?;
        appointment::retell(self.work.tx, after.id, &self.client.key, &details.to_json()).await?;
        self.done(News::Requested, Happened::Requested, &after, &details).await
    }

    /// The client hears of it, the office too, and the talk goes on.
    async fn done(&mut self, news: News, happened: Happened, after: &Appointment, details: &Details) -> Result<Answer> {
        self.stored.draft = None;
        // The question is answered: its buttons go, and the confirmation stands by itself.
        if let Some(message) = self.replaced.take() {
            let text = self.part("booking-news", "chosen");
            let bubble = super::super::outgoing::Bubble::plain(text);
            self.work.tell(self.client, vec![super::super::outgoing::Outgoing::Edit { message, bubble }]).await?;
        }
        news::tell(self.work, self.client, news, after, details).await?;
        office::hears(self.work, after, happened).await?;
        Ok(Some(Outcome::Booked))
    }

    /// What lies sealed of an appointment of this client.
    pub async fn details(&mut self, id: AppointmentId) -> Result<Details> {
        let json = appointment::details(self.work.tx, id, &self.client.key).await?;
        Ok(json.map(|json| Details::restore(json.expose())).unwrap_or_default())
    }

    /// It is cancelled, over, or was changed meanwhile.
    pub async fn over(&mut self) -> Result<Answer> {
        let text = self.say("booking-over", None, &Args::new());
        let mine = self.part("booking-buttons", "mine");
        self.tell(text, vec![(mine, super::press::BookPress::Mine)]).await?;
        Ok(None)
    }

    /// The engine goes on from its step, where it waits at one.
    pub async fn answer(&mut self, outcome: Outcome) -> Result<()> {
        if !self.at_step() {
            return Ok(());
        }
        let acted = acted::answered(self.work.content, self.stored.clone(), outcome, self.work.now);
        *self.stored = acted.stored;
        if acted.calls.is_empty() { Ok(()) } else { self.work.tell(self.client, acted.calls).await }
    }
}
