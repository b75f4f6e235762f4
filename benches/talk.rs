//! How long a turn, a typed text and a whole check take. Printed, never asserted: `cargo bench`.
//!
//! - `turn`: one press with its rendered screen; the target is under 50 µs in the median.
//! - `turn_beside_flows`: the same press in a content with many times the flows; it should cost the same.
//! - `typed`: a text of 600 characters read for danger, escape words and answers in all languages.
//! - `load_and_check`: all shipped content, read and proven; the target is under 1.5 s on 2 cores.

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use divan::{Bencher, black_box};
use lotse::check::check;
use lotse::conversation::script::last_screen;
use lotse::conversation::{Content, Files, Input, turn};
use lotse::flow::{Mode, Press, Session, Wait};
use lotse::private::Private;

fn main() {
    // What is measured is what a client sees: the next question with all its buttons.
    let session = in_clearing(&CONTENT);
    let shown = turn(&CONTENT, session.clone(), &press(&session), now());
    let screen = last_screen(&shown.out).expect("a screen");
    let buttons = screen.buttons.iter().flatten().count();
    assert!(buttons == 11 && screen.text.contains("Duldung"), "{buttons} buttons: {}", screen.text);
    divan::main();
}

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::load(Files::shipped(), Mode::Counselling).0);

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_341_600, 0).expect("22 November 2026")
}

/// A client in the middle of the clearing, in Arabic.
fn in_clearing(content: &Content) -> Session {
    let mut session = Session::new("ar".into());
    for input in [
        Input::Start(None),
        Input::Text(Private::new("العربية".to_owned())),
        Input::Open("clearing".into()),
        Input::Text(Private::new("34117".to_owned())),
    ] {
        session = turn(content, session, &input, now()).session;
    }
    session
}

fn press(session: &Session) -> Input {
    Input::Pressed(Press::Choice("adult".into()).to_data(session.wait.unwrap_or(Wait(0))))
}

#[divan::bench(sample_count = 1000)]
fn turn_pressed(bencher: Bencher<'_, '_>) {
    let session = in_clearing(&CONTENT);
    let input = press(&session);
    bencher.with_inputs(|| session.clone()).bench_values(|session| turn(&CONTENT, session, black_box(&input), now()));
}

#[divan::bench(sample_count = 1000, args = [1, 10, 100])]
fn turn_beside_flows(bencher: Bencher<'_, '_>, times: usize) {
    let mut files = Files::shipped();
    let clearing = files.get("flows/clearing.yaml").expect("shipped").text.clone();
    for copy in 1..times {
        for flow in 0..20 {
            files.put(&format!("flows/copy-{copy}-{flow}.yaml"), &clearing.replace("flow: clearing", &format!("flow: copy-{copy}-{flow}")));
        }
    }
    let (content, _) = Content::load(files, Mode::Counselling);
    let session = in_clearing(&content);
    let input = press(&session);
    bencher.with_inputs(|| session.clone()).bench_values(|session| turn(&content, session, black_box(&input), now()));
}

#[divan::bench(sample_count = 500)]
fn typed(bencher: Bencher<'_, '_>) {
    let text = "Ich wohne seit drei Monaten hier und habe einen Brief vom Amt bekommen, den ich nicht verstehe. ".repeat(6);
    let session = in_clearing(&CONTENT);
    let input = Input::Text(Private::new(text));
    bencher.with_inputs(|| session.clone()).bench_values(|session| turn(&CONTENT, session, black_box(&input), now()));
}

#[divan::bench(sample_count = 10)]
fn load_and_check() {
    let (content, loaded) = Content::load(Files::shipped(), Mode::Counselling);
    black_box(check(&content, loaded, now()));
}
