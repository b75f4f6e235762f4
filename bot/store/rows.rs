//! Statements over many rows at once, so that a whole batch is one round to the database; instants of columns.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};

/// An instant of a column; only times that this program wrote stand there.
pub(super) const fn at(ms: i64) -> DateTime<Utc> {
    match DateTime::from_timestamp_millis(ms) {
        Some(at) => at,
        None => DateTime::UNIX_EPOCH,
    }
}

/// `($1,$2),($3,$4)` for so many rows of so many columns; numbers go on after `after`.
pub(super) fn values(rows: usize, columns: usize, after: usize) -> String {
    let mut text = String::with_capacity(rows * columns * 5);
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ",(" });
        for column in 0..columns {
            let comma = if column == 0 { "" } else { "," };
            let _ = write!(text, "{comma}${}", after + row * columns + column + 1);
        }
        text.push(')');
    }
    text
}

/// The same for a `VALUES` that stands by itself: PostgreSQL needs the type of its numbers.
pub(super) fn big_values(rows: usize, columns: usize, after: usize) -> String {
    let mut text = String::with_capacity(rows * columns * 20);
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ",(" });
        for column in 0..columns {
            let comma = if column == 0 { "" } else { "," };
            let _ = write!(text, "{comma}CAST(${} AS BIGINT)", after + row * columns + column + 1);
        }
        text.push(')');
    }
    text
}

/// `$1,$2,$3` for a list; numbers go on after `after`.
pub(super) fn list(count: usize, after: usize) -> String {
    let mut text = String::with_capacity(count * 5);
    for at in 0..count {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(text, "{comma}${}", after + at + 1);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{list, values};

    #[test]
    fn placeholders_are_counted_on() {
        assert_eq!(values(2, 3, 1), "($2,$3,$4),($5,$6,$7)");
        assert_eq!(list(3, 0), "$1,$2,$3");
    }
}
