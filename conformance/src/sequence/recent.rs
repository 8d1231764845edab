//! What came lately, by a key, for so many records.

use std::collections::{HashMap, VecDeque};

use sha2::{Digest as _, Sha256};

/// A digest of what identifies something: however long that is, its key is short.
pub(super) type Key = [u8; 32];

/// The key of these parts.
pub(super) fn key(parts: &[&str]) -> Key {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

/// Values by key, with the number of the record that named the key last.
pub(super) struct Recent<V> {
    values: HashMap<Key, (u64, V)>,
    /// Every naming; those that another one came after count no more.
    order: VecDeque<(u64, Key)>,
}

impl<V> Default for Recent<V> {
    fn default() -> Self {
        Self { values: HashMap::new(), order: VecDeque::new() }
    }
}

impl<V> Recent<V> {
    /// The value, which this record names.
    pub(super) fn named(&mut self, key: &Key, now: u64) -> Option<&mut V> {
        let (last, value) = self.values.get_mut(key)?;
        if *last != now {
            *last = now;
            self.order.push_back((now, *key));
        }
        Some(value)
    }

    /// The value, to change it.
    pub(super) fn get_mut(&mut self, key: &Key) -> Option<&mut V> {
        self.values.get_mut(key).map(|(_, value)| value)
    }

    /// The value, and nothing else.
    pub(super) fn get(&self, key: &Key) -> Option<&V> {
        self.values.get(key).map(|(_, value)| value)
    }

    /// A value that this record has, in place of another.
    pub(super) fn insert(&mut self, key: Key, now: u64, value: V) {
        self.order.push_back((now, key));
        self.values.insert(key, (now, value));
    }

    /// Forgets a value.
    pub(super) fn remove(&mut self, key: &Key) {
        self.values.remove(key);
    }

    /// Forgets what no record from this one on has named.
    pub(super) fn forget(&mut self, before: u64) -> Vec<V> {
        let mut forgotten = Vec::new();
        while let Some((last, key)) = self.order.front().copied().filter(|(last, _)| *last < before) {
            self.order.pop_front();
            if self.values.get(&key).is_some_and(|(named, _)| *named == last) {
                forgotten.extend(self.values.remove(&key).map(|(_, value)| value));
            }
        }
        forgotten
    }

    /// All values.
    pub(super) fn values(&self) -> impl Iterator<Item = &V> {
        self.values.values().map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_parts_apart() {
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_ne!(key(&["a"]), key(&["a", ""]));
        assert_eq!(key(&["a", "b"]), key(&["a", "b"]));
    }

    #[test]
    fn memory_is_bounded_by_the_records() {
        let mut recent = Recent::default();
        for now in 0..1000_u64 {
            recent.insert(key(&[&now.to_string()]), now, now);
            recent.named(&key(&["0"]), now);
            recent.forget(now.saturating_sub(9));
        }
        // Ten records, of which each named its own and the first.
        assert_eq!((recent.values.len(), recent.order.len()), (11, 20));
        assert!(recent.get(&key(&["0"])).is_some() && recent.get(&key(&["989"])).is_none());
        assert_eq!(recent.forget(u64::MAX).len(), 11);
        assert!(recent.order.is_empty());
    }
}
