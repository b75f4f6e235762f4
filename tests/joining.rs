//! Whoever opens the code of an office's appointment reads what will be sent, and says yes or no; nobody else is kept.

use chrono::{DateTime, TimeDelta, Utc};
use lotse::booking::elsewhere::diff::Change;
use lotse::booking::elsewhere::{Delivery, Elsewhere};
use lotse::booking::elsewhere::{Given, read};
use lotse::conversation::cases::Casework;
use lotse::conversation::office_appointments::{self, Vocabulary};
use lotse::ids::OfficeId;
use lotse::store::{elsewhere, reminder};

use crate::support::bot::{Lotse, Person};

fn now() -> DateTime<Utc> {
    "2026-11-30T09:00:00Z".parse().expect("an instant")
}

fn office() -> OfficeId {
    "jobcenter-example".into()
}

/// Reads an appointment as a file or a program would tell it.
fn told(lotse: &Lotse, given: &Given<'_>) -> Elsewhere {
    Vocabulary::of(&lotse.content).known(lotse.clock.now(), |known| read(given, known)).expect("it is right").0
}

/// Works in a transaction, as the command line and the office API do.
async fn work<T>(lotse: &Lotse, does: impl AsyncFnOnce(&mut Casework<'_>) -> lotse::store::Result<T>) -> T {
    let mut tx = lotse.store().begin().await.expect("a transaction begins");
    let mut work =
        Casework { tx: &mut tx, store: lotse.store(), content: &lotse.content, bot: 4_200_000_001, now: lotse.clock.now(), posted: false };
    let done = does(&mut work).await.expect("the database takes it");
    tx.commit().await.expect("it commits");
    done
}

/// Makes an appointment and a code for it.
async fn code(lotse: &Lotse, given: &Given<'_>) -> String {
    let told = told(lotse, given);
    work(lotse, async |work| {
        office_appointments::put(work, &office(), &told).await?.expect("it is taken");
        let kept = elsewhere::by_reference(work.tx, &office(), &told.reference).await?.expect("it is there");
        Ok(office_appointments::new_code(work, &kept.appointment).await?.expect("nobody joined").plain())
    })
    .await
}

const PLAIN: Given<'static> = Given {
    reference: "A-1",
    date: "2026-12-10",
    time: "9:30",
    minutes: "45",
    zone: "",
    place: "Haus 1, Raum 3",
    bring: "letter id",
    language: "uk",
    discreet: "no",
};

async fn rows(lotse: &Lotse, from: &'static str) -> i64 {
    let mut reader = lotse.store().reader().await.expect("the database answers");
    sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {from}"))).fetch_one(&mut *reader).await.expect("the SQL is right")
}

async fn delivery(lotse: &Lotse) -> Delivery {
    let mut reader = lotse.store().reader().await.expect("the database answers");
    elsewhere::by_reference(&mut reader, &office(), "A-1").await.expect("it is read").expect("it is there").delivery()
}

async fn opened<'a>(lotse: &'a Lotse, language: &str, code: &str) -> Person<'a> {
    let person = lotse.person(language);
    person.says(&format!("/start t-{code}")).await;
    person
}

#[tokio::test]
async fn a_code_shows_what_will_be_sent_and_yes_plans_it() {
    let lotse = Lotse::start(false, now()).await;
    let code = code(&lotse, &PLAIN).await;
    let amira = opened(&lotse, "en", &code).await;
    let asked = amira.last();
    assert!(asked.text.contains("Вітаю") && asked.text.contains("Haus 1, Raum 3"), "in the letter's language: {}", asked.text);
    assert_eq!(rows(&lotse, "client").await + rows(&lotse, "consent").await + rows(&lotse, "session").await, 0, "nothing is kept");
    assert_eq!(delivery(&lotse).await, Delivery::NotOpened, "looking is not joining");
    amira.presses("Інша мова").await.presses("Türkçe").await;
    assert!(amira.last().text.contains("Merhaba"), "{}", amira.transcript());
    amira.presses("Evet, lütfen").await;
    let joined = amira.last().text.clone();
    assert!(joined.contains("randevunuzu size hatırlatacağım") && joined.contains("Gut, ich erinnere Sie"), "{joined}");
    assert_eq!(delivery(&lotse).await, Delivery::Opened);
    assert_eq!(rows(&lotse, "consent WHERE purpose = 'reminder' AND language = 'tr' AND withdrawn_ms IS NULL").await, 1);
    // Ten days ahead: four days before, and one day before at five.
    assert_eq!(rows(&lotse, "reminder WHERE state = 0").await, 2);
    amira.says(&format!("/start t-{code}")).await;
    assert!(amira.last().text.contains("zaten"), "{}", amira.last().text);
    let other = opened(&lotse, "de", &code).await;
    assert!(other.last().text.contains("schon benutzt"), "{}", other.last().text);
    amira.presses("Artık hatırlatma").await;
    assert_eq!(rows(&lotse, "reminder WHERE state = 0").await, 0);
    assert_eq!(rows(&lotse, "consent WHERE withdrawn_ms IS NOT NULL").await, 1);
    lotse.finish().await;
}

#[tokio::test]
async fn what_was_joined_is_reminded_of_in_ukrainian_and_the_office_hears_of_a_wish_for_another_time() {
    let lotse = Lotse::start(false, now()).await;
    let code = code(&lotse, &PLAIN).await;
    let amira = opened(&lotse, "uk", &code).await;
    amira.presses("Так, нагадайте").await;
    let pass = async || {
        let bot = 4_200_000_001;
        lotse::work::reminders::run_once(lotse.store(), &lotse.content, bot, lotse.clock.now()).await.expect("a pass");
        lotse.quiet().await;
    };
    pass().await;
    assert_eq!(delivery(&lotse).await, Delivery::Opened, "nothing is due yet");
    // The day before at five: the first of the two is due since the sixth, and this one takes its place.
    lotse.clock.advance("2026-12-09T16:01:00Z".parse::<DateTime<Utc>>().expect("an instant") - lotse.clock.now());
    pass().await;
    let reminder = amira.last();
    for words in ["Нагадування", "9:30", "Haus 1, Raum 3", "Auf Deutsch"] {
        assert!(reminder.text.contains(words), "{words} is not in\n{}", amira.transcript());
    }
    assert_eq!(delivery(&lotse).await, Delivery::Reminded);
    // Another time is the office's to give: it hears of the wish, and the appointment stands.
    amira.presses("Новий час").await;
    assert_eq!(delivery(&lotse).await, Delivery::AskedForNewTime, "{}", amira.transcript());
    // An office that tells it again does not end the wish to be reminded; only the client does.
    let moved = told(&lotse, &Given { date: "2026-12-17", ..PLAIN });
    work(&lotse, async |work| office_appointments::put(work, &office(), &moved).await).await.expect("it moves");
    lotse.quiet().await;
    assert!(rows(&lotse, "reminder WHERE state = 0").await > 0);
    lotse.clock.advance("2026-12-16T16:01:00Z".parse::<DateTime<Utc>>().expect("an instant") - lotse.clock.now());
    pass().await;
    assert!(amira.last().text.contains("Haus 1, Raum 3"), "{}", amira.transcript());
    amira.presses("Більше не нагадувати").await;
    assert_eq!(rows(&lotse, "reminder WHERE state = 0").await, 0);
    lotse.finish().await;
}

#[tokio::test]
async fn no_keeps_nothing_and_leads_to_the_menu() {
    let lotse = Lotse::start(false, now()).await;
    let code = code(&lotse, &Given { language: "", discreet: "yes", ..PLAIN }).await;
    let amira = opened(&lotse, "de", &code).await;
    let asked = amira.last();
    assert!(!asked.text.contains("Haus 1") && asked.text.contains("nur Tag und Uhrzeit"), "discreet: {}", asked.text);
    amira.presses("Nein, danke").await;
    assert!(amira.last().text.contains("nichts gespeichert"), "{}", amira.transcript());
    for table in ["client", "client_key", "session", "consent", "outbox", "reminder"] {
        let mut reader = lotse.store().reader().await.expect("the database answers");
        let sql = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
        let left: i64 = sqlx::query_scalar(sql).fetch_one(&mut *reader).await.expect("the SQL is right");
        assert_eq!(left, 0, "{table}");
    }
    assert_eq!(delivery(&lotse).await, Delivery::NotOpened);
    amira.presses("Zum Menü").await;
    assert!(!amira.last().buttons.is_empty(), "a way on: {}", amira.transcript());
    // The code still works: somebody may change their mind.
    amira.says(&code.to_lowercase()).await;
    amira.presses("Ja, bitte erinnern").await;
    assert_eq!(delivery(&lotse).await, Delivery::Opened);
    lotse.finish().await;
}

#[tokio::test]
async fn wrong_and_old_codes_get_a_kind_word_and_guessing_ends() {
    let lotse = Lotse::start(false, now()).await;
    let code = code(&lotse, &PLAIN).await;
    let amira = opened(&lotse, "de", "2222222222").await;
    assert!(amira.last().text.contains("kenne ich nicht") && !amira.last().buttons.is_empty(), "{}", amira.transcript());
    for nth in 3..7 {
        amira.says(&format!("2222{nth}-22222")).await;
    }
    amira.says(&format!("/start t-{code}")).await;
    assert!(amira.last().text.contains("in einer Stunde"), "{}", amira.transcript());
    lotse.clock.advance(TimeDelta::minutes(61));
    amira.says(&format!("/start t-{code}")).await;
    assert!(amira.last().text.contains("Soll ich Sie erinnern") || amira.last().text.contains("Нагадати"), "{}", amira.last().text);
    lotse.clock.advance(TimeDelta::days(11));
    amira.says(&format!("/start t-{code}")).await;
    assert!(amira.last().text.contains("gilt nicht mehr"), "{}", amira.last().text);
    lotse.finish().await;
}

#[tokio::test]
async fn an_office_moves_and_cancels_and_the_client_hears_of_it() {
    let lotse = Lotse::start(false, now()).await;
    let code = code(&lotse, &PLAIN).await;
    let amira = opened(&lotse, "fa", &code).await;
    amira.presses("Так, нагадайте").await;
    let give = async |given: Given<'_>| {
        let told = told(&lotse, &given);
        let put = work(&lotse, async |work| office_appointments::put(work, &office(), &told).await).await;
        lotse.quiet().await;
        put.map(|(_, change)| change)
    };
    assert_eq!(give(PLAIN).await, Ok(Change::Same), "given again");
    let before = amira.messages().len();
    assert_eq!(give(Given { place: "Haus 2", ..PLAIN }).await, Ok(Change::Changed));
    assert!(amira.last().text.contains("іншому місці") && amira.last().text.contains("Haus 2"), "{}", amira.last().text);
    assert_eq!(amira.messages().len(), before + 1, "{}", amira.transcript());
    assert_eq!(give(Given { place: "Haus 2", bring: "id", ..PLAIN }).await, Ok(Change::Changed));
    assert_eq!(amira.messages().len(), before + 1, "what to bring is told with the reminder");
    assert_eq!(give(Given { date: "2026-12-17", place: "Haus 2", ..PLAIN }).await, Ok(Change::Moved));
    assert!(amira.last().text.contains("новий час") && amira.last().text.contains("neue Zeit"), "{}", amira.last().text);
    assert_eq!(rows(&lotse, "reminder WHERE state = 0 AND generation = 1").await, 2, "new ones");
    assert_eq!(rows(&lotse, "reminder WHERE state = 0 AND generation = 0").await, 0, "old ones died");
    let cancelled = work(&lotse, async |work| office_appointments::cancel(work, &office(), "A-1").await).await;
    lotse.quiet().await;
    assert_eq!(cancelled, Some(Ok(Change::Cancelled)));
    assert!(amira.last().text.contains("не відбудеться"), "{}", amira.last().text);
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let counts = reminder::counts(&mut reader).await.expect("they are read");
    assert_eq!(counts.iter().find(|(state, _)| *state == reminder::State::Waits).map(|(_, count)| *count), Some(0));
    drop(reader);
    assert_eq!(delivery(&lotse).await, Delivery::CancelledByOffice);
    assert_eq!(give(PLAIN).await.ok(), None, "what is cancelled needs a new reference");
    lotse.finish().await;
}

#[tokio::test]
async fn news_from_an_office_waits_for_the_morning_unless_it_is_too_late_then() {
    let lotse = Lotse::start(false, now()).await;
    let code = code(&lotse, &PLAIN).await;
    let amira = opened(&lotse, "de", &code).await;
    amira.presses("Так, нагадайте").await;
    let give = async |given: Given<'_>| {
        let told = told(&lotse, &given);
        work(&lotse, async |work| office_appointments::put(work, &office(), &told).await).await.expect("it is taken");
    };
    let until = |then: &str| lotse.clock.advance(then.parse::<DateTime<Utc>>().expect("an instant") - lotse.clock.now());
    let before = amira.messages().len();
    until("2026-12-01T22:00:00Z");
    give(Given { date: "2026-12-11", ..PLAIN }).await;
    // Eight o'clock in Berlin, behind conversations.
    assert_eq!(rows(&lotse, "outbox WHERE lane = 2 AND not_before_ms = 1796194800000").await, 1);
    assert_eq!(amira.messages().len(), before, "nobody is woken");
    until("2026-12-02T07:00:00Z");
    lotse.quiet().await;
    assert!(amira.messages().len() == before + 1 && amira.last().text.contains("новий час"), "{}", amira.transcript());
    // Fifteen minutes after the quiet hours they would be on their way to the old time.
    give(Given { date: "2026-12-03", time: "8:15", ..PLAIN }).await;
    lotse.quiet().await;
    until("2026-12-02T23:00:00Z");
    give(Given { date: "2026-12-17", ..PLAIN }).await;
    lotse.quiet().await;
    assert_eq!(amira.messages().len(), before + 3, "{}", amira.transcript());
    lotse.finish().await;
}
