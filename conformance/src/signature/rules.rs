//! The rules about signatures, which every contract shares.

use wire::{Citation, Direction, Rule, Scope, Severity};

/// All of them, in the order in which they are asked.
pub static SIGNATURE_RULES: &[&Rule] = &[&SIGN_TYPE, &BASE64, &LENGTH, &VALID];

/// The sign type is one that the contract knows.
pub static SIGN_TYPE: Rule = rule(
    "signature/sign-type",
    "The sign type is one that the contract knows, and that was asked for if it has to be.",
);

/// Standard base64.
pub static BASE64: Rule = rule("signature/base64", "The signature is standard base64 with padding, applied once.");

/// As long as the modulus.
pub static LENGTH: Rule = rule("signature/length", "The signature has as many bytes as the key's modulus.");

/// It verifies.
pub static VALID: Rule = rule("signature/valid", "The signature is the signer's over the exact bytes of the message.");

const fn rule(id: &'static str, text: &'static str) -> Rule {
    Rule {
        id,
        contract: "",
        direction: Direction::Exchange,
        scope: Scope::Signature,
        severity: Severity::Error,
        pointers: &["/**"],
        citation: Citation { document: "wire", section: "What is signed", row: "" },
        hinge: None,
        text,
    }
}
