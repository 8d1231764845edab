//! What is in a package: every file of the data as it is, and no other.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::bindings::tools::{Failure, Tools};

/// What of `generated/` is data.
const DATA: &[&str] = &["model.json", "openapi", "schemas", "vectors"];

/// What of `generated/` is none: Rust, and the reference site, which the program writes.
const REST: &[&str] = &["Cargo.toml", "docs", "rustfmt.toml", "src", "tests"];

/// Files by their paths in a package, each with the file that it has to be equal to.
pub(super) type Contents = BTreeMap<PathBuf, PathBuf>;

/// The files of the data, in this folder of a package.
///
/// Errors: `generated/` has something of which nobody has said whether it is data.
pub(super) fn data(tools: &Tools, folder: &str) -> Result<Contents, Failure> {
    let generated = tools.root.join("generated");
    let mut contents = Contents::new();
    for (path, source) in files(&generated)? {
        let first = path.iter().next().and_then(|name| name.to_str()).unwrap_or_default();
        if DATA.contains(&first) {
            contents.insert(Path::new(folder).join(path), source);
        } else if !REST.contains(&first) {
            return Err(Failure::Judged(format!(
                "is generated/{first} data, that packages have? Say so in contents.rs"
            )));
        }
    }
    Ok(contents)
}

/// Every file below a folder.
pub(super) fn files(folder: &Path) -> Result<Contents, Failure> {
    let mut found = Contents::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        let failed = |error| Failure::of_file(&inner, &error);
        for entry in fs::read_dir(&inner).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_owned();
                found.insert(name, path);
            }
        }
    }
    Ok(found)
}

/// Copies files to where they are in the package.
pub(super) fn put(contents: &Contents, package: &Path) -> Result<(), Failure> {
    for (name, source) in contents {
        let path = package.join(name);
        let folder = path.parent().unwrap_or(package);
        let copied = fs::create_dir_all(folder).and_then(|()| fs::copy(source, &path));
        copied.map_err(|error| Failure::of_file(&path, &error))?;
    }
    Ok(())
}

/// Whether an unpacked package has these files and no others, and whether damage to it is found.
/// Files whose names start with one of `own` are the packer's.
pub(super) fn check(expected: &Contents, unpacked: &Path, own: &[&str]) -> Result<(), Failure> {
    equal(expected, unpacked, own)?;
    let (name, source) = vectors(expected)?;
    let path = unpacked.join(name);
    let text = fs::read_to_string(source).map_err(|error| Failure::of_file(source, &error))?;
    let write = |path: &Path, text: &str| fs::write(path, text).map_err(|error| Failure::of_file(path, &error));
    for (damage, text) in
        [("a verdict that is another", with_another_verdict(&text)), ("a vector that is missing", with_one_less(&text))]
    {
        write(&path, &text)?;
        found(expected, unpacked, own, damage)?;
    }
    fs::remove_file(&path).map_err(|error| Failure::of_file(&path, &error))?;
    found(expected, unpacked, own, "a file that is missing")?;
    write(&path, &text)?;
    let more = path.with_extension("more.json");
    write(&more, "{}")?;
    found(expected, unpacked, own, "a file too many")?;
    fs::remove_file(&more).map_err(|error| Failure::of_file(&more, &error))?;
    println!("{} files are those of generated/ and of the package, and damage is found", expected.len());
    Ok(())
}

/// Whether an unpacked package has these files and no others.
pub(super) fn equal(expected: &Contents, unpacked: &Path, own: &[&str]) -> Result<(), Failure> {
    let wrong = objections(expected, unpacked, own)?;
    let differs = || Failure::Judged(format!("the package is not what it is made of\n{}", wrong.join("\n")));
    if wrong.is_empty() { Ok(()) } else { Err(differs()) }
}

/// A file with vectors of which a schema can say something.
pub(super) fn vectors(contents: &Contents) -> Result<(&PathBuf, &PathBuf), Failure> {
    let found = contents.iter().find(|(name, _)| name.ends_with("request.json"));
    found.ok_or_else(|| Failure::Judged("there are no vectors".to_owned()))
}

/// The text of vectors, of which the first valid one is called invalid.
pub(super) fn with_another_verdict(text: &str) -> String {
    text.replacen("\"schema\":\"valid\"", "\"schema\":\"invalid\"", 1)
}

/// The text of vectors without one of them.
fn with_one_less(text: &str) -> String {
    let last = text.lines().rfind(|line| line.contains("\"schema\":"));
    last.map(|last| text.replacen(&format!("{last}\n"), "", 1)).unwrap_or_default()
}

/// Whether exactly one thing is found to be wrong.
pub(super) fn found(expected: &Contents, unpacked: &Path, own: &[&str], damage: &str) -> Result<(), Failure> {
    match objections(expected, unpacked, own)?.len() {
        1 => Ok(()),
        count => Err(Failure::Judged(format!("{damage} in a package makes {count} objections"))),
    }
}

fn objections(expected: &Contents, unpacked: &Path, own: &[&str]) -> Result<Vec<String>, Failure> {
    let mut wrong = Vec::new();
    let mut there = files(unpacked)?;
    for (name, source) in expected {
        let read = |path: &Path| fs::read(path).map_err(|error| Failure::of_file(path, &error));
        match there.remove(name) {
            None => wrong.push(format!("{} is missing", name.display())),
            Some(path) if read(&path)? != read(source)? => wrong.push(format!("{} differs", name.display())),
            Some(_) => {}
        }
    }
    let is_own = |name: &Path| own.iter().any(|own| name.to_string_lossy().starts_with(own));
    wrong.extend(there.keys().filter(|name| !is_own(name)).map(|name| format!("{} is too many", name.display())));
    Ok(wrong)
}
