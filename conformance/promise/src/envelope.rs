//! Any text is opened so that its signed bytes are beyond doubt, or it is refused.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use conformance::catalog::Catalog;
use conformance::envelope::{Member, Opened, open};
use conformance::signature::backend::{BULK_SIGNING, Backend, NotSigned};
use conformance::signature::rules::SIGNATURE_RULES;
use conformance::signature::sign::{SignError, Signer};
use conformance::signature::{PrivateKey, PublicKey, sign_text, verify};
use wire::{Algorithm, Direction, Finding, Readings, Severity};

use crate::choice::is_one_of_many;
use crate::members::Members;
use crate::placed::assert_placed;
use crate::test_keys::pairs;

/// Any text is opened without a panic, whichever message is asked for. Then:
///
/// - Signed bytes are UTF-8 and go from a brace to a brace. Without doubts they are, byte
///   by byte, the value that serde_json finds; it finds one, and the same signature and
///   sign type.
/// - With doubts no signature is good, even if it is right.
/// - A text that can be signed keeps every byte of its message, has no doubts afterwards,
///   and verifies.
///
/// # Panics
/// When one of these does not hold.
pub fn envelope(text: &[u8]) {
    let catalog = Catalog::generated();
    for direction in [None, Some(Direction::Request), Some(Direction::Response)] {
        let opened = open(&catalog, &READINGS, text, direction, None);
        assert_placed(text, &opened.findings);
        assert_placed(text, &opened.faults);
        assert_message(text, &opened);
        if opened.doubts().next().is_some() {
            assert_refused(&catalog, text, opened);
        } else {
            assert_exact(&catalog, text, &opened);
            assert_verified_is_exact(&catalog, text, &opened);
        }
    }
    assert_signed_is_whole(&catalog, text);
}

static READINGS: LazyLock<Readings> = LazyLock::new(|| Catalog::generated().readings());

fn assert_message(text: &[u8], opened: &Opened) {
    let Some(span) = opened.message else { return };
    let message = text.get(span.start..span.end).expect("the message is of the text");
    let message = std::str::from_utf8(message).expect("the message is UTF-8");
    assert!(message.starts_with('{') && message.ends_with('}'), "{message}");
    assert!(opened.direction.is_some(), "there is a message in no direction");
}

/// Another reader finds the same parts.
fn assert_exact(catalog: &Catalog, text: &[u8], opened: &Opened) {
    let names = catalog.envelope;
    let text = std::str::from_utf8(text).expect("a text without doubts is UTF-8");
    let members = Members::of(text).expect("a text without doubts is an object");
    let (request, response) = (members.named(names.request), members.named(names.response));
    let (direction, message) = match (request.as_slice(), response.as_slice()) {
        ([message], []) => (Direction::Request, *message),
        ([], [message]) => (Direction::Response, *message),
        other => panic!("no doubt about {other:?}"),
    };
    assert_eq!(opened.direction, Some(direction));
    let span = opened.message.expect("a text without doubts has a message");
    let found = &text[span.start..span.end];
    assert!(std::ptr::eq(found, message), "{found} is not the value that serde_json finds: {message}");

    let [signature] = members.named(names.signature)[..] else { panic!("no doubt about its signature") };
    assert_member(opened.signature.as_ref(), text, signature);
    let head = Members::of(message).map(|message| message.named(names.head));
    let head = head.and_then(|heads| Members::of(heads.first()?));
    match head.map(|head| head.named(names.sign_type)).as_deref() {
        Some([sign_type]) => assert_member(opened.sign_type.as_ref(), text, sign_type),
        Some([]) | None => assert_eq!(opened.sign_type, None),
        other => panic!("no doubt about {other:?}"),
    }
}

fn assert_member(found: Option<&Member>, text: &str, wanted: &str) {
    let found = found.unwrap_or_else(|| panic!("{wanted} is not found"));
    assert!(std::ptr::eq(&text[found.span.start..found.span.end], wanted), "{found:?} is not {wanted}");
    assert_eq!(found.text, serde_json::from_str(wanted).ok());
}

fn assert_verified_is_exact(catalog: &Catalog, text: &[u8], opened: &Opened) {
    for pair in pairs() {
        match verify(catalog.envelope, text, opened, &pair.public, None) {
            Ok(verified) => assert_eq!(Some(verified.signed()), message(text, opened)),
            Err(refusal) => {
                assert!(!refusal.findings.is_empty(), "refused without a reason");
                assert!(refusal.findings.iter().all(is_of_signature), "refused without doubts: {refusal:?}");
                assert_placed(text, &refusal.findings);
            }
        }
    }
}

fn assert_refused(catalog: &Catalog, text: &[u8], mut opened: Opened) {
    let pair = &pairs()[0];
    if let (Some(message), Some(direction), true) = (message(text, &opened), opened.direction, is_one_of_many(text)) {
        // A right signature, put where the text's own would be.
        let signed = BULK_SIGNING.sign(&pair.private, default_algorithm(catalog), message).expect("the key signs");
        let span = opened.signature.as_ref().map(|member| member.span).unwrap_or_default();
        opened.signature = Some(Member { text: Some(STANDARD.encode(signed)), span });
        opened.direction = Some(direction);
    }
    let Err(refusal) = verify(catalog.envelope, text, &opened, &pair.public, None) else {
        panic!("verified with doubts: {:?}", opened.doubts().collect::<Vec<_>>())
    };
    assert!(!refusal.findings.is_empty(), "refused without a reason");
    assert!(!refusal.findings.iter().any(is_of_signature), "what is signed is open to doubt: {refusal:?}");
    assert!(refusal.findings.iter().all(|finding| finding.rule.severity == Severity::Error));
}

fn is_of_signature(finding: &Finding) -> bool {
    SIGNATURE_RULES.iter().any(|rule| rule.id == finding.rule.id)
}

fn assert_signed_is_whole(catalog: &Catalog, text: &[u8]) {
    let pair = &pairs()[0];
    let before = open(catalog, &READINGS, text, None, None);
    let signed = sign(catalog, text, &pair.private, &Blank);
    let signed = match signed {
        Ok(signed) => signed,
        Err(SignError::Findings(findings)) => {
            assert!(!findings.is_empty(), "not signed, without a reason");
            return;
        }
        Err(error) => panic!("{error}"),
    };
    let after = open(catalog, &READINGS, &signed, None, None);
    let doubts: Vec<_> = after.doubts().collect();
    assert!(doubts.is_empty(), "signed, and yet {doubts:?}: {}", String::from_utf8_lossy(&signed));
    let bare = before.bare.and_then(|span| text.get(span.start..span.end));
    assert_eq!(message(&signed, &after), bare.or(message(text, &before)), "signing changes the message");
    let written = after.signature.as_ref().and_then(|member| member.text.as_deref());
    assert_eq!(written, Some(STANDARD.encode(BLANK).as_str()));
    if bare.is_none() {
        assert_eq!(others(catalog, &signed), others(catalog, text), "signing changes other members");
    }
    assert_exact(catalog, &signed, &after);
    if is_one_of_many(text) {
        let signed = sign(catalog, text, &pair.private, BULK_SIGNING).expect("it has been signed already");
        assert_verifies(catalog, &signed, &pair.public);
    }
}

fn assert_verifies(catalog: &Catalog, signed: &[u8], key: &PublicKey) {
    let opened = open(catalog, &READINGS, signed, None, None);
    let verified = verify(catalog.envelope, signed, &opened, key, None);
    assert!(verified.is_ok(), "{:?}: {}", verified.err(), String::from_utf8_lossy(signed));
}

fn sign(catalog: &Catalog, text: &[u8], key: &PrivateKey, backend: &'static dyn Backend) -> Result<Vec<u8>, SignError> {
    sign_text(catalog, text, Direction::Request, Signer { key, backend, asked: None })
}

fn message<'t>(text: &'t [u8], opened: &Opened) -> Option<&'t [u8]> {
    opened.message.and_then(|span| text.get(span.start..span.end))
}

/// The members but the signature.
fn others(catalog: &Catalog, text: &[u8]) -> Vec<(String, String)> {
    let members = std::str::from_utf8(text).ok().and_then(Members::of);
    let others = members.into_iter().flat_map(|members| members.0);
    let others = others.filter(|(name, _)| name != catalog.envelope.signature);
    others.map(|(name, value)| (name, value.get().to_owned())).collect()
}

fn default_algorithm(catalog: &Catalog) -> Algorithm {
    let default = catalog.envelope.sign_types.iter().find(|sign_type| sign_type.default);
    default.expect("there is a default").algorithm
}

/// Signs at once, and with nothing.
struct Blank;

const BLANK: [u8; crate::test_keys::BITS / 8] = [0; crate::test_keys::BITS / 8];

impl Backend for Blank {
    fn name(&self) -> &'static str {
        "blank"
    }

    fn sign(&self, _: &PrivateKey, _: Algorithm, _: &[u8]) -> Result<Vec<u8>, NotSigned> {
        Ok(BLANK.to_vec())
    }

    fn verify(&self, _: &PublicKey, _: Algorithm, _: &[u8], _: &[u8]) -> bool {
        false
    }
}
