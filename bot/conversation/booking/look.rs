//! A client looks for a time: office, kind, day, time; a step with one possibility is skipped, and a day without a free time not shown.

use chrono::{DateTime, NaiveDate, Utc};

use super::super::recipient;
use super::draft::{Draft, Pick};
use super::free::{By, Calendar, Look, calendar};
use super::made::{self, New};
use super::screens::{Booker, CHOICES_MAX};
use crate::booking::AppointmentId;
use crate::booking::offer::TITLES;
use crate::booking::slots::{Slot, Why};
use crate::casework::case::State as CaseState;
use crate::directory::service::Fact;
use crate::flow::Outcome;
use crate::flow::model::Queue;
use crate::ids::{Language, OfficeId};
use crate::language::Args;
use crate::store::{Result, case};

/// Times that are offered in place of one that is gone.
const NEAREST: usize = 3;

/// What the engine hears.
pub(super) type Answer = Option<Outcome>;

impl<'t> Booker<'_, 't> {
    /// Begins: which office?
    pub async fn begin(&mut self) -> Result<Answer> {
        *self.draft() = Draft::default();
        let offices = self.offices().await?;
        match &offices[..] {
            [] => Ok(Some(Outcome::None)),
            [one] => self.office(one.clone()).await,
            several => {
                let voice = self.voice();
                let picks = several.iter().map(|office| (voice.office_name(office), Pick::Office(office.clone()))).collect();
                let text = self.say("booking-office", None, &Args::new());
                self.show(text, picks).await?;
                Ok(None)
            }
        }
    }

    /// The office of a case that is open; else the one that would get a case; else those that offer times and speak the language.
    async fn offices(&mut self) -> Result<Vec<OfficeId>> {
        let content = self.work.content;
        let bookable = |office: &OfficeId| content.offers.of(office).is_some_and(|offer| offer.types.iter().any(|kind| kind.public));
        let cases = case::of_client(self.work.tx, self.client.id).await?;
        let taken = cases.into_iter().filter(|case| matches!(case.state, CaseState::Taken(_))).map(|case| case.office);
        if let Some(office) = taken.into_iter().find(&bookable) {
            return Ok(vec![office]);
        }
        let named = recipient::of(content, &self.stored.session, Queue::General).map(|(office, _)| office.id.clone());
        if let Some(office) = named.filter(&bookable) {
            return Ok(vec![office]);
        }
        let language = self.language();
        let all = || content.offers.all().map(|offer| &offer.office).filter(|office| bookable(office));
        let speaks = |office: &OfficeId| content.offices.get(office).is_some_and(|office| office.speaks(&language));
        let mut offices: Vec<OfficeId> = all().filter(|office| speaks(office)).cloned().collect();
        if offices.is_empty() {
            offices = all().cloned().collect();
        }
        offices.truncate(CHOICES_MAX);
        Ok(offices)
    }

    /// Which kind?
    pub async fn office(&mut self, office: OfficeId) -> Result<Answer> {
        let Some(offer) = self.work.content.offers.of(&office) else { return Ok(Some(Outcome::None)) };
        self.draft().office = Some(office);
        let kinds: Vec<_> = offer.types.iter().filter(|kind| kind.public).take(CHOICES_MAX).collect();
        if let [one] = kinds[..] {
            self.draft().kind = Some(one.id.clone());
            return self.days(None, true).await;
        }
        let picks = kinds.into_iter().map(|kind| (self.part(TITLES, &kind.title), Pick::Kind(kind.id.clone()))).collect();
        let text = self.say("booking-type", None, &Args::new());
        self.show(text, picks).await?;
        Ok(None)
    }

    /// All that is known of the search; with false where nobody there speaks the client's language, so that an interpreter comes.
    pub async fn calendar(&mut self) -> Result<Option<(Calendar<'t>, bool)>> {
        let draft = self.draft().clone();
        let (Some(office), Some(kind)) = (draft.office, draft.kind) else { return Ok(None) };
        let language = self.language();
        let look = Look {
            office: &office,
            kind: &kind,
            by: By::Client(self.client.id),
            language: Some(&language),
            counsellor: None,
            moves: draft.moves.map(AppointmentId),
        };
        let Some(found) = calendar(self.work, &look).await? else { return Ok(None) };
        if found.times().free().next().is_some() {
            return Ok(Some((found, true)));
        }
        let any = calendar(self.work, &Look { language: None, ..look }).await?;
        Ok(any.map(|any| (any, false)))
    }

    /// Which day? `skip` says that one alone is taken at once.
    pub async fn days(&mut self, after: Option<NaiveDate>, skip: bool) -> Result<Answer> {
        let Some((calendar, speaks)) = self.calendar().await? else { return Ok(Some(Outcome::None)) };
        let times = calendar.times();
        let all = times.days();
        let mut days: Vec<NaiveDate> = all.iter().copied().filter(|day| after.is_none_or(|after| *day > after)).collect();
        if days.is_empty() {
            days.clone_from(&all);
        }
        match &days[..] {
            [] => {
                let limit = times.at(self.work.now + chrono::TimeDelta::minutes(1)) == Err(Why::Limit);
                return self.nothing(limit).await;
            }
            [one] if skip => {
                let day = *one;
                return self.times(day, None, true).await;
            }
            _ => {}
        }
        let more = days.len() > CHOICES_MAX;
        days.truncate(if more { CHOICES_MAX - 1 } else { CHOICES_MAX });
        let mut picks: Vec<(String, Pick)> = days.iter().map(|day| (self.day_label(*day), Pick::Day(*day))).collect();
        let last = days.last().copied().filter(|_| more);
        picks.extend(last.map(|last| (self.part("booking-day", "later"), Pick::DaysAfter(last))));
        let mut text = self.say("booking-day", None, &Args::new());
        self.draft().german = !speaks;
        if !speaks {
            text = format!("{}\n\n{text}", self.in_german());
        }
        self.show(text, picks).await?;
        Ok(None)
    }

    /// Nobody there speaks the client's language.
    pub fn in_german(&self) -> String {
        let name = self.voice().language_name(&self.language(), &self.language());
        self.say("booking-day", Some("interpreter"), &Args::new().with("language", name))
    }

    /// A weekday with its date, in as many characters as a button has.
    fn day_label(&self, day: NaiveDate) -> String {
        let Some(formats) = self.work.content.formats.get(&self.stored.session.language) else { return day.to_string() };
        let short = formats.date_short(day);
        let whole = format!("{} {short}", formats.weekday_short(chrono::Datelike::weekday(&day)));
        if whole.chars().count() <= 24 { whole } else { short }
    }

    /// At what time?
    pub async fn times(&mut self, day: NaiveDate, after: Option<i64>, skip: bool) -> Result<Answer> {
        self.draft().day = Some(day);
        let Some((calendar, _)) = self.calendar().await? else { return Ok(Some(Outcome::None)) };
        let zone = calendar.zone();
        let all: Vec<DateTime<Utc>> = calendar.times().of_day(day).into_iter().map(|slot| slot.span.from).collect();
        let mut begins: Vec<_> = all.iter().copied().filter(|at| after.is_none_or(|after| at.timestamp_millis() > after)).collect();
        if begins.is_empty() {
            begins.clone_from(&all);
        }
        match &begins[..] {
            // The last one went just now.
            [] => return Box::pin(self.days(None, false)).await,
            [one] if skip => {
                let at = *one;
                return self.time(at).await;
            }
            _ => {}
        }
        let more = begins.len() > CHOICES_MAX - 1;
        begins.truncate(if more { CHOICES_MAX - 2 } else { CHOICES_MAX - 1 });
        let mut picks: Vec<(String, Pick)> =
            begins.iter().map(|at| (self.time_label(*at, zone), Pick::Time(at.timestamp_millis()))).collect();
        let last = begins.last().filter(|_| more).map(DateTime::timestamp_millis);
        picks.extend(last.map(|last| (self.part("booking-time", "later"), Pick::TimesAfter(last))));
        picks.push((self.part("booking-time", "days"), Pick::Days));
        let language = self.language();
        let date = self.work.content.formats.get(&language).map_or_else(|| day.to_string(), |formats| formats.date(day));
        let text = self.say("booking-time", None, &Args::new().with("date", date));
        self.show(text, picks).await?;
        Ok(None)
    }

    fn time_label(&self, at: DateTime<Utc>, zone: chrono_tz::Tz) -> String {
        let wall = at.with_timezone(&zone).time();
        let formats = self.work.content.formats.get(&self.stored.session.language);
        formats.map_or_else(|| wall.format("%H:%M").to_string(), |formats| formats.time(wall))
    }

    /// Holds a time, in place of what was held before, and asks whether all is right.
    pub async fn time(&mut self, from: DateTime<Utc>) -> Result<Answer> {
        let Some((calendar, _)) = self.calendar().await? else { return Ok(Some(Outcome::None)) };
        let slot = calendar.times().at(from);
        match slot {
            Ok(slot) => match self.hold(&slot).await? {
                Some(hold) => {
                    self.draft().hold = Some(hold.0);
                    self.confirm().await
                }
                None => self.gone("booking-taken", None, from).await,
            },
            Err(Why::Limit) => self.nothing(true).await,
            Err(_) => self.gone("booking-taken", None, from).await,
        }
    }

    async fn hold(&mut self, slot: &Slot) -> Result<Option<AppointmentId>> {
        let draft = self.draft().clone();
        let (Some(office), Some(kind)) = (draft.office, draft.kind) else { return Ok(None) };
        let (language, moves) = (self.language(), draft.moves.map(AppointmentId));
        let new = New { office: &office, kind: &kind, slot, details: &draft.details, language: &language, case: None, moves };
        Ok(made::hold(self.work, self.client, &new).await?.map(|hold| hold.id))
    }

    /// A time is not free any more: the nearest ones are.
    pub async fn gone(&mut self, message: &str, attribute: Option<&str>, from: DateTime<Utc>) -> Result<Answer> {
        self.draft().hold = None;
        let Some((calendar, _)) = self.calendar().await? else { return Ok(Some(Outcome::None)) };
        let zone = calendar.zone();
        let mut near: Vec<DateTime<Utc>> = calendar.times().free().map(|slot| slot.span.from).collect();
        near.dedup();
        near.sort_by_key(|at| (*at - from).abs());
        near.truncate(NEAREST);
        near.sort();
        if near.is_empty() {
            return self.nothing(false).await;
        }
        let mut picks: Vec<(String, Pick)> = Vec::new();
        for at in near {
            let day = self.day_short(at.with_timezone(&zone).date_naive());
            picks.push((format!("{day}, {}", self.time_label(at, zone)), Pick::Time(at.timestamp_millis())));
        }
        picks.push((self.part("booking-time", "days"), Pick::Days));
        let text = self.say(message, attribute, &Args::new());
        self.show(text, picks).await?;
        Ok(None)
    }

    /// A day in so few characters that a time fits beside it.
    fn day_short(&self, day: NaiveDate) -> String {
        let formats = self.work.content.formats.get(&self.stored.session.language);
        formats.map_or_else(|| day.to_string(), |formats| formats.date_short(day))
    }

    /// No time is free: the waiting list, a person, the phone. Or the client has as many appointments as they may.
    async fn nothing(&mut self, limit: bool) -> Result<Answer> {
        let draft = self.draft().clone();
        let Some(office) = draft.office else { return Ok(Some(Outcome::None)) };
        if limit {
            let text = self.say("booking-limit", None, &Args::new());
            let mine = self.part("booking-buttons", "mine");
            self.tell(text, vec![(mine, super::press::BookPress::Mine)]).await?;
            return Ok(None);
        }
        let mut text = self.say("booking-none", None, &Args::new());
        if let Some(phone) = phone(self.voice(), &self.language(), &office) {
            text = format!("{text}\n\n{}", self.say("booking-none", Some("phone"), &Args::new().with("phone", phone)));
        }
        let mut picks = Vec::new();
        if draft.moves.is_none() {
            picks.push((self.part("booking-none", "queue"), Pick::Queue));
        }
        // Where the talk is elsewhere, the row below every screen leads to a person; this would lead nowhere.
        if self.at_step() {
            picks.push((self.part("booking-none", "person"), Pick::Person));
        }
        self.show(text, picks).await?;
        Ok(None)
    }
}

/// An office's telephone number, as its owner writes it.
pub(super) fn phone(voice: super::super::cases::Voice<'_>, language: &Language, office: &OfficeId) -> Option<String> {
    let service = voice.content.offices.get(office)?.entry(&voice.content.directory.services)?;
    let phone = service.phones.iter().find(|phone| phone.kind.as_deref() != Some("fax")).filter(|_| service.is_verified(Fact::Phone))?;
    Some(super::super::writer::isolated(language, &phone.display))
}
