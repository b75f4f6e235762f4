//! `lotse appointments why`, `conflicts`, `busy`: why a time is not offered, what no longer fits, busy times from elsewhere.

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use chrono::NaiveDateTime;
use clap::{Args, Subcommand};

use super::print;
use super::run::{content, mode_of, opening, read_config};
use crate::booking::Resource;
use crate::casework::case::StaffId;
use crate::clock;
use crate::conversation::Content;
use crate::conversation::calendar::{Asked, conflicts, why};
use crate::conversation::cases::Casework;
use crate::conversation::desk::calendar::{secret, why_word};
use crate::ids::{Language, OfficeId};
use crate::language::{Args as Values, STAFF_LANGUAGES};
use crate::store::{Store, calendar, staff};

/// Appointments: why a time is not offered, which no longer fit the hours, busy times from elsewhere.
#[derive(Debug, Subcommand)]
pub enum Calendar {
    /// Why is this time not offered? Prints the first rule that removes it.
    Why(Why),
    /// Appointments that the office's hours and closed days no longer cover; none of them is deleted by that.
    Conflicts {
        /// Only this office.
        #[arg(long, value_name = "ID")]
        office: Option<String>,
        /// The language of the sentences: de or en.
        #[arg(long, default_value = "de")]
        language: String,
    },
    /// Read busy times from a calendar of elsewhere (ICS), every hour.
    Busy(Busy),
}

/// Why is this time not offered?
#[derive(Debug, Args)]
pub struct Why {
    /// The office, as `directory/offices.yaml` calls it.
    #[arg(long, value_name = "ID")]
    office: String,
    /// The kind, as `directory/appointments.yaml` calls it.
    #[arg(long = "type", value_name = "ID")]
    kind: String,
    /// In the office's wall time, for example "2026-12-03 10:00".
    #[arg(long, value_name = "TIME")]
    at: String,
    /// For somebody who speaks this; any language where absent.
    #[arg(long, value_name = "TAG")]
    speaks: Option<String>,
    /// As staff see it: notice, limits and their own seats do not hold them.
    #[arg(long)]
    staff: bool,
    /// The language of the sentence: de or en.
    #[arg(long, default_value = "de")]
    language: String,
}

/// Busy times from elsewhere.
#[derive(Debug, Args)]
pub struct Busy {
    /// The counsellor's number in `lotse staff list`; with `--office` the whole office.
    #[arg(long, value_name = "ID", conflicts_with = "office", required_unless_present = "office")]
    staff: Option<i64>,
    /// The whole office, as `directory/offices.yaml` calls it.
    #[arg(long, value_name = "ID")]
    office: Option<String>,
    /// Its address, `https`.
    #[arg(long, value_name = "URL")]
    url: String,
}

impl Calendar {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        super::block_on(async {
            let content = content(&config, mode_of(&config))?;
            let store = opening(&config).open().await?;
            let done = match self {
                Self::Why(asked) => asked.run(&store, &content).await,
                Self::Conflicts { office, language } => list(&store, &content, office.as_deref(), &spoken(language)?).await,
                Self::Busy(busy) => busy.run(&store, &content).await,
            };
            store.close().await;
            done
        })
    }
}

fn spoken(language: &str) -> anyhow::Result<Language> {
    if STAFF_LANGUAGES.contains(&language) {
        return Ok(language.into());
    }
    bail!("sentences exist in {}", STAFF_LANGUAGES.join(" and "))
}

fn office_of(content: &Content, id: &str) -> anyhow::Result<OfficeId> {
    let known: Vec<&str> = content.offices.all().map(|office| office.id.as_str()).collect();
    if known.contains(&id) {
        return Ok(id.into());
    }
    bail!("no office is called {id}; directory/offices.yaml has {}", known.join(", "))
}

fn sentence(content: &Content, language: &Language, word: &str) -> String {
    content.catalog.text(language, "staff-why", Some(word), &Values::new()).text
}

impl Why {
    async fn run(&self, store: &Store, content: &Content) -> anyhow::Result<ExitCode> {
        let (office, language) = (office_of(content, &self.office)?, spoken(&self.language)?);
        let at = NaiveDateTime::parse_from_str(self.at.trim(), "%Y-%m-%d %H:%M");
        let at = at.with_context(|| format!("{} is no time; write it as 2026-12-03 10:00", self.at))?;
        let (kind, speaks) = (self.kind.as_str().into(), self.speaks.as_deref().map(Language::from));
        let mut tx = store.begin().await?;
        let mut work = Casework { tx: &mut tx, store, content, bot: 0, now: clock::now(), posted: false };
        let asked = Asked { office: &office, kind: &kind, at, language: speaks.as_ref(), staff: self.staff };
        let Some((_, answer)) = why(&mut work, asked).await? else {
            bail!("{office} offers no {kind}; directory/appointments.yaml tells what it offers");
        };
        print(&sentence(content, &language, answer.as_ref().map_or_else(|why| why_word(*why), |_| "free")));
        Ok(if answer.is_ok() { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}

async fn list(store: &Store, content: &Content, office: Option<&str>, language: &Language) -> anyhow::Result<ExitCode> {
    let offices = match office {
        Some(id) => vec![office_of(content, id)?],
        None => content.offices.all().map(|office| office.id.clone()).collect(),
    };
    let mut reader = store.reader().await?;
    let mut any = false;
    for office in offices {
        for found in conflicts(&mut reader, content, &office, clock::now()).await? {
            let when = found.appointment.span.from.format("%Y-%m-%d %H:%M UTC");
            let kind = found.appointment.kind.as_ref().map(ToString::to_string).unwrap_or_default();
            let why = sentence(content, language, found.why.map_or("no-offer", why_word));
            print(&format!("{when}  {office}  {kind}  {}  {why}", found.appointment.id.0));
            any = true;
        }
    }
    Ok(if any { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

impl Busy {
    async fn run(&self, store: &Store, content: &Content) -> anyhow::Result<ExitCode> {
        if !secret(&self.url) {
            bail!("an address begins with https:// and has at most 500 characters");
        }
        let mut tx = store.begin().await?;
        if let Some(id) = &self.office {
            let office = office_of(content, id)?;
            calendar::import(&mut tx, store, &office, None, None, &self.url, clock::now()).await?;
        } else {
            let id = StaffId(self.staff.unwrap_or_default());
            let member = staff::by_id(&mut tx, store, id).await?;
            let member = member.with_context(|| format!("nobody has the number {}; `lotse staff list` shows all", id.0))?;
            let own = Resource::Counsellor(id);
            calendar::import(&mut tx, store, &member.office, Some(&own), Some(id), &self.url, clock::now()).await?;
        }
        tx.commit().await?;
        print("the running bot reads it within a minute, and every hour from then on");
        Ok(ExitCode::SUCCESS)
    }
}
