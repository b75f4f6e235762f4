//! Cases are changed by whoever knows them as they are; staff and their invitations; boards; who did what.

use lotse::casework::case::{Actor, Blocked, Case, CaseId, Move, StaffId, State, Way, act};
use lotse::casework::role::Role;
use lotse::casework::route::Rung;
use lotse::flow::model::Queue;
use lotse::private::Private;
use lotse::store::client::Client;
use lotse::store::staff::{Desk, Invite, Staff, Standing};
use lotse::store::{Store, audit, case, case_message, office, staff};

use super::{BOT, at, clients, write};
use crate::support::client::noon;
use crate::support::database::databases;

/// A case that waits, not stored yet.
pub fn waiting(store: &Store, client: &Client) -> Case {
    let id = store.numbers.next();
    Case {
        id: CaseId(id),
        code: format!("{:04}", id % 1_000_003),
        client: client.id,
        office: "here".into(),
        queue: Queue::General,
        urgent: false,
        language: "fa".into(),
        topic: None,
        way: Way::Person,
        rung: Rung::Here,
        state: State::Waiting,
        discreet: false,
        threat: false,
        blocked: Blocked::No,
        hidden_from: Vec::new(),
        asked: None,
        last_owner: None,
        escalated: 0,
        made: noon(),
        since: noon(),
        active: noon(),
        taken: None,
        closed: None,
        version: 1,
    }
}

fn counsellor(store: &Store, user: i64) -> Staff {
    Staff {
        id: StaffId(store.numbers.next()),
        chat: Private::new(user),
        office: "here".into(),
        role: Role::Counsellor,
        standing: Standing::Active,
        language: "de".into(),
        speaks: vec!["de".into(), "fa".into()],
        topics: Vec::new(),
        duty: "office".to_owned(),
        desk: Desk::default(),
        unlocked: at(0),
        active: None,
    }
}

#[tokio::test]
async fn a_case_survives_the_database_and_two_people_never_take_it() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [1]).await;
        let made = waiting(&store, &client);
        write(&store, async |tx| case::make(tx, &made, &client.key, "told").await).await;
        let read = write(&store, async |tx| case::by_id(tx, made.id).await).await.expect("it is there");
        assert_eq!(read, made);
        let told = write(&store, async |tx| case::told(tx, made.id, &client.key).await).await;
        assert_eq!(told.expect("it is there").expose(), "told");
        // Both read it while it waits; the second write names a version that is over.
        let here = "here".into();
        let take = |who: i64| {
            let by = Actor { id: StaffId(who), role: Role::Counsellor, office: &here };
            act(&read, &by, &Move::Take, at(5)).expect("it waits")
        };
        assert!(write(&store, async |tx| case::change(tx, &take(1)).await).await);
        assert!(!write(&store, async |tx| case::change(tx, &take(2)).await).await);
        let taken = write(&store, async |tx| case::of_owner(tx, StaffId(1)).await).await;
        assert_eq!(taken.iter().map(|case| (case.state, case.version)).collect::<Vec<_>>(), [(State::Taken(StaffId(1)), 2)]);
        assert_eq!(write(&store, async |tx| staff::absent_owners(tx).await).await, [StaffId(1)], "nobody knows staff 1");
    }
}

#[tokio::test]
async fn messages_find_their_chats() {
    for database in databases() {
        let store = database.open().await;
        let [client] = clients(&store, [1]).await;
        let made = waiting(&store, &client);
        write(&store, async |tx| case::make(tx, &made, &client.key, "{}").await).await;
        let mut written = case_message::Written {
            id: store.numbers.next(),
            case: made.id,
            client: (client.id, &client.key),
            kind: case_message::Kind::Client,
            staff: None,
            message: Some(11),
            json: "\"salam\"",
        };
        write(&store, async |tx| case_message::keep(tx, &written, noon()).await).await;
        let unread = write(&store, async |tx| case_message::unread(tx, made.id).await).await;
        assert_eq!(unread.iter().map(|message| message.id).collect::<Vec<_>>(), [written.id]);
        write(&store, async |tx| case_message::hand(tx, written.id, StaffId(5)).await).await;
        let first = (written.id, 0);
        write(&store, async |tx| case_message::arrived(tx, first, 76, Some(StaffId(6))).await).await;
        assert!(write(&store, async |tx| case_message::in_staff_chat(tx, StaffId(5), 76).await).await.is_none(), "another reads it");
        write(&store, async |tx| case_message::arrived(tx, first, 77, Some(StaffId(5))).await).await;
        let found = write(&store, async |tx| case_message::in_staff_chat(tx, StaffId(5), 77).await).await.expect("it arrived");
        assert_eq!((found.client_message, found.open(&client.key).expect("it opens").expose().as_str()), (Some(11), "\"salam\""));
        written = case_message::Written { id: store.numbers.next(), kind: case_message::Kind::Staff, staff: Some(StaffId(5)), ..written };
        write(&store, async |tx| case_message::keep(tx, &written, noon()).await).await;
        let first = (written.id, 0);
        let changed = write(&store, async |tx| case_message::resend(tx, written.id).await).await;
        write(&store, async |tx| case_message::failed(tx, &[first], None).await).await;
        assert!(write(&store, async |tx| case_message::untold(tx, 9).await).await.is_empty(), "the newer wording is on its way");
        write(&store, async |tx| case_message::arrived(tx, first, 78, None).await).await;
        let known = write(&store, async |tx| case_message::by_id(tx, written.id).await).await.expect("it is there");
        assert_eq!((known.arrival, known.client_message, known.edits), (case_message::Arrival::Waiting, Some(78), 1));
        write(&store, async |tx| case_message::failed(tx, &[changed], None).await).await;
        let untold = write(&store, async |tx| case_message::untold(tx, 9).await).await;
        assert_eq!(untold.iter().map(|message| message.id).collect::<Vec<_>>(), [written.id]);
        write(&store, async |tx| case_message::told(tx, written.id).await).await;
        assert!(write(&store, async |tx| case_message::untold(tx, 9).await).await.is_empty());
    }
}

#[tokio::test]
async fn staff_join_once_with_an_invitation_that_ends() {
    for database in databases() {
        let store = database.open().await;
        let invite = Invite { office: "here".into(), role: Some(Role::Helper), made_by: None, expires: at(60) };
        write(&store, async |tx| staff::invite(tx, b"one", &invite).await).await;
        write(&store, async |tx| staff::invite(tx, b"two", &invite).await).await;
        assert_eq!(write(&store, async |tx| staff::use_invite(tx, b"one", true, at(1)).await).await, None, "it is for no group");
        assert_eq!(write(&store, async |tx| staff::use_invite(tx, b"one", false, at(1)).await).await, Some(invite.clone()));
        assert_eq!(write(&store, async |tx| staff::use_invite(tx, b"one", false, at(1)).await).await, None, "once");
        assert_eq!(write(&store, async |tx| staff::use_invite(tx, b"two", false, at(60)).await).await, None, "it is over");
        let mut member = counsellor(&store, 42);
        write(&store, async |tx| staff::join(tx, &store, BOT, &member, noon()).await).await;
        member.desk.pin = Some("x".to_owned());
        member.active = Some(CaseId(3));
        write(&store, async |tx| staff::change(tx, &store, &member).await).await;
        let found = write(&store, async |tx| staff::of_users(tx, &store, BOT, &[41, 42]).await).await;
        assert_eq!(found.len(), 1);
        let (user, read) = &found[0];
        assert_eq!((*user, read.id, read.active, read.desk.pin.as_deref()), (42, member.id, Some(CaseId(3)), Some("x")));
        write(&store, async |tx| staff::gone(tx, member.id, noon()).await).await;
        assert!(write(&store, async |tx| staff::of_office(tx, &store, &"here".into()).await).await.is_empty());
    }
}

#[tokio::test]
async fn boards_know_since_when_they_are_out_of_date() {
    for database in databases() {
        let store = database.open().await;
        let here = "here".into();
        write(&store, async |tx| office::soil(tx, &here, at(1)).await).await;
        write(&store, async |tx| office::soil(tx, &here, at(9)).await).await;
        let mut state = write(&store, async |tx| office::get(tx, &store, &here).await).await;
        assert_eq!((state.dirty_ms, state.group.is_some()), (Some(at(1).timestamp_millis()), false), "the first moment counts");
        state.group = Some(Private::new(-77));
        state.away_until = Some(at(100));
        state.dirty_ms = None;
        write(&store, async |tx| office::put(tx, &store, &state).await).await;
        write(&store, async |tx| office::board_sent(tx, &here, 5).await).await;
        let all = write(&store, async |tx| office::all(tx, &store).await).await;
        assert_eq!((all[0].board, all[0].group.as_ref().map(|group| *group.expose()), all[0].dirty_ms), (Some(5), Some(-77), None));
        write(&store, async |tx| audit::note(tx, &store, &here, None, "take", Some("A7K2"), at(1)).await).await;
        let lines = write(&store, async |tx| audit::latest(tx, Some(&here), 5).await).await;
        assert_eq!(lines.iter().map(|line| (line.action.as_str(), line.code.as_deref())).collect::<Vec<_>>(), [("take", Some("A7K2"))]);
    }
}
