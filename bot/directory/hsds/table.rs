//! Tables: one CSV a table, with commas, semicolons or tabs, in any line ending, with or without a byte order mark.

use serde_json::{Map, Value};

use super::cells::{Cut, cut};
use super::json::Lines;
use super::notes::{ENCODING, HEADER, Notes, SYNTAX};
use super::objects::Object;
use super::rows::Rows;
use super::values::Fields;
use crate::finding::{Place, Source};

/// Before the name of a column that holds JSON: fields that no table has and that are more than a text.
pub const JSON: &str = "x-lotse-json:";

/// A CSV file as texts: columns, then rows with their places.
#[derive(Debug)]
pub struct Table {
    /// Names of the columns, without blanks around them; of two with one name the second is passed over where the first is filled.
    pub columns: Vec<String>,
    /// The rows, each as long as the columns.
    pub rows: Vec<(Vec<String>, Place)>,
    /// Where the first row with the names stands.
    pub head: Place,
    /// Bytes at which the cells of each row begin; those of the names come first.
    starts: Vec<Vec<usize>>,
    source: Source,
}

/// The separator of a file, and where its rows begin: Excel may say it in a line of its own (`sep=;`), else it is that of which
/// the first line has most.
fn separator(text: &str) -> (u8, usize) {
    let first = text.lines().next().unwrap_or_default();
    let said = first.trim().trim_matches('"');
    if let Some(&[said]) = said.get(..4).filter(|word| word.eq_ignore_ascii_case("sep=")).map(|_| &said.as_bytes()[4..])
        && matches!(said, b',' | b';' | b'\t' | b'|')
    {
        return (said, (first.len() + 1).min(text.len()));
    }
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(known, _)| *known == byte && !quoted) {
            *count += 1;
        }
    }
    // Of equal counts the comma wins: it stands last.
    (counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(byte, _)| byte), 0)
}

/// Reads a CSV; rows that cannot be read are kept out, the others stay.
pub fn table(source: &Source, notes: &mut Notes) -> Table {
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let skipped = source.text.len() - text.len();
    let lines = Lines::of(source);
    let (separator, mut at) = separator(text);
    let mut table = Table { columns: Vec::new(), rows: Vec::new(), head: source.start(), starts: Vec::new(), source: source.clone() };
    let mut torn = false;
    while at < text.len() {
        if matches!(text.as_bytes()[at], b'\r' | b'\n') {
            at += 1;
            continue;
        }
        let Cut { mut cells, starts, bytes, unclosed } = cut(&text[at..], separator);
        let starts = || starts.iter().map(|start| skipped + at + start).collect();
        let place = lines.place(skipped + at..skipped + at + bytes);
        let content = || text[at..at + bytes].trim_end().to_owned();
        if table.columns.is_empty() {
            if unclosed {
                notes.doubt_with(HEADER, &place, || "a quote that nobody closes".to_owned(), Some("close it, or take it out"));
            }
            table.columns = cells.iter().map(|name| name.trim().to_owned()).collect();
            (table.head, table.starts) = (place.clone(), vec![starts()]);
            doubles(&table.columns, &place, notes);
        } else if unclosed {
            notes.refuse(SYNTAX, &place, "a quote that nobody closes", "close it, or take it out", "", content());
            torn = true;
        } else if torn && cells.len() != table.columns.len() {
            notes.refuse(SYNTAX, &place, "the rest of a row with an unclosed quote", "put it together with the row above", "", content());
        } else if cells.len() > table.columns.len() && cells[table.columns.len()..].iter().any(|cell| !cell.trim().is_empty()) {
            let message = format!("{} cells under {} columns", cells.len(), table.columns.len());
            notes.refuse(SYNTAX, &place, message, "a cell with a separator in it needs quotes", "", content());
        } else if !cells.iter().all(|cell| cell.trim().is_empty()) {
            torn = false;
            if cells.iter().any(|cell| cell.contains('\u{fffd}')) {
                notes.doubt_with(ENCODING, &place, || "letters that are no UTF-8".to_owned(), Some("save the file as UTF-8"));
            }
            cells.resize(table.columns.len(), String::new());
            table.starts.push(starts());
            table.rows.push((cells, place));
        }
        at += bytes;
    }
    table
}

fn doubles(columns: &[String], place: &Place, notes: &mut Notes) {
    for (at, name) in columns.iter().enumerate().filter(|(at, name)| !name.is_empty() && columns[..*at].contains(name)) {
        notes.doubt(HEADER, place, || format!("column {} is called `{name}` like one before it; the first that is filled counts", at + 1));
    }
}

impl Table {
    /// Where a row's cell begins; a cell that the row does not have begins where the row does.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Place {
        let place = self.rows.get(row).map_or(&self.head, |(_, place)| place);
        self.at(place, self.starts.get(row + 1), column)
    }

    /// Where a column's name begins.
    #[must_use]
    pub fn name(&self, column: usize) -> Place {
        self.at(&self.head, self.starts.first(), column)
    }

    fn at(&self, row: &Place, starts: Option<&Vec<usize>>, column: usize) -> Place {
        let starts = starts.map_or(&[][..], Vec::as_slice);
        let (Some(&first), Some(&start)) = (starts.first(), starts.get(column)) else { return row.clone() };
        let before = self.source.text.get(first..start).unwrap_or_default();
        let line = before.matches('\n').count();
        let same = before.rsplit('\n').next().unwrap_or_default().chars().count();
        let column = if line == 0 { row.column + same } else { same + 1 };
        Place::at(&self.source, start..start, row.line + line, column)
    }

    /// What stands in later columns of one name and differs from what counts, as `x-column-<number>-<name>`.
    pub fn again<'a>(&'a self, row: &'a [String]) -> impl Iterator<Item = (String, &'a str)> {
        let filled = self.columns.iter().zip(row).enumerate().filter(|(_, (name, cell))| !name.is_empty() && !cell.trim().is_empty());
        filled.filter_map(move |(at, (name, cell))| {
            let first = self.columns[..at].iter().zip(row).find(|(known, cell)| *known == name && !cell.trim().is_empty())?.1;
            (first != cell).then(|| (format!("x-column-{}-{name}", at + 1), cell.as_str()))
        })
    }

    /// A row's cells by column, empty ones left out; of columns with one name the first that is filled counts.
    pub fn cells<'a>(&'a self, row: &'a [String]) -> impl Iterator<Item = (&'a str, &'a str)> {
        let filled = self.columns.iter().zip(row).enumerate().filter(|(_, (name, cell))| !name.is_empty() && !cell.trim().is_empty());
        filled.filter_map(move |(at, (name, cell))| {
            let earlier = self.columns[..at].iter().zip(row).any(|(known, cell)| known == name && !cell.trim().is_empty());
            (!earlier).then_some((name.as_str(), cell.as_str()))
        })
    }
}

/// Reads one table of tabular HSDS into `rows`.
pub fn read(object: &'static Object, source: &Source, rows: &mut Rows) {
    let table = table(source, &mut rows.notes);
    for (cells, place) in &table.rows {
        let mut fields: Fields = Map::new();
        for (name, cell) in table.cells(cells) {
            match name.strip_prefix(JSON) {
                Some(name) => drop(fields.insert(name.to_owned(), serde_json::from_str(cell).unwrap_or_else(|_| Value::from(cell)))),
                None => drop(fields.insert(name.to_owned(), Value::from(cell))),
            }
        }
        fields.extend(table.again(cells).map(|(name, cell)| (name, Value::from(cell))));
        rows.take_row(object, fields, place);
    }
}

/// Which table a file of a data package holds: path and object. Files that it does not name go by their own names.
#[must_use]
pub fn resources(package: &str) -> Vec<(String, &'static Object)> {
    let package: Value = serde_json::from_str(package.strip_prefix('\u{feff}').unwrap_or(package)).unwrap_or_default();
    let resources = package.get("resources").and_then(Value::as_array).into_iter().flatten();
    let named = |resource: &Value| {
        let path = resource.get("path")?.as_str()?.to_owned();
        let name = resource.get("name").and_then(Value::as_str).unwrap_or_default();
        Some((path.clone(), Object::named(name).or_else(|| Object::of_table(&path))?))
    };
    resources.filter_map(named).collect()
}
