//! Calendar files: ours as another reader sees them, and those of others as we read them.

use std::path::Path;

use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Berlin;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, EventLike, EventStatus};
use lotse::booking::calendar::{self, Entry, Status};
use lotse::booking::{AppointmentId, Span, busy};
use proptest::prelude::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant of this test")
}

fn entry() -> Entry {
    Entry {
        uid: calendar::uid("a word of this installation", AppointmentId(7)),
        sequence: 1,
        stamp: at("2026-12-01T11:00:00Z"),
        span: Span { from: at("2026-12-10T09:00:00Z"), until: at("2026-12-10T09:45:00Z") },
        summary: "Termin".to_owned(),
        location: Some("Franz-Rüth-Str. 1a, 52249 Eschweiler".to_owned()),
        description: Some(
            "Randevu: saat 10.00; yanınızda getirin:\nmektup, kimlik\\pasaport\nمواعيد: الخميس، الساعة 10:00 — نرجو الحضور".to_owned(),
        ),
        link: None,
        status: Status::Confirmed,
        alarms: vec![TimeDelta::days(1), TimeDelta::hours(2)],
    }
}

/// What another reader takes from a file.
fn parsed(file: &str) -> Calendar {
    file.parse().unwrap_or_else(|error| panic!("{error}\n{file}"))
}

fn instant(at: Option<DatePerhapsTime>) -> DateTime<Utc> {
    match at {
        Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at))) => at,
        other => panic!("no instant: {other:?}"),
    }
}

/// RFC 5545, 3.1: every line ends in CR and LF and has at most 75 octets.
fn assert_folded(file: &str) {
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']) && !line.is_empty(), "{line}");
    }
}

#[test]
fn the_file_of_an_appointment_is_what_it_should_be() {
    let file = calendar::file(&Entry { description: None, alarms: vec![TimeDelta::hours(2)], ..entry() });
    assert_folded(&file);
    insta::assert_snapshot!(file.replace("\r\n", "\n"), @r"
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Lotse//Appointments//DE
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    BEGIN:VEVENT
    UID:206b8538d297f65eacc258d3c6dd5459@lotse
    SEQUENCE:1
    DTSTAMP:20261201T110000Z
    DTSTART:20261210T090000Z
    DTEND:20261210T094500Z
    SUMMARY:Termin
    LOCATION:Franz-Rüth-Str. 1a\, 52249 Eschweiler
    STATUS:CONFIRMED
    TRANSP:OPAQUE
    CLASS:PRIVATE
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT2H
    DESCRIPTION:Termin
    END:VALARM
    END:VEVENT
    END:VCALENDAR
    ");
}

#[test]
fn another_reader_finds_the_same_in_our_files() {
    let ours = entry();
    let file = calendar::file(&ours);
    assert_folded(&file);
    let read = parsed(&file);
    assert_eq!(read.property_value("METHOD"), Some("PUBLISH"));
    let event = read.events().next().expect("an event");
    assert_eq!((event.get_uid(), event.get_sequence()), (Some(&*ours.uid), Some(1)));
    assert_eq!((instant(event.get_start()), instant(event.get_end())), (ours.span.from, ours.span.until));
    assert_eq!(event.get_timestamp(), Some(ours.stamp));
    assert_eq!(event.get_summary(), Some("Termin"));
    assert_eq!(event.get_location(), ours.location.as_deref());
    assert_eq!(event.get_description(), ours.description.as_deref());
    assert_eq!(event.get_status(), Some(EventStatus::Confirmed));
    assert_eq!(file.matches("BEGIN:VALARM").count(), 2);
}

#[test]
fn a_move_and_a_cancellation_reach_the_same_entry() {
    let moved = Entry { sequence: 2, span: Span { from: at("2026-12-11T09:00:00Z"), until: at("2026-12-11T09:45:00Z") }, ..entry() };
    let cancelled = Entry { sequence: 3, status: Status::Cancelled, ..moved.clone() };
    let file = calendar::file(&cancelled);
    let (first, last) = (parsed(&calendar::file(&moved)), parsed(&file));
    assert_eq!(last.property_value("METHOD"), Some("CANCEL"));
    let (moved, gone) = (first.events().next().expect("an event"), last.events().next().expect("an event"));
    assert_eq!(moved.get_uid(), gone.get_uid());
    assert!(moved.get_sequence() < gone.get_sequence());
    assert_eq!(gone.get_status(), Some(EventStatus::Cancelled));
    assert!(!file.contains("VALARM"), "nobody is reminded of it");
    let uid = |id| calendar::uid("installation", AppointmentId(id));
    assert!(uid(1) == uid(1) && uid(1) != uid(2) && uid(1) != calendar::uid("another", AppointmentId(1)));
}

#[test]
fn a_feed_has_a_name_and_says_when_it_is_fetched_again() {
    let entries: Vec<Entry> = (0..3)
        .map(|nth| Entry {
            uid: calendar::uid("a word of this installation", AppointmentId(nth)),
            location: None,
            description: None,
            alarms: Vec::new(),
            status: if nth == 1 { Status::Tentative } else { Status::Confirmed },
            ..entry()
        })
        .collect();
    let feed = calendar::feed("Termine, Beratung", TimeDelta::minutes(30), &entries);
    assert_folded(&feed);
    let read = parsed(&feed);
    assert_eq!(read.events().count(), 3);
    assert!(feed.contains("NAME:Termine\\, Beratung\r\n"));
    assert!(feed.contains("REFRESH-INTERVAL;VALUE=DURATION:PT30M\r\n") && feed.contains("X-PUBLISHED-TTL:PT30M\r\n"));
    assert_eq!(
        calendar::feed("x", TimeDelta::days(1), vec![&entries[0]; calendar::ENTRIES_MAX + 5]).matches("BEGIN:VEVENT").count(),
        calendar::ENTRIES_MAX
    );
}

/// Writes our files for readers that are no Rust: `LOTSE_WRITE_CALENDARS=dir cargo test calendars_for_other_readers`.
#[test]
fn calendars_for_other_readers() {
    let samples = [
        ("appointment.ics", calendar::file(&entry())),
        ("video.ics", calendar::file(&Entry { link: Some("https://example.org/talk?room=1".to_owned()), ..entry() })),
        ("cancelled.ics", calendar::file(&Entry { status: Status::Cancelled, sequence: 2, ..entry() })),
        ("feed.ics", calendar::feed("Termine", TimeDelta::hours(1), &[entry()])),
    ];
    let folder = std::env::var_os("LOTSE_WRITE_CALENDARS");
    for (name, text) in samples {
        assert_folded(&text);
        assert_eq!(parsed(&text).events().count(), 1, "{name}");
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).expect("the folder can be made");
            std::fs::write(Path::new(folder).join(name), text).expect("the file can be written");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_survives_folding_and_escaping(summary in "\\PC{1,200}", description in "[a-zö;,\\\\\n \u{627}-\u{64a}🙂]{0,300}") {
        let ours = Entry { summary, description: Some(description), ..entry() };
        let file = calendar::file(&ours);
        assert_folded(&file);
        let read = parsed(&file);
        let event = read.events().next().expect("an event");
        prop_assert_eq!(event.get_summary(), Some(&*ours.summary));
        prop_assert_eq!(event.get_description().unwrap_or_default(), ours.description.as_deref().unwrap_or_default());
    }

    #[test]
    fn what_we_write_we_read_as_busy(from in 0_i64..40_000, minutes in 1_i64..600) {
        let from = at("2026-11-01T00:00:00Z") + TimeDelta::minutes(from);
        let span = Span { from, until: from + TimeDelta::minutes(minutes) };
        let read = busy::read(&calendar::file(&Entry { span, ..entry() }), Berlin, window("2026-11-01", "2026-12-20"));
        prop_assert_eq!(read, busy::Busy { spans: vec![span], faults: vec![] });
        let gone = busy::read(&calendar::file(&Entry { span, status: Status::Cancelled, ..entry() }), Berlin, window("2026-11-01", "2026-12-20"));
        prop_assert_eq!(gone, busy::Busy::default());
    }

    #[test]
    fn no_feed_makes_the_reader_fail(lines in prop::collection::vec("(BEGIN:VEVENT|END:VEVENT|DTSTART:2026121[0-9]T[0-9]{6}Z?|DTEND;VALUE=DATE:2026122[0-9]|RRULE:FREQ=(DAILY|YEARLY|WEEKLY);(COUNT|INTERVAL|BYDAY|BYMONTHDAY|UNTIL)=[-0-9A-Z,]{0,9}|EXDATE:[0-9TZ,]{0,20}|RDATE;VALUE=PERIOD:20261214T100000Z/(PT[0-9]{1,20}H|P)|DURATION:P?T?[0-9]{0,25}[WDHMS]?|RECURRENCE-ID:[0-9]{8}| \\PC{0,5}|\\PC{0,20})", 0..40)) {
        let read = busy::read(&lines.join("\r\n"), Berlin, window("2026-12-01", "2027-02-01"));
        prop_assert!(read.spans.windows(2).all(|pair| pair[0].until < pair[1].from), "in order and apart");
    }
}

/// From the first midnight of Berlin to the second.
fn window(from: &str, until: &str) -> Span {
    let midnight =
        |day: &str| Berlin.from_local_datetime(&NaiveDateTime::from(day.parse::<chrono::NaiveDate>().expect("a day"))).unwrap().to_utc();
    Span { from: midnight(from), until: midnight(until) }
}

fn read(name: &str, within: Span) -> (String, Vec<String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/booking/ics").join(name);
    let found = busy::read(&std::fs::read_to_string(path).expect("a file of this test"), Berlin, within);
    let wall = |at: DateTime<Utc>| at.with_timezone(&Berlin).format("%m-%d %H:%M").to_string();
    let spans: Vec<String> = found.spans.iter().map(|span| format!("{} – {}", wall(span.from), wall(span.until))).collect();
    (spans.join("\n"), found.faults.iter().map(|fault| format!("{name}:{}: {}", fault.line, fault.message)).collect())
}

#[test]
fn series_with_exceptions_and_changed_times_are_busy_as_they_are_meant() {
    let (spans, faults) = read("series.ics", window("2026-12-07", "2026-12-18"));
    assert_eq!(faults, Vec::<String>::new());
    insta::assert_snapshot!(spans, @r"
    12-07 09:00 – 12-07 10:00
    12-07 16:00 – 12-07 16:30
    12-08 11:00 – 12-08 12:00
    12-08 16:00 – 12-08 16:30
    12-10 16:00 – 12-10 16:30
    12-14 13:00 – 12-14 14:00
    ");
}

#[test]
fn whole_days_and_floating_times_are_those_of_the_office() {
    let (spans, faults) = read("days.ics", window("2026-12-07", "2026-12-18"));
    assert_eq!(faults, Vec::<String>::new());
    insta::assert_snapshot!(spans, @r"
    12-08 00:00 – 12-10 00:00
    12-13 00:00 – 12-14 00:00
    12-14 10:00 – 12-14 12:30
    ");
    assert_eq!(read("days.ics", window("2026-12-09", "2026-12-10")).0, "12-09 00:00 – 12-10 00:00", "cut to the window");
}

#[test]
fn series_go_on_at_their_wall_time_when_the_clock_changes() {
    let (spans, faults) = read("clock.ics", window("2026-03-27", "2026-04-06"));
    assert_eq!(faults, Vec::<String>::new());
    insta::assert_snapshot!(spans, @r"
    03-27 02:30 – 03-27 03:30
    03-28 02:30 – 03-28 03:30
    03-29 03:30 – 03-29 04:30
    03-29 09:00 – 03-29 10:00
    03-30 02:30 – 03-30 03:30
    04-04 00:00 – 04-05 00:00
    ");
    let (autumn, _) = read("clock.ics", window("2026-10-24", "2026-10-27"));
    assert_eq!(autumn, "10-25 09:00 – 10-25 10:00", "every second week since 2016");
}

#[test]
fn a_faulty_event_is_told_with_its_line_and_loses_only_itself() {
    let (spans, faults) = read("faults.ics", window("2026-12-07", "2026-12-18"));
    insta::assert_snapshot!(faults.join("\n"), @r"
    faults.ics:4: has no DTSTART
    faults.ics:10: DTSTART is no time
    faults.ics:15: ends before it begins
    faults.ics:17: recurs more often than daily
    faults.ics:23: RRULE is no rule that is understood
    faults.ics:29: RRULE is no rule that is understood
    faults.ics:37: the zone `Somewhere/Else` is not known; taken as Europe/Berlin
    faults.ics:38: the zone `Somewhere/Else` is not known; taken as Europe/Berlin
    faults.ics:45: the file ends within this event
    ");
    assert_eq!(spans, "12-14 09:00 – 12-14 09:30\n12-14 16:00 – 12-14 16:30");
    let page = busy::read("<html>not found</html>", Berlin, window("2026-12-07", "2026-12-18"));
    assert_eq!(page.faults.iter().map(|fault| &*fault.message).collect::<Vec<_>>(), ["this is no calendar"]);
    let large = " ".repeat(busy::BYTES_MAX + 1);
    assert_eq!(busy::read(&large, Berlin, window("2026-12-07", "2026-12-18")).faults.len(), 1);
}

#[test]
fn a_feed_of_busy_times_alone_is_read_and_what_is_not_understood_is_told() {
    let (spans, faults) = read("freebusy.ics", window("2026-12-07", "2026-12-18"));
    insta::assert_snapshot!(spans, @r"
    12-07 09:00 – 12-07 10:30
    12-08 14:00 – 12-08 15:15
    12-09 10:00 – 12-09 11:00
    12-11 10:00 – 12-11 10:30
    12-14 10:00 – 12-14 11:00
    12-15 13:00 – 12-15 14:00
    12-16 10:00 – 12-16 11:00
    ");
    insta::assert_snapshot!(faults.join("\n"), @r"
    freebusy.ics:11: FREEBUSY has a time without an end, or one that ends before it begins
    freebusy.ics:21: changes all later times, which is not understood: only this one is changed
    ");
}

#[test]
fn a_feed_without_end_is_bounded() {
    let event = |nth: usize| {
        format!("BEGIN:VEVENT\nUID:{nth}\nDTSTART:19500101T100000Z\nDTEND:19500101T101000Z\nRRULE:FREQ=DAILY;COUNT=60000\nEND:VEVENT\n")
    };
    let feed: String = ["BEGIN:VCALENDAR\n".to_owned()].into_iter().chain((0..busy::RECURRING_MAX + 20).map(event)).collect();
    let read = busy::read(&feed, Berlin, window("2026-12-07", "2026-12-18"));
    assert_eq!(read.faults.len(), busy::FAULTS_MAX);
    assert_eq!(read.spans.len(), 11, "the first of them counted");
}
