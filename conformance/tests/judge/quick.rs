//! Quick looks: what they find is what the validator finds, and they do find it.

use conformance::catalog::{self, Catalog};
use wire::quick::Looked;
use wire::{Contract, Direction, Finding, Scratch, Severity};

const DIRECTIONS: [Direction; 2] = [Direction::Request, Direction::Response];

/// Every message that the repository holds, with its contract's id.
fn messages() -> Vec<(String, Direction, String)> {
    let mut all = Vec::new();
    for file in catalog::vectors(None).expect("the vectors can be read") {
        for vector in file.vectors {
            let texts = DIRECTIONS.into_iter().zip([vector.request, vector.response]);
            all.extend(texts.filter_map(|(direction, text)| Some((file.contract.clone(), direction, text?))));
        }
    }
    let model = catalog::model().expect("the model can be read");
    for sample in model.samples {
        let direction = if sample.direction == model::Direction::Request { DIRECTIONS[0] } else { DIRECTIONS[1] };
        all.push((sample.contract, direction, sample.text));
    }
    all
}

/// In the order of their places.
fn shown(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{finding:?}")).collect()
}

fn looked(contract: &Contract, direction: Direction, text: &str) -> Option<Vec<Finding>> {
    match (contract.look)(direction, text.as_bytes(), &Scratch::new()) {
        Looked::Found(findings) => Some(findings),
        Looked::Named | Looked::Nothing => None,
    }
}

/// So that nothing is judged slowly that could be judged quickly. What they may leave to the
/// validator: notes other than about what is advised or not listed, notes in strings, notes
/// around messages, and what only spells differently.
#[test]
fn right_messages_are_known_at_a_look() {
    let catalog = Catalog::generated();
    let (mut right, mut unknown) = (0, Vec::new());
    for (id, direction, text) in messages() {
        let contract = catalog.contract(&id).expect("the contract is there");
        let findings = (contract.check)(direction, text.as_bytes(), &catalog.readings());
        let is_noted = |finding: &Finding| {
            let is_usual = finding.rule.id.ends_with("/recommended") || finding.rule.id.ends_with("/unlisted");
            finding.rule.severity == Severity::Note && is_usual && finding.pointer.split('/').count() > 2
        };
        if !findings.iter().all(is_noted) {
            continue;
        }
        right += 1;
        match looked(contract, direction, &text) {
            Some(found) => assert_eq!(shown(&found), shown(&findings), "{text}"),
            None if findings.is_empty() => panic!("takes a closer look: {text}"),
            None => unknown.push(shown(&findings)),
        }
    }
    println!("{right} messages, {} took a closer look", unknown.len());
    assert!(right > 1000, "{right}");
    assert!(unknown.len() < 10, "{unknown:#?}");
}

/// What is put into messages: what strings, and strings inside of strings, end with or are hidden by.
const OTHERS: &str = r#"" \ \" \\ \\\" \\" \/ \\/ \\\/ \n \\n \u00e9 \\u00e9 \u0022 \u005c \\u0022 \\u005c \ud83d\ude00
    \\ud83d\\ude00 \ud83d é , : { } [] 0 Z"#;

/// Faults are never overlooked, whatever is wrong; nor are messages of other contracts taken.
#[test]
fn what_is_found_at_a_look_is_all_there_is() {
    let catalog = Catalog::generated();
    let others: Vec<_> = OTHERS.split_ascii_whitespace().map(str::as_bytes).chain(b" \n\t\xc3".chunks(1)).collect();
    let (mut known, mut dice) = ([0; 2], 1_u64);
    let mut below = |end: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize % end.max(1)
    };
    for (_, direction, text) in messages() {
        let escapes: Vec<_> = text.match_indices('\\').map(|(at, _)| at).collect();
        for round in 0..16 {
            let mut bytes = text.clone().into_bytes();
            for _ in 0..round % 4 {
                // Every other time where strings stand inside of strings, if there are any.
                let near = escapes.get(below(escapes.len() * 2)).map(|at| at + below(8));
                let at = near.filter(|at| *at < bytes.len()).unwrap_or_else(|| below(bytes.len()));
                let other = others[below(others.len())].iter().copied();
                match below(3) {
                    0 => drop(bytes.splice(at..=at, other)),
                    1 => drop(bytes.splice(at..at, other)),
                    _ => drop(bytes.remove(at)),
                }
            }
            for contract in catalog.contracts {
                let Looked::Found(found) = (contract.look)(direction, &bytes, &Scratch::new()) else { continue };
                let checked = (contract.check)(direction, &bytes, &catalog.readings());
                assert_eq!(shown(&found), shown(&checked), "{}", String::from_utf8_lossy(&bytes));
                known[usize::from(bytes != text.as_bytes())] += 1;
            }
        }
    }
    println!("{known:?} whole and damaged messages were known");
    assert!(known.into_iter().min() > Some(2000), "{known:?}");
}

/// The same object in other spellings is known as well: with blanks, on lines, escaped, and with
/// its members in another order.
#[test]
fn other_spellings_are_known_at_a_look() {
    let catalog = Catalog::generated();
    let model = catalog::model().expect("the model can be read");
    for sample in &model.samples {
        let contract = catalog.contract(&sample.contract).expect("the contract is there");
        let direction = if sample.direction == model::Direction::Request { DIRECTIONS[0] } else { DIRECTIONS[1] };
        let Some(found) = looked(contract, direction, &sample.text) else { continue };
        let value: serde_json::Value = serde_json::from_str(&sample.text).expect("it is JSON");
        let close = value.to_string();
        let spelled = [
            serde_json::to_string_pretty(&value).expect("it can be written"),
            close.replace(",\"", ", \"").replace("\":", "\": "),
            close.replace('/', "\\/"),
            rewritten_inside(&value).to_string(),
            close.replace("http", "\\u0068ttp"),
            reversed(&value).to_string(),
        ];
        let rules = |found: &[Finding]| {
            let mut rules: Vec<_> = found.iter().map(|finding| finding.rule.id).collect();
            rules.sort_unstable();
            rules
        };
        for text in [&close].into_iter().chain(&spelled) {
            let again = looked(contract, direction, text).unwrap_or_else(|| panic!("takes a closer look: {text}"));
            assert_eq!(rules(&again), rules(&found), "{text}");
        }
    }
}

/// With slashes and letters escaped in the JSON that texts hold.
fn rewritten_inside(value: &serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), rewritten_inside(value))).collect(),
        Value::Array(elements) => elements.iter().map(rewritten_inside).collect(),
        Value::String(text) if text.starts_with('{') => {
            text.replace('/', "\\/").replace("http", "\\u0068ttp").replace("\":", "\" : ").into()
        }
        other => other.clone(),
    }
}

fn reversed(value: &serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Object(members) => {
            members.iter().rev().map(|(name, value)| (name.clone(), reversed(value))).collect()
        }
        serde_json::Value::Array(elements) => elements.iter().map(reversed).collect(),
        other => other.clone(),
    }
}
