//! Where requests go: a path with one place for the function, and addresses whose gaps
//! are exactly their variables.

use super::duplicates::unique;
use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::view::View;

const FUNCTION: &str = "{function}";

pub(super) fn check(spec: &Spec, _: &[View]) -> Vec<Diagnostic> {
    let Some(file) = &spec.envelope else { return Vec::new() };
    let mut found = Vec::new();
    let path = &file.value.path;
    let rest = path.value.replacen(FUNCTION, "", 1);
    if !path.value.starts_with('/') || rest == path.value || rest.contains(['{', '}']) {
        let message = format!("`{}` is no path with one place for the function", path.value);
        found.push(Diagnostic::new(&file.file, &path.at, message, "begin it with `/`, and write `{function}` once"));
    }
    for server in &file.value.servers {
        let gaps = gaps(&server.url.value);
        unique("variable", server.variables.iter().map(|entry| (file.file.as_str(), &entry.name)), &mut found);
        for gap in gaps.iter().filter(|gap| server.variables.iter().all(|variable| variable.name.value != **gap)) {
            let message = format!("`{gap}` in the address is no variable");
            found.push(Diagnostic::new(&file.file, &server.url.at, message, "list it under `variables`"));
        }
        for variable in server.variables.iter().filter(|variable| !gaps.contains(&variable.name.value.as_str())) {
            let message = format!("the address has no place for `{}`", variable.name.value);
            let cure = "write it into `url` in braces, or remove the variable";
            found.push(Diagnostic::new(&file.file, &variable.name.at, message, cure));
        }
    }
    found
}

/// What stands between braces.
fn gaps(url: &str) -> Vec<&str> {
    url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}
