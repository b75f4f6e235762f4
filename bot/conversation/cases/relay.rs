//! Words both ways: kept sealed with the case, relayed at once and in order, headed so that nobody takes one case for another.
//!
//! A message is rebuilt from its text, so no name, mention, contact or place of its sender goes along. Photos, voice and files are
//! shown again by Telegram itself, where the office allows it (P6).

use super::super::outgoing::{Bubble, Mark, Outgoing, Parcel};
use super::super::update::Did;
use super::said::{self, Said};
use super::{Casework, open};
use crate::casework::Case;
use crate::casework::case::StaffId;
use crate::casework::office::Media;
use crate::ids::Language;
use crate::language::Args;
use crate::store::case_message::{self, Kind, Wording, Written};
use crate::store::client::Client;
use crate::store::staff::Staff;
use crate::store::{Result, case, outbox, staff};

/// UTF-16 units of relayed text in one message: below Telegram's 4,096, with room for the head.
const PIECE_MAX: usize = 3_500;

/// What somebody of the staff reads of a client's message.
pub(in crate::conversation) fn to_staff_text(work: &Casework<'_>, reader: &Language, case: &Case, said: &Said) -> String {
    let mut head = format!("{} · {}", case.code, work.language_name(reader, &case.language));
    if said.danger {
        head = format!("{}\n{head}", work.part(reader, "staff-case", "danger"));
    }
    if said.edited {
        head = format!("{head} · {}", work.part(reader, "staff-case", "edited"));
    }
    let body = match &said.media {
        Some(kind) if said.text.is_empty() => work.part(reader, "staff-media", kind),
        _ => said.shown(work, reader),
    };
    format!("{head}\n{body}")
}

/// Text in pieces that Telegram takes, cut between words where there are any.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut units = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        for part in cut(word) {
            let length = part.encode_utf16().count();
            if units + length > PIECE_MAX && units > 0 {
                pieces.push(String::new());
                units = 0;
            }
            units += length;
            if let Some(last) = pieces.last_mut() {
                last.push_str(&part);
            }
        }
    }
    pieces
}

/// A word that is longer than a piece, in parts.
fn cut(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut units = 0;
    for letter in word.chars() {
        if units + letter.len_utf16() > PIECE_MAX {
            parts.push(String::new());
            units = 0;
        }
        units += letter.len_utf16();
        if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts
}

/// Text as messages; the last one carries buttons and mark, the first one answers.
pub(in crate::conversation) fn bubbles(text: &str, last: &Bubble) -> Vec<Outgoing> {
    let pieces = pieces(text);
    let count = pieces.len();
    let mut calls = Vec::new();
    for (at, piece) in pieces.into_iter().enumerate() {
        let mut bubble = if at + 1 == count { Bubble { text: piece, ..last.clone() } } else { Bubble::plain(piece) };
        bubble.answers = last.answers.filter(|_| at == 0);
        calls.push(Outgoing::Send(bubble));
    }
    calls
}

/// Keeps a client's message, and relays it to whoever has the case.
pub(in crate::conversation) async fn from_client(
    work: &mut Casework<'_>,
    client: &Client,
    case: &Case,
    did: &Did,
    said: &Said,
) -> Result<()> {
    // Somebody whose access ended reads nothing any more: it waits for whoever takes the case next.
    let owner = work.owner(case).await?;
    let written = Written {
        id: work.store.numbers.next(),
        case: case.id,
        client: (client.id, &client.key),
        kind: Kind::Client,
        staff: owner.as_ref().map(|owner| owner.id),
        message: did.message,
        json: &said.to_json(),
    };
    case_message::keep(work.tx, &written, work.now).await?;
    let mut active = case.clone();
    active.urgent |= said.danger;
    // The lease counts from what the counsellor did last: a client who writes and writes is not answered by that.
    if active.owner().is_none() {
        active.active = work.now;
    }
    work.change(case, &active).await?;
    let Some(owner) = owner else { return Ok(()) };
    let answers = match did.answers {
        Some(number) => case_message::in_client_chat(work.tx, client.id, number).await?.filter(|known| known.case == case.id),
        None => None,
    };
    let answers = answers.filter(|known| known.staff == Some(owner.id)).and_then(|known| known.staff_message);
    // What was written before, and not read yet, comes first.
    hand_unread(work, client, &active, &owner).await?;
    show(work, client, &active, &owner, (written.id, 0), said, answers, did.message).await?;
    // Their next typed words could be meant for either client: they will be asked.
    staff::divert(work.tx, owner.id, case.id).await
}

/// Shows a client's message to somebody.
#[expect(clippy::too_many_arguments, reason = "each is a part of one message")]
async fn show(
    work: &mut Casework<'_>,
    client: &Client,
    case: &Case,
    owner: &Staff,
    wording: Wording,
    said: &Said,
    answers: Option<i64>,
    message: Option<i64>,
) -> Result<()> {
    let text = to_staff_text(work, &owner.language, case, said);
    let mark = Some(Mark::wording(wording));
    let mut calls = bubbles(&text, &Bubble { answers, mark: mark.clone(), ..Bubble::default() });
    if let (Some(_), Some(message)) = (&said.media, message) {
        calls.push(Outgoing::Copy { from: *client.chat.expose(), message, mark });
    }
    work.tell_staff(owner, Some(client), calls).await
}

/// What nobody has got yet goes to whoever took the case, in order.
pub(in crate::conversation) async fn hand_unread(work: &mut Casework<'_>, client: &Client, case: &Case, owner: &Staff) -> Result<usize> {
    let unread = case_message::unread(work.tx, case.id).await?;
    for message in &unread {
        let said = Said::restore(message.open(&client.key)?.expose());
        case_message::hand(work.tx, message.id, owner.id).await?;
        show(work, client, case, owner, (message.id, message.edits), &said, None, message.client_message).await?;
    }
    Ok(unread.len())
}

/// Somebody has a case no more: the client's words that were not sent to them yet are for whoever has it next, in order.
pub(super) async fn recall(work: &mut Casework<'_>, case: &Case, former: StaffId) -> Result<()> {
    let Some(client) = crate::store::client::by_id(work.tx, work.store, case.client).await? else { return Ok(()) };
    let waiting = outbox::recall::unbegun(work.tx, former.0, (client.id, &client.key), work.now).await?;
    let of_case: Vec<i64> = case_message::of_case(work.tx, case.id).await?.iter().map(|message| message.id).collect();
    for (row, json) in waiting {
        let Ok(parcel) = serde_json::from_str::<Parcel>(json.expose()) else { continue };
        let words: Vec<i64> = parcel.calls.iter().filter_map(|call| call.mark().and_then(Mark::of_case)).map(|(id, _)| id).collect();
        if !words.is_empty() && words.iter().all(|id| of_case.contains(id)) {
            outbox::settle(work.tx, &[row]).await?;
            case_message::take_back(work.tx, &words, former).await?;
        }
    }
    Ok(())
}

/// A client changed a message of theirs: the same is changed where staff read it. False when it belongs to no case.
pub(in crate::conversation) async fn client_edited(
    work: &mut Casework<'_>,
    client: &Client,
    did: &Did,
    text: &str,
    danger: bool,
) -> Result<bool> {
    let Some(number) = did.message else { return Ok(false) };
    let Some(message) = case_message::in_client_chat(work.tx, client.id, number).await? else { return Ok(false) };
    let Some(case) = case::by_id(work.tx, message.case).await?.filter(|_| message.kind == Kind::Client) else { return Ok(false) };
    let said = Said { text: text.to_owned(), edited: true, danger, ..Said::restore(message.open(&client.key)?.expose()) };
    case_message::rewrite(work.tx, message.id, &client.key, &said.to_json()).await?;
    // Whoever had the case before reads nothing new; what nobody has read yet is read as it is now.
    let Some(owner) = work.owner(&case).await?.filter(|_| message.staff.is_some()) else { return Ok(true) };
    let shown = message.staff_message.filter(|_| message.staff == Some(owner.id));
    if message.staff != Some(owner.id) {
        case_message::hand(work.tx, message.id, owner.id).await?;
    }
    let wording = case_message::resend(work.tx, message.id).await?;
    let text = to_staff_text(work, &owner.language, &case, &said);
    work.tell_staff(&owner, Some(client), edited(&text, shown, wording)).await?;
    Ok(true)
}

/// In place of the message that stands there; where its number is not known yet, or the text is too long for one, said anew.
fn edited(text: &str, message: Option<i64>, wording: Wording) -> Vec<Outgoing> {
    let mut calls = bubbles(text, &Bubble { mark: Some(Mark::wording(wording)), ..Bubble::default() });
    if let (Some(message), [Outgoing::Send(bubble)]) = (message, calls.as_slice()) {
        calls = vec![Outgoing::Edit { message, bubble: bubble.clone() }];
    }
    calls
}

/// Sends somebody's words to their client, and keeps them.
pub(in crate::conversation) async fn from_staff(
    work: &mut Casework<'_>,
    client: &Client,
    case: &Case,
    member: &Staff,
    said: &Said,
    message: Option<i64>,
    answers: Option<i64>,
) -> Result<i64> {
    let id = work.store.numbers.next();
    let json = said.to_json();
    let written =
        Written { id, case: case.id, client: (client.id, &client.key), kind: Kind::Staff, staff: Some(member.id), message, json: &json };
    case_message::keep(work.tx, &written, work.now).await?;
    let mut active = case.clone();
    active.active = work.now;
    work.change(case, &active).await?;
    let text = to_client_text(work, &client.language, said);
    let buttons = said.phrase.as_ref().map(|used| said::answers(work.content, &client.language, used, id)).unwrap_or_default();
    let mark = Some(Mark::Message(id));
    let mut calls = bubbles(&text, &Bubble { buttons, answers, mark: mark.clone(), ..Bubble::default() });
    // A copy carries nobody's name.
    if let (Some(_), Some(message)) = (&said.media, message) {
        calls.push(Outgoing::Copy { from: *member.chat.expose(), message, mark });
    }
    work.tell(client, calls).await?;
    Ok(id)
}

/// What a client reads of a counsellor's words: headed, so that the bot is not taken for a person.
fn to_client_text(work: &Casework<'_>, language: &Language, said: &Said) -> String {
    let head = work.part(language, "case-person", if said.edited { "says-anew" } else { "says" });
    format!("{head}\n{}", said.shown(work, language))
}

/// Somebody changed words of theirs: the client's copy changes. False when it is no message of a case that they have, or the client
/// cannot be reached.
pub(in crate::conversation) async fn staff_edited(work: &mut Casework<'_>, member: &Staff, number: i64, text: &str) -> Result<bool> {
    let Some(message) = case_message::in_staff_chat(work.tx, member.id, number).await? else { return Ok(false) };
    let Some(client) = crate::store::client::by_id(work.tx, work.store, message.client).await? else { return Ok(false) };
    let has = case::by_id(work.tx, message.case).await?.is_some_and(|case| case.owner() == Some(member.id));
    if message.kind != Kind::Staff || !has || !client.reachable {
        return Ok(false);
    }
    let said = Said { text: text.to_owned(), edited: true, ..Said::restore(message.open(&client.key)?.expose()) };
    case_message::rewrite(work.tx, message.id, &client.key, &said.to_json()).await?;
    let wording = case_message::resend(work.tx, message.id).await?;
    let text = to_client_text(work, &client.language, &said);
    let calls = edited(&text, message.client_message, wording);
    work.tell(&client, calls).await?;
    Ok(true)
}

/// The word for what is no text, as texts name it.
pub(in crate::conversation) const fn media_word(media: Media) -> &'static str {
    match media {
        Media::Photo => "photo",
        Media::Voice => "voice",
        Media::File => "file",
    }
}

/// A case that was written in, told in one message: for whoever takes it over, or looks at it.
pub(in crate::conversation) async fn history(
    work: &mut Casework<'_>,
    client: &Client,
    case: &Case,
    reader: &Language,
    but_unread: bool,
) -> Result<String> {
    let mut lines = Vec::new();
    for message in case_message::of_case(work.tx, case.id).await? {
        if but_unread && message.kind == Kind::Client && message.staff.is_none() {
            continue;
        }
        let said = Said::restore(message.open(&client.key)?.expose());
        if message.kind == Kind::Note && said.office.as_ref().is_some_and(|office| *office != case.office) {
            continue;
        }
        let who = match message.kind {
            Kind::Client => "client",
            Kind::Staff => "staff",
            Kind::Note => "note",
        };
        let who = work.part(reader, "staff-history", who);
        let body = match &said.media {
            Some(kind) if said.text.is_empty() => work.part(reader, "staff-media", kind),
            _ => said.shown(work, reader),
        };
        lines.push(format!("{who}: {body}"));
    }
    Ok(lines.join("\n"))
}

/// Tells a client something in the bot's own words.
pub(in crate::conversation) async fn tell_client(
    work: &mut Casework<'_>,
    client: &Client,
    message: &str,
    attribute: Option<&str>,
    args: &Args,
) -> Result<()> {
    let text = work.say(&client.language, message, attribute, args);
    work.tell(client, vec![Outgoing::Send(Bubble::plain(text))]).await
}

/// A case waits again, or has a new owner: cards and board follow.
pub(in crate::conversation) async fn returned(
    work: &mut Casework<'_>,
    before: &Case,
    after: &Case,
    why: &str,
    by: Option<&Staff>,
) -> Result<()> {
    work.change(before, after).await?;
    let after = Case { version: after.version + 1, ..after.clone() };
    work.audit(&after.office, by.map(|member| (member.id, member.role)), why, Some(&after.code)).await?;
    // Whoever had it keeps it as the one that they wrote to: their next words go to nobody else by that.
    open::offer(work, &after).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::{PIECE_MAX, pieces};

    #[test]
    fn long_words_are_cut_and_nothing_is_lost() {
        for text in ["", "kurz", &"wort ".repeat(3_000), &"x".repeat(9_000), &"𝄞".repeat(4_000)] {
            let pieces = pieces(text);
            assert_eq!(pieces.concat(), text);
            assert!(pieces.iter().all(|piece| piece.encode_utf16().count() <= PIECE_MAX));
        }
    }
}
