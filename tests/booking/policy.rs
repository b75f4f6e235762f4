//! When a client is reminded: the defaults of G2, quiet hours, nights with a change of the clock, and a process that was down.

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Berlin;
use lotse::booking::Span;
use lotse::booking::policy::{self, Dropped, Late, Lead, Policy, Quiet, Skip, TOGETHER};
use lotse::directory::holidays::Observed;
use lotse::directory::service::Schedule;
use proptest::prelude::*;

const NORTH_RHINE: Observed<'static> = Observed { land: Some("NW"), municipality: None, local: &[] };

/// An instant, by its wall time in Berlin (`2026-12-01 10:00`).
fn at(wall: &str) -> DateTime<Utc> {
    let wall = chrono::NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").expect("a wall time of this test");
    Berlin.from_local_datetime(&wall).earliest().expect("it exists").to_utc()
}

fn hour_from(wall: &str) -> Span {
    Span { from: at(wall), until: at(wall) + TimeDelta::hours(1) }
}

fn policy(json: &str) -> Policy {
    serde_json::from_str(json).expect("a policy of this test")
}

fn told(policy: &Policy, span: Span, booked: &str) -> Vec<String> {
    let plan = policy::plan(policy, span, at(booked), at(booked));
    let due = plan.due.iter().map(|due| format!("{} {}", due.lead.to_word(), due.due.with_timezone(&Berlin).format("%m-%d %H:%M")));
    due.chain(plan.dropped.iter().map(|(lead, why)| format!("{} {why:?}", lead.to_word()))).collect()
}

#[test]
fn the_default_reminds_four_days_and_one_day_before() {
    let usual = Policy::default();
    let span = hour_from("2026-12-10 10:00");
    assert_eq!(told(&usual, span, "2026-11-28 12:00"), ["days-4 12-06 10:00", "days-1 12-09 17:00"]);
    assert_eq!(told(&usual, span, "2026-12-04 12:00"), ["days-4 12-06 10:00", "days-1 12-09 17:00"], "six days ahead");
    assert_eq!(told(&usual, span, "2026-12-05 09:00"), ["days-1 12-09 17:00", "days-4 NotFarAhead"], "five");
    assert_eq!(told(&usual, span, "2026-12-09 10:00"), ["days-1 12-09 17:00", "days-4 NotFarAhead"], "24 hours ahead");
    assert_eq!(told(&usual, span, "2026-12-09 10:01"), ["days-4 Short", "days-1 Short"], "the confirmation is enough");
    let evening = hour_from("2026-12-10 19:00");
    assert_eq!(told(&usual, evening, "2026-12-09 14:00"), ["days-4 NotFarAhead", "days-1 AfterConfirmation"]);
    assert_eq!(told(&usual, evening, "2026-12-09 18:00"), ["days-4 NotFarAhead", "days-1 Past"]);
}

#[test]
fn quiet_hours_shift_earlier_and_what_falls_together_becomes_one() {
    let three = policy(r#"{ "before": [{ "days": 4, "if_booked_days_ahead": 6 }, { "days": 1, "at": "17:00" }, { "hours": 2 }] }"#);
    assert_eq!(three.faults(), []);
    let span = hour_from("2026-12-10 11:00");
    assert_eq!(told(&three, span, "2026-11-28 12:00"), ["days-4 12-06 11:00", "days-1 12-09 17:00", "hours-2 12-10 09:00"]);
    // Two hours before half past eight lie in quiet hours: the evening before, and then the one of five o'clock is too much.
    let early = hour_from("2026-12-10 08:30");
    assert_eq!(told(&three, early, "2026-11-28 12:00"), ["days-4 12-06 08:30", "hours-2 12-09 19:30", "days-1 Together"]);
    let night = hour_from("2026-12-10 22:00");
    assert_eq!(told(&policy(r#"{ "before": [{ "days": 1 }] }"#), night, "2026-11-28 12:00"), ["days-1 12-09 19:30"]);
    let dawn = hour_from("2026-12-10 07:00");
    assert_eq!(told(&policy(r#"{ "before": [{ "days": 1 }] }"#), dawn, "2026-11-28 12:00"), ["days-1 12-08 19:30"]);
}

#[test]
fn wall_time_counts_across_changes_of_the_clock() {
    let usual = Policy::default();
    for (start, booked, expected) in [
        ("2026-03-29 10:00", "2026-03-20 10:00", ["days-4 03-25 10:00", "days-1 03-28 17:00"]),
        ("2026-10-26 10:00", "2026-10-10 10:00", ["days-4 10-22 10:00", "days-1 10-25 17:00"]),
        ("2027-03-29 10:00", "2027-03-20 10:00", ["days-4 03-25 10:00", "days-1 03-28 17:00"]),
    ] {
        assert_eq!(told(&usual, hour_from(start), booked), expected, "{start}");
    }
    // 03:00 on the short night, two hours before: 00:00, which is quiet, so the evening before.
    let hours = policy(r#"{ "before": [{ "hours": 2 }] }"#);
    assert_eq!(told(&hours, hour_from("2026-03-29 03:00"), "2026-03-20 10:00"), ["hours-2 03-28 19:30"]);
    assert_eq!(told(&hours, hour_from("2026-10-25 09:00"), "2026-10-20 10:00"), ["hours-2 10-24 19:30"]);
}

#[test]
fn after_three_days_of_downtime_nobody_is_woken_and_nothing_senseless_is_sent() {
    let usual = Policy::default();
    let late =
        |due: &str, start: &str, next: Option<&str>, now: &str| policy::late(&usual, at(due), hour_from(start), next.map(at), at(now));
    // Down from 5 December 16:00 to 8 December 16:00; each of these was due in between.
    let now = "2026-12-08 16:00";
    assert_eq!(late("2026-12-06 10:00", "2026-12-10 10:00", Some("2026-12-09 17:00"), now), Late::Send, "four days became two");
    assert_eq!(late("2026-12-05 17:00", "2026-12-09 17:00", Some("2026-12-08 17:00"), now), Late::Skip(Skip::Next));
    assert_eq!(late("2026-12-05 17:00", "2026-12-06 10:00", None, now), Late::Skip(Skip::Begun));
    assert_eq!(late("2026-12-07 17:00", "2026-12-08 16:20", None, now), Late::Skip(Skip::Late), "they are on their way or not");
    assert_eq!(late("2026-12-07 17:00", "2026-12-08 18:00", None, now), Late::Send);
    assert_eq!(late("2026-12-04 10:00", "2026-12-08 19:00", Some("2026-12-07 17:00"), now), Late::Skip(Skip::Next), "both are late");
    // The same at night.
    let night = "2026-12-08 22:00";
    assert_eq!(late("2026-12-08 17:00", "2026-12-09 10:00", None, night), Late::Wait(at("2026-12-09 08:00")));
    assert_eq!(late("2026-12-08 17:00", "2026-12-09 08:15", None, night), Late::Skip(Skip::Quiet));
    assert_eq!(late("2026-12-05 10:00", "2026-12-09 12:00", Some("2026-12-09 10:00"), night), Late::Skip(Skip::Next));
    assert_eq!(late("2026-12-08 17:00", "2026-12-09 10:00", None, "2026-12-08 16:59"), Late::Wait(at("2026-12-08 17:00")));
    // The short and the long night end at eight, too.
    assert_eq!(late("2026-03-28 17:00", "2026-03-29 10:00", None, "2026-03-28 21:00"), Late::Wait(at("2026-03-29 08:00")));
    assert_eq!(late("2026-10-24 17:00", "2026-10-25 10:00", None, "2026-10-24 21:00"), Late::Wait(at("2026-10-25 08:00")));
}

#[test]
fn a_word_about_a_missed_appointment_waits_for_the_next_working_day() {
    let usual = Policy::default();
    let schedule: Schedule = serde_json::from_str(
        r#"{ "text": "", "hours": [{ "days": ["mo", "we", "th", "fr"], "from": "09:00", "to": "15:00" }],
             "exceptions": [{ "from": "2026-12-07", "to": "2026-12-07" }] }"#,
    )
    .expect("a schedule of this test");
    let due = |policy: &Policy, start: &str, schedule: Option<&Schedule>| {
        policy::missed_due(policy, hour_from(start), schedule, &NORTH_RHINE)
            .map(|due| due.with_timezone(&Berlin).format("%m-%d %H:%M").to_string())
    };
    assert_eq!(due(&usual, "2026-12-04 10:00", Some(&schedule)).as_deref(), Some("12-09 09:00"), "over a weekend, an exception, a Tuesday");
    assert_eq!(due(&usual, "2026-12-24 10:00", Some(&schedule)).as_deref(), Some("12-28 09:00"), "over Christmas");
    assert_eq!(due(&usual, "2026-12-24 10:00", None).as_deref(), Some("12-28 10:00"), "without known hours");
    let early: Schedule =
        serde_json::from_str(r#"{ "text": "", "hours": [{ "days": ["mo"], "from": "06:00", "to": "07:00" }] }"#).expect("a schedule");
    assert_eq!(due(&usual, "2026-12-04 10:00", Some(&early)).as_deref(), Some("12-07 10:00"), "nobody is woken");
    assert_eq!(due(&Policy { missed: false, ..usual.clone() }, "2026-12-04 10:00", None), None);
    assert_eq!(policy::late_missed(&usual, at("2026-12-07 09:00"), at("2026-12-08 21:00")), Late::Wait(at("2026-12-09 08:00")));
    assert_eq!(policy::late_missed(&usual, at("2026-12-07 09:00"), at("2026-12-11 09:00")), Late::Skip(Skip::Late));
}

#[test]
fn odd_policies_are_refused() {
    use policy::Fault::{Far, Lead as Odd, Many, Quiet as Night, Twice};
    for (json, expected) in [
        (r#"{ "before": [] }"#, vec![]),
        (r#"{ "before": [{ "days": 2 }] }"#, vec![Far]),
        (r#"{ "before": [{ "days": 2 }, { "days": 1 }] }"#, vec![]),
        (r#"{ "before": [{ "days": 4 }, { "days": 3 }, { "days": 1 }, { "hours": 2 }] }"#, vec![Many]),
        (r#"{ "before": [{ "days": 1 }, { "days": 1, "at": "17:00" }] }"#, vec![Twice]),
        (r#"{ "before": [{ "days": 1, "hours": 2 }] }"#, vec![Odd]),
        (r#"{ "before": [{ "hours": 2, "at": "17:00" }] }"#, vec![Odd]),
        (r#"{ "before": [{}] }"#, vec![Odd]),
        (r#"{ "quiet": { "from": "08:00", "to": "08:00" } }"#, vec![Night]),
        (r#"{ "quiet": { "from": "10:00", "to": "08:00" } }"#, vec![Night]),
    ] {
        assert_eq!(policy(json).faults(), expected, "{json}");
    }
}

fn lead() -> impl Strategy<Value = Lead> {
    let at = prop::option::of(
        (0_u32..24, 0_u32..60).prop_map(|(hour, minute)| chrono::NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")),
    );
    (0_u8..3, 1_u8..=14, 1_u8..=12, at, 0_u8..10).prop_map(|(kind, days, hours, at, if_booked_days_ahead)| match kind {
        0 => Lead { days: 0, hours, at: None, if_booked_days_ahead },
        _ => Lead { days, hours: 0, at, if_booked_days_ahead },
    })
}

fn quiet() -> impl Strategy<Value = Quiet> {
    (0_u32..24, 0_u32..24).prop_map(|(from, to)| Quiet {
        from: chrono::NaiveTime::from_hms_opt(from, 0, 0).expect("a time"),
        to: chrono::NaiveTime::from_hms_opt(to, 30, 0).expect("a time"),
    })
}

/// Minutes around both changes of the clock, and any day.
fn start() -> impl Strategy<Value = DateTime<Utc>> {
    let base = prop_oneof![Just("2026-03-28 00:00"), Just("2026-10-24 00:00"), Just("2027-03-27 00:00"), Just("2026-12-01 00:00")];
    (base, 0_i64..3 * 1_440).prop_map(|(base, minutes)| at(base) + TimeDelta::minutes(minutes))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_reminder_lies_in_quiet_hours_in_the_past_or_after_the_start(
        before in prop::collection::vec(lead(), 0..=3), quiet in quiet(), start in start(), ahead in 0_i64..40 * 1_440, later in 0_i64..10_000,
    ) {
        let policy = Policy { before, quiet, missed: true };
        prop_assume!(policy.faults().iter().all(|fault| *fault == policy::Fault::Far));
        let span = Span { from: start, until: start + TimeDelta::minutes(45) };
        let booked = start - TimeDelta::minutes(ahead);
        let now = booked + TimeDelta::minutes(later);
        let plan = policy::plan(&policy, span, booked, now);
        prop_assert_eq!(plan.due.len() + plan.dropped.len(), policy.before.len(), "each is planned, or has a reason");
        for planned in &plan.due {
            prop_assert!(!policy.quiet.holds(planned.due) && planned.due < start && planned.due > now);
        }
        prop_assert!(plan.due.windows(2).all(|pair| pair[1].due - pair[0].due > TOGETHER));
        if ahead < 1_440 {
            prop_assert!(plan.dropped.iter().all(|(_, why)| *why == Dropped::Short));
        }
        prop_assert_eq!(policy::plan(&policy, span, booked, now), plan);
    }

    #[test]
    fn whatever_is_late_goes_out_by_day_and_before_the_start(quiet in quiet(), start in start(), due in 1_i64..9_000, now in -100_i64..9_000) {
        let policy = Policy { quiet, ..Policy::default() };
        prop_assume!(policy.faults().is_empty());
        let span = Span { from: start, until: start + TimeDelta::minutes(45) };
        let (due, now) = (start - TimeDelta::minutes(due), start - TimeDelta::minutes(now));
        match policy::late(&policy, due, span, None, now) {
            Late::Send => prop_assert!(!policy.quiet.holds(now) && now < start && now >= due),
            // What waits is decided anew then, and does not wait for ever.
            Late::Wait(until) => prop_assert!(until > now && until < start && (until == due || !policy.quiet.holds(until))),
            Late::Skip(_) => prop_assert!(now > start - TimeDelta::hours(24)),
        }
    }
}
