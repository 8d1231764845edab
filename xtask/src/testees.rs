//! `cargo xtask testees [LANGUAGE]`: makes the bindings, and holds the testees that stand on them to every vector.
//!
//! Exit status: 0 all pass; 1 one does not; 2 one was not asked everything; 3 a tool cannot be had.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::cargo::{cargo, status};

/// Which testees to run.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The languages; all of them when none is named.
    #[arg(value_name = "LANGUAGE", value_parser = clap::builder::PossibleValuesParser::new(TESTEES.iter().map(|testee| testee.language)))]
    languages: Vec<String>,

    /// Take the bindings as they lie in the target folder.
    #[arg(long)]
    made: bool,

    /// The program that asks; built when none is named.
    #[arg(long, value_name = "PATH")]
    program: Option<PathBuf>,
}

/// A program in `conformance/testees` and what it stands on.
struct Testee {
    /// The step that makes its binding, and the folder that it makes.
    language: &'static str,
    /// What `conformance testee` is told beside the command.
    options: &'static [&'static str],
    /// Gets it ready, and gives the command that starts it.
    command: fn(&Folders) -> Result<Vec<OsString>, String>,
}

/// Every testee.
const TESTEES: &[Testee] = &[
    Testee { language: "typescript", options: &[], command: typescript },
    Testee { language: "python", options: &[], command: python },
    Testee {
        language: "java",
        // It validates nothing: Debian has no validator of JSON Schema for Java.
        options: &["--capability", "decode,encode,sign,verify", "--baseline", "conformance/testees/java.baseline.yaml"],
        command: java,
    },
];

/// Where things are.
struct Folders {
    root: PathBuf,
    bindings: PathBuf,
}

/// Runs the command at the root of the repository.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let wanted = |testee: &&Testee| {
        arguments.languages.is_empty() || arguments.languages.iter().any(|language| language == testee.language)
    };
    let testees: Vec<_> = TESTEES.iter().filter(wanted).collect();
    let folders = Folders::new();
    if !arguments.made {
        let code = make(&testees);
        if code != 0 {
            return ExitCode::from(code);
        }
    }
    let mut code = 0;
    for testee in testees {
        println!("== {}", testee.language);
        let told = (testee.command)(&folders).map(|command| {
            status(
                asker(arguments).arg("testee").args(testee.options).arg("--").args(command).current_dir(&folders.root),
            )
        });
        code = code.max(told.unwrap_or_else(|problem| {
            eprintln!("error: {}: {problem}", testee.language);
            3
        }));
    }
    ExitCode::from(code)
}

/// `conformance`, without arguments yet.
fn asker(arguments: &Arguments) -> Command {
    if let Some(program) = &arguments.program {
        return Command::new(program);
    }
    let mut run = cargo();
    run.args(["run", "--release", "--quiet", "--package", "conformance", "--"]);
    run
}

/// Makes the bindings: what this program does under another name.
fn make(testees: &[&Testee]) -> u8 {
    let own = std::env::current_exe().unwrap_or_else(|_| "cargo-xtask".into());
    status(Command::new(own).arg("bindings").args(testees.iter().map(|testee| testee.language)))
}

/// The types are for the compiler, so it has to have a look at the testee, too.
fn typescript(folders: &Folders) -> Result<Vec<OsString>, String> {
    let (binding, tools) = (folders.bindings.join("typescript"), folders.bindings.join("tools/node"));
    let source = folders.testee("testee.mjs");
    let copy = binding.join("testee.mjs");
    fs::copy(&source, &copy).map_err(|error| of_file(&copy, &error))?;
    let types = tools.join("node_modules/@types").display().to_string();
    let config = binding.join("tsconfig.testee.json");
    fs::write(&config, TSCONFIG.replace("TYPES", &types)).map_err(|error| of_file(&config, &error))?;
    if status(Command::new(tools.join("node_modules/.bin/tsc")).arg("-p").arg(&config)) != 0 {
        return Err("tsc has an objection".to_owned());
    }
    Ok(vec!["node".into(), source.into(), tools.into(), folders.schemas()])
}

/// As strict as for the binding, but for parameters of the testee's own functions.
const TSCONFIG: &str = r#"{
  "extends": "./tsconfig.json",
  "compilerOptions": {
    "allowImportingTsExtensions": true,
    "allowJs": true,
    "checkJs": true,
    "noImplicitAny": false,
    "skipLibCheck": true,
    "typeRoots": ["TYPES"],
    "types": ["node"]
  },
  "files": ["testee.mjs"]
}
"#;

fn python(folders: &Folders) -> Result<Vec<OsString>, String> {
    let program = folders.bindings.join("tools/python/venv/bin/python");
    let source = folders.testee("testee.py");
    Ok(vec![program.into(), source.into(), folders.bindings.join("python").into(), folders.schemas()])
}

/// Where Debian puts the libraries.
const LIBRARIES: &str = "/usr/share/java";
const JARS: &[&str] =
    &["jackson-annotations", "jackson-core", "jackson-databind", "geronimo-annotation-1.3-spec", "jsr305"];

fn java(folders: &Folders) -> Result<Vec<OsString>, String> {
    let jars = JARS.iter().map(|jar| Path::new(LIBRARIES).join(format!("{jar}.jar")));
    let path = std::env::join_paths(jars.chain([folders.bindings.join("java/classes")]));
    let path = path.map_err(|error| error.to_string())?;
    Ok(vec!["java".into(), "-cp".into(), path, folders.testee("Testee.java").into()])
}

impl Folders {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.canonicalize().unwrap_or(root);
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        Self { bindings: root.join(target).join("bindings"), root }
    }

    fn testee(&self, name: &str) -> PathBuf {
        self.root.join("conformance/testees").join(name)
    }

    fn schemas(&self) -> OsString {
        self.root.join("generated/schemas").into()
    }
}

fn of_file(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}
