//! The table of moves, tried in every order.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::{Actor, Blocked, Case, CaseId, Move, Refused, StaffId, State, Way, act};
use crate::casework::role::Role;
use crate::casework::route::Rung;
use crate::flow::model::Queue;
use crate::ids::OfficeId;

pub fn case(now: DateTime<Utc>) -> Case {
    Case {
        id: CaseId(1),
        code: "A7K2".to_owned(),
        client: 7,
        office: "here".into(),
        queue: Queue::General,
        urgent: false,
        language: "fa".into(),
        topic: Some("res".to_owned()),
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
        made: now,
        since: now,
        active: now,
        taken: None,
        closed: None,
        version: 1,
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-23T09:00:00Z".parse().expect("an instant of this test")
}

const PEOPLE: [(StaffId, Role); 4] =
    [(StaffId(1), Role::Counsellor), (StaffId(2), Role::Counsellor), (StaffId(3), Role::Coordinator), (StaffId(4), Role::Admin)];

fn moved(case: &Case, who: usize, step: &Move) -> Result<Case, Refused> {
    let office = OfficeId::from("here");
    let (id, role) = PEOPLE[who];
    act(case, &Actor { id, role, office: &office }, step, now())
}

#[test]
fn a_case_is_taken_by_one_given_back_and_closed() {
    let waiting = case(now());
    let taken = moved(&waiting, 0, &Move::Take).expect("it waits");
    assert_eq!(taken.state, State::Taken(StaffId(1)));
    assert_eq!(moved(&taken, 1, &Move::Take), Err(Refused::Theirs));
    assert_eq!(moved(&taken, 1, &Move::Close), Err(Refused::Theirs));
    assert_eq!(moved(&waiting, 3, &Move::Take), Err(Refused::NotAllowed), "an admin sees no case");
    let back = moved(&taken, 0, &Move::GiveBack).expect("it is theirs");
    assert_eq!((back.state, back.last_owner), (State::Waiting, Some(StaffId(1))));
    let given = moved(&taken, 2, &Move::Assign(StaffId(2), Role::Counsellor)).expect("a coordinator may");
    assert_eq!(given.state, State::Taken(StaffId(2)));
    let closed = moved(&given, 1, &Move::Close).expect("it is theirs");
    assert_eq!((closed.state, closed.closed), (State::Closed, Some(now())));
    assert_eq!(moved(&closed, 0, &Move::Take), Err(Refused::NotNow));
}

#[test]
fn two_people_block_a_client() {
    let taken = moved(&case(now()), 0, &Move::Take).expect("it waits");
    let proposed = moved(&taken, 0, &Move::ProposeBlock).expect("it is theirs");
    assert_eq!(moved(&proposed, 0, &Move::DecideBlock(true)), Err(Refused::SamePerson));
    let blocked = moved(&proposed, 2, &Move::DecideBlock(true)).expect("a second person");
    assert_eq!((blocked.blocked, blocked.state), (Blocked::Yes, State::Closed));
    let kept = moved(&proposed, 1, &Move::DecideBlock(false)).expect("a second person");
    assert_eq!((kept.blocked, kept.state), (Blocked::No, taken.state));
}

#[test]
fn a_complaint_is_hidden_from_whom_it_may_concern() {
    let complaint = Case { queue: Queue::Complaint, hidden_from: vec![StaffId(3)], ..case(now()) };
    assert_eq!(moved(&complaint, 2, &Move::Take), Err(Refused::NotAllowed));
    assert_eq!(moved(&complaint, 0, &Move::Take), Err(Refused::NotAllowed), "counsellors answer no complaints");
}

fn moves() -> impl Strategy<Value = (usize, Move)> {
    let step = prop_oneof![
        Just(Move::Take),
        Just(Move::GiveBack),
        (0..PEOPLE.len()).prop_map(|to| Move::Assign(PEOPLE[to].0, PEOPLE[to].1)),
        Just(Move::AskOffice("there".into())),
        Just(Move::Close),
        any::<bool>().prop_map(Move::Threat),
        Just(Move::ProposeBlock),
        any::<bool>().prop_map(Move::DecideBlock),
    ];
    (0..PEOPLE.len(), step)
}

proptest! {
    #[test]
    fn whatever_is_tried_a_case_is_in_exactly_one_place(steps in prop::collection::vec(moves(), 0..40)) {
        let mut case = case(now());
        for (at, (who, step)) in steps.into_iter().enumerate() {
            let office = OfficeId::from("here");
            let (id, role) = PEOPLE[who];
            let before = case.clone();
            let when = now() + TimeDelta::minutes(i64::try_from(at).expect("few"));
            if let Ok(next) = act(&case, &Actor { id, role, office: &office }, &step, when) {
                case = next;
            } else {
                prop_assert_eq!(&case, &before);
            }
            prop_assert_eq!(case.state == State::Closed, case.closed.is_some());
            // Only those who may work on it ever have it.
            if let Some(owner) = case.owner() {
                let role = PEOPLE.iter().find(|(id, _)| *id == owner).expect("known").1;
                prop_assert!(role.may(crate::casework::Action::Work) && role.sees(case.queue));
            }
        }
    }
}
