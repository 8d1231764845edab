//! The reader and serde_json agree about what JSON is, and about what it says.

use wire::{Finding, JSON_RULES, Reader, Readings, Scratch};

use crate::placed::assert_placed;
use crate::respelled::{depth, with_small_numbers};
use crate::tree::Tree;

/// The reader finds a fault in a text if and only if serde_json does not read it, and
/// reads the same names, strings and integers. There are three differences, and no more:
///
/// - A repeated member is a fault to the reader only.
/// - A number too large for 64 bits of floating point (`1e400`) is JSON to the reader, as
///   it is by RFC 8259; serde_json cannot hold it.
/// - 128 levels are not too deep for the reader, 129 are; serde_json takes 127.
///
/// # Panics
/// When they differ otherwise.
pub fn json(text: &[u8]) {
    let findings = read(text);
    assert_placed(text, &findings);
    for finding in &findings {
        let is_of_json = JSON_RULES.iter().any(|rule| rule.id == finding.rule.id);
        assert!(is_of_json, "{} is no rule about JSON", finding.rule.id);
    }
    let count = |rule: &str| findings.iter().filter(|finding| finding.rule.id == rule).count();
    let repeated = count("json/duplicate-member");
    let is_accepted = findings.len() == repeated;

    let small = with_small_numbers(text);
    match Tree::read(&small) {
        Ok(tree) => {
            assert!(is_accepted, "serde_json reads it, and {findings:?}");
            assert_eq!(repeated, tree.repeated(), "repeated members: {findings:?}");
            assert_same(std::str::from_utf8(text).expect("JSON is UTF-8").trim(), &tree);
        }
        Err(error) if is_of(&error, "recursion limit") => {
            let depth = depth(text);
            assert!(depth >= 128, "serde_json says {error}, at depth {depth}");
            assert!(!is_accepted || depth == 128, "{depth} levels are accepted");
            assert!(count("json/depth") == 0 || depth > 128, "{depth} levels are too deep");
        }
        Err(error) => assert!(!is_accepted, "the reader finds no fault, and serde_json: {error}"),
    }
    if let Err(error) = Tree::read(text) {
        assert!(!is_accepted || is_of(&error, "out of range") || is_of(&error, "recursion limit"), "{error}");
    }
}

fn read(text: &[u8]) -> Vec<Finding> {
    let (scratch, readings) = (Scratch::new(), Readings::chosen(&[]));
    let mut reader = Reader::new(text, &scratch, &readings);
    // Where reading stops, a finding says why.
    let stopped = reader.skip().is_err();
    let findings = reader.finish();
    assert!(!stopped || !findings.is_empty(), "reading stops, and nothing is found");
    findings
}

fn is_of(error: &serde_json::Error, kind: &str) -> bool {
    error.to_string().contains(kind)
}

/// The reader reads what serde_json has read from a text that both accept.
fn assert_same(text: &str, tree: &Tree) {
    let (scratch, readings) = (Scratch::new(), Readings::chosen(&[]));
    let mut reader = Reader::new(text.as_bytes(), &scratch, &readings);
    match tree {
        Tree::Object(members) => {
            let mut object = reader.begin_object(&[]).expect("is JSON").expect("is an object");
            for (name, value) in members {
                assert_eq!(reader.next_member(&mut object), Ok(Some(name.as_str())));
                let (_, text) = reader.unlisted(&mut object, None).expect("is JSON");
                reader.leave();
                assert_same(text, value);
            }
            assert_eq!(reader.next_member(&mut object), Ok(None));
            assert_eq!(object.span, wire::Span::new(0, text.len()));
        }
        Tree::Array(elements) => {
            let mut array = reader.begin_array(&[]).expect("is JSON").expect("is an array");
            for element in elements {
                assert_eq!(reader.next_element(&mut array), Ok(true));
                let span = reader.skip().expect("is JSON");
                reader.leave();
                assert_same(&text[span.start..span.end], element);
            }
            assert_eq!(reader.next_element(&mut array), Ok(false));
            assert_eq!(array.span, wire::Span::new(0, text.len()));
        }
        Tree::Text(said) => {
            let read = reader.text(&[]).expect("is JSON");
            assert_eq!(read.good().copied(), Some(said.as_str()));
        }
        Tree::Integer(number) => {
            let read = reader.integer(&[]).expect("is JSON");
            assert_eq!(read.good(), Some(number));
        }
        Tree::Other => {
            let read = reader.integer(&[]).expect("is JSON");
            // serde_json reads -0 as a floating point number.
            assert!(read.good().is_none() || text == "-0", "{text} is an integer");
        }
    }
}
