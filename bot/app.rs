//! The program: reads the command line, runs one command, says how it ended.

use std::process::ExitCode;

use clap::Parser;

use crate::cli::Command;

/// A newcomer's first contact with a counselling service, in their language.
#[derive(Debug, Parser)]
#[command(name = "lotse", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// Runs the command of the command line.
#[must_use]
pub fn run() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(code) => code,
        Err(error) => {
            crate::cli::complain(&format!("lotse: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
