//! What only the whole model shows: rule ids that two statements share, and samples that
//! are expected to break a rule that is none.

use std::collections::BTreeSet;

use model::Model;

use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::suggest;

pub(super) fn check(model: &Model, spec: &Spec) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut ids = BTreeSet::new();
    for rule in &model.rules {
        if !ids.insert(rule.id.as_str()) {
            let file = spec.contract(&rule.contract).map_or("", |contract| contract.file.as_str());
            let message = format!("two rules have the id `{}`", rule.id);
            found.push(Diagnostic::of_file(
                file,
                message,
                "rename the condition, member or type that makes one of them",
            ));
        }
    }
    if let Some(index) = &spec.samples {
        for rule in index.value.samples.iter().flat_map(|sample| &sample.expected) {
            if !ids.contains(rule.value.as_str()) {
                let message = format!("there is no rule `{}`", rule.value);
                let cure = suggest::cure(&rule.value, ids.iter().copied());
                found.push(Diagnostic::new(&index.file, &rule.at, message, cure));
            }
        }
    }
    found
}
