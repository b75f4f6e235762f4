//! The demo's staff: a counsellor and a coordinator of the online office with its group, and a counsellor of another one. They join with
//! links and a PIN, as anybody does.

use std::time::Duration;

use chrono::TimeDelta;

use crate::casework::Role;
use crate::casework::press::{StaffPress, What};
use crate::conversation::Content;
use crate::conversation::desk::{INVITE, invite_hash, new_code};
use crate::emulator::{Emulator, Role as Column};
use crate::ids::OfficeId;
use crate::store::staff::{self, Invite};
use crate::store::{Result, Store, setting};

/// The PIN of everybody in the demo; the page says it.
pub(super) const PIN: &str = "482915";
/// So long nothing happens before the next step.
const QUIET: Duration = Duration::from_millis(40);
/// A step that takes longer is not waited for: the demo goes on without.
const STEP_MAX: Duration = Duration::from_secs(5);

/// Who works in the demo: office, role, languages.
const PEOPLE: [(&str, Role, &[&str]); 3] = [
    ("online", Role::ExitCounsellor, &["de", "fa", "ar"]),
    ("online", Role::Coordinator, &["de"]),
    ("eschweiler", Role::Counsellor, &["de", "en"]),
];

/// Lets the demo's staff join, as far as the content has their offices.
pub(super) async fn join(store: &Store, content: &Content, emulator: &Emulator) -> Result<()> {
    let mut coordinator = None;
    for (office, role, speaks) in PEOPLE {
        let office = OfficeId::from(office);
        let Some(known) = content.offices.get(&office) else { continue };
        let code = invite(store, emulator, &office, Some(role)).await?;
        let title = match role {
            Role::Coordinator => "Koordination",
            _ => "Beratung",
        };
        let short = known.name.replace(" (Beispiel)", "");
        let chat = emulator.add_person_as(Some("de"), Column::Counsellor, Some(&format!("{title} · {short} · PIN {PIN}")));
        says(emulator, chat, &format!("/start {INVITE}{code}")).await;
        says(emulator, chat, PIN).await;
        for language in speaks {
            clicks(emulator, chat, What::Speaks, language).await;
            // A list that was ticked is the same message: its answer is waited for.
            let _ = tokio::time::timeout(STEP_MAX, emulator.settled(QUIET)).await;
        }
        for (what, word) in [(What::Next, "topics"), (What::Next, "hours"), (What::Duty, "on")] {
            clicks(emulator, chat, what, word).await;
        }
        let _ = tokio::time::timeout(STEP_MAX, emulator.settled(QUIET)).await;
        if role == Role::Coordinator {
            coordinator = Some((chat, office, short));
        }
    }
    if let Some((chat, office, short)) = coordinator {
        let code = invite(store, emulator, &office, None).await?;
        let _group = emulator.start_group(&format!("Team {short}"), chat, &format!("group-{code}"));
    }
    Ok(())
}

async fn invite(store: &Store, emulator: &Emulator, office: &OfficeId, role: Option<Role>) -> Result<String> {
    let code = new_code();
    let expires = emulator.clock().now() + TimeDelta::hours(1);
    let mut tx = store.begin().await?;
    let invite = Invite { office: office.clone(), role, made_by: None, expires };
    staff::invite(&mut tx, &invite_hash(&store.installation, &code), &invite).await?;
    // The emulator's bot has its name from the beginning.
    setting::put(&mut tx, setting::BOT_NAME, "emulated_bot").await?;
    tx.commit().await.map_err(crate::store::StoreError::from)?;
    Ok(code)
}

async fn says(emulator: &Emulator, chat: i64, text: &str) {
    let before = emulator.messages(chat).len();
    emulator.type_text(chat, text);
    answered(emulator, chat, before + 1).await;
}

async fn clicks(emulator: &Emulator, chat: i64, what: What, word: &str) {
    let wanted = |data: &str| StaffPress::from_data(data).is_some_and(|press| press.what == what && press.word == word);
    let button = || {
        let messages = emulator.messages(chat);
        messages.iter().rev().find_map(|message| {
            message.buttons.iter().flatten().find(|button| wanted(&button.data)).map(|button| (message.id, button.data.clone()))
        })
    };
    // The bot keeps Telegram's pace: one message a second into a chat.
    let pressed = async {
        let (message, data) = loop {
            match button() {
                Some(found) => break found,
                None => tokio::time::sleep(QUIET).await,
            }
        };
        emulator.press(chat, message, &data);
    };
    let _ = tokio::time::timeout(STEP_MAX, pressed).await;
}

/// Waits until the bot has answered.
async fn answered(emulator: &Emulator, chat: i64, after: usize) {
    let wait = async {
        while emulator.messages(chat).len() <= after {
            tokio::time::sleep(QUIET).await;
        }
        emulator.settled(QUIET).await;
    };
    let _ = tokio::time::timeout(STEP_MAX, wait).await;
}
