//! Parts that stand on several pages: prose, links, and how a rule is shown.

use std::fmt;

use askama::filters::HtmlSafe;
use model::{Citation, Hinge, InSchema, Model, Rule};
use wire::Severity;

use super::links;
use crate::explain::text::cited;
use crate::finding::severity_name;

/// Text that is HTML already.
pub(super) struct Html(String);

impl fmt::Display for Html {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl HtmlSafe for Html {}

/// A link and its words.
pub(super) struct Link {
    pub(super) href: String,
    pub(super) text: String,
}

impl Link {
    pub(super) fn new(href: String, text: impl Into<String>) -> Self {
        Self { href, text: text.into() }
    }
}

/// A rule as a page shows it.
pub(super) struct RuleView {
    pub(super) anchor: String,
    /// The link to itself.
    pub(super) href: String,
    pub(super) id: String,
    /// What is new in the id, below a heading that says the rest.
    pub(super) short: String,
    /// What a violation counts as without `--strict`.
    pub(super) severity: &'static str,
    /// Whether `--strict` makes an error of it.
    pub(super) is_capped: bool,
    pub(super) text: Html,
    /// Where it is written, unless the heading says so.
    pub(super) source: Option<String>,
    pub(super) hinge: Option<HingeView>,
    pub(super) errata: Vec<Link>,
    /// What no schema says of it, and why.
    pub(super) schema: Option<String>,
}

/// What a rule hangs on.
pub(super) struct HingeView {
    pub(super) erratum: Link,
    pub(super) readings: String,
    /// Whether the chosen reading is one of them.
    pub(super) in_force: bool,
}

impl RuleView {
    /// Whether another reading than the chosen one would bring it in force.
    pub(super) fn is_dormant(&self) -> bool {
        self.hinge.as_ref().is_some_and(|hinge| !hinge.in_force)
    }

    /// Whether there is something to say beyond text and severity.
    pub(super) fn has_more(&self) -> bool {
        self.hinge.is_some() || !self.errata.is_empty() || self.source.is_some() || self.schema.is_some()
    }
}

/// Our prose as HTML: what stands between backticks is code.
pub(super) fn prose(text: &str) -> Html {
    let mut html = String::new();
    for (place, part) in text.trim_end().split('`').enumerate() {
        let is_code = place % 2 == 1;
        html.push_str(if is_code { "<code>" } else { "" });
        escape(part, &mut html);
        html.push_str(if is_code { "</code>" } else { "" });
    }
    Html(html)
}

/// Links to errata.
pub(super) fn errata(ids: &[String]) -> Vec<Link> {
    ids.iter().map(|id| Link::new(links::erratum(id), id)).collect()
}

/// A rule, under a heading with this citation and with the first part of the id.
pub(super) fn rule(model: &Model, rule: &Rule, heading: Option<&Citation>, prefix: &str) -> RuleView {
    let in_force = model.in_force(rule);
    let is_capped = rule.hinge.is_some() && rule.severity > Severity::Warning;
    let severity = if is_capped { Severity::Warning } else { rule.severity };
    RuleView {
        anchor: links::rule_anchor(&rule.id).to_owned(),
        href: links::here(links::rule_anchor(&rule.id)),
        short: rule.id.strip_prefix(prefix).unwrap_or(&rule.id).to_owned(),
        id: rule.id.clone(),
        severity: severity_name(severity),
        is_capped,
        text: prose(&rule.text),
        source: (heading != Some(&rule.citation)).then(|| cited(&rule.citation)),
        hinge: rule.hinge.as_ref().map(|hinge| hinge_view(hinge, in_force)),
        errata: errata(&rule.errata),
        // A rule of no contract is in no schema, and one that is not in force neither.
        schema: (!rule.contract.is_empty() && in_force).then(|| schema(&rule.in_schema)).flatten(),
    }
}

fn hinge_view(hinge: &Hinge, in_force: bool) -> HingeView {
    let erratum = Link::new(links::erratum(&hinge.erratum), &hinge.erratum);
    HingeView { erratum, readings: hinge.readings.join(" or "), in_force }
}

fn schema(in_schema: &InSchema) -> Option<String> {
    match in_schema {
        InSchema::Message => None,
        InSchema::Payload => Some("said by the payload's own schema".to_owned()),
        InSchema::Partly { why } => Some(format!("partly in the schema: {why}")),
        InSchema::No { why } => Some(format!("in no schema: {why}")),
    }
}

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn prose_becomes_html() {
        for (text, expected) in [
            ("plain\n", "plain"),
            ("`a<b` is \"c\"", "<code>a&lt;b</code> is &quot;c&quot;"),
            ("an `open one", "an <code>open one</code>"),
            ("<script>&'", "&lt;script&gt;&amp;&#39;"),
        ] {
            assert_eq!(prose(text).to_string(), expected);
        }
    }
}
