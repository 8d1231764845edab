//! What people see, whatever stands in the reports.

use conformance::compare::{markdown, text};
use serde_json::json;
use wire::Severity;

use super::compared;
use super::runs::run;

#[test]
fn a_comparison_of_runs() {
    let old =
        run(Some(7), &[("a", "passed"), ("b", "failed x"), ("c", "failed y"), ("d", "passed"), ("~1", "failed z")]);
    let mut new = run(
        Some(8),
        &[
            ("a1", "failed x"),
            ("a2", "failed x"),
            ("a3", "failed x"),
            ("a4", "failed x"),
            ("a5", "failed x"),
            ("a6", "failed x"),
            ("a", "failed x|y `z` <script>alert(1)</script>\n\u{1b}[31m@all #1 ![i](j)"),
            ("b", "failed z"),
            ("c", "passed"),
            ("d", "skipped no \u{202e}time"),
            ("~1", "passed"),
        ],
    );
    new["run"]["coverage"] = json!({"rules": 4, "both_ways": 3, "missing": ["lend@1/Tag/type"]});
    let comparison = compared(&old, &new, Severity::Error);
    insta::assert_snapshot!("text", text::lines(&comparison).join("\n"));
    insta::assert_snapshot!("markdown", markdown::lines(&comparison).join("\n"));
    insta::assert_json_snapshot!("json", comparison);
}

#[test]
fn a_table_for_a_comment_has_an_end() {
    // 400 causes, of which each has a row, and one for what is new. A row is 48 bytes and the message: three digits and
    // four bytes for each `<`, cut after 500 characters.
    for (length, rows) in [(10, 100), (400, 36), (4000, 29)] {
        let long = "<".repeat(length);
        let cases: Vec<_> = (0..400).map(|at| (format!("case{at:03}"), format!("failed {at:03}{long}"))).collect();
        let cases: Vec<_> = cases.iter().map(|(id, came)| (id.as_str(), came.as_str())).collect();
        let lines = markdown::lines(&compared(&run(None, &[]), &run(None, &cases), Severity::Error));
        assert_eq!(lines.iter().filter(|line| line.starts_with("| newly failing |")).count(), rows, "{length}");
        assert!(lines.contains(&format!("{} more rows are left out.", 401 - rows)), "{length}");
        assert!(lines.join("\n").len() < 65_536, "{length}");
    }
}
