//! The real program, run as a person runs it.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own for one test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("lotse-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder is made");
        Self(path)
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).to_string_lossy().into_owned()
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("a folder is made");
        std::fs::write(&path, text).expect("a file is written");
        self.file(name)
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn lotse(arguments: &[&str], typed: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_lotse"));
    program.args(arguments).env_remove("LOTSE_CONTENT_DIR").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().expect("the program starts");
    // A program that ended early reads nothing; what it said counts.
    let _ = child.stdin.take().expect("piped").write_all(typed.as_bytes());
    child.wait_with_output().expect("the program ends")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn complaint(arguments: &[&str]) -> String {
    let output = lotse(arguments, "");
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr).expect("UTF-8")
}

const AT: [&str; 2] = ["--at", "2026-11-22T10:00:00Z"];

fn chat(language: &str, typed: &str) -> String {
    let output = lotse(&["chat", "--language", language, AT[0], AT[1]], typed);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    out(&output)
}

/// The session that `:state` printed last.
fn state(said: &str) -> serde_json::Value {
    let from = said.rfind("\n{\n").expect("a session was printed") + 1;
    let until = from + said[from..].find("\n}").expect("it ends") + 2;
    serde_json::from_str(&said[from..until]).expect("it is JSON")
}

fn place(state: &serde_json::Value) -> String {
    let top = state["frames"].as_array().and_then(|frames| frames.last()).expect("a flow is open");
    format!("{}/{}", top["flow"].as_str().unwrap_or_default(), top["step"].as_str().unwrap_or_default())
}

#[test]
fn a_talk_is_played_by_numbers_and_commands() {
    // The third language is Arabic; the first topic is papers.
    let said = chat("ar", "3\n1\n:person\n:back\n:state\n");
    assert_eq!(place(&state(&said)), "papers/menu");
    assert_eq!(state(&said)["language"], "ar");
    for part in ["> 3", "[1 ", "العربية", "> :person"] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    let said = chat("de", "1\n:person\n:state\n:quit\n:back\n");
    assert_eq!(place(&state(&said)), "person/who");
    assert!(!said.contains("> :back"), "after :quit nothing is read");
}

#[test]
fn a_saved_talk_is_replayed_to_the_same_place() {
    let folder = Folder::new("replay");
    let file = folder.file("talk.yaml");
    let recorded = chat("de", &format!("1\n2\n:skip\nIch brauche Hilfe bei einem Brief\n:photo\n:back\n:state\n:save {file}\n"));
    let replayed = chat("de", &format!(":replay {file}\n:state\n"));
    assert!(folder.read("talk.yaml").contains("languages: [de]"));
    // The replay itself began with a start of its own.
    let without_counts = |said: &str| {
        let mut state = state(said);
        for count in ["wait", "waits"] {
            state[count] = serde_json::Value::Null;
        }
        state["answers"].as_object_mut().into_iter().flat_map(|answers| answers.values_mut()).for_each(|given| given["order"] = 0.into());
        state
    };
    assert_eq!(without_counts(&recorded), without_counts(&replayed));
    let again = lotse(&["chat", AT[0], AT[1], "--replay", &file], ":state\n");
    assert_eq!(without_counts(&out(&again)), without_counts(&recorded));
}

#[test]
fn what_cannot_be_done_in_a_talk_is_said_and_the_talk_goes_on() {
    let said = chat("de", ":nothing\n:replay no-such-file\n:state\n");
    assert!(said.contains("! no command is called :nothing") && said.contains("! no-such-file cannot be read"), "{said}");
    assert_eq!(place(&state(&said)), "start/language");
}

#[test]
fn unknown_names_are_answered_with_near_ones() {
    assert!(complaint(&["chat", "--flow", "claering"]).contains("did you mean `clearing`?"));
    assert!(complaint(&["check", "--graph", "clering"]).contains("did you mean `clearing`?"));
    assert!(complaint(&["locales", "export", "--language", "fx", "x.po"]).contains("no folder locales/fx"));
    assert!(complaint(&["check", "--content", "no-such-folder"]).contains("no-such-folder cannot be read"));
}

#[test]
fn an_app_in_another_language_is_asked_in_english() {
    let said = chat("xx", ":state\n");
    assert_eq!((place(&state(&said)).as_str(), &state(&said)["language"]), ("start/language", &"en".into()));
    assert!(said.contains("فارسی") && said.contains("Українська"));
}

#[test]
fn the_shipped_content_is_proven_for_machines() {
    let output = lotse(&["check", "--json"], "");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!((&report["errors"], output.status.code()), (&0.into(), Some(0)), "{:#}", report["findings"]);
    assert_eq!(report["languages"].as_array().map(Vec::len), Some(8));
}

#[test]
fn every_rule_is_listed_with_its_reason() {
    let listed = out(&lotse(&["check", "--rules"], ""));
    let listed: Vec<(&str, &str)> = listed.lines().filter_map(|line| line.split_once(' ')).collect();
    assert_eq!(listed.len(), lotse::check::RULES.len());
    for (rule, (id, reason)) in lotse::check::RULES.iter().zip(listed) {
        assert_eq!((rule.id, rule.reason), (id, reason.trim()));
    }
}

#[test]
fn a_flow_is_drawn_three_times() {
    let folder = Folder::new("graph");
    let output = lotse(&["check", "--graph", "clearing", "--out", &folder.file("")], "");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(out(&output).lines().count(), 3);
    let mermaid = folder.read("clearing.mmd");
    assert!(mermaid.starts_with("flowchart") && mermaid.contains("how_long"));
    let dot = folder.read("clearing.dot");
    assert!(dot.starts_with("digraph") && dot.contains("\"how-long\""));
    let svg = folder.read("clearing.svg");
    let mut reader = quick_xml::Reader::from_str(&svg);
    let mut elements = 0;
    loop {
        match reader.read_event().expect("an SVG is XML") {
            quick_xml::events::Event::Eof => break,
            quick_xml::events::Event::Start(_) | quick_xml::events::Event::Empty(_) => elements += 1,
            _ => {}
        }
    }
    assert!(elements > 40 && svg.contains("<svg"), "{elements} elements");
}

/// The entrance itself is broken here, so that the walk over all ways is short.
#[test]
fn a_broken_flow_is_shown_with_its_place_and_a_near_spelling() {
    let folder = Folder::new("broken");
    let flow = "flow: start\nstart: langauge\nsteps:\n  language: { say: welcome, next: menu }\n  menu: { end: hmoe }\n";
    folder.write("flows/start.yaml", flow);
    let output = lotse(&["check", "--content", &folder.file("")], "");
    let said = out(&output);
    assert_eq!(output.status.code(), Some(1));
    for part in
        ["flows/start.yaml:2:8", "2 | start: langauge", "no step is called `langauge`", "did you mean `language`?", "flows/start.yaml:5:"]
    {
        assert!(said.contains(part), "{part}\n{said}");
    }
    // Its author hears it all the same, with the engine's apology where it breaks.
    let chat = lotse(&["chat", "--content", &folder.file("")], "");
    assert!(chat.status.success() && String::from_utf8_lossy(&chat.stderr).contains("the content has "));
    assert!(out(&chat).contains("schiefgegangen"));
}

#[test]
fn the_schema_is_printed_and_written() {
    let folder = Folder::new("schema");
    assert_eq!(out(&lotse(&["schema"], "")), lotse::flow::schema());
    assert!(lotse(&["schema", &folder.file("flow.schema.json")], "").status.success());
    assert_eq!(folder.read("flow.schema.json"), lotse::flow::schema());
}

/// Messages of a language's Fluent files as one comparable text.
fn texts(catalog: &lotse::language::Catalog) -> Vec<String> {
    catalog.entries(&"tr".into()).map(|entry| format!("{:?}\n{}", entry.comment, entry.canonical)).collect()
}

#[test]
fn translators_files_come_back_as_they_went() {
    let shipped = crate::support::shared(false);
    for ending in ["po", "xlf"] {
        let folder = Folder::new(&format!("exchange-{ending}"));
        let (file, into) = (folder.file(&format!("tr.{ending}")), folder.file(""));
        let exported = lotse(&["locales", "export", "--language", "tr", "--into", &into, &file], "");
        assert!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
        let imported = lotse(&["locales", "import", "--language", "tr", "--into", &into, &file], "");
        assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
        let mut files = lotse::conversation::Files::default();
        for source in shipped.files.matching("locales/tr/", ".ftl") {
            files.put(&source.name, &source.text);
        }
        files.overlay(&folder.0).unwrap();
        let sources = files.matching("locales/tr/", ".ftl").map(|source| ("tr".into(), source.clone()));
        let (catalog, findings) = lotse::language::Catalog::load(sources);
        assert!(findings.is_empty(), "{findings:#?}");
        assert_eq!(texts(&catalog), texts(&shipped.catalog), "{ending}");
    }
}

#[test]
fn texts_are_marked_and_slips_are_not() {
    let folder = Folder::new("mark");
    let into = folder.file("");
    let marked = lotse(&["locales", "mark", "--language", "tr", "--into", &into, "--state", "reviewed", "welcome", "main-menu"], "");
    assert!(marked.status.success(), "{}", String::from_utf8_lossy(&marked.stderr));
    assert!(out(&marked).contains("2 messages marked"));
    let states: serde_json::Value = serde_json::from_str(&folder.read("locales/tr/states.json")).expect("states are JSON");
    assert!(states.to_string().contains("main-menu") && states.to_string().contains("reviewed"), "{states:#}");
    assert!(complaint(&["locales", "mark", "--language", "tr", "--into", &into, "main-mneu"]).contains("did you mean `main-menu`?"));
}
