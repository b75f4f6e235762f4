//! `lotse staff`: invitations, who works where, the end of somebody's access; `lotse audit`: who did what, without content.

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use chrono::TimeDelta;
use clap::{Args, Subcommand};

use super::print;
use super::run::{content, mode_of, opening, read_config};
use crate::casework::Case;
use crate::casework::case::StaffId;
use crate::casework::role::{Action, Role, allowed};
use crate::clock;
use crate::conversation::desk::{INVITE, INVITE_HOURS, invite_hash, new_code};
use crate::ids::OfficeId;
use crate::store::staff::{Invite as Kept, Standing};
use crate::store::{Store, audit, case, setting, staff};

/// People who answer: invite, list, end access.
#[derive(Debug, Subcommand)]
pub enum Staff {
    /// Make a link that lets one person in, once, within two days.
    Invite(Invite),
    /// Who works where, as what.
    List,
    /// Make somebody something else.
    Role {
        /// Their number in `lotse staff list`.
        id: i64,
        /// helper, counsellor, exit-counsellor, coordinator or admin.
        role: String,
    },
    /// End somebody's access at once; their cases go back to the queue.
    Suspend {
        /// Their number in `lotse staff list`.
        id: i64,
    },
}

/// Make a link that lets one person in.
#[derive(Debug, Args)]
pub struct Invite {
    /// The office, as `directory/offices.yaml` calls it.
    #[arg(long, value_name = "ID")]
    office: String,
    /// helper, counsellor, exit-counsellor, coordinator or admin.
    #[arg(long, value_name = "ROLE")]
    role: String,
}

/// Who opened, took, transferred, closed what: no content, no client.
#[derive(Debug, Args)]
pub struct Audit {
    /// Only this office.
    #[arg(long, value_name = "ID")]
    office: Option<String>,
    /// So many lines, the newest first.
    #[arg(long, default_value_t = 100)]
    limit: i64,
}

impl Staff {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        super::block_on(async {
            let store = opening(&config).open().await?;
            match self {
                Self::Invite(invite) => {
                    let content = content(&config, mode_of(&config))?;
                    let offices: Vec<&str> = content.offices.all().map(|office| office.id.as_str()).collect();
                    invite.run(&store, &offices).await?;
                }
                Self::List => list(&store).await?,
                Self::Suspend { id } => suspend(&store, *id).await?,
                Self::Role { id, role } => change_role(&store, *id, role).await?,
            }
            store.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}

impl Invite {
    async fn run(&self, store: &Store, offices: &[&str]) -> anyhow::Result<()> {
        let role = role_of(&self.role)?;
        if !offices.contains(&self.office.as_str()) {
            bail!("no office is called {}; directory/offices.yaml has {}", self.office, offices.join(", "));
        }
        let (code, now) = (new_code(), clock::now());
        let office = OfficeId::from(self.office.as_str());
        let kept = Kept { office: office.clone(), role: Some(role), made_by: None, expires: now + TimeDelta::hours(INVITE_HOURS) };
        let mut tx = store.begin().await?;
        staff::invite(&mut tx, &invite_hash(&store.installation, &code), &kept).await?;
        audit::note(&mut tx, store, &office, None, "invite", Some(role.as_str()), now).await?;
        let bot = setting::address(&mut tx).await?;
        tx.commit().await?;
        match bot {
            Some(bot) => print(&bot.link("start", &format!("{INVITE}{code}"))),
            None => print(&format!("/start {INVITE}{code}   (write this to the bot: its name is known once it has run)")),
        }
        print(&format!("for one person, once, until {}", (now + TimeDelta::hours(INVITE_HOURS)).format("%Y-%m-%d %H:%M UTC")));
        Ok(())
    }
}

async fn list(store: &Store) -> anyhow::Result<()> {
    let mut reader = store.reader().await?;
    let all = staff::all(&mut reader, store).await?;
    if all.is_empty() {
        print("nobody works here yet; make a link with `lotse staff invite`");
        return Ok(());
    }
    print("id                   office           role             access     languages");
    for member in all {
        let access = match member.standing {
            Standing::Active => "active",
            Standing::Suspended => "suspended",
            Standing::Left => "left",
        };
        let speaks: Vec<&str> = member.speaks.iter().map(crate::ids::Language::as_str).collect();
        print(&format!("{:<20} {:<16} {:<16} {access:<10} {}", member.id.0, member.office, member.role.as_str(), speaks.join(" ")));
    }
    Ok(())
}

/// The running bot gives their cases back within a quarter of a minute.
async fn suspend(store: &Store, id: i64) -> anyhow::Result<()> {
    let mut tx = store.begin().await?;
    let member = staff::by_id(&mut tx, store, StaffId(id)).await?;
    let member = member.with_context(|| nobody(id))?;
    staff::stand(&mut tx, member.id, Standing::Suspended, clock::now()).await?;
    audit::note(&mut tx, store, &member.office, None, "suspend", Some(&id.to_string()), clock::now()).await?;
    tx.commit().await?;
    print("access is ended; open cases go back to the queue");
    Ok(())
}

fn nobody(id: i64) -> String {
    format!("nobody has the number {id}; `lotse staff list` shows all")
}

/// From now on they may do what this role may. Whoever has a case that it may not have keeps the role until that case is elsewhere:
/// a client's case never hangs between two people.
async fn change_role(store: &Store, id: i64, role: &str) -> anyhow::Result<()> {
    let role = role_of(role)?;
    let mut tx = store.begin().await?;
    let mut member = staff::by_id(&mut tx, store, StaffId(id)).await?.with_context(|| nobody(id))?;
    if member.standing != Standing::Active {
        bail!("{id} has no access any more; make them a new link with `lotse staff invite`");
    }
    let may = |case: &Case| allowed(role, &member.office, Action::Work, &case.office, case.queue);
    let cases = case::of_owner(&mut tx, member.id).await?;
    if let Some(case) = cases.iter().find(|case| !may(case)) {
        bail!("they have case {}, which a {} may not have: they hand it on first (/transfer, /giveback)", case.code, role.as_str());
    }
    member.role = role;
    staff::change(&mut tx, store, &member).await?;
    audit::note(&mut tx, store, &member.office, None, "role", Some(&format!("{id} {}", role.as_str())), clock::now()).await?;
    tx.commit().await?;
    print(&format!("{id} is {} of {} now", role.as_str(), member.office));
    Ok(())
}

fn role_of(word: &str) -> anyhow::Result<Role> {
    Role::from_word(word)
        .filter(|role| *role != Role::Operator)
        .with_context(|| format!("no role is called {word}; there are helper, counsellor, exit-counsellor, coordinator and admin"))
}

impl Audit {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let config = read_config()?;
        super::block_on(async {
            let store = opening(&config).open().await?;
            let office = self.office.as_deref().map(OfficeId::from);
            let lines = audit::latest(&mut *store.reader().await?, office.as_ref(), self.limit.clamp(1, 10_000)).await?;
            print("at                office           who                  role             action           case");
            for line in lines {
                let at = chrono::DateTime::from_timestamp_millis(line.at_ms).unwrap_or_default();
                let who = line.staff.map_or_else(|| "-".to_owned(), |staff| staff.to_string());
                print(&format!(
                    "{} {:<16} {who:<20} {:<16} {:<16} {}",
                    at.format("%Y-%m-%d %H:%M"),
                    line.office,
                    line.role.unwrap_or_else(|| "-".to_owned()),
                    line.action,
                    line.code.unwrap_or_default()
                ));
            }
            store.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}
