//! Typed words of staff: which client they go to. What could go to two clients is never guessed.

use super::super::cases::bubble;
use super::super::cases::relay;
use super::super::cases::said::Said;
use super::super::input::Input;
use super::super::outgoing::{Bubble, Outgoing};
use super::super::update::Did;
use super::{Desk, Doing, Words, book, pin};
use crate::casework::Case;
use crate::casework::case::CaseId;
use crate::casework::office::Media;
use crate::casework::press::{StaffPress, What};
use crate::flow::Sent;
use crate::language::Args;
use crate::store::{Result, case, case_message, sent};

/// Letters of a search in the phrase book without a case: whoever types more means a client.
const SEARCH_MAX: usize = 12;
/// Words that wait to be told where they go; of more, the oldest go nowhere.
const WAITING_MAX: usize = 10;

/// Words were typed: an answer to a client's message, or for the one case that is open.
pub(super) async fn typed(desk: &mut Desk<'_, '_>, words: Words) -> Result<()> {
    let mine = case::of_owner(desk.work.tx, desk.me.id).await?;
    let answered = match words.answers {
        Some(number) => case_message::in_staff_chat(desk.work.tx, desk.me.id, number).await?,
        None => None,
    };
    if let Some(message) = &answered {
        return match mine.iter().find(|case| case.id == message.case) {
            Some(case) => deliver(desk, case.id, &words).await,
            // It is another's now, or over: nothing is sent, and they hear why.
            None => desk.say("staff-not-yours").await,
        };
    }
    // A PIN that nobody asked for is for no client either.
    if words.media.is_none() && pin::is_own(desk, &words.text) {
        return pin::unasked(desk, words.message).await;
    }
    // Two letters and a colon find a phrase.
    if let Some(typed) = words.text.strip_prefix(':').map(str::trim).filter(|typed| typed.chars().count() <= SEARCH_MAX) {
        return book::search(desk, typed).await;
    }
    // They answer a card, or what else is about one client: it is for no other.
    if let Some(number) = words.answers
        && let Some(client) = sent::about(desk.work.tx, desk.me.id.0, number).await?
    {
        let theirs: Vec<Case> = mine.iter().filter(|case| case.client == client).cloned().collect();
        return match theirs.as_slice() {
            [] => desk.say("staff-not-yours").await,
            [only] => deliver(desk, only.id, &words).await,
            several => ask_whom(desk, several, words).await,
        };
    }
    let active = desk.me.active.and_then(|active| mine.iter().find(|case| case.id == active));
    match (mine.as_slice(), active) {
        ([], None) if desk.me.active.is_none() => desk.say("staff-nobody").await,
        // The case that they wrote to a moment ago is theirs no more: these words are for nobody else.
        (_, None) if desk.me.active.is_some() => {
            desk.me.active = None;
            desk.say("staff-not-yours").await
        }
        // They answer something that is not known any more: whom it was about might be gone.
        (some, _) if words.answers.is_some() => ask_whom(desk, some, words).await,
        (_, Some(case)) => deliver(desk, case.id, &words).await,
        ([only], None) => deliver(desk, only.id, &words).await,
        (several, None) => ask_whom(desk, several, words).await,
    }
}

/// Each question belongs to its words: it answers them, and its buttons carry their number.
async fn ask_whom(desk: &mut Desk<'_, '_>, several: &[Case], words: Words) -> Result<()> {
    let (answers, number) = (words.message, words.message.unwrap_or_default().to_string());
    let mut waiting = match desk.doing() {
        Doing::Whom { waiting } => waiting,
        _ => Vec::new(),
    };
    waiting.push(words);
    waiting.drain(..waiting.len().saturating_sub(WAITING_MAX));
    desk.set(&Doing::Whom { waiting });
    let (voice, own) = (desk.work.voice(), desk.me.language.clone());
    let label = |case: &Case| format!("{} · {}", case.code, voice.language_name(&own, &case.language));
    let mut buttons: Vec<(String, String)> =
        several.iter().map(|case| (label(case), StaffPress::of(What::To, case.id).with(number.as_str()).to_data())).collect();
    buttons.push(desk.button("cancel", &StaffPress::plain(What::Cancel)));
    let text = desk.text("staff-whom", None, &Args::new());
    let calls = vec![Outgoing::Send(Bubble { answers, ..bubble(text, buttons) })];
    desk.work.tell_staff(desk.me, None, calls).await
}

fn is(words: &Words, number: &str) -> bool {
    words.message.unwrap_or_default().to_string() == number
}

/// The words with this number, if they wait still.
pub(super) fn waiting(desk: &Desk<'_, '_>, number: &str) -> Option<Words> {
    match desk.doing() {
        Doing::Whom { waiting } => waiting.into_iter().find(|words| is(words, number)),
        _ => None,
    }
}

/// The words that waited go to this case; others wait on.
pub(super) async fn to(desk: &mut Desk<'_, '_>, id: CaseId, number: &str) -> Result<()> {
    let Doing::Whom { mut waiting } = desk.doing() else { return desk.say("staff-cancelled").await };
    let Some(at) = waiting.iter().position(|words| is(words, number)) else { return desk.say("staff-cancelled").await };
    let words = waiting.remove(at);
    desk.set(&if waiting.is_empty() { Doing::Nothing } else { Doing::Whom { waiting } });
    deliver(desk, id, &words).await
}

async fn deliver(desk: &mut Desk<'_, '_>, id: CaseId, words: &Words) -> Result<()> {
    if !pin::unlocked(desk) {
        return pin::ask(desk, None, Some(words.clone())).await;
    }
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    if !client.reachable {
        return desk.tell("staff-client", "blocked", &case).await;
    }
    let answers = match words.answers {
        Some(number) => case_message::in_staff_chat(desk.work.tx, desk.me.id, number).await?.and_then(|message| message.client_message),
        None => None,
    };
    let said = Said { media: words.media.clone(), ..Said::text(&words.text) };
    relay::from_staff(desk.work, &client, &case, desk.me, &said, words.message, answers).await?;
    desk.me.active = Some(id);
    Ok(())
}

/// Something that is no text: it goes on where the office allows it, or staff hear why not.
pub(super) async fn sent(desk: &mut Desk<'_, '_>, did: &Did) -> Result<()> {
    let Input::Sent(sent, words) = &did.input else { return Ok(()) };
    let office = desk.work.content.offices.get(&desk.me.office);
    let media = did.media.filter(|media| office.is_some_and(|office| office.media.contains(media)));
    let text = words.as_ref().map(|words| words.expose().clone()).unwrap_or_default();
    let words = |media: Option<Media>| Words {
        text: text.clone(),
        message: did.message,
        answers: did.answers,
        media: media.map(|media| relay::media_word(media).to_owned()),
    };
    match (sent, media) {
        (Sent::Media, Some(media)) => typed(desk, words(Some(media))).await,
        (Sent::Forwarded, _) if !text.is_empty() => typed(desk, words(None)).await,
        (Sent::Media | Sent::Forwarded | Sent::Contact | Sent::Edited, _) => desk.say("staff-no-media").await,
    }
}
