//! The vocabulary of generated conditions: statements about members that were read.
//!
//! Each takes `Option<&Member<T>>`, where `None` says that an object on the way to
//! the member is absent or bad. About such a member, and about a bad one, every
//! statement but [`present`] is false.

use std::borrow::Cow;

use crate::{Member, ResultCode, Scalar};

/// Values that have a text to compare.
pub trait TextForm {
    /// Text as it is, integers in decimal, booleans as in JSON.
    fn text_form(&self) -> Cow<'_, str>;
}

impl TextForm for &str {
    fn text_form(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl TextForm for i64 {
    fn text_form(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl TextForm for bool {
    fn text_form(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

impl TextForm for Scalar<'_> {
    fn text_form(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Integer(number) => number.text_form(),
            Self::Boolean(truth) => truth.text_form(),
        }
    }
}

/// The text of a good member.
pub fn text<T: TextForm>(member: Option<&Member<T>>) -> Option<Cow<'_, str>> {
    member?.good().map(TextForm::text_form)
}

/// Whether the member is there and passed its checks.
pub fn good<T>(member: Option<&Member<T>>) -> bool {
    member.is_some_and(|member| matches!(member, Member::Good(..)))
}

/// Whether the member is good, or absent from an object that is good.
pub fn settled<T>(member: Option<&Member<T>>) -> bool {
    member.is_some_and(|member| !matches!(member, Member::Bad(_)))
}

/// Whether the member is there, good or bad.
pub fn present<T>(member: Option<&Member<T>>) -> bool {
    member.is_some_and(|member| !member.is_absent())
}

/// Whether the member's text is one of the values.
pub fn is<T: TextForm>(member: Option<&Member<T>>, values: &[&str]) -> bool {
    text(member).is_some_and(|text| values.contains(&&*text))
}

/// Whether the member's text is a list that has the item.
pub fn has<T: TextForm>(member: Option<&Member<T>>, item: &str, separator: char) -> bool {
    text(member).is_some_and(|text| text.split(separator).any(|candidate| candidate == item))
}

/// Whether both are good and their texts differ.
pub fn differ<T: TextForm, U: TextForm>(left: Option<&Member<T>>, right: Option<&Member<U>>) -> bool {
    matches!((text(left), text(right)), (Some(left), Some(right)) if left != right)
}

/// Whether all three are good and no row of the table has them together. A row
/// without an id goes with any id.
pub fn no_row<T: TextForm, U: TextForm, V: TextForm>(
    id: Option<&Member<T>>,
    code: Option<&Member<U>>,
    status: Option<&Member<V>>,
    table: &[ResultCode],
) -> bool {
    let (Some(id), Some(code), Some(status)) = (text(id), text(code), text(status)) else { return false };
    !table.iter().any(|row| row.code == code && row.status == status && row.id.is_none_or(|row_id| row_id == id))
}

/// The value for a message: quoted and shortened, or a dash.
pub fn shown<T: TextForm>(member: Option<&Member<T>>) -> String {
    text(member).map_or_else(|| "-".to_owned(), |text| crate::message::quoted(&text))
}

/// Whether both are good date-times and the second lies outside of the bounds, in
/// seconds after the first.
pub fn outside<T: TextForm, U: TextForm>(
    earlier: Option<&Member<T>>,
    later: Option<&Member<U>>,
    min: i64,
    max: i64,
) -> bool {
    let (Some(earlier), Some(later)) = (text(earlier), text(later)) else { return false };
    crate::is_within(&earlier, &later, min, max) == Some(false)
}

/// How far the second date-time lies behind the first, for a message.
pub fn distance<T: TextForm, U: TextForm>(earlier: Option<&Member<T>>, later: Option<&Member<U>>) -> String {
    let seconds = text(earlier).zip(text(later)).and_then(|(earlier, later)| crate::seconds_between(&earlier, &later));
    seconds.map_or_else(|| "-".to_owned(), |seconds| format!("{seconds} s"))
}

/// Whether both are good and the later date or date-time is before the earlier.
pub fn before<T: TextForm, U: TextForm>(later: Option<&Member<T>>, earlier: Option<&Member<U>>) -> bool {
    let (Some(later), Some(earlier)) = (text(later), text(earlier)) else { return false };
    crate::not_before(&later, &earlier) == Some(false)
}
