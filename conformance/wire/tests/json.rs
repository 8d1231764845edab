//! The reader accepts the texts of RFC 8259 and no others.

mod support;

use proptest::prelude::*;
use support::{lines, skipped};

#[test]
fn texts_of_the_grammar_are_accepted() {
    let texts = [
        "null",
        " true ",
        "\t\r\n false\t\r\n ",
        "\"\"",
        "0",
        "-0",
        "-0.0e-0",
        "1E+400",
        "123456789012345678901234567890",
        "[]",
        "[ ]",
        "{}",
        "{ }",
        r#"{"":{"":[]}}"#,
        r#"[1,-2.5,3e8,"a",null,true,false,{},[]]"#,
        r#"{ "a" : 1 , "b" : [ 2 , 3 ] }"#,
        r#""\"\\\/\b\f\n\r\t\u0000\u00e9\uD83D\uDE00""#,
        "\"\u{7f}\u{80}\u{2028}\u{ffff}\u{10ffff}\"",
        r#"{"a":1,"A":2,"\u0062":3}"#,
    ];
    for text in texts {
        assert_eq!(lines(text, &skipped(text.as_bytes())), [""; 0], "{text}");
    }
}

#[test]
fn faults_are_named_at_their_place() {
    let cases = [
        ("", "json/syntax  "),
        ("  ", "json/syntax  "),
        ("{", "json/syntax  "),
        ("[", "json/syntax /0 "),
        ("[1,]", "json/syntax /1 ]"),
        ("[,1]", "json/syntax /0 ,"),
        ("[1 2]", "json/syntax  2"),
        (r#"{"a":1,}"#, "json/syntax  }"),
        (r#"{,"a":1}"#, "json/syntax  ,"),
        (r#"{"a" 1}"#, "json/syntax  1"),
        (r#"{"a":}"#, "json/syntax /a }"),
        (r#"{"a":1 "b":2}"#, "json/syntax  \""),
        ("{a:1}", "json/syntax  a"),
        ("{'a':1}", "json/syntax  '"),
        ("tru", "json/syntax  t"),
        ("nul ", "json/syntax  n"),
        ("True", "json/syntax  T"),
        ("NaN", "json/syntax  N"),
        ("-Infinity", "json/syntax  I"),
        ("+1", "json/syntax  +"),
        (".5", "json/syntax  ."),
        ("5.", "json/syntax  "),
        ("-", "json/syntax  "),
        ("1e", "json/syntax  "),
        ("1e+", "json/syntax  "),
        ("01", "json/trailing-text  1"),
        ("0x10", "json/trailing-text  x10"),
        ("truer", "json/trailing-text  r"),
        ("{} {}", "json/trailing-text  {}"),
        ("1 // one\n", "json/trailing-text  // one"),
        ("/* one */ 1", "json/syntax  /"),
        ("[\u{a0}1]", "json/syntax /0 \u{a0}"),
        ("\"abc", "json/syntax  \"abc"),
        ("\"a\nb\"", "json/syntax  \n"),
        ("\"a\u{0}b\"", "json/syntax  \u{0}"),
        ("\"a\u{1f}b\"", "json/syntax  \u{1f}"),
        (r#""\x""#, "json/syntax  x"),
        (r#""\u12g4""#, "json/syntax  g"),
        (r#""\u123"#, "json/syntax  "),
        (r#""\ud83d\u12g4""#, "json/syntax  g"),
        (r#"["\ud83d"]"#, r"json/surrogate /0 \ud83d"),
        (r#"["\ude00"]"#, r"json/surrogate /0 \ude00"),
        (r#"["a\ude00\ud83d"]"#, r"json/surrogate /0 \ude00"),
        (r#"["\ud83d\u0041"]"#, r"json/surrogate /0 \ud83d"),
        (r#"{"a":{"\ud83d":1}}"#, r"json/surrogate /a \ud83d"),
        ("\u{feff}{}", "json/utf-8  \u{feff}"),
        (r#"{"a":1,"a":2}"#, r#"json/duplicate-member /a "a""#),
        (r#"{"a":1,"b":[{"c":0,"\u0063":1}]}"#, r#"json/duplicate-member /b/0/c "\u0063""#),
        (r#"{"a/~b":1,"a\/~b":2}"#, r#"json/duplicate-member /a~1~0b "a\/~b""#),
    ];
    for (text, expect) in cases {
        assert_eq!(lines(text, &skipped(text.as_bytes())), [expect], "{text}");
    }
}

#[test]
fn one_fault_hides_no_other_unless_reading_must_stop() {
    let text = r#"{"a":"\ud800","b":1,"b":{"c":1,"c":2},"d":["\udfff"]} x"#;
    let expect = [
        r"json/surrogate /a \ud800",
        r#"json/duplicate-member /b "b""#,
        r#"json/duplicate-member /b/c "c""#,
        r"json/surrogate /d/0 \udfff",
        "json/trailing-text  x",
    ];
    assert_eq!(lines(text, &skipped(text.as_bytes())), expect);
}

#[test]
fn bytes_that_are_no_utf_8_are_found_where_they_stand() {
    let cases: [(&[u8], &str, usize, usize); 9] = [
        (b"\xff", "", 0, 1),
        (b"\"a\xffb\"", "", 2, 3),
        (b"{\"a\":[1,\"\xc3(\"]}", "/a/1", 9, 10),
        (b"{\"a\":\"\xed\xa0\x80\"}", "/a", 6, 7),
        (b"{\"a\":\"\xc0\xaf\"}", "/a", 6, 7),
        (b"{\"a\":\"\xf4\x90\x80\x80\"}", "/a", 6, 7),
        (b"{\"a\":\"\xe6\x96", "/a", 6, 8),
        (b"{} \xff", "", 3, 4),
        (b"\xff\xfe{\0}\0", "", 0, 1),
    ];
    for (text, pointer, start, end) in cases {
        let found = skipped(text);
        let shown: Vec<_> = found.iter().map(|f| (f.rule.id, &*f.pointer, f.span.start, f.span.end)).collect();
        assert_eq!(shown, [("json/utf-8", pointer, start, end)], "{text:?}");
    }
}

#[test]
fn nesting_ends_at_128_levels() {
    for (open, inside, close) in [("[", "", "]"), (r#"{"a":"#, "1", "}")] {
        let nested = |levels: usize| format!("{}{inside}{}", open.repeat(levels), close.repeat(levels));
        assert!(skipped(nested(128).as_bytes()).is_empty());
        let found = skipped(nested(129).as_bytes());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].rule.id, found[0].span.start), ("json/depth", 128 * open.len()));
        assert_eq!(skipped(open.repeat(1_000_000).as_bytes())[0].rule.id, "json/depth");
    }
    let siblings = format!("[{}[]]", "[],".repeat(1000));
    assert!(skipped(siblings.as_bytes()).is_empty());
}

#[test]
fn many_members_are_compared_in_short_time() {
    let members: Vec<_> = (0..100_000).map(|number| format!("\"{number}\":0")).collect();
    let text = format!("{{{},\"99\":1}}", members.join(","));
    assert_eq!(lines(&text, &skipped(text.as_bytes())), [r#"json/duplicate-member /99 "99""#]);
}

/// Whether the bytes are JSON, by serde_json; `None` where it is stricter than JSON.
fn serde_accepts(text: &[u8]) -> Option<bool> {
    match serde_json::from_slice::<serde_json::Value>(text) {
        Ok(_) => Some(true),
        Err(error) if error.to_string().contains("out of range") => None,
        Err(_) => Some(false),
    }
}

fn check_agreement(text: &[u8]) -> Result<(), TestCaseError> {
    let faults: Vec<_> =
        skipped(text).into_iter().filter(|finding| finding.rule.id != "json/duplicate-member").collect();
    if let Some(accepted) = serde_accepts(text) {
        prop_assert_eq!(faults.is_empty(), accepted, "{:?} {:?}", String::from_utf8_lossy(text), faults);
    }
    for finding in faults {
        prop_assert!(finding.span.start <= finding.span.end && finding.span.end <= text.len());
    }
    Ok(())
}

/// Text between quotes, mostly right.
fn string_content() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        8 => "[a-zA-Z0-9 ~/]{0,12}",
        3 => any::<char>().prop_filter("needs no escape", |c| !matches!(c, '"' | '\\' | '\0'..' ')).prop_map(String::from),
        3 => prop::sample::select(vec![r#"\""#, r"\\", r"\/", r"\b", r"\f", r"\n", r"\r", r"\t"]).prop_map(String::from),
        2 => any::<u16>().prop_map(|unit| format!("\\u{unit:04x}")),
        2 => "\\\\u[dD][89abAB][0-9a-f]{2}\\\\u[dD][c-fC-F][0-9a-f]{2}",
    ];
    prop::collection::vec(part, 0..4).prop_map(|parts| parts.concat())
}

/// JSON text with spaces here and there.
fn json_text() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        prop::sample::select(vec!["true", "false", "null", "0", "-0", "1.5e-7", "-12"]).prop_map(String::from),
        any::<i64>().prop_map(|number| number.to_string()),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,5})?([eE][+-]?[0-9]{1,2})?",
        string_content().prop_map(|content| format!("\"{content}\"")),
    ];
    let value = scalar.prop_recursive(5, 40, 5, |inner| {
        let member = (string_content(), "[ \n]{0,2}", inner.clone());
        let member = member.prop_map(|(name, space, value)| format!("\"{name}\"{space}:{space}{value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(|items| format!("[{}]", items.join(" ,"))),
            prop::collection::vec(member, 0..5).prop_map(|members| format!("{{{}}}", members.join(",\t"))),
        ]
    });
    ("[ \r\n\t]{0,2}", value, "[ \r\n\t]{0,2}").prop_map(|(before, value, after)| format!("{before}{value}{after}"))
}

#[derive(Clone, Debug)]
enum Edit {
    Remove,
    Insert(u8),
    Replace(u8),
    Cut,
}

fn edit() -> impl Strategy<Value = Edit> {
    let byte = || {
        let telling =
            b"{}[]:,\"\\/ \n\t+-.0123456789eEuUdDcC89nft\x00\x1f\x7f\x80\xbf\xc3\xef\xbb\xbf\xed\xff".to_vec();
        prop_oneof![prop::sample::select(telling), any::<u8>()]
    };
    prop_oneof![Just(Edit::Remove), byte().prop_map(Edit::Insert), byte().prop_map(Edit::Replace), Just(Edit::Cut)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_get_the_verdict_of_serde_json(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        check_agreement(&bytes)?;
    }

    #[test]
    fn any_text_gets_the_verdict_of_serde_json(text in "[\\[\\]{}:,\"\\\\0-9a-fu.eE+ -]{0,16}") {
        check_agreement(text.as_bytes())?;
    }

    #[test]
    fn made_text_gets_the_verdict_of_serde_json(text in json_text()) {
        check_agreement(text.as_bytes())?;
    }

    #[test]
    fn broken_text_gets_the_verdict_of_serde_json(
        text in json_text(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), edit()), 1..4),
    ) {
        let mut bytes = text.into_bytes();
        for (place, edit) in edits {
            let place = place.index(bytes.len() + 1);
            match edit {
                Edit::Insert(byte) => bytes.insert(place, byte),
                Edit::Cut => bytes.truncate(place),
                _ if place == bytes.len() => {}
                Edit::Remove => drop(bytes.remove(place)),
                Edit::Replace(byte) => bytes[place] = byte,
            }
        }
        check_agreement(&bytes)?;
    }

    #[test]
    fn names_are_found_twice_however_they_are_written(
        names in prop::collection::vec("[a-c]{1,2}", 0..40),
        escaped in prop::collection::vec(any::<bool>(), 40),
    ) {
        let written = |name: &String, escaped: bool| match escaped {
            true => name.bytes().map(|byte| format!("\\u{byte:04X}")).collect(),
            false => name.clone(),
        };
        let members: Vec<_> =
            names.iter().zip(&escaped).map(|(name, escaped)| format!("\"{}\":0", written(name, *escaped))).collect();
        let text = format!("{{{}}}", members.join(","));
        let expect: Vec<_> = names
            .iter()
            .enumerate()
            .filter(|(place, name)| names[..*place].contains(name))
            .map(|(_, name)| format!("/{name}"))
            .collect();
        let found: Vec<_> = skipped(text.as_bytes()).into_iter().map(|finding| finding.pointer).collect();
        prop_assert_eq!(found, expect);
    }
}
