//! `cargo xtask packages [PACKAGE]`: packages of the data and of the program, for teams without a Rust toolchain.
//!
//! ```text
//! generated/, conformance/packages/NAME -> target/packages/NAME -> archive -> a clean environment, where it is used
//! ```
//!
//! An archive has to hold each file of the data as it is in `generated/`, and no other. It is used outside of the
//! repository, by the examples of its own README, and once more when it is damaged: then they have to fail. Nothing is
//! published.
//!
//! Exit status: 0 all well; 1 a package is not what it should be; 3 a tool cannot be had.

mod contents;
mod guide;
mod npm;
mod python;
mod wheel;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use tempfile::TempDir;

use crate::bindings::language::quietly;
use crate::bindings::root;
use crate::bindings::tools::{Failure, Tools, output};

/// Which packages to build.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The packages; all of them when none is named.
    #[arg(value_name = "PACKAGE", value_parser = clap::builder::PossibleValuesParser::new(PACKAGES.iter().map(|package| package.name)))]
    packages: Vec<String>,
}

/// Something to install.
struct Package {
    /// How the command line calls it.
    name: &'static str,
    /// Builds it, and uses it.
    run: fn(&Place) -> Result<(), Failure>,
}

/// Every package.
const PACKAGES: &[Package] = &[
    Package { name: "npm", run: npm::run },
    Package { name: "python", run: python::run },
    Package { name: "wheel", run: wheel::run },
];

/// The version of every package: that of the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where packages come from, and where they go.
struct Place {
    tools: Tools,
    /// The folder of the archives.
    out: PathBuf,
}

/// Runs the command at the root of the repository.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let wanted = |package: &&Package| {
        arguments.packages.is_empty() || arguments.packages.iter().any(|name| name == package.name)
    };
    let tools = Tools::new(root(), false);
    let out = tools.cache.with_file_name("packages");
    let place = Place { tools, out };
    let mut status = 0;
    for package in PACKAGES.iter().filter(wanted) {
        println!("== {}", package.name);
        if let Err(failure) = (package.run)(&place) {
            eprintln!("error: {}: {failure}", package.name);
            status = status.max(failure.status());
        }
    }
    ExitCode::from(status)
}

impl Place {
    /// The folder with a package's own files.
    fn sources(&self, name: &str) -> PathBuf {
        self.tools.root.join("conformance/packages").join(name)
    }

    /// The folder that a package is built in.
    fn stage(&self, name: &str) -> PathBuf {
        self.out.join(name)
    }
}

/// An empty folder outside of the repository, which is gone afterwards.
fn elsewhere() -> Result<TempDir, Failure> {
    TempDir::new().map_err(|error| Failure::Environment(format!("no temporary folder: {error}")))
}

/// A virtual environment of Python without any package; gives the folder of its programs.
fn venv(folder: &Path) -> Result<PathBuf, Failure> {
    let venv = folder.join("venv");
    quietly(Command::new("python3").args(["-m", "venv"]).arg(&venv), Failure::Environment)?;
    Ok(venv.join("bin"))
}

/// Whoever works with damaged vectors has to notice: the command fails with them, and not without.
fn notices(installed: &Path, command: impl Fn() -> Command) -> Result<(), Failure> {
    let files = contents::files(installed)?;
    let (_, path) = contents::vectors(&files)?;
    let failed = |error| Failure::of_file(path, &error);
    let text = fs::read_to_string(path).map_err(failed)?;
    fs::write(path, contents::with_another_verdict(&text)).map_err(failed)?;
    must_fail(&mut command(), "a verdict that is another")?;
    misses(path, &mut command(), "vectors that are missing")?;
    fs::write(path, text).map_err(failed)?;
    quietly(&mut command(), Failure::Judged)
}

/// Removes a file; whoever needs it has to notice.
fn misses(path: &Path, command: &mut Command, damage: &str) -> Result<(), Failure> {
    fs::remove_file(path).map_err(|error| Failure::of_file(path, &error))?;
    must_fail(command, damage)
}

/// Runs a command on something that is damaged, so that it has to fail.
fn must_fail(command: &mut Command, damage: &str) -> Result<(), Failure> {
    let said = output(command)?;
    if said.success { Err(Failure::Judged(format!("{} does not mind {damage}", said.program))) } else { Ok(()) }
}
