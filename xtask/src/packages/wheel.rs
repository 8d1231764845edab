//! `wheel`: the program itself, used where there is nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use model::vector::{Expect, VectorFile};

use super::{Place, VERSION, contents, elsewhere, guide, venv};
use crate::bindings::language::{fresh, quietly, write};
use crate::bindings::tools::{Failure, output};
use crate::cargo::forget;

pub(super) fn run(place: &Place) -> Result<(), Failure> {
    let sources = place.sources("program");
    let out = place.stage("program");
    fresh(&out)?;
    let mut build = Command::new(place.tools.python()?.join("maturin"));
    build.args(["build", "--release", "--locked", "--out"]).arg(&out).current_dir(&sources);
    // A relative folder would be another one where maturin works. In this one nothing but the program has to be linked.
    build.env("CARGO_TARGET_DIR", place.out.parent().unwrap_or(&place.out));
    forget(&mut build);
    quietly(&mut build, Failure::Environment)?;
    let built = contents::files(&out)?;
    let [wheel] = built.values().collect::<Vec<_>>()[..] else {
        return Err(Failure::Judged(format!("maturin made {} files and not one wheel", built.len())));
    };
    whole(place, wheel)?;
    used(place, wheel, &sources.join("README.md"))?;
    println!("{}", wheel.display());
    Ok(())
}

/// It has the program that was built, the licence, and no more; and whether damage to it is found.
fn whole(place: &Place, wheel: &Path) -> Result<(), Failure> {
    let folder = elsewhere()?;
    quietly(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(wheel).arg(folder.path()), Failure::Environment)?;
    let name = format!("offline_acquiring_conformance-{VERSION}");
    let program = PathBuf::from(format!("{name}.data/scripts/conformance"));
    let built = place.tools.cache.with_file_name("release").join("conformance");
    let license = PathBuf::from(format!("{name}.dist-info/licenses/LICENSE"));
    let expected = [(program.clone(), built), (license, place.tools.root.join("LICENSE"))].into();
    let info = ["METADATA", "RECORD", "WHEEL", "sboms/"].map(|own| format!("{name}.dist-info/{own}"));
    let own = info.each_ref().map(String::as_str);
    contents::equal(&expected, folder.path(), &own)?;
    let path = folder.path().join(program);
    let damaged = fs::read(&path).and_then(|bytes| fs::write(&path, &bytes[..bytes.len() / 2]));
    damaged.map_err(|error| Failure::of_file(&path, &error))?;
    contents::found(&expected, folder.path(), &own, "a program that is cut off")
}

/// Installs it into a fresh environment, and runs the README's commands with nothing else on the path.
fn used(place: &Place, wheel: &Path, readme: &Path) -> Result<(), Failure> {
    let folder = elsewhere()?;
    let programs = venv(folder.path())?;
    let mut pip = Command::new(programs.join("pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", "--no-index"]).arg(wheel);
    quietly(&mut pip, Failure::Environment)?;
    let project = folder.path().join("project");
    messages(place, &project)?;
    let conformance = || {
        let mut command = Command::new(programs.join("conformance"));
        command.current_dir(&project).env_clear().env("PATH", &programs).env("HOME", &project);
        command
    };
    let version = output(conformance().arg("--version"))?;
    if version.text.lines().next() != Some(&format!("conformance {VERSION}")) {
        return Err(Failure::Judged(format!("--version says {:?}, and not {VERSION}", version.text)));
    }
    let [script] = guide::blocks(readme, "sh")?;
    // bash is not on that path.
    let mut bash = Command::new("/bin/bash");
    bash.args(["-e", "-u", "-o", "pipefail", "-c"]).arg(&script).current_dir(&project);
    quietly(bash.env_clear().env("PATH", &programs).env("HOME", &project), Failure::Judged)?;
    println!("{} commands of the README work with nothing else on the path", script.lines().count());
    // The same with an unsound message: were that status 0, the commands above would prove nothing.
    let status = conformance().args(["check", "messages/unsound.json"]).output().map(|output| output.status.code());
    match status {
        Ok(Some(1)) => Ok(()),
        other => Err(Failure::Judged(format!("an unsound message ends with {other:?} and not with status 1"))),
    }
}

/// A sound message, an unsound one, and the documents' samples.
fn messages(place: &Place, project: &Path) -> Result<(), Failure> {
    let data = contents::data(&place.tools, "")?;
    let (_, path) = contents::vectors(&data)?;
    let text = fs::read_to_string(path).map_err(|error| Failure::of_file(path, &error))?;
    let file: VectorFile =
        serde_json::from_str(&text).map_err(|error| Failure::Environment(format!("{}: {error}", path.display())))?;
    let last = |is_wanted: fn(&Expect) -> bool| {
        let mut vectors = file.vectors.iter().rev().filter(|vector| vector.readings.is_empty());
        let text = vectors.find(|vector| is_wanted(&vector.expect)).and_then(|vector| vector.request.as_deref());
        text.unwrap_or_default()
    };
    write(&project.join("messages/sound.json"), last(|expect| *expect == Expect::Accepted))?;
    write(&project.join("messages/unsound.json"), last(|expect| *expect != Expect::Accepted))?;
    let samples: PathBuf = place.tools.root.join("spec/samples");
    contents::put(&contents::files(&samples)?, &project.join("messages/samples"))
}
