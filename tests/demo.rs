//! README's first command: the real demo in a real browser, with a whole clearing talk in Arabic.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use chrono::{Days, NaiveDate, TimeDelta};
use chrono_tz::Europe::Berlin;
use lotse::conversation::Out;
use lotse::conversation::script::{Line, button, last_screen, play};
use lotse::ids::Language;

use crate::support::bot::Folder;
use crate::support::browser::Browser;
use crate::support::shared;
use crate::talks::scripts;

const DEADLINE: Duration = Duration::from_secs(20);
/// Where to write a picture of the demo, as for the README.
const SCREENSHOT: &str = "LOTSE_DEMO_SCREENSHOT";

/// The same with staff beside the newcomer.
const STAFF_SCREENSHOT: &str = "LOTSE_STAFF_SCREENSHOT";
/// An appointment, its reminders, and that it was moved.
const BOOKING_SCREENSHOT: &str = "LOTSE_BOOKING_SCREENSHOT";
/// The sheet of an office's letter, and the chat that its link opened.
const LETTER_SCREENSHOT: &str = "LOTSE_LETTER_SCREENSHOT";
const JOINED_SCREENSHOT: &str = "LOTSE_JOINED_SCREENSHOT";

/// The demo's process, ended with the test.
struct Demo {
    child: Child,
    url: String,
    /// For `lotse appointments`, where the office API was asked for.
    database: Option<String>,
}

impl Demo {
    fn start(more: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_lotse"));
        program.args(["demo", "--port", "0"]).args(more).env_remove("LOTSE_CONTENT_DIR").stdout(Stdio::piped());
        let mut demo = Self { child: program.spawn().expect("the demo starts"), url: String::new(), database: None };
        for line in BufReader::new(demo.child.stdout.take().expect("piped")).lines() {
            let line = line.expect("it says where it is");
            if let Some(database) = line.strip_prefix("DATABASE_URL=") {
                demo.database = Some(database.to_owned());
            }
            let address = line.split_whitespace().find(|word| word.starts_with("http://"));
            if let Some(url) = address.filter(|_| line.starts_with("Lotse talks at")) {
                url.clone_into(&mut demo.url);
                return demo;
            }
        }
        panic!("the demo does not say where it is");
    }

    /// What `lotse appointments …` says about the demo's database.
    fn appointments(&self, args: &[&str]) -> String {
        let mut program = Command::new(env!("CARGO_BIN_EXE_lotse"));
        program.arg("appointments").args(args).env_remove("LOTSE_CONTENT_DIR");
        let output = program.env("DATABASE_URL", self.database.as_ref().expect("it has an office API")).output().expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    }

    /// Lets the demo's clock go on to an hour of a day (`2026-12-01`), in Berlin.
    async fn on(&self, date: NaiveDate, hour: u32) {
        let http = reqwest::Client::new();
        let clock = format!("{}/control/clock", self.url);
        let now = http.get(&clock).send().await.expect("it answers").json::<serde_json::Value>().await.expect("JSON");
        let then = date.and_hms_opt(hour, 1, 0).expect("a time").and_local_timezone(Berlin).single().expect("no change of clocks");
        let seconds = then.timestamp() - now["now_ms"].as_i64().expect("a number") / 1_000;
        assert!(seconds > 0, "time goes on, not back");
        http.post(&clock).json(&serde_json::json!({ "advance_seconds": seconds })).send().await.expect("it answers");
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Clicks the newest button with this label in the chat in Arabic, once it is there.
async fn press(browser: &Browser, label: &str) {
    press_in(browser, "[data-language=ar]", label).await;
}

async fn press_in(browser: &Browser, column: &str, label: &str) {
    let keys = format!("[...document.querySelectorAll('{column} .key')]");
    let label = serde_json::to_string(label).expect("a text is JSON");
    let named = format!("{keys}.filter((key) => key.innerText.trim() === {label} && !key.disabled)");
    browser.wait_for(&format!("{named}.length > 0"), DEADLINE).await;
    browser.eval(&format!("{named}.at(-1).click()")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_in_farsi_meets_german_counsellors_in_the_browser() {
    let Some(browser) = Browser::start().await else { return };
    let demo = Demo::start(&[]);
    browser.resize(1900, 1000).await;
    browser.prefers("light", true).await;
    browser.open(&format!("{}/?chats=fa", demo.url)).await;
    browser.wait_for("document.querySelectorAll('.chat').length === 5", DEADLINE).await;
    browser.wait_for(&there(".chat", "Niemand wartet."), DEADLINE).await;
    let farsi = "[data-language=fa]";
    browser.click(&format!("{farsi} .start")).await;
    for label in ["فارسی", "گفتگو با یک نفر", "الان ارسال شود"] {
        press_in(&browser, farsi, label).await;
    }
    browser.wait_for(&there(farsi, "این مرکز آن را می‌خواند"), DEADLINE).await;
    press_in(&browser, farsi, "الان ارسال شود").await;
    press_in(&browser, ".chat", "Nehmen").await;
    browser.wait_for(&there(farsi, "حالا یک انسان به شما می‌نویسد"), DEADLINE).await;
    browser.type_text(&format!("{farsi} textarea"), "سلام، نامه‌ای از جاب‌سنتر دارم\u{E007}").await;
    browser.wait_for(&there("[data-language=de]", "نامه‌ای از جاب‌سنتر"), DEADLINE).await;
    // The board follows, with the code and nothing that was told.
    browser.wait_for(&there(".chat", "In Beratung: \u{2068}1"), DEADLINE).await;
    if let Ok(path) = std::env::var(STAFF_SCREENSHOT) {
        browser.screenshot(&path).await;
    }
    assert_eq!(browser.console().await, Vec::<String>::new());
    drop(demo);
}

/// Where a column shows these words.
fn there(column: &str, words: &str) -> String {
    format!("[...document.querySelectorAll('{column} .text')].some((node) => node.innerText.includes({}))", serde_json::json!(words))
}

/// The labels of the newest message with buttons in a column.
async fn labels(browser: &Browser, column: &str) -> Vec<String> {
    let last = format!("[...document.querySelectorAll('{column} .bot')].filter((node) => node.querySelector('.key')).at(-1)");
    let labels = browser.eval(&format!("[...{last}.querySelectorAll('.key')].map((key) => key.innerText.trim())")).await;
    serde_json::from_value(labels).expect("texts")
}

/// Chooses the nth day that is offered and its first time; says the day.
async fn first_time_of(browser: &Browser, column: &str, nth: usize) -> NaiveDate {
    browser.wait_for(&there(column, "Hangi gün?"), DEADLINE).await;
    let day = labels(browser, column).await[nth].clone();
    press_in(browser, column, &day).await;
    browser.wait_for(&there(column, "Saat kaçta?"), DEADLINE).await;
    let time = format!("[...document.querySelectorAll('{column} .key')].some((key) => /^\\d\\d:\\d\\d$/.test(key.innerText.trim()))");
    browser.wait_for(&time, DEADLINE).await;
    let time = labels(browser, column).await[0].clone();
    press_in(browser, column, &time).await;
    date(&day)
}

/// The day of a label such as `Çar 2 Ara 2026`.
fn date(label: &str) -> NaiveDate {
    let months = ["Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"];
    let words: Vec<&str> = label.split_whitespace().collect();
    let [_, day, month, year] = words[..] else { panic!("no day: {label}") };
    let month = (1..).zip(months).find(|(_, known)| *known == month).expect("a month").0;
    NaiveDate::from_ymd_opt(year.parse().expect("a year"), month, day.parse().expect("a day")).expect("a day")
}

/// How many messages of a column begin like this.
async fn beginning(browser: &Browser, column: &str, words: &str) -> usize {
    let words = serde_json::json!(words);
    let count =
        format!("[...document.querySelectorAll('{column} .bot .text')].filter((node) => node.innerText.startsWith({words})).length");
    browser.eval(&count).await.as_u64().and_then(|count| usize::try_from(count).ok()).expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_in_turkish_is_remembered_and_moved_in_the_browser() {
    let Some(browser) = Browser::start().await else { return };
    let demo = Demo::start(&[]);
    browser.resize(1180, 1000).await;
    browser.prefers("light", true).await;
    browser.open(&format!("{}/?chats=tr", demo.url)).await;
    let turkish = "[data-language=tr]";
    browser.wait_for("document.querySelectorAll('[data-language=tr]').length === 1", DEADLINE).await;
    browser.click(&format!("{turkish} .start")).await;
    for label in ["Türkçe", "Daha fazla", "Randevular", "Saat seç"] {
        press_in(&browser, turkish, label).await;
    }
    // Kind, day, time, yes.
    press_in(&browser, turkish, "İlk görüşme").await;
    let day = first_time_of(&browser, turkish, 3).await;
    press_in(&browser, turkish, "Evet, hatırlatın").await;
    browser.wait_for(&there(turkish, "Randevunuz kesinleşti."), DEADLINE).await;
    demo.on(day - Days::new(1), 17).await;
    browser.wait_for(&there(turkish, "Hatırlatma: yarın"), DEADLINE).await;
    let reminded = beginning(&browser, turkish, "Hatırlatma:").await;
    assert!(browser.eval(&there(turkish, "Auf Deutsch:")).await.as_bool().expect("a truth"));
    press_in(&browser, turkish, "Yeni saat").await;
    browser.wait_for(&format!("document.querySelectorAll('{turkish} .key:not(:disabled)').length > 4"), DEADLINE).await;
    let moved = first_time_of(&browser, turkish, 3).await;
    assert!(moved > day);
    press_in(&browser, turkish, "Evet, yeni saat olsun").await;
    browser.wait_for(&there(turkish, "Randevunuzun yeni bir saati var."), DEADLINE).await;
    // The hour of the old one passes in silence; the new one is reminded of.
    demo.on(day, 12).await;
    demo.on(moved - Days::new(1), 17).await;
    let again = format!(
        "[...document.querySelectorAll('{turkish} .bot .text')].filter((node) => node.innerText.startsWith('Hatırlatma: yarın')).length > 1"
    );
    browser.wait_for(&again, DEADLINE).await;
    assert_eq!(beginning(&browser, turkish, "Hatırlatma: yarın").await, 2, "one for each of both days");
    let more = usize::from((moved - day).num_days() >= 4);
    assert!(beginning(&browser, turkish, "Hatırlatma:").await <= reminded + 1 + more, "nothing of the old one");
    if let Ok(path) = std::env::var(BOOKING_SCREENSHOT) {
        browser.screenshot(&path).await;
    }
    assert_eq!(browser.console().await, Vec::<String>::new());
    drop(demo);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offices_table_becomes_letters_whose_link_reminds_in_ukrainian() {
    let Some(browser) = Browser::start().await else { return };
    let demo = Demo::start(&["--office-api"]);
    let folder = Folder::new();
    let (table, letters) = (folder.0.join("table.csv"), folder.0.join("letters.html"));
    let day = (lotse::clock::now() + TimeDelta::days(10)).date_naive();
    std::fs::write(&table, format!("Referenz;Datum;Uhrzeit;Ort;Sprache;diskret\nA-17;{day};09:30;Haus 1, Raum 3;uk;no\n"))
        .expect("written");
    let said = demo.appointments(&["import", &table.display().to_string(), "--office", "online", "--apply"]);
    assert!(said.contains("1 new"), "{said}");
    demo.appointments(&["letters", "--office", "online", "-o", &letters.display().to_string()]);
    browser.resize(900, 1270).await;
    browser.prefers("light", true).await;
    browser.open(&format!("file://{}", letters.display())).await;
    let sheets = "document.querySelectorAll('article svg').length";
    assert_eq!(browser.eval(sheets).await, 1, "one sheet with a picture to scan");
    assert_eq!(browser.eval("document.querySelector('article section').lang").await, "uk");
    if let Ok(path) = std::env::var(LETTER_SCREENSHOT) {
        browser.screenshot(&path).await;
    }
    let link = browser.eval("document.querySelector('article .link').href").await;
    let link = link.as_str().expect("an address");
    assert!(link.starts_with(&demo.url), "in the demo its own page: {link}");
    browser.open(link).await;
    browser.wait_for("document.querySelector('#follow').open", DEADLINE).await;
    browser.eval("document.querySelector('#follow select').value = 'uk'").await;
    browser.click("#follow [value=newcomer]").await;
    let ukrainian = "[data-language=uk]";
    browser.wait_for(&there(ukrainian, "Вітаю"), DEADLINE).await;
    press_in(&browser, ukrainian, "Так, нагадайте").await;
    browser.wait_for(&there(ukrainian, "Gut, ich erinnere Sie"), DEADLINE).await;
    demo.on(day - Days::new(1), 17).await;
    browser.wait_for(&there(ukrainian, "Нагадування: завтра"), DEADLINE).await;
    assert!(browser.eval(&there(ukrainian, "Haus 1, Raum 3")).await.as_bool().expect("a truth"));
    if let Ok(path) = std::env::var(JOINED_SCREENSHOT) {
        browser.screenshot(&path).await;
    }
    assert_eq!(browser.console().await, Vec::<String>::new());
    drop(demo);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clearing_talk_in_arabic_works_in_the_browser() {
    let Some(browser) = Browser::start().await else { return };
    let demo = Demo::start(&[]);
    browser.resize(1180, 900).await;
    browser.prefers("light", true).await;
    browser.open(&format!("{}/?chats=ar,de", demo.url)).await;
    browser.wait_for("document.querySelectorAll('[data-language=ar]').length === 1", DEADLINE).await;
    let (_, script) = scripts().into_iter().find(|(name, _)| name == "clearing").expect("the talk is there");
    let talk = play(shared(false), &script, &Language::from("ar")).expect("it plays against the engine");
    let mut screen = None;
    for exchange in &talk {
        match &exchange.line {
            Line::Starts(_) => browser.click("[data-language=ar] .start").await,
            Line::Taps(name) => {
                let label = button(screen.as_ref(), name).expect("the button is there").label.clone();
                press(&browser, &label).await;
            }
            Line::Types(text) => browser.type_text("[data-language=ar] textarea", &format!("{text}\u{E007}")).await,
            Line::Sends(_) | Line::Opens(_) => unreachable!("the talk is typed and tapped"),
        }
        // The first words of the last screen, as the engine says them, are on the page.
        if let Some(shown) = last_screen(&exchange.out) {
            let words = shown.text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
            let words = serde_json::to_string(words.trim()).expect("a text is JSON");
            let there =
                format!("[...document.querySelectorAll('[data-language=ar] .bot .text')].some((node) => node.innerText.includes({words}))");
            browser.wait_for(&there, DEADLINE).await;
            screen = Some(shown.clone());
        }
        assert!(exchange.out.iter().any(|out| matches!(out, Out::Message(_))));
    }
    // The German neighbour has a talk of their own.
    browser.click("[data-language=de] .start").await;
    browser.wait_for("document.querySelectorAll('[data-language=de] .key').length > 8", DEADLINE).await;
    if let Ok(path) = std::env::var(SCREENSHOT) {
        browser.screenshot(&path).await;
    }
    assert_eq!(browser.console().await, Vec::<String>::new());
    drop(demo);
}
