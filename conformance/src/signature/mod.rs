//! Signatures: over the exact bytes of a message, never over a form of it.
//!
//! Reading order:
//!
//! 1. [`keys`]: PEM, bare base64 and DER; files, the environment, standard input.
//! 2. [`backend`]: who does the arithmetic.
//! 3. [`rules`]: what findings cite.
//! 4. [`verify`]: from an open envelope and the signer's public key to a [`Verified`]
//!    message, or to the findings that say why not.
//! 5. [`sign`]: from a message, as text or as a Rust value, to a signed envelope.
//!
//! ```text
//! bytes -> envelope::open -> signature::verify -> Verified -> Verified::message
//! ```

pub mod backend;
pub mod diagnose;
mod encoding;
pub mod keys;
pub mod rules;
pub mod sign;
pub(crate) mod sign_type;
pub mod verify;

pub use keys::{KeyError, KeySource, PrivateKey, PublicKey};
pub use sign::{sign_message, sign_text};
pub use verify::{Refusal, Unfit, Verified, verify, verify_raw};
