//! What a message without a sign type is signed with.

use super::duplicates::unique;
use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::view::View;

pub(super) fn check(spec: &Spec, _: &[View]) -> Vec<Diagnostic> {
    let Some(file) = &spec.envelope else { return Vec::new() };
    let mut found = Vec::new();
    let sign_types = &file.value.sign_types;
    unique("sign type", sign_types.iter().map(|entry| (file.file.as_str(), &entry.name)), &mut found);
    let mut defaults = sign_types.iter().filter(|entry| entry.default);
    let Some(default) = defaults.next() else {
        let cure = "say `default: true` at the one that holds for messages without the member";
        found.push(Diagnostic::of_file(&file.file, "no sign type is the default", cure));
        return found;
    };
    let mut wrong = |name, message: String, cure| found.push(Diagnostic::new(&file.file, name, message, cure));
    for other in defaults {
        let message = format!("`{}` is the default already", default.name.value);
        wrong(&other.name.at, message, "leave `default` at one of them");
    }
    if default.on_request || !default.only.is_empty() {
        let message = format!("`{}` is the default and yet not always there", default.name.value);
        wrong(&default.name.at, message, "a default has neither `on_request` nor `only`");
    }
    found
}
