//! Which services a client is shown, and in which order; what the shipped directory prints; the card of a service.

use chrono::{DateTime, Utc};
use lotse::directory::place::{Found, Place};
use lotse::directory::search::Search;
use lotse::directory::{Directory, FILES};
use lotse::finding::Source;
use lotse::ids::Language;

/// A Monday, 10 o'clock in Berlin.
const MONDAY: &str = "2026-11-23T09:00:00Z";

/// The shipped directory with these services.
fn directory(services: &str) -> Directory {
    let read = |name: &str| {
        if name.ends_with("services.yaml") {
            return services.to_owned();
        }
        std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a shipped file")
    };
    let sources: Vec<Source> = FILES.iter().map(|name| Source::new(name, &read(name))).collect();
    let (directory, findings) = Directory::load(&sources);
    let wrong: Vec<_> = findings.iter().filter(|finding| finding.rule != "service-unknown").map(|finding| finding.draw(false)).collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
    directory
}

/// Services of a line each: id, then fields beside those that every record has.
fn services(lines: &[(&str, &str)]) -> Directory {
    let record = |(id, fields): &(&str, &str)| {
        let fields = if fields.contains("topics") { (*fields).to_owned() } else { format!("topics: [work], {fields}") };
        let fields = fields.trim_end().trim_end_matches(',').to_owned();
        format!("  - {{ id: {id}, organization: O, name: N, description: D, source: S, checked_on: 2026-11-22, {fields} }}\n")
    };
    directory(&format!("services:\n{}", lines.iter().map(record).collect::<String>()))
}

fn place(directory: &Directory, text: &str) -> Option<Place> {
    match directory.places.find(text)? {
        Found::One(place) | Found::Near(place) => Some(place),
        Found::Several(_) => panic!("{text} is several places"),
    }
}

struct Asks<'a> {
    need: &'a str,
    place: &'a str,
    language: &'a str,
    age: Option<&'a str>,
    papers: &'a [&'a str],
    offset: usize,
}

const ARABIC: Asks<'_> = Asks { need: "work", place: "34117", language: "ar", age: None, papers: &[], offset: 0 };

fn found(directory: &Directory, asks: &Asks<'_>) -> String {
    let place = place(directory, asks.place);
    let language = Language::from(asks.language);
    let hits = directory.search(&Search {
        need: asks.need,
        place: place.as_ref(),
        language: &language,
        age: asks.age,
        papers: asks.papers.to_vec(),
        now: MONDAY.parse::<DateTime<Utc>>().expect("an instant"),
        offset: asks.offset,
    });
    let ids: Vec<&str> = hits.services.iter().map(|service| service.id.as_str()).collect();
    format!("{} +{}", ids.join(" "), hits.rest)
}

/// The expected order, the records in the file's order, and who asks.
type Case<'a> = (&'a str, Vec<(&'a str, String)>, Asks<'a>);

#[test]
fn each_rule_of_the_order_goes_before_the_next() {
    // In each list the earlier one wins by one rule and loses by every later one; the file has them the wrong way round.
    let all = "service_area: { text: Deutschland }";
    let here = "service_area: { regions: [\"06611000\"], text: Kassel }";
    let hours = |from: &str, to: &str| {
        format!("schedule: {{ text: x, hours: [{{ days: [mo, tu, we, th, fr], from: \"{from}\", to: \"{to}\" }}] }}")
    };
    let open = hours("09:00", "12:00");
    let soon = hours("11:00", "12:00");
    let cases: [Case<'_>; 7] = [
        (
            "spoken other",
            vec![("other", format!("{here}, {open}")), ("spoken", format!("languages: [ar], topics: [work], ages: [], {all}"))],
            ARABIC,
        ),
        (
            "own related",
            vec![("related", format!("topics: [work], {here}, {open}")), ("own", format!("topics: [labour], statuses: [eu], {all}"))],
            Asks { need: "labour", papers: &["permit"], ..ARABIC },
        ),
        (
            "fits other",
            vec![("other", format!("statuses: [eu], {here}, {open}")), ("fits", format!("statuses: [permit, asylum], {all}"))],
            Asks { papers: &["permit", "protection"], ..ARABIC },
        ),
        (
            "town land near all",
            vec![
                ("all", format!("{all}, {open}")),
                (
                    "near",
                    format!(
                        "coordinates: {{ latitude: 51.3, longitude: 9.6 }}, address: {{ address_1: X 1, postal_code: \"37213\", city: Witzenhausen }}, {open}"
                    ),
                ),
                ("land", format!("service_area: {{ regions: [HE], text: Hessen }}, {open}")),
                ("town", "service_area: { postcodes: [\"341\"], text: Kassel }".to_owned()),
            ],
            ARABIC,
        ),
        (
            "near beyond",
            vec![
                ("beyond", format!("{here}, coordinates: {{ latitude: 51.40, longitude: 9.60 }}, {open}")),
                ("near", format!("{here}, coordinates: {{ latitude: 51.32, longitude: 9.51 }}")),
            ],
            ARABIC,
        ),
        (
            "open soon unknown never",
            vec![
                ("never", format!("{here}, schedule: {{ text: x, hours: [] }}")),
                ("unknown", here.to_owned()),
                ("soon", format!("{here}, {soon}")),
                ("open", format!("{here}, {open}")),
            ],
            ARABIC,
        ),
        ("interpreter none", vec![("none", here.to_owned()), ("interpreter", format!("{here}, interpreter: true"))], ARABIC),
    ];
    for (expected, lines, asks) in cases {
        let lines: Vec<(&str, &str)> = lines.iter().map(|(id, fields)| (*id, fields.as_str())).collect();
        let directory = services(&lines);
        let mut asks = asks;
        let mut all = String::new();
        loop {
            let hits = found(&directory, &asks);
            let (ids, rest) = hits.rsplit_once(" +").unwrap();
            all = format!("{all} {ids}");
            if rest == "0" {
                break;
            }
            asks.offset += 3;
        }
        assert_eq!(all.trim(), expected);
    }
}

#[test]
fn what_is_for_others_is_not_shown() {
    let directory = services(&[
        ("young", "ages: [young]"),
        ("everybody", ""),
        ("kiel", "service_area: { regions: [SH], text: Kiel }"),
        ("postcodes", "service_area: { postcodes: [\"24\"], text: Kiel }"),
    ]);
    assert_eq!(found(&directory, &Asks { age: Some("adult"), ..ARABIC }), "everybody +0");
    assert_eq!(found(&directory, &Asks { age: Some("young"), ..ARABIC }), "young everybody +0");
    assert_eq!(found(&directory, &ARABIC), "young everybody +0", "an age that was not told excludes nobody");
    assert_eq!(found(&directory, &Asks { place: "24103", ..ARABIC }), "postcodes kiel young +1");
    assert_eq!(found(&directory, &Asks { place: "", ..ARABIC }), "young everybody +0");
    assert_eq!(found(&directory, &Asks { place: "24103", offset: 3, ..ARABIC }), "everybody +0");
    assert_eq!(found(&directory, &Asks { offset: 9, ..ARABIC }), " +0");
}

#[test]
fn a_record_that_is_put_again_is_found_by_what_it_says_now() {
    let mut directory = services(&[("one", "topics: [work, hous], kind: mbe"), ("two", "topics: [work]")]);
    let new = services(&[("one", "topics: [hous, edu]")]);
    let (service, place) = new.services.placed().next().unwrap().clone();
    directory.services.put(service, place);
    let of = |need| found(&directory, &Asks { need, ..ARABIC });
    assert_eq!((of("work"), of("hous"), of("edu")), ("two +0".to_owned(), "one +0".to_owned(), "one +0".to_owned()));
    assert_eq!(directory.services.all().count(), 2);
}

#[test]
fn an_office_of_another_land_without_an_area_comes_last_whatever_it_speaks() {
    let directory = services(&[
        ("munich", "languages: [ar], address: { address_1: X 1, postal_code: \"80331\", city: München }"),
        ("hessen", "address: { address_1: X 1, postal_code: \"60487\", city: Frankfurt am Main }"),
    ]);
    assert_eq!(found(&directory, &ARABIC), "hessen munich +0");
}

#[test]
fn a_language_that_should_be_verified_is_not_promised() {
    let directory = services(&[("unsure", "languages: [ar], verify: [languages]"), ("sure", "languages: [ar]")]);
    assert_eq!(found(&directory, &ARABIC), "sure unsure +0");
}

#[test]
fn a_closed_door_on_a_holiday_is_no_open_one() {
    // 8 August 2026 is a Saturday, so the next year: a Sunday; 2028 it is a Tuesday.
    let weekly = "schedule: { text: x, hours: [{ days: [tu], from: \"09:00\", to: \"12:00\" }] }";
    let augsburg = format!("{weekly}, address: {{ address_1: X 1, postal_code: \"86150\", city: Augsburg }}");
    let munich = format!("{weekly}, address: {{ address_1: X 1, postal_code: \"80331\", city: München }}");
    let directory = services(&[("augsburg", &augsburg), ("munich", &munich)]);
    let state = |at: usize| {
        let service = directory.services.all().nth(at).unwrap();
        format!("{:?}", service.schedule.as_ref().unwrap().state("2028-08-08T08:00:00Z".parse().unwrap(), &directory.observed(service)))
    };
    assert!(state(0).contains("PeaceFestival"), "{}", state(0));
    assert!(state(1).starts_with("Open"), "{}", state(1));
}

/// The seeds' contact data, exactly as their papers print them.
#[test]
fn the_seeds_stand_as_they_are_printed() {
    let text = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("directory/services.yaml")).unwrap();
    let directory = directory(&text);
    let of = |id: &str| directory.services.get(&id.into()).unwrap_or_else(|| panic!("{id} is missing"));
    let address = |id: &str| of(id).address.as_ref().map(|at| format!("{}, {} {}", at.address_1, at.postal_code, at.city));
    let phones = |id: &str| {
        let shown = |phone: &lotse::directory::record::Phone| {
            format!("{} {} {}", phone.display, phone.dial, phone.kind.as_deref().unwrap_or_default())
        };
        of(id).phones.iter().map(shown).collect::<Vec<_>>()
    };
    assert!(of("a3").name.contains("A³ Alles auf Anfang") && of("a3").description.contains("BERATUNGSSTELLE Hessen"));
    assert_eq!(of("a3").organization, "Violence Prevention Network");
    assert_eq!(address("a3").as_deref(), Some("Leipziger Straße 67, 60487 Frankfurt am Main"));
    assert_eq!(phones("a3"), ["069 138 22 686 +496913822686 voice"]);
    assert_eq!(of("a3").funding, ["Bundesministerium des Innern, für Bau und Heimat", "Bundesamt für Migration und Flüchtlinge"]);
    assert_eq!(of("ks").name, "„Soziale Teilhabe fördern durch Ehrenamt“");
    assert!(of("ks").source.contains("08.09.2022") && of("ks").public_body && of("kisi").public_body);
    assert_eq!(of("kast").name, "KAST, Ausstiegs- und Distanzierungsberatung");
    assert_eq!(of("kisi").interpreter, Some(true));
    assert_eq!(address("awo").as_deref(), Some("Friedrich-Ebert-Straße 46-48, 52249 Eschweiler"));
    assert_eq!(phones("awo"), ["0 24 03 / 87 89-0 +49240387890 voice", "0 24 03 / 87 89 87 +492403878987 fax"]);
    assert_eq!(of("awo").url.as_deref(), Some("www.awo-aachen-land.de"));
    assert_eq!(address("awo-mbe").as_deref(), Some("Franz-Rüth-Str. 1a, 52249 Eschweiler"));
    assert_eq!(of("awo-mbe").email.as_deref(), Some("Migrationsberatung@awo-aachen-land.de"));
    assert_eq!(phones("awo-mbe"), ["0 24 03 / 87 89-0 +49240387890 voice"], "the head office's; the seed prints only staff mobiles");
    let schedule = of("awo-mbe").schedule.as_ref().unwrap();
    assert_eq!(schedule.text, "Sprechstunde nach telefonischer Vereinbarung, Mo. – Fr. von 09.00 – 15.00 Uhr");
    assert!(schedule.by_appointment);
    assert_eq!(of("awo-mbe").languages, ["de", "ar", "fr", "en"].map(Language::from));
    // What the seeds do not name stays not given.
    for id in ["ks", "kast", "kickoff", "kisi"] {
        let service = of(id);
        assert!(service.address.is_none() && service.phones.is_empty() && service.email.is_none() && service.schedule.is_none(), "{id}");
        assert!(service.languages.is_empty() && service.url.is_none(), "{id}");
    }
    assert!(of("a3").email.is_none() && of("a3").url.is_none() && of("a3").schedule.is_none() && of("a3").languages.is_empty());
    assert!(of("awo").schedule.is_none() && of("awo").email.is_none());
    for id in [
        "mbe",
        "jmd",
        "mbeon",
        "jmd4you",
        "asylum-counselling",
        "refugee-counselling",
        "faire-integration",
        "faire-mobilitaet",
        "bag-ausstieg",
    ] {
        assert!(!of(id).source.is_empty(), "{id}");
    }
    for word in ["0177", "Frau ", "Herr "] {
        assert!(!text.contains(word), "{word}");
    }
}
