//! A table of counts that does not grow with the input, and that can be merged.

use std::cmp::Ordering;
use std::mem;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A table has at most so many rows.
pub const MOST_ROWS: usize = 10_000;

/// Counts by key. Of more than [`MOST_ROWS`] keys, those that are first in order are kept.
///
/// A kept key was never dropped while it was counted, as fewer than [`MOST_ROWS`] keys come
/// before it. So its count is right, and merging tables gives what counting all at once gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Table<K> {
    /// In the order of the keys.
    pub rows: Vec<Row<K>>,
    /// What was counted for keys beyond those.
    pub others: u64,
}

/// A key and how often it was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Row<K> {
    /// What is counted.
    #[serde(flatten)]
    pub key: K,
    /// How often it occurred.
    pub count: u64,
}

impl<K> Default for Table<K> {
    fn default() -> Self {
        Self { rows: Vec::new(), others: 0 }
    }
}

impl<K: Ord> Table<K> {
    /// Counts a key so often; 0 lists it.
    pub fn add(&mut self, key: K, count: u64) {
        match self.rows.binary_search_by(|row| row.key.cmp(&key)) {
            Ok(at) => self.rows[at].count += count,
            Err(at) if at < MOST_ROWS => {
                self.rows.insert(at, Row { key, count });
                self.cut();
            }
            Err(_) => self.others += count,
        }
    }

    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: Self) {
        self.others += other.others;
        let mut rows = Vec::with_capacity(self.rows.len().max(other.rows.len()));
        let (mut ours, mut theirs) =
            (mem::take(&mut self.rows).into_iter().peekable(), other.rows.into_iter().peekable());
        while let (Some(one), Some(two)) = (ours.peek(), theirs.peek()) {
            let order = one.key.cmp(&two.key);
            let more = if order == Ordering::Equal { theirs.next().map_or(0, |row| row.count) } else { 0 };
            let next = if order == Ordering::Greater { theirs.next() } else { ours.next() };
            rows.extend(next.map(|row| Row { count: row.count + more, ..row }));
        }
        rows.extend(ours);
        rows.extend(theirs);
        self.rows = rows;
        self.cut();
    }

    /// What was counted in all.
    pub fn total(&self) -> u64 {
        self.rows.iter().map(|row| row.count).sum::<u64>() + self.others
    }

    /// Whether it is one that was counted.
    pub(super) fn is_sound(&self) -> bool {
        let is_full = self.rows.len() == MOST_ROWS || self.others == 0;
        self.rows.len() <= MOST_ROWS && is_full && self.rows.is_sorted_by(|one, two| one.key < two.key)
    }

    fn cut(&mut self) {
        let beyond = self.rows.drain(MOST_ROWS.min(self.rows.len())..);
        self.others += beyond.map(|row| row.count).sum::<u64>();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// More keys than are kept, in an order that drops some and brings them again.
    fn keys() -> Vec<usize> {
        let many = MOST_ROWS + 500;
        (0..3 * many).map(|at| at * 7919 % many).collect()
    }

    fn counted(keys: &[usize]) -> Table<usize> {
        keys.iter().fold(Table::default(), |mut table, key| {
            table.add(*key, 1);
            table
        })
    }

    #[test]
    fn however_it_is_split_and_grouped() {
        let keys = keys();
        let whole = counted(&keys);
        assert_eq!(whole.rows.len(), MOST_ROWS);
        assert!(whole.rows.iter().all(|row| row.count == 3), "every kept count is right");
        assert_eq!(whole.total(), keys.len() as u64);
        for (one, two) in [(0, 0), (1, 2), (400, 12_000), (20_000, 31_000)] {
            let [first, second, third] = [&keys[..one], &keys[one..two], &keys[two..]].map(counted);
            let (mut left, mut right) = (first.clone(), second.clone());
            left.merge(second);
            left.merge(third.clone());
            right.merge(third);
            let mut grouped = first;
            grouped.merge(right);
            assert!(left == whole && grouped == whole, "split at {one} and {two}");
            assert!(left.is_sound());
        }
    }

    #[test]
    fn what_nobody_counted_is_not_sound() {
        let row = |key, count| Row { key, count };
        for (rows, others, sound) in [
            (vec![], 0, true),
            (vec![row(1, 0), row(2, 1)], 0, true),
            (vec![row(2, 1), row(1, 1)], 0, false),
            (vec![row(1, 1), row(1, 1)], 0, false),
            (vec![row(1, 1)], 5, false),
        ] {
            assert_eq!(Table { rows, others }.is_sound(), sound);
        }
    }
}
