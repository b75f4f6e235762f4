//! The phrase book: found by two letters in the counsellor's language, shown beside the client's, filled, sent.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use chrono_tz::Europe::Berlin;

use super::super::cases::relay;
use super::super::cases::said::{Said, Used, filled};
use super::super::content::Content;
use super::{Desk, Doing, pin};
use crate::casework::case::CaseId;
use crate::casework::phrase::{Blank, DOCUMENTS, GROUPS, Phrase};
use crate::casework::press::{StaffPress, What};
use crate::ids::{Language, MessageId};
use crate::language::Args;
use crate::store::Result;
use crate::understanding::{date, fold};

/// Characters of a typed place.
const PLACE_MAX: usize = 120;
/// The longest preview on a button.
const LABEL_MAX: usize = 40;

/// The groups.
pub(super) async fn groups(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Some((case, _)) = desk.own(id).await? else { return Ok(()) };
    desk.me.active = Some(case.id);
    let (content, language) = (desk.work.content, desk.me.language.clone());
    let button = |name: &str| {
        let label = content.catalog.label(&language, GROUPS, name, &Args::new()).text;
        (label, StaffPress::of(What::Group, id).with(name).to_data())
    };
    let buttons: Vec<(String, String)> = desk.work.content.phrases.groups.iter().map(|group| button(&group.name)).collect();
    let text = desk.text("staff-phrases", None, &Args::new().with("code", case.code.as_str()));
    desk.show_pairs(text, &buttons, Vec::new()).await
}

/// The phrases of a group.
pub(super) async fn group(desk: &mut Desk<'_, '_>, id: CaseId, name: &str) -> Result<()> {
    let Some(group) = desk.work.content.phrases.groups.iter().find(|group| group.name == name) else { return groups(desk, id).await };
    let buttons = group.phrases.iter().map(|phrase| offer(desk, id, phrase)).collect();
    let title = desk.work.content.catalog.label(&desk.me.language, GROUPS, name, &Args::new()).text;
    desk.show(title, buttons).await
}

fn offer(desk: &Desk<'_, '_>, id: CaseId, phrase: &Phrase) -> (String, String) {
    let text = words(desk.work.content, &desk.me.language, phrase);
    let short: String = if text.chars().count() > LABEL_MAX { text.chars().take(LABEL_MAX - 1).chain(['…']).collect() } else { text };
    (short, StaffPress::of(What::Phrase, id).with(phrase.id.as_str()).to_data())
}

/// A phrase's words with its blanks as blanks.
fn words(content: &Content, reader: &Language, phrase: &Phrase) -> String {
    let args = phrase.blanks.keys().fold(Args::new(), |args, name| args.with(name, "___"));
    content.catalog.text(reader, phrase.id.as_str(), None, &args).text
}

/// `:te` finds phrases with a word that begins so.
pub(super) async fn search(desk: &mut Desk<'_, '_>, typed: &str) -> Result<()> {
    let Some(id) = desk.me.active else { return desk.say("staff-nobody").await };
    let content = desk.work.content;
    let language = desk.me.language.clone();
    let found = content.phrases.search(typed, |phrase| words(content, &language, phrase));
    if found.is_empty() {
        return desk.say("staff-phrases-none").await;
    }
    let buttons = found.into_iter().map(|phrase| offer(desk, id, phrase)).collect();
    let text = desk.say_text("staff-phrases-found");
    desk.show(text, buttons).await
}

/// A phrase was chosen: its blanks are asked, or it is shown in both languages.
pub(super) async fn chosen(desk: &mut Desk<'_, '_>, id: CaseId, phrase: &str) -> Result<()> {
    fill(desk, id, MessageId::from(phrase), BTreeMap::new()).await
}

async fn fill(desk: &mut Desk<'_, '_>, id: CaseId, phrase: MessageId, blanks: BTreeMap<String, String>) -> Result<()> {
    let Some((_, client)) = desk.own(id).await? else { return Ok(()) };
    let Some(known) = desk.work.content.phrases.get(&phrase) else { return desk.say("staff-phrases-none").await };
    let open = known.blanks.iter().find(|(name, _)| !blanks.contains_key(*name)).map(|(_, blank)| *blank);
    let preview = words(desk.work.content, &desk.me.language, known);
    desk.set(&Doing::Filling { case: id.0, phrase: phrase.clone(), blanks: blanks.clone() });
    let cancel = desk.button("cancel", &StaffPress::plain(What::Cancel));
    match open {
        Some(Blank::Document) => {
            let documents = desk.work.content.catalog.entry(&"de".into(), DOCUMENTS).into_iter().flat_map(|entry| &entry.attributes);
            let (voice, language) = (desk.work.voice(), desk.me.language.clone());
            let button = |name: &str| (voice.part(&language, DOCUMENTS, name), StaffPress::of(What::Document, id).with(name).to_data());
            let buttons: Vec<(String, String)> = documents.map(|attribute| button(&attribute.name)).collect();
            let text = format!("{preview}\n\n{}", desk.part("staff-blanks", "document"));
            desk.show_pairs(text, &buttons, vec![cancel]).await
        }
        Some(blank) => {
            let asked = match blank {
                Blank::Date => "date",
                Blank::Time => "time",
                Blank::Place => "place",
                Blank::Number => "number",
                Blank::Document => "document",
            };
            let text = format!("{preview}\n\n{}", desk.part("staff-blanks", asked));
            desk.show(text, vec![cancel]).await
        }
        None => {
            let used = Used { id: phrase, blanks };
            let own = filled(desk.work.content, &desk.me.language, &used);
            let theirs = filled(desk.work.content, &client.language, &used);
            let language = desk.work.language_name(&desk.me.language, &client.language);
            let both = if desk.me.language == client.language { own } else { format!("{own}\n\n{language}:\n{theirs}") };
            let send = desk.button("send", &StaffPress::of(What::SendPhrase, id));
            desk.show_of(&client, &both, vec![send, cancel]).await
        }
    }
}

/// A document was chosen for its blank.
pub(super) async fn document(desk: &mut Desk<'_, '_>, id: CaseId, name: &str) -> Result<()> {
    let Doing::Filling { phrase, blanks, .. } = desk.doing() else { return groups(desk, id).await };
    put(desk, id, phrase, blanks, name.to_owned()).await
}

async fn put(desk: &mut Desk<'_, '_>, id: CaseId, phrase: MessageId, mut blanks: BTreeMap<String, String>, value: String) -> Result<()> {
    let open =
        desk.work.content.phrases.get(&phrase).and_then(|known| known.blanks.keys().find(|name| !blanks.contains_key(*name)).cloned());
    blanks.extend(open.map(|name| (name, value)));
    fill(desk, id, phrase, blanks).await
}

/// A blank was typed.
pub(super) async fn typed(
    desk: &mut Desk<'_, '_>,
    id: CaseId,
    phrase: MessageId,
    blanks: BTreeMap<String, String>,
    text: &str,
) -> Result<()> {
    let open = desk.work.content.phrases.get(&phrase).and_then(|known| known.blanks.iter().find(|(name, _)| !blanks.contains_key(*name)));
    let Some((_, blank)) = open else {
        // It is filled already: these words are for the client, not for a blank.
        desk.set(&Doing::Nothing);
        return desk.say("staff-phrase-open").await;
    };
    let today = desk.work.now.with_timezone(&Berlin).date_naive();
    let value = match blank {
        Blank::Date => match date::date(&fold::fold(text), today) {
            date::Read::Day(day) => Some(day.to_string()),
            date::Read::NoSuchDay | date::Read::NotADate => None,
        },
        Blank::Time => clock(text),
        Blank::Number => text.trim().parse::<i64>().ok().map(|number| number.to_string()),
        Blank::Place => Some(text.trim().to_owned()).filter(|place| !place.is_empty() && place.chars().count() <= PLACE_MAX),
        Blank::Document => None,
    };
    match value {
        Some(value) => put(desk, id, phrase, blanks, value).await,
        None => desk.say("staff-blank-odd").await,
    }
}

/// `9`, `9:30`, `09.30`, `9 Uhr`.
fn clock(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches("Uhr").trim();
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
    Some(time.format("%H:%M").to_string())
}

/// Sends the filled phrase in the client's language.
pub(super) async fn send(desk: &mut Desk<'_, '_>, id: CaseId) -> Result<()> {
    let Doing::Filling { case, phrase, blanks } = desk.doing() else { return desk.say("staff-cancelled").await };
    if case != id.0 {
        return desk.say("staff-cancelled").await;
    }
    if !pin::unlocked(desk) {
        return pin::ask(desk, Some(StaffPress::of(What::Phrases, id).to_data()), None).await;
    }
    desk.set(&Doing::Nothing);
    let Some((case, client)) = desk.own(id).await? else { return Ok(()) };
    let said = Said { phrase: Some(Used { id: phrase, blanks }), ..Said::default() };
    relay::from_staff(desk.work, &client, &case, desk.me, &said, None, None).await?;
    desk.me.active = Some(id);
    desk.tell("staff-case", "phrase-sent", &case).await
}
