//! People who press and type at random, and wait for each answer.

use std::time::Duration;

use lotse::emulator::{Button, Emulator, Message};
use lotse::flow::{Press, Wait, Wish};
use tokio::sync::watch;

/// How often a screen is looked at.
const LOOK: Duration = Duration::from_millis(10);
/// Longest thought before an action.
const THOUGHT: Duration = Duration::from_millis(150);
/// Things that one person does in one talk.
const ACTIONS: u64 = 12;
/// Languages of their apps.
const LANGUAGES: [&str; 8] = ["de", "en", "ar", "uk", "ru", "fa", "tr", "fr"];
/// What people type.
const TEXTS: [&str; 12] = ["hallo", "1", "2", "3", "Kassel", "34117", "17", "?", "Wo lerne ich Deutsch?", "/menu", "/back", "/help"];

/// Numbers that look random, the same for the same seed.
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// A part of a time.
    pub fn within(&mut self, longest: Duration) -> Duration {
        Duration::from_millis(self.below(u64::try_from(longest.as_millis()).unwrap_or(u64::MAX) + 1))
    }

    fn one_of<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(usize::try_from(self.below(things.len() as u64)).unwrap_or_default())
    }
}

/// One talk after the other, each by somebody new, until it is time to stop; how many there were.
pub async fn live(emulator: Emulator, mut random: Random, stopped: watch::Receiver<bool>) -> u64 {
    let mut talks = 0;
    while !*stopped.borrow() {
        talks += 1;
        let language = random.one_of(&LANGUAGES).copied();
        let chat = emulator.add_user(language);
        emulator.type_text(chat, "/start s-crash");
        let mut seen = answer(&emulator, chat, Wait(0)).await;
        for _ in 0..ACTIONS {
            if *stopped.borrow() {
                break;
            }
            tokio::time::sleep(random.within(THOUGHT)).await;
            act(&emulator, chat, &mut random);
            seen = answer(&emulator, chat, seen).await;
        }
    }
    talks
}

/// Presses a button of the newest screen, now and then twice, or types.
fn act(emulator: &Emulator, chat: i64, random: &mut Random) {
    let messages = emulator.messages(chat);
    let newest = messages.iter().max_by_key(|message| wait(message)).expect("a screen was shown");
    // Who deletes everything leaves nothing to be compared.
    let harmless = |button: &&Button| !matches!(Press::from_data(&button.data), Some((_, Press::Wish(Wish::Delete))));
    let buttons: Vec<&Button> = newest.buttons.iter().flatten().filter(harmless).collect();
    match random.below(10) {
        0 | 1 => drop(emulator.type_text(chat, random.one_of(&TEXTS).copied().unwrap_or_default())),
        chance => {
            let button = random.one_of(&buttons).expect("a screen has buttons");
            emulator.press(chat, newest.id, &button.data);
            if chance == 2 {
                emulator.press(chat, newest.id, &button.data);
            }
        }
    }
}

/// Waits for a screen that is newer than the last one, however often the process is killed meanwhile.
async fn answer(emulator: &Emulator, chat: i64, seen: Wait) -> Wait {
    loop {
        let messages = emulator.messages(chat);
        if let Some(newer) = messages.iter().filter_map(wait).max().filter(|newest| *newest > seen) {
            return newer;
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// The wait that a screen's buttons belong to.
fn wait(message: &Message) -> Option<Wait> {
    let waits = message.buttons.iter().flatten().filter_map(|button| Press::from_data(&button.data));
    waits.map(|(wait, _)| wait).max()
}
