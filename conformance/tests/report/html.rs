//! HTML: nothing from a message becomes markup, and nothing but its own style and script
//! is let in. What it does in a browser, `browser/report.test.mjs` tests.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::{conformance, report, text};

/// The page without what is the same on every page, and without what is another one with
/// every build and every run.
pub(crate) fn body(page: &str) -> String {
    let mut body = page.to_owned();
    for (start, end) in [
        ("<style>", "</style>"),
        ("<script>", "</script>"),
        ("Content-Security-Policy\" content=\"", "\">"),
        ("<time datetime=\"", "\">"),
        ("<time datetime=\"...\">", "</time>"),
        ("<section id=\"environment\">", "</section>"),
    ] {
        let (before, rest) = body.split_once(start).expect(start);
        let (_, after) = rest.split_once(end).expect(end);
        body = format!("{before}{start}...{end}{after}");
    }
    // Lines that a template leaves empty tell nobody anything.
    let lines: Vec<_> = body.lines().filter(|line| !line.trim().is_empty()).collect();
    lines.join("\n") + "\n"
}

/// That, with the first cell and the first row of each matrix: they have every rule there is.
pub(crate) fn brief(page: &str) -> String {
    let cut = |text: &str, start: &str, part: &str, end: &str| {
        let (before, rest) = text.split_once(start)?;
        let (parts, after) = rest.split_once(end)?;
        let (first, _) = parts.split_once(part)?;
        Some(format!("{before}{start}{first}{part}...{end}{after}"))
    };
    let matrix = |text: &str| {
        let text = cut(text, "<p class=\"grid\"", "</a>", "</p>")?;
        cut(&text, "<tbody>", "</tr>", "</tbody>")
    };
    let page = body(page);
    page.split_inclusive("</article>").map(|part| matrix(part).unwrap_or_else(|| part.to_owned())).collect()
}

fn page(arguments: &[&str]) -> String {
    let output = conformance(&[arguments, &["--format", "html"]].concat());
    text(&output.stdout).to_owned()
}

fn between<'t>(page: &'t str, start: &str, end: &str) -> &'t str {
    page.split_once(start).and_then(|(_, rest)| rest.split_once(end)).expect(start).0
}

/// Every tag with its attributes' names, of the page without style and script.
fn tags(page: &str) -> BTreeSet<(String, String)> {
    let mut tags = BTreeSet::new();
    for rest in body(page).split('<').skip(1) {
        let (tag, _) = rest.split_once('>').expect("a whole tag");
        let mut quoted = tag.split('"');
        let name = tag.split([' ', '\n']).next().unwrap_or_default().to_owned();
        let mut names = quoted.by_ref().step_by(2).flat_map(|part| part.split_whitespace());
        names.next();
        tags.extend(names.map(|attribute| (name.clone(), attribute.trim_end_matches('=').to_owned())));
        tags.insert((name, String::new()));
    }
    tags
}

/// The fixture's messages hold tags and quotes; a page about nothing holds none of them.
#[test]
fn no_text_becomes_markup() {
    const ELEMENTS: &str = "!doctype html head meta title link style body a header p time h1 span ul li b nav main \
                            section h2 form label select option input button details summary h3 code div ol pre mark \
                            article i table thead tr th tbody td dl dt dd script";
    const ATTRIBUTES: &str = "lang charset http-equiv content name rel href class id datetime aria-hidden aria-label \
                              tabindex hidden value type autocomplete spellcheck placeholder role aria-live open \
                              data-unshown data-contract data-severity data-suite data-erratum data-known title scope \
                              aria-labelledby html";
    let page = page(&["check", "tests/report/messages", "--min-severity", "note"]);
    assert!(page.contains("&#60;script&#62;alert(1)") || page.contains("&lt;script&gt;alert(1)"), "the fixture's tag");
    for (element, attribute) in tags(&page) {
        let element = element.trim_start_matches('/');
        assert!(ELEMENTS.split_whitespace().any(|known| known == element), "<{element}>");
        let is_known = attribute.is_empty() || ATTRIBUTES.split_whitespace().any(|known| known == attribute);
        assert!(is_known, "<{element} {attribute}>");
    }
    assert_eq!(page.matches("<script").count(), 1);
}

/// The hashes are those of the very texts between the tags.
#[test]
fn the_policy_lets_in_what_is_there() {
    let page = page(&["check", "tests/report/messages"]);
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\">");
    for (name, inside) in
        [("style", between(&page, "<style>", "</style>")), ("script", between(&page, "<script>", "</script>"))]
    {
        let hash = STANDARD.encode(Sha256::digest(inside));
        // In an attribute, some characters are entities.
        let policy = policy.replace("&#39;", "'").replace("&#43;", "+").replace("&#61;", "=");
        assert!(policy.contains(&format!("{name}-src 'sha256-{hash}';")), "{policy}");
    }
    assert!(policy.starts_with("default-src"));
    for outside in ["src=\"", "url(", "@import", "style=\""] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn the_counts_are_those_of_the_others() {
    let page = report("html");
    let json: serde_json::Value = serde_json::from_str(&report("json")).expect("JSON");
    let findings = json["findings"].as_array().expect("findings");
    assert_eq!(page.matches("class=\"item finding\"").count(), findings.len());
    let rules: BTreeSet<_> = findings.iter().map(|finding| finding["rule"].as_str()).collect();
    assert_eq!(page.matches("<details class=\"group\"").count(), rules.len());
}

#[test]
fn rules_are_linked_to_the_reference_site() {
    for (docs, expected) in [
        ("https://docs.example/", Some("href=\"https://docs.example/pay@2.0.4.html#RequestHead.reqTime/format\"")),
        ("../docs", Some("href=\"../docs/pay@2.0.4.html#RequestHead.reqTime/format\"")),
        ("javascript:alert(1)", None),
        ("", None),
    ] {
        let output = conformance(&["check", "tests/report/messages", "--format", "html", "--docs", docs]);
        match expected {
            Some(link) => assert!(text(&output.stdout).contains(link), "{docs}"),
            None => assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""), "{docs}"),
        }
    }
}

#[test]
fn the_file_is_judged_again_as_it_was() {
    for (options, expected) in [
        (&[][..], ""),
        (&["--strict", "--reading", "amount-value-type=number"], " --strict --reading amount-value-type=number"),
        (&["--reading=amount-value-type=number", "--fail-on", "note"], " --reading=amount-value-type=number"),
    ] {
        let page = page(&[&["check", "tests/report/messages/hostile.json"], options].concat());
        let command = between(&page, "<code class=\"command\">", "</code>");
        assert_eq!(command, format!("conformance check tests/report/messages/hostile.json{expected}"));
    }
    let page = page(&["check", "tests/report/messages/50% off, new.ndjson"]);
    assert!(page.contains("conformance check &#39;tests/report/messages/50% off, new.ndjson&#39;"));
}

/// Of very many, examples.
#[test]
fn what_is_not_shown_is_counted() {
    let message = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/report/messages/hostile.json"));
    let message: serde_json::Value = serde_json::from_str(&message.expect("a message")).expect("JSON");
    let folder = tempfile::TempDir::new().expect("a folder");
    let log = folder.path().join("log.ndjson");
    std::fs::write(&log, format!("{message}\n").repeat(25)).expect("a log");
    let page = page(&["check", &log.display().to_string(), "--examples", "3"]);
    assert_eq!(page.matches("class=\"item finding\"").count(), 4 * 3);
    assert_eq!(page.matches("22 more like these, which are counted and not shown.").count(), 4);
    assert!(page.contains("data-unshown=\"88\""));
    assert!(page.len() < 1_000_000, "{}", page.len());
}
