//! Evidence: what gets in, what must not, and that nothing can be changed afterwards.

mod altered;
mod crafted;
mod program;
mod secrets;
#[path = "../common/served.rs"]
mod served;

use std::sync::LazyLock;

use conformance::bundle::container::{self, Entry};
use conformance::bundle::make::{Evidence, Unmade, make};
use conformance::bundle::manifest::Manifest;
use conformance::bundle::report;
use conformance::catalog::Catalog;
use conformance::input::Source;
use conformance::report::environment::Environment;
use conformance::signature::{PrivateKey, PublicKey};
use serde_json::{Value, json};

static AUDITOR: LazyLock<PrivateKey> =
    LazyLock::new(|| PrivateKey::read(include_bytes!("../keys/files/client.private.pem"), 2048).expect("a key"));

fn public() -> PublicKey {
    AUDITOR.public()
}

/// Another party's key.
fn stranger() -> PublicKey {
    PublicKey::read(include_bytes!("../keys/files/provider.public.pem"), 2048).expect("a key")
}

static HERE: LazyLock<Environment> =
    LazyLock::new(|| Environment { time: "2026-01-02T03:04:05Z".to_owned(), ..Environment::here() });

/// A report of this program about the messages of these files.
fn report_of(files: &[(&str, usize)], findings: Value) -> Value {
    let files: serde_json::Map<_, _> = files.iter().map(|(name, count)| ((*name).to_owned(), json!(count))).collect();
    let verdict = if findings == json!([]) { "pass" } else { "fail" };
    let environment = serde_json::to_value(&*HERE).expect("JSON");
    json!({"findings": findings, "summary": {"files": files, "verdict": verdict}, "environment": environment})
}

fn try_made(report: &Value, inputs: &[Source], allow: bool) -> Result<(Vec<u8>, Manifest), Unmade> {
    let report = report::read(report.to_string().as_bytes()).expect("a report");
    let evidence = Evidence {
        report: &report,
        inputs,
        auditor: Some("A. Auditor"),
        key: &AUDITOR,
        here: &HERE,
        allow_other_versions: allow,
    };
    make(&Catalog::generated(), &evidence)
}

fn made(report: &Value, inputs: &[Source]) -> Vec<u8> {
    try_made(report, inputs, false).expect("a bundle").0
}

fn entries(bundle: &[u8]) -> Vec<Entry<'_>> {
    container::read(bundle).expect("a container").into_iter().map(|(entry, _)| entry).collect()
}

fn entry<'a>(bundle: &'a [u8], name: &str) -> &'a str {
    let found = entries(bundle).into_iter().find(|entry| entry.name == name).expect(name);
    str::from_utf8(found.bytes).expect("UTF-8")
}

#[test]
fn the_report_has_to_be_of_this_spec_and_suite() {
    for (name, expected) in [("spec", &["spec"][..]), ("suite", &["suite"]), ("program", &[]), ("version", &[])] {
        let mut report = report_of(&[], json!([]));
        report["environment"][name] = json!("00");
        let refused = match try_made(&report, &[], false) {
            Err(Unmade::OtherVersions(names)) => names,
            Err(other) => panic!("{other:?}"),
            Ok((_, manifest)) => manifest.differences,
        };
        assert_eq!(refused, expected, "{name}");
        let (_, manifest) = try_made(&report, &[], true).expect("allowed");
        assert_eq!(manifest.differences, expected, "the manifest tells it");
    }
}

#[test]
fn messages_have_to_be_those_of_the_report() {
    let report = report_of(&[("a.json", 1)], json!([]));
    let source = |name: &str, text: &str| Source::new(name, text.as_bytes().to_vec(), conformance::input::Form::Lines);
    let refused = |source: Source, part: &str| match try_made(&report, &[source], false) {
        Err(Unmade::OtherMessages(why)) => assert!(why.contains(part), "{why}"),
        other => panic!("{other:?}"),
    };
    refused(source("b.json", "{}"), "not about b.json; did you mean `a.json`?");
    refused(source("a.json", "{}\n{}"), "has 2 messages, and 1 were judged");
    assert!(try_made(&report, &[source("a.json", "{}")], false).is_ok());
}

#[test]
fn equal_evidence_is_equal_bytes() {
    let report = report_of(&[], json!([]));
    assert!(made(&report, &[]) == made(&report, &[]));
}
