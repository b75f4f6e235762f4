//! `lotse reports`: what clients reported of the directory, so that somebody looks at it. Nothing of who it was.

use std::process::ExitCode;

use clap::Args;

use super::print;
use super::run::{opening, read_config};
use crate::store::{Result, Store, report};

/// Numbers that clients say do not work: service, how often, last day.
#[derive(Debug, Args)]
pub struct Reports {
    /// Clear the reports of this service, because its number was looked at.
    #[arg(long, value_name = "ID")]
    done: Option<String>,
}

impl Reports {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        super::block_on(async {
            let store = opening(&config).open().await?;
            match &self.done {
                None => show(&store).await?,
                Some(service) => print(&format!("{} reports of {service} are cleared", clear(&store, service).await?)),
            }
            store.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}

async fn clear(store: &Store, service: &str) -> Result<i64> {
    let mut tx = store.begin().await?;
    let reports = report::done(&mut tx, service).await?;
    tx.commit().await?;
    Ok(reports)
}

async fn show(store: &Store) -> Result<()> {
    let mut reader = store.reader().await?;
    let reported = report::all(&mut reader).await?;
    if reported.is_empty() {
        print("nothing was reported");
        return Ok(());
    }
    print("reports  last day    what    service");
    reported.iter().for_each(|row| print(&format!("{:>7}  {:<10}  {:<6}  {}", row.reports, row.last, row.kind, row.service)));
    Ok(())
}
