//! `npm`: the data with types for TypeScript, used under `tsc --strict` and by Node with ajv.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{Place, VERSION, contents, elsewhere, guide, misses, notices};
use crate::bindings::language::{TYPESCRIPT, fresh, make, quietly, said, write};
use crate::bindings::tools::{Failure, Tools};

/// The schemas of our own formats, and the modules that are made of them.
const FORMATS: &[(&str, &str)] = &[
    ("model.schema.json", "model"),
    ("signature-vectors.schema.json", "signature-vectors"),
    ("vectors.schema.json", "vectors"),
];

/// What the examples stand on, in the versions that `conformance/bindings/tools` pins.
const PEERS: &[&str] = &["@types/node", "ajv", "ajv-formats", "typescript"];

pub(super) fn run(place: &Place) -> Result<(), Failure> {
    let (sources, stage) = (place.sources("npm"), place.stage("npm"));
    fresh(&stage)?;
    let data = contents::data(&place.tools, "")?;
    contents::put(&data, &stage)?;
    contents::put(&contents::files(&sources)?, &stage)?;
    contents::put(&[("LICENSE".into(), place.tools.root.join("LICENSE"))].into(), &stage)?;
    let manifest = fs::read_to_string(sources.join("package.json"))
        .map_err(|error| Failure::of_file(&sources.join("package.json"), &error))?;
    write(&stage.join("package.json"), &manifest.replace("VERSION", VERSION))?;
    types(place, &stage)?;

    quietly(
        Command::new("npm").args(["pack", "--silent", "--pack-destination"]).arg(&place.out).current_dir(&stage),
        Failure::Environment,
    )?;
    let archive = place.out.join(format!("offline-acquiring-spec-{VERSION}.tgz"));
    let folder = elsewhere()?;
    quietly(Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(folder.path()), Failure::Environment)?;
    let mut expected = contents::files(&stage)?;
    expected.extend(data);
    contents::check(&expected, &folder.path().join("package"), &[])?;
    used(place, &archive, &sources.join("README.md"))?;
    println!("{}", archive.display());
    Ok(())
}

/// The types of the contracts and of our own formats, and the list of the contracts.
fn types(place: &Place, stage: &Path) -> Result<(), Failure> {
    let folder = place.out.join("bindings/typescript");
    let contracts = make(&TYPESCRIPT, &place.tools, &folder)?;
    let json2ts = place.tools.node()?.join("json2ts");
    for (schema, module) in FORMATS {
        let schema = place.tools.root.join("generated/schemas").join(schema);
        let output = stage.join(format!("types/{module}.d.ts"));
        quietly(Command::new(&json2ts).arg("--input").arg(schema).arg("--output").arg(output), Failure::Judged)?;
    }
    let (mut imports, mut ids, mut messages) = (String::new(), String::new(), String::new());
    for (id, module) in &contracts {
        let made = folder.join(format!("{module}.ts"));
        let output = stage.join(format!("types/{module}.d.ts"));
        fs::copy(&made, &output).map_err(|error| Failure::of_file(&output, &error))?;
        let _ = writeln!(imports, "import type * as {module} from \"./types/{module}.js\";");
        let _ = write!(ids, "\"{id}\", ");
        let _ = writeln!(
            messages,
            "  \"{id}\": {{ request: {module}.RequestEnvelope; response: {module}.ResponseEnvelope }};"
        );
    }
    let ids = ids.trim_end_matches(", ");
    write(&stage.join("contracts.js"), &format!("export const contracts = [{ids}];\n"))?;
    let declared = format!(
        "{imports}\n/** The ids of the contracts. */\nexport declare const contracts: readonly [{ids}];\n\n\
         /** The id of a contract. */\nexport type Contract = (typeof contracts)[number];\n\n\
         /** The types of the messages, by contract. */\nexport interface Messages {{\n{messages}}}\n"
    );
    write(&stage.join("contracts.d.ts"), &declared)
}

/// Installs it into a fresh project, and runs the README's example there.
fn used(place: &Place, archive: &Path, readme: &Path) -> Result<(), Failure> {
    let folder = elsewhere()?;
    let project = folder.path();
    write(&project.join("package.json"), r#"{ "private": true, "type": "module" }"#)?;
    let mut install = Command::new("npm");
    install.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]).arg(archive);
    quietly(install.args(peers(&place.tools)?).current_dir(project), Failure::Environment)?;

    let [example] = guide::blocks(readme, "ts")?;
    write(&project.join("example.ts"), &example)?;
    write(&project.join("tsconfig.json"), TSCONFIG)?;
    let compile = || {
        let mut compile = Command::new(project.join("node_modules/.bin/tsc"));
        compile.arg("-p").arg(".").current_dir(project);
        compile
    };
    quietly(&mut compile(), Failure::Judged)?;
    let node = || {
        let mut node = Command::new("node");
        node.arg("example.js").current_dir(project).env_remove("NODE_PATH");
        node
    };
    said(&mut node())?;

    let installed = project.join("node_modules/offline-acquiring-spec");
    notices(&installed, node)?;
    misses(&installed.join("contracts.d.ts"), &mut compile(), "missing types")
}

const TSCONFIG: &str = r#"{
  "compilerOptions": {
    "target": "es2022",
    "module": "nodenext",
    "types": ["node"],
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noUncheckedIndexedAccess": true,
    "verbatimModuleSyntax": true
  },
  "files": ["example.ts"]
}
"#;

fn peers(tools: &Tools) -> Result<Vec<String>, Failure> {
    let path = tools.settings.join("package.json");
    let text = fs::read_to_string(&path).map_err(|error| Failure::of_file(&path, &error))?;
    let pins: Value = serde_json::from_str(&text).unwrap_or_default();
    let pin = |name: &&str| {
        let version = pins["devDependencies"][*name].as_str();
        let missing = || Failure::Environment(format!("{} pins no {name}", path.display()));
        Ok(format!("{name}@{}", version.ok_or_else(missing)?))
    };
    PEERS.iter().map(pin).collect()
}
