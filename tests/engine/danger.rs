//! Danger (D1–D4, R0).

use lotse::flow::model::Queue;
use lotse::flow::{Effect, Event, Outcome, Press, Wish, known};
use lotse::private::Private;

use super::{asked, at_count, counselling, danger, information, number};
use crate::support::client::Client;

#[test]
fn direct_danger_opens_its_card_anywhere_and_keeps_the_place() {
    for (kind, card) in known::CRISIS_STEPS {
        let mut client = at_count();
        client.does(danger(kind, true));
        assert_eq!(client.place(), format!("crisis/{card}"));
        assert!(client.effects.contains(&Effect::Alert(kind.into())) && client.session.danger);
        client.taps("back");
        assert_eq!((client.said(), client.told("color")), (vec!["walk-count"], "blue".to_owned()));
    }
    let mut client = at_count();
    client.does(danger("K-UNHEARD-OF", true));
    assert_eq!(client.place(), "crisis/menu");
}

#[test]
fn danger_is_heard_before_the_first_word_after_the_last_and_on_other_cards() {
    let mut client = Client::new(counselling());
    client.does(danger("K-SUI", true));
    assert_eq!(client.place(), "crisis/sui");
    client.taps("back");
    assert_eq!(client.place(), "start/language");
    let mut client = at_count();
    client.wishes(Wish::Stop).does(danger("K-VIO", true));
    assert_eq!(client.place(), "crisis/vio");
    client.does(danger("K-SUI", true));
    assert_eq!(client.place(), "crisis/sui");
    client.taps("back");
    assert_eq!(client.place(), "start/menu");
    let mut client = at_count();
    client.wishes(Wish::Correct).does(danger("K-MED", true));
    assert_eq!(client.place(), "crisis/med");
    client.taps("back");
    assert_eq!(client.said(), ["walk-count"]);
}

#[test]
fn an_indirect_sign_opens_the_gentle_question_and_alerts_nobody() {
    let mut client = at_count();
    client.does(danger("K-SUI", false));
    assert_eq!((client.place(), client.session.danger), ("crisis/gentle".to_owned(), false));
    assert!(!client.effects.iter().any(|effect| matches!(effect, Effect::Alert(_))));
    client.taps("other");
    assert_eq!(client.said(), ["walk-count"]);
}

#[test]
fn information_mode_shows_the_card_and_alerts_nobody() {
    let trees = information();
    let mut client = Client::within(&trees, "walk");
    client.does(danger("K-SUI", true));
    assert_eq!(client.place(), "crisis/sui");
    assert!(!client.effects.iter().any(|effect| matches!(effect, Effect::Alert(_))));
    client.taps("person");
    assert_eq!(client.said(), ["crisis-closed"], "nobody reads this now");
}

#[test]
fn after_danger_a_person_is_asked_for_without_questions_and_urgently() {
    let mut told = at_count();
    told.does(danger("K-VIO", true)).taps("back");
    let mut opened = at_count();
    opened.taps_all(&["help", "vio", "back"]);
    for mut client in [told, opened] {
        client.does(number(3)).taps("person");
        assert_eq!(client.said(), ["person-danger"]);
        client.taps("send");
        assert!(client.effects.contains(&Effect::HandOff { queue: Queue::Urgent, urgent: true }), "{:?}", client.effects);
    }
}

#[test]
fn a_hint_that_is_confirmed_opens_its_own_card() {
    let mut client = at_count();
    client.does(Event::Danger { kind: "K-SUI".into(), direct: false, words: None }).taps("danger");
    assert_eq!(client.said().last(), Some(&"crisis-sui"));
    assert!(client.session.danger, "now it is said");
}

/// A text that hints at danger and may be a question.
fn hint(words: &str) -> Event {
    Event::Danger { kind: "K-SUI".into(), direct: false, words: Some(Private::new(words.to_owned())) }
}

#[test]
fn a_question_that_hinted_at_danger_is_looked_up_once_it_is_about_something_else() {
    let mut client = at_count();
    client.does(hint("ich kann nicht mehr die miete zahlen"));
    assert_eq!(client.place(), "crisis/gentle");
    client.taps("other");
    assert_eq!(
        (client.effects.clone(), client.place()),
        (vec![Effect::AskFaq(Private::new("ich kann nicht mehr die miete zahlen".to_owned()))], "walk/count".to_owned())
    );
    assert!(client.session.held.is_none());
    client.does(Event::World(Outcome::Found));
    assert_eq!(client.said(), ["walk-count"]);
    client.does(hint("ich kann nicht mehr")).taps("other").does(Event::World(Outcome::None));
    assert_eq!((client.said(), client.session.misses), (vec!["walk-count"], 0), "nobody was misunderstood");
}

#[test]
fn what_hinted_at_danger_lies_in_the_session_no_longer_than_the_gentle_question() {
    for way_on in [
        Event::Wished(Wish::Menu),
        Event::Wished(Wish::Back),
        Event::Chose("talk".into()),
        Event::Chose("danger".into()),
        Event::Start { flow: None },
    ] {
        let mut client = at_count();
        client.does(hint("ich kann nicht mehr"));
        assert!(client.session.held.is_some());
        client.does(way_on.clone());
        assert!(client.session.held.is_none(), "{way_on:?}");
    }
}

#[test]
fn information_mode_keeps_nothing_typed_and_asks_for_the_question_again() {
    let trees = information();
    let mut client = Client::within(&trees, "walk");
    client.does(hint("ich kann nicht mehr"));
    assert!(!client.session.to_json().contains("kann nicht"));
    let asked_before = client.place();
    client.taps("other");
    assert_eq!((asked_before.as_str(), client.said().first()), ("crisis/gentle", Some(&"write-again")));
}

#[test]
fn a_card_comes_once_and_its_buttons_still_count_below_answers() {
    let mut client = at_count();
    client.does(danger("K-VIO", true));
    let card = client.session.wait.expect("it waits");
    for _ in 0..2 {
        client.does(asked("wo ist eine wohnung?")).does(Event::World(Outcome::Found));
        assert_eq!((client.said(), client.place()), (vec!["crisis-near"], "crisis/vio".to_owned()));
        let screen = client.screen.as_ref().expect("it waits");
        assert_eq!((screen.choices.len(), screen.row.first()), (0, Some(&Wish::Emergency)));
    }
    client.does(Event::Pressed(card, Press::Choice("cannot-call".into())));
    assert_eq!((client.said(), client.session.card), (vec!["crisis-cannot-call"], None));
}
