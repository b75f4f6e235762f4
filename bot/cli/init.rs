//! `lotse init`: a commented file of settings.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;

use super::print;
use crate::config;

/// Write a commented file of settings, with the checklist for whoever installs Lotse.
#[derive(Debug, Args)]
pub struct Init {
    /// The file to write; one that is there already stays as it is.
    #[arg(long, default_value = config::FILE)]
    file: PathBuf,
}

impl Init {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let name = self.file.display();
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        // A token may be written into it.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = match options.open(&self.file) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                bail!("{name} is there already and stays as it is; name another with --file")
            }
            opened => opened.with_context(|| format!("{name} cannot be made"))?,
        };
        file.write_all(config::template().as_bytes()).with_context(|| format!("{name} cannot be written"))?;
        print(&format!("{name} is written: read its checklist, then set the token and start `lotse run`"));
        Ok(ExitCode::SUCCESS)
    }
}
