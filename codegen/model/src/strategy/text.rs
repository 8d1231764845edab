//! Random texts.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use wire::Format;

/// Texts are mostly this short, so that failures can be read.
const SHORT: usize = 24;

/// Texts longer than this are not drawn; the vectors have them.
const LONG: usize = 300;

/// Any text within a limit, now and then exactly as long.
pub(super) fn free(max: Option<usize>) -> BoxedStrategy<String> {
    let short = vec(character(), 0..=max.unwrap_or(SHORT).min(SHORT));
    match max {
        Some(max) if max <= LONG => {
            let full = vec(character(), max);
            prop_oneof![6 => short, 1 => full].prop_map(String::from_iter).boxed()
        }
        _ => short.prop_map(String::from_iter).boxed(),
    }
}

/// Letters, digits and the given characters.
pub(super) fn of_letters(also: &str, max: usize) -> BoxedStrategy<String> {
    let special: Vec<char> = also.chars().chain(['A', 'z', '0']).collect();
    let letter = prop_oneof![
        proptest::char::range('a', 'z'),
        proptest::char::range('A', 'Z'),
        proptest::char::range('0', '9'),
        prop::sample::select(special),
    ];
    vec(letter, 1..=max.max(1)).prop_map(String::from_iter).boxed()
}

/// Texts of a form.
pub(super) fn of_format(format: Format, max: Option<usize>) -> BoxedStrategy<String> {
    let known: Vec<String> = format.examples().iter().map(|(_, text)| (*text).to_owned()).collect();
    let known = prop::sample::select(known);
    let drawn = match format {
        Format::DateTime => date_time(any_fraction()),
        Format::DateTimeMillis => date_time(digits(3..=3).prop_map(|digits| format!(".{digits}")).boxed()),
        Format::Date => date().boxed(),
        Format::DateTimeMinutes => (date(), 0..24_u32, 0..60_u32)
            .prop_map(|(date, hour, minute)| format!("{date} {hour:02}:{minute:02}"))
            .boxed(),
        Format::Url => {
            vec(of_letters("/.-_~", 12), 1..=3).prop_map(|parts| format!("https://{}", parts.join("/"))).boxed()
        }
        Format::Currency => {
            let codes: Vec<String> = format.pattern().split('|').map(str::to_owned).collect();
            prop::sample::select(codes).boxed()
        }
        Format::Mcc => digits(4..=4),
        Format::EightDigits => digits(8..=8),
        Format::Digits => digits(1..=max.unwrap_or(16).clamp(1, LONG)),
        Format::Decimal => {
            let each = (max.unwrap_or(16) / 2).clamp(2, 16) - 1;
            (digits(1..=each), digits(1..=each)).prop_map(|(whole, part)| format!("{whole}.{part}")).boxed()
        }
    };
    prop_oneof![1 => known, 3 => drawn].boxed()
}

/// A short name.
pub(super) fn name() -> BoxedStrategy<String> {
    of_letters("-_", 8)
}

/// Any JSON value, not deep.
pub(super) fn json() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        free(None).prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((name(), inner), 0..3).prop_map(|members| members.into_iter().collect()),
        ]
    })
    .boxed()
}

/// Mostly ASCII; quotes, escapes, control characters, and every length in UTF-8 and UTF-16.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        12 => proptest::char::range(' ', '~'),
        1 => prop::sample::select(vec!['"', '\\', '/', '\n', '\t', '\u{0}', '\u{7f}', '\u{2028}']),
        1 => prop::sample::select(vec!['é', 'Ā', '文', '\u{301}', '😀', '\u{10ffff}']),
    ]
}

fn digits(count: std::ops::RangeInclusive<usize>) -> BoxedStrategy<String> {
    vec(proptest::char::range('0', '9'), count).prop_map(String::from_iter).boxed()
}

fn date() -> impl Strategy<Value = String> {
    (1970..2100_u32, 1..=12_u32, 1..=28_u32).prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"))
}

fn date_time(fraction: BoxedStrategy<String>) -> BoxedStrategy<String> {
    let time = (0..24_u32, 0..60_u32, 0..60_u32);
    let minutes = prop::sample::select(vec![0_u32, 30, 45]);
    let offset = prop_oneof![
        Just("Z".to_owned()),
        (prop::bool::ANY, 0..=14_u32, minutes)
            .prop_map(|(east, hours, minutes)| format!("{}{hours:02}:{minutes:02}", if east { '+' } else { '-' })),
    ];
    (date(), time, fraction, offset)
        .prop_map(|(date, (hour, minute, second), fraction, offset)| {
            format!("{date}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}")
        })
        .boxed()
}

fn any_fraction() -> BoxedStrategy<String> {
    prop_oneof![3 => Just(String::new()), 1 => digits(1..=9).prop_map(|digits| format!(".{digits}"))].boxed()
}
