//! Where staff say yes to a time, through the shipped bot: an appointment that moves is asked for again.

use lotse::booking::State;
use lotse::casework::Role;
use lotse::store::reminder::State as Reminded;

use super::{USUAL, appointments, at, chooses, day, files, looks, offering, opens, opens_nth, presses, reminders, until, with};
use crate::support::bot::{Lotse, Person};
use crate::support::client::noon;

/// An appointment that staff said yes to, and that its client asked to move: on Thursday at 9, to Friday at 9:30.
async fn asks_to_move<'l>(lotse: &'l Lotse, berater: &Person<'l>) -> Person<'l> {
    let anna = looks(lotse, "de").await;
    day(&anna, "26.11").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    berater.says("/week").await;
    opens(berater).await;
    berater.presses("Zusagen").await;
    assert_eq!(with(&anna, "Die Stelle hat Ja gesagt").len(), 1, "{}", anna.transcript());
    presses(&anna, "b.m.").await;
    day(&anna, "27.11").await;
    chooses(&anna, 1).await;
    assert!(anna.last().text.contains("Die Stelle sagt danach Ja oder Nein"), "{}", anna.transcript());
    chooses(&anna, 0).await;
    assert_eq!(with(&anna, "Ihre Anfrage ist bei der Stelle").len(), 2, "{}", anna.transcript());
    anna
}

/// States with the day on which each takes place.
async fn stands(lotse: &Lotse) -> Vec<(String, State)> {
    appointments(lotse).await.into_iter().map(|one| (one.span.from.format("%d.").to_string(), one.state)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_time_is_asked_for_and_the_old_one_stands_until_staff_say_yes() {
    let lotse = offering(noon(), "office", false, USUAL).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = asks_to_move(&lotse, &berater).await;
    assert_eq!(stands(&lotse).await, [("26.".to_owned(), State::Booked), ("27.".to_owned(), State::Requested)], "{}", anna.transcript());
    assert_eq!(reminders(&lotse, Reminded::Waits).await, 1, "she is reminded of the old one");
    assert_eq!(with(&berater, "Terminanfrage").len(), 2, "{}", berater.transcript());
    berater.says("/week").await;
    opens_nth(&berater, 1).await;
    berater.presses("Zusagen").await;
    assert!(berater.last().text.contains("Gut. Die Person weiß Bescheid."), "{}", berater.transcript());
    let all = appointments(&lotse).await;
    assert!(all.len() == 1 && all[0].generation == 1 && all[0].state == State::Booked, "one appointment, with its new time: {all:?}");
    assert_eq!(all[0].span.from, at("2026-11-27T08:30:00Z"));
    let told = with(&anna, "Die Stelle hat Ja gesagt").pop().expect("a yes");
    assert!(told.text.contains("27. November 2026, 09:30"), "{}", told.text);
    assert_eq!((reminders(&lotse, Reminded::Void).await, reminders(&lotse, Reminded::Waits).await), (1, 1));
    let uid = |file: &String| file.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
    let files = files(&anna);
    let (first, last) = (files.first().expect("a file"), files.last().expect("a file"));
    assert!(last.contains("SEQUENCE:1") && uid(first) == uid(last), "a calendar moves what it has: {files:?}");
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_to_a_new_time_costs_nobody_their_appointment() {
    let lotse = offering(noon(), "office", false, USUAL).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = asks_to_move(&lotse, &berater).await;
    // She asks for yet another time: the office decides about that one only.
    anna.says("/appointments").await;
    presses(&anna, "b.a.").await;
    presses(&anna, "b.m.").await;
    day(&anna, "27.11").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    let asked = [("26.".to_owned(), State::Booked), ("27.".to_owned(), State::Requested), ("27.".to_owned(), State::Cancelled)];
    assert_eq!(stands(&lotse).await, asked, "{}", anna.transcript());
    berater.says("/week").await;
    opens_nth(&berater, 1).await;
    berater.presses("Nicht möglich").await;
    assert!(stands(&lotse).await.contains(&("26.".to_owned(), State::Booked)), "{}", berater.transcript());
    // She hears the no, and that the old time stands, with a way to ask again.
    let said: Vec<String> = anna.messages().into_iter().filter(|message| message.from_bot).map(|message| message.text).collect();
    let no = said.iter().position(|text| text.contains("Die Stelle muss diesen Termin leider absagen")).expect("a no");
    let yes = said.iter().rposition(|text| text.contains("Ihr Termin steht fest")).expect("what stands");
    assert!(no < yes && said[yes].contains("26. November 2026, 09:00"), "{}", anna.transcript());
    until(&lotse, "2026-11-25T16:01:00Z").await;
    assert_eq!(with(&anna, "Erinnerung: morgen").len(), 1, "{}", anna.transcript());
    presses(&anna, "b.m.").await;
    assert!(anna.last().text.contains("An welchem Tag?"), "{}", anna.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_nobody_answers_ends_before_its_time_and_the_client_hears_it() {
    let lotse = offering(noon(), "office", false, USUAL).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "26.11").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    until(&lotse, "2026-11-25T16:00:00Z").await;
    assert_eq!(stands(&lotse).await, [("26.".to_owned(), State::Requested)], "there is time still");
    // At nine in the morning it would be: the evening before is the last moment at which nobody is woken.
    until(&lotse, "2026-11-25T18:50:00Z").await;
    assert_eq!(stands(&lotse).await, [("26.".to_owned(), State::Cancelled)]);
    assert_eq!(with(&anna, "Die Stelle hat noch nicht zugesagt").len(), 1, "{}", anna.transcript());
    assert_eq!(with(&berater, "Abgesagt").len(), 1, "{}", berater.transcript());
    presses(&anna, "b.m.").await;
    day(&anna, "27.11").await;
    lotse.finish().await;
}
