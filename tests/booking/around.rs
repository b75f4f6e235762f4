//! Around the beginning of an appointment, through the shipped bot: who comes late, who cancels too late, who did not come.

use lotse::booking::State;
use lotse::casework::Role;
use lotse::store::reminder::State as Reminded;

use super::{appointments, appointments_of, choices, chooses, day, looks, offered, opens, presses, reminders, until, usual, with};
use crate::support::bot::{Lotse, PIN, Person};
use crate::support::client::noon;

/// An office with a telephone, or one without, that wants a day's notice of who does not come.
fn strict(office: &str) -> String {
    format!(
        "offers:\n  - office: {office}\n    example: true\n    confirm: at-once\n    \
         hours: [{{ days: [mo, tu, we, th, fr], from: \"09:00\", to: \"12:00\" }}]\n    types:\n      \
         - {{ id: talk, title: talk, way: phone, minutes: 30, with: desk, cut_off_hours: 24 }}\n"
    )
}

/// Somebody with an appointment on Tuesday at 9 o'clock, of which they are reminded.
async fn booked(lotse: &Lotse) -> Person<'_> {
    let person = looks(lotse, "de").await;
    day(&person, "24.11").await;
    chooses(&person, 0).await;
    chooses(&person, 0).await;
    person
}

/// Opens what staff see of today, with the PIN after a pause, and the first appointment in it.
async fn opens_today(staff: &Person<'_>) {
    staff.says("/today").await;
    if staff.last().text.contains("PIN") {
        staff.says(PIN).await;
    }
    opens(staff).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_did_not_come_gets_one_kind_word_and_a_new_time() {
    let lotse = usual().await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = booked(&lotse).await;
    // A button of another day, or a forged one, marks nothing before it begins.
    berater.says("/week").await;
    opens(&berater).await;
    let card = berater.last();
    let id = appointments(&lotse).await[0].id.0;
    lotse.emulator.press(berater.chat, card.id, &format!("s.apt.0.missed.{id}"));
    lotse.quiet().await;
    assert!(berater.last().text.contains("Das geht erst nach dem Beginn"), "{}", berater.transcript());
    assert_eq!(appointments(&lotse).await[0].state, State::Booked);
    until(&lotse, "2026-11-24T08:40:00Z").await;
    opens_today(&berater).await;
    berater.presses("War nicht da").await;
    assert_eq!(appointments(&lotse).await[0].state, State::Missed, "{}", berater.transcript());
    // A second press changes nothing, and takes nothing away.
    berater.presses("War nicht da").await;
    assert_eq!((appointments(&lotse).await[0].state, reminders(&lotse, Reminded::Waits).await), (State::Missed, 1));
    // Nobody is told at once: the word comes on the next working day, and asks for no reason.
    assert!(with(&anna, "Der Termin hat nicht geklappt").is_empty(), "{}", anna.transcript());
    until(&lotse, "2026-11-25T09:01:00Z").await;
    let word = with(&anna, "Der Termin hat nicht geklappt").pop().unwrap_or_else(|| panic!("no word in\n{}", anna.transcript()));
    assert!(word.text.contains("Das kann passieren. Möchten Sie eine neue Zeit?"), "{}", word.text);
    until(&lotse, "2026-11-27T09:01:00Z").await;
    assert_eq!(with(&anna, "Der Termin hat nicht geklappt").len(), 1, "once is enough");
    // Its button leads to a new appointment; the missed one stays as it is.
    presses(&anna, "b.m.").await;
    day(&anna, "01.12").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    let states: Vec<State> = appointments(&lotse).await.into_iter().map(|one| one.state).collect();
    assert_eq!(states, [State::Missed, State::Booked], "{}", anna.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_marked_as_missing_by_mistake_hears_nothing() {
    let lotse = usual().await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = booked(&lotse).await;
    until(&lotse, "2026-11-24T08:40:00Z").await;
    opens_today(&berater).await;
    berater.presses("War nicht da").await;
    opens_today(&berater).await;
    berater.presses("War da").await;
    assert_eq!(appointments(&lotse).await[0].state, State::Attended, "{}", berater.transcript());
    until(&lotse, "2026-11-25T09:01:00Z").await;
    assert!(with(&anna, "Der Termin hat nicht geklappt").is_empty(), "{}", anna.transcript());
    assert_eq!(reminders(&lotse, Reminded::Waits).await, 0);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_late_is_announced_and_nothing_else_changes() {
    let lotse = usual().await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = booked(&lotse).await;
    let (before, waiting) = (appointments(&lotse).await, reminders(&lotse, Reminded::Waits).await);
    anna.says("/appointments").await;
    presses(&anna, "b.a.").await;
    presses(&anna, "b.w.").await;
    assert!(anna.last().text.contains("Ich habe der Stelle geschrieben, dass Sie später kommen"), "{}", anna.transcript());
    let told = with(&berater, "Kommt später").pop().unwrap_or_else(|| panic!("nothing in\n{}", berater.transcript()));
    let plain = told.text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain, "Kommt später: Dienstag, 24. November 2026, 09:00 · Deutsch", "no word more");
    assert_eq!((appointments(&lotse).await, reminders(&lotse, Reminded::Waits).await), (before, waiting));
    // Once it is over there is nobody to wait.
    until(&lotse, "2026-11-24T08:31:00Z").await;
    presses(&anna, "b.w.").await;
    assert!(anna.last().text.contains("gibt es so nicht mehr"), "{}", anna.transcript());
    assert_eq!(with(&berater, "Kommt später").len(), 1, "{}", berater.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_cut_off_the_office_is_called_and_the_appointment_stands() {
    for (office, words) in [("online", "Bitte rufen Sie die Stelle an."), ("eschweiler", "0 24 03 / 87 89-0")] {
        let lotse = offered(noon(), &strict(office)).await;
        let anna = booked(&lotse).await;
        until(&lotse, "2026-11-23T07:59:00Z").await;
        presses(&anna, "b.q.").await;
        assert!(anna.last().text.contains("Möchten Sie diesen Termin absagen?"), "there is a minute left\n{}", anna.transcript());
        until(&lotse, "2026-11-23T08:01:00Z").await;
        // The last yes comes too late, and so does all that is begun now: it is said at once.
        for verb in ["b.x.", "b.q.", "b.m."] {
            presses(&anna, verb).await;
            let answer = anna.last();
            assert!(answer.text.contains("Für eine Änderung hier ist es zu spät") && answer.text.contains(words), "{}", anna.transcript());
            let labels: Vec<&str> = answer.buttons.iter().flatten().map(|key| key.label.as_str()).collect();
            assert!(labels.contains(&"Ich komme später"), "{labels:?}");
            anna.button("person");
        }
        let kept: Vec<State> = appointments_of(&lotse, office).await.into_iter().map(|one| one.state).collect();
        assert_eq!(kept, [State::Booked], "{}", anna.transcript());
        assert_eq!(choices(&anna, "b.w.").1.len(), 1);
        lotse.finish().await;
    }
}
