//! Many short lists as one long one: what an index has thousands of should cost a few bytes each.

use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher, Hash};

/// Lists by number, in the order in which they were written.
#[derive(Debug, Clone)]
pub(super) struct Rows<T> {
    ends: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { ends: Vec::new(), items: Vec::new() }
    }
}

impl<T> Rows<T> {
    /// Writes the next list and answers its number.
    pub(super) fn push(&mut self, items: impl IntoIterator<Item = T>) -> u32 {
        self.items.extend(items);
        self.ends.push(small(self.items.len()));
        small(self.ends.len() - 1)
    }

    /// The list of this number; empty when there is none.
    pub(super) fn get(&self, number: u32) -> &[T] {
        let at = number as usize;
        let Some(end) = self.ends.get(at) else { return &[] };
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.items[start as usize..*end as usize]
    }

    /// How many lists there are.
    pub(super) const fn len(&self) -> usize {
        self.ends.len()
    }

    /// Gives back what was reserved for more.
    pub(super) fn tighten(&mut self) {
        self.ends.shrink_to_fit();
        self.items.shrink_to_fit();
    }
}

impl<T: Copy + Default> Rows<T> {
    /// `rows` lists from pairs of a list's number and an item; items of a list keep their order.
    pub(super) fn sorted(rows: usize, pairs: impl Iterator<Item = (u32, T)> + Clone) -> Self {
        let mut ends = vec![0_u32; rows + 1];
        pairs.clone().for_each(|(row, _)| ends[row as usize + 1] += 1);
        (1..ends.len()).for_each(|at| ends[at] += ends[at - 1]);
        let mut items = vec![T::default(); ends[rows] as usize];
        // Each list begins where the one before ends, so filling a list moves its beginning to its end.
        for (row, item) in pairs {
            let next = &mut ends[row as usize];
            items[*next as usize] = item;
            *next += 1;
        }
        ends.pop();
        Self { ends, items }
    }
}

/// A position that is small by rule: an index of one language has fewer than 2³² words.
pub(super) fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A text as a number: two of a language's words share one about once in a billion languages, and then only a rank suffers.
pub(super) fn mark(text: impl Hash) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(text)
}

#[cfg(test)]
mod tests {
    use super::Rows;

    #[test]
    fn lists_come_back_as_they_were_written() {
        let mut rows = Rows::default();
        assert_eq!([rows.push([1, 2]), rows.push([]), rows.push([3])], [0, 1, 2]);
        assert_eq!([rows.get(0), rows.get(1), rows.get(2), rows.get(3)], [&[1, 2][..], &[], &[3], &[]]);
        let sorted = Rows::sorted(4, [(2, 'a'), (0, 'b'), (2, 'c')].into_iter());
        assert_eq!([sorted.get(0), sorted.get(1), sorted.get(2), sorted.get(3)], [&['b'][..], &[], &['a', 'c'], &[]]);
    }
}
