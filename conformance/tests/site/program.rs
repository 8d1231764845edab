//! `conformance docs` as people type it.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Exit status, standard output and standard error.
fn docs(below: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_conformance"));
    let output = program.arg("docs").args(arguments).current_dir(below).output().expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("it prints UTF-8");
    (output.status.code().expect("it ends by itself"), text(output.stdout), text(output.stderr))
}

#[test]
fn a_site_is_made_checked_and_made_again() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let below = folder.path();
    let (status, out, _) = docs(below, &["--check", "site"]);
    assert_eq!(status, 1, "{out}");
    assert!(out.contains("missing   index.html\n") && out.contains("`conformance docs site` writes them"), "{out}");
    assert!(!below.join("site").exists(), "a check writes nothing");

    let (status, out, error) = docs(below, &["site"]);
    assert_eq!((status, error.as_str()), (0, ""));
    assert!(out.contains("open site/index.html"), "{out}");
    assert_eq!(docs(below, &["--check", "site"]).0, 0);

    fs::write(below.join("site/mine.txt"), "").expect("it can be written");
    let (status, out, _) = docs(below, &["--check", "site"]);
    assert_eq!(status, 1, "{out}");
    assert!(out.contains("orphaned  mine.txt\n") && out.contains("remove what is orphaned first"), "{out}");
    let (status, _, error) = docs(below, &["site"]);
    assert_eq!(status, 2, "{error}");
    assert!(error.contains("site/mine.txt is no file of a site"), "{error}");
}

#[test]
fn a_place_that_cannot_be_written_is_the_environments_fault() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    fs::write(folder.path().join("file"), "").expect("it can be written");
    let (status, _, error) = docs(folder.path(), &["file/site"]);
    assert_eq!(status, 3, "{error}");
    assert!(error.contains("file"), "{error}");
}
