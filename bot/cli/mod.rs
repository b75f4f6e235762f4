//! One file per command.

mod appointments;
mod calendar;
mod chat;
mod check;
mod demo;
mod directory;
mod faq;
mod graph;
mod init;
mod key;
mod locales;
mod office;
mod outbox;
mod reload;
mod reports;
mod run;
mod schema;
mod staff;
mod stats;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, Subcommand};

use crate::conversation::Files;

/// What `lotse` can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Try Lotse in the browser: chats side by side, nothing leaves this machine.
    Demo(demo::Demo),
    /// Run the bot, as `lotse.toml` and the environment say.
    Run(run::Run),
    /// Play a talk in the terminal, with the real engine and texts.
    Chat(chat::Chat),
    /// Prove the content: flows, languages, crisis numbers, directory.
    Check(check::Check),
    /// Write a commented file of settings, with the checklist for whoever installs Lotse.
    Init(init::Init),
    /// Translators' files: export, import, mark as translated.
    #[command(subcommand)]
    Locales(locales::Locales),
    /// How well questions are answered: count on a file, calibrate, ask.
    #[command(subcommand)]
    Faq(faq::Faq),
    /// Service directories: import, export, compare, check.
    #[command(subcommand)]
    Directory(directory::Directory),
    /// Appointments: those made elsewhere, letters with codes; why a time is not offered, conflicts, busy times from elsewhere.
    #[command(subcommand)]
    Appointments(appointments::Appointments),
    /// Keys for the office API; where offices want to hear of what clients did.
    #[command(subcommand)]
    OfficeKey(office::OfficeKey),
    /// What waits to be sent, what was refused, what was set aside.
    Outbox(outbox::Outbox),
    /// People who answer: invite, list, end access.
    #[command(subcommand)]
    Staff(staff::Staff),
    /// Who opened, took, transferred, closed which case: no content.
    Audit(staff::Audit),
    /// Counts for reports, in which nobody can be told: tables, milestones, needs of a month.
    Stats(stats::Stats),
    /// What clients reported: numbers that do not work.
    Reports(reports::Reports),
    /// Tell the running bot that its content folder changed.
    Reload,
    /// Make a key file for a new installation.
    Key(key::Key),
    /// Write the JSON Schema of flow files, for editors.
    Schema(schema::Schema),
}

impl Command {
    /// Runs it.
    ///
    /// # Errors
    /// Whatever keeps the command from doing its work, with the way to mend it.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Demo(demo) => demo.run(),
            Self::Run(run) => run.run(),
            Self::Faq(faq) => faq.run(),
            Self::Appointments(appointments) => appointments.run(),
            Self::OfficeKey(key) => key.run(),
            Self::Outbox(outbox) => outbox.run(),
            Self::Reports(reports) => reports.run(),
            Self::Staff(staff) => staff.run(),
            Self::Stats(stats) => stats.run(),
            Self::Audit(audit) => audit.run(),
            Self::Reload => reload::run(),
            Self::Key(key) => key.run(),
            Self::Chat(chat) => chat.run(),
            Self::Check(check) => check.run(),
            Self::Init(init) => init.run(),
            Self::Locales(locales) => locales.run(),
            Self::Directory(directory) => directory.run(),
            Self::Schema(schema) => schema.run(),
        }
    }
}

/// Where content comes from.
#[derive(Debug, Clone, Args)]
pub struct ContentArgs {
    /// A folder with flows/, directory/ and locales/ whose files lie above the shipped ones.
    #[arg(long, env = "LOTSE_CONTENT_DIR", value_name = "DIR")]
    content: Option<PathBuf>,
}

impl ContentArgs {
    fn files(&self) -> anyhow::Result<Files> {
        let mut files = Files::shipped();
        if let Some(folder) = &self.content
            && files.overlay(folder)? == 0
        {
            bail!("{} holds no content: no .yaml or .ftl file in flows/, directory/ or locales/", folder.display());
        }
        Ok(files)
    }
}

/// Runs what waits for the network, on two threads.
fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(work)
}

/// Waits for Ctrl+C or SIGTERM.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// Prints one line; a reader that has gone away is no fault of ours.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints one line for the operator.
pub fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
