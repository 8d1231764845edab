//! Which versions of whom were compared.

use std::process::Command;

use crate::Others;

/// Everything that this program is built from.
const LOCK: &str = include_str!("../Cargo.lock");

/// Crates that are rows of a table, or under one.
const CRATES: &[&str] = &["jsonschema", "serde_json", "simd-json", "sonic-rs", "mimalloc", "ring", "rsa", "aws-lc-rs"];

/// Each as a name and a version.
pub(crate) fn versions(others: &Others) -> Vec<String> {
    let crates = CRATES.iter().filter_map(|name| Some(format!("{name} {}", version(LOCK, name)?)));
    let mut programs = vec![("rustc", vec!["--version"]), ("openssl", vec!["version"]), ("node", vec!["--version"])];
    let paths = [&others.jsonschema_cli, &others.check_jsonschema];
    let paths: Vec<_> = paths.into_iter().flatten().map(|path| path.display().to_string()).collect();
    programs.extend(paths.iter().map(|path| (path.as_str(), vec!["--version"])));
    let said = programs.iter().filter_map(|(program, arguments)| {
        let output = Command::new(program).args(arguments).output().ok()?;
        let said = String::from_utf8_lossy(&output.stdout).lines().next()?.trim().to_owned();
        Some(if *program == "node" { format!("node {said}") } else { said })
    });
    let ajv = others.node_modules.iter().filter_map(|folder| {
        let package = std::fs::read_to_string(folder.join("ajv/package.json")).ok()?;
        let package: serde_json::Value = serde_json::from_str(&package).ok()?;
        Some(format!("ajv {}", package.get("version")?.as_str()?))
    });
    crates.chain(said).chain(ajv).collect()
}

fn version<'l>(lock: &'l str, name: &str) -> Option<&'l str> {
    let rest = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?.1;
    Some(rest.split_once('"')?.0)
}
