//! Any text gets a judgement that makes sense.

use std::sync::LazyLock;

use conformance::catalog::Catalog;
use conformance::envelope::ENVELOPE_RULES;
use conformance::judge::{Options, Signature};
use wire::quick::Looked;
use wire::{Contract, Direction, Finding, JSON_RULES, Readings, Rule, Scratch, Severity};

use crate::placed::{assert_placed, assert_pointed};
use crate::respelled::respelled;
use crate::tree::Tree;
use crate::typed::TYPED;

const DIRECTIONS: [Direction; 2] = [Direction::Request, Direction::Response];

/// The first byte says by which contract and readings, and whether as a request or as a
/// response; the rest is the text. Then:
///
/// - Every finding is of a rule of that contract that is in force, or of one about JSON;
///   it is at a place where the rule applies, and its pointer leads to a value of the text.
/// - Whoever gives contract and direction, and whoever leaves both to the text, gets what
///   the contract's validator says, and the latter only rules about envelopes besides.
/// - A quick look finds the same or says nothing.
/// - White space and escapes make no difference.
/// - A text without warnings and errors is read into its Rust type: what validation
///   decodes is what serde reads.
///
/// # Panics
/// When one of these does not hold.
pub fn judge(data: &[u8]) {
    let Some((choice, text)) = data.split_first() else { return };
    let catalog = Catalog::generated();
    let (contract, direction, readings, is_as_chosen) = chosen(&catalog, usize::from(*choice));
    let findings = (contract.check)(direction, text, &readings);

    assert_placed(text, &findings);
    for finding in &findings {
        let Finding { rule, pointer, .. } = finding;
        let applies = rule.pointers.iter().any(|pattern| matches(pattern, pointer));
        assert!(applies, "{} does not apply at {pointer:?}: {:?}", rule.id, rule.pointers);
        assert!(is_in(contract.rules, rule) || is_in(JSON_RULES, rule), "{} is none of {contract:?}", rule.id);
        assert!(readings.in_force(rule), "{} is not in force", rule.id);
    }
    assert_judged_by_itself(&catalog, text, &readings);
    assert_looked_at_alike(&catalog, text);
    let told = assert_judged_as_told(&catalog, text, (contract, direction), &readings, &findings);

    // Its names are exactly what serde_json reads, unless a fault of the JSON says otherwise.
    let is_sound = !findings.iter().any(|finding| is_in(JSON_RULES, finding.rule));
    let Some(tree) = Tree::read(text).ok().filter(|_| is_sound) else { return };
    assert_pointed(&tree, &findings);
    assert_respelled_alike(text, (contract, direction), &readings, &findings);
    if is_as_chosen && told.iter().all(|finding| finding.rule.severity == Severity::Note) {
        assert_typed(text, (contract, direction), &readings);
    }
}

/// What the choice stands for: contract, direction and readings, and whether every
/// erratum is read as the ledger has it.
pub(crate) fn chosen(catalog: &Catalog, choice: usize) -> (&'static Contract, Direction, Readings, bool) {
    let spots = catalog.contracts.len() * DIRECTIONS.len();
    let (spot, other) = (choice % spots, choice / spots);
    let (contract, direction) = (catalog.contracts[spot / DIRECTIONS.len()], DIRECTIONS[spot % DIRECTIONS.len()]);
    let mut readings = catalog.readings();
    if let Some(index) = other.checked_sub(1) {
        let (erratum, reading) = OTHER_READINGS[index % OTHER_READINGS.len()];
        readings.pick(erratum, reading).expect("the ledger has it");
    }
    (contract, direction, readings, other == 0)
}

/// The readings that the ledger does not choose and that a rule hangs on.
static OTHER_READINGS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let catalog = Catalog::generated();
    let errata = catalog.errata.iter().filter(|erratum| catalog.has_hinge_on(erratum.id));
    let readings = errata.flat_map(|erratum| {
        let others = (0..).zip(erratum.readings).filter(|(place, _)| *place != erratum.chosen);
        others.map(|(_, reading)| (erratum.id, *reading))
    });
    readings.collect()
});

/// In a rule's pointers, `*` stands for any name or index, and `**` for any way.
fn matches(pattern: &str, pointer: &str) -> bool {
    if pattern == "/**" {
        return true;
    }
    let (wanted, found) = (pattern.split('/'), pointer.split('/'));
    wanted.clone().count() == found.clone().count()
        && wanted.zip(found).all(|(wanted, found)| wanted == "*" || wanted == found)
}

fn is_in(rules: &[&Rule], rule: &Rule) -> bool {
    rules.iter().any(|known| std::ptr::eq(*known, rule))
}

type Spot = (&'static Contract, Direction);

fn assert_judged_by_itself(catalog: &Catalog, text: &[u8], readings: &Readings) {
    let judged = conformance::judge::judge(catalog, text, &Options::new(readings.clone()));
    assert_eq!(judged.signature, Signature::Unasked);
    assert_placed(text, &judged.findings);
    let (others, own) = parted(judged.findings);
    if let (Some(contract), Some(direction)) = (judged.contract, judged.direction) {
        let wanted = (contract.check)(direction, text, readings);
        assert_eq!(shown(&own), shown(&wanted), "contract and direction are left to the text");
    } else {
        let is_of_json = own.iter().all(|finding| is_in(JSON_RULES, finding.rule));
        assert!(is_of_json, "there is no contract, and yet {own:?}");
        assert!(!others.is_empty() || !own.is_empty(), "there is no contract, and nothing says why");
    }
}

/// As a message of any contract, whichever it is.
fn assert_looked_at_alike(catalog: &Catalog, text: &[u8]) {
    let readings = catalog.readings();
    for (contract, direction) in catalog.contracts.iter().flat_map(|contract| DIRECTIONS.map(|of| (contract, of))) {
        let Looked::Found(found) = (contract.look)(direction, text, &Scratch::new()) else { continue };
        let checked = (contract.check)(direction, text, &readings);
        assert_eq!(shown(&found), shown(&checked), "a quick look finds something else");
    }
}

/// Gives all that is found.
fn assert_judged_as_told(
    catalog: &Catalog,
    text: &[u8],
    (contract, direction): Spot,
    readings: &Readings,
    findings: &[Finding],
) -> Vec<Finding> {
    let mut options = Options::new(readings.clone());
    (options.contract, options.direction) = (Some(contract), Some(direction));
    let judged = conformance::judge::judge(catalog, text, &options);
    let (_, own) = parted(judged.findings.clone());
    assert_eq!(shown(&own), shown(findings), "contract and direction are given");
    judged.findings
}

/// Those about the envelope, and the others.
fn parted(findings: Vec<Finding>) -> (Vec<Finding>, Vec<Finding>) {
    findings.into_iter().partition(|finding| is_in(ENVELOPE_RULES, finding.rule))
}

fn assert_respelled_alike(text: &[u8], (contract, direction): Spot, readings: &Readings, findings: &[Finding]) {
    let other = respelled(text);
    let found = (contract.check)(direction, &other, readings);
    assert_placed(&other, &found);
    let said = |findings: &[Finding]| -> Vec<String> {
        let said = |finding: &Finding| format!("{} {} {}", finding.rule.id, finding.pointer, finding.message);
        findings.iter().map(said).collect()
    };
    assert_eq!(said(&found), said(findings), "{}", String::from_utf8_lossy(&other));
}

/// In the order of their places, which is not that of their discovery.
fn shown(findings: &[Finding]) -> Vec<String> {
    let mut findings: Vec<_> = findings.iter().collect();
    findings.sort_by_key(|finding| finding.span.start);
    findings.into_iter().map(|finding| format!("{finding:?}")).collect()
}

fn assert_typed(text: &[u8], (contract, direction): Spot, readings: &Readings) {
    let is_of_spot = |typed: &&crate::typed::Typed| typed.contract == contract.id && typed.direction == direction;
    let Some(typed) = TYPED.iter().find(is_of_spot) else { return };
    let both = (typed.read)(text, readings);
    match both.read {
        Ok(read) => assert_eq!(both.decoded, Some(read), "validation decodes otherwise"),
        Err(error) => assert!(is_serde_jsons_own(text), "the Rust type does not read it: {error}"),
    }
}

/// What members that no contract lists may hold is read into `serde_json::Value`, which
/// takes an object with this name for raw text of its own making.
fn is_serde_jsons_own(text: &[u8]) -> bool {
    const NAME: &[u8] = b"$serde_json::private::RawValue";
    text.windows(NAME.len()).any(|window| window == NAME)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_match_whole_pointers() {
        let check = |pattern: &str, pointer: &str, expect: bool| {
            assert_eq!(matches(pattern, pointer), expect, "{pattern:?} {pointer:?}");
        };
        check("", "", true);
        check("", "/a", false);
        check("/**", "", true);
        check("/**", "/a/b", true);
        check("/a/*/b", "/a/0/b", true);
        check("/a/*/b", "/a/0", false);
        check("/a/*", "/a/0/b", false);
        check("/a/b", "/a/c", false);
    }
}
