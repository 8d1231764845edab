//! Rust: typify, as a cross-check of our own types. It is a library, so the driver's build
//! script generates.

use std::process::Command;

use super::{Language, Shop, quietly};
use crate::bindings::tools::Failure;
use crate::cargo::cargo;

pub(in crate::bindings) const RUST: Language =
    Language { name: "rust", make, source: |module, _| format!("{module}.rs"), member: |name| format!("pub {name}: ") };

fn make(shop: &Shop<'_>) -> Result<Command, Failure> {
    for contract in shop.contracts {
        shop.write(&format!("schemas/{}.json", contract.module), &contract.prepared.to_string())?;
    }
    let target = shop.tools.cache.join("rust-target");
    let mut build = cargo();
    build.args(["build", "--quiet", "--locked", "--manifest-path"]).arg(shop.driver.join("Cargo.toml"));
    quietly(build.arg("--target-dir").arg(&target).env("BINDINGS", &shop.folder), Failure::Judged)?;
    Ok(Command::new(target.join("debug/driver")))
}
