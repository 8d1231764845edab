//! Whatever is changed afterwards is seen.

use conformance::bundle::verify::verify;
use proptest::prelude::*;
use serde_json::json;

use super::{made, public, report_of, stranger};

fn bundle() -> Vec<u8> {
    made(&report_of(&[], json!([{"rule": "x/y", "message": "m"}])), &[])
}

#[test]
fn a_bundle_is_whole() {
    let manifest = verify(&bundle(), &public()).expect("whole");
    assert_eq!((manifest.verdict.name(), manifest.auditor.as_deref()), ("fail", Some("A. Auditor")));
    assert_eq!(manifest.made, "2026-01-02T03:04:05Z");
    let why = verify(&bundle(), &stranger()).expect_err("another key");
    assert!(why.starts_with("it is signed with another key"), "{why}");
}

/// Every byte, changed in one of its bits.
#[test]
fn no_byte_can_be_changed() {
    let (bundle, key) = (bundle(), public());
    for at in 0..bundle.len() {
        let mut other = bundle.clone();
        other[at] ^= 1 << (at % 8);
        assert!(verify(&other, &key).is_err(), "byte {at}");
    }
}

#[test]
fn no_end_can_be_cut_off_or_grow() {
    let (bundle, key) = (bundle(), public());
    for length in 0..bundle.len() {
        assert!(verify(&bundle[..length], &key).is_err(), "{length} bytes");
    }
    for more in [&b"\0"[..], b"x", &bundle] {
        assert!(verify(&[&bundle, more].concat(), &key).is_err());
        assert!(verify(&[more, &bundle].concat(), &key).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nor_anything_else(start in 0.0..1.0f64, taken in 0..40usize, put in proptest::collection::vec(any::<u8>(), 0..40)) {
        let bundle = bundle();
        let at = (start * bundle.len() as f64) as usize;
        let end = (at + taken).min(bundle.len());
        let other = [&bundle[..at], &put, &bundle[end..]].concat();
        prop_assume!(other != bundle);
        prop_assert!(verify(&other, &public()).is_err());
    }
}
