//! `lotse run`: the bot of an installation.

use std::net::SocketAddr;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;

use super::complain;
use crate::check::check;
use crate::clock::{self, Clock};
use crate::config::{Config, LogFormat, Mode};
use crate::conversation::{Content, Decided, Files};
use crate::finding::Severity;
use crate::http::office::auth::Pace;
use crate::running::{Running, Setup};
use crate::store::Opening;
use crate::work::reach::Reach;
use crate::{flow, logging, metrics, work};

/// Run the bot, as `lotse.toml` and the environment say.
#[derive(Debug, Args)]
pub struct Run {
    /// Let Telegram call this public HTTPS address instead of asking Telegram for updates.
    #[arg(long, value_name = "URL", requires = "listen")]
    webhook: Option<reqwest::Url>,
    /// Where the webhook, health and metrics are served; `LOTSE_HTTP` by default.
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
    /// Ask for updates even if a webhook was set: it is removed.
    #[arg(long, conflicts_with = "webhook")]
    take_over: bool,
}

impl Run {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        logging::init(&config.log, config.log_format == LogFormat::Json);
        metrics::recorder();
        let mode = mode_of(&config);
        let keep_questions = config.counselling.as_ref().is_some_and(|decided| decided.keep_questions);
        let content = Content { decided: Decided { keep_questions, periods: config.periods }, ..content(&config, mode)? };
        if mode == flow::Mode::Counselling && !content.offices.any_real() {
            bail!(
                "counselling mode needs an office that takes cases: write directory/offices.yaml into the folder that content_dir names \
                 (the shipped file shows how; offices with `example: true` take none)"
            );
        }
        let Some(token) = config.telegram.token.clone() else {
            bail!("no token: make a bot with @BotFather in Telegram, and set TELOXIDE_TOKEN or telegram.token_file");
        };
        let http = self.listen.unwrap_or(config.http);
        let setup = Setup {
            database: opening(&config),
            content: std::sync::Arc::new(content),
            content_dir: config.content_dir.clone(),
            token,
            api_url: config.telegram.api_url.to_string(),
            limits: config.telegram.limits,
            periods: config.periods,
            poll_timeout: config.telegram.poll_timeout,
            webhook: self.webhook,
            take_over: self.take_over,
            http: Some(http),
            hsds: config.hsds,
            office_api: (config.office_api && mode == flow::Mode::Counselling).then(Pace::default),
            webhooks: if config.office_private_webhooks { Reach::Anywhere } else { Reach::Public },
            clock: Clock::system(),
        };
        super::block_on(async {
            let running = Running::start(setup).await.context("the bot does not start")?;
            let at = running.http.map(|http| http.to_string()).unwrap_or_default();
            tracing::info!(http = at, mode = mode.as_str(), "Lotse runs");
            super::told_to_stop().await;
            tracing::info!("stopping");
            running.stop().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}

/// Settings from the file and the environment; every fault is said.
///
/// # Errors
/// When any is wrong.
pub(super) fn read_config() -> anyhow::Result<Config> {
    Config::load(None, |name| std::env::var(name).ok()).map_err(|faults| {
        faults.iter().for_each(|fault| complain(&fault.to_string()));
        anyhow::anyhow!("{} settings are wrong", faults.len())
    })
}

/// The database that the settings name.
pub(super) fn opening(config: &Config) -> Opening {
    let key_file = config.key_file.clone().or_else(|| config.database_url.key_file());
    Opening { url: config.database_url.expose().to_owned(), key_file, durable: true }
}

/// What the installation may do, as the engine says it.
pub(super) const fn mode_of(config: &Config) -> flow::Mode {
    match config.mode {
        Mode::Information => flow::Mode::Information,
        Mode::Counselling => flow::Mode::Counselling,
    }
}

/// The content in use. An operator's folder is proven whole; what the binary carries was proven when it was made.
pub(super) fn content(config: &Config, mode: flow::Mode) -> anyhow::Result<Content> {
    if let Some(folder) = &config.content_dir {
        let mut files = Files::shipped();
        files.overlay(folder)?;
        let (content, loaded) = Content::load(files, mode);
        let report = check(&content, loaded, clock::now());
        if report.count(Severity::Error) > 0 {
            bail!("the content in {} has {} errors; `lotse check --content` shows them", folder.display(), report.count(Severity::Error));
        }
    }
    Ok(work::content::load(config.content_dir.as_ref(), mode)?)
}
