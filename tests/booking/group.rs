//! A time for several clients at once, through the shipped bot.

use lotse::booking::State;
use lotse::casework::Role;

use super::{appointments, chooses, day, looks, offered, presses, until, with};
use crate::support::bot::PIN;
use crate::support::client::noon;

const OFFER: &str = r#"
offers:
  - office: online
    example: true
    hours: [{ days: [mo, tu, we, th, fr], from: "09:00", to: "11:00" }]
    confirm: at-once
    types:
      - { id: group, title: group, way: phone, minutes: 60, with: desk, seats: 2 }
"#;

#[tokio::test(flavor = "multi_thread")]
async fn two_share_a_time_a_third_does_not_and_one_who_goes_leaves_the_other() {
    let lotse = offered(noon(), OFFER).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let (anna, boris, clara) = (looks(&lotse, "de").await, looks(&lotse, "de").await, looks(&lotse, "de").await);
    for person in [&anna, &boris, &clara] {
        day(person, "24.11").await;
    }
    for person in [&anna, &boris] {
        assert_eq!(chooses(person, 0).await, "09:00");
        chooses(person, 0).await;
        assert_eq!(with(person, "Ihr Termin steht fest").len(), 1, "{}", person.transcript());
    }
    assert_eq!(chooses(&clara, 0).await, "09:00");
    assert!(clara.last().text.contains("gerade vergeben"), "{}", clara.transcript());
    // Both stand in the day, each with a button of their own.
    until(&lotse, "2026-11-24T06:00:00Z").await;
    berater.says("/today").await;
    berater.says(PIN).await;
    let list = berater.last();
    assert_eq!(list.text.matches("09:00 · ohne Fall · Gruppe").count(), 2, "{}", list.text);
    let keys: Vec<String> =
        list.buttons.iter().flatten().filter(|key| key.data.starts_with("s.apt.0.show.")).map(|key| key.data.clone()).collect();
    assert_eq!(keys.len(), 2, "{list:?}");
    let cancelled = with(&boris, "absagen").len();
    lotse.emulator.press(berater.chat, list.id, &keys[0]);
    lotse.quiet().await;
    berater.presses("Absagen").await;
    berater.presses("Ja, absagen").await;
    let states: Vec<State> = appointments(&lotse).await.into_iter().map(|one| one.state).collect();
    assert!(states.len() == 2 && states.contains(&State::Cancelled) && states.contains(&State::Booked), "{states:?}");
    assert_eq!(with(&anna, "Die Stelle muss diesen Termin leider absagen").len(), 1, "{}", anna.transcript());
    assert_eq!(with(&boris, "absagen").len(), cancelled, "{}", boris.transcript());
    berater.says("/today").await;
    assert_eq!(berater.last().text.matches("09:00").count(), 1, "{}", berater.transcript());
    presses(&boris, "b.l").await;
    assert!(boris.last().text.contains("24. November 2026, 09:00"), "{}", boris.transcript());
    lotse.finish().await;
}
