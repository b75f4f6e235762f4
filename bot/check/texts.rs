//! Every text in every language: it is there, it fits, it keeps its variables, and it is safe to read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use regex::Regex;

use super::rules::{ENGINE_MESSAGES, FORBIDDEN_WORDS};
use crate::casework::phrase::{DOCUMENTS, GROUPS};
use crate::conversation::Content;
use crate::conversation::render::{ANSWER_PARTS, FIXED_WISHES, NAME, render};
use crate::faq::entry::TOPIC_WORDS;
use crate::faq::{LABEL, QUESTION, VARIANTS};
use crate::finding::{Finding, Place, Source};
use crate::flow::model::{Flow, Kind, Queue, Show, Step};
use crate::flow::{Given, LANGUAGE_ANSWER, Place as Town, Press, Screen, Session, Value, Wait};
use crate::ids::{AnswerName, Choice, Language, MessageId};
use crate::language::{Args, Attribute, Entry, Pattern, SOURCE, STAFF, needs};
use crate::private::Private;
use crate::understanding::{self, Escape, Meaning, Open};

/// U2: characters of a label.
pub const LABEL_MAX: usize = 24;
/// U1: words of a German sentence.
pub const WORDS_MAX: usize = 12;
/// Bot API: bytes of callback data.
pub const CALLBACK_BYTES_MAX: usize = 64;
/// U10: characters of the first text.
pub const FIRST_SCREEN_MAX: usize = 350;

/// Isolates and embeddings of the Unicode bidirectional algorithm that open and close.
const OPENING: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const CLOSING: char = '\u{2069}';
/// Stands for a variable's value: a private character, which no text holds by itself.
const MARKER: char = '\u{E000}';

/// All findings about texts.
pub(super) fn check(content: &Content, now: DateTime<Utc>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let used = used(content, &mut findings);
    let source = Language::from(SOURCE);
    for language in content.languages() {
        for entry in content.catalog.entries(language) {
            same_shape(content, &source, language, entry, &mut findings);
            words(language, entry, &used, &mut findings);
            isolation(content, language, entry, &mut findings);
        }
        for german in content.catalog.entries(&source).filter(|german| needs(language, german.id.as_str())) {
            let Some(entry) = content.catalog.entry(language, german.id.as_str()) else {
                let place = beside(content, language, german);
                findings.push(Finding::error("message-missing", place, format!("`{language}` has no message `{}`", german.id)));
                continue;
            };
            kept_words(language, german, entry, &mut findings);
        }
    }
    for entry in content.catalog.entries(&source) {
        // Which texts staff screens show is held by a test of the code: their attributes are built from data.
        if entry.id.as_str().starts_with(STAFF) {
            continue;
        }
        if !used.contains_key(entry.id.as_str()) {
            findings.push(Finding::error("message-unused", entry.place.clone(), format!("nothing shows the message `{}`", entry.id)));
        }
        for attribute in &entry.attributes {
            let unused = used.get(entry.id.as_str()).is_some_and(|attributes| !attributes.contains(attribute.name.as_str()));
            if unused && !ANSWER_PARTS.iter().any(|(part, _)| *part == attribute.name) {
                let message = format!("nothing shows `{}.{}`", entry.id, attribute.name);
                findings.push(Finding::error("message-unused", attribute.pattern.place.clone(), message));
            }
        }
        sentences(entry, &mut findings);
    }
    for language in content.languages() {
        for attribute in content.catalog.entry(language, "fixed-row").into_iter().flat_map(|row| &row.attributes) {
            let text = content.catalog.label(language, "fixed-row", &attribute.name, &Args::new()).text;
            label(&text, &format!("fixed-row.{}", attribute.name), language, &|| attribute.pattern.place.clone(), &mut findings);
        }
    }
    for flow in content.trees.flows.values() {
        for (name, step) in &flow.steps {
            for language in content.languages() {
                screen(content, flow, name.as_str(), step, language, now, &mut findings);
            }
        }
    }
    findings
}

/// The file of a language in which its text of a German message belongs.
fn beside(content: &Content, language: &Language, german: &Entry) -> Place {
    let name = german.place.file().replacen(&format!("/{SOURCE}/"), &format!("/{language}/"), 1);
    let own = content.catalog.files(language).iter().find(|file| *file.name == *name);
    own.cloned().unwrap_or_else(|| Source::new(&name, "")).start()
}

/// Every message that something shows, with its attributes; missing German ones are found here.
fn used(content: &Content, findings: &mut Vec<Finding>) -> BTreeMap<String, BTreeSet<String>> {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let source = Language::from(SOURCE);
    let mut need = |message: &str, attribute: Option<&str>, place: &dyn Fn() -> Place| {
        let attributes = used.entry(message.to_owned()).or_default();
        attributes.extend(attribute.map(str::to_owned));
        if !content.catalog.has(&source, message, attribute) {
            let what = attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
            let finding = Finding::error("message-missing", place(), format!("`{SOURCE}` has no message `{what}`"));
            let attributes = content.catalog.entry(&source, message).into_iter().flat_map(|entry| &entry.attributes);
            findings.push(match attribute {
                Some(attribute) => finding.near(attribute, attributes.map(|known| known.name.as_str())),
                None => finding.near(message, content.catalog.entries(&source).map(|entry| entry.id.as_str())),
            });
        }
    };
    for flow in content.trees.flows.values() {
        for (name, step) in &flow.steps {
            let Some(text) = step.text() else { continue };
            let key = ["say", "ask", "directory", "faq", "appointment", "handover"]
                .into_iter()
                .find(|key| flow.document.keys(&["steps", name.as_str()]).contains(key));
            let place = || flow.place(name, &[key.unwrap_or("ask")]);
            need(text.message.as_str(), None, &place);
            if let Kind::Choices { choices, .. } = &step.kind {
                choices.iter().for_each(|choice| need(text.message.as_str(), Some(choice.as_str()), &place));
            }
            if step.save().is_some() {
                need(text.message.as_str(), Some(NAME), &place);
            }
        }
    }
    let engine =
        content.catalog.files(&source).iter().find(|file| file.name.ends_with("/engine.ftl")).or(content.catalog.files(&source).first());
    let Some(engine) = engine.map(Source::start) else { return used };
    let place = || engine.clone();
    for (message, attributes) in ENGINE_MESSAGES {
        need(message, None, &place);
        attributes.iter().for_each(|attribute| need(message, Some(attribute), &place));
    }
    content.offers.texts().for_each(|(message, attribute)| need(message, Some(attribute), &place));
    FIXED_WISHES.iter().for_each(|wish| need("fixed-row", Some(wish.as_str()), &place));
    content.languages().for_each(|language| need("language-names", Some(language.as_str()), &place));
    content.directory.crisis.entries().for_each(|entry| need(&format!("number-{}", entry.id), None, &place));
    for entry in content.faq.entries() {
        let place = || entry.place.clone().unwrap_or_else(|| engine.clone());
        need(&entry.message(), None, &place);
        [QUESTION, LABEL, VARIANTS, "whom"].iter().for_each(|part| need(&entry.message(), Some(part), &place));
        entry.topics.iter().for_each(|topic| need(&format!("{TOPIC_WORDS}{topic}"), None, &place));
    }
    for phrase in content.phrases.all() {
        let place = || phrase.place.clone().unwrap_or_else(|| engine.clone());
        need(phrase.id.as_str(), None, &place);
        phrase.answers.iter().for_each(|answer| need(phrase.id.as_str(), Some(answer.as_str()), &place));
    }
    if !content.phrases.groups.is_empty() {
        need(GROUPS, None, &place);
        content.phrases.groups.iter().for_each(|group| need(GROUPS, Some(&group.name), &place));
        need(DOCUMENTS, None, &place);
        let documents = content.catalog.entry(&source, DOCUMENTS).into_iter().flat_map(|entry| &entry.attributes);
        documents.for_each(|document| need(DOCUMENTS, Some(&document.name), &place));
    }
    // Imported records speak for themselves, unless they took the place of one that has a message.
    for (service, stands) in content.directory.services.placed() {
        let message = format!("service-{}", service.id);
        if stands.file().starts_with("directory/") || content.catalog.has(&"de".into(), &message, None) {
            need(&message, None, &place);
        }
    }
    used
}

/// A translation has what the German message has: attributes and variables, no more and no less.
fn same_shape(content: &Content, source: &Language, language: &Language, entry: &Entry, findings: &mut Vec<Finding>) {
    let Some(german) = content.catalog.entry(source, entry.id.as_str()) else {
        let message = format!("German has no message `{}`", entry.id);
        findings.push(
            Finding::error("message-extra", entry.place.clone(), message)
                .near(entry.id.as_str(), content.catalog.entries(source).map(|entry| entry.id.as_str())),
        );
        return;
    };
    for attribute in german.attributes.iter().filter(|attribute| entry.attribute(&attribute.name).is_none()) {
        let message = format!("`{language}` has no `{}.{}`", entry.id, attribute.name);
        findings.push(Finding::error("message-missing", entry.place.clone(), message));
    }
    for attribute in &entry.attributes {
        match german.attribute(&attribute.name) {
            None => {
                let message = format!("German has no `{}.{}`", entry.id, attribute.name);
                findings.push(Finding::error("message-extra", attribute.pattern.place.clone(), message));
            }
            Some(german) if german.pattern.variables != attribute.pattern.variables => {
                let message = format!(
                    "`{}.{}` names {:?}, German names {:?}",
                    entry.id, attribute.name, attribute.pattern.variables, german.pattern.variables
                );
                findings.push(Finding::error("variable-mismatch", attribute.pattern.place.clone(), message));
            }
            Some(_) => {}
        }
    }
    if let (Some(own), Some(theirs)) = (&entry.value, &german.value)
        && own.variables != theirs.variables
    {
        let message = format!("`{}` names {:?}, German names {:?}", entry.id, own.variables, theirs.variables);
        findings.push(Finding::error("variable-mismatch", own.place.clone(), message));
    }
}

/// The words that stand on German forms stand beside their explanation.
fn kept_words(language: &Language, german: &Entry, entry: &Entry, findings: &mut Vec<Finding>) {
    let whole: String = entry.patterns().map(|pattern| &*pattern.ftl).collect::<Vec<_>>().join("\n");
    for word in german.kept_words().filter(|word| !whole.contains(word)) {
        let message = format!("`{}` in `{language}` lost the German word {word}", entry.id);
        findings.push(
            Finding::error("german-word-lost", entry.place.clone(), message).help("it stands on forms: keep it beside its explanation"),
        );
    }
}

/// Words that no button and no reminder holds (A3-1, P17), and numbers that only data may give.
fn words(language: &Language, entry: &Entry, used: &BTreeMap<String, BTreeSet<String>>, findings: &mut Vec<Finding>) {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\+?\d[\d /–-]{4,}\d|\b11[0-9]\b").expect("a literal pattern"));
    let forbidden = FORBIDDEN_WORDS.iter().find(|(tag, _)| *tag == language.as_str()).map_or(&[][..], |(_, words)| words);
    let shown = |attribute: &&Attribute| attribute.name != VARIANTS;
    for attribute in entry.attributes.iter().filter(shown) {
        let text = attribute.pattern.ftl.to_lowercase();
        if let Some(word) = forbidden.iter().find(|word| text.contains(**word)).filter(|_| used.contains_key(entry.id.as_str())) {
            let message = format!("the label `{}.{}` holds \"{word}\"", entry.id, attribute.name);
            findings.push(
                Finding::error("forbidden-word", attribute.pattern.place.clone(), message)
                    .help("write neutral words: others see this screen"),
            );
        }
    }
    for pattern in shown_patterns(entry) {
        if let Some(number) = NUMBER.find(&pattern.ftl) {
            let message = format!("`{}` holds the number {}", entry.id, number.as_str());
            findings.push(
                Finding::error("number-in-text", pattern.place.clone(), message)
                    .help("numbers come from directory/, where they are checked"),
            );
        }
    }
}

/// What clients read of a message; the words of a search are nobody's sentences.
fn shown_patterns(entry: &Entry) -> impl Iterator<Item = &Pattern> {
    let value = entry.value.iter().filter(|_| !entry.id.as_str().starts_with(TOPIC_WORDS));
    value.chain(entry.attributes.iter().filter(|attribute| attribute.name != VARIANTS).map(|attribute| &attribute.pattern))
}

/// Isolation marks open and close around every variable, so that right-to-left text stays in order.
fn isolation(content: &Content, language: &Language, entry: &Entry, findings: &mut Vec<Finding>) {
    let attributes = entry.attributes.iter().map(|attribute| (Some(attribute.name.as_str()), &attribute.pattern));
    for (attribute, pattern) in entry.value.iter().map(|value| (None, value)).chain(attributes) {
        let args = pattern.variables.iter().fold(Args::new(), |args, name| args.with(name, MARKER.to_string()));
        let text = content.catalog.text(language, entry.id.as_str(), attribute, &args).text;
        let mut open = 0i32;
        let mut sound = !text.contains(['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}']);
        for c in text.chars() {
            open += i32::from(OPENING.contains(&c)) - i32::from(c == CLOSING);
            sound &= open >= 0;
        }
        let bare = text.match_indices(MARKER).any(|(at, _)| text[..at].ends_with(char::is_alphanumeric));
        if !sound || open != 0 || bare {
            let message = format!("`{}` loses the isolation of its variables", entry.id);
            findings.push(
                Finding::error("isolation-lost", pattern.place.clone(), message)
                    .help("write { $name } alone, and no bidirectional marks by hand"),
            );
        }
    }
}

/// U1: German sentences stay short.
fn sentences(entry: &Entry, findings: &mut Vec<Finding>) {
    for pattern in shown_patterns(entry) {
        for sentence in pattern.ftl.split(['.', '?', '!', ':', '\n', ';']) {
            let words = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            if words > WORDS_MAX {
                let message = format!("a sentence of {words} words in `{}`, at most {WORDS_MAX} are easy to read", entry.id);
                findings.push(
                    Finding::error("sentence-long", pattern.place.clone(), message).help(format!("split it: \"{}\"", sentence.trim())),
                );
            }
        }
    }
}

/// A step's screen as a client would see it, with the longest values.
fn screen(content: &Content, flow: &Flow, name: &str, step: &Step, language: &Language, now: DateTime<Utc>, findings: &mut Vec<Finding>) {
    let Some(text) = step.text() else { return };
    if content.catalog.entry(language, text.message.as_str()).is_none() {
        return;
    }
    let place = || {
        content.catalog.entry(language, text.message.as_str()).map_or_else(|| flow.place(&name.into(), &[]), |entry| entry.place.clone())
    };
    let mut session = Session::new(language.clone());
    if text.show == Some(Show::Summary) {
        session.answers = longest_answers(content, language);
    }
    let shown = Screen {
        queue: Some(Queue::Urgent),
        progress: flow.questions.filter(|_| step.save().is_some()).map(|n| (n, n)),
        ..Screen::plain(text.clone())
    };
    let rendered = render(content, &session, &shown, now);
    let length = rendered.text.chars().count();
    let first = flow.name == crate::flow::known::START && text.class == crate::flow::model::TextClass::Talk;
    let most = if first { FIRST_SCREEN_MAX } else { text.class.characters_max() };
    if length > most {
        let message =
            format!("`{}` in `{language}` has {length} characters on the screen, at most {most} are right for its class", text.message);
        findings.push(Finding::error("text-long", place(), message).help("shorten it, or split it into two steps"));
    }
    let Kind::Choices { choices, save, .. } = &step.kind else { return };
    for choice in choices {
        let spot = || {
            let attribute = content.catalog.entry(language, text.message.as_str()).and_then(|entry| entry.attribute(choice.as_str()));
            attribute.map_or_else(place, |attribute| attribute.pattern.place.clone())
        };
        let words = content.catalog.label(language, text.message.as_str(), choice.as_str(), &Args::new()).text;
        label(&words, &format!("{}.{choice}", text.message), language, &spot, findings);
        if save.as_ref().is_none_or(|save| *save != LANGUAGE_ANSWER)
            && let Meaning::Escape(escape) = typed(content, language, choice, &words)
            && !same_meaning(escape, choice.as_str())
        {
            let message = format!("the label \"{words}\" of `{}.{choice}` is an escape word of `{language}`", text.message);
            findings.push(Finding::error("escape-clash", spot(), message).help("typed, it would lead away instead of choosing"));
        }
        let bytes = Press::Choice(choice.clone()).to_data(Wait(u32::MAX)).len();
        if bytes > CALLBACK_BYTES_MAX && language.as_str() == SOURCE {
            let message = format!("the choice `{choice}` makes {bytes} bytes of callback data, at most {CALLBACK_BYTES_MAX} can be sent");
            findings.push(Finding::error("callback-long", flow.place(&name.into(), &["choices"]), message));
        }
    }
}

/// What a label means when it is typed instead of pressed.
fn typed(content: &Content, language: &Language, choice: &Choice, label: &str) -> Meaning {
    let open = Open { choices: vec![(choice.clone(), label.to_owned())], input: None };
    understanding::read(&content.words, language, &open, label)
}

/// A label fits its button, and can be read out.
fn label(text: &str, name: &str, language: &Language, place: &dyn Fn() -> Place, findings: &mut Vec<Finding>) {
    let length = text.chars().count();
    if length > LABEL_MAX {
        let message = format!("the label `{name}` in `{language}` has {length} characters, at most {LABEL_MAX}");
        findings.push(Finding::error("label-long", place(), message));
    }
    if !text.chars().any(char::is_alphanumeric) && !text.is_empty() {
        findings.push(Finding::error("label-wordless", place(), format!("the label `{name}` in `{language}` has no word")));
    }
}

/// A choice may be called like the escape word that means the same.
fn same_meaning(escape: Escape, choice: &str) -> bool {
    match escape {
        Escape::Start => ["menu", "home", "start"].contains(&choice),
        Escape::Stop => ["stop", "end", "solved"].contains(&choice),
        Escape::Emergency => ["help", "danger", "emergency"].contains(&choice),
        Escape::Help => ["help", "find"].contains(&choice),
        Escape::Person => ["person", "talk"].contains(&choice),
        Escape::Language => choice == "language",
        Escape::Back => ["back", "return"].contains(&choice),
        Escape::Delete => choice == "delete",
        Escape::Skip => choice == "skip",
        Escape::Unknown => choice == "unknown",
        Escape::Repeat => choice == "repeat",
        Escape::Correct => ["correct", "change"].contains(&choice),
    }
}

/// Every answer with its longest value, as the summary would list it.
fn longest_answers(content: &Content, language: &Language) -> BTreeMap<AnswerName, Given> {
    let mut answers: BTreeMap<AnswerName, Given> = BTreeMap::new();
    for flow in content.trees.flows.values() {
        for (name, step) in &flow.steps {
            let (Some(save), Some(text)) = (step.save(), step.text()) else { continue };
            let length = |message: &MessageId, attribute: &str| {
                content.catalog.label(language, message.as_str(), attribute, &Args::new()).text.chars().count()
            };
            let value = if let Kind::Choices { choices, .. } = &step.kind {
                choices.iter().max_by_key(|choice| length(&text.message, choice.as_str())).cloned().map(Value::Choice)
            } else {
                let name = Private::new("Mecklenburg-Vorpommern".to_owned());
                Some(Value::Place(Town { key: name.clone(), name, land: None, region: String::new(), postcode: None }))
            };
            if let Some(value) = value.filter(|_| *save != LANGUAGE_ANSWER) {
                let given = Given { value, asked: text.message.clone(), flow: flow.name.clone(), step: name.clone(), before: 0, order: 0 };
                answers.insert(save.clone(), given);
            }
        }
    }
    answers
}
