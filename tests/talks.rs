//! Whole talks as data (`tests/talks/*.yaml`): played with the real engine and texts, kept as snapshots, and covering every step.
//!
//! `LOTSE_WRITE_TALKS=1 cargo test --test main talks::written` writes the talks named `way-*` anew, so that every step is visited.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};
use std::fs;

use chrono::{DateTime, Utc};
use lotse::conversation::script::{Line, OWN_LANGUAGE, Script, play, transcript};
use lotse::conversation::{Content, Input, Turned, turn};
use lotse::flow::{Press, Session, open_question};
use lotse::ids::Language;
use lotse::private::Private;

use crate::support::{folder, shared};

/// Steps that no talk can visit yet, each with the reason.
const OUT_OF_REACH: [(&str, &str, &str); 1] = [("appointments", "booked", "no calendar is connected yet")];

/// Ways that one written talk joins.
const WAYS_IN_A_TALK: usize = 8;

pub fn scripts() -> Vec<(String, Script)> {
    let mut scripts: Vec<(String, Script)> = fs::read_dir(folder("talks"))
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .map(|path| {
            let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).expect("it can be read");
            let script = serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, script)
        })
        .collect();
    scripts.sort_by(|a, b| a.0.cmp(&b.0));
    scripts
}

#[test]
fn every_talk_plays_in_its_languages_and_reads_as_approved() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder("talks/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for (name, script) in scripts() {
        for language in &script.languages {
            let talk = play(shared(script.information), &script, language).unwrap_or_else(|error| panic!("{name} in {language}: {error}"));
            insta::assert_snapshot!(format!("{name}.{language}"), transcript(&talk));
        }
    }
}

#[test]
fn every_step_is_visited_by_a_talk_in_german_and_in_arabic() {
    for language in ["de", "ar"] {
        let language = Language::from(language);
        let mut visited = BTreeSet::new();
        for (name, script) in scripts().into_iter().filter(|(_, script)| script.languages.contains(&language)) {
            let talk = play(shared(script.information), &script, &language).unwrap_or_else(|error| panic!("{name} in {language}: {error}"));
            visited.extend(talk.into_iter().flat_map(|exchange| exchange.path).map(|(flow, step)| (flow.to_string(), step.to_string())));
        }
        let missing: Vec<String> =
            steps().into_iter().filter(|step| !visited.contains(step)).map(|(flow, step)| format!("{flow}/{step}")).collect();
        let excused: Vec<String> = OUT_OF_REACH.iter().map(|(flow, step, _)| format!("{flow}/{step}")).collect();
        assert_eq!(missing, excused, "steps without a talk in {language}");
    }
}

fn steps() -> BTreeSet<(String, String)> {
    let flows = &shared(false).trees.flows;
    flows.values().flat_map(|flow| flow.steps.keys().map(|step| (flow.name.to_string(), step.to_string()))).collect()
}

/// Walks the flows breadth first and writes as few talks as visit every step; says nothing unless it is asked to.
#[test]
#[expect(clippy::print_stdout, reason = "tells the author which talks to write by hand")]
fn written_talks_cover_every_step() {
    if std::env::var_os("LOTSE_WRITE_TALKS").is_none() {
        return;
    }
    for (name, _) in scripts().into_iter().filter(|(name, _)| name.starts_with("way-")) {
        fs::remove_file(folder("talks").join(format!("{name}.yaml"))).unwrap();
    }
    let mut left = steps();
    let worlds = [(false, "2026-11-22T10:00:00Z"), (true, "2026-11-22T10:00:00Z"), (false, "2025-06-01T10:00:00Z")];
    let mut written = 0;
    for (information, now) in worlds {
        let now: DateTime<Utc> = now.parse().unwrap();
        let script = |lines| Script {
            about: "written by LOTSE_WRITE_TALKS, so that every step is visited".to_owned(),
            languages: vec!["de".into(), "ar".into()],
            now,
            information,
            lines,
        };
        let mut chosen: Vec<Vec<Line>> = Vec::new();
        for lines in ways(shared(information), now, &left) {
            let talk = play(shared(information), &script(lines.clone()), &"de".into()).unwrap();
            let before = left.len();
            for (flow, step) in talk.into_iter().flat_map(|exchange| exchange.path) {
                left.remove(&(flow.to_string(), step.to_string()));
            }
            if left.len() < before {
                chosen.push(lines);
            }
        }
        // Several ways make one talk: between them everything is deleted, as a client could ask for it.
        for group in chosen.chunks(WAYS_IN_A_TALK) {
            written += 1;
            let anew = [Line::Types("/delete".to_owned()), Line::Taps("yes".to_owned())];
            fs::write(folder("talks").join(format!("way-{written:02}.yaml")), script(group.join(&anew[..])).to_yaml()).unwrap();
        }
    }
    // What only talks written by hand reach is excused here; the other test is not so kind.
    println!("no short way to {left:?}");
}

/// Ways to the steps that are wanted, longest first, so that one talk visits many.
fn ways(content: &Content, now: DateTime<Utc>, wanted: &BTreeSet<(String, String)>) -> Vec<Vec<Line>> {
    let start = vec![Line::Starts(String::new()), Line::Taps(OWN_LANGUAGE.to_owned())];
    let mut found: BTreeMap<(String, String), Vec<Line>> = BTreeMap::new();
    let mut seen = HashSet::new();
    let mut open: VecDeque<(Session, Vec<Line>)> = VecDeque::new();
    let mut session = Session::new("de".into());
    for input in [Input::Start(None), Input::Text(Private::new("Deutsch".to_owned()))] {
        session = turn(content, session, &input, now).session;
    }
    open.push_back((session, start));
    let mut roots = vec![Line::Types("Ich will nicht mehr leben".to_owned()), Line::Types("Ich kann nicht mehr".to_owned())];
    roots.extend(
        ["/help", "/person", "/language", "/privacy", "/mydata", "/delete", "/stop", "Hilfe"].map(|text| Line::Types(text.to_owned())),
    );
    roots.extend([Line::Taps("more".to_owned())]);
    while let Some((session, lines)) = open.pop_front() {
        let mut events = options(content, &session);
        if lines.len() == 2 {
            events.extend(roots.iter().cloned());
            // Twice not understood opens the apology.
            let mut lost = lines.clone();
            lost.push(Line::Types("qqq".to_owned()));
            let once = turn(content, session.clone(), &Input::Text(Private::new("qqq".to_owned())), now).session;
            open.push_back((once, lost));
        } else if session.misses == 1 {
            events.push(Line::Types("qqq".to_owned()));
        }
        for line in events {
            let input = match &line {
                Line::Types(text) => Input::Text(Private::new(text.clone())),
                Line::Taps(name) => press(content, &session, name),
                Line::Starts(_) | Line::Opens(_) | Line::Sends(_) => continue,
            };
            let Turned { session: next, path, .. } = turn(content, session.clone(), &input, now);
            let mut way = lines.clone();
            way.push(line);
            for (flow, step) in path {
                let step = (flow.to_string(), step.to_string());
                if wanted.contains(&step) {
                    found.entry(step).or_insert_with(|| way.clone());
                }
            }
            let place: Vec<_> = next.frames.iter().map(|frame| (frame.flow.clone(), frame.step.clone())).collect();
            let told: Vec<_> = ["paper", "paper-kind", "age", "stay", "obliged", "place", "need", "custody", "in-prison"]
                .iter()
                .map(|name| next.answers.get(*name).map(|given| format!("{:?}", given.value.seen())))
                .collect();
            if !next.frames.is_empty() && way.len() < 14 && seen.len() < 40_000 && seen.insert((place, told, next.danger, next.misses)) {
                open.push_back((next, way));
            }
        }
    }
    let mut ways: Vec<Vec<Line>> = found.into_values().collect();
    ways.sort_by_key(|way| std::cmp::Reverse(way.len()));
    ways
}

fn options(content: &Content, session: &Session) -> Vec<Line> {
    let Some(screen) = open_question(&content.trees, session) else { return Vec::new() };
    let mut lines: Vec<Line> = screen
        .presses()
        .map(|press| match press {
            Press::Choice(choice) => Line::Taps(choice.to_string()),
            Press::Wish(wish) => Line::Taps(wish.as_str().to_owned()),
            Press::Report(service) => Line::Taps(format!("number-wrong {service}")),
            Press::Further(shown) => Line::Taps(format!("further {shown}")),
        })
        .collect();
    if screen.input.is_some() {
        lines.extend(["34117", "Fulda", "Wiesbaden", "Kiel", "Berlin"].map(|town| Line::Types(town.to_owned())));
    }
    if screen.choices.is_empty() && screen.input.is_none() {
        lines.push(Line::Types("Wo bekomme ich eine Brille?".to_owned()));
    }
    lines
}

fn press(content: &Content, session: &Session, name: &str) -> Input {
    let wait = session.wait.unwrap_or(lotse::flow::Wait(0));
    let presses = open_question(&content.trees, session).map(|screen| screen.presses().collect::<Vec<_>>()).unwrap_or_default();
    let own = presses.into_iter().find(|press| match press {
        Press::Choice(choice) => *choice == *name,
        Press::Wish(wish) => wish.as_str() == name,
        Press::Report(_) | Press::Further(_) => false,
    });
    let press = own.unwrap_or(Press::Wish(lotse::flow::Wish::More));
    Input::Pressed(press.to_data(wait))
}
