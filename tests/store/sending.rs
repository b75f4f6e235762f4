//! What waits to be sent: in order within a line and lane, claimed for a while, never lost.

use lotse::store::outbox::{self, Lane, Posted, Postponed, Refused, Waiting};
use lotse::store::{Store, erasure};

use super::{at, claim, clients, post, rows, texts, write};
use crate::support::client::noon;
use crate::support::database::databases;

async fn settle(store: &Store, ids: &[i64]) {
    write(store, async |tx| outbox::settle(tx, ids).await).await;
}

async fn lanes_due(store: &Store, seconds: i64) -> Vec<Lane> {
    write(store, async |tx| outbox::lanes_due(tx, at(seconds)).await).await
}

#[tokio::test]
async fn a_line_is_sent_in_order_and_lanes_stand_apart() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let reminder = post(&store, &one, Lane::Reminder, &["reminder"]).await;
        post(&store, &one, Lane::Conversation, &["1a", "1b", "1c"]).await;
        post(&store, &two, Lane::Conversation, &["2a", "2b"]).await;
        assert_eq!(lanes_due(&store, 0).await, [Lane::Conversation, Lane::Reminder]);
        let first = claim(&store, Lane::Conversation, 10, noon()).await;
        assert_eq!(texts(&first), ["1a", "2a"], "of each line the first");
        assert_eq!((first[0].client, *first[0].chat.as_ref().unwrap().expose(), first[0].line), (Some(one.id), 1, one.id));
        assert_eq!((first[0].step, first[0].tries, first[0].unsure, first[0].made_ms), (0, 0, false, noon().timestamp_millis()));
        assert!(claim(&store, Lane::Conversation, 10, at(1)).await.is_empty(), "what follows waits for it");
        assert_eq!(texts(&claim(&store, Lane::Reminder, 10, at(1)).await), ["reminder"], "another lane does not");
        assert!(claim(&store, Lane::Bulk, 10, at(1)).await.is_empty());
        settle(&store, &[first[0].id, reminder[0]]).await;
        assert_eq!(texts(&claim(&store, Lane::Conversation, 10, at(1)).await), ["1b"]);
        settle(&store, &[]).await;
    }
}

#[tokio::test]
async fn no_more_is_claimed_than_asked_for() {
    for database in databases() {
        let store = database.open().await;
        let clients = clients(&store, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]).await;
        post(&store, &clients[0], Lane::Bulk, &["a"]).await;
        // The planner takes the outbox for as short as it mostly is.
        super::execute(&store, "ANALYZE").await;
        for client in &clients {
            post(&store, client, Lane::Bulk, &["b"]).await;
        }
        for expected in [6, 6, 6, 2, 0] {
            assert_eq!(claim(&store, Lane::Bulk, 6, noon()).await.len(), expected);
        }
    }
}

#[tokio::test]
async fn a_claim_holds_until_its_lease_lapses() {
    for database in databases() {
        let store = database.open().await;
        let [one] = clients(&store, [1]).await;
        post(&store, &one, Lane::Counsellor, &["a", "b"]).await;
        assert_eq!(texts(&claim(&store, Lane::Counsellor, 10, noon()).await), ["a"]);
        assert!(claim(&store, Lane::Counsellor, 10, at(60)).await.is_empty());
        assert_eq!(texts(&claim(&store, Lane::Counsellor, 10, at(61)).await), ["a"], "its holder has died");
        write(&store, async |tx| outbox::free_leases(tx).await).await;
        assert_eq!(texts(&claim(&store, Lane::Counsellor, 10, at(62)).await), ["a"], "there is no other bot");
    }
}

#[tokio::test]
async fn a_postponed_row_comes_at_its_time_and_keeps_its_place() {
    for database in databases() {
        let store = database.open().await;
        let [one, two] = clients(&store, [1, 2]).await;
        let ids = post(&store, &one, Lane::Conversation, &["1a", "1b"]).await;
        claim(&store, Lane::Conversation, 10, noon()).await;
        let postponed = Postponed { id: ids[0], step: 3, tries: 2, unsure: true, not_before: at(30) };
        write(&store, async |tx| outbox::postpone(tx, &postponed).await).await;
        post(&store, &two, Lane::Conversation, &["2a"]).await;
        assert_eq!(texts(&claim(&store, Lane::Conversation, 10, at(29)).await), ["2a"]);
        let again = claim(&store, Lane::Conversation, 10, at(30)).await;
        assert_eq!(texts(&again), ["1a"], "1b does not overtake it");
        assert_eq!((again[0].step, again[0].tries, again[0].unsure), (3, 2, true));
    }
}

#[tokio::test]
async fn a_refused_row_lets_the_next_go_on() {
    for database in databases() {
        let store = database.open().await;
        let [one] = clients(&store, [1]).await;
        let ids = post(&store, &one, Lane::Conversation, &["a", "b"]).await;
        let refuse = async |id| write(&store, async |tx| outbox::refuse(tx, id, "bad request").await).await;
        claim(&store, Lane::Conversation, 10, noon()).await;
        refuse(ids[0]).await;
        assert_eq!(texts(&claim(&store, Lane::Conversation, 10, noon()).await), ["b"]);
        settle(&store, &ids[1..]).await;
        let refused = Refused { id: ids[0], lane: Lane::Conversation, made_ms: noon().timestamp_millis(), error: "bad request".to_owned() };
        assert_eq!(write(&store, async |tx| outbox::refused(tx, 9).await).await, [refused]);
        assert_eq!(write(&store, async |tx| outbox::refused_count(tx).await).await, 1);

        assert_eq!(write(&store, async |tx| outbox::retry_refused(tx).await).await, 1);
        assert_eq!(texts(&claim(&store, Lane::Conversation, 10, noon()).await), ["a"]);
        refuse(ids[0]).await;
        assert_eq!(write(&store, async |tx| outbox::drop_refused(tx).await).await, 1);
        assert_eq!(rows(&store, "outbox").await, 0);
    }
}

#[tokio::test]
async fn what_cannot_be_opened_blocks_nobody() {
    for database in databases() {
        let store = database.open().await;
        let [erased, damaged, well] = clients(&store, [1, 2, 3]).await;
        for (client, texts) in [(&erased, ["1a", "1b"]), (&damaged, ["2a", "2b"]), (&well, ["3a", "3b"])] {
            post(&store, client, Lane::Conversation, &texts).await;
        }
        super::execute(&store, &format!("DELETE FROM client_key WHERE client = {}", erased.id)).await;
        let first = format!("id = (SELECT MIN(o.id) FROM outbox o WHERE o.line = {})", damaged.id);
        let other = format!("(SELECT MIN(o.id) FROM outbox o WHERE o.line = {})", well.id);
        super::execute(&store, &format!("UPDATE outbox SET sealed = (SELECT w.sealed FROM outbox w WHERE w.id = {other}) WHERE {first}"))
            .await;
        assert_eq!(texts(&claim(&store, Lane::Conversation, 10, noon()).await), ["3a"]);
        assert_eq!(texts(&claim(&store, Lane::Conversation, 10, noon()).await), ["2b"], "the damaged one is set aside");
        assert_eq!(rows(&store, &format!("outbox WHERE client = {}", erased.id)).await, 0, "nobody waits for it");
        assert_eq!(write(&store, async |tx| outbox::refused_count(tx).await).await, 1);
    }
}

#[tokio::test]
async fn rows_of_an_erased_client_are_never_sent() {
    for database in databases() {
        let store = database.open().await;
        let [one] = clients(&store, [1]).await;
        let id = store.numbers.next();
        let farewell = Posted { id, line: one.id, client: None, lane: Lane::Conversation, json: "farewell" };
        let late = Posted { id: store.numbers.next(), client: Some((one.id, &one.key)), json: "late", ..farewell };
        write(&store, async |tx| erasure::erase(tx, one.id, "AAAA-AAAA", noon()).await).await;
        write(&store, async |tx| outbox::post(tx, &store, &[farewell, late], noon()).await).await;
        let claimed = claim(&store, Lane::Conversation, 10, noon()).await;
        assert_eq!((texts(&claimed), claimed[0].client, claimed[0].chat.is_none()), (vec!["farewell"], None, true));
        write(&store, async |tx| outbox::readdress(tx, &store, id, "farewell, elsewhere").await).await;
        assert_eq!(texts(&claim(&store, Lane::Conversation, 10, at(99)).await), ["farewell, elsewhere"]);
        settle(&store, &[id]).await;
        assert!(claim(&store, Lane::Conversation, 10, at(99)).await.is_empty());
        assert_eq!(rows(&store, "outbox").await, 0);
    }
}

#[tokio::test]
async fn what_waits_is_counted_by_lane() {
    for database in databases() {
        let store = database.open().await;
        let waiting = async || write(&store, async |tx| outbox::waiting(tx).await).await;
        let empty = Lane::ALL.map(|lane| Waiting { lane, rows: 0, oldest_ms: None, unsure: 0 });
        assert_eq!(
            (waiting().await, lanes_due(&store, 0).await, write(&store, async |tx| outbox::highest(tx).await).await),
            (empty.into(), vec![], 0)
        );
        let [one] = clients(&store, [1]).await;
        let ids = post(&store, &one, Lane::Reminder, &["a", "b", "c"]).await;
        let last = post(&store, &one, Lane::Bulk, &["d"]).await;
        assert_eq!(write(&store, async |tx| outbox::highest(tx).await).await, last[0]);
        write(&store, async |tx| outbox::refuse(tx, ids[2], "x").await).await;
        for (id, unsure) in [(ids[0], true), (last[0], false)] {
            let postponed = Postponed { id, step: 0, tries: 1, unsure, not_before: at(30) };
            write(&store, async |tx| outbox::postpone(tx, &postponed).await).await;
        }
        let now = waiting().await;
        let oldest_ms = Some(noon().timestamp_millis());
        assert_eq!(now[2], Waiting { lane: Lane::Reminder, rows: 2, oldest_ms, unsure: 1 });
        assert_eq!(now[3], Waiting { lane: Lane::Bulk, rows: 1, oldest_ms, unsure: 0 });
        assert_eq!(lanes_due(&store, 29).await, [Lane::Reminder], "one waits for its time");
        assert_eq!(lanes_due(&store, 30).await, [Lane::Reminder, Lane::Bulk]);
        claim(&store, Lane::Bulk, 1, at(30)).await;
        assert_eq!(lanes_due(&store, 31).await, [Lane::Reminder], "it is being sent");
    }
}

#[tokio::test]
async fn many_rows_are_written_at_once() {
    for database in databases() {
        let store = database.open().await;
        let [one] = clients(&store, [1]).await;
        let many: Vec<String> = (0..2_600).map(|at| at.to_string()).collect();
        post(&store, &one, Lane::Bulk, &many.iter().map(String::as_str).collect::<Vec<_>>()).await;
        assert_eq!(rows(&store, "outbox").await, 2_600);
    }
}
