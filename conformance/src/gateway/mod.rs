//! The reference gateway: what the documents say, as a server that decides.
//!
//! Reading order:
//!
//! 1. [`config`]: who the clients are, where the data is, what the limits are.
//! 2. [`Gateway`]: from the bytes of a request to a reply, by the tables of
//!    `spec/gateway.yaml` and `spec/scenarios.yaml`: `decide` asks its questions in order,
//!    `respond` fills in its answer and signs it.
//! 3. [`store`]: transactions that outlive the process.
//! 4. [`server`]: HTTP around all of it; [`embedded`] is all of it in this process.
//! 5. [`watch`]: judges the clients, for those who build one.
//!
//! Beside this path: [`defect`], the gateways that are broken on purpose.

pub mod clients;
pub mod config;
mod decide;
pub mod defect;
pub mod embedded;
pub(crate) mod message;
mod respond;
pub mod server;
pub mod store;
pub mod watch;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use model::Model;
use model::gateway::Behaviour;
use serde_json::Value;
use wire::{Contract, Readings, SignType};

use self::clients::{Client, Traffic};
use self::config::{Config, PathTemplate};
use self::decide::{Inquiry, decide};
use self::defect::Broken;
use self::respond::respond;
use self::server::{Answerer, CONTENT_TYPE, Fault, Repetition, Reply};
use self::store::{Recorded, Store};
use crate::catalog::Catalog;
use crate::envelope::open;
use crate::signature::PrivateKey;
use crate::signature::backend::{BULK_SIGNING, Backend};

/// A gateway that is ready to answer.
pub struct Gateway {
    /// What it knows of the APIs.
    pub catalog: Catalog,
    /// What it decides by.
    pub model: model::gateway::Gateway,
    /// The reading of every erratum.
    pub readings: Readings,
    /// Its clients.
    pub clients: Vec<Client>,
    /// How many requests they have sent just now.
    pub traffic: Traffic,
    /// The key that signs its responses.
    pub key: Arc<PrivateKey>,
    /// Who signs with it.
    pub backend: &'static dyn Backend,
    /// A sign type that is off elsewhere and allowed here.
    pub asked: Option<&'static SignType>,
    /// Its transactions.
    pub store: Store,
    /// Where requests are sent to.
    pub paths: PathTemplate,
    /// Tells the present time, as responses write it.
    pub clock: fn() -> String,
    /// What is wrong with it on purpose; nothing in a gateway that is sound.
    pub defect: Option<Broken>,
}

impl Gateway {
    /// A gateway as configured. `None` when the model has none to make it from.
    pub fn new(catalog: Catalog, model: &Model, config: Config, store: Store) -> Option<Self> {
        let Config { paths, clients, key, .. } = config;
        Some(Self {
            catalog,
            model: model.gateway.clone()?,
            readings: catalog.readings(),
            clients,
            traffic: Traffic::default(),
            key: Arc::new(key),
            backend: BULK_SIGNING,
            asked: None,
            store,
            paths,
            clock: now,
            defect: None,
        })
    }

    /// Answers the bytes of a request that came to a path.
    pub fn reply(&self, path: &str, text: &[u8]) -> Reply {
        match &self.defect {
            None => self.answer_text(path, text, text),
            Some(broken) => broken.reply(self, path, text),
        }
    }

    /// Answers a request that is read as `text`; `received` is how it came, which is the
    /// same unless there is a defect.
    fn answer_text(&self, path: &str, text: &[u8], received: &[u8]) -> Reply {
        let opened = open(&self.catalog, &self.readings, text, None, None);
        let contract = opened.contract.unwrap_or_else(|| self.fallback(path));
        let Some(answer) = self.model.answers.iter().find(|answer| answer.contract == contract.id) else {
            return silent(contract.id);
        };
        let message = opened.message.and_then(|span| text.get(span.start..span.end)).map(message::message);
        let (message, now) = (message.unwrap_or_default(), (self.clock)());
        let mut inquiry = Inquiry {
            gateway: self,
            text,
            received,
            opened: &opened,
            contract,
            answer,
            message: &message,
            now: &now,
            client: None,
            sign_type: None,
            recorded: None,
            scenario: None,
            is_sound: false,
        };
        let row = decide(&mut inquiry);
        let Ok(mut body) = respond(&inquiry, row) else { return silent(contract.id) };
        body.push(b'\n');
        let behaviour = inquiry.scenario.map(|scenario| &scenario.behaviour);
        Reply {
            body,
            status: 200,
            content_type: CONTENT_TYPE,
            delay: match behaviour {
                Some(Behaviour::Slow { milliseconds }) => Some(Duration::from_millis((*milliseconds).into())),
                _ => None,
            },
            fault: match behaviour {
                Some(Behaviour::Drop) => Some(Fault::Drop),
                Some(Behaviour::Truncate) => Some(Fault::Truncate),
                _ => None,
            },
            contract: Some(contract.id),
            client: inquiry.client.map(|client| client.id.clone()),
            result: row.code.to_owned(),
            repetition: inquiry.recorded.as_ref().map(|recorded| match recorded {
                Recorded::New(_) => Repetition::New,
                Recorded::Again(_) => Repetition::Again,
                Recorded::Other(_) => Repetition::Other,
            }),
        }
    }

    /// The contract by which a request is refused that names none: the last one of the
    /// path's function, or the first of all.
    fn fallback(&self, path: &str) -> &'static Contract {
        let contracts = self.catalog.contracts;
        let function = self.paths.function(path, contracts.iter().map(|contract| contract.function));
        let mut of_path = contracts.iter().rev().filter(|contract| Some(contract.function) == function);
        let of_path: Option<&'static Contract> = match &self.defect {
            None => of_path.next().copied(),
            Some(broken) => broken.assumed(of_path.copied()),
        };
        of_path.unwrap_or(contracts[0])
    }
}

impl Answerer for Gateway {
    fn answer(&self, path: &str, body: &[u8]) -> Reply {
        self.reply(path, body)
    }
}

/// Where there is nothing to say that would be signed, nothing is said.
fn silent(contract: &'static str) -> Reply {
    Reply {
        body: Vec::new(),
        status: 200,
        content_type: CONTENT_TYPE,
        delay: None,
        fault: Some(Fault::Drop),
        contract: Some(contract),
        client: None,
        result: "-".to_owned(),
        repetition: None,
    }
}

/// The present time to the second, with its offset.
fn now() -> String {
    Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

/// The member of the message at a path.
pub(crate) fn member<'m>(message: &'m Value, path: &[String]) -> Option<&'m Value> {
    path.iter().try_fold(message, |value, name| value.get(name))
}
