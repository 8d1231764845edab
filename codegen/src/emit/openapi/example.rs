//! Examples: the documents' own samples, and the smallest message that obeys all rules.
//!
//! Tools hold examples to the schemas, so a sample that the schema refuses is none; the
//! text beside says why. One that only breaks what no shape schema says is shown as it is,
//! and says which rules it breaks.

use model::reference::{Violation, judge, judge_exchange};
use model::view::{Picks, View};
use model::{Contract, Direction, InSchema, Model, Sample, Scope, instance};
use serde_json::Value;
use wire::Severity;

use super::document::{Example, Named};

/// The examples of one message.
pub(super) struct Examples {
    /// Those that the schema accepts.
    pub(super) shown: Named<Example>,
    /// For each sample that it refuses, a sentence.
    pub(super) left_out: Vec<String>,
}

/// The examples of a contract's requests or responses.
pub(super) fn of(model: &Model, contract: &Contract, direction: Direction) -> Examples {
    let mut shown = Vec::new();
    let mut left_out = Vec::new();
    let samples = model.samples.iter().filter(|sample| sample.contract == contract.id && sample.direction == direction);
    if let Some(view) = View::new(model, &contract.id, &Picks::new()) {
        for sample in samples {
            match of_sample(&view, sample) {
                Ok(example) => shown.push((stem(&sample.file).to_owned(), example)),
                Err(why) => left_out.push(why),
            }
        }
    }
    if let Some(smallest) = smallest(model, contract, direction) {
        shown.push(("smallest".to_owned(), smallest));
    }
    Examples { shown: shown.into_iter().collect(), left_out }
}

/// The sample as it is, or why it is no example.
fn of_sample(view: &View<'_>, sample: &Sample) -> Result<Example, String> {
    let place = format!("{}, {}", sample.citation.document, sample.citation.section);
    let refused = |why: &str| format!("The sample of the document ({place}) is no example, because {why}");
    let value: Value =
        serde_json::from_str(&sample.text).map_err(|error| refused(&format!("it is not JSON: {error}")))?;
    let mut broken = judge(view, sample.direction, &value);
    let request = sample.answers.as_ref().and_then(|file| view.model.samples.iter().find(|other| other.file == *file));
    let request = request.and_then(|request| serde_json::from_str(&request.text).ok());
    broken.extend(request.iter().flat_map(|request| judge_exchange(view, request, &value)));
    broken.retain(|violation| violation.severity != Severity::Note);
    let told = |violation: &Violation<'_>| {
        let text = view.rule(violation.rule).map_or("", |rule| &rule.text);
        format!("`{}` at `{}`. {text}", violation.rule, violation.pointer)
    };
    if let Some(violation) = broken.iter().find(|violation| schema_may_refuse(view, violation.rule)) {
        return Err(refused(&format!("it breaks {}", told(violation))));
    }
    let mut breaks: Vec<String> = broken.iter().map(|violation| violation.rule.to_owned()).collect();
    breaks.sort_unstable();
    breaks.dedup();
    let mark = match breaks.len() {
        0 => "",
        1 => "; breaks a rule",
        _ => "; breaks rules",
    };
    let told: Vec<String> = broken.iter().map(|violation| format!("- {}", told(violation))).collect();
    Ok(Example {
        summary: format!("As the document shows it ({place}){mark}"),
        description: (!told.is_empty())
            .then(|| format!("The document breaks its own rules here:\n\n{}", told.join("\n"))),
        value,
        breaks,
    })
}

/// Whether the shape schema says a rule, as far as that can be known without asking it.
fn schema_may_refuse(view: &View<'_>, rule: &str) -> bool {
    view.rule(rule).is_some_and(|rule| {
        matches!(rule.scope, Scope::Shape | Scope::Envelope)
            && matches!(rule.in_schema, InSchema::Message | InSchema::Partly { .. })
    })
}

fn smallest(model: &Model, contract: &Contract, direction: Direction) -> Option<Example> {
    let message = instance::base(model, &contract.id, direction, &Picks::new())?;
    let value = match direction {
        Direction::Request => message.request,
        Direction::Response => message.response,
        Direction::Exchange => None,
    };
    Some(Example {
        summary: "The smallest message that obeys every rule; made from the rules".to_owned(),
        description: None,
        value: value?,
        breaks: Vec::new(),
    })
}

/// A file name without its end.
fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}
