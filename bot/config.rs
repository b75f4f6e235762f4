//! Checked settings: `lotse.toml`, each value overridable by environment, all faults told in one run.
//!
//! A fault names file, line and key and never repeats what was given: a secret may stand in the wrong place.

mod counselling;
mod database;
mod fault;
mod keys;
mod reader;
mod telegram;
mod template;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use tracing_subscriber::EnvFilter;

use crate::finding::Source;
use reader::Reader;

pub use counselling::Counselling;
pub use database::DatabaseUrl;
pub use fault::Fault;
pub use telegram::{Limits, Telegram};
pub use template::template;

/// The file that is read from the working folder when `LOTSE_CONFIG` names no other.
pub const FILE: &str = "lotse.toml";

/// What an installation may do (P3); the engine has a mode of its own, so that the floor knows no flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Menus, directory, crisis numbers; nothing typed is stored, nobody is handed over.
    #[default]
    Information,
    /// With hand-off, appointments and reminders; needs the decisions of [`Counselling`].
    Counselling,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// The settings of one installation; `Debug` shows neither token nor database password.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Where everything is stored.
    pub database_url: DatabaseUrl,
    /// The installation's key; `None` only for a database in memory.
    pub key_file: Option<PathBuf>,
    /// Where health, metrics and the webhook listen; port 0 picks a free one.
    pub http: SocketAddr,
    /// Whether the directory is served there to everybody, as HSDS says.
    pub hsds: bool,
    /// Whether offices' programs reach their appointments there, under `/office/v1`.
    pub office_api: bool,
    /// Whether offices' webhooks may lie inside a network, and without TLS.
    pub office_private_webhooks: bool,
    /// A folder whose content lies above the shipped one.
    pub content_dir: Option<PathBuf>,
    /// What the installation may do.
    pub mode: Mode,
    /// Which log lines are written, as `tracing` filters say it.
    pub log: String,
    /// How they look.
    pub log_format: LogFormat,
    /// The way to Telegram.
    pub telegram: Telegram,
    /// How long things are kept.
    pub periods: Periods,
    /// Who is responsible and what they decided: always there in counselling mode, else when all of it was given.
    pub counselling: Option<Counselling>,
}

/// How long things are kept; P8's periods, which an installation may only shorten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Periods {
    /// A talk in which nothing happens.
    pub idle_session: TimeDelta,
    /// Messages of a hand-off, after its close.
    pub handoff: TimeDelta,
    /// The same where exit counselling or violence is the topic.
    pub handoff_exit: TimeDelta,
    /// An appointment, after its date.
    pub appointment: TimeDelta,
    /// Who opened which case, without content.
    pub audit: TimeDelta,
    /// Which message of ours stands where; Telegram lets a bot remove its messages for 48 h.
    pub sent_message: TimeDelta,
    /// Ids of updates that were handled; Telegram repeats an unconfirmed one for 24 h.
    pub seen_update: TimeDelta,
    /// Updates that could not be handled, and messages that were refused: shape and error, no content.
    pub dead_letter: TimeDelta,
    /// Words of questions that nothing answered, where they are kept at all.
    pub question: TimeDelta,
}

impl Default for Periods {
    fn default() -> Self {
        Self {
            idle_session: TimeDelta::hours(24),
            handoff: TimeDelta::days(30),
            handoff_exit: TimeDelta::days(7),
            appointment: TimeDelta::days(14),
            audit: TimeDelta::days(90),
            sent_message: TimeDelta::hours(48),
            seen_update: TimeDelta::hours(48),
            dead_letter: TimeDelta::days(14),
            question: TimeDelta::days(14),
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        let database_url = DatabaseUrl::default();
        Self {
            key_file: database_url.key_file(),
            database_url,
            http: SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)),
            hsds: false,
            office_api: false,
            office_private_webhooks: false,
            content_dir: None,
            mode: Mode::default(),
            log: "info".to_owned(),
            log_format: LogFormat::default(),
            telegram: Telegram::default(),
            periods: Periods::default(),
            counselling: None,
        }
    }
}

impl Config {
    /// Reads `file` (else `LOTSE_CONFIG`, else [`FILE`] if it is there), lays the environment above it, and checks all.
    ///
    /// An empty variable counts as not given. Relative paths start at the working folder.
    ///
    /// # Errors
    /// Every fault, in the file's order, those of the environment last.
    pub fn load(file: Option<&Path>, env: impl Fn(&str) -> Option<String>) -> Result<Self, Vec<Fault>> {
        let named = file.map(Path::to_owned).or_else(|| env("LOTSE_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from));
        let path = named.clone().unwrap_or_else(|| PathBuf::from(FILE));
        let name = path.display().to_string();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && named.is_none() => String::new(),
            Err(error) => {
                let fault = Fault::new(&name, "", format!("cannot be read: {error}"));
                return Err(vec![fault.help("name a file in LOTSE_CONFIG, or write one with `lotse init`")]);
            }
        };
        Self::read(&Source::new(&name, &text), env)
    }

    /// The settings of a file's text with the environment above it; only `token_file` is opened.
    ///
    /// # Errors
    /// See [`Config::load`].
    pub fn read(source: &Source, env: impl Fn(&str) -> Option<String>) -> Result<Self, Vec<Fault>> {
        let mut reader = Reader::new(source, &env);
        let default = Self::default();
        let mode = reader.word("mode", &[("information", Mode::Information), ("counselling", Mode::Counselling)]).unwrap_or_default();
        let database_url = reader.checked("database_url", DatabaseUrl::new).unwrap_or_default();
        let key_file = reader.text("key_file").map(PathBuf::from).or_else(|| database_url.key_file());
        if key_file.is_none() && !database_url.is_sqlite() {
            reader.missing("key_file", "PostgreSQL has no folder beside which the key could lie");
        }
        let http = reader.checked("http", |text| text.parse().map_err(|_| "expects an address and a port, such as 127.0.0.1:8080"));
        let filter = |text: &str| EnvFilter::try_new(text).map(|_| text.to_owned());
        let config = Self {
            database_url,
            key_file,
            http: http.unwrap_or(default.http),
            hsds: reader.word("hsds", &[("true", true), ("false", false)]).unwrap_or_default(),
            office_api: reader.word("office_api", &[("true", true), ("false", false)]).unwrap_or_default(),
            office_private_webhooks: reader.word("office_private_webhooks", &[("true", true), ("false", false)]).unwrap_or_default(),
            content_dir: reader.text("content_dir").map(PathBuf::from),
            mode,
            log: reader.checked("log", |text| filter(text).map_err(|_| "is no filter such as `info,lotse=debug`")).unwrap_or(default.log),
            log_format: reader.word("log_format", &[("text", LogFormat::Text), ("json", LogFormat::Json)]).unwrap_or_default(),
            telegram: Telegram::read(&mut reader),
            periods: Periods::read(&mut reader),
            counselling: Counselling::read(&mut reader, mode),
        };
        reader.finish(config)
    }
}

impl Periods {
    fn read(reader: &mut Reader<'_>) -> Self {
        let shorter = "a period may be made shorter, never longer than this default";
        // Below a day, an update that Telegram repeats would be handled twice.
        let repeated = "Telegram repeats an update for 24 hours, and a period may never be longer than this default";
        let mut whole = |key, least: u16, most: u16| {
            let why = if least > 1 { repeated } else { shorter };
            i64::from(reader.whole(key, least..=most, why).unwrap_or(most))
        };
        Self {
            idle_session: TimeDelta::hours(whole("privacy.idle_session_hours", 1, 24)),
            handoff: TimeDelta::days(whole("privacy.handoff_days", 1, 30)),
            handoff_exit: TimeDelta::days(whole("privacy.handoff_exit_days", 1, 7)),
            appointment: TimeDelta::days(whole("privacy.appointment_days", 1, 14)),
            audit: TimeDelta::days(whole("privacy.audit_days", 1, 90)),
            sent_message: TimeDelta::hours(whole("privacy.sent_message_hours", 1, 48)),
            seen_update: TimeDelta::hours(whole("privacy.seen_update_hours", 25, 48)),
            dead_letter: TimeDelta::days(whole("privacy.dead_letter_days", 1, 14)),
            question: TimeDelta::days(whole("privacy.question_days", 1, 14)),
        }
    }
}
