//! Defects about rules of responses: exactly the rule is broken, and the answer is
//! otherwise what it should be.

use conformance::judge::{Keys, Options, Signature, judge};

use super::{Request, WORLD, answer, broken_rules, private};
use conformance::catalog::Catalog;

#[test]
fn rules_that_responses_break() {
    let mut wrong = Vec::new();
    for (rule, defect) in WORLD.family("breaks") {
        let gateway = WORLD.broken(defect);
        let mut is_broken = false;
        for request in sample(defect.contract.as_deref().expect("a contract")) {
            let reply = answer(&gateway, request.contract, &request.body);
            let broken = broken_rules(request.contract, &request.body, &reply.body);
            match broken.as_slice() {
                [] => {}
                [one] if *one == rule => {
                    is_broken = true;
                    let is_of_envelope = rule.contains("-envelope.");
                    if !is_of_envelope && !is_signed(&reply.body) {
                        wrong.push(format!("{rule}: not signed: {}", String::from_utf8_lossy(&reply.body)));
                    }
                }
                other => wrong.push(format!("{rule}: {} breaks {other:?}", request.id)),
            }
            assert_eq!((reply.status, &reply.result), (200, &request.result), "{rule}");
        }
        if !is_broken {
            wrong.push(format!("{rule}: never broken"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// Requests that succeed and requests that are refused.
fn sample(contract: &str) -> Vec<&'static Request> {
    let of = |obeys: bool| {
        let all = WORLD.requests.iter().filter(move |request| {
            request.contract.id == contract && request.obeys == obeys && !request.rule.is_empty()
        });
        all.step_by(149).take(3)
    };
    of(true).chain(of(false)).collect()
}

fn is_signed(body: &[u8]) -> bool {
    let catalog = Catalog::generated();
    let keys = Keys { request: None, response: Some(private("provider").public()), asked: None };
    let options =
        Options { keys: Some(keys), direction: Some(wire::Direction::Response), ..Options::new(catalog.readings()) };
    judge(&catalog, body, &options).signature == Signature::Verified
}
