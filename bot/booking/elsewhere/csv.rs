//! A table of appointments: each row an appointment or its faults, each fault with file, line and column. What is wrong in one row
//! keeps no other row out.
//!
//! Columns in any order, with English or German names; commas, semicolons or tabs; any encoding that offices' programs write.

use std::collections::HashMap;

use super::{Elsewhere, Field, Given, Known, read};
use crate::directory::hsds::notes::Notes;
use crate::directory::hsds::table::{Table, table};
use crate::finding::{Finding, Place, Source, near};

/// Rows of one file; more are refused as a whole.
pub const ROWS_MAX: usize = 20_000;
/// Names of columns, beside those of [`Field`].
const NAMES: [(&str, Field); 24] = [
    ("ref", Field::Reference),
    ("referenz", Field::Reference),
    ("zeichen", Field::Reference),
    ("aktenzeichen", Field::Reference),
    ("terminnummer", Field::Reference),
    ("datum", Field::Date),
    ("tag", Field::Date),
    ("day", Field::Date),
    ("uhrzeit", Field::Time),
    ("zeit", Field::Time),
    ("beginn", Field::Time),
    ("dauer", Field::Minutes),
    ("minuten", Field::Minutes),
    ("zeitzone", Field::Zone),
    ("timezone", Field::Zone),
    ("ort", Field::Place),
    ("raum", Field::Place),
    ("adresse", Field::Place),
    ("mitbringen", Field::Bring),
    ("unterlagen", Field::Bring),
    ("sprache", Field::Language),
    ("diskret", Field::Discreet),
    ("stand", Field::Status),
    ("state", Field::Status),
];
/// Words in names of columns that speak of a person: such a file is not taken (P5, P16).
const PERSONAL: [&str; 14] = [
    "name",
    "vorname",
    "nachname",
    "telefon",
    "phone",
    "handy",
    "mobil",
    "mail",
    "geburt",
    "birth",
    "nationalität",
    "nationality",
    "diagnos",
    "telegram",
];

/// A row that can be used.
#[derive(Debug, Clone)]
pub enum Row {
    /// An appointment that takes place.
    Stands {
        /// What is told of it.
        told: Elsewhere,
        /// Where.
        place: Place,
    },
    /// One that does not.
    Cancelled {
        /// The office's word for it.
        reference: String,
        /// Where.
        place: Place,
    },
}

impl Row {
    /// The office's word for it.
    #[must_use]
    pub fn reference(&self) -> &str {
        match self {
            Self::Stands { told, .. } => &told.reference,
            Self::Cancelled { reference, .. } => reference,
        }
    }
}

/// What a file holds.
#[derive(Debug, Default)]
pub struct Read {
    /// Rows that can be used, in the file's order.
    pub rows: Vec<Row>,
    /// What keeps a row, or the whole file, out.
    pub faults: Vec<Finding>,
    /// What is doubtful.
    pub doubts: Vec<Finding>,
}

/// Reads a file; `count` hears of every row.
#[must_use]
pub fn file(source: &Source, known: &Known<'_>, mut count: impl FnMut()) -> Read {
    let mut notes = Notes::default();
    let table = table(source, &mut notes);
    let mut all = Read::default();
    let torn = notes.refused.into_iter().map(|refused| Finding { rule: "csv-row", ..refused.finding });
    all.faults.extend(torn);
    all.doubts.extend(notes.doubts.into_iter().map(|finding| Finding { rule: "csv-file", ..finding }));
    let Some(columns) = columns(&table, &mut all) else { return all };
    if table.rows.is_empty() && all.faults.is_empty() {
        all.faults.push(Finding::error("csv-empty", table.head, "the file has no row below its names").help("export it again"));
        return all;
    }
    if table.rows.len() > ROWS_MAX {
        let message = format!("the file has {} rows", table.rows.len());
        all.faults.push(Finding::error("csv-long", table.head, message).help("split it: at most 20000 rows"));
        return all;
    }
    let mut first: HashMap<String, usize> = HashMap::new();
    for (at, (cells, place)) in table.rows.iter().enumerate() {
        count();
        let cell = |field: Field| columns.get(&field).and_then(|column| cells.get(*column)).map_or("", |cell| cell.trim());
        let where_is = |field: Field| columns.get(&field).map_or_else(|| place.clone(), |column| table.cell(at, *column));
        match row(&cell, &where_is, place, known, &mut all.doubts) {
            Err(faults) => all.faults.extend(faults),
            Ok(row) => {
                if let Some(line) = first.get(row.reference()) {
                    let message = format!("line {line} has the same reference");
                    let finding = Finding::error("reference-twice", where_is(Field::Reference), message);
                    all.faults.push(finding.help("give each appointment a reference of its own; the first row counts"));
                } else {
                    first.insert(row.reference().to_owned(), place.line);
                    all.rows.push(row);
                }
            }
        }
    }
    all.faults.sort_by_key(|finding| (finding.place.line, finding.place.column));
    all
}

/// One row.
fn row<'a>(
    cell: &impl Fn(Field) -> &'a str,
    where_is: &impl Fn(Field) -> Place,
    place: &Place,
    known: &Known<'_>,
    doubts: &mut Vec<Finding>,
) -> Result<Row, Vec<Finding>> {
    let given = Given {
        reference: cell(Field::Reference),
        date: cell(Field::Date),
        time: cell(Field::Time),
        minutes: cell(Field::Minutes),
        zone: cell(Field::Zone),
        place: cell(Field::Place),
        bring: cell(Field::Bring),
        language: cell(Field::Language),
        discreet: cell(Field::Discreet),
    };
    let found = |fault: super::Fault| Finding::error(fault.code, where_is(fault.field), fault.message).help(fault.help);
    match cell(Field::Status).to_lowercase().as_str() {
        "" | "booked" | "ok" | "gebucht" | "steht" | "aktiv" => match read(&given, known) {
            Ok((told, doubtful)) => {
                let doubtful = doubtful.into_iter().map(|fault| Finding { severity: crate::finding::Severity::Warning, ..found(fault) });
                doubts.extend(doubtful);
                Ok(Row::Stands { told, place: place.clone() })
            }
            Err(faults) => Err(faults.into_iter().map(found).collect()),
        },
        // Of what is cancelled only the reference counts: its time may be over.
        "cancelled" | "canceled" | "abgesagt" | "storniert" | "entfällt" => match read(&given, known) {
            Err(faults) if faults.iter().any(|fault| fault.field == Field::Reference) => {
                Err(faults.into_iter().filter(|fault| fault.field == Field::Reference).map(found).collect())
            }
            Ok(_) | Err(_) => Ok(Row::Cancelled { reference: given.reference.to_owned(), place: place.clone() }),
        },
        _ => {
            let finding = Finding::error("status-form", where_is(Field::Status), "this is no state of an appointment");
            Err(vec![finding.help("leave it empty, or write cancelled (abgesagt)")])
        }
    }
}

/// Which column is which field; `None` when the file cannot be used.
fn columns(table: &Table, all: &mut Read) -> Option<HashMap<Field, usize>> {
    if table.columns.is_empty() {
        all.faults.push(Finding::error("csv-empty", table.head.clone(), "the file is empty").help("export it again"));
        return None;
    }
    let mut found = HashMap::new();
    let mut usable = true;
    for (column, name) in table.columns.iter().enumerate() {
        let plain = name.to_lowercase();
        let field = Field::ALL.into_iter().map(|(field, name)| (name, field)).chain(NAMES).find(|(known, _)| *known == plain);
        match field {
            Some((_, field)) if found.contains_key(&field) => {
                let message = format!("two columns hold the {}", field.as_str());
                all.faults.push(Finding::error("column-twice", table.name(column), message).help("take one of them out"));
                usable = false;
            }
            Some((_, field)) => drop(found.insert(field, column)),
            None if PERSONAL.iter().any(|word| plain.contains(word)) => {
                let finding = Finding::error("column-personal", table.name(column), "this column seems to speak of a person");
                all.faults.push(finding.help("take it out: nothing about people belongs in this file"));
                usable = false;
            }
            None if plain.is_empty() => {}
            None => {
                let names = Field::ALL.into_iter().map(|(_, name)| name).chain(NAMES.into_iter().map(|(name, _)| name));
                let finding = Finding::warning("column-unknown", table.name(column), "this column is passed over");
                all.doubts.push(match near(&plain, names) {
                    Some(near) => finding.help(format!("did you mean `{near}`?")),
                    None => finding.help("see docs/office-api.md for the names"),
                });
            }
        }
    }
    for field in [Field::Reference, Field::Date, Field::Time] {
        if !found.contains_key(&field) {
            let message = format!("no column holds the {}", field.as_str());
            let finding = Finding::error("column-missing", table.head.clone(), message);
            all.faults.push(finding.help("the first row has the names: reference, date, time (Referenz, Datum, Uhrzeit)"));
            usable = false;
        }
    }
    usable.then_some(found)
}
