//! Tables as CSV, JSON and Markdown.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::gathered::{FIRST_ANSWER, Gathered};
use super::words::Words;
use crate::casework::statistics::{CELL_MIN, Cell, Table};
use crate::language::Args;

/// What stands for all offices or all values in CSV.
const ALL: &str = "*";

/// A table of which one office's column may be meant.
struct View<'a> {
    measure: &'static str,
    table: &'a Table,
    /// Positions of columns.
    columns: Vec<usize>,
    /// Whether sums over all offices are shown.
    whole: bool,
}

fn views<'a>(tables: &[(&'static str, &'a Table)], office: Option<&str>) -> Vec<View<'a>> {
    let view = |(measure, table): &(&'static str, &'a Table)| {
        let columns = match office {
            Some(office) if *measure != FIRST_ANSWER => vec![table.column_of(office)?],
            // It has no offices.
            Some(_) => return None,
            None => (0..table.columns.len()).collect(),
        };
        Some(View { measure, table, columns, whole: office.is_none() })
    };
    tables.iter().filter_map(view).collect()
}

/// One line a cell: measure, value, its name, office, cases. `*` is the sum; small offices are joined with `+`; hidden is empty.
///
/// # Errors
/// None that a text in memory can have.
pub(super) fn csv(
    gathered: &Gathered,
    tables: &[(&'static str, &Table)],
    words: &Words<'_>,
    office: Option<&str>,
) -> anyhow::Result<String> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["from", "to", "measure", "value", "name", "office", "cases"])?;
    let (from, to) = ends(gathered);
    for View { measure, table, columns, whole } in views(tables, office) {
        let mut line = |value: &str, office: &str, cell: Cell| {
            let name = if value == ALL { words.of("total") } else { words.value(measure, value) };
            let cases = cell.shown().map(|count| count.to_string()).unwrap_or_default();
            file.write_record([from, to, measure, value, &name, office, &cases])
        };
        for row in &table.rows {
            for at in &columns {
                line(&row.value, &table.columns[*at].join("+"), row.cells[*at])?;
            }
            if whole {
                line(&row.value, ALL, row.total)?;
            }
        }
        for at in &columns {
            line(ALL, &table.columns[*at].join("+"), Cell::Shown(table.totals[*at]))?;
        }
        if whole {
            line(ALL, ALL, table.total)?;
        }
    }
    Ok(String::from_utf8(file.into_inner()?)?)
}

/// Hidden counts are `null`.
pub(super) fn json(gathered: &Gathered, tables: &[(&'static str, &Table)], words: &Words<'_>, office: Option<&str>) -> String {
    let (from, to) = ends(gathered);
    let table = |view: View<'_>| {
        let View { measure, table, columns, whole } = view;
        let cells = |cells: &[Cell]| -> Vec<Value> { columns.iter().map(|at| json!(cells[*at].shown())).collect() };
        let row = |row: &crate::casework::statistics::Row| {
            let mut line = json!({ "value": row.value, "name": words.value(measure, &row.value), "cases": cells(&row.cells) });
            if whole {
                line["total"] = json!(row.total.shown());
            }
            line
        };
        let column = |at: &usize| json!({ "ids": table.columns[*at], "name": words.column(measure, &table.columns[*at]) });
        let mut it = json!({
            "measure": measure,
            "name": words.measure(measure),
            "columns": columns.iter().map(column).collect::<Vec<_>>(),
            "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
            "totals": columns.iter().map(|at| table.totals[*at]).collect::<Vec<_>>(),
        });
        if whole {
            it["total"] = json!(table.total.shown());
        }
        it
    };
    let tables: Vec<Value> = views(tables, office).into_iter().map(table).collect();
    let whole = json!({ "from": from, "to": to, "complete": !gathered.goes_on, "cell_min": CELL_MIN, "tables": tables });
    format!("{whole:#}\n")
}

/// As people read it: values of which nothing is shown stand together in one line.
pub(super) fn markdown(gathered: &Gathered, tables: &[(&'static str, &Table)], words: &Words<'_>, office: Option<&str>) -> String {
    let (from, to) = ends(gathered);
    let mut text = format!("# {}\n", words.with("title", &Args::new().with("from", from).with("to", to)));
    if gathered.goes_on {
        let _ = write!(text, "\n{}\n", words.of("goes-on"));
    }
    let views = views(tables, office);
    if views.iter().all(|view| view.table.rows.is_empty()) {
        let _ = write!(text, "\n{}\n", words.of("few"));
        return text;
    }
    for View { measure, table, columns, whole } in views {
        let _ = write!(text, "\n## {}\n\n", words.measure(measure));
        if table.rows.is_empty() {
            let _ = writeln!(text, "{}", words.of("few"));
            continue;
        }
        let mut heads = vec![words.of("value")];
        heads.extend(columns.iter().map(|at| words.column(measure, &table.columns[*at])));
        heads.extend(whole.then(|| words.of("total")));
        line(&mut text, &heads);
        let _ = writeln!(text, "| --- |{}", " ---: |".repeat(heads.len() - 1));
        for row in &table.rows {
            let mut cells: Vec<Cell> = columns.iter().map(|at| row.cells[*at]).collect();
            cells.extend(whole.then_some(row.total));
            if cells.iter().any(|cell| *cell != Cell::Hidden) {
                let cells = cells.into_iter().map(|cell| words.cell(cell));
                line(&mut text, &std::iter::once(words.value(measure, &row.value)).chain(cells).collect::<Vec<_>>());
            }
        }
        if let Some(rest) = table.rest().filter(|rest| whole && *rest > 0) {
            let hidden = columns.iter().map(|_| words.of("hidden"));
            line(&mut text, &std::iter::once(words.of("rest")).chain(hidden).chain([rest.to_string()]).collect::<Vec<_>>());
        }
        let mut sums = vec![words.of("total")];
        sums.extend(columns.iter().map(|at| table.totals[*at].to_string()));
        sums.extend(whole.then(|| words.cell(table.total)));
        line(&mut text, &sums);
    }
    let _ = write!(text, "\n{}\n", words.of("note"));
    text
}

fn line(text: &mut String, cells: &[String]) {
    let _ = writeln!(text, "| {} |", cells.iter().map(|cell| cell.replace('|', "\\|")).collect::<Vec<_>>().join(" | "));
}

fn ends(gathered: &Gathered) -> (&str, &str) {
    (gathered.months.first().map_or("", String::as_str), gathered.months.last().map_or("", String::as_str))
}
