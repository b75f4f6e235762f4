//! `lotse appointments` as an office's worker runs it: a table comes in, letters go out, a letter's code opens in a chat.

use std::process::Output;

use chrono::Days;
use lotse::booking::elsewhere::code::Code;
use lotse::conversation::letters::{Paper, Sheet, page};
use lotse::store::setting::Address;
use lotse::store::{Opening, setting};

use crate::support::bot::Folder;
use crate::support::process::Home;
use crate::support::shared;

/// An installation with a database, and a table that can be written anew.
struct Desk {
    folder: Folder,
    home: Home,
}

impl Desk {
    fn new() -> Self {
        let folder = Folder::new();
        let opening = Opening::new(&format!("sqlite://{}", folder.0.join("lotse.db").display()));
        let home = Home::new(&folder.0, &opening, "http://127.0.0.1:9/");
        Self { folder, home }
    }

    fn imports(&self, table: &str, more: &[&str]) -> (Option<i32>, String, String) {
        std::fs::write(self.folder.0.join("table.csv"), table).expect("it is written");
        let arguments: Vec<&str> = ["appointments", "import", "table.csv", "--office", "online"].iter().chain(more).copied().collect();
        said(&self.home.output(&arguments))
    }
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// A day so far ahead of the real one: the program goes by the clock on the wall.
fn ahead(days: u64) -> String {
    (lotse::clock::now().date_naive() + Days::new(days)).format("%-d.%-m.%Y").to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_shown_with_its_faults_then_written_and_letters_follow() {
    let desk = Desk::new();
    let (day, later) = (ahead(20), ahead(30));
    let good = format!("Referenz;Datum;Uhrzeit;Sprache;Stand\r\nA-1;{day};9:30;uk;\r\nA-2;{day};10 Uhr;ar;\r\n");
    let bad = format!("{good}A-3;{day};25:00;;\r\n");
    let (status, out, err) = desk.imports(&bad, &["--apply"]);
    assert_eq!(status, Some(1), "{out}");
    assert!(out.contains("2 new") && err.contains("error[time-none] table.csv:4:") && err.contains("--skip-faults"), "{out}{err}");
    let (status, out, err) = desk.imports(&good, &["--apply"]);
    assert!(status == Some(0) && out.contains("written"), "{out}{err}");
    let next = format!("Referenz;Datum;Uhrzeit;Sprache;Stand\r\nA-1;{later};9:30;uk;\r\nA-2;;;;abgesagt\r\nA-4;{day};x;;\r\n");
    let (status, out, _) = desk.imports(&next, &["--apply", "--skip-faults"]);
    assert!(status == Some(0) && out.contains("1 moved") && out.contains("1 cancelled"), "{out}");

    let letters = ["appointments", "letters", "--office", "online", "-o", "letters.html"];
    let store = Opening::new(&format!("sqlite://{}", desk.folder.0.join("lotse.db").display())).open().await.expect("it opens");
    let mut tx = store.begin().await.expect("a transaction begins");
    setting::put(&mut tx, setting::BOT_NAME, "lotse_bot").await.expect("it is set");
    tx.commit().await.expect("it commits");
    store.close().await;
    let (status, out, err) = said(&desk.home.output(&letters));
    assert!(status == Some(0) && out.contains("1 sheets"), "{out}{err}");
    let html = std::fs::read_to_string(desk.folder.0.join("letters.html")).expect("it is there");
    assert!(html.contains("https://t.me/lotse_bot?start=t-") && html.contains("lang=\"uk\"") && html.contains(">A-1<"), "{html}");
    let all = ["--cancel-missing", "--skip-faults", "--apply"];
    let (_, out, _) = desk.imports(&format!("Referenz;Datum;Uhrzeit\nA-1;{later};x\n"), &all);
    assert!(out.contains("0 cancelled"), "what cannot be read cancels nothing: {out}");
    let (_, out, err) = desk.imports(&format!("Referenz;Datum;Uhrzeit\nB-1;{later};9:30\n"), &[&all[..1]].concat());
    assert!(out.contains("1 new") && out.contains("1 cancelled") && out.contains("nothing is written yet"), "{out}{err}");
}

#[test]
fn a_sheet_is_in_two_languages_right_to_left_where_it_is_and_tells_no_topic() {
    let content = shared(false);
    let code = || Code::read("23456-BCDEF").expect("a code");
    let sheet = |language: &str| Sheet { reference: "A<1".to_owned(), language: language.into(), code: code() };
    let html = page(content, &Address::of("lotse_bot"), Paper::A5, &[sheet("fa"), sheet("de")]);
    assert_eq!(html.matches("<article>").count(), 2);
    assert_eq!((html.matches("dir=\"rtl\"").count(), html.matches("lang=\"de\" dir=\"ltr\"").count()), (1, 2));
    assert_eq!((html.matches("<svg").count(), html.matches("23456-BCDEF").count()), (2, 2));
    assert!(html.contains("size: A5") && html.contains("A&lt;1") && !html.contains("A<1"), "{html}");
    assert!(html.contains("Computerprogramm") && html.contains("jederzeit beenden") && html.contains("برنامهٔ کامپیوتری"), "{html}");
    for outside in ["<script", "src=", "<link", "url("] {
        assert!(!html.contains(outside), "nothing is loaded: {outside}");
    }
}
