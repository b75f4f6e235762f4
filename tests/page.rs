//! The emulator's page in a real browser, with a bot of a few lines behind it.

mod staff;

use std::net::SocketAddr;
use std::time::Duration;

use lotse::clock::Clock;
use lotse::emulator::Emulator;
use serde_json::{Value, json};

use crate::support::browser::Browser;
use crate::support::client::noon;

const DEADLINE: Duration = Duration::from_secs(15);
/// Where to write a picture of the page.
const SCREENSHOT: &str = "LOTSE_SCREENSHOT";
const AR: &str = "[data-language=ar]";
const DE: &str = "[data-language=de]";

/// Answers everything with a keyboard in the language of the chat; a press edits in place.
struct Bot {
    http: reqwest::Client,
    base: String,
}

impl Bot {
    async fn call(&self, method: &str, params: Value) -> Value {
        let response = self.http.post(format!("{}/bot1:page/{method}", self.base)).json(&params).send().await.expect("an answer");
        let answer: Value = response.json().await.expect("JSON");
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        answer["result"].clone()
    }

    async fn run(self) {
        let about = "Dieses Programm findet Beratung. Es ist kostenlos.";
        self.call("setMyDescription", json!({ "description": about })).await;
        self.call("setMyName", json!({ "name": "Lotse" })).await;
        self.call("setMyCommands", json!({ "commands": [{ "command": "help", "description": "Hilfe" }] })).await;
        let mut offset = 0;
        loop {
            for update in self.call("getUpdates", json!({ "timeout": 30, "offset": offset })).await.as_array().expect("a list") {
                offset = update["update_id"].as_i64().expect("an id") + 1;
                self.answer(update).await;
            }
        }
    }

    async fn answer(&self, update: &Value) {
        if let Some(query) = update.get("callback_query") {
            let (chat, message) = (&query["message"]["chat"]["id"], &query["message"]["message_id"]);
            let (_, chosen) = words(&query["from"]["language_code"]);
            self.call("answerCallbackQuery", json!({ "callback_query_id": query["id"], "text": chosen })).await;
            let text = format!("<b>{chosen}</b>");
            self.call("editMessageText", json!({ "chat_id": chat, "message_id": message, "text": text, "parse_mode": "HTML" })).await;
            return;
        }
        let Some(message) = update
            .get("message")
            .filter(|message| ["new_chat_members", "pinned_message"].iter().all(|service| message.get(service).is_none()))
        else {
            return;
        };
        let (ask, _) = words(&message["from"]["language_code"]);
        let labels = if message["from"]["language_code"] == "ar" {
            ["الإقامة والأوراق", "العمل", "شخص"]
        } else {
            ["Aufenthalt", "Arbeit", "Mensch"]
        };
        let rows: Vec<Value> = labels.iter().map(|label| json!([{ "text": label, "callback_data": label }])).collect();
        let text = format!("{ask}\n{}", message["text"].as_str().unwrap_or("(kein Text)"));
        let keyboard = json!({ "inline_keyboard": rows });
        self.call("sendMessage", json!({ "chat_id": message["chat"]["id"], "text": text, "reply_markup": keyboard })).await;
    }
}

fn words(language: &Value) -> (&'static str, &'static str) {
    match language.as_str() {
        Some("ar") => ("مرحباً. أنا برنامج حاسوب. أساعدك في العثور على الاستشارة (Beratung). ما الموضوع؟", "شكراً، اخترت موضوعاً."),
        _ => (
            "Guten Tag. Ich bin ein Computer-Programm. Ich helfe Ihnen, Beratung zu finden. Worum geht es?",
            "Danke, das Thema ist gewählt.",
        ),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_talk_to_a_bot_side_by_side() {
    let Some(browser) = Browser::start().await else { return };
    let emulator = Emulator::start(SocketAddr::from(([127, 0, 0, 1], 0)), Clock::starting(noon())).await.expect("a free port");
    let bot = tokio::spawn(Bot { http: reqwest::Client::new(), base: emulator.url() }.run());
    browser.resize(1100, 800).await;
    browser.open(&emulator.url()).await;
    browser.wait_for("document.querySelectorAll('.chat').length === 2", DEADLINE).await;
    browser.wait_for(&format!("document.querySelector('{DE} .about').innerText.includes('kostenlos')"), DEADLINE).await;

    browser.prefers("light", true).await;
    picture(&browser, "-start").await;
    right_to_left_and_in_place(&browser).await;
    typed_text_is_sent(&browser).await;
    time_moves(&browser).await;
    more_can_be_sent(&browser).await;
    picture(&browser, "").await;
    browser.prefers("dark", true).await;
    picture(&browser, "-dark").await;
    browser.prefers("light", true).await;
    it_fits_a_phone(&browser).await;
    picture(&browser, "-phone").await;

    assert_eq!(browser.console().await, Vec::<String>::new(), "the console is silent");
    let elsewhere: Vec<String> =
        browser.requests().await.into_iter().filter(|url| !url.starts_with(&emulator.url()) && !url.starts_with("data:")).collect();
    assert_eq!(elsewhere, Vec::<String>::new(), "nothing is asked of another host");
    assert_eq!(emulator.unknown_calls(), Vec::<String>::new());
    assert!(!bot.is_finished(), "the bot was refused nothing");
    bot.abort();
}

/// Only where somebody wants to look at it.
async fn picture(browser: &Browser, of: &str) {
    if let Ok(path) = std::env::var(SCREENSHOT) {
        browser.screenshot(&path.replace(".png", &format!("{of}.png"))).await;
    }
}

async fn right_to_left_and_in_place(browser: &Browser) {
    browser.click(&format!("{AR} .start")).await;
    browser.wait_for(&format!("document.querySelectorAll('{AR} .key').length === 3"), DEADLINE).await;
    let direction = |css: &str| format!("getComputedStyle(document.querySelector('{css}')).direction");
    assert_eq!(browser.eval(&direction(&format!("{AR} .bot .text"))).await, "rtl");
    assert_eq!(browser.eval(&direction(&format!("{AR} .key"))).await, "rtl");
    assert_eq!(browser.eval(&direction(&format!("{AR} .me .text"))).await, "ltr", "/start begins with a Latin letter");
    let before = browser.eval(&format!("document.querySelectorAll('{AR} .log > .bot').length")).await;
    browser.click(&format!("{AR} .key")).await;
    browser.wait_for(&format!("document.querySelector('{AR} .bot:last-child b')?.innerText.startsWith('شكراً')"), DEADLINE).await;
    assert_eq!(browser.eval(&format!("document.querySelectorAll('{AR} .log > .bot').length")).await, before, "edited in place");
    assert_eq!(browser.eval(&format!("document.querySelectorAll('{AR} .key').length")).await, 0);
    browser.wait_for(&format!("document.querySelector('{AR} .toast')?.innerText.startsWith('شكراً')"), DEADLINE).await;
}

async fn typed_text_is_sent(browser: &Browser) {
    browser.type_text(&format!("{AR} textarea"), "أحتاج مساعدة في السكن\u{E007}").await;
    browser.wait_for(&format!("document.querySelectorAll('{AR} .me').length === 2"), DEADLINE).await;
    browser.wait_for(&format!("document.querySelectorAll('{AR} .key').length === 3"), DEADLINE).await;
    assert_eq!(browser.eval(&format!("document.querySelector('{AR} textarea').value")).await, "");
    // By keyboard alone: Tab from the field reaches the send button.
    browser.click(&format!("{DE} .start")).await;
    browser.wait_for(&format!("document.querySelectorAll('{DE} .key').length === 3"), DEADLINE).await;
    browser.type_text(&format!("{DE} textarea"), "Ich suche Arbeit\u{E004}").await;
    assert_eq!(browser.eval("document.activeElement.className").await, "send");
    browser.type_text(&format!("{DE} .send"), "\u{E007}").await;
    browser.wait_for(&format!("document.querySelectorAll('{DE} .key').length === 6"), DEADLINE).await;
    assert_eq!(browser.eval(&format!("document.querySelector('{DE} .me:nth-last-child(2) .text').innerText")).await, "Ich suche Arbeit");
}

async fn time_moves(browser: &Browser) {
    let clock = browser.eval("document.querySelector('#clock').innerText").await;
    assert!(clock.as_str().is_some_and(|clock| clock.contains("22 Nov") && clock.contains("11:0")), "{clock}");
    browser.click("[data-advance='86400']").await;
    browser.wait_for("document.querySelector('#clock').innerText.includes('23 Nov')", DEADLINE).await;
}

async fn more_can_be_sent(browser: &Browser) {
    browser.click(&format!("{DE} summary")).await;
    picture(browser, "-menu").await;
    let photo =
        format!("[...document.querySelectorAll('{DE} .list button')].find((button) => button.innerText.trim() === 'Photo').click()");
    browser.eval(&photo).await;
    browser.wait_for(&format!("document.querySelector('{DE} .kind')?.innerText.includes('Photo')"), DEADLINE).await;
    browser.wait_for(&format!("document.querySelectorAll('{DE} .key').length === 9"), DEADLINE).await;
    assert_eq!(browser.eval(&format!("document.querySelectorAll('{DE} .day').length")).await, 2, "a new day is marked");
    assert!(
        browser
            .eval(&format!("document.querySelector('{DE} .list').textContent"))
            .await
            .as_str()
            .is_some_and(|list| list.contains("/help"))
    );
}

async fn it_fits_a_phone(browser: &Browser) {
    browser.resize(390, 780).await;
    let longest = "Donaudampfschifffahrtsgesellschaftskapitänspatent".repeat(3);
    browser.type_text(&format!("{DE} textarea"), &format!("{longest}\u{E007}")).await;
    browser.wait_for(&format!("document.querySelectorAll('{DE} .key').length === 12"), DEADLINE).await;
    nothing_sticks_out(browser).await;
    assert_eq!(browser.eval("document.documentElement.scrollWidth").await, 390);
    assert_eq!(browser.eval("document.querySelector('.chat').clientWidth").await, 390);
    let small = "[...document.querySelectorAll('.key, .send, .start, .tabs button')].filter((node) => node.offsetParent && node.offsetHeight < 38).length";
    assert_eq!(browser.eval(small).await, 0, "what is pressed is big enough");
    browser.click("#tabs button:first-child").await;
    browser.wait_for("document.querySelector('#tabs button').getAttribute('aria-current') === 'true'", DEADLINE).await;
}

async fn nothing_sticks_out(browser: &Browser) {
    let wide = "[...document.querySelectorAll('.chat')].flatMap((chat) => {
        const frame = chat.getBoundingClientRect();
        return [...chat.querySelectorAll('.bubble, .key, .write, .who, .tool, .as, .context')].filter((node) => node.offsetParent).filter((node) => {
            const box = node.getBoundingClientRect();
            return box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || node.scrollWidth > node.clientWidth + 1;
        });
    }).map((node) => node.className)";
    assert_eq!(browser.eval(wide).await, json!([]), "nothing sticks out");
}
