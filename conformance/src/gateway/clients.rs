//! Who may send requests, and how many.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::signature::PublicKey;

/// A client of the gateway.
#[derive(Clone, Debug)]
pub struct Client {
    /// The id that its requests carry.
    pub id: String,
    /// Whether it may send requests at all.
    pub is_active: bool,
    /// The key that verifies its requests; none as long as it has given none.
    pub key: Option<PublicKey>,
    /// The ids of the contracts that it may use; all of them when absent.
    pub contracts: Option<Vec<String>>,
    /// Requests that it may send in a second; any number when absent.
    pub rate: Option<u32>,
}

impl Client {
    /// Whether it may use the contract.
    pub fn may_use(&self, contract: &str) -> bool {
        self.contracts.as_ref().is_none_or(|allowed| allowed.iter().any(|id| id == contract))
    }
}

/// Counts the requests of each client within the present second.
#[derive(Debug)]
pub struct Traffic {
    start: Instant,
    counts: Mutex<HashMap<String, (u64, u32)>>,
}

impl Default for Traffic {
    fn default() -> Self {
        Self { start: Instant::now(), counts: Mutex::default() }
    }
}

impl Traffic {
    /// Counts a request, and says whether it is within the client's rate.
    pub fn admit(&self, client: &Client) -> bool {
        self.admit_at(client, self.start.elapsed().as_secs())
    }

    fn admit_at(&self, client: &Client, second: u64) -> bool {
        let Some(rate) = client.rate else { return true };
        // A count is whole whatever happened to the thread that held the lock.
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = counts.entry(client.id.clone()).or_insert((second, 0));
        if entry.0 != second {
            *entry = (second, 0);
        }
        entry.1 = entry.1.saturating_add(1);
        entry.1 <= rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_client_has_its_rate_in_each_second() {
        let client = |id: &str, rate| Client { id: id.to_owned(), is_active: true, key: None, contracts: None, rate };
        let (one, other, free) = (client("one", Some(2)), client("other", Some(1)), client("free", None));
        let traffic = Traffic::default();
        let admitted = |client: &Client, second| traffic.admit_at(client, second);
        assert_eq!([7, 7, 7].map(|second| admitted(&one, second)), [true, true, false]);
        assert_eq!([7, 7].map(|second| admitted(&other, second)), [true, false]);
        assert_eq!([8, 8, 8].map(|second| admitted(&one, second)), [true, true, false]);
        assert_eq!([7, 7, 7].map(|second| admitted(&free, second)), [true, true, true]);
    }
}
