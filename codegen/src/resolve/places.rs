//! Where types occur in messages, and the orders that follow from it.

use std::collections::BTreeMap;

use model::{Direction, Kind};

use super::fields::kind;
use super::pointer;
use crate::view::{TypeView, View};

/// One place of a type.
#[derive(Clone, Debug)]
pub(super) struct Occurrence {
    pub(super) direction: Direction,
    /// A pointer pattern from the envelope's root.
    pub(super) pointer: String,
    /// Whether it is inside JSON text in a string.
    pub(super) in_payload: bool,
}

/// The places of every type that a message can hold, by type name.
pub(super) fn occurrences<'v>(view: &'v View) -> BTreeMap<&'v str, Vec<Occurrence>> {
    let mut found = BTreeMap::new();
    for (direction, root) in ROOTS {
        let at = Occurrence { direction: *direction, pointer: String::new(), in_payload: false };
        if let Some(root) = view.type_named(root) {
            visit(view, root, at, &mut found);
        }
    }
    found
}

/// Types in the order of their rules: a message's types as a reader meets them.
pub(super) fn reading_order<'v, 'a>(view: &'v View<'a>) -> Vec<&'v TypeView<'a>> {
    let mut order = Vec::new();
    for root in ROOTS.iter().filter_map(|(_, root)| view.type_named(root)) {
        parents_first(view, root, &mut order);
    }
    order
}

/// Types in the order of the model: those that a type refers to come before it.
pub(super) fn definition_order<'v, 'a>(view: &'v View<'a>) -> Vec<&'v TypeView<'a>> {
    let mut order = Vec::new();
    let roots = ROOTS.iter().filter_map(|(_, root)| view.type_named(root));
    for start in roots.chain(&view.types) {
        children_first(view, start, &mut order);
    }
    order
}

/// The outermost types. A view builds them under these names.
const ROOTS: &[(Direction, &str)] =
    &[(Direction::Request, "RequestEnvelope"), (Direction::Response, "ResponseEnvelope")];

fn visit<'v>(view: &'v View, here: &'v TypeView, at: Occurrence, found: &mut BTreeMap<&'v str, Vec<Occurrence>>) {
    for field in here.fields() {
        let Some(kind) = kind(view, field) else { continue };
        let Some(below) = type_of(&kind).and_then(|name| view.type_named(name)) else { continue };
        for name in field.names() {
            let member = pointer(&at.pointer, name);
            let pointer = if let Kind::List { .. } = kind { pointer(&member, "*") } else { member };
            let in_payload = at.in_payload || matches!(kind, Kind::Payload { .. });
            visit(view, below, Occurrence { direction: at.direction, pointer, in_payload }, found);
        }
    }
    found.entry(here.name).or_default().push(at);
}

fn parents_first<'v, 'a>(view: &'v View<'a>, here: &'v TypeView<'a>, order: &mut Vec<&'v TypeView<'a>>) {
    if order.iter().any(|known| known.name == here.name) {
        return;
    }
    order.push(here);
    for below in referred(view, here) {
        parents_first(view, below, order);
    }
}

fn children_first<'v, 'a>(view: &'v View<'a>, here: &'v TypeView<'a>, order: &mut Vec<&'v TypeView<'a>>) {
    if order.iter().any(|known| known.name == here.name) {
        return;
    }
    for below in referred(view, here) {
        children_first(view, below, order);
    }
    order.push(here);
}

/// The types of a struct's members.
fn referred<'v, 'a>(view: &'v View<'a>, here: &'v TypeView<'a>) -> impl Iterator<Item = &'v TypeView<'a>> {
    here.fields().iter().filter_map(|field| view.type_named(type_of(&kind(view, field)?)?))
}

fn type_of(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Enum { name } | Kind::Struct { name } | Kind::List { name } | Kind::Payload { name } => Some(name),
        Kind::Text | Kind::Integer | Kind::Boolean | Kind::Scalar => None,
    }
}
