//! Python: datamodel-code-generator with pydantic, and `mypy --strict`.

use std::process::Command;

use super::{Language, Shop, quietly, said};
use crate::bindings::tools::Failure;

pub(crate) const PYTHON: Language = Language {
    name: "python",
    make,
    source: |module, _| format!("{module}.py"),
    member: |name| format!("\n    {name}: "),
};

fn make(shop: &Shop<'_>) -> Result<Command, Failure> {
    let programs = shop.tools.python()?;
    for contract in shop.contracts {
        let schema = shop.write(&format!("schemas/{}.json", contract.module), &contract.prepared.to_string())?;
        let mut generate = Command::new(programs.join("datamodel-codegen"));
        generate.args(["--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel"]);
        generate.args(["--target-python-version", "3.11", "--use-annotated", "--use-title-as-name"]);
        generate.args(["--disable-timestamp", "--formatters", "builtin", "--input"]).arg(schema);
        quietly(generate.arg("--output").arg(shop.folder.join(format!("{}.py", contract.module))), Failure::Judged)?;
    }
    let driver = shop.driver.join("driver.py");
    let mut check = Command::new(programs.join("mypy"));
    check.args(["--strict", "--config-file"]).arg(shop.driver.join("mypy.ini")).arg("--cache-dir");
    check.arg(shop.tools.cache.join("mypy")).arg(&driver);
    check.args(shop.contracts.iter().map(|contract| shop.folder.join(format!("{}.py", contract.module))));
    said(&mut check)?;
    let mut command = Command::new(programs.join("python"));
    command.arg(driver);
    Ok(command)
}
