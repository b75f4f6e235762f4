//! A client and appointments, through the shipped bot: found, kept, moved, cancelled, reminded of.

use chrono::TimeDelta;
use lotse::booking::State;
use lotse::casework::Role;
use lotse::casework::press::What;
use lotse::emulator::Message;
use lotse::privacy::Purpose;
use lotse::store::reminder::State as Stands;
use lotse::store::{consent, reminder, unavailable};
use lotse::work;

use super::{USUAL, appointments, at, bot, choices, chooses, day, files, looks, offering, presses, reminders, until, usual, with};
use crate::support::bot::{Lotse, Person};
use crate::support::client::noon;

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_is_booked_in_turkish_in_four_taps_and_told_in_german_too() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de", "tr"]).await;
    let ayse = looks(&lotse, "tr").await;
    assert_eq!(chooses(&ayse, 0).await, "İlk görüşme");
    chooses(&ayse, 1).await;
    assert_eq!(chooses(&ayse, 0).await, "09:00");
    let confirm = ayse.last();
    assert!(confirm.text.contains("Randevunuz şöyle olur") && confirm.text.contains("Belgeniz olmasa da gelin"), "{}", confirm.text);
    assert!(confirm.buttons.iter().flatten().all(|key| key.label.chars().count() <= 24 && key.data.len() <= 64));
    assert_eq!(chooses(&ayse, 0).await, "Evet, hatırlatın");
    let booked = with(&ayse, "Randevunuz kesinleşti").pop().expect("a confirmation");
    assert!(booked.text.contains("Auf Deutsch:") && booked.text.contains("Dienstag, 24. November 2026, 09:00"), "{}", booked.text);
    let files = files(&ayse);
    assert!(files.len() == 1 && files[0].contains("DTSTART:20261124T080000Z") && files[0].contains("SUMMARY:Randevu"), "{files:?}");
    assert!(!files[0].contains("Beratung") && files[0].contains("SEQUENCE:0"), "nothing in it names a topic");
    let all = appointments(&lotse).await;
    assert!(all.len() == 1 && all[0].state == State::Booked && all[0].language == "tr");
    assert!(!with(&berater, "Neuer Termin").is_empty(), "{}", berater.transcript());
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let agreed = consent::of(&mut reader, all[0].client.expect("a client")).await.expect("they are read");
    assert_eq!(agreed.iter().map(|given| given.purpose).collect::<Vec<_>>(), [Purpose::Appointment, Purpose::Reminder]);
    drop(reader);
    // The talk goes on from its step.
    assert!(!ayse.last().buttons.is_empty(), "{}", ayse.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reminders_come_in_turkish_and_german_and_a_new_time_kills_the_old_ones() {
    let lotse = usual().await;
    let ayse = looks(&lotse, "tr").await;
    day(&ayse, "1 Ara").await;
    chooses(&ayse, 0).await;
    chooses(&ayse, 0).await;
    assert_eq!(reminders(&lotse, Stands::Waits).await, 2, "{}", ayse.transcript());
    until(&lotse, "2026-11-27T07:59:00Z").await;
    assert!(with(&ayse, "Hatırlatma").is_empty());
    until(&lotse, "2026-11-27T08:01:00Z").await;
    let first = with(&ayse, "Hatırlatma").pop().expect("the first");
    assert!(first.text.contains("1 Aralık 2026 Salı, 09:00") && first.text.contains("Dienstag, 1. Dezember 2026, 09:00"), "{}", first.text);
    // A new time: the same screens, and what was planned for the old one is void.
    presses(&ayse, "b.m.").await;
    day(&ayse, "2 Ara").await;
    chooses(&ayse, 1).await;
    assert_eq!(chooses(&ayse, 0).await, "Evet, yeni saat olsun");
    let moved = files(&ayse).pop().expect("a file");
    assert!(moved.contains("SEQUENCE:1") && moved.contains("DTSTART:20261202T083000Z"), "{moved}");
    let all = appointments(&lotse).await;
    assert!(all.len() == 1 && all[0].generation == 1, "the hold is gone, the appointment is the same");
    assert_eq!((reminders(&lotse, Stands::Void).await, reminders(&lotse, Stands::Waits).await), (1, 1));
    until(&lotse, "2026-11-30T16:30:00Z").await;
    assert_eq!(with(&ayse, "Hatırlatma").len(), 1, "nothing reminds of the old time");
    until(&lotse, "2026-12-01T16:01:00Z").await;
    let second = with(&ayse, "Hatırlatma: yarın").pop().expect("the second");
    assert!(second.text.contains("09:30"), "{}", second.text);
    presses(&ayse, "b.y.").await;
    assert_eq!(appointments(&lotse).await[0].state, State::Confirmed);
    assert_eq!(reminders(&lotse, Stands::Arrived).await, 2);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_cancelled_reminds_nobody_and_tells_calendars() {
    let lotse = usual().await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "01.12").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    presses(&anna, "b.q.").await;
    assert!(anna.last().text.contains("Möchten Sie diesen Termin absagen?"), "{}", anna.transcript());
    presses(&anna, "b.x.").await;
    let file = files(&anna).pop().expect("a file");
    assert!(file.contains("METHOD:CANCEL") && file.contains("SEQUENCE:1"), "{file}");
    assert_eq!((reminders(&lotse, Stands::Void).await, reminders(&lotse, Stands::Waits).await), (2, 0));
    until(&lotse, "2026-11-30T16:30:00Z").await;
    assert!(with(&anna, "Erinnerung:").is_empty(), "{}", anna.transcript());
    // An old button says where things stand.
    presses(&anna, "b.q.").await;
    assert!(anna.last().text.contains("gibt es so nicht mehr"), "{}", anna.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discreet_reminder_says_when_and_nothing_else() {
    let lotse = offering(noon(), "at-once", true, USUAL).await;
    let ayse = looks(&lotse, "tr").await;
    day(&ayse, "24 Kas").await;
    chooses(&ayse, 0).await;
    chooses(&ayse, 0).await;
    until(&lotse, "2026-11-23T16:01:00Z").await;
    let reminder = with(&ayse, "Hatırlatma").pop().expect("a reminder");
    let plain = reminder.text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain, "Hatırlatma: yarın, 09:00.\n\nErinnerung: morgen, 09:00.");
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_reminded_at_night_and_the_clock_may_change() {
    // Two hours before 9 o'clock is quiet: it goes out at half past seven in the evening before, which is another hour in UTC.
    let lotse = offering(at("2026-10-22T10:00:00Z"), "at-once", false, "{ before: [{ hours: 2 }] }").await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "26.10").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    until(&lotse, "2026-10-25T18:29:00Z").await;
    assert!(with(&anna, "Erinnerung:").is_empty(), "{}", anna.transcript());
    until(&lotse, "2026-10-25T18:31:00Z").await;
    let reminder = with(&anna, "Erinnerung: morgen").pop().expect("a reminder");
    assert!(reminder.text.contains("26. Oktober 2026, 09:00"), "{}", reminder.text);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_three_days_of_downtime_one_late_reminder_goes_out() {
    let mut lotse = usual().await;
    let chat = {
        let anna = looks(&lotse, "de").await;
        day(&anna, "01.12").await;
        chooses(&anna, 0).await;
        chooses(&anna, 0).await;
        anna.chat
    };
    lotse.stop().await;
    lotse.clock.advance(at("2026-11-30T17:30:00Z") - lotse.clock.now());
    lotse.run().await;
    until(&lotse, "2026-11-30T17:31:00Z").await;
    let anna = Person { lotse: &lotse, chat };
    assert_eq!(with(&anna, "Erinnerung:").len(), 1, "{}", anna.transcript());
    assert_eq!((reminders(&lotse, Stands::Skipped).await, reminders(&lotse, Stands::Arrived).await), (1, 1));
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_blocks_the_bot_is_shown_to_the_office() {
    let lotse = usual().await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "24.11").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    lotse.emulator.block(anna.chat);
    lotse.quiet().await;
    until(&lotse, "2026-11-23T16:01:00Z").await;
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let undelivered = reminder::undelivered(&mut reader, &"online".into(), 9).await.expect("they are read");
    assert_eq!(undelivered.len(), 1);
    drop(reader);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_staff_say_yes_a_wish_is_a_request_and_reminds_nobody() {
    let lotse = offering(noon(), "office", false, USUAL).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "01.12").await;
    chooses(&anna, 0).await;
    assert!(anna.last().text.contains("sagt danach Ja oder Nein"), "{}", anna.last().text);
    chooses(&anna, 0).await;
    assert!(!with(&anna, "Der Termin gilt erst, wenn die Stelle Ja sagt").is_empty(), "{}", anna.transcript());
    assert_eq!(appointments(&lotse).await[0].state, State::Requested);
    assert_eq!(reminders(&lotse, Stands::Waits).await, 0);
    assert!(!with(&berater, "Terminanfrage").is_empty(), "{}", berater.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_opened_from_its_news_even_when_nobody_is_on_duty() {
    let lotse = offering(noon(), "office", false, USUAL).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    berater.says("/duty").await;
    for next in ["topics", "hours"] {
        berater.clicks(What::Next, next).await;
    }
    berater.clicks(What::Duty, "off").await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "01.12").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    assert!(!with(&berater, "Terminanfrage").is_empty(), "{}", berater.transcript());
    berater.presses("Lesen").await;
    berater.presses("Zusagen").await;
    assert_eq!(appointments(&lotse).await[0].state, State::Booked, "{}", berater.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_time_goes_to_one_client_and_a_hold_lapses() {
    let lotse = usual().await;
    let (anna, boris) = (looks(&lotse, "de").await, looks(&lotse, "de").await);
    for person in [&anna, &boris] {
        day(person, "24.11").await;
    }
    chooses(&anna, 0).await;
    assert!(anna.last().text.contains("Das wäre Ihr Termin"), "{}", anna.transcript());
    chooses(&boris, 0).await;
    assert!(boris.last().text.contains("gerade vergeben") && choices(&boris, "b.c.").1.len() == 4, "{}", boris.transcript());
    // Ten minutes later it is free again, and goes to whoever says yes first.
    lotse.clock.advance(TimeDelta::minutes(11));
    chooses(&boris, 3).await;
    day(&boris, "24.11").await;
    assert_eq!(chooses(&boris, 0).await, "09:00", "{}", boris.transcript());
    chooses(&boris, 1).await;
    assert!(!with(&boris, "Ihr Termin steht fest").is_empty(), "{}", boris.transcript());
    chooses(&anna, 0).await;
    assert!(anna.last().text.contains("nicht länger freihalten"), "{}", anna.transcript());
    assert_eq!(appointments(&lotse).await.iter().filter(|one| one.state == State::Booked).count(), 1);
    assert_eq!(reminders(&lotse, Stands::Waits).await, 0, "without reminder means without");
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_can_be_typed_wishes_are_kept_and_limits_are_told() {
    let lotse = usual().await;
    let ayse = looks(&lotse, "tr").await;
    // Monday has one time left, so it is taken with its day.
    ayse.says("1").await;
    assert!(ayse.last().text.contains("Randevunuz şöyle olur"), "{}", ayse.transcript());
    ayse.says("3").await;
    assert!(ayse.last().text.contains("asla çocuk değildir"), "{}", ayse.transcript());
    ayse.says("4").await;
    ayse.says("1").await;
    assert!(ayse.last().text.contains("Bir kadın tercüme etsin") && ayse.last().text.contains("çevresinden biri olmasın"));
    ayse.says("1").await;
    assert!(!with(&ayse, "Randevunuz kesinleşti").is_empty(), "{}", ayse.transcript());
    presses(&ayse, "b.l").await;
    assert!(ayse.last().text.contains("Randevularınız"), "{}", ayse.transcript());
    let again = async || {
        ayse.says("/start appointments").await;
        ayse.taps("book").await;
    };
    again().await;
    day(&ayse, "1 Ara").await;
    chooses(&ayse, 0).await;
    chooses(&ayse, 0).await;
    again().await;
    assert!(ayse.last().text.contains("daha fazla randevu mümkün değil"), "{}", ayse.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_of_ones_own_is_reminded_of_and_forgotten() {
    let lotse = usual().await;
    let anna = lotse.person("de");
    anna.says("/start").await;
    anna.taps("de").await;
    anna.says("/appointments").await;
    presses(&anna, "b.o").await;
    anna.says("Zahn").await;
    anna.says("24.11.2026").await;
    anna.says("14 Uhr 30").await;
    assert!(anna.last().text.contains("Zahn") && anna.last().text.contains("14:30"), "{}", anna.transcript());
    chooses(&anna, 0).await;
    assert!(anna.last().text.contains("Ich erinnere Sie vorher"), "{}", anna.transcript());
    until(&lotse, "2026-11-23T16:01:00Z").await;
    let reminder = with(&anna, "Erinnerung: morgen").pop().expect("a reminder");
    assert!(reminder.text.contains("Zahn"), "{}", reminder.text);
    presses(&anna, "b.s.").await;
    presses(&anna, "b.z").await;
    assert!(anna.last().text.contains("keinen Termin mehr"), "{}", anna.transcript());
    lotse.clock.advance(TimeDelta::days(9));
    work::retention::run_once(lotse.store(), &lotse::config::Periods::default(), lotse.clock.now()).await.expect("it is deleted");
    lotse.quiet().await;
    anna.says("/appointments").await;
    assert!(anna.last().text.contains("keinen Termin"), "{}", anna.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_of_ones_own_is_deleted_at_once() {
    let lotse = usual().await;
    let anna = lotse.person("de");
    anna.says("/start").await;
    anna.taps("de").await;
    anna.says("/appointments").await;
    presses(&anna, "b.o").await;
    for words in ["Zahn", "24.11.2026", "14:30"] {
        anna.says(words).await;
    }
    chooses(&anna, 0).await;
    assert_eq!(reminders(&lotse, Stands::Waits).await, 1);
    anna.says("/appointments").await;
    presses(&anna, "b.a.").await;
    presses(&anna, "b.x.").await;
    assert!(anna.last().text.contains("Der Termin ist gelöscht"), "{}", anna.transcript());
    let mut reader = lotse.store().reader().await.expect("the database answers");
    for table in ["appointment", "reminder", "consent"] {
        let text = format!("SELECT COUNT(*) FROM {table}");
        let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(text)).fetch_one(&mut *reader).await.expect("they are counted");
        assert_eq!(rows, 0, "{table}");
    }
    drop(reader);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_beside_a_person_are_for_that_person_whatever_was_being_told() {
    let lotse = usual().await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = lotse.person("de");
    anna.says("/start").await;
    for tap in ["de", "person", "now", "send"] {
        anna.taps(tap).await;
    }
    // She is in the middle of telling an appointment of her own when the counsellor comes.
    anna.says("/appointments").await;
    presses(&anna, "b.o").await;
    berater.clicks(What::Take, "").await;
    anna.says("Guten Tag, ich warte schon lange").await;
    assert_eq!(with(&berater, "ich warte schon lange").len(), 1, "{}", anna.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mydata_tells_of_appointments_and_a_deletion_frees_them_and_tells_the_office() {
    let lotse = usual().await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "01.12").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    anna.says("/mydata").await;
    assert!(!with(&anna, "1. Dezember").is_empty() && !with(&anna, "Das ist von Ihnen gespeichert").is_empty(), "{}", anna.transcript());
    assert!(with(&berater, "Abgesagt").is_empty());
    anna.says("/delete").await;
    anna.taps("yes").await;
    assert_eq!(with(&berater, "Abgesagt").len(), 1, "{}", berater.transcript());
    assert!(appointments(&lotse).await.is_empty());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_is_offered_the_first_free_time() {
    let lotse = Lotse::start(false, noon()).await;
    // Nobody is there who could be booked.
    let ayse = looks(&lotse, "tr").await;
    chooses(&ayse, 0).await;
    assert!(ayse.last().text.contains("boş saat yok"), "{}", ayse.transcript());
    chooses(&ayse, 0).await;
    assert!(!with(&ayse, "Bekleme listesindesiniz").is_empty(), "{}", ayse.transcript());
    let _berater = lotse.staff("online", Role::Counsellor, &["de", "tr"]).await;
    work::reminders::serve_waiting(lotse.store(), &lotse.content, bot(), lotse.clock.now()).await.expect("a pass");
    lotse.quiet().await;
    assert!(!with(&ayse, "Bir saat boşaldı").is_empty(), "{}", ayse.transcript());
    presses(&ayse, "b.t.").await;
    chooses(&ayse, 0).await;
    assert!(!with(&ayse, "Randevunuz kesinleşti").is_empty(), "{}", ayse.transcript());
    lotse.finish().await;
}

/// Somebody on the waiting list of an office where nobody could be booked; then somebody is there.
async fn waits(lotse: &Lotse) -> (Person<'_>, Person<'_>) {
    let anna = looks(lotse, "de").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    assert!(!with(&anna, "Sie stehen auf der Warteliste").is_empty(), "{}", anna.transcript());
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    serves(lotse).await;
    assert_eq!(with(&anna, "Eine Zeit ist frei geworden").len(), 1, "{}", anna.transcript());
    (anna, berater)
}

async fn serves(lotse: &Lotse) {
    work::reminders::serve_waiting(lotse.store(), &lotse.content, bot(), lotse.clock.now()).await.expect("a pass");
    lotse.quiet().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_does_not_suit_is_not_offered_again_and_silence_ends_the_wish() {
    let lotse = Lotse::start(false, noon()).await;
    let (anna, _berater) = waits(&lotse).await;
    let offers = || with(&anna, "Eine Zeit ist frei geworden");
    presses(&anna, "b.d.").await;
    assert!(anna.last().text.contains("Sie bleiben auf der Warteliste"), "{}", anna.transcript());
    serves(&lotse).await;
    assert!(offers().len() == 2 && offers()[0].text != offers()[1].text, "{}", anna.transcript());
    let ended = || with(&anna, "nicht mehr wegen freier Zeiten").len();
    for (offered, over) in [(3, 0), (3, 1), (3, 1)] {
        lotse.clock.advance(TimeDelta::minutes(181));
        serves(&lotse).await;
        assert_eq!((offers().len(), ended()), (offered, over), "{}", anna.transcript());
    }
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_looks_at_an_offer_late_has_ten_minutes_and_who_leaves_the_list_is_offered_nothing() {
    let lotse = Lotse::start(false, noon()).await;
    let (anna, _berater) = waits(&lotse).await;
    lotse.clock.advance(TimeDelta::minutes(179));
    presses(&anna, "b.t.").await;
    lotse.clock.advance(TimeDelta::minutes(9));
    presses(&anna, "b.e").await;
    assert!(anna.last().text.contains("auf keiner Warteliste mehr"), "{}", anna.transcript());
    serves(&lotse).await;
    assert_eq!(with(&anna, "Eine Zeit ist frei geworden").len(), 1, "{}", anna.transcript());
    // What was being looked at is still held.
    chooses(&anna, 1).await;
    assert!(!with(&anna, "Ihr Termin steht fest").is_empty(), "{}", anna.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn that_nobody_speaks_the_language_is_said_before_the_yes_too() {
    let lotse = Lotse::start(false, noon()).await;
    let ayse = looks(&lotse, "tr").await;
    chooses(&ayse, 0).await;
    chooses(&ayse, 0).await;
    let _berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    serves(&lotse).await;
    presses(&ayse, "b.t.").await;
    let says = |message: &Message| message.text.contains("konuşan kimse yok");
    assert!(says(&ayse.last()), "{}", ayse.transcript());
    // With a wish for an interpreter that is known.
    chooses(&ayse, 2).await;
    chooses(&ayse, 0).await;
    assert!(!says(&ayse.last()) && ayse.last().text.contains("Bir kadın tercüme etsin"), "{}", ayse.transcript());
    // Said with the days, it is not said twice.
    let lale = looks(&lotse, "tr").await;
    chooses(&lale, 0).await;
    assert!(says(&lale.last()), "{}", lale.transcript());
    chooses(&lale, 0).await;
    chooses(&lale, 0).await;
    assert!(lale.last().text.contains("Randevunuz şöyle olur") && !says(&lale.last()), "{}", lale.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_appointments_are_leafed_through_and_mydata_tells_all() {
    let lotse = usual().await;
    let anna = lotse.person("de");
    anna.says("/start").await;
    anna.taps("de").await;
    anna.says("/appointments").await;
    for nth in 1..=6 {
        presses(&anna, "b.o").await;
        for words in [format!("Zahn {nth}"), format!("{}.12.2026", nth + 1), "14:30".to_owned()] {
            anna.says(&words).await;
        }
        chooses(&anna, 0).await;
        anna.says("/appointments").await;
    }
    let shows = |from: usize, until: usize| {
        let last = anna.last().text;
        (1..=6).all(|nth| last.contains(&format!("Zahn {nth}")) == (from..=until).contains(&nth))
    };
    assert!(shows(1, 3), "{}", anna.transcript());
    presses(&anna, "b.p.").await;
    let shown = choices(&anna, "b.a.").1;
    assert!(shown.len() == 3, "{}", anna.transcript());
    presses(&anna, "b.a.").await;
    assert!(anna.last().text.contains("Zahn 4"), "{}", anna.transcript());
    anna.says("/mydata").await;
    let told = with(&anna, "Zahn 1").pop().expect("it is told");
    assert!((1..=6).all(|nth| told.text.contains(&format!("Zahn {nth}"))), "{}", anna.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_that_is_closed_while_a_time_is_held_is_not_booked() {
    let lotse = usual().await;
    let (anna, boris) = (looks(&lotse, "de").await, looks(&lotse, "de").await);
    day(&boris, "01.12").await;
    chooses(&boris, 0).await;
    chooses(&boris, 1).await;
    presses(&boris, "b.m.").await;
    day(&boris, "24.11").await;
    chooses(&boris, 1).await;
    day(&anna, "24.11").await;
    chooses(&anna, 0).await;
    let closed = lotse::booking::Span { from: at("2026-11-23T23:00:00Z"), until: at("2026-11-24T23:00:00Z") };
    let mut tx = lotse.store().begin().await.expect("the database answers");
    unavailable::add(&mut tx, lotse.store(), &"online".into(), None, closed, "staff").await.expect("it is stored");
    tx.commit().await.expect("it is stored");
    for person in [&anna, &boris] {
        chooses(person, 0).await;
        assert!(person.last().text.contains("nicht länger freihalten"), "{}", person.transcript());
    }
    let all = appointments(&lotse).await;
    assert!(all.iter().all(|one| one.state == State::Held || one.span.from == at("2026-12-01T08:00:00Z")), "{all:?}");
    // Another day is one press away.
    chooses(&anna, 0).await;
    chooses(&anna, 1).await;
    assert!(!with(&anna, "Ihr Termin steht fest").is_empty(), "{}", anna.transcript());
    lotse.finish().await;
}
