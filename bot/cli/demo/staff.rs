//! The demo's staff: a counsellor and a coordinator of the online office with its group, and a counsellor of another one. They join with
//! links and a PIN, as anybody does.

use std::time::Duration;

use chrono::TimeDelta;

use crate::casework::Role;
use crate::casework::press::{StaffPress, What};
use crate::conversation::Content;
use crate::conversation::desk::{INVITE, invite_hash, new_code};
use crate::emulator::{BOT_NAME, Button, Emulator, Role as Column};
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
    ("online", Role::ExitCounsellor, &["de", "fa", "ar", "tr", "uk"]),
    ("online", Role::Coordinator, &["de"]),
    ("eschweiler", Role::Counsellor, &["de", "en"]),
];

/// Lets the demo's staff join, as far as the content has their offices; all at once, for each chat takes one message a second.
pub(super) async fn join(store: &Store, content: &Content, emulator: &Emulator) -> Result<()> {
    let mut joining = Vec::new();
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
        joining.push(tokio::spawn(joins(emulator.clone(), chat, code, speaks)));
        if role == Role::Coordinator {
            coordinator = Some((chat, office, short));
        }
    }
    for one in joining {
        // Whoever does not get through is missing; the demo goes on.
        let _ = one.await;
    }
    let _ = tokio::time::timeout(STEP_MAX, emulator.settled(QUIET)).await;
    if let Some((chat, office, short)) = coordinator {
        let code = invite(store, emulator, &office, None).await?;
        let _group = emulator.start_group(&format!("Team {short}"), chat, &format!("group-{code}"));
    }
    Ok(())
}

/// One of them: the link, a PIN, languages, every topic, every hour, on duty.
async fn joins(emulator: Emulator, chat: i64, code: String, speaks: &[&str]) {
    emulator.type_text(chat, &format!("/start {INVITE}{code}"));
    emulator.type_text(chat, PIN);
    for language in speaks {
        let ticked = clicks(&emulator, chat, What::Speaks, language).await;
        // A list that was ticked is the same message, written anew: its answer is waited for.
        let _ = tokio::time::timeout(STEP_MAX, async {
            while label(&emulator, chat, What::Speaks, language) == ticked {
                tokio::time::sleep(QUIET).await;
            }
        })
        .await;
    }
    for (what, word) in [(What::Next, "topics"), (What::Next, "hours"), (What::Duty, "on")] {
        clicks(&emulator, chat, what, word).await;
    }
}

async fn invite(store: &Store, emulator: &Emulator, office: &OfficeId, role: Option<Role>) -> Result<String> {
    let code = new_code();
    let expires = emulator.clock().now() + TimeDelta::hours(1);
    let mut tx = store.begin().await?;
    let invite = Invite { office: office.clone(), role, made_by: None, expires };
    staff::invite(&mut tx, &invite_hash(&store.installation, &code), &invite).await?;
    // The emulator's bot has its name from the beginning.
    setting::put(&mut tx, setting::BOT_NAME, BOT_NAME).await?;
    // Letters and invitations lead to the demo's page: in Telegram this name is nobody's.
    setting::put(&mut tx, setting::BOT_ADDRESS, &format!("{}/{BOT_NAME}", emulator.url())).await?;
    tx.commit().await.map_err(crate::store::StoreError::from)?;
    Ok(code)
}

/// The newest button of this verb: its message, its data, its label.
fn button(emulator: &Emulator, chat: i64, what: What, word: &str) -> Option<(i64, Button)> {
    let wanted = |data: &str| StaffPress::from_data(data).is_some_and(|press| press.what == what && press.word == word);
    let messages = emulator.messages(chat);
    messages
        .iter()
        .rev()
        .find_map(|message| message.buttons.iter().flatten().find(|button| wanted(&button.data)).map(|button| (message.id, button.clone())))
}

fn label(emulator: &Emulator, chat: i64, what: What, word: &str) -> Option<String> {
    button(emulator, chat, what, word).map(|(_, button)| button.label)
}

/// Presses a button as soon as it is there; its label before.
async fn clicks(emulator: &Emulator, chat: i64, what: What, word: &str) -> Option<String> {
    let pressed = async {
        let (message, button) = loop {
            match button(emulator, chat, what, word) {
                Some(found) => break found,
                None => tokio::time::sleep(QUIET).await,
            }
        };
        emulator.press(chat, message, &button.data);
        button.label
    };
    tokio::time::timeout(STEP_MAX, pressed).await.ok()
}
