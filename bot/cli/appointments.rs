//! `lotse appointments`: appointments that an office made elsewhere come in as a table, and leave as letters with codes.

mod letters;

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use chrono_tz::Europe::Berlin;
use clap::{Args, Subcommand};

use super::directory::{Progress, line};
use super::run::{content, mode_of, opening, read_config};
use super::{complain, print};
use crate::booking::Span;
use crate::booking::elsewhere::csv::{self, Row};
use crate::booking::elsewhere::diff::{Before, Change, diff};
use crate::clock;
use crate::conversation::Content;
use crate::conversation::cases::Casework;
use crate::conversation::office_appointments::{self, Vocabulary};
use crate::directory::hsds::encoding::decode;
use crate::finding::{Finding, Source};
use crate::ids::OfficeId;
use crate::store::{Store, audit, elsewhere};

/// Rows that one transaction writes.
const CHUNK: usize = 500;
/// Differences that are printed; more are only counted.
const LINES_MAX: usize = 200;
/// Doubts that are printed.
const DOUBTS_MAX: usize = 50;

/// Appointments: those made elsewhere, and what an office's calendar says.
#[derive(Debug, Subcommand)]
pub enum Appointments {
    /// Read a table; show what would change, and write it only with --apply.
    Import(Import),
    /// Write a page to print, a sheet with a code for each appointment that nobody joined.
    Letters(letters::Letters),
    /// What the calendar says.
    #[command(flatten)]
    Calendar(super::calendar::Calendar),
}

/// Read a table of appointments.
#[derive(Debug, Args)]
pub struct Import {
    /// A CSV file with the columns reference, date, time and others (docs/office-api.md).
    file: PathBuf,
    /// The office, as `directory/offices.yaml` calls it; the only one where it is not said.
    #[arg(long, value_name = "ID")]
    office: Option<String>,
    /// Write it; without, only what would change is shown.
    #[arg(long)]
    apply: bool,
    /// Write the good rows although others have faults.
    #[arg(long)]
    skip_faults: bool,
    /// Also cancel appointments ahead that the file does not name; not while a row has a fault.
    #[arg(long)]
    cancel_missing: bool,
}

impl Appointments {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Import(import) => import.run(),
            Self::Letters(letters) => letters.run(),
            Self::Calendar(calendar) => calendar.run(),
        }
    }
}

/// The office that a command speaks of.
fn office_of(content: &Content, named: Option<&str>) -> anyhow::Result<OfficeId> {
    let known: Vec<&str> = content.offices.all().map(|office| office.id.as_str()).collect();
    match (named, &known[..]) {
        (Some(named), _) if known.contains(&named) => Ok(named.into()),
        (Some(named), _) => bail!("no office is called {named}; directory/offices.yaml has {}", known.join(", ")),
        (None, [only]) => Ok((*only).into()),
        (None, _) => bail!("say whose appointments these are with --office: {}", known.join(", ")),
    }
}

impl Import {
    fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        let content = content(&config, mode_of(&config))?;
        let office = office_of(&content, self.office.as_deref())?;
        let bytes = std::fs::read(&self.file).with_context(|| format!("{} cannot be read", self.file.display()))?;
        let (text, doubt) = decode(bytes);
        let source = Source::new(&self.file.display().to_string(), &text);
        let now = clock::now();
        let bar = Progress::new("reading", text.lines().count() as u64);
        let mut read = Vocabulary::of(&content).known(now, |known| csv::file(&source, known, || bar.done(1)));
        bar.end();
        read.doubts.extend(doubt.map(|doubt| Finding::warning("csv-encoding", source.start(), doubt).help("look at its umlauts")));
        read.doubts.iter().take(DOUBTS_MAX).for_each(|finding| complain(&line(finding)));
        read.faults.iter().for_each(|finding| complain(&line(finding)));
        super::block_on(async {
            let store = opening(&config).open().await?;
            let known = known(&store, &content, &office, &read.rows, self.cancel_missing, now).await?;
            let (changes, missing) = diff(&known, &read.rows);
            let faults = read.faults.len();
            // A row that cannot be read may name any of them.
            let missing = if self.cancel_missing && faults == 0 { missing } else { Vec::new() };
            show(&known, &changes, &missing);
            if faults > 0 {
                complain(&format!("{faults} faults; rows with faults are left out"));
            }
            let write = self.apply && (faults == 0 || self.skip_faults);
            if write {
                apply(&store, &content, &office, &changes, &missing, now).await?;
                let changed = changes.iter().any(|(change, _)| !matches!(change, Change::Same | Change::Ended)) || !missing.is_empty();
                print(if changed { "written; print letters with `lotse appointments letters`" } else { "nothing was to be written" });
            } else if self.apply {
                complain("nothing is written: mend the faults, or take the good rows alone with --skip-faults");
            } else {
                print("nothing is written yet; do so with --apply");
            }
            store.close().await;
            Ok(if faults > 0 && !write { ExitCode::FAILURE } else { ExitCode::SUCCESS })
        })
    }
}

/// What is stored of the file's appointments; with `all`, also of the office's others ahead.
async fn known(
    store: &Store,
    content: &Content,
    office: &OfficeId,
    rows: &[Row],
    all: bool,
    now: DateTime<Utc>,
) -> anyhow::Result<HashMap<String, Before>> {
    let mut tx = store.begin().await?;
    let references: Vec<&str> = rows.iter().map(Row::reference).collect();
    let mut found = elsewhere::by_references(&mut tx, office, &references).await?;
    if all {
        let limit = i64::try_from(csv::ROWS_MAX).unwrap_or(i64::MAX);
        let ahead = elsewhere::ahead(&mut tx, office, now, limit).await?;
        found.extend(ahead.into_iter().map(|kept| (kept.reference.clone(), kept)));
    }
    let mut work = Casework { tx: &mut tx, store, content, bot: 0, now, posted: false };
    let mut known = HashMap::with_capacity(found.len());
    for (reference, kept) in found {
        known.insert(reference, office_appointments::before(&mut work, &kept).await?);
    }
    Ok(known)
}

fn wall(span: Span) -> String {
    span.from.with_timezone(&Berlin).format("%Y-%m-%d %H:%M").to_string()
}

/// Prints what would change, and how much of each.
fn show(known: &HashMap<String, Before>, changes: &[(Change, &Row)], missing: &[&str]) {
    let before = |reference: &str| known.get(reference).map(|known| wall(known.appointment.span)).unwrap_or_default();
    let line = |change: Change, row: &Row| match row {
        Row::Stands { told, .. } => match change {
            Change::Moved => format!("moved      {}  {} -> {}", told.reference, before(&told.reference), wall(told.span)),
            Change::Ended => format!("ended      {}  is cancelled here already; give a new appointment a new reference", told.reference),
            Change::New | Change::Changed | Change::Cancelled | Change::Same => {
                format!("{:<10} {}  {}", change.as_str(), told.reference, wall(told.span))
            }
        },
        Row::Cancelled { reference, .. } => format!("{:<10} {reference}  {}", change.as_str(), before(reference)),
    };
    let telling = changes.iter().filter(|(change, _)| *change != Change::Same).map(|(change, row)| line(*change, row));
    let lines: Vec<String> = telling.chain(missing.iter().map(|word| format!("cancelled  {word}  {} (missing)", before(word)))).collect();
    lines.iter().take(LINES_MAX).for_each(|line| print(line));
    if lines.len() > LINES_MAX {
        print(&format!("… and {} more", lines.len() - LINES_MAX));
    }
    let count = |wanted: Change| changes.iter().filter(|(change, _)| *change == wanted).count();
    let counts: Vec<String> = Change::ALL
        .iter()
        .map(|(change, word)| (count(*change) + if *change == Change::Cancelled { missing.len() } else { 0 }, word))
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    print(&counts.join(", "));
}

/// Writes what changes, in transactions of [`CHUNK`] rows: a second run goes on where a first one was stopped.
async fn apply(
    store: &Store,
    content: &Content,
    office: &OfficeId,
    changes: &[(Change, &Row)],
    missing: &[&str],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let todo: Vec<&(Change, &Row)> = changes.iter().filter(|(change, _)| !matches!(change, Change::Same | Change::Ended)).collect();
    let bar = Progress::new("writing", (todo.len() + missing.len()) as u64);
    for rows in todo.chunks(CHUNK) {
        let mut tx = store.begin().await?;
        let mut work = Casework { tx: &mut tx, store, content, bot: 0, now, posted: false };
        for (_, row) in rows {
            let refused = match row {
                Row::Stands { told, .. } => office_appointments::put(&mut work, office, told).await?.err(),
                Row::Cancelled { reference, .. } => {
                    office_appointments::cancel(&mut work, office, reference).await?.and_then(std::result::Result::err)
                }
            };
            if refused.is_some() {
                complain(&format!("{} is left as it is: it has begun, or is over", row.reference()));
            }
            bar.done(1);
        }
        audit::note(&mut tx, store, office, None, "import", Some(&rows.len().to_string()), now).await?;
        tx.commit().await?;
    }
    for words in missing.chunks(CHUNK) {
        let mut tx = store.begin().await?;
        let mut work = Casework { tx: &mut tx, store, content, bot: 0, now, posted: false };
        for word in words {
            office_appointments::cancel(&mut work, office, word).await?;
            bar.done(1);
        }
        tx.commit().await?;
    }
    bar.end();
    Ok(())
}
