//! The classes of vectors, by theme.

pub(super) mod base64;
pub(super) mod changed;
pub(super) mod duplicate;
pub(super) mod envelope;
pub(super) mod forged;
pub(super) mod json;
pub(super) mod number;
pub(super) mod padding;
pub(super) mod sign_type;
pub(super) mod signed_part;
pub(super) mod valid;
