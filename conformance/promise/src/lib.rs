//! What holds for any bytes whatever.
//!
//! Each of [`envelope`], [`keys`], [`judge`] and [`json`] takes bytes and panics when
//! something about them does not hold. The fuzz targets in `conformance/fuzz` are calls
//! of these four, and so is the test that runs them over the seeds, over damaged seeds,
//! and over every input that was once found.

mod choice;
mod envelope;
mod json;
mod judge;
mod keys;
mod members;
mod placed;
mod respelled;
mod seeds;
mod test_keys;
mod tree;
mod typed;
mod words;

pub use envelope::envelope;
pub use json::json;
pub use judge::judge;
pub use keys::keys;

/// What a fuzzer has to know of one of the promises.
pub struct Target {
    /// Its name, which is also the fuzz target's and that of its folders.
    pub name: &'static str,
    /// Panics when something does not hold for these bytes.
    pub holds: fn(&[u8]),
    /// Inputs to start from.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// What inputs are likely to be made of.
    pub words: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub static TARGETS: &[Target] = &[
    Target { name: "envelope", holds: envelope, seeds: seeds::envelopes, words: words::messages },
    Target { name: "json", holds: json, seeds: seeds::json, words: words::json },
    Target { name: "judge", holds: judge, seeds: seeds::judged, words: words::messages },
    Target { name: "keys", holds: keys, seeds: seeds::keys, words: words::keys },
];
