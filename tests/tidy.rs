//! The house keeps its order: imports point downwards, pure folders stay pure, files stay small, nobody's name is in the data.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use regex::Regex;

/// Lines of a Rust file in `bot/`.
const LINES_MAX: usize = 400;

/// What a part of `bot/` may name, beside itself: the order of `bot/lib.rs`, upwards.
const ORDER: [(&str, &[&str]); 29] = [
    ("ids", FLOOR),
    ("clock", FLOOR),
    ("private", FLOOR),
    ("finding", FLOOR),
    ("yaml", FLOOR),
    ("condition", FLOOR),
    ("config", FLOOR),
    ("sealed", FLOOR),
    ("numbers", FLOOR),
    ("logging", FLOOR),
    ("metrics", FLOOR),
    ("health", FLOOR),
    ("language", &[]),
    ("directory", &[]),
    // The engine decides by tables, and asks the world for all else.
    ("flow", &["directory::decision"]),
    ("privacy", &[]),
    ("understanding", &["flow", "language", "directory"]),
    ("faq", &["understanding", "language", "directory"]),
    ("casework", &["flow", "directory", "language"]),
    ("booking", &["casework", "directory", "language"]),
    ("store", &["privacy", "booking", "casework", "flow::model"]),
    ("conversation", &["store", "booking", "casework", "faq", "understanding", "privacy", "flow", "language", "directory"]),
    // What it publishes of the directory it reads as the bot does.
    ("http", &["conversation", "store", "booking", "directory"]),
    ("telegram", &["conversation", "store", "booking", "casework", "flow", "language"]),
    ("work", &["conversation", "store", "booking", "casework", "privacy", "flow"]),
    ("running", &["telegram", "http", "work", "conversation", "store"]),
    // It knows the Bot API and the floor, nothing of Lotse.
    ("emulator", &[]),
    ("check", &["conversation", "booking", "casework", "faq", "understanding", "flow", "language", "directory"]),
    ("cli", ALL),
];
/// Commands may use whatever lies below them.
const ALL: &[&str] = &[
    "running",
    "emulator",
    "check",
    "work",
    "http",
    "telegram",
    "conversation",
    "store",
    "booking",
    "casework",
    "privacy",
    "faq",
    "understanding",
    "flow",
    "language",
    "directory",
];
/// What every part may name.
const FLOOR: &[&str] =
    &["ids", "clock", "private", "finding", "yaml", "condition", "config", "sealed", "numbers", "logging", "metrics", "health"];
/// Folders without IO, wall clock or randomness.
const PURE: &[&str] = &["booking", "casework", "faq", "understanding", "privacy", "flow", "language", "directory"];
/// What no pure folder names.
const IMPURE: [&str; 10] =
    ["tokio", "sqlx", "teloxide", "axum", "std::fs", "std::env", "std::net", "SystemTime", "Utc::now", "crate::clock"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Files below a folder, with their names from the package's root.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    let named = found.iter().map(|path| (path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/"), path));
    named.filter(|(name, _)| name.ends_with(ending)).map(|(name, path)| (name, std::fs::read_to_string(path).unwrap_or_default())).collect()
}

/// `bot/flow/step.rs` → `flow`, `bot/ids.rs` → `ids`.
fn part(name: &str) -> &str {
    let below = name.strip_prefix("bot/").unwrap_or(name);
    below.split_once('/').map_or_else(|| below.trim_end_matches(".rs"), |(folder, _)| folder)
}

/// The code without line comments and docs, each line with its number.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(at, line)| (at + 1, line.split("//").next().unwrap_or_default()))
}

/// Every `crate::a::b` of a file as `a::b`; groups (`crate::{a, b::c}`) are taken apart.
fn named(text: &str) -> Vec<(usize, String)> {
    let path = Regex::new(r"\b(?:crate|lotse)::(?:(\w+(?:::\w+)?)|\{([^}]*)\})").expect("a pattern");
    let mut found = Vec::new();
    for (at, line) in code(text) {
        for hit in path.captures_iter(line) {
            let whole = hit.get(1).map(|path| path.as_str().to_owned());
            let group = hit.get(2).into_iter().flat_map(|group| group.as_str().split(',')).map(|path| path.trim().to_owned());
            found.extend(whole.into_iter().chain(group).map(|path| (at, path)));
        }
    }
    found
}

fn allowed(part: &str, path: &str) -> bool {
    // `app` wires and `main` calls it.
    if matches!((part, path.split("::").next()), ("app", _) | ("main", Some("app"))) {
        return path != "main";
    }
    let (_, may) = ORDER.iter().find(|(known, _)| *known == part).unwrap_or_else(|| panic!("bot/{part} has no place in the order"));
    let below = |known: &str| path == known || path.strip_prefix(known).is_some_and(|rest| rest.starts_with("::"));
    below(part) || FLOOR.iter().chain(*may).any(|known| below(known))
}

#[test]
fn imports_point_downwards_only() {
    let mut wrong = Vec::new();
    for (name, text) in files("bot", ".rs") {
        let part = part(&name);
        if part == "lib" {
            continue;
        }
        for (line, path) in named(&text) {
            if !allowed(part, &path) {
                wrong.push(format!("{name}:{line} names {path}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_order_is_read_as_it_is_meant() {
    assert_eq!(named("use crate::{ids::Code, flow};\nlet x = crate::clock::now(); // crate::cli").len(), 3);
    assert!(allowed("flow", "directory::decision") && !allowed("flow", "directory::services") && !allowed("flow", "directory"));
    assert!(!allowed("ids", "flow") && !allowed("language", "directory") && !allowed("conversation", "check"));
    let parts: BTreeSet<String> = files("bot", ".rs").iter().map(|(name, _)| part(name).to_owned()).filter(|part| part != "lib").collect();
    assert_eq!(parts, ORDER.iter().map(|(part, _)| (*part).to_owned()).chain(["app".to_owned(), "main".to_owned()]).collect());
}

#[test]
fn pure_folders_know_neither_files_nor_the_clock() {
    let mut wrong = Vec::new();
    for folder in PURE {
        for (name, text) in files(&format!("bot/{folder}"), ".rs") {
            for (line, code) in code(&text) {
                wrong.extend(IMPURE.iter().filter(|word| code.contains(**word)).map(|word| format!("{name}:{line} names {word}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_stay_small() {
    let long: Vec<String> = files("bot", ".rs")
        .iter()
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, lines)| *lines > LINES_MAX)
        .map(|(name, lines)| format!("{name}: {lines}"))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn no_data_names_a_member_of_staff() {
    // In texts a woman and a man may be spoken of ("mit einer Frau oder"); a title stands before a name.
    let in_texts = Regex::new(r"0177|\b(Frau|Herrn?)\s+(Dr\.|Prof\.|\p{Lu}\p{Ll}+)").unwrap();
    let in_data = Regex::new(r"0177|Frau |Herr ").unwrap();
    let mut wrong = Vec::new();
    for (folder, staff) in [("directory", &in_data), ("flows", &in_data), ("locales", &in_texts)] {
        for (name, text) in files(folder, "") {
            wrong.extend(
                text.lines().enumerate().filter(|(_, line)| staff.is_match(line)).map(|(at, line)| format!("{name}:{}: {line}", at + 1)),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_schema_for_editors_is_fresh() {
    let stored = std::fs::read_to_string(root().join("flows/flow.schema.json")).unwrap_or_default();
    assert!(stored == lotse::flow::schema(), "run `cargo run -- schema flows/flow.schema.json`");
}
