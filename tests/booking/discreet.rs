//! Appointments of clients whose case is kept apart (violence, leaving a group), through the shipped bot: the screen of a phone, and a
//! list on a desk, tell when and nothing else (P17).

use lotse::casework::Role;
use lotse::casework::press::What;

use super::{appointments, at, chooses, day, gives, looks, opens, until, usual, with};
use crate::support::bot::{Lotse, PIN, Person};
use crate::support::client::noon;

/// What nobody may read who looks at a phone, or over a shoulder: topics, kinds of offices and talks, names.
const TELLING: [&str; 9] = ["Ausstieg", "extrem", "Gewalt", "Gruppe", "Beratung", "Erstgespräch", "Telefon", "bringen", "Beispiel"];

fn tells_nothing(text: &str) {
    for word in TELLING {
        assert!(!text.contains(word), "{word} in\n{text}");
    }
}

/// What the bot said to somebody about an appointment, since some message.
fn since(person: &Person<'_>, many: usize) -> Vec<String> {
    person.messages().into_iter().skip(many).filter(|message| message.from_bot).map(|message| message.text).collect()
}

/// The client of an exit case, who wants to be reminded.
async fn leaver(lotse: &Lotse) -> Person<'_> {
    let sam = lotse.person("de");
    sam.says("/start").await;
    for tap in ["de", "new-start", "exiti", "exiti", "talk", "now", "send"] {
        sam.taps(tap).await;
    }
    sam
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_of_an_exit_case_tells_when_and_nothing_else() {
    let lotse = Lotse::start(false, noon()).await;
    let guide = lotse.staff("online", Role::ExitCounsellor, &["de"]).await;
    let lead = lotse.staff("online", Role::Coordinator, &["de"]).await;
    let sam = leaver(&lotse).await;
    guide.clicks(What::Take, "").await;
    guide.presses("Lesen").await;
    let many = sam.messages().len();
    gives(&guide, at("2026-11-26T08:00:00Z")).await;
    sam.presses("Ja, bitte erinnern").await;
    assert!(appointments(&lotse).await[0].discreet, "{}", sam.transcript());
    until(&lotse, "2026-11-25T16:01:00Z").await;
    let reminder = with(&sam, "Erinnerung: morgen").pop().unwrap_or_else(|| panic!("no reminder in\n{}", sam.transcript()));
    assert_eq!(reminder.text.replace(['\u{2068}', '\u{2069}'], ""), "Erinnerung: morgen, 09:00.");
    since(&sam, many).iter().for_each(|text| tells_nothing(text));
    for message in sam.messages() {
        let file = message.document.map(|(_, bytes)| String::from_utf8(bytes).expect("text"));
        file.iter().for_each(|text| tells_nothing(text));
    }
    // The day of whoever has the case names its code; whoever leads the office sees that the time is taken.
    until(&lotse, "2026-11-26T07:00:00Z").await;
    for person in [&guide, &lead] {
        person.says("/today").await;
        person.says(PIN).await;
    }
    let (own, others) = (guide.last(), lead.last());
    assert!(own.text.contains("09:00 · ") && !own.text.contains("Ausstieg") && !own.text.contains("extrem"), "{}", own.text);
    assert!(others.text.ends_with("09:00 · belegt"), "{}", others.text);
    assert!(others.buttons.iter().flatten().all(|key| !key.data.starts_with("s.apt.")), "{others:?}");
    opens(&guide).await;
    assert!(!guide.last().text.contains("Ausstieg") && !guide.last().text.contains("extrem"), "{}", guide.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_from_before_grows_quiet_when_violence_is_told() {
    let lotse = usual().await;
    let anna = looks(&lotse, "de").await;
    day(&anna, "24.11").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    assert!(!appointments(&lotse).await[0].discreet);
    anna.says("Mein Mann hat mich gestern wieder geschlagen").await;
    for tap in ["person", "send"] {
        anna.taps(tap).await;
    }
    assert!(appointments(&lotse).await[0].discreet, "{}", anna.transcript());
    until(&lotse, "2026-11-23T16:01:00Z").await;
    let reminder = with(&anna, "Erinnerung: morgen").pop().unwrap_or_else(|| panic!("no reminder in\n{}", anna.transcript()));
    assert_eq!(reminder.text.replace(['\u{2068}', '\u{2069}'], ""), "Erinnerung: morgen, 09:00.");
    // What is booked from now on is quiet from the beginning.
    anna.says("/start appointments").await;
    anna.taps("de").await.taps("book").await;
    let many = anna.messages().len();
    day(&anna, "27.11").await;
    chooses(&anna, 0).await;
    chooses(&anna, 0).await;
    assert!(appointments(&lotse).await.iter().all(|one| one.discreet), "{}", anna.transcript());
    let booked = since(&anna, many).into_iter().find(|text| text.contains("Ihr Termin steht fest")).expect("a confirmation");
    tells_nothing(&booked);
    lotse.finish().await;
}
