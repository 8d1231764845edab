//! Exchanges as the formats of all commands have them: each a test with its findings.

use std::convert::Infallible;

use super::exchange::{Body, Content, Exchange};
use crate::finding::Finding;
use crate::judge::is_about_json;
use crate::report::collection::{Collection, Outcome, Place, Test};
use crate::report::excerpt::Excerpt;

/// The suite of requests that name no contract.
const UNKNOWN: &str = "unknown";

impl Collection {
    /// Takes an exchange with everything that was found in it.
    pub(super) fn exchange(&mut self, exchange: &Exchange, found: Vec<Finding>) {
        let row = &exchange.row;
        self.summary.messages += 1;
        if let Some(contract) = row.contract {
            *self.summary.contracts.entry(contract).or_default() += 1;
            let is_whole = !found.iter().any(|finding| is_about_json(finding.rule));
            *self.summary.directions.entry((contract, "request")).or_default() += usize::from(is_whole);
        }
        let outcome = row.unjudged.map_or(Outcome::Passed, |why| Outcome::Skipped(why.to_owned()));
        let test = test(row.contract, format!("exchange {}", row.number), outcome);
        self.take(test, found, |finding| finding.excerpt = excerpt(exchange, finding));
    }

    /// Takes a finding about an exchange that was taken before.
    pub(super) fn late(&mut self, number: u64, finding: Finding) {
        let test = test(finding.contract, format!("exchange {number}, at the end"), Outcome::Passed);
        self.take(test, vec![finding], |_| {});
    }

    /// Takes a request that was not judged.
    pub(super) fn unjudged(&mut self, why: &str) {
        self.take(test(None, "a request".to_owned(), Outcome::Skipped(why.to_owned())), Vec::new(), |_| {});
    }

    fn take(&mut self, test: Test, found: Vec<Finding>, complete: impl Fn(&mut Finding)) {
        let taken: Result<Outcome, Infallible> = self.add(test, found, |finding, place| {
            if place == Place::Kept {
                complete(finding);
            }
            Ok(())
        });
        // Nothing is told that could fail.
        let Ok(_) = taken;
    }
}

fn test(contract: Option<&str>, name: String, outcome: Outcome) -> Test {
    Test { suite: contract.unwrap_or(UNKNOWN).into(), name, file: None, outcome, findings: 0..0 }
}

/// The line of the finding, from the masked texts.
fn excerpt(exchange: &Exchange, finding: &Finding) -> Option<Excerpt> {
    let text = match (&*finding.file, &exchange.request) {
        ("http", _) => &exchange.head,
        (_, Some(Body { content: Content::Text(text), .. })) => text,
        _ => return None,
    };
    Some(Excerpt::of(text.as_bytes(), finding.offset, finding.length))
}
