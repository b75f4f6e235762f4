//! `directory/appointments.yaml`: the shipped file, and what an operator's folder changes of it.

use lotse::booking::offer::{Confirm, Way, With};
use lotse::conversation::{Content, Files};
use lotse::flow::Mode;

fn content(changed: &[(&str, &str)]) -> (Content, Vec<String>) {
    let mut files = Files::shipped();
    changed.iter().for_each(|(name, text)| files.put(name, text));
    let (content, findings) = Content::load(files, Mode::Counselling);
    (content, findings.iter().map(|finding| format!("{}: {}", finding.rule, finding.message)).collect())
}

#[test]
fn the_shipped_offers_hold_what_the_offices_told() {
    let (content, findings) = content(&[]);
    assert_eq!(findings, Vec::<String>::new());
    let here = content.offers.of(&"eschweiler".into()).expect("an offer");
    assert_eq!(here.confirm, Confirm::Office, "the date is agreed, staff confirm (G6)");
    assert!(here.hours.is_none(), "its hours are those of the directory");
    assert!(here.types.iter().all(|kind| kind.way == Way::Onsite && kind.with == With::Desk));
    let online = content.offers.of(&"online".into()).expect("an offer");
    let talk = online.kind(&"first-talk".into()).expect("a first talk");
    assert_eq!((online.confirm, talk.with, online.horizon_days, online.per_client), (Confirm::AtOnce, With::Counsellor, 56, 2));
    assert_eq!(talk.brings().collect::<Vec<_>>(), ["letter", "last-decision", "no-papers"], "come also without papers (G7)");
    let second = online.kind(&"talk".into()).expect("a talk");
    assert!(second.brings().all(|thing| thing != "no-papers"));
    assert_eq!(talk.every().num_minutes(), 45);
    assert_eq!(second.notice().num_hours(), 24);
}

#[test]
fn an_office_that_takes_exit_cases_is_discreet_unless_it_says_otherwise() {
    let offer = |queues: &str, says: &str| {
        let offices = format!("offices:\n  - {{ id: own, name: Eigene, service: awo-mbe, languages: [de], queues: [{queues}] }}\n");
        let types = "[{ id: talk, title: talk, way: onsite, minutes: 30, with: desk }]";
        let offers = format!("offers:\n  - {{ office: own, confirm: office, {says} types: {types} }}\n");
        let (content, findings) = content(&[("directory/offices.yaml", &offices), ("directory/appointments.yaml", &offers)]);
        assert_eq!(findings, Vec::<String>::new());
        let offer = content.offers.of(&"own".into()).expect("an offer").clone();
        offer.discreet(&offer.types[0])
    };
    assert!(offer("general, exit", ""), "G3");
    assert!(!offer("general, exit", "discreet: false,"));
    assert!(!offer("general", ""));
    assert!(offer("general", "discreet: true,"));
}

#[test]
fn examples_give_way_to_real_offices_and_a_faulty_offer_takes_no_other_along() {
    let offices = "offices:\n  - { id: own, name: Eigene, service: awo-mbe, languages: [de] }\n";
    let (own, findings) = content(&[("directory/offices.yaml", offices)]);
    assert_eq!(findings, Vec::<String>::new());
    assert_eq!(own.offers.all().count(), 0, "offers of example offices are left out");
    let offers = "offers:\n  - { office: own, confirm: office, types: [{ id: talk, title: talk, way: onsite, minutes: 30, with: desk }] }\n  \
                  - { office: lost, confirm: office, types: [] }\n  - { office: own, confirms: office }\n";
    let (mixed, findings) = content(&[("directory/offices.yaml", offices), ("directory/appointments.yaml", offers)]);
    assert_eq!(mixed.offers.all().map(|offer| offer.office.as_str()).collect::<Vec<_>>(), ["own"]);
    assert_eq!(findings.iter().filter(|found| found.starts_with("offer-office")).count(), 1, "{findings:#?}");
    assert!(findings.iter().any(|found| found.starts_with("shape: unknown field `confirms`")), "{findings:#?}");
}
