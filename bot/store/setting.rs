//! What the installation keeps for itself; no person.

use sqlx::AnyConnection;

use super::Result;

/// Under this name stands the number that grows when content is imported or edited; a running bot then loads anew.
pub const CONTENT_REVISION: &str = "content-revision";
/// Under this name stands a hash of what Telegram was told of the bot (commands, descriptions).
pub const PROFILE: &str = "telegram-profile";

/// Under this name stands the bot's name in Telegram, for links.
pub const BOT_NAME: &str = "telegram-name";

/// Under this name stands the address that opens the bot where it is not Telegram's, as in the demo; without a question mark.
pub const BOT_ADDRESS: &str = "bot-address";

/// Under this name stands where the installation is reached from outside (`https://…`, no stroke at the end), as far as it is known.
pub const PUBLIC_URL: &str = "public-url";

/// Under this name stands the minute, since 1970, in which due reminders were looked for last by any node.
pub const REMINDERS_PASSED: &str = "reminders-passed";

/// A setting's value.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn get(connection: &mut AnyConnection, name: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar("SELECT value FROM setting WHERE name = $1").bind(name).fetch_optional(connection).await?)
}

/// How people find the bot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Its name in Telegram, without `@`.
    pub name: String,
    /// What opens it: `https://t.me/…`.
    url: String,
}

impl Address {
    /// The usual one of a bot of this name.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self { name: name.to_owned(), url: format!("https://t.me/{name}") }
    }

    /// The link that opens the bot with these words: `way` is `start` or `startgroup`.
    #[must_use]
    pub fn link(&self, way: &str, payload: &str) -> String {
        format!("{}?{way}={payload}", self.url)
    }
}

/// How people find the bot; nothing before it has run once.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn address(connection: &mut AnyConnection) -> Result<Option<Address>> {
    let Some(name) = get(connection, BOT_NAME).await? else { return Ok(None) };
    let url = get(connection, BOT_ADDRESS).await?;
    let usual = Address::of(&name);
    Ok(Some(Address { url: url.unwrap_or(usual.url), ..usual }))
}

/// Sets it.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn put(connection: &mut AnyConnection, name: &str, value: &str) -> Result<()> {
    let text = "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    sqlx::query(text).bind(name).bind(value).execute(connection).await?;
    Ok(())
}

/// Sets it unless somebody did before; answers what stands there.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub(super) async fn first(connection: &mut AnyConnection, name: &str, value: &str) -> Result<String> {
    let text = "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
    sqlx::query(text).bind(name).bind(value).execute(&mut *connection).await?;
    Ok(get(connection, name).await?.unwrap_or_default())
}

/// Says that content was changed; the running bot sees it within a minute.
///
/// # Errors
/// [`super::StoreError`] when the database fails.
pub async fn content_changed(connection: &mut AnyConnection) -> Result<i64> {
    let text = "INSERT INTO setting (name, value) VALUES ($1, '1') ON CONFLICT (name) \
                DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT) RETURNING CAST(value AS BIGINT)";
    Ok(sqlx::query_scalar(text).bind(CONTENT_REVISION).fetch_one(connection).await?)
}
