//! `conformance compare` end to end: reports of the real program, through the real program.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::served::Gateway;

/// Exit status, standard output and standard error of a command.
pub(super) fn conformance(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_conformance")).args(arguments).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a status"), text(output.stdout), text(output.stderr))
}

pub(super) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compare").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// What a command prints, in a file.
fn kept(folder: &Path, name: &str, status: i32, arguments: &[&str]) -> String {
    let (got, out, error) = conformance(arguments);
    assert_eq!(got, status, "{arguments:?}: {error}");
    let path = folder.join(name);
    std::fs::write(&path, out).expect("written");
    path.to_str().expect("UTF-8").to_owned()
}

fn compared(old: &str, new: &str) -> (i32, Value) {
    let (status, out, error) = conformance(&["compare", old, new, "--format", "json"]);
    (status, serde_json::from_str(&out).unwrap_or_else(|_| panic!("{error}")))
}

fn count(comparison: &Value, list: &str) -> usize {
    comparison[list].as_array().map_or(usize::MAX, Vec::len)
}

#[test]
fn two_runs_of_the_same_gateway_are_the_same() {
    let folder = folder("same");
    let run = ["run", "--suite", "sequence", "--cases", "0", "--format", "json"];
    let [old, new] = ["old.json", "new.json"].map(|name| kept(&folder, name, 0, &run));
    let (status, comparison) = compared(&old, &new);
    assert_eq!((status, &comparison["regression"]), (0, &Value::Bool(false)));
    for list in ["newly_failing", "still_failing", "fixed", "not_seen_again", "gone", "new", "coverage_down", "notes"] {
        assert_eq!(count(&comparison, list), 0, "{list}");
    }
}

#[test]
fn a_gateway_that_got_worse() {
    let folder = folder("worse");
    let run = |name: &str, status: i32, gateway: &Gateway| {
        let run = ["run", "--suite", "sequence", "--cases", "0", "--format", "json", "--target", &gateway.url];
        kept(&folder, name, status, &run)
    };
    let good = run("good.json", 0, &Gateway::start(&[]));
    let bad = run("bad.json", 1, &Gateway::start(&["--defect", "repetition/charges-again"]));
    let (status, comparison) = compared(&good, &bad);
    assert_eq!((status, &comparison["regression"]), (1, &Value::Bool(true)));
    let newly = comparison["newly_failing"].as_array().expect("a list");
    let has = |case: &str, rule: &str| newly.iter().any(|one| one["case"] == case && one["rule"] == rule);
    assert!(has("pay@2.0.4/sequence/retry", "live/retry"), "{newly:?}");
    assert!(has("pay@2.0.4/sequence/concurrent-duplicates", "live/duplicates"), "{newly:?}");
    assert_eq!((count(&comparison, "gone"), count(&comparison, "new"), count(&comparison, "fixed")), (0, 0, 0));

    let (status, back) = compared(&bad, &good);
    assert_eq!((status, &back["regression"]), (0, &Value::Bool(false)));
    assert_eq!((count(&back, "fixed"), count(&back, "newly_failing")), (newly.len(), 0));
    let (status, same) = compared(&bad, &bad);
    assert_eq!((status, count(&same, "still_failing")), (0, newly.len()), "it failed before");

    // The embedded gateway can be restarted and has a second client: the other one's run lacks those cases.
    let own = kept(&folder, "own.json", 0, &["run", "--suite", "sequence", "--cases", "0", "--format", "json"]);
    let (status, less) = compared(&own, &good);
    let gone = less["gone"].as_array().expect("a list");
    assert_eq!(status, 1, "what was judged and is gone is a regression");
    assert!(gone.iter().any(|one| one["case"] == "pay@2.0.4/sequence/restart" && one["now"] == "absent"), "{gone:?}");
    assert_eq!(compared(&good, &own).0, 0);
}

#[test]
fn two_checks() {
    let folder = folder("checks");
    let message = folder.join("message.json");
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/samples/pay-2.0.4-request.json");
    let sample = std::fs::read_to_string(sample).expect("a sample");
    let check = |name: &str, status: i32, text: &str| {
        std::fs::write(&message, text).expect("written");
        kept(&folder, name, status, &["check", message.to_str().expect("UTF-8"), "--format", "json"])
    };
    let good = check("good.json", 0, &sample);
    let bad = check("bad.json", 1, &sample.replacen("\"clientId\"", "\"clientIdd\"", 1));
    let (status, comparison) = compared(&good, &bad);
    assert_eq!((status, count(&comparison, "newly_failing")), (1, 1), "{comparison}");
    assert!(comparison["newly_failing"][0]["rule"].as_str().is_some_and(|rule| rule.ends_with("/required")));
    let (status, back) = compared(&bad, &good);
    assert_eq!((status, count(&back, "fixed")), (0, 1), "{back}");
}

#[test]
fn a_page_for_every_command() {
    let folder = folder("man").join("man1");
    let (status, out, error) = conformance(&["man", folder.to_str().expect("UTF-8")]);
    assert_eq!(status, 0, "{error}");
    let (_, help, _) = conformance(&["--help"]);
    let commands = help.split_once("Commands:\n").expect("commands").1.split_once("\n\n").expect("options").0;
    let names = commands.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(' ')).map(|(name, _)| name);
    let names: Vec<_> = names.filter(|name| !name.is_empty() && *name != "help").collect();
    assert!(names.contains(&"compare"), "{names:?}");
    for name in &names {
        let page = std::fs::read_to_string(folder.join(format!("conformance-{name}.1"))).expect("a page");
        assert!(page.contains(&format!(".TH CONFORMANCE-{} 1", name.to_uppercase())), "{page}");
        assert!(page.contains(&format!("Example: conformance {name} ")), "{page}");
    }
    assert_eq!(out.lines().count(), names.len() + 1, "and one for the program");
}

#[test]
fn completions_of_every_shell() {
    for (shell, begin) in
        [("bash", "_conformance() {"), ("zsh", "#compdef conformance"), ("fish", "complete -c conformance")]
    {
        let (status, script, error) = conformance(&["completions", shell]);
        assert_eq!(status, 0, "{error}");
        assert!(script.contains(begin) && script.contains("--fail-on") | script.contains("-l fail-on"), "{shell}");
    }
}
