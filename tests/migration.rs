//! A flow was changed while people were in it, or the program was: they find their place, and no answer is lost.

use lotse::finding::Source;
use lotse::flow::model::Flow;
use lotse::flow::{self, Content, Effect, Event, FORMAT, Mode, Session, Value, Wait, Wish};

use crate::support::client::{Client, noon};
use crate::support::shared;

/// The flow in which everybody stands when it is changed.
const TRIP: &str = "\
flow: trip
start: who
entry: true
answers:
  who: { type: choice, values: [me, us], purpose: talk, keep: session }
  how: { type: choice, values: [bus, train], purpose: talk, keep: session }
  count: { type: number, purpose: talk, keep: session }
steps:
  who: { ask: trip-who, choices: [me, us], save: who, next: how }
  how: { ask: trip-how, choices: [bus, train], save: how, next: count }
  count: { ask: trip-count, input: number, save: count, next: done }
  done: { end: home }
";

fn trip(text: &str) -> Flow {
    let (flow, findings) = flow::load(&Source::new("flows/trip.yaml", text));
    assert!(findings.is_empty(), "{findings:#?}");
    flow.expect("a flow without findings")
}

/// The shipped flows with this trip; without it, if the text is empty.
fn content(text: &str) -> Content {
    let shipped = &shared(false).trees;
    let mut flows = shipped.flows.clone();
    flows.extend((!text.is_empty()).then(|| ("trip".into(), trip(text))));
    Content { flows, tables: shipped.tables.clone(), mode: Mode::Counselling }
}

/// A session of the unchanged trip, at the question `how` (after `who: us`) or `count` (after `how: bus`).
fn standing(at: &str) -> Session {
    let content = content(TRIP);
    let mut client = Client::within(&content, "trip");
    client.taps("us");
    if at == "count" {
        client.taps("bus");
    }
    assert_eq!(client.place(), format!("trip/{at}"));
    client.session
}

fn moved(content: &Content, session: Session) -> Client<'_> {
    Client { session, ..Client::new(content) }
}

// The format

#[test]
fn a_session_of_another_format_starts_anew() {
    let session = standing("count");
    let same = Session::restore(&session.to_json(), &"ar".into());
    assert!(same.whole && same.session == session);
    let newer = session.to_json().replacen(&format!("\"format\":{FORMAT}"), &format!("\"format\":{}", FORMAT + 1), 1);
    for json in [newer.as_str(), "", "{}", "null", "[1]", "{\"format\":1}"] {
        let anew = Session::restore(json, &"ar".into());
        assert!(!anew.whole && anew.session == Session::new("ar".into()), "{json}");
    }
}

#[test]
fn every_kind_of_value_survives_json() {
    let content = content(TRIP);
    let mut session = standing("count");
    let given = session.answers["who"].clone();
    let place = flow::Place {
        key: lotse::private::Private::new("kassel".to_owned()),
        name: lotse::private::Private::new("Kassel".to_owned()),
        land: Some("HE".to_owned()),
        region: "kassel".to_owned(),
        postcode: Some(lotse::private::Private::new("34117".to_owned())),
    };
    let values = [
        Value::Choice("yes".into()),
        Value::Number(-3),
        Value::Date("2026-11-22".parse().unwrap()),
        Value::Text(lotse::private::Private::new("„Größe“\n\u{2068}\"🙂".to_owned())),
        Value::Place(place),
        Value::Unknown,
        Value::Skipped,
    ];
    for (at, value) in values.into_iter().enumerate() {
        session.answers.insert(format!("answer-{at}").as_str().into(), flow::Given { value, ..given.clone() });
    }
    // The client's harness compares before and after.
    moved(&content, session).wishes(Wish::Repeat);
}

// Renamed

#[test]
fn a_renamed_step_is_followed() {
    let changed = TRIP
        .replace("  count: { ask", "  number: { ask")
        .replace("next: count", "next: number")
        .replace("steps:", "renamed: { count: number }\nsteps:");
    let content = content(&changed);
    let mut client = moved(&content, standing("count"));
    client.does(Event::Told(Value::Number(4)));
    assert_eq!((client.place(), client.told("count")), ("start/menu".to_owned(), "4".to_owned()));
    assert!(!client.said().contains(&"step-gone"));
}

#[test]
fn a_step_that_was_renamed_twice_is_followed_twice() {
    let changed = TRIP
        .replace("  count: { ask", "  persons: { ask")
        .replace("next: count", "next: persons")
        .replace("steps:", "renamed: { count: number, number: persons }\nsteps:");
    // The loader would have each old name lead to a step of today.
    let (flow, _) = flow::load(&Source::new("flows/trip.yaml", &changed));
    let mut content = content(TRIP);
    content.flows.insert("trip".into(), flow.expect("the flow itself is whole"));
    let mut client = moved(&content, standing("count"));
    client.wishes(Wish::Repeat);
    assert_eq!((client.place(), client.said()), ("trip/persons".to_owned(), vec!["trip-count"]));
}

#[test]
fn names_that_lead_in_a_circle_end() {
    let changed = TRIP
        .replace("  count: { ask", "  number: { ask")
        .replace("next: count", "next: number")
        .replace("steps:", "renamed: { count: other, other: count }\nsteps:");
    let (flow, _) = flow::load(&Source::new("flows/trip.yaml", &changed));
    let mut content = content(TRIP);
    content.flows.insert("trip".into(), flow.expect("the flow itself is whole"));
    let mut client = moved(&content, standing("count"));
    client.wishes(Wish::Repeat);
    assert_eq!(client.said(), ["step-gone", "trip-how"]);
}

#[test]
fn back_and_corrections_find_renamed_questions_too() {
    let changed = TRIP
        .replace("  how: { ask", "  means: { ask")
        .replace("next: how", "next: means")
        .replace("steps:", "renamed: { how: means }\nsteps:");
    let content = content(&changed);
    let mut client = moved(&content, standing("count"));
    client.wishes(Wish::Back);
    assert_eq!((client.place(), client.said()), ("trip/means".to_owned(), vec!["trip-how"]));
    let mut client = moved(&content, standing("count"));
    client.wishes(Wish::Correct).taps("how");
    assert_eq!((client.place(), client.said()), ("trip/means".to_owned(), vec!["trip-how"]));
    client.taps("train");
    assert_eq!((client.place(), client.told("how")), ("trip/count".to_owned(), "train".to_owned()));
}

// Vanished

/// The trip without its question `count`.
fn without_count() -> String {
    let lines: Vec<&str> = TRIP.lines().filter(|line| !line.starts_with("  count: { ask")).collect();
    lines.join("\n").replace("next: count", "next: done") + "\n"
}

/// The trip without its questions `how` and `count`.
fn without_both() -> String {
    let text = without_count();
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("  how: { ask")).collect();
    lines.join("\n").replace("next: how", "next: done") + "\n"
}

#[test]
fn a_vanished_step_leads_to_the_nearest_earlier_question_with_one_sentence() {
    for (text, question, place) in [(without_count(), "trip-how", "trip/how"), (without_both(), "trip-who", "trip/who")] {
        let content = content(&text);
        let session = standing("count");
        let mut client = moved(&content, session.clone());
        client.wishes(Wish::Repeat);
        assert_eq!((client.said(), client.place()), (vec!["step-gone", question], place.to_owned()));
        assert_eq!(client.session.answers, session.answers);
        client.wishes(Wish::Repeat);
        assert_eq!(client.said(), [question], "it is said once");
    }
}

#[test]
fn a_vanished_flow_leads_to_where_it_was_opened_from() {
    let content = content("");
    let session = standing("count");
    let mut client = moved(&content, session.clone());
    client.wishes(Wish::Repeat);
    // A link opened it before any question but the language's.
    assert_eq!((client.said(), client.place()), (vec!["step-gone", "choose-language"], "start/language".to_owned()));
    assert_eq!(client.session.answers, session.answers);
}

#[test]
fn a_vanished_flow_below_does_not_drop_what_lies_on_top_into_nothing() {
    let before = content(TRIP);
    let mut client = Client::within(&before, "trip");
    client.taps("us").taps("help");
    assert_eq!(client.place(), "crisis/menu");
    let after = content("");
    let mut client = moved(&after, client.session);
    client.wishes(Wish::Emergency);
    assert_eq!((client.said(), client.place()), (vec!["step-gone", "crisis-menu"], "crisis/menu".to_owned()));
}

#[test]
fn without_any_earlier_question_the_flow_begins_again() {
    let content = content(&without_count());
    let session = Session { trail: Vec::new(), ..standing("count") };
    let mut client = moved(&content, session);
    client.wishes(Wish::Repeat);
    assert_eq!((client.said(), client.told("how")), (vec!["step-gone", "trip-who"], "bus".to_owned()));
}

#[test]
fn what_was_said_to_the_vanished_question_answers_no_other() {
    let content = content(&without_count());
    let session = standing("count");
    let wait = session.wait.unwrap();
    let press = |wish| Event::Pressed(wait, flow::Press::Wish(wish));
    let events = [
        Event::Told(Value::Number(3)),
        Event::Chose("train".into()),
        Event::Impossible,
        Event::Asked(lotse::private::Private::new("drei".to_owned())),
        Event::Pressed(wait, flow::Press::Choice("train".into())),
        press(Wish::Skip),
        press(Wish::Unknown),
        press(Wish::Back),
        Event::Wished(Wish::Skip),
        Event::Wished(Wish::Unknown),
        Event::Wished(Wish::Back),
        Event::World(flow::Outcome::Found),
    ];
    for event in events {
        let mut client = moved(&content, session.clone());
        client.does(event.clone());
        assert_eq!((client.said(), client.place()), (vec!["step-gone", "trip-how"], "trip/how".to_owned()), "{event:?}");
        assert_eq!((&client.session.answers, client.session.misses), (&session.answers, 0), "{event:?}");
    }
}

#[test]
fn ways_out_lead_out_of_a_vanished_question() {
    let content = content(&without_count());
    let session = standing("count");
    let wait = session.wait.unwrap();
    for (event, place) in [
        (Event::Wished(Wish::Person), "person/who"),
        (Event::Pressed(wait, flow::Press::Wish(Wish::Emergency)), "crisis/menu"),
        (Event::Danger { kind: "K-SUI".into(), direct: true, words: None }, "crisis/sui"),
        (Event::Start { flow: None }, "start/menu"),
    ] {
        let mut client = moved(&content, session.clone());
        client.does(event);
        assert_eq!(client.place(), place);
        assert_eq!(client.session.answers, session.answers);
    }
}

#[test]
fn a_timer_finds_a_vanished_question_too_and_says_nothing() {
    let content = content(&without_count());
    let session = standing("count");
    let wait = session.wait.unwrap();
    let mut client = moved(&content, session.clone());
    client.does(Event::WaitExpired(Wait(wait.0 - 1)));
    assert_eq!((client.effects.len(), &client.session), (0, &session));
    client.does(Event::WaitExpired(wait));
    assert_eq!(
        (client.effects.as_slice(), client.session.answers.len()),
        (&[Effect::Forget][..], 0),
        "silence for long ends the talk (P8)"
    );
}

#[test]
fn a_list_of_answers_is_closed_by_a_move_and_an_answer_of_a_vanished_question_says_so() {
    let after = content(&without_both());
    let before = content(TRIP);
    let mut client = moved(&before, standing("count"));
    client.wishes(Wish::Correct);
    let mut client = moved(&after, client.session);
    client.does(Event::Chose("how".into()));
    assert_eq!((client.said(), client.session.correcting), (vec!["step-gone", "trip-who"], None));
    client.wishes(Wish::Correct).taps("how");
    assert_eq!((client.said(), client.told("how")), (vec!["step-gone", "trip-who"], "bus".to_owned()));
}

#[test]
fn a_change_elsewhere_moves_nobody() {
    let changed = TRIP.replace("choices: [me, us], save: who", "choices: [us, me], save: who");
    let content = content(&changed);
    let mut client = moved(&content, standing("count"));
    client.does(Event::Told(Value::Number(2)));
    assert_eq!((client.place(), client.now), ("start/menu".to_owned(), noon()));
}
