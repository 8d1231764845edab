//! JSON text inside JSON strings.

mod support;

use proptest::prelude::*;
use support::*;
use wire::{Kinds, Member, Read, Reader, TypeRule};

/// Reads `{"in": "<JSON text>"}` with such a text inside, and so on, and the member
/// `value`, in which every text is too long.
fn read_nested(reader: &mut Reader<'_>) -> Read<bool> {
    let Ok(mut object) = reader.begin_object(&[])? else { return Ok(false) };
    while let Some(name) = reader.next_member(&mut object)? {
        match name {
            "in" => {
                let member = reader.text(STRING)?;
                reader.judge(member, |judged| judged.payload(&PAYLOAD, read_nested));
            }
            "value" => {
                let member = reader.text(STRING)?;
                reader.judge(member, |judged| judged.max_length(&LENGTH, 0));
            }
            _ => drop(reader.unlisted(&mut object, Some(&UNLISTED))?),
        }
        reader.leave();
    }
    Ok(true)
}

fn check(text: &str, expect: &[&str]) {
    let found = findings(text.as_bytes(), |reader| read_nested(reader).map(drop));
    assert_eq!(lines(text, &found), expect, "{text}");
}

#[test]
fn findings_inside_point_under_the_string_and_at_its_escaped_text() {
    check(r#"{"in":"{}"}"#, &[]);
    check(r#"{"in":"{\"value\":\"x\"}"}"#, &[r#"length /in/value \"x\""#]);
    check(r#"{"in":"{\"value\"\n:\u0022文\u005cn\"}"}"#, &[r#"length /in/value \u0022文\u005cn\""#]);
    check(r#"{"in":"{\"a\/b\":1}"}"#, &[r#"unlisted /in/a~1b \"a\/b\""#]);
    check(r#"{"in":"{\"in\":\"{\\\"value\\\":\\\"x\\\"}\"}"}"#, &[r#"length /in/in/value \\\"x\\\""#]);
}

#[test]
fn text_that_is_no_object_violates_the_payload_rule_once() {
    check(r#"{"in":""}"#, &["payload /in "]);
    check(r#"{"in":"free text"}"#, &["payload /in f"]);
    check(r#"{"in":"[]"}"#, &[r#"payload /in "[]""#]);
    check(r#"{"in":"null"}"#, &[r#"payload /in "null""#]);
    check(r#"{"in":"[] x"}"#, &["payload /in x"]);
    check(r#"{"in":"{\"a\":1}} x"}"#, &[r#"unlisted /in/a \"a\""#, "payload /in } x"]);
    check(r#"{"in":"\ufeff{}"}"#, &[r"payload /in \ufeff"]);
    check(
        r#"{"in":"{\"value\":\"\\ud800\",\"b\":\"\\ud800\"}"}"#,
        &[r"payload /in \\ud800", r#"unlisted /in/b \"b\""#],
    );
    check(r#"{"in":"{\"in\":\"{\\\"a\\\"\"}"}"#, &[r"payload /in/in "]);
    let deep = format!(r#"{{"in":"{{\"a\":{}"}}"#, "[".repeat(128));
    check(&deep, &[r#"unlisted /in/a \"a\""#, "payload /in ["]);
}

#[test]
fn duplicates_inside_stay_duplicates() {
    check(
        r#"{"in":"{\"a\":1,\"\\u0061\":2}","b":1,"in":"{"}"#,
        &[
            r#"unlisted /in/a \"a\""#,
            r#"json/duplicate-member /in/a \"\\u0061\""#,
            r#"unlisted /b "b""#,
            // The fixture does not ask for duplicates of its listed members.
            "payload /in ",
        ],
    );
}

#[test]
fn a_broken_payload_does_not_stop_the_message() {
    check(
        r#"{"in":"{\"a\":[{\"b\":","value":"x"}"#,
        &[r#"unlisted /in/a \"a\""#, "payload /in ", r#"length /value "x""#],
    );
    check(r#"{"in":"{","in":{}} x"#, &["payload /in ", "type /in {}", "json/trailing-text  x"]);
}

#[test]
fn payload_makes_the_member_bad_for_faults_but_not_for_notes() {
    let cases = [(r#""{}""#, true), (r#""{\"a\":1}""#, true), (r#""{\"value\":\"x\"}""#, false), (r#""[]""#, false)];
    for (text, good) in cases {
        findings(text.as_bytes(), |reader| {
            let member = reader.text(STRING)?;
            let member = reader.judge(member, |judged| judged.payload(&PAYLOAD, read_nested));
            assert_eq!(member.good().is_some(), good, "{text}");
            Ok(())
        });
    }
}

#[test]
fn payload_rules_that_are_not_in_force_leave_the_text_alone() {
    let found = findings(br#""{\"value\":""#, |reader| {
        let member = reader.text(&[TypeRule { kinds: Kinds::STRING, rule: &TYPE }])?;
        let member = reader.judge(member, |judged| judged.payload(&PAYLOAD_IF_NUMBER, read_nested));
        assert!(matches!(member, Member::Good(..)));
        Ok(())
    });
    assert!(found.is_empty());
}

/// Writes a text as a JSON string, each character in one of its ways. Gives the string
/// and, for every byte offset of the text and its end, the place in the string.
fn written(text: &str, ways: &[u8]) -> (String, Vec<usize>) {
    let (mut string, mut places) = (String::from("\""), Vec::new());
    for (index, character) in text.chars().enumerate() {
        places.extend(std::iter::repeat_n(string.len(), character.len_utf8()));
        let must = matches!(character, '"' | '\\' | '\0'..' ');
        match (ways[index % ways.len()], character) {
            (0..=5, _) if !must => string.push(character),
            (0..=7, '"' | '\\' | '/') => string.extend(['\\', character]),
            (0..=7, '\n') => string.push_str("\\n"),
            _ => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    string.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    places.push(string.len());
    string.push('"');
    (string, places)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_inside_are_exactly_the_escaped_bytes(
        value in any::<String>(),
        name in any::<String>(),
        ways in prop::collection::vec(0..10_u8, 1..50),
        levels in 0..4,
    ) {
        prop_assume!(!value.is_empty() && name != "in" && name != "value");
        let value = serde_json::to_string(&value).unwrap();
        let before = format!("{{{}:[], \"value\" : ", serde_json::to_string(&name).unwrap());
        let mut text = format!("{before}{value} }}");
        let (mut start, mut end) = (before.len(), before.len() + value.len());
        let mut pointer = String::from("/value");
        for _ in 0..levels {
            let (string, places) = written(&text, &ways);
            let before = "{\"in\":";
            (start, end) = (before.len() + places[start], before.len() + places[end]);
            text = format!("{before}{string}}}");
            pointer.insert_str(0, "/in");
        }
        let found = findings(text.as_bytes(), |reader| read_nested(reader).map(drop));
        prop_assert_eq!(found.len(), 2, "{}", text);
        prop_assert_eq!(found[0].rule.id, "unlisted");
        prop_assert_eq!((found[1].rule.id, &found[1].pointer), ("length", &pointer));
        prop_assert_eq!((found[1].span.start, found[1].span.end), (start, end), "{}", text);
    }
}
