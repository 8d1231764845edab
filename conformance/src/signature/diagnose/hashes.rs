//! The digests that signatures are made of.

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest as _, Sha224, Sha256, Sha384, Sha512};
use wire::Algorithm;

/// A digest algorithm. No two of them give the same number of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    pub(super) const ALL: [Self; 6] = [Self::Sha256, Self::Sha1, Self::Md5, Self::Sha224, Self::Sha384, Self::Sha512];

    /// The one that the algorithm takes.
    pub(super) fn of(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::RsaPkcs1Sha256 => Self::Sha256,
            Algorithm::RsaPkcs1Sha1 => Self::Sha1,
        }
    }

    /// The one with digests of this many bytes.
    pub(super) fn of_size(size: usize) -> Option<Self> {
        Self::ALL.into_iter().find(|hash| hash.size() == size)
    }

    pub(super) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Md5 => Md5::digest(bytes).to_vec(),
            Self::Sha1 => Sha1::digest(bytes).to_vec(),
            Self::Sha224 => Sha224::digest(bytes).to_vec(),
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }

    pub(super) fn size(self) -> usize {
        match self {
            Self::Md5 => 16,
            Self::Sha1 => 20,
            Self::Sha224 => 28,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    /// The bytes before the digest in a DigestInfo (RFC 8017, 9.2), with the parameter
    /// NULL or without it.
    pub(super) fn prefix(self, with_null: bool) -> Vec<u8> {
        let null: &[u8] = if with_null { &[0x05, 0x00] } else { &[] };
        let oid = self.oid();
        // All of these lengths are far below 128.
        let algorithm = [&[0x06, oid.len() as u8], oid, null].concat();
        let head = [&[0x30, algorithm.len() as u8], algorithm.as_slice(), &[0x04, self.size() as u8]].concat();
        [&[0x30, (head.len() + self.size()) as u8], head.as_slice()].concat()
    }

    fn oid(self) -> &'static [u8] {
        match self {
            Self::Md5 => &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x05],
            Self::Sha1 => &[0x2b, 0x0e, 0x03, 0x02, 0x1a],
            Self::Sha256 => &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01],
            Self::Sha384 => &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02],
            Self::Sha512 => &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03],
            Self::Sha224 => &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x04],
        }
    }

    /// As people write it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha1 => "SHA-1",
            Self::Sha224 => "SHA-224",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_those_of_the_crate_that_verifies() {
        let check = |hash: Hash, scheme: rsa::Pkcs1v15Sign| {
            assert_eq!(hash.prefix(true), scheme.prefix.as_ref(), "{hash:?}");
            assert_eq!(Some(hash.size()), scheme.hash_len, "{hash:?}");
        };
        check(Hash::Sha1, rsa::Pkcs1v15Sign::new::<Sha1>());
        check(Hash::Sha224, rsa::Pkcs1v15Sign::new::<Sha224>());
        check(Hash::Sha256, rsa::Pkcs1v15Sign::new::<Sha256>());
        check(Hash::Sha384, rsa::Pkcs1v15Sign::new::<Sha384>());
        check(Hash::Sha512, rsa::Pkcs1v15Sign::new::<Sha512>());
    }

    #[test]
    fn the_prefix_without_null_is_two_bytes_shorter() {
        for hash in Hash::ALL {
            let (with, without) = (hash.prefix(true), hash.prefix(false));
            assert_eq!(with.len(), without.len() + 2);
            assert_eq!(usize::from(without[1]), without.len() - 2 + hash.size());
        }
    }
}
