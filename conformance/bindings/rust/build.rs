//! Generates the types of each schema in `$BINDINGS/schemas`, and a table of all types.

use std::path::{Path, PathBuf};
use std::{env, fs};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    println!("cargo::rerun-if-env-changed=BINDINGS");
    let folder = PathBuf::from(env::var("BINDINGS")?);
    let schemas = folder.join("schemas");
    println!("cargo::rerun-if-changed={}", schemas.display());
    let mut paths = fs::read_dir(&schemas)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    let (mut modules, mut arms) = (String::new(), String::new());
    for path in paths {
        let module = path.file_stem().ok_or("a file has a name")?.to_string_lossy().into_owned();
        let (code, types) = types(&path)?;
        let target = folder.join(format!("{module}.rs"));
        fs::write(&target, code)?;
        modules += &format!("mod {module} {{ include!({:?}); }}\n", target);
        arms.extend(
            types.iter().map(|name| format!("    ({module:?}, {name:?}) => again::<{module}::{name}>(text),\n")),
        );
    }
    let table = format!(
        "{modules}\nfn by_name(module: &str, name: &str, text: &str) -> Result<String, String> {{\n    match (module, name) {{\n{arms}        _ => Err(\"no such type\".to_owned()),\n    }}\n}}\n"
    );
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("table.rs"), table)?;
    Ok(())
}

/// The code, and the names of the schema's types that are in it.
fn types(path: &Path) -> Result<(String, Vec<String>)> {
    let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(path)?)?;
    let mut space = typify::TypeSpace::new(typify::TypeSpaceSettings::default().with_struct_builder(false));
    let names: Vec<String> = schema.definitions.keys().cloned().collect();
    space.add_root_schema(schema)?;
    let code = prettyplease::unparse(&syn::parse2::<syn::File>(space.to_stream())?);
    let there = |name: &String| {
        ["struct", "enum"]
            .iter()
            .any(|kind| [" {", "(", ";", "<"].iter().any(|end| code.contains(&format!("\npub {kind} {name}{end}"))))
    };
    let types = names.into_iter().filter(there).collect();
    Ok((code, types))
}
