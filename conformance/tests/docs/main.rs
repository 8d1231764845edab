//! The guides in `docs/` do what they say: their commands are run as they stand there. So are
//! those of the files for continuous integration.

mod ci;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The repository's root.
fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("the package is in the repository").to_owned()
}

/// A folder that looks like a clone, in which commands may write.
fn clone() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for name in ["spec", "generated", "docs"] {
        let made = std::os::unix::fs::symlink(root().join(name), folder.path().join(name));
        made.expect("a link");
    }
    folder
}

/// Runs a script with the program on its path.
fn bash(script: &str, folder: &Path, variables: &[(String, String)]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_conformance")).parent().expect("a folder").display().to_string();
    let path = format!("{program}:{}", std::env::var("PATH").expect("a path"));
    let mut command = Command::new("bash");
    command.args(["-e", "-o", "pipefail", "-c", script]).current_dir(folder);
    command.env("PATH", path).env("NO_COLOR", "1").envs(variables.iter().cloned());
    command.output().expect("bash starts")
}

/// The shell's blocks of a guide, each with its line.
fn blocks(guide: &str) -> Vec<(usize, String)> {
    let mut blocks = Vec::new();
    let mut lines = guide.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        if line != "```sh" {
            continue;
        }
        let block = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
        blocks.push((at + 1, block.collect::<Vec<_>>().join("\n")));
    }
    blocks
}

fn guides() -> Vec<(String, String)> {
    let files = std::fs::read_dir(root().join("docs")).expect("guides");
    let mut guides: Vec<_> = files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).expect("a guide"))
        })
        .collect();
    guides.sort();
    guides
}

#[test]
fn every_command_of_the_guides_works() {
    let mut said = String::new();
    for (name, guide) in guides() {
        let blocks = blocks(&guide);
        assert!(!blocks.is_empty(), "{name} has no commands");
        let folder = clone();
        // One shell for all: what a block sets or makes, the next one has.
        let script = blocks.iter().fold(String::new(), |mut script, (line, block)| {
            let _ = writeln!(script, "echo \"== {name}:{line}\" >&2\n{block}");
            script
        });
        let output = bash(&script, folder.path(), &[]);
        if !output.status.success() {
            let _ = writeln!(said, "{}: {}", output.status, String::from_utf8_lossy(&output.stderr));
        }
    }
    assert!(said.is_empty(), "{said}");
}

/// What guides and README link to within the repository is there.
#[test]
fn links_lead_somewhere() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README.md");
    let of_docs = guides().into_iter().map(|(name, guide)| (root().join("docs").join(name), guide));
    let mut links = 0;
    for (file, text) in of_docs.chain([(root().join("README.md"), readme)]) {
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
        for target in targets.filter(|target| !target.contains("://") && !target.starts_with('#')) {
            let path = target.split('#').next().unwrap_or(target);
            assert!(file.parent().expect("a folder").join(path).exists(), "{}: {target}", file.display());
            links += 1;
        }
    }
    assert!(links > 0);
}
