//! From bytes to reported findings, with an invented API: a library that lends books.

mod invented;
mod quick;

use conformance::finding::{Finding, findings};
use conformance::input::{Form, Source};
use conformance::judge::{Options, judge};
use conformance::report::collection::{Collected, Collection, Outcome, Test};
use conformance::report::environment::Environment;
use conformance::report::group::Grouping;
use conformance::report::text::{self, Style};
use conformance::report::{Of, Report, json, ndjson};
use wire::{Direction, Severity};

const GOOD: &str = r#"{"ask":{"top":{"verb":"books.lend","edition":"2"},"title":"Emma"},"seal":"x"}"#;

fn options() -> Options {
    Options::new(invented::CATALOG.readings())
}

fn check_with(source: &Source, options: &Options, strict: bool) -> Vec<Finding> {
    let judged = |record| {
        let judged = judge(&invented::CATALOG, &source.text(record), options);
        findings(source, record, judged, &options.readings, strict)
    };
    source.records.iter().flat_map(judged).collect()
}

fn check(text: &str) -> Vec<Finding> {
    check_with(&Source::new("test.json", text.into(), Form::One), &options(), false)
}

/// The findings as `rule pointer line:column offset+length`.
fn places(findings: &[Finding]) -> Vec<String> {
    let place = |finding: &Finding| {
        let Finding { rule, pointer, line, column, offset, length, .. } = finding;
        format!("{rule} {pointer} {line}:{column} {offset}+{length}")
    };
    findings.iter().map(place).collect()
}

#[test]
fn a_good_message_has_no_findings() {
    assert_eq!(check(GOOD), []);
}

#[test]
fn the_envelope_leads_to_the_contract() {
    let contract_of = |text: &str| {
        let judged = judge(&invented::CATALOG, text.as_bytes(), &options());
        (judged.contract.map(|contract| contract.id), judged.direction)
    };
    let table = [
        (GOOD, Some("lend@2"), Some(Direction::Request)),
        // The head may come last, with escapes in names and values.
        (
            r#"{"seal":1,"reply":{"x":[{}],"t\u006fp":{"edition":"1","verb":"books\u002elend"}}}"#,
            Some("lend@1"),
            Some(Direction::Response),
        ),
        // Another spelling of the function.
        (r#"{"reply":{"top":{"verb":"the.verb","edition":"1"}}}"#, Some("lend@1"), Some(Direction::Response)),
        // The text breaks after the head.
        (r#"{"ask":{"top":{"verb":"books.lend","edition":"2"},"title""#, Some("lend@2"), Some(Direction::Request)),
        // ... or before it.
        (r#"{"ask":{"title" "top":{"verb":"books.lend","edition":"2"}}}"#, None, Some(Direction::Request)),
        (r#"{"ask":{"top":{"verb":"books.lend","edition":"3"}}}"#, None, Some(Direction::Request)),
        (r#"[]"#, None, None),
        ("", None, None),
    ];
    for (text, contract, direction) in table {
        assert_eq!(contract_of(text), (contract, direction), "{text}");
    }
}

#[test]
fn envelope_findings() {
    let table: [(&str, &[&str]); 20] = [
        ("[1]", &["envelope/message  1:1 0+3"]),
        ("{ }", &["envelope/message  1:1 0+3"]),
        (r#"{"ask":{},"seal":""}"#, &["envelope/contract /ask 1:8 7+2"]),
        (r#"{"ask":7,"seal":""}"#, &["envelope/message /ask 1:8 7+1"]),
        (r#"{"ask":{"top":{"edition":"2"}},"seal":""}"#, &["envelope/contract /ask/top 1:15 14+15"]),
        (r#"{"ask":{"top":{"verb":"books.lend"}},"seal":""}"#, &["envelope/contract /ask/top 1:15 14+21"]),
        (r#"{"ask":{"top":{"verb":"x","edition":"2"}},"seal":""}"#, &["envelope/contract /ask/top/verb 1:23 22+3"]),
        (
            r#"{"ask":{"top":{"verb":"the.verb","edition":"3"}},"seal":""}"#,
            &["envelope/contract /ask/top/edition 1:44 43+3"],
        ),
        (r#"{"ask":{"top":{"verb":["x"],"edition":"2"}},"seal":""}"#, &["envelope/contract /ask/top/verb 1:23 22+5"]),
        (r#"{"reply":{"top":{"verb":"books.lend","edition":"2"}},"ask":{}}"#, &["envelope/message /ask 1:60 59+2"]),
        ("\u{feff}{}", &["json/utf-8  1:1 0+3", "envelope/message  1:2 3+2"]),
        // The signature is missing, no string, or in the wrong place.
        (r#"{"ask":{}}"#, &["envelope/signature  1:1 0+10", "envelope/contract /ask 1:8 7+2"]),
        (r#"{"ask":{},"seal":["x"]}"#, &["envelope/contract /ask 1:8 7+2", "envelope/signature /seal 1:18 17+5"]),
        (
            r#"{"ask":{"s\u0065al":"x"}}"#,
            &["envelope/contract /ask 1:8 7+17", "envelope/signature /ask/seal 1:21 20+3"],
        ),
        (
            r#"{"ask":{"more":{"seal":{}}}}"#,
            &["envelope/contract /ask 1:8 7+20", "envelope/signature /ask/more/seal 1:24 23+2"],
        ),
        // Deeper down a member of that name is another thing.
        (
            r#"{"ask":{"more":{"yet":{"seal":1}}}}"#,
            &["envelope/signature  1:1 0+35", "envelope/contract /ask 1:8 7+27"],
        ),
        // Escaped names are names, and no name comes twice.
        (r#"{"\u0061sk":{},"seal":""}"#, &["envelope/contract /ask 1:13 12+2"]),
        (
            r#"{"ask":{},"\u0061sk":{},"seal":"","s\u0065al":""}"#,
            &[
                "envelope/contract /ask 1:8 7+2",
                "json/duplicate-member /ask 1:11 10+10",
                "json/duplicate-member /seal 1:35 34+11",
            ],
        ),
        (
            r#"{"ask":{},"seal":"","x":1,"x":1}"#,
            &["envelope/contract /ask 1:8 7+2", "json/duplicate-member /x 1:27 26+3"],
        ),
        (r#"{"ask":{},"seal":""} {"#, &["envelope/contract /ask 1:8 7+2", "json/trailing-text  1:22 21+1"]),
    ];
    for (text, expected) in table {
        assert_eq!(places(&check(text)), expected, "{text}");
    }
}

#[test]
fn an_unknown_contract_lists_the_known_ones_nearest_first() {
    let found = check(r#"{"ask":{"top":{"verb":"book.lend","edition":"2"}},"seal":""}"#);
    assert_eq!(
        found[0].message,
        "`book.lend` is not known; known are `books.lend 2`, `books.lend 1`, `books.give_back 1`"
    );
}

#[test]
fn given_contract_and_direction_override_the_message() {
    let options = Options { contract: invented::CATALOG.contract("lend@2"), ..options() };
    let source = Source::new("x", br#"{"ask":{"top":{},"title":"A long title"}}"#.to_vec(), Form::One);
    assert_eq!(places(&check_with(&source, &options, false)), ["lend@2/Ask.title/max-length /ask/title 1:26 25+14"]);
    let options = Options { direction: Some(Direction::Response), contract: None, ..options };
    let source = Source::new("x", GOOD.into(), Form::One);
    assert_eq!(places(&check_with(&source, &options, false)), ["envelope/message  1:1 0+77"]);
}

/// What is no object breaks no rule of a contract about members, and still is no message.
#[test]
fn a_text_that_is_no_object_is_never_a_message() {
    let told =
        Options { contract: invented::CATALOG.contract("lend@2"), direction: Some(Direction::Request), ..options() };
    let untold = Options { direction: None, ..told.clone() };
    for (text, place) in [("\"RSA\"", "0+5"), ("[1]", "0+3"), ("7", "0+1"), ("null", "0+4")] {
        let source = Source::new("x", text.into(), Form::One);
        for options in [&told, &untold, &options()] {
            let expected = format!("envelope/message  1:1 {place}");
            assert_eq!(places(&check_with(&source, options, false)), [expected], "{text}");
        }
    }
    // Of an object the contract itself says what it lacks, and that is said once.
    let catalog = conformance::catalog::Catalog::generated();
    let told = Options {
        contract: catalog.contract("pay@2.0.4"),
        direction: Some(Direction::Request),
        ..Options::new(catalog.readings())
    };
    let found = judge(&catalog, b"{}", &told).findings;
    let rules: Vec<_> = found.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(rules, ["pay@2.0.4/request-envelope.request/required", "pay@2.0.4/request-envelope.signature/required"]);
}

#[test]
fn errata_cap_severities_and_readings_switch_rules() {
    let source = |text: &str| Source::new("x", text.into(), Form::One);
    let blank = source(&GOOD.replace("Emma", ""));
    let found = check_with(&blank, &options(), false);
    assert_eq!(places(&found), ["lend@2/Ask.title/blank /ask/title 1:59 58+2"]);
    assert_eq!(
        (found[0].severity, found[0].erratum, found[0].reading),
        (Severity::Warning, Some("empty-title"), Some("never"))
    );
    assert_eq!(check_with(&blank, &options(), true)[0].severity, Severity::Error);
    let mut options = options();
    assert_eq!(options.readings.pick("empty-title", "fine"), Ok(()));
    assert_eq!(check_with(&blank, &options, false), []);
}

#[test]
fn lines_are_judged_one_by_one_and_a_broken_one_stops_nothing() {
    let long = GOOD.replace("Emma", "Sense and 文字");
    let log = format!("{GOOD}\n{{\"ask\":\n\n{long}\r\n{GOOD}\n");
    let found = check_with(&Source::new("log.ndjson", log.clone().into(), Form::Lines), &options(), false);
    let broken = GOOD.len() + 8;
    let title = GOOD.len() + 1 + 7 + 2 + 58;
    assert_eq!(
        places(&found),
        [format!("json/syntax /ask 2:8 {broken}+0"), format!("lend@2/Ask.title/max-length /ask/title 4:59 {title}+18")]
    );
    assert_eq!(found.iter().map(|finding| finding.record).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(&log[found[1].offset..][..found[1].length], "\"Sense and 文字\"");
}

#[test]
fn columns_count_code_points() {
    let found = check(
        "{\n  \"文\": 1,\n\t\"ask\": {\"😀\": 0, \"top\":{\"verb\":\"books.lend\",\"edition\":\"2\"}, \"title\": 12}}",
    );
    assert_eq!(places(&found), ["lend@2/Ask.title/type /ask/title 3:70 86+2"]);
}

#[test]
fn nothing_panics() {
    let bytes: Vec<u8> = GOOD.bytes().chain([0xff, 0x00, b'"', b'\\', b'{']).collect();
    for end in 0..bytes.len() {
        for replaced in [b'"', b'\\', b'{', b'}', b',', 0xff, 0xc3, b'0'] {
            let mut text = bytes[..end].to_vec();
            text.push(replaced);
            text.extend(&bytes[(end + 1).min(bytes.len())..]);
            let source = Source::new("x", text, Form::Sniffed);
            for finding in check_with(&source, &options(), false) {
                let mut out = Vec::new();
                assert!(text::finding(&mut out, &finding, &source, Style::Source { colored: true }).is_ok());
                assert!(text::finding(&mut out, &finding, &source, Style::Lines).is_ok());
            }
        }
    }
}

/// One fixture in every format.
fn fixture() -> (Source, Collected) {
    let log = [
        GOOD.replace("Emma", "Sense and Sensibility"),
        GOOD.replace("Emma", ""),
        GOOD.replace("\"Emma\"", "[\"Em\\tma\"]"),
        GOOD.replace("\"title\"", "\"sub\\u001b[31mtitle\\u202e\":1,\"title\""),
        GOOD.replace("books.lend", "books.lent"),
        "{\"ask\": nul}".to_owned(),
        format!("{{\"padding\":\"{}\",\"ask\":{{\"top\":{{}}}}, \"tail\":\"{}\"}}", "x".repeat(300), "文".repeat(300)),
    ];
    let source = Source::new("log.ndjson", log.join("\n").into(), Form::Lines);
    let mut collection = Collection::new(Grouping::default(), Severity::Error, Severity::Note);
    for record in &source.records {
        let judged = judge(&invented::CATALOG, &source.text(record), &options());
        collection.summary.count_message(&judged);
        let found = findings(&source, record, judged, &options().readings, false);
        let name = format!("{}#{}", source.name, record.number);
        let test = Test { suite: "books".into(), name, file: None, outcome: Outcome::Passed, findings: 0..0 };
        assert!(collection.add(test, found, |_, _| Ok::<_, ()>(())).is_ok());
    }
    (source, collection.finish())
}

fn written(write: impl Fn(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    assert!(write(&mut out).is_ok());
    String::from_utf8_lossy(&out).into_owned()
}

#[test]
fn every_format_shows_the_fixture() {
    let (source, collected) = fixture();
    let Collected { findings: found, summary, .. } = &collected;
    let text = |style| written(|out| found.iter().try_for_each(|finding| text::finding(out, finding, &source, style)));
    insta::assert_snapshot!("lines", text(Style::Lines) + &text::summary(summary));
    insta::assert_snapshot!("source", text(Style::Source { colored: false }));
    let environment = Environment::default();
    let report = Report {
        collected: &collected,
        of: Of::Messages,
        problems: &[],
        environment: &environment,
        fail_on: Severity::Error,
        exit_code: 1,
        docs: None,
    };
    insta::assert_snapshot!("json", written(|out| json::write(out, &report)));
    let lines = written(|out| {
        found.iter().try_for_each(|finding| ndjson::finding(out, finding))?;
        ndjson::summary(out, summary)
    });
    insta::assert_snapshot!("ndjson", lines);
}
