//! A new API of the same family is YAML and nothing else: the invented spec goes
//! through every target, the Rust compiles in a workspace of its own, and the compiled
//! validators give every vector the verdict that it expects.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::emit::TARGETS;
use codegen::output;

#[test]
fn an_invented_api_goes_through_every_target_and_compiles() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let invented = repository.join("codegen/tests/invented");
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("invented");
    if root.exists() {
        fs::remove_dir_all(&root).expect("the last run's folder can be removed");
    }

    let sources = codegen::load(&invented).expect("the invented spec can be read");
    let model = codegen::compile(&sources).expect("the invented spec has no mistakes");
    for target in TARGETS {
        let files = (target.files)(&model);
        // The invented spec has no keys to sign with.
        let expected = target.name != "signature-vectors";
        assert_eq!(!files.is_empty(), expected, "target {} makes {} files", target.name, files.len());
        let differences = output::compare(&root, &files, false).expect("the folder can be read");
        output::write(&root, &differences).expect("the folder can be written");
    }
    copy_folder(&invented.join("samples"), &root.join("spec/samples"));
    workspace_around(&repository, &root);

    // The generated tests need the crate that proves the real contracts; the vectors
    // alone prove the invented one.
    fs::remove_dir_all(root.join("generated/tests")).expect("the tests were generated");
    fs::create_dir(root.join("generated/tests")).expect("the folder can be made");
    fs::copy(invented.join("vectors.rs"), root.join("generated/tests/vectors.rs")).expect("the test is there");

    let output = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--all-features", "--test", "vectors", "--", "--nocapture"])
        .current_dir(root.join("generated"))
        .env("CARGO_TARGET_DIR", PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("invented-target"))
        .output()
        .expect("cargo runs");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    print!("{out}");
}

/// A workspace with the same dependencies as the repository's, and one member.
fn workspace_around(repository: &Path, root: &Path) {
    let path = repository.canonicalize().expect("the repository is there");
    let manifest = fs::read_to_string(repository.join("Cargo.toml")).expect("the workspace has a manifest");
    let (before, rest) = manifest.split_once("members = [").expect("the workspace lists members");
    let (_, after) = rest.split_once(']').expect("the list ends");
    let manifest = format!("{before}members = [\"generated\"]{after}");
    let manifest = manifest.replace("path = \"", &format!("path = \"{}/", path.display()));
    fs::write(root.join("Cargo.toml"), manifest).expect("the folder can be written");
    fs::copy(repository.join("Cargo.lock"), root.join("Cargo.lock")).expect("the workspace has a lock");

    let package = fs::read_to_string(repository.join("generated/Cargo.toml")).expect("the crate has a manifest");
    let package = package.replace("proof = { workspace = true }", "model = { workspace = true }");
    fs::write(root.join("generated/Cargo.toml"), package).expect("the folder can be written");
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("the folder can be read");
        fs::copy(entry.path(), to.join(entry.file_name())).expect("the file can be copied");
    }
}
