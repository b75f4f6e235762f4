//! What a calendar of elsewhere said, as it is taken over: its busy times in place of those of before, and a word to whoever gave it when
//! something is wrong.

use chrono::{DateTime, Utc};

use super::super::cases::{Casework, send};
use super::super::content::Content;
use crate::booking::busy::Busy;
use crate::language::Args;
use crate::store::calendar::{self, Import};
use crate::store::{Result, Store, staff, unavailable};

/// Under this word stand the busy times of a calendar of elsewhere.
pub const IMPORTED: &str = "calendar";

/// Why a calendar was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nobody answers at the address, or not in time.
    Unreachable,
    /// The answer is no calendar but a refusal, or the address is none that is read.
    Refused,
    /// It is larger than is read.
    Large,
    /// What stands there is no calendar.
    Odd,
    /// Some entries of it were not understood; the others count.
    Partly,
}

impl Fault {
    /// The word that is stored, an attribute of `staff-import-faults`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Refused => "refused",
            Self::Large => "large",
            Self::Odd => "odd",
            Self::Partly => "partly",
        }
    }
}

/// Takes over what was read, or notes why nothing was; true when somebody is told. A fault is told once, not with every pass; what was
/// known before holds on meanwhile.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn take_over(
    store: &Store,
    content: &Content,
    bot: i64,
    import: &Import,
    read: std::result::Result<Busy, Fault>,
    now: DateTime<Utc>,
) -> Result<bool> {
    let mut tx = store.begin().await?;
    let fault = match &read {
        Ok(busy) if busy.faults.is_empty() => None,
        Ok(_) => Some(Fault::Partly),
        Err(fault) => Some(*fault),
    };
    // Another address was given meanwhile: what this one said is of no use.
    if !calendar::tried(&mut tx, import.id, fault.map(Fault::as_str), now).await? {
        return Ok(false);
    }
    if let Ok(busy) = read {
        unavailable::replace(&mut tx, store, &import.office, import.resource.as_ref(), IMPORTED, &busy.spans).await?;
    }
    let mut work = Casework { tx: &mut tx, store, content, bot, now, posted: false };
    if let Some(fault) = fault.filter(|fault| import.fault.as_deref() != Some(fault.as_str()))
        && let Some(giver) = import.staff
        && let Some(member) = staff::by_id(work.tx, store, giver).await?
    {
        let text = work.say(&member.language, "staff-import-faults", Some(fault.as_str()), &Args::new());
        work.tell_staff(&member, None, send(text, Vec::new())).await?;
    }
    let posted = work.posted;
    tx.commit().await?;
    Ok(posted)
}
