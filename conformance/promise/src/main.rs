//! Writes what fuzzers start from: for every target its seeds into `corpus/TARGET` and
//! its dictionary to `dictionaries/TARGET.dict`, below the folder that is given.

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use promise::{TARGETS, Target};

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("error: no folder is given");
        return ExitCode::from(2);
    };
    match TARGETS.iter().try_for_each(|target| write(Path::new(&folder), target)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}: {error}", folder.display());
            ExitCode::from(3)
        }
    }
}

fn write(folder: &Path, target: &Target) -> io::Result<()> {
    let corpus = folder.join("corpus").join(target.name);
    fs::create_dir_all(&corpus)?;
    // What a fuzzer has found in an earlier run stays beside the seeds.
    for (number, seed) in (target.seeds)().iter().enumerate() {
        fs::write(corpus.join(format!("seed-{number:05}")), seed)?;
    }
    let dictionaries = folder.join("dictionaries");
    fs::create_dir_all(&dictionaries)?;
    let lines: String = (target.words)().iter().map(|word| format!("{}\n", quoted(word))).collect();
    fs::write(dictionaries.join(format!("{}.dict", target.name)), lines)
}

/// As libFuzzer's dictionaries have it.
fn quoted(word: &[u8]) -> String {
    let escaped = word.iter().map(|byte| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(*byte)),
        b' '..=b'~' => char::from(*byte).to_string(),
        other => format!("\\x{other:02X}"),
    });
    format!("\"{}\"", escaped.collect::<String>())
}
