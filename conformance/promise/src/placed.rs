//! Findings stand where they say.

use wire::Finding;

use crate::tree::Tree;

/// Every finding has a pointer of RFC 6901 and a span of whole characters of the text.
///
/// # Panics
/// With the first that has not.
pub(crate) fn assert_placed(text: &[u8], findings: &[Finding]) {
    let whole = std::str::from_utf8(text).ok();
    for finding in findings {
        let Finding { rule, pointer, span, message } = finding;
        assert!(is_pointer(pointer), "{}: {pointer:?} is no JSON pointer", rule.id);
        assert!(
            span.start <= span.end && span.end <= text.len(),
            "{}: {span:?} is not of the {} bytes",
            rule.id,
            text.len()
        );
        let is_cut = |place| whole.is_some_and(|whole| !whole.is_char_boundary(place));
        assert!(!is_cut(span.start) && !is_cut(span.end), "{}: {span:?} cuts a character", rule.id);
        assert!(!message.is_empty(), "{}: says nothing", rule.id);
    }
}

/// Every pointer leads to a value of the text.
///
/// # Panics
/// With the first that leads nowhere.
pub(crate) fn assert_pointed(root: &Tree, findings: &[Finding]) {
    for finding in findings {
        let names: Vec<String> = finding.pointer.split('/').skip(1).map(unescaped).collect();
        assert!(leads(root, &names), "{}: {:?} leads nowhere", finding.rule.id, finding.pointer);
    }
}

/// Inside a JSON string the pointer goes on after the string's own.
fn leads(value: &Tree, names: &[String]) -> bool {
    let Some((name, below)) = names.split_first() else { return true };
    match value {
        Tree::Object(members) => {
            members.iter().find(|(found, _)| found == name).is_some_and(|(_, value)| leads(value, below))
        }
        Tree::Array(elements) => {
            let element = name.parse().ok().and_then(|index: usize| elements.get(index));
            element.is_some_and(|element| leads(element, below))
        }
        // What stands in a payload has limits of its own, so it may be no JSON to serde_json.
        Tree::Text(text) => Tree::read(text.as_bytes()).map_or(true, |payload| leads(&payload, names)),
        Tree::Integer(_) | Tree::Other => false,
    }
}

fn is_pointer(pointer: &str) -> bool {
    let escapes = pointer.split('~').skip(1);
    (pointer.is_empty() || pointer.starts_with('/')) && escapes.into_iter().all(|rest| rest.starts_with(['0', '1']))
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_are_those_of_rfc_6901() {
        let check = |pointer: &str, expect: bool| assert_eq!(is_pointer(pointer), expect, "{pointer:?}");
        check("", true);
        check("/", true);
        check("/a//0/~0~1/文", true);
        check("a", false);
        check("/~", false);
        check("/~2", false);
        check("/a~", false);
    }

    #[test]
    fn pointers_lead_to_values_also_inside_strings() {
        let root = Tree::read(br#"{"a":[{"~/":"{\"b\":[1]}"}],"c":"no JSON"}"#).expect("is JSON");
        let check = |pointer: &str, expect: bool| {
            let names: Vec<String> = pointer.split('/').skip(1).map(unescaped).collect();
            assert_eq!(leads(&root, &names), expect, "{pointer:?}");
        };
        check("", true);
        check("/a/0/~0~1/b/0", true);
        check("/a/1", false);
        check("/a/0/~0~1/c", false);
        check("/a/0/~0~1/b/0/x", false);
        check("/b", false);
    }
}
