//! Compiled contracts.
//!
//! Compiled from `spec/` by `cargo xtask generate`; do not edit.
#![allow(clippy::all)]
pub mod errata;
#[cfg(feature = "proptest")]
pub mod strategies;
pub mod pay_2_0_0;
pub mod pay_2_0_4;
pub mod pre_create_2_0_4;
pub use errata::ERRATA;
/// Every contract, in order of their ids.
pub static CONTRACTS: &[&wire::Contract] = &[
    &pay_2_0_0::CONTRACT,
    &pay_2_0_4::CONTRACT,
    &pre_create_2_0_4::CONTRACT,
];
/// The member names by which a judge finds its way from bytes to a contract.
pub static ENVELOPE: wire::Envelope = wire::Envelope {
    request: "request",
    response: "response",
    signature: "signature",
    head: "head",
    function: "function",
    version: "version",
    sign_type: "signType",
    sign_types: &[
        wire::SignType {
            name: "RSA2",
            algorithm: wire::Algorithm::RsaPkcs1Sha256,
            default: true,
            only: &[],
            on_request: false,
        },
        wire::SignType {
            name: "RSA",
            algorithm: wire::Algorithm::RsaPkcs1Sha1,
            default: false,
            only: &["pay@2.0.0"],
            on_request: true,
        },
    ],
    key_bits: 2048,
    success: "S",
};
/// The resolved model: what `generated/model.json` holds.
pub static MODEL_JSON: &str = include_str!("../model.json");
/// The vectors: file names below `generated/vectors/`, and their texts.
pub static VECTORS: &[(&str, &str)] = &[
    ("pay@2.0.0/request.json", include_str!("../vectors/pay@2.0.0/request.json")),
    ("pay@2.0.0/response.json", include_str!("../vectors/pay@2.0.0/response.json")),
    ("pay@2.0.0/exchange.json", include_str!("../vectors/pay@2.0.0/exchange.json")),
    ("pay@2.0.4/request.json", include_str!("../vectors/pay@2.0.4/request.json")),
    ("pay@2.0.4/response.json", include_str!("../vectors/pay@2.0.4/response.json")),
    ("pay@2.0.4/exchange.json", include_str!("../vectors/pay@2.0.4/exchange.json")),
    (
        "preCreate@2.0.4/request.json",
        include_str!("../vectors/preCreate@2.0.4/request.json"),
    ),
    (
        "preCreate@2.0.4/response.json",
        include_str!("../vectors/preCreate@2.0.4/response.json"),
    ),
    (
        "preCreate@2.0.4/exchange.json",
        include_str!("../vectors/preCreate@2.0.4/exchange.json"),
    ),
];
/// The signature vectors: the text of `generated/vectors/signatures.json`; empty when
/// the spec has no keys.
pub static SIGNATURE_VECTORS: &str = include_str!("../vectors/signatures.json");
/// The documents' own samples: file names below `spec/samples/`, and their texts.
pub static SAMPLES: &[(&str, &str)] = &[
    (
        "pay-2.0.4-request.json",
        include_str!("../../spec/samples/pay-2.0.4-request.json"),
    ),
    (
        "pay-2.0.4-response.json",
        include_str!("../../spec/samples/pay-2.0.4-response.json"),
    ),
    (
        "preCreate-2.0.4-request.json",
        include_str!("../../spec/samples/preCreate-2.0.4-request.json"),
    ),
    (
        "preCreate-2.0.4-response-success.json",
        include_str!("../../spec/samples/preCreate-2.0.4-response-success.json"),
    ),
    (
        "preCreate-2.0.4-response-failure.json",
        include_str!("../../spec/samples/preCreate-2.0.4-response-failure.json"),
    ),
];
