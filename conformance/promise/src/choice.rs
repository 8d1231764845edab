//! A choice among inputs that depends on nothing but the input.

/// Whether the text is one of about sixty-four, for checks that take too long for all.
pub(crate) fn is_one_of_many(text: &[u8]) -> bool {
    number(text).is_multiple_of(64)
}

/// FNV-1a: spreads well and takes no time.
pub(crate) fn number(text: &[u8]) -> u64 {
    text.iter()
        .fold(0xcbf2_9ce4_8422_2325, |number, byte| (number ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
