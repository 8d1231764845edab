//! Which messages are judged: those of a contract, of a client, of a time.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::members::Named;

/// What a message must not say to be left out. What cannot be told of a message does not
/// leave it out: it may be what is looked for, and its fault is that it does not say so.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// These contracts; empty for all.
    pub contracts: Vec<&'static str>,
    /// These clients; empty for all.
    pub clients: Vec<String>,
    /// From then on.
    pub since: Option<Timestamp>,
    /// Before then.
    pub until: Option<Timestamp>,
}

/// Why a message is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is of another contract.
    Contract,
    /// It is of another client.
    Client,
    /// It was sent earlier or later.
    Time,
}

/// How many messages were left out; each counts once, by the first that holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Filtered {
    /// Of other contracts.
    pub contract: usize,
    /// Of other clients.
    pub client: usize,
    /// Sent earlier or later.
    pub time: usize,
}

impl Filter {
    /// Whether it leaves nothing out.
    pub fn is_open(&self) -> bool {
        let Self { contracts, clients, since, until } = self;
        contracts.is_empty() && clients.is_empty() && since.is_none() && until.is_none()
    }

    /// Why it leaves the message out, if it does.
    pub fn leaves_out(&self, named: &Named) -> Option<Why> {
        let Self { contracts, clients, since, until } = self;
        let time = named.time.as_ref().and_then(|time| time.parse::<Timestamp>().ok());
        let is_other_contract = !contracts.is_empty() && named.contract.is_some_and(|id| !contracts.contains(&id));
        let is_other_client = !clients.is_empty() && named.client.as_ref().is_some_and(|id| !clients.contains(id));
        let is_early = time.zip(*since).is_some_and(|(time, since)| time < since);
        let is_late = time.zip(*until).is_some_and(|(time, until)| time >= until);
        match () {
            () if is_other_contract => Some(Why::Contract),
            () if is_other_client => Some(Why::Client),
            () if is_early || is_late => Some(Why::Time),
            () => None,
        }
    }
}

impl Filtered {
    /// Counts a message.
    pub fn count(&mut self, why: Why) {
        match why {
            Why::Contract => self.contract += 1,
            Why::Client => self.client += 1,
            Why::Time => self.time += 1,
        }
    }

    /// All of them.
    pub fn all(self) -> usize {
        self.contract + self.client + self.time
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_to_be_other_is_left_out() {
        let time = |text: &str| text.parse::<Timestamp>().ok();
        let filter = Filter {
            contracts: vec!["lend@1"],
            clients: vec!["a".to_owned(), "b".to_owned()],
            since: time("2026-01-01T00:00:00Z"),
            until: time("2026-02-01T00:00:00Z"),
        };
        let check = |contract, client: Option<&str>, time: Option<&str>, expected| {
            let (client, time) = (client.map(str::to_owned), time.map(str::to_owned));
            let named = Named { contract, client, time, ..Named::default() };
            assert_eq!(filter.leaves_out(&named), expected, "{named:?}");
        };
        check(None, None, None, None);
        check(Some("lend@1"), Some("b"), Some("2026-01-01T00:00:00Z"), None);
        check(Some("lend@2"), Some("c"), None, Some(Why::Contract));
        check(Some("lend@1"), Some("c"), None, Some(Why::Client));
        // The same moment, elsewhere.
        check(None, None, Some("2026-01-01T01:00:00+01:00"), None);
        check(None, None, Some("2026-01-01T00:59:59+01:00"), Some(Why::Time));
        check(None, None, Some("2026-01-31T23:59:59.999Z"), None);
        check(None, None, Some("2026-02-01T00:00:00Z"), Some(Why::Time));
        check(None, None, Some("yesterday"), None);
    }
}
