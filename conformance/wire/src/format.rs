//! The forms of strings.

use std::sync::LazyLock;

use iso_currency::{Currency, IntoEnumIterator};
use serde::{Deserialize, Serialize};

use crate::time;

/// A form that a string can be required to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// RFC 3339 section 5.6 `date-time`, with offset: `2001-07-04T12:08:56+05:30`.
    DateTime,
    /// A date-time with exactly three fraction digits: `2019-06-01T12:01:01.379+08:30`.
    DateTimeMillis,
    /// A calendar date: `2018-10-20`.
    Date,
    /// A local date and time to the minute: `2018-10-22 20:49`.
    DateTimeMinutes,
    /// An absolute URL (RFC 3986) with `//`, of any scheme.
    Url,
    /// An active currency of ISO 4217.
    Currency,
    /// A merchant category code: four digits (ISO 18245).
    Mcc,
    /// One or more ASCII digits.
    Digits,
    /// Exactly eight ASCII digits.
    EightDigits,
    /// Digits, perhaps with a point and more digits.
    Decimal,
}

impl Format {
    /// Every format.
    pub const ALL: &[Self] = &[
        Self::DateTime,
        Self::DateTimeMillis,
        Self::Date,
        Self::DateTimeMinutes,
        Self::Url,
        Self::Currency,
        Self::Mcc,
        Self::Digits,
        Self::EightDigits,
        Self::Decimal,
    ];

    /// Whether a text has the form; if not, what is needed.
    pub fn check(self, text: &str) -> Result<(), &'static str> {
        match self {
            Self::DateTime => time::date_time(text).map(drop),
            Self::DateTimeMillis => {
                time::date_time(text)?;
                let (_, fraction) = text.split_once('.').unwrap_or_default();
                holds(
                    fraction.bytes().take_while(u8::is_ascii_digit).count() == 3,
                    "exactly three fraction digits are needed",
                )
            }
            Self::Date => time::date(text).map(drop),
            Self::DateTimeMinutes => time::date_time_minutes(text).map(drop),
            Self::Url => holds(is_url(text), "an absolute URL is needed, like https://example.com/path"),
            Self::Currency => holds(is_active_currency(text), "a currency code of ISO 4217 is needed, like USD"),
            Self::Mcc => holds(text.len() == 4 && is_digits(text), "four digits are needed"),
            Self::Digits => holds(is_digits(text), "digits are needed, and nothing else"),
            Self::EightDigits => holds(text.len() == 8 && is_digits(text), "eight digits are needed"),
            Self::Decimal => {
                let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
                holds(
                    is_digits(whole) && is_digits(fraction),
                    "digits are needed, perhaps with a point and more digits",
                )
            }
        }
    }

    /// A regular expression for the whole text, without anchors, that ECMA-262 and most
    /// other engines read alike.
    pub fn pattern(self) -> &'static str {
        match self {
            Self::DateTime => DATE_TIME,
            Self::DateTimeMillis => DATE_TIME_MILLIS,
            Self::Date => "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
            Self::DateTimeMinutes => "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]",
            Self::Url => r"[A-Za-z][A-Za-z0-9+.-]*://([A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+",
            Self::Currency => &ACTIVE_CURRENCIES,
            Self::Mcc => "[0-9]{4}",
            Self::Digits => "[0-9]+",
            Self::EightDigits => "[0-9]{8}",
            Self::Decimal => r"[0-9]+(\.[0-9]+)?",
        }
    }

    /// Whether the pattern matches exactly the texts that have the form. Patterns do not
    /// know the calendar: they let the 30th of February pass.
    pub fn exact(self) -> bool {
        !matches!(self, Self::DateTime | Self::DateTimeMillis | Self::Date | Self::DateTimeMinutes)
    }

    /// The format of JSON Schema that says the same or less.
    pub fn schema_format(self) -> Option<&'static str> {
        match self {
            Self::DateTime | Self::DateTimeMillis => Some("date-time"),
            Self::Date => Some("date"),
            _ => None,
        }
    }

    /// The greatest number of code points of any text of the form; `None` without limit.
    pub fn max_len(self) -> Option<usize> {
        match self {
            Self::DateTime | Self::Url | Self::Digits | Self::Decimal => None,
            Self::DateTimeMillis => Some("2019-06-01T12:01:01.379+08:30".len()),
            Self::Date => Some("2018-10-20".len()),
            Self::DateTimeMinutes => Some("2018-10-22 20:49".len()),
            Self::Currency => Some(3),
            Self::Mcc => Some(4),
            Self::EightDigits => Some(8),
        }
    }

    /// Texts that have the form, each with what is special about it.
    pub fn examples(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::DateTime => &[
                ("positive-offset", "2001-07-04T12:08:56+05:30"),
                ("negative-offset", "2001-07-04T12:08:56-08:00"),
                ("utc", "2001-07-04T12:08:56Z"),
                ("offset-zero", "2001-07-04T12:08:56+00:00"),
                ("offset-unknown", "2001-07-04T12:08:56-00:00"),
                ("offset-largest", "2001-07-04T12:08:56+23:59"),
                ("lower-case-letters", "2001-07-04t12:08:56z"),
                ("one-fraction-digit", "2001-07-04T12:08:56.1+05:30"),
                ("nine-fraction-digits", "2001-07-04T12:08:56.123456789+05:30"),
                ("leap-day", "2000-02-29T00:00:00Z"),
                ("leap-second", "2016-12-31T23:59:60Z"),
                ("leap-second-elsewhere", "2017-01-01T08:59:60+09:00"),
            ],
            Self::DateTimeMillis => &[
                ("positive-offset", "2019-06-01T12:01:01.379+08:30"),
                ("negative-offset", "2019-06-01T12:01:01.000-08:00"),
                ("utc", "2019-06-01T12:01:01.379Z"),
                ("lower-case-letters", "2019-06-01t12:01:01.379z"),
                ("leap-day", "2000-02-29T00:00:00.000Z"),
                ("leap-second", "2016-12-31T23:59:60.999Z"),
            ],
            Self::Date => &[
                ("plain", "2018-10-20"),
                ("last-day-of-year", "2018-12-31"),
                ("leap-day", "2016-02-29"),
                ("leap-day-of-century", "2000-02-29"),
            ],
            Self::DateTimeMinutes => &[
                ("plain", "2018-10-22 20:49"),
                ("first-minute", "2018-10-22 00:00"),
                ("last-minute", "2018-10-22 23:59"),
                ("leap-day", "2016-02-29 12:00"),
            ],
            Self::Url => &[
                ("https", "https://example.com/notify"),
                ("http-with-port", "http://example.com:8080/"),
                ("query-and-fragment", "https://example.com/a?b=c&d=%E6%96%87#e"),
                ("ipv6-host", "https://[2001:db8::1]/"),
                ("scheme-of-an-app", "app+wallet://pay/code"),
                ("upper-case-scheme", "HTTPS://EXAMPLE.COM"),
            ],
            Self::Currency => {
                &[("dollar", "USD"), ("without-minor-unit", "JPY"), ("three-decimals", "KWD"), ("euro", "EUR")]
            }
            Self::Mcc => &[("plain", "5411"), ("leading-zeros", "0742")],
            Self::Digits => &[
                ("one-digit", "7"),
                ("zero", "0"),
                ("leading-zeros", "0010"),
                // 2^53 + 1: no double holds it.
                ("beyond-a-double", "9007199254740993"),
            ],
            Self::EightDigits => &[("zeros", "00000000"), ("plain", "12345678")],
            Self::Decimal => &[("whole", "7"), ("fraction", "6.8793"), ("leading-zero", "0.10")],
        }
    }

    /// Texts that lack the form, each with what is wrong with it.
    pub fn counterexamples(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::DateTime => &[
                ("empty", ""),
                ("no-offset", "2001-07-04T12:08:56"),
                ("space-for-t", "2001-07-04 12:08:56+05:30"),
                ("offset-without-colon", "2001-07-04T12:08:56+0530"),
                ("offset-of-hours", "2001-07-04T12:08:56+05"),
                ("offset-hour-24", "2001-07-04T12:08:56+24:00"),
                ("offset-minute-60", "2001-07-04T12:08:56+05:60"),
                ("no-seconds", "2001-07-04T12:08+05:30"),
                ("point-without-digits", "2001-07-04T12:08:56.+05:30"),
                ("comma-for-point", "2001-07-04T12:08:56,1+05:30"),
                ("month-13", "2001-13-04T12:08:56+05:30"),
                ("month-0", "2001-00-04T12:08:56+05:30"),
                ("february-30", "2001-02-30T12:08:56+05:30"),
                ("february-29-of-common-year", "2001-02-29T12:08:56+05:30"),
                ("hour-24", "2001-07-04T24:00:00+05:30"),
                ("minute-60", "2001-07-04T12:60:56+05:30"),
                ("second-61", "2016-12-31T23:59:61Z"),
                ("leap-second-at-another-minute", "2016-12-31T22:59:60Z"),
                ("date-only", "2001-07-04"),
                ("two-digit-year", "01-07-04T12:08:56+05:30"),
                ("epoch-seconds", "994228736"),
                ("trailing-line-feed", "2001-07-04T12:08:56+05:30\n"),
                ("digits-of-another-script", "２００１-07-04T12:08:56+05:30"),
            ],
            Self::DateTimeMillis => &[
                ("empty", ""),
                ("no-fraction", "2019-06-01T12:01:01+08:30"),
                ("two-fraction-digits", "2019-06-01T12:01:01.37+08:30"),
                ("four-fraction-digits", "2019-06-01T12:01:01.3791+08:30"),
                ("no-offset", "2019-06-01T12:01:01.379"),
                ("space-for-t", "2019-06-01 12:01:01.379+08:30"),
                ("offset-without-colon", "2019-06-01T12:01:01.379+0830"),
                ("month-13", "2019-13-01T12:01:01.379+08:30"),
                ("february-30", "2019-02-30T12:01:01.379+08:30"),
            ],
            Self::Date => &[
                ("empty", ""),
                ("month-13", "2018-13-20"),
                ("february-30", "2018-02-30"),
                ("february-29-of-common-year", "2018-02-29"),
                ("february-29-of-century", "1900-02-29"),
                ("day-0", "2018-10-00"),
                ("slashes", "2018/10/20"),
                ("no-leading-zero", "2018-9-20"),
                ("with-time", "2018-10-20T00:00:00Z"),
                ("basic-form", "20181020"),
            ],
            Self::DateTimeMinutes => &[
                ("empty", ""),
                ("t-for-space", "2018-10-22T20:49"),
                ("with-seconds", "2018-10-22 20:49:00"),
                ("date-only", "2018-10-22"),
                ("hour-24", "2018-10-22 24:00"),
                ("minute-60", "2018-10-22 20:60"),
                ("month-13", "2018-13-22 20:49"),
                ("february-30", "2018-02-30 20:49"),
            ],
            Self::Url => &[
                ("empty", ""),
                ("no-scheme", "example.com/notify"),
                ("scheme-only", "https://"),
                ("one-slash", "https:/example.com"),
                ("blank-inside", "https://example.com/a b"),
                ("incomplete-percent", "https://example.com/%2"),
                ("unescaped-script", "https://example.com/文"),
                ("scheme-starts-with-digit", "1http://example.com"),
            ],
            Self::Currency => &[
                ("empty", ""),
                ("lower-case", "usd"),
                ("unknown", "ZZZ"),
                ("superseded", "HRK"),
                ("numeric-code", "840"),
                ("symbol", "$"),
            ],
            Self::Mcc => &[
                ("empty", ""),
                ("three-digits", "541"),
                ("five-digits", "54111"),
                ("letters", "54A1"),
                ("digits-of-another-script", "５４１１"),
            ],
            Self::Digits => &[
                ("empty", ""),
                ("minus", "-1"),
                ("plus", "+1"),
                ("fraction", "1.0"),
                ("separators", "1,000"),
                ("blank", " 1"),
                ("letters", "1e3"),
                ("digits-of-another-script", "１２３"),
            ],
            Self::EightDigits => &[
                ("empty", ""),
                ("seven-digits", "0000000"),
                ("nine-digits", "000000000"),
                ("letters", "0000000A"),
                ("digits-of-another-script", "００００００００"),
            ],
            Self::Decimal => &[
                ("empty", ""),
                ("point-first", ".5"),
                ("point-last", "5."),
                ("two-points", "1.2.3"),
                ("comma", "1,5"),
                ("minus", "-1.5"),
                ("exponent", "1e3"),
            ],
        }
    }
}

const DATE_TIME: &str = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

const DATE_TIME_MILLIS: &str = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)\.[0-9]{3}([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

static ACTIVE_CURRENCIES: LazyLock<String> = LazyLock::new(|| {
    let mut codes: Vec<_> = active_currencies().collect();
    codes.sort_unstable();
    codes.join("|")
});

pub(crate) fn active_currencies() -> impl Iterator<Item = &'static str> {
    Currency::iter().filter(is_active).map(|currency| currency.code())
}

fn is_active_currency(text: &str) -> bool {
    Currency::from_code(text).as_ref().is_some_and(is_active)
}

/// The library takes VES for superseded by VED; ISO 4217 lists both.
fn is_active(currency: &Currency) -> bool {
    currency.is_superseded().is_none() || *currency == Currency::VES
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte))
        && !rest.is_empty()
        && is_url_text(rest.as_bytes())
}

/// Characters of RFC 3986, escapes included.
fn is_url_text(mut text: &[u8]) -> bool {
    loop {
        text = match text {
            [] => return true,
            [b'%', high, low, rest @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => rest,
            [byte, rest @ ..] if byte.is_ascii_alphanumeric() || b"._~:/?#[]@!$&'()*+,;=-".contains(byte) => rest,
            _ => return false,
        }
    }
}

fn holds(condition: bool, needed: &'static str) -> Result<(), &'static str> {
    if condition { Ok(()) } else { Err(needed) }
}
