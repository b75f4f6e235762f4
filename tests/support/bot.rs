//! The shipped bot, running in the test against the emulator over HTTP, with a database of its own.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use lotse::casework::Role;
use lotse::casework::press::{StaffPress, What};
use lotse::clock::Clock;
use lotse::config::{Limits, Periods};
use lotse::conversation::Content;
use lotse::conversation::desk::{INVITE, invite_hash, new_code};
use lotse::emulator::{Button, Emulator, Message};
use lotse::flow::{GATHER, Press};
use lotse::private::Private;
use lotse::running::{Running, Setup};
use lotse::store::staff::{self, Invite};
use lotse::store::{Opening, Store, outbox, talk};
use lotse::work;

use super::{COUNSELLING, INFORMATION};

/// Whatever is waited for comes within this, or the test fails.
pub const DEADLINE: Duration = Duration::from_secs(30);
/// So long nothing happens before all is taken for quiet.
const QUIET: Duration = Duration::from_millis(12);
/// A token that any emulator takes.
pub const TOKEN: &str = "4200000001:test";
/// What staff of tests type when they are asked for their PIN.
pub const PIN: &str = "482915";
/// No pacing: tests do not wait.
pub const UNLIMITED: Limits = Limits { overall_per_second: 0, per_chat_per_second: 0.0, chat_burst: 0, per_group_per_minute: 0 };

/// The bot's number, the first part of [`TOKEN`].
fn bot_number() -> i64 {
    TOKEN.split(':').next().and_then(|number| number.parse().ok()).expect("a token of this file")
}

/// A folder for one test, gone at its end.
#[derive(Debug)]
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("lotse-test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a folder is made");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running bot with its Bot API server.
pub struct Lotse {
    pub emulator: Emulator,
    pub running: Option<Running>,
    pub clock: Clock,
    pub content: Arc<Content>,
    pub opening: Opening,
    pub limits: Limits,
    _folder: Option<Folder>,
}

impl Lotse {
    /// In counselling mode, or in information mode, at an instant from which the clock goes on.
    pub async fn start(information: bool, now: DateTime<Utc>) -> Self {
        let folder = Folder::new();
        let url = format!("sqlite://{}", folder.0.join("lotse.db").display());
        let opening = Opening { durable: false, ..Opening::new(&url) };
        Self::on(opening, Some(folder), information, now, UNLIMITED).await
    }

    /// On any database, with any limits.
    pub async fn on(opening: Opening, folder: Option<Folder>, information: bool, now: DateTime<Utc>, limits: Limits) -> Self {
        let clock = Clock::starting(now);
        let emulator = Emulator::start(([127, 0, 0, 1], 0).into(), clock.clone()).await.expect("a port is free");
        let content = Arc::clone(if information { &INFORMATION } else { &COUNSELLING });
        let mut lotse = Self { emulator, running: None, clock, content, opening, limits, _folder: folder };
        lotse.run().await;
        lotse
    }

    /// Starts the bot on its database.
    pub async fn run(&mut self) {
        self.running = Some(Running::start(self.setup()).await.expect("the bot starts"));
    }

    pub fn setup(&self) -> Setup {
        Setup {
            database: self.opening.clone(),
            content: Arc::clone(&self.content),
            content_dir: None,
            token: Private::new(TOKEN.to_owned()),
            api_url: self.emulator.url(),
            limits: self.limits,
            periods: Periods::default(),
            poll_timeout: Duration::from_secs(20),
            webhook: None,
            take_over: false,
            http: None,
            hsds: false,
            office_api: None,
            webhooks: lotse::work::reach::Reach::Anywhere,
            clock: self.clock.clone(),
        }
    }

    /// Stops the bot gracefully; the emulator and the database stay.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop().await;
        }
    }

    pub fn store(&self) -> &Store {
        &self.running.as_ref().expect("the bot runs").store
    }

    /// Somebody new whose app has this language.
    pub fn person(&self, language: &str) -> Person<'_> {
        Person { lotse: self, chat: self.emulator.add_user(Some(language)) }
    }

    /// Somebody on the staff of an office, with a PIN, on duty, who speaks these languages; they have joined as anybody does.
    pub async fn staff(&self, office: &str, role: Role, speaks: &[&str]) -> Person<'_> {
        let code = new_code();
        let invite = Invite { office: office.into(), role: Some(role), made_by: None, expires: self.clock.now() + TimeDelta::hours(1) };
        let mut tx = self.store().begin().await.expect("a transaction begins");
        let hash = invite_hash(&self.store().installation, &code);
        staff::invite(&mut tx, &hash, &invite).await.expect("the database takes it");
        tx.commit().await.expect("it commits");
        let person = self.person("de");
        person.says(&format!("/start {INVITE}{code}")).await;
        person.says(PIN).await;
        for language in speaks {
            person.clicks(What::Speaks, language).await;
        }
        person.clicks(What::Next, "topics").await;
        person.clicks(What::Next, "hours").await;
        person.clicks(What::Duty, "on").await;
        person
    }

    /// Waits until every update was answered and nothing waits to be sent.
    pub async fn quiet(&self) {
        let quiet = async {
            loop {
                self.emulator.settled(QUIET).await;
                let mut reader = self.store().reader().await.expect("the database answers");
                // In the order in which things happen: an update sets a timer, a timer writes into the outbox.
                let unread = self.emulator.pending() > 0;
                let soon = (self.clock.now() + GATHER * 2).timestamp_millis();
                let due = talk::due(&mut reader, DateTime::from_timestamp_millis(soon).expect("near"), 1).await.expect("timers are read");
                let waiting = outbox::waiting(&mut reader).await.expect("the outbox is read");
                if unread || waiting.iter().any(|lane| lane.rows > 0) {
                    continue;
                }
                // A short message waits for the next one: that moment passes too.
                if due.is_empty() {
                    return;
                }
                drop(reader);
                self.clock.advance(GATHER);
            }
        };
        tokio::time::timeout(DEADLINE, quiet).await.expect("the bot falls quiet");
    }

    /// What happens to cases by itself now and then: leases, waiting cases, the ladder.
    pub async fn later(&self) {
        work::casework::later(self.store(), &self.content, bot_number(), self.clock.now()).await.expect("the database answers");
        self.soon().await;
    }

    /// Boards, and words that did not arrive.
    pub async fn soon(&self) {
        self.quiet().await;
        work::casework::soon(self.store(), &self.content, bot_number(), self.clock.now()).await.expect("the database answers");
        self.quiet().await;
    }

    /// Nothing unread, nothing unsent, nothing set aside, no call that the emulator does not know.
    pub async fn finish(mut self) {
        self.quiet().await;
        let mut reader = self.store().reader().await.expect("the database answers");
        let dead = lotse::store::update::dead_letters(&mut reader, 10).await.expect("dead letters are read");
        assert!(dead.is_empty(), "{dead:#?}");
        let refused = outbox::refused(&mut reader, 10).await.expect("refused rows are read");
        assert!(refused.is_empty(), "{refused:#?}");
        drop(reader);
        assert_eq!(self.emulator.unknown_calls(), Vec::<String>::new());
        self.stop().await;
        self.emulator.stop().await;
    }
}

/// Somebody with a private chat.
pub struct Person<'a> {
    pub lotse: &'a Lotse,
    pub chat: i64,
}

impl Person<'_> {
    /// Types, and waits until the bot is quiet.
    pub async fn says(&self, text: &str) -> &Self {
        self.lotse.emulator.type_text(self.chat, text);
        self.lotse.quiet().await;
        self
    }

    /// Sends something that is no text.
    pub async fn sends(&self, kind: &str) -> &Self {
        self.lotse.emulator.send_kind(self.chat, kind);
        self.lotse.quiet().await;
        self
    }

    /// Presses the button with this name (the choice's, or the wish's) on the newest screen that has it.
    pub async fn taps(&self, name: &str) -> &Self {
        let (message, data) = self.button(name);
        self.lotse.emulator.press(self.chat, message, &data);
        self.lotse.quiet().await;
        self
    }

    /// Presses the newest button of staff that wants this, and says which one.
    pub async fn clicks(&self, what: What, word: &str) -> &Self {
        self.press(|data| StaffPress::from_data(data).is_some_and(|press| press.what == what && press.word == word)).await
    }

    /// Presses the newest button with this label.
    pub async fn presses(&self, label: &str) -> &Self {
        let messages = self.messages();
        let of =
            |message: &Message| message.buttons.iter().flatten().find(|button| button.label == label).map(|button| button.data.clone());
        let found = messages.iter().rev().find_map(|message| of(message).map(|data| (message.id, data)));
        let (message, data) = found.unwrap_or_else(|| panic!("no button {label} in\n{}", self.transcript()));
        self.lotse.emulator.press(self.chat, message, &data);
        self.lotse.quiet().await;
        self
    }

    async fn press(&self, wanted: impl Fn(&str) -> bool) -> &Self {
        let messages = self.messages();
        let of = |message: &Message| message.buttons.iter().flatten().find(|button| wanted(&button.data)).map(|button| button.data.clone());
        let found = messages.iter().rev().find_map(|message| of(message).map(|data| (message.id, data)));
        let (message, data) = found.unwrap_or_else(|| panic!("no such button in\n{}", self.transcript()));
        self.lotse.emulator.press(self.chat, message, &data);
        self.lotse.quiet().await;
        self
    }

    /// Message and callback data of a button by its name.
    pub fn button(&self, name: &str) -> (i64, String) {
        let messages = self.messages();
        let of = |message: &Message| message.buttons.iter().flatten().find(|button| named(button, name)).map(|button| button.data.clone());
        let found = messages.iter().rev().find_map(|message| of(message).map(|data| (message.id, data)));
        found.unwrap_or_else(|| panic!("no button {name} in\n{}", self.transcript()))
    }

    pub fn messages(&self) -> Vec<Message> {
        self.lotse.emulator.messages(self.chat)
    }

    /// What the bot said last.
    pub fn last(&self) -> Message {
        self.messages().into_iter().rfind(|message| message.from_bot).expect("the bot said something")
    }

    /// The whole chat as it looks now.
    pub fn transcript(&self) -> String {
        let show = |message: &Message| {
            let who = if message.from_bot { "" } else { "> " };
            let buttons: Vec<String> = message
                .buttons
                .iter()
                .map(|row| row.iter().map(|button| format!("[{}]", button.label)).collect::<Vec<_>>().join(" "))
                .collect();
            format!("{who}{}\n{}\n", message.text, buttons.join("\n"))
        };
        self.messages().iter().map(show).collect::<Vec<_>>().join("\n")
    }
}

/// Whether a button's data carries this choice or wish.
pub fn named(button: &Button, name: &str) -> bool {
    match Press::from_data(&button.data) {
        Some((_, Press::Choice(choice))) => choice == *name,
        Some((_, Press::Wish(wish))) => wish.as_str() == name,
        Some((_, Press::Report(service))) => name.strip_prefix("number-wrong ").is_some_and(|id| service == *id),
        Some((_, Press::Further(shown))) => name.strip_prefix("further ").is_some_and(|name| name == shown.to_string()),
        None => false,
    }
}
