//! What a sent or refused row means for the outbox and for cases: numbers of messages that somebody needs later, and words that
//! did not arrive.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::AnyConnection;

pub use super::queue::Row;
use crate::casework::case::{CaseId, StaffId};
use crate::conversation::outgoing::{Mark, Whose};
use crate::private::Private;
use crate::store::{Result, Store, case_message, client, office, outbox, reminder, sent, staff};

/// What became of a row.
#[derive(Debug)]
pub enum Done {
    /// Every call of it was made or refused.
    Sent(Row),
    /// It is tried again after this.
    Later(Row, Duration),
    /// Its chat takes nothing any more.
    Gone(Row),
    /// Its chat lives on under the row's number.
    Moved(Row),
}

impl Done {
    /// The row.
    #[must_use]
    pub const fn row(&self) -> &Row {
        let (Self::Sent(row) | Self::Later(row, _) | Self::Gone(row) | Self::Moved(row)) = self;
        row
    }
}

/// Writes what became of rows of a bot's outbox.
///
/// # Errors
/// [`crate::store::StoreError`] when the database fails; what was sent may go out twice then.
pub async fn settle(tx: &mut AnyConnection, store: &Store, bot: i64, done: &[Done], now: DateTime<Utc>) -> Result<()> {
    let (mut gone, mut messages) = (Vec::new(), Vec::new());
    for done in done {
        note(tx, done.row(), now).await?;
        match done {
            Done::Sent(row) => {
                messages.extend(row.messages());
                match &row.refused {
                    Some(error) => outbox::refuse(tx, row.claimed.id, error).await?,
                    None => gone.push(row.claimed.id),
                }
            }
            Done::Later(row, after) => {
                messages.extend(row.messages());
                let not_before = now + TimeDelta::from_std(*after).unwrap_or(TimeDelta::seconds(1));
                outbox::postpone(tx, &row.postponed(not_before)).await?;
            }
            Done::Gone(row) => {
                chat_gone(tx, store, row, now).await?;
                gone.push(row.claimed.id);
            }
            Done::Moved(row) => {
                moved(tx, store, row).await?;
                if let Some(client) = row.claimed.client.filter(|_| row.parcel.chat.is_none())
                    && let Some(client) = client::by_id(tx, store, client).await?
                {
                    client::moved(tx, store, bot, &client, row.chat).await?;
                } else {
                    outbox::readdress(tx, store, row.claimed.id, &row.addressed()).await?;
                }
                outbox::postpone(tx, &row.postponed(now)).await?;
            }
        }
    }
    outbox::settle(tx, &gone).await?;
    sent::note(tx, &messages, now).await
}

/// Notes what became of a row's messages; a failed one is told to whoever wrote it by a job.
async fn note(tx: &mut AnyConnection, row: &Row, now: DateTime<Utc>) -> Result<()> {
    let staff = row.staff();
    if let (Some(member), Some(client)) = (staff, row.claimed.client) {
        sent::shown(tx, client, member.0, &row.sent, now).await?;
    }
    for (mark, message) in &row.marked {
        match mark {
            Mark::Message(id) => case_message::arrived(tx, (*id, 0), *message, staff).await?,
            Mark::Changed(id, edits) => case_message::arrived(tx, (*id, *edits), *message, staff).await?,
            Mark::Card(case, member) => staff::card_sent(tx, CaseId(*case), StaffId(*member), *message).await?,
            Mark::Board(office) => office::board_sent(tx, office, *message).await?,
            Mark::Reminder(id) => drop(reminder::arrived(tx, *id, now).await?),
        }
    }
    for id in &row.unreminded {
        reminder::failed(tx, *id, "refused").await?;
    }
    case_message::failed(tx, &row.failed, staff).await
}

/// A chat takes nothing any more: a client is unreachable, somebody's access ends, an office has no group.
async fn chat_gone(tx: &mut AnyConnection, store: &Store, row: &Row, now: DateTime<Utc>) -> Result<()> {
    match (&row.parcel.whose, row.claimed.client) {
        (Some(Whose::Staff(member)), _) => {
            // They may come back, and read nothing of then: whoever takes their cases reads it.
            outbox::drop_line(tx, *member).await?;
            case_message::take_from(tx, StaffId(*member)).await?;
            staff::gone(tx, StaffId(*member), now).await
        }
        (Some(Whose::Group(id)), _) => {
            let mut state = office::get(tx, store, id).await?;
            (state.group, state.board) = (None, None);
            office::put(tx, store, &state).await
        }
        (None, Some(client)) => {
            case_message::failed(tx, &row.unsent().collect::<Vec<_>>(), None).await?;
            client::gone(tx, client).await?;
            reminder::unreachable(tx, client).await?;
            case_message::unreachable(tx, client).await
        }
        (None, None) => Ok(()),
    }
}

/// An office's group lives on under another number.
async fn moved(tx: &mut AnyConnection, store: &Store, row: &Row) -> Result<()> {
    if let Some(Whose::Group(id)) = &row.parcel.whose {
        let mut state = office::get(tx, store, id).await?;
        state.group = Some(Private::new(row.chat));
        office::put(tx, store, &state).await?;
    }
    Ok(())
}
