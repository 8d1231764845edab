//! What a result means for what is sent after it.

use model::Model;
use model::gateway::{Answer, Question};
use wire::{Contract, ResultCode};

/// What a result asks of clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    /// Nothing.
    Nothing,
    /// Nothing, and a retry has the same result.
    Success,
    /// To find out the outcome.
    FindOut,
    /// Not to send it again.
    NeverAgain,
    /// Nothing: it was refused before it became a transaction, and may come otherwise.
    Refused,
}

/// A result, and what it means.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Means {
    /// The code.
    pub(crate) code: &'static str,
    pub(crate) after: After,
}

/// What results mean, by the model.
#[derive(Debug)]
pub(crate) struct Results {
    answers: Vec<Answer>,
    /// Codes of the questions that are asked before a transaction is recorded, and of the one
    /// whether its content is another.
    refused: Vec<String>,
}

impl Results {
    /// Those of the model.
    pub(crate) fn of(model: &Model) -> Self {
        let Some(gateway) = &model.gateway else { return Self { answers: Vec::new(), refused: Vec::new() } };
        let before = gateway.steps.iter().take_while(|step| step.asks != Question::Recorded);
        let other = gateway.steps.iter().filter(|step| step.asks == Question::Repetition);
        let refused = before.chain(other).flat_map(|step| step.codes.clone()).collect();
        Self { answers: gateway.answers.clone(), refused }
    }

    /// What the code means in a response of the contract; none where its table lacks the code.
    pub(crate) fn means(&self, contract: &Contract, code: &str, success: &str) -> Option<Means> {
        let row = contract.result_codes.iter().find(|row| row.code == code)?;
        let answer = self.answers.iter().find(|answer| answer.contract == contract.id);
        let after = match after(row, answer) {
            After::Nothing if self.refused.iter().any(|refused| refused == code) => After::Refused,
            After::Nothing if row.status == success => After::Success,
            after => after,
        };
        Some(Means { code: row.code, after })
    }
}

/// What the result asks of clients, in so far as it does.
pub(crate) fn after(row: &ResultCode, answer: Option<&Answer>) -> After {
    match row {
        _ if answer.is_some_and(|answer| answer.never_again.iter().any(|code| code == row.code)) => After::NeverAgain,
        row if row.status == UNKNOWN => After::FindOut,
        _ => After::Nothing,
    }
}

/// The letter of results that leave the outcome open, in result-code tables.
const UNKNOWN: &str = "U";
