//! What became of the signatures, client by client.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Signer;
use crate::judge::Signature;

/// What became of the signatures, by who should have made them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// Of requests, by the client that they name.
    pub clients: BTreeMap<String, OfSigner>,
    /// Of requests that name no client; and of the clients beyond a thousand, the last by name.
    pub others: OfSigner,
    /// Of responses.
    pub responses: OfSigner,
}

/// What became of the signatures of one signer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfSigner {
    /// Verified.
    pub verified: usize,
    /// Not right, or undecidable.
    pub refused: usize,
    /// Not looked at, because there is no key.
    pub without_key: usize,
    /// Those that were verified, by the key that fits, as the file names it.
    pub keys: BTreeMap<String, usize>,
}

/// More clients are counted together, and longer names are cut off.
const MOST_CLIENTS: usize = 1000;
const LONGEST_NAME: usize = 64;

impl Summary {
    /// Counts a message.
    pub fn count(&mut self, signer: &Signer, signature: Signature) {
        let of = self.of(signer);
        match signature {
            Signature::Verified => of.verified += 1,
            Signature::Refused => of.refused += 1,
            Signature::WithoutKey => of.without_key += 1,
            Signature::Unasked => {}
        }
        if let Some(key) = &signer.key {
            match of.keys.get_mut(&**key) {
                Some(count) => *count += 1,
                None => _ = of.keys.insert(key.to_string(), 1),
            }
        }
        self.bound();
    }

    /// Counts what was counted elsewhere.
    pub fn merge(&mut self, other: Self) {
        for (client, of) in other.clients {
            self.clients.entry(client).or_default().merge(of);
        }
        self.others.merge(other.others);
        self.responses.merge(other.responses);
        self.bound();
    }

    /// The clients without a key.
    pub fn without_key(&self) -> impl Iterator<Item = &str> {
        self.clients.iter().filter(|(_, of)| of.without_key > 0).map(|(client, _)| client.as_str())
    }

    fn of(&mut self, signer: &Signer) -> &mut OfSigner {
        if signer.is_of_response {
            return &mut self.responses;
        }
        let Some(client) = &signer.client else { return &mut self.others };
        self.clients.entry(client.chars().take(LONGEST_NAME).collect()).or_default()
    }

    /// Those that stay are the first by name, so that it does not matter in which order and in which
    /// parts clients come.
    fn bound(&mut self) {
        while self.clients.len() > MOST_CLIENTS
            && let Some((_, of)) = self.clients.pop_last()
        {
            self.others.merge(of);
        }
    }
}

impl OfSigner {
    fn merge(&mut self, other: Self) {
        self.verified += other.verified;
        self.refused += other.refused;
        self.without_key += other.without_key;
        for (key, count) in other.keys {
            *self.keys.entry(key).or_default() += count;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_bounded() {
        let mut summary = Summary::default();
        for number in 0..2 * MOST_CLIENTS {
            let client = Some(format!("{number}{}", "x".repeat(1000)));
            summary.count(&Signer { is_of_response: false, client, key: None }, Signature::WithoutKey);
        }
        assert_eq!((summary.clients.len(), summary.others.without_key), (MOST_CLIENTS, MOST_CLIENTS));
        assert!(summary.clients.keys().all(|name| name.len() == LONGEST_NAME));
    }

    #[test]
    fn parts_give_what_the_whole_gives() {
        let signers: Vec<_> = (0..3 * MOST_CLIENTS)
            .map(|number| Signer {
                is_of_response: false,
                client: Some(format!("{}", number * 7919 % 1500)),
                key: None,
            })
            .collect();
        let counted = |signers: &[Signer]| {
            let mut summary = Summary::default();
            signers.iter().for_each(|signer| summary.count(signer, Signature::Verified));
            summary
        };
        let mut merged = Summary::default();
        signers.chunks(700).for_each(|part| merged.merge(counted(part)));
        assert_eq!(merged, counted(&signers));
        assert_eq!(merged.clients.len(), MOST_CLIENTS);
    }
}
