//! `lotse directory`: service directories of others come in, ours goes out, and both are compared and checked.

mod read;
mod stored;

pub(super) use stored::Progress;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use chrono_tz::Europe::Berlin;
use clap::{Args, Subcommand, ValueEnum};

use super::run::{opening, read_config};
use super::{ContentArgs, complain, print};
use crate::clock;
use crate::conversation::{Content, Files};
use crate::directory::hsds::collection::Collection;
use crate::directory::hsds::convert::SHIPPED;
use crate::directory::hsds::diff::Diff;
use crate::directory::hsds::examine::examine;
use crate::directory::hsds::notes::Notes;
use crate::directory::hsds::topics::Taxonomy;
use crate::directory::hsds::{outward, shipped};
use crate::finding::{Finding, Severity};
use crate::flow::Mode;

/// Records of each kind of difference that are printed.
const LINES_MAX: usize = 200;

/// Service directories: import, export, compare, check.
#[derive(Debug, Subcommand)]
pub enum Directory {
    /// Read a directory; show what would change, and write it only with --write.
    Import(Import),
    /// Write a directory as Open Referral HSDS 3.1.
    Export(Export),
    /// Show what differs between two directories, or between one and what was imported.
    Diff(Compare),
    /// Show what is doubtful in a directory: types, words, references, ages, topics, hours, age.
    Check(Check),
}

/// How a directory is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Open Referral HSDS 3.0 or 3.1 as nested JSON.
    HsdsJson,
    /// Open Referral HSDS 3.0 or 3.1 as tables, with or without datapackage.json.
    HsdsCsv,
    /// Places of Integreat, API v3: a file for each region and language.
    Integreat,
    /// Any CSV, with a mapping.
    Csv,
}

/// Where a directory is read from.
#[derive(Debug, Clone, Args)]
struct From {
    /// How it is written; guessed from its files where it is not said.
    #[arg(long)]
    format: Option<Format>,
    /// Which column is which field, for `--format csv` (docs/directory.md).
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
}

/// Read a directory.
#[derive(Debug, Args)]
pub struct Import {
    /// A file, or a folder with files.
    path: PathBuf,
    /// The name under which its records are kept apart from others'; `lotse` speaks of the shipped directory.
    #[arg(long)]
    source: String,
    #[command(flatten)]
    from: From,
    /// Write it; without, only what would change is shown.
    #[arg(long)]
    write: bool,
    /// Write the rows that were kept out, one JSON object a line.
    #[arg(long, value_name = "FILE")]
    quarantine: Option<PathBuf>,
    /// Also delete records that the source no longer has.
    #[arg(long)]
    remove_missing: bool,
    #[command(flatten)]
    content: ContentArgs,
}

/// Write a directory.
#[derive(Debug, Args)]
pub struct Export {
    /// `hsds-json` (one file) or `hsds-csv` (a folder of tables with datapackage.json).
    #[arg(long, default_value = "hsds-json")]
    format: Format,
    /// The imported source to write; the shipped directory where it is not said.
    #[arg(long)]
    source: Option<String>,
    /// The file or folder to write.
    out: PathBuf,
    #[command(flatten)]
    content: ContentArgs,
}

/// Compare directories.
#[derive(Debug, Args)]
pub struct Compare {
    /// A file or folder.
    before: PathBuf,
    /// Another one; what was imported under --source where it is not said.
    after: Option<PathBuf>,
    /// The imported source to compare with.
    #[arg(long, default_value = SHIPPED)]
    source: String,
    #[command(flatten)]
    from: From,
}

/// Check a directory.
#[derive(Debug, Args)]
pub struct Check {
    /// A file or folder; everything that was imported where it is not said.
    path: Option<PathBuf>,
    #[command(flatten)]
    from: From,
    #[command(flatten)]
    content: ContentArgs,
}

impl Directory {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Import(import) => import.run(),
            Self::Export(export) => export.run(),
            Self::Diff(compare) => compare.run(),
            Self::Check(check) => check.run(),
        }
    }
}

impl Import {
    fn run(&self) -> anyhow::Result<ExitCode> {
        let valid = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if self.source.is_empty() || !self.source.chars().all(valid) {
            bail!("`{}` is no name of a source; use a-z, 0-9 and -", self.source);
        }
        let now = clock::now();
        let (mut records, mut notes) = read::read(&self.path, &self.from)?;
        let taxonomy = taxonomy(&self.content)?;
        let config = read_config()?;
        super::block_on(async {
            let store = opening(&config).open().await?;
            let before = stored::load(&store, &self.source).await?;
            records.settle(&before);
            notes.extend(doubts(&records, &self.source, &taxonomy, now));
            tell(&notes);
            self.keep_out(&notes)?;
            let diff = Diff::between(&before, &records);
            print(&diff.text(LINES_MAX));
            if self.write {
                // What was kept out is still in the source: it only cannot be read.
                let remove = self.remove_missing && notes.refused.is_empty();
                stored::write(&store, &self.source, &records, &diff, remove, now).await?;
                let all = remove || diff.removed.is_empty() && diff.texts.removed.is_empty();
                let kept = match (all, self.remove_missing) {
                    (true, _) => "",
                    (false, true) => "; nothing was removed, for rows were kept out",
                    (false, false) => "; what the source no longer has was kept",
                };
                print(&format!("written{kept}; a running bot takes it within half a minute"));
            } else {
                print("nothing is written yet; do so with --write");
            }
            store.close().await;
            anyhow::Ok(())
        })?;
        Ok(if notes.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

impl Import {
    /// Writes what was kept out where the operator wants it.
    fn keep_out(&self, notes: &Notes) -> anyhow::Result<()> {
        let Some(path) = &self.quarantine else { return Ok(()) };
        let lines: String = notes.refused.iter().map(|refused| refused.line() + "\n").collect();
        std::fs::write(path, lines).with_context(|| format!("{} cannot be written", path.display()))
    }
}

impl Export {
    fn run(&self) -> anyhow::Result<ExitCode> {
        let records = if let Some(source) = &self.source {
            stored(source)?
        } else {
            let content = content(&self.content)?;
            shipped::records(content.directory.services.all(), &content.directory.taxonomy).0
        };
        let source = self.source.as_deref().unwrap_or(SHIPPED);
        if records.records.is_empty() {
            bail!("nothing was imported under `{source}`");
        }
        let unwritable = |path: &Path| format!("{} cannot be written", path.display());
        match self.format {
            Format::HsdsJson => {
                let text = serde_json::to_string_pretty(&outward::document(&records, source))?;
                std::fs::write(&self.out, text + "\n").with_context(|| unwritable(&self.out))?;
            }
            Format::HsdsCsv => {
                std::fs::create_dir_all(&self.out).with_context(|| unwritable(&self.out))?;
                for (name, content) in outward::tables(&records, source) {
                    let path = self.out.join(name);
                    std::fs::write(&path, content).with_context(|| unwritable(&path))?;
                }
            }
            Format::Integreat | Format::Csv => bail!("a directory is written as hsds-json or hsds-csv"),
        }
        print(&format!("{} records are in {}", records.records.len(), self.out.display()));
        Ok(ExitCode::SUCCESS)
    }
}

impl Compare {
    fn run(&self) -> anyhow::Result<ExitCode> {
        let (first, mut notes) = read::read(&self.before, &self.from)?;
        let (mut before, mut after) = match &self.after {
            Some(path) => {
                let (after, more) = read::read(path, &self.from)?;
                notes.extend(more);
                (first, after)
            }
            None => (stored(&self.source)?, first),
        };
        tell(&notes);
        before.settle(&Collection::default());
        after.settle(&before);
        print(&Diff::between(&before, &after).text(LINES_MAX));
        Ok(ExitCode::SUCCESS)
    }
}

impl Check {
    fn run(&self) -> anyhow::Result<ExitCode> {
        let taxonomy = taxonomy(&self.content)?;
        let now = clock::now();
        let mut notes = Notes::default();
        if let Some(path) = &self.path {
            let (records, found) = read::read(path, &self.from)?;
            notes.extend(found);
            notes.extend(doubts(&records, "file", &taxonomy, now));
        } else {
            for (source, records) in all_stored()? {
                let (_, found) = Collection::of(records.rows());
                notes.extend(found);
                notes.extend(doubts(&records, &source, &taxonomy, now));
            }
        }
        tell(&notes);
        let count: usize = notes.counts.values().sum();
        print(&format!("{} errors, {count} warnings", notes.refused.len()));
        Ok(if notes.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn content(arguments: &ContentArgs) -> anyhow::Result<Content> {
    let (content, findings) = Content::load(arguments.files()?, Mode::Information);
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    anyhow::ensure!(errors == 0, "the content has {errors} errors; `lotse check` shows them");
    Ok(content)
}

/// The topics alone: all other content would take longer to read than most directories.
fn taxonomy(arguments: &ContentArgs) -> anyhow::Result<Taxonomy> {
    use crate::directory::hsds::topics;
    let files: Files = arguments.files()?;
    let Some(source) = files.get(topics::FILE) else { return Ok(Taxonomy::default()) };
    let document = crate::yaml::Document::read(source).map_err(|finding| anyhow::anyhow!("{}", line(&finding)))?;
    let (taxonomy, findings) = topics::read(&document);
    findings.iter().for_each(|finding| complain(&line(finding)));
    anyhow::ensure!(findings.is_empty(), "{} has errors", topics::FILE);
    Ok(taxonomy)
}

fn doubts(records: &Collection, source: &str, taxonomy: &Taxonomy, now: DateTime<Utc>) -> Notes {
    examine(records, source, taxonomy, now.with_timezone(&Berlin).date_naive()).1
}

fn stored(source: &str) -> anyhow::Result<Collection> {
    let config = read_config()?;
    super::block_on(async {
        let store = opening(&config).open().await?;
        let records = stored::load(&store, source).await?;
        store.close().await;
        Ok(records)
    })
}

fn all_stored() -> anyhow::Result<Vec<(String, Collection)>> {
    let config = read_config()?;
    super::block_on(async {
        let store = opening(&config).open().await?;
        let mut all = Vec::new();
        let sources = crate::store::directory::sources(&mut *store.reader().await?).await?;
        for source in sources {
            let records = stored::load(&store, &source).await?;
            all.push((source, records));
        }
        store.close().await;
        Ok(all)
    })
}

/// A finding in one line: a row of a directory may be longer than a screen.
pub(super) fn line(finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let help = finding.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
    format!("{severity}[{}] {}: {}{help}", finding.rule, finding.place, finding.message)
}

fn tell(notes: &Notes) {
    notes.doubts.iter().for_each(|finding| complain(&line(finding)));
    for (rule, count) in notes.unlisted() {
        complain(&format!("warning[{rule}] … and {count} more"));
    }
    notes.refused.iter().for_each(|refused| complain(&line(&refused.finding)));
    if !notes.refused.is_empty() {
        complain(&format!("{} rows were kept out", notes.refused.len()));
    }
}
