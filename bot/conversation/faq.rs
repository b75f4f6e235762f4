//! An answer of the FAQ as a client sees it: the question first, then the answer with its steps, and who helps further.

use super::content::Content;
use super::described;
use super::render::{Message, parts};
use super::writer::{Writer, isolated};
use crate::directory::service::Fact;
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
    let mut dated = writer.text("answer-parts", Some("as-of"), &Args::new().with("date", day));
    if let Some(source) = source(entry) {
        dated = format!("{dated}\n{}: {}", writer.part("card-parts", "source"), isolated(language, &source));
    }
    blocks.push(dated);
    blocks.extend(writer.not_translated());
    blocks.retain(|block| !block.is_empty());
    Message { text: blocks.join("\n\n"), buttons: Vec::new(), language: language.clone(), keep: true }
}

/// Where the answer is from, as far as it says something to a reader: laws and names, not our own marks.
fn source(entry: &Entry) -> Option<String> {
    let ours = |word: &&str| word.len() > 1 && word.starts_with('R') && word[1..].bytes().all(|byte| byte.is_ascii_digit());
    let parts = entry.source.split(';').map(str::trim).filter(|part| !part.is_empty() && !part.contains("guidance"));
    let told = parts.map(|part| part.split_whitespace().filter(|word| !ours(word)).collect::<Vec<_>>().join(" "));
    let told: Vec<String> = told.filter(|part| !part.is_empty()).collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// The services that help further and can be reached from a telephone: one line each, the first ones.
fn helpers(writer: &mut Writer<'_>, entry: &Entry) -> Option<String> {
    let language = writer.language;
    let known = entry.services.iter().filter_map(|id| writer.content.directory.services.get(id));
    let lines: Vec<String> = known
        .filter_map(|service| {
            let url = service.url.as_ref().filter(|_| service.is_verified(Fact::Url));
            let phone = service.phones.first().filter(|_| service.is_verified(Fact::Phone));
            let way = url.or(phone.map(|phone| &phone.display))?;
            Some(format!("– {}: {}", described::name(writer, service), isolated(language, way)))
        })
        .take(HELPERS_MAX)
        .collect();
    (!lines.is_empty()).then(|| format!("{}\n{}", writer.part("answer-parts", "helpers"), lines.join("\n")))
}
