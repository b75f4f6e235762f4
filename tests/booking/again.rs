//! Reminders that were handed over and not sent, or that cannot be read: nobody is woken, misled or forgotten by them.

use lotse::store::reminder::State as Reminded;
use lotse::work;
use sqlx::Executor as _;

use super::{at, bot, chooses, day, looks, presses, reminders, until, usual};
use crate::support::bot::Lotse;

/// Passes of reminders by a node that reads the database while the bot of the test is down, so that nothing is sent.
async fn pass_while_down(lotse: &mut Lotse, then: &str) {
    lotse.stop().await;
    lotse.clock.advance(at(then) - lotse.clock.now());
    let store = lotse.setup().database.open().await.expect("the database opens");
    work::reminders::run_once(&store, &lotse.content, bot(), lotse.clock.now()).await.expect("a pass");
    store.close().await;
}

#[tokio::test]
async fn what_was_handed_over_and_not_sent_is_judged_anew() {
    let mut lotse = usual().await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "02.12").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    let chat = anna.chat;
    // Handed over at five on the day before; then nothing goes out until the night, and until the morning.
    pass_while_down(&mut lotse, "2026-12-01T16:00:30Z").await;
    pass_while_down(&mut lotse, "2026-12-01T22:30:00Z").await;
    pass_while_down(&mut lotse, "2026-12-02T07:01:00Z").await;
    lotse.run().await;
    lotse.quiet().await;
    let said: Vec<String> = lotse.emulator.messages(chat).into_iter().map(|message| message.text).collect();
    let reminders: Vec<&String> = said.iter().filter(|text| text.starts_with("Erinnerung")).collect();
    assert_eq!(reminders.len(), 1, "{said:#?}");
    assert!(reminders[0].starts_with("Erinnerung: heute"), "what was tomorrow is today: {}", reminders[0]);
    lotse.finish().await;
}

#[tokio::test]
async fn what_is_over_by_then_is_not_sent() {
    let mut lotse = usual().await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "02.12").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    let chat = anna.chat;
    pass_while_down(&mut lotse, "2026-12-01T16:00:30Z").await;
    pass_while_down(&mut lotse, "2026-12-02T12:00:00Z").await;
    lotse.run().await;
    lotse.quiet().await;
    assert!(lotse.emulator.messages(chat).iter().all(|message| !message.text.starts_with("Erinnerung")));
    // With the one four days before, which this one took the place of.
    assert_eq!(reminders(&lotse, Reminded::Skipped).await, 2);
    lotse.finish().await;
}

#[tokio::test]
async fn a_reminder_that_cannot_be_read_stops_nobody_elses() {
    let lotse = usual().await;
    let (anna, omar) = (looks(&lotse, "de").await, looks(&lotse, "de").await);
    for person in [&anna, &omar] {
        day(person, "02.12").await;
        chooses(person, 0).await;
        chooses(person, 0).await;
    }
    let mut tx = lotse.store().begin().await.expect("a transaction begins");
    let text = "UPDATE appointment SET sealed = x'00' WHERE id = (SELECT MIN(id) FROM appointment)";
    assert_eq!(tx.execute(text).await.expect("the SQL is right").rows_affected(), 1);
    tx.commit().await.expect("it commits");
    until(&lotse, "2026-12-01T16:00:30Z").await;
    assert_eq!((reminders(&lotse, Reminded::Skipped).await, reminders(&lotse, Reminded::Arrived).await), (3, 1));
    assert!(omar.last().text.starts_with("Erinnerung: morgen"), "{}", omar.transcript());
    lotse.finish().await;
}

#[tokio::test]
async fn words_after_leaving_ones_own_appointment_are_no_name_of_it() {
    let lotse = usual().await;
    let anna = looks(&lotse, "de").await;
    anna.says("/appointments").await;
    presses(&anna, "b.o").await;
    anna.taps("person").await;
    anna.says("Ich habe einen Brief vom Amt").await;
    assert!(anna.last().text.contains("Ich verstehe einen Brief nicht"), "{}", anna.transcript());
    lotse.finish().await;
}
