//! Why something is not the key that is needed. Nothing here shows a byte of a key.

use super::identity::Identity;

/// What was found, and what is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyError {
    message: String,
}

impl std::fmt::Display for KeyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for KeyError {}

/// A kind of key, and how to come by it.
#[derive(Clone, Copy)]
pub(super) struct Needed {
    name: &'static str,
    hint: &'static str,
}

pub(super) const PUBLIC: Needed = Needed {
    name: "public",
    hint: "to verify, give the public key of the side that signed; its owner makes it with \
           `openssl pkey -in PRIVATE.pem -pubout`",
};

pub(super) const PRIVATE: Needed =
    Needed { name: "private", hint: "to sign, give your own private key; `conformance keygen` makes a pair" };

impl KeyError {
    /// A key of another kind, algorithm or size.
    pub(super) fn other(found: &Identity, needed: Needed, bits: usize) -> Self {
        let wanted = format!("a {} RSA key of {bits} bits is needed", needed.name);
        let is_private = needed.name == PRIVATE.name;
        let hint = match found.bits {
            _ if found.is_private != is_private => needed.hint,
            Some(_) => "make a new pair with `conformance keygen` and exchange the public keys again",
            None => "these APIs sign with RSA only",
        };
        Self { message: format!("this is {}; {wanted}: {hint}", found.described()) }
    }

    /// The label says another structure than the content has.
    pub(super) fn mislabelled(label: &str, found: &Identity) -> Self {
        let message = format!(
            "the PEM label says {label}, but the content is {}; write `-----BEGIN {right}-----` and `-----END \
             {right}-----` around it",
            found.described(),
            right = found.label(),
        );
        Self { message }
    }

    /// Of the right kind by its structure, with numbers that make no key.
    pub(super) fn broken(found: &Identity, needed: Needed) -> Self {
        let message = format!(
            "this is {}, but its numbers do not make a key; it was damaged on its way: get it again. {}",
            found.described(),
            sentence(needed.hint),
        );
        Self { message }
    }

    /// Something else.
    pub(super) fn not_a_key(found: &str) -> Self {
        let message = format!(
            "this is no key ({found}); needed is PEM or bare base64 of DER: PKCS#8 or PKCS#1 for a private key, SPKI or \
             PKCS#1 for a public one"
        );
        Self { message }
    }

    /// A key behind a password.
    pub(super) fn encrypted() -> Self {
        let cure = "decrypt it with `openssl pkey -in KEY.pem -out PLAIN.pem` and give it through the environment or \
                    standard input";
        Self { message: format!("this key is encrypted with a password, which is not supported; {cure}") }
    }

    /// A certificate holds a key and is none.
    pub(super) fn certificate() -> Self {
        let cure = "take the public key out with `openssl x509 -in CERTIFICATE.pem -pubkey -noout`";
        Self { message: format!("this is a certificate and not a key; {cure}") }
    }

    /// The system did not give what a new key needs.
    pub(super) fn not_generated(bits: usize) -> Self {
        Self { message: format!("no key of {bits} bits could be made") }
    }
}

impl Identity {
    /// As in `a public RSA key of 1024 bits (SPKI)`.
    fn described(&self) -> String {
        let kind = if self.is_private { "private" } else { "public" };
        let size = self.bits.map(|bits| format!(" of {bits} bits")).unwrap_or_default();
        format!("a {kind} {} key{size} ({})", self.algorithm, self.form.name())
    }
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
