//! One file per command.

mod chat;
mod check;
mod graph;
mod locales;
mod schema;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, Subcommand};

use crate::conversation::Files;

/// What `lotse` can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Play a talk in the terminal, with the real engine and texts.
    Chat(chat::Chat),
    /// Prove the content: flows, languages, crisis numbers, directory.
    Check(check::Check),
    /// Translators' files: export, import, mark as translated.
    #[command(subcommand)]
    Locales(locales::Locales),
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
            Self::Chat(chat) => chat.run(),
            Self::Check(check) => check.run(),
            Self::Locales(locales) => locales.run(),
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

/// Prints one line; a reader that has gone away is no fault of ours.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints one line for the operator.
pub fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
