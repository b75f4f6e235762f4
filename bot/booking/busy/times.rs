//! When an event takes place, its series included.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use rrule::{Frequency, RRule, RRuleSet, Unvalidated};

use super::super::Span;
use super::event::{Event, Length};
use crate::directory::opening::opens;

impl Event {
    /// Its times that overlap a window, and perhaps some that do not. `left` counts down the times that may still be walked through.
    pub(super) fn times(&self, window: Span, left: &mut usize) -> Result<Vec<Span>, String> {
        let mut begins = match &self.rule {
            None => vec![opens(self.zone, self.start)],
            Some(rule) => self.series(rule, window, left)?,
        };
        begins.retain(|from| !self.except.contains(from) && !self.except_days.contains(&from.with_timezone(&self.zone).date_naive()));
        let mut spans: Vec<Span> = begins.into_iter().map(|from| Span { from, until: self.until(from) }).collect();
        for (from, lasts) in self.also.iter().filter(|(from, _)| !self.except.contains(from)) {
            spans.push(Span { from: *from, until: lasts.map_or_else(|| self.until(*from), |lasts| *from + lasts) });
        }
        spans.retain(|span| span.from < span.until);
        Ok(spans)
    }

    fn until(&self, from: DateTime<Utc>) -> DateTime<Utc> {
        match self.length {
            Length::Elapsed(elapsed) => from + elapsed,
            Length::Days(days) => {
                let day = from.with_timezone(&self.zone).date_naive();
                let last = day.checked_add_signed(TimeDelta::days(days)).unwrap_or(day);
                opens(self.zone, last.and_time(NaiveTime::MIN))
            }
        }
    }

    /// Beginnings of the series within the window, those before it included that may reach into it.
    fn series(&self, rule: &str, window: Span, left: &mut usize) -> Result<Vec<DateTime<Utc>>, String> {
        let odd = || "RRULE is no rule that is understood".to_owned();
        let rule: RRule<Unvalidated> = self.until_in_utc(rule).parse().map_err(|_| odd())?;
        if rule.get_interval() == 0 {
            return Err(odd());
        }
        let step = match rule.get_freq() {
            Frequency::Yearly | Frequency::Monthly => None,
            Frequency::Weekly => Some(7),
            Frequency::Daily => Some(1),
            Frequency::Hourly | Frequency::Minutely | Frequency::Secondly => return Err("recurs more often than daily".to_owned()),
        };
        let longest = self.until(opens(self.zone, self.start)) - opens(self.zone, self.start) + TimeDelta::days(1);
        let early = window.from - longest;
        let mut start = self.start;
        // A series of many years is taken up shortly before the window; with COUNT it has to be walked from its beginning.
        if let (Some(days), None) = (step, rule.get_count()) {
            let round = days * i64::from(rule.get_interval());
            let rounds = (early.naive_utc() - start).num_days() / round - 1;
            if rounds > 0 {
                start = start.checked_add_signed(TimeDelta::days(rounds * round)).ok_or_else(odd)?;
            }
        }
        let start = opens(self.zone, start).with_timezone(&rrule::Tz::from(self.zone));
        // A series that was over before it was taken up has no times.
        if rule.get_until().is_some_and(|until| until.to_utc() < start.to_utc()) {
            return Ok(Vec::new());
        }
        let set = RRuleSet::new(start).rrule(rule.validate(start).map_err(|_| odd())?).limit();
        let mut begins = Vec::new();
        for at in &set {
            let at = at.to_utc();
            if at >= window.until || *left == 0 {
                break;
            }
            *left -= 1;
            if at > early {
                begins.push(at);
            }
        }
        Ok(begins)
    }

    /// The rule with UNTIL as an instant: programs write it as a day or as a wall time as well, which `rrule` refuses.
    fn until_in_utc(&self, rule: &str) -> String {
        let part = |part: &str| {
            let (name, value) = part.split_once('=')?;
            let wall = match (name.eq_ignore_ascii_case("UNTIL"), value.len()) {
                (true, 8) => format!("{value}T235959"),
                (true, 15) => value.to_owned(),
                _ => return None,
            };
            let wall = chrono::NaiveDateTime::parse_from_str(&wall, "%Y%m%dT%H%M%S").ok()?;
            Some(format!("UNTIL={}", opens(self.zone, wall).format("%Y%m%dT%H%M%SZ")))
        };
        let parts: Vec<String> = rule.split(';').map(|text| part(text).unwrap_or_else(|| text.to_owned())).collect();
        parts.join(";")
    }
}
