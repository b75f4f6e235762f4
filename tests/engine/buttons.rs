//! Timers and old buttons.

use lotse::conversation::{Input, Turned, turn};
use lotse::flow::{Effect, Event, IDLE, Press, Session, Wait, Wish};

use super::{CONTENT, at_count, counselling, walk};
use crate::support::client::{Client, noon};

#[test]
fn a_timer_of_an_earlier_question_does_nothing_and_the_present_one_ends_the_talk() {
    let mut client = walk();
    let timer = |client: &Client<'_>| {
        let woken =
            client.effects.iter().find_map(|effect| if let Effect::WakeMe { at, wait } = effect { Some((*at, *wait)) } else { None });
        woken.expect("a question sets its timer")
    };
    let (at, first) = timer(&client);
    assert_eq!((at, Some(first)), (client.now + IDLE, client.session.wait));
    client.taps("blue");
    let (_, second) = timer(&client);
    let before = client.session.clone();
    client.does(Event::WaitExpired(first));
    assert_eq!((&client.session, client.effects.is_empty()), (&before, true));
    client.does(Event::WaitExpired(second));
    assert_eq!(client.effects, [Effect::Forget]);
    assert_eq!(Session { waits: 0, ..client.session.clone() }, Session::new("de".into()));
}

#[test]
fn buttons_and_timers_of_a_deleted_talk_do_nothing_in_the_next() {
    let mut client = Client::new(counselling());
    client.does(Event::Start { flow: None });
    let first = client.session.wait.unwrap();
    let button = client.button("de");
    client.does(Event::WaitExpired(first));
    client.now += IDLE;
    // Whatever the store keeps of a deleted session: nothing.
    client.session = Session::new("de".into());
    client.does(Event::Start { flow: None });
    assert_ne!(client.session.wait, Some(first));
    let before = client.session.clone();
    client.does(Event::WaitExpired(first));
    assert_eq!(client.session, before);
    client.does(Event::Pressed(button.0, button.1));
    assert_eq!(client.said(), ["press-old", "choose-language"]);
}

#[test]
fn a_button_acts_once() {
    let mut client = walk();
    let (wait, red) = client.button("red");
    let skip = client.button("skip").1;
    client.does(Event::Pressed(wait, red.clone()));
    assert_eq!(client.place(), "walk/shade");
    let told = client.session.answers.clone();
    for press in [red, skip, Press::Choice("dark".into()), Press::Wish(Wish::Back)] {
        client.does(Event::Pressed(wait, press));
        assert_eq!((client.said(), client.place()), (vec!["press-old", "walk-shade"], "walk/shade".to_owned()));
        assert_eq!(client.session.answers, told);
    }
    let (Wait(now), dark) = client.button("dark");
    client.does(Event::Pressed(Wait(now + 1), dark));
    assert_eq!(client.said(), ["press-old", "walk-shade"], "nor does one that was never shown");
}

#[test]
fn ways_out_on_old_screens_lead_out() {
    for (wish, place) in [
        (Wish::Emergency, "crisis/menu"),
        (Wish::Person, "person/who"),
        (Wish::Language, "language/language"),
        (Wish::Menu, "start/menu"),
        (Wish::Stop, "-"),
    ] {
        let mut client = walk();
        let old = client.session.wait.unwrap();
        client.taps("blue").does(Event::Pressed(old, Press::Wish(wish)));
        assert_eq!(client.place(), place);
    }
}

#[test]
fn foreign_callback_data_shows_where_the_talk_stands() {
    let session = at_count().session;
    for data in ["", "1", "0.3.c.red", "1.3.w.nothing", "🙂", "1.99999999999.c.red"] {
        let Turned { path, .. } = turn(&CONTENT, session.clone(), &Input::Pressed(data.to_owned()), noon());
        assert_eq!(path, [("walk".into(), "count".into())], "{data}");
    }
}
