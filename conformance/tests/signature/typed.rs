//! Messages as Rust values: signed from one, and read into one after verifying.

use conformance::catalog::Catalog;
use conformance::signature::sign_message;
use conformance::signature::verify::Unfit;
use generated::{pay_2_0_4, pre_create_2_0_4};

use super::{NAMES, REQUEST, private, sample, sign_type, signer, verified};

#[test]
fn a_value_is_signed_verified_and_read_again() {
    let key = private("client");
    let envelope: pay_2_0_4::RequestEnvelope = serde_json::from_str(sample(REQUEST)).expect("the sample");
    let signed = sign_message(NAMES, &envelope.request, signer(&key)).expect("signed");

    let verified = verified(&signed, &key.public(), None).expect("verified");
    assert_eq!(verified.contract().map(|contract| contract.id), Some("pay@2.0.4"));
    assert_eq!(verified.sign_type().name, "RSA2");
    let readings = Catalog::generated().readings();
    let request: pay_2_0_4::Request = verified.message(&readings).expect("the message");
    assert_eq!(request, envelope.request);

    // It is no message of another type,
    let other = verified.message::<pre_create_2_0_4::Request>(&readings);
    assert!(matches!(other, Err(Unfit::Other(..))), "{other:?}");
    let other = verified.message::<pay_2_0_4::Response>(&readings);
    assert!(matches!(other, Err(Unfit::Other(..))), "{other:?}");
}

#[test]
fn a_value_that_breaks_rules_is_verified_and_not_read() {
    let key = private("client");
    let long = "x".repeat(65);
    let mut envelope: pay_2_0_4::RequestEnvelope = serde_json::from_str(sample(REQUEST)).expect("the sample");
    envelope.request.body.merchant_trans_id = long.as_str().into();
    let signed = sign_message(NAMES, &envelope.request, signer(&key)).expect("signed");
    let verified = verified(&signed, &key.public(), None).expect("verified");
    match verified.message::<pay_2_0_4::Request>(&Catalog::generated().readings()) {
        Err(Unfit::Broken(findings)) => {
            let rules: Vec<_> = findings.iter().map(|finding| finding.rule.id).collect();
            assert_eq!(rules, ["pay@2.0.4/request.body.merchantTransId/max-length"]);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn sha_1_has_to_be_asked_for_by_name() {
    use conformance::signature::sign::Signer;
    let key = private("client");
    let sample = sample(REQUEST).replace("2.0.4", "2.0.0").replace("signType", "signtype");
    let asked = Some(sign_type("RSA"));
    let old = Signer { asked, ..signer(&key) };
    let catalog = Catalog::generated();
    let signed = conformance::signature::sign_text(&catalog, sample.as_bytes(), wire::Direction::Request, old);
    let signed = signed.expect("signed");
    assert_eq!(verified(&signed, &key.public(), asked).expect("verified").sign_type().name, "RSA");
    assert_eq!(verified(&signed, &key.public(), None).expect_err("refused"), ["signature/valid /signature"]);
}
