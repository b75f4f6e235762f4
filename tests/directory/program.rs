//! `lotse directory` as an operator runs it.

use std::process::{Command, Output};

use super::office;
use crate::support::bot::Folder;

fn lotse(folder: &Folder, arguments: &[&str]) -> Output {
    let database = format!("sqlite://{}", folder.0.join("lotse.db").display());
    let mut program = Command::new(env!("CARGO_BIN_EXE_lotse"));
    program.arg("directory").args(arguments).current_dir(&folder.0).env("DATABASE_URL", database);
    program.env_remove("LOTSE_CONTENT_DIR").env_remove("LOTSE_CONFIG").output().expect("the program runs")
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn an_import_shows_first_and_writes_when_told() {
    let folder = Folder::new();
    let file = |name: &str| folder.0.join(name).display().to_string();
    let database = format!("sqlite://{}", folder.0.join("lotse.db").display());
    std::fs::write(file("in.json"), format!("[5,\n{}]", office())).unwrap();
    let import = ["import", "in.json", "--source", "office", "--quarantine", "out.jsonl"];
    let (code, shown, told) = said(&lotse(&folder, &import));
    assert_eq!(code, Some(1), "a row was kept out");
    assert!(shown.contains("+ service 17  Migrationsberatung\n") && shown.contains("5 added, 0 changed"), "{shown}");
    assert!(shown.ends_with("nothing is written yet; do so with --write\n"), "{shown}");
    assert!(told.contains("error[hsds-shape] in.json:1:2: no record of HSDS"), "{told}");
    assert!(std::fs::read_to_string(file("out.jsonl")).unwrap().contains("\"content\":\"5\""));
    let (_, shown, _) = said(&lotse(&folder, &[&import[..], &["--write"]].concat()));
    assert!(shown.contains("5 added") && shown.contains("written; a running bot"), "{shown}");

    let mut changed = office();
    changed["name"] = "Neue Beratung".into();
    changed["contacts"] = serde_json::json!([]);
    std::fs::write(file("in.json"), changed.to_string()).unwrap();
    let (code, shown, _) = said(&lotse(&folder, &import[..4]));
    assert_eq!(code, Some(0));
    assert!(shown.contains("~ service 17\n") && shown.contains("    name: Migrationsberatung → Neue Beratung\n"), "{shown}");
    assert!(shown.contains("contacts[c1].name: Erika Muster → -\n") && shown.contains("4 unchanged"), "{shown}");

    assert_eq!(said(&lotse(&folder, &["export", "--source", "office", "again.json"])).0, Some(0));
    assert_eq!(said(&lotse(&folder, &["export", "--source", "office", "--format", "hsds-csv", "tables"])).0, Some(0));
    for path in ["again.json", "tables"] {
        let (code, shown, _) = said(&lotse(&folder, &["diff", path, "--source", "office"]));
        assert_eq!((code, shown.as_str()), (Some(0), "0 added, 0 changed, 0 no longer in the source, 5 unchanged\n"), "{path}");
    }
    let check = Command::new(env!("CARGO_BIN_EXE_lotse"))
        .args(["check", "--records"])
        .current_dir(&folder.0)
        .env("DATABASE_URL", &database)
        .output();
    let (code, shown, _) = said(&check.unwrap());
    assert_eq!(code, Some(0), "imported services need no message of ours: {shown}");
    std::fs::write(file("in.json"), "[]").unwrap();
    let (_, shown, _) = said(&lotse(&folder, &["import", "in.json", "--source", "office", "--write", "--remove-missing"]));
    assert!(shown.contains("5 no longer in the source"), "{shown}");
    let (code, _, told) = said(&lotse(&folder, &["export", "--source", "office", "gone.json"]));
    assert_eq!((code, told.as_str()), (Some(1), "lotse: nothing was imported under `office`\n"));
    assert_eq!(said(&lotse(&folder, &["import", "in.json", "--source", "Ö"])).0, Some(1));
    assert_eq!(said(&lotse(&folder, &["check"])).1, "0 errors, 0 warnings\n");
}

#[test]
fn a_broken_file_is_kept_out_and_doubts_say_where() {
    let folder = Folder::new();
    let file = |name: &str| folder.0.join(name);
    std::fs::create_dir(file("in")).unwrap();
    let mut old = office();
    old["assured_date"] = "2020-01-01".into();
    std::fs::write(file("in/a.json"), "{\n  \"id\": 1,\n}").unwrap();
    std::fs::write(file("in/b.json"), format!("[\n\n  {old}]")).unwrap();
    let import = ["import", "in", "--source", "office", "--quarantine", "out.jsonl", "--write", "--remove-missing"];
    let (code, shown, told) = said(&lotse(&folder, &import));
    assert_eq!(code, Some(1), "a file was kept out");
    assert!(shown.contains("5 added"), "{shown}");
    assert!(
        told.contains("error[hsds-syntax] in/a.json:3:1: ") && told.contains("warning[hsds-aged] in/b.json:3:3: service `17`"),
        "{told}"
    );
    let kept: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file("out.jsonl")).unwrap()).unwrap();
    assert_eq!((&kept["line"], &kept["column"]), (&3.into(), &1.into()));
    assert_eq!(kept["content"], "{\n  \"id\": 1,\n}");
    std::fs::write(file("in/b.json"), "[").unwrap();
    let (_, shown, _) = said(&lotse(&folder, &import));
    assert!(shown.contains("nothing was removed, for rows were kept out"), "{shown}");
    let (_, _, told) = said(&lotse(&folder, &["check"]));
    assert!(told.contains("warning[hsds-aged] office/service/17:1:1: "), "{told}");
}

#[test]
fn texts_in_other_languages_are_compared_and_grow_old() {
    let folder = Folder::new();
    let import = |value: &serde_json::Value, more: &[&str]| {
        std::fs::write(folder.0.join("in.json"), value.to_string()).unwrap();
        said(&lotse(&folder, &[&["import", "in.json", "--source", "office", "--write"], more].concat()))
    };
    let mut office = office();
    office["x-lotse-translations"] =
        serde_json::json!({ "description": { "en": { "text": "Advice" } }, "name": { "en": { "text": "Office" } } });
    let (_, shown, _) = import(&office, &[]);
    assert!(shown.contains("+ service 17  description in en\n") && shown.contains("in other languages 2 added"), "{shown}");
    let (_, shown, told) = import(&office, &[]);
    assert!(!shown.contains("other languages") && !told.contains("hsds-translation"), "{shown}{told}");
    office["description"] = "Etwas anderes".into();
    for _ in 0..2 {
        let (_, shown, told) = import(&office, &[]);
        assert!(!shown.contains("other languages"), "nobody renewed it: {shown}");
        assert!(told.contains("hsds-translation") && told.contains("its `description` changed since it was put into `en`"), "{told}");
    }
    office["x-lotse-translations"] = serde_json::json!({ "description": { "en": { "text": "Something else" } } });
    let (_, shown, told) = import(&office, &[]);
    assert!(
        shown.contains("~ service 17  description in en: Advice → Something else\n- ") || shown.contains("- service 17  name in en\n"),
        "{shown}"
    );
    assert!(shown.contains("0 added, 1 changed, 1 no longer in the source\nwritten; what the source no longer has was kept"), "{shown}");
    assert!(!told.contains("hsds-translation"), "it was renewed: {told}");
    import(&office, &["--remove-missing"]);
    let (_, shown, _) = import(&office, &[]);
    assert!(!shown.contains("other languages"), "{shown}");
}
