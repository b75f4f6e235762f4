//! Tables of counts that describe nobody: values × offices with true totals, and small counts hidden (P8, AWO-11).
//!
//! - A count below [`CELL_MIN`] is hidden, and so are as many others as it takes that nobody computes it from what is shown:
//!   whoever knows every shown cell and every total finds that a count of 1–4 may as well be 0, or [`CELL_MIN`] and more.
//! - A zero is hidden like a small count: shown, it would halve what a hidden neighbour can be. It is not protected against
//!   being computed, because it speaks of nobody. Only where nothing was counted at all it is left out: an office that had no
//!   case has no column, a table without counts has no rows.
//! - Sums of offices are always shown and never rounded: those below [`CELL_MIN`] share a column with the next smaller ones, at
//!   least two offices. So the columns add up to the total, and tables of the same cases hide nothing in their common margin:
//!   what one of them shows says nothing new about another.
//! - Hidden looks the same, whichever of these was the reason.
//!
//! This holds within one range of months. Two answers for ranges that overlap can be subtracted from each other: see
//! `docs/statistics.md`.

mod protect;

use std::collections::BTreeMap;

use protect::Totals;

/// P8: no smaller count is shown.
pub const CELL_MIN: u64 = 5;

/// How often a value was counted in an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The value: a topic, a language, a month.
    pub value: String,
    /// The office's id.
    pub office: String,
    /// How often; several counts of one value and office are added.
    pub cases: u64,
}

/// A cell as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// The true count, at least [`CELL_MIN`].
    Shown(u64),
    /// Fewer than [`CELL_MIN`], or hidden so that no such count can be computed.
    Hidden,
}

impl Cell {
    /// The count, if it is shown.
    #[must_use]
    pub const fn shown(self) -> Option<u64> {
        match self {
            Self::Shown(count) => Some(count),
            Self::Hidden => None,
        }
    }
}

/// A value with its counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The value.
    pub value: String,
    /// One cell a column, in the order of [`Table::columns`].
    pub cells: Vec<Cell>,
    /// Over all offices.
    pub total: Cell,
}

/// Values × offices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The offices of each column, by id; several in the last one when small sums are joined.
    pub columns: Vec<Vec<String>>,
    /// All known values in the order they were given, then those of old content whose total is shown; none when the total is hidden.
    pub rows: Vec<Row>,
    /// The sum of each column; never hidden.
    pub totals: Vec<u64>,
    /// The sum of all counts.
    pub total: Cell,
}

impl Table {
    /// The table of `counts` as anybody may read it; `known` are the values that exist, whether counted or not.
    #[must_use]
    pub fn of(counts: &[Count], known: &[String]) -> Self {
        let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
        for count in counts.iter().filter(|count| count.cases > 0) {
            *sums.entry(&count.office).or_default() += count.cases;
        }
        let total: u64 = sums.values().sum();
        if total < CELL_MIN {
            return Self { columns: Vec::new(), rows: Vec::new(), totals: Vec::new(), total: Cell::Hidden };
        }
        let columns = columns(&sums);
        let mut values: Vec<&str> = known.iter().map(String::as_str).collect();
        let mut old: Vec<&str> = counts.iter().map(|count| count.value.as_str()).filter(|value| !values.contains(value)).collect();
        old.sort_unstable();
        old.dedup();
        values.extend(old);
        let mut cells = vec![vec![0; columns.len()]; values.len()];
        for count in counts {
            let row = values.iter().position(|value| *value == count.value);
            let column = columns.iter().position(|offices| offices.contains(&count.office));
            if let (Some(row), Some(column)) = (row, column) {
                cells[row][column] += count.cases;
            }
        }
        let totals = (0..columns.len()).map(|column| cells.iter().map(|row| row[column]).sum()).collect();
        // Every column has enough cases, and totals may be hidden: there is always a way. Otherwise nothing is shown.
        let hidden = protect::hidden(&cells, Totals::Free).unwrap_or_else(|| vec![vec![true; columns.len() + 1]; cells.len()]);
        let shown = |hidden: bool, count: u64| if hidden { Cell::Hidden } else { Cell::Shown(count) };
        let rows = values.iter().enumerate().map(|(at, value)| Row {
            value: (*value).to_owned(),
            cells: cells[at].iter().zip(&hidden[at]).map(|(count, hidden)| shown(*hidden, *count)).collect(),
            total: shown(hidden[at][columns.len()], cells[at].iter().sum()),
        });
        // That an old value has a row would say that it was counted.
        let rows = rows.enumerate().filter(|(at, row)| *at < known.len() || row.total != Cell::Hidden).map(|(_, row)| row).collect();
        Self { columns, rows, totals, total: Cell::Shown(total) }
    }

    /// The table of `counts` (a value of `rows`, and a value of `columns` as its office) between two tables that are shown already.
    ///
    /// Its sums are those that they show; what they hide is joined, in a row that is left out and in the last column. `None` when
    /// a small count cannot be protected there, or when the sums do not agree.
    #[must_use]
    pub fn crossed(counts: &[Count], rows: &Self, columns: &Self) -> Option<Self> {
        let (values, mut heads) = (rows.visible(), columns.visible().into_iter().map(|value| vec![value]).collect::<Vec<_>>());
        let mut cells = vec![vec![0; heads.len() + 1]; values.len() + 1];
        let mut joined: Vec<String> = Vec::new();
        for count in counts.iter().filter(|count| count.cases > 0) {
            let row = values.iter().position(|value| *value == count.value).unwrap_or(values.len());
            let column = heads.iter().position(|head| head[0] == count.office).unwrap_or(heads.len());
            cells[row][column] += count.cases;
            if column == heads.len() && !joined.contains(&count.office) {
                joined.push(count.office.clone());
            }
        }
        let agree = values.iter().zip(&cells).all(|(value, row)| rows.value(value) == Cell::Shown(row.iter().sum()))
            && heads.iter().enumerate().all(|(at, head)| columns.value(&head[0]) == Cell::Shown(cells.iter().map(|row| row[at]).sum()))
            && rows.total == Cell::Shown(cells.iter().flatten().sum());
        if !agree {
            return None;
        }
        if joined.is_empty() {
            cells.iter_mut().for_each(|row| row.truncate(heads.len()));
        } else {
            joined.sort_by_key(|value| columns.rows.iter().position(|row| row.value == *value));
            heads.push(joined);
        }
        if cells[values.len()].iter().all(|count| *count == 0) {
            cells.pop();
        }
        let hidden = protect::hidden(&cells, Totals::Known)?;
        let shown = |hidden: bool, count: u64| if hidden { Cell::Hidden } else { Cell::Shown(count) };
        let totals = (0..heads.len()).map(|at| cells.iter().map(|row| row[at]).sum()).collect();
        let shown_rows = values.into_iter().enumerate().map(|(at, value)| Row {
            value,
            cells: cells[at].iter().zip(&hidden[at]).map(|(count, hidden)| shown(*hidden, *count)).collect(),
            total: Cell::Shown(cells[at].iter().sum()),
        });
        Some(Self { columns: heads, rows: shown_rows.collect(), totals, total: rows.total })
    }

    /// Values whose total is shown, in the table's order.
    fn visible(&self) -> Vec<String> {
        self.rows.iter().filter(|row| row.total != Cell::Hidden).map(|row| row.value.clone()).collect()
    }

    /// What the hidden totals of rows are together, those without a row included; `None` when the total is hidden.
    #[must_use]
    pub fn rest(&self) -> Option<u64> {
        let shown: u64 = self.rows.iter().filter_map(|row| row.total.shown()).sum();
        self.total.shown().map(|total| total - shown)
    }

    /// The total of a value over all offices; hidden for one that has no row.
    #[must_use]
    pub fn value(&self, value: &str) -> Cell {
        self.rows.iter().find(|row| row.value == value).map_or(Cell::Hidden, |row| row.total)
    }

    /// The column that an office is counted in.
    #[must_use]
    pub fn column_of(&self, office: &str) -> Option<usize> {
        self.columns.iter().position(|offices| offices.iter().any(|known| known == office))
    }
}

/// One office each, and those that are too small together in the last column: at least two, with a sum of at least [`CELL_MIN`].
fn columns(sums: &BTreeMap<&str, u64>) -> Vec<Vec<String>> {
    let mut by_size: Vec<(u64, &str)> = sums.iter().map(|(office, sum)| (*sum, *office)).collect();
    by_size.sort_unstable();
    let mut joined: Vec<&str> = Vec::new();
    let mut sum = 0;
    for (cases, office) in &by_size {
        let enough = joined.is_empty() || (sum >= CELL_MIN && joined.len() >= 2);
        if *cases >= CELL_MIN && enough {
            break;
        }
        joined.push(office);
        sum += cases;
    }
    joined.sort_unstable();
    let own = sums.keys().filter(|office| !joined.contains(office)).map(|office| vec![(*office).to_owned()]);
    let joined = (!joined.is_empty()).then(|| joined.iter().map(|office| (*office).to_owned()).collect());
    own.chain(joined).collect()
}
