//! Formats, their patterns and their examples agree.

use proptest::prelude::*;
use regex::Regex;
use wire::Format;

fn regex(format: Format) -> Regex {
    Regex::new(&format!("^(?:{})$", format.pattern())).unwrap()
}

/// What must hold for any text.
fn check_agreement(format: Format, text: &str) -> Result<(), TestCaseError> {
    let (checked, matched) = (format.check(text).is_ok(), regex(format).is_match(text));
    if format.exact() {
        prop_assert_eq!(checked, matched, "{:?} {:?}", format, text);
    } else {
        prop_assert!(matched || !checked, "{:?} {:?}", format, text);
    }
    if let (true, Some(max)) = (checked, format.max_len()) {
        prop_assert!(text.chars().count() <= max, "{:?} {:?}", format, text);
    }
    Ok(())
}

#[test]
fn examples_have_the_form_and_counterexamples_lack_it() {
    for format in Format::ALL {
        for (label, text) in format.examples() {
            assert_eq!(format.check(text), Ok(()), "{format:?} {label} {text}");
        }
        for (label, text) in format.counterexamples() {
            assert!(format.check(text).is_err(), "{format:?} {label} {text}");
        }
        for (_, text) in format.examples().iter().chain(format.counterexamples()) {
            check_agreement(*format, text).unwrap();
        }
        let mut labels: Vec<_> =
            format.examples().iter().chain(format.counterexamples()).map(|(label, _)| label).collect();
        labels.sort();
        assert!(labels.windows(2).all(|pair| pair[0] != pair[1]), "{format:?}");
    }
}

#[test]
fn the_longest_texts_are_as_long_as_said() {
    for format in Format::ALL {
        if let Some(max) = format.max_len() {
            assert!(format.examples().iter().any(|(_, text)| text.chars().count() == max), "{format:?}");
        }
    }
}

#[test]
fn patterns_are_portable() {
    for format in Format::ALL {
        let pattern = format.pattern();
        for unwanted in ["\\d", "\\w", "\\s", "(?", "^", "\\p"] {
            assert!(!pattern.contains(unwanted), "{format:?} {unwanted}");
        }
        assert!(!pattern.contains('$') || *format == Format::Url, "{format:?}");
    }
}

#[test]
fn currencies_are_those_in_use() {
    let cases =
        [("EUR", true), ("SLE", true), ("VES", true), ("VED", true), ("SLL", false), ("ZWL", false), ("XYZ", false)];
    for (code, expect) in cases {
        assert_eq!(Format::Currency.check(code).is_ok(), expect, "{code}");
    }
}

fn any_format() -> impl Strategy<Value = Format> {
    prop::sample::select(Format::ALL)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn texts_made_from_the_pattern_agree(
        (format, text) in any_format().prop_flat_map(|format| {
            (Just(format), proptest::string::string_regex(format.pattern()).unwrap())
        }),
    ) {
        check_agreement(format, &text)?;
    }

    #[test]
    fn edited_texts_agree(
        (format, text) in any_format().prop_flat_map(|format| {
            (Just(format), proptest::string::string_regex(format.pattern()).unwrap())
        }),
        place in any::<prop::sample::Index>(),
        remove in 0..2_usize,
        insert in "[-+:.tTzZ%/0-9a-f٣文\n ]{0,2}",
    ) {
        let mut characters: Vec<char> = text.chars().collect();
        let place = place.index(characters.len() + 1);
        characters.splice(place..(place + remove).min(characters.len()), insert.chars());
        check_agreement(format, &characters.into_iter().collect::<String>())?;
    }

    #[test]
    fn any_texts_agree(format in any_format(), text in any::<String>()) {
        check_agreement(format, &text)?;
    }
}
