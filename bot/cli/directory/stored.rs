//! Records in the database: read as they were imported, written with a bar.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::IsTerminal as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use serde_json::Value;

use crate::cli::complain;
use crate::directory::hsds::collection::Collection;
use crate::directory::hsds::diff::Diff;
use crate::directory::hsds::objects::Object;
use crate::directory::hsds::rows::{TextKey, Translated};
use crate::store::directory::{self, Record, Translation};
use crate::store::{Result, Store};

/// Records that are written between two movements of the bar.
const STEP: usize = 1_000;
/// Between two movements of a bar that counts what others read.
const TICK: Duration = Duration::from_millis(200);
/// Records between two lines where there is no terminal.
const LINE_EVERY: u64 = 5_000;

/// A bar on the terminal, or a line now and then.
pub(in crate::cli) struct Progress(ProgressBar);

impl Progress {
    pub fn new(what: &'static str, count: u64) -> Self {
        let bar = ProgressBar::with_draw_target(Some(count), ProgressDrawTarget::stderr()).with_message(what);
        Self(bar)
    }

    /// Rows that another counts, for it is not known how many there are; nothing where there is no terminal.
    pub fn counting(what: &'static str, rows: &Arc<AtomicU64>) -> Self {
        let rows = Arc::clone(rows);
        let count = move |_: &ProgressState, out: &mut dyn Write| _ = write!(out, "{}", rows.load(Ordering::Relaxed));
        let style = ProgressStyle::with_template("{spinner} {msg}: {rows} rows").unwrap_or_else(|_| ProgressStyle::default_spinner());
        let bar =
            ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()).with_message(what).with_style(style.with_key("rows", count));
        bar.enable_steady_tick(TICK);
        Self(bar)
    }

    pub fn done(&self, count: u64) {
        let before = self.0.position();
        self.0.inc(count);
        let now = self.0.position();
        if !std::io::stderr().is_terminal() && before / LINE_EVERY != now / LINE_EVERY {
            complain(&format!("{}: {now} of {}", self.0.message(), self.0.length().unwrap_or(now)));
        }
    }

    pub fn end(self) {
        self.0.finish_and_clear();
    }
}

/// What was imported under a source.
pub(super) async fn load(store: &Store, source: &str) -> Result<Collection> {
    let mut reader = store.reader().await?;
    let mut collection = Collection::default();
    source.clone_into(&mut collection.source);
    for record in directory::records(&mut reader, Some(source)).await? {
        if let (Some(object), Ok(fields)) = (Object::named(&record.kind), serde_json::from_str(&record.body)) {
            collection.records.insert((object.name, record.id), fields);
        }
    }
    let translation = |said: Translation| Translated {
        kind: said.kind,
        id: said.id,
        field: said.field,
        language: said.language,
        text: said.text,
        state: said.state,
        source_hash: Some(said.source_hash),
    };
    collection.translated = directory::translations(&mut reader, Some(source)).await?.into_iter().map(translation).collect();
    Ok(collection)
}

/// Writes what differs in one transaction, so that nobody ever meets half a directory.
pub(super) async fn write(
    store: &Store,
    source: &str,
    after: &Collection,
    diff: &Diff,
    remove_missing: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    let changed = diff.added.iter().map(|(kind, id, _)| (*kind, id)).chain(diff.changed.iter().map(|(kind, id, _)| (*kind, id)));
    let record = |(kind, id): (&'static str, &String)| {
        after.get(kind, id).map(|fields| Record {
            source: source.to_owned(),
            kind: kind.to_owned(),
            id: id.clone(),
            body: Value::Object(fields.clone()).to_string(),
            changed_ms: now.timestamp_millis(),
        })
    };
    let records: Vec<Record> = changed.filter_map(record).collect();
    let texts: BTreeSet<&TextKey> = diff.texts.added.iter().chain(diff.texts.changed.iter().map(|(key, ..)| key)).collect();
    let differing = after.translated.iter().filter(|said| texts.contains(&said.key()));
    let translations: Vec<Translation> = differing.map(|said| translation(source, said)).collect();
    let bar = Progress::new("writing", (records.len() + translations.len()) as u64);
    let mut tx = store.begin().await?;
    for part in records.chunks(STEP) {
        directory::put(&mut tx, part).await?;
        bar.done(part.len() as u64);
    }
    for part in translations.chunks(STEP) {
        directory::put_translations(&mut tx, part).await?;
        bar.done(part.len() as u64);
    }
    for (kind, id, _) in diff.removed.iter().filter(|_| remove_missing) {
        directory::remove(&mut tx, source, kind, id).await?;
    }
    for (kind, id, field, language) in diff.texts.removed.iter().filter(|_| remove_missing) {
        directory::remove_translation(&mut tx, source, (kind, id), field, language).await?;
    }
    directory::changed(&mut tx).await?;
    tx.commit().await?;
    bar.end();
    Ok(())
}

fn translation(source: &str, said: &Translated) -> Translation {
    Translation {
        source: source.to_owned(),
        kind: said.kind.clone(),
        id: said.id.clone(),
        field: said.field.clone(),
        language: said.language.clone(),
        text: said.text.clone(),
        state: said.state.clone(),
        source_hash: said.source_hash.clone().unwrap_or_default(),
    }
}
