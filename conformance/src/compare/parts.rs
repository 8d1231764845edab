//! A comparison as people read it: the worst first, one part for each cause.

use std::collections::BTreeMap;

use super::{Cause, Comparison, Failing, Kind, Moved};
use crate::report::text::counted;

/// Cases of which the same is to be said.
pub(super) struct Part {
    /// What became of them.
    pub(super) title: &'static str,
    /// How many of what.
    pub(super) count: String,
    /// What is to be said.
    pub(super) what: String,
    /// The id of the broken rule; empty where it is about none.
    pub(super) rule: String,
    /// The cases.
    pub(super) cases: Vec<String>,
}

pub(super) fn parts(comparison: &Comparison) -> Vec<Part> {
    let failing = |title, failing: &[Failing]| {
        let unit = if comparison.of == Kind::Check { "finding" } else { "case" };
        let mut causes: BTreeMap<&Cause, Vec<String>> = BTreeMap::new();
        for one in failing {
            causes.entry(&one.cause).or_default().push(place(one));
        }
        let parts = causes.into_iter().map(|(cause, cases)| Part {
            title,
            count: counted(cases.len(), unit),
            what: cause.what.clone(),
            rule: cause.rule.clone(),
            cases,
        });
        parts.collect::<Vec<_>>()
    };
    let moved = |title, moved: Vec<&Moved>| {
        let unit = if comparison.of == Kind::Check { "file" } else { "case" };
        let mut states: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for one in moved {
            states.entry((one.was, one.now, &one.why)).or_default().push(one.case.clone());
        }
        let parts = states.into_iter().map(|((was, now, why), cases)| {
            let why = why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
            let (count, rule) = (counted(cases.len(), unit), String::new());
            Part { title, count, what: format!("{}, then {}{why}", was.name(), now.name()), rule, cases }
        });
        parts.collect::<Vec<_>>()
    };
    let down = |is_regression: bool| {
        let downs = comparison.coverage_down.iter().filter(move |down| down.regression == is_regression);
        downs.map(|down| Part {
            title: "less covered",
            count: down.what.clone(),
            what: format!("{} of {}, was {} of {}", down.new[0], down.new[1], down.old[0], down.old[1]),
            rule: String::new(),
            cases: down.missing.clone(),
        })
    };
    let (lost, gone): (Vec<_>, _) = comparison.gone.iter().partition(|moved| moved.is_lost());

    let mut parts = failing("newly failing", &comparison.newly_failing);
    parts.extend(moved("no longer judged", lost));
    parts.extend(down(true));
    parts.extend(down(false));
    parts.extend(failing("still failing", &comparison.still_failing));
    parts.extend(failing("not seen again", &comparison.not_seen_again));
    parts.extend(failing("fixed", &comparison.fixed));
    parts.extend(moved("gone", gone));
    parts.extend(moved("new", comparison.new.iter().collect()));
    parts
}

/// What it came to, in a line.
pub(super) fn conclusion(comparison: &Comparison) -> String {
    let Comparison { newly_failing, still_failing, fixed, gone, coverage_down, new, .. } = comparison;
    let lost = gone.iter().filter(|moved| moved.is_lost()).count()
        + coverage_down.iter().filter(|down| down.regression).count();
    format!(
        "{}: {} newly failing, {lost} no longer judged; {} still failing, {} fixed, {} new; verdict {}, was {}",
        if comparison.regression { "regression" } else { "no regression" },
        newly_failing.len(),
        still_failing.len(),
        fixed.len(),
        new.len(),
        comparison.new_verdict.name(),
        comparison.old_verdict.name(),
    )
}

fn place(failing: &Failing) -> String {
    let pointer = failing.pointer.as_deref().map(|pointer| if pointer.is_empty() { "(root)" } else { pointer });
    let place = pointer.map(|pointer| format!(" {pointer}")).unwrap_or_default();
    let before = failing.before.as_ref().map(|Cause { rule, what }| format!(" (before: {what} [{rule}])"));
    format!("{}{place}{}", failing.case, before.unwrap_or_default())
}
