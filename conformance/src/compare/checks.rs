//! Two checks: their findings by file, message and fingerprint.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use wire::Severity;

use super::read::{Check, Finding, Signatures, Summary};
use super::{Cause, Comparison, Down, Failing, Kind, Moved, State};
use crate::finding::severity_name;

/// Errors: a report leaves out findings of this severity, so nobody knows which.
pub(super) fn compare(old: &Check, new: &Check, fail_on: Severity) -> Result<Comparison, String> {
    for (name, check) in [("first", old), ("second", new)] {
        if check.summary.left_out > 0 {
            return Err(format!(
                "the {name} report leaves out findings that are like others; make it with --group-by nothing and \
                 --max-findings of more than there are"
            ));
        }
        if let Some(severity) = left_out(check, fail_on) {
            let severity = severity_name(severity);
            return Err(format!(
                "the {name} report leaves out findings of severity {severity}; make it with --min-severity {severity}"
            ));
        }
    }
    let mut comparison = Comparison::new(Kind::Check, old.summary.verdict, new.summary.verdict);
    let (before, after) = (by_place(old, fail_on), by_place(new, fail_on));
    let places: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    for place in places {
        let was = before.get(&place).map_or(&[][..], Vec::as_slice);
        let is = after.get(&place).map_or(&[][..], Vec::as_slice);
        // One place can break one rule several times.
        let both = was.len().min(is.len());
        comparison.still_failing.extend(is[..both].iter().zip(was).map(|(is, was)| Failing {
            before: Some(cause(was)).filter(|before| *before != cause(is)),
            ..failing(is)
        }));
        comparison.newly_failing.extend(is[both..].iter().map(|finding| failing(finding)));
        let is_judged = |finding: &Finding| {
            new.summary.files.get(&finding.file).is_some_and(|messages| *messages >= finding.record)
        };
        comparison.fixed.extend(was[both..].iter().filter(|was| is_judged(was)).map(|finding| failing(finding)));
    }
    comparison.gone = moved(&old.summary.files, &new.summary.files, State::Judged, State::Absent);
    comparison.new = moved(&new.summary.files, &old.summary.files, State::Absent, State::Judged);
    comparison.coverage_down = down(&old.summary, &new.summary);
    Ok(comparison.concluded())
}

/// A severity of at least this one of which the report does not have all findings.
fn left_out(check: &Check, fail_on: Severity) -> Option<Severity> {
    let Summary { errors, warnings, notes, .. } = check.summary;
    let counts = [(Severity::Note, notes), (Severity::Warning, warnings), (Severity::Error, errors)];
    let shown =
        |severity| check.findings.iter().filter(move |finding| finding.severity == severity && finding.known.is_none());
    let mut asked = counts.into_iter().filter(|(severity, _)| *severity >= fail_on);
    asked.find(|(severity, count)| shown(*severity).count() < *count as usize).map(|(severity, _)| severity)
}

type Place<'r> = (&'r str, u32, &'r str);

fn by_place(check: &Check, fail_on: Severity) -> BTreeMap<Place<'_>, Vec<&Finding>> {
    let mut places: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for finding in check.findings.iter().filter(|finding| finding.severity >= fail_on) {
        let place = (finding.file.as_str(), finding.record, finding.fingerprint.as_str());
        places.entry(place).or_default().push(finding);
    }
    places
}

fn failing(finding: &Finding) -> Failing {
    Failing {
        case: format!("{}#{}", finding.file, finding.record),
        pointer: Some(finding.pointer.clone()),
        cause: cause(finding),
        before: None,
    }
}

fn cause(finding: &Finding) -> Cause {
    Cause { rule: finding.rule.clone(), what: finding.message.clone() }
}

/// The messages of files in `one` that `other` does not have.
fn moved(one: &BTreeMap<String, u32>, other: &BTreeMap<String, u32>, was: State, now: State) -> Vec<Moved> {
    let beyond = one.iter().filter_map(|(file, messages)| {
        let missing = u64::from(other.get(file).copied().unwrap_or(0)) + 1..=u64::from(*messages);
        let case = format!("{file}#{}", range(&missing));
        (!missing.is_empty()).then_some(Moved { case, was, now, why: None })
    });
    beyond.collect()
}

fn range(records: &RangeInclusive<u64>) -> String {
    let (first, last) = (records.start(), records.end());
    if first == last { first.to_string() } else { format!("{first}-{last}") }
}

/// What the second check looks less at.
fn down(old: &Summary, new: &Summary) -> Vec<Down> {
    let total = |summary: &Summary| summary.contracts.values().map(|count| u64::from(*count)).sum();
    let of_contract = old.contracts.iter().map(|(contract, was)| {
        let is = new.contracts.get(contract).copied().unwrap_or(0);
        let what = format!("messages of {contract}");
        let (old, new) = ([u64::from(*was), total(old)], [u64::from(is), total(new)]);
        Down { what, old, new, missing: Vec::new(), regression: false }
    });
    let signatures = |summary: &Summary| {
        let Signatures { verified, refused, without_key } = summary.signatures.unwrap_or_default();
        let looked_at = u64::from(verified) + u64::from(refused);
        [looked_at, looked_at + u64::from(without_key)]
    };
    let signatures = Down {
        what: "signatures".to_owned(),
        old: signatures(old),
        new: signatures(new),
        missing: Vec::new(),
        // What was verified and is not is like a case that is skipped.
        regression: true,
    };
    of_contract.chain([signatures]).filter(|down| down.new[0] < down.old[0]).collect()
}
