//! Clients that the gateway turns away, each for a reason of its own.

use model::gateway::Question;
use wire::Contract;

use super::contents::sound;
use super::expect::{admitted_unless, refused_by_any};
use super::plan::{Plan, Step, Tie};
use super::prepare::{ids, prepared_by};
use super::{Client, Setup};

/// A reason.
#[derive(Debug)]
pub struct Reason {
    /// What such a client is called in case ids and settings.
    pub name: &'static str,
    /// What it is, as a sentence.
    pub what: &'static str,
    /// What is answered with no.
    pub(super) question: Question,
    /// Another question by which gateways may refuse it as well.
    or: Option<Question>,
}

/// Every reason.
pub static REASONS: &[Reason] = &[
    Reason { name: "unknown", what: "A client whom the gateway does not know.", question: Question::Client, or: None },
    Reason {
        name: "inactive",
        what: "A client whom the gateway knows and does not serve.",
        question: Question::ClientStatus,
        or: None,
    },
    Reason {
        name: "without-key",
        what: "A client who has given no public key.",
        question: Question::Key,
        or: Some(Question::Signature),
    },
    Reason { name: "without-access", what: "A client who may not use this API.", question: Question::Access, or: None },
    Reason {
        name: "too-fast",
        what: "Many requests at once from a client who may send fewer in a second.",
        question: Question::Traffic,
        or: None,
    },
];

/// How many requests are many.
const MANY: usize = 16;

impl Reason {
    /// The client of this run to whom it applies, if there is one. Nobody knows a client
    /// whose id is the run's tag.
    pub(super) fn client<'s>(&self, setup: &'s Setup) -> Option<&'s str> {
        if self.question == Question::Client {
            return Some(setup.tag);
        }
        setup.turned_away.iter().find(|(name, _)| *name == self.name).map(|(_, id)| *id)
    }

    /// Whether the contract has a code for it.
    pub(super) fn is_possible(&self, setup: &Setup, contract: &Contract) -> bool {
        refused_by_any(vec![self.question]).is_possible(&setup.gateway.steps, contract)
    }
}

/// The request of such a client, signed with the run's own key; or many of them.
pub(super) fn turned_away(
    setup: &Setup,
    contract: &'static Contract,
    case: usize,
    reason: &Reason,
) -> Result<Plan, String> {
    let id = reason.client(setup).ok_or("there is no such client")?;
    let client = Client { id, key: setup.client.key, aliases: &[] };
    let text = sound(setup, contract)?;
    let body = |sent: usize| {
        let body = prepared_by(setup, &client, contract, text, None, &ids(setup, case, sent));
        body.map_err(|_| "signing failed".to_owned())
    };
    if reason.question != Question::Traffic {
        let by = [Some(reason.question), reason.or].into_iter().flatten().collect();
        return Ok(Plan::of([Step::new(body(0)?, refused_by_any(by))]));
    }
    let step = |sent: usize| {
        let tie = if sent + 1 == MANY { Tie::SomeRefused } else { Tie::Free };
        Ok::<_, String>(Step::new(body(sent)?, admitted_unless(Question::Traffic)).tied(tie))
    };
    Ok(Plan { steps: (0..MANY).map(step).collect::<Result<_, _>>()?, at_once: true })
}
