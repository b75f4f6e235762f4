//! Content that was changed while the bot runs: its revision in the database tells, and it is loaded anew.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::watch;

use crate::conversation::files::UnreadableContent;
use crate::conversation::{Content, Files};
use crate::finding::Severity;
use crate::flow::Mode;
use crate::health::Health;
use crate::store::{Store, StoreError, setting};

/// Why content is not taken.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// Its folder cannot be read.
    #[error(transparent)]
    Unreadable(#[from] UnreadableContent),
    /// It has errors.
    #[error("the content has {0} errors; `lotse check` shows them")]
    Faulty(usize),
    /// The revision cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Loads the shipped content with an operator's folder above it.
///
/// # Errors
/// [`ContentError`] when the folder cannot be read or the content has errors: it does not start then.
pub fn load(folder: Option<&PathBuf>, mode: Mode) -> Result<Content, ContentError> {
    let mut files = Files::shipped();
    if let Some(folder) = folder {
        files.overlay(folder)?;
    }
    let (content, findings) = Content::load(files, mode);
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if errors > 0 { Err(ContentError::Faulty(errors)) } else { Ok(content) }
}

/// Looks for a new revision and loads it; true when it is in use. Faulty content leaves the old in use.
///
/// # Errors
/// [`ContentError`] when there is a new revision that cannot be used.
pub async fn run_once(
    store: &Store,
    known: &mut Option<String>,
    folder: Option<&PathBuf>,
    current: &watch::Sender<Arc<Content>>,
    health: &Health,
) -> Result<bool, ContentError> {
    let revision = setting::get(&mut *store.reader().await?, setting::CONTENT_REVISION).await?;
    if revision == *known {
        return Ok(false);
    }
    known.clone_from(&revision);
    let mode = current.borrow().trees.mode;
    let loaded = load(folder, mode);
    health.content_ok(loaded.is_ok());
    current.send_replace(Arc::new(loaded?));
    Ok(true)
}
