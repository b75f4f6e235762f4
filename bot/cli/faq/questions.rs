//! `lotse faq questions`: words that nothing answered, where the operator keeps them.

use std::process::ExitCode;

use clap::Args;

use crate::cli::run::{opening, read_config};
use crate::cli::{block_on, print};
use crate::config::{Config, Mode};
use crate::store::question::{self, Question};
use crate::store::{Result, Store};

/// Kept questions: day, language, likely topic, scrubbed words.
#[derive(Debug, Args)]
pub struct Questions {
    /// Delete all of them now.
    #[arg(long)]
    forget: bool,
}

impl Questions {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        block_on(async {
            let store = opening(&config).open().await?;
            if self.forget {
                print(&format!("{} questions are deleted", forget(&store).await?));
            } else {
                show(&store, &config).await?;
            }
            store.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}

async fn forget(store: &Store) -> Result<u64> {
    let mut tx = store.begin().await?;
    let questions = question::forget(&mut tx).await?;
    tx.commit().await?;
    Ok(questions)
}

async fn show(store: &Store, config: &Config) -> Result<()> {
    let kept = question::all(&mut *store.reader().await?, store).await?;
    let keeps = config.mode == Mode::Counselling && config.counselling.as_ref().is_some_and(|decided| decided.keep_questions);
    if !keeps {
        print("new questions are not kept: that needs counselling mode and counselling.keep_questions = true");
    }
    if kept.is_empty() && keeps {
        print("no question is kept");
    }
    for Question { day, language, topic, words } in kept {
        print(&format!("{day}  {language:<4}  {topic:<10}  {}", words.expose()));
    }
    Ok(())
}
