//! Where things stand in the site. Reports link there, so an address never changes.

use std::fmt::Write as _;

/// The page of the rules that belong to no contract.
pub const PROTOCOL: &str = "protocol.html";

/// The page of the errata.
pub const ERRATA: &str = "errata.html";

/// The page of the reference gateway.
pub const GATEWAY: &str = "gateway.html";

/// Where a rule stands, relative to the site: `pay@2.0.4.html#Money.value/max-length`.
pub fn rule(rule: &str) -> String {
    match rule.split_once('/') {
        Some((id, _)) if id.contains('@') => at(&contract(id), rule_anchor(rule)),
        _ => at(PROTOCOL, rule_anchor(rule)),
    }
}

/// The rule in the site that is at this address or in this folder.
pub fn to(docs: &str, rule: &str) -> String {
    format!("{}/{}", docs.trim_end_matches('/'), self::rule(rule))
}

/// Where an erratum stands.
pub fn erratum(id: &str) -> String {
    at(ERRATA, id)
}

/// Where a contract's page is.
pub fn contract(id: &str) -> String {
    // A colon in the first segment would be taken for the end of a scheme.
    encoded(&page_name(id), |byte| is_of_segment(byte) && byte != b':')
}

/// Where a row of a contract's result codes stands.
pub fn code(contract_id: &str, code: &str) -> String {
    at(&contract(contract_id), &code_anchor(code))
}

/// Where a type stands, by its place in rule ids.
pub fn of_type(contract_id: &str, place: &str) -> String {
    at(&contract(contract_id), &type_anchor(place))
}

/// Where a member of a type stands.
pub fn field(contract_id: &str, place: &str, name: &str) -> String {
    at(&contract(contract_id), &field_anchor(place, name))
}

/// Where a document's sample stands.
pub fn sample(contract_id: &str, file: &str) -> String {
    at(&contract(contract_id), &sample_anchor(file))
}

/// Where a scenario of the sandbox stands.
pub fn scenario(id: &str) -> String {
    at(GATEWAY, &scenario_anchor(id))
}

/// A contract's page on disk.
pub(super) fn page_name(contract: &str) -> String {
    format!("{contract}.html")
}

/// A rule's id on its page.
pub(super) fn rule_anchor(rule: &str) -> &str {
    match rule.split_once('/') {
        Some((contract, rest)) if contract.contains('@') => rest,
        _ => rule,
    }
}

pub(super) fn code_anchor(code: &str) -> String {
    format!("code/{code}")
}

/// Not the bare place, which can be a member's too: `request.body` is the body of
/// `request` and a type.
pub(super) fn type_anchor(place: &str) -> String {
    format!("type/{place}")
}

pub(super) fn field_anchor(place: &str, name: &str) -> String {
    format!("{place}.{name}")
}

pub(super) fn sample_anchor(file: &str) -> String {
    format!("sample/{file}")
}

pub(super) fn scenario_anchor(id: &str) -> String {
    format!("scenario/{id}")
}

/// A link to an anchor of the same page.
pub(super) fn here(anchor: &str) -> String {
    at("", anchor)
}

fn at(page: &str, anchor: &str) -> String {
    format!("{page}#{}", encoded(anchor, |byte| is_of_segment(byte) || matches!(byte, b'/' | b'?')))
}

/// `pchar` of RFC 3986, with nothing encoded yet.
fn is_of_segment(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte)
}

fn encoded(text: &str, is_plain: impl Fn(u8) -> bool) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        if is_plain(byte) {
            encoded.push(byte.into());
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_have_fixed_places() {
        for (id, expected) in [
            ("lend@1.0/Tag.text/max-length", "lend@1.0.html#Tag.text/max-length"),
            ("lend@1.0/Tag.text/type:either", "lend@1.0.html#Tag.text/type:either"),
            ("lend@1.0/Tag.a b%/type", "lend@1.0.html#Tag.a%20b%25/type"),
            ("lend@1:0/Täg/type", "lend@1%3A0.html#T%C3%A4g/type"),
            ("signature/length", "protocol.html#signature/length"),
            ("alone", "protocol.html#alone"),
        ] {
            assert_eq!(rule(id), expected);
        }
        assert_eq!(to("https://a.example/docs/", "a/b"), "https://a.example/docs/protocol.html#a/b");
    }

    #[test]
    fn other_things_have_fixed_places() {
        for (link, expected) in [
            (erratum("weight-unit"), "errata.html#weight-unit"),
            (code("lend@1.0", "ALL_WELL"), "lend@1.0.html#code/ALL_WELL"),
            (of_type("lend@1.0", "request.body"), "lend@1.0.html#type/request.body"),
            (field("lend@1.0", "request", "body"), "lend@1.0.html#request.body"),
            (sample("lend@1.0", "a.json"), "lend@1.0.html#sample/a.json"),
            (scenario("code/ALL_WELL"), "gateway.html#scenario/code/ALL_WELL"),
        ] {
            assert_eq!(link, expected);
        }
    }
}
