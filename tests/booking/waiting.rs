//! The waiting list, through the shipped bot: one time is free, and several wait for it.

use chrono::TimeDelta;
use lotse::booking::State;
use lotse::emulator::Message;
use lotse::work;

use super::{appointments, bot, chooses, looks, offered, presses, with};
use crate::support::bot::{Lotse, Person};
use crate::support::client::noon;

/// One time within the days that can be booked: Thursday at 9 o'clock.
const ONE: &str = r#"
offers:
  - office: online
    example: true
    hours: [{ days: [th], from: "09:00", to: "09:30" }]
    horizon_days: 7
    confirm: at-once
    types:
      - { id: talk, title: talk, way: phone, minutes: 30, with: desk }
"#;

/// Somebody who found no free time, and waits.
async fn waits(lotse: &Lotse) -> Person<'_> {
    let person = looks(lotse, "de").await;
    assert!(person.last().text.contains("Im Moment ist keine Zeit frei"), "{}", person.transcript());
    chooses(&person, 0).await;
    assert!(!with(&person, "Sie stehen auf der Warteliste").is_empty(), "{}", person.transcript());
    person
}

async fn serves(lotse: &Lotse) {
    work::reminders::serve_waiting(lotse.store(), &lotse.content, bot(), lotse.clock.now()).await.expect("a pass");
    lotse.quiet().await;
}

fn offers(person: &Person<'_>) -> Vec<Message> {
    with(person, "Eine Zeit ist frei geworden")
}

/// The one time is taken, two wait, and it becomes free: the first of them was offered it.
async fn freed(lotse: &Lotse) -> (Person<'_>, Person<'_>) {
    let anna = looks(lotse, "de").await;
    chooses(&anna, 0).await;
    let (boris, clara) = (waits(lotse).await, waits(lotse).await);
    serves(lotse).await;
    assert!(offers(&boris).is_empty(), "nothing is free yet");
    presses(&anna, "b.q.").await;
    presses(&anna, "b.x.").await;
    serves(lotse).await;
    assert_eq!((offers(&boris).len(), offers(&clara).len()), (1, 0), "{}", boris.transcript());
    assert!(offers(&boris)[0].text.contains("26. November 2026, 09:00"), "{}", boris.transcript());
    (boris, clara)
}

/// Takes what was offered, and says yes to it.
async fn takes(person: &Person<'_>) {
    presses(person, "b.t.").await;
    assert!(person.last().text.contains("Das wäre Ihr Termin"), "{}", person.transcript());
    chooses(person, 0).await;
    assert!(!with(person, "Ihr Termin steht fest").is_empty(), "{}", person.transcript());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_declines_waits_on_and_the_next_is_asked() {
    let lotse = offered(noon(), ONE).await;
    let (boris, clara) = freed(&lotse).await;
    presses(&boris, "b.d.").await;
    assert!(boris.last().text.contains("Sie bleiben auf der Warteliste"), "{}", boris.transcript());
    serves(&lotse).await;
    assert_eq!((offers(&boris).len(), offers(&clara).len()), (1, 1), "{}", clara.transcript());
    takes(&clara).await;
    serves(&lotse).await;
    assert_eq!(offers(&boris).len(), 1, "{}", boris.transcript());
    let live = appointments(&lotse).await.into_iter().filter(|one| one.state.live()).count();
    assert_eq!(live, 1);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_declined_is_not_offered_to_them_again() {
    let lotse = offered(noon(), ONE).await;
    let (boris, clara) = freed(&lotse).await;
    presses(&boris, "b.d.").await;
    serves(&lotse).await;
    presses(&clara, "b.d.").await;
    for _ in 0..3 {
        lotse.clock.advance(TimeDelta::minutes(10));
        serves(&lotse).await;
    }
    assert_eq!((offers(&boris).len(), offers(&clara).len()), (1, 1), "{}", boris.transcript());
    // It is free for whoever looks.
    let dora = looks(&lotse, "de").await;
    assert!(dora.last().text.contains("Das wäre Ihr Termin"), "{}", dora.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_nobody_answers_goes_to_the_next() {
    let lotse = offered(noon(), ONE).await;
    let (boris, clara) = freed(&lotse).await;
    let said = boris.messages().len();
    lotse.clock.advance(TimeDelta::minutes(179));
    serves(&lotse).await;
    assert!(offers(&clara).is_empty(), "it is held for three hours");
    lotse.clock.advance(TimeDelta::minutes(2));
    serves(&lotse).await;
    assert_eq!((offers(&boris).len(), offers(&clara).len()), (1, 1), "{}", clara.transcript());
    assert_eq!(boris.messages().len(), said, "the offer said until when: nothing follows\n{}", boris.transcript());
    // Who answers now sees that it is gone, and has a way on; the next one's offer stands.
    presses(&boris, "b.t.").await;
    assert!(boris.last().text.contains("gibt es so nicht mehr"), "{}", boris.transcript());
    boris.button("person");
    takes(&clara).await;
    let states: Vec<State> = appointments(&lotse).await.into_iter().map(|one| one.state).filter(|state| state.live()).collect();
    assert_eq!(states, [State::Booked]);
    lotse.finish().await;
}
