//! Ids of rows: 63 bits, made by the program, growing with time.

use std::sync::atomic::{AtomicI64, Ordering};

/// Bits below the millisecond: node and sequence.
const LOW_BITS: u32 = 22;
/// Of these, the sequence within a millisecond.
const SEQUENCE_BITS: u32 = 12;

/// Makes ids for one process: 41 bits of milliseconds, 10 of the node, 12 of a sequence.
///
/// They never fall, also when the clock does; more than 4,096 in a millisecond run ahead of it.
#[derive(Debug)]
pub struct Numbers {
    last: AtomicI64,
    node: i64,
}

impl Numbers {
    /// Starts above `floor`, the highest id that is stored; `node` tells processes on one database apart.
    #[must_use]
    pub fn above(floor: i64, node: u16) -> Self {
        Self { last: AtomicI64::new(floor), node: i64::from(node % (1 << (LOW_BITS - SEQUENCE_BITS))) << SEQUENCE_BITS }
    }

    /// The next id.
    pub fn next(&self) -> i64 {
        let from_clock = (crate::clock::now().timestamp_millis() << LOW_BITS) | self.node;
        let step = |last: i64| Some(from_clock.max(last + 1));
        let last = self.last.fetch_update(Ordering::SeqCst, Ordering::SeqCst, step).unwrap_or_else(|last| last);
        from_clock.max(last + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn ids_grow_and_stay_above_the_floor() {
        let numbers = Numbers::above(i64::MAX / 2, 7);
        let ids: Vec<i64> = (0..10_000).map(|_| numbers.next()).collect();
        assert!(ids[0] > i64::MAX / 2 && ids.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(Numbers::above(0, 7).next() > 1 << 60);
    }
}
