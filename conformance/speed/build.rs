//! Finds the strict schemas, so that no line here names a contract: each becomes a validator
//! by the macro of `jsonschema`, and a row of the table `COMPILED`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../generated/schemas");
    let folder = folder.canonicalize().expect("the schemas are generated");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut contracts: Vec<_> = fs::read_dir(&folder)
        .expect("the schemas are generated")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.is_dir())
        .collect();
    contracts.sort();
    let (mut macros, mut rows) = (String::new(), String::new());
    for (number, contract) in contracts.iter().enumerate() {
        let id = contract.file_name().expect("a name").to_string_lossy();
        for direction in ["request", "response"] {
            let path = contract.join(format!("{direction}.strict.schema.json"));
            let name = format!("{}{number}", if direction == "request" { "Request" } else { "Response" });
            let variant = name.trim_end_matches(char::is_numeric);
            let _ =
                writeln!(macros, "#[jsonschema::validator(path = {path:?}, validate_formats = true)]\nstruct {name};");
            let _ = writeln!(
                rows,
                "    Compiled {{ contract: {id:?}, direction: Direction::{variant}, schema: include_str!({path:?}), \
                 path: {path:?}, is_valid: {name}::is_valid, errors: |value| consumed({name}::iter_errors(value)) }},"
            );
        }
    }
    let code = format!("{macros}\n/// Every strict schema.\npub(super) static COMPILED: &[Compiled] = &[\n{rows}];\n");
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("compiled.rs");
    fs::write(out, code).expect("a writable folder");
}
