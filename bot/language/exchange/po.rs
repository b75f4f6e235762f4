//! PO files as gettext and its editors (Poedit, Weblate) read them: `msgctxt` is the unit, a stale text is `fuzzy`.
//!
//! Read by hand and not by `polib`: its reader panics on a field without quotes and on a bare `#` at the top, which people and
//! their editors produce, and it drops the blank lines of comments. A test reads our files with it as a second opinion.
//! Plural forms of gettext are not used: Fluent's selectors stand inside the text.

use std::fmt::Write as _;

use super::merge::merge;
use super::{Imported, Returned, units};
use crate::finding::{Finding, Source};
use crate::ids::Language;
use crate::language::SOURCE;
use crate::language::catalog::Catalog;
use crate::language::state::{State, States};

/// All German texts with what `language` has of them, as a PO file.
#[must_use]
pub fn export_po(catalog: &Catalog, language: &Language, states: &States) -> String {
    let mut po = String::new();
    line(&mut po, "msgid", "");
    let header = [
        "Project-Id-Version: lotse\n",
        &format!("Language: {language}\n"),
        &format!("X-Source-Language: {SOURCE}\n"),
        "MIME-Version: 1.0\n",
        "Content-Type: text/plain; charset=UTF-8\n",
        "Content-Transfer-Encoding: 8bit\n",
    ];
    line(&mut po, "msgstr", &header.concat());
    for unit in units(catalog, language, states) {
        po.push('\n');
        comment(&mut po, "#", &unit.remark);
        comment(&mut po, "#.", &unit.note);
        comment(&mut po, "#:", &unit.file);
        if unit.state == State::Stale {
            po.push_str("#, fuzzy\n");
        }
        line(&mut po, "msgctxt", &unit.id);
        line(&mut po, "msgid", &unit.source);
        line(&mut po, "msgstr", &unit.target);
    }
    po
}

/// Merges a translated PO file into the texts of `language`; obsolete entries (`#~`) are left out.
#[must_use]
pub fn import_po(catalog: &Catalog, language: &Language, states: &States, file: &Source) -> Imported {
    let mut findings = Vec::new();
    let returned = read(file, &mut findings);
    merge(catalog, language, states, returned, findings)
}

fn comment(po: &mut String, mark: &str, text: &str) {
    for line in text.lines() {
        // Writing to a String cannot fail.
        let _ = if line.is_empty() { writeln!(po, "{mark}") } else { writeln!(po, "{mark} {line}") };
    }
}

/// A field; text of several lines begins on a line of its own, as gettext writes it.
fn line(po: &mut String, field: &str, text: &str) {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\r', "\\r").replace('\t', "\\t");
    let lines: Vec<&str> = escaped.split_inclusive('\n').collect();
    let _ = write!(po, "{field} ");
    if lines.len() > 1 {
        po.push_str("\"\"\n");
    }
    for line in &lines {
        let _ = writeln!(po, "\"{}\"", line.replace('\n', "\\n"));
    }
    if lines.is_empty() {
        po.push_str("\"\"\n");
    }
}

/// The field that a string continues.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Target,
    /// `msgid_plural` and `msgstr[n]`, which we do not write.
    Other,
}

/// An entry while its lines are read.
#[derive(Default)]
struct Entry {
    context: Option<String>,
    source: Option<String>,
    target: Option<String>,
    remark: Vec<String>,
    fuzzy: bool,
    broken: bool,
    at: usize,
}

/// The entries with a context; faults are findings of rule `po-syntax`, and their entry is left out.
fn read(file: &Source, findings: &mut Vec<Finding>) -> Vec<Returned> {
    let mut returned = Vec::new();
    let mut entry = Entry::default();
    let mut field = None;
    let mut start = 0;
    for whole in file.text.split_inclusive('\n') {
        let at = start..start + whole.trim_end().len();
        start += whole.len();
        let words = whole.trim_start_matches('\u{feff}').trim();
        let opens = words.starts_with('#') || words.starts_with("msgctxt") || words.starts_with("msgid ");
        // A new entry begins behind a target, with or without a blank line between them.
        if entry.target.is_some() && field.is_some() && opens {
            returned.extend(finish(file, std::mem::take(&mut entry)));
            field = None;
        }
        if words.is_empty() {
            continue;
        }
        if let Some(mark) = words.strip_prefix('#') {
            match mark.chars().next() {
                Some(',') => entry.fuzzy |= mark.split([',', ' ']).any(|flag| flag == "fuzzy"),
                Some('.' | ':' | '|' | '~') => {}
                _ => entry.remark.push(mark.strip_prefix(' ').unwrap_or(mark).to_owned()),
            }
            continue;
        }
        let (name, quoted) = words.find('"').map_or((words, ""), |quote| words.split_at(quote));
        field = match name.trim() {
            "" => field,
            "msgctxt" => Some(Field::Context),
            "msgid" => Some(Field::Source),
            "msgstr" => Some(Field::Target),
            _ => Some(Field::Other),
        };
        if name.trim() == "msgctxt" {
            entry.at = at.start;
        }
        let (Some(field), Some(text)) = (field, unquoted(quoted)) else {
            findings.push(Finding::error("po-syntax", file.place(at), "this is no field with a text in quotes"));
            entry.broken = true;
            continue;
        };
        let part = match field {
            Field::Context => &mut entry.context,
            Field::Source => &mut entry.source,
            Field::Target => &mut entry.target,
            Field::Other => continue,
        };
        part.get_or_insert_default().push_str(&text);
    }
    returned.extend(finish(file, entry));
    returned
}

/// The header has no context; it is not a unit.
fn finish(file: &Source, entry: Entry) -> Option<Returned> {
    Some(Returned {
        id: entry.context.filter(|_| !entry.broken)?,
        source: entry.source.unwrap_or_default(),
        target: entry.target.unwrap_or_default(),
        remark: entry.remark.join("\n"),
        finished: !entry.fuzzy,
        place: file.place(entry.at..entry.at),
    })
}

/// The text between the quotes; `None` when they or an escape do not fit.
fn unquoted(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::new();
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '"' => return None,
            '\\' => match letters.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                same @ ('"' | '\\') => same,
                _ => return None,
            },
            plain => plain,
        });
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{catalog, reviewed};
    use super::{export_po, import_po, unquoted};
    use crate::finding::Source;
    use crate::language::{Mark, States};

    #[test]
    fn an_entry_shows_its_text_state_and_comments_and_polib_reads_it() {
        let catalog = catalog(
            "# keep: Duldung\n#\n# für alle\na =\n    Eins \"x\"\n\n    Zwei { $n }\n    .x = X\nb = B\n",
            "# Notiz\na = Ä { $n }\n    .x = Ö\n",
        );
        let po = export_po(&catalog, &"uk".into(), &reviewed(&catalog, "b"));
        insta::assert_snapshot!(po, @r##"
        msgid ""
        msgstr ""
        "Project-Id-Version: lotse\n"
        "Language: uk\n"
        "X-Source-Language: de\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"

        # Notiz
        #. keep: Duldung
        #.
        #. für alle
        #: locales/de/a.ftl
        #, fuzzy
        msgctxt "a"
        msgid ""
        "Eins \"x\"\n"
        "\n"
        "Zwei { $n }"
        msgstr "Ä { $n }"

        #: locales/de/a.ftl
        #, fuzzy
        msgctxt "a.x"
        msgid "X"
        msgstr "Ö"

        #: locales/de/a.ftl
        msgctxt "b"
        msgid "B"
        msgstr ""
        "##);
        let second = polib::po_file::parse_from_reader(po.as_bytes()).unwrap();
        let message = second.find_message(Some("a"), "Eins \"x\"\n\nZwei { $n }", None).unwrap();
        assert_eq!(message.msgstr().unwrap(), "Ä { $n }");
    }

    #[test]
    fn what_editors_make_of_it_is_read() {
        let catalog = catalog("a = A\nb = B\nc = C\nd = D\n", "");
        let po = "\u{feff}#\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: uk\\n\"\r\n#, fuzzy, c-format\r\n#| msgid \"old\"\r\nmsgctxt \"a\"\r\nmsgid \"A\"\r\n\
            msgstr \"\"\r\n\"ä\\n\"\r\n\"ö\"\r\nmsgctxt \"b\"\r\nmsgid \"B\"\r\nmsgstr \"Б\"\r\n#~ msgctxt \"c\"\n#~ msgid \"C\"\n#~ msgstr \"В\"\n\
            msgctxt \"d\"\nmsgid \"D\"\nmsgstr \"x\\q\"\nnonsense\n\"";
        let imported = import_po(&catalog, &"uk".into(), &States::default(), &Source::new("uk.po", po));
        assert_eq!(&*imported.files[0].text, "a =\n    ä\n    ö\n\nb = Б\n");
        let told: Vec<_> = imported.findings.iter().map(|it| format!("{} {}", it.place, it.rule)).collect();
        assert_eq!(told, ["uk.po:20:1 po-syntax", "uk.po:21:1 po-syntax", "uk.po:22:1 po-syntax"]);
        assert_eq!(imported.states.0.keys().map(crate::ids::MessageId::as_str).collect::<Vec<_>>(), ["b"], "a fuzzy text is no draft");
        assert_eq!(imported.states.0["b"].state, Mark::Draft);
        assert_eq!(unquoted(r#""a\\n\"""#).as_deref(), Some("a\\n\""));
        assert_eq!([unquoted("\""), unquoted("a"), unquoted(r#""\""#), unquoted(r#""a"b""#)], [None, None, None, None]);
    }
}
