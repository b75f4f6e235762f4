//! An answer of the FAQ as a client sees it: the question first, then the answer with its steps, and who helps further.

use super::content::Content;
use super::render::{Message, parts};
use super::writer::{Writer, isolated};
use crate::faq::{Entry, QUESTION};
use crate::ids::Language;
use crate::language::Args;

/// Services that an answer names.
const HELPERS_MAX: usize = 2;

/// The answer of an entry. A fact that staff should check first is marked, and a person is named (domain.md, `verify`).
pub(super) fn answer(content: &Content, language: &Language, entry: &Entry) -> Message {
    let mut writer = Writer::new(content, language);
    let message = entry.message();
    let mut blocks = vec![writer.part(&message, QUESTION), writer.text(&message, None, &Args::new())];
    parts(&mut writer, &message, &mut blocks);
    if let Some(helpers) = helpers(&mut writer, entry) {
        blocks.push(helpers);
    }
    if !entry.verify.is_empty() {
        blocks.push(writer.part("answer-parts", "may-change"));
    }
    let day = content.formats.get(language).map_or_else(|| entry.checked_on.to_string(), |formats| formats.date_short(entry.checked_on));
    blocks.push(writer.text("answer-parts", Some("as-of"), &Args::new().with("date", day)));
    blocks.extend(writer.not_translated());
    blocks.retain(|block| !block.is_empty());
    Message { text: blocks.join("\n\n"), buttons: Vec::new(), language: language.clone(), keep: true }
}

/// The services that help further and can be reached from a telephone: one line each, the first ones.
fn helpers(writer: &mut Writer<'_>, entry: &Entry) -> Option<String> {
    let language = writer.language;
    let known = entry.services.iter().filter_map(|id| writer.content.directory.services.get(id));
    let lines: Vec<String> = known
        .filter_map(|service| {
            let unsure = |field: &str| service.verify.iter().any(|unsure| unsure == field);
            let url = service.url.as_ref().filter(|_| !unsure("url"));
            let way = url.or(service.phones.first().map(|phone| &phone.display))?;
            Some(format!("– {}: {}", isolated(language, &service.name), isolated(language, way)))
        })
        .take(HELPERS_MAX)
        .collect();
    (!lines.is_empty()).then(|| format!("{}\n{}", writer.part("answer-parts", "helpers"), lines.join("\n")))
}
