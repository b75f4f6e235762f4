//! Words of questions without an answer: kept where the operator decided so, and nowhere else; told of; gone after fourteen days.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use lotse::config::Periods;
use lotse::conversation::{Content, Decided};
use lotse::privacy::Kind;
use lotse::store::{gap, question};
use lotse::work::retention;

use crate::support::bot::{Lotse, Person};

/// A question that no entry answers.
const ASKED: &str = "Wie wird das Wetter in Australien? Ruf 0176 1234567 oder anna@example.org";

fn now() -> DateTime<Utc> {
    "2026-11-30T09:00:00Z".parse().expect("an instant")
}

/// A bot whose operator decided to keep questions.
async fn keeping(information: bool) -> Lotse {
    let mut lotse = Lotse::start(information, now()).await;
    lotse.stop().await;
    let (content, _) = Content::load(lotse.content.files.clone(), lotse.content.trees.mode);
    lotse.content = Arc::new(Content { decided: Decided { keep_questions: true, ..content.decided }, ..content });
    lotse.run().await;
    lotse
}

/// Somebody at the main menu.
async fn begun(lotse: &Lotse) -> Person<'_> {
    let person = lotse.person("de");
    person.says("/start").await;
    person.taps("de").await;
    person
}

/// How many questions were counted, and the words of those that are kept.
async fn questions(lotse: &Lotse) -> (i64, Vec<String>) {
    let mut reader = lotse.store().reader().await.expect("it answers");
    let counted = gap::all(&mut reader).await.expect("they are read").iter().map(|gap| gap.questions).sum();
    let kept = question::all(&mut reader, lotse.store()).await.expect("they are read");
    (counted, kept.into_iter().map(|question| question.words.expose().clone()).collect())
}

/// What `/privacy` says below the policy.
async fn told(person: &Person<'_>) -> bool {
    person.says("/privacy").await;
    person.transcript().contains("Fragen ohne Antwort:")
}

#[tokio::test]
async fn no_word_is_kept_unless_the_operator_decided_so() {
    let lotse = Lotse::start(false, now()).await;
    let amira = begun(&lotse).await;
    amira.says(ASKED).await;
    assert_eq!(questions(&lotse).await, (1, Vec::new()));
    assert!(!told(&amira).await, "{}", amira.transcript());
    lotse.finish().await;
}

#[tokio::test]
async fn no_word_is_kept_in_information_mode() {
    let lotse = keeping(true).await;
    let amira = begun(&lotse).await;
    amira.says(ASKED).await;
    assert_eq!(questions(&lotse).await, (1, Vec::new()));
    assert!(!told(&amira).await, "{}", amira.transcript());
    lotse.finish().await;
}

#[tokio::test]
async fn kept_words_are_scrubbed_told_of_and_gone_after_fourteen_days() {
    let lotse = keeping(false).await;
    let amira = begun(&lotse).await;
    amira.says(ASKED).await;
    let kept = vec!["Wie wird das Wetter in Australien? Ruf [number] oder [mail]".to_owned()];
    assert_eq!(questions(&lotse).await, (1, kept.clone()));
    assert!(told(&amira).await, "{}", amira.transcript());

    let day: DateTime<Utc> = "2026-11-30T00:00:00Z".parse().expect("an instant");
    let mut left = Vec::new();
    for later in [TimeDelta::days(14) - TimeDelta::seconds(1), TimeDelta::days(14)] {
        let deleted = retention::run_once(lotse.store(), &Periods::default(), day + later).await.expect("it deletes");
        left.push((deleted.iter().find(|(kind, _)| *kind == Kind::FaqQuestion).map(|(_, rows)| *rows), questions(&lotse).await));
    }
    assert_eq!(left, [(Some(0), (1, kept)), (Some(1), (1, Vec::new()))], "the sum stays, the words go");
    lotse.finish().await;
}

#[tokio::test]
async fn no_word_of_danger_and_none_after_it_is_kept() {
    let lotse = keeping(false).await;
    let amira = begun(&lotse).await;
    amira.says("Ich will mich umbringen").await;
    assert_eq!(questions(&lotse).await, (0, Vec::new()));
    amira.says(ASKED).await;
    assert_eq!(questions(&lotse).await, (1, Vec::new()), "the talk is about a danger");
    lotse.finish().await;
}

#[tokio::test]
async fn no_word_is_kept_where_somebody_wants_to_leave_a_group() {
    let lotse = keeping(false).await;
    let sam = begun(&lotse).await;
    sam.taps("new-start").await.taps("exiti").await;
    sam.says(ASKED).await;
    sam.taps("exiti").await.says(ASKED).await;
    assert_eq!(questions(&lotse).await, (2, Vec::new()));
    lotse.finish().await;
}

#[tokio::test]
async fn no_word_is_kept_before_the_notice() {
    let lotse = keeping(false).await;
    let sam = lotse.person("de");
    sam.says("/start").await;
    sam.says(ASKED).await;
    assert_eq!(questions(&lotse).await.1, Vec::<String>::new());
    lotse.finish().await;
}
