//! What Telegram shows of the bot in an empty chat: commands, description, short description, in all languages.

use serde_json::json;
use sha2::{Digest, Sha256};
use teloxide::payloads::{
    GetMe, SetMyCommands, SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters, SetMyShortDescription,
    SetMyShortDescriptionSetters,
};
use teloxide::types::BotCommand;

use super::api::{Api, Failure};
use crate::conversation::Content;
use crate::conversation::booking::MINE;
use crate::conversation::input::COMMANDS;
use crate::flow::Mode;
use crate::ids::Language;
use crate::language::Args;
use crate::store::{Store, StoreError, setting};

/// What apps in other languages read.
const OTHERS: &str = "en";

/// Why the profile was not told.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Telegram.
    #[error(transparent)]
    Api(#[from] Failure),
}

struct Profile {
    /// `None` for all other languages.
    tag: Option<String>,
    commands: Vec<(&'static str, String)>,
    description: String,
    short: String,
}

fn profile(content: &Content, language: &Language, tag: Option<String>) -> Profile {
    let text = |message: &str, attribute| content.catalog.label(language, message, attribute, &Args::new()).text;
    let whole = |message: &str| content.catalog.text(language, message, None, &Args::new()).text;
    let mut commands: Vec<_> = COMMANDS.iter().map(|(name, _)| (*name, text("bot-commands", name))).collect();
    // Without offices that take appointments there are none to show.
    if content.trees.mode == Mode::Counselling {
        commands.push((MINE, text("booking-buttons", "mine")));
    }
    Profile { tag, commands, description: whole("bot-description"), short: whole("bot-short-description") }
}

/// Tells Telegram, if anything changed since it was told last; says whether it was.
///
/// # Errors
/// [`ProfileError`]; the next start tries again.
pub async fn tell(api: &Api, store: &Store, content: &Content, bot: i64) -> Result<bool, ProfileError> {
    let mut all = vec![profile(content, &Language::from(OTHERS), None)];
    all.extend(content.languages().map(|language| profile(content, language, Some(language.as_str().to_owned()))));
    let known: Vec<_> = all.iter().map(|one| json!([one.tag, one.commands, one.description, one.short])).collect();
    let hash = Sha256::digest(json!([bot, known]).to_string()).iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
    // Links to the bot need its name.
    let me = api.make(&GetMe::new()).await?;
    let name = me.get("username").and_then(serde_json::Value::as_str).map(str::to_owned);
    let mut tx = store.begin().await?;
    if let Some(name) = &name {
        setting::put(&mut tx, setting::BOT_NAME, name).await?;
    }
    tx.commit().await.map_err(StoreError::from)?;
    let before = setting::get(&mut *store.reader().await?, setting::PROFILE).await?;
    if before.as_ref() == Some(&hash) {
        return Ok(false);
    }
    for Profile { tag, commands, description, short } in all {
        let commands = commands.into_iter().map(|(name, text)| BotCommand::new(name, text));
        let (mut set, mut long, mut brief) = (
            SetMyCommands::new(commands),
            SetMyDescription::new().description(description),
            SetMyShortDescription::new().short_description(short),
        );
        if let Some(tag) = tag {
            set = set.language_code(&tag);
            long = long.language_code(&tag);
            brief = brief.language_code(&tag);
        }
        api.make(&set).await?;
        api.make(&long).await?;
        api.make(&brief).await?;
    }
    let mut tx = store.begin().await?;
    setting::put(&mut tx, setting::PROFILE, &hash).await?;
    tx.commit().await.map_err(StoreError::from)?;
    Ok(true)
}
