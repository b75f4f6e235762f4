//! README's first command: the real demo in a real browser, with a whole clearing talk in Arabic.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use lotse::conversation::Out;
use lotse::conversation::script::{Line, button, last_screen, play};
use lotse::ids::Language;

use crate::support::browser::Browser;
use crate::support::shared;
use crate::talks::scripts;

const DEADLINE: Duration = Duration::from_secs(20);
/// Where to write a picture of the demo, as for the README.
const SCREENSHOT: &str = "LOTSE_DEMO_SCREENSHOT";

/// The same with staff beside the newcomer.
const STAFF_SCREENSHOT: &str = "LOTSE_STAFF_SCREENSHOT";

/// The demo's process, ended with the test.
struct Demo {
    child: Child,
    url: String,
}

impl Demo {
    fn start() -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_lotse"));
        program.args(["demo", "--port", "0"]).env_remove("LOTSE_CONTENT_DIR").stdout(Stdio::piped());
        let mut child = program.spawn().expect("the demo starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("it says where it is");
        let url = line.split_whitespace().find(|word| word.starts_with("http://")).unwrap_or_else(|| panic!("{line}")).to_owned();
        Self { child, url }
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
    let demo = Demo::start();
    browser.resize(1900, 1000).await;
    browser.prefers("light", true).await;
    browser.open(&format!("{}/?chats=fa", demo.url)).await;
    let there = |column: &str, words: &str| {
        format!("[...document.querySelectorAll('{column} .text')].some((node) => node.innerText.includes({}))", serde_json::json!(words))
    };
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

#[tokio::test(flavor = "multi_thread")]
async fn a_clearing_talk_in_arabic_works_in_the_browser() {
    let Some(browser) = Browser::start().await else { return };
    let demo = Demo::start();
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
