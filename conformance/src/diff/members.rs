//! The members of both contracts' messages, side by side from the envelope on.

use model::view::View;
use model::{Citation, Claim, Condition, Direction, Field, Kind, Struct, Type, TypeBody};

use super::change::{Changes, Move, Step};
use super::statement::{self, Body, Statement};
use super::{arrival, field};

/// Compares the messages of a direction.
pub(super) fn messages(old: &View, new: &View, direction: Direction, changes: &mut Changes) {
    if let (Some(old_root), Some(new_root)) = (old.contract.root(direction), new.contract.root(direction)) {
        Walk { old, new, direction, path: Vec::new(), changes }.objects(old_root, new_root);
    }
}

/// Compares the conditions between a request and its response.
pub(super) fn exchange(old: &View, new: &View, changes: &mut Changes) {
    let nowhere = Citation { document: String::new(), section: String::new(), row: String::new() };
    let conditions = paired(&old.contract.exchange, &new.contract.exchange, |one, other| {
        tail(&one.rule, &old.contract.id) == tail(&other.rule, &new.contract.id)
    });
    for (before, after) in conditions {
        let Some(condition) = after.or(before) else { continue };
        let blamed = blamed(&condition.claim);
        let is_request = blamed.first() == Some(&new.model.envelope.request);
        let direction = if is_request { Direction::Request } else { Direction::Response };
        let lacking = if after.is_some() { old } else { new };
        let is_along = before.xor(after).is_some() && comes_along(lacking, direction, &condition.claim, blamed);
        let before = before.map(|condition| of_condition(old, condition, &nowhere));
        let after = after.map(|condition| of_condition(new, condition, &nowhere));
        if let Some(step) = statement::step(before, after, blamed.join("."), direction) {
            changes.add(if is_along { along(step) } else { step });
        }
    }
}

/// An object of one contract: its type and its members.
#[derive(Clone, Copy)]
pub(super) struct Object<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) of: &'a Type,
    pub(super) body: &'a Struct,
}

impl<'a> Object<'a> {
    fn named(view: &'a View<'a>, name: &str) -> Option<Self> {
        let of = view.contract.type_named(name)?;
        match &of.body {
            TypeBody::Struct(body) => Some(Self { view, of, body }),
            TypeBody::Enum(_) => None,
        }
    }

    /// What remains of a rule's id behind the contract and the type: `.member/what` or `/what`.
    pub(super) fn tail<'i>(&self, rule: &'i str) -> &'i str {
        let rest = tail(rule, &self.view.contract.id);
        rest.strip_prefix(self.of.place.as_str()).unwrap_or(rest)
    }
}

/// The way down both contracts at once. Types do not hold themselves, so it ends.
struct Walk<'a, 'c> {
    old: &'a View<'a>,
    new: &'a View<'a>,
    direction: Direction,
    path: Vec<String>,
    changes: &'c mut Changes,
}

impl<'a> Walk<'a, '_> {
    fn objects(&mut self, old_name: &str, new_name: &str) {
        let (Some(old), Some(new)) = (Object::named(self.old, old_name), Object::named(self.new, new_name)) else {
            return;
        };
        let fields = matched(&old.body.fields, &new.body.fields);
        for (before, after) in &fields {
            match (before, after) {
                (Some(before), Some(after)) => self.members((old, before), (new, after)),
                (None, Some(after)) => {
                    self.at(&after.name, |place, direction| vec![arrival::came(new, after, place, direction)]);
                }
                (Some(before), None) => {
                    self.at(&before.name, |place, direction| vec![arrival::went(old, new, before, place, direction)]);
                }
                (None, None) => {}
            }
        }
        // A member that came or went takes its own conditions along.
        let single = fields.iter().filter_map(|(before, after)| before.xor(*after));
        let prefixes: Vec<_> = single.map(|field| format!(".{}/", field.name)).collect();
        self.rules(old, new, &prefixes);
    }

    fn members(&mut self, old: (Object<'a>, &'a Field), new: (Object<'a>, &'a Field)) {
        self.at(&new.1.name, |place, direction| field::steps(old, new, place, direction));
        let (old_name, new_name, step) = match (&old.1.kind, &new.1.kind) {
            (Kind::Struct { name: old }, Kind::Struct { name: new })
            | (Kind::Payload { name: old }, Kind::Payload { name: new }) => (old, new, None),
            (Kind::List { name: old }, Kind::List { name: new }) => (old, new, Some("*")),
            // What is inside cannot be compared; that the kinds differ is a change of its own.
            _ => return,
        };
        let depth = self.path.len();
        self.path.push(new.1.name.clone());
        self.path.extend(step.map(str::to_owned));
        self.objects(old_name, new_name);
        self.path.truncate(depth);
    }

    /// The rules of the objects as wholes.
    fn rules(&mut self, old: Object<'a>, new: Object<'a>, left_out: &[String]) {
        let conditions = paired(&old.body.conditions, &new.body.conditions, |one, other| {
            old.tail(&one.rule) == new.tail(&other.rule)
        });
        let is_left_out = |object: Object, condition: &Condition| {
            left_out.iter().any(|prefix| object.tail(&condition.rule).starts_with(prefix.as_str()))
        };
        for (before, after) in conditions {
            let before = before.filter(|condition| !is_left_out(old, condition));
            let after = after.filter(|condition| !is_left_out(new, condition));
            let Some(condition) = after.or(before) else { continue };
            let blamed = blamed(&condition.claim);
            let path: Vec<_> = self.path.iter().chain(blamed).cloned().collect();
            let lacking = if after.is_some() { old.view } else { new.view };
            let is_along = before.xor(after).is_some() && comes_along(lacking, self.direction, &condition.claim, &path);
            let before = before.map(|condition| of_condition(old.view, condition, &old.of.citation));
            let after = after.map(|condition| of_condition(new.view, condition, &new.of.citation));
            let step = statement::step(before, after, self.place(blamed), self.direction);
            self.add(step.map(|step| if is_along { along(step) } else { step }));
        }
        let unlisted = |object: Object<'a>| {
            let id = object.body.unlisted.as_deref()?;
            Some(Statement { view: object.view, id, body: Body::Unlisted, citation: &object.of.citation })
        };
        let place = self.place(&[]);
        self.add(statement::step(unlisted(old), unlisted(new), place, self.direction));
    }

    /// Adds what is found at a member of the current object.
    fn at(&mut self, member: &str, find: impl FnOnce(String, Direction) -> Vec<Step>) {
        let place = self.place(&[member.to_owned()]);
        for step in find(place, self.direction) {
            self.add(Some(step));
        }
    }

    fn add(&mut self, step: Option<Step>) {
        if let Some(step) = step {
            self.changes.add(step);
        }
    }

    fn place(&self, below: &[String]) -> String {
        let path: Vec<_> = self.path.iter().chain(below).map(String::as_str).collect();
        if path.is_empty() { "envelope".to_owned() } else { path.join(".") }
    }
}

/// Whether a condition comes or goes with the member that it is about: who does not know the
/// member cannot break it, unless it says that the member must be there.
fn comes_along(lacking: &View, direction: Direction, claim: &Claim, path: &[String]) -> bool {
    let is_known = path.is_empty() || lacking.walk(direction, path).is_some();
    !is_known && !matches!(claim, Claim::Required { .. })
}

fn along(mut step: Step) -> Step {
    step.how = if step.new.is_some() { Move::Added } else { Move::Removed };
    step.breaks.clear();
    step
}

fn of_condition<'a>(view: &'a View<'a>, condition: &'a Condition, citation: &'a Citation) -> Statement<'a> {
    Statement { view, id: &condition.rule, body: Body::Condition(condition), citation }
}

/// What remains of a rule's id behind the contract's.
fn tail<'i>(rule: &'i str, contract: &str) -> &'i str {
    rule.strip_prefix(contract).and_then(|rest| rest.strip_prefix('/')).unwrap_or(rule)
}

/// The member that a finding of the claim is about.
fn blamed(claim: &Claim) -> &[String] {
    match claim {
        Claim::Required { member }
        | Claim::Forbidden { member }
        | Claim::Within { member, .. }
        | Claim::NotBefore { member, .. } => member,
        Claim::Holds { at, .. } | Claim::ResultRow { at, .. } => at,
        Claim::Equal { right, .. } => right,
    }
}

/// The members by name; where one side lacks the name, by a spelling.
fn matched<'a>(old: &'a [Field], new: &'a [Field]) -> Vec<(Option<&'a Field>, Option<&'a Field>)> {
    let has = |fields: &[Field], name: &str| fields.iter().any(|field| field.name == name);
    paired(old, new, |one, other| {
        one.name == other.name
            || (!has(new, &one.name)
                && !has(old, &other.name)
                && (one.spellings.contains(&other.name) || other.spellings.contains(&one.name)))
    })
}

/// Each item with its counterpart: in the new order, and then those that the new side lacks.
pub(super) fn paired<'a, T>(
    old: &'a [T],
    new: &'a [T],
    is_same: impl Fn(&T, &T) -> bool,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let mut taken = vec![false; old.len()];
    let mut pairs = Vec::new();
    for after in new {
        let place = old.iter().zip(&taken).position(|(before, taken)| !taken && is_same(before, after));
        if let Some(place) = place {
            taken[place] = true;
        }
        pairs.push((place.map(|place| &old[place]), Some(after)));
    }
    let gone = old.iter().zip(&taken).filter(|(_, taken)| !**taken);
    pairs.extend(gone.map(|(before, _)| (Some(before), None)));
    pairs
}
