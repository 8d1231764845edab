//! `conformance completions` and `conformance man`: what shells and readers of manuals need,
//! made from the very definition that parses the arguments.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Command};
use clap_complete::Shell;
use clap_mangen::Man;

use super::{Failure, Outcome, Status};

/// Print the completions of a shell.
///
/// Example: conformance completions bash
#[derive(Args)]
pub(super) struct CompletionsArguments {
    /// The shell
    shell: Shell,
}

/// Write the manual: a page for the program and one for each command.
///
/// The folder is made if it is not there; pages in it are replaced.
///
/// Example: conformance man target/man
#[derive(Args)]
pub(super) struct ManArguments {
    /// The folder, for instance `man1` in a folder of `MANPATH`
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Prints the completions of this program.
pub(super) fn completions(arguments: &CompletionsArguments, mut program: Command, out: &mut dyn Write) -> Outcome {
    let name = program.get_name().to_owned();
    // Written to memory, because the generator has no other answer to a full disk than a panic.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut program, name, &mut script);
    out.write_all(&script)?;
    Ok(Status::Conforms)
}

/// Writes the pages of this program.
pub(super) fn man(arguments: &ManArguments, program: Command, out: &mut dyn Write) -> Outcome {
    let folder = &arguments.folder;
    let failed =
        |path: &Path, error: std::io::Error| Failure::Environment(format!("cannot write {}: {error}", path.display()));
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    // A page's footer has room for the number only.
    let mut program = program.version(env!("CARGO_PKG_VERSION")).disable_help_subcommand(true);
    program.build();
    let commands = program.get_subcommands().cloned();
    for command in std::iter::once(program.clone()).chain(commands) {
        let mut page = Vec::new();
        let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
        let path = folder.join(format!("{name}.1"));
        Man::new(command)
            .title(name.to_uppercase())
            .source(concat!("conformance ", env!("CARGO_PKG_VERSION")))
            .render(&mut page)?;
        fs::write(&path, page).map_err(|error| failed(&path, error))?;
        writeln!(out, "{}", path.display())?;
    }
    Ok(Status::Conforms)
}
