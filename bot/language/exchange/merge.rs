//! A translator's texts into the Fluent files of the language: checked one by one, everything else left as it was.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Comment, Entry, Identifier, Message, Pattern, Resource, Term};

use super::{Imported, Returned, Unit, units};
use crate::finding::{Finding, Source};
use crate::ids::{Language, MessageId};
use crate::language::SOURCE;
use crate::language::catalog::Catalog;
use crate::language::ftl;
use crate::language::state::{Mark, State, States, mark};

/// The files of a language while they are edited, by name; `true` once changed.
type Shelf = BTreeMap<String, (Resource<String>, bool)>;

/// Merges `returned` into the files of `language`; `findings` are those of reading the translator's file.
pub(super) fn merge(
    catalog: &Catalog,
    language: &Language,
    known: &States,
    mut returned: Vec<Returned>,
    mut findings: Vec<Finding>,
) -> Imported {
    let units = units(catalog, language, known);
    let order: BTreeMap<&str, usize> = units.iter().enumerate().map(|(at, unit)| (&*unit.id, at)).collect();
    let mut shelf: Shelf =
        catalog.files(language).iter().map(|source| (source.name.to_string(), (ftl::parse_file(source), false))).collect();
    // In German's order, so that new messages come to stand in it.
    returned.sort_by_key(|unit| order.get(&*unit.id).copied());
    let mut taken: BTreeMap<String, bool> = BTreeMap::new(); // message → all its returned texts are finished and fit
    let (mut written, mut changed) = (BTreeSet::new(), BTreeSet::new());
    for text in &returned {
        let Some(at) = order.get(&*text.id).copied() else {
            let fault = Finding::warning("unit-unknown", text.place.clone(), format!("German has no text `{}`", text.id));
            findings.push(fault.near(&text.id, order.keys().copied()));
            continue;
        };
        let name = message_of(&text.id).0;
        let faults = findings.len();
        if let Some(pattern) = checked(&units[at], text, &mut findings) {
            if let Some(different) = put(&mut shelf, &units, at, language, pattern, &text.remark) {
                written.insert(&*text.id);
                changed.extend(different.then_some(name));
            } else {
                let fault = format!("`{name}` has no text yet that `{}` could belong to", text.id);
                findings.push(Finding::error("unit-incomplete", text.place.clone(), fault));
            }
        }
        *taken.entry(name.to_owned()).or_insert(true) &= text.finished && written.contains(&*text.id) && findings.len() == faults;
    }
    let states = judge(catalog, known, &units, &taken, &written, &changed);
    let files = shelf.into_iter().filter(|(_, (_, edited))| *edited);
    Imported { files: files.map(|(name, (resource, _))| Source::new(&name, &file_text(&resource))).collect(), states, findings }
}

/// The target's pattern if it may be taken.
fn checked(unit: &Unit, text: &Returned, findings: &mut Vec<Finding>) -> Option<Pattern<String>> {
    let pattern = match ftl::parse_pattern(&text.target) {
        Ok(pattern) => pattern?,
        Err(fault) => {
            findings.push(Finding::error("fluent-syntax", text.place.clone(), format!("`{}`: {fault}", text.id)));
            return None;
        }
    };
    let current = match unit.state {
        State::Draft | State::Reviewed => true,
        State::Missing | State::Stale => false,
    };
    if text.source != unit.source {
        let fault = Finding::warning("source-changed", text.place.clone(), format!("the German text of `{}` has changed", text.id));
        if current {
            findings.push(fault.help("a newer translation is there and is kept"));
            return None;
        }
        findings.push(fault.help("the translation is taken and counts as stale"));
    }
    let german = ftl::parse_pattern(&unit.source).ok().flatten().map(|pattern| ftl::variables(&pattern)).unwrap_or_default();
    let ours = ftl::variables(&pattern);
    let named = |set: &BTreeSet<ftl::Used>, name: &str| set.iter().any(|(other, _)| other == name);
    // A variable that only chooses a plural may go: some languages have none.
    for (name, _) in german.iter().filter(|(name, shown)| *shown && !named(&ours, name)) {
        findings.push(Finding::error("variable-lost", text.place.clone(), format!("`{}` does not say {{ ${name} }}", text.id)));
    }
    for name in ours.iter().map(|(name, _)| name).collect::<BTreeSet<_>>().into_iter().filter(|name| !named(&german, name)) {
        let fault = Finding::error("variable-unknown", text.place.clone(), format!("German has no {{ ${name} }} in `{}`", text.id));
        findings.push(fault.near(name, german.iter().map(|(name, _)| &**name)));
    }
    Some(pattern)
}

/// Writes a pattern where its message stands, or into the German file's sister; says whether that changed anything.
///
/// `None` when a term's attribute comes before the term has a text.
fn put(shelf: &mut Shelf, units: &[Unit], at: usize, language: &Language, pattern: Pattern<String>, remark: &str) -> Option<bool> {
    let (name, attribute) = message_of(&units[at].id);
    let holder = shelf.iter().find(|(_, (resource, _))| position(resource, name).is_some()).map(|(file, _)| file.clone());
    let file = holder.unwrap_or_else(|| sister(&units[at].file, language));
    let (resource, edited) = shelf.entry(file).or_insert_with(|| (Resource { body: Vec::new() }, false));
    let (place, before) = if let Some(place) = position(resource, name) {
        (place, Some(ftl::entry_text(&resource.body[place])))
    } else {
        let entry = blank(name, attribute, &pattern)?;
        let place_of = |unit: &Unit| position(resource, message_of(&unit.id).0).filter(|_| unit.file == units[at].file);
        let behind = units[..at].iter().rev().find_map(place_of).map(|place| place + 1);
        let place = behind.or_else(|| units[at..].iter().find_map(place_of)).unwrap_or(resource.body.len());
        resource.body.insert(place, entry);
        (place, None)
    };
    edit(&mut resource.body[place], attribute, pattern, remark);
    let changed = before.is_none_or(|before| before != ftl::entry_text(&resource.body[place]));
    *edited |= changed;
    Some(changed)
}

fn edit(entry: &mut Entry<String>, attribute: Option<&str>, pattern: Pattern<String>, remark: &str) {
    let (attributes, comment) = match entry {
        Entry::Message(it) => {
            if attribute.is_none() {
                it.value = Some(pattern.clone());
            }
            (&mut it.attributes, &mut it.comment)
        }
        Entry::Term(it) => {
            if attribute.is_none() {
                it.value = pattern.clone();
            }
            (&mut it.attributes, &mut it.comment)
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return,
    };
    if let Some(name) = attribute {
        match attributes.iter_mut().find(|attribute| attribute.id.name == name) {
            Some(attribute) => attribute.value = pattern,
            None => attributes.push(Attribute { id: Identifier { name: name.to_owned() }, value: pattern }),
        }
    }
    // A removed remark stays, because most tools drop notes that they do not know; and one stays as it is laid out.
    let lines = |text: &str| text.trim().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    let present = comment.as_ref().map(|comment| lines(&comment.content.join("\n"))).unwrap_or_default();
    if !remark.trim().is_empty() && lines(remark) != present {
        *comment = Some(Comment { content: lines(remark) });
    }
}

fn blank(name: &str, attribute: Option<&str>, pattern: &Pattern<String>) -> Option<Entry<String>> {
    let (attributes, comment) = (Vec::new(), None);
    match (name.strip_prefix('-'), attribute) {
        (None, _) => Some(Entry::Message(Message { id: Identifier { name: name.to_owned() }, value: None, attributes, comment })),
        (Some(term), None) => {
            Some(Entry::Term(Term { id: Identifier { name: term.to_owned() }, value: pattern.clone(), attributes, comment }))
        }
        (Some(_), Some(_)) => None,
    }
}

fn position(resource: &Resource<String>, name: &str) -> Option<usize> {
    resource.body.iter().position(|entry| match entry {
        Entry::Message(it) => it.id.name == name,
        Entry::Term(it) => name.strip_prefix('-') == Some(&it.id.name),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => false,
    })
}

/// `a.b` is the attribute `b` of the message `a`.
fn message_of(unit: &str) -> (&str, Option<&str>) {
    unit.split_once('.').map_or((unit, None), |(name, attribute)| (name, Some(attribute)))
}

/// The file of the same topic in the folder of `language`.
fn sister(german: &str, language: &Language) -> String {
    let parts: Vec<&str> = german.split('/').collect();
    let folder = parts.iter().position(|part| *part == SOURCE);
    let named = parts.iter().enumerate().map(|(at, part)| if Some(at) == folder { language.as_str() } else { part });
    named.collect::<Vec<_>>().join("/")
}

/// A file with a blank line between its entries.
fn file_text(resource: &Resource<String>) -> String {
    let mut text = resource.body.iter().map(ftl::entry_text).collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

/// The states after the import: whole and finished messages are drafts of today's German, changed ones without that lose
/// their record, untouched ones keep it.
fn judge(
    catalog: &Catalog,
    known: &States,
    units: &[Unit],
    taken: &BTreeMap<String, bool>,
    written: &BTreeSet<&str>,
    changed: &BTreeSet<&str>,
) -> States {
    let mut states = known.clone();
    for (name, fresh) in taken {
        let own: Vec<&Unit> = units.iter().filter(|unit| message_of(&unit.id).0 == name).collect();
        let current = |unit: &Unit| matches!(unit.state, State::Draft | State::Reviewed);
        let complete = own.iter().all(|unit| current(unit) || written.contains(&*unit.id));
        let changed = changed.contains(&**name);
        if *fresh && complete {
            if changed || !own.iter().all(|unit| current(unit)) {
                mark(catalog, &mut states, [&MessageId::from(&**name)], Mark::Draft);
            }
        } else if changed {
            states.0.remove(&**name);
        }
    }
    states
}
