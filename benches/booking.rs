//! How long free times take. Printed, never asserted: `cargo bench --bench booking`.
//!
//! 50 counsellors with own hours over 8 weeks, a third of their times taken, absences and a calendar of each from elsewhere.
//!
//! - `free`: every free time of "any counsellor"; the target is under 20 ms
//! - `days`: the days with a free time, as a client sees them first
//! - `why`: why one time is not offered

use std::hint::black_box;
use std::time::Instant;

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Berlin;
use lotse::booking::slots::{Absence, Asker, Search, Supply, Taken, Times};
use lotse::booking::{Offer, Resource, Span};
use lotse::casework::case::StaffId;
use lotse::directory::holidays::Observed;
use lotse::directory::service::Schedule;

const COUNSELLORS: i64 = 50;
const DAYS: i64 = 56;
const RUNS: usize = 200;

#[expect(clippy::print_stdout, reason = "a bench prints")]
fn say(line: &str) {
    println!("{line}");
}

/// The median of [`RUNS`] runs, in milliseconds.
fn median(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            run();
            began.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}

/// An hour of a day counted from Monday, 7 December 2026, in Berlin.
fn at(day: i64, hour: i64, minute: i64) -> DateTime<Utc> {
    let midnight = Berlin.with_ymd_and_hms(2026, 12, 7, 0, 0, 0).earliest().expect("it exists").to_utc();
    midnight + TimeDelta::days(day) + TimeDelta::hours(hour) + TimeDelta::minutes(minute)
}

fn main() {
    let offer: Offer = serde_json::from_value(serde_json::json!({
        "office": "here", "confirm": "at-once", "types": [{
            "id": "talk", "title": "talk", "way": "phone", "minutes": 45, "buffer_after_minutes": 15, "every_minutes": 30, "with": "counsellor"
        }]
    }))
    .expect("an offer");
    let schedule: Schedule = serde_json::from_value(serde_json::json!({
        "text": "", "hours": [{ "days": ["mo", "tu", "we", "th", "fr"], "from": "08:00", "to": "18:00" }]
    }))
    .expect("a schedule");
    let hours = serde_json::json!([{ "days": ["mo", "tu", "we", "th", "fr"], "from": "09:00", "to": "17:00" }]);
    let counsellor = |id: i64| Resource::Counsellor(StaffId(id));
    let supply: Vec<Supply> = (0..COUNSELLORS)
        .map(|id| Supply {
            resource: counsellor(id),
            languages: vec!["de".into(), if id % 2 == 0 { "ar".into() } else { "uk".into() }],
            hours: Some(serde_json::from_value(hours.clone()).expect("hours")),
        })
        .collect();
    let (mut taken, mut absent) = (Vec::new(), Vec::new());
    for id in 0..COUNSELLORS {
        for day in (0..DAYS).filter(|day| day % 7 < 5) {
            for nth in 0..3 {
                let from = at(day, 9 + (id + day + nth * 3) % 8, 0);
                taken.push(Taken {
                    resource: counsellor(id),
                    seat: 0,
                    kind: None,
                    span: Span { from, until: from + TimeDelta::minutes(60) },
                });
            }
            let from = at(day, 9 + (id + day * 2) % 8, 30);
            absent.push(Absence { resource: Some(counsellor(id)), span: Span { from, until: from + TimeDelta::minutes(30) } });
        }
        let from = at(id % DAYS, 0, 0);
        absent.push(Absence { resource: Some(counsellor(id)), span: Span { from, until: from + TimeDelta::days(5) } });
    }
    let language = "ar".into();
    for (words, language) in [("in any language", None), ("in one language", Some(&language))] {
        let search = Search {
            offer: &offer,
            kind: &offer.types[0],
            schedule: Some(&schedule),
            observed: Observed { land: Some("NW"), municipality: None, local: &[] },
            supply: &supply,
            taken: &taken,
            absent: &absent,
            language,
            asker: Asker::Client { ahead: 0, ahead_of_kind: 0 },
            now: at(0, 7, 0),
        };
        let (free, days) = (Times::new(search).free().count(), Times::new(search).days().len());
        say(&format!("{COUNSELLORS} counsellors, {DAYS} days, {} times taken, {words}: {free} free times on {days} days", taken.len()));
        say(&format!("  free  {:.2} ms", median(|| drop(black_box(Times::new(search).free().collect::<Vec<_>>())))));
        say(&format!("  days  {:.2} ms", median(|| drop(black_box(Times::new(search).days())))));
        let times = Times::new(search);
        say(&format!("  why   {:.4} ms", median(|| drop(black_box(times.at(at(9, 9, 30)))))));
    }
}
