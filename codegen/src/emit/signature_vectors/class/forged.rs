//! Signatures of other keys and over other digests, made as they should be.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::Signs;

use super::super::bench::Bench;
use super::super::draft::Draft;
use super::super::encoding::{Hash, pkcs1};
use super::super::layout::compact;

/// Keys that are not the sender's.
pub(in super::super) fn keys<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = Vec::new();
    for spot in bench.spots() {
        let value = compact(bench.message(spot));
        let other = if bench.signer(spot) == Signs::Request { Signs::Response } else { Signs::Request };
        for (what, note, signs) in [
            ("stranger", "The signature is by a key that neither side knows.", Signs::Nothing),
            ("receiver", "The signature is by the receiver's key instead of the sender's.", other),
        ] {
            let signature = STANDARD.encode(bench.sign_as(signs, bench.default().algorithm, value.as_bytes()));
            let draft = Draft::wrong(bench, spot, &value, &signature);
            drafts.push(draft.about(what, &["key-confusion"], note).for_each_spot());
        }
    }
    drafts
}

/// Digests that the sign type in force does not use.
pub(in super::super) fn hashes<'m>(bench: &Bench<'m>) -> Vec<Draft<'m>> {
    let mut drafts = Vec::new();
    let right = Hash::of(bench.default().algorithm);
    let hashes = [
        ("sha-1", "downgrade", "The digest is SHA-1.", Hash::Sha1),
        ("sha-224", "hash-confusion", "The digest is SHA-224.", Hash::Sha224),
        ("sha-256", "hash-confusion", "The digest is SHA-256.", Hash::Sha256),
        ("sha-384", "hash-confusion", "The digest is SHA-384.", Hash::Sha384),
        ("sha-512", "hash-confusion", "The digest is SHA-512.", Hash::Sha512),
    ];
    for spot in [bench.request(), bench.response()] {
        let value = compact(bench.message(spot));
        let signs = bench.signer(spot);
        for (what, flag, note, hash) in hashes.into_iter().filter(|(.., hash)| *hash != right) {
            let encoded = pkcs1(&hash.digest_info(value.as_bytes()), bench.key(signs).1.size());
            let signature = STANDARD.encode(bench.sign_encoded(signs, &encoded));
            let draft = Draft::wrong(bench, spot, &value, &signature);
            drafts.push(draft.about(what, &[flag], note).for_each_spot());
        }
    }
    drafts
}
