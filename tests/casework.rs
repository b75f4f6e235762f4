//! A client and staff, through the shipped bot: a request is taken, both write, it is handed on, closed, opened again.

mod model;

use lotse::casework::Role;
use lotse::conversation::desk::press::What;

use crate::support::bot::{Lotse, Person};
use crate::support::client::noon;

/// A newcomer who reads this language asks for a person and sends.
async fn asks_for_a_person<'l>(lotse: &'l Lotse, language: &str) -> Person<'l> {
    let person = lotse.person(language);
    person.says("/start").await;
    person.taps(language).await;
    person.taps("person").await;
    person.taps("now").await;
    person.taps("send").await;
    person
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_in_farsi_is_taken_answered_and_closed() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de", "fa"]).await;
    let leila = asks_for_a_person(&lotse, "fa").await;
    berater.clicks(What::Take, "").await;
    leila.says("سلام، من نامه‌ای دارم").await;
    berater.says("Guten Tag. Welcher Brief ist es?").await;
    leila.says("از جاب‌سنتر").await;
    berater.clicks(What::Close, "").await;
    berater.clicks(What::Tick, "answered").await;
    berater.clicks(What::Closed, "").await;
    println!("{}\n=====\n{}", leila.transcript(), berater.transcript());
    lotse.finish().await;
}
