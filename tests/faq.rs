//! Questions in people's own words: how often they are answered rightly in each language, and that the bot stays silent, offers or
//! names a person where it should.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use lotse::conversation::{Input, Out, turn};
use lotse::faq::evaluation::{Case, Expected, Figures, evaluate, lotse as by_lotse, read};
use lotse::faq::{SEPARATOR, VARIANTS};
use lotse::finding::Source;
use lotse::flow::{Mode, Press, Session, Suggested};
use lotse::ids::Language;
use lotse::private::Private;
use lotse::store::gap;
use lotse::understanding::fold::plain;

use crate::support::bot::Lotse;
use crate::support::{COUNSELLING, folder};

/// Every language with its questions that nothing was made from.
fn held_out() -> Vec<(Language, Vec<Case>)> {
    let mut all = Vec::new();
    for language in COUNSELLING.languages() {
        let path = folder("faq").join(format!("held-out/{language}.tsv"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (cases, findings) = read(&Source::new(&path.to_string_lossy(), &text));
        assert!(findings.is_empty(), "{findings:#?}");
        all.push((language.clone(), cases));
    }
    all
}

#[test]
fn each_language_has_questions_that_no_entry_knows() {
    for (language, cases) in held_out() {
        let off_topic = cases.iter().filter(|case| case.expected == Expected::OffTopic).count();
        assert!(cases.len() >= 50 && off_topic * 6 >= cases.len(), "{language}: {} questions, {off_topic} off topic", cases.len());
        let entries = COUNSELLING.faq.entries().iter().filter_map(|entry| COUNSELLING.catalog.entry(&language, &entry.message()));
        let known: BTreeSet<String> = entries
            .filter_map(|entry| entry.attribute(VARIANTS))
            .flat_map(|variants| variants.pattern.ftl.split(SEPARATOR).map(plain).collect::<Vec<_>>())
            .collect();
        let told: Vec<&str> = cases.iter().filter(|case| known.contains(&plain(&case.query))).map(|case| case.query.as_str()).collect();
        assert!(told.len() * 20 <= cases.len(), "{language}: these are variants of an entry: {told:?}");
        let names: BTreeSet<&str> =
            COUNSELLING.faq.entries().iter().flat_map(|entry| entry.topics.iter().map(String::as_str).chain([entry.id.as_str()])).collect();
        for case in &cases {
            if let Expected::Any(expected) = &case.expected {
                let unknown: Vec<&String> = expected.iter().filter(|name| !names.contains(name.as_str())).collect();
                assert!(unknown.is_empty(), "{language}: {}: nothing is called {unknown:?}", case.query);
            }
        }
    }
}

/// What the issue of the FAQ asks for, on questions that nothing was made from.
#[test]
fn every_language_finds_the_answer_and_knows_when_to_be_silent() {
    let mut below = Vec::new();
    for (language, cases) in held_out() {
        let all = evaluate(&COUNSELLING.faq, &cases, |case| by_lotse(&COUNSELLING.faq, case, None));
        let figures = all[&language];
        let (three, silent) = (figures.recall_at_3(), Figures::share(figures.abstained, figures.off_topic));
        let wrong = Figures::share(figures.wrong, figures.all());
        if three < RECALL_MIN || silent < SILENCE_MIN || wrong > WRONG_MAX {
            below.push(format!("{language}: Recall@3 {three:.2}, off-topic silence {silent:.2}, wrong {wrong:.3}"));
        }
    }
    assert!(below.is_empty(), "{}", below.join("\n"));
}

/// A right entry among the first three, at least.
const RECALL_MIN: f64 = 0.92;
/// Off-topic questions that stay unanswered, at least.
const SILENCE_MIN: f64 = 0.9;
/// Answered at once and wrongly, at most.
const WRONG_MAX: f64 = 0.02;

#[test]
fn a_fact_that_may_change_names_a_person_and_every_answer_its_day() {
    let now = now();
    for language in COUNSELLING.languages() {
        let part = |message: &str, name: &str| COUNSELLING.catalog.label(language, message, name, &lotse::language::Args::new()).text;
        let (mut may_change, mut settled) = (0, 0);
        for entry in COUNSELLING.faq.entries() {
            let question = part(&entry.message(), "question");
            // Chosen from offered questions, so that the answer comes however the search would have judged.
            let mut session = begun(language, now);
            session.suggested = Some(Suggested { entries: vec![entry.id.clone()] });
            let wait = session.wait.expect("the menu waits");
            let pressed = Input::Pressed(Press::Choice(entry.id.as_str().into()).to_data(wait));
            let out = turn(&COUNSELLING, session, &pressed, now).out;
            let answer = out.iter().find_map(|out| match out {
                Out::Message(message) if message.text.contains(&question) => Some(message),
                _ => None,
            });
            let text = &answer.unwrap_or_else(|| panic!("{language}: {} has no answer", entry.id)).text;
            assert_eq!(text.contains(&part("answer-parts", "may-change")), !entry.verify.is_empty(), "{language}: {text}");
            assert!(["2026", "۲۰۲۶", "٢٠٢٦"].iter().any(|year| text.contains(year)), "{language}: {text}");
            *(if entry.verify.is_empty() { &mut settled } else { &mut may_change }) += 1;
        }
        assert!(may_change > 0 && settled > 0, "{language}: {may_change} may change, {settled} do not");
    }
}

#[test]
fn the_question_of_an_entry_finds_the_entry() {
    let mut lost = Vec::new();
    for language in COUNSELLING.languages() {
        for entry in COUNSELLING.faq.entries() {
            let question = COUNSELLING.catalog.label(language, &entry.message(), "question", &lotse::language::Args::new()).text;
            let scores = COUNSELLING.faq.scores(language, &question);
            let ranked: Vec<_> = scores.iter().take(3).filter_map(|score| COUNSELLING.faq.of_score(language, score)).collect();
            if !ranked.iter().any(|found| found.id == entry.id) {
                lost.push(format!("{language}: {}: {question}", entry.id));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn danger_that_only_shows_in_two_messages_is_seen() {
    let now = now();
    let session = begun(&"de".into(), now);
    let first = turn(&COUNSELLING, session, &Input::Text(Private::new("ich will mich".to_owned())), now);
    assert!(first.session.gathered.is_some() && !first.session.danger);
    let second = turn(&COUNSELLING, first.session, &Input::Text(Private::new("umbringen".to_owned())), now);
    assert!(second.session.danger, "{:?}", second.out);
}

#[tokio::test]
async fn short_messages_get_one_answer_and_what_nobody_knows_is_counted_without_its_words() {
    let lotse = Lotse::start(false, now()).await;
    let amira = lotse.person("de");
    amira.says("/start").await;
    amira.taps("de").await;
    let before = amira.messages().len();
    // Two messages before the bot looks again.
    lotse.emulator.type_text(amira.chat, "wohnung");
    lotse.emulator.type_text(amira.chat, "suchen hilfe");
    lotse.quiet().await;
    let answers = amira.messages()[before..].iter().filter(|message| message.from_bot).count();
    assert!(answers <= 2, "one question, one answer, and the menu: {}", amira.transcript());
    assert!(amira.transcript().to_lowercase().contains("wohnung"), "{}", amira.transcript());

    amira.says("Wie wird das Wetter in Australien?").await;
    let gaps = gap::all(&mut lotse.store().reader().await.expect("it answers")).await.expect("they are read");
    assert_eq!(gaps.iter().map(|gap| gap.questions).sum::<i64>(), 1, "{gaps:?}");
    assert_eq!(gaps[0].language, "de");
    lotse.finish().await;
}

fn now() -> DateTime<Utc> {
    "2026-11-30T09:00:00Z".parse().expect("an instant")
}

/// Somebody at the main menu.
fn begun(language: &Language, now: DateTime<Utc>) -> Session {
    assert_eq!(COUNSELLING.trees.mode, Mode::Counselling);
    let session = turn(&COUNSELLING, Session::new(language.clone()), &Input::Start(None), now).session;
    let name = COUNSELLING.catalog.label(language, "choose-language", language.as_str(), &lotse::language::Args::new()).text;
    turn(&COUNSELLING, session, &Input::Text(Private::new(name)), now).session
}
