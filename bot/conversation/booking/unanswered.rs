//! Requests that the office did not answer (G6): before their time comes the client hears that they do not count, and can choose anew.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::cases::Casework;
use super::details::Details;
use super::made::policy_of;
use super::news::{News, tell};
use super::office::{Happened, hears};
use crate::booking::appointment::{Act, act};
use crate::booking::policy::Quiet;
use crate::store::{Result, StoreError, appointment, booking, client};

/// So long before its time a request ends: nobody should be on their way by then.
const BEFORE: TimeDelta = TimeDelta::hours(3);
/// How far ahead is looked: those hours and a night.
pub const AHEAD: TimeDelta = TimeDelta::hours(18);
/// Requests of one pass.
pub const TRIED_MAX: i64 = 50;
const STEP: TimeDelta = TimeDelta::minutes(15);

/// Ends what is to be told now; says how many.
///
/// # Errors
/// [`StoreError`] when the database fails: nothing was ended then.
pub async fn end(work: &mut Casework<'_>) -> Result<usize> {
    let mut ended = 0;
    for asked in appointment::unanswered(work.tx, work.now + AHEAD, TRIED_MAX).await? {
        let policy = policy_of(work.content, &asked);
        // After an outage in the evening it waits for the morning.
        let night = policy.quiet.holds(work.now) && work.now < asked.span.from;
        if night || work.now < told_at(asked.span.from, policy.quiet) {
            continue;
        }
        let Some(id) = asked.client else { continue };
        let Some(client) = client::by_id(work.tx, work.store, id).await? else { continue };
        let Ok(after) = act(&asked, Act::CancelByOffice, work.now) else { continue };
        if !booking::change(work.tx, &after).await? {
            return Err(StoreError::Changed);
        }
        let json = appointment::details(work.tx, after.id, &client.key).await?;
        let details = json.map(|json| Details::restore(json.expose())).unwrap_or_default();
        tell(work, &client, News::Unanswered, &after, &details).await?;
        hears(work, &after, Happened::Cancelled).await?;
        ended += 1;
    }
    Ok(ended)
}

/// When it is told: [`BEFORE`] its time, or before the quiet hours in which that falls.
fn told_at(from: DateTime<Utc>, quiet: Quiet) -> DateTime<Utc> {
    let mut at = from - BEFORE;
    while quiet.holds(at) && at > from - AHEAD {
        at -= STEP;
    }
    at
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::{Quiet, told_at};

    #[test]
    fn nobody_is_woken_by_a_request_that_ends() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().expect("an instant");
        let quiet = Quiet::default();
        assert_eq!(told_at(at("2026-12-02T14:00:00Z"), quiet), at("2026-12-02T11:00:00Z"));
        let evening = told_at(at("2026-12-02T08:00:00Z"), quiet);
        assert!(!quiet.holds(evening) && evening.date_naive() == at("2026-12-01T00:00:00Z").date_naive(), "{evening}");
    }
}
