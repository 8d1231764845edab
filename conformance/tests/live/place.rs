//! Places of values, byte for byte.

use conformance::suite::live::place::{span_of, spliced, string_at};

#[test]
fn spans_are_the_exact_bytes_of_values() {
    for (text, path, expected) in [
        (r#"{"a":1}"#, vec!["a"], Some("1")),
        (r#"{"a" : "x" }"#, vec!["a"], Some(r#""x""#)),
        (r#"{"b":{"a":2},"a":{"b":[1, 2],"a":3}}"#, vec!["a", "a"], Some("3")),
        (r#"{"b":{"a":2},"a":{"b":[1, 2],"a":3}}"#, vec!["a", "b"], Some("[1, 2]")),
        ("{\"a\":\n\t{ \"b\" : null } }", vec!["a"], Some("{ \"b\" : null }")),
        (r#"{"\u0061":"é","é":"b"}"#, vec!["a"], Some(r#""é""#)),
        (r#"{"a":"}\",\"a\":2","b":"\"b\":3"}"#, vec!["b"], Some(r#""\"b\":3""#)),
        // The first of two counts.
        (r#"{"a":1,"a":2}"#, vec!["a"], Some("1")),
        (r#"{"a":{"b":1},"a":{"c":2}}"#, vec!["a", "c"], None),
        // No such member, no such object.
        (r#"{"a":1}"#, vec!["b"], None),
        (r#"{"a":1}"#, vec!["a", "b"], None),
        (r#"{"a":[{"b":1}]}"#, vec!["a", "b"], None),
        (r#"["a",1]"#, vec!["a"], None),
        ("", vec!["a"], None),
        // What stands before a fault is found, and what holds it or follows it is not.
        (r#"{"a":1,"b":tru"#, vec!["a"], Some("1")),
        (r#"{"a":{"b":1,]}"#, vec!["a", "b"], Some("1")),
        (r#"{"a":{"b":1,]}"#, vec!["a"], None),
        (r#"{"b":nul,"a":1}"#, vec!["a"], None),
        ("{} ", vec![], Some("{}")),
    ] {
        let span = span_of(text.as_bytes(), &path);
        assert_eq!(span.map(|span| &text[span.start..span.end]), expected, "{path:?} of {text}");
    }
}

#[test]
fn strings_are_what_they_say() {
    for (text, expected) in [
        (r#"{"a":"x"}"#, Some("x")),
        (r#"{"a":"\u00e9\n\/"}"#, Some("é\n/")),
        (r#"{"a":""}"#, Some("")),
        (r#"{"a":1}"#, None),
        (r#"{"a":null}"#, None),
        (r#"{"a":"\ud800"}"#, None),
    ] {
        assert_eq!(string_at(text.as_bytes(), &["a"]).map(|(_, said)| said).as_deref(), expected, "{text}");
    }
}

#[test]
fn splicing_leaves_every_other_byte() {
    for (text, path, with, expected) in [
        (
            "{ \"a\" : \"old\" ,\r\n\"b\":1.0}",
            vec!["a"],
            "\"new and longer\"",
            "{ \"a\" : \"new and longer\" ,\r\n\"b\":1.0}",
        ),
        ("{\"b\":{\"a\":\"old\"}}\n", vec!["b", "a"], "2", "{\"b\":{\"a\":2}}\n"),
        ("{\"é\":\"old\",\"a\":\"old\"}", vec!["a"], "\"\"", "{\"é\":\"old\",\"a\":\"\"}"),
    ] {
        let span = span_of(text.as_bytes(), &path).expect("a place");
        assert_eq!(String::from_utf8_lossy(&spliced(text.as_bytes(), span, with.as_bytes())), expected);
    }
}
