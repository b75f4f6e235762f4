//! A client and staff, through the shipped bot: a request is taken, both write, it is handed on, closed, opened again.

mod model;
mod several;

use chrono::TimeDelta;
use lotse::casework::Role;
use lotse::casework::press::What;
use lotse::emulator::Message;
use lotse::store::{audit, office, statistic};

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

/// Texts of the bot in a chat that hold some words.
fn with(person: &Person<'_>, words: &str) -> Vec<Message> {
    person.messages().into_iter().filter(|message| message.from_bot && message.text.contains(words)).collect()
}

async fn answers(person: &Person<'_>, words: &str, text: &str) {
    let message = with(person, words).pop().unwrap_or_else(|| panic!("no {words} in\n{}", person.transcript()));
    person.lotse.emulator.reply(person.chat, message.id, text);
    person.lotse.quiet().await;
}

/// What was counted of a measure.
async fn counted(lotse: &Lotse, measure: &str) -> Vec<(String, i64)> {
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let all = statistic::between(&mut reader, "2000-01", "2100-01").await.expect("sums are read");
    all.into_iter().filter(|sum| sum.measure == measure).map(|sum| (sum.value, sum.cases)).collect()
}

/// What the audit says of an office, oldest first.
async fn audited(lotse: &Lotse, id: &str) -> Vec<String> {
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let lines = audit::latest(&mut reader, Some(&id.into()), 100).await.expect("the audit is read");
    lines.into_iter().rev().map(|line| line.action).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_in_farsi_is_taken_answered_handed_on_closed_and_opened_again() {
    let lotse = Lotse::start(false, noon()).await;
    let first = lotse.staff("online", Role::Counsellor, &["de", "fa"]).await;
    let second = lotse.staff("online", Role::Counsellor, &["de", "fa"]).await;
    let leila = asks_for_a_person(&lotse, "fa").await;
    assert!(!with(&first, "Neuer Fall").is_empty() && !with(&second, "Neuer Fall").is_empty());
    first.clicks(What::Take, "").await;
    assert!(!with(&second, "ist vergeben").is_empty(), "the other card is taken back\n{}", second.transcript());
    assert!(!with(&leila, "حالا یک انسان به شما می‌نویسد").is_empty());
    // Both ways, and the bot is silent.
    leila.says("سلام، من نامه‌ای دارم").await;
    assert_eq!(with(&first, "سلام، من نامه‌ای دارم").len(), 1);
    let before = leila.messages().len();
    answers(&first, "سلام، من نامه‌ای دارم", "Guten Tag. Welcher Brief ist es?").await;
    assert_eq!(leila.messages().len(), before + 1);
    assert_eq!(leila.last().text, "مشاوره:\nGuten Tag. Welcher Brief ist es?");
    assert!(leila.last().reply.is_some(), "the quote is kept");
    // A phrase with a blank: found by two letters, shown in both languages, answered by a button that is read in German.
    first.says(":gan").await;
    first.says("/phrases").await;
    first.clicks(What::Group, "meeting").await;
    first.clicks(What::Phrase, "phrase-meeting-moved").await;
    first.says("3.12.").await;
    first.says("9:30").await;
    let preview = first.last().text;
    assert!(preview.contains("Persisch") && preview.contains("9:30"), "{preview}");
    first.clicks(What::SendPhrase, "").await;
    let offered = leila.last();
    assert!(offered.buttons.len() == 3, "{}", leila.transcript());
    lotse.emulator.press(leila.chat, offered.id, &offered.buttons[0][0].data.clone());
    lotse.quiet().await;
    assert!(!with(&first, "· Persisch (Farsi)\nJa").is_empty(), "{}", first.transcript());
    // Handed on to a colleague: the client hears it, the history is there.
    first.clicks(What::Transfer, "").await;
    let colleague = with(&first, "An wen weitergeben").pop().expect("the list");
    let button = colleague.buttons.iter().flatten().find(|button| button.label.contains("(de, fa)")).expect("a colleague").clone();
    lotse.emulator.press(first.chat, colleague.id, &button.data);
    lotse.quiet().await;
    second.clicks(What::Open, "").await;
    assert!(with(&second, "Guten Tag. Welcher Brief ist es?").len() == 1, "{}", second.transcript());
    first.says("Das geht an niemanden").await;
    assert!(with(&leila, "Das geht an niemanden").is_empty());
    leila.says("خیلی ممنون").await;
    assert!(with(&first, "خیلی ممنون").is_empty() && with(&second, "خیلی ممنون").len() == 1);
    // Closed with outcomes, counted once, opened again by the client, with the same counsellor.
    second.clicks(What::Close, "").await;
    second.clicks(What::Tick, "answered").await;
    second.clicks(What::Outcomes, "learning").await;
    second.clicks(What::Tick, "awo-19").await;
    second.clicks(What::Closed, "").await;
    assert_eq!(counted(&lotse, "cases").await, [("all".to_owned(), 1)]);
    assert_eq!(counted(&lotse, "outcome").await, [("answered".to_owned(), 1), ("awo-19".to_owned(), 1)]);
    assert_eq!(counted(&lotse, "language").await, [("fa".to_owned(), 1)]);
    leila.presses("ادامهٔ نوشتن").await;
    leila.says("یک سؤال دیگر").await;
    assert_eq!(with(&second, "یک سؤال دیگر").len(), 1, "{}", second.transcript());
    second.clicks(What::Close, "").await;
    second.clicks(What::Closed, "").await;
    assert_eq!(counted(&lotse, "cases").await, [("all".to_owned(), 1)], "a reopened case counts once");
    let deeds = audited(&lotse, "online").await;
    for deed in ["made", "take", "transfer", "open", "close", "reopen"] {
        assert!(deeds.iter().any(|known| known == deed), "{deed} is not in {deeds:?}");
    }
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_could_go_to_two_clients_are_never_guessed() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let amira = asks_for_a_person(&lotse, "ar").await;
    berater.clicks(What::Take, "").await;
    let ivan = asks_for_a_person(&lotse, "uk").await;
    berater.clicks(What::Take, "").await;
    berater.says("Guten Tag").await;
    assert!(with(&ivan, "Guten Tag").len() == 1 && with(&amira, "Guten Tag").is_empty(), "it is the case that was taken last");
    amira.says("مرحبا").await;
    berater.says("Wie geht es Ihnen?").await;
    assert!(with(&ivan, "Wie geht").is_empty() && with(&amira, "Wie geht").is_empty());
    assert!(berater.last().text.contains("An wen geht das?"));
    let arabic = berater.last().buttons.iter().flatten().find(|button| button.label.contains("Arabisch")).expect("a choice").data.clone();
    lotse.emulator.press(berater.chat, berater.last().id, &arabic);
    lotse.quiet().await;
    assert!(with(&amira, "Wie geht").len() == 1 && with(&ivan, "Wie geht").is_empty());
    // An answer to a message goes to its client, whoever is active.
    ivan.says("Доброго дня").await;
    answers(&berater, "Доброго дня", "Und Ihnen?").await;
    assert!(with(&ivan, "Und Ihnen").len() == 1 && with(&amira, "Und Ihnen").is_empty());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn edits_are_mirrored_and_danger_flags_the_counsellor() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    // While nobody has it, words are laid beside the request and reach whoever takes it, in order.
    anna.says("Mein Brief ist vom Amt").await;
    assert!(!with(&anna, "zu Ihrer Anfrage gelegt").is_empty(), "{}", anna.transcript());
    anna.says("Er ist gelb").await;
    berater.clicks(What::Take, "").await;
    let got: Vec<String> = with(&berater, "· Deutsch\n").iter().map(|message| message.text.clone()).collect();
    assert!(
        got.iter().any(|text| text.ends_with("Mein Brief ist vom Amt")) && got.last().is_some_and(|text| text.ends_with("Er ist gelb")),
        "{got:?}"
    );
    let mine = lotse.emulator.type_text(anna.chat, "Der Termin ist am Montag");
    lotse.quiet().await;
    lotse.emulator.edit(anna.chat, mine, "Der Termin ist am Dienstag");
    lotse.quiet().await;
    assert!(with(&berater, "Montag").is_empty() && with(&berater, "Dienstag").len() == 1, "{}", berater.transcript());
    let his = lotse.emulator.type_text(berater.chat, "Bringen Sie den Pass");
    lotse.quiet().await;
    lotse.emulator.edit(berater.chat, his, "Bringen Sie den Ausweis");
    lotse.quiet().await;
    assert!(with(&anna, "den Pass").is_empty() && with(&anna, "den Ausweis").len() == 1, "{}", anna.transcript());
    // A word of danger: the person reads it with a flag, the client gets the help row and no crisis talk beside the person.
    anna.says("Ich will nicht mehr leben").await;
    assert!(with(&berater, "Zeichen von Gefahr").iter().any(|message| message.text.contains("nicht mehr leben")));
    let row = anna.last();
    assert!(row.text.contains("Bei Gefahr warten Sie bitte nicht") && row.buttons.len() == 1, "{}", anna.transcript());
    // Photos do not go on unless the office wants them.
    anna.sends("photo").await;
    assert!(with(&anna, "kann ich hier nicht weitergeben").len() == 1);
    // Escape words work: stop ends it, and the counsellor hears that.
    anna.says("Stopp").await;
    assert!(with(&berater, "hat das Gespräch beendet").len() == 1);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pin_guards_cases_and_goes_from_the_chat() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    assert!(berater.messages().iter().all(|message| !message.text.contains("482915")), "{}", berater.transcript());
    let anna = asks_for_a_person(&lotse, "de").await;
    lotse.clock.advance(TimeDelta::minutes(61));
    berater.clicks(What::Take, "").await;
    assert!(with(&anna, "schreibt Ihnen ein Mensch").is_empty() && berater.last().text.contains("PIN"));
    for _ in 0..4 {
        berater.says("111222").await;
    }
    assert!(with(&anna, "schreibt Ihnen ein Mensch").is_empty());
    berater.says("482915").await;
    assert!(with(&anna, "schreibt Ihnen ein Mensch").len() == 1, "what was wanted is done after the PIN\n{}", berater.transcript());
    // A locked counsellor's words wait for the PIN, and are not lost.
    lotse.clock.advance(TimeDelta::minutes(61));
    berater.says("Sind Sie noch da?").await;
    assert!(with(&anna, "noch da").is_empty());
    berater.says("482915").await;
    assert!(with(&anna, "noch da").len() == 1);
    assert!(berater.messages().iter().all(|message| !message.text.contains("482915")));
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_forgotten() {
    let lotse = Lotse::start(false, noon()).await;
    let leitung = lotse.staff("online", Role::Coordinator, &["de"]).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    // Unclaimed: the client hears it once, the coordinator is told.
    for _ in 0..8 {
        lotse.clock.advance(TimeDelta::hours(1));
        lotse.later().await;
    }
    assert_eq!(with(&anna, "dauert leider länger").len(), 1, "{}", anna.transcript());
    assert!(!with(&leitung, "wartet schon lange").is_empty());
    // Taken and left alone: it goes back, both hear it.
    leitung.clicks(What::Take, "").await;
    leitung.says("482915").await;
    assert!(with(&anna, "schreibt Ihnen ein Mensch").len() == 1, "{}", leitung.transcript());
    lotse.clock.advance(TimeDelta::hours(49));
    lotse.later().await;
    assert!(with(&leitung, "lange keine Antwort").len() == 1 && with(&anna, "Anfrage wartet wieder").len() == 1);
    // Leaving ends access at once.
    leitung.clicks(What::Take, "").await;
    leitung.says("482915").await;
    leitung.says("/leave").await;
    leitung.clicks(What::Leave, "yes").await;
    assert_eq!(with(&anna, "Anfrage wartet wieder").len(), 2);
    leitung.says("/start").await;
    assert!(leitung.last().text.contains("Guten Tag\nHello"), "whoever left is anybody again\n{}", leitung.transcript());
    // A case in which nothing happens for a month ends by itself, and is counted.
    lotse.clock.advance(TimeDelta::days(31));
    lotse.later().await;
    assert_eq!(counted(&lotse, "outcome").await, [("no-reply".to_owned(), 1)]);
    assert!(anna.last().text.contains("beendet"), "{}", anna.transcript());
    let deeds = audited(&lotse, "online").await;
    assert!(
        ["escalated-board", "escalated-coordinator", "lease", "leave"].iter().all(|deed| deeds.iter().any(|known| known == deed)),
        "{deeds:?}"
    );
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_office_gets_a_case_only_with_the_clients_yes() {
    let lotse = Lotse::start(false, noon()).await;
    let here = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let there = lotse.staff("eschweiler", Role::Counsellor, &["de"]).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    here.clicks(What::Take, "").await;
    anna.says("Geheim bis zum Ja").await;
    for (answer, given) in [("no", false), ("yes", true)] {
        here.clicks(What::Transfer, "").await;
        here.clicks(What::ToOffice, "eschweiler").await;
        assert!(anna.last().text.contains("Beratungsstelle Eschweiler") && anna.last().text.contains("Stimmen Sie zu?"));
        let label = if answer == "yes" { "Ja, weitergeben" } else { "Nein" };
        anna.presses(label).await;
        assert_eq!(!with(&there, "Neuer Fall").is_empty(), given, "{}", there.transcript());
    }
    assert!(with(&there, "Geheim").is_empty(), "a card has no content");
    here.says("Noch etwas?").await;
    assert!(with(&anna, "Noch etwas?").is_empty(), "it is theirs no more");
    there.clicks(What::Take, "").await;
    assert!(with(&there, "Geheim bis zum Ja").len() == 1, "after the yes they read the talk\n{}", there.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_reaches_staff_and_a_block_is_told() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = asks_for_a_person(&lotse, "de").await;
    berater.clicks(What::Take, "").await;
    anna.says("Bitte vergessen Sie das wieder").await;
    lotse.emulator.block(anna.chat);
    lotse.quiet().await;
    berater.says("Hören Sie mich?").await;
    assert!(!with(&berater, "nicht erreichbar").is_empty(), "{}", berater.transcript());
    lotse.emulator.unblock(anna.chat);
    lotse.quiet().await;
    assert!(!with(&berater, "wieder erreichbar").is_empty());
    anna.says("löschen").await;
    anna.taps("yes").await;
    assert!(with(&berater, "hat alles gelöscht").len() == 1, "{}", berater.transcript());
    assert!(with(&berater, "Bitte vergessen Sie").is_empty(), "their words are taken back from the counsellor's chat");
    assert!(with(&berater, "Noch nichts angegeben").is_empty(), "so is the card with what they told\n{}", berater.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_shows_codes_and_never_content() {
    let lotse = Lotse::start(false, noon()).await;
    let leitung = lotse.staff("online", Role::Coordinator, &["de"]).await;
    leitung.says("/office").await;
    leitung.clicks(What::LinkGroup, "").await;
    let link = leitung.last().text;
    let code = link.split("startgroup=").nth(1).expect("a link").trim().to_owned();
    let group = lotse.emulator.start_group("Team", leitung.chat, &code);
    lotse.soon().await;
    let board = || lotse.emulator.messages(group).into_iter().filter(|message| message.from_bot).collect::<Vec<_>>();
    assert!(board().len() == 1 && board()[0].text.contains("Niemand wartet"), "{:?}", board());
    let _anna = asks_for_a_person(&lotse, "ar").await;
    lotse.clock.advance(TimeDelta::seconds(11));
    lotse.soon().await;
    let text = board()[0].text.clone();
    assert!(board().len() == 1 && text.contains("Ein Fall wartet") && text.contains("Arabisch"), "{text}");
    let mut reader = lotse.store().reader().await.expect("the database answers");
    let state = office::get(&mut reader, lotse.store(), &"online".into()).await.expect("it is read");
    assert!(state.board.is_some() && state.dirty_ms.is_none());
    drop(reader);
    // Somebody else's group is left, as ever.
    let other = lotse.emulator.add_group("Fremde", leitung.chat);
    lotse.quiet().await;
    lotse.emulator.type_text(other, "/start@emulated_bot hallo");
    lotse.quiet().await;
    assert!(lotse.emulator.calls().iter().any(|call| call.method.eq_ignore_ascii_case("leaveChat")));
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiting_client_takes_it_back_in_two_taps_and_strikes_lines() {
    let lotse = Lotse::start(false, noon()).await;
    let berater = lotse.staff("online", Role::Counsellor, &["de"]).await;
    let anna = lotse.person("de");
    anna.says("/start").await;
    anna.taps("de").await;
    anna.taps("person").await;
    anna.taps("more").await;
    anna.taps("week").await;
    anna.taps("listen").await;
    anna.taps("chat").await;
    assert!(anna.last().text.contains("Jemand hört mir zu"));
    anna.taps("strike").await;
    anna.taps("expectation").await;
    anna.taps("send").await;
    berater.clicks(What::Take, "").await;
    let card = with(&berater, "Diese Woche").pop().expect("the card");
    assert!(!card.text.contains("hört mir zu"), "{}", card.text);
    berater.clicks(What::More, "").await;
    berater.clicks(What::GiveBack, "").await;
    anna.taps("person").await;
    anna.presses("Anfrage zurücknehmen").await;
    assert!(anna.last().text.contains("zurückgenommen"), "{}", anna.transcript());
    berater.says("/queue").await;
    assert!(berater.last().text.contains("Niemand wartet"), "{}", berater.transcript());
    lotse.finish().await;
}
