//! A sound testee passes; each broken one fails, for its own cause.

use serde_json::Value;

use super::program::{broken, conformance, report, testee};

#[test]
fn a_sound_testee_passes_everything() {
    let (status, report) = report(&[], "none");
    assert_eq!((status, &broken(&report)[..]), (0, &[][..]), "{}", report["testee"]);
    let rows = report["testee"]["rows"].as_array().expect("rows");
    let sum = |name: &str| rows.iter().filter_map(|row| row[name].as_u64()).sum::<u64>();
    assert!(sum("cases") > 8000 && sum("passed") == sum("cases") && rows.len() == 15, "{rows:#?}");
    assert_eq!((&report["summary"]["verdict"], &report["testee"]["restarts"]), (&"pass".into(), &0.into()));
}

/// Every case of these fails only by rules that fit, and at least one does by each that is listed.
#[test]
fn who_judges_or_writes_wrongly_fails() {
    let check = |defect: &str, filter: &str, expected: &[&str]| {
        let (status, report) = report(&["--filter", filter], defect);
        let rules: Vec<_> = broken(&report).into_iter().map(|(rule, _)| rule).collect();
        assert_eq!(status, 1, "{defect}: {rules:?}");
        for rule in expected {
            assert!(rules.iter().any(|found| found == rule), "{defect}: no {rule} in {} rules", rules.len());
        }
        rules
    };
    let lengths = check("ignores-lengths", "validate/*", &["pay@2.0.4/Order.orderTitle/max-length"]);
    assert!(lengths.iter().all(|rule| rule.contains("/max-length")), "nothing but lengths: {lengths:?}");
    check("drops-unlisted", "encode/*", &["testee/round-trip"]);
    check("amounts-as-double", "encode/*", &["testee/round-trip"]);
    check("amounts-as-double", "encode/*Money.value/format#beyond-a-double", &["testee/round-trip"]);
    check("re-serialises", "verify/*", &["testee/verifies", "signature/valid"]);
    check("re-serialises", "sign/*", &["testee/signs"]);
    check("accepts-everything", "validate/*", &["pay@2.0.4/request.body.identityCode/required"]);
    check("accepts-everything", "verify/*", &["signature/valid", "json/duplicate-member", "envelope/message"]);
    check("rejects-everything", "decode/*", &["testee/decodes"]);
    check("rejects-everything", "validate/*", &["testee/accepts-valid", "testee/places"]);
    check("rejects-everything", "verify/*", &["testee/verifies"]);
    check("wrong-places", "validate/*", &["testee/places"]);
}

/// A few cases, for those that cannot answer: with all of them a test would take long.
const FEW: &str = "decode/pay@2.0.4/Money.value/*";

fn cases() -> u64 {
    let (_, report) = report(&["--filter", FEW], "none");
    report["testee"]["rows"][0]["cases"].as_u64().filter(|cases| *cases > 12).expect("enough of them")
}

#[test]
fn who_breaks_the_protocol_fails() {
    // How often it had to be started again tells that it was, each time.
    let check = |defect: &str, rule: &str, cause: &str, restarts: u64, stderr: &str| {
        let (status, report) = report(&["--filter", FEW, "--timeout", "1"], defect);
        let group = &report["testee"]["groups"][0];
        let told = |name: &str| group["example"][name].as_str().unwrap_or_default().to_owned();
        assert_eq!((status, group["rule"].as_str()), (1, Some(rule)), "{defect}: {group:#}");
        assert!(told("got").contains(cause), "{defect}: {cause:?} is not in {:?}", told("got"));
        assert!(told("stderr").contains(stderr), "{defect}: {stderr:?} is not in {:?}", told("stderr"));
        assert_eq!(report["testee"]["restarts"], restarts, "{defect}");
        let finding = report["findings"][0]["message"].as_str().unwrap_or_default();
        assert!(finding.contains(cause), "{defect}: {finding}");
    };
    let every_third = (cases() - 1) / 3;
    check("crashes", "testee/answers", "it ended with status 3", every_third, "out of cheese");
    check("hangs", "testee/answers", "no answer within 1 seconds", every_third, "thinking");
    check("half-a-line", "testee/protocol", "has no end", every_third, "half is enough");
    check("closes", "testee/answers", "it ended with status 0", every_third, "noise");
    // After ten in a row, the rest is not asked any more.
    check("prints-first", "testee/protocol", "no JSON", 9, "");
    check("no-json", "testee/protocol", "no JSON", 9, "");
    check("another-id", "testee/protocol", "answers 77777777, which nobody asked yet", 9, "");
    check("unknown-member", "testee/protocol", "unknown field `mood`", 9, "");
    check("member-missing", "testee/protocol", "missing field `accepted`", 9, "");
    // It is the next case that hears the line that nobody asked for.
    check("extra-line", "testee/protocol", "which nobody asks any more", 9, "");
    check("errors", "testee/answers", "an error instead of an answer: not today", 0, "");
    check("no-hello", "testee/answers", "it ended with status 3", 0, "out of cheese");
    check("line-at-the-end", "testee/protocol", "a line that nobody asked for", 0, "");
}

#[test]
fn only_the_case_that_crashes_fails() {
    let (_, report) = report(&["--filter", FEW], "crashes");
    let row = &report["testee"]["rows"][0];
    // Two are answered after each start.
    let failed = cases() / 3;
    assert_eq!((&row["passed"], &row["failed"]), (&(cases() - failed).into(), &failed.into()), "{row}");
}

#[test]
fn the_rest_is_skipped_after_many_faults_in_a_row() {
    let (status, report) = report(&["--filter", FEW], "no-json");
    let row = &report["testee"]["rows"][0];
    assert_eq!((status, &row["failed"], &row["skipped"]), (1, &10.into(), &(cases() - 10).into()), "{row}");
}

#[test]
fn what_is_not_declared_is_no_pass() {
    let check = |options: &[&str]| {
        let ran = testee(options, "declares-nothing");
        assert_eq!(ran.status, 2, "{}{}", ran.out, ran.err);
        assert!(ran.out.contains("verdict: inconclusive, 0 cases asked, 0 failed"), "{}", ran.out);
        assert!(ran.out.contains("the testee does not declare `decode`"), "{}", ran.out);
    };
    check(&[]);
    check(&["--capability", "decode"]);
    let (_, report) = report(&[], "declares-nothing");
    let passed = |row: &Value| row["passed"] == 0 && row["skipped"] == row["cases"];
    assert!(report["testee"]["rows"].as_array().expect("rows").iter().all(passed), "{}", report["testee"]["rows"]);
}

/// What hangs is ended with everything that it has started.
#[cfg(target_os = "linux")]
#[test]
fn nothing_stays_of_a_testee_that_hangs() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("pid");
    let path = file.to_str().expect("UTF-8");
    let script = "sleep 3600 & echo $! > \"$0\"; echo hanging >&2; cat > /dev/null; wait";
    let ran = conformance(&["testee", "--timeout", "0.5", "--", "sh", "-c", script, path]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.out.contains("no answer within 0.5 seconds") && ran.out.contains("hanging"), "{}", ran.out);
    let id = std::fs::read_to_string(&file).expect("it has started something");
    // What nobody has waited for yet is still listed, as a zombie.
    let is_running = || {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", id.trim()));
        stat.is_ok_and(|stat| !stat.contains(") Z "))
    };
    let ended = (0..1000).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        !is_running()
    });
    assert!(ended, "process {id} goes on");
}
