//! "Why is this time not offered?"

use chrono::{DateTime, NaiveDateTime, Utc};

use super::super::booking::{By, Look, calendar};
use super::super::cases::Casework;
use crate::booking::slots::{Slot, Why};
use crate::directory::opening::opens;
use crate::ids::{AppointmentTypeId, Language, OfficeId};
use crate::store::Result;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// At which office.
    pub office: &'a OfficeId,
    /// Which kind.
    pub kind: &'a AppointmentTypeId,
    /// When, in the office's wall time.
    pub at: NaiveDateTime,
    /// For somebody who speaks this; any language where absent.
    pub language: Option<&'a Language>,
    /// As staff see it; else as a client who has nothing ahead.
    pub staff: bool,
}

/// No client has this number.
const NOBODY: i64 = 0;

/// The instant that was asked for, and what can be had there, or the first rule that removes it; `None` where the office offers nothing
/// of the kind.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails.
pub async fn why(work: &mut Casework<'_>, asked: Asked<'_>) -> Result<Option<(DateTime<Utc>, std::result::Result<Slot, Why>)>> {
    let by = if asked.staff { By::Staff } else { By::Client(NOBODY) };
    let look = Look { office: asked.office, kind: asked.kind, by, language: asked.language, counsellor: None, moves: None };
    let Some(calendar) = calendar(work, &look).await? else { return Ok(None) };
    let at = opens(calendar.zone(), asked.at);
    Ok(Some((at, calendar.times().at(at))))
}
