//! `python`: the data with pydantic models, used with jsonschema and under `mypy --strict`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Place, VERSION, contents, elsewhere, guide, misses, notices, venv};
use crate::bindings::language::{PYTHON, fresh, make, quietly, said, write};
use crate::bindings::tools::{Failure, Tools};

/// What the examples stand on, in the versions that `conformance/bindings/tools` pins.
const PEERS: &[&str] = &["jsonschema", "mypy", "rfc3339-validator"];

/// The folder of the module in the wheel and in the sources.
const MODULE: &str = "offline_acquiring_spec";

pub(super) fn run(place: &Place) -> Result<(), Failure> {
    // Not below the repository: hatchling packs the .gitignore of the one that it is in.
    let outside = elsewhere()?;
    let (sources, stage) = (place.sources("python"), outside.path().join("python"));
    fresh(&stage)?;
    let data = contents::data(&place.tools, "data")?;
    let module = stage.join("src").join(MODULE);
    contents::put(&data, &module)?;
    contents::put(&contents::files(&sources)?, &stage)?;
    contents::put(&[("LICENSE".into(), place.tools.root.join("LICENSE"))].into(), &stage)?;
    let settings = sources.join("pyproject.toml");
    let text = fs::read_to_string(&settings).map_err(|error| Failure::of_file(&settings, &error))?;
    write(&stage.join("pyproject.toml"), &text.replace("VERSION", VERSION))?;
    write(&module.join("py.typed"), "")?;
    models(place, &module.join("models"))?;

    // The wheel is built from the unpacked source distribution.
    let mut build = Command::new(place.tools.python()?.join("python"));
    build.args(["-m", "build", "--no-isolation", "--outdir"]).arg(&place.out).arg(&stage);
    quietly(&mut build, Failure::Environment)?;
    let folder = elsewhere()?;
    let (wheel, sdist) = archives(place);
    quietly(
        Command::new("python3").args(["-m", "zipfile", "-e"]).arg(&wheel).arg(folder.path().join("wheel")),
        Failure::Environment,
    )?;
    quietly(Command::new("tar").arg("-xzf").arg(&sdist).arg("-C").arg(folder.path()), Failure::Environment)?;
    let with_data = |mut expected: contents::Contents, prefix: &str| {
        expected.extend(data.iter().map(|(name, source)| (Path::new(prefix).join(name), source.clone())));
        expected
    };
    let in_wheel = contents::files(&module)?.into_iter().map(|(name, path)| (Path::new(MODULE).join(name), path));
    let info = format!("{MODULE}-{VERSION}.dist-info/");
    contents::check(&with_data(in_wheel.collect(), MODULE), &folder.path().join("wheel"), &[&info])?;
    let in_sdist = with_data(contents::files(&stage)?, &format!("src/{MODULE}"));
    contents::check(&in_sdist, &folder.path().join(format!("{MODULE}-{VERSION}")), &["PKG-INFO"])?;
    used(place, &wheel, &sources.join("README.md"))?;
    println!("{}\n{}", wheel.display(), sdist.display());
    Ok(())
}

/// A module for each contract.
fn models(place: &Place, models: &Path) -> Result<(), Failure> {
    let folder = place.out.join("bindings/python");
    let contracts = make(&PYTHON, &place.tools, &folder)?;
    write(&models.join("__init__.py"), "\"\"\"The messages of each contract as pydantic models.\"\"\"\n")?;
    for (_, module) in contracts {
        let (made, output) = (folder.join(format!("{module}.py")), models.join(format!("{module}.py")));
        fs::copy(&made, &output).map_err(|error| Failure::of_file(&output, &error))?;
    }
    Ok(())
}

fn archives(place: &Place) -> (PathBuf, PathBuf) {
    let name = format!("{MODULE}-{VERSION}");
    (place.out.join(format!("{name}-py3-none-any.whl")), place.out.join(format!("{name}.tar.gz")))
}

/// Installs it into a fresh environment, and runs the README's examples there.
fn used(place: &Place, wheel: &Path, readme: &Path) -> Result<(), Failure> {
    let folder = elsewhere()?;
    let project = folder.path();
    let programs = venv(project)?;
    let constraints = project.join("constraints.txt");
    write(&constraints, &pins(&place.tools)?)?;
    let pip = || {
        let mut pip = Command::new(programs.join("pip"));
        pip.args(["install", "--quiet", "--disable-pip-version-check"]);
        pip
    };
    // The data by itself stands on nothing.
    quietly(pip().arg("--no-index").arg(wheel), Failure::Environment)?;
    let python = |file: &str| {
        let mut python = Command::new(programs.join("python"));
        python.arg(file).current_dir(project).env_remove("PYTHONPATH");
        python
    };
    write(&project.join("alone.py"), "import offline_acquiring_spec as spec\nassert spec.model()[\"rules\"]\n")?;
    quietly(&mut python("alone.py"), Failure::Judged)?;

    quietly(
        pip().arg("--constraint").arg(&constraints).arg(format!("{}[models]", wheel.display())).args(PEERS),
        Failure::Environment,
    )?;
    let [data, models] = guide::blocks(readme, "python")?;
    write(&project.join("data.py"), &data)?;
    write(&project.join("models.py"), &models)?;
    said(&mut python("data.py"))?;
    said(&mut python("models.py"))?;
    let mypy = || {
        let mut mypy = Command::new(programs.join("mypy"));
        mypy.args(["--strict", "models.py"]).current_dir(project);
        mypy
    };
    said(&mut mypy())?;

    let installed = installed(project, &programs)?;
    notices(&installed, || python("data.py"))?;
    misses(&installed.join("py.typed"), &mut mypy(), "a missing py.typed")
}

fn installed(project: &Path, programs: &Path) -> Result<PathBuf, Failure> {
    let mut ask = Command::new(programs.join("python"));
    let answer =
        ask.args(["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).current_dir(project).output();
    let answer = answer.map_err(|error| Failure::Environment(format!("python: {error}")))?;
    Ok(Path::new(String::from_utf8_lossy(&answer.stdout).trim()).join(MODULE))
}

/// The pinned versions without their hashes: with one hash pip asks for one of everything, ours too.
fn pins(tools: &Tools) -> Result<String, Failure> {
    let path = tools.settings.join("requirements.txt");
    let text = fs::read_to_string(&path).map_err(|error| Failure::of_file(&path, &error))?;
    let pinned = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphanumeric()));
    Ok(pinned.map(|line| format!("{}\n", line.trim_end_matches('\\').trim())).collect())
}
