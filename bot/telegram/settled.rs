//! What a sent or refused row means for cases: numbers of messages that somebody needs later, and words that did not arrive.

use sqlx::AnyConnection;

use super::queue::Row;
use crate::casework::case::{CaseId, StaffId};
use crate::conversation::outgoing::{Mark, Whose};
use crate::private::Private;
use crate::store::{Result, Store, case_message, client, office, staff};

/// Notes what became of a row's messages; a failed one is told to whoever wrote it by a job.
pub(super) async fn note(tx: &mut AnyConnection, row: &Row) -> Result<()> {
    for (mark, message) in &row.marked {
        match mark {
            Mark::Message(id) => case_message::arrived(tx, *id, *message).await?,
            Mark::Card(case, member) => staff::card_sent(tx, CaseId(*case), StaffId(*member), *message).await?,
            Mark::Board(office) => office::board_sent(tx, office, *message).await?,
        }
    }
    case_message::failed(tx, &row.failed).await
}

/// A chat takes nothing any more: a client is unreachable, somebody's access ends, an office has no group.
pub(super) async fn gone(tx: &mut AnyConnection, store: &Store, row: &Row) -> Result<()> {
    case_message::failed(tx, &row.unsent().collect::<Vec<_>>()).await?;
    match (&row.parcel.whose, row.claimed.client) {
        (Some(Whose::Staff(member)), _) => staff::gone(tx, StaffId(*member)).await,
        (Some(Whose::Group(id)), _) => {
            let mut state = office::get(tx, store, id).await?;
            (state.group, state.board) = (None, None);
            office::put(tx, store, &state).await
        }
        (None, Some(client)) => {
            client::gone(tx, client).await?;
            case_message::unreachable(tx, client).await
        }
        (None, None) => Ok(()),
    }
}

/// An office's group lives on under another number.
pub(super) async fn moved(tx: &mut AnyConnection, store: &Store, row: &Row) -> Result<()> {
    if let Some(Whose::Group(id)) = &row.parcel.whose {
        let mut state = office::get(tx, store, id).await?;
        state.group = Some(Private::new(row.chat));
        office::put(tx, store, &state).await?;
    }
    Ok(())
}
