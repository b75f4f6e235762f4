//! Counsellors and a group beside newcomers: one board, several people, answers, changes and links.

use std::net::SocketAddr;

use lotse::clock::Clock;
use lotse::emulator::Emulator;
use serde_json::json;

use super::{Bot, DEADLINE, nothing_sticks_out, picture};
use crate::support::browser::Browser;
use crate::support::client::noon;

const NEWCOMER: &str = ".chat[data-role=newcomer]";
const GERMAN: &str = ".chat[data-role=counsellor][data-language=de]";
const GROUP: &str = ".chat[data-role=group]";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn counsellors_and_a_group_stand_beside_newcomers() {
    let Some(browser) = Browser::start().await else { return };
    let emulator = Emulator::start(SocketAddr::from(([127, 0, 0, 1], 0)), Clock::starting(noon())).await.expect("a free port");
    let itself = || Bot { http: reqwest::Client::new(), base: emulator.url() };
    let bot = tokio::spawn(itself().run());
    browser.resize(1500, 860).await;
    browser.prefers("light", true).await;
    browser.open(&format!("{}/?chats=de,counsellor:de:Beratung", emulator.url())).await;
    browser.wait_for("document.querySelectorAll('.chat').length === 2", DEADLINE).await;

    people_and_a_group_are_added(&browser).await;
    one_of_several_presses_and_the_board_changes(&browser).await;
    what_is_pinned_stays_above(&browser, &itself()).await;
    messages_are_answered_and_changed(&browser).await;
    a_link_to_the_bot_is_opened_by_somebody_new(&browser).await;
    picture(&browser, "-staff").await;
    browser.prefers("dark", true).await;
    browser.click("#tabs button:last-child").await;
    picture(&browser, "-staff-dark").await;
    browser.prefers("light", true).await;
    browser.resize(390, 780).await;
    browser.click("#tabs button:last-child").await;
    browser.wait_for("document.querySelector('#tabs button:last-child').getAttribute('aria-current') === 'true'", DEADLINE).await;
    nothing_sticks_out(&browser).await;
    assert_eq!(browser.eval("document.documentElement.scrollWidth").await, 390);
    picture(&browser, "-staff-phone").await;

    assert_eq!(browser.console().await, Vec::<String>::new(), "the console is silent");
    assert_eq!(emulator.unknown_calls(), Vec::<String>::new());
    assert!(!bot.is_finished(), "the bot was refused nothing");
    bot.abort();
}

/// Chooses the option with this value, or the one that says this.
async fn choose(browser: &Browser, css: &str, what: &str) {
    let what = serde_json::to_string(what).expect("a text is JSON");
    let chosen = format!(
        "(() => {{ const list = document.querySelector('{css}');
            list.value = [...list.options].find((option) => option.value === {what} || option.text.includes({what})).value; }})()"
    );
    browser.eval(&chosen).await;
}

async fn people_and_a_group_are_added(browser: &Browser) {
    choose(browser, "#language", "ar").await;
    choose(browser, "#role", "counsellor").await;
    browser.click("#add .strong").await;
    browser.wait_for("document.querySelectorAll('.chat').length === 3", DEADLINE).await;
    choose(browser, "#role", "newcomer").await;
    browser.click("#add .strong").await;
    browser.wait_for("document.querySelectorAll('.chat').length === 4", DEADLINE).await;
    browser.click("#group").await;
    choose(browser, "#found [name=by]", "Beratung").await;
    browser.type_text("#found [name=payload]", "office-1").await;
    picture(browser, "-staff-group").await;
    browser.click("#found [value=add]").await;
    browser.wait_for(&format!("document.querySelectorAll('{GROUP} .key').length === 3"), DEADLINE).await;
    let roles = "[...document.querySelectorAll('.chat')].map((chat) => chat.querySelector('.role').textContent)";
    assert_eq!(browser.eval(roles).await, json!(["Newcomer", "Newcomer", "Counsellor", "Counsellor", "Group"]));
    let tabs = "[...document.querySelectorAll('#tabs button')].map((tab) => tab.textContent)";
    assert_eq!(browser.eval(tabs).await, json!(["Deutsch", "العربية", "Counsellor: Beratung", "Counsellor: العربية", "Group: Office"]));
    let said = format!("[...document.querySelectorAll('{GROUP} .service, {GROUP} .me .text')].map((node) => node.textContent)");
    assert_eq!(browser.eval(&said).await, json!(["The bot was added", "/start@emulated_bot office-1"]));
    assert_eq!(browser.eval(&format!("document.querySelector('{GROUP} .by').textContent")).await, "Beratung");
}

async fn one_of_several_presses_and_the_board_changes(browser: &Browser) {
    let writer = format!("document.querySelector('{GROUP} .as select').selectedOptions[0].text");
    assert_eq!(browser.eval(&writer).await, "Beratung", "whoever added the bot writes at first");
    choose(browser, &format!("{GROUP} .as select"), "العربية").await;
    browser.click(&format!("{GROUP} .key")).await;
    // The bot thanks in the language of whoever pressed.
    browser.wait_for(&format!("document.querySelector('{GROUP} .bot b')?.innerText.startsWith('شكراً')"), DEADLINE).await;
    assert_eq!(browser.eval(&format!("document.querySelectorAll('{GROUP} .bot').length")).await, 1, "edited in place");
    assert_eq!(browser.eval(&format!("document.querySelector('{GROUP} .bot .meta').textContent.startsWith('edited')")).await, true);
}

async fn what_is_pinned_stays_above(browser: &Browser, bot: &Bot) {
    let chat = browser.eval(&format!("document.querySelector('{GROUP}').dataset.chat")).await;
    let board = browser.eval(&format!("document.querySelector('{GROUP} .bot').dataset.id")).await;
    bot.call("pinChatMessage", json!({ "chat_id": chat, "message_id": board })).await;
    browser.wait_for(&format!("!document.querySelector('{GROUP} .pin').hidden"), DEADLINE).await;
    browser.click(&format!("{GROUP} .pin")).await;
    assert_eq!(browser.eval("document.activeElement.dataset.id").await, board);
}

async fn messages_are_answered_and_changed(browser: &Browser) {
    // By keyboard alone; an answer to the bot is heard in a group, other words are not.
    browser.type_text(&format!("{GROUP} textarea"), "Guten Morgen\u{E007}").await;
    browser.wait_for(&format!("document.querySelectorAll('{GROUP} .me').length === 2"), DEADLINE).await;
    browser.type_text(&format!("{GROUP} .bot .tool"), "\u{E007}").await;
    browser.wait_for(&format!("!document.querySelector('{GROUP} .context').hidden"), DEADLINE).await;
    browser.type_text(&format!("{GROUP} textarea"), "Ich\u{E007}").await;
    browser.wait_for(&format!("document.querySelector('{GROUP} .me .answered span')?.textContent.startsWith('شكراً')"), DEADLINE).await;
    browser.wait_for(&format!("document.querySelectorAll('{GROUP} .bot').length === 2"), DEADLINE).await;
    assert_eq!(browser.eval(&format!("document.querySelector('{GROUP} .context').hidden")).await, true);

    browser.click(&format!("{NEWCOMER} .start")).await;
    browser.wait_for(&format!("document.querySelectorAll('{NEWCOMER} .key').length === 3"), DEADLINE).await;
    browser.type_text(&format!("{NEWCOMER} textarea"), "Wonung\u{E007}").await;
    let last = format!("[...document.querySelectorAll('{NEWCOMER} .me')].at(-1)");
    browser.wait_for(&format!("{last}.querySelector('.text').textContent === 'Wonung'"), DEADLINE).await;
    browser.eval(&format!("{last}.querySelector('.tool:last-child').click()")).await;
    assert_eq!(browser.eval(&format!("document.querySelector('{NEWCOMER} textarea').value")).await, "Wonung");
    browser.type_text(&format!("{NEWCOMER} textarea"), " gesucht\u{E007}").await;
    browser.wait_for(&format!("{last}.querySelector('.text').textContent === 'Wonung gesucht'"), DEADLINE).await;
    assert_eq!(browser.eval(&format!("{last}.querySelector('.meta').textContent.startsWith('edited')")).await, true);

    // What is marked in the message becomes the quote.
    let mark = format!(
        "(() => {{ const text = document.querySelector('{NEWCOMER} .bot .text').firstChild;
            document.getSelection().setBaseAndExtent(text, 0, text, 10); }})()"
    );
    browser.eval(&mark).await;
    browser.eval(&format!("document.querySelector('{NEWCOMER} .bot .tool').click()")).await;
    browser.type_text(&format!("{NEWCOMER} textarea"), "Hallo\u{E007}").await;
    browser.wait_for(&format!("{last}.querySelector('.answered span')?.textContent === 'Guten Tag.'"), DEADLINE).await;
}

async fn a_link_to_the_bot_is_opened_by_somebody_new(browser: &Browser) {
    browser.type_text(&format!("{GERMAN} textarea"), "Einladung: https://t.me/emulated_bot?start=inv-1.\u{E007}").await;
    browser.wait_for(&format!("document.querySelector('{GERMAN} .bot .text a')?.textContent.endsWith('inv-1')"), DEADLINE).await;
    browser.click(&format!("{GERMAN} .bot .text a")).await;
    assert_eq!(browser.eval("document.querySelector('#follow code').textContent").await, "/start inv-1");
    assert_eq!(browser.eval("document.querySelector('#follow [value=self]').textContent").await, "Beratung");
    choose(browser, "#follow select", "tr").await;
    picture(browser, "-staff-link").await;
    browser.click("#follow [value=counsellor]").await;
    let turkish = ".chat[data-role=counsellor][data-language=tr]";
    browser.wait_for(&format!("document.querySelector('{turkish} .me .text')?.textContent === '/start inv-1'"), DEADLINE).await;
    browser.click(&format!("{GERMAN} .bot .text a")).await;
    browser.click("#follow [value=self]").await;
    let last = format!("[...document.querySelectorAll('{GERMAN} .me .text')].at(-1).textContent");
    browser.wait_for(&format!("{last} === '/start inv-1'"), DEADLINE).await;
    assert_eq!(browser.eval("document.querySelectorAll('.chat').length").await, 6);
}
