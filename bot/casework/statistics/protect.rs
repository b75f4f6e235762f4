//! Which cells are hidden: the small ones, and the fewest others found that keep them from being computed.
//!
//! The hidden cells and the hidden totals of rows are arcs between rows and columns. Other tables that look the same differ from
//! the true one by cycles of such arcs, one unit each, that leave every shown cell and sum as it is. So a small count is safe
//! when cycles raise it to [`CELL_MIN`], and others lower it to 0; that is exact, not a bound. Where a cycle is missing, the
//! cheapest path through shown cells makes one, and is hidden. To hide more never narrows what was safe before: one pass does.

use super::CELL_MIN;

/// What it costs to hide a total, against a cell of equal size: sums over all offices are what reports are made of.
const TOTAL_COST: u64 = 4;

/// Counts that try out what they could be.
struct Field {
    /// Rows of cells, the row's total last.
    counts: Vec<Vec<u64>>,
    hidden: Vec<Vec<bool>>,
    totals: Totals,
}

/// A cell, by row and column.
type At = (usize, usize);

/// Whether the totals of rows can be hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Totals {
    /// Nobody knows them yet.
    Free,
    /// They are shown elsewhere, each at least [`CELL_MIN`].
    Known,
}

/// Which cells of a row and (last) whether its total is hidden; every column has a sum of at least [`CELL_MIN`], which is shown.
///
/// `None` when a small count cannot be protected, which happens only where the totals are known.
pub(super) fn hidden(cells: &[Vec<u64>], totals: Totals) -> Option<Vec<Vec<bool>>> {
    let counts: Vec<Vec<u64>> = cells.iter().map(|row| row.iter().copied().chain([row.iter().sum()]).collect()).collect();
    let hidden = counts.iter().map(|row| row.iter().map(|count| *count < CELL_MIN).collect()).collect();
    let mut field = Field { counts, hidden, totals };
    let width = cells.first().map_or(0, Vec::len);
    // Totals first: what they hide serves the cells, too.
    for column in (0..=width).rev() {
        for row in 0..cells.len() {
            if (1..CELL_MIN).contains(&field.counts[row][column]) && !field.protect((row, column)) {
                return None;
            }
        }
    }
    Some(field.hidden)
}

impl Field {
    /// Hides what it takes that a small count may be anything from 0 to [`CELL_MIN`]; false when nothing helps.
    fn protect(&mut self, at: At) -> bool {
        let truth = self.counts.clone();
        let count = truth[at.0][at.1];
        let raised = (count..CELL_MIN).all(|_| self.move_one(at, true));
        self.counts.clone_from(&truth);
        let lowered = (0..count).all(|_| self.move_one(at, false));
        self.counts = truth;
        raised && lowered
    }

    /// Raises or lowers a cell by one and repairs all sums on the cheapest way; hides what lies on it.
    fn move_one(&mut self, target: At, raise: bool) -> bool {
        // In a row, a total stands against its cells: seen with a minus, each row and each column keeps its sum.
        let forward = raise != self.is_total(target.1);
        let Some(way) = self.cheapest(target, forward) else { return false };
        self.change(target, forward);
        for (nth, at) in way.into_iter().enumerate() {
            self.hidden[at.0][at.1] = true;
            self.change(at, forward == (nth % 2 == 1));
        }
        true
    }

    fn is_total(&self, column: usize) -> bool {
        column + 1 == self.counts[0].len()
    }

    /// The cells between the target's row and its column: the first balances the row, the next that one's column, and so on.
    fn cheapest(&self, target: At, forward: bool) -> Option<Vec<At>> {
        let (rows, columns) = (self.counts.len(), self.counts[0].len());
        // Nodes: rows, then columns. Dijkstra over a full bipartite graph.
        let mut cost = vec![u64::MAX; rows + columns];
        let mut from = vec![usize::MAX; rows + columns];
        let mut done = vec![false; rows + columns];
        cost[target.0] = 0;
        loop {
            let node = (0..rows + columns).filter(|node| !done[*node] && cost[*node] < u64::MAX).min_by_key(|node| cost[*node])?;
            if node == rows + target.1 {
                break;
            }
            done[node] = true;
            let next = if node < rows { rows..rows + columns } else { 0..rows };
            for other in next.filter(|other| !done[*other]).collect::<Vec<_>>() {
                let (at, up) = if node < rows { ((node, other - rows), !forward) } else { ((other, node - rows), forward) };
                if at == target || !self.can(at, up) {
                    continue;
                }
                let price = cost[node] + self.price(at);
                if price < cost[other] {
                    (cost[other], from[other]) = (price, node);
                }
            }
        }
        let mut way = Vec::new();
        let mut node = rows + target.1;
        while node != target.0 {
            let before = from[node];
            way.push(if before < rows { (before, node - rows) } else { (node, before - rows) });
            node = before;
        }
        way.reverse();
        Some(way)
    }

    /// Whether a cell can move one unit in this sense: no count falls below zero.
    fn can(&self, at: At, up: bool) -> bool {
        if self.is_total(at.1) && self.totals == Totals::Known {
            return false;
        }
        up != self.is_total(at.1) || self.counts[at.0][at.1] > 0
    }

    fn change(&mut self, at: At, up: bool) {
        let grows = up != self.is_total(at.1);
        let count = &mut self.counts[at.0][at.1];
        *count = if grows { *count + 1 } else { count.saturating_sub(1) };
    }

    fn price(&self, at: At) -> u64 {
        let weight = if self.is_total(at.1) { TOTAL_COST } else { 1 };
        if self.hidden[at.0][at.1] { 0 } else { weight * (1 + self.counts[at.0][at.1]) }
    }
}
