//! `lotse key FILE`: a key for a new PostgreSQL installation. A SQLite database makes its own.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::print;
use crate::sealed::make_key_file;

/// Make a key file for a new installation; an existing file is never touched.
#[derive(Debug, Args)]
pub struct Key {
    /// Where to write it. Keep a copy apart from the database: without it nothing can be read.
    file: PathBuf,
}

impl Key {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        make_key_file(&self.file)?;
        print(&format!("wrote {}, readable for its owner alone; name it in LOTSE_KEY_FILE", self.file.display()));
        Ok(ExitCode::SUCCESS)
    }
}
