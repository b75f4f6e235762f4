//! `lotse stats`: counts of closed cases for reports; nobody can be told from them (P8, AWO-11, KISI-4, KISI-6).

mod chart;
mod gathered;
mod milestones;
mod needs;
mod shown;
mod words;

use std::path::Path;
use std::process::ExitCode;
use std::str::FromStr;

use anyhow::{Context as _, bail};
use chrono::{Datelike as _, Months, NaiveDate};
use clap::{Args, Subcommand, ValueEnum};

use self::gathered::{Gathered, MEASURES};
use self::words::Words;
use super::run::{content, mode_of, opening, read_config};
use super::{complain, print};
use crate::clock;
use crate::conversation::Content;
use crate::finding::near;
use crate::ids::Language;
use crate::language::STAFF_LANGUAGES;

/// Months of one answer.
const MONTHS_MAX: usize = 120;

/// Counts of closed cases. Counts under 5 are hidden, so that nobody can be told from them.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Stats {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    tables: Tables,
}

/// Reports made of the same counts.
#[derive(Debug, Subcommand)]
enum What {
    /// Milestones as CSV, with the columns of your own file (KISI).
    Milestones(milestones::Milestones),
    /// What people needed in a month: Markdown, and HTML with bar charts (KISI).
    Needs(needs::Needs),
}

/// Tables of values by offices, and of cases by month.
#[derive(Debug, Args)]
struct Tables {
    #[command(flatten)]
    range: Range,
    /// Only the column of this office, as `directory/offices.yaml` calls it.
    #[arg(long, value_name = "ID")]
    office: Option<String>,
    /// Only this table: cases, topic, language, age, way, outcome, waiting, solved or first-answer.
    #[arg(long)]
    measure: Option<String>,
    /// How it is written.
    #[arg(long, default_value = "md")]
    format: Format,
    #[command(flatten)]
    reader: Reader,
}

/// How tables are written.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// One line a cell, for a spreadsheet.
    Csv,
    /// For programs.
    Json,
    /// For people.
    Md,
}

/// Whole months, both included.
#[derive(Debug, Clone, Copy, Args)]
struct Range {
    /// The first month (2026-01).
    #[arg(long, value_name = "MONTH")]
    from: Option<Month>,
    /// The last month (2026-11).
    #[arg(long, value_name = "MONTH")]
    to: Option<Month>,
}

/// Who reads it.
#[derive(Debug, Clone, Args)]
struct Reader {
    /// The language of headings and names: de or en.
    #[arg(long, default_value = "de", value_parser = STAFF_LANGUAGES)]
    language: String,
}

/// A month of a year, as UTC has it: cases are counted so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Month(NaiveDate);

impl FromStr for Month {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let day = (text.len() == 7).then(|| NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").ok()).flatten();
        day.map(Self).ok_or_else(|| "a month is written 2026-11".to_owned())
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m"))
    }
}

impl Range {
    /// The months, in order; not empty.
    ///
    /// # Errors
    /// When one is not said, when the last one comes before the first, or when they are more than [`MONTHS_MAX`].
    fn months(self) -> anyhow::Result<Vec<String>> {
        let (Some(from), Some(to)) = (self.from, self.to) else { bail!("say which months: --from 2026-01 --to 2026-11") };
        if to < from {
            bail!("--to {to} comes before --from {from}");
        }
        let next = |month: &Month| month.0.checked_add_months(Months::new(1)).map(Month);
        let months: Vec<String> = std::iter::successors(Some(from), next)
            .take_while(|month| *month <= to)
            .take(MONTHS_MAX + 1)
            .map(|month| month.to_string())
            .collect();
        if months.len() > MONTHS_MAX {
            bail!("an answer has at most {MONTHS_MAX} months");
        }
        Ok(months)
    }

    /// Whether the last month still goes on, so that its counts grow.
    fn goes_on(self) -> bool {
        let today = clock::now().date_naive();
        self.to.is_some_and(|to| (to.0.year(), to.0.month()) >= (today.year(), today.month()))
    }
}

impl Stats {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        match self.what {
            Some(What::Milestones(milestones)) => milestones.run(),
            Some(What::Needs(needs)) => needs.run(),
            None => self.tables.run(),
        }
    }
}

impl Tables {
    fn run(self) -> anyhow::Result<ExitCode> {
        if let Some(measure) = self.measure.as_deref().filter(|measure| !MEASURES.contains(measure)) {
            let near = near(measure, MEASURES).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            bail!("nothing is counted as `{measure}`{near}\nthere are {}", MEASURES.join(", "));
        }
        let (content, gathered) = load(self.range)?;
        let words = Words::new(&content, &self.reader);
        if let Some(office) = &self.office {
            let known: Vec<&str> = content.offices.all().map(|office| office.id.as_str()).collect();
            if !known.contains(&office.as_str()) && !gathered.names_office(office) {
                bail!("no office is called {office}; directory/offices.yaml has {}", known.join(", "));
            }
        }
        let tables = gathered.select(self.measure.as_deref());
        let text = match self.format {
            Format::Csv => shown::csv(&gathered, &tables, &words, self.office.as_deref())?,
            Format::Json => shown::json(&gathered, &tables, &words, self.office.as_deref()),
            Format::Md => shown::markdown(&gathered, &tables, &words, self.office.as_deref()),
        };
        print(text.trim_end());
        Ok(ExitCode::SUCCESS)
    }
}

/// The content of the settings, and all counts of these months.
fn load(range: Range) -> anyhow::Result<(Content, Gathered)> {
    let months = range.months()?;
    let config = read_config()?;
    let content = content(&config, mode_of(&config))?;
    if range.goes_on() {
        complain(
            "the last month is not over: what is published now and again later tells by its difference what came in between; \
             publish whole months",
        );
    }
    let gathered = super::block_on(async {
        let store = opening(&config).open().await?;
        let gathered = Gathered::read(&store, &content, months, range.goes_on()).await?;
        store.close().await;
        Ok(gathered)
    })?;
    Ok((content, gathered))
}

/// Writes a file, and says so.
fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    std::fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    print(&path.display().to_string());
    Ok(())
}

impl Reader {
    fn language(&self) -> Language {
        self.language.as_str().into()
    }
}
