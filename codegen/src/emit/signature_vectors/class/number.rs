//! Signatures as numbers and as bytes: their length, and numbers that are none.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::BigUint;

use super::super::bench::Bench;
use super::super::draft::{Draft, hexadecimal};
use super::super::encoding::{OCTETS, der};
use super::super::layout::{compact, with_extra};

/// Where the search for a signature with a zero byte in front begins. Only one of 256
/// signatures has it. Any start leads to one, and with today's keys and messages this one
/// at once; when generating has become slower, take the number that the vector has.
const ZERO_IN_FRONT: u32 = 139;

/// Right and wrong lengths.
pub(in super::super) fn lengths<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let text = bench.sign(spot, &value);
    let right = STANDARD.decode(&text).unwrap_or_default();
    let (zero_value, zero) = search(bench, ZERO_IN_FRONT, |bytes| bytes.first() == Some(&0));
    let draft = |value: &str, what, flag, note, bytes: &[u8]| {
        let draft = Draft::wrong(bench, spot, value, &STANDARD.encode(bytes)).about(what, &[flag], note);
        draft.invalid("signature/length", bench.signature_pointer())
    };
    let of = |what, flag, note, bytes: &[u8]| draft(&value, what, flag, note, bytes);
    let last = right.len().saturating_sub(1);
    vec![
        Draft::right(bench, spot, &zero_value).about(
            "zero-in-front",
            &["leading-zero"],
            "The signature's first byte is zero, and belongs to it.",
        ),
        draft(
            &zero_value,
            "zero-stripped",
            "leading-zero",
            "The signature's first byte is zero and left out.",
            zero.get(1..).unwrap_or_default(),
        ),
        of(
            "zero-added",
            "leading-zero",
            "A zero byte stands before the signature, as in a signed number.",
            &[&[0], &right[..]].concat(),
        ),
        of("zero-appended", "signature-length", "A zero byte follows the signature.", &[&right[..], &[0]].concat()),
        of("cut", "signature-length", "The signature's last byte is missing.", right.get(..last).unwrap_or_default()),
        of("one-byte", "signature-length", "The signature is one byte.", &[1]),
        of("empty", "missing-signature", "The signature is empty.", &[]),
        of("twice", "signature-length", "The signature's bytes stand there twice.", &right.repeat(2)),
        of("in-der", "double-encoding", "The signature stands in a DER octet string.", &in_octet_string(&right)),
        of("base64-twice", "double-encoding", "Base64 of base64, as one page of the provider has it.", text.as_bytes()),
        // Hexadecimal digits are letters of base64, and their number is one of whole groups.
        Draft::wrong(bench, spot, &value, &hexadecimal(&right))
            .about("hexadecimal", &["double-encoding"], "Hexadecimal instead of base64: it decodes, to other bytes.")
            .invalid("signature/length", bench.signature_pointer()),
    ]
}

/// Numbers that no private key made, with the length of the modulus.
pub(in super::super) fn numbers<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let key = &bench.key(bench.signer(spot)).1;
    let modulus = key.modulus();
    let limit = BigUint::from(1u8) << (key.size() * 8);
    let number = |bytes: &[u8]| BigUint::from_bytes_be(bytes);
    let (small_value, small) = search(bench, 0, |bytes| number(bytes) + modulus < limit);
    let draft = |value: &str, what, note, number: &BigUint| {
        let signature = STANDARD.encode(key.bytes(number));
        Draft::wrong(bench, spot, value, &signature).about(what, &["number-range"], note)
    };
    let one = BigUint::from(1u8);
    vec![
        draft(&value, "zero", "The signature is the number 0.", &BigUint::default()),
        draft(&value, "one", "The signature is the number 1, whose every power is 1.", &one),
        draft(
            &value,
            "modulus-less-one",
            "The signature is one less than the modulus, whose every odd power it is.",
            &(modulus - &one),
        ),
        draft(&value, "modulus", "The signature is the modulus.", modulus),
        draft(&value, "modulus-and-one", "The signature is one more than the modulus.", &(modulus + &one)),
        draft(&value, "all-ones", "Every bit of the signature is one.", &(&limit - &one)),
        draft(
            &small_value,
            "plus-modulus",
            "The right signature plus the modulus: the same residue, and no signature.",
            &(number(&small) + modulus),
        ),
    ]
}

/// The first message of a row whose right signature is as wanted, and that signature.
fn search(bench: &Bench, first: u32, wanted: impl Fn(&[u8]) -> bool) -> (String, Vec<u8>) {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let mut count = first;
    loop {
        let value = with_extra(&value, &count.to_string());
        let signature = bench.sign_as(bench.signer(spot), bench.default().algorithm, value.as_bytes());
        if wanted(&signature) {
            return (value, signature);
        }
        count = count.wrapping_add(1);
    }
}

fn in_octet_string(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap_or(u16::MAX).to_be_bytes();
    [&der(OCTETS, &[])[..1], &[0x82], &length, bytes].concat()
}
