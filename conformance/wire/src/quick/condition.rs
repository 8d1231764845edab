//! Statements about the values that a quick look keeps: all of them are good, so a member is
//! either there or not. The vocabulary is that of [`condition`](crate::condition).

use std::ops::RangeInclusive;

use super::form;

/// Whether a member's text is a list that has the item.
#[inline]
pub fn has(text: Option<&[u8]>, item: &[u8], separator: u8) -> bool {
    text.is_some_and(|text| text.split(|byte| *byte == separator).any(|candidate| candidate == item))
}

/// Whether both are there and differ.
#[inline]
pub fn differ(left: Option<&[u8]>, right: Option<&[u8]>) -> bool {
    matches!((left, right), (Some(left), Some(right)) if left != right)
}

/// Whether both are date-times and the second lies outside of these seconds after the first.
#[inline]
pub fn outside(earlier: Option<&[u8]>, later: Option<&[u8]>, seconds: RangeInclusive<i64>) -> bool {
    let (Some(earlier), Some(later)) = (earlier, later) else { return false };
    match (form::seconds(earlier), form::seconds(later)) {
        (Some(earlier), Some(later)) => !seconds.contains(&(later - earlier)),
        _ => is_outside(earlier, later, &seconds),
    }
}

/// Whether both are there and the later date or date-time is before the earlier.
#[inline]
pub fn before(later: Option<&[u8]>, earlier: Option<&[u8]>) -> bool {
    let (Some(later), Some(earlier)) = (later, earlier) else { return false };
    // Where places mean the same, numbers with all their zeros are in the order of their texts.
    if form::are_usual_local(later, earlier) { later < earlier } else { is_before(later, earlier) }
}

#[inline(never)]
fn is_outside(earlier: &[u8], later: &[u8], seconds: &RangeInclusive<i64>) -> bool {
    let (Some(earlier), Some(later)) = (as_text(earlier), as_text(later)) else { return false };
    crate::is_within(earlier, later, *seconds.start(), *seconds.end()) == Some(false)
}

#[inline(never)]
fn is_before(later: &[u8], earlier: &[u8]) -> bool {
    let (Some(later), Some(earlier)) = (as_text(later), as_text(earlier)) else { return false };
    crate::not_before(later, earlier) == Some(false)
}

fn as_text(text: &[u8]) -> Option<&str> {
    std::str::from_utf8(text).ok()
}
