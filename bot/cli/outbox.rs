//! `lotse outbox`: what waits, what Telegram refused, and updates that were set aside. No content, no chat.

use std::process::ExitCode;

use chrono::DateTime;
use clap::{Args, Subcommand};

use super::print;
use super::run::{opening, read_config};
use crate::store::{Result, Store, outbox, partner, update};

/// Rows of each list.
const SHOWN_MAX: i64 = 50;

/// What waits to be sent, what was refused, what was set aside.
#[derive(Debug, Args)]
pub struct Outbox {
    #[command(subcommand)]
    action: Option<Action>,
}

/// What to do with refused messages.
#[derive(Debug, Clone, Copy, Subcommand)]
enum Action {
    /// Try refused messages again.
    Retry,
    /// Delete refused messages.
    Drop,
}

impl Outbox {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        super::block_on(async {
            let store = opening(&config).open().await?;
            match self.action {
                None => show(&store).await?,
                Some(Action::Retry) => print(&format!("{} messages are tried again", change(&store, Action::Retry).await?)),
                Some(Action::Drop) => print(&format!("{} messages are deleted", change(&store, Action::Drop).await?)),
            }
            store.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}

async fn change(store: &Store, action: Action) -> Result<u64> {
    let mut tx = store.begin().await?;
    let rows = match action {
        Action::Retry => outbox::retry_refused(&mut tx).await?,
        Action::Drop => outbox::drop_refused(&mut tx).await?,
    };
    tx.commit().await?;
    Ok(rows)
}

fn at(ms: i64) -> String {
    DateTime::from_timestamp_millis(ms).map_or_else(|| "-".to_owned(), |at| at.format("%Y-%m-%d %H:%M:%S UTC").to_string())
}

async fn show(store: &Store) -> Result<()> {
    let mut reader = store.reader().await?;
    print("lane          waiting  reply lost  oldest");
    for waiting in outbox::waiting(&mut reader).await? {
        let oldest = waiting.oldest_ms.map_or_else(|| "-".to_owned(), at);
        print(&format!("{:<12}  {:>7}  {:>10}  {oldest}", waiting.lane.name(), waiting.rows, waiting.unsure));
    }
    let refused = outbox::refused(&mut reader, SHOWN_MAX).await?;
    print(&format!("\nrefused by Telegram: {}", outbox::refused_count(&mut reader).await?));
    for row in refused {
        print(&format!("{}  {:<12}  {}  {}", at(row.made_ms), row.lane.name(), row.id, row.error));
    }
    print(&format!("\nupdates set aside: {}", update::dead_count(&mut reader).await?));
    for (letter, ms) in update::dead_letters(&mut reader, SHOWN_MAX).await? {
        print(&format!("{}  update {}  {}  {}", at(ms), letter.update, letter.error, letter.shape));
    }
    let partners = partner::all(&mut reader).await?;
    if !partners.is_empty() {
        print("\nfirst contacts by partner link");
        partners.iter().for_each(|(month, source, contacts)| print(&format!("{month}  {source:<32}  {contacts}")));
    }
    Ok(())
}
