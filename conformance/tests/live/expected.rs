//! What is sent for a vector, and what may come back.

use conformance::suite::live::plan::plan;
use model::Direction;
use model::vector::Expect;
use wire::Severity;

use super::*;

#[test]
fn what_a_vector_probes_is_still_there_when_it_is_sent() {
    let world = World::new();
    let tag = tag(1);
    let setup = world.setup(&tag);
    let readings = setup.catalog.readings();
    let vectors = world.vectors.iter().flat_map(|file| &file.vectors);
    let vectors: Vec<_> = vectors.filter(|vector| vector.direction == Direction::Request).collect();
    let cases = cases(&setup, &selection(None, None), &[]).cases;
    let mut count = 0;
    for case in &cases {
        let Some(vector) = vectors.iter().find(|vector| vector.id == case.id) else { continue };
        let body = &plan(&setup, case).expect("a plan").steps[0].body;
        let found = (case.contract.check)(wire::Direction::Request, body, &readings);
        let is_own = |finding: &wire::Finding| match &vector.expect {
            Expect::Accepted => false,
            Expect::Violated { pointer } => finding.rule.id == vector.rule && finding.pointer == *pointer,
        };
        let (own, others): (Vec<_>, Vec<_>) = found.iter().partition(|finding| is_own(finding));
        assert_eq!(own.len(), usize::from(vector.expect != Expect::Accepted), "{}", case.id);
        let worse = others.iter().filter(|finding| finding.rule.severity > Severity::Note).count();
        assert_eq!(worse, 0, "{}", case.id);
        count += 1;
    }
    assert!(count > 2000, "{count}");
}

/// Every code by which a request itself is refused in `pay@2.0.4`, but for the last.
const REFUSALS: &str = "ACCESS_DENIED, API_IS_INVALID, INVALID_CLIENT_STATUS, INVALID_SIGNATURE, KEY_NO_FOUND, \
                        NO_INTERFACE_DEF, {}REQUEST_TRAFFIC_EXCEED_LIMIT, SIGN_TYPE_INVALID, UNKNOWN_CLIENT";

#[test]
fn what_may_come_back() {
    let world = World::new();
    let tag = tag(1);
    let any_but = |also: &str| format!("any result but {}", REFUSALS.replace("{}", also));
    let sound = any_but("PARAM_ILLEGAL, ");
    let open = |why: &str| format!("{} (PARAM_ILLEGAL is open: {why})", any_but(""));
    let refused = |codes: &str| format!("a refusal with {codes}");
    for (id, expected) in [
        ("Order.orderTitle/max-length#at", sound.clone()),
        ("Order.orderTitle/max-length#one-over", refused("PARAM_ILLEGAL")),
        // About the members that earlier questions are about.
        ("request-envelope.request/type#null", refused("INVALID_SIGNATURE or KEY_NO_FOUND or PARAM_ILLEGAL")),
        ("request-envelope.signature/required#absent", refused("INVALID_SIGNATURE or KEY_NO_FOUND or PARAM_ILLEGAL")),
        (
            "request.head/required#absent",
            refused("API_IS_INVALID or NO_INTERFACE_DEF or PARAM_ILLEGAL or UNKNOWN_CLIENT"),
        ),
        ("RequestHead.function/value#unknown", refused("API_IS_INVALID or NO_INTERFACE_DEF or PARAM_ILLEGAL")),
        ("RequestHead.version/required#absent", refused("API_IS_INVALID or PARAM_ILLEGAL")),
        ("RequestHead.clientId/type#null", refused("PARAM_ILLEGAL or UNKNOWN_CLIENT")),
        ("RequestHead.clientId/max-length#at", refused("UNKNOWN_CLIENT")),
        (
            "RequestHead.signType/value#unknown",
            refused("INVALID_SIGNATURE or KEY_NO_FOUND or PARAM_ILLEGAL or SIGN_TYPE_INVALID"),
        ),
        ("RequestHead.signType/value#rsa2", open("erratum sign-type-values")),
        // What the documents leave open, or only advise.
        ("RequestHead.reserve/payload#not-json", open("erratum reserve-content")),
        ("RequestHead.reserve/payload#object", open("erratum reserve-content")),
        ("RequestHead/unlisted#extra", open("the rule is a note")),
        ("RequestHead/unlisted#listed", sound.clone()),
        // Sequences begin with a sound request.
        ("sequence/retry", sound.clone()),
    ] {
        let mut setup = world.setup(&tag);
        setup.always_succeeds = false;
        let id = format!("pay@2.0.4/{id}");
        assert_eq!(expected_of(&setup, &id), expected, "{id}");
    }
    for (id, expected) in [
        ("signature/layout#pretty-pay@2.0.4-request", sound),
        ("signature/changed#compacted", refused("INVALID_SIGNATURE or KEY_NO_FOUND")),
        ("signature/json#trailing-brace", refused("INVALID_SIGNATURE or KEY_NO_FOUND or PARAM_ILLEGAL")),
    ] {
        assert_eq!(expected_of(&world.setup(&tag), id), expected, "{id}");
    }
}

#[test]
fn sound_requests_succeed_with_the_reference_gateway() {
    let world = World::new();
    let tag = tag(1);
    for (id, expected) in [
        ("Order.orderTitle/max-length#at", "success"),
        ("Order.orderTitle/max-length#one-over", "a refusal with PARAM_ILLEGAL"),
        ("RequestHead.reserve/payload#object", "success"),
        ("RequestHead/unlisted#listed", "success"),
        ("sequence/other-content", "success"),
    ] {
        let id = format!("preCreate@2.0.4/{id}");
        assert_eq!(expected_of(&world.setup(&tag), &id), expected, "{id}");
    }
}

/// What may come back for the first request of a case.
fn expected_of(setup: &Setup, id: &str) -> String {
    let cases = cases(setup, &selection(None, Some(id)), &[]).cases;
    let [case] = cases.as_slice() else { panic!("{} cases {id}", cases.len()) };
    plan(setup, case).expect("a plan").steps[0].expected.in_words(&setup.gateway.steps, case.contract)
}
