//! Java: openapi-generator with Jackson, and `javac -Xlint:all -Werror`.
//!
//! Not quicktype: its classes drop members that the document does not list.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Language, Shop, open_api_generator, quietly};
use crate::bindings::tools::Failure;

pub(in crate::bindings) const JAVA: Language = Language {
    name: "java",
    make,
    source: |module, type_name| format!("{module}/{type_name}.java"),
    member: |name| format!(" {name};\n"),
};

/// Where Debian puts the libraries that the classes need.
const LIBRARIES: &str = "/usr/share/java";
const JARS: &[&str] =
    &["jackson-annotations", "jackson-core", "jackson-databind", "geronimo-annotation-1.3-spec", "jsr305"];

fn make(shop: &Shop<'_>) -> Result<Command, Failure> {
    open_api_generator(shop, |module| {
        let options = ["--generator-name", "java", "--library", "resttemplate"];
        let properties = "sourceFolder=,openApiNullable=false,useJakartaEe=false,containerDefaultToNull=true";
        let only = ["--global-property", "models,modelDocs=false,modelTests=false"];
        let place = ["--model-package", module, "--output", ".", "--additional-properties", properties];
        options.into_iter().chain(only).chain(place).map(str::to_owned).collect()
    })?;
    let classes = shop.folder.join("classes");
    fs::create_dir_all(&classes).map_err(|error| Failure::of_file(&classes, &error))?;
    let jars = JARS.iter().map(|jar| Path::new(LIBRARIES).join(format!("{jar}.jar")));
    let path =
        jars.chain([classes.clone()]).map(PathBuf::into_os_string).collect::<Vec<_>>().join(&OsString::from(":"));
    let mut compile = Command::new("javac");
    compile.args(["-Xlint:all", "-Werror", "-encoding", "UTF-8", "-d"]).arg(&classes).arg("-cp").arg(&path);
    for contract in shop.contracts {
        compile.args(sources(&shop.folder.join(&contract.module))?);
    }
    quietly(compile.arg(shop.driver.join("Driver.java")), Failure::Judged)?;
    let mut driver = Command::new("java");
    driver.arg("-cp").arg(path).arg("Driver");
    Ok(driver)
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| Failure::of_file(folder, &error);
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        sources.push(entry.map_err(failed)?.path());
    }
    sources.sort();
    Ok(sources)
}
