//! The forms of strings, told from bytes: of dates only the usual ones, for the others
//! [`Format::check`] is asked.

use std::sync::LazyLock;

use crate::Format;
use crate::format::active_currencies;
use crate::time::days_since_1970;

/// Whether a text has the form.
#[inline]
pub(super) fn has(format: Format, text: &[u8]) -> bool {
    match format {
        Format::DateTime => is_usual_date_time(text) || checked(format, text),
        Format::DateTimeMillis => is_usual_millis(text) || checked(format, text),
        Format::Date => text.len() == 10 && is_usual_date(text) || checked(format, text),
        Format::Currency => is_currency(text),
        Format::Mcc => text.len() == 4 && are_digits(text),
        Format::EightDigits => text.len() == 8 && are_digits(text),
        Format::Digits => !text.is_empty() && are_digits(text),
        Format::Url => is_usual_url(text) || checked(format, text),
        Format::Decimal => is_decimal(text),
        Format::DateTimeMinutes => is_usual_minutes(text) || checked(format, text),
    }
}

#[inline(never)]
fn checked(format: Format, text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| format.check(text).is_ok())
}

#[inline]
fn are_digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

fn is_decimal(text: &[u8]) -> bool {
    let point = text.iter().position(|byte| *byte == b'.');
    match point.and_then(|point| text.split_at_checked(point)) {
        Some((whole, [_, fraction @ ..])) => has(Format::Digits, whole) && has(Format::Digits, fraction),
        _ => has(Format::Digits, text),
    }
}

/// `2001-07-04T12:08:56+05:30`
fn is_usual_date_time(text: &[u8]) -> bool {
    match text.split_at_checked(19) {
        Some((local, offset)) => is_usual_time(local) && is_usual_offset(offset),
        None => false,
    }
}

/// `2019-06-01T12:01:01.379+08:30`
fn is_usual_millis(text: &[u8]) -> bool {
    let Some((local, rest)) = text.split_at_checked(19) else { return false };
    match rest {
        [b'.', a, b, c, offset @ ..] => is_usual_time(local) && are_digits(&[*a, *b, *c]) && is_usual_offset(offset),
        _ => false,
    }
}

/// `2018-10-22 20:49`
fn is_usual_minutes(text: &[u8]) -> bool {
    match text {
        [date @ .., b' ', h, i, b':', m, n] if date.len() == 10 => {
            is_usual_date(date) && two(*h, *i) < 24 && two(*m, *n) < 60
        }
        _ => false,
    }
}

fn is_usual_offset(text: &[u8]) -> bool {
    match *text {
        [b'Z'] => true,
        [b'+' | b'-', h, i, b':', m, n] => (two(h, i) < 24) & (two(m, n) < 60),
        _ => false,
    }
}

/// Without leap seconds. All of it is looked at: nearly all are right, and branches cost more.
#[inline]
fn is_usual_time(text: &[u8]) -> bool {
    let [date @ .., b'T', h, i, b':', m, n, b':', s, t] = text else { return false };
    is_usual_date(date) & (two(*h, *i) < 24) & (two(*m, *n) < 60) & (two(*s, *t) < 60)
}

/// Without the last days of months that have them.
#[inline]
fn is_usual_date(text: &[u8]) -> bool {
    let [y, e, a, r, b'-', m, n, b'-', d, f, ..] = *text else { return false };
    let year_is_digits = two(y, e).max(two(a, r)) < 100;
    let (month, day) = (two(m, n), two(d, f));
    let days = if month == 2 { 28 } else { 30 };
    year_is_digits & (month.wrapping_sub(1) < 12) & (day.wrapping_sub(1) < days)
}

/// The number of two digits; more than 99 of other bytes.
#[inline]
fn two(tens: u8, ones: u8) -> u32 {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    u32::from(tens) * 10 + u32::from(ones) + if tens.max(ones) < 10 { 0 } else { 1000 }
}

/// Whether both have the same form, of a date or of a local date and time to the minute.
pub(super) fn are_usual_local(left: &[u8], right: &[u8]) -> bool {
    let are = |is_usual: fn(&[u8]) -> bool| is_usual(left) && is_usual(right);
    are(|text| text.len() == 10 && is_usual_date(text)) || are(is_usual_minutes)
}

/// Seconds since 1970 of a date-time in its usual form, without a fraction.
pub(super) fn seconds(text: &[u8]) -> Option<i64> {
    if !is_usual_date_time(text) {
        return None;
    }
    let number = |at: usize| Some(i64::from(two(*text.get(at)?, *text.get(at + 1)?)));
    let days = days_since_1970([number(0)? * 100 + number(2)?, number(5)?, number(8)?]).ok()?;
    let offset = match text.get(19)? {
        b'Z' => 0,
        sign => (number(20)? * 60 + number(23)?) * if *sign == b'-' { -1 } else { 1 },
    };
    Some(((days * 24 + number(11)?) * 60 + number(14)? - offset) * 60 + number(17)?)
}

/// Without escapes.
fn is_usual_url(text: &[u8]) -> bool {
    let is = |mark: u8| move |byte: &u8| URL.get(usize::from(*byte)).is_some_and(|marks| marks & mark != 0);
    let colon = text.iter().position(|byte| !is(SCHEME)(byte)).unwrap_or(text.len());
    match text.split_at_checked(colon) {
        Some(([first, ..], [b':', b'/', b'/', rest @ ..])) => {
            first.is_ascii_alphabetic() && !rest.is_empty() && rest.iter().fold(true, |all, byte| all & is(REST)(byte))
        }
        _ => false,
    }
}

/// What stands before the colon of a URL.
const SCHEME: u8 = 1;

/// What stands behind it, but for the percent sign.
const REST: u8 = 2;

/// Where characters may stand (RFC 3986).
static URL: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        if byte.is_ascii_alphanumeric() {
            table[byte as usize] = SCHEME | REST;
        }
        byte += 1;
    }
    let (marks, mut at) = (b"._~:/?#[]@!$&'()*+,;=-", 0);
    while at < marks.len() {
        let is_of_scheme = matches!(marks[at], b'+' | b'.' | b'-');
        table[marks[at] as usize] = if is_of_scheme { SCHEME | REST } else { REST };
        at += 1;
    }
    table
};

#[inline]
fn is_currency(text: &[u8]) -> bool {
    letters(text).is_some_and(|place| CURRENCIES.get(place) == Some(&true))
}

/// The place of three capitals among all such texts.
#[inline]
fn letters(text: &[u8]) -> Option<usize> {
    let [a, b, c] = *text else { return None };
    let letters = [a, b, c].map(|byte| usize::from(byte.wrapping_sub(b'A')));
    let [a, b, c] = letters;
    letters.iter().all(|letter| *letter < 26).then_some((a * 26 + b) * 26 + c)
}

/// Whether three capitals are an active currency.
static CURRENCIES: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let mut table = vec![false; 26 * 26 * 26];
    for place in active_currencies().filter_map(|code| letters(code.as_bytes())) {
        if let Some(is_active) = table.get_mut(place) {
            *is_active = true;
        }
    }
    table
});

#[cfg(test)]
mod tests {
    use super::has;
    use crate::Format;

    /// What bytes tell is what the text tells.
    #[test]
    fn forms_are_the_same() {
        for format in Format::ALL {
            let others = Format::ALL.iter().flat_map(|other| other.examples().iter().chain(other.counterexamples()));
            for (_, text) in others {
                assert_eq!(has(*format, text.as_bytes()), format.check(text).is_ok(), "{format:?} {text:?}");
                // And after every change of one byte.
                for place in 0..text.len() {
                    for byte in *b"09AZaz:-+.TZ /%" {
                        let mut bytes = text.as_bytes().to_vec();
                        bytes[place] = byte;
                        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
                        assert_eq!(has(*format, &bytes), format.check(text).is_ok(), "{format:?} {text:?}");
                    }
                }
            }
        }
    }
}
