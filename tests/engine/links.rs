//! Links, starts, modes and rules that ran out.

use lotse::conversation::{Input, Turned, turn};
use lotse::flow::model::Queue;
use lotse::flow::{Effect, Event, Session, Wish};
use lotse::private::Private;

use super::{CONTENT, at_count, counselling, information, place, types, walk};
use crate::support::client::{Client, noon};

#[test]
fn a_link_opens_an_entry_after_the_notice() {
    let Turned { session, path, .. } = turn(&CONTENT, Session::new("de".into()), &Input::Start(Some("walk".to_owned())), noon());
    assert_eq!(path, [("start".into(), "language".into())]);
    let path = types(session, "Deutsch", noon()).path;
    let at = |flow: &str, step: &str| path.iter().position(|walked| *walked == (flow.into(), step.into()));
    assert!(at("start", "menu").unwrap() < at("walk", "hello").unwrap(), "{path:?}");
    assert_eq!(walk().said(), ["welcome", "notice", "walk-hello", "walk-color"]);
}

#[test]
fn a_link_to_anything_else_starts_as_usual() {
    for payload in ["ring", "goodbye", "start", "../walk", "no-such-flow", "🙂", ""] {
        for input in [Input::Start(Some(payload.to_owned())), Input::Text(Private::new(format!("/start {payload}")))] {
            let session = turn(&CONTENT, Session::new("de".into()), &input, noon()).session;
            let session = types(session, "Deutsch", noon()).session;
            assert_eq!(place(&session), "start/menu", "{payload}");
        }
    }
}

#[test]
fn a_second_start_keeps_what_was_told() {
    let mut client = at_count();
    client.does(Event::Start { flow: Some("walk".into()) });
    assert_eq!(client.said(), ["welcome", "walk-hello", "walk-count"], "and shows the notice once");
}

#[test]
fn a_start_closes_the_list_of_answers() {
    let mut client = at_count();
    client.wishes(Wish::Correct).does(Event::Start { flow: None }).taps("papers");
    assert_eq!(client.place(), "papers/menu");
}

#[test]
fn information_mode_hands_nobody_over() {
    let trees = information();
    let client = Client::within(&trees, "hand");
    assert!(!client.effects.iter().any(|effect| matches!(effect, Effect::HandOff { .. })));
    assert_eq!(client.said().last(), Some(&"went-wrong"));
    let client = Client::within(counselling(), "hand");
    assert!(client.effects.contains(&Effect::HandOff { queue: Queue::General, urgent: false }));
    assert_eq!(client.said().last(), Some(&"handed-over"), "the talk ends, and says who writes next");
}

#[test]
fn an_expired_rule_gives_the_general_text_and_a_person() {
    let mut client = Client::new(counselling());
    client.now = "2025-06-01T10:00:00Z".parse().unwrap();
    client.does(Event::Start { flow: Some("clearing".into()) }).taps("de");
    for _ in 0..6 {
        if client.place().starts_with("clearing/") {
            client.wishes(Wish::Skip);
        }
    }
    assert_eq!((client.said(), client.place()), (vec!["expired-general", "person-who"], "person/who".to_owned()));
    assert_eq!(client.session.decision.as_ref().map(|decided| (decided.outcome.as_str(), decided.services.len())), Some(("expired", 0)));
}
