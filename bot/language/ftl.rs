//! Fluent syntax: what a pattern is made of, and a single pattern as text and back.
//!
//! The parser is `fluent-syntax`; its tree has no places, but its slices lie in the source, so a place is an address.
//! Its writer loses a pattern of several lines that begins with `[`, `*` or `.`; such a character is shielded here as
//! `{ "[" }`, which shows the same.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser::{Slice, parse};
use fluent_syntax::serializer::{Options, serialize_with_options};

use crate::finding::Source;

/// Characters that Fluent gives a meaning at the beginning of a line.
const LINE_MARKS: [char; 3] = ['[', '*', '.'];

/// The entries of a file that can be read, and junk, in order.
pub(super) fn parse_file(source: &Source) -> Resource<String> {
    parse(source.text.to_string()).unwrap_or_else(|(readable, _)| readable)
}

/// The bytes of `part` within `whole`; empty at the start when it is no slice of it.
pub(super) fn span(whole: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize).filter(|start| start + part.len() <= whole.len());
    start.map_or(0..0, |start| start..start + part.len())
}

/// A variable as a pattern uses it: its name, and whether it is shown (or only chooses between variants).
pub(super) type Used = (String, bool);

/// The variables of a pattern, those of its nested patterns and arguments included.
pub(super) fn variables<'s, S: Slice<'s>>(pattern: &Pattern<S>) -> BTreeSet<Used> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut |inline, shown| {
        if let InlineExpression::VariableReference { id } = inline {
            found.insert((id.name.as_ref().to_owned(), shown));
        }
    });
    found
}

/// The first slice of a pattern that lies in its source, for a place to point at.
pub(super) fn first_slice<'s>(pattern: &Pattern<&'s str>) -> Option<&'s str> {
    let mut first = None;
    in_pattern(pattern, &mut |inline, _| {
        first = first.or(match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(*value),
            InlineExpression::VariableReference { id }
            | InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => Some(id.name),
            InlineExpression::Placeable { .. } => None,
        });
    });
    match pattern.elements.first() {
        Some(PatternElement::TextElement { value }) => Some(value.trim_end()),
        _ => first,
    }
}

/// The functions that a pattern calls.
pub(super) fn functions<'s, S: Slice<'s>>(pattern: &Pattern<S>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut |inline, _| {
        if let InlineExpression::FunctionReference { id, .. } = inline {
            found.insert(id.name.as_ref().to_owned());
        }
    });
    found
}

fn in_pattern<'p, 's, S: Slice<'s>>(pattern: &'p Pattern<S>, visit: &mut impl FnMut(&'p InlineExpression<S>, bool)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression<'p, 's, S: Slice<'s>>(expression: &'p Expression<S>, visit: &mut impl FnMut(&'p InlineExpression<S>, bool)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, true, visit),
        Expression::Select { selector, variants } => {
            in_inline(selector, false, visit);
            for variant in variants {
                in_pattern(&variant.value, visit);
            }
        }
    }
}

fn in_inline<'p, 's, S: Slice<'s>>(inline: &'p InlineExpression<S>, shown: bool, visit: &mut impl FnMut(&'p InlineExpression<S>, bool)) {
    visit(inline, shown);
    match inline {
        InlineExpression::Placeable { expression } => in_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. } | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            in_arguments(arguments, shown, visit);
        }
        InlineExpression::TermReference { arguments: None, .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

fn in_arguments<'p, 's, S: Slice<'s>>(arguments: &'p CallArguments<S>, shown: bool, visit: &mut impl FnMut(&'p InlineExpression<S>, bool)) {
    for inline in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        in_inline(inline, shown, visit);
    }
}

/// The pattern texts of an entry: the value, if it has one, then the attributes.
pub(super) fn texts(entry: &Entry<String>) -> Vec<String> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes[..]),
        Entry::Term(term) => (Some(&term.value), &term.attributes[..]),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => (None, &[][..]),
    };
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)).map(pattern_text).collect()
}

/// The entry without the comment above it.
pub(super) fn without_comment(mut entry: Entry<String>) -> Entry<String> {
    match &mut entry {
        Entry::Message(message) => message.comment = None,
        Entry::Term(term) => term.comment = None,
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
    }
    entry
}

/// One entry as Fluent writes it, its comment included; blank lines hold no spaces, no line end at the end.
pub(super) fn entry_text(entry: &Entry<String>) -> String {
    let mut entry = entry.clone();
    match &mut entry {
        Entry::Message(message) => {
            message.value.iter_mut().chain(message.attributes.iter_mut().map(|attribute| &mut attribute.value)).for_each(shield);
        }
        Entry::Term(term) => {
            shield(&mut term.value);
            term.attributes.iter_mut().for_each(|attribute| shield(&mut attribute.value));
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
    }
    let text = serialize_with_options(&Resource { body: vec![entry] }, Options { with_junk: true });
    let lines = text.trim_end_matches([' ', '\n']).split('\n');
    lines.map(|line| if line.trim_matches(' ').is_empty() { "" } else { line }).collect::<Vec<_>>().join("\n")
}

/// A pattern alone, as it stands behind the `=` and without its indentation; what translators see and write.
pub(super) fn pattern_text(pattern: &Pattern<String>) -> String {
    let message = Message { id: Identifier { name: "x".to_owned() }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = entry_text(&Entry::Message(message));
    match text.strip_prefix("x =\n") {
        Some(block) => block.split('\n').map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n"),
        None => text.strip_prefix("x = ").unwrap_or_default().to_owned(),
    }
}

/// A pattern from the text of [`pattern_text`] or from a translator's hand; `Ok(None)` for blank text.
///
/// Lines that begin with a character that Fluent gives a meaning there (a list with `*`) are meant as text.
///
/// # Errors
/// What the parser says, when braces or selectors do not fit.
pub(super) fn parse_pattern(text: &str) -> Result<Option<Pattern<String>>, String> {
    let text = text.replace("\r\n", "\n");
    // Only what Fluent itself takes off: a no-break space is text.
    let text = text.trim_start_matches('\n').trim_end_matches([' ', '\n']);
    if text.trim_matches(' ').is_empty() {
        return Ok(None);
    }
    let source = if text.contains('\n') { block(text) } else { format!("x = {text}\n") };
    match parse(source) {
        Ok(Resource { body }) => match <[Entry<String>; 1]>::try_from(body) {
            Ok([Entry::Message(Message { value: Some(value), attributes, .. })]) if attributes.is_empty() => Ok(Some(value)),
            _ => Err("the text is more than one pattern".to_owned()),
        },
        Err((_, faults)) => Err(faults.first().map_or_else(String::new, ToString::to_string)),
    }
}

/// A message `x` whose value stands in an indented block; marks at line starts are shielded where they are plain text.
fn block(text: &str) -> String {
    let mut source = "x =\n".to_owned();
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for line in text.split('\n') {
        let words = line.trim_start_matches(' ');
        let indent = &line[..line.len() - words.len()];
        let (mark, rest) = match words.chars().next() {
            Some(mark) if depth == 0 && LINE_MARKS.contains(&mark) => (format!("{{ \"{mark}\" }}"), &words[mark.len_utf8()..]),
            _ => (String::new(), words),
        };
        source.extend(["    ", indent, &mark, rest, "\n"]);
        for letter in words.chars() {
            match letter {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' if depth > 0 => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '}' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        (quoted, escaped) = (false, false); // A string ends on its line, or is a fault that the parser names.
    }
    source
}

/// Makes a pattern of several lines safe to write where its first letter would be taken for syntax; its variants as well.
fn shield(pattern: &mut Pattern<String>) {
    let long = pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains('\n'),
        PatternElement::Placeable { expression } => !matches!(expression, Expression::Inline(_)),
    });
    if let (true, Some(PatternElement::TextElement { value })) = (long, pattern.elements.first_mut())
        && value.starts_with(LINE_MARKS)
    {
        let mark = value.remove(0).to_string();
        let expression = Expression::Inline(InlineExpression::StringLiteral { value: mark });
        pattern.elements.insert(0, PatternElement::Placeable { expression });
    }
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            for variant in variants {
                shield(&mut variant.value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{parse_pattern, pattern_text, span, variables};

    fn same(text: &str) -> String {
        let pattern = parse_pattern(text).unwrap().unwrap();
        let written = pattern_text(&pattern);
        assert_eq!(pattern_text(&parse_pattern(&written).unwrap().unwrap()), written, "{text}");
        written
    }

    #[test]
    fn a_pattern_comes_back_as_it_was() {
        for text in [
            "Guten Tag",
            "[1] a",
            "* a",
            "Eins\n\nZwei\n  eingerückt",
            "{ $number ->\n    [one] Ein Tag\n   *[other]\n        { $number } Tage\n\n        Ende\n}",
            "Vor { $a } mit { \"{\" } und { NUMBER($b, minimumFractionDigits: 2) } { -marke(case: \"genitive\") } { other.title }",
            "{ \"\" }    mit Rand { \" \" }",
            "{ \"\\u2066\" }x{ \"\\\"\" }",
        ] {
            assert_eq!(same(text), text);
        }
    }

    #[test]
    fn a_list_is_text_and_not_syntax() {
        assert_eq!(same("Liste:\n* a\n[b]\n.c"), "Liste:\n{ \"*\" } a\n{ \"[\" }b]\n{ \".\" }c");
        assert_eq!(same(".a\nb"), "{ \".\" }a\nb");
        assert_eq!(parse_pattern(" \n ").unwrap(), None);
        assert!(parse_pattern("{ $a").is_err());
        assert!(parse_pattern("a }").is_err());
    }

    #[test]
    fn variables_know_whether_they_are_shown() {
        let pattern = parse_pattern("{ $n ->\n    [one] { $x }\n   *[other] { $n }\n} { $m ->\n   *[a] b\n}").unwrap().unwrap();
        let found = variables(&pattern).into_iter().map(|(name, shown)| format!("{name} {shown}")).collect::<Vec<_>>();
        assert_eq!(found, ["m false", "n false", "n true", "x true"]);
    }

    #[test]
    fn a_slice_knows_its_place_and_a_stranger_does_not() {
        let whole = "abc";
        assert_eq!(span(whole, &whole[1..3]), 1..3);
        assert_eq!(span(&whole[1..], "zz"), 0..0);
    }
}
