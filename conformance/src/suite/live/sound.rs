//! Sound requests and what their answers say, for those who drive a gateway by themselves:
//! how often, how fast and through which failures is theirs to say.

use serde_json::Value;
use wire::Contract;

use super::Setup;
use super::attempt::{lasting, made_ids};
use super::contents::sound;
use super::expect::admitted;
use super::judging::judge_answer;
use super::plan::Step;
use super::prepare::{Ids, base_36, prepared};
use super::target::{HttpAnswer, Unreachable};
use crate::gateway::member;

/// What an answer to a sound request says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// All that is wrong with it: with HTTP, the signature, a rule, or the result, which is
    /// to be a success.
    pub wrong: Vec<String>,
    /// What every answer about the same transaction repeats.
    pub lasting: Vec<Value>,
    /// The ids that the gateway made. No other transaction has them.
    pub made_ids: Vec<Value>,
}

/// A signed request that the gateway has no reason to refuse. Its transaction has this
/// number within the run, and `sent` counts the transmissions; the content is the same for
/// all of them.
///
/// # Errors
/// The contract has no sound request to begin with, or signing failed; in words.
pub fn sound_request(
    setup: &Setup,
    contract: &'static Contract,
    transaction: u32,
    sent: u32,
) -> Result<Vec<u8>, String> {
    let text = sound(setup, contract)?;
    // 36^7 is more than any number here.
    let transaction = format!("{}{}", setup.tag, base_36(transaction.into(), 7));
    let ids = Ids { message: format!("{transaction}{}", base_36(sent.into(), 4)), transaction };
    prepared(setup, contract, text, None, &ids).map_err(|_| "signing failed".to_owned())
}

/// What the answer to such a request says.
pub fn said(
    setup: &Setup,
    contract: &'static Contract,
    request: &[u8],
    answer: &Result<HttpAnswer, Unreachable>,
) -> Said {
    let step = Step::new(request.to_vec(), admitted(setup));
    let judgement = judge_answer(setup, contract, &step, answer);
    let values = |paths: Vec<&[String]>| {
        paths.into_iter().map(|path| member(&judgement.response, path).cloned().unwrap_or_default()).collect()
    };
    Said {
        wrong: judgement.problems.iter().map(|problem| format!("{}: {}", problem.rule.id, problem.got)).collect(),
        lasting: values(lasting(setup, contract)),
        made_ids: values(made_ids(setup, contract)),
    }
}
