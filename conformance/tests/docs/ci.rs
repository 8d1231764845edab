//! The step for GitHub Actions and the job for GitLab: their own text is read and their
//! commands are run, with what those services would put around them.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::{bash, clone, root};

#[derive(Deserialize)]
struct Action {
    inputs: BTreeMap<String, Input>,
    runs: Runs,
}

#[derive(Deserialize)]
struct Input {
    default: String,
}

#[derive(Deserialize)]
struct Runs {
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    id: Option<String>,
    run: Option<String>,
    #[serde(default)]
    env: BTreeMap<String, String>,
}

fn read<T: for<'de> Deserialize<'de>>(path: &str) -> T {
    let text = std::fs::read_to_string(root().join(path)).expect("it is there");
    serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What came of the step that judges.
struct Judged {
    code: Option<i32>,
    said: String,
    summary: String,
    outputs: String,
}

/// Runs the step that judges, as GitHub does with these inputs.
fn judged(inputs: &[(&str, &str)], folder: &Path) -> Judged {
    let action: Action = read(".github/actions/conformance/action.yml");
    let mut values: BTreeMap<_, _> =
        action.inputs.iter().map(|(name, input)| (name.as_str(), &*input.default)).collect();
    for (name, value) in [("program", env!("CARGO_BIN_EXE_conformance"))].iter().chain(inputs) {
        assert!(values.insert(name, value).is_some(), "there is no input {name}");
    }
    let step = action.runs.steps.into_iter().find(|step| step.id.as_deref() == Some("judge")).expect("a step");
    let mut variables: Vec<(String, String)> =
        step.env.into_iter().map(|(name, text)| (name, filled(&text, &values))).collect();
    for file in ["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"] {
        variables.push((file.to_owned(), folder.join(file).display().to_string()));
    }
    let output = bash(&step.run.expect("commands"), folder, &variables);
    let file = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    Judged {
        code: output.status.code(),
        said: String::from_utf8_lossy(&output.stdout).into_owned(),
        summary: file("GITHUB_STEP_SUMMARY"),
        outputs: file("GITHUB_OUTPUT"),
    }
}

/// The text of an expression of inputs, of which the first that is not empty counts.
fn filled(text: &str, inputs: &BTreeMap<&str, &str>) -> String {
    let inner = text.strip_prefix("${{").and_then(|text| text.strip_suffix("}}")).expect("an expression");
    let mut values = inner.split("||").map(str::trim).map(|name| match name.strip_prefix("inputs.") {
        Some(input) => *inputs.get(input).unwrap_or_else(|| panic!("there is no input {input}")),
        None => "",
    });
    values.find(|value| !value.is_empty()).unwrap_or_default().to_owned()
}

#[test]
fn the_step_for_github() {
    let folder = clone();
    let arguments =
        [("command", "check"), ("arguments", "spec/samples/preCreate-2.0.4-request.json --min-severity note")];
    let failing = judged(&arguments, folder.path());
    assert_eq!(failing.code, Some(1), "{}", failing.said);
    assert!(failing.said.starts_with("::error "), "{}", failing.said);
    assert!(failing.summary.starts_with("## Conformance: fail"), "{}", failing.summary);
    assert_eq!(failing.outputs, "status=1\n");
    for name in ["sarif", "xml", "md", "html", "json"] {
        let path = folder.path().join(format!("conformance-reports/conformance.{name}"));
        assert!(path.metadata().is_ok_and(|file| file.len() > 100), "{name}");
    }

    let folder = clone();
    let passing = judged(&[("arguments", "--suite exchange --contract pay@2.0.4")], folder.path());
    assert_eq!((passing.code, passing.said.as_str()), (Some(0), ""));
    assert!(passing.summary.starts_with("## Conformance: pass"), "{}", passing.summary);

    // What is no argument is no command either.
    let folder = clone();
    let hostile = judged(&[("arguments", "$(touch owned) ; touch owned `touch owned` *")], folder.path());
    assert_eq!(hostile.code, Some(2));
    assert!(!folder.path().join("owned").exists());
}

#[derive(Deserialize)]
struct Jobs {
    #[serde(rename = ".conformance")]
    conformance: Job,
}

#[derive(Deserialize)]
struct Job {
    script: Vec<String>,
    artifacts: Artifacts,
}

#[derive(Deserialize)]
struct Artifacts {
    paths: Vec<String>,
    reports: BTreeMap<String, String>,
}

#[test]
fn the_job_for_gitlab() {
    for (command, arguments, code) in
        [("run", "--suite exchange --contract pay@2.0.4", 0), ("check", "spec/samples/preCreate-2.0.4-request.json", 1)]
    {
        let Jobs { conformance: job } = read(".gitlab/conformance.yml");
        let folder = clone();
        let variables = [("CONFORMANCE_COMMAND", command), ("CONFORMANCE_ARGUMENTS", arguments)];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let output = bash(&job.script.join("\n"), folder.path(), &variables);
        assert_eq!(output.status.code(), Some(code), "{}", String::from_utf8_lossy(&output.stderr));
        for name in job.artifacts.paths.iter().chain(job.artifacts.reports.values()) {
            assert!(folder.path().join(name).exists(), "{name}");
        }
    }
}
