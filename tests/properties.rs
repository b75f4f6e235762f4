//! Whatever happens in a talk, a person and help stay reachable; whatever stands in a flow file, it is read or refused.
//!
//! Seeds of past failures stand in `tests/properties.seeds` and are tried first. `PROPTEST_CASES=2560` tries longer.

use std::sync::LazyLock;

use chrono::NaiveDate;
use lotse::check::{Part, run as check};
use lotse::conversation::turn::run;
use lotse::conversation::{Action, Content, Files, Input, Message, Out, Turned, turn};
use lotse::finding::Source;
use lotse::flow::{
    self, EFFECTS_MAX, Event, GATHER, Mode, Outcome, Place, Press, STEPS_MAX, Sent, Session, Value, Wait, Wish, open_question, step,
};
use lotse::ids::Language;
use lotse::private::Private;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use crate::support::client::noon;
use crate::support::shared;

const LANGUAGES: [&str; 8] = ["de", "en", "ar", "tr", "fr", "uk", "ru", "fa"];
/// Things that happen in one talk.
const ACTS: usize = 40;
/// Presses from a wish for a person to that person.
const PRESSES_MAX: usize = 2;
/// Waits of generated events are counted from half of this below the last one.
const WAITS_NEAR: u32 = 8;
/// Telegram: UTF-16 code units of one message.
const TEXT_UNITS_MAX: usize = 4_096;

/// `PROPTEST_CASES` goes before this number.
fn config(cases: u32) -> ProptestConfig {
    let seeds = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/properties.seeds");
    ProptestConfig { cases, failure_persistence: Some(Box::new(FileFailurePersistence::Direct(seeds))), ..ProptestConfig::default() }
}

/// Content that does not load fails the test by itself and leaves no seed.
fn config_of_talks(cases: u32) -> ProptestConfig {
    let languages = [false, true].map(|information| shared(information).languages().count());
    assert_eq!(languages, [LANGUAGES.len(); 2]);
    config(cases)
}

/// One thing that happens, before it is known where the talk stands.
#[derive(Debug, Clone)]
enum Act {
    /// The button at this place of the open screen (modulo their number), with its own wait.
    Taps(u8),
    /// The same with a wait that is so much older or newer.
    TapsOld(u8, i8),
    /// An event of any kind.
    Happens(Event),
    /// Something typed, pressed or sent, as it comes from the platform.
    Sends(Input),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        8 => any::<u8>().prop_map(Act::Taps),
        2 => (any::<u8>(), -3_i8..4).prop_map(|(at, off)| Act::TapsOld(at, off)),
        5 => event().prop_map(Act::Happens),
        5 => input().prop_map(Act::Sends),
    ];
    proptest::collection::vec(act, ACTS)
}

fn wish() -> impl Strategy<Value = Wish> {
    prop::sample::select(Wish::ALL.map(|(wish, _)| wish).to_vec())
}

fn choice() -> impl Strategy<Value = String> {
    let names = ["de", "ar", "papers", "yes", "no", "young", "older", "place", "age", "send", "person", "back", "none-of-all"];
    prop::sample::select(names.map(str::to_owned).to_vec())
}

fn value() -> impl Strategy<Value = Value> {
    let place = |(key, region): (String, &str)| {
        Value::Place(Place {
            key: Private::new(key.clone()),
            name: Private::new(key),
            land: Some("HE".to_owned()),
            region: region.to_owned(),
            postcode: None,
        })
    };
    prop_oneof![
        choice().prop_map(|name| Value::Choice(name.as_str().into())),
        any::<i64>().prop_map(Value::Number),
        (-3_000_000_i32..3_000_000).prop_map(|days| Value::Date(NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default())),
        ".{0,20}".prop_map(|text| Value::Text(Private::new(text))),
        (".{0,9}", prop::sample::select(vec!["kassel", "hessen", "elsewhere", "unknown", "nowhere"])).prop_map(place),
        Just(Value::Unknown),
        Just(Value::Skipped),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let flows = ["start", "clearing", "person", "goodbye", "crisis", "delete", "no-such-flow"];
    let kinds = ["K-MED", "K-SUI", "K-VIO", "K-DEPORT", "K-NONE"];
    prop_oneof![
        prop::option::of(prop::sample::select(flows.to_vec())).prop_map(|flow| Event::Start { flow: flow.map(Into::into) }),
        (0..WAITS_NEAR, choice()).prop_map(|(wait, name)| Event::Pressed(Wait(wait), Press::Choice(name.as_str().into()))),
        (0..WAITS_NEAR, wish()).prop_map(|(wait, wish)| Event::Pressed(Wait(wait), Press::Wish(wish))),
        choice().prop_map(|name| Event::Chose(name.as_str().into())),
        value().prop_map(Event::Told),
        Just(Event::Impossible),
        wish().prop_map(Event::Wished),
        ".{0,30}".prop_map(|text| Event::Asked(Private::new(text))),
        (prop::sample::select(kinds.to_vec()), any::<bool>()).prop_map(|(kind, direct)| Event::Danger {
            kind: kind.into(),
            direct,
            words: None
        }),
        prop::sample::select(vec![
            Event::Sent(Sent::Media),
            Event::Sent(Sent::Contact),
            Event::Sent(Sent::Edited),
            Event::Sent(Sent::Forwarded),
            Event::TooLong
        ]),
        prop::sample::select(vec![Outcome::Found, Outcome::None, Outcome::Booked]).prop_map(Event::World),
        prop::sample::subsequence(vec!["hous-suche", "papers-pass-verloren", "no-such-entry"], 1..=3)
            .prop_map(|ids| Event::Suggested(ids.into_iter().map(Into::into).collect())),
        (0..WAITS_NEAR).prop_map(|wait| Event::WaitExpired(Wait(wait))),
    ]
}

fn input() -> impl Strategy<Value = Input> {
    let said = [
        "1",
        "2",
        "9",
        "٣",
        "ja",
        "نعم",
        "zurück",
        "Mensch",
        "/person",
        "/help",
        "/delete",
        "/mydata",
        "/correct",
        "/start clearing",
        "/start x",
        "/nothing",
        "34117",
        "Kassel",
        "Ich kann nicht mehr",
        "Ich will nicht mehr leben",
        "не хочу жить",
        "Hilfe",
        "SOS",
        "weiß nicht",
        "überspringen",
        "Wo bekomme ich eine Brille?",
        "\u{202e}\u{2066}",
        " ",
        "",
    ];
    let text = prop_oneof![3 => prop::sample::select(said.map(str::to_owned).to_vec()), 1 => ".{0,60}", 1 => "[a-zäöüß ا-ي а-я]{0,30}"];
    prop_oneof![
        6 => text.prop_map(|text| Input::Text(Private::new(text))),
        1 => ".{0,20}".prop_map(Input::Pressed),
        1 => (0_u32..60, "[a-z-]{1,9}").prop_map(|(wait, name)| Input::Pressed(format!("1.{wait}.c.{name}"))),
        1 => Just(Input::Text(Private::new("ä".repeat(TEXT_UNITS_MAX + 1)))),
        1 => prop::option::of(choice()).prop_map(Input::Start),
        1 => prop::sample::select(vec!["clearing", "lost", "papers", "nothing"]).prop_map(|flow| Input::Open(flow.into())),
    ]
}

fn button(content: &Content, session: &Session, at: u8, off: i8) -> Input {
    let presses: Vec<Press> = open_question(&content.trees, session).map(|screen| screen.presses().collect()).unwrap_or_default();
    let wishes = Wish::ALL.map(|(wish, _)| Press::Wish(wish));
    let buttons = if presses.is_empty() { &wishes[..] } else { &presses[..] };
    let wait = session.wait.map_or(0, |wait| wait.0).saturating_add_signed(i32::from(off));
    Input::Pressed(buttons[usize::from(at) % buttons.len()].to_data(Wait(wait)))
}

fn does(content: &Content, session: &Session, act: &Act) -> Turned {
    match act {
        Act::Taps(at) => turn(content, session.clone(), &button(content, session, *at, 0), noon()),
        Act::TapsOld(at, off) => turn(content, session.clone(), &button(content, session, *at, *off), noon()),
        Act::Happens(event) => {
            let near = |Wait(at): &Wait| Wait((session.waits + at).saturating_sub(WAITS_NEAR / 2));
            let event = match event {
                Event::Pressed(at, press) => Event::Pressed(near(at), press.clone()),
                Event::WaitExpired(at) => Event::WaitExpired(near(at)),
                other => other.clone(),
            };
            let once = step(&content.trees, session.clone(), &event, noon());
            assert!(once.effects.len() <= EFFECTS_MAX && once.path.len() <= STEPS_MAX, "{event:?}");
            assert_eq!(once, step(&content.trees, session.clone(), &event, noon()), "equal input, equal output");
            run(content, session.clone(), event, noon())
        }
        Act::Sends(input) => turn(content, session.clone(), input, noon()),
    }
}

fn messages(out: &[Out]) -> impl Iterator<Item = &Message> {
    out.iter().filter_map(|out| if let Out::Message(message) = out { Some(message) } else { None })
}

/// What Telegram would refuse.
fn sendable(out: &[Out]) {
    for message in messages(out) {
        let Message { text, buttons, .. } = message;
        assert!(!text.trim().is_empty(), "an empty message");
        assert!(text.encode_utf16().count() <= TEXT_UNITS_MAX, "{text}");
        for button in buttons.iter().flatten() {
            assert!(!button.label.is_empty(), "{button:?}");
            match &button.action {
                Action::Press { data, press } => {
                    assert!((1..=64).contains(&data.len()), "{button:?}");
                    assert_eq!(Press::from_data(data).map(|(_, press)| press).as_ref(), Some(press));
                }
                Action::Link(url) => assert!(url.starts_with("https://www.openstreetmap.org/"), "{url}"),
            }
        }
        let ways_out = [Wish::Emergency, Wish::Person].map(Press::Wish);
        let there = |way: &Press| buttons.iter().flatten().any(|button| button.press() == Some(way));
        assert!(!message.is_screen() || ways_out.iter().all(there), "{buttons:?}");
    }
}

/// Whoever did something reads a screen with buttons, unless everything of theirs was deleted; a timer and the world are no person.
fn answered(content: &Content, act: &Act, turned: &Turned) {
    // A short message waits for the next one; when none comes, it is answered.
    let rang = turned.session.gathered.as_ref().filter(|_| messages(&turned.out).next().is_none());
    let rang = rang.map(|gathered| run(content, turned.session.clone(), Event::WaitExpired(gathered.wait), noon() + GATHER));
    let out = &rang.as_ref().unwrap_or(turned).out;
    let unseen = matches!(act, Act::Happens(Event::WaitExpired(_) | Event::World(_) | Event::Suggested(_)));
    let screen = messages(out).last().is_some_and(|message| !message.buttons.is_empty());
    assert!(unseen || screen || out.contains(&Out::Forget), "{act:?} → {out:#?}");
}

/// From a wish for a person by the choices of at most two screens to the case that is handed over, or to the offices.
fn a_person_is_reachable(content: &Content, session: &Session) {
    let wished = run(content, session.clone(), Event::Wished(Wish::Person), noon());
    assert!(wished.path.iter().any(|(flow, _)| *flow == flow::known::PERSON), "{:?}", wished.path);
    let mut reached = vec![wished];
    for presses in 0..=PRESSES_MAX {
        reached.iter().for_each(|turned| sendable(&turned.out));
        if reached.iter().any(|turned| arrived(content.trees.mode, &turned.out)) {
            return;
        }
        assert!(presses < PRESSES_MAX, "no person: {reached:#?}");
        let pressed = |Turned { session, .. }: &Turned| {
            let choices = open_question(&content.trees, session).map_or(0, |screen| screen.choices.len());
            let at = |at| turn(content, session.clone(), &button(content, session, at, 0), noon());
            (0..u8::try_from(choices).unwrap_or(u8::MAX)).map(at).collect::<Vec<_>>()
        };
        reached = reached.iter().flat_map(pressed).collect();
    }
}

fn arrived(mode: Mode, out: &[Out]) -> bool {
    match mode {
        Mode::Counselling => out.iter().any(|out| matches!(out, Out::HandOff { .. })),
        Mode::Information => messages(out).any(|message| message.text.contains("mbeon")),
    }
}

fn help_is_reachable(content: &Content, session: &Session) {
    let Turned { session, out, .. } = run(content, session.clone(), Event::Wished(Wish::Emergency), noon());
    let top = session.frames.last().expect("help is open");
    assert!(top.flow == flow::known::CRISIS && top.step == flow::known::MENU, "{top:?}");
    assert!(messages(&out).last().is_some_and(|message| message.text.contains("112") && !message.buttons.is_empty()));
}

fn talk(content: &Content, language: &str, acts: &[Act]) {
    let language = Language::from(language);
    let mut session = Session::new(language.clone());
    for act in acts {
        let turned = does(content, &session, act);
        sendable(&turned.out);
        answered(content, act, &turned);
        let Turned { session: next, out, .. } = turned;
        let told = |out: &Out| matches!(out, Out::HandOff { .. } | Out::Alert(_));
        assert!(content.trees.mode == Mode::Counselling || !out.iter().any(told), "information mode tells nobody: {out:?}");
        let restored = Session::restore(&next.to_json(), &language);
        assert!(restored.whole && restored.session == next, "the session does not survive JSON");
        session = next;
    }
    a_person_is_reachable(content, &session);
    help_is_reachable(content, &session);
}

fn spoken() -> impl Strategy<Value = &'static str> {
    prop::sample::select(LANGUAGES.to_vec())
}

proptest! {
    #![proptest_config(config_of_talks(48))]

    #[test]
    fn after_any_forty_events_a_person_and_help_are_near_in_counselling_mode(language in spoken(), acts in acts()) {
        talk(shared(false), language, &acts);
    }

    #[test]
    fn after_any_forty_events_a_person_and_help_are_near_in_information_mode(language in spoken(), acts in acts()) {
        talk(shared(true), language, &acts);
    }
}

// Flow files

/// A change of a file that a slip of the hand could make, and worse.
#[derive(Debug, Clone)]
enum Edit {
    Deletes(usize, usize),
    Swaps(usize, usize),
    Doubles(usize),
    Renames(usize, String),
    Sets(usize, String),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let at = || any::<usize>();
    let edit = prop_oneof![
        (at(), 1_usize..40).prop_map(|(from, bytes)| Edit::Deletes(from, bytes)),
        (at(), at()).prop_map(|(a, b)| Edit::Swaps(a, b)),
        at().prop_map(Edit::Doubles),
        (at(), "[a-z-]{1,8}").prop_map(|(line, key)| Edit::Renames(line, key)),
        (at(), "([a-z-]{1,8}|\\[[a-z, ]{0,9}\\]|\\{[a-z: ,]{0,9}\\}|[&*!|>%@`\"'#-]{1,3}|.{0,6}|-?[0-9]{1,20})")
            .prop_map(|(line, value)| Edit::Sets(line, value)),
    ];
    proptest::collection::vec(edit, 1..5)
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut text = text.to_owned();
    for edit in edits {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let count = lines.len().max(1);
        lines.resize(count, String::new());
        match edit {
            Edit::Deletes(from, bytes) => {
                let mut left = text.clone().into_bytes();
                let from = from % left.len().max(1);
                left.drain(from..(from + bytes).min(left.len()));
                text = String::from_utf8_lossy(&left).into_owned();
                continue;
            }
            Edit::Swaps(a, b) => lines.swap(a % count, b % count),
            Edit::Doubles(line) => lines.insert(line % count, lines[line % count].clone()),
            Edit::Renames(line, key) => {
                let line = &mut lines[line % count];
                let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
                *line = format!("{indent}{key}:{}", rest.split_once(':').map_or("", |(_, value)| value));
            }
            Edit::Sets(line, value) => {
                let line = &mut lines[line % count];
                *line = format!("{}: {value}", line.split_once(':').map_or(line.as_str(), |(key, _)| key));
            }
        }
        text = lines.join("\n");
    }
    text
}

static SHIPPED: LazyLock<Files> = LazyLock::new(Files::shipped);

/// A shipped flow file's name.
fn file() -> impl Strategy<Value = String> {
    let names: Vec<String> = SHIPPED.matching("flows/", ".yaml").map(|source| source.name.to_string()).collect();
    prop::sample::select(names)
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn any_flow_file_is_read_or_refused(name in file(), edits in edits()) {
        let shipped = &SHIPPED.get(&name).expect("a shipped file").text;
        let (flow, findings) = flow::load(&Source::new(&name, &edited(shipped, &edits)));
        prop_assert!(flow.is_some() || !findings.is_empty(), "a file is refused with its reason");
        for finding in findings {
            prop_assert!(!finding.draw(false).is_empty());
        }
    }
}

proptest! {
    #![proptest_config(config(12))]

    /// Texts are left out: they do not change with a flow, and to read them takes the time.
    #[test]
    fn content_with_a_damaged_flow_is_checked_and_talks_on(name in file(), edits in edits(), acts in acts()) {
        let mut files = Files::default();
        for source in SHIPPED.matching("flows/", ".yaml").chain(SHIPPED.matching("directory/", ".yaml")) {
            files.put(&source.name, &source.text);
        }
        files.put(&name, &edited(&SHIPPED.get(&name).expect("a shipped file").text, &edits));
        let (content, _) = Content::load(files, Mode::Counselling);
        for finding in check(Part::Structure, &content, noon()) {
            prop_assert!(!finding.draw(false).is_empty());
        }
        // The engine is total even on content that would not start.
        let mut session = Session::new("de".into());
        for act in &acts {
            session = does(&content, &session, act).session;
        }
    }
}
