//! How inputs are read: how much at once, what records hold, and which of them are judged.

use std::thread;

use clap::Args;
use jiff::Timestamp;

use super::Failure;
use crate::catalog::{self, Catalog};
use crate::input::Names;
use crate::input::chunks::Limits;
use crate::input::filter::Filter;
use crate::input::members::Members;
use crate::judge::Options;
use crate::log::Asking;

/// How much is read and judged at once.
#[derive(Args)]
pub(super) struct Inputs {
    /// Judge in so many threads; the report is the same [default: one for each core]
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Do not read records that are longer: such a one is a finding, and the next one is read
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().record)]
    max_record: usize,
    /// Read so many bytes at once; for tests
    #[arg(long, value_name = "BYTES", hide = true, default_value_t = Limits::default().chunk)]
    chunk: usize,
}

impl Inputs {
    pub(super) fn jobs(&self) -> usize {
        self.jobs.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from)).max(1)
    }

    pub(super) fn limits(&self) -> Limits {
        Limits { chunk: self.chunk.max(1), record: self.max_record, ..Limits::default() }
    }
}

/// What records hold, and which messages are judged.
#[derive(Args)]
pub(super) struct Selection {
    /// Every record is an exchange, with its request and its response under these names:
    /// members, or JSON pointers
    #[arg(long, value_name = "request=NAME,response=NAME")]
    exchange: Option<Names>,
    /// Bring requests and responses together that stand on lines of their own, by the id of the
    /// message that the response repeats, and judge the rules between them
    #[arg(long, conflicts_with = "exchange")]
    pair: bool,
    /// A message waits for its other half for so many records of the input
    #[arg(long, value_name = "N", default_value_t = 10_000, requires = "pair")]
    window: usize,
    /// Judge only messages of this contract; repeatable
    #[arg(long = "only-contract", value_name = "ID")]
    only_contracts: Vec<String>,
    /// Judge only messages of this client; repeatable
    #[arg(long = "client", value_name = "ID")]
    clients: Vec<String>,
    /// Judge only messages that were sent at this time (RFC 3339) or later
    #[arg(long, value_name = "TIME")]
    since: Option<Timestamp>,
    /// Judge only messages that were sent before this time (RFC 3339)
    #[arg(long, value_name = "TIME")]
    until: Option<Timestamp>,
}

impl Selection {
    /// Under which names records hold requests and responses, if they are exchanges.
    pub(super) fn names(&self) -> Option<Names> {
        self.exchange.clone()
    }

    /// Which messages are judged, in words that are the same for the same ones.
    pub(super) fn filters(&self) -> String {
        let Self { only_contracts, clients, since, until, .. } = self;
        let named =
            |name: &str, values: &[String]| values.iter().map(|value| format!("--{name} {value}")).collect::<Vec<_>>();
        let time = |name: &str, time: &Option<Timestamp>| time.map(|time| format!("--{name} {time}"));
        let mut all = named("only-contract", only_contracts);
        all.extend(named("client", clients));
        all.extend([time("since", since), time("until", until)].into_iter().flatten());
        if all.is_empty() { "all".to_owned() } else { all.join(" ") }
    }

    /// For how many records a message waits for its other half, if they are brought together.
    pub(super) fn window(&self) -> Option<usize> {
        self.pair.then_some(self.window)
    }

    /// How to ask messages what they say about themselves, if anybody wants to know.
    pub(super) fn asking<'a>(&self, catalog: &'a Catalog, options: &'a Options) -> Result<Option<Asking<'a>>, Failure> {
        let Self { only_contracts, clients, since, until, .. } = self;
        let contracts = only_contracts.iter().map(|id| Ok(super::contract(catalog, id)?.id));
        let contracts = contracts.collect::<Result<_, Failure>>()?;
        let filter = Filter { contracts, clients: clients.clone(), since: *since, until: *until };
        if filter.is_open() && !self.pair {
            return Ok(None);
        }
        let members = Members::of(&catalog::model()?);
        Ok(Some(Asking { members, catalog, options, filter }))
    }
}
