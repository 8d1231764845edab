//! What was judged: the exchanges of a run's failures, as the report has them, and the
//! messages that were given beside it. One a line, masked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::report::Report;
use super::secrets::Masker;
use crate::input::Source;

/// Messages that do not belong to the report.
///
/// # Errors
/// One of the files was not judged, or had another number of messages then.
pub fn belong(report: &Report, inputs: &[Source]) -> Result<(), String> {
    for source in inputs {
        let judged = report.files.get(&*source.name).and_then(Value::as_u64);
        let there = source.records.len() as u64;
        match judged {
            None => {
                let judged: Vec<_> = report.files.keys().map(String::as_str).collect();
                let hint = crate::nearest::did_you_mean(&source.name, judged.iter().copied());
                return Err(format!(
                    "the report is not about {}{hint} Name files as they were named then.",
                    source.name
                ));
            }
            Some(judged) if judged != there => {
                return Err(format!("{} has {there} messages, and {judged} were judged", source.name));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// The file's text. The report is masked already.
pub fn lines(masked_report: &Value, inputs: &[Source], masker: &Masker) -> String {
    let groups = masked_report.pointer("/run/groups").and_then(Value::as_array).into_iter().flatten();
    let failures = groups.filter_map(|group| {
        let (rule, example) = (group.get("rule")?, group.get("example")?);
        let member = |name: &str| example.get(name).cloned().unwrap_or_default();
        Some(json!({
            "case": member("id"),
            "request_number": member("request_number"),
            "rule": rule,
            "expected": member("expected"),
            "request": member("request"),
            "response": member("response"),
        }))
    });
    let messages = inputs.iter().flat_map(|source| {
        let name = masker.text(&source.name);
        source.records.iter().map(move |record| {
            let message = shown(masker.bytes(&source.text(record)));
            json!({"file": name, "record": record.number, "offset": record.range.start, "message": message})
        })
    });
    failures.chain(messages).map(|line| format!("{line}\n")).collect()
}

/// As reports show bytes.
fn shown(bytes: Vec<u8>) -> Value {
    match String::from_utf8(bytes) {
        Ok(text) => json!({"text": text}),
        Err(error) => json!({"base64": STANDARD.encode(error.as_bytes())}),
    }
}
