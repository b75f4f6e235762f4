//! A client with several cases: whom words are for is asked, a complaint is hidden from all whom it may concern, and `/mydata` tells
//! of each. What an office sets: photos both ways, an answer that is counted once.

use std::sync::Arc;

use chrono::TimeDelta;
use lotse::casework::Role;
use lotse::casework::press::What;
use lotse::conversation::Content;
use lotse::flow::model::Queue;
use lotse::store::{case, staff};

use super::{asks_for_a_person, counted, with};
use crate::support::bot::Lotse;
use crate::support::client::noon;

#[tokio::test(flavor = "multi_thread")]
async fn words_beside_two_cases_are_never_guessed_and_a_complaint_is_hidden_from_all_who_had_one() {
    let lotse = Lotse::start(false, noon()).await;
    let first = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let second = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    // The first has it, then the second, then it waits again.
    first.clicks(What::Take, "").await;
    first.clicks(What::Transfer, "").await;
    let list = with(&first, "An wen weitergeben").pop().expect("the list");
    let colleague = list.buttons.iter().flatten().find(|button| button.label.contains("(de)")).expect("a colleague").clone();
    lotse.emulator.press(first.chat, list.id, &colleague.data);
    lotse.quiet().await;
    second.clicks(What::Open, "").await;
    // Complaints are for whoever leads, at the office that takes them.
    let third = lotse.staff("eschweiler", Role::Coordinator, &["de"]).await;
    second.clicks(What::More, "").await;
    second.clicks(What::GiveBack, "").await;
    // Meanwhile the client complains: neither of the two hears of it, the coordinator does.
    anna.says("/start").await;
    for tap in ["more", "complaint", "send"] {
        anna.taps(tap).await;
    }
    let complaints = |person: &crate::support::bot::Person<'_>| with(person, "Beschwerde").len();
    assert_eq!((complaints(&first), complaints(&second)), (0, 0), "{}\n{}", first.transcript(), second.transcript());
    assert!(complaints(&third) > 0, "{}", third.transcript());
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let open = case::open(&mut reader).await.expect("cases are read");
    let complaint = open.iter().find(|case| case.queue == Queue::Complaint).expect("the complaint waits");
    let mut had = Vec::new();
    for member in staff::all(&mut reader, lotse.store()).await.expect("staff are read") {
        had.extend((member.role == Role::Counsellor).then_some(member.id));
    }
    had.sort_unstable();
    assert_eq!(complaint.hidden_from, had, "both counsellors had the client");
    drop(reader);
    third.clicks(What::Take, "").await;
    first.clicks(What::Take, "").await;
    // Two people have a case of the same client now.
    anna.says("Sie hat mich angeschrien").await;
    anna.says("Jeden Tag").await;
    for person in [&first, &second, &third] {
        assert!(with(person, "angeschrien").is_empty(), "{}", person.transcript());
    }
    let asked = anna.last();
    let line = asked.text.lines().find(|line| line.contains("Beschwerde")).expect("both are named").to_owned();
    let number = line.split(':').next().expect("they are numbered").to_owned();
    anna.presses(&format!("Gespräch {number}")).await;
    assert_eq!(with(&third, "Sie hat mich angeschrien\nJeden Tag").len(), 1, "both messages are kept\n{}", third.transcript());
    assert!(with(&first, "angeschrien").is_empty() && with(&second, "angeschrien").is_empty());
    // Danger is not asked about.
    anna.says("Ich will nicht mehr leben").await;
    assert!(!with(&first, "nicht mehr leben").is_empty() && with(&third, "nicht mehr leben").is_empty());
    // What is kept of both, with one more word that goes to nobody.
    anna.says("/mydata").await;
    let told = with(&anna, "Ihre Anfrage bei der Beratung");
    assert!(told.len() == 2 && told.iter().all(|message| message.text.contains("Ein Mensch hat sie.")), "{}", anna.transcript());
    assert!(told.iter().any(|message| message.text.contains("Gespeichert: \u{2068}1\u{2069} Nachricht.")), "{}", anna.transcript());
    anna.says("Das ist für niemanden").await;
    anna.presses("Nicht senden").await;
    assert!(anna.last().text.contains("nichts gesendet"));
    assert!(with(&first, "für niemanden").is_empty() && with(&third, "für niemanden").is_empty());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn solved_counts_once_and_an_office_without_staff_is_told_of() {
    let lotse = Lotse::start(false, noon()).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    assert!(with(&anna, "liest hier noch niemand mit").len() == 1, "{}", anna.transcript());
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    lotse.clock.advance(TimeDelta::minutes(1));
    berater.says("/queue").await;
    berater.clicks(What::Take, "").await;
    berater.clicks(What::Close, "").await;
    berater.clicks(What::Closed, "").await;
    let closed = anna.last();
    for label in ["Ja", "Nein", "Ja"] {
        let button = closed.buttons.iter().flatten().find(|button| button.label == label).expect("a button").data.clone();
        lotse.emulator.press(anna.chat, closed.id, &button);
        lotse.quiet().await;
    }
    assert_eq!(counted(&lotse, "solved").await, [("yes".to_owned(), 1)]);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn photos_go_both_ways_where_the_office_wants_them_and_without_a_name() {
    let mut lotse = Lotse::start(false, noon()).await;
    lotse.stop().await;
    let mut files = lotse.content.files.clone();
    let offices = files
        .get("directory/offices.yaml")
        .expect("it is shipped")
        .text
        .replace("queues: [urgent, general, exit]", "queues: [urgent, general, exit]\n    media: [photo]");
    files.put("directory/offices.yaml", &offices);
    let (content, findings) = Content::load(files, lotse.content.trees.mode);
    assert!(findings.is_empty(), "{findings:#?}");
    lotse.content = Arc::new(content);
    lotse.run().await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    berater.clicks(What::Take, "").await;
    let copies = |chat: i64| {
        let calls = lotse.emulator.calls();
        calls.iter().filter(|call| call.method.eq_ignore_ascii_case("copyMessage") && call.chat == Some(chat)).count()
    };
    anna.sends("photo").await;
    assert_eq!((copies(berater.chat), copies(anna.chat)), (1, 0), "{}", berater.transcript());
    berater.sends("photo").await;
    assert_eq!((copies(berater.chat), copies(anna.chat)), (1, 1), "{}", anna.transcript());
    assert!(with(&anna, "Beratung:").len() == 1, "it is headed as a person's\n{}", anna.transcript());
    // A voice message stays where it is.
    berater.sends("voice").await;
    assert!(berater.last().text.contains("Hier geht nur Text") && copies(anna.chat) == 1, "{}", berater.transcript());
    lotse.finish().await;
}
