//! Every rule of `lotse check` has a fixture that breaks it: `tests/check/<rule>.yaml`, or `<rule>.<case>.yaml` where a rule
//! has several ways to be broken. A fixture changes a small complete content, `tests/check/base/`, which is clean by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use lotse::check::rules::ENGINE_MESSAGES;
use lotse::check::{Part, RULES, Rule, run, way};
use lotse::conversation::{Content, Files};
use lotse::finding::{Finding, Source};
use lotse::flow::Mode;
use lotse::yaml::Document;
use regex::Regex;
use serde::Deserialize;

/// What only commands find, in files that are no content: translators' files, questions of an evaluation, other directories,
/// columns of a report, tables of appointments.
const FOREIGN: [&str; 6] = [
    "bot/language/exchange/",
    "bot/faq/evaluation.rs",
    "bot/directory/hsds/",
    "bot/booking/elsewhere/",
    "bot/cli/stats/",
    "bot/cli/appointments.rs",
];
/// The day of a fixture that names none: the base was checked shortly before.
const TODAY: (i32, u32, u32) = (2026, 12, 1);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    /// What is broken, in one line.
    about: String,
    /// The part that finds it, where that is not the rule's own.
    part: Option<String>,
    #[serde(default)]
    edits: Vec<Edit>,
    /// Files added, or replaced as a whole.
    #[serde(default)]
    files: BTreeMap<String, String>,
    #[serde(default)]
    remove: Vec<String>,
    today: Option<NaiveDate>,
    /// States that the walk along the client's way may have.
    states_max: Option<usize>,
    expect: Expected,
    /// Rules that cannot but be broken along with it.
    #[serde(default)]
    also: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    /// Stands in the file exactly once.
    find: String,
    replace: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    file: String,
    line: usize,
    /// Part of the message.
    message: String,
    /// Part of the advice.
    help: Option<String>,
}

fn root(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file below a folder, sorted.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry of a folder of ours").path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

/// The small content; the messages that only the program itself shows say nothing of interest and are made up.
fn base() -> Files {
    let mut files = Files::default();
    files.overlay(&root("tests/check/base")).expect("the base is readable");
    for tag in ["de", "en"] {
        let own = files.get(&format!("locales/{tag}/texts.ftl")).expect("the base has texts").text.clone();
        let written = |message: &str| own.lines().any(|line| line.starts_with(&format!("{message} =")));
        let made_up = ENGINE_MESSAGES.iter().filter(|(message, _)| !written(message)).map(|(message, attributes)| {
            let attributes: Vec<String> = attributes.iter().map(|attribute| format!("    .{attribute} = {attribute}\n")).collect();
            format!("{message} = …\n{}", attributes.concat())
        });
        files.put(&format!("locales/{tag}/engine.ftl"), &made_up.collect::<Vec<_>>().concat());
    }
    files
}

fn noon(today: Option<NaiveDate>) -> DateTime<Utc> {
    let (year, month, day) = TODAY;
    let day = today.unwrap_or_else(|| NaiveDate::from_ymd_opt(year, month, day).expect("a day"));
    day.and_hms_opt(12, 0, 0).expect("noon").and_utc()
}

/// The findings of one part, as `lotse check` would show them.
fn findings(part: Part, files: Files, now: DateTime<Utc>, states_max: Option<usize>) -> Vec<Finding> {
    let (content, loaded) = Content::load(files, Mode::Counselling);
    match states_max {
        Some(states_max) => way(&content, now, states_max),
        None if part == Part::Reading => loaded,
        None => run(part, &content, now),
    }
}

/// Every fixture by its file's name, with its rule's name.
fn fixtures() -> Vec<(String, String, Fixture)> {
    let folder = root("tests/check");
    let files =
        below(&folder).into_iter().filter(|path| path.parent() == Some(&folder) && path.extension().is_some_and(|end| end == "yaml"));
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let document = Document::read(&Source::new(&name, &text(&path))).unwrap_or_else(|finding| panic!("{}", finding.draw(false)));
        let (fixture, faults) = document.typed::<Fixture>();
        let drawn: Vec<String> = faults.iter().map(|fault| fault.draw(false)).collect();
        assert!(faults.is_empty(), "{}", drawn.join("\n"));
        let rule = name.split('.').next().unwrap_or_default().to_owned();
        (name, rule, fixture.expect("no faults, so a fixture"))
    };
    files.map(read).collect()
}

/// The base with a fixture's changes, or what is stale about it.
fn broken(fixture: &Fixture) -> Result<Files, String> {
    let mut files = base();
    for Edit { file, find, replace } in &fixture.edits {
        let source = files.get(file).ok_or_else(|| format!("{file} is not there"))?.text.clone();
        match source.matches(find.as_str()).count() {
            1 => files.put(file, &source.replacen(find.as_str(), replace, 1)),
            times => return Err(format!("{file} has {times} times {find:?}, not once")),
        }
    }
    fixture.files.iter().for_each(|(name, text)| files.put(name, text));
    match fixture.remove.iter().find(|name| files.remove(name).is_none()) {
        Some(name) => Err(format!("{name} is not there")),
        None => Ok(files),
    }
}

fn part(rule: &Rule, fixture: &Fixture) -> Result<Part, String> {
    let Some(named) = &fixture.part else { return Ok(rule.part) };
    Part::ALL.into_iter().find(|part| format!("{part:?}").to_lowercase() == *named).ok_or_else(|| format!("no part is called {named}"))
}

/// What is wrong with a fixture; `None` when it breaks its rule as it says, and nothing else.
fn fault(rule: &Rule, fixture: &Fixture) -> Option<String> {
    if fixture.about.is_empty() || fixture.about.contains('\n') {
        return Some("`about` is one line".to_owned());
    }
    let (files, part) = match (broken(fixture), part(rule, fixture)) {
        (Ok(files), Ok(part)) => (files, part),
        (Err(stale), _) | (_, Err(stale)) => return Some(stale),
    };
    let found = findings(part, files, noon(fixture.today), fixture.states_max);
    let Expected { file, line, message, help } = &fixture.expect;
    let fits = |finding: &&Finding| {
        finding.rule == rule.id
            && finding.severity == rule.severity
            && finding.place.file() == file
            && finding.place.line == *line
            && finding.message.contains(message)
            && help.as_ref().is_none_or(|help| finding.help.as_ref().is_some_and(|found| found.contains(help)))
    };
    let shown = || {
        let show = |finding: &Finding| {
            let Finding { rule, severity, place, message, help } = finding;
            format!("  {severity:?} {place} {rule}: {message} ({})", help.as_deref().unwrap_or("no advice"))
        };
        found.iter().map(show).collect::<Vec<_>>().join("\n")
    };
    let expected: BTreeSet<&str> = fixture.also.iter().map(String::as_str).chain([rule.id]).collect();
    let ids: BTreeSet<&str> = found.iter().map(|finding| finding.rule).collect();
    if !found.iter().any(|finding| fits(&finding)) {
        Some(format!("no such finding among\n{}", shown()))
    } else if ids != expected {
        Some(format!("it should break {expected:?}, and breaks\n{}", shown()))
    } else {
        None
    }
}

#[test]
fn every_fixture_breaks_its_rule_and_nothing_else() {
    let wrong = |(name, rule, fixture): (String, String, Fixture)| {
        let fault = match RULES.iter().find(|known| known.id == rule) {
            Some(rule) => fault(rule, &fixture)?,
            None => format!("no rule is called {rule}"),
        };
        Some(format!("{name}: {fault}"))
    };
    let wrong: Vec<String> = fixtures().into_iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_rule_lacks_its_fixture() {
    let broken: BTreeSet<String> = fixtures().into_iter().map(|(_, rule, _)| rule).collect();
    let lacking: Vec<&str> = RULES.iter().map(|rule| rule.id).filter(|id| !broken.contains(*id)).collect();
    assert!(lacking.is_empty(), "write tests/check/<rule>.yaml for {lacking:?}");
}

#[test]
fn the_base_of_the_fixtures_is_clean() {
    for part in Part::ALL {
        let found: Vec<String> = findings(part, base(), noon(None), None).iter().map(|finding| finding.draw(false)).collect();
        assert!(found.is_empty(), "{part:?}\n{}", found.join("\n"));
    }
}

/// The numbers that a declared range leaves out need no row; the others do.
#[test]
fn rows_over_a_number_are_whole_within_its_range() {
    let whole = "- { when: { children: { from: 1 } }, to: family }\n      - { when: [{ children: 0 }, { children: [unknown, skipped] }], to: decide }";
    let mut files = base();
    let flow = files.get("flows/clearing.yaml").expect("the base has it").text.clone();
    let rows = "- { when: { children: { from: 1 } }, to: family }\n      - { to: decide }";
    assert!(flow.contains(rows), "the base changed");
    files.put("flows/clearing.yaml", &flow.replace(rows, whole));
    let found = findings(Part::Structure, files, noon(None), None);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn rules_are_registered_once_with_a_reason() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len(), "an id is there twice");
    for Rule { id, reason, .. } in RULES {
        assert!(!reason.is_empty() && !reason.contains('\n') && !reason.ends_with('.'), "{id}: the reason is one line without a full stop");
    }
}

/// That every registered rule is found, the fixtures prove.
#[test]
fn the_code_finds_only_registered_rules() {
    let found = Regex::new(r#"(?:Finding::(?:error|warning)|self\.(?:error|find))\(\s*"([a-z-]+)""#).expect("a literal pattern");
    let sources: Vec<(String, String)> = below(&root("bot"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .map(|path| (path.strip_prefix(root("")).expect("below the root").to_string_lossy().replace('\\', "/"), text(&path)))
        .collect();
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    for (name, source) in sources.iter().filter(|(name, _)| !FOREIGN.iter().any(|folder| name.starts_with(folder))) {
        for id in found.captures_iter(source).map(|captures| captures.get(1).expect("the group").as_str()) {
            assert!(ids.contains(id), "{name} finds `{id}`, which is not in RULES");
        }
    }
}
