//! What a client does who has a case. While a person has it, words go to that person and the bot is silent; danger, escape words and
//! buttons still work.

use super::super::acted::plain;
use super::super::input::{Input, understand};
use super::super::outgoing::{Bubble, Key, Outgoing};
use super::super::render::label;
use super::super::stored::{Aside, Stored};
use super::super::update::Did;
use super::press::CasePress;
use super::relay;
use super::said::{self, Said, Used};
use super::{Casework, end, mine, open, times, which};
use crate::casework::Case;
use crate::casework::case::{Blocked, CaseId, State};
use crate::flow::{Event, Press, Sent, Wait, Wish};
use crate::ids::Language;
use crate::language::Args;
use crate::private::Private;
use crate::store::client::Client;
use crate::store::{Result, case, case_message};

/// What becomes of something that a client did.
#[derive(Debug)]
pub(in crate::conversation) enum Course {
    /// It belongs to a case, and everything is done.
    Done,
    /// The engine answers, as without a case.
    Engine,
}

/// Takes what a client did, as far as it belongs to a case of theirs.
pub(in crate::conversation) async fn did(work: &mut Casework<'_>, client: &mut Client, stored: &mut Stored, did: &Did) -> Result<Course> {
    let cases = case::of_client(work.tx, client.id).await?;
    if let Input::Pressed(data) = &did.input
        && let Some(press) = CasePress::from_data(data)
    {
        return pressed(work, client, stored, &cases, press, did).await;
    }
    // What answers a message of a case belongs to that case, whichever others there are.
    let quoted = match did.answers {
        Some(number) => case_message::in_client_chat(work.tx, client.id, number).await?.map(|message| message.case),
        None => None,
    };
    let quoted = quoted.and_then(|id| cases.iter().find(|case| case.id == id));
    let (event, _) = understand(work.content, &stored.session, &did.input, work.now);
    if matches!(event, Event::Wished(Wish::MyData) | Event::Pressed(_, Press::Wish(Wish::MyData))) {
        mine::tell(work, client, &cases).await?;
    }
    if quoted.is_none()
        && let Some(several) = which::several(&cases)
    {
        match (&did.input, &event) {
            // Whoever says outright that they are in danger is not asked; a complaint is read later than a request.
            (Input::Text(_), Event::Danger { direct: true, .. }) => {
                return taken(work, client, stored, which::request(&several), did).await;
            }
            (Input::Text(text), event) if !matches!(event, Event::Wished(_)) && !text.expose().starts_with('/') => {
                stored.hold(text.expose());
                which::ask(work, client, &several).await?;
                return Ok(Course::Done);
            }
            (Input::Sent(Sent::Media | Sent::Forwarded, _), _) => {
                relay::tell_client(work, client, "case-which", Some("quote"), &Args::new()).await?;
                return Ok(Course::Done);
            }
            _ => {}
        }
    }
    let Some(current) = quoted.or_else(|| cases.iter().find(|case| case.state != State::Closed)).or(cases.first()) else {
        return Ok(Course::Engine);
    };
    if current.blocked == Blocked::Yes {
        return Ok(Course::Engine);
    }
    match current.state {
        State::Taken(_) => taken(work, client, stored, current, did).await,
        State::Waiting => waiting(work, client, stored, current, did).await,
        State::Closed if open::reopens(work.voice(), current) => closed(work, client, stored, current, did, quoted.is_some()).await,
        State::Closed => Ok(Course::Engine),
    }
}

/// While a person has the case.
async fn taken(work: &mut Casework<'_>, client: &mut Client, stored: &Stored, case: &Case, did: &Did) -> Result<Course> {
    let (event, _) = understand(work.content, &stored.session, &did.input, work.now);
    let kind = if let Event::Danger { kind, .. } = &event { Some(kind.clone()) } else { None };
    let danger = kind.is_some();
    let marked = match &kind {
        Some(kind) => open::in_danger(work, case, kind).await?,
        None => case.clone(),
    };
    let case = &marked;
    match (&did.input, event) {
        // Ways out work here too, and help opens as everywhere.
        (Input::Text(_), Event::Wished(Wish::Stop)) => {
            end::by_client(work, client, case, "withdrew").await?;
            Ok(Course::Engine)
        }
        (Input::Text(_), Event::Wished(Wish::Language | Wish::Delete | Wish::Privacy | Wish::MyData | Wish::Emergency)) => {
            Ok(Course::Engine)
        }
        (Input::Text(text), _) if !text.expose().starts_with('/') => {
            let said = Said { danger, ..Said::text(text.expose()) };
            relay::from_client(work, client, case, did, &said).await?;
            if danger {
                help_row(work, client, stored).await?;
            }
            Ok(Course::Done)
        }
        (Input::Sent(Sent::Edited, words), _) => {
            let text = words.as_ref().map(|words| words.expose().clone()).unwrap_or_default();
            let ours = relay::client_edited(work, client, did, &text, danger).await?;
            if ours && danger {
                help_row(work, client, stored).await?;
            }
            Ok(if ours { Course::Done } else { Course::Engine })
        }
        (Input::Sent(sent, words), _) => sent_something(work, client, stored, case, did, *sent, words.as_ref(), danger).await,
        (Input::Pressed(data), _) => match Press::from_data(data) {
            // Old screens do not start a second talk beside the person; what leads out does.
            Some((_, Press::Wish(Wish::Person | Wish::Menu | Wish::More))) | None => still_open(work, client, case).await,
            Some((_, Press::Wish(Wish::Stop))) => {
                end::by_client(work, client, case, "withdrew").await?;
                Ok(Course::Engine)
            }
            Some(_) => Ok(Course::Engine),
        },
        // A command or a link that is none of the ways out.
        _ => still_open(work, client, case).await,
    }
}

#[expect(clippy::too_many_arguments, reason = "each is a part of one message")]
async fn sent_something(
    work: &mut Casework<'_>,
    client: &Client,
    stored: &Stored,
    case: &Case,
    did: &Did,
    sent: Sent,
    words: Option<&Private<String>>,
    danger: bool,
) -> Result<Course> {
    let allowed = work.content.offices.get(&case.office).map(|office| office.media.clone()).unwrap_or_default();
    let text = words.map(|words| words.expose().clone()).unwrap_or_default();
    match (sent, did.media.filter(|media| allowed.contains(media))) {
        // Who and where somebody is goes to nobody (P5).
        (Sent::Contact, _) => return Ok(Course::Engine),
        (Sent::Media, Some(media)) => {
            let said = Said { media: Some(relay::media_word(media).to_owned()), danger, ..Said::text(&text) };
            relay::from_client(work, client, case, did, &said).await?;
        }
        (Sent::Media, None) if text.is_empty() => relay::tell_client(work, client, "case-media-off", None, &Args::new()).await?,
        (Sent::Media, None) => {
            relay::from_client(work, client, case, did, &Said { danger, ..Said::text(&text) }).await?;
            relay::tell_client(work, client, "case-media-off", Some("words"), &Args::new()).await?;
        }
        // Whose words they were first is told to nobody; only the words go on.
        (Sent::Forwarded | Sent::Edited, _) if text.is_empty() => return Ok(Course::Engine),
        (Sent::Forwarded | Sent::Edited, _) => relay::from_client(work, client, case, did, &Said { danger, ..Said::text(&text) }).await?,
    }
    if danger {
        help_row(work, client, stored).await?;
    }
    Ok(Course::Done)
}

/// While nobody has it yet: what the engine does not understand as an answer is laid beside the request.
async fn waiting(work: &mut Casework<'_>, client: &mut Client, stored: &mut Stored, case: &Case, did: &Did) -> Result<Course> {
    let (event, _) = understand(work.content, &stored.session, &did.input, work.now);
    let idle = stored.session.ended || stored.session.frames.is_empty();
    match (&did.input, event) {
        (Input::Text(text), Event::Asked(_) | Event::TooLong) if idle || stored.aside == Some(Aside::ForCase) => {
            relay::from_client(work, client, case, did, &Said::text(text.expose())).await?;
            relay::tell_client(work, client, "case-added", None, &Args::new()).await?;
            Ok(Course::Done)
        }
        // Once is enough; the same press takes it back in two taps (P4). After a crisis the numbers come first, as ever.
        (_, Event::Wished(Wish::Person) | Event::Pressed(_, Press::Wish(Wish::Person))) if !stored.session.danger => {
            stored.aside = Some(Aside::ForCase);
            let text = work.say(&client.language, "case-waits", None, &Args::new());
            let voice = work.voice();
            let button = |part: &str, press: CasePress| (voice.part(&client.language, "case-waits", part), press.to_data());
            let buttons = vec![button("on", CasePress::GoOn(case.id)), button("back", CasePress::End(case.id))];
            work.tell(client, super::send(text, buttons)).await?;
            Ok(Course::Done)
        }
        (Input::Sent(Sent::Edited, Some(words)), Event::Sent(_)) => {
            let ours = relay::client_edited(work, client, did, words.expose(), false).await?;
            Ok(if ours { Course::Done } else { Course::Engine })
        }
        (_, Event::Danger { kind, .. }) => {
            // The engine shows the card; the case comes before others from now on (R0).
            open::in_danger(work, case, &kind).await?;
            Ok(Course::Engine)
        }
        _ => Ok(Course::Engine),
    }
}

/// After the close, for two weeks: words may be for the counsellor again, and the client is asked before they go anywhere.
async fn closed(work: &mut Casework<'_>, client: &mut Client, stored: &mut Stored, case: &Case, did: &Did, quoted: bool) -> Result<Course> {
    let (event, _) = understand(work.content, &stored.session, &did.input, work.now);
    let idle = stored.session.ended || stored.session.frames.is_empty();
    match (&did.input, event) {
        (Input::Text(text), Event::Asked(_) | Event::TooLong) if quoted => {
            let text = text.expose().clone();
            end::reopen(work, client, case).await?;
            let Some(case) = case::by_id(work.tx, case.id).await? else { return Ok(Course::Engine) };
            relay::from_client(work, client, &case, did, &Said::text(&text)).await?;
            Ok(Course::Done)
        }
        (Input::Text(text), Event::Asked(_)) if idle && stored.aside != Some(Aside::ForBot) => {
            stored.hold(text.expose());
            let text = work.say(&client.language, "case-again", None, &Args::new());
            let voice = work.voice();
            let button = |part: &str, press: CasePress| (voice.part(&client.language, "case-again", part), press.to_data());
            let buttons = vec![button("send", CasePress::Held(case.id, true)), button("bot", CasePress::Held(case.id, false))];
            work.tell(client, super::send(text, buttons)).await?;
            Ok(Course::Done)
        }
        _ => Ok(Course::Engine),
    }
}

/// A button below a message of a case.
async fn pressed(
    work: &mut Casework<'_>,
    client: &mut Client,
    stored: &mut Stored,
    cases: &[Case],
    press: CasePress,
    did: &Did,
) -> Result<Course> {
    let of = |id: CaseId| cases.iter().find(|case| case.id == id);
    match press {
        CasePress::Answer(message, choice) => {
            let Some(message) = case_message::by_id(work.tx, message).await?.filter(|message| message.client == client.id) else {
                return Ok(Course::Engine);
            };
            let Some(case) = of(message.case).filter(|case| case.blocked != Blocked::Yes) else { return Ok(Course::Engine) };
            if case.state == State::Closed && !open::reopens(work.voice(), case) {
                relay::tell_client(work, client, "case-again", Some("over"), &Args::new()).await?;
                return Ok(Course::Done);
            }
            let sent = Said::restore(message.open(&client.key)?.expose());
            let Some(used) = sent.phrase.filter(|used| {
                let phrase = work.content.phrases.get(&used.id);
                phrase.is_some_and(|phrase| phrase.answers.iter().any(|known| *known == *choice.as_str()))
            }) else {
                return Ok(Course::Engine);
            };
            // Shown as what they said, and the buttons are gone: it is answered once.
            if let Some(number) = did.press.as_ref().and_then(|press| press.message) {
                let head = work.part(&client.language, "case-person", "says");
                let own = work.part(&client.language, used.id.as_str(), &choice);
                let text = format!("{head}\n{}\n\n→ {own}", said::filled(work.content, &client.language, &used));
                work.tell(client, vec![Outgoing::Edit { message: number, bubble: Bubble::plain(text) }]).await?;
            }
            let said = Said { answer: Some((used.id.clone(), choice.clone())), danger: is_danger(&used, &choice), ..Said::default() };
            let answered = Did { answers: message.client_message, message: None, ..plain_did(did) };
            if case.state == State::Closed {
                end::reopen(work, client, case).await?;
            }
            let Some(case) = case::by_id(work.tx, case.id).await? else { return Ok(Course::Engine) };
            relay::from_client(work, client, &case, &answered, &said).await?;
            if said.danger {
                help_row(work, client, stored).await?;
            }
        }
        // A yes is for the office that it was asked about, not for one that was asked about later (P13).
        CasePress::Office(id, yes, asked) => match of(id) {
            Some(case) if case.asked.as_ref() == Some(&asked) => end::office_decided(work, client, case, yes).await?,
            _ => relay::tell_client(work, client, "press-old", None, &Args::new()).await?,
        },
        CasePress::Solved(id, how) => {
            if let Some(case) = of(id) {
                end::solved(work, client, case, &how).await?;
            }
        }
        CasePress::Again(id) => match of(id) {
            Some(case) if open::reopens(work.voice(), case) => {
                end::reopen(work, client, case).await?;
            }
            Some(case) if case.state != State::Closed => relay::tell_client(work, client, "case-again", Some("open"), &Args::new()).await?,
            _ => relay::tell_client(work, client, "case-again", Some("over"), &Args::new()).await?,
        },
        CasePress::Held(id, yes) => {
            let held = stored.held.take();
            match (of(id), held, yes) {
                (Some(case), Some(text), true) if open::reopens(work.voice(), case) => {
                    end::reopen(work, client, case).await?;
                    if let Some(case) = case::by_id(work.tx, case.id).await? {
                        let words = Did { answers: None, message: None, ..plain_did(did) };
                        relay::from_client(work, client, &case, &words, &Said::text(text.expose())).await?;
                    }
                }
                (_, Some(_), true) => relay::tell_client(work, client, "case-again", Some("over"), &Args::new()).await?,
                // They are not asked again: typed words are for the bot from now on.
                (_, Some(_), false) => {
                    stored.aside = Some(Aside::ForBot);
                    relay::tell_client(work, client, "case-again", Some("kept"), &Args::new()).await?;
                }
                (_, None, _) => relay::tell_client(work, client, "press-old", None, &Args::new()).await?,
            }
        }
        CasePress::To(to) => which::chosen(work, client, stored, cases, to, plain_did(did)).await?,
        CasePress::End(id) => {
            let open = of(id).filter(|case| case.state != State::Closed);
            if let Some(case) = open {
                end::by_client(work, client, case, "withdrew").await?;
            }
            match open.map(|case| case.state) {
                Some(State::Waiting) => relay::tell_client(work, client, "case-waits", Some("taken-back"), &Args::new()).await?,
                _ => relay::tell_client(work, client, "case-ended", None, &Args::new()).await?,
            }
        }
        CasePress::Time(id, minutes, kind) => match of(id) {
            Some(case) => times::chosen(work, client, &case.clone(), minutes, &kind).await?,
            None => relay::tell_client(work, client, "case-times", Some("none"), &Args::new()).await?,
        },
        CasePress::Remind(id) => times::remind(work, client, id).await?,
        CasePress::GoOn(id) if of(id).is_some_and(|case| case.state == State::Waiting) => {
            relay::tell_client(work, client, "case-waits", None, &Args::new()).await?;
        }
        CasePress::GoOn(_) => relay::tell_client(work, client, "case-still-open", Some("on"), &Args::new()).await?,
    }
    Ok(Course::Done)
}

/// A phrase that asks whether somebody is safe, answered with no (R0).
fn is_danger(used: &Used, choice: &str) -> bool {
    used.id == "phrase-crisis-safe" && choice != "yes"
}

fn plain_did(did: &Did) -> Did {
    Did {
        user: did.user.clone(),
        language: None,
        input: Input::Start(None),
        press: None,
        album: None,
        message: None,
        answers: None,
        media: None,
    }
}

/// Help now, and nothing else: a person reads the words as well (R0).
async fn help_row(work: &mut Casework<'_>, client: &Client, stored: &Stored) -> Result<()> {
    let text = plain(work.content, &client.language, "case-danger", &Args::new()).text;
    let press = Press::Wish(Wish::Emergency);
    let button = Key::Press(label(work.content, &stored.session, None, &press), press.to_data(Wait::NONE));
    work.tell(client, vec![Outgoing::Send(Bubble { text, buttons: vec![vec![button]], ..Bubble::default() })]).await
}

/// The bot does not talk beside a person: it says who is there, and how to end that.
async fn still_open(work: &mut Casework<'_>, client: &Client, case: &Case) -> Result<Course> {
    let language: &Language = &client.language;
    let text = work.say(language, "case-still-open", None, &Args::new());
    let voice = work.voice();
    let button = |part: &str, press: CasePress| (voice.part(language, "case-still-open", part), press.to_data());
    let mut calls = super::send(text, vec![button("go-on", CasePress::GoOn(case.id)), button("end", CasePress::End(case.id))]);
    if let Some(Outgoing::Send(bubble)) = calls.first_mut() {
        let help = work.part(language, "fixed-row", "help");
        bubble.buttons.push(vec![Key::Press(help, Press::Wish(Wish::Emergency).to_data(Wait::NONE))]);
    }
    work.tell(client, calls).await?;
    Ok(Course::Done)
}
