//! A signature opened with a public key: what was signed, and how (RFC 8017).
//!
//! One power per signature and key. When the result is a well-formed block, the key is
//! the signer's beyond doubt, and every guess about the content costs one digest.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rsa::BigUint;
use rsa::traits::PublicKeyParts as _;

use super::hashes::Hash;
use crate::signature::keys::PublicKey;

/// What was found in a signature.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sealed {
    /// A digest in a PKCS#1 v1.5 block.
    Digest { hash: Hash, digest: Vec<u8>, framing: Framing },
    /// A DigestInfo of an algorithm that is not known here.
    OtherDigest,
    /// A PKCS#1 v1.5 block of something that is no digest.
    Plain(Vec<u8>),
    /// A PSS block.
    Pss { hash: Hash, salt: Vec<u8>, digest: Vec<u8> },
}

/// What stands around a digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// A DigestInfo: as it should be.
    DigestInfo,
    /// A DigestInfo that leaves the parameter NULL out.
    WithoutNull,
    /// Nothing.
    Bare,
    /// Nothing, and the digest is written in hexadecimal digits.
    Hex,
    /// Nothing, and the digest is written in base64.
    Base64,
}

/// Opens the signature: what may have been signed, the likeliest first. Nothing when what
/// comes out is no block of either scheme, so that the key is another or the signature is
/// damaged.
pub(super) fn open(signature: &[u8], key: &PublicKey) -> Vec<Sealed> {
    let Some(block) = block(signature, key) else { return Vec::new() };
    pkcs1(&block).map_or_else(|| pss(&block, key.rsa.n().bits()).unwrap_or_default(), |sealed| vec![sealed])
}

/// As many bytes as the modulus has.
fn block(signature: &[u8], key: &PublicKey) -> Option<Vec<u8>> {
    let (modulus, number) = (key.rsa.n(), BigUint::from_bytes_be(signature));
    if number >= *modulus || signature.is_empty() {
        return None;
    }
    let opened = number.modpow(key.rsa.e(), modulus).to_bytes_be();
    let mut block = vec![0; key.size().checked_sub(opened.len())?];
    block.extend(opened);
    Some(block)
}

impl Sealed {
    /// Whether this content was signed.
    pub(super) fn fits(&self, content: &[u8]) -> bool {
        match self {
            Self::Digest { hash, digest, .. } => hash.digest(content) == *digest,
            Self::OtherDigest => false,
            Self::Plain(payload) => content == payload,
            Self::Pss { hash, salt, digest } => {
                let parts = [[0; 8].as_slice(), &hash.digest(content), salt].concat();
                hash.digest(&parts) == *digest
            }
        }
    }

    /// Whether garbage cannot look like this. A PSS block with as much salt as there is
    /// room for has nothing but two bytes to tell it by, so its content must be found too.
    pub(super) fn is_certain(&self) -> bool {
        const MOST_SALT: usize = 64;
        !matches!(self, Self::Pss { salt, .. } if salt.len() > MOST_SALT)
    }

    /// The digest algorithm, if there is one that is known.
    pub(super) fn hash(&self) -> Option<Hash> {
        match self {
            Self::Digest { hash, .. } | Self::Pss { hash, .. } => Some(*hash),
            Self::OtherDigest | Self::Plain(_) => None,
        }
    }
}

/// 00 01 FF .. FF 00, then what was signed.
fn pkcs1(block: &[u8]) -> Option<Sealed> {
    const LEAST_PADDING: usize = 8;
    let padded = block.strip_prefix(&[0x00, 0x01])?;
    let padding = padded.iter().take_while(|byte| **byte == 0xff).count();
    let payload = padded.get(padding..)?.strip_prefix(&[0x00])?;
    (padding >= LEAST_PADDING).then(|| sealed(payload))
}

fn sealed(payload: &[u8]) -> Sealed {
    let in_info = |hash: Hash, with_null| {
        payload.strip_prefix(hash.prefix(with_null).as_slice()).filter(|digest| digest.len() == hash.size())
    };
    for hash in Hash::ALL {
        for (with_null, framing) in [(true, Framing::DigestInfo), (false, Framing::WithoutNull)] {
            if let Some(digest) = in_info(hash, with_null) {
                return Sealed::Digest { hash, digest: digest.to_vec(), framing };
            }
        }
    }
    if let [0x30, length, 0x30, ..] = payload
        && usize::from(*length) == payload.len() - 2
    {
        return Sealed::OtherDigest;
    }
    // Digits first: 32 of them are MD5 written down, and as many bytes as SHA-256 has.
    let forms = [
        (of_hex(payload), Framing::Hex),
        (STANDARD.decode(payload).ok(), Framing::Base64),
        (Some(payload.to_vec()), Framing::Bare),
    ];
    let mut digests = forms.into_iter().filter_map(|(digest, framing)| {
        let digest = digest?;
        Some(Sealed::Digest { hash: Hash::of_size(digest.len())?, digest, framing })
    });
    digests.next().unwrap_or_else(|| Sealed::Plain(payload.to_vec()))
}

/// The bytes that hexadecimal digits stand for.
pub(super) fn of_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |digit: u8| char::from(digit).to_digit(16).map(|value| value as u8);
    let (pairs, rest) = digits.as_chunks::<2>();
    if !rest.is_empty() || pairs.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(value(*high)? << 4 | value(*low)?)).collect()
}

/// Masked data, a digest, and BC. The data is zeros, a 01 and the salt, which garbage
/// hardly ever is: so it is recognised without the content. Where the salt leaves no room
/// for zeros, one signature in some dozens looks as if it were of another digest as well.
fn pss(block: &[u8], modulus_bits: usize) -> Option<Vec<Sealed>> {
    let encoded = if (modulus_bits - 1).is_multiple_of(8) { block.strip_prefix(&[0])? } else { block };
    let body = encoded.strip_suffix(&[0xbc])?;
    let used = 0xff_u8.checked_shr((encoded.len() * 8 - (modulus_bits - 1)) as u32)?;
    if body.first().is_none_or(|first| first & !used != 0) {
        return None;
    }
    // Some libraries leave the mask at SHA-1 whatever the digest.
    let pairs = Hash::ALL.into_iter().flat_map(|hash| [(hash, hash), (hash, Hash::Sha1)]);
    let found = pairs.filter_map(|(hash, masking)| {
        let (masked, digest) = body.split_at_checked(body.len().checked_sub(hash.size())?)?;
        let mut data = unmasked(masked, digest, masking);
        *data.first_mut()? &= used;
        let zeros = data.iter().take_while(|byte| **byte == 0).count();
        let salt = data.get(zeros..)?.strip_prefix(&[0x01])?;
        Some((salt.len(), Sealed::Pss { hash, salt: salt.to_vec(), digest: digest.to_vec() }))
    });
    // The more zeros, the less it can be chance.
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|(salt, _)| *salt);
    Some(found.into_iter().map(|(_, sealed)| sealed).collect())
}

/// MGF1.
fn unmasked(masked: &[u8], seed: &[u8], hash: Hash) -> Vec<u8> {
    let blocks = (0_u32..).flat_map(|counter| hash.digest(&[seed, &counter.to_be_bytes()].concat()));
    masked.iter().zip(blocks).map(|(byte, mask)| byte ^ mask).collect()
}
