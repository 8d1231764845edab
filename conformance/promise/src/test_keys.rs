//! The public test keys of the spec.

use std::sync::LazyLock;

use conformance::signature::{PrivateKey, PublicKey};

/// How many bits keys have.
pub(crate) const BITS: usize = generated::ENVELOPE.key_bits;

/// A key pair.
pub(crate) struct Pair {
    pub(crate) private: PrivateKey,
    pub(crate) public: PublicKey,
}

/// Every pair; at least one.
pub(crate) fn pairs() -> &'static [Pair] {
    static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| {
        let model = conformance::catalog::model().expect("the model is what its schema says");
        let pair = |key: &str| {
            let private = PrivateKey::read(key.as_bytes(), BITS).expect("test keys are keys");
            Pair { public: private.public(), private }
        };
        let pairs: Vec<Pair> = model.keys.iter().map(|key| pair(&key.private)).collect();
        assert!(!pairs.is_empty(), "the model has no test keys");
        pairs
    });
    &PAIRS
}
