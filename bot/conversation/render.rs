//! A screen becomes text and buttons in the client's language.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::content::Content;
use super::writer::{Writer, isolated};
use super::{numbers, recipient as reader};
use crate::flow::model::{Queue, Show, Text, TextClass};
use crate::flow::{Given, Mode, Press, SUGGEST, Screen, Session, Wait, Wish};
use crate::ids::{AnswerName, Language, MessageId};
use crate::language::Args;

/// Attributes of a help text, in the order in which they are read, each with the heading that stands above it.
pub const ANSWER_PARTS: [(&str, &str); 5] = [("step-1", "steps"), ("step-2", ""), ("step-3", ""), ("bring", "bring"), ("whom", "whom")];
/// The message that tells what is stored; what only some installations store stands below it.
const POLICY: &str = "privacy-policy";
/// The attribute with a question's short name.
pub const NAME: &str = "name";

/// One message as a client sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Plain text, with Unicode isolation marks.
    pub text: String,
    /// Rows of buttons; empty when the talk goes on at once.
    pub buttons: Vec<Vec<RenderedButton>>,
    /// The language that the client reads.
    pub language: Language,
    /// Worth finding again: the next screen does not take its place.
    pub keep: bool,
}

/// A button with its label and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedButton {
    /// At most 24 characters (U2).
    pub label: String,
    /// What it does.
    pub action: Action,
}

/// What a button does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Something comes back to the bot.
    Press {
        /// What comes back (Bot API: 1–64 bytes).
        data: String,
        /// The same as data of the engine.
        press: Press,
    },
    /// A page opens on the client's device, and the bot hears nothing of it. The address tells nothing of the client.
    Link(String),
}

impl RenderedButton {
    /// What comes back when it is pressed; `None` for a link.
    #[must_use]
    pub fn data(&self) -> Option<&str> {
        match &self.action {
            Action::Press { data, .. } => Some(data),
            Action::Link(_) => None,
        }
    }

    /// The same as data of the engine.
    #[must_use]
    pub const fn press(&self) -> Option<&Press> {
        match &self.action {
            Action::Press { press, .. } => Some(press),
            Action::Link(_) => None,
        }
    }
}

impl Message {
    /// Whether it asks something: a card with a link and "this number does not work" does not.
    #[must_use]
    pub fn is_screen(&self) -> bool {
        let asks = |button: &RenderedButton| matches!(button.press(), Some(Press::Choice(_) | Press::Wish(_)));
        self.buttons.iter().flatten().any(asks)
    }
}

/// Renders a screen. Total: what no language has is left out, and the fixed row stays.
#[must_use]
pub fn render(content: &Content, session: &Session, screen: &Screen, now: DateTime<Utc>) -> Message {
    let language = &session.language;
    let mut writer = Writer::new(content, language);
    let mut blocks = Vec::new();
    if let Some((number, total)) = screen.progress {
        let args = Args::new().with("number", i64::from(number)).with("total", i64::from(total));
        blocks.push(writer.text("question-progress", None, &args));
    }
    if screen.text.show == Some(Show::Notice) {
        blocks.push(writer.text("notice", None, &Args::new()));
    }
    let args = args(&mut writer, screen);
    let mut text = writer.text(screen.text.message.as_str(), None, &args);
    // What belongs to a text stands before its question, so that the question stands next to its buttons.
    let question = if screen.text.numbers.is_some() || screen.text.show == Some(Show::Summary) { last_question(&mut text) } else { None };
    blocks.push(text);
    parts(&mut writer, screen.text.message.as_str(), &mut blocks);
    if content.keeps_questions() && screen.text.message == POLICY {
        blocks.push(writer.text("privacy-questions", None, &Args::new()));
    }
    if screen.text.message == SUGGEST {
        blocks.push(suggested(&mut writer, screen));
    }
    if let Some(kind) = &screen.text.numbers {
        blocks.extend(numbers::numbers(&mut writer, kind.as_str(), land(session), now));
    }
    if screen.text.show == Some(Show::Summary) {
        blocks.extend(recipient(&mut writer, session));
        blocks.push(summary(&mut writer, &session.answers));
    }
    blocks.extend(question);
    if let Some(day) = screen.text.as_of {
        let day = content.formats.get(language).map_or_else(|| day.to_string(), |formats| formats.date_short(day));
        blocks.push(writer.text("answer-parts", Some("as-of"), &Args::new().with("date", day)));
    }
    blocks.extend(writer.not_translated());
    blocks.retain(|block| !block.is_empty());
    let keep = keeps(&screen.text);
    Message { text: blocks.join("\n\n"), buttons: buttons(content, session, screen), language: language.clone(), keep }
}

/// Help, numbers, notices and what was told are read again later; questions and menus are not.
fn keeps(text: &Text) -> bool {
    let class = matches!(text.class, TextClass::Answer | TextClass::Card | TextClass::Promise | TextClass::Summary);
    class || text.numbers.is_some() || text.show.is_some()
}

/// Takes the last paragraph off a text when it asks something and is not all of it.
fn last_question(text: &mut String) -> Option<String> {
    let at = text.rfind("\n\n").filter(|_| text.ends_with(['?', '؟']))?;
    let question = text[at..].trim_start().to_owned();
    text.truncate(at);
    Some(question)
}

/// The variables that any text of the talk may name.
fn args(writer: &mut Writer<'_>, screen: &Screen) -> Args {
    let when = if screen.queue == Some(Queue::Urgent) { "soon" } else { "next-working-day" };
    let when = writer.part("when-parts", when);
    let language = writer.language.clone();
    let language = writer.language_name(&language);
    let args = Args::new().with("when", when).with("language", language);
    screen.numbers.iter().fold(args, |args, (name, number)| args.with(name, *number))
}

/// Steps, what to bring, whom to ask.
pub(super) fn parts(writer: &mut Writer<'_>, message: &str, blocks: &mut Vec<String>) {
    let mut steps = Vec::new();
    for (at, (part, heading)) in ANSWER_PARTS.into_iter().enumerate() {
        if !writer.content.catalog.has(writer.language, message, Some(part))
            && !writer.content.catalog.has(&"de".into(), message, Some(part))
        {
            continue;
        }
        let body = writer.part(message, part);
        if part.starts_with("step-") {
            if steps.is_empty() {
                steps.push(writer.part("answer-parts", heading));
            }
            let number = i64::try_from(at + 1).unwrap_or_default();
            let number = writer.content.formats.get(writer.language).map_or_else(|| number.to_string(), |formats| formats.number(number));
            steps.push(format!("{number}. {body}"));
        } else {
            let heading = writer.part("answer-parts", heading);
            blocks.extend((!steps.is_empty()).then(|| std::mem::take(&mut steps).join("\n")));
            blocks.push(format!("{heading} {body}"));
        }
    }
    blocks.extend((!steps.is_empty()).then(|| steps.join("\n")));
}

/// The offered questions in full, by their numbers: their buttons have room for a short name only.
fn suggested(writer: &mut Writer<'_>, screen: &Screen) -> String {
    let entries = screen.choices.iter().filter(|button| button.label.message != SUGGEST);
    let lines = entries.zip(1..).map(|(button, number)| {
        let number = writer.content.formats.get(writer.language).map_or_else(|| number.to_string(), |formats| formats.number(number));
        format!("{number}. {}", writer.part(button.label.message.as_str(), crate::faq::QUESTION))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Who will read what was told: the consent names them (P13). Nothing where there is no office at all, as in information mode.
fn recipient(writer: &mut Writer<'_>, session: &Session) -> Option<String> {
    use crate::casework::route::Rung;
    if writer.content.trees.mode == Mode::Information || writer.content.offices.all().next().is_none() {
        return None;
    }
    let queue = reader::expected(session);
    let Some((office, rung)) = reader::of(writer.content, session, queue) else {
        return Some(writer.part("case-recipient", "nobody"));
    };
    // The name of an office can give away what it is for.
    if queue == Queue::Exit && rung != Rung::Cooperating {
        return Some(writer.part("case-recipient", "discreet"));
    }
    let language = writer.language.clone();
    let args = Args::new().with("office", isolated(&language, &office.name)).with("language", writer.language_name(&language));
    Some(writer.text("case-recipient", Some(rung.as_str()), &args))
}

/// What the client chose, a line an answer, in the order in which it was told.
pub(super) fn summary(writer: &mut Writer<'_>, answers: &BTreeMap<AnswerName, Given>) -> String {
    use crate::flow::Value;
    let mut given: Vec<_> = answers.iter().filter(|(name, _)| **name != crate::flow::LANGUAGE_ANSWER).collect();
    given.sort_by_key(|(_, given)| given.order);
    let lines: Vec<String> = given
        .into_iter()
        .map(|(_, given)| {
            let name = writer.part(given.asked.as_str(), NAME);
            let value = match &given.value {
                Value::Choice(choice) => writer.part(given.asked.as_str(), choice.as_str()),
                Value::Number(number) => {
                    writer.content.formats.get(writer.language).map_or_else(|| number.to_string(), |f| f.number(*number))
                }
                Value::Date(day) => writer.content.formats.get(writer.language).map_or_else(|| day.to_string(), |f| f.date_short(*day)),
                Value::Text(text) => text.expose().clone(),
                Value::Place(place) => isolated(writer.language, place.name.expose()),
                Value::Unknown => writer.part("fixed-row", "unknown"),
                Value::Skipped => writer.part("summary-parts", "skipped"),
            };
            format!("– {name}: {value}")
        })
        .collect();
    if lines.is_empty() { writer.part("summary-parts", "none") } else { lines.join("\n") }
}

fn land(session: &Session) -> Option<&str> {
    session.answers.values().find_map(|given| match &given.value {
        crate::flow::Value::Place(place) => place.land.as_deref(),
        _ => None,
    })
}

/// One choice a row; repairs and the fixed row in pairs, in right-to-left text one a row too; always in the same place (U2, U11).
fn buttons(content: &Content, session: &Session, screen: &Screen) -> Vec<Vec<RenderedButton>> {
    let Some(wait) = screen.wait else { return Vec::new() };
    let button = |press: Press| rendered(content, session, screen, wait, press);
    let mut rows: Vec<Vec<_>> = screen.choices.iter().map(|choice| vec![button(choice.press.clone())]).collect();
    let in_a_row = if session.language.right_to_left() { 1 } else { 2 };
    for wishes in screen.repair.chunks(in_a_row).chain(screen.row.chunks(in_a_row)) {
        rows.push(wishes.iter().map(|wish| button(Press::Wish(*wish))).collect());
    }
    rows
}

fn rendered(content: &Content, session: &Session, screen: &Screen, wait: Wait, press: Press) -> RenderedButton {
    RenderedButton { label: label(content, session, Some(screen), &press), action: Action::Press { data: press.to_data(wait), press } }
}

/// What stands on a button.
#[must_use]
pub(super) fn label(content: &Content, session: &Session, screen: Option<&Screen>, press: &Press) -> String {
    let own = screen.and_then(|screen| screen.choices.iter().find(|button| button.press == *press)).map(|button| &button.label);
    let (message, attribute) = match (own, press) {
        (Some(label), _) => (label.message.clone(), label.attribute.as_str()),
        (None, Press::Wish(wish)) => (MessageId::from("fixed-row"), wish.as_str()),
        (None, Press::Choice(choice)) => (MessageId::from("fixed-row"), choice.as_str()),
        (None, Press::Report(_)) => (MessageId::from("card-parts"), "number-wrong"),
        (None, Press::Further(_)) => (MessageId::from("card-parts"), "more"),
    };
    content.catalog.label(&session.language, message.as_str(), attribute, &Args::new()).text
}

/// Wishes that have a button on a screen, and so a label in `fixed-row`.
pub const FIXED_WISHES: [Wish; 7] = [Wish::Emergency, Wish::Person, Wish::Language, Wish::Back, Wish::More, Wish::Skip, Wish::Unknown];
