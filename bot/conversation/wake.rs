//! What a timer means: a talk that was silent for long is deleted; a question that was gathered is answered.

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, Utc};

use super::acted::{Acted, plain, rang};
use super::booking;
use super::cases::Casework;
use super::content::Content;
use super::outgoing::{Parcel, pack};
use super::stored::Stored;
use crate::flow::Wait;
use crate::language::Args;
use crate::store::outbox::{self, Lane, Posted};
use crate::store::{Result, Store, case, client, talk};

/// What a timer led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// Nobody is there any more, or the timer outlived its question.
    Nothing,
    /// The talk is over and deleted (P8).
    Over,
    /// Something waits to be sent.
    Posted,
}

/// What was gathered is given up with an apology; the way on is a word or a button.
fn sorry(content: &Content, mut stored: Stored) -> Acted {
    stored.session.gathered = None;
    stored.timer = None;
    let apology = plain(content, &stored.session.language, "went-wrong", &Args::new());
    Acted { calls: pack(&[apology], None), ..Acted::quiet(stored) }
}

/// Lets a timer of a client run out.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; the timer is due again then.
pub async fn wake(store: &Store, content: &Content, id: i64, wait: i64, now: DateTime<Utc>) -> Result<Woken> {
    let mut tx = store.begin().await?;
    let Some(client) = client::by_id(&mut tx, store, id).await? else { return Ok(Woken::Nothing) };
    let Some(json) = &client.talk else { return Ok(Woken::Nothing) };
    let (stored, whole) = Stored::restore(json.expose(), &client.language);
    // Somebody wrote between the look and now: this timer is not theirs any more. The talk's own one stands in its row again.
    if whole && stored.timer.is_none_or(|(open, _)| i64::from(open.0) != wait) {
        let timer = stored.timer.map(|(wait, at)| (i64::from(wait.0), at));
        talk::save(&mut tx, &[talk::Talk { client: &client, json: json.expose(), timer }], now).await?;
        tx.commit().await?;
        return Ok(Woken::Nothing);
    }
    let wait = Wait(u32::try_from(wait).unwrap_or_default());
    // As in a batch of updates: a turn that panics costs one client an apology, not everybody their timers.
    let safe = stored.clone();
    let acted = catch_unwind(AssertUnwindSafe(|| rang(content, stored, wait, now))).unwrap_or_else(|_| sorry(content, safe));
    let woken = if !whole || acted.erased.is_some() {
        talk::delete(&mut tx, id).await?;
        Woken::Over
    } else {
        for gap in acted.gaps {
            let cased = gap.words.is_some() && !case::clients_with(&mut tx, &[id]).await?.is_empty();
            let gap = if cased { gap.without_words() } else { gap };
            gap.store(&mut tx, store, &client.language, now).await?;
        }
        let mut stored = acted.stored;
        let posted = !acted.calls.is_empty() || acted.offer.is_some();
        if !acted.calls.is_empty() {
            let json = Parcel::to_client(acted.calls).to_json();
            let posted = Posted {
                id: store.numbers.next(),
                line: client.id,
                client: Some((client.id, &client.key)),
                lane: Lane::Conversation,
                json: &json,
            };
            outbox::post(&mut tx, store, &[posted], now).await?;
        }
        if let Some(mine) = acted.offer {
            // The bot's number is for people who are new; this one is known.
            let mut work = Casework { tx: &mut tx, store, content, bot: 0, now, posted: false };
            booking::client::offer(&mut work, &client, &mut stored, mine).await?;
        }
        let timer = stored.timer.map(|(wait, at)| (i64::from(wait.0), at));
        let json = stored.to_json(content.trees.mode);
        talk::save(&mut tx, &[talk::Talk { client: &client, json: &json, timer }], now).await?;
        if posted { Woken::Posted } else { Woken::Nothing }
    };
    tx.commit().await?;
    Ok(woken)
}
