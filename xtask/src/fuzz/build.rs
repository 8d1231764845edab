//! The programs of the fuzz targets, and what they start from.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Failure;
use crate::cargo::cargo;

/// What cargo-fuzz gives to the compiler, but for the sanitizers: they are unstable.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
                     -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Ccodegen-units=1";

/// libFuzzer is C++, and comes as its source.
pub(super) fn find_compiler() -> Result<(), Failure> {
    let compiler = env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
    // It may be a name with arguments.
    let name = compiler.split_whitespace().next().unwrap_or("c++");
    let answer = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if answer.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err(Failure::environment(format!(
        "there is no C++ compiler `{name}`, which libFuzzer needs: install g++ or clang, or name one in CXX"
    )))
}

/// Writes seeds and dictionaries to where [`run`](super::run::run) looks for them.
pub(super) fn write_seeds(folder: &Path) -> Result<(), Failure> {
    let mut command = cargo();
    command.args(["run", "--release", "--quiet", "--package", "promise", "--"]).arg(folder);
    done(command.current_dir(env!("CARGO_MANIFEST_DIR")), "the seeds cannot be written")
}

/// Builds every target, and gives the folder that the programs are in.
pub(super) fn build(folder: &Path) -> Result<PathBuf, Failure> {
    let (host, target_folder) = (host()?, folder.join("target"));
    let mut command = cargo();
    command.args(["build", "--release", "--bins", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    // With a target named, build scripts and macros are built without the flags.
    command.args(["--target", &host]).arg("--target-dir").arg(&target_folder);
    command.env("RUSTFLAGS", FLAGS).env_remove("CARGO_ENCODED_RUSTFLAGS");
    done(&mut command, "the targets cannot be built")?;
    Ok(target_folder.join(host).join("release"))
}

fn host() -> Result<String, Failure> {
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let answer = Command::new(compiler).arg("-vV").output().map_err(|error| error.to_string());
    let host = answer.and_then(|answer| {
        let answer = String::from_utf8_lossy(&answer.stdout).into_owned();
        let host = answer.lines().find_map(|line| line.strip_prefix("host: ").map(str::to_owned));
        host.ok_or_else(|| "it does not say".to_owned())
    });
    host.map_err(|error| Failure::environment(format!("the compiler's host is not known: {error}")))
}

fn done(command: &mut Command, problem: &str) -> Result<(), Failure> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::environment(format!("{problem}: {status}"))),
        Err(error) => Err(Failure::environment(format!("{problem}: {error}"))),
    }
}
