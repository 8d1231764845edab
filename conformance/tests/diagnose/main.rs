//! Why does a signature not verify? Every mistake made, and found.

mod making;
mod mistakes;
mod properties;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use conformance::catalog::Catalog;
use conformance::envelope::open;
use conformance::signature::PublicKey;
use conformance::signature::diagnose::{CAUSES, Case, Diagnosis, diagnose, diagnose_raw};
use wire::SignType;

use making::{base64, client, envelope, provider, signed, stranger};
use mistakes::PLAIN;

fn sign_type(name: &str) -> &'static SignType {
    generated::ENVELOPE.sign_types.iter().find(|sign_type| sign_type.name == name).expect("a sign type")
}

fn diagnosed(text: &[u8], sign_type: &'static SignType, other_keys: &[(String, PublicKey)]) -> Vec<Diagnosis> {
    let catalog = Catalog::generated();
    let opened = open(&catalog, &catalog.readings(), text, None, None);
    diagnose(&Case {
        names: catalog.envelope,
        text,
        opened: &opened,
        key: &client().public,
        sign_type: Some(sign_type),
        other_keys,
    })
}

fn others() -> Vec<(String, PublicKey)> {
    vec![("stranger.pem".to_owned(), stranger()), ("provider.pem".to_owned(), provider().public.clone())]
}

fn causes(found: &[Diagnosis]) -> Vec<&'static str> {
    found.iter().map(|diagnosis| diagnosis.cause).collect()
}

#[test]
fn every_mistake_is_found() {
    let others = others();
    let mut wrong = String::new();
    for mistake in mistakes::all() {
        let found = diagnosed(&mistake.text, sign_type(mistake.sign_type), &others);
        if causes(&found) != mistake.causes {
            _ = writeln!(wrong, "{:?}: {found:#?}\n{}\n", mistake.causes, mistake.text.escape_ascii());
        }
    }
    assert_eq!(wrong, "");
}

/// Where the salt leaves no room for zeros, one in some dozens looks like another digest's too.
#[test]
fn a_signature_that_is_all_salt_is_found() {
    for seed in 0..300 {
        let mistake = mistakes::longest_salt(seed);
        let found = diagnosed(&mistake.text, sign_type(mistake.sign_type), &[]);
        assert_eq!(causes(&found), mistake.causes, "{seed}");
    }
}

#[test]
fn every_cause_has_a_mistake() {
    let made: BTreeSet<_> = mistakes::all().iter().flat_map(|mistake| mistake.causes.iter().copied()).collect();
    // White space around a message is never a part of it: only bytes without an envelope
    // can be trimmed.
    let of_bytes = ["trimmed"];
    let listed: BTreeSet<_> = CAUSES.iter().map(|cause| cause.id).filter(|id| !of_bytes.contains(id)).collect();
    assert_eq!(made, listed);
    assert_eq!(listed.len() + of_bytes.len(), CAUSES.len(), "no id twice");
}

#[test]
fn causes_come_in_the_order_of_their_list() {
    let place = |id: &str| CAUSES.iter().position(|cause| cause.id == id);
    for mistake in mistakes::all() {
        assert!(mistake.causes.is_sorted_by_key(|id| place(id)), "{:?}", mistake.causes);
    }
}

/// What people read.
#[test]
fn the_texts() {
    let others = others();
    let mut shown = String::new();
    let mut seen = BTreeSet::new();
    for mistake in mistakes::all() {
        for diagnosis in diagnosed(&mistake.text, sign_type(mistake.sign_type), &others) {
            if seen.insert(diagnosis.message.clone()) {
                _ = writeln!(shown, "{}: {}\n    {}\n", diagnosis.cause, diagnosis.message, diagnosis.cure);
            }
        }
    }
    for word in ["{message}", "{signature}", "{digest}"] {
        assert!(!shown.contains(word), "{word}");
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn a_key_that_is_not_given_cannot_be_named() {
    let text = envelope(PLAIN, &base64(making::signed_by(provider(), PLAIN.as_bytes())));
    let found = diagnosed(&text, sign_type("RSA2"), &[("stranger.pem".to_owned(), stranger())]);
    assert_eq!(causes(&found), ["unknown"]);
    assert_eq!(causes(&diagnosed(&text, sign_type("RSA2"), &[])), ["unknown"]);
}

#[test]
fn a_sign_type_of_another_contract_is_no_way_out() {
    let sample = include_str!("../../../spec/samples/pay-2.0.4-request.json");
    let (start, end) = (sample.find("{\n        \"head\"").expect("a message"), sample.rfind("},\n").expect("its end"));
    let text = sample.replace("signature string", &sha1_signature(&sample.as_bytes()[start..=end]));
    let found = diagnosed(text.as_bytes(), sign_type("RSA2"), &[]);
    assert_eq!(causes(&found), ["other-digest"]);
    assert!(found[0].message.ends_with("sign type RSA takes, which pay@2.0.4 does not know."), "{}", found[0].message);
}

/// The documents' own samples, taken apart and written again by serde_json.
#[test]
fn samples_that_were_serialised_again() {
    let samples = [
        include_str!("../../../spec/samples/pay-2.0.4-request.json"),
        include_str!("../../../spec/samples/pay-2.0.4-response.json"),
        include_str!("../../../spec/samples/preCreate-2.0.4-request.json"),
        include_str!("../../../spec/samples/preCreate-2.0.4-response-failure.json"),
        include_str!("../../../spec/samples/preCreate-2.0.4-response-success.json"),
    ];
    for sample in samples {
        let parsed: serde_json::Value = serde_json::from_str(sample).expect("JSON");
        let (name, message) = parsed.as_object().and_then(|object| object.iter().next()).expect("a message");
        let start = sample.find(&format!("\"{name}\"")).expect("its name") + name.len() + 3;
        let end = sample.rfind("\"signature\"").expect("a signature");
        let exact = sample[start..end].trim().trim_end_matches(',').trim_end();
        assert!(exact.starts_with('{') && exact.ends_with('}'));

        let mut sorted = message.clone();
        sorted.sort_all_objects();
        let contents: [(String, &[&str]); 6] = [
            (exact.to_owned(), &[]),
            (message.to_string(), &["compact"]),
            (sorted.to_string(), &["sorted", "compact"]),
            (serde_json::to_string_pretty(message).expect("JSON"), &["pretty"]),
            (serde_json::to_string_pretty(&sorted).expect("JSON"), &["sorted", "pretty"]),
            (serde_json::json!({ name: message }).to_string(), &["envelope-signed", "compact"]),
        ];
        for (content, expected) in contents {
            let text = sample.replace("signature string", &base64(signed(content.as_bytes())));
            assert_eq!(causes(&diagnosed(text.as_bytes(), sign_type("RSA2"), &[])), expected, "{content}");
        }
    }
}

#[test]
fn bytes_without_an_envelope() {
    let check = |bytes: &[u8], content: &[u8], expected: &[&str]| {
        let text = base64(signed(content));
        let found = diagnose_raw(bytes, &text, &client().public, Some(sign_type("RSA2")), &[]);
        assert_eq!(causes(&found), expected, "{}", bytes.escape_ascii());
    };
    check(b"a=1&b=2", b"a=1&b=2", &[]);
    check(b"{\"a\":1}\n", b"{\"a\":1}", &["trimmed"]);
    check(b"a\r\nb", b"a\nb", &["line-feeds"]);
    check(b"a\r\nb\r\n", b"a\nb", &["line-feeds", "trimmed"]);
    check(b"\xff\x00", b"\xff\x00\n", &["line-break-added"]);
    check(b"\xff\x00", b"", &["empty-content"]);
    check(PLAIN.as_bytes(), br#"{"b":"2","a":"1"}"#, &["part-signed"]);
    check(b"a", b"b", &["other-content"]);
    // Without a sign type any digest is right.
    let sha1 = sha1_signature(b"a");
    let found = |sign_type| diagnose_raw(b"a", &sha1, &client().public, sign_type, &[]);
    assert_eq!(causes(&found(None)), [""; 0]);
    assert_eq!(causes(&found(Some(sign_type("RSA2")))), ["other-digest"]);
}

fn sha1_signature(content: &[u8]) -> String {
    use sha1::Digest as _;
    let scheme = rsa::Pkcs1v15Sign::new::<sha1::Sha1>();
    base64(client().private.sign(scheme, &sha1::Sha1::digest(content)).expect("a signature"))
}
