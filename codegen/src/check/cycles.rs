//! Types that contain themselves: no message could be finished.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::parse::Spec;
use crate::parse::kind::KindText;
use crate::parse::language::TypeFile;
use crate::parse::spanned::Spanned;
use crate::view::View;

pub(super) fn check(spec: &Spec, _: &[View]) -> Vec<Diagnostic> {
    let mut search = Search { spec, done: BTreeSet::new(), path: Vec::new(), found: Vec::new() };
    for file in &spec.types {
        if let Some(name) = file.value.name() {
            search.visit(name);
        }
    }
    search.found
}

struct Search<'a> {
    spec: &'a Spec,
    /// Types from which no new cycle can be found.
    done: BTreeSet<&'a str>,
    /// The types on the way here.
    path: Vec<&'a str>,
    found: Vec<Diagnostic>,
}

impl<'a> Search<'a> {
    fn visit(&mut self, name: &'a str) {
        let Some(file) = self.spec.types.iter().find(|file| file.value.name() == Some(name)) else { return };
        if !self.done.insert(name) {
            return;
        }
        self.path.push(name);
        for (kind, target) in references(&file.value) {
            let start = self.path.iter().position(|on_path| *on_path == target);
            if let Some(start) = start {
                let mut circle = self.path[start..].to_vec();
                circle.push(self.path[start]);
                let message = format!("the type contains itself: {}", circle.join(" → "));
                let cure = "break the circle: a message with it could never end";
                self.found.push(Diagnostic::new(&file.file, &kind.at, message, cure));
            } else if let Some(next) =
                self.spec.types.iter().find_map(|file| file.value.name().filter(|name| *name == target))
            {
                self.visit(next);
            }
        }
        self.path.pop();
    }
}

/// The types that a type's fields name, under any reading.
fn references(definition: &TypeFile) -> Vec<(&Spanned<String>, String)> {
    let mut found = Vec::new();
    for field in &definition.fields {
        let changes = field.deviations.values().chain(field.readings.values().flat_map(|readings| readings.values()));
        let kinds = std::iter::once(&field.kind).chain(changes.filter_map(|changes| changes.kind.as_ref()));
        for kind in kinds {
            let target = KindText::parse(&kind.value).ok().and_then(|parsed| parsed.name().map(str::to_owned));
            found.extend(target.map(|target| (kind, target)));
        }
    }
    found
}
