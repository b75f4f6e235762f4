//! Whoever knows every shown cell, every total and the method's documentation cannot compute a small count.

mod command;

use lotse::casework::statistics::{CELL_MIN, Cell, Count, Row, Table};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

fn config(cases: u32) -> ProptestConfig {
    let seeds = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/statistics.seeds");
    ProptestConfig { cases, failure_persistence: Some(Box::new(FileFailurePersistence::Direct(seeds))), ..ProptestConfig::default() }
}

/// Rows of counts as counts of the values `v0`, `v1`, … in the offices `a`, `b`, ….
fn counts(cells: &[Vec<u64>]) -> Vec<Count> {
    let office = |at: usize| char::from(b'a' + u8::try_from(at).expect("few offices")).to_string();
    let row = |(at, row): (usize, &Vec<u64>)| -> Vec<Count> {
        row.iter().enumerate().map(|(of, cases)| count(at, &office(of), *cases)).collect()
    };
    cells.iter().enumerate().flat_map(row).collect()
}

fn count(value: usize, office: &str, cases: u64) -> Count {
    Count { value: format!("v{value}"), office: office.to_owned(), cases }
}

fn known(rows: usize) -> Vec<String> {
    (0..rows).map(|at| format!("v{at}")).collect()
}

fn table(cells: &[Vec<u64>]) -> Table {
    Table::of(&counts(cells), &known(cells.len()))
}

/// The true counts in the columns of the table, a row's total last.
fn truth(cells: &[Vec<u64>], table: &Table) -> Vec<Vec<u64>> {
    let of = |row: &Vec<u64>, offices: &Vec<String>| offices.iter().map(|office| row[usize::from(office.as_bytes()[0] - b'a')]).sum();
    let sums = |row: &Vec<u64>| table.columns.iter().map(|offices| of(row, offices)).chain([row.iter().sum()]).collect();
    cells.iter().map(sums).collect()
}

/// What is shown of a row, its total last.
fn shown(table: &Table) -> Vec<Vec<Cell>> {
    table.rows.iter().map(|row| row.cells.iter().copied().chain([row.total]).collect()).collect()
}

/// The smallest and the largest count of every cell and total over all tables that look like this one: every one is tried.
struct Attacker<'a> {
    shown: &'a [Vec<Cell>],
    totals: &'a [u64],
    now: Vec<Vec<u64>>,
    bounds: Vec<Vec<(u64, u64)>>,
}

impl Attacker<'_> {
    fn bounds(table: &Table) -> Vec<Vec<(u64, u64)>> {
        let shown = shown(table);
        let (rows, columns) = (shown.len(), table.columns.len());
        let mut attacker = Attacker {
            shown: &shown,
            totals: &table.totals,
            now: vec![vec![0; columns]; rows],
            bounds: vec![vec![(u64::MAX, 0); columns + 1]; rows],
        };
        attacker.fill(0, 0, table.totals.first().copied().unwrap_or(0));
        attacker.bounds
    }

    /// Fills columns one after the other, each from the top; `left` is what its sum still needs.
    fn fill(&mut self, column: usize, row: usize, left: u64) {
        if column == self.totals.len() {
            return self.note();
        }
        if row == self.shown.len() {
            if left == 0 {
                self.fill(column + 1, 0, self.totals.get(column + 1).copied().unwrap_or(0));
            }
            return;
        }
        let (from, to) = self.shown[row][column].shown().map_or((0, left), |count| (count, count));
        for count in from..=to.min(left) {
            self.now[row][column] = count;
            let sum: u64 = self.now[row][..=column].iter().sum();
            let last = column + 1 == self.totals.len();
            if self.shown[row][self.totals.len()].shown().is_none_or(|total| sum <= total && (!last || sum == total)) {
                self.fill(column, row + 1, left - count);
            }
        }
    }

    fn note(&mut self) {
        for (row, bounds) in self.now.iter().zip(&mut self.bounds) {
            for (count, (least, most)) in row.iter().copied().chain([row.iter().sum()]).zip(bounds) {
                (*least, *most) = ((*least).min(count), (*most).max(count));
            }
        }
    }
}

/// Small counts with some large ones between them.
fn cells(rows: usize, columns: usize, small: u64, large: u64) -> impl Strategy<Value = Vec<Vec<u64>>> {
    let cell = prop_oneof![3 => 0..=small, 1 => 0..=large];
    (1..=rows, 1..=columns).prop_flat_map(move |(rows, columns)| {
        proptest::collection::vec(proptest::collection::vec(cell.clone(), columns..=columns), rows..=rows)
    })
}

/// Nothing small is shown, and what is shown is true and adds up.
fn is_true(cells: &[Vec<u64>], table: &Table) {
    let all: u64 = cells.iter().flatten().sum();
    if all < CELL_MIN {
        assert_eq!(*table, Table { columns: vec![], rows: vec![], totals: vec![], total: Cell::Hidden });
        return;
    }
    assert_eq!(table.total, Cell::Shown(all));
    assert_eq!(table.totals.iter().sum::<u64>(), all, "sums of offices are the total");
    assert!(table.totals.iter().all(|sum| *sum >= CELL_MIN));
    for (row, truth) in shown(table).iter().zip(truth(cells, table)) {
        for (cell, count) in row.iter().zip(truth) {
            assert!(*cell == Cell::Hidden || (*cell == Cell::Shown(count) && count >= CELL_MIN), "{cell:?} for {count}");
        }
    }
}

proptest! {
    #![proptest_config(config(160))]

    #[test]
    fn who_tries_every_table_cannot_tell_a_small_count(cells in cells(4, 2, 4, 9).prop_union(cells(3, 3, 3, 7))) {
        let table = table(&cells);
        is_true(&cells, &table);
        let bounds = Attacker::bounds(&table);
        for (row, truth) in truth(&cells, &table).iter().enumerate().take(table.rows.len()) {
            for (column, count) in truth.iter().enumerate().filter(|(_, count)| (1..CELL_MIN).contains(*count)) {
                let (least, most) = bounds[row][column];
                prop_assert!(least == 0 && most >= CELL_MIN, "{count} in {row}, {column} is {least} to {most}: {table:?}");
            }
        }
    }

    #[test]
    fn large_tables_are_true_and_no_hidden_cell_stands_alone(cells in cells(28, 9, 6, 60)) {
        let table = table(&cells);
        is_true(&cells, &table);
        let shown = shown(&table);
        let truth = truth(&cells, &table);
        let small = |row: usize, column: usize| (1..CELL_MIN).contains(&truth[row][column]);
        let width = table.columns.len();
        for column in 0..=width {
            let hidden: Vec<usize> = (0..shown.len()).filter(|row| shown[*row][column] == Cell::Hidden).collect();
            let sum: u64 = hidden.iter().map(|row| truth[*row][column]).sum();
            if hidden.iter().any(|row| small(*row, column)) {
                prop_assert!(hidden.len() >= 2 && sum >= CELL_MIN, "column {column} gives itself away");
            }
        }
        for (row, cells) in shown.iter().enumerate().filter(|(_, cells)| cells[width] != Cell::Hidden) {
            let hidden = (0..width).filter(|column| cells[*column] == Cell::Hidden).count();
            prop_assert!(hidden != 1 || (0..width).all(|column| cells[column] != Cell::Hidden || !small(row, column)), "row {row} gives itself away");
        }
    }

    #[test]
    fn a_crossed_table_agrees_with_what_is_shown_and_keeps_small_counts(cells in cells(3, 3, 4, 9)) {
        // Values × buckets; both margins are one-column tables of their own.
        let all = counts(&cells);
        let one = |value: String, cases| Count { value, office: "all".to_owned(), cases };
        let buckets: Vec<String> = (0..cells[0].len()).map(|at| char::from(b'a' + u8::try_from(at).expect("few offices")).to_string()).collect();
        let rows = Table::of(&all.iter().map(|it| one(it.value.clone(), it.cases)).collect::<Vec<_>>(), &known(cells.len()));
        let columns = Table::of(&all.iter().map(|it| one(it.office.clone(), it.cases)).collect::<Vec<_>>(), &buckets);
        if let Some(crossed) = Table::crossed(&all, &rows, &columns) {
            for (at, head) in crossed.columns.iter().enumerate().filter(|(_, head)| head.len() == 1) {
                prop_assert!(columns.value(&head[0]) == Cell::Shown(crossed.totals[at]) || crossed.columns.len() == at + 1);
            }
            for row in &crossed.rows {
                prop_assert_eq!(row.total, rows.value(&row.value));
                prop_assert!(row.cells.iter().all(|cell| cell.shown().is_none_or(|count| count >= CELL_MIN)));
            }
            // The rest is known as the total less what is shown.
            let mut whole = crossed.clone();
            if let Some(rest) = rows.rest().filter(|rest| *rest > 0) {
                let hidden = vec![Cell::Hidden; crossed.columns.len()];
                whole.rows.push(Row { value: "rest".to_owned(), cells: hidden, total: Cell::Shown(rest) });
            }
            let bounds = Attacker::bounds(&whole);
            for (row, bounds) in crossed.rows.iter().zip(bounds) {
                let cases = &cells[row.value[1..].parse::<usize>().expect("v0")];
                for (heads, (least, most)) in crossed.columns.iter().zip(bounds) {
                    let count: u64 = heads.iter().map(|head| cases[usize::from(head.as_bytes()[0] - b'a')]).sum();
                    prop_assert!(least <= count && count <= most);
                    prop_assert!(!(1..CELL_MIN).contains(&count) || (least == 0 && most >= CELL_MIN), "{count} is {least} to {most}");
                }
            }
        }
    }
}

#[test]
fn small_offices_share_a_column_and_the_sums_add_up() {
    let table = table(&[vec![3, 30, 1, 0], vec![0, 12, 1, 0]]);
    // `d` had no case at all; `a` and `c` alone are too small.
    assert_eq!(table.columns, [vec!["b".to_owned()], vec!["a".to_owned(), "c".to_owned()]]);
    assert_eq!((table.totals.as_slice(), table.total), (&[42, 5][..], Cell::Shown(47)));
    assert_eq!((table.column_of("c"), table.column_of("d")), (Some(1), None));
    // One small office alone takes the next smaller one in.
    assert_eq!(super::statistics::table(&[vec![3, 30, 50]]).totals, [50, 33]);
}

#[test]
fn a_small_count_takes_another_one_with_it_and_the_cheapest() {
    let table = table(&[vec![40], vec![2], vec![9], vec![0]]);
    let totals: Vec<Option<u64>> = table.rows.iter().map(|row| row.total.shown()).collect();
    assert_eq!(totals, [Some(40), None, None, None], "2 alone would be 51 - 49");
    assert_eq!(table.rest(), Some(11));
}

#[test]
fn a_value_of_old_content_has_no_row_while_it_is_small() {
    let table = |old| Table::of(&[count(0, "a", 20), count(1, "a", 6), count(7, "a", old)], &known(2));
    assert_eq!(table(2).rows.len(), 2);
    assert_eq!(table(2).rest(), Some(8));
    assert_eq!(table(30).rows.last().map(|row| (row.value.as_str(), row.total)), Some(("v7", Cell::Shown(30))));
}

#[test]
fn few_cases_show_nothing() {
    assert_eq!(table(&[vec![3, 1]]).total, Cell::Hidden);
    assert_eq!(table(&[vec![0, 0]]).total, Cell::Hidden);
}
