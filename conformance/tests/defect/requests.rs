//! Defects about rules of requests: what is let through, and what is refused.

use conformance::gateway::Gateway;

use super::{Request, WORLD, answer, status};

#[test]
fn forgiven_rules() {
    let mut silent = Vec::new();
    for (rule, defect) in WORLD.family("forgives") {
        let gateway = WORLD.broken(defect);
        let breaking: Vec<_> = WORLD.of_rule(rule).filter(|request| !request.obeys).collect();
        if breaking.is_empty() {
            silent.push(format!("{rule}: nothing to forgive"));
        }
        for request in breaking {
            let result = answer(&gateway, request.contract, &request.body).result;
            if status(request.contract, &result) != "S" || status(request.contract, &request.result) != "F" {
                silent.push(format!("{}: {result}, was {}", request.id, request.result));
            }
        }
        assert_sound_otherwise(&gateway, rule);
    }
    assert_eq!(silent, [""; 0]);
}

#[test]
fn limits_that_are_off_by_one() {
    let mut silent = Vec::new();
    for (family, was, becomes) in [("narrow", "S", "F"), ("wide", "F", "S")] {
        for (rule, defect) in WORLD.family(family) {
            let rule = rule.trim_end_matches("/least").trim_end_matches("/most");
            let gateway = WORLD.broken(defect);
            let is_changed = |request: &&Request| {
                let result = answer(&gateway, request.contract, &request.body).result;
                status(request.contract, &request.result) == was && status(request.contract, &result) == becomes
            };
            if !WORLD.of_rule(rule).any(|request| is_changed(&request)) {
                silent.push(&defect.id);
            }
            assert_sound_otherwise(&gateway, rule);
        }
    }
    assert_eq!(silent, [""; 0]);
}

#[test]
fn values_that_are_forgotten() {
    for (rule, defect) in WORLD.family("forgets") {
        let (rule, value) = rule.rsplit_once('/').expect("a value");
        let gateway = WORLD.broken(defect);
        let refused: Vec<_> = WORLD.of_rule(rule).filter(|request| is_refused(&gateway, request)).collect();
        assert!(!refused.is_empty(), "{}", defect.id);
        for request in refused {
            let text = String::from_utf8_lossy(&request.body);
            assert!(text.contains(value), "{}: {}", defect.id, request.id);
        }
    }
}

#[test]
fn members_that_are_demanded() {
    let mut silent = Vec::new();
    for (member, defect) in WORLD.family("demands") {
        let contract = defect.contract.as_deref().expect("a contract");
        let name = member.rsplit_once('.').expect("a member").1;
        let gateway = WORLD.broken(defect);
        let accepted = WORLD.requests.iter().filter(|request| request.contract.id == contract && request.obeys);
        let mut accepted: Vec<_> = accepted.collect();
        // Those about the same object are likely to have it.
        let object = member.rsplit_once('.').map_or(member, |(object, _)| object);
        accepted.sort_by_key(|request| !request.rule.starts_with(object));
        match accepted.into_iter().find(|request| is_refused(&gateway, request)) {
            None => silent.push(&defect.id),
            Some(_) => assert_who_has_it_is_served(&gateway, contract, name),
        }
    }
    assert_eq!(silent, [""; 0]);
}

/// Whether the gateway refuses a request that a sound one accepts.
fn is_refused(gateway: &Gateway, request: &Request) -> bool {
    let result = answer(gateway, request.contract, &request.body).result;
    status(request.contract, &request.result) == "S" && status(request.contract, &result) == "F"
}

/// Vectors about the member itself, which have it, are accepted if they obey its rules.
fn assert_who_has_it_is_served(gateway: &Gateway, contract: &str, name: &str) {
    let about = WORLD.requests.iter().filter(|request| {
        let is_about = request.rule.starts_with(contract) && request.rule.contains(&format!(".{name}/"));
        is_about && request.obeys && !request.id.contains("#not-applicable")
    });
    for request in about.filter(|request| String::from_utf8_lossy(&request.body).matches(name).count() == 1) {
        assert!(!is_refused(gateway, request), "{name}: {}", request.id);
    }
}

/// Some requests about other rules get what a sound gateway answers.
fn assert_sound_otherwise(gateway: &Gateway, rule: &str) {
    let others = WORLD
        .requests
        .iter()
        .filter(|request| request.rule != rule && !request.flags.iter().any(|flag| flag == "boundary"));
    for request in others.step_by(499) {
        assert_eq!(answer(gateway, request.contract, &request.body).result, request.result, "{rule}: {}", request.id);
    }
}
