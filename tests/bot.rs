//! The shipped bot over HTTP against the emulator: every talk, and what Telegram adds to a talk.

use lotse::conversation::outgoing::{Bubble, Outgoing, pack};
use lotse::conversation::script::{Line, Script, play};
use lotse::conversation::{Message, Out};
use lotse::emulator::{Fault, FaultKind};
use lotse::ids::Language;
use lotse::store::{client, outbox, partner};

use crate::support::bot::{Lotse, Person};
use crate::support::client::noon;
use crate::support::shared;
use crate::talks::scripts;

/// Test threads that play talks side by side; each takes every so-manieth.
const SHARES: usize = 2;

async fn play_share(share: usize) {
    for (at, (name, script)) in scripts().into_iter().enumerate() {
        if at % SHARES == share {
            play_over_telegram(&name, &script).await;
        }
    }
}

/// Every text that the engine says is on the person's screen, and the last buttons are the ones it offers.
async fn play_over_telegram(name: &str, script: &Script) {
    let lotse = Lotse::start(script.information, script.now).await;
    let people: Vec<(Language, Person<'_>)> =
        script.languages.iter().map(|language| (language.clone(), lotse.person(language.as_str()))).collect();
    let talks: Vec<_> = people
        .iter()
        .map(|(language, _)| play(shared(script.information), script, language).expect("the talk plays against the engine"))
        .collect();
    // The engine alone knows no calendar; the bot shows free times, and goes on from there (tests/booking/client.rs). Until everything
    // is deleted again, the two talks have nothing in common.
    let mut apart = false;
    for at in 0..script.lines.len() {
        let deletes = matches!(talks[0][at].line, Line::Types(ref text) if text == "/delete");
        if apart && !deletes {
            continue;
        }
        apart = talks[0][at].out.iter().any(|out| matches!(out, Out::NoCalendar));
        for ((_, person), talk) in people.iter().zip(&talks) {
            act(person, &talk[at].line);
        }
        lotse.quiet().await;
        for ((language, person), talk) in people.iter().zip(&talks) {
            let messages: Vec<Message> =
                talk[at].out.iter().filter_map(|out| if let Out::Message(message) = out { Some(message.clone()) } else { None }).collect();
            if apart {
                continue;
            }
            let seen = person.messages();
            for call in pack(&messages, None) {
                let Outgoing::Send(Bubble { text, .. }) = call else { unreachable!("nothing is replaced") };
                // A deletion is said with its receipt, which no two runs share.
                let parts: Vec<&str> = text.split("\n\n").filter(|part| !part.trim().is_empty()).collect();
                let there = seen.iter().any(|message| message.from_bot && parts.iter().all(|part| message.text.contains(part.trim())));
                assert!(there, "{name} in {language}, line {}: {:?}\n{text}\nis not in\n{}", at + 1, talk[at].line, person.transcript());
            }
            if let Some(screen) = messages.iter().rfind(|message| !message.buttons.is_empty()) {
                let expected: Vec<&str> = screen.buttons.iter().flatten().map(|button| button.label.as_str()).collect();
                let there = seen
                    .iter()
                    .any(|message| message.buttons.iter().flatten().map(|button| button.label.as_str()).eq(expected.iter().copied()));
                assert!(there, "{name} in {language}, line {}: buttons {expected:?}\n{}", at + 1, person.transcript());
            }
        }
    }
    lotse.finish().await;
}

fn act(person: &Person<'_>, line: &Line) {
    let emulator = &person.lotse.emulator;
    match line {
        Line::Opens(flow) => panic!("a link cannot open {flow}"),
        Line::Starts(payload) => drop(emulator.type_text(person.chat, format!("/start {payload}").trim_end())),
        Line::Types(text) => drop(emulator.type_text(person.chat, text)),
        Line::Sends(kind) => emulator.send_kind(person.chat, if kind == "media" { "photo" } else { "contact" }),
        Line::Taps(name) => {
            let (message, data) = person.button(name);
            emulator.press(person.chat, message, &data);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_talk_plays_over_telegram_first_share() {
    play_share(0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_talk_plays_over_telegram_second_share() {
    play_share(1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_screen_is_edited_in_place_and_help_stays() {
    let lotse = Lotse::start(false, noon()).await;
    let amira = lotse.person("ar");
    amira.says("/start").await;
    amira.taps("ar").await;
    // The first screen became the greeting with the menu and the notice, which is worth keeping.
    assert_eq!(amira.messages().len(), 2, "{}", amira.transcript());
    amira.taps("papers").await;
    assert_eq!(amira.messages().len(), 3);
    for name in ["back", "papers", "back", "papers"] {
        amira.taps(name).await;
    }
    assert_eq!(amira.messages().len(), 3, "menus take each other's place\n{}", amira.transcript());
    let calls = lotse.emulator.calls();
    let edits = calls.iter().filter(|call| call.method.eq_ignore_ascii_case("editMessageText")).count();
    assert_eq!(edits, 5, "one edit a step");
    amira.taps("help").await;
    let before = amira.messages().len();
    amira.taps("sui").await;
    let card = amira.last();
    amira.taps("back").await;
    assert!(amira.messages().len() > before && amira.messages().iter().any(|message| message.text == card.text), "a crisis card stays");
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn old_and_doubled_presses_are_answered_and_do_nothing_twice() {
    let lotse = Lotse::start(false, noon()).await;
    let ivan = lotse.person("ru");
    ivan.says("/start").await;
    ivan.taps("ru").await;
    let (menu, data) = ivan.button("papers");
    lotse.emulator.press(ivan.chat, menu, &data);
    lotse.emulator.press(ivan.chat, menu, &data);
    lotse.quiet().await;
    let answered = lotse.emulator.calls().iter().filter(|call| call.method.eq_ignore_ascii_case("answerCallbackQuery")).count();
    assert_eq!(answered, 3, "every press is answered");
    // The second press is an old one now: the present state is shown once more.
    let (screen, data) = ivan.button("res");
    let said = ivan.messages().len();
    lotse.emulator.press(ivan.chat, screen, &data);
    lotse.emulator.press(ivan.chat, screen, &data);
    lotse.quiet().await;
    let last = ivan.last();
    assert!(last.buttons.iter().flatten().count() > 0 && ivan.messages().len() <= said + 2, "{}", ivan.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_text_has_a_kind_answer_and_an_album_has_one() {
    let lotse = Lotse::start(false, noon()).await;
    let olena = lotse.person("uk");
    olena.says("/start").await;
    olena.taps("uk").await;
    for kind in ["photo", "voice", "sticker", "document", "contact", "location", "video_note", "dice", "poll", "forward", "edited"] {
        let before = olena.messages().iter().filter(|message| message.from_bot).count();
        olena.sends(kind).await;
        let after = olena.messages().iter().filter(|message| message.from_bot).count();
        assert_eq!(after, before + 1, "{kind}\n{}", olena.transcript());
        assert!(!olena.last().buttons.is_empty(), "{kind}: a way on");
    }
    let before = olena.messages().iter().filter(|message| message.from_bot).count();
    olena.sends("album").await;
    let after = olena.messages().iter().filter(|message| message.from_bot).count();
    assert_eq!(after, before + 1, "an album is answered once");
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_carry_language_entry_and_partner() {
    let lotse = Lotse::start(false, noon()).await;
    let reza = lotse.person("en");
    reza.says("/start l-fa_f-clearing_s-jobcenter-kassel").await;
    let text = reza.transcript();
    assert!(text.contains("سلام") && !text.contains("Other language"), "the link's language is taken\n{text}");
    let again = lotse.person("en");
    again.says("/start s-jobcenter-kassel").await;
    again.says("/start s-jobcenter-kassel").await;
    let bad = lotse.person("tr");
    bad.says("/start '; DROP TABLE client;--").await;
    assert!(bad.transcript().contains("Türkçe"), "a bad payload starts normally");
    let mut reader = lotse.store().reader().await.unwrap();
    let sums = partner::all(&mut reader).await.unwrap();
    assert_eq!(sums, [("2026-11".to_owned(), "jobcenter-kassel".to_owned(), 2)], "first contacts alone are counted");
    drop(reader);
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_left_politely_and_blocked_people_are_known() {
    let lotse = Lotse::start(false, noon()).await;
    let leyla = lotse.person("tr");
    leyla.says("/start").await;
    let group = lotse.emulator.add_group("Deutschkurs", leyla.chat);
    lotse.quiet().await;
    assert!(lotse.emulator.messages(group).iter().any(|message| message.from_bot && message.text.contains("Lotse")));
    assert!(lotse.emulator.calls().iter().any(|call| call.method.eq_ignore_ascii_case("leaveChat")));
    lotse.emulator.block(leyla.chat);
    lotse.quiet().await;
    let blocked = async || client::count(&mut lotse.store().reader().await.unwrap()).await.unwrap().1;
    assert_eq!(blocked().await, 1);
    lotse.emulator.unblock(leyla.chat);
    lotse.quiet().await;
    assert_eq!(blocked().await, 0);
    leyla.says("/menu").await;
    assert!(!leyla.last().buttons.is_empty());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn delete_erases_takes_messages_back_and_gives_a_receipt() {
    let lotse = Lotse::start(false, noon()).await;
    let sam = lotse.person("de");
    sam.says("/start").await;
    sam.taps("de").await;
    sam.taps("papers").await;
    sam.says("/delete").await;
    sam.taps("yes").await;
    let said: Vec<_> = sam.messages().into_iter().filter(|message| message.from_bot).collect();
    assert_eq!(said.len(), 1, "only the farewell is left\n{}", sam.transcript());
    let text = &said[0].text;
    let words = text.split_whitespace().map(|word| word.trim_matches(['\u{2068}', '\u{2069}']));
    let receipt = words.into_iter().find(|word| word.len() == 9 && word.as_bytes()[4] == b'-').expect("a receipt");
    let mut reader = lotse.store().reader().await.unwrap();
    assert!(lotse::store::erasure::of_receipt(&mut reader, receipt).await.unwrap().is_some(), "{receipt}");
    assert_eq!(client::count(&mut reader).await.unwrap(), (0, 0));
    drop(reader);
    sam.says("Hallo").await;
    assert!(sam.last().text.contains("Hello"), "who comes back is new\n{}", sam.transcript());
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_goes_on_after_a_restart_and_ends_after_a_silent_day() {
    let mut lotse = Lotse::start(false, noon()).await;
    let chat = {
        let mina = lotse.person("fa");
        mina.says("/start").await;
        mina.taps("fa").await;
        mina.taps("papers").await;
        mina.chat
    };
    lotse.stop().await;
    lotse.emulator.type_text(chat, "/back");
    lotse.run().await;
    lotse.quiet().await;
    let mina = Person { lotse: &lotse, chat };
    assert!(mina.last().buttons.iter().flatten().any(|button| crate::support::bot::named(button, "school-work")), "{}", mina.transcript());
    lotse.clock.advance(chrono::TimeDelta::hours(25));
    let store = lotse.store().clone();
    let over = async {
        loop {
            let mut reader = store.reader().await.unwrap();
            let due = lotse::store::talk::next_due(&mut reader).await.unwrap();
            drop(reader);
            if due.is_none() {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(crate::support::bot::DEADLINE, over).await.expect("the talk is over");
    lotse.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_of_telegram_lose_nothing() {
    let lotse = Lotse::start(false, noon()).await;
    let ada = lotse.person("fr");
    ada.says("/start").await;
    let fault = |kind, times| Fault { method: Some("editMessageText".to_owned()), chat: None, times, kind };
    lotse.emulator.fault(fault(FaultKind::Status(502), 1));
    ada.taps("fr").await;
    assert!(ada.transcript().contains("Telegram"), "after a 502 it is tried again");
    for (kind, name) in [
        (FaultKind::Reset, "papers"),
        (FaultKind::TooManyRequests { retry_after: 1 }, "back"),
        (FaultKind::BadRequest("Bad Request: message to edit not found".to_owned()), "papers"),
    ] {
        lotse.emulator.fault(fault(kind.clone(), 1));
        lotse.emulator.fault(Fault { method: Some("sendMessage".to_owned()), chat: None, times: 1, kind: FaultKind::Reset });
        ada.taps(name).await;
        lotse.emulator.clear_faults();
        assert!(!ada.last().buttons.is_empty(), "{kind:?}\n{}", ada.transcript());
    }
    lotse.emulator.fault(Fault { method: None, chat: None, times: 1, kind: FaultKind::LostReply });
    ada.says("/menu").await;
    assert!(!ada.last().buttons.is_empty());
    let mut reader = lotse.store().reader().await.unwrap();
    assert!(outbox::waiting(&mut reader).await.unwrap().iter().all(|lane| lane.rows == 0));
    drop(reader);
    lotse.finish().await;
}
