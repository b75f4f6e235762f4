//! The way to Telegram: token, server, limits.

use std::time::Duration;

use reqwest::Url;

use super::reader::Reader;
use crate::private::Private;

/// Telegram's own server.
const API_URL: &str = "https://api.telegram.org/";
/// Bytes of a token; Telegram's have 46.
const TOKEN_BYTES_MAX: usize = 100;

/// The way to Telegram.
#[derive(Debug, Clone, PartialEq)]
pub struct Telegram {
    /// The bot's token; only a running bot needs one.
    pub token: Option<Private<String>>,
    /// Any Bot API server.
    pub api_url: Url,
    /// How fast the sender may be.
    pub limits: Limits,
    /// How long one call of `getUpdates` waits for news.
    pub poll_timeout: Duration,
}

/// How fast the sender may be, paced a little below what Telegram publishes; 0 lifts a limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Calls a second in all. Bot API FAQ: about 30.
    pub overall_per_second: u32,
    /// Calls a second in one private chat. Bot API FAQ: avoid more than one, short bursts are let through.
    pub per_chat_per_second: f64,
    /// Calls that may follow each other at once in one chat.
    pub chat_burst: u32,
    /// Calls a minute in one group. Bot API FAQ: not more than 20.
    pub per_group_per_minute: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { overall_per_second: 25, per_chat_per_second: 1.0, chat_burst: 3, per_group_per_minute: 18 }
    }
}

impl Default for Telegram {
    fn default() -> Self {
        let api_url = Url::parse(API_URL).expect("Telegram's own address is one");
        Self { token: None, api_url, limits: Limits::default(), poll_timeout: Duration::from_secs(25) }
    }
}

impl Telegram {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        let default = Self::default();
        let expects = "expects a number from 0 to 10, 0 for no limit";
        let per_chat = |text: &str| text.parse().ok().filter(|number: &f64| (0.0..=10.0).contains(number)).ok_or(expects);
        let mut whole = |key, most, fallback: u32| reader.whole(key, 0..=most, "0 for no limit").map_or(fallback, u32::from);
        let limits = Limits {
            overall_per_second: whole("telegram.overall_per_second", 1_000, default.limits.overall_per_second),
            chat_burst: whole("telegram.chat_burst", 20, default.limits.chat_burst),
            per_group_per_minute: whole("telegram.per_group_per_minute", 20, default.limits.per_group_per_minute),
            per_chat_per_second: reader.checked("telegram.per_chat_per_second", per_chat).unwrap_or(default.limits.per_chat_per_second),
        };
        let poll = reader.whole("telegram.poll_timeout_s", 0..=50, "Telegram lets a call wait no longer");
        Self {
            token: token(reader),
            api_url: reader.checked("telegram.api_url", api_url).unwrap_or(default.api_url),
            limits,
            poll_timeout: poll.map_or(default.poll_timeout, |seconds| Duration::from_secs(seconds.into())),
        }
    }
}

/// The token itself or the one in the file; the environment wins over the settings' file.
fn token(reader: &mut Reader<'_>) -> Option<Private<String>> {
    let (direct, by_file) = ("telegram.token", "telegram.token_file");
    match (reader.by_env(direct), reader.by_env(by_file)) {
        (Some(direct_env), Some(file_env)) if direct_env == file_env => {
            reader.wrong(by_file, "stands beside a token: give one of them");
            None
        }
        (None, None) => None,
        (Some(true), _) | (Some(false), None) => reader.checked(direct, shaped),
        (None | Some(false), Some(_)) => reader.checked(by_file, |path| {
            let text = std::fs::read_to_string(path).map_err(|error| format!("names a file that cannot be read: {error}"))?;
            shaped(text.trim()).map_err(|_| "names a file that holds no token such as 123456:ABC-DEF".to_owned())
        }),
    }
}

/// A token is the bot's number, a colon and a secret word.
fn shaped(token: &str) -> Result<Private<String>, &'static str> {
    let plain = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    let number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    match token.split_once(':') {
        Some((bot, secret)) if token.len() <= TOKEN_BYTES_MAX && number(bot) && plain(secret) => Ok(Private::new(token.to_owned())),
        _ => Err("expects a token as @BotFather gives it, such as 123456:ABC-DEF"),
    }
}

fn api_url(text: &str) -> Result<Url, &'static str> {
    let expects = "expects an address such as https://api.telegram.org, without user, password or options";
    let url = Url::parse(text).map_err(|_| expects)?;
    let plain = url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none();
    if plain && matches!(url.scheme(), "http" | "https") && url.has_host() { Ok(url) } else { Err(expects) }
}
