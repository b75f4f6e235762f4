//! "My own appointment" (G5): a client's label, a day and a time, for reminders only. It is deleted after, and names no office.

use chrono::{NaiveTime, TimeDelta, Utc};
use chrono_tz::Europe::Berlin;

use super::details::Details;
use super::draft::{Draft, Own, Pick};
use super::look::Answer;
use super::made::plan_reminders;
use super::press::BookPress;
use super::screens::Booker;
use crate::booking::appointment::Origin;
use crate::booking::{Appointment, AppointmentId, Span, State};
use crate::directory::opening::opens;
use crate::language::Args;
use crate::privacy::{Consent, Purpose};
use crate::private::Private;
use crate::store::{Result, appointment, consent};
use crate::understanding::date::{Read, date};
use crate::understanding::fold::fold;

/// Characters of a label.
const LABEL_MAX: usize = 60;
/// Days ahead that one may lie.
const AHEAD_MAX: TimeDelta = TimeDelta::days(400);
/// Own appointments ahead that one client may have.
const OWN_MAX: usize = 20;
/// How long one takes, as far as anybody knows.
const LENGTH: TimeDelta = TimeDelta::hours(1);

impl Booker<'_, '_> {
    /// Begins with what it is called.
    pub async fn own(&mut self) -> Result<Answer> {
        let now = self.work.now;
        let all = appointment::of_client(self.work.tx, self.client.id).await?;
        if all.iter().filter(|one| one.origin == Origin::Own && one.span.from > now && one.state.certain()).count() >= OWN_MAX {
            let text = self.say("booking-limit", None, &Args::new());
            self.tell(text, vec![(self.part("booking-buttons", "mine"), BookPress::Mine)]).await?;
            return Ok(None);
        }
        *self.draft() = Draft { own: Some(Own::default()), ..Draft::default() };
        let text = self.say("booking-own", None, &Args::new());
        self.tell(text, Vec::new()).await?;
        Ok(None)
    }

    /// A typed text while one is told: its label, its day, its time.
    pub async fn own_typed(&mut self, text: &str, own: Own) -> Result<Answer> {
        let today = self.work.now.with_timezone(&Berlin).date_naive();
        let mut own = own;
        let ask = match (&own.label, own.day) {
            (None, _) => {
                let label: String = text.trim().chars().filter(|letter| !letter.is_control()).take(LABEL_MAX).collect();
                own.label = Some(Private::new(label)).filter(|label| !label.expose().is_empty());
                if own.label.is_some() { "day" } else { "label" }
            }
            (Some(_), None) => match date(&fold(text), today) {
                Read::Day(day) if day >= today && day - today <= AHEAD_MAX => {
                    own.day = Some(day);
                    "time"
                }
                Read::Day(_) | Read::NoSuchDay => "past",
                Read::NotADate => "day-again",
            },
            (Some(_), Some(day)) => match time(text) {
                Some(time) => {
                    let from = opens(Berlin, day.and_time(time));
                    if from <= self.work.now {
                        own.day = None;
                        "past"
                    } else {
                        own.from = Some(from.timestamp_millis());
                        self.draft().own = Some(own);
                        return self.own_confirm().await;
                    }
                }
                None => "time-again",
            },
        };
        self.draft().own = Some(own);
        let text = self.part("booking-own", ask);
        self.tell(text, Vec::new()).await?;
        Ok(None)
    }

    async fn own_confirm(&mut self) -> Result<Answer> {
        let Some((appointment, details)) = self.own_made() else { return self.own().await };
        let language = self.language();
        let lines = super::told::lines(self.voice(), &language, &appointment, &details).join("\n");
        let text = format!("{lines}\n\n{}", self.part("booking-own", "right"));
        let picks = vec![(self.part("booking-own", "yes"), Pick::OwnYes), (self.part("booking-own", "again"), Pick::OwnAgain)];
        self.show(text, picks).await?;
        Ok(None)
    }

    fn own_made(&mut self) -> Option<(Appointment, Details)> {
        let own = self.draft().own.clone()?;
        let from = chrono::DateTime::<Utc>::from_timestamp_millis(own.from?)?;
        let appointment = Appointment {
            id: AppointmentId(self.work.store.numbers.next()),
            client: Some(self.client.id),
            office: None,
            kind: None,
            origin: Origin::Own,
            state: State::Booked,
            span: Span { from, until: from + LENGTH },
            generation: 0,
            discreet: false,
            language: self.language(),
            case: None,
            moves: None,
            made: self.work.now,
            version: 1,
        };
        Some((appointment, Details { label: own.label, remind: true, ..Details::default() }))
    }

    /// It is right: reminders are planned, and that is agreed to.
    pub async fn own_yes(&mut self) -> Result<Answer> {
        let Some((made, details)) = self.own_made().filter(|(made, _)| made.span.from > self.work.now) else { return self.own().await };
        appointment::make(self.work.tx, &made, &self.client.key, &details.to_json()).await?;
        let given = Consent::given(Purpose::Reminder, self.language(), self.work.now);
        consent::put(self.work.tx, self.client.id, &given).await?;
        let planned = plan_reminders(self.work, &made, &details).await?;
        self.stored.draft = None;
        let text = self.part("booking-own", if planned == 0 { "too-near" } else { "done" });
        let buttons = vec![
            (self.part("booking-buttons", "file"), BookPress::File(made.id)),
            (self.part("booking-buttons", "stop"), BookPress::Stop(made.id)),
        ];
        self.tell(text, buttons).await?;
        Ok(None)
    }
}

/// A time of day as people type it: `14:30`, `14.30`, `14 Uhr 30`, `9`; `None` when it is none.
fn time(text: &str) -> Option<NaiveTime> {
    let words = fold(text);
    let numbers: Vec<u32> = words.iter().filter(|word| word.is_number()).filter_map(|word| word.text().parse().ok()).collect();
    match numbers[..] {
        [hour] if hour <= 24 => NaiveTime::from_hms_opt(hour % 24, 0, 0),
        [digits] if (100..=2_359).contains(&digits) => NaiveTime::from_hms_opt(digits / 100, digits % 100, 0),
        [hour, minute] => NaiveTime::from_hms_opt(hour, minute, 0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_of_day_are_read_as_people_type_them() {
        let read = |text: &str| time(text).map(|time| time.format("%H:%M").to_string());
        for (text, expected) in
            [("14:30", "14:30"), ("14.30 Uhr", "14:30"), ("9", "09:00"), ("9 Uhr", "09:00"), ("۱۴:۳۰", "14:30"), ("1430", "14:30")]
        {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["", "bald", "25:00", "14:75", "1 2 3"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
