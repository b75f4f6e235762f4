//! The card of a service, with everything that a record can say, in left-to-right and right-to-left text.

use lotse::conversation::script::{Line, Script, play, transcript};
use lotse::conversation::{Content, Files, Out};
use lotse::finding::Severity;
use lotse::flow::Mode;
use lotse::ids::Language;

use crate::support::folder;

/// A record that says all that it can; `{…}` are what a test changes.
const RECORD: &str = r#"services:
  - id: awo-mbe
    organization: Stadt Musterstadt
    name: Beratung mit allem
    description: Für alle.
    address: { address_1: Hauptstraße 1, postal_code: "86150", city: Augsburg }
    coordinates: { latitude: 48.37, longitude: 10.9 }
    phones:
      - { number: 0821 123456, dial: "+49821123456", type: voice }
      - { number: "116 117", dial: "116117" }
      - { number: 0821 123457, dial: "+49821123457", type: fax }
    email: stelle@example.org
    url: www.example.org
    schedule:
      text: siehe unten
      hours:
        - { days: [mo, tu, we, th, fr], from: "09:00", to: "12:00" }
        - { days: [tu], from: "13:00", to: "15:30" }
        - { days: [fr], from: "20:00", to: "02:00" }
      exceptions: [{ from: 2026-11-26, text: Betriebsausflug }]
    languages: [de, ar, uk]
    interpreter: true
    cost_text: 5 Euro
    service_area: { regions: ["09761000"], text: Augsburg }
    topics: [res]
    bring: [Ausweis oder Pass, letzter Bescheid]
    accessibility: Rampe am Hof
    public_body: true
    source: example.org
    checked_on: 2026-11-22
    verify: [email]
"#;

fn content(record: &str) -> Content {
    let mut files = Files::shipped();
    // The other flows of this content name services that are gone; only this one is played.
    files.put("directory/services.yaml", record);
    let (content, findings) = Content::load(files, Mode::Counselling);
    let wrong: Vec<String> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error && finding.rule != "service-unknown")
        .map(|finding| finding.draw(false))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
    content
}

/// What the press for counsellors of migrants shows at an instant.
fn shown(content: &Content, language: &str, now: &str) -> Vec<Out> {
    let script = Script {
        about: String::new(),
        languages: Vec::new(),
        now: now.parse().expect("an instant"),
        information: false,
        lines: vec![Line::Opens("professional".to_owned()), Line::Taps(language.to_owned()), Line::Taps("migration".to_owned())],
    };
    play(content, &script, &Language::from(language)).expect("it plays").pop().expect("an exchange").out
}

fn card(content: &Content, language: &str, now: &str) -> lotse::conversation::Message {
    let cards = shown(content, language, now).into_iter().filter_map(|out| match out {
        Out::Message(message) if !message.buttons.is_empty() && !message.is_screen() => Some(message),
        _ => None,
    });
    cards.last().expect("a card")
}

#[test]
fn a_card_says_all_that_is_known_in_the_clients_language() {
    let content = content(RECORD);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder("cards"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for language in ["de", "ar", "fa", "uk"] {
        let card = card(&content, language, "2026-11-23T09:00:00Z");
        let buttons: Vec<String> = card.buttons.iter().flatten().map(|button| format!("{button:?}")).collect();
        insta::assert_snapshot!(format!("full.{language}"), format!("{}\n\n{}", card.text, buttons.join("\n")));
    }
}

#[test]
fn hours_say_what_they_mean_now() {
    let content = content(RECORD);
    for (now, told) in [
        ("2026-11-23T09:00:00Z", "jetzt geöffnet bis 12:00 Uhr"),
        ("2026-11-23T12:00:00Z", "jetzt geschlossen · öffnet wieder: Di, 09:00 Uhr"),
        ("2026-11-24T11:30:00Z", "jetzt geschlossen · öffnet heute um 13:00 Uhr"),
        ("2026-11-26T09:00:00Z", "heute geschlossen · öffnet wieder: Fr, 09:00 Uhr"),
        ("2026-11-27T22:30:00Z", "jetzt geöffnet bis 02:00 Uhr"),
        ("2026-11-28T09:00:00Z", "heute geschlossen · öffnet wieder: Mo, 09:00 Uhr"),
        ("2026-12-25T09:00:00Z", "heute geschlossen, Feiertag · öffnet wieder: Mo, 09:00 Uhr"),
        // In Augsburg alone.
        ("2028-08-08T08:00:00Z", "heute geschlossen, Feiertag · öffnet wieder: Mi, 09:00 Uhr"),
        // The day before and the day after the clock changes.
        ("2026-10-23T23:30:00Z", "jetzt geöffnet bis 02:00 Uhr"),
        ("2026-10-26T08:00:00Z", "jetzt geöffnet bis 12:00 Uhr"),
        ("2026-03-27T23:30:00Z", "jetzt geöffnet bis 02:00 Uhr"),
        ("2027-03-28T10:00:00Z", "heute geschlossen · öffnet wieder: Di, 09:00 Uhr"),
    ] {
        let text = card(&content, "de", now).text.replace(['\u{2068}', '\u{2069}'], "");
        let line = text.lines().find(|line| line.starts_with("Zeiten: ")).unwrap_or_default();
        assert!(line.ends_with(&format!("· {told}")), "{now}: {line}");
    }
}

#[test]
fn what_should_be_verified_first_is_not_promised() {
    let unsure = RECORD.replace("verify: [email]", "verify: [email, languages, address, phone, hours, cost, bring, interpreter]");
    let content = content(&unsure.replace("coordinates: { latitude: 48.37, longitude: 10.9 }", "online: false"));
    let messages = shown(&content, "de", "2026-11-23T09:00:00Z");
    let text: String = messages.iter().map(|out| if let Out::Message(message) = out { &*message.text } else { "" }).collect();
    assert!(text.contains("Sprachen, Adresse, Telefon, Zeiten, Kosten: nicht angegeben"), "{text}");
    for word in ["Hauptstraße", "0821", "stelle@example.org", "Ukrainisch", "09:00", "5 Euro", "letzter Bescheid", "Dolmetschen"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    let links = messages.iter().filter(|out| matches!(out, Out::Message(message) if !message.buttons.is_empty() && !message.is_screen()));
    assert_eq!(links.count(), 0, "neither a map nor a number");
}

#[test]
fn a_record_without_end_still_fits_a_message() {
    let mut record = RECORD.to_owned();
    for (value, letter) in [("Rampe am Hof", "r"), ("5 Euro", "e"), ("letzter Bescheid", "b")] {
        record = record.replace(value, &letter.repeat(1_500));
    }
    let content = content(&record);
    for language in ["de", "fa"] {
        let text = card(&content, language, "2026-11-23T09:00:00Z").text;
        assert!(text.encode_utf16().count() <= 4_096, "{} units", text.encode_utf16().count());
        let count = |marks: &[char]| text.chars().filter(|c| marks.contains(c)).count();
        assert_eq!(count(&['\u{2066}', '\u{2067}', '\u{2068}']), count(&['\u{2069}']), "isolation is closed");
        assert!(text.contains("Hauptstraße 1"), "{text}");
    }
}

#[test]
fn a_press_on_an_old_card_is_counted_once_in_a_talk() {
    let content = content(RECORD);
    let lines = ["number-wrong awo-mbe", "number-wrong awo-mbe", "number-wrong nobody"].map(|name| Line::Taps(name.to_owned()));
    let script = Script {
        about: String::new(),
        languages: Vec::new(),
        now: "2026-11-23T09:00:00Z".parse().unwrap(),
        information: false,
        lines: [Line::Opens("professional".to_owned()), Line::Taps("de".to_owned())].into_iter().chain(lines).collect(),
    };
    let talk = play(&content, &script, &"de".into()).unwrap();
    let reports = |at: usize| talk[at].out.iter().filter(|out| matches!(out, Out::Report(_))).count();
    assert_eq!((reports(2), reports(3), reports(4)), (1, 0, 0), "{}", transcript(&talk));
    let last = talk.last().unwrap();
    assert!(transcript(&talk[3..4]).contains("Danke"), "everybody is thanked");
    assert!(last.out.iter().any(|out| matches!(out, Out::Message(message) if message.is_screen())), "and asked again");
}

#[test]
fn a_word_under_verify_that_nobody_knows_is_a_finding() {
    let mut files = Files::shipped();
    files.put("directory/services.yaml", &RECORD.replace("verify: [email]", "verify: [mail]"));
    let (_, findings) = Content::load(files, Mode::Counselling);
    let found = findings.iter().find(|finding| finding.rule == "shape").expect("a finding");
    assert!(found.message.contains("mail") && found.severity == Severity::Error, "{found:?}");
}
