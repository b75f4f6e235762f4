//! Who writes, where their talk stands, what was taken, agreed to and counted.

use std::collections::HashSet;

use chrono::TimeDelta;
use lotse::privacy::{Consent, Purpose};
use lotse::private::Private;
use lotse::store::client::{self, Client};
use lotse::store::outbox::Lane;
use lotse::store::talk::Talk;
use lotse::store::update::{self, DeadLetter};
use lotse::store::{Result, Store, consent, partner, report, sent, setting, talk};
use sqlx::AnyConnection;

use super::{BOT, at, clients, execute, post, rows, write};
use crate::support::client::noon;
use crate::support::database::databases;

async fn found(store: &Store, bot: i64, user: i64) -> Option<Client> {
    write(store, async |tx| client::of_users(tx, store, bot, &[user]).await).await.remove(&user)
}

async fn save(store: &Store, client: &Client, json: &str, timer: Option<(i64, i64)>) {
    let timer = timer.map(|(wait, seconds)| (wait, at(seconds)));
    write(store, async |tx| talk::save(tx, &[Talk { client, json, timer }], noon()).await).await;
}

fn told(client: &Client) -> Option<&str> {
    client.talk.as_ref().map(|talk| talk.expose().as_str())
}

#[tokio::test]
async fn a_client_is_found_by_their_user_alone() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [i64::MAX - 1, -7]).await;
        let known = write(&store, async |tx| client::of_users(tx, &store, BOT, &[i64::MAX - 1, -7, 8, 8]).await).await;
        assert_eq!(known.keys().copied().collect::<HashSet<_>>(), HashSet::from([i64::MAX - 1, -7]));
        assert!(found(&store, BOT + 1, -7).await.is_none(), "another bot's user is another client");
        let again = &known[&-7];
        assert_eq!((again.id, *again.chat.expose(), again.language.as_str(), again.reachable), (two.id, -7, "uk", true));
        assert!(again.talk.is_none());

        save(&store, again, "{\"step\":\"один\"}", None).await;
        let by_id = write(&store, async |tx| client::by_id(tx, &store, two.id).await).await.expect("they are known");
        assert_eq!((told(&by_id), *by_id.chat.expose()), (Some("{\"step\":\"один\"}"), -7));
        assert!(write(&store, async |tx| client::by_id(tx, &store, 5).await).await.is_none());
        assert_ne!(one.id, two.id);
    }
}

#[tokio::test]
async fn what_changes_about_a_client_is_kept() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [5]).await;
        let changed = Client { language: "ar".into(), reachable: false, ..client.clone() };
        write(&store, async |tx| client::change(tx, &changed).await).await;
        let again = found(&store, BOT, 5).await.expect("they are known");
        assert_eq!((again.language.as_str(), again.reachable), ("ar", false));
        assert_eq!(write(&store, async |tx| client::count(tx).await).await, (1, 1));

        write(&store, async |tx| client::change(tx, &client).await).await;
        post(&store, &client, Lane::Bulk, &["a", "b"]).await;
        assert_eq!(write(&store, async |tx| client::gone(tx, client.id).await).await, 2);
        assert_eq!((rows(&store, "outbox").await, found(&store, BOT, 5).await.map(|client| client.reachable)), (0, Some(false)));

        write(&store, async |tx| client::moved(tx, &store, BOT, &client, 50).await).await;
        assert!(found(&store, BOT, 5).await.is_none());
        assert_eq!(found(&store, BOT, 50).await.map(|moved| (moved.id, *moved.chat.expose())), Some((client.id, 50)));
    }
}

#[tokio::test]
async fn a_client_whose_key_is_gone_begins_anew() {
    for database in databases() {
        let store = database.open().await;
        let [lost, other] = clients(&store, [5, 6]).await;
        save(&store, &lost, "{}", Some((1, -60))).await;
        save(&store, &other, "{}", Some((2, -30))).await;
        execute(&store, &format!("DELETE FROM client_key WHERE client = {}", lost.id)).await;
        assert!(found(&store, BOT, 5).await.is_none());
        let due = write(&store, async |tx| talk::due(tx, noon(), 1).await).await;
        assert_eq!(due, [(other.id, 2)], "a talk that nobody can read blocks no timer");
        let [new] = clients(&store, [5]).await;
        assert_eq!(found(&store, BOT, 5).await.map(|found| found.id), Some(new.id));
        assert_eq!(rows(&store, &format!("session WHERE client = {}", lost.id)).await, 0);
    }
}

#[tokio::test]
async fn a_talk_is_kept_overwritten_and_deleted() {
    for database in databases() {
        let store = database.open().await;
        let [one, two, three] = clients(&store, [1, 2, 3]).await;
        let next = async || write(&store, async |tx| talk::next_due(tx).await).await;
        let due = async |now: i64, limit| write(&store, async |tx| talk::due(tx, at(now), limit).await).await;
        assert_eq!(next().await, None);
        save(&store, &one, "first", Some((11, 20))).await;
        save(&store, &two, "second", Some((12, 10))).await;
        save(&store, &three, "third", None).await;
        assert_eq!((due(9, 9).await, next().await), (vec![], Some(at(10).timestamp_millis())));
        assert_eq!(due(20, 9).await, [(two.id, 12), (one.id, 11)], "the oldest comes first");
        assert_eq!(due(20, 1).await, [(two.id, 12)]);

        save(&store, &two, "другий", None).await;
        assert_eq!(told(&found(&store, BOT, 2).await.expect("known")), Some("другий"));
        assert_eq!(due(20, 9).await, [(one.id, 11)], "a timer is put off with its question");

        write(&store, async |tx| talk::delete(tx, one.id).await).await;
        assert!(found(&store, BOT, 1).await.expect("still known").talk.is_none());
        assert_eq!((due(20, 9).await, next().await, rows(&store, "session").await), (vec![], None, 2));
    }
}

#[tokio::test]
async fn a_talk_that_does_not_open_is_told_from_none() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        save(&store, &one, "mine", None).await;
        save(&store, &two, "theirs", None).await;
        let swap = "UPDATE session SET sealed = (SELECT o.sealed FROM session o WHERE o.client <> session.client)";
        execute(&store, swap).await;
        assert_eq!(told(&found(&store, BOT, 1).await.expect("known")), Some(""), "a row's words open in no other row");
    }
}

#[tokio::test]
async fn an_update_is_taken_once() {
    for database in databases() {
        let store = database.open().await;
        let take = async |bot, ids: &[i64]| write(&store, async |tx| update::take(tx, bot, ids, noon()).await).await;
        assert_eq!(take(BOT, &[3, 1, 3]).await, HashSet::from([1, 3]));
        assert_eq!(take(BOT, &[1, 2, 3]).await, HashSet::from([2]));
        assert_eq!(take(BOT + 1, &[1]).await, HashSet::from([1]), "another bot counts for itself");
        assert_eq!(take(BOT, &[]).await, HashSet::new());
        assert_eq!(take(BOT, &[-5, i64::MAX]).await, HashSet::from([-5, i64::MAX]), "no high-water mark");
        let mut tx = store.begin().await.unwrap();
        assert_eq!(update::take(&mut tx, BOT, &[9], noon()).await.unwrap().len(), 1);
        tx.rollback().await.unwrap();
        assert_eq!(take(BOT, &[9]).await.len(), 1, "what was not committed was not taken");
    }
}

#[tokio::test]
async fn dead_letters_are_listed_newest_first() {
    for database in databases() {
        let store = database.open().await;
        let letter = |update| DeadLetter { update, error: "panic".to_owned(), shape: "{message:{text:string}}".to_owned() };
        for update in 1..=3 {
            write(&store, async |tx| update::set_aside(tx, store.numbers.next(), BOT, &letter(update), at(update)).await).await;
        }
        let listed = write(&store, async |tx| update::dead_letters(tx, 2).await).await;
        assert_eq!(listed, [(letter(3), at(3).timestamp_millis()), (letter(2), at(2).timestamp_millis())]);
        assert_eq!(write(&store, async |tx| update::dead_count(tx).await).await, 3);
    }
}

#[tokio::test]
async fn an_agreement_comes_back_as_it_was_given() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let of = async |client: &Client| write(&store, async |tx| consent::of(tx, client.id).await).await;
        let given: Vec<Consent> = [Purpose::Feedback, Purpose::HandOff].map(|purpose| Consent::given(purpose, "fa".into(), noon())).into();
        for consent in &given {
            write(&store, async |tx| consent::put(tx, one.id, consent).await).await;
        }
        assert_eq!((of(&one).await, of(&two).await), (given.clone(), vec![]), "each client for themselves, by purpose");
        let withdrawn = given[1].clone().withdrawn(noon() + TimeDelta::days(1));
        write(&store, async |tx| consent::put(tx, one.id, &withdrawn).await).await;
        execute(&store, &format!("UPDATE consent SET purpose = 'of-a-newer-program' WHERE client = {} AND purpose = 'feedback'", one.id))
            .await;
        assert_eq!(of(&one).await, [withdrawn]);
    }
}

#[tokio::test]
async fn first_contacts_are_summed_by_partner() {
    for database in databases() {
        let store = database.open().await;
        let count = async |tx: &mut AnyConnection, names: &[&str]| -> Result<()> {
            for name in names {
                partner::count(tx, "2026-11", name).await?;
            }
            partner::count(tx, "2026-12", "school").await
        };
        write(&store, async |tx| count(tx, &["school", "library", "school"]).await).await;
        let sums = async || write(&store, async |tx| partner::all(tx).await).await;
        let row = |month: &str, name: &str, contacts| (month.to_owned(), name.to_owned(), contacts);
        assert_eq!(sums().await, [row("2026-11", "library", 1), row("2026-11", "school", 2), row("2026-12", "school", 1)]);
        let invented: Vec<String> = (0..600).map(|at| format!("invented-{at}")).collect();
        let invented: Vec<&str> = invented.iter().map(String::as_str).collect();
        write(&store, async |tx| count(tx, &invented).await).await;
        assert_eq!(rows(&store, "partner_count WHERE month = '2026-11'").await, 500, "names can be invented without end");
        write(&store, async |tx| count(tx, &["school"]).await).await;
        assert!(sums().await.contains(&row("2026-11", "school", 3)), "a known one counts on");
    }
}

#[tokio::test]
async fn changed_content_counts_up() {
    for database in databases() {
        let store = database.open().await;
        for revision in 1..=11 {
            assert_eq!(write(&store, async |tx| setting::content_changed(tx).await).await, revision);
        }
        let mut reader = store.reader().await.unwrap();
        assert_eq!(setting::get(&mut reader, setting::CONTENT_REVISION).await.unwrap().as_deref(), Some("11"));
        assert_eq!(setting::get(&mut reader, setting::PROFILE).await.unwrap(), None);
    }
}

#[tokio::test]
async fn sent_messages_are_noted_for_the_living() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let note = async |sent: &[(i64, i64)], seconds| write(&store, async |tx| sent::note(tx, sent, at(seconds)).await).await;
        let since = async |client: &Client, seconds| write(&store, async |tx| sent::since(tx, client.id, at(seconds)).await).await;
        note(&[(one.id, 10), (one.id, 11), (77, 12), (one.id, 11)], 0).await;
        note(&[(one.id, 11), (one.id, 13), (two.id, 10)], 60).await;
        note(&[], 60).await;
        assert_eq!(rows(&store, "sent_message").await, 4, "nobody is behind 77");
        assert_eq!((since(&one, -1).await, since(&one, 0).await, since(&two, -1).await), (vec![13, 11, 10], vec![13], vec![10]));
        let stranger = client::new(&store, &Private::new(9), "de".into());
        assert!(since(&stranger, -1).await.is_empty());
    }
}

#[tokio::test]
async fn numbers_that_do_not_work_are_summed_until_somebody_looked() {
    for database in databases() {
        let store = database.open().await;
        let next_day = noon() + TimeDelta::days(1);
        for (service, now) in [("awo", noon()), ("awo", noon()), ("a3", next_day), ("awo", next_day)] {
            write(&store, async |tx| report::count(tx, service, report::NUMBER, now).await).await;
        }
        let listed = async || write(&store, async |tx| report::all(tx).await).await;
        let lines: Vec<String> =
            listed().await.iter().map(|row| format!("{} {} {} {}", row.service, row.kind, row.reports, row.last)).collect();
        let day = next_day.date_naive();
        assert_eq!(lines, [format!("awo number 3 {day}"), format!("a3 number 1 {day}")]);
        assert_eq!(write(&store, async |tx| report::done(tx, "awo").await).await, 3);
        assert_eq!(write(&store, async |tx| report::done(tx, "nobody").await).await, 0);
        assert_eq!(listed().await.len(), 1);
    }
}
