//! Properties that hold for any message, drawn from the contracts themselves.

use std::collections::BTreeSet;

use conformance::catalog::Catalog;
use conformance::judge::{Judged, Keys, Options, Signature, judge};
use conformance::signature::backend::BACKENDS;
use conformance::signature::sign::SignError;
use conformance::signature::{PrivateKey, sign_text};
use model::Direction;
use model::instance::{Case, Instance, text_of};
use model::strategy::{broken, valid};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use wire::Severity;

use super::{private, signer, verified};

/// The same cases in every run.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// Any valid message of any contract, as text, with a signature.
fn signed(key: &PrivateKey) -> impl Strategy<Value = String> {
    let model = generated::strategies::model();
    let messages = model.contracts.iter().flat_map(|contract| {
        [Direction::Request, Direction::Response].map(|direction| valid(model, &contract.id, direction).expect("known"))
    });
    let messages = proptest::strategy::Union::new(messages);
    messages.prop_map(|instance| sign(&text(&instance), key))
}

fn text(instance: &Instance) -> String {
    instance.request.iter().chain(&instance.response).map(text_of).next().expect("a message")
}

fn sign(text: &str, key: &PrivateKey) -> String {
    try_sign(text, key).expect("it can be signed")
}

fn try_sign(text: &str, key: &PrivateKey) -> Result<String, SignError> {
    let signed = sign_text(&Catalog::generated(), text.as_bytes(), wire::Direction::Request, signer(key))?;
    Ok(String::from_utf8(signed).expect("text"))
}

/// Judged by the contract that the message was made for, whatever its faults make of it.
fn judged(text: &str, contract: Option<&str>, key: &PrivateKey) -> Judged {
    let public = key.public();
    let keys = Keys { request: Some(public.clone()), response: Some(public), asked: None };
    let catalog = Catalog::generated();
    let contract = contract.and_then(|id| catalog.contract(id));
    judge(&catalog, text.as_bytes(), &Options { keys: Some(keys), contract, ..Options::new(catalog.readings()) })
}

/// The rules of the errors that are found.
fn errors(judged: &Judged) -> Vec<&'static str> {
    let errors =
        judged.findings.iter().filter(|found| found.rule.severity == Severity::Error && found.rule.hinge.is_none());
    errors.map(|found| found.rule.id).collect()
}

#[test]
fn what_is_signed_verifies_by_every_backend() {
    let key = private("client");
    runner(64)
        .run(&signed(&key), |text| {
            let verified = verified(text.as_bytes(), &key.public(), None).expect("verified");
            let algorithm = verified.sign_type().algorithm;
            let signatures: Vec<_> = BACKENDS
                .iter()
                .map(|backend| backend.sign(&key, algorithm, verified.signed()).expect("signed"))
                .collect();
            prop_assert!(signatures.windows(2).all(|pair| pair[0] == pair[1]), "the backends differ");
            for backend in BACKENDS {
                prop_assert!(backend.verify(&key.public(), algorithm, verified.signed(), &signatures[0]));
            }
            let judged = judged(&text, None, &key);
            prop_assert_eq!(judged.signature, Signature::Verified);
            prop_assert_eq!(errors(&judged), [""; 0]);
            Ok(())
        })
        .unwrap();
}

#[test]
fn any_changed_byte_inside_fails() {
    let key = private("client");
    let changes = (any::<proptest::sample::Index>(), 1_u8..=255);
    runner(256)
        .run(&(signed(&key), changes), |(text, (place, change))| {
            let signed = verified(text.as_bytes(), &key.public(), None).expect("verified").signed();
            let start = signed.as_ptr() as usize - text.as_ptr() as usize;
            let mut changed = text.clone().into_bytes();
            changed[start + place.index(signed.len())] ^= change;
            prop_assert!(verified(&changed, &key.public(), None).is_err());
            Ok(())
        })
        .unwrap();
}

#[test]
fn white_space_counts_inside_and_nowhere_else() {
    let key = private("client");
    let space = || "[ \t\r\n]{0,3}";
    runner(128)
        .run(&(signed(&key), [space(), space(), space(), space()], "[ \t\r\n]{1,2}"), |(text, around, inside)| {
            let verified_signed = verified(text.as_bytes(), &key.public(), None).expect("verified").signed();
            let message = std::str::from_utf8(verified_signed).expect("text");
            let envelope: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&text).expect("JSON");
            let member = |name: &str| serde_json::Value::from(name).to_string();
            let signature = &envelope[super::NAMES.signature];
            let is_message = |name: &&String| [super::NAMES.request, super::NAMES.response].contains(&name.as_str());
            let name = envelope.keys().find(is_message).expect("a message");
            let [a, b, c, d] = &around;
            let name = member(name);
            let outside = format!(
                "{a}{{{b}{name}{c}:{d}{message}{a},{b}{}{c}:{d}{signature}{a}}}{b}",
                member(super::NAMES.signature)
            );
            prop_assert!(verified(outside.as_bytes(), &key.public(), None).is_ok(), "{outside}");
            let within = outside.replacen(message, &message.replacen('{', &format!("{{{inside}"), 1), 1);
            prop_assert_eq!(
                verified(within.as_bytes(), &key.public(), None).unwrap_err(),
                ["signature/valid /signature"]
            );
            Ok(())
        })
        .unwrap();
}

/// A fault made after signing is a matter of the signature; one that is signed is a
/// matter of the rules. Nobody may take the one for the other.
#[test]
fn faults_before_and_after_signing_are_told_apart() {
    let key = private("client");
    let model = generated::strategies::model();
    let is_suitable = |rule: &&model::Rule| {
        // Faults of the envelope's own members leave nothing to sign.
        !rule.id.contains("-envelope.")
            && rule.direction != Direction::Exchange
            && rule.hinge.is_none()
            && rule.severity == Severity::Error
    };
    let mut tried = 0;
    for rule in model.rules.iter().filter(is_suitable).step_by(5) {
        let messages = broken(model, &rule.id).expect("every rule can be broken");
        let sound = valid(model, &rule.contract, rule.direction).expect("a known contract");
        let told_apart = |(case, sound): (Case, Instance)| {
            let Ok(envelope) = try_sign(&text(&case.instance), &key) else {
                // Who breaks the sign type itself cannot sign by it.
                prop_assert!(rule.id.contains(&format!(".{}/", super::NAMES.sign_type)), "not signed");
                return Ok(());
            };
            let signed_again = judged(&envelope, Some(&rule.contract), &key);
            prop_assert_eq!(signed_again.signature, Signature::Verified);
            prop_assert_eq!(errors(&signed_again), [rule.id.as_str()]);

            // The message as it was signed before the fault came in.
            let old = signature(&sign(&text(&sound), &key));
            let changed = envelope.replace(&signature(&envelope), &old);
            let changed = judged(&changed, Some(&rule.contract), &key);
            prop_assert_eq!(changed.signature, Signature::Refused);
            let expected = BTreeSet::from([rule.id.as_str(), "signature/valid"]);
            prop_assert_eq!(errors(&changed).into_iter().collect::<BTreeSet<_>>(), expected);
            Ok(())
        };
        let outcome = runner(1).run(&(messages, sound), told_apart);
        outcome.unwrap_or_else(|error| panic!("{}: {error}", rule.id));
        tried += 1;
    }
    assert!(tried > 50, "{tried}");
}

/// The signature's value in an envelope, with its quotes.
fn signature(envelope: &str) -> String {
    let envelope: serde_json::Value = serde_json::from_str(envelope).expect("JSON");
    envelope[super::NAMES.signature].to_string()
}
