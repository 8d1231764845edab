//! `cargo xtask generate`: writes what the compiler emits, or says what is stale.
//!
//! Exit status: 0 done, or nothing stale; 1 mistakes in the spec, or stale files under
//! `--check`; 2 usage; 3 files that cannot be read or written.

use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

use codegen::diagnostic::{self, Style};
use codegen::output::{self, Difference};

/// What to generate, and whether to write it.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The targets; all of them when none is named.
    #[arg(value_name = "TARGET", value_parser = clap::builder::PossibleValuesParser::new(codegen::emit::target_names()))]
    targets: Vec<String>,
    /// Write nothing; fail and list every file that is stale, missing or orphaned.
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing; list what would change.
    #[arg(long)]
    dry_run: bool,
}

/// Runs the command at the root of the repository.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let sources = match codegen::load(&root.join("spec")) {
        Ok(sources) => sources,
        Err(error) => return failed(&error),
    };
    let model = match codegen::compile(&sources) {
        Ok(model) => model,
        Err(diagnostics) => {
            let style = if std::io::stderr().is_terminal() { Style::Terminal } else { Style::Plain };
            eprintln!("{}", diagnostic::render(&diagnostics, &sources, style));
            eprintln!("{} mistake(s) in spec/; nothing was written", diagnostics.len());
            return ExitCode::from(1);
        }
    };
    let files = codegen::emit::emit(&model, &sources, &arguments.targets);
    let whole = arguments.targets.is_empty();
    let differences = match output::compare(&root, &files, whole) {
        Ok(differences) => differences,
        Err(error) => return failed(&error),
    };
    if arguments.check || arguments.dry_run {
        return report(&differences, files.len(), arguments.check);
    }
    match output::write(&root, &differences) {
        Ok(()) => {
            println!("{} of {} files written or removed", differences.len(), files.len());
            ExitCode::SUCCESS
        }
        Err(error) => failed(&error),
    }
}

fn report(differences: &[Difference], total: usize, check: bool) -> ExitCode {
    for difference in differences {
        println!("{difference}");
    }
    if differences.is_empty() {
        println!("{total} files are up to date");
    } else {
        println!("{} of {total} files differ; `cargo xtask generate` writes them", differences.len());
    }
    ExitCode::from(u8::from(check && !differences.is_empty()))
}

fn failed(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(3)
}
