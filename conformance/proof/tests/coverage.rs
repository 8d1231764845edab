//! What the vectors cover, and what no schema says.

use std::collections::BTreeMap;

use model::InSchema;
use model::vector::Expect;
use proof::{check_vector, of_rule, vectors};

/// The vector files are no larger together, in bytes.
const MOST_BYTES: usize = 5_000_000;

#[test]
fn every_rule_has_vectors_on_both_sides() {
    let model = generated::strategies::model();
    let mut counts: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    let mut one_sided = Vec::new();
    for rule in &model.rules {
        let accepted = of_rule(&rule.id).filter(|(_, vector)| vector.expect == Expect::Accepted).count();
        let violated = of_rule(&rule.id).count() - accepted;
        let [rules, both, good, bad] = counts.entry(&rule.contract).or_default();
        *rules += 1;
        *both += usize::from(accepted > 0 && violated > 0);
        *good += accepted;
        *bad += violated;
        if accepted == 0 || violated == 0 {
            one_sided.push(rule.id.as_str());
        }
    }
    println!("{:<16} {:>6} {:>12} {:>9} {:>9}", "contract", "rules", "both sides", "accepted", "rejected");
    for (contract, [rules, both, good, bad]) in &counts {
        println!("{contract:<16} {rules:>6} {both:>12} {good:>9} {bad:>9}");
    }
    let bytes: usize = generated::VECTORS.iter().map(|(_, text)| text.len()).sum();
    println!("{} vectors, {bytes} bytes", vectors().len());
    assert_eq!(one_sided, Vec::<&str>::new(), "rules without an accepted or a rejected vector");
    assert!(bytes < MOST_BYTES, "the vector files have {bytes} bytes");
}

#[test]
fn vectors_have_ids_of_their_own_and_known_rules_and_flags() {
    let model = generated::strategies::model();
    let mut ids: Vec<&str> = vectors().iter().map(|(_, vector)| vector.id.as_str()).collect();
    ids.sort_unstable();
    let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
    for (contract, vector) in vectors() {
        let rule = model.rule(&vector.rule);
        assert!(rule.is_some_and(|rule| rule.contract == *contract), "{}: {}", vector.id, vector.rule);
        let known = |flag: &String| model::instance::FLAGS.iter().any(|(known, _)| known == flag);
        assert!(vector.flags.iter().all(known), "{}: {:?}", vector.id, vector.flags);
    }
}

/// Validator and strict schema agree on every vector, as far as the schema can say the rule.
#[test]
fn every_vector_comes_out_as_it_says() {
    let wrong: Vec<_> = vectors()
        .iter()
        .filter_map(|(contract, vector)| Some(format!("{}: {}", vector.id, check_vector(contract, vector)?)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), vectors().len(), wrong.join("\n"));
}

/// The strict schema never rejects what the validator accepts, whatever a vector says of it.
#[test]
fn the_schema_is_never_stricter_but_where_validators_differ() {
    let stricter: Vec<_> = vectors()
        .iter()
        .filter(|(_, vector)| vector.readings.is_empty() && vector.expect == Expect::Accepted)
        .filter(|(_, vector)| !vector.flags.iter().any(|flag| flag == "date-time-dialects"))
        .filter(|(contract, vector)| {
            let parsed = |text: &Option<String>| text.as_ref().and_then(|text| serde_json::from_str(text).ok());
            let instance =
                model::instance::Instance { request: parsed(&vector.request), response: parsed(&vector.response) };
            !proof::schema_says(contract, &instance, proof::Layer::Strict)
        })
        .map(|(_, vector)| vector.id.as_str())
        .collect();
    assert_eq!(stricter, Vec::<&str>::new());
}

/// The list that an implementer needs who relies on the schemas alone.
#[test]
fn what_no_schema_says() {
    let model = generated::strategies::model();
    let mut list = String::new();
    for rule in &model.rules {
        let line = match &rule.in_schema {
            InSchema::Message | InSchema::Payload => continue,
            InSchema::Partly { why } => format!("{}\n    partly: {why}\n", rule.id),
            InSchema::No { why } => format!("{}\n    no: {why}\n", rule.id),
        };
        list.push_str(&line);
    }
    println!("{list}");
    insta::assert_snapshot!(list);
}
