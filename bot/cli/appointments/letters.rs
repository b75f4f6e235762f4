//! `lotse appointments letters`: a page to print, a sheet for each appointment that nobody joined yet.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Europe::Berlin;
use clap::Args;

use super::super::directory::Progress;
use super::super::print;
use super::super::run::{content, mode_of, opening, read_config};
use super::office_of;
use crate::clock;
use crate::conversation::cases::Casework;
use crate::conversation::letters::{Paper, Sheet, page};
use crate::conversation::office_appointments;
use crate::directory::opening::opens;
use crate::ids::Language;
use crate::store::{audit, elsewhere, setting};

/// Sheets of one page to print.
const SHEETS_MAX: usize = 2_000;

/// Write a page to print.
#[derive(Debug, Args)]
pub struct Letters {
    /// The office, as `directory/offices.yaml` calls it; the only one where it is not said.
    #[arg(long, value_name = "ID")]
    office: Option<String>,
    /// The language beside German, where the office told none for an appointment.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Only this appointment; can be said again.
    #[arg(long, value_name = "WORD")]
    reference: Vec<String>,
    /// Only appointments up to this day.
    #[arg(long, value_name = "DAY")]
    until: Option<NaiveDate>,
    /// The paper: a4 or a5.
    #[arg(long, default_value = "a4", value_parser = paper)]
    paper: Paper,
    /// The file to write, for a browser to print.
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
}

fn paper(word: &str) -> Result<Paper, &'static str> {
    match word.to_ascii_lowercase().as_str() {
        "a4" => Ok(Paper::A4),
        "a5" => Ok(Paper::A5),
        _ => Err("it is a4 or a5"),
    }
}

impl Letters {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        let content = content(&config, mode_of(&config))?;
        let office = office_of(&content, self.office.as_deref())?;
        let named = self.language.as_deref().map(Language::from);
        if let Some(language) = named.as_ref().filter(|language| !content.languages().any(|known| known == *language)) {
            bail!("there are no texts in {language}");
        }
        let now = clock::now();
        super::super::block_on(async {
            let store = opening(&config).open().await?;
            let Some(bot) = setting::address(&mut *store.reader().await?).await? else {
                bail!("the bot's name is not known before it has run once: start it with `lotse run`");
            };
            let mut tx = store.begin().await?;
            let mut all = elsewhere::ahead(&mut tx, &office, now, i64::MAX).await?;
            let end = self.until.map(|day| opens(Berlin, (day + TimeDelta::days(1)).into()));
            all.retain(|kept| {
                let chosen = self.reference.is_empty() || self.reference.contains(&kept.reference);
                chosen && end.is_none_or(|end| kept.appointment.span.from < end) && kept.appointment.client.is_none()
            });
            if all.len() > SHEETS_MAX {
                bail!("these are {} sheets; at most {SHEETS_MAX} go into one page: use --until or --reference", all.len());
            }
            let bar = Progress::new("codes", all.len() as u64);
            let mut work = Casework { tx: &mut tx, store: &store, content: &content, bot: 0, now, posted: false };
            let mut sheets = Vec::new();
            for kept in &all {
                let told = office_appointments::before(&mut work, kept).await?.details.and_then(|details| details.language);
                if let Some(code) = office_appointments::new_code(&mut work, &kept.appointment).await? {
                    let language = told.or_else(|| named.clone()).unwrap_or_else(|| "de".into());
                    sheets.push(Sheet { reference: kept.reference.clone(), language, code });
                }
                bar.done(1);
            }
            bar.end();
            // Written first: codes that stand on no paper help nobody.
            std::fs::write(&self.out, page(&content, &bot, self.paper, &sheets))
                .with_context(|| format!("{} cannot be written", self.out.display()))?;
            audit::note(&mut tx, &store, &office, None, "letters", Some(&sheets.len().to_string()), now).await?;
            tx.commit().await?;
            print(&format!(
                "{} sheets are in {}; codes of earlier sheets for these appointments do not work any more",
                sheets.len(),
                self.out.display()
            ));
            print("the file holds codes: delete it when it is printed");
            store.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}
