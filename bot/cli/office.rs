//! `lotse office-key`: keys of offices' programs, and where offices want to hear of what clients did.

use std::process::ExitCode;

use anyhow::bail;
use chrono::{DateTime, TimeDelta, Utc};
use clap::{Args, Subcommand};

use super::print;
use super::run::{content, mode_of, opening, read_config};
use crate::clock;
use crate::http::office::auth::{hash, new_secret, written};
use crate::ids::OfficeId;
use crate::private::Private;
use crate::store::office_key::{OfficeKey as Kept, Scope};
use crate::store::webhook::Webhook;
use crate::store::{Store, audit, office_key, webhook};
use crate::work::reach::Reach;

/// Days that a key may last.
const DAYS_MAX: u16 = 730;

/// Keys for the office API (docs/office-api.md).
#[derive(Debug, Subcommand)]
pub enum OfficeKey {
    /// Make a key; it is shown once.
    Make(Make),
    /// Which keys there are, without the keys.
    List,
    /// End a key at once.
    Revoke {
        /// Its number in `lotse office-key list`.
        id: i64,
    },
    /// Say where an office wants to hear of what clients did; the secret that signs is shown once.
    Webhook {
        /// The office.
        #[arg(long, value_name = "ID")]
        office: String,
        /// An https address; nothing is told any more where it is not said.
        url: Option<String>,
    },
}

/// Make a key.
#[derive(Debug, Args)]
pub struct Make {
    /// The office, as `directory/offices.yaml` calls it.
    #[arg(long, value_name = "ID")]
    office: String,
    /// What it may: `read`, `write`; both where it is not said.
    #[arg(long, value_name = "WORD")]
    scope: Vec<String>,
    /// How long it works.
    #[arg(long, value_name = "DAYS", default_value_t = 365)]
    days: u16,
}

impl OfficeKey {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        super::block_on(async {
            let store = opening(&config).open().await?;
            let now = clock::now();
            match self {
                Self::Make(make) => {
                    known(&content(&config, mode_of(&config))?, &make.office)?;
                    make.run(&store, now).await?;
                }
                Self::List => list(&store, now).await?,
                Self::Revoke { id } => {
                    let mut tx = store.begin().await?;
                    if !office_key::revoke(&mut tx, *id, now).await? {
                        bail!("no key that works has the number {id}");
                    }
                    tx.commit().await?;
                    print(&format!("{id} works no more"));
                }
                Self::Webhook { office, url } => {
                    known(&content(&config, mode_of(&config))?, office)?;
                    let reach = if config.office_private_webhooks { Reach::Anywhere } else { Reach::Public };
                    set_webhook(&store, office, url.as_deref(), reach, now).await?;
                }
            }
            store.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}

fn known(content: &crate::conversation::Content, office: &str) -> anyhow::Result<()> {
    let known: Vec<&str> = content.offices.all().map(|office| office.id.as_str()).collect();
    if !known.contains(&office) {
        bail!("no office is called {office}; directory/offices.yaml has {}", known.join(", "));
    }
    Ok(())
}

impl Make {
    async fn run(&self, store: &Store, now: DateTime<Utc>) -> anyhow::Result<()> {
        let mut scopes = Vec::new();
        for word in &self.scope {
            match Scope::from_word(word) {
                Some(scope) => scopes.push(scope),
                None => bail!("a key may `read` or `write`, not `{word}`"),
            }
        }
        if scopes.is_empty() {
            scopes = vec![Scope::Read, Scope::Write];
        }
        if !(1..=DAYS_MAX).contains(&self.days) {
            bail!("a key works 1 to {DAYS_MAX} days");
        }
        print(&make(store, self.office.as_str().into(), &scopes, self.days, now).await?);
        super::complain(&format!("shown once; it works {} days", self.days));
        Ok(())
    }
}

/// A new key, as a program sends it.
pub(super) async fn make(store: &Store, office: OfficeId, scopes: &[Scope], days: u16, now: DateTime<Utc>) -> anyhow::Result<String> {
    let expires = now + TimeDelta::days(i64::from(days));
    let key = Kept { id: store.numbers.next(), office, scopes: scopes.to_vec(), made: now, expires };
    let secret = new_secret();
    let mut tx = store.begin().await?;
    office_key::put(&mut tx, &hash(&store.installation, &secret), &key).await?;
    audit::note(&mut tx, store, &key.office, None, "office-key", Some(&key.id.to_string()), now).await?;
    tx.commit().await?;
    Ok(written(key.id, &secret))
}

async fn list(store: &Store, now: DateTime<Utc>) -> anyhow::Result<()> {
    let keys = office_key::all(&mut *store.reader().await?).await?;
    if keys.is_empty() {
        print("there is no key yet; make one with `lotse office-key make`");
    }
    for key in keys {
        let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.as_str()).collect();
        let over = if key.expires <= now { "  (over)" } else { "" };
        print(&format!("{:<20} {:<20} {:<12} until {}{over}", key.id, key.office, scopes.join(","), key.expires.format("%Y-%m-%d %H:%M")));
    }
    for webhook in webhook::all(&mut *store.reader().await?, store).await? {
        print(&format!("webhook              {:<20} {}", webhook.office, webhook.url));
    }
    Ok(())
}

async fn set_webhook(store: &Store, office: &str, url: Option<&str>, reach: Reach, now: DateTime<Utc>) -> anyhow::Result<()> {
    let office = OfficeId::from(office);
    let mut tx = store.begin().await?;
    let Some(url) = url else {
        let said = if webhook::remove(&mut tx, &office).await? { "is told nothing any more" } else { "has no webhook" };
        tx.commit().await?;
        print(&format!("{office} {said}"));
        return Ok(());
    };
    reach.url(url)?;
    let secret = new_secret();
    let webhook = Webhook { office: office.clone(), url: url.to_owned(), secret: Private::new(secret.clone()) };
    webhook::set(&mut tx, store, &webhook, now).await?;
    audit::note(&mut tx, store, &office, None, "webhook", None, now).await?;
    tx.commit().await?;
    print(&secret);
    super::complain("shown once; requests carry its signature in the header Lotse-Signature");
    Ok(())
}
