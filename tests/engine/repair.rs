//! Repair: back, skip, correct, misses (U4, U6).

use lotse::flow::{Event, Outcome, Sent, Session, Value, Wish, known};
use lotse::private::Private;

use super::{asked, at_count, counselling, number, walk};
use crate::support::client::Client;

#[test]
fn back_asks_the_question_before_and_keeps_its_answer() {
    let mut client = walk();
    client.taps("blue").taps("back");
    assert_eq!((client.said(), client.told("color")), (vec!["walk-color"], "blue".to_owned()));
    client.taps("red");
    assert_eq!((client.place(), client.told("color")), ("walk/shade".to_owned(), "red".to_owned()));
}

#[test]
fn back_closes_what_lies_on_top() {
    let mut client = at_count();
    client.taps("person");
    assert_eq!(client.place(), "person/who");
    client.taps("back");
    assert_eq!((client.place(), client.said()), ("walk/count".to_owned(), vec!["walk-count"]));
    client.taps_all(&["help", "sui"]);
    assert_eq!(client.place(), "crisis/sui");
    client.wishes(Wish::Back);
    assert_eq!(client.place(), "crisis/menu");
    client.wishes(Wish::Back);
    assert_eq!(client.place(), "walk/count");
    client.wishes(Wish::Back);
    assert_eq!(client.place(), "walk/size");
}

#[test]
fn back_before_the_first_question_says_so() {
    let mut client = Client::new(counselling());
    client.does(Event::Start { flow: None }).wishes(Wish::Back);
    assert_eq!(client.said(), ["nothing-before", "choose-language"]);
}

#[test]
fn skip_and_unknown_are_values_of_a_question() {
    let mut client = walk();
    client.taps("skip").taps("unknown");
    assert_eq!((client.value("color"), client.value("size")), (Some(&Value::Skipped), Some(&Value::Unknown)));
    assert_eq!(client.place(), "walk/count");
    client.wishes(Wish::Skip);
    assert_eq!((client.value("count"), client.place()), (Some(&Value::Skipped), "walk/sign".to_owned()));
}

#[test]
fn an_outcome_of_its_own_for_skipped_is_taken() {
    let mut client = walk();
    client.taps("blue").taps("skip");
    assert_eq!(client.place(), "walk/menu");
}

#[test]
fn a_menu_that_is_skipped_opens_the_talk_about_what_is_needed() {
    let mut client = walk();
    client.taps("blue").taps("skip").wishes(Wish::Unknown);
    assert_eq!(client.place(), format!("{}/menu", known::UNSURE));
    client.wishes(Wish::Skip);
    assert_eq!(client.place(), "start/menu");
}

#[test]
fn the_choice_of_language_may_be_skipped_and_nothing_is_saved_of_it() {
    let mut client = Client::new(counselling());
    client.does(Event::Start { flow: None }).wishes(Wish::Skip);
    assert_eq!((client.place(), client.value("language"), client.session.language.as_str()), ("start/menu".to_owned(), None, "de"));
}

#[test]
fn repeat_asks_the_same_question_and_moves_nothing() {
    let mut client = at_count();
    let before = client.session.clone();
    client.wishes(Wish::Repeat);
    assert_eq!(client.said(), ["walk-count"]);
    let same = Session { wait: before.wait, waits: before.waits, ..client.session.clone() };
    assert_eq!(same, before);
    assert_ne!(client.session.wait, before.wait);
}

#[test]
fn progress_counts_questions_and_says_at_most() {
    let mut client = walk();
    assert_eq!(client.screen.as_ref().unwrap().progress, Some((1, 6)));
    client.taps("red").taps("dark");
    assert_eq!(client.screen.as_ref().unwrap().progress, Some((3, 6)));
    client.taps("back");
    assert_eq!(client.screen.as_ref().unwrap().progress, Some((2, 6)));
}

#[test]
fn an_earlier_answer_is_corrected_and_the_talk_goes_on_where_it_was() {
    let mut client = walk();
    client.taps_all(&["red", "dark", "small"]).wishes(Wish::Correct);
    assert_eq!((client.said(), client.choices()), (vec!["correct-ask"], vec!["size".to_owned(), "shade".to_owned(), "color".to_owned()]));
    client.taps("color");
    assert_eq!(client.said(), ["walk-color"]);
    client.taps("blue");
    assert_eq!((client.said(), client.told("color"), client.told("size")), (vec!["walk-count"], "blue".to_owned(), "small".to_owned()));
}

#[test]
fn a_correction_asks_what_now_hangs_on_it() {
    let mut client = at_count();
    client.wishes(Wish::Correct).taps("color").taps("red");
    assert_eq!(client.said(), ["walk-shade"]);
    client.taps("light");
    assert_eq!((client.said(), client.told("shade")), (vec!["walk-count"], "light".to_owned()));
}

#[test]
fn a_correction_from_another_flow_comes_back_to_it() {
    let mut client = at_count();
    client.taps("person").wishes(Wish::Correct).taps("color").taps("red").taps("dark");
    assert_eq!(client.said(), ["correct-done", "person-who"]);
    client.wishes(Wish::Back);
    assert_eq!(client.told("shade"), "dark");
}

#[test]
fn what_was_not_known_is_asked_again_after_a_correction() {
    let mut client = walk();
    client.taps("blue").taps("unknown");
    client.does(number(3)).wishes(Wish::Correct).taps("color").taps("blue");
    assert_eq!(client.said(), ["walk-size"]);
}

#[test]
fn older_answers_are_a_page_away_and_the_last_page_leads_to_the_first() {
    let mut client = walk();
    client.taps_all(&["red", "dark", "small"]).does(number(3)).tells(Value::Text(Private::new("KS".to_owned())));
    client.wishes(Wish::Correct);
    let first = ["sign", "count", "size", "shade", "older"];
    assert_eq!(client.choices(), first);
    client.taps("older");
    assert_eq!(client.choices(), ["color", "older"]);
    client.taps("older");
    assert_eq!(client.choices(), first);
    client.taps("older").taps("color");
    assert_eq!(client.place(), "walk/color");
}

#[test]
fn back_and_skip_close_the_list_of_answers() {
    for wish in [Wish::Back, Wish::Skip, Wish::Repeat] {
        let mut client = at_count();
        client.wishes(Wish::Correct).wishes(wish);
        assert_eq!((client.said(), client.session.correcting), (vec!["walk-count"], None));
    }
}

#[test]
fn nothing_to_correct_is_said() {
    let mut client = walk();
    client.wishes(Wish::Correct);
    assert_eq!(client.said(), ["correct-none", "walk-color"]);
}

#[test]
fn another_language_keeps_the_place() {
    let mut client = at_count();
    client.taps("language").taps("ar");
    assert_eq!(
        (client.said(), client.place(), client.session.language.as_str()),
        (vec!["language-changed", "walk-count"], "walk/count".to_owned(), "ar")
    );
    client.does(number(4));
    assert_eq!(client.told("count"), "4");
}

#[test]
fn a_person_who_stopped_comes_back_to_the_menu() {
    let mut client = at_count();
    client.wishes(Wish::Stop);
    assert_eq!((client.said(), client.place()), (vec!["goodbye", "ended"], "-".to_owned()));
    let stopped = client.session.clone();
    client.does(asked("hallo"));
    assert_eq!((client.said(), client.place()), (vec!["welcome-back", "main-menu"], "start/menu".to_owned()));
    assert_eq!(client.told("color"), "blue");
    // The buttons of the last screen still lead out.
    let mut client = Client { session: stopped, ..client };
    client.wishes(Wish::Person);
    assert_eq!(client.place(), "person/who");
}

#[test]
fn two_misses_apologise_and_a_third_reaches_a_person() {
    let mut client = at_count();
    client.does(Event::Impossible);
    assert_eq!((client.said(), &client.screen.as_ref().unwrap().numbers[..]), (vec!["input-hint-number"], &[("min", 0), ("max", 20)][..]));
    assert_eq!(client.screen.as_ref().unwrap().repair, [Wish::Skip, Wish::Unknown], "the hint keeps the question's buttons");
    client.does(Event::Impossible);
    assert_eq!(client.said(), ["lost"]);
    client.does(asked("?")).does(Event::World(Outcome::None));
    assert_eq!(client.place(), "person/who", "after the apology no sentence is said again");
    client.does(Event::Chose("nothing-of-it".into()));
    assert_eq!(client.said(), ["not-understood-again"]);
    client.does(Event::Impossible);
    assert_eq!(client.place(), "start/menu");
}

#[test]
fn a_good_answer_forgives_a_miss_and_a_photo_is_none() {
    let mut client = at_count();
    client.does(Event::Impossible).does(number(2)).does(Event::Impossible);
    assert_eq!(client.said(), ["input-hint-text"]);
    client.does(Event::Sent(Sent::Media));
    assert_eq!(client.said(), ["not-possible-here"]);
    client.does(Event::Sent(Sent::Contact));
    assert_eq!((client.said(), client.place()), (vec!["contact-dropped"], "walk/sign".to_owned()));
}
