//! `lotse schema`: the JSON Schema of flow files.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;

use crate::flow;

/// Write the JSON Schema of flow files, for editors that complete and underline.
#[derive(Debug, Args)]
pub struct Schema {
    /// The file to write; the shipped one is `flows/flow.schema.json`. Without it, the schema is printed.
    file: Option<PathBuf>,
}

impl Schema {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let schema = flow::schema();
        match self.file {
            Some(file) => std::fs::write(&file, schema).with_context(|| format!("{} cannot be written", file.display()))?,
            None => super::print(schema.trim_end()),
        }
        Ok(ExitCode::SUCCESS)
    }
}
