//! Whole programs: a folder of files with one message each, and a log.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use measure::Failure;
use measure::bench::Effort;
use measure::bench::corpus::{Corpus, uniform};
use measure::bench::report::{Heading, Table};
use measure::bench::rounds::Contestant;
use measure::world::World;
use tempfile::TempDir;

use super::schemas;
use crate::Others;

/// Files of a folder.
const FILES: usize = 1000;

/// Bytes of a log.
const LOG: usize = 128 << 20;

/// Two threads are so many times as fast as one.
const BY_TWO: f64 = 1.8;

/// At least as fast as the fastest existing command line.
const BY_CLI: f64 = 1.0;

/// Programs start often enough in so many rounds.
const MOST_ROUNDS: usize = 10;

pub(super) fn tables(
    world: &World,
    corpora: &[Corpus],
    effort: &Effort,
    others: &Others,
) -> Result<Vec<Table>, Failure> {
    let Some(conformance) = &others.conformance else { return Ok(Vec::new()) };
    let mut tables = vec![files(world, conformance, effort, others)?];
    if let Some(usual) = corpora.first() {
        tables.push(log(conformance, usual, effort)?);
    }
    Ok(tables)
}

/// A folder of files.
fn files(world: &World, conformance: &Path, effort: &Effort, others: &Others) -> Result<Table, Failure> {
    let count = if effort.is_quick { 10 } else { FILES };
    let [sound, broken] = uniform(world, effort.seed, count)?;
    let folder = TempDir::new()?;
    let schema = match sound.messages.first() {
        Some(message) => schemas::schema(message)?.path,
        None => return Err(Failure::Environment("nothing was drawn".to_owned())),
    };
    let (sound_files, broken_files) =
        (written(&folder.path().join("sound"), &sound)?, written(&folder.path().join("broken"), &broken)?);

    let mut programs = vec![Program {
        name: "conformance check",
        group: "ours",
        does: "all files of the folder, on all cores; finds the contract by itself; every rule",
        command: Box::new(|files| {
            let mut command = Command::new(conformance);
            command.arg("check").args(files.first().and_then(|file| file.parent()));
            command
        }),
    }];
    if let Some(path) = &others.jsonschema_cli {
        programs.push(Program {
            name: "jsonschema-cli",
            group: "cli",
            does: "all files by name, the strict schema given, formats asserted",
            command: Box::new(move |files| {
                let mut command = Command::new(path);
                command.args(["validate", schema, "--assert-format", "--errors-only"]);
                command.args(files.iter().flat_map(|file| [Path::new("-i"), file]));
                command
            }),
        });
    }
    if let Some(path) = &others.check_jsonschema {
        programs.push(Program {
            name: "check-jsonschema",
            group: "python",
            does: "all files by name, the strict schema given, formats asserted",
            command: Box::new(move |files| {
                let mut command = Command::new(path);
                command.args(["--schemafile", schema]).args(files);
                command
            }),
        });
    }
    let mut contestants = Vec::new();
    for program in &programs {
        // Every one of the files with a fault is refused, not only one.
        let refused = program.ends(&broken_files)?;
        if refused == Some(0) || program.ends(&broken_files[..1])? == Some(0) {
            return Err(Failure::Wrong(format!("{} accepts what has a fault", program.name)));
        }
        contestants.push(program.contestant(&sound_files));
    }
    let heading = Heading {
        id: "check-files",
        title: "Whole programs: files".to_owned(),
        about: format!("{}, a file each; {}", sound.size(), sound.about),
        unit: "files/s",
        amount: count as f64,
    };
    let table = Table::measured(&heading, &mut contestants, effort.rounds.min(MOST_ROUNDS))?;
    Ok(table.beats(effort, "cli", BY_CLI))
}

/// A log, by one thread and by two.
fn log(conformance: &Path, corpus: &Corpus, effort: &Effort) -> Result<Table, Failure> {
    let most = if effort.is_quick { corpus.bytes() } else { LOG };
    let folder = TempDir::new()?;
    let path = folder.path().join("log.ndjson");
    let mut file = BufWriter::new(File::create(&path)?);
    let mut bytes = 0;
    while bytes < most {
        for message in &corpus.messages {
            file.write_all(message.text.trim_ascii_end())?;
            file.write_all(b"\n")?;
            bytes += message.text.trim_ascii_end().len() + 1;
        }
    }
    file.flush()?;
    let program = |name: &'static str, group: &'static str, jobs: &'static str| Program {
        name,
        group,
        does: "`conformance check`, from the start of the program to its end",
        command: Box::new(move |files| {
            let mut command = Command::new(conformance);
            command.arg("check").args(files).args(["--jobs", jobs]);
            command
        }),
    };
    let programs = [program("two threads", "two", "2"), program("one thread", "one", "1")];
    let files = [path];
    let mut contestants: Vec<_> = programs.iter().map(|program| program.contestant(&files)).collect();
    let heading = Heading {
        id: "check-log",
        title: "Whole programs: a log".to_owned(),
        about: format!("NDJSON of {} MB, the messages of `{}` again and again", bytes / 1_000_000, corpus.id),
        unit: "MB/s",
        amount: bytes as f64 / 1e6,
    };
    let table = Table::measured(&heading, &mut contestants, effort.rounds.min(MOST_ROUNDS))?;
    Ok(table.beats(effort, "one", BY_TWO))
}

/// A program that judges files.
struct Program<'p> {
    name: &'static str,
    group: &'static str,
    does: &'static str,
    command: Box<dyn Fn(&[PathBuf]) -> Command + 'p>,
}

impl Program<'_> {
    /// Its exit status for these files.
    fn ends(&self, files: &[PathBuf]) -> Result<Option<i32>, Failure> {
        let mut command = (self.command)(files);
        Ok(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?.code())
    }

    /// It has to accept these files each time.
    fn contestant<'s>(&'s self, files: &'s [PathBuf]) -> Contestant<'s> {
        Contestant::anywhere(self.name, self.group, self.does, move || match self.ends(files)? {
            Some(0) => Ok(()),
            status => Err(Failure::Wrong(format!("{} ends with {status:?} over what has no fault", self.name))),
        })
    }
}

/// Writes each message into a file of its own.
fn written(folder: &Path, corpus: &Corpus) -> Result<Vec<PathBuf>, Failure> {
    std::fs::create_dir(folder)?;
    let mut files = Vec::new();
    for (number, message) in corpus.messages.iter().enumerate() {
        let file = folder.join(format!("{number:05}.json"));
        std::fs::write(&file, &message.text)?;
        files.push(file);
    }
    Ok(files)
}
