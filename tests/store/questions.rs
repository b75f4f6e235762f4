//! Kept questions: read back by the day, bounded, gone at once when they are to be forgotten.

use chrono::TimeDelta;
use lotse::private::Private;
use lotse::store::question::{self, DAY_MAX, Question};

use super::{execute, rows, write};
use crate::support::client::noon;
use crate::support::database::databases;

#[tokio::test]
async fn questions_are_kept_by_the_day_and_forgotten_at_once() {
    for database in databases() {
        let store = database.open().await;
        let keep = async |words: &str, language: &str, days: i64| {
            let words = Private::new(words.to_owned());
            let now = noon() + TimeDelta::days(days);
            write(&store, async |tx| question::keep(tx, &store, &language.into(), "other", &words, now).await).await
        };
        assert!(keep("wo singt man", "de", 0).await && keep("أين أغني", "ar", 1).await);
        let all = question::all(&mut store.reader().await.unwrap(), &store).await.unwrap();
        let shown: Vec<(&str, &str, &str)> =
            all.iter().map(|Question { day, language, words, .. }| (&**day, &**language, &**words.expose())).collect();
        assert_eq!(shown, [("2026-11-23", "ar", "أين أغني"), ("2026-11-22", "de", "wo singt man")]);

        let ids: Vec<i64> = sqlx::query_scalar("SELECT id FROM faq_question").fetch_all(&mut *store.reader().await.unwrap()).await.unwrap();
        let near = store.numbers.next();
        assert!(ids.iter().all(|id| *id > 0 && (near - id).abs() >> 40 != 0), "an id tells no time");

        // A row laid over another one does not open there.
        let [first, second] = ids[..] else { panic!("two are kept") };
        execute(
            &store,
            &format!("UPDATE faq_question SET sealed = (SELECT sealed FROM faq_question WHERE id = {second}) WHERE id = {first}"),
        )
        .await;
        assert!(question::all(&mut store.reader().await.unwrap(), &store).await.is_err());
        assert_eq!(write(&store, async |tx| question::forget(tx).await).await, 2);
        assert_eq!(rows(&store, "faq_question").await, 0);
    }
}

#[tokio::test]
async fn a_flood_of_questions_fills_no_database() {
    for database in databases() {
        let store = database.open().await;
        let words = Private::new("noch eine".to_owned());
        let mut tx = store.begin().await.unwrap();
        for _ in 0..DAY_MAX {
            assert!(question::keep(&mut tx, &store, &"de".into(), "other", &words, noon()).await.unwrap());
        }
        assert!(!question::keep(&mut tx, &store, &"de".into(), "other", &words, noon()).await.unwrap());
        assert!(question::keep(&mut tx, &store, &"de".into(), "other", &words, noon() + TimeDelta::days(1)).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(rows(&store, "faq_question").await, DAY_MAX + 1);
    }
}
