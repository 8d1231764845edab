//! Room of sources that nobody needs any more, for those that are read next: memory that was
//! used before is at hand, and other memory the system clears first.

use std::sync::{Mutex, PoisonError};

/// The room.
#[derive(Debug, Default)]
pub struct Spare(Mutex<Vec<Vec<u8>>>);

/// Smaller room is not worth it.
const LEAST: usize = 256 << 10;

/// More is given back: not every source asks for room.
const MOST: usize = 4;

impl Spare {
    /// Takes the bytes of a source.
    pub fn keep(&self, mut bytes: Vec<u8>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if bytes.capacity() >= LEAST && kept.len() < MOST {
            bytes.clear();
            kept.push(bytes);
        }
    }

    /// Gives room for so many bytes.
    pub(super) fn room(&self, most: usize) -> Vec<u8> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        kept.filter(|room| room.capacity() >= most).unwrap_or_else(|| Vec::with_capacity(most))
    }
}
