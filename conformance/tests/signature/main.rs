//! Signing and verifying: properties, typed messages, and the shipped vectors.

mod properties;
mod typed;
mod vectors;

use std::path::Path;

use conformance::catalog::Catalog;
use conformance::envelope::open;
use conformance::signature::backend::SIGNING;
use conformance::signature::sign::Signer;
use conformance::signature::{PrivateKey, PublicKey, Verified, verify};
use wire::{Direction, SignType};

const NAMES: &wire::Envelope = &generated::ENVELOPE;

/// The pair of `spec/keys.yaml` that signs these messages.
fn private(name: &str) -> PrivateKey {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/keys/files/{name}.private.pem"));
    PrivateKey::read(&std::fs::read(path).expect("a key file"), NAMES.key_bits).expect("a key")
}

fn signer(key: &PrivateKey) -> Signer<'_> {
    Signer { key, backend: SIGNING, asked: None }
}

fn sign_type(name: &str) -> &'static SignType {
    NAMES.sign_types.iter().find(|sign_type| sign_type.name == name).expect("a sign type")
}

/// The verified message, or the ids of the rules that stand in the way with their pointers.
fn verified<'t>(
    text: &'t [u8],
    key: &PublicKey,
    asked: Option<&'static SignType>,
) -> Result<Verified<'t>, Vec<String>> {
    let catalog = Catalog::generated();
    let opened = open(&catalog, &catalog.readings(), text, None, None);
    verify(NAMES, text, &opened, key, asked).map_err(|refusal| {
        refusal.findings.iter().map(|finding| format!("{} {}", finding.rule.id, finding.pointer)).collect()
    })
}

/// A message of the documents.
fn sample(name: &str) -> &'static str {
    generated::SAMPLES.iter().find(|(file, _)| *file == name).map(|(_, text)| *text).expect("a sample")
}

const REQUEST: &str = "pay-2.0.4-request.json";

#[test]
fn signing_keeps_every_byte_of_the_message() {
    let key = private("client");
    let catalog = Catalog::generated();
    let sign = |text: &str| {
        let signed = conformance::signature::sign_text(&catalog, text.as_bytes(), Direction::Request, signer(&key));
        String::from_utf8(signed.expect("it can be signed")).expect("text")
    };
    let message = |text: &'static str| {
        let opened = open(&catalog, &catalog.readings(), text.as_bytes(), None, None);
        let span = opened.message.expect("a message");
        &text[span.start..span.end]
    };
    let request = message(sample(REQUEST));

    // In the place of a signature that is there, whatever it is.
    for old in [r#""signature string""#, "null", "[1, 2]", "\"\""] {
        let text = format!("{{ \"signature\" :\t{old}, \"request\": {request} }}\r\n");
        let signed = sign(&text);
        assert!(signed.starts_with("{ \"signature\" :\t\""), "{signed}");
        assert!(signed.ends_with(&format!(", \"request\": {request} }}\r\n")), "{signed}");
        assert_eq!(verified(signed.as_bytes(), &key.public(), None).expect("valid").signed(), request.as_bytes());
    }
    // Behind the message, where there is none.
    let signed = sign(&format!("{{\"request\": {request}\n , \"more\": 1}}"));
    assert!(signed.starts_with(&format!("{{\"request\": {request},\"signature\":\"")), "{signed}");
    assert!(signed.ends_with("\"\n , \"more\": 1}"), "{signed}");
    assert!(verified(signed.as_bytes(), &key.public(), None).is_ok());
    // A bare message gets an envelope.
    let signed = sign(&format!(" \n{request}\n"));
    assert!(signed.starts_with(&format!("{{\"request\":{request},\"signature\":\"")), "{signed}");
    assert!(verified(signed.as_bytes(), &key.public(), None).is_ok());
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let key = private("client");
    let catalog = Catalog::generated();
    let refused = |text: &str, asked: Option<&str>| {
        let signer = Signer { asked: asked.map(sign_type), ..signer(&key) };
        match conformance::signature::sign_text(&catalog, text.as_bytes(), Direction::Request, signer) {
            Err(conformance::signature::sign::SignError::Findings(found)) => {
                found.iter().map(|finding| format!("{} {}", finding.rule.id, finding.pointer)).collect::<Vec<_>>()
            }
            other => panic!("{text}: {other:?}"),
        }
    };
    let sample = sample(REQUEST);
    let twice = sample.replacen("\"signature\"", "\"signature\":\"\",\"signature\"", 1);
    let inside = r#"{"request":{"head":{"signature":"x"},"body":{}}}"#;
    let table: [(&str, Option<&str>, &[&str]); 9] = [
        ("", None, &["json/syntax "]),
        ("{}", None, &["envelope/message "]),
        ("[]", None, &["envelope/message "]),
        (r#"{"request":7}"#, None, &["envelope/message /request"]),
        (r#"{"request":{},"response":{}}"#, None, &["envelope/message /response"]),
        (&twice, None, &["json/duplicate-member /signature"]),
        (inside, None, &["envelope/signature /request/head/signature"]),
        // Its head says RSA2.
        (sample, Some("RSA"), &["signature/sign-type /request/head/signType"]),
        // Without a word in the head, this contract signs with RSA2 and with nothing else.
        (&sample.replace("signType", "signtype"), Some("RSA"), &["signature/sign-type /request"]),
    ];
    for (text, asked, expected) in table {
        assert_eq!(refused(text, asked), expected, "{text}");
    }
}
