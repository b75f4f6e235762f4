//! Appointments from the staff's side, through the shipped bot: given in a case, offered as buttons, moved, cancelled, marked; days closed;
//! calendars published and read.

use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use chrono::{DateTime, TimeDelta, Utc};
use lotse::booking::appointment::Origin;
use lotse::booking::slots::Why;
use lotse::booking::{Appointment, AppointmentId, Resource, Span, State};
use lotse::casework::Role;
use lotse::casework::press::What;
use lotse::conversation::Content;
use lotse::conversation::calendar::{Asked, conflicts, why};
use lotse::conversation::cases::Casework;
use lotse::health::{Health, Intake};
use lotse::http;
use lotse::store::booking::Wanted;
use lotse::store::occupancy::Seat;
use lotse::store::reminder::State as Reminded;
use lotse::store::staff::Standing;
use lotse::store::{appointment, audit, booking, client, staff, unavailable};
use lotse::work::busy;
use lotse::work::reach::Reach;

use super::{asks_for_a_person, at, gives, opens, opens_nth, reminders};
use crate::support::bot::{Lotse, PIN, Person};
use crate::support::client::noon;

const BOT: i64 = 4_200_000_001;

/// Thursday, 9 o'clock in Berlin.
fn thursday() -> DateTime<Utc> {
    at("2026-11-26T08:00:00Z")
}

fn heard(person: &Person<'_>, words: &str) -> bool {
    person.messages().iter().any(|message| message.from_bot && message.text.contains(words))
}

async fn all(lotse: &Lotse, office: &str) -> Vec<Appointment> {
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let within = Span { from: noon() - TimeDelta::days(1), until: noon() + TimeDelta::days(60) };
    appointment::of_office(&mut reader, &office.into(), within).await.expect("they are read")
}

async fn states(lotse: &Lotse, office: &str) -> Vec<State> {
    all(lotse, office).await.into_iter().map(|one| one.state).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_is_given_in_a_case_reminded_of_moved_and_marked_after_its_start() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de", "tr"]).await;
    let amira = asks_for_a_person(&lotse, "tr").await;
    berater.clicks(What::Take, "").await;
    gives(&berater, thursday()).await;
    assert!(berater.last().text.contains("Gut. Die Person weiß Bescheid."), "{}", berater.transcript());
    assert_eq!(reminders(&lotse, Reminded::Waits).await, 0, "nobody is reminded who did not agree");
    amira.presses("Evet, hatırlatın").await;
    assert_eq!(reminders(&lotse, Reminded::Waits).await, 1, "{}", amira.transcript());
    // A colleague does not see it, whoever leads does.
    let other = lotse.staff("online", Role::Counsellor, &["de"]).await;
    other.says("/week").await;
    assert!(other.last().text.contains("Keine Termine"), "{}", other.transcript());
    let lead = lotse.staff("online", Role::Coordinator, &["de"]).await;
    lead.says("/week").await;
    assert!(lead.last().text.contains("Erstgespräch · Telefon · Türkisch · gebucht"), "{}", lead.transcript());
    let helper = lotse.staff("online", Role::Helper, &["de"]).await;
    helper.says("/today").await;
    assert!(helper.last().text.contains("Das darf Ihre Rolle nicht"), "{}", helper.transcript());
    // It moves, and what was planned for the old time is void.
    berater.says("/week").await;
    opens(&berater).await;
    let labels: Vec<String> = berater.last().buttons.iter().flatten().map(|button| button.label.clone()).collect();
    assert_eq!(labels, ["Neue Zeit", "Absagen", "Zum Fall"], "nothing is marked before it begins");
    berater.presses("Neue Zeit").await;
    berater.presses("Fr 27.11.2026").await;
    berater.presses("10:30").await;
    assert!(berater.last().text.contains("Verschoben."), "{}", berater.transcript());
    assert_eq!((reminders(&lotse, Reminded::Waits).await, reminders(&lotse, Reminded::Void).await), (1, 1));
    let moved = all(&lotse, "online").await.remove(0);
    assert_eq!((moved.span.from, moved.generation, moved.state), (at("2026-11-27T09:30:00Z"), 1, State::Booked));
    // After it began.
    lotse.clock.advance(at("2026-11-27T10:00:00Z") - lotse.clock.now());
    berater.says("/today").await;
    berater.says(PIN).await;
    opens(&berater).await;
    berater.presses("War nicht da").await;
    assert_eq!(states(&lotse, "online").await, [State::Missed], "{}", berater.transcript());
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let noted = audit::latest(&mut reader, Some(&"online".into()), 100).await.expect("it is read");
    drop(reader);
    for action in ["appointment-book", "appointment-list", "appointment-open", "appointment-move", "appointment-missed"] {
        assert!(noted.iter().any(|line| line.action == action), "{action}: {noted:#?}");
    }
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_offered_times_the_first_press_has_it_and_the_second_sees_the_nearest() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de", "tr"]).await;
    let mut clients = Vec::new();
    for language in ["tr", "de"] {
        let person = asks_for_a_person(&lotse, language).await;
        berater.clicks(What::Take, "").await;
        berater.clicks(What::More, "").await;
        berater.clicks(What::Propose, "").await;
        berater.clicks(What::Propose, "first-talk").await;
        assert!(berater.last().text.contains("3 Zeiten sind angeboten"), "{}", berater.transcript());
        clients.push(person);
    }
    let [amira, anna] = &clients[..] else { panic!("two clients") };
    let offered = anna.last();
    let labels: Vec<&str> = offered.buttons.iter().flatten().map(|button| button.label.as_str()).collect();
    assert_eq!(labels, ["Mo 23.11.2026 11:15", "Di 24.11.2026 09:00", "Di 24.11.2026 14:00"], "{}", anna.transcript());
    assert!(all(&lotse, "online").await.is_empty(), "none is held");
    let first = amira.last().buttons[1][0].clone();
    lotse.emulator.press(amira.chat, amira.last().id, &first.data);
    lotse.quiet().await;
    assert_eq!(states(&lotse, "online").await, [State::Booked], "{}", amira.transcript());
    assert!(heard(&berater, "Die Person hat gewählt"), "{}", berater.transcript());
    anna.presses("Di 24.11.2026 09:00").await;
    assert!(anna.last().text.contains("leider schon vergeben"), "{}", anna.transcript());
    let nearest: Vec<String> = anna.last().buttons.iter().flatten().map(|button| button.label.clone()).collect();
    assert!(nearest.len() == 3 && !nearest.contains(&"Di 24.11.2026 09:00".to_owned()), "{nearest:?}");
    anna.presses(&nearest[0]).await;
    anna.presses(&nearest[0]).await;
    assert!(anna.last().text.contains("Sie haben schon einen Termin"), "a second press books nothing\n{}", anna.transcript());
    assert_eq!(states(&lotse, "online").await, [State::Booked, State::Booked]);
    lotse.finish().await;
}

/// A request as a client makes it at an office that confirms by itself.
async fn requested(lotse: &Lotse, person: &Person<'_>, begins: DateTime<Utc>) -> AppointmentId {
    let store = lotse.store();
    let mut tx = store.begin().await.expect("a transaction begins");
    let client =
        client::of_users(&mut tx, store, BOT, &[person.chat]).await.expect("they are read").remove(&person.chat).expect("a client");
    let span = Span { from: begins, until: begins + TimeDelta::minutes(45) };
    let made = Appointment {
        id: AppointmentId(store.numbers.next()),
        client: Some(client.id),
        office: Some("eschweiler".into()),
        kind: Some("first-talk".into()),
        origin: Origin::Here,
        state: State::Requested,
        span,
        generation: 0,
        discreet: false,
        language: "tr".into(),
        case: None,
        moves: None,
        made: lotse.clock.now(),
        version: 1,
    };
    let seats = [Seat { resource: Resource::Desk("eschweiler".into(), 0), seat: 0 }];
    let details = r#"{"interpreter":"woman","apart":true,"remind":true}"#;
    let wanted = Wanted { appointment: &made, key: &client.key, details, takes: span, seats: &seats };
    assert!(booking::book(&mut tx, wanted, lotse.clock.now()).await.expect("the database takes it").is_some());
    tx.commit().await.expect("it commits");
    made.id
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_for_is_accepted_or_not_and_the_wish_for_an_interpreter_is_seen() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("eschweiler", Role::Counsellor, &["de"]).await;
    let amira = lotse.person("tr");
    amira.says("/start").await;
    amira.taps("tr").await;
    requested(&lotse, &amira, thursday()).await;
    berater.says("/week").await;
    let list = berater.last().text;
    assert!(list.contains("09:00 · ohne Fall · Erstgespräch · vor Ort · Türkisch · angefragt"), "{list}");
    opens(&berater).await;
    let card = berater.last().text;
    assert!(card.contains("eine Frau dolmetscht") && card.contains("niemand aus der eigenen Gemeinschaft"), "{card}");
    berater.presses("Zusagen").await;
    assert_eq!(states(&lotse, "eschweiler").await, [State::Booked], "{}", berater.transcript());
    assert_eq!(reminders(&lotse, Reminded::Waits).await, 1);
    berater.presses("Zusagen").await;
    assert!(berater.last().text.contains("Das geht bei diesem Termin gerade nicht"), "an old button never acts twice");
    requested(&lotse, &amira, thursday() + TimeDelta::hours(1)).await;
    berater.says("/week").await;
    opens_nth(&berater, 1).await;
    berater.presses("Nicht möglich").await;
    assert_eq!(states(&lotse, "eschweiler").await, [State::Booked, State::Cancelled], "{}", berater.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_office_made_elsewhere_is_shown_and_not_changed_here() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("eschweiler", Role::Coordinator, &["de"]).await;
    let amira = lotse.person("tr");
    amira.says("/start").await;
    amira.taps("tr").await;
    let id = requested(&lotse, &amira, thursday()).await;
    let mut tx = lotse.store().begin().await.expect("a transaction begins");
    sqlx::query("UPDATE appointment SET origin = 1, state = 2").execute(&mut *tx).await.expect("the SQL is right");
    tx.commit().await.expect("it commits");
    for verb in ["show", "off", "offsure", "move"] {
        lotse.emulator.press(berater.chat, berater.last().id, &format!("s.apt.0.{verb}.{}", id.0));
        lotse.quiet().await;
        let card = berater.last();
        assert!(card.text.contains("Türkisch · gebucht") && card.buttons.is_empty(), "{verb}: {}", berater.transcript());
    }
    assert_eq!(states(&lotse, "eschweiler").await, [State::Booked]);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_time_from_staff_says_yes_to_what_was_asked_for() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("eschweiler", Role::Counsellor, &["de"]).await;
    let amira = lotse.person("tr");
    amira.says("/start").await;
    amira.taps("tr").await;
    requested(&lotse, &amira, thursday()).await;
    berater.says("/week").await;
    opens(&berater).await;
    berater.presses("Neue Zeit").await;
    berater.presses("Fr 27.11.2026").await;
    let time = berater.last().buttons.iter().flatten().next().cloned().expect("a time");
    berater.presses(&time.label).await;
    assert_eq!(states(&lotse, "eschweiler").await, [State::Booked], "{}", berater.transcript());
    assert_eq!(reminders(&lotse, Reminded::Waits).await, 1, "it is reminded of");
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_day_keeps_its_appointments_until_one_press_tells_the_clients() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    berater.clicks(What::Take, "").await;
    gives(&berater, thursday()).await;
    let lead = lotse.staff("online", Role::Coordinator, &["de"]).await;
    lead.says("/closed 26.11.").await;
    lead.presses("Die ganze Stelle").await;
    assert!(lead.last().text.contains("Ein Termin liegt darin"), "{}", lead.transcript());
    assert_eq!(states(&lotse, "online").await, [State::Booked], "nothing is deleted by itself");
    lead.says("/office").await;
    lead.presses("Termine ohne Zeit").await;
    assert!(lead.last().text.contains("Die Stelle hat diese Zeit geschlossen"), "{}", lead.transcript());
    let told = anna.messages().len();
    lead.presses("Absagen und Bescheid geben").await;
    assert!(lead.last().text.contains("Eine Person weiß Bescheid"), "{}", lead.transcript());
    assert_eq!(states(&lotse, "online").await, [State::Cancelled]);
    assert!(anna.messages().len() > told, "the client hears it\n{}", anna.transcript());
    lead.presses("Absagen und Bescheid geben").await;
    assert!(lead.last().text.contains("Niemand war zu benachrichtigen"), "{}", lead.transcript());
    // Other times of the same kind are one press away.
    anna.presses("Zeit suchen").await;
    assert!(anna.last().text.contains("An welchem Tag?"), "{}", anna.transcript());
    // The day is not offered any more, and is again once it is opened.
    let offered = async |label: &str| {
        berater.clicks(What::Book, "first-talk").await;
        berater.last().buttons.iter().flatten().any(|button| button.label == label)
    };
    assert!(!offered("Do 26.11.2026").await && offered("Fr 27.11.2026").await, "{}", berater.transcript());
    lead.presses("Wieder öffnen").await;
    assert!(offered("Do 26.11.2026").await, "{}", berater.transcript());
    // A counsellor closes their own days only.
    berater.says("/closed 26.11.-27.11.").await;
    assert!(berater.last().text.contains("geschlossen. Neue Termine"), "{}", berater.transcript());
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let within = Span { from: noon(), until: noon() + TimeDelta::days(30) };
    let closed = unavailable::of_office(&mut reader, &"online".into(), within).await.expect("they are read");
    assert!(matches!(&closed[..], [only] if only.resource.is_some()), "{closed:?}");
    drop(reader);
    lead.says("/office").await;
    lead.presses("Erinnerungen").await;
    assert!(lead.last().text.contains("Keine Erinnerung ist überfällig"), "{}", lead.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_a_closed_day_does_not_reach_is_listed_and_not_counted() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    berater.clicks(What::Take, "").await;
    gives(&berater, thursday()).await;
    lotse.emulator.block(anna.chat);
    lotse.quiet().await;
    let lead = lotse.staff("online", Role::Coordinator, &["de"]).await;
    lead.says("/closed 26.11.").await;
    lead.presses("Die ganze Stelle").await;
    lead.presses("Absagen und Bescheid geben").await;
    let told = lead.last().text;
    assert!(told.contains("Eine Person ist nicht erreichbar") && told.contains("Erstgespräch"), "{told}");
    assert!(!told.contains("weiß Bescheid"), "{told}");
    assert_eq!(states(&lotse, "online").await, [State::Cancelled]);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn changed_hours_list_conflicts_and_delete_nothing() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    asks_for_a_person(&lotse, "de").await;
    berater.clicks(What::Take, "").await;
    gives(&berater, thursday()).await;
    let mut files = lotse.content.files.clone();
    let text = &files.get("directory/appointments.yaml").expect("it is shipped").text;
    let text = text.replace("days: [mo, tu, we, th, fr], from: \"09:00\"", "days: [mo, tu, we, fr], from: \"09:00\"");
    files.put("directory/appointments.yaml", &text);
    let (changed, findings) = Content::load(files, lotse.content.trees.mode);
    assert!(findings.is_empty(), "{findings:#?}");
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let office = "online".into();
    let found = conflicts(&mut reader, &lotse.content, &office, noon()).await.expect("they are read");
    assert!(found.is_empty(), "{found:?}");
    let found = conflicts(&mut reader, &changed, &office, noon()).await.expect("they are read");
    let whys: Vec<Option<Why>> = found.iter().map(|conflict| conflict.why).collect();
    assert_eq!(whys, [Some(Why::OutsideHours)]);
    drop(reader);
    assert_eq!(states(&lotse, "online").await, [State::Booked]);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_shows_codes_only_and_ends_with_a_press_or_with_the_access() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    asks_for_a_person(&lotse, "de").await;
    berater.clicks(What::Take, "").await;
    gives(&berater, thursday()).await;
    let (_keep, content) = tokio::sync::watch::channel(Arc::clone(&lotse.content));
    let routes = http::calendar::routes(lotse.store().clone(), content, lotse.clock.clone());
    let address = ([127, 0, 0, 1], 0).into();
    let server = http::serve(address, Health::new(Intake::Polling), routes, std::future::pending()).await.expect("a port is free");
    let path = async || {
        berater.says("/calendar").await;
        berater.clicks(What::Feed, "new").await;
        let text = berater.last().text;
        text.lines().find(|line| line.starts_with("/calendar/")).unwrap_or_else(|| panic!("no address in {text}")).to_owned()
    };
    let client = reqwest::Client::new();
    let ask = async |path: &str, tag: Option<&str>| {
        let request = client.get(format!("http://{}{path}", server.address));
        let request = if let Some(tag) = tag { request.header("if-none-match", tag) } else { request };
        request.send().await.expect("the server answers")
    };
    let first = path().await;
    let answer = ask(&first, None).await;
    assert_eq!((answer.status().as_u16(), &answer.headers()["content-type"]), (200, &"text/calendar; charset=utf-8".parse().unwrap()));
    let tag = answer.headers()["etag"].to_str().expect("a tag").to_owned();
    let text = answer.text().await.expect("a text");
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let made =
        appointment::of_office(&mut reader, &"online".into(), Span { from: noon(), until: noon() + TimeDelta::days(9) }).await.unwrap();
    let case = lotse::store::case::by_id(&mut reader, made[0].case.expect("it was made in a case")).await.unwrap().expect("a case");
    drop(reader);
    let summaries: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("SUMMARY:")).collect();
    assert_eq!(summaries, [format!("Termin {}", case.code)], "{text}");
    assert!(!text.contains("LOCATION") && !text.contains("DESCRIPTION"), "{text}");
    assert_eq!(ask(&first, Some(&tag)).await.status().as_u16(), 304);
    // A new one ends the old one; an unknown one, an ended one and another path look alike.
    let second = path().await;
    let gone = async |path: &str| {
        let answer = ask(path, None).await;
        (answer.status().as_u16(), answer.text().await.expect("a text"))
    };
    let unknown = gone("/calendar/abcdefghijkmnpqrstuvwxyz23456789.ics").await;
    assert_eq!(unknown, gone("/cases/K7").await);
    assert_eq!((gone(&first).await, ask(&second, None).await.status().as_u16()), (unknown.clone(), 200));
    berater.says("/calendar").await;
    berater.presses("Adresse beenden").await;
    assert_eq!(gone(&second).await, unknown);
    let third = path().await;
    assert_eq!(ask(&third, None).await.status().as_u16(), 200);
    let mut tx = lotse.store().begin().await.expect("a transaction begins");
    let member = staff::of_users(&mut tx, lotse.store(), BOT, &[berater.chat]).await.expect("they are read").remove(0).1;
    staff::stand(&mut tx, member.id, Standing::Suspended, noon()).await.expect("the database takes it");
    tx.commit().await.expect("it commits");
    assert_eq!(gone(&third).await, unknown);
    lotse.finish().await;
}

/// A calendar on this machine that says busy on Thursday morning.
async fn elsewhere(text: &'static str) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("it listens");
    let routes = Router::new().route("/a.ics", get(async move || text));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    format!("http://{address}/a.ics")
}

#[tokio::test(flavor = "multi_thread")]
async fn busy_times_of_elsewhere_are_taken_over_and_faults_are_told_once() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let read = async |reach| busy::run_once(lotse.store(), &lotse.content, BOT, reach, lotse.clock.now()).await.expect("it runs");
    let free = async || {
        let mut tx = lotse.store().begin().await.expect("a transaction begins");
        let mut work =
            Casework { tx: &mut tx, store: lotse.store(), content: &lotse.content, bot: BOT, now: lotse.clock.now(), posted: false };
        let at = "2026-11-26T09:00:00".parse().expect("a time");
        let asked = Asked { office: &"online".into(), kind: &"first-talk".into(), at, language: None, staff: false };
        why(&mut work, asked).await.expect("it is read").expect("it is offered").1.map(|_| ())
    };
    assert_eq!(free().await, Ok(()));
    let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T000000Z\r\n\
                    DTSTART:20261126T080000Z\r\nDTEND:20261126T090000Z\r\nSUMMARY:Zahnarzt\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let url = elsewhere(calendar).await;
    berater.says("/calendar import http://calendar.example.org/a.ics").await;
    assert!(berater.last().text.contains("keine Adresse, die ich lesen darf"), "{}", berater.transcript());
    berater.says(&format!("/calendar import {url}")).await;
    assert!(berater.last().text.contains("Ich lese den Kalender jede Stunde"), "{}", berater.transcript());
    assert!(!read(Reach::Anywhere).await, "nothing is wrong with it");
    assert_eq!(free().await, Err(Why::Absent));
    // Inside the house nothing is read in earnest; what was known holds on, and it is told once.
    lotse.clock.advance(TimeDelta::minutes(59));
    assert!(!read(Reach::Public).await, "it is not due yet");
    berater.says(&format!("/calendar import {url}")).await;
    assert!(read(Reach::Public).await);
    lotse.quiet().await;
    assert!(heard(&berater, "Der andere Kalender gibt nichts heraus"), "{}", berater.transcript());
    lotse.clock.advance(TimeDelta::minutes(61));
    assert!(!read(Reach::Public).await, "once is enough");
    assert_eq!(free().await, Err(Why::Absent));
    berater.says("/calendar").await;
    berater.says(PIN).await;
    berater.presses("Meinen Import beenden").await;
    assert_eq!(free().await, Ok(()), "{}", berater.transcript());
    // What is no calendar is told of.
    let url = elsewhere("<html>").await;
    berater.says(&format!("/calendar import {url}")).await;
    assert!(read(Reach::Anywhere).await);
    lotse.quiet().await;
    assert!(heard(&berater, "Unter der Adresse steht kein Kalender"), "{}", berater.transcript());
    lotse.finish().await;
}
