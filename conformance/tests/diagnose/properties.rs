//! Whatever comes in: an answer, the same every time, and no panic.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::making::{base64, client, envelope, signed};
use super::mistakes::PLAIN;
use super::{causes, diagnose_raw, diagnosed, sign_type};

/// The same cases in every run.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// Text that is near to a signature or to JSON.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just(base64(signed(PLAIN.as_bytes()))),
        Just("%".to_owned()),
        Just("\\n".to_owned()),
        Just("\\u".to_owned()),
        Just("\\ud83d".to_owned()),
        Just("==".to_owned()),
        Just("\"".to_owned()),
        Just("中".to_owned()),
        Just("{\"a\":[1e400,-0.0,null,{}".to_owned()),
        Just("]}".to_owned()),
        any::<String>(),
        "[A-Za-z0-9+/=]{0,400}",
        "[0-9a-f]{0,600}",
    ];
    prop::collection::vec(pieces, 0..4).prop_map(|pieces| pieces.concat())
}

#[test]
fn any_signature_and_any_bytes_get_an_answer() {
    let inputs = (text(), prop_oneof![text().prop_map(String::into_bytes), any::<Vec<u8>>()]);
    let ran = runner(300).run(&inputs, |(signature, bytes)| {
        let ask = || diagnose_raw(&bytes, &signature, &client().public, Some(sign_type("RSA2")), &[]);
        let found = ask();
        prop_assert_eq!(&found, &ask());
        for diagnosis in found {
            prop_assert!(!diagnosis.cure.is_empty(), "{}", diagnosis.cause);
        }
        diagnosed(&envelope(PLAIN, &signature), sign_type("RSA2"), &[]);
        diagnosed(&bytes, sign_type("RSA2"), &[]);
        Ok(())
    });
    ran.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn signed_bytes_of_any_kind_are_whole() {
    let ran = runner(100).run(&any::<Vec<u8>>(), |bytes| {
        let found = diagnose_raw(&bytes, &base64(signed(&bytes)), &client().public, Some(sign_type("RSA2")), &[]);
        prop_assert_eq!(causes(&found), Vec::<&str>::new());
        Ok(())
    });
    ran.unwrap_or_else(|error| panic!("{error}"));
}

/// Long, deep and wide messages: the search ends, and says if it did not try everything.
#[test]
fn long_messages_get_an_answer() {
    let wide =
        format!("{{{}}}", (0..100_000).map(|number| format!("\"{number}\":{number}")).collect::<Vec<_>>().join(","));
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(120), "]".repeat(120));
    let long = format!("{{\"a\":\"{}\"}}", "中/<".repeat(300_000));
    let spread = format!("{{\"a\":{}{}{}}}", "[".repeat(120), ["1"; 100_000].join(","), "]".repeat(120));
    for (message, is_long) in [(wide, true), (deep, false), (long, true), (spread, true)] {
        let found = diagnosed(&envelope(&message, &base64(signed(b"other"))), sign_type("RSA2"), &[]);
        assert_eq!(causes(&found), ["other-content"]);
        assert_eq!(found[0].message.contains("Not all forms were tried"), is_long, "{}", found[0].message);
    }
}
