//! `conformance bundle` end to end, and the programs that others verify it with.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::secrets::{assert_tells_none, names};
use super::served::Gateway;
use super::{entries, entry};

const KEYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/keys/files");

/// Exit status, standard output and standard error of a command.
fn conformance(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    let output = command.current_dir(folder).args(arguments).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a status"), text(output.stdout), text(output.stderr))
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bundle").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn key(name: &str) -> String {
    format!("{KEYS}/{name}.pem")
}

/// A report in `report.json`.
fn reported(folder: &Path, status: i32, arguments: &[&str]) {
    let (got, out, error) = conformance(folder, &[arguments, &["--format", "json"]].concat());
    assert_eq!(got, status, "{error}");
    fs::write(folder.join("report.json"), out).expect("written");
}

/// The bundle of it.
fn bundled(folder: &Path, more: &[&str]) -> Vec<u8> {
    let key = key("client.private");
    let make = ["bundle", "report.json", "--key", &key, "--out", "evidence.bundle", "--auditor", "A. Auditor"];
    let (status, out, error) = conformance(folder, &[&make, more].concat());
    assert_eq!(status, 0, "{error}");
    assert!(out.contains("signed with") && out.contains("verdict: "), "{out}");
    fs::read(folder.join("evidence.bundle")).expect("a bundle")
}

fn verified(folder: &Path, key: &str) -> (i32, String, String) {
    conformance(folder, &["bundle", "--verify", "evidence.bundle", "--key", key])
}

/// A check of a log with a secret in each message, and one of them in its name.
fn checked(name: &str) -> PathBuf {
    let folder = folder(name);
    let sample = include_str!("../../../spec/samples/pay-2.0.4-request.json");
    let sample: Value = serde_json::from_str(sample).expect("JSON");
    let one = |at: usize| {
        let mut message = sample.clone();
        message["request"]["head"]["version"] = json!("");
        message["request"]["body"]["identityCode"] = json!(format!("2876543210{at:02}"));
        message["request"]["body"]["notifyUrl"] = json!(format!("https://shop:password{at:02}@shop.example/"));
        format!("{message}\n")
    };
    fs::write(folder.join("of-287654321000.ndjson"), (0..3).map(one).collect::<String>()).expect("written");
    reported(&folder, 1, &["check", "of-287654321000.ndjson", "--show-secrets"]);
    folder
}

#[test]
fn of_a_check() {
    let folder = checked("check");
    let secrets: Vec<_> = (0..3).flat_map(|at| [format!("2876543210{at:02}"), format!("password{at:02}")]).collect();
    let report = fs::read_to_string(folder.join("report.json")).expect("a report");
    assert!(report.contains(&secrets[0]), "it goes in: {report}");
    let bundle = bundled(&folder, &["--input", "of-287654321000.ndjson"]);
    assert_tells_none(&bundle, &secrets);
    assert_eq!(entry(&bundle, "exchanges.ndjson").lines().count(), 3);
    assert!(entries(&bundle).iter().all(|entry| !entry.name.starts_with("vectors/")), "a check uses none");

    let (status, out, _) = verified(&folder, &key("client.public"));
    assert_eq!(status, 0, "{out}");
    for part in ["whole: evidence.bundle", "verdict: fail", "auditor: \"A. Auditor\"", "spec ", "suite ", "program "] {
        assert!(out.contains(part), "{part}: {out}");
    }
}

#[test]
fn of_a_run() {
    let folder = folder("run");
    let gateway = Gateway::start(&["--defect", "repetition/charges-again"]);
    let suites = ["--contract", "pay@2.0.4", "--suite", "sequence,conditions,signature", "--cases", "6", "--seed", "7"];
    reported(&folder, 1, &[&["run", "--target", &gateway.url][..], &suites].concat());
    let report = fs::read_to_string(folder.join("report.json")).expect("a report");
    let secrets: Vec<_> = names().iter().flat_map(|name| told(&report, name)).collect();
    assert!(secrets.iter().any(|secret| secret.len() > 12), "{secrets:?}");
    let bundle = bundled(&folder, &[]);
    assert_tells_none(&bundle, &secrets);

    let vectors: Value = serde_json::from_str(entry(&bundle, "vectors/pay@2.0.4/request.json")).expect("JSON");
    let ids =
        vectors["vectors"].as_array().expect("vectors").iter().map(|vector| vector["id"].as_str().expect("an id"));
    let ids: Vec<_> = ids.collect();
    assert!(!ids.is_empty() && ids.iter().all(|id| report.contains(&format!("\"{id}\""))), "of the report's cases");
    let signatures: Value = serde_json::from_str(entry(&bundle, "vectors/signatures.json")).expect("JSON");
    assert_eq!(signatures["keys"], json!([]), "no key comes with them");
    let exchanges = entry(&bundle, "exchanges.ndjson");
    assert!(exchanges.lines().any(|line| line.contains("pay@2.0.4/sequence/")), "{exchanges}");
    assert_eq!(verified(&folder, &key("client.public")).0, 0);
}

/// The values of a member in JSON in strings of a report.
fn told(report: &str, name: &str) -> Vec<String> {
    let member = format!("\\\"{name}\\\":\\\"");
    let values = report.split(&member).skip(1).filter_map(|rest| rest.split_once("\\\""));
    values.map(|(value, _)| value.to_owned()).filter(|value| value.len() >= 8).collect()
}

#[test]
fn of_what_is_none() {
    let folder = folder("refused");
    let make =
        |report: &str, key: &str| conformance(&folder, &["bundle", report, "--key", key, "--out", "evidence.bundle"]);
    fs::write(folder.join("none.json"), "{}").expect("written");
    let (private, public) = (key("client.private"), key("client.public"));
    for (report, key, status, part) in [
        ("none.json", &private, 2, "none.json is no report that `--format json`"),
        ("absent.json", &private, 3, "cannot read absent.json"),
        ("none.json", &public, 2, "this is a public RSA key"),
        ("none.json", &"absent.pem".to_owned(), 3, "cannot read the key"),
    ] {
        let (got, _, error) = make(report, key);
        assert!(got == status && error.contains(part), "{got}: {error}");
    }
    assert!(!folder.join("evidence.bundle").exists());
}

#[test]
fn exit_statuses() {
    let folder = checked("statuses");
    let bundle = bundled(&folder, &[]);
    let (own, other, private) = (key("client.public"), key("provider.public"), key("client.private"));
    let status = |key: &str, part: &str| {
        let (status, out, error) = verified(&folder, key);
        assert!(out.contains(part) || error.contains(part), "{part}: {out}{error}");
        status
    };
    assert_eq!(status(&own, "whole: "), 0);
    assert_eq!(status(&other, "not whole: evidence.bundle: it is signed with another key"), 1);
    assert_eq!(status(&private, "this is a private RSA key"), 2);
    let place = bundle.windows(9).rposition(|window| window == b"\"findings").expect("the report");
    let mut altered = bundle.clone();
    altered[place + 1] = b'F';
    fs::write(folder.join("evidence.bundle"), altered).expect("written");
    assert_eq!(status(&own, "report.json was altered"), 1);
    fs::remove_file(folder.join("evidence.bundle")).expect("removed");
    assert_eq!(status(&own, "cannot read evidence.bundle"), 3);

    bundled(&folder, &[]);
    let again = ["bundle", "report.json", "--key", &private, "--out", "evidence.bundle"];
    let (status, _, error) = conformance(&folder, &again);
    assert!(status == 2 && error.contains("is not overwritten"), "{error}");
}

#[test]
fn a_report_of_another_spec() {
    let folder = checked("versions");
    let path = folder.join("report.json");
    let mut report: Value = serde_json::from_slice(&fs::read(&path).expect("a report")).expect("JSON");
    report["environment"]["spec"] = json!("00");
    fs::write(&path, report.to_string()).expect("written");
    let key = key("client.private");
    let (status, _, error) =
        conformance(&folder, &["bundle", "report.json", "--key", &key, "--out", "evidence.bundle"]);
    assert!(status == 2 && error.contains("another spec than this program has"), "{error}");
    let bundle = bundled(&folder, &["--allow-other-versions"]);
    let manifest: Value = serde_json::from_str(entry(&bundle, "manifest.json")).expect("JSON");
    assert_eq!(manifest["differences"], json!(["spec"]));
}

#[test]
fn the_manifest_obeys_its_schema() {
    let folder = checked("schema");
    let bundle = bundled(&folder, &[]);
    let (status, schema, error) = conformance(&folder, &["schema", "bundle"]);
    assert_eq!(status, 0, "{error}");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let manifest: Value = serde_json::from_str(entry(&bundle, "manifest.json")).expect("JSON");
    let errors: Vec<_> = schema.iter_errors(&manifest).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    for name in manifest.as_object().expect("an object").keys() {
        let mut less = manifest.clone();
        less.as_object_mut().expect("an object").remove(name);
        assert!(!schema.is_valid(&less), "without {name}");
    }
}

/// The commands of the bundle's README, as it has them.
#[test]
fn verified_without_the_program() {
    if !has("unzip") || !has("openssl") || !has("sha256sum") {
        assert!(std::env::var_os("CI").is_none(), "unzip, openssl and sha256sum are needed");
        // Past the test runner, which hides what passing tests print.
        let _ = writeln!(std::io::stderr(), "skipped: unzip, openssl or sha256sum is missing");
        return;
    }
    let folder = checked("openssl");
    let bundle = bundled(&folder, &["--input", "of-287654321000.ndjson"]);
    let readme = entry(&bundle, "README.txt");
    let commands: Vec<_> =
        readme.lines().filter(|line| ["  openssl", "  awk"].iter().any(|it| line.starts_with(it))).collect();
    assert_eq!(commands.len(), 4, "{readme}");
    let script = format!(
        "set -e -o pipefail; unzip -q evidence.bundle -d unpacked; cd unpacked; cp {} auditor.public.pem\n{}",
        key("client.public"),
        commands.join("\n")
    );
    let run = |script: &str| {
        let output = Command::new("bash").current_dir(&folder).args(["-c", script]).output().expect("bash runs");
        (output.status.success(), String::from_utf8(output.stdout).expect("UTF-8"))
    };
    let (is_good, out) = run(&script);
    assert!(is_good && out.contains("Verified OK"), "{out}");
    let manifest: Value = serde_json::from_str(entry(&bundle, "manifest.json")).expect("JSON");
    assert!(out.starts_with(manifest["key"].as_str().expect("a digest")), "{out}");
    let listed = entries(&bundle).len() - 2;
    assert_eq!(out.lines().filter(|line| line.ends_with(": OK")).count(), listed, "{out}");
    let (is_good, _) = run(
        "cd unpacked; echo >> report.json; awk -F'\"' '/\"name\":/{n=$4} /\"sha256\":/{print $4\"  \"n}' manifest.json | sha256sum -c",
    );
    assert!(!is_good, "a change is seen");
}

fn has(tool: &str) -> bool {
    Command::new("sh").args(["-c", &format!("command -v {tool}")]).output().is_ok_and(|output| output.status.success())
}
