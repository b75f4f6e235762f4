//! The engine in small talks of `tests/flows/`: repair, ways out, timers, old buttons, limits, typed answers, links, danger.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use lotse::conversation::{Content, Files, Input, Turned, turn};
use lotse::flow::model::Queue;
use lotse::flow::{
    self, CALL_DEPTH_MAX, EFFECTS_MAX, Effect, Event, GATHER, IDLE, Mode, Outcome, Press, STEPS_MAX, Sent, Session, TRAIL_MAX, Value, Wait,
    Wish, known,
};
use lotse::private::Private;

use crate::support::client::{Client, noon};
use crate::support::folder;

/// The shipped content with the test flows beside it.
static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let mut files = Files::shipped();
    for entry in std::fs::read_dir(folder("flows")).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        files.put(&format!("flows/{name}"), &std::fs::read_to_string(&path).expect("it can be read"));
    }
    let (content, findings) = Content::load(files, Mode::Counselling);
    let ours: Vec<_> = findings.iter().filter(|finding| finding.place.file().starts_with("flows/")).collect();
    assert!(ours.is_empty(), "{ours:#?}");
    content
});

fn counselling() -> &'static flow::Content {
    &CONTENT.trees
}

fn information() -> flow::Content {
    flow::Content { flows: CONTENT.trees.flows.clone(), tables: CONTENT.trees.tables.clone(), mode: Mode::Information }
}

fn walk() -> Client<'static> {
    Client::within(counselling(), "walk")
}

/// In the walk, at the question for a number, with a colour and a size told.
fn at_count() -> Client<'static> {
    let mut client = walk();
    client.taps_all(&["blue", "small"]);
    assert_eq!(client.place(), "walk/count");
    client
}

fn number(number: i64) -> Event {
    Event::Told(Value::Number(number))
}

fn asked(words: &str) -> Event {
    Event::Asked(Private::new(words.to_owned()))
}

fn danger(kind: &str, direct: bool) -> Event {
    Event::Danger { kind: kind.into(), direct }
}

// Repair (U4, U6)

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

// Timers and old buttons

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

// Limits

#[test]
fn a_circle_of_texts_ends_in_an_apology_with_its_buttons() {
    for flow in ["ring", "spin"] {
        let client = Client::within(counselling(), flow);
        assert!(client.path.len() <= STEPS_MAX && client.effects.len() <= EFFECTS_MAX);
        let screen = client.screen.as_ref().unwrap();
        assert_eq!((screen.text.message.as_str(), screen.wait), ("went-wrong", client.session.wait), "{flow}");
        assert!(matches!(client.effects[..], [.., Effect::Say(_), Effect::WakeMe { .. }]), "{flow}");
        assert!(screen.row.contains(&Wish::Person));
    }
}

#[test]
fn open_flows_are_bounded_and_help_on_top_of_them_keeps_the_place() {
    let mut client = Client::within(counselling(), "deep");
    for _ in 0..3 * CALL_DEPTH_MAX {
        client.taps("down");
        assert!(client.session.frames.len() <= CALL_DEPTH_MAX);
    }
    client.taps_all(&["help", "sui", "back"]);
    assert_eq!((client.place(), client.said()), ("deep/ask".to_owned(), vec!["deep-ask"]));
    for _ in 0..CALL_DEPTH_MAX {
        if client.place() == "deep/ask" {
            client.taps("up");
        }
    }
    assert_eq!(client.place(), "start/menu");
}

#[test]
fn back_remembers_so_many_questions_and_no_more() {
    let mut client = walk();
    client.taps("blue").taps("skip");
    for _ in 0..TRAIL_MAX {
        client.taps("look").does(Event::World(Outcome::None));
        assert!(client.session.trail.len() <= TRAIL_MAX);
    }
    assert_eq!(client.session.trail.len(), TRAIL_MAX);
}

#[test]
fn a_text_beyond_the_platforms_limit_is_not_read() {
    let said = |length: usize| turn(&CONTENT, at_count().session, &Input::Text(Private::new("ä".repeat(length))), noon());
    let long = said(4_097);
    assert_eq!((long.session.misses, long.path.len()), (0, 1));
    assert_eq!(said(4_096).session.misses, 1, "read, and not understood");
}

// Typed answers

fn types(session: Session, text: &str, now: DateTime<Utc>) -> Turned {
    turn(&CONTENT, session, &Input::Text(Private::new(text.to_owned())), now)
}

fn place(session: &Session) -> String {
    session.frames.last().map_or_else(String::new, |frame| format!("{}/{}", frame.flow, frame.step))
}

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

// Links and modes

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

// Danger (D1–D4, R0)

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

#[test]
fn a_hint_that_is_confirmed_opens_its_own_card() {
    let mut client = at_count();
    client.does(Event::Danger { kind: "K-SUI".into(), direct: false }).taps("danger");
    assert_eq!(client.said().last(), Some(&"crisis-sui"));
    assert!(client.session.danger, "now it is said");
}
