//! Statements about the values that a quick look keeps: all of them are good, so a member is
//! either there or not. The vocabulary is that of [`condition`](crate::condition).

/// Whether a member's text is a list that has the item.
pub fn has(text: Option<&[u8]>, item: &str, separator: char) -> bool {
    as_text(text).is_some_and(|text| text.split(separator).any(|candidate| candidate == item))
}

/// Whether both are there and differ.
#[inline]
pub fn differ(left: Option<&[u8]>, right: Option<&[u8]>) -> bool {
    matches!((left, right), (Some(left), Some(right)) if left != right)
}

/// Whether both are date-times and the second lies outside of the bounds, in seconds after the
/// first.
pub fn outside(earlier: Option<&[u8]>, later: Option<&[u8]>, min: i64, max: i64) -> bool {
    let (Some(earlier), Some(later)) = (as_text(earlier), as_text(later)) else { return false };
    crate::is_within(earlier, later, min, max) == Some(false)
}

/// Whether both are there and the later date or date-time is before the earlier.
pub fn before(later: Option<&[u8]>, earlier: Option<&[u8]>) -> bool {
    let (Some(later), Some(earlier)) = (as_text(later), as_text(earlier)) else { return false };
    crate::not_before(later, earlier) == Some(false)
}

fn as_text(text: Option<&[u8]>) -> Option<&str> {
    std::str::from_utf8(text?).ok()
}
