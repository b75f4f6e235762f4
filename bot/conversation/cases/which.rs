//! Words of a client who has several cases, one of them with a person: which one they are for is asked, never guessed. A complaint
//! must not reach whom it is about.

use super::super::outgoing::{Key, Outgoing};
use super::super::stored::Stored;
use super::super::update::Did;
use super::press::CasePress;
use super::relay::{self, tell_client};
use super::said::Said;
use super::{Casework, end, open, send};
use crate::casework::Case;
use crate::casework::case::{Blocked, CaseId, State};
use crate::flow::model::Queue;
use crate::flow::{Press, Wait, Wish};
use crate::language::Args;
use crate::store::client::Client;
use crate::store::{Result, case};

/// The cases that typed words could be for; `None` where that is plain: there is one at most, or nobody has any yet.
pub(super) fn several(cases: &[Case]) -> Option<Vec<&Case>> {
    let open: Vec<&Case> = cases.iter().filter(|case| case.state != State::Closed && case.blocked != Blocked::Yes).collect();
    let taken = open.iter().any(|case| matches!(case.state, State::Taken(_)));
    (open.len() > 1 && taken).then_some(open)
}

/// The one of several in which somebody asks for help, and a person reads at once.
pub(super) fn request<'c>(several: &[&'c Case]) -> &'c Case {
    let help = |case: &&&Case| !matches!(case.queue, Queue::Complaint | Queue::Professional);
    // Taken ones come first.
    several.iter().find(help).copied().unwrap_or(several[0])
}

/// Asks which one the held words are for.
pub(super) async fn ask(work: &mut Casework<'_>, client: &Client, several: &[&Case]) -> Result<()> {
    let (voice, language) = (work.voice(), &client.language);
    let mut text = voice.say(language, "case-which", None, &Args::new());
    text.push('\n');
    let mut buttons = Vec::new();
    for (number, case) in (1_i64..).zip(several) {
        let args = Args::new().with("number", number);
        let what = match case.queue {
            // In neutral words, and nobody's name (P17).
            _ if case.discreet => "request",
            Queue::Complaint => "complaint",
            Queue::Professional => "professional",
            Queue::Urgent | Queue::General | Queue::Exit => "request",
        };
        let office = if case.discreet { String::new() } else { format!(", {}", voice.office_name(&case.office)) };
        let what = voice.part(language, "case-which", what);
        text = format!("{text}\n{number}: {what}{office}");
        let label = voice.content.catalog.label(language, "case-which", "talk", &args).text;
        buttons.push((label, CasePress::To(Some(case.id)).to_data()));
    }
    buttons.push((voice.part(language, "case-which", "none"), CasePress::To(None).to_data()));
    let mut calls = send(text, buttons);
    // What is said between the lines may be danger: help is one press away here too.
    if let Some(Outgoing::Send(bubble)) = calls.first_mut() {
        let help = work.part(language, "fixed-row", "help");
        bubble.buttons.push(vec![Key::Press(help, Press::Wish(Wish::Emergency).to_data(Wait::NONE))]);
    }
    work.tell(client, calls).await
}

/// The client chose; the held words go there, or nowhere.
pub(super) async fn chosen(
    work: &mut Casework<'_>,
    client: &mut Client,
    stored: &mut Stored,
    cases: &[Case],
    to: Option<CaseId>,
    did: Did,
) -> Result<()> {
    let Some(held) = stored.held.take() else { return tell_client(work, client, "press-old", None, &Args::new()).await };
    let Some(to) = to else { return tell_client(work, client, "case-which", Some("kept"), &Args::new()).await };
    let Some(known) = cases.iter().find(|case| case.id == to && case.blocked != Blocked::Yes) else {
        return tell_client(work, client, "case-again", Some("over"), &Args::new()).await;
    };
    if known.state == State::Closed {
        if !open::reopens(work.voice(), known) {
            return tell_client(work, client, "case-again", Some("over"), &Args::new()).await;
        }
        end::reopen(work, client, known).await?;
    }
    let Some(case) = case::by_id(work.tx, to).await? else { return Ok(()) };
    relay::from_client(work, client, &case, &did, &Said::text(held.expose())).await?;
    tell_client(work, client, "case-which", Some("sent"), &Args::new()).await
}
