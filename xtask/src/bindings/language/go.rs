//! Go: openapi-generator, and `go vet`.
//!
//! Not quicktype: its structs drop members that the document does not list.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Language, Shop, open_api_generator, quietly};
use crate::bindings::contract::Contract;
use crate::bindings::tools::Failure;

pub(in crate::bindings) const GO: Language = Language {
    name: "go",
    make,
    source: |module, type_name| format!("{module}/{}", file(type_name)),
    member: |name| {
        let mut letters = name.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        format!("\n\t{}{} ", first.unwrap_or_default(), letters.as_str())
    },
};

fn make(shop: &Shop<'_>) -> Result<Command, Failure> {
    open_api_generator(shop, |module| {
        let properties = format!("packageName={module},enumClassPrefix=true");
        let only = "models,modelDocs=false,modelTests=false,supportingFiles=utils.go";
        let options = ["--generator-name", "go", "--global-property", only, "--output", module];
        options.into_iter().chain(["--additional-properties", &properties]).map(str::to_owned).collect()
    })?;
    shop.write("go.mod", "module bindings\n\ngo 1.19\n")?;
    shop.write("driver/registry.go", &registry(shop))?;
    let main = shop.driver.join("main.go");
    let text = fs::read_to_string(&main).map_err(|error| Failure::of_file(&main, &error))?;
    shop.write("driver/main.go", &text)?;
    quietly(go(shop, "vet").arg("./..."), Failure::Judged)?;
    quietly(go(shop, "build").args(["-o", "driver/driver", "./driver"]), Failure::Judged)?;
    Ok(Command::new(shop.folder.join("driver/driver")))
}

/// Nothing is fetched, and nothing is kept outside the target folder.
fn go(shop: &Shop<'_>, command: &str) -> Command {
    let mut go = Command::new("go");
    go.arg(command).current_dir(&shop.folder).env("GOFLAGS", "-mod=mod").env("GOPROXY", "off");
    go.env("GOCACHE", shop.tools.cache.join("go-cache"));
    go
}

/// Every type that is there, because Go finds none by its name.
fn registry(shop: &Shop<'_>) -> String {
    let imports: String =
        shop.contracts.iter().map(|contract| format!("import \"bindings/{}\"\n", contract.module)).collect();
    let entries: String = shop.contracts.iter().flat_map(|contract| entries(&shop.folder, contract)).collect();
    format!(
        "package main\n\n{imports}\n// By module and type.\nvar registry = map[string]func() interface{{}}{{\n{entries}}}\n"
    )
}

fn entries(folder: &Path, contract: &Contract) -> Vec<String> {
    let module = &contract.module;
    let there = |name: &&String| {
        let text = fs::read_to_string(folder.join(module).join(file(name))).unwrap_or_default();
        text.contains(&format!("\ntype {name} "))
    };
    let names = contract.types().map(|(name, _)| name).filter(there);
    names
        .map(|name| format!("\t\"{module}.{name}\": func() interface{{}} {{ return new({module}.{name}) }},\n"))
        .collect()
}

/// `RequestHead` is in `model_request_head.go`.
fn file(type_name: &str) -> String {
    let mut file = String::from("model");
    for letter in type_name.chars() {
        if letter.is_ascii_uppercase() {
            file.push('_');
        }
        file.push(letter.to_ascii_lowercase());
    }
    file + ".go"
}
