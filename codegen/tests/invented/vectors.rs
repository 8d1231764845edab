//! Copied beside the generated crate of the invented API: its compiled validators
//! against its vectors.

use model::Direction;
use model::vector::{Expect, Vector, VectorFile};
use wire::{Contract, Finding, Readings, Severity};

#[test]
fn every_vector_has_its_verdict() {
    let mut count = 0;
    for (name, text) in generated::VECTORS {
        let file: VectorFile = serde_json::from_str(text).expect(name);
        let contract = generated::CONTRACTS.iter().find(|contract| contract.id == file.contract).expect(name);
        for vector in &file.vectors {
            assert_verdict(contract, vector);
            count += 1;
        }
    }
    println!("{count} vectors of the invented API hold");
    assert!(count > 0);
}

fn assert_verdict(contract: &Contract, vector: &Vector) {
    let mut readings = Readings::chosen(generated::ERRATA);
    for (erratum, reading) in &vector.readings {
        readings.pick(erratum, reading).expect("a vector names readings that exist");
    }
    let (request, response) = (vector.request.as_deref(), vector.response.as_deref());
    let findings: Vec<Finding> = match (vector.direction, request, response) {
        (Direction::Request, Some(text), _) => (contract.check)(wire::Direction::Request, text.as_bytes(), &readings),
        (Direction::Response, _, Some(text)) => (contract.check)(wire::Direction::Response, text.as_bytes(), &readings),
        (Direction::Exchange, Some(request), Some(response)) => {
            (contract.check_exchange)(request.as_bytes(), response.as_bytes(), &readings)
        }
        _ => panic!("{}: a message is missing", vector.id),
    };
    let own = findings.iter().filter(|finding| finding.rule.id == vector.rule);
    let others = findings.iter().filter(|finding| finding.rule.id != vector.rule);
    let bad: Vec<_> = others.filter(|finding| finding.rule.severity > Severity::Note).collect();
    assert!(bad.is_empty(), "{}: {bad:?}", vector.id);
    let places: Vec<_> = own.map(|finding| finding.pointer.as_str()).collect();
    match &vector.expect {
        Expect::Accepted => assert!(places.is_empty(), "{}: {places:?}", vector.id),
        Expect::Violated { pointer } => assert_eq!(places, [pointer.as_str()], "{}", vector.id),
    }
}
