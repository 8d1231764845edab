//! TypeScript: json-schema-to-typescript, and `tsc` at its strictest.

use std::process::Command;

use super::{Language, Shop, quietly};
use crate::bindings::tools::Failure;

/// Types only: what reads and writes is `JSON.parse` and `JSON.stringify`. So the driver
/// has each case compiled as a value of its type.
pub(crate) const TYPESCRIPT: Language = Language {
    name: "typescript",
    make,
    source: |module, _| format!("{module}.ts"),
    member: |name| format!("\n  {name}"),
};

fn make(shop: &Shop<'_>) -> Result<Command, Failure> {
    let programs = shop.tools.node()?;
    for contract in shop.contracts {
        let schema = shop.write(&format!("schemas/{}.json", contract.module), &contract.any_type().to_string())?;
        let module = shop.folder.join(format!("{}.ts", contract.module));
        let mut generate = Command::new(programs.join("json2ts"));
        generate.arg("--input").arg(schema).arg("--output").arg(module);
        quietly(&mut generate, Failure::Judged)?;
    }
    let mut driver = Command::new("node");
    driver.arg(shop.driver.join("driver.mjs")).arg(programs.join("tsc"));
    Ok(driver)
}
