//! `--report FORMAT=PATH`: whole files, or none.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::{conformance, read, text};

const GOOD: &str = "tests/cli/messages/folder/good.json";

fn folder() -> TempDir {
    TempDir::new().expect("a folder")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<_> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn beside_the_format_and_as_often_as_wanted() {
    let folder = folder();
    let [one, other] = ["a.md", "b.xml"].map(|name| folder.path().join(name));
    fs::write(&one, "an older report").expect("a file");
    let (one, other) = (format!("markdown={}", one.display()), format!("junit={}", other.display()));
    let output = conformance(&["check", GOOD, "--format", "ndjson", "--report", &one, "--report", &other]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("{\"summary\":"), "{}", text(&output.stdout));
    assert_eq!(names(folder.path()), ["a.md", "b.xml"]);
    assert!(read(&folder.path().join("a.md")).starts_with("## Conformance: pass\n"));
    assert!(read(&folder.path().join("b.xml")).starts_with("<?xml"));
}

/// What cannot be written is named before anything is judged, and nothing is left behind.
#[test]
fn what_cannot_be_written() {
    let folder = folder();
    fs::create_dir(folder.path().join("sub")).expect("a folder");
    let input = folder.path().join("input.json");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join(GOOD), &input).expect("a copy");
    let before = read(&input);
    let input = input.display().to_string();
    for (reports, code, said) in [
        (&["json=none/a.json"][..], 3, "error: cannot write the report FOLDER/none/a.json: entity not found\n"),
        (&["json=sub"], 3, "error: cannot write the report FOLDER/sub: what is there is no file\n"),
        (
            &["json=a.json", "json=none/a.json"],
            3,
            "error: cannot write the report FOLDER/none/a.json: entity not found\n",
        ),
        (&["json=a", "sarif=sub/../a"], 2, "error: two reports would go to FOLDER/sub/../a; give each its own file\n"),
        (
            &["json=input.json"],
            2,
            "error: FOLDER/input.json is to be judged, and a report there would replace it; name another file\n",
        ),
    ] {
        let place = folder.path().display().to_string();
        let reports: Vec<_> = reports.iter().map(|report| report.replacen('=', &format!("={place}/"), 1)).collect();
        let options = reports.iter().flat_map(|report| ["--report", report.as_str()]);
        let arguments: Vec<_> = ["check", &input, "--format", "json"].into_iter().chain(options).collect();
        let output = conformance(&arguments);
        assert_eq!(text(&output.stderr).replace(&place, "FOLDER"), said);
        assert_eq!(output.status.code(), Some(code), "{reports:?}");
        assert_eq!(text(&output.stdout), "", "{reports:?}");
        assert_eq!(names(folder.path()), ["input.json", "sub"], "{reports:?}");
        assert_eq!(read(Path::new(&input)), before);
    }
}

/// A report tells of a failed check too.
#[test]
fn whatever_the_verdict() {
    let folder = folder();
    let path = folder.path().join("report.json");
    let report = format!("json={}", path.display());
    for (input, code, verdict) in [
        (GOOD, 0, "pass"),
        ("tests/report/messages/hostile.json", 1, "fail"),
        ("tests/cli/messages/blank.ndjson", 2, "inconclusive"),
        ("tests/report/messages/missing.json", 3, "inconclusive"),
    ] {
        let output = conformance(&["check", input, "--report", &report]);
        assert_eq!(output.status.code(), Some(code), "{input}");
        let report: serde_json::Value = serde_json::from_str(&read(&path)).expect("JSON");
        assert_eq!(report["summary"]["verdict"], verdict, "{input}");
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_devices_left_alone() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = folder();
    let [link, target] = ["link", "target"].map(|name| folder.path().join(name));
    fs::write(&target, "an older report").expect("a file");
    symlink(&target, &link).expect("a link");
    let output = conformance(&["check", GOOD, "--report", &format!("markdown={}", link.display())]);
    assert_eq!(output.status.code(), Some(0));
    assert!(link.is_symlink());
    assert!(read(&target).starts_with("## Conformance"));
    // Others may read it as far as the process lets them: not only the owner, as with
    // other temporary files.
    let probe = folder.path().join("probe");
    fs::write(&probe, "").expect("a file");
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode();
    assert_eq!(mode(&target), mode(&probe));

    let output = conformance(&["check", GOOD, "--report", "markdown=/dev/null"]);
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(text(&output.stderr), "error: cannot write the report /dev/null: what is there is no file\n");
}
