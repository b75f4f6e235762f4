//! The queue board: one message in an office's group, edited in place. Everybody in a group reads everything, so it holds codes,
//! languages, topics and times, and nothing that was told.

use sha2::{Digest as _, Sha256};

use super::super::outgoing::{Bubble, Mark, Outgoing};
use super::{Casework, Voice, open};
use crate::casework::Case;
use crate::casework::case::State;
use crate::casework::desk::SHOWN_MAX;
use crate::ids::Language;
use crate::language::Args;
use crate::store::office::OfficeState;
use crate::store::{Result, case, office};

/// A board is edited at most so often, with all changes together, in milliseconds.
pub const PAUSE_MS: i64 = 10_000;
/// A first board whose number Telegram has not told is waited for, in milliseconds.
const FIRST_MS: i64 = 60_000;

/// What a board shows.
fn text(work: Voice<'_>, reader: &Language, cases: &[Case]) -> String {
    let mut waiting: Vec<&Case> = cases.iter().filter(|case| case.state == State::Waiting && open::on_board(case)).collect();
    waiting.sort_by_key(|case| (!case.urgent, case.since, case.id));
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let taken = cases.iter().filter(|case| matches!(case.state, State::Taken(_)) && open::on_board(case)).count();
    let mut lines = vec![work.say(reader, "staff-board", None, &Args::new().with("number", count(waiting.len())))];
    lines.extend(waiting.iter().take(SHOWN_MAX).map(|case| open::headline(work, reader, case)));
    if waiting.len() > SHOWN_MAX {
        lines.push(work.say(reader, "staff-board", Some("more"), &Args::new().with("number", count(waiting.len() - SHOWN_MAX))));
    }
    lines.push(work.say(reader, "staff-board", Some("taken"), &Args::new().with("number", count(taken))));
    lines.join("\n")
}

fn digest(text: &str) -> String {
    Sha256::digest(text).iter().take(8).fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

/// Shows what is, where a board is out of date and it is time.
pub(super) async fn refresh(work: &mut Casework<'_>, state: OfficeState) -> Result<()> {
    let now = work.now.timestamp_millis();
    let first_is_under_way = state.board.is_none() && state.shown.is_some() && now - state.shown_ms < FIRST_MS;
    if state.group.is_none() || state.dirty_ms.is_none() || now - state.shown_ms < PAUSE_MS || first_is_under_way {
        return Ok(());
    }
    let cases = case::open_of(work.tx, &state.office).await?;
    let reader = work.content.offices.get(&state.office).map_or_else(|| Language::from("de"), |office| office.language.clone());
    let text = text(work.voice(), &reader, &cases);
    let digest = digest(&text);
    let mut next = OfficeState { dirty_ms: None, ..state };
    if next.shown.as_ref() != Some(&digest) || next.board.is_none() {
        // Where the board was deleted it is sent anew, under another number.
        let mark = Some(Mark::Board(next.office.clone()));
        let call = match next.board {
            Some(message) => Outgoing::Edit { message, bubble: Bubble { mark, ..Bubble::plain(text) } },
            None => Outgoing::Send(Bubble { mark, ..Bubble::plain(text) }),
        };
        work.tell_group(&next, vec![call]).await?;
        next.shown = Some(digest);
        next.shown_ms = now;
    }
    office::put(work.tx, work.store, &next).await
}
