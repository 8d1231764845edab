//! Every defect there is: those that the model stands for, and those of the table.

use model::gateway::Question;
use model::instance::{Place, Site, accepted, faults, site};
use model::vector::Expect;
use model::view::{Picks, View};
use model::{Claim, Contract, Direction, Field, Model, Presence, Rule, Test, TypeBody};
use wire::Severity;

use super::measure::{Demand, Instead, Misread};
use super::quirk::{QUIRKS, STUBS};
use super::{Bug, Defect};

/// Every defect, in the order of reports.
pub fn defects(model: &Model) -> Vec<Defect> {
    let mut all: Vec<_> = STUBS.iter().map(|(stub, id, what)| general(id, what, Bug::Answers(*stub))).collect();
    all.extend(QUIRKS.iter().map(|(quirk, id, what)| general(id, what, Bug::Behaves(*quirk))));
    all.extend(skips(model));
    for contract in &model.contracts {
        let Some(view) = View::new(model, &contract.id, &Picks::new()) else { continue };
        let rules: Vec<_> = model.rules.iter().filter(|rule| rule.contract == contract.id).collect();
        for rule in &rules {
            all.extend(about_requests(model, &view, rule));
        }
        all.extend(demands(model, contract));
        all.extend(rules.iter().filter(|rule| is_about_responses(model, rule)).map(|rule| breaks(rule)));
    }
    all
}

/// Questions that nobody can see skipped, and why.
pub const UNSKIPPED: &[(Question, &str)] = &[
    (Question::Version, "another version breaks a rule about requests as well; `reading/ignores-version` skips both"),
    (Question::SignType, "without it there is no algorithm; `signature/ignores-sign-type` takes the default"),
    (Question::Scenario, "the sandbox is the reference gateway's own; the documents know nothing of it"),
];

/// Whether a rule about responses, or about an exchange, is one that a defect breaks.
fn is_about_responses(model: &Model, rule: &Rule) -> bool {
    let in_response = format!("/{}", model.envelope.response);
    is_settled(rule)
        && (rule.direction != Direction::Request
            || rule.pointers.iter().any(|pointer| pointer.starts_with(&in_response)))
}

/// Whether a violation is an error whatever the readings of errata.
fn is_settled(rule: &Rule) -> bool {
    rule.severity == Severity::Error && rule.hinge.is_none()
}

fn general(id: &str, what: &str, bug: Bug) -> Defect {
    Defect { id: id.to_owned(), contract: None, what: what.to_owned(), bug }
}

fn skips(model: &Model) -> Vec<Defect> {
    let steps = model.gateway.iter().flat_map(|gateway| &gateway.steps);
    let steps = steps.filter(|step| UNSKIPPED.iter().all(|(question, _)| *question != step.asks));
    let defect = |step: &model::gateway::Step| {
        let name = serde_json::to_value(step.asks).ok().and_then(|name| name.as_str().map(str::to_owned));
        let what = format!("Does not care for the answer to: {}", step.description);
        general(&format!("skips/{}", name.unwrap_or_default()), &what, Bug::Skips(step.asks))
    };
    steps.map(defect).collect()
}

fn breaks(rule: &Rule) -> Defect {
    of_rule("breaks", rule, "", format!("Its responses break: {}", rule.text), Bug::Breaks(rule.id.clone()))
}

/// The defects of one rule about requests.
fn about_requests(model: &Model, view: &View, rule: &Rule) -> Vec<Defect> {
    let Some(site) = site(view, rule).filter(|site| site.direction == Direction::Request) else { return Vec::new() };
    let misread = |family, end: &str, what: String, instead| {
        let (rule_id, contract, place) = (rule.id.clone(), rule.contract.clone(), place(&site));
        of_rule(family, rule, end, what, Bug::Misreads(Misread { rule: rule_id, contract, place, instead }))
    };
    let mut all = Vec::new();
    if is_settled(rule) {
        all.push(misread("forgives", "", format!("Does not enforce: {}", rule.text), Instead::Nothing));
        let limits = limits(model, rule, &site);
        let is_seen = |breaks: bool| !limits.is_empty() && has_boundary(model, rule, breaks);
        let (is_seen_narrow, is_seen_wide) = (is_seen(false), is_seen(true));
        for Moved { end, narrow, wide } in limits {
            if is_seen_narrow {
                all.push(misread(
                    "narrow",
                    end,
                    format!("Refuses what is just at the limit of: {}", rule.text),
                    narrow,
                ));
            }
            if is_seen_wide {
                all.push(misread("wide", end, format!("Allows what is just beyond the limit of: {}", rule.text), wide));
            }
        }
    }
    if rule.hinge.is_none()
        && let Some((value, instead)) = without_last_value(model, rule, &site)
    {
        let what = format!("Refuses `{value}`, which is allowed: {}", rule.text);
        all.push(misread("forgets", &format!("/{value}"), what, instead));
    }
    all
}

/// A limit that is off by one at one of its ends.
struct Moved {
    end: &'static str,
    narrow: Instead,
    wide: Instead,
}

fn limits(model: &Model, rule: &Rule, site: &Site) -> Vec<Moved> {
    let value = |test| Instead::Value { patterns: in_request(model, &rule.pointers), test };
    match site.place {
        Place::Check(_, check) => match check.test {
            Test::MaxLength { max } => {
                let length = |max| value(Test::MaxLength { max });
                vec![Moved { end: "", narrow: length(max.saturating_sub(1)), wide: length(max.saturating_add(1)) }]
            }
            Test::Range { min, max } => {
                let range = |min, max| value(Test::Range { min, max });
                vec![
                    Moved {
                        end: "/least",
                        narrow: range(min.saturating_add(1), max),
                        wide: range(min.saturating_sub(1), max),
                    },
                    Moved {
                        end: "/most",
                        narrow: range(min, max.saturating_sub(1)),
                        wide: range(min, max.saturating_add(1)),
                    },
                ]
            }
            _ => Vec::new(),
        },
        Place::Condition(condition) if condition.when.is_none() => match &condition.claim {
            Claim::Within { member, after, min_seconds: least, max_seconds: most } => {
                let window = |least: i64, most: i64| Instead::Window {
                    patterns: in_request(model, &[site.object.to_owned()]),
                    member: member.clone(),
                    after: after.clone(),
                    seconds: (least, most),
                };
                vec![
                    Moved { end: "/least", narrow: window(least + 1, *most), wide: window(least - 1, *most) },
                    Moved { end: "/most", narrow: window(*least, most - 1), wide: window(*least, most + 1) },
                ]
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Whether a request can be just at the rule's limit, or just beyond it, and break no
/// other rule.
fn has_boundary(model: &Model, rule: &Rule, breaks: bool) -> bool {
    let cases = if breaks { faults(model, rule) } else { accepted(model, rule) };
    let is_condition = |label: &str| label.starts_with("kept") || label.starts_with("broken");
    cases.iter().any(|case| {
        let is_meant = (case.expect == Expect::Accepted) != breaks;
        is_meant && (case.flags.contains(&"boundary") || is_condition(&case.label))
    })
}

/// The last of the listed values, and the rule without it.
fn without_last_value(model: &Model, rule: &Rule, site: &Site) -> Option<(String, Instead)> {
    let Place::Check(_, check) = site.place else { return None };
    let mut test = check.test.clone();
    let (Test::OneOf { values } | Test::Items { one_of: values, .. }) = &mut test else { return None };
    let last = values.pop()?;
    if values.is_empty() {
        // No item is listed where any is allowed.
        test = Test::OneOf { values: Vec::new() };
    }
    Some((last, Instead::Value { patterns: in_request(model, &rule.pointers), test }))
}

fn demands(model: &Model, contract: &Contract) -> Vec<Defect> {
    let mut all = Vec::new();
    for definition in &contract.types {
        let TypeBody::Struct(body) = &definition.body else { continue };
        let patterns = in_request(model, &definition.pointers);
        let optional = |field: &&Field| field.presence != Presence::Required && !patterns.is_empty();
        all.extend(body.fields.iter().filter(optional).map(|field| Defect {
            id: format!("demands/{}/{}.{}", contract.id, definition.place, field.name),
            contract: Some(contract.id.clone()),
            what: format!("Refuses requests whose {} has no `{}`.", definition.place, field.name),
            bug: Bug::Demands(Demand {
                patterns: patterns.clone(),
                names: std::iter::once(&field.name).chain(&field.spellings).cloned().collect(),
            }),
        }));
    }
    all
}

fn of_rule(family: &str, rule: &Rule, end: &str, what: String, bug: Bug) -> Defect {
    Defect { id: format!("{family}/{}{end}", rule.id), contract: Some(rule.contract.clone()), what, bug }
}

/// The pointer of the member that a rule is about, or of the object.
fn place(site: &Site) -> String {
    match site.place {
        Place::Check(field, _) => model::reference::join(site.object, &field.name),
        Place::Condition(_) | Place::Unlisted => site.object.to_owned(),
    }
}

/// Those of the patterns that lie in requests, from the message on.
fn in_request(model: &Model, patterns: &[String]) -> Vec<String> {
    let before = format!("/{}", model.envelope.request);
    let below = patterns.iter().filter_map(|pattern| pattern.strip_prefix(&before));
    below.filter(|below| below.is_empty() || below.starts_with('/')).map(str::to_owned).collect()
}
