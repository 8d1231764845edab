//! What changed between two contracts: small changes to a copy of the model, what must hold for any two
//! contracts, the two revisions of one API as people read it, the vectors and messages that a change touches, and
//! the program over spec folders and git revisions.

mod affected;
mod program;
mod properties;
mod table;

use conformance::catalog;
use conformance::diff::render::{json, markdown, text};
use conformance::diff::{Change, Diff, Report, Spec, of_contracts, of_ids};
use model::Model;
use model::view::View;

const OLD: &str = "pay@2.0.0";
const NEW: &str = "pay@2.0.4";

fn model() -> Model {
    catalog::model().expect("the compiled-in model is sound")
}

/// What the program reports about two compiled-in contracts.
fn report(old: &str, new: &str) -> Report {
    let spec = Spec { name: None, model: model() };
    let report = of_contracts((&spec, old), (&spec, new)).expect("the compiled-in vectors are sound");
    report.expect("both contracts are known")
}

/// The changes of one contract from one model to another.
fn diff(old: &Model, new: &Model, contract: &str) -> Diff {
    let view = |model| View::new(model, contract, &Default::default()).expect("both have the contract");
    conformance::diff::diff(&view(old), &view(new))
}

/// `subject places | moves | breaks`.
fn line(change: &Change) -> String {
    let moves = [("request", change.moves.request), ("response", change.moves.response)];
    let moves: Vec<_> = moves.iter().filter_map(|(of, how)| how.map(|how| format!("{of} {}", how.name()))).collect();
    let breaks: Vec<_> = change.breaks.iter().map(|broken| broken.name()).collect();
    let subject = serde_json::to_value(change.subject).expect("a name");
    let places = change.places.join(" ");
    format!("{} {places} | {} | {}", subject.as_str().unwrap_or_default(), moves.join(", "), breaks.join(", "))
}

#[test]
fn people_read_the_revisions_of_an_api() {
    let report = report(OLD, NEW);
    let written = |write: fn(&mut dyn std::io::Write, &Report) -> std::io::Result<()>| {
        let mut out = Vec::new();
        write(&mut out, &report).expect("memory takes everything");
        String::from_utf8(out).expect("text")
    };
    insta::assert_snapshot!("text", written(text::write));
    insta::assert_snapshot!("markdown", written(markdown::write));

    let data: serde_json::Value = serde_json::from_str(&written(json::write)).expect("JSON");
    assert_eq!(data["contracts"][0]["changes"].as_array().map(Vec::len), Some(report.contracts[0].changes.len()));
    assert_eq!(data["summary"]["breaking"], report.contracts[0].summary.breaking);
}

#[test]
fn markdown_keeps_its_columns() {
    let report = report(NEW, "preCreate@2.0.4");
    let mut out = Vec::new();
    markdown::write(&mut out, &report).expect("memory takes everything");
    let text = String::from_utf8(out).expect("text");
    let rows: Vec<_> = text.lines().filter(|line| line.starts_with('|')).collect();
    assert!(rows.len() > report.contracts[0].changes.len());
    for row in rows {
        assert_eq!(row.replace("\\|", "").matches('|').count(), 8, "{row}");
    }
}

#[test]
fn an_unknown_contract_has_no_diff() {
    assert!(of_ids(&model(), OLD, "pay@9").is_none());
}
