//! From bytes to the encoded message that is signed: digests, DigestInfo, and the two
//! encodings of RFC 8017, section 9.

use model::Algorithm;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

/// A digest algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// The one that an algorithm of signatures uses.
    pub(super) fn of(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::RsaPkcs1Sha256 => Self::Sha256,
            Algorithm::RsaPkcs1Sha1 => Self::Sha1,
        }
    }

    /// The digest of bytes.
    pub(super) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(bytes).to_vec(),
            Self::Sha224 => Sha224::digest(bytes).to_vec(),
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }

    /// The object identifier in DER, with tag and length.
    pub(super) fn oid(self) -> Vec<u8> {
        let nist = |last: u8| vec![0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, last];
        let content = match self {
            Self::Sha1 => vec![0x2b, 0x0e, 0x03, 0x02, 0x1a],
            Self::Sha256 => nist(1),
            Self::Sha384 => nist(2),
            Self::Sha512 => nist(3),
            Self::Sha224 => nist(4),
        };
        der(OID, &content)
    }

    /// The DigestInfo of bytes, as RFC 8017, 9.2 has it.
    pub(super) fn digest_info(self, bytes: &[u8]) -> Vec<u8> {
        let algorithm = der(SEQUENCE, &[self.oid(), NULL.to_vec()].concat());
        der(SEQUENCE, &[algorithm, der(OCTETS, &self.digest(bytes))].concat())
    }
}

/// DER tags.
pub(super) const SEQUENCE: u8 = 0x30;
/// See [`SEQUENCE`].
pub(super) const OCTETS: u8 = 0x04;
const OID: u8 = 0x06;
/// The parameters of every digest algorithm.
pub(super) const NULL: [u8; 2] = [0x05, 0x00];

/// A DER element with a content of less than 128 bytes.
pub(super) fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    debug_assert!(content.len() < 0x80, "the length would need another form");
    [&[tag, content.len() as u8], content].concat()
}

/// EMSA-PKCS1-v1_5 (RFC 8017, 9.2) around a DigestInfo, or around what stands in its place.
pub(super) fn pkcs1(digest_info: &[u8], size: usize) -> Vec<u8> {
    let padding = size.saturating_sub(digest_info.len() + 3);
    [&[0, 1], &vec![0xff; padding][..], &[0], digest_info].concat()
}

/// EMSA-PSS (RFC 8017, 9.1) with SHA-256 in both places and a fixed salt of 32 bytes, for
/// a modulus whose length is a whole number of bytes.
pub(super) fn pss(bytes: &[u8], size: usize) -> Vec<u8> {
    let salt = [0x5a; 32];
    let hash = Sha256::digest([&[0; 8], &Sha256::digest(bytes)[..], &salt].concat());
    let mut block = vec![0; size.saturating_sub(hash.len() + salt.len() + 2)];
    block.push(1);
    block.extend(salt);
    let mask = (0u32..).flat_map(|count| Sha256::digest([&hash[..], &count.to_be_bytes()].concat()));
    block.iter_mut().zip(mask).for_each(|(byte, mask)| *byte ^= mask);
    // The number has to be below the modulus.
    block[0] &= 0x7f;
    [&block[..], &hash[..], &[0xbc]].concat()
}
