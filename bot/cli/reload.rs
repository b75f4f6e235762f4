//! `lotse reload`: a running bot loads its content anew.

use std::process::ExitCode;

use super::print;
use super::run::{opening, read_config};
use crate::store::setting;

/// Raises the content's revision.
pub(super) fn run() -> anyhow::Result<ExitCode> {
    let config = read_config()?;
    super::block_on(async {
        let store = opening(&config).open().await?;
        let mut tx = store.begin().await?;
        let revision = setting::content_changed(&mut tx).await?;
        tx.commit().await?;
        store.close().await;
        print(&format!("content revision {revision}; the bot loads it within half a minute, if it has no errors"));
        Ok(ExitCode::SUCCESS)
    })
}
