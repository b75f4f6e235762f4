//! Questions in the client's own words: gathered, looked up, offered.

use lotse::flow::{Effect, Event, GATHER, Outcome, Sent};
use lotse::private::Private;

use super::{asked, at_count, danger, information, number};
use crate::support::client::Client;

#[test]
fn a_question_of_the_clients_own_is_looked_for_and_the_open_one_stays() {
    let mut client = at_count();
    client.does(asked("Wo ist das Amt?"));
    assert_eq!(client.effects, [Effect::AskFaq(Private::new("Wo ist das Amt?".to_owned()))]);
    client.does(Event::World(Outcome::Found));
    assert_eq!((client.said(), client.session.misses), (vec!["walk-count"], 0));
    client.does(Event::World(Outcome::Found));
    assert!(client.effects.is_empty(), "nothing waits for a second answer");
}

/// What was asked of the FAQ in the last turn.
fn looked_up(client: &Client<'_>) -> Option<String> {
    client.effects.iter().find_map(|effect| if let Effect::AskFaq(words) = effect { Some(words.expose().clone()) } else { None })
}

#[test]
fn short_messages_in_a_row_are_one_question_and_a_long_one_is_asked_at_once() {
    let mut client = at_count();
    client.does(asked("ich brauche"));
    let first = client.session.gathered.as_ref().expect("it waits for more").wait;
    assert!(
        matches!(client.effects[..], [Effect::WakeMe { at, wait }] if at == client.now + GATHER && wait == first),
        "{:?}",
        client.effects
    );
    client.does(asked("eine wohnung"));
    client.does(Event::WaitExpired(first));
    assert!(client.effects.is_empty(), "its timer began anew");
    let second = client.session.gathered.as_ref().expect("it waits").wait;
    client.does(Event::WaitExpired(second));
    assert_eq!(looked_up(&client).as_deref(), Some("ich brauche eine wohnung"));
    client.does(Event::World(Outcome::Found));
    assert_eq!(client.said(), ["walk-count"]);

    client.does(asked("hallo")).does(asked("wie finde ich eine wohnung"));
    assert_eq!(looked_up(&client).as_deref(), Some("hallo wie finde ich eine wohnung"));
    client.does(Event::World(Outcome::Found)).does(asked("wohnung?"));
    assert_eq!(looked_up(&client).as_deref(), Some("wohnung?"), "a question mark ends it");
}

#[test]
fn a_begun_question_is_dropped_by_a_choice_asked_before_a_photo_and_not_kept_in_information_mode() {
    let mut client = at_count();
    client.does(asked("wohnung")).does(number(2));
    assert_eq!((client.session.gathered.clone(), client.place()), (None, "walk/sign".to_owned()));
    let mut client = at_count();
    client.does(asked("wohnung")).does(Event::Sent(Sent::Media));
    assert_eq!(looked_up(&client).as_deref(), Some("wohnung"));
    let content = information();
    let mut client = Client::within(&content, "walk");
    client.does(asked("wohnung"));
    assert_eq!(looked_up(&client).as_deref(), Some("wohnung"));
}

#[test]
fn offered_questions_are_chosen_refused_or_left() {
    let entries = || Event::Suggested(vec!["hous-suche".into(), "hous-kaution".into()]);
    let mut client = at_count();
    client.does(asked("wo ist eine wohnung?")).does(entries());
    assert_eq!(client.said(), ["faq-perhaps"]);
    let labels: Vec<String> = client.screen.as_ref().unwrap().choices.iter().map(|button| button.label.message.to_string()).collect();
    assert_eq!(labels, ["faq-hous-suche", "faq-hous-kaution", "faq-perhaps"]);
    client.taps("hous-kaution");
    assert_eq!(client.effects, [Effect::Answer("hous-kaution".into())]);
    client.does(Event::World(Outcome::Found));
    assert_eq!((client.said(), client.session.suggested.clone()), (vec!["walk-count"], None));

    client.does(asked("wo ist eine wohnung?")).does(entries()).taps("none");
    assert_eq!(client.effects.first(), Some(&Effect::NoneOfThese(vec!["hous-suche".into(), "hous-kaution".into()])));
    assert_eq!((client.said(), client.session.misses), (vec!["faq-none", "walk-count"], 0), "nobody was misunderstood");

    client.does(number(1)).taps("back").does(asked("wo ist eine wohnung?")).does(entries()).taps("back");
    assert_eq!(client.said(), ["walk-count"], "back leads to the open question");
    client.does(asked("wo ist eine wohnung?")).does(entries()).does(danger("K-SUI", true));
    assert_eq!((client.session.suggested.clone(), client.place().starts_with("crisis/")), (None, true));
    client.does(entries());
    assert!(client.session.suggested.is_none(), "nobody asked");
}
