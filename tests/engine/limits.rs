//! Circles, depth, and texts that are too long.

use lotse::conversation::{Input, turn};
use lotse::flow::{CALL_DEPTH_MAX, EFFECTS_MAX, Effect, Event, Outcome, STEPS_MAX, TRAIL_MAX, Wish};
use lotse::private::Private;

use super::{CONTENT, at_count, counselling, walk};
use crate::support::client::{Client, noon};

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
