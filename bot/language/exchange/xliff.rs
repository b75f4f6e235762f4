//! XLIFF 1.2 (OASIS) as translation tools read it: one `file` for each German file, one `trans-unit` for each unit.
//!
//! Comments are notes: from `developer` the German one, from `translator` the translation's own. What a tool adds is passed
//! over (segments, inline tags around text, `alt-trans` with its proposals).

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_xml_entity};
use quick_xml::events::{BytesStart, Event};

use super::merge::merge;
use super::{Imported, Returned, Unit, units};
use crate::finding::{Finding, Source};
use crate::ids::Language;
use crate::language::SOURCE;
use crate::language::catalog::Catalog;
use crate::language::state::{State, States};

/// The note that holds the translation's own comment.
const TRANSLATOR: &str = "translator";

/// States of a target (XLIFF 1.2, `state`) that say: do not show it yet.
const UNFINISHED: [&str; 4] = ["new", "needs-translation", "needs-adaptation", "needs-l10n"];

/// All German texts with what `language` has of them, as an XLIFF 1.2 file.
#[must_use]
pub fn export_xliff(catalog: &Catalog, language: &Language, states: &States) -> String {
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    xml.push_str("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    let units = units(catalog, language, states);
    for file in units.chunk_by(|one, next| one.file == next.file) {
        // Writing to a String cannot fail.
        let _ = writeln!(
            xml,
            "  <file original=\"{}\" source-language=\"{SOURCE}\" target-language=\"{language}\" datatype=\"x-fluent\">\n    <body>",
            text(&file[0].file)
        );
        for unit in file {
            push_unit(&mut xml, unit);
        }
        xml.push_str("    </body>\n  </file>\n");
    }
    xml.push_str("</xliff>\n");
    xml
}

fn push_unit(xml: &mut String, unit: &Unit) {
    let (approved, state) = match unit.state {
        State::Missing => ("no", "needs-translation"),
        State::Stale => ("no", "needs-adaptation"),
        State::Draft => ("no", "translated"),
        State::Reviewed => ("yes", "final"),
    };
    let _ = writeln!(xml, "      <trans-unit id=\"{}\" approved=\"{approved}\" xml:space=\"preserve\">", text(&unit.id));
    let _ = writeln!(xml, "        <source>{}</source>", text(&unit.source));
    if !unit.target.is_empty() {
        let _ = writeln!(xml, "        <target state=\"{state}\">{}</target>", text(&unit.target));
    }
    for (from, note) in [("developer", &unit.note), (TRANSLATOR, &unit.remark)] {
        if !note.is_empty() {
            let _ = writeln!(xml, "        <note from=\"{from}\">{}</note>", text(note));
        }
    }
    xml.push_str("      </trans-unit>\n");
}

/// Text safe in content and attributes; what XML cannot carry at all is left out (the catalogue refuses it anyway).
fn text(raw: &str) -> String {
    let carried = |letter: &char| matches!(letter, '\n' | '\r' | '\t' | ' '..='\u{fffd}' | '\u{10000}'..);
    escape(raw.chars().filter(carried).collect::<String>()).replace('\r', "&#13;")
}

/// Merges a translated XLIFF file into the texts of `language`; of a broken file nothing is taken.
#[must_use]
pub fn import_xliff(catalog: &Catalog, language: &Language, states: &States, file: &Source) -> Imported {
    let (returned, findings) = match read(file) {
        Ok(returned) => (returned, Vec::new()),
        Err(fault) => (Vec::new(), vec![*fault]),
    };
    merge(catalog, language, states, returned, findings)
}

/// Where text goes while a unit is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Source,
    Target,
    Remark,
    /// Proposals, segments, other people's notes.
    Passed,
}

/// What has been read so far: finished units, the open one, and the element that its text belongs to with its depth.
#[derive(Default)]
struct Reading {
    done: Vec<Returned>,
    unit: Option<Returned>,
    part: Option<(Part, usize)>,
    depth: usize,
}

fn read(file: &Source) -> Result<Vec<Returned>, Box<Finding>> {
    let fault = |at: usize, message: String| Box::new(Finding::error("xliff-syntax", file.place(at..at + 1), message));
    let mut reader = Reader::from_str(file.text.trim_start_matches('\u{feff}'));
    let mut reading = Reading::default();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match reader.read_event().map_err(|cause| fault(at, cause.to_string()))? {
            Event::Start(tag) => reading.open(file, &tag, at).map_err(|cause| fault(at, cause.to_string()))?,
            Event::End(_) => reading.close(),
            Event::Text(words) => reading.push(&words.xml10_content()),
            Event::CData(words) => reading.push(&words.xml10_content()),
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(letter)) => reading.push(letter.encode_utf8(&mut [0; 4])),
                Ok(None) if let Some(letter) = resolve_xml_entity(&name) => reading.push(letter),
                Ok(None) | Err(_) => return Err(fault(at, format!("there is no entity `&{};`", &*name))),
            },
            // An empty element holds no text, and an empty target is no translation.
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof if reading.depth > 0 => return Err(fault(at, "the file ends too early".to_owned())),
            Event::Eof => return Ok(reading.done),
        }
    }
}

impl Reading {
    fn open(&mut self, file: &Source, tag: &BytesStart<'_>, at: usize) -> Result<(), quick_xml::Error> {
        self.depth += 1;
        let attribute = |name: &str| -> Result<Option<String>, quick_xml::Error> {
            let found = tag.try_get_attribute(name)?;
            found.map(|found| Ok(found.normalized_value(quick_xml::XmlVersion::Implicit1_0)?.into_owned())).transpose()
        };
        let name = tag.local_name();
        let Some(unit) = &mut self.unit else {
            if name.as_ref() == "trans-unit" {
                let place = file.place(at..at + tag.len() + 2);
                let (id, empty) = (attribute("id")?.unwrap_or_default(), String::new);
                self.unit = Some(Returned { id, source: empty(), target: empty(), remark: empty(), finished: true, place });
            }
            return Ok(());
        };
        if self.part.is_none() {
            let part = match name.as_ref() {
                "source" => Part::Source,
                "target" => {
                    unit.finished = !attribute("state")?.is_some_and(|state| UNFINISHED.contains(&&*state));
                    Part::Target
                }
                "note" if attribute("from")?.as_deref() == Some(TRANSLATOR) => Part::Remark,
                _ => Part::Passed,
            };
            self.part = Some((part, self.depth));
        }
        Ok(())
    }

    fn close(&mut self) {
        match self.part {
            Some((_, depth)) if depth == self.depth => self.part = None,
            Some(_) => {}
            None => self.done.extend(self.unit.take()),
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn push(&mut self, words: &str) {
        let Some(unit) = &mut self.unit else { return };
        match self.part {
            Some((Part::Source, _)) => unit.source.push_str(words),
            Some((Part::Target, _)) => unit.target.push_str(words),
            Some((Part::Remark, _)) => unit.remark.push_str(words),
            Some((Part::Passed, _)) | None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{catalog, reviewed};
    use super::{export_xliff, import_xliff};
    use crate::finding::Source;

    #[test]
    fn a_unit_shows_its_text_state_and_notes() {
        let catalog = catalog("# keep: Duldung\na = A & <b>\n    .x = X\nb = B\n", "# Notiz\na = Ä\n    .x = Ö\n");
        insta::assert_snapshot!(export_xliff(&catalog, &"uk".into(), &reviewed(&catalog, "a")), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="locales/de/a.ftl" source-language="de" target-language="uk" datatype="x-fluent">
            <body>
              <trans-unit id="a" approved="yes" xml:space="preserve">
                <source>A &amp; &lt;b&gt;</source>
                <target state="final">Ä</target>
                <note from="developer">keep: Duldung</note>
                <note from="translator">Notiz</note>
              </trans-unit>
              <trans-unit id="a.x" approved="yes" xml:space="preserve">
                <source>X</source>
                <target state="final">Ö</target>
              </trans-unit>
              <trans-unit id="b" approved="no" xml:space="preserve">
                <source>B</source>
              </trans-unit>
            </body>
          </file>
        </xliff>
        "#);
    }

    #[test]
    fn what_tools_add_is_passed_over() {
        let catalog = catalog("a = A\nb = B\nc = C\n", "");
        let file = r#"<?xml version="1.0"?><xliff xmlns:m="urn:m"><file><header><note>x</note></header><body>
            <trans-unit id="a"><source>A</source><seg-source><mrk mtype="seg">A</mrk></seg-source>
              <target><mrk mtype="seg">Ein<g id="1">s</g></mrk> &lt;&#x31;&gt;<x id="2"/><![CDATA[&]]></target>
              <alt-trans><source>Q</source><target>falsch</target></alt-trans><note>fremd</note><m:extra>!</m:extra></trans-unit>
            <trans-unit id="b"><source>B</source><target state="needs-translation">B</target></trans-unit>
            <trans-unit id="c"><source>C</source><target/></trans-unit></body></file></xliff>"#;
        let imported = import_xliff(&catalog, &"uk".into(), &crate::language::States::default(), &Source::new("uk.xlf", file));
        assert_eq!(imported.findings, []);
        assert_eq!(&*imported.files[0].text, "a = Eins <1>&\n\nb = B\n");
        assert_eq!(imported.states.0.len(), 1, "an unfinished text is no draft");
    }

    #[test]
    fn of_a_broken_file_nothing_is_taken() {
        let catalog = catalog("a = A\n", "");
        let unit = "<trans-unit id=\"a\"><source>A</source><target>B</target></trans-unit>";
        for file in ["", "<xliff>", &format!("<xliff>{unit}"), &format!("<xliff>{unit}</file>"), "<xliff>&who;</xliff>", "<xliff", "&#0;"] {
            let imported = import_xliff(&catalog, &"uk".into(), &crate::language::States::default(), &Source::new("uk.xlf", file));
            assert_eq!(imported.files, [], "{file}");
            assert!(file.is_empty() || imported.findings[0].rule == "xliff-syntax", "{file}");
        }
    }
}
