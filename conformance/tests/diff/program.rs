//! The program over spec folders and git revisions: a repository with two commits of an invented spec.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A repository whose spec got stricter in its second commit: one member of one of its two contracts is shorter.
fn repository(name: &str) -> PathBuf {
    let root = folder(name);
    let spec = root.join("spec");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/invented"), &spec);
    git(&root, &["init", "--quiet", "--initial-branch", "main"]);
    commit(&root, "one");
    edit(&spec.join("contracts/open-2.0.yaml"), "length: 200", "length: 100");
    commit(&root, "two");
    root
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().expect("a name");
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).expect("a copy");
        }
    }
}

fn edit(file: &Path, before: &str, after: &str) {
    let text = fs::read_to_string(file).expect("the file is there");
    assert_eq!(text.matches(before).count(), 1, "{before}");
    fs::write(file, text.replace(before, after)).expect("written");
}

/// Whatever the person's own settings are.
fn git(root: &Path, arguments: &[&str]) -> String {
    let settings = ["-c", "user.name=Test", "-c", "user.email=test@shop.example", "-c", "commit.gpgsign=false"];
    let mut command = Command::new("git");
    command.args(settings).args(arguments).current_dir(root);
    let output = bare(&mut command).output().expect("git is there");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn commit(root: &Path, message: &str) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", message]);
}

/// Without the settings of the machine, and without the repository that the tests run in.
fn bare(command: &mut Command) -> &mut Command {
    let ceiling = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff");
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(name);
    }
    command.env("GIT_CONFIG_GLOBAL", "").env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CEILING_DIRECTORIES", ceiling)
}

/// Exit status, standard output and standard error of a diff in a folder.
fn diff(root: &Path, arguments: &[&str]) -> (i32, String, String) {
    ran(Command::new(env!("CARGO_BIN_EXE_conformance")).arg("diff").args(arguments).current_dir(root))
}

fn ran(command: &mut Command) -> (i32, String, String) {
    let output = bare(command).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a status"), text(output.stdout), text(output.stderr))
}

#[test]
fn changes_between_revisions_and_folders() {
    let root = repository("revisions");
    // What is not committed is not seen in revisions, and left alone.
    fs::write(root.join("spec").join("new.txt"), "not committed").expect("written");
    let status = git(&root, &["status", "--porcelain"]);
    let line = "  request tightened  ask.content.callback: a length of at most 100 instead of 200 \
                [locker-2.0, Question, callback -> locker-2.0, Question, callback] (vector open@2.0/request.body.callback/max-length#at and ";
    for (old, new) in [
        ("git:HEAD~1", "git:HEAD"),
        ("git:main~1", "git:main:spec"),
        ("git:HEAD~1:spec/", "spec"),
        ("git:HEAD~1#open@2.0", "git:HEAD#open@2.0"),
        ("git:HEAD~1:./spec#open@2.0", "./spec#open@2.0"),
    ] {
        let (status, out, error) = diff(&root, &[old, new, "--fail-on", "breaking"]);
        assert_eq!((status, error.as_str()), (1, ""), "{old} {new}");
        assert!(out.starts_with(&format!("{old} -> {new}\n")), "{out}");
        assert!(out.contains(line), "{old} {new}: {out}");
        assert!(out.contains("\n1 breaking, 0 other changes\n"), "{out}");
        assert!(out.contains(" valid requests of ") && !out.contains("\n0 of 0 valid"), "{out}");
        assert_eq!(out.contains("unchanged: open@1.0\nin all: 1 breaking, 0 other changes\n"), !old.contains('#'));
    }
    assert_eq!(git(&root, &["status", "--porcelain"]), status);
}

/// Vectors of a spec that is not compiled in are made: those at the old bound are refused.
#[test]
fn vectors_of_a_spec_are_made_and_judged() {
    let root = repository("vectors");
    let (status, out, error) = diff(&root, &["git:HEAD~1", "git:HEAD", "--format", "json"]);
    assert_eq!((status, error.as_str()), (0, ""));
    let report: Value = serde_json::from_str(&out).expect("JSON");
    let contracts = report["contracts"].as_array().expect("a list");
    let diff = contracts.iter().find(|diff| diff["new"]["contract"] == "open@2.0").expect("it changed");
    let vectors: Vec<_> =
        diff["changes"][0]["vectors"].as_array().into_iter().flatten().flat_map(Value::as_str).collect();
    assert!(vectors.contains(&"open@2.0/request.body.callback/max-length#at"), "{vectors:?}");
    assert!(vectors.iter().all(|id| id.starts_with("open@2.0/request.body.callback/max-length#")), "{vectors:?}");
    let count = |pointer: &str| diff.pointer(pointer).and_then(Value::as_u64).expect("a number");
    let (messages, refused) = (count("/evidence/requests/messages"), count("/evidence/requests/refused"));
    assert!(0 < refused && refused < messages, "{refused} of {messages}");
    assert_eq!(count("/evidence/requests/for_more"), refused);
    assert_eq!(count("/evidence/responses/refused"), 0);
}

#[test]
fn nothing_changed_between_a_spec_and_itself() {
    let root = repository("same");
    for (old, new) in [
        ("spec", "spec"),
        ("spec", "git:HEAD"),
        ("git:HEAD", "./spec"),
        ("git:HEAD~1", "git:HEAD~1"),
        ("spec#open@1.0", "git:HEAD#open@1.0"),
        // The change is in the other contract.
        ("git:HEAD~1#open@1.0", "git:HEAD#open@1.0"),
    ] {
        let (status, out, error) = diff(&root, &[old, new, "--fail-on", "any"]);
        assert_eq!((status, error.as_str()), (0, ""), "{old} {new}: {out}");
        assert!(out.contains("0 breaking, 0 other changes"), "{out}");
    }
    // The compiled-in contracts are those of this repository's own spec.
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");
    for id in conformance::catalog::Catalog::generated().ids() {
        let (status, out, error) = diff(&root, &[id, &format!("{spec}#{id}"), "--fail-on", "any"]);
        assert_eq!((status, error.as_str()), (0, ""), "{out}");
    }
}

#[test]
fn what_is_no_spec() {
    let root = repository("refused");
    copy(&root.join("spec"), &root.join("broken"));
    edit(&root.join("broken/types/item.yaml"), "length: 5", "lenght: 5");
    for (old, new, status, expected) in [
        ("no/such", "spec", 3, "cannot read no/such: "),
        ("nowhere#open@2.0", "spec#open@2.0", 3, "cannot read nowhere: "),
        ("spec", ".", 2, ". is no spec folder, for it has no documents.yaml; did you mean ./spec?"),
        ("spec", "broken", 2, "the spec in broken has 1 mistake\n"),
        ("spec", "broken", 2, "broken/types/item.yaml:10:5"),
        ("spec", "broken", 2, "did you mean `length`?"),
        ("git:v9", "spec", 2, "there is no git revision `v9`"),
        ("git:--help", "spec", 2, "there is no git revision `--help`"),
        ("git:", "spec", 2, "there is no git revision ``"),
        ("git:HEAD:apis", "spec", 2, "revision HEAD has no folder apis"),
        ("git:HEAD:spec/documents.yaml", "spec", 2, "spec/documents.yaml is no folder in revision HEAD"),
        ("git:HEAD:spec/types", "spec", 2, "spec/types in revision HEAD is no spec folder"),
        ("spec#open@2.1", "spec#open@2.0", 2, "spec#open@2.1 is not there; did you mean `open@2.0`"),
        ("git:HEAD#open@2.1", "spec#open@2.0", 2, "git:HEAD#open@2.1 is not there; did you mean `open@2.0`"),
        ("git:HEAD#open@2.0", "spec", 2, "name a contract in it: spec#CONTRACT"),
        ("spec", "git:HEAD#open@2.0", 2, "name a contract in it: spec#CONTRACT"),
        ("open@2.0", "spec#open@2.0", 2, "there is no contract `open@2.0`"),
        ("sepc", "spec", 2, "Nor is there a folder `sepc`."),
    ] {
        let (got, out, error) = diff(&root, &[old, new]);
        assert_eq!((got, out.as_str()), (status, ""), "{old} {new}: {error}");
        assert!(error.contains(expected), "{old} {new}: {error}");
    }
    git(&root, &["add", "--all"]);
    commit(&root, "a mistake");
    let (status, _, error) = diff(&root, &["git:HEAD:broken", "spec"]);
    assert_eq!(status, 2);
    assert!(error.contains("the spec in broken of revision HEAD has 1 mistake\n"), "{error}");
    assert!(error.contains("broken/types/item.yaml:10:5"), "{error}");
}

#[test]
fn without_a_repository_or_git() {
    let root = folder("outside");
    let (status, _, error) = diff(&root, &["git:HEAD", "git:HEAD"]);
    assert_eq!(status, 3);
    assert!(error.contains("git finds no repository to read around the current folder: "), "{error}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    let (status, _, error) = ran(command.args(["diff", "git:HEAD", "git:HEAD"]).env("PATH", OsStr::new("")));
    assert_eq!(status, 3);
    assert!(error.contains("cannot run the program `git`: it is not installed"), "{error}");
}
