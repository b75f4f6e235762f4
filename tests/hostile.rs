//! Odd updates as data: none stops the bot, loses somebody's words or tells them on.
//!
//! `tests/hostile/*.jsonl` holds them by theme, a JSON object a line: `about`; `update`, or `raw` where JSON cannot be written as
//! JSON; and what is expected of it: `answered`, `ignored`, `dead` (set aside) or `unnumbered` (nothing can be done with it).
//! `alert`: its words of danger are heard. `quiet`: it is taken note of, and nothing goes out.
//! What nobody may ever see unsealed has `GEHEIM` in it.

mod mutations;
mod sendable;
mod webhook;

use std::collections::BTreeSet;
use std::path::PathBuf;

use lotse::conversation::intake::{Taken, take};
use lotse::conversation::update::{Did, Happened, Received};
use lotse::store::{Opening, Store, update};
use lotse::telegram::update::{read, read_text};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::client::noon;
use crate::support::{folder, shared};

/// Lines in all files.
const LINES_MIN: usize = 300;
/// What stands in everything that is private.
const MARKER: &str = "GEHEIM";
/// The bot's number.
const BOT: i64 = 7;
/// Who writes when the update does not tell.
const SOMEBODY: i64 = 4_242;
/// Numbers of the updates between the odd ones.
const PLAIN_FROM: i64 = 1_000_000_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Expect {
    Answered,
    Ignored,
    Dead,
    Unnumbered,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    about: String,
    update: Option<Value>,
    raw: Option<String>,
    expect: Expect,
    #[serde(default)]
    alert: bool,
    #[serde(default)]
    quiet: bool,
}

impl Line {
    /// The update as it stands on the wire.
    fn body(&self) -> String {
        self.raw.clone().unwrap_or_else(|| self.update.as_ref().map(ToString::to_string).unwrap_or_default())
    }

    fn value(&self) -> Option<Value> {
        serde_json::from_str(&self.body()).ok()
    }
}

/// Every line of every file, with the file's name.
fn corpus() -> Vec<(String, Line)> {
    let files = std::fs::read_dir(folder("hostile")).expect("the folder is there");
    let mut paths: Vec<PathBuf> = files.map(|file| file.expect("it can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "jsonl"));
    paths.sort();
    let mut lines = Vec::new();
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("it is text");
        for (at, line) in text.split('\n').enumerate().filter(|(_, line)| !line.is_empty()) {
            let line: Line = serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}:{}: {error}", at + 1));
            lines.push((name.clone(), line));
        }
    }
    lines
}

/// An empty folder that goes with its owner.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("lotse-hostile-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder can be made");
        Self(path)
    }

    async fn store(&self) -> Store {
        let opening = Opening { durable: false, ..Opening::new(&format!("sqlite://{}", self.0.join("lotse.db").display())) };
        opening.open().await.expect("a new database opens")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn takes(store: &Store, batch: &[Received]) -> Taken {
    take(store, shared(false), BOT, batch, noon()).await.expect("the database takes it")
}

fn person(received: Option<&Received>) -> i64 {
    match received.map(|received| &received.happened) {
        Some(Ok(Happened::Did(Did { user, .. }) | Happened::Reachable { user, .. })) => *user.expose(),
        _ => SOMEBODY,
    }
}

fn says(id: i64, user: i64, text: &str) -> Received {
    let raw = json!({ "update_id": id, "message": { "message_id": 1, "from": { "id": user, "is_bot": false, "language_code": "de" },
        "chat": { "id": user, "type": "private" }, "date": 1, "text": text } });
    read(raw).expect("a plain update is read")
}

/// What was wrong with one line, and with the plain word after it.
async fn plays(store: &Store, line: &Line, at: i64) -> Vec<String> {
    let mut wrong = Vec::new();
    let received = read_text(&line.body());
    let user = person(received.as_ref());
    if let Some(received) = received {
        let taken = takes(store, &[received]).await;
        let expected = |expect| u64::from(line.expect == expect);
        let counts = (expected(Expect::Answered), expected(Expect::Ignored), expected(Expect::Dead), 0);
        if (taken.handled, taken.ignored, taken.dead, taken.seen) != counts {
            wrong.push(format!("{taken:?}"));
        }
        if taken.posted != (line.expect == Expect::Answered && !line.quiet) {
            wrong.push(format!("posted: {}", taken.posted));
        }
        if line.alert && taken.alerts != 1 {
            wrong.push("its words of danger were not heard".to_owned());
        }
    } else if line.expect != Expect::Unnumbered {
        wrong.push("it has no number".to_owned());
    }
    let after = takes(store, &[says(PLAIN_FROM + at, user, "/menu")]).await;
    if !after.posted || after.handled != 1 || after.dead != 0 {
        wrong.push(format!("after it, /menu came to {after:?}"));
    }
    wrong
}

/// No value of an update lies open anywhere, and nothing panicked.
async fn keeps_quiet(store: Store, folder: &Folder, dead: usize) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut reader = store.reader().await.expect("the database answers");
    let letters = update::dead_letters(&mut reader, 10_000).await.expect("it is read");
    drop(reader);
    for (letter, _) in &letters {
        if letter.error == "panic" || format!("{letter:?}").contains(MARKER) {
            wrong.push(format!("{letter:?}"));
        }
    }
    if letters.len() != dead {
        wrong.push(format!("{} dead letters for {dead} lines", letters.len()));
    }
    store.close().await;
    for file in std::fs::read_dir(&folder.0).expect("the folder is there") {
        let path = file.expect("it can be read").path();
        let bytes = std::fs::read(&path).expect("it can be read");
        if bytes.windows(MARKER.len()).any(|window| window == MARKER.as_bytes()) {
            wrong.push(format!("{} holds words that should be sealed", path.display()));
        }
    }
    wrong
}

async fn holds(file: &str) {
    let lines: Vec<Line> = corpus().into_iter().filter(|(name, _)| name == file).map(|(_, line)| line).collect();
    assert!(!lines.is_empty(), "{file} is empty");
    let folder = Folder::new(file);
    let store = folder.store().await;
    let mut wrong = Vec::new();
    for (line, at) in lines.iter().zip(0..) {
        wrong.extend(plays(&store, line, at).await.into_iter().map(|what| format!("{file}: {}: {what}", line.about)));
    }
    let dead = lines.iter().filter(|line| line.expect == Expect::Dead).count();
    wrong.extend(keeps_quiet(store, &folder, dead).await);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each file is a test of its own, so that they run beside each other.
macro_rules! files {
    ($($name:ident)*) => {
        $(#[tokio::test] async fn $name() { holds(stringify!($name)).await; })*
        const FILES: &[&str] = &[$(stringify!($name)),*];
    };
}

files!(chats contents forwards kinds members numbers presses shapes starts texts);

#[test]
fn every_line_is_told_apart_and_every_file_is_played() {
    let lines = corpus();
    assert!(lines.len() >= LINES_MIN, "{} lines", lines.len());
    let files: BTreeSet<&str> = lines.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(files.into_iter().collect::<Vec<_>>(), FILES);
    let abouts: BTreeSet<(&str, &str)> = lines.iter().map(|(name, line)| (name.as_str(), line.about.as_str())).collect();
    assert_eq!(abouts.len(), lines.len(), "two lines are about the same");
    let both = lines.iter().filter(|(_, line)| line.update.is_some() == line.raw.is_some());
    assert_eq!(both.map(|(_, line)| line.about.as_str()).collect::<Vec<_>>(), Vec::<&str>::new(), "either update or raw");
}

#[test]
fn every_answer_can_be_sent() {
    let values = corpus().into_iter().filter_map(|(_, line)| line.value());
    values.fold(sendable::begun(shared(false), noon()), |talk, raw| sendable::hears(shared(false), talk, raw, noon()));
}

/// Photos that came together get one answer, but not at the price of a cry for help below one of them.
#[tokio::test]
async fn an_album_is_answered_once_and_read_whole() {
    let folder = Folder::new("album");
    let store = folder.store().await;
    let mut heard = Vec::new();
    for (id, caption) in [(1, ""), (2, "Seite zwei"), (3, "Ich will mich umbringen"), (4, "")] {
        let message = json!({ "chat": { "id": 5, "type": "private" }, "photo": [], "media_group_id": "1", "caption": caption });
        let photo = read(json!({ "update_id": id, "message": message })).expect("it has a number");
        let taken = takes(&store, &[photo]).await;
        heard.push((taken.handled, taken.posted, taken.alerts));
    }
    assert_eq!(heard, [(1, true, 0), (1, false, 0), (1, true, 1), (1, false, 0)]);
    store.close().await;
}

/// `LOTSE_WRITE_SEEDS=1` writes each body where `cargo fuzz` looks for its first ones.
#[test]
fn seeds() {
    if std::env::var_os("LOTSE_WRITE_SEEDS").is_none() {
        return;
    }
    let seeds = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/update");
    std::fs::create_dir_all(&seeds).expect("a folder can be made");
    for (at, (file, line)) in corpus().into_iter().enumerate() {
        std::fs::write(seeds.join(format!("{file}-{at}.json")), line.body()).expect("a file can be written");
    }
}
