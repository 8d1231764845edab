//! `cargo xtask kill-matrix`: the suite against every gateway that is broken on purpose.

use std::io::Write as _;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use conformance::gateway::defect::defects;
use conformance::suite::live::kills::{Kill, text};

use crate::world::World;
use crate::{Failure, Outcome};

/// Which gateways, and where to write.
#[derive(clap::Args)]
pub struct Arguments {
    /// Compare with the file, and write nothing
    #[arg(long)]
    check: bool,
    /// Only defects whose id contains this; prints them, and writes nothing
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Gateways at the same time; one for each core unless told otherwise
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// The file
    #[arg(long, value_name = "FILE", default_value_os_t = default_file())]
    file: PathBuf,
}

fn default_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/kills/matrix.tsv")
}

/// Runs the suite against all of them, and writes or compares the matrix.
///
/// # Errors
/// The suite cannot run, or the file cannot be read or written.
pub fn run(arguments: &Arguments) -> Outcome {
    let world = World::read()?;
    let model = Arc::new(world.model.clone());
    let all = defects(&model).into_iter();
    let wanted: Vec<_> =
        all.filter(|defect| arguments.only.as_ref().is_none_or(|only| defect.id.contains(only))).map(Some).collect();
    if wanted.is_empty() {
        return Err(Failure::Wrong("no defect has such an id; see `conformance list defects`".to_owned()));
    }
    // The first one has no defect.
    let defects: Vec<_> = std::iter::once(None).chain(wanted).collect();
    let jobs = arguments.jobs.or(available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN);
    let (done, of) = (AtomicUsize::new(0), defects.len());
    let watch = || {
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        if done.is_multiple_of(50) || done == of {
            // A closed standard error takes nothing from the outcome.
            let _ = writeln!(std::io::stderr(), "{done} of {of} gateways");
        }
    };
    let (cases, kills) =
        world.matrix(&model, &mut |matrix| Ok((matrix.cases(), matrix.kills(&defects, jobs, &watch)?)))?;

    let (healthy, killed): (Vec<_>, Vec<_>) = kills.iter().partition(|kill| kill.defect.is_empty());
    let survivors: Vec<_> = killed.iter().filter(|kill| !kill.is_killed()).collect();
    let unsound: Vec<_> = healthy.iter().filter(|kill| kill.is_killed() || kill.skipped.is_some()).collect();
    let lines: String = killed.iter().map(|kill| text::line(kill)).collect();
    let written = format!("{}{lines}", text::HEADING);
    println!("{} of {} defects are killed by {cases} cases", killed.len() - survivors.len(), killed.len());
    for kill in &survivors {
        println!("survives: {}", kill.defect);
    }
    // That it is broken was seen, but not where.
    let about =
        |kill: &Kill| defects.iter().flatten().any(|defect| defect.id == kill.defect && defect.rule().is_some());
    let is_aimed = |kill: &Kill| kill.best.as_ref().is_some_and(|best| best.is_aimed);
    let missed: Vec<_> = killed.iter().filter(|kill| kill.is_killed() && about(kill) && !is_aimed(kill)).collect();
    for kill in &missed {
        println!("killed, but by no case about its rule: {}", kill.defect);
    }
    for Kill { by, best, skipped, .. } in &unsound {
        println!("the gateway without a defect does not pass: {by:?} {best:?} {skipped:?}");
    }
    let is_right = survivors.is_empty() && missed.is_empty() && unsound.is_empty();
    if arguments.only.is_some() {
        print!("{written}");
        return Ok(is_right);
    }
    if arguments.check {
        let is_fresh = std::fs::read_to_string(&arguments.file)? == written;
        if !is_fresh {
            println!("{} is not what came out; run `cargo xtask kill-matrix`", arguments.file.display());
        }
        return Ok(is_right && is_fresh);
    }
    std::fs::write(&arguments.file, written)?;
    Ok(is_right)
}
