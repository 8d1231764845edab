//! Where rules stand in the reference site.

use std::fmt::Write as _;

/// The rule in the site that is at this address or in this folder.
pub fn to(docs: &str, rule: &str) -> String {
    format!("{}/{}", docs.trim_end_matches('/'), self::rule(rule))
}

/// Where a rule stands, relative to the site: `pay@2.0.4.html#Money.value/max-length`; rules
/// that belong to no contract are on a page of their own.
pub fn rule(rule: &str) -> String {
    let (page, anchor) = match rule.split_once('/') {
        Some((contract, rest)) if contract.contains('@') => (contract, rest),
        _ => ("protocol", rule),
    };
    // A colon in the first segment would be taken for the end of a scheme.
    let page = encoded(page, |byte| is_of_segment(byte) && byte != b':');
    format!("{page}.html#{}", encoded(anchor, |byte| is_of_segment(byte) || matches!(byte, b'/' | b'?')))
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
}
