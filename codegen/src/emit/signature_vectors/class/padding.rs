//! Encoded messages that are almost right, raised to the private exponent: what a forger
//! would hope for, and what a verifier has to see.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::super::bench::Bench;
use super::super::draft::Draft;
use super::super::encoding::{Hash, NULL, OCTETS, SEQUENCE, der, pkcs1, pss};
use super::super::layout::compact;

pub(in super::super) fn vectors<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let spot = bench.request();
    let value = compact(bench.message(spot));
    let signs = bench.signer(spot);
    let size = bench.key(signs).1.size();
    let hash = Hash::of(bench.default().algorithm);
    let right = Right { hash, digest: hash.digest(value.as_bytes()), info: hash.digest_info(value.as_bytes()), size };
    let mut all = paddings(&right);
    all.extend(
        digest_infos(&right).into_iter().map(|(what, note, info)| (what, "digest-info", note, pkcs1(&info, size))),
    );
    all.push(("pss", "scheme", "PSS (RFC 8017, 8.1) over the same digest.", pss(value.as_bytes(), size)));
    let draft = |(what, flag, note, encoded): Encoded| {
        let signature = STANDARD.encode(bench.sign_encoded(signs, &encoded));
        Draft::wrong(bench, spot, &value, &signature).about(what, &[flag], note)
    };
    all.into_iter().map(draft).collect()
}

type Encoded = (&'static str, &'static str, &'static str, Vec<u8>);

/// What the encoded message is made from when all is right.
struct Right {
    hash: Hash,
    digest: Vec<u8>,
    info: Vec<u8>,
    size: usize,
}

/// The right DigestInfo in wrong padding.
fn paddings(right: &Right) -> Vec<Encoded> {
    const FLAG: &str = "padding";
    let encoded = pkcs1(&right.info, right.size);
    let changed = |place: usize, byte: u8| {
        let mut encoded = encoded.clone();
        if let Some(there) = encoded.get_mut(place) {
            *there = byte;
        }
        encoded
    };
    let separator = right.size - right.info.len() - 1;
    let filled = |fill: u8| {
        let mut encoded = encoded.clone();
        encoded.iter_mut().take(separator).skip(2).for_each(|byte| *byte = fill);
        encoded
    };
    // Fewer padding bytes, and garbage to fill the length up.
    let short = |after: usize| {
        let garbage = right.size - 3 - 8 - right.info.len();
        let (before, behind) = (vec![0xa5; garbage - after], vec![0xa5; after]);
        [&[0, 1][..], &[0xff; 8], &before, &[0], &right.info, &behind].concat()
    };
    let only_zeros = [&vec![0; right.size - right.info.len()], &right.info[..]].concat();
    vec![
        (
            "garbage-after",
            FLAG,
            "Eight padding bytes, and garbage after the digest: the forgery of 2006.",
            short(right.size - 11 - right.info.len()),
        ),
        ("garbage-before", FLAG, "Eight padding bytes, and garbage before the separator.", short(0)),
        ("padding-changed", FLAG, "One padding byte is not FF.", changed(separator / 2, 0xfe)),
        ("first-padding-changed", FLAG, "The first padding byte is not FF.", changed(2, 0x7f)),
        ("last-padding-changed", FLAG, "The last padding byte is not FF.", changed(separator - 1, 0xfe)),
        (
            "zero-in-padding",
            FLAG,
            "A padding byte is zero, so that the separator seems to come early.",
            changed(separator / 2, 0),
        ),
        ("separator-missing", FLAG, "There is a padding byte in place of the separator.", changed(separator, 0xff)),
        ("separator-one", FLAG, "The separator is not zero.", changed(separator, 1)),
        ("block-type-0", FLAG, "The block type is 00.", changed(1, 0)),
        ("block-type-2", FLAG, "The block type is 02, which is for encryption.", changed(1, 2)),
        ("block-type-2-random", FLAG, "The block type is 02, and so is the padding.", {
            let mut encoded = filled(0xa5);
            encoded[1] = 2;
            encoded
        }),
        ("padding-zero", FLAG, "All padding bytes are zero.", filled(0)),
        ("no-padding", FLAG, "There is nothing but zero bytes before the DigestInfo.", only_zeros),
        ("first-byte", FLAG, "The first byte is not zero.", changed(0, 1)),
        (
            "digest-changed",
            "content",
            "The last byte of the digest is another.",
            changed(right.size - 1, encoded[right.size - 1] ^ 1),
        ),
    ]
}

/// Another DigestInfo in the right padding.
fn digest_infos(right: &Right) -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let Right { hash, digest, info, .. } = right;
    let octets = der(OCTETS, digest);
    let other = if *hash == Hash::Sha1 { Hash::Sha256 } else { Hash::Sha1 };
    let same_length = if *hash == Hash::Sha224 { Hash::Sha256 } else { Hash::Sha224 };
    let algorithm = |oid: Vec<u8>, parameters: &[u8]| der(SEQUENCE, &[&oid[..], parameters].concat());
    let of = |algorithm: Vec<u8>, octets: &[u8]| der(SEQUENCE, &[&algorithm[..], octets].concat());
    let usual = || algorithm(hash.oid(), &NULL);
    let inside = &info[2..];
    vec![
        ("no-digest-info", "The digest stands without a DigestInfo.", digest.clone()),
        (
            "wrong-algorithm",
            "The DigestInfo names SHA-1 over the digest that is right.",
            of(algorithm(other.oid(), &NULL), &octets),
        ),
        (
            "similar-algorithm",
            "The DigestInfo names an algorithm whose identifier differs in one byte.",
            of(algorithm(same_length.oid(), &NULL), &octets),
        ),
        (
            "null-missing",
            "The algorithm has no parameters, where RFC 8017 wants NULL.",
            of(algorithm(hash.oid(), &[]), &octets),
        ),
        (
            "null-with-content",
            "The algorithm's NULL has a content.",
            of(algorithm(hash.oid(), &[0x05, 0x02, 0xde, 0xad]), &octets),
        ),
        (
            "parameters-octets",
            "The algorithm's parameters are an octet string.",
            of(algorithm(hash.oid(), &[OCTETS, 0x00]), &octets),
        ),
        (
            "long-length-outside",
            "The length of the DigestInfo has the long form (BER).",
            [&[SEQUENCE, 0x81, info[1]], inside].concat(),
        ),
        (
            "long-length-inside",
            "The length of the digest has the long form (BER).",
            of(usual(), &[&[OCTETS, 0x81, octets[1]], &digest[..]].concat()),
        ),
        (
            "indefinite-length",
            "The DigestInfo has no length but an end mark (BER).",
            [&[SEQUENCE, 0x80], inside, &[0, 0]].concat(),
        ),
        ("element-after-digest", "The DigestInfo has a further element.", of(usual(), &[&octets[..], &NULL].concat())),
        ("bytes-after", "Bytes follow the DigestInfo, within the right padding.", [&info[..], &[0, 0]].concat()),
        ("digest-cut", "The digest lacks its last byte.", of(usual(), &der(OCTETS, &digest[..digest.len() - 1]))),
        ("digest-empty", "The DigestInfo has no digest.", of(usual(), &der(OCTETS, &[]))),
        ("digest-long", "The digest has a zero byte more.", of(usual(), &der(OCTETS, &[&digest[..], &[0]].concat()))),
        ("bit-string", "The digest stands in a bit string.", of(usual(), &der(0x03, &[&[0], &digest[..]].concat()))),
    ]
}
