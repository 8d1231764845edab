//! Defects about rules of responses: exactly the rule is broken, and the answer is
//! otherwise what it should be.

use conformance::catalog::Catalog;
use conformance::envelope::open;
use conformance::signature::verify_raw;

use super::{PROVIDER_PUBLIC, Request, WORLD, answer, broken_rules};

#[test]
fn rules_that_responses_break() {
    let mut wrong = Vec::new();
    for (rule, defect) in WORLD.family("breaks") {
        let gateway = WORLD.broken(defect);
        let mut is_broken = false;
        for request in sample(defect.contract.as_deref().expect("a contract")) {
            let reply = answer(&gateway, request.contract, &request.body);
            // Who is not told the contract answers by the last one of the path.
            let contract = WORLD.gateway.catalog.contract(reply.contract.expect("a contract")).expect("known");
            let broken = broken_rules(contract, &request.body, &reply.body);
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

/// Whether the signature is the gateway's over the bytes of the response, whatever it says.
fn is_signed(body: &[u8]) -> bool {
    let catalog = Catalog::generated();
    let opened = open(&catalog, &catalog.readings(), body, None, None);
    let (Some(span), Some(signature)) = (opened.message, opened.signature.and_then(|member| member.text)) else {
        return false;
    };
    let default = catalog.envelope.sign_types.iter().find(|sign_type| sign_type.default).expect("a default");
    verify_raw(&body[span.start..span.end], &signature, &PROVIDER_PUBLIC, default).is_ok()
}
