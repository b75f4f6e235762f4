//! Content that was changed while the bot runs: its revision in the database tells, and it is loaded anew.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use crate::conversation::files::UnreadableContent;
use crate::conversation::{Content, Files, Imported};
use crate::finding::Severity;
use crate::flow::Mode;
use crate::health::Health;
use crate::store::{Store, StoreError, directory, setting};

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

/// Everything that was imported into the database.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn imported(store: &Store) -> Result<Imported, StoreError> {
    let mut reader = store.reader().await?;
    let records = directory::records(&mut reader, None).await?;
    let translations = directory::translations(&mut reader, None).await?;
    Ok(Imported { records, translations })
}

/// The content with the database's records above it; the same where there are none.
///
/// # Errors
/// [`StoreError`] when the database fails.
pub async fn with_records(store: &Store, content: Arc<Content>, now: DateTime<Utc>) -> Result<Arc<Content>, StoreError> {
    let imported = imported(store).await?;
    if imported.records.is_empty() {
        return Ok(content);
    }
    let anew = |shared: Arc<Content>| Content { decided: shared.decided, ..Content::load(shared.files.clone(), shared.trees.mode).0 };
    let own = Arc::try_unwrap(content).unwrap_or_else(anew);
    Ok(Arc::new(own.with_records(&imported, now)))
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
    now: DateTime<Utc>,
) -> Result<bool, ContentError> {
    let revision = setting::get(&mut *store.reader().await?, setting::CONTENT_REVISION).await?;
    if revision == *known {
        return Ok(false);
    }
    known.clone_from(&revision);
    let (mode, decided) = {
        let content = current.borrow();
        (content.trees.mode, content.decided)
    };
    let loaded = load(folder, mode);
    health.content_ok(loaded.is_ok());
    let loaded = with_records(store, Arc::new(Content { decided, ..loaded? }), now).await?;
    current.send_replace(loaded);
    Ok(true)
}
