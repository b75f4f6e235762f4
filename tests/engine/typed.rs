//! Typed answers, as people write them, and what the world answers.

use chrono::NaiveDate;
use lotse::flow::{Effect, Event, Outcome, Value, Wish};
use lotse::private::Private;

use super::{asked, at_count, number, place, types, walk};
use crate::support::client::noon;

#[test]
fn a_number_is_taken_within_its_range() {
    for (text, number) in [("0", 0), ("1", 1), ("3", 3), ("zwei", 2), ("20", 20), ("٧", 7), ("۱۲", 12), ("wir sind 5", 5)] {
        let session = types(at_count().session, text, noon()).session;
        assert_eq!((&session.answers["count"].value, place(&session)), (&Value::Number(number), "walk/sign".to_owned()), "{text}");
    }
    for text in ["21", "-1", "99999999999999999999", "viele"] {
        let session = types(at_count().session, text, noon()).session;
        assert_eq!((session.answers.contains_key("count"), session.misses, place(&session)), (false, 1, "walk/count".to_owned()), "{text}");
    }
}

#[test]
fn words_are_taken_by_their_pattern_as_a_whole() {
    let mut client = at_count();
    client.does(number(1));
    let session = types(client.session.clone(), " KS ", noon()).session;
    assert_eq!((&session.answers["sign"].value, place(&session)), (&Value::Text(Private::new("KS".to_owned())), "walk/day".to_owned()));
    for text in ["KSX", "ks", "K"] {
        let session = types(client.session.clone(), text, noon()).session;
        assert_eq!((session.answers.contains_key("sign"), session.misses), (false, 1), "{text}");
    }
}

#[test]
fn a_day_is_taken_as_people_write_it() {
    let mut client = at_count();
    client.does(number(1)).wishes(Wish::Skip);
    assert_eq!(client.place(), "walk/day");
    let day = |year, month, day| Value::Date(NaiveDate::from_ymd_opt(year, month, day).unwrap());
    for (text, expected) in
        [("3.12.2026", day(2026, 12, 3)), ("2027-01-05", day(2027, 1, 5)), ("24.12.", day(2026, 12, 24)), ("5.1.", day(2027, 1, 5))]
    {
        let session = types(client.session.clone(), text, noon()).session;
        assert_eq!((&session.answers["day"].value, place(&session)), (&expected, "walk/town".to_owned()), "{text}");
    }
    for text in ["31.2.2026", "irgendwann"] {
        let session = types(client.session.clone(), text, noon()).session;
        assert_eq!((session.answers.contains_key("day"), session.misses), (false, 1), "{text}");
    }
}

#[test]
fn a_place_is_found_by_postcode_or_name_and_conditions_see_its_region() {
    let mut client = at_count();
    client.does(number(1)).wishes(Wish::Skip).wishes(Wish::Skip);
    assert_eq!(client.place(), "walk/town");
    for (text, region) in
        [("34117", "kassel"), ("Kassel", "kassel"), ("kasel", "kassel"), ("Kiel", "schleswig-holstein"), ("Wiesbaden", "hessen")]
    {
        let session = types(client.session.clone(), text, noon()).session;
        let Value::Place(found) = &session.answers["town"].value else { panic!("{text} is a place") };
        assert_eq!((found.region.as_str(), place(&session)), (region, "walk/menu".to_owned()), "{text}");
    }
    let session = types(client.session.clone(), "qwertz", noon()).session;
    assert_eq!((session.answers.contains_key("town"), place(&session)), (false, "walk/town".to_owned()));
}

#[test]
fn a_typed_number_presses_a_button() {
    let session = types(walk().session, "2", noon()).session;
    assert_eq!((&session.answers["color"].value, place(&session)), (&Value::Choice("blue".into()), "walk/size".to_owned()));
}

#[test]
fn what_the_world_answers_leads_on() {
    let mut client = walk();
    client.taps("blue").taps("skip").taps("look");
    assert!(matches!(client.effects[..], [Effect::FindServices { .. }]));
    client.does(Event::World(Outcome::None));
    assert_eq!(client.said(), ["walk-nobody", "walk-menu"]);
    client.taps("look").does(Event::World(Outcome::Found));
    assert_eq!(client.said(), ["walk-menu"]);
    client.taps("ask").wishes(Wish::Skip);
    assert_eq!(client.said(), ["walk-nobody", "walk-menu"]);
    client.taps("ask").does(asked("wo?")).does(Event::World(Outcome::Found));
    assert_eq!(client.said(), ["walk-menu"]);
}
