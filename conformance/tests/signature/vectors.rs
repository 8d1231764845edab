//! The shipped signature vectors: the stage says what each expects, by every backend.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::envelope::open;
use conformance::signature::PublicKey;
use conformance::signature::backend::BACKENDS;
use model::signature_vector::{SignatureExpect, SignatureVector, SignatureVectorFile};

use super::{Catalog, NAMES, sign_type, verified};

fn file() -> SignatureVectorFile {
    serde_json::from_str(generated::SIGNATURE_VECTORS).expect("the vectors")
}

fn keys(file: &SignatureVectorFile) -> BTreeMap<&str, PublicKey> {
    let key = |text: &str| PublicKey::read(text.as_bytes(), NAMES.key_bits).expect("a public key");
    file.keys.iter().map(|pair| (pair.id.as_str(), key(&pair.public))).collect()
}

fn text(vector: &SignatureVector) -> Vec<u8> {
    match (&vector.message, &vector.message_base64) {
        (Some(text), None) => text.clone().into_bytes(),
        (None, Some(bytes)) => STANDARD.decode(bytes).expect("base64"),
        _ => panic!("{}: one message is needed", vector.id),
    }
}

#[test]
fn every_vector_gets_its_verdict() {
    let file = file();
    let keys = keys(&file);
    let mut wrong = Vec::new();
    for vector in &file.vectors {
        let asked = vector.asked.as_deref().map(sign_type);
        let text = text(vector);
        let said = verified(&text, &keys[vector.key.as_str()], asked);
        let is_right = match (&vector.expect, &said) {
            (SignatureExpect::Valid, Ok(verified)) => {
                vector.signed.as_deref() == Some(&STANDARD.encode(verified.signed()))
                    && verified.contract().map(|contract| contract.id) == Some(&vector.contract)
            }
            // Nothing but the vector's own fault is found, though JSON that ends early may
            // have others that follow from it.
            (SignatureExpect::Invalid { rule, pointer }, Err(found)) => {
                let expected = format!("{rule} {pointer}");
                found.contains(&expected) && (found.len() == 1 || !rule.starts_with("signature/"))
            }
            _ => false,
        };
        if !is_right {
            let said = said.map(|_| "verified");
            wrong.push(format!("{}: {said:?}, not {:?}", vector.id, vector.expect));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), file.vectors.len(), wrong.join("\n"));
    assert!(file.vectors.len() > 200, "{}", file.vectors.len());
}

/// No rule about envelopes and signatures is there without a vector that breaks it.
#[test]
fn every_rule_has_a_vector() {
    use conformance::envelope::ENVELOPE_RULES;
    use conformance::signature::rules::SIGNATURE_RULES;
    let file = file();
    let broken: BTreeSet<&str> = file
        .vectors
        .iter()
        .filter_map(|vector| match &vector.expect {
            SignatureExpect::Valid => None,
            SignatureExpect::Invalid { rule, .. } => Some(rule.as_str()),
        })
        .collect();
    let rules = ENVELOPE_RULES.iter().chain(SIGNATURE_RULES).map(|rule| rule.id);
    // A contract that is not known is none of the signature's business.
    let missing: Vec<_> = rules.filter(|rule| !broken.contains(rule) && *rule != "envelope/contract").collect();
    assert_eq!(missing, [""; 0]);
}

/// Where the signature alone decides, each backend decides as the vector says.
#[test]
fn every_backend_gives_the_same_verdict() {
    let file = file();
    let keys = keys(&file);
    let catalog = Catalog::generated();
    let mut asked = 0;
    for vector in &file.vectors {
        let (Some(signed), Some(signature)) = (&vector.signed, &vector.signature) else { continue };
        let Ok(signature) = STANDARD.decode(signature) else { continue };
        let signed = STANDARD.decode(signed).expect("base64");
        let text = text(vector);
        let opened = open(&catalog, &catalog.readings(), &text, None, None);
        let named = opened.sign_type.and_then(|member| member.text).or_else(|| vector.asked.clone());
        let known = NAMES.sign_types.iter().find(|known| Some(known.name) == named.as_deref() || named.is_none());
        let Some(sign_type) = known else { continue };
        let verdicts: Vec<_> = BACKENDS
            .iter()
            .map(|backend| backend.verify(&keys[vector.key.as_str()], sign_type.algorithm, &signed, &signature))
            .collect();
        assert!(verdicts.windows(2).all(|pair| pair[0] == pair[1]), "{}: {verdicts:?}", vector.id);
        match &vector.expect {
            SignatureExpect::Valid => assert!(verdicts[0], "{}", vector.id),
            SignatureExpect::Invalid { rule, .. } if rule == "signature/valid" || rule == "signature/length" => {
                assert!(!verdicts[0], "{}", vector.id);
            }
            SignatureExpect::Invalid { .. } => {}
        }
        asked += 1;
    }
    assert!(asked > 150, "{asked}");
}
