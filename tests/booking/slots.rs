//! Free times: hours, holidays, days of 23 and 25 hours, buffers, groups, and why a time is not offered.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Berlin;
use lotse::booking::slots::{Absence, Asker, Search, Slot, Supply, Taken, Times, Why, desks};
use lotse::booking::{AppointmentType, Offer, Resource, Span};
use lotse::casework::case::StaffId;
use lotse::directory::holidays::{Holiday, Observed};
use lotse::directory::service::Schedule;
use lotse::ids::Language;
use proptest::prelude::*;

const NORTH_RHINE: Observed<'static> = Observed { land: Some("NW"), municipality: None, local: &[] };
const ANYBODY: Asker = Asker::Client { ahead: 0, ahead_of_kind: 0 };

fn at(wall: &str) -> DateTime<Utc> {
    let wall = NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").expect("a wall time of this test");
    Berlin.from_local_datetime(&wall).earliest().expect("it exists").to_utc()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of this test")
}

fn wall(at: DateTime<Utc>) -> String {
    at.with_timezone(&Berlin).format("%m-%d %H:%M").to_string()
}

fn offer(more: &str, kind: &str) -> Offer {
    let json = format!(
        r#"{{ "office": "here", "confirm": "at-once" {more},
             "types": [{{ "id": "talk", "title": "talk", "way": "phone", "minutes": 45, "with": "desk" {kind} }}] }}"#
    );
    serde_json::from_str(&json).expect("an offer of this test")
}

fn weekdays() -> Schedule {
    let json = r#"{ "text": "", "hours": [{ "days": ["mo", "tu", "we", "th", "fr"], "from": "09:00", "to": "12:00" }],
        "exceptions": [{ "from": "2026-12-15" }, { "from": "2026-12-16", "hours": [{ "days": ["we"], "from": "10:00", "to": "11:00" }] }] }"#;
    serde_json::from_str(json).expect("a schedule of this test")
}

/// One office of this test, with everything that is known of it.
struct Office {
    offer: Offer,
    schedule: Schedule,
    supply: Vec<Supply>,
    taken: Vec<Taken>,
    absent: Vec<Absence>,
    language: Option<Language>,
    asker: Asker,
    now: DateTime<Utc>,
}

impl Office {
    fn new(offer: Offer) -> Self {
        let supply = desks(&offer);
        let now = at("2026-12-08 12:00"); // a Tuesday
        Self { offer, schedule: weekdays(), supply, taken: Vec::new(), absent: Vec::new(), language: None, asker: ANYBODY, now }
    }

    fn kind(&self) -> &AppointmentType {
        &self.offer.types[0]
    }

    fn times(&self) -> Times<'_> {
        Times::new(Search {
            offer: &self.offer,
            kind: self.kind(),
            schedule: Some(&self.schedule),
            observed: NORTH_RHINE,
            supply: &self.supply,
            taken: &self.taken,
            absent: &self.absent,
            language: self.language.as_ref(),
            asker: self.asker,
            now: self.now,
        })
    }

    fn of_day(&self, of: &str) -> Vec<String> {
        self.times().of_day(day(of)).iter().map(|slot| wall(slot.span.from)[6..].to_owned()).collect()
    }

    fn why(&self, wall: &str) -> Option<Why> {
        self.times().at(at(wall)).err()
    }

    fn takes(&mut self, resource: Resource, seat: u16, from: &str, minutes: i64, kind: Option<&str>) {
        let span = Span { from: at(from), until: at(from) + TimeDelta::minutes(minutes) };
        self.taken.push(Taken { resource, seat, kind: kind.map(Into::into), span });
    }
}

fn desk(nth: u16) -> Resource {
    Resource::Desk("here".into(), nth)
}

fn counsellor(id: i64, languages: &[&str]) -> Supply {
    Supply {
        resource: Resource::Counsellor(StaffId(id)),
        languages: languages.iter().map(|tag| Language::from(*tag)).collect(),
        hours: None,
    }
}

#[test]
fn days_and_times_follow_hours_exceptions_holidays_closings_and_single_openings() {
    let more = r#", "closed": [{ "from": "2026-12-10", "to": "2026-12-11" }],
        "open": [{ "day": "2026-12-12", "from": "10:00", "to": "11:30" }, { "day": "2026-12-25", "from": "09:00", "to": "10:00" }]"#;
    let office = Office::new(offer(more, r#", "buffer_after_minutes": 15, "every_minutes": 30"#));
    assert_eq!(office.of_day("2026-12-14"), ["09:00", "09:30", "10:00", "10:30", "11:00"], "11:30 would end at 12:15");
    assert_eq!(office.of_day("2026-12-16"), ["10:00"], "an exception's hours");
    assert_eq!(office.of_day("2026-12-12"), ["10:00", "10:30"], "a single opening on a Saturday");
    assert_eq!(office.of_day("2026-12-25"), ["09:00"], "it wins over a holiday");
    let days: Vec<String> = office.times().days().iter().take(8).map(ToString::to_string).collect();
    let expected = ["2026-12-12", "2026-12-14", "2026-12-16", "2026-12-17", "2026-12-18", "2026-12-21", "2026-12-22", "2026-12-23"];
    assert_eq!(days, expected);
    let last = office.times().days().pop().expect("a day");
    assert_eq!(last, day("2026-12-08") + TimeDelta::days(56), "the horizon's last day counts");
    for (wall, why) in [
        ("2026-12-08 09:00", Why::Past),
        ("2026-12-09 09:00", Why::Notice),
        ("2027-02-03 09:00", Why::Horizon),
        ("2026-12-10 09:00", Why::Closed),
        ("2026-12-15 09:00", Why::Exception),
        ("2026-12-26 09:00", Why::Weekday),
        ("2027-01-01 09:00", Why::Holiday(Holiday::NewYear)),
        ("2026-12-13 09:00", Why::Weekday),
        ("2026-12-14 08:30", Why::OutsideHours),
        ("2026-12-14 11:30", Why::OutsideHours),
        ("2026-12-14 09:10", Why::OffGrid),
    ] {
        assert_eq!(office.why(wall), Some(why), "{wall}");
    }
    assert_eq!(office.why("2026-12-09 12:00"), Some(Why::OutsideHours), "24 hours ahead is no notice any more");
    assert_eq!(office.why("2026-12-14 09:30"), None);
    let hour = |from: &str| Span { from: at(from), until: at(from) + TimeDelta::minutes(45) };
    let times = office.times();
    assert_eq!(times.conflict(hour("2026-12-10 09:00")), Some(Why::Closed), "booked before the day was closed");
    assert_eq!(times.conflict(hour("2026-12-14 09:10")), None, "staff may book off the grid");
}

#[test]
fn days_of_23_and_25_hours_are_right() {
    let hours = r#", "hours": [{ "days": ["su"], "from": "01:00", "to": "05:00" }]"#;
    let mut office = Office::new(offer(hours, r#", "minutes": 30"#.replace("\"minutes\": 30", "\"every_minutes\": 30").as_str()));
    for (now, of, expected) in [
        ("2026-03-20 12:00", "2026-03-29", "01:00 01:30 03:00 03:30 04:00"),
        ("2027-03-20 12:00", "2027-03-28", "01:00 01:30 03:00 03:30 04:00"),
        ("2026-10-20 12:00", "2026-10-25", "01:00 01:30 02:00 02:30 03:00 03:30 04:00"),
        ("2026-11-10 12:00", "2026-11-15", "01:00 01:30 02:00 02:30 03:00 03:30 04:00"),
    ] {
        office.now = at(now);
        assert_eq!(office.of_day(of).join(" "), expected, "{of}");
    }
    // 01:30 lasts 45 minutes of elapsed time, whatever the clock shows then.
    office.now = at("2026-03-20 12:00");
    let slot = office.times().at(at("2026-03-29 01:30")).expect("it is free");
    assert_eq!(slot.span.until, at("2026-03-29 03:15"));
    // Of two 02:30 the first is offered.
    office.now = at("2026-10-20 12:00");
    let twice = Berlin.from_local_datetime(&day("2026-10-25").and_hms_opt(2, 30, 0).expect("a time"));
    let (first, second) = (twice.earliest().expect("one").to_utc(), twice.latest().expect("two").to_utc());
    assert!(office.times().at(first).is_ok());
    assert_eq!(office.times().at(second), Err(Why::OffGrid));
}

#[test]
fn buffers_keep_a_distance_and_touching_is_allowed() {
    let mut office = Office::new(offer("", r#", "buffer_before_minutes": 5, "buffer_after_minutes": 10, "every_minutes": 15"#));
    // 10:00 to 10:45 is booked, with its buffers.
    office.takes(desk(0), 0, "2026-12-14 09:55", 60, Some("talk"));
    assert_eq!(office.of_day("2026-12-14"), ["09:00", "11:00", "11:15"], "09:00 ends at 09:55 with its buffer");
    assert_eq!(office.why("2026-12-14 09:15"), Some(Why::Busy));
    assert_eq!(office.why("2026-12-14 10:45"), Some(Why::Busy), "its buffer before would reach into the other's after");
    office.offer.desks = 2;
    office.supply = desks(&office.offer);
    let slot = office.times().at(at("2026-12-14 10:00")).expect("the other desk is free");
    assert_eq!(slot.resource, desk(1));
    assert_eq!(office.times().at(at("2026-12-14 11:00")).expect("free").resource, desk(1), "the one with fewer ahead");
}

#[test]
fn counsellors_are_found_by_language_hours_absence_and_spread_fairly() {
    let mut office = Office::new(offer("", r#", "with": "counsellor""#.replace(", \"with\": \"counsellor\"", "").as_str()));
    office.offer.types[0].with = lotse::booking::offer::With::Counsellor;
    office.language = Some("ar".into());
    assert_eq!(office.why("2026-12-14 09:00"), Some(Why::Language), "nobody is there at all");
    office.supply = vec![counsellor(3, &["de", "ar"]), counsellor(1, &["de"]), counsellor(2, &["ar"])];
    let who = |office: &Office, wall: &str| office.times().at(at(wall)).map(|slot| slot.resource);
    let number = |id| Ok(Resource::Counsellor(StaffId(id)));
    assert_eq!(who(&office, "2026-12-14 09:00"), number(2), "the first by id");
    office.takes(Resource::Counsellor(StaffId(2)), 0, "2026-12-17 09:00", 45, Some("talk"));
    assert_eq!(who(&office, "2026-12-14 09:00"), number(3), "who has fewer ahead");
    office.absent.push(Absence {
        resource: Some(Resource::Counsellor(StaffId(3))),
        span: Span { from: at("2026-12-14 00:00"), until: at("2026-12-15 00:00") },
    });
    assert_eq!(who(&office, "2026-12-14 09:00"), number(2));
    office.takes(Resource::Counsellor(StaffId(2)), 0, "2026-12-14 09:00", 45, Some("talk"));
    assert_eq!(who(&office, "2026-12-14 09:00"), Err(Why::Busy), "of two reasons that of whoever got further");
    office.supply[2].hours = serde_json::from_str(r#"[{ "days": ["mo"], "from": "10:30", "to": "11:15" }]"#).expect("hours");
    assert_eq!(office.of_day("2026-12-14"), ["10:30"], "own hours within the office's");
    assert_eq!(who(&office, "2026-12-14 09:45"), Err(Why::Absent));
    office.supply.remove(0);
    office.language = Some("fa".into());
    assert_eq!(who(&office, "2026-12-14 10:30"), Err(Why::Language));
    office.language = None;
    assert_eq!(who(&office, "2026-12-14 10:30"), number(1), "with an interpreter anybody will do");
    office.absent.push(Absence { resource: None, span: Span { from: at("2026-12-14 10:00"), until: at("2026-12-14 12:00") } });
    assert_eq!(who(&office, "2026-12-14 10:30"), Err(Why::Away));
}

#[test]
fn a_group_fills_one_room_and_keeps_seats_for_staff() {
    let mut office = Office::new(offer(r#", "desks": 2"#, r#", "seats": 3, "staff_seats": 1, "every_minutes": 15"#));
    let seat = |office: &Office| office.times().at(at("2026-12-14 09:00")).map(|slot| (slot.resource, slot.seat));
    office.takes(desk(1), 0, "2026-12-14 09:00", 45, Some("talk"));
    assert_eq!(seat(&office), Ok((desk(1), 1)), "it joins the others, though the other room has fewer ahead");
    office.supply.remove(0);
    assert_eq!(office.why("2026-12-14 09:15"), Some(Why::Busy), "a group begins together");
    office.takes(desk(1), 1, "2026-12-14 09:00", 45, Some("talk"));
    assert_eq!(seat(&office), Err(Why::StaffSeats));
    office.asker = Asker::Staff;
    assert_eq!(seat(&office), Ok((desk(1), 2)));
    office.takes(desk(1), 2, "2026-12-14 09:00", 45, Some("talk"));
    assert_eq!(seat(&office), Err(Why::Full));
    // Another kind of the same length is no group.
    office.taken.clear();
    office.takes(desk(1), 0, "2026-12-14 09:00", 45, Some("other"));
    assert_eq!(seat(&office), Err(Why::Busy));
}

#[test]
fn limits_hold_clients_and_staff_book_what_is_theirs() {
    let mut office = Office::new(offer(r#", "per_client": 3"#, r#", "per_client": 1"#));
    office.asker = Asker::Client { ahead: 3, ahead_of_kind: 0 };
    assert_eq!(office.why("2026-12-14 09:00"), Some(Why::Limit));
    office.asker = Asker::Client { ahead: 1, ahead_of_kind: 1 };
    assert_eq!(office.why("2026-12-14 09:00"), Some(Why::Limit));
    assert_eq!(office.times().days(), []);
    office.offer.types[0].public = false;
    office.asker = ANYBODY;
    assert_eq!(office.why("2026-12-14 09:00"), Some(Why::StaffKind));
    office.asker = Asker::Staff;
    assert_eq!(office.why("2026-12-14 09:00"), None);
    assert_eq!(office.why("2026-12-09 09:00"), None, "no notice");
}

fn minutes(range: std::ops::Range<u16>) -> impl Strategy<Value = u16> {
    range.prop_map(|fives| fives * 5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_offered_is_free_within_hours_notice_and_horizon(
        (length, every, before, after) in (minutes(1..20), minutes(1..12), minutes(0..5), minutes(0..5)),
        (seats, notice, horizon) in (1_u16..3, 0_u16..48, 1_u16..10),
        start in prop_oneof![Just("2026-03-27 12:00"), Just("2026-10-23 12:00"), Just("2027-03-26 07:00"), Just("2026-12-23 12:00")],
        taken in prop::collection::vec((0_u16..2, 0_u16..2, 0_i64..9 * 288, 1_i64..40, any::<bool>()), 0..40),
        absent in prop::collection::vec((prop::option::of(0_u16..2), 0_i64..9 * 288, 1_i64..100), 0..6),
    ) {
        let hours = r#", "desks": 2, "hours": [{ "days": ["mo", "tu", "we", "th", "fr"], "from": "08:00", "to": "16:00" },
            { "days": ["sa", "su"], "from": "22:00", "to": "06:00" }, { "days": ["su"], "from": "00:00", "to": "05:00" }]"#;
        let mut office = Office::new(offer(hours, ""));
        (office.now, office.offer.horizon_days) = (at(start), horizon);
        let kind = &mut office.offer.types[0];
        (kind.minutes, kind.every_minutes, kind.buffer_before_minutes, kind.buffer_after_minutes) = (length, Some(every), before, after);
        (kind.seats, kind.notice_hours) = (seats, notice);
        let span = |from: i64, fives: i64| {
            let from = at(start) + TimeDelta::minutes(5 * from);
            Span { from, until: from + TimeDelta::minutes(5 * fives) }
        };
        office.taken = taken.iter().map(|(nth, seat, from, fives, own)| {
            Taken { resource: desk(*nth), seat: *seat, kind: own.then(|| "talk".into()), span: span(*from, *fives) }
        }).collect();
        office.absent = absent.iter().map(|(nth, from, fives)| Absence { resource: nth.map(desk), span: span(*from, *fives) }).collect();
        let times = office.times();
        let free: Vec<Slot> = times.free().collect();
        prop_assert!(free.windows(2).all(|pair| pair[0].span.from < pair[1].span.from), "in order, none twice");
        let (ahead, behind) = office.kind().buffers();
        for slot in &free {
            let held = slot.span.with_buffers(ahead, behind);
            for taken in office.taken.iter().filter(|taken| taken.resource == slot.resource && taken.span.overlaps(held)) {
                prop_assert!(taken.seat != slot.seat && taken.span == held && taken.kind == Some("talk".into()), "{:?} {:?}", slot, taken);
            }
            for absence in office.absent.iter().filter(|absence| absence.resource.as_ref().is_none_or(|desk| *desk == slot.resource)) {
                prop_assert!(!absence.span.overlaps(held));
            }
            prop_assert!(slot.span.from >= office.now + office.kind().notice());
            prop_assert!(slot.span.from.with_timezone(&Berlin).date_naive() <= office.now.date_naive() + TimeDelta::days(i64::from(horizon)));
            prop_assert_eq!(slot.span.until - slot.span.from, office.kind().length());
            prop_assert!(times.conflict(slot.span).is_none());
            let wall = slot.span.from.with_timezone(&Berlin).naive_local();
            prop_assert!(Berlin.from_local_datetime(&wall).earliest().map(|at| at.to_utc()) == Some(slot.span.from), "the first of two");
        }
        // "Why not?" agrees with what is offered.
        let elsewhere = (0..i64::from(horizon + 1) * 41).map(|nth| at(start) + TimeDelta::minutes(35 * nth));
        for from in free.iter().map(|slot| slot.span.from).chain(elsewhere) {
            let offered = free.binary_search_by_key(&from, |slot| slot.span.from).ok().map(|nth| free[nth].clone());
            prop_assert_eq!(times.at(from).ok(), offered);
        }
        let days = times.days();
        prop_assert_eq!(days.iter().flat_map(|day| times.of_day(*day)).collect::<Vec<_>>(), free);
    }
}
