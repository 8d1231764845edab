//! From conditions between members to `if` and `then`.
//!
//! JSON Schema lets an absent member pass everything, while here a predicate about an
//! absent member is false. So whatever stands under `if` requires the members that it
//! looks at, and a condition as a whole applies only where the objects around those
//! members are there. Whatever is required is also listed under `properties`, because
//! strict validators ask for that.

use model::{Claim, Condition, Field, Predicate, Test};

use super::definitions::Definitions;
use super::pattern;
use super::schema::{Constant, Node, Schema};

/// A condition as a part of its struct's `allOf`; `None` if it is not in force, or if
/// JSON Schema cannot say it.
pub(super) fn of(condition: &Condition, definitions: &Definitions<'_>) -> Option<Schema> {
    if !definitions.asserts(&condition.rule) {
        return None;
    }
    let mut when = match &condition.when {
        Some(predicate) => schema_of(predicate)?,
        None => Schema::default(),
    };
    let (needed, then) = claim(&condition.claim, definitions)?;
    let looked_at = condition.when.iter().flat_map(looked_at);
    for path in looked_at.filter_map(around).chain(needed) {
        when = and_present(when, path);
    }
    let mut schema = if when == Schema::default() {
        then
    } else {
        Schema { when: Some(Box::new(when)), then: Some(Box::new(then)), ..Schema::default() }
    };
    schema.comment = Some(condition.rule.clone());
    Some(schema)
}

/// For a member that goes by several names: the wrong ones are not there.
pub(super) fn of_names(field: &Field, definitions: &Definitions<'_>) -> Vec<Schema> {
    let names = field.checks.iter().filter(|check| definitions.asserts(&check.rule)).filter_map(|check| {
        let Test::Name { name } = &check.test else { return None };
        Some((&check.rule, name))
    });
    let wrong = names.flat_map(|(rule, name)| {
        let spellings = std::iter::once(&field.name).chain(&field.spellings).filter(move |spelling| *spelling != name);
        spellings.map(move |spelling| Schema {
            comment: Some(rule.clone()),
            ..present(std::slice::from_ref(spelling)).negated()
        })
    });
    wrong.collect()
}

/// The members without which a claim holds, and what it says when they are there.
fn claim<'m>(claim: &'m Claim, definitions: &Definitions<'_>) -> Option<(Vec<&'m [String]>, Schema)> {
    match claim {
        Claim::Required { member } => Some((around(member).into_iter().collect(), present(member))),
        Claim::Forbidden { member } => Some((vec![], present(member).negated())),
        Claim::Holds { at, predicate } => {
            let mut needed: Vec<&[String]> = vec![at];
            needed.extend(looked_at(predicate).into_iter().filter_map(around));
            Some((needed, schema_of(predicate)?))
        }
        Claim::ResultRow { id, code, status, .. } => {
            let rows = definitions.contract().result_codes.iter().map(|row| {
                let cells = [(id, row.id.as_ref()), (code, Some(&row.code)), (status, Some(&row.status))];
                let mut schema = Schema::of("object");
                for (path, value) in cells {
                    let cell = value.map_or(Node::Flag(true), |value| is(std::slice::from_ref(value)).into());
                    demand(&mut schema, path, cell);
                }
                schema
            });
            Some((vec![id, code, status], Schema { any_of: rows.collect(), ..Schema::default() }))
        }
        // JSON Schema cannot compare two members.
        Claim::Equal { .. } | Claim::Within { .. } | Claim::NotBefore { .. } => None,
    }
}

/// The members whose text a predicate looks at.
fn looked_at(predicate: &Predicate) -> Vec<&[String]> {
    match predicate {
        Predicate::Is { member, .. } | Predicate::Has { member, .. } => vec![member],
        Predicate::Differ { left, right } => vec![left, right],
        Predicate::Present { .. } => vec![],
        Predicate::All { of } | Predicate::Any { of } => of.iter().flat_map(looked_at).collect(),
        Predicate::Not { of } => looked_at(of),
    }
}

/// The path of the object around a member, unless that is the place of declaration.
fn around(path: &[String]) -> Option<&[String]> {
    path.split_last().map(|(_, object)| object).filter(|object| !object.is_empty())
}

/// The same statement, and that the member at a path is there.
fn and_present(mut schema: Schema, path: &[String]) -> Schema {
    if schema == Schema::default() {
        return present(path);
    }
    if schema.kind == Some("object") && demand(&mut schema, path, Node::Flag(true)) {
        return schema;
    }
    if schema.kind.is_none() && !schema.all_of.is_empty() {
        let first = schema.all_of.remove(0);
        if first.kind == Some("object") {
            schema.all_of.insert(0, and_present(first, path));
        } else {
            schema.all_of.splice(0..0, [present(path), first]);
        }
        return schema;
    }
    Schema { all_of: vec![present(path), schema], ..Schema::default() }
}

/// The schema of an object about which a predicate is true; `None` if there is none.
fn schema_of(predicate: &Predicate) -> Option<Schema> {
    match predicate {
        Predicate::Not { of } => Some(schema_of(of)?.negated()),
        Predicate::Any { of } => {
            let parts = of.iter().map(schema_of).collect::<Option<Vec<_>>>()?;
            Some(Schema { any_of: parts, ..Schema::default() })
        }
        Predicate::All { of } => all(of),
        Predicate::Differ { .. } => None,
        Predicate::Is { .. } | Predicate::Has { .. } | Predicate::Present { .. } => {
            all(std::slice::from_ref(predicate))
        }
    }
}

/// Statements about different members become one object schema, the others stand beside it.
fn all(parts: &[Predicate]) -> Option<Schema> {
    let mut object = Schema::of("object");
    let mut others = Vec::new();
    for part in parts {
        let (member, node) = match part {
            Predicate::Is { member, values } => (member, is(values).into()),
            Predicate::Has { member, item, separator } => (member, has(item, *separator).into()),
            Predicate::Present { member } => (member, Node::Flag(true)),
            Predicate::All { .. } | Predicate::Any { .. } | Predicate::Not { .. } | Predicate::Differ { .. } => {
                others.push(schema_of(part)?);
                continue;
            }
        };
        if !demand(&mut object, member, node.clone()) {
            let mut another = Schema::of("object");
            demand(&mut another, member, node).then_some(())?;
            others.push(another);
        }
    }
    let says_something = !object.properties.is_empty();
    match (says_something, others.len()) {
        (true, 0) => Some(object),
        (false, 1) => others.pop(),
        _ => {
            others.splice(0..0, says_something.then_some(object));
            Some(Schema { all_of: others, ..Schema::default() })
        }
    }
}

fn is(values: &[String]) -> Schema {
    let mut schema = Schema::of("string");
    match values {
        [only] => schema.constant = Some(Constant::Text(only.clone())),
        several => schema.values = several.iter().cloned().map(Constant::Text).collect(),
    }
    schema
}

fn has(item: &str, separator: char) -> Schema {
    Schema { pattern: Some(pattern::having(item, separator)), ..Schema::of("string") }
}

fn present(path: &[String]) -> Schema {
    let mut object = Schema::of("object");
    demand(&mut object, path, Node::Flag(true));
    object
}

/// Requires the member at a path below an object, with this schema. `false`, and nothing
/// changed that matters, if the object already says something else about that member.
fn demand(object: &mut Schema, path: &[String], leaf: Node) -> bool {
    let Some((name, rest)) = path.split_first() else { return false };
    if !object.required.contains(name) {
        object.required.push(name.clone());
    }
    if !object.properties.contains(name) {
        object.properties.push(name, Node::Flag(true));
    }
    let Some(node) = object.properties.get_mut(name) else { return false };
    match node {
        Node::Flag(_) if rest.is_empty() => *node = leaf,
        Node::Flag(_) => {
            let mut inner = Schema::of("object");
            let done = demand(&mut inner, rest, leaf);
            *node = inner.into();
            return done;
        }
        Node::Schema(_) if rest.is_empty() => return leaf == Node::Flag(true) || *node == leaf,
        Node::Schema(inner) if inner.kind == Some("object") => return demand(inner, rest, leaf),
        Node::Schema(_) => return false,
    }
    true
}
