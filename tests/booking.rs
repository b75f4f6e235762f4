//! Appointments: what offices offer, free times, reminders, calendar files; clients who book, and what staff do, through the shipped
//! bot.

mod again;
mod around;
mod asked;
mod calendar;
mod client;
mod desk;
mod discreet;
mod elsewhere;
mod group;
mod offer;
mod policy;
mod slots;
mod waiting;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use lotse::booking::Appointment;
use lotse::casework::press::What;
use lotse::conversation::{Content, Files};
use lotse::emulator::Message;
use lotse::flow::Mode;
use lotse::store::reminder::State as Reminded;
use lotse::store::{appointment, reminder};
use lotse::work;

use crate::support::bot::{Folder, Lotse, Person, TOKEN};
use crate::support::client::noon;

/// The example offer of the office `online`, with other words in it.
const OFFER: &str = r#"
offers:
  - office: online
    example: true
    hours: [{ days: [mo, tu, we, th, fr], from: "09:00", to: "12:00" }]
    confirm: CONFIRM
    discreet: DISCREET
    reminders: REMINDERS
    types:
      - { id: talk, title: talk, way: phone, minutes: 30, with: desk, bring: [letter] }
"#;
const USUAL: &str = r#"{ before: [{ days: 4, if_booked_days_ahead: 6 }, { days: 1, at: "17:00" }] }"#;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn bot() -> i64 {
    TOKEN.split(':').next().and_then(|bot| bot.parse().ok()).expect("a token")
}

/// A bot whose one office offers this.
async fn offering(now: DateTime<Utc>, confirm: &str, discreet: bool, reminders: &str) -> Lotse {
    let offer = OFFER.replace("CONFIRM", confirm).replace("DISCREET", &discreet.to_string()).replace("REMINDERS", reminders);
    offered(now, &offer).await
}

/// A bot with these offers, as the file has them.
async fn offered(now: DateTime<Utc>, offers: &str) -> Lotse {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.0.join("directory")).expect("a folder is made");
    std::fs::write(folder.0.join("directory/appointments.yaml"), offers).expect("it is written");
    let mut files = Files::shipped();
    files.overlay(&folder.0).expect("it is read");
    let (content, findings) = Content::load(files, Mode::Counselling);
    assert!(findings.is_empty(), "{findings:?}");
    let mut lotse = Lotse::start(false, now).await;
    lotse.stop().await;
    lotse.content = Arc::new(content);
    lotse.run().await;
    lotse
}

async fn usual() -> Lotse {
    offering(noon(), "at-once", false, USUAL).await
}

/// Somebody who reads this language, at the menu of appointments.
async fn looks<'l>(lotse: &'l Lotse, language: &str) -> Person<'l> {
    let person = lotse.person(language);
    person.says("/start appointments").await;
    person.taps(language).await;
    person.taps("book").await;
    person
}

/// Callback data of appointments on the newest message that has some.
fn choices(person: &Person<'_>, prefix: &str) -> (i64, Vec<(String, String)>) {
    let with = |message: &Message| {
        let keys = message.buttons.iter().flatten().filter(|key| key.data.starts_with(prefix));
        keys.map(|key| (key.label.clone(), key.data.clone())).collect::<Vec<_>>()
    };
    let found = person.messages().into_iter().rev().map(|message| (message.id, with(&message))).find(|(_, keys)| !keys.is_empty());
    found.unwrap_or_else(|| panic!("no {prefix} in\n{}", person.transcript()))
}

/// Presses the nth choice of the open screen; says its label.
async fn chooses(person: &Person<'_>, nth: usize) -> String {
    let (message, keys) = choices(person, "b.c.");
    let (label, data) = keys.get(nth).cloned().unwrap_or_else(|| panic!("no choice {nth} in\n{}", person.transcript()));
    person.lotse.emulator.press(person.chat, message, &data);
    person.lotse.quiet().await;
    label
}

/// Presses the newest button of this verb.
async fn presses(person: &Person<'_>, verb: &str) {
    let (message, keys) = choices(person, verb);
    person.lotse.emulator.press(person.chat, message, &keys[0].1);
    person.lotse.quiet().await;
}

/// The day with this part in its label, leafing as far as it has to; then its first time.
async fn day(person: &Person<'_>, part: &str) {
    for _ in 0..12 {
        let (_, keys) = choices(person, "b.c.");
        match keys.iter().position(|(label, _)| label.contains(part)) {
            Some(nth) => {
                chooses(person, nth).await;
                return;
            }
            None => drop(chooses(person, keys.len() - 1).await),
        }
    }
    panic!("no day {part} in\n{}", person.transcript());
}

/// Time goes on, and what is due then is done.
async fn until(lotse: &Lotse, then: &str) {
    lotse.clock.advance(at(then) - lotse.clock.now());
    work::reminders::run_once(lotse.store(), &lotse.content, bot(), lotse.clock.now()).await.expect("a pass");
    lotse.quiet().await;
}

async fn appointments(lotse: &Lotse) -> Vec<Appointment> {
    appointments_of(lotse, "online").await
}

async fn appointments_of(lotse: &Lotse, office: &str) -> Vec<Appointment> {
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let within = lotse::booking::Span { from: at("2026-01-01T00:00:00Z"), until: at("2028-01-01T00:00:00Z") };
    appointment::of_office(&mut reader, &office.into(), within).await.expect("they are read")
}

async fn reminders(lotse: &Lotse, state: Reminded) -> i64 {
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let counts = reminder::counts(&mut reader).await.expect("they are counted");
    counts.into_iter().find(|(known, _)| *known == state).map_or(0, |(_, number)| number)
}

fn with(person: &Person<'_>, words: &str) -> Vec<Message> {
    person.messages().into_iter().filter(|message| message.from_bot && message.text.contains(words)).collect()
}

/// Calendar files that somebody got.
fn files(person: &Person<'_>) -> Vec<String> {
    let text = |message: Message| message.document.map(|(_, bytes)| String::from_utf8(bytes).expect("text").replace("\r\n ", ""));
    person.messages().into_iter().filter_map(text).collect()
}

/// Somebody new who reads this language asks for a person.
async fn asks_for_a_person<'l>(lotse: &'l Lotse, language: &str) -> Person<'l> {
    let person = lotse.person(language);
    person.says("/start").await;
    for tap in [language, "person", "now", "send"] {
        person.taps(tap).await;
    }
    person
}

/// Gives the client of the case that was taken last a first talk.
async fn gives(staff: &Person<'_>, begins: DateTime<Utc>) {
    staff.clicks(What::More, "").await;
    staff.clicks(What::Book, "").await;
    staff.clicks(What::Book, "first-talk").await;
    staff.clicks(What::Book, &format!("first-talk.d{}", begins.format("%Y%m%d"))).await;
    staff.clicks(What::Book, &format!("first-talk.t{}", begins.timestamp() / 60)).await;
}

/// Opens the first appointment of the list that was shown last.
async fn opens(staff: &Person<'_>) {
    opens_nth(staff, 0).await;
}

/// Opens another one of it, counted from 0.
async fn opens_nth(staff: &Person<'_>, nth: usize) {
    let list = staff.last();
    let button = list.buttons.iter().flatten().filter(|button| button.data.starts_with("s.apt.0.show.")).nth(nth).cloned();
    staff.presses(&button.unwrap_or_else(|| panic!("no appointment {nth} in\n{}", staff.transcript())).label).await;
}
