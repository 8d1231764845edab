//! Several exchanges about one transaction: retries, other content, duplicates; the same
//! transaction from others; and the same after a failure or a restart.

use model::gateway::Question;
use wire::Contract;

use super::contents::{other, sound, unsound};
use super::expect::{Expected, admitted, refused_by};
use super::plan::{Plan, Step, Tie};
use super::prepare::{ids, prepared, prepared_by};
use super::{Client, Setup};

/// A sequence of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sequence {
    Retry,
    RetryMany,
    OtherContent,
    Duplicates,
    AfterFailure,
    TwoClients,
    TwoClientsOtherContent,
    TwoApis,
    Restart,
}

/// How many duplicates are sent at once.
const AT_ONCE: usize = 16;

/// How often a request is sent again.
const MANY: usize = 10;

impl Sequence {
    pub(super) const ALL: &[Self] = &[
        Self::Retry,
        Self::RetryMany,
        Self::OtherContent,
        Self::Duplicates,
        Self::AfterFailure,
        Self::TwoClients,
        Self::TwoClientsOtherContent,
        Self::TwoApis,
        Self::Restart,
    ];

    /// The end of the case's id.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::RetryMany => "retry-many",
            Self::OtherContent => "other-content",
            Self::Duplicates => "concurrent-duplicates",
            Self::AfterFailure => "after-failure",
            Self::TwoClients => "two-clients",
            Self::TwoClientsOtherContent => "two-clients-other-content",
            Self::TwoApis => "two-apis",
            Self::Restart => "restart",
        }
    }

    /// What it is.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Retry => "The same bytes again, then the same content in a new transmission.",
            Self::RetryMany => "Ten retries, every other one the same bytes.",
            Self::OtherContent => "Other content under the same transaction, then the first content again.",
            Self::Duplicates => "The same content in many transmissions at once.",
            Self::AfterFailure => "A refused request, the same again, a corrected one, and a retry of that.",
            Self::TwoClients => "The same transaction id and content from two clients, then a retry of each.",
            Self::TwoClientsOtherContent => "The same transaction id from two clients with different contents.",
            Self::TwoApis => "The same transaction id for two APIs, then a retry of the first one.",
            Self::Restart => "Other content and retries after the gateway was started anew.",
        }
    }
}

/// The requests of a sequence; or why it cannot be made for the contract.
pub(super) fn sequence(
    setup: &Setup,
    contract: &'static Contract,
    case: usize,
    sequence: Sequence,
) -> Result<Plan, String> {
    let first = sound(setup, contract)?;
    let admitted = || admitted(setup);
    let body = |text: &str, sent: usize| {
        prepared(setup, contract, text, None, &ids(setup, case, sent)).map_err(|_| NOT_SIGNED.to_owned())
    };
    let step = |text: &str, sent: usize| Ok::<_, String>(Step::new(body(text, sent)?, admitted()));
    let again = |sent: usize| Ok::<_, String>(step(first, sent)?.tied(Tie::Repeats(0)));
    Ok(match sequence {
        Sequence::Retry => Plan::of([step(first, 0)?, again(0)?, again(1)?]),
        Sequence::RetryMany => {
            let retries = (1..=MANY).map(|retry| again(if retry % 2 == 0 { 0 } else { retry }));
            Plan::of(std::iter::once(step(first, 0)).chain(retries).collect::<Result<Vec<_>, _>>()?)
        }
        Sequence::OtherContent => {
            let other = other(setup, contract, first).ok_or(NO_OTHER)?;
            return other_content(setup, contract, case, other);
        }
        Sequence::Duplicates => {
            let steps = (0..AT_ONCE).map(|sent| step(first, sent)).collect::<Result<_, _>>()?;
            Plan { steps, at_once: true }
        }
        Sequence::AfterFailure => {
            let wrong = unsound(setup, contract, first).ok_or("there is no request with a fault to correct")?;
            let refused = body(wrong, 0)?;
            let refused =
                || Ok::<_, String>(Step::new(refused.clone(), refusal(setup, contract, Question::Parameters)?));
            Plan::of([refused()?, refused()?, step(first, 1)?, step(first, 2)?.tied(Tie::Repeats(2))])
        }
        Sequence::TwoClients | Sequence::TwoClientsOtherContent => {
            let client = setup.other_client.ok_or("there is no second client")?;
            let text = match sequence {
                Sequence::TwoClients => first,
                _ => other(setup, contract, first).ok_or(NO_OTHER)?,
            };
            let of_other =
                |sent: usize| Ok::<_, String>(Step::new(by(setup, &client, contract, text, case, sent)?, admitted()));
            let tied = of_other(1)?.tied(Tie::Differs(0));
            Plan::of([step(first, 0)?, tied, again(2)?, of_other(3)?.tied(Tie::Repeats(1))])
        }
        Sequence::TwoApis => {
            let api = second_api(setup, contract).ok_or("there is no second API")?;
            let text = sound(setup, api)?;
            let elsewhere = Step::new(by(setup, &setup.client, api, text, case, 1)?, admitted());
            let elsewhere = Step { contract: Some(api), ..elsewhere.tied(Tie::Differs(0)) };
            Plan::of([step(first, 0)?, elsewhere, again(2)?])
        }
        Sequence::Restart => {
            // Other content comes first: who has forgotten the transaction may count anew, and
            // then gives a retry the same ids by chance.
            let other = other(setup, contract, first).ok_or(NO_OTHER)?;
            let other = Step::new(body(other, 1)?, refusal(setup, contract, Question::Repetition)?);
            let restarted = Step { is_after_restart: true, ..other };
            Plan::of([step(first, 0)?, restarted, again(0)?, again(2)?])
        }
    })
}

/// A request, this other content under its transaction, and the first content again.
pub(super) fn other_content(
    setup: &Setup,
    contract: &'static Contract,
    case: usize,
    other: &str,
) -> Result<Plan, String> {
    let first = sound(setup, contract)?;
    let body = |text: &str, sent: usize| by(setup, &setup.client, contract, text, case, sent);
    let refused = refusal(setup, contract, Question::Repetition)?;
    Ok(Plan::of([
        Step::new(body(first, 0)?, admitted(setup)),
        Step::new(body(other, 1)?, refused),
        Step::new(body(first, 2)?, admitted(setup)).tied(Tie::Repeats(0)),
    ]))
}

/// A contract of another API, of which the run has requests.
pub(super) fn second_api(setup: &Setup, contract: &'static Contract) -> Option<&'static Contract> {
    let mut others = setup.catalog.contracts.iter().copied().filter(|other| other.function != contract.function);
    others.find(|other| sound(setup, other).is_ok())
}

const NOT_SIGNED: &str = "signing failed";
const NO_OTHER: &str = "there is no request with other content";

fn by(
    setup: &Setup,
    client: &Client,
    contract: &'static Contract,
    text: &str,
    case: usize,
    sent: usize,
) -> Result<Vec<u8>, String> {
    prepared_by(setup, client, contract, text, None, &ids(setup, case, sent)).map_err(|_| NOT_SIGNED.to_owned())
}

fn refusal(setup: &Setup, contract: &Contract, question: Question) -> Result<Expected, String> {
    let expected = refused_by(question);
    let is_possible = expected.is_possible(&setup.gateway.steps, contract);
    if is_possible { Ok(expected) } else { Err("the contract has no code for such a refusal".to_owned()) }
}
